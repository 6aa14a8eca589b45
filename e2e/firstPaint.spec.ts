import type { Page } from 'playwright/test'
import { Explorer, expect, test } from './explorer'
import { settled } from './settled'

/** The page as it stands while its program is on the way; call the result to let that go on. */
async function openWithoutProgram(page: Page, address: string) {
  let goOn = () => {}
  const released = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator('.first-paint .player')).toBeAttached()
  return goOn
}

/** The upper left corners of the shapes in sight, in the order of the chart, in whole pixels. */
const cornersDrawn = (page: Page) =>
  page.locator('.stand-in:visible > g').evaluateAll((shapes) =>
    shapes.map((shape) => {
      const { e, f } = (shape as SVGGElement).getScreenCTM() as DOMMatrix
      return [Math.round(e), Math.round(f)]
    }),
  )

const cornersLive = (page: Page) =>
  page.locator('.react-flow__node-step').evaluateAll((shapes) =>
    shapes.map((shape) => {
      const { x, y } = shape.getBoundingClientRect()
      return [Math.round(x), Math.round(y)]
    }),
  )

const sizes = [
  [1440, 900],
  [1920, 1080],
  [1280, 800],
  [1024, 768],
  [844, 390],
  [390, 844],
  [320, 640],
] as const

test.describe('the first paint', () => {
  for (const [width, height] of sizes) {
    test(`has the chart where the live chart comes, at ${width} × ${height}`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(() => {
        const shifts: { sum: number; of: string[] } = { sum: 0, of: [] }
        Object.assign(window, { shifts })
        new PerformanceObserver((list) => {
          for (const shift of list.getEntries()) {
            const { value, sources } = shift as PerformanceEntry & {
              value: number
              sources: { node: Element }[]
            }
            shifts.sum += value
            shifts.of.push(...sources.map(({ node }) => node?.outerHTML?.slice(0, 80)))
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      const goOn = await openWithoutProgram(page, './')
      const canvas = page.locator('.canvas')
      await expect(page.locator('.stand-in:visible')).toHaveCount(1)
      const before = { box: await canvas.boundingBox(), corners: await cornersDrawn(page) }
      goOn()
      await explorer.isThere()
      await settled(page)
      await expect(page.locator('.stand-in')).toHaveCount(0)
      expect(await canvas.boundingBox()).toEqual(before.box)
      const corners = await cornersLive(page)
      expect(corners).toHaveLength(before.corners.length)
      for (const [i, [x = 0, y = 0]] of corners.entries()) {
        const [drawnX = 0, drawnY = 0] = before.corners[i] ?? []
        expect(Math.abs(x - drawnX) + Math.abs(y - drawnY)).toBeLessThanOrEqual(2)
      }
      expect(await page.evaluate(() => (window as unknown as { shifts: unknown }).shifts)).toEqual({
        sum: 0,
        of: [],
      })
    })
  }

  test('says in no other language what it has in English', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'de-DE' })
    const page = await context.newPage()
    const goOn = await openWithoutProgram(page, './')
    await expect(page.locator('.stand-in:visible')).toHaveCount(1)
    await expect(page.locator('.stand-in.wide text').first()).toBeHidden()
    goOn()
    await expect(page.getByRole('button', { name: 'Schritt', exact: true })).toBeVisible()
    await expect(page.locator('.stand-in')).toHaveCount(0)
    await context.close()
  })

  for (const fragment of ['#/use', '#/learn', '#/logon?flags=MAPI_LOGON_UI', '#/logon?step=3']) {
    test(`shows nothing of it at ${fragment}`, async ({ explorer, page }) => {
      const goOn = await openWithoutProgram(page, `./${fragment}`)
      await expect(page.locator('.stand-in').first()).toBeHidden()
      await expect(page.locator('.first-paint h1')).toBeVisible()
      goOn()
      await expect(page.locator('.first-paint')).toHaveCount(0)
      await expect(explorer.page.getByRole('heading', { level: 1 })).toBeVisible()
    })
  }

  test('stays where no program may run', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto('./')
    await expect(page.getByRole('img', { name: 'Log on' })).toBeVisible()
    await context.close()
  })

  test('takes the colours of the reader', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await openWithoutProgram(page, './')
    await expect(page.locator('.stand-in.wide > g').nth(3).locator('path').first()).toHaveCSS(
      'fill',
      'rgb(28, 32, 37)',
    )
  })
})

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`steps without what stands beside the chart, and says that it is missing, ${width} px`, async ({
    page,
  }) => {
    const explorer = new Explorer(page)
    await page.setViewportSize({ width, height })
    await page.route(/\/beside-[\w-]+\.js$/, (route) => route.abort())
    await page.goto('./')
    await expect(page.getByRole('alert')).toContainText('could not be loaded')
    await explorer.button('Step').click()
    await expect(explorer.current).toHaveAttribute('data-step', 'logonMutexHeld')
    await expect.poll(() => explorer.query()).toBe('#/logon?step=1')
    await page.unroute(/\/beside-[\w-]+\.js$/)
    await page.reload()
    await explorer.isThere()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(explorer.current).toHaveAttribute('data-step', 'logonMutexHeld')
  })
}
