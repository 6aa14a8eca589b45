import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { languages } from '../../app/run/permalink'
import { expect, test } from '../explorer'

const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'
const press = (key: string) => (page: Page) => page.keyboard.press(key)

/** Every view, with what has to be done to see it. */
const views: Record<string, { address: string; ready?: string; act?: (page: Page) => unknown }> = {
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

for (const [view, { address, act, ready = '[aria-current="step"]' }] of Object.entries(views)) {
  for (const language of languages) {
    for (const theme of ['light', 'dark']) {
      for (const [device, width, height] of [
        ['desktop', 1440, 900],
        ['phone', 390, 844],
      ] as const) {
        test(`axe finds nothing: ${view}, ${language}, ${theme}, ${device}`, async ({ page }) => {
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
}
