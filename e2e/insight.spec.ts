import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, type Explorer, test } from './explorer'

const lost =
  'flags=USE_DEFAULT,LOGON_UI&fault=exchange/ms:server-unavailable*&answers=retry&step=end'

const tries = (page: Page) => page.getByRole('link', { name: /^Try: / })
const reach = (page: Page) => page.getByRole('combobox', { name: 'How to get to' })

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, isThere: () => Promise<boolean>) {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error('Tab never came to the element')
}

test('names the inputs that decided a step, through what the run made of them', async ({
  explorer,
  page,
}) => {
  await explorer.open('profile=Archive&step=6')
  await expect(explorer.current).toHaveAccessibleName(/^Profile exists/)
  await expect(page.locator('.decided-by')).toContainText('lpszProfileName = "Archive"')
})

test('says what would make a step go another way; one click tries it, one takes it back', async ({
  explorer,
  page,
}) => {
  await explorer.open('step=6')
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_LOGON_UI/)
  const change = page.getByRole('region', { name: 'What would change it' })
  await expect(change).toContainText('yes → Prompt user')
  await change.getByRole('link', { name: 'Try: MAPI_LOGON_UI set', exact: true }).click()
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()
  await expect(explorer.current).toHaveAccessibleName(/^Prompt user/)
  await expect(explorer.button('Take back')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(explorer.flag('MAPI_LOGON_UI')).not.toBeChecked()
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_LOGON_UI/)
})

test('says what would give another result, by result', async ({ explorer, page }) => {
  await explorer.open('flags=NEW_SESSION&step=end')
  const results = page.getByRole('region', { name: 'What would give another result' })
  await expect(results).toContainText('S_OK new individual session')
  await results.getByRole('link', { name: 'Try: MAPI_USE_DEFAULT set', exact: true }).click()
  await expect(explorer.result).toContainText('S_OK')
  await expect(page.getByText('Tried: MAPI_USE_DEFAULT set')).toBeVisible()
})

test('says what would keep a lost service up', async ({ explorer, page }) => {
  await explorer.open(lost)
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')
  const keep = page.getByRole('region', { name: 'What would keep Microsoft Exchange up' })
  await keep
    .getByRole('link', { name: 'Try: Microsoft Exchange, message store: no failure', exact: true })
    .click()
  await expect(explorer.service('Microsoft Exchange')).toContainText('up')
  await explorer.button('Take back').click()
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')
})

test('shows how to get to a step that is clicked on the chart', async ({ explorer, page }) => {
  await explorer.open('step=2')
  await explorer.chart.getByRole('button', { name: /^MAPI_E_TIMEOUT/ }).click()
  await expect(page.getByText('This run does not reach this step.')).toBeVisible()
  const way = tries(page).first()
  await expect(way).toHaveAccessibleName(/Logon mutex = Held by another thread/)
  await expect(way).toHaveAccessibleName(/MAPI_TIMEOUT_SHORT set/)
  await way.click()
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_E_TIMEOUT/)
})

test('shows how to get to an exit that is clicked on the chart', async ({ explorer, page }) => {
  await explorer.open('step=2')
  const line = page.locator('[data-id="logonMutexHeld>timeoutShort"] .react-flow__edge-interaction')
  const box = await line.boundingBox()
  if (!box) throw new Error('The exit is not drawn')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.getByText('This run does not take this exit.')).toBeVisible()
  await expect(tries(page).first()).toHaveAccessibleName(
    'Try: Logon mutex = Held by another thread',
  )
})

