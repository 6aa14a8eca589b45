import { expect, test } from './explorer'

test('steps, goes back, to the last and to the first step', async ({ explorer }) => {
  await explorer.open('profile=Outlook')
  await explorer.button('Step').click()
  await expect(explorer.current).toHaveAccessibleName(/^Logon mutex held/)
  await explorer.button('Back').click()
  await expect(explorer.current).toHaveAccessibleName(/^MAPILogonEx/)
  await explorer.button('Last').click()
  await expect(explorer.current).toHaveAccessibleName(/^Return session/)
  await explorer.button('First').click()
  await expect(explorer.current).toHaveAccessibleName(/^MAPILogonEx/)
})

test('does the whole job with keys only', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI')
  await page.keyboard.press('End')
  const dialog = explorer.dialog('Choose profile')
  await expect(dialog).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await page.keyboard.press('End')
  await expect(explorer.result).toContainText('S_OK')
  await page.keyboard.press('ArrowLeft')
  await expect(explorer.current).toHaveAccessibleName(/^Another provider/)
  await page.keyboard.press('Home')
  await expect(explorer.current).toHaveAccessibleName(/^MAPILogonEx/)
  await page.keyboard.press('ArrowRight')
  await expect(explorer.current).toHaveAccessibleName(/^Logon mutex held/)
})

test('plays, pauses with the space bar, and waits at a prompt', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=5')
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('4')
  await page.locator('body').click({ position: { x: 820, y: 20 } })
  await page.keyboard.press('Space')
  await expect(explorer.button('Pause')).toBeVisible()
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await explorer.dialog('Choose profile').getByRole('radio', { name: 'Archive' }).check()
  await explorer.answer('Choose profile', 'OK')
  await expect(explorer.result).toContainText('S_OK', { timeout: 15_000 })
  await expect(explorer.button('Play')).toBeVisible()
})

test('leaves the keys to the controls that have the focus', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook')
  await page.getByRole('textbox', { name: 'flFlags' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowRight')
  await expect(explorer.current).toHaveAccessibleName(/^MAPILogonEx/)
})

test('travels along the chart with arrow keys, and explains on Enter', async ({
  explorer,
  page,
}) => {
  await explorer.open('profile=Outlook&step=2')
  await explorer.current.focus()
  await page.keyboard.press('ArrowDown')
  await expect(explorer.chart.getByRole('button', { name: /^Shared session exists/ })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByText('This run does not reach this step.')).toBeVisible()
  await explorer.button('Back to the current step').click()
  await expect(page.getByText('This run does not reach this step.')).toBeHidden()
})

test('jumps by the slider and by the list of steps', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook')
  await page.getByRole('slider', { name: 'Position' }).fill('4')
  await expect(explorer.current).toHaveAccessibleName(/^Profile name NULL/)
  await explorer.steps.getByRole('button').nth(2).click()
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_NEW_SESSION/)
  await expect(explorer.steps.locator('[aria-current="step"]')).toHaveCount(1)
})

test('keeps the place as far as the beginnings agree', async ({ explorer }) => {
  await explorer.open('profile=Outlook&step=end')
  await explorer.flag('MAPI_NEW_SESSION').check()
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_NEW_SESSION/)
  await explorer.flag('MAPI_EXTENDED').check()
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_NEW_SESSION/)
})

test('keeps panels, First and Back working while a dialog waits', async ({ explorer }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await explorer.button('Back').click()
  await expect(explorer.dialog('Choose profile')).toBeHidden()
  await explorer.button('Step').click()
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await expect(explorer.dialog('Choose profile')).toBeHidden()
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_USE_DEFAULT/)
})

test('takes Escape for Cancel', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_E_USER_CANCEL/)
})

test('offers the other answers of an answered prompt, and remembers answers', async ({
  explorer,
}) => {
  await explorer.open('flags=MAPI_LOGON_UI&answers=ok:Archive&step=7')
  await explorer.answer('Choose profile', 'Cancel')
  await expect(explorer.result).toContainText('MAPI_E_USER_CANCEL')
  await explorer.flag('MAPI_USE_DEFAULT').check()
  await expect.poll(() => explorer.query()).not.toContain('answers')
  await explorer.flag('MAPI_USE_DEFAULT').uncheck()
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('MAPI_E_USER_CANCEL')
})

test('resets to the plain call, and takes the reset back', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_NEW_SESSION&profile=Outlook&step=4')
  await explorer.button('Reset').click()
  await expect(page.getByRole('textbox', { name: 'flFlags' })).toHaveValue('0x00000000')
  await page.getByRole('button', { name: /undo/i }).click()
  await expect(page.getByRole('combobox', { name: 'lpszProfileName' })).toHaveValue('Outlook')
  await expect.poll(() => explorer.query()).toContain('step=4')
})

test('leaves Back and First to the keys while a dialog waits', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await expect(explorer.dialog('Choose profile')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(explorer.current).toHaveAccessibleName(/^MAPI_LOGON_UI/)
  await page.keyboard.press('Home')
  await expect(explorer.current).toHaveAccessibleName(/^MAPILogonEx/)
})

test('keeps the dialog at its step when the chart changes its view', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  const dialog = explorer.dialog('Choose profile')
  await page.getByRole('switch', { name: 'Figure view' }).check()
  await expect(async () => {
    const [box, step] = [await dialog.boundingBox(), await explorer.current.boundingBox()]
    if (!box || !step) throw new Error('The dialog or its step is not there')
    const apart = (at: number, size: number, other: number, otherSize: number) =>
      at >= other + otherSize || other >= at + size
    expect(
      apart(box.x, box.width, step.x, step.width) || apart(box.y, box.height, step.y, step.height),
    ).toBe(true)
  }).toPass({ timeout: 3000 })
})

test('closes the failure menu with Escape, and leaves the prompt waiting', async ({
  explorer,
  page,
}) => {
  await explorer.open('flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/ms:invalid-path&step=end')
  await page.getByRole('button', { name: /failure here/i }).click()
  const menu = page.getByRole('group', { name: /^Microsoft Exchange, message store/ })
  await expect(menu).toBeVisible()
  await menu.locator('p').click()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(explorer.dialog('Logon failed')).toBeVisible()
})

test('pauses when the browser goes back', async ({ explorer, page }) => {
  await explorer.open('profile=Outlook')
  await explorer.flag('MAPI_NEW_SESSION').check()
  await explorer.button('Play').click()
  await page.goBack()
  await expect(explorer.button('Play')).toBeVisible()
})

test('answers a waiting dialog with Enter', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_SERVICE_UI_ALWAYS&profile=Archive&step=end')
  await expect(explorer.dialog('Configure Personal Folders')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(explorer.dialog('Configure Personal Folders')).toBeHidden()
  await expect.poll(() => explorer.query()).toContain('answers=ok')
})
