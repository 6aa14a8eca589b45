import { expect, test } from './explorer'

/** Everything here is done with the keyboard: no pointer, and no focus but by keys. */
test('does the main job with the keyboard alone', async ({ explorer, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.open()
  const focused = page.locator(':focus')
  const tabTo = async (role: string, name: string, key = 'Tab') => {
    for (let i = 0; i < 250; i++) {
      await page.keyboard.press(key)
      if ((await focused.count()) === 0) continue
      // Itself, not something in it: what scrolls can have the focus, too.
      const [own = ''] = (await focused.ariaSnapshot()).split('\n')
      if (own.includes(`${role} "${name}`)) return
    }
    throw new Error(`The Tab key never came to ${name}`)
  }

  // Allow dialogs, let the message store of Exchange fail twice.
  await tabTo('checkbox', 'MAPI_LOGON_UI')
  await page.keyboard.press('Space')
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()
  await tabTo('combobox', 'Microsoft Exchange, message store: failure')
  await page.keyboard.type('Server')
  await tabTo('combobox', 'Microsoft Exchange, message store: second try')
  await page.keyboard.type('fails')
  await expect(page).toHaveURL(/fault=exchange\/ms:server-unavailable\*/)

  // On the chart: along the exits, and what a step means.
  await tabTo('button', 'MAPILogonEx')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAttribute('data-step', 'logonMutexHeld')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Logon mutex held\?/ })).toBeVisible()

  // To the dialog that waits; it has the focus.
  await tabTo('button', 'Last')
  await page.keyboard.press('Enter')
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await tabTo('button', 'OK')
  await page.keyboard.press('Enter')
  await expect(explorer.dialog('Choose profile')).toBeHidden()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Find' })).toBeFocused()
  await page.keyboard.type('last')
  await page.keyboard.press('Enter')
  await expect(explorer.dialog('Logon failed')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(explorer.dialog('Logon failed')).toBeHidden()

  // To the end: the session comes, the service is disabled.
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: 'Find' })).toBeFocused()
  await page.keyboard.type('last')
  await page.keyboard.press('Enter')
  await expect(explorer.result).toContainText('S_OK')
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')

  // Take the link away. Forwards, the way leads through the controls of some browsers.
  await tabTo('button', 'Share', 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('answers=ok,retry')
})
