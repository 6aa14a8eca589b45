import { languages } from '../app/run/permalink'
import { storyExamples } from '../app/story/examples'
import { expect, test } from './explorer'
import { layoutFaults } from './layoutFaults'
import { settled } from './settled'

/** One fault does not hide the others. */
const soft = expect.configure({ soft: true })

const sizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
] as const
const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'
const logonViews = [
  `#/logon?${run}&step=13`,
  `#/logon?${run}&step=end`,
  `#/logon?${run}&view=figure&step=6`,
  `#/logon?${run}&view=outline&step=13`,
  `#/logon?${run}&present=1&step=13`,
  '#/outcomes',
]

const story = storyExamples.whole
/** A call of the story in its chart: its own parameters, its number, and the story. */
const openCall = (call: string, at: number) => `${call}at=${at}&story=${encodeURIComponent(story)}`

/** The other charts and the story: few widths. */
const otherViews = {
  start: [
    '#/start?init=NT_SERVICE&ole=yes&utilities=yes&service=yes&step=9',
    '#/start?failure=notification&step=end&view=outline',
  ],
  configure: [
    '#/configure?answers=mistake,cancel&step=7',
    '#/configure?step=end',
    '#/configure?answers=mistake,cancel&view=figure&step=end',
    '#/configure?answers=incomplete&view=outline&step=end',
  ],
  use: [
    '#/use?exchange/ms=left-out&answers=ok&step=end',
    '#/use?view=methods',
    '#/use?view=status&nomail=yes',
  ],
  identity: ['#/identity?step=end', '#/identity?task=set&refuses=exchange&view=outline&step=end'],
  end: [
    '#/end?mail=left&release=after&flags=LOGOFF_SHARED&shared=yes&ole=after&count=unequal&step=end',
    '#/end?mail=waits&cached=yes&ole=before&utilities=yes&view=outline&step=9',
  ],
  story: [
    `#/story?${story}&at=4`,
    `#/logon?${openCall('flags=MAPI_NEW_SESSION,MAPI_EXTENDED&profile=Outlook&step=end&', 4)}`,
    `#/use?${openCall('method=GetStatusTable&view=status&', 5)}`,
  ],
}
const fewSizes = [
  [1440, 900],
  [390, 844],
] as const

/** What stands on a page once it is there. */
function shownAt(address: string): string {
  if (address.startsWith('#/outcomes')) return 'main table'
  if (address.startsWith('#/story')) return '.told.selected'
  if (/view=(methods|status)/.test(address)) return '.session-tables table'
  if (address.includes('present=1')) return '.presenter'
  return `${address.includes('view=outline') ? '.outline' : '.react-flow'} [aria-current="step"]`
}

// One page goes from view to view: its language stays, and it is loaded once.
for (const language of languages) {
  for (const [name, addresses, sizesOfThese] of [
    ['logon', logonViews, sizes],
    ['other charts', [...otherViews.start, ...otherViews.configure, ...otherViews.end], fewSizes],
    [
      'use, identity, story',
      [...otherViews.use, ...otherViews.identity, ...otherViews.story],
      fewSizes,
    ],
  ] as const) {
    test(`clips no text, and nothing overlaps: ${name}, ${language}`, async ({ page }) => {
      test.setTimeout(240_000)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const address of addresses) {
        await page.goto(`./${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator(shownAt(address)).first()).toBeAttached()
        await expect(page.getByRole('alert')).toHaveCount(0)
        for (const [width, height] of sizesOfThese) {
          await page.setViewportSize({ width, height })
          await settled(page)
          await soft.poll(() => layoutFaults(page), `${address}, ${width}×${height}`).toEqual([])
        }
      }
    })
  }
}
