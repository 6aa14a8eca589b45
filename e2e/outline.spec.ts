import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './explorer'

const outlineOf = (page: Page) => page.getByRole('article', { name: 'Log on: outline' })
const currentOf = (page: Page) => outlineOf(page).locator('[aria-current="step"]')

async function open(page: Page, query: string): Promise<Locator> {
  await page.goto(`./#/logon?${query}&view=outline`)
  await expect(currentOf(page)).toBeVisible()
  return outlineOf(page)
}

/** The name of a step, by its number. */
const stepOf = (within: Locator | Page, number: number) =>
  within.getByRole('heading', { level: 4, name: new RegExp(`^${number} `) }).getByRole('button')

/** The ways on of a step, by its number. */
const exitsOf = (outline: Locator, number: number) =>
  outline
    .getByRole('listitem')
    .filter({ has: stepOf(outline.page(), number) })
    .getByRole('list', { name: 'Ways on' })

const isInView = (step: Locator) =>
  step.evaluate((one) => {
    const frame = (one.closest('article') as HTMLElement).getBoundingClientRect()
    const own = one.getBoundingClientRect()
    return own.top >= frame.top && own.bottom <= frame.bottom
  })

test.beforeEach(async ({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

test('stands in for the chart, switched on and off by its switch and by O', async ({
  explorer,
  page,
}) => {
  await explorer.open('profile=Outlook&step=4')
  const outlined = page.getByRole('switch', { name: 'Outline' })
  await outlined.check()
  await expect(outlineOf(page)).toBeVisible()
  await expect(explorer.chart).toHaveCount(0)
  await expect.poll(() => explorer.query()).toContain('view=outline')
  await expect(outlineOf(page).getByRole('heading', { level: 4 })).toHaveCount(36)
  await page.keyboard.press('o')
  await expect(explorer.current).toHaveAccessibleName(/^Profile name NULL/)
  await expect(outlined).not.toBeChecked()
  await page.keyboard.press('o')
  await expect(currentOf(page)).toHaveAccessibleName(/Profile name NULL/)
  await page.getByRole('switch', { name: 'Figure view' }).check()
  await expect(explorer.chart).toBeVisible()
  await expect(outlined).not.toBeChecked()
})

test('is kept by the link, and taken back by Back', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook&step=4')
  await page.getByRole('switch', { name: 'Outline' }).check()
  await expect.poll(() => explorer.query()).toContain('view=outline')
  await page.reload()
  await expect(currentOf(page)).toHaveAccessibleName(/Profile name NULL/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await expect(explorer.chart).toBeVisible()
})

for (const query of [
  'flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable*&answers=retry',
  'flags=MAPI_SERVICE_UI_ALWAYS,MAPI_USE_DEFAULT&mutex=held&answers=ok,ok,ok&fault=pst/ms:version',
]) {
  test(`is in step with the run from first to last: ${query}`, async ({ explorer, page }) => {
    const outline = await open(page, query)
    const position = page.getByRole('slider', { name: 'Position' })
    const last = Number(await position.getAttribute('max'))
    for (let step = 0; step <= last; step++) {
      if (step > 0) await explorer.button('Step').click()
      const listed = explorer.steps.locator('[aria-current="step"] .what')
      await expect(currentOf(page)).toHaveCount(1)
      await expect(async () => {
        const name = await listed.innerText()
        expect(await currentOf(page).innerText()).toMatch(
          new RegExp(`${name.replace('?', '\\?')}$`),
        )
      }).toPass({ timeout: 15_000 })
      await expect(currentOf(page)).toHaveAccessibleDescription(
        new RegExp(`Current: step ${step + 1} of the run`),
      )
      await expect.poll(() => isInView(currentOf(page))).toBe(true)
      const next = outline.locator('.outline-exit').filter({ hasText: /Next/ })
      await expect(next).toHaveCount(step < last ? 1 : 0)
    }
  })
}

test('says in words what was taken, what is ahead, what failed, and how often', async ({
  explorer,
  page,
}) => {
  const outline = await open(page, 'profile=Outlook&fault=exchange/ms:server-unavailable&step=19')
  await expect(stepOf(outline, 5)).toHaveAccessibleDescription(/Figure Step 3 of the run/)
  await expect(exitsOf(outline, 5).getByRole('listitem').nth(1)).toContainText(
    /no\s*6 Shared session exists\?\s*Taken/,
  )
  await expect(exitsOf(outline, 5).getByRole('listitem').nth(0)).not.toContainText('Taken')
  await expect(stepOf(outline, 19)).toHaveAccessibleDescription(/visit 3/)
  await explorer.button('Last').click()
  await expect(stepOf(outline, 29)).toHaveAccessibleDescription(/Step \d+ of the run Failure/)
  await expect(
    exitsOf(outline, 21).getByRole('listitem').filter({ hasText: 'error' }),
  ).toContainText('Failure')
  await explorer.button('First').click()
  await expect(stepOf(outline, 12)).toHaveAccessibleDescription(/Ahead: step 6 of the run/)
  await expect(stepOf(outline, 8)).toHaveAccessibleDescription('Figure')
})

test('leads from exit to step by the focus, and explains both where the chart does', async ({
  page,
}) => {
  const outline = await open(page, 'profile=Outlook&step=4')
  const exits = exitsOf(outline, 7)
  await exits.getByRole('button', { name: '8 MAPI_USE_DEFAULT?' }).click()
  await expect(stepOf(outline, 8)).toBeFocused()
  await expect(page.getByRole('heading', { name: /^Profile name NULL/, level: 3 })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^MAPI_USE_DEFAULT/, level: 3 })).toBeVisible()
  await exits.getByRole('button', { name: 'yes: explain this exit' }).click()
  await expect(page.getByRole('heading', { name: /yes → MAPI_USE_DEFAULT/ })).toBeVisible()
  await stepOf(outline, 5).click()
  await expect(currentOf(page)).toHaveAccessibleName(/^5 /)
})

test('is one stop of the Tab key with its exits, and is read with the arrow keys', async ({
  explorer,
  page,
}) => {
  const outline = await open(page, 'profile=Outlook&step=4')
  const stops = outline.locator('button:not([tabindex="-1"])')
  await expect(stops).toHaveCount(5)
  await currentOf(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(stepOf(outline, 8)).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(exitsOf(outline, 8).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(stepOf(outline, 7)).toBeFocused()
  await page.keyboard.press('End')
  await expect(stepOf(outline, 36)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(stepOf(outline, 36)).toBeFocused()
  await page.keyboard.press('Home')
  await expect(stepOf(outline, 1)).toBeFocused()
  await expect.poll(() => isInView(stepOf(outline, 1))).toBe(true)
  await expect(page.getByRole('slider', { name: 'Position' })).toHaveValue('4')
  await expect(stops).toHaveCount(3)
  await explorer.button('Step').focus()
  await expect(stops).toHaveCount(5)
  await expect(currentOf(page)).toHaveAttribute('tabindex', '0')
})

test('follows the run without taking the focus', async ({ explorer, page }) => {
  await open(page, 'profile=Outlook')
  await explorer.button('Last').focus()
  await page.keyboard.press('Enter')
  await expect(currentOf(page)).toHaveAccessibleName('33 Return session')
  await expect.poll(() => isInView(currentOf(page))).toBe(true)
  await expect(explorer.button('Last')).toBeFocused()
})

test('stays readable behind a dialog that waits, and out of its way', async ({
  explorer,
  page,
}) => {
  const outline = await open(page, 'flags=MAPI_LOGON_UI&step=end')
  const dialog = explorer.dialog('Choose profile')
  await expect(dialog).toBeFocused()
  await expect(outline.locator('button:not([tabindex="-1"])')).toHaveCount(1)
  await expect(stepOf(outline, 11)).toHaveAccessibleName('11 Prompt user')
  const item = outline.locator('li').filter({ has: page.locator('[aria-current="step"]') })
  const below = async () => {
    const [step, box] = [await item.boundingBox(), await dialog.boundingBox()]
    return (box?.y ?? 0) >= (step?.y ?? 0) + (step?.height ?? 0)
  }
  await expect.poll(below).toBe(true)
  await explorer.answer('Choose profile', 'OK')
  await expect(currentOf(page)).toHaveAccessibleName('13 Profile exists?')
})

test('names the message services, and lets a provider fail there', async ({ explorer, page }) => {
  const outline = await open(page, 'profile=Outlook&step=11')
  const services = outline.getByRole('list', { name: 'Message services' })
  await expect(services).toContainText(/Microsoft Exchange\s*starting/)
  const store = services.getByRole('button', { name: /^Microsoft Exchange, message store fails/ })
  await store.click()
  await page.getByRole('radio', { name: /^Corrupt data/ }).check()
  await page.keyboard.press('Escape')
  await expect(store).toHaveAccessibleName(/Corrupt data/)
  await expect(services).toContainText('Corrupt data')
  await explorer.button('Last').click()
  await expect(services).toContainText(/Microsoft Exchange\s*disabled/)
})

for (const [name, query] of Object.entries({
  'mid-run': 'flags=MAPI_LOGON_UI&answers=ok&fault=exchange/ms:server-unavailable*&step=21',
  finished: 'profile=Outlook&fault=exchange/ms:server-unavailable&step=end',
  waiting: 'flags=MAPI_LOGON_UI&step=end',
})) {
  for (const [scheme, width, height] of [
    ['light', 1440, 900],
    ['dark', 390, 844],
  ] as const) {
    test(`has no accessibility faults: ${name}, ${scheme}, ${width} px`, async ({ page }) => {
      // Contrast is looked up text by text, and there are hundreds.
      test.slow()
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await open(page, query)
      const { violations } = await new AxeBuilder({ page })
        .include('article')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })
  }
}

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
  [320, 640],
  [360, 225],
] as const) {
  test(`scrolls in one direction and clips nothing, ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    const outline = await open(
      page,
      'flags=MAPI_LOGON_UI&answers=ok&fault=exchange/ms:server-unavailable*&step=21',
    )
    const over = await outline.evaluate((box) => [
      box.scrollWidth - box.clientWidth,
      ...[...box.querySelectorAll('*')]
        .filter((one) => one.getBoundingClientRect().right > box.getBoundingClientRect().right)
        .map((one) => one.textContent),
    ])
    expect(over).toEqual([0])
  })
}

test('has targets of 44 px on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const outline = await open(page, 'profile=Outlook&step=15')
  const small = await outline
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => height < 44 || width < 44),
    )
  expect(small).toEqual([])
})

test('is printed whole', async ({ page }) => {
  const outline = await open(page, 'profile=Outlook&step=end')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Step', exact: true })).toBeHidden()
  expect(await outline.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
  const height = await outline.evaluate((box) => box.getBoundingClientRect().height)
  const paper = await page.evaluate(() => document.documentElement.scrollHeight)
  expect(paper).toBeGreaterThanOrEqual(height)
  expect(height).toBeGreaterThan(2000)
  const services = outline.getByRole('list', { name: 'Message services' })
  await expect(services.getByText('message store').first()).toBeVisible()
})
