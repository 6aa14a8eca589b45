import { languages } from '../app/run/permalink'
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
