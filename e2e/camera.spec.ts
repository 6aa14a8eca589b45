import type { Locator } from 'playwright/test'
import { expect, test } from './explorer'
import { settled } from './settled'

/** Where the middle of something is, in whole pixels. */
const middle = async (one: Locator) => {
  const box = await one.boundingBox()
  if (!box) throw new Error('It is not shown.')
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }
}

test.beforeEach(async ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('is moved by dragging, from a shape as well, and opens nothing then', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const shape = explorer.shape('profileNameNull')
  const start = await middle(shape)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x - 60, start.y - 40, { steps: 4 })
  await page.mouse.up()
  await settled(page)
  expect(await middle(shape)).toEqual({ x: start.x - 60, y: start.y - 40 })
  await expect(explorer.current).not.toHaveAttribute('data-step', 'profileNameNull')
  await expect(explorer.button('Follow the run')).toBeVisible()
  await explorer.button('Follow the run').click()
  await settled(page)
  expect(await middle(shape)).toEqual(start)
})

test('stays where it is when a hand slips a little or presses twice, and the shape opens', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  const shape = explorer.shape('profileNameNull')
  const box = await shape.boundingBox()
  const { x, y } = await middle(shape)
  const rests = async () => {
    await settled(page)
    for (const side of ['x', 'y', 'width'] as const)
      expect((await shape.boundingBox())?.[side]).toBeCloseTo(box?.[side] ?? 0, 1)
  }
  // Once it is opened, once it has been open.
  for (let times = 0; times < 2; times++) {
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 4, y + 2)
    await page.mouse.up()
    await expect(explorer.current).toHaveAttribute('data-step', 'profileNameNull')
    await rests()
    await expect(explorer.button('Follow the run')).toHaveCount(0)
  }
  await shape.dblclick()
  await rests()
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  test('is moved by a finger on a shape, and a tap opens the shape', async ({ explorer, page }) => {
    await explorer.open()
    const shape = explorer.current
    const start = await middle(shape)
    const devTools = await page.context().newCDPSession(page)
    const touch = (type: string, touchPoints: object[]) =>
      devTools.send('Input.dispatchTouchEvent', { type, touchPoints } as never)
    await touch('touchStart', [start])
    for (const way of [10, 20, 30, 40, 50])
      await touch('touchMove', [{ x: start.x, y: start.y + way }])
    await touch('touchEnd', [])
    await settled(page)
    expect((await middle(shape)).y).toBeGreaterThan(start.y + 20)
    await expect(explorer.button('Follow the run')).toBeVisible()
    const { x, y } = await middle(explorer.shape('logonMutexHeld'))
    await page.touchscreen.tap(x, y)
    await page.touchscreen.tap(x, y)
    await settled(page)
    expect(await middle(explorer.shape('logonMutexHeld'))).toEqual({ x, y })
    await expect(explorer.current).toHaveAttribute('data-step', 'logonMutexHeld')
  })
})
