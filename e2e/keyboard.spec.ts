import { expect, test } from './explorer'

const focused = '[data-step]:focus'

test('follows the exits with the arrow keys, and back', async ({ explorer, page }) => {
  await explorer.open('step=5')
  await explorer.current.focus()
  const trace: (string | null)[] = []
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key)
    trace.push(await page.locator(focused).getAttribute('data-step'))
  }
  expect(trace).toEqual([
    'useDefaultName',
    'useDefault',
    'logonUi',
    'promptForProfile',
    'profileExists',
  ])
  // The keys were the chart's, and the run stands where it stood.
  await expect(page.getByRole('slider', { name: 'Position' })).toHaveValue('5')
})

test('explains a step with Enter and with Space', async ({ explorer, page }) => {
  await explorer.open('step=5')
  await explorer.current.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  const title = page.getByRole('heading', { level: 3, name: /Use default name/ })
  await expect(title).toBeVisible()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Space')
  await expect(page.getByRole('heading', { level: 3, name: /MAPI_USE_DEFAULT/ })).toBeVisible()
  await expect(explorer.button('Play')).toBeVisible()
})

test('has one tab stop, where the focus was, until the run goes on', async ({ explorer, page }) => {
  await explorer.open('step=5')
  const stops = page.locator('[data-step][tabindex="0"]')
  await expect(stops).toHaveCount(1)
  await expect(stops).toHaveAttribute('data-step', 'useDefault')
  await explorer.current.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(page.locator(focused)).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await expect(page.locator(focused)).toHaveAttribute('data-step', 'logonUi')
  await explorer.button('Back').click()
  await expect(stops).toHaveCount(1)
  await expect(stops).toHaveAttribute('data-step', 'profileNameNull')
})

test('says of a shape where its exits lead', async ({ explorer }) => {
  await explorer.open('step=4')
  await expect(explorer.current).toHaveAccessibleDescription(
    'Exits: yes to MAPI_USE_DEFAULT?; no to Use specified name for profile',
  )
  await expect(
    explorer.chart.getByRole('button', { name: /^Return shared session/ }),
  ).toHaveAccessibleDescription('The run ends here.')
})

test('brings the shape that has the focus into sight', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open('step=2')
  await explorer.current.focus()
  const canvas = (await page.locator('.canvas').boundingBox()) as DOMRect
  for (let times = 0; times < 8; times++) {
    await page.keyboard.press('ArrowDown')
    await expect
      .poll(async () => {
        const box = await page.locator(focused).boundingBox()
        return box && box.y >= canvas.y && box.y + box.height <= canvas.y + canvas.height
      })
      .toBe(true)
  }
})

test('shows the exits of the shape in focus, and takes them away with Escape', async ({
  explorer,
  page,
}) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=4')
  const card = page.locator('.exits-card')
  await explorer.current.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(card).toContainText('Prompt user')
  await expect(card).toContainText('Return error')
  await expect(card).toContainText('MAPI_LOGON_UIset')
  await expect(page.locator('.exit.shown')).toHaveCount(2)
  const [shape, beside] = await Promise.all([
    page.locator(focused).boundingBox(),
    card.boundingBox(),
  ])
  const apart =
    shape &&
    beside &&
    (beside.x >= shape.x + shape.width ||
      beside.x + beside.width <= shape.x ||
      beside.y >= shape.y + shape.height ||
      beside.y + beside.height <= shape.y)
  expect(apart).toBe(true)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(page.locator('.exit.shown')).toHaveCount(0)
  await expect(page.locator(focused)).toHaveAttribute('data-step', 'logonUi')
})

test('shows the exits of the shape under the pointer, which can reach them', async ({
  explorer,
  page,
}) => {
  await explorer.open('step=4')
  const card = page.locator('.exits-card')
  await page.locator('[data-step="useDefault"]').hover()
  await expect(card).toContainText('Use default name for profile')
  await card.hover()
  await page.waitForTimeout(500)
  await expect(card).toBeVisible()
  await page.getByRole('button', { name: 'Last' }).hover()
  await expect(card).toHaveCount(0)
})

test('has none of the words that React Flow brings along', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open('step=3')
  const markup = await page.locator('body').evaluate((body) => body.outerHTML)
  expect(markup).not.toMatch(
    /press (enter|delete|escape)|select a(n)? (node|edge)|move the node|Edge from|Mini Map|Control Panel|roledescription/i,
  )
  await expect(explorer.chart).toHaveAccessibleDescription(/^Arrow keys follow the exits/)
})
