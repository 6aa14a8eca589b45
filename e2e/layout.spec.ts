import { languages } from '../app/run/permalink'
import { storyExamples } from '../app/story/examples'
import { expect, test } from './explorer'
import { layoutFaults } from './layoutFaults'

const sizes = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1440, 900],
  [1920, 1080],
] as const
const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'
const views = {
  chart: `#/logon?${run}&step=13`,
  'chart at a prompt': `#/logon?${run}&step=end`,
  'figure view': `#/logon?${run}&view=figure&step=6`,
  outline: `#/logon?${run}&view=outline&step=13`,
  'presenter mode': `#/logon?${run}&present=1&step=13`,
  outcomes: '#/outcomes',
}

const story = storyExamples.whole
/** A call of the story in its chart: its own parameters, its number, and the story. */
const openCall = (call: string, at: number) => `${call}at=${at}&story=${encodeURIComponent(story)}`

/** The other charts and the story: few widths, and one page that goes from view to view. */
const otherCharts: Readonly<Record<string, readonly string[]>> = {
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
  if (address.startsWith('#/story')) return '.told.selected'
  if (/view=(methods|status)/.test(address)) return '.session-tables table'
  return `${address.includes('view=outline') ? '.outline' : '.react-flow'} [aria-current="step"]`
}

for (const language of languages) {
  for (const [chart, addresses] of Object.entries(otherCharts)) {
    test(`clips no text, and nothing overlaps: ${chart}, ${language}`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const address of addresses) {
        await page.goto(`./${address}&lang=${language}`)
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator(shownAt(address)).first()).toBeAttached()
        await expect(page.getByRole('alert')).toHaveCount(0)
        for (const [width, height] of fewSizes) {
          await page.setViewportSize({ width, height })
          // The camera and the panels settle.
          await page.waitForTimeout(400)
          expect.soft(await layoutFaults(page), `${address}, ${width}×${height}`).toEqual([])
        }
      }
    })
  }
}

for (const language of languages) {
  for (const [view, address] of Object.entries(views)) {
    test(`clips no text, and nothing overlaps: ${view}, ${language}`, async ({ page }) => {
      test.slow()
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`./${address}${address.includes('?') ? '&' : '?'}lang=${language}`)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const ready = view === 'outcomes' ? 'table' : '[aria-current="step"]'
      await expect(page.locator(ready).first()).toBeAttached()
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height })
        // The camera and the panels settle.
        await page.waitForTimeout(400)
        expect.soft(await layoutFaults(page), `${width}×${height}`).toEqual([])
      }
    })
  }
}
