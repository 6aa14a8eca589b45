import { expect, test } from './explorer'

test('opens with the chart and its first step, nothing set', async ({ explorer, page }) => {
  await explorer.open()
  await expect(page).toHaveTitle('Log on – MAPI Session Explorer')
  await expect(explorer.current).toHaveAccessibleName(/^MAPILogonEx/)
  await expect(page.getByRole('textbox', { name: 'flFlags' })).toHaveValue('0x00000000')
  await expect(explorer.result).toContainText('Not yet')
})

test('reaches an established session through the profile dialog', async ({ explorer }) => {
  await explorer.open()
  await explorer.flag('MAPI_LOGON_UI').check()
  await explorer.button('Last').click()
  const dialog = explorer.dialog('Choose profile')
  await dialog.getByRole('radio', { name: 'Outlook' }).check()
  await explorer.answer('Choose profile', 'OK')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  await expect(explorer.result).toContainText('0x00000000')
  await expect(explorer.result).toContainText('new individual session')
  await expect(explorer.service('Microsoft Exchange')).toContainText('up')
  await expect.poll(() => explorer.query()).toContain('answers=ok:Outlook')
})

test('disables a service after a second failure, the session lives on', async ({ explorer }) => {
  await explorer.open('flags=MAPI_LOGON_UI&profile=Outlook')
  await explorer
    .failure('Microsoft Exchange, message store', 'failure')
    .selectOption('server-unavailable')
  await explorer.failure('Microsoft Exchange, message store', 'second try').selectOption('same')
  await explorer.button('Last').click()
  await explorer.answer('Logon failed', 'Retry')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')
  await expect(explorer.service('Microsoft Exchange')).toContainText('MAPI_E_NETWORK_ERROR')
  await expect(explorer.service('Personal Folders')).toContainText('up')
})

test('shows a dialog for every service when the check box asks for it', async ({ explorer }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  const dialog = explorer.dialog('Choose profile')
  await dialog.getByRole('radio', { name: 'Outlook' }).check()
  await dialog.getByRole('checkbox', { name: 'Configure every message service' }).check()
  await explorer.answer('Choose profile', 'OK')
  for (const name of ['Microsoft Exchange', 'Outlook Address Book', 'Personal Folders']) {
    await explorer.button('Last').click()
    await explorer.answer(`Configure ${name}`, 'OK')
  }
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
})

test('joins the shared session and says that the name is ignored', async ({ explorer, page }) => {
  await explorer.open('profile=Archive&step=end')
  await page.getByRole('combobox', { name: 'Shared session' }).selectOption('Outlook')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('existing shared session')
  await expect(
    page.getByRole('listitem').filter({ hasText: 'lpszProfileName is ignored' }),
  ).toBeVisible()
})

test('makes a provider fail at the provider itself while the run is on', async ({
  explorer,
  page,
}) => {
  await explorer.open('profile=Outlook&step=20')
  await explorer.chart.getByRole('button', { name: /^Microsoft Exchange, message store/ }).click()
  await page.getByRole('radio', { name: /^Incompatible/ }).check()
  await page.keyboard.press('Escape')
  await explorer.button('Last').click()
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')
  await expect(explorer.service('Microsoft Exchange')).toContainText('MAPI_E_VERSION')
})