test('finds ways to results, codes and statuses from the list, by keyboard alone', async ({
  explorer,
  page,
}) => {
  await explorer.open('flags=USE_DEFAULT')
  await reach(page).focus()
  await reach(page).selectOption('result MAPI_E_USER_CANCEL')
  await expect(tries(page).first()).toHaveAccessibleName(/MAPI_LOGON_UI set/)
  await reach(page).selectOption('result MAPI_E_NOT_INITIALIZED')
  await expect(page.getByText('Neither the call nor a provider ever returns')).toBeVisible()
  await reach(page).selectOption('service exchange=disabled')
  await expect(page.getByRole('combobox', { name: /^Failure of Microsoft/ }).first()).toBeVisible()
  const way = tries(page).first()
  await tabTo(page, () => way.evaluate((link) => link === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')
})

test('lets a way that stands for several be chosen by its value', async ({ explorer, page }) => {
  await explorer.open('flags=USE_DEFAULT')
  await reach(page).selectOption('service exchange=disabled')
  await page
    .getByRole('combobox', { name: 'Failure of Microsoft Exchange, message store', exact: true })
    .first()
    .selectOption('version')
  await page.getByRole('link', { name: /message store: Incompatible version$/ }).click()
  await expect.poll(() => explorer.query()).toContain('fault=exchange/ms:version')
})

test('a way is a link, too', async ({ explorer, page }) => {
  await explorer.open('step=6')
  const href = await tries(page).first().getAttribute('href')
  await page.goto(`./${href}`)
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()
})

async function pinAndChange(explorer: Explorer, page: Page) {
  await explorer.open('flags=MAPI_NEW_SESSION&step=end')
  await explorer.button('Pin').click()
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await explorer.flag('MAPI_EXTENDED').check()
  return page.getByRole('region', { name: 'Compare' })
}

test('compares with a pinned run: beginning, parting, differences, who is responsible, results', async ({
  explorer,
  page,
}) => {
  const compare = await pinAndChange(explorer, page)
  await expect(compare).toContainText('5 steps in common')
  await expect(compare.getByRole('row', { name: /MAPI_USE_DEFAULT/ })).toContainText('responsible')
  await expect(compare.getByRole('row', { name: /MAPI_EXTENDED/ })).not.toContainText('responsible')
  await expect(compare.getByRole('row', { name: /^Result/ })).toContainText('MAPI_E_LOGON_FAILED')
  await expect(compare.getByRole('row', { name: /^Result/ })).toContainText('S_OK')
  await compare.getByRole('button', { name: 'They part at: MAPI_USE_DEFAULT?' }).click()
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_USE_DEFAULT.*the runs part here$/)
  await expect(
    explorer.chart.getByRole('button', { name: /^Return error.*Pinned run/ }).first(),
  ).toBeVisible()
  await expect(page.locator('.exit-pinned')).not.toHaveCount(0)
})

test('a comparison has a link, swaps, and ends', async ({ explorer, page }) => {
  await pinAndChange(explorer, page)
  await expect.poll(() => explorer.query()).toContain('compare=flags=MAPI_NEW_SESSION')
  await page.reload()
  const compare = page.getByRole('region', { name: 'Compare' })
  await expect(compare).toContainText('5 steps in common')
  await compare.getByRole('button', { name: 'Swap' }).click()
  await expect(explorer.flag('MAPI_USE_DEFAULT')).not.toBeChecked()
  await compare.getByRole('button', { name: 'Unpin' }).click()
  await expect(compare).toBeHidden()
  await expect.poll(() => explorer.query()).not.toContain('compare')
})

test('says what is wrong in the other half of a comparison', async ({ explorer, page }) => {
  await explorer.open('compare=flags%3DBOGUS')
  await expect(page.getByRole('alert')).toContainText('BOGUS')
})

for (const scheme of ['light', 'dark'] as const) {
  test(`has no accessibility faults with answers and a comparison: ${scheme}`, async ({
    explorer,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await explorer.open(lost)
    await explorer.button('Pin').click()
    await expect(page.getByRole('region', { name: 'Compare' })).toBeVisible()
    await reach(page).selectOption('service exchange=disabled')
    await expect(page.getByText('This run gets there as it is.')).toBeVisible()
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
}

test('on a phone the answers are in the tab Why', async ({ explorer, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open('step=6')
  await page.getByRole('tab', { name: 'Why' }).click()
  await page.getByRole('link', { name: 'Try: MAPI_LOGON_UI set', exact: true }).click()
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(390)
})
