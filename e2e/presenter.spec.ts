import { expect, test } from './explorer'

const run = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&answers=ok'

test('presents chart and explanation only, by keys alone', async ({ explorer, page }) => {
  await explorer.open(`${run}&step=3`)
  await page.keyboard.press('p')
  const panel = page.getByRole('complementary', { name: 'Explanation' })
  await expect(panel).toContainText('Step 4 of')
  await expect(explorer.button('Share')).toBeHidden()
  await expect(explorer.flag('MAPI_NEW_SESSION')).toHaveCount(0)
  await expect(page).toHaveURL(/present=1/)
  await page.keyboard.press('ArrowRight')
  await expect(panel).toContainText('Step 5 of')
  await page.keyboard.press('End')
  await expect(panel).toContainText('S_OK')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/present=1/)
  await page.keyboard.press('Escape')
  await expect(explorer.button('Share')).toBeVisible()
  await expect(page).not.toHaveURL(/present=1/)
})

test('answers a dialog in presenter mode', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&present=1&step=end')
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await page.keyboard.press('Escape')
  const panel = page.getByRole('complementary', { name: 'Explanation' })
  await expect(panel).toContainText('MAPI_E_USER_CANCEL')
  await expect(page).toHaveURL(/present=1/)
})

test('begins by the button, and gives the focus back to it', async ({ explorer, page }) => {
  await explorer.open(run)
  await explorer.button('Presenter mode').click()
  await explorer.button('End presenter mode').click()
  await expect(explorer.button('Presenter mode')).toBeFocused()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.locator('summary').filter({ visible: true }).first().click()
  await explorer.button('Presenter mode').click()
  await expect(explorer.button('Step')).toBeVisible()
})
