import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright/test'
import { storyExamples } from '../app/story/examples'
import { expect, test } from './explorer'
import { settled } from './settled'

/** What pictures depend on besides the page: the same letters look different elsewhere. */
interface Maker {
  readonly platform: string
  readonly browser: string
  /** Widths of a line in the page's fonts, in pixels. */
  readonly fonts: string
}

const record = new URL('./screenshots/made.json', import.meta.url)
const renews = process.env.RENEW_SCREENSHOTS === '1'

async function findMaker(browser: Browser, page: Page): Promise<Maker> {
  const fonts = await page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d')
    if (!pen) return ''
    const styles = getComputedStyle(document.documentElement)
    return ['--sans', '--mono']
      .map((name) => {
        pen.font = `13px ${styles.getPropertyValue(name)}`
        return (
          Math.round(pen.measureText('MAPI Session Explorer, Сеанс, 0123456789').width * 100) / 100
        )
      })
      .join(' ')
  })
  const platform = `${process.platform} ${process.arch}`
  return { platform, browser: `${browser.browserType().name()} ${browser.version()}`, fonts }
}

const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'
const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const states = [
  { name: 'light', query: `${run}&step=13&theme=light`, size: wide },
  { name: 'dark', query: `${run},decline&step=end&theme=dark`, size: wide },
  { name: 'phone', query: `${run}&step=13&theme=light`, size: phone },
  { name: 'presenter', query: `${run}&step=13&present=1&theme=light`, size: wide },
  { name: 'outline', query: `${run}&step=13&view=outline&theme=light`, size: wide },
  {
    name: 'story',
    chart: 'story',
    query: `${storyExamples.whole}&at=4&theme=light`,
    size: wide,
    ready: '[data-call="6"]',
  },
  { name: 'status', chart: 'use', query: 'nomail=yes&view=status&theme=light', size: wide },
  { name: 'print', query: `${run}&step=13&theme=dark`, size: { width: 760, height: 1080 } },
]

for (const { name, chart = 'logon', query, size, ready = '[aria-current="step"]' } of states) {
  test(`looks as it did: ${name}`, async ({ browser, page }) => {
    await page.setViewportSize(size)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`./#/${chart}?${query}`)
    await expect(page.locator(ready).first()).toBeVisible()
    const maker = await findMaker(browser, page)
    if (renews) writeFileSync(record, `${JSON.stringify(maker, null, 2)}\n`)
    const made: Maker = JSON.parse(readFileSync(record, 'utf8'))
    const same = JSON.stringify(made) === JSON.stringify(maker)
    test.skip(
      !same,
      `the pictures were made on ${JSON.stringify(made)}, this is ${JSON.stringify(maker)}: not compared`,
    )
    if (name === 'print') await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
    // What is worked out in the worker, and the camera, come to rest.
    await settled(page)
    await expect(page).toHaveScreenshot(`${name}.png`, {
      fullPage: name === 'print',
      maxDiffPixelRatio: 0.002,
    })
  })
}
