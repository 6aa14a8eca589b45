import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { type Language, languages } from '../../app/run/permalink'
import { expect, test } from '../explorer'

const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'
const press = (key: string) => (page: Page) => page.keyboard.press(key)

interface View {
  address: string
  ready?: string
  /** What has to be done to see it. */
  act?: (page: Page) => unknown
}

/** Every view of the page and of the chart of the logon. */
const views: Record<string, View> = {
  start: { address: '#/logon?v=1' },
  chart: { address: `#/logon?${run}&step=13` },
  'chart at a prompt': { address: `#/logon?${run}&step=end`, ready: 'dialog.prompt' },
  'finished, with a disabled service': { address: `#/logon?${run},decline&step=end` },
  'figure view': { address: `#/logon?${run}&view=figure&step=6` },
  outline: { address: `#/logon?${run}&view=outline&step=13` },
  'presenter mode': { address: `#/logon?${run}&present=1&step=13`, ready: '.presenter' },
  'pinned run': { address: `#/logon?${run}&step=13&compare=profile%3DOutlook`, ready: '.compare' },
  'problems of a link': { address: '#/logon?flags=MAPI_BOGUS', ready: '[role="alert"]' },
  find: { address: `#/logon?${run}&step=13`, act: press('Control+k'), ready: 'dialog[open]' },
  help: { address: `#/logon?${run}&step=13`, act: press('?'), ready: 'dialog[open]' },
  outcomes: { address: '#/outcomes', ready: 'table' },
}
/** What is made of the same parts, in few languages. */
const otherViews: Record<string, View> = {
  'chart start': { address: '#/start?ole=yes&utilities=yes&step=12' },
  'chart configure': { address: '#/configure?step=end', ready: 'dialog.prompt' },
  'figure of configure': { address: '#/configure?answers=mistake,ok&view=figure&step=end' },
  'chart identity': { address: '#/identity?primary=&step=end' },
  'chart end': { address: '#/end?release=after&shared=yes&step=end' },
  'outline of end': { address: '#/end?release=after&view=outline&step=9' },
  'outcomes of start': { address: '#/outcomes?chart=start', ready: 'table' },
  'outcomes of configure': { address: '#/outcomes?chart=configure', ready: 'table' },
  'outcomes of identity': { address: '#/outcomes?chart=identity', ready: 'table' },
  'outcomes of end': { address: '#/outcomes?chart=end', ready: 'table' },
  sources: { address: '#/sources', ready: 'table' },
  'sources of a step': { address: '#/sources?step=end/logoff', ready: '[aria-current="true"]' },
}
const matrix: readonly (readonly [Record<string, View>, readonly Language[]])[] = [
  [views, languages],
  [otherViews, ['en', 'de']],
]

for (const [view, { address, act, ready = '[aria-current="step"]' }, language] of matrix.flatMap(
  ([views, languages]) =>
    Object.entries(views).flatMap(([name, view]) =>
      languages.map((language) => [name, view, language] as const),
    ),
)) {
  for (const theme of ['light', 'dark']) {
    for (const [device, width, height] of [
      ['desktop', 1440, 900],
      ['phone', 390, 844],
    ] as const) {
      test(`axe finds nothing: ${view}, ${language}, ${theme}, ${device}`, async ({ page }) => {
        // Some tables have hundreds of rows, which axe looks at one by one.
        if (ready === 'table' || address.startsWith('#/sources')) test.setTimeout(120_000)
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await page.goto(
          `./${address}${address.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`,
        )
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await page.locator('[aria-current="step"], table').first().waitFor()
        await act?.(page)
        await expect(page.locator(ready).first()).toBeVisible()
        const axe = new AxeBuilder({ page })
        // Behind a modal dialog the page, and its heading with it, is not looked at.
        if (act) axe.disableRules(['page-has-heading-one'])
        const { violations } = await axe.analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      })
    }
  }
}
