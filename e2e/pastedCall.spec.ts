import type { Locator } from 'playwright/test'
import { expect, test } from './explorer'

/** Pastes a text as a person does, with its lines. */
const paste = (field: Locator, text: string) =>
  field.evaluate((element, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    element.dispatchEvent(event)
  }, text)

test('a call that is pasted sets the flags and the name in one decision', async ({
  explorer,
  page,
}) => {
  await explorer.open('flags=MAPI_LOGON_UI')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.focus()
  await paste(
    mask,
    `hr = MAPILogonEx(
      (ULONG_PTR)hwnd,     // ulUIParam
      (LPTSTR)L"Archive",  // lpszProfileName
      nullptr,
      MAPI_EXTENDED | MAPI_NEW_SESSION | MAPI_UNICODE,
      &pSession);`,
  )
  await expect(mask).toHaveValue('0x80000022')
  await expect(page.getByRole('combobox', { name: 'lpszProfileName' })).toHaveValue('Archive')
  await expect(explorer.flag('MAPI_LOGON_UI')).not.toBeChecked()
  await expect(explorer.flag('MAPI_NEW_SESSION')).toBeChecked()
  await page.goBack()
  await expect(mask).toHaveValue('0x00000001')
  await expect(page.getByRole('combobox', { name: 'lpszProfileName' })).toHaveValue('')
})

test('an expression is understood as it is typed', async ({ explorer, page }) => {
  await explorer.open()
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.fill('MAPI_EXTENDED | MAPI_USE_DEFAULT')
  await expect(explorer.flag('MAPI_USE_DEFAULT')).toBeChecked()
  await expect(explorer.flag('MAPI_EXTENDED')).toBeChecked()
  await mask.press('Enter')
  await expect(mask).toHaveValue('0x00000060')
  await mask.fill('-2147483589')
  await expect(explorer.flag('MAPI_NEW_SESSION')).toBeChecked()
  await mask.press('Enter')
  await expect(mask).toHaveValue('0x8000003B')
})

test('what is not understood is named, and stays as it is', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_EXTENDED&profile=Archive')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.fill('MAPI_EXTENDED | MAPI_LOGONUI')
  const alert = page.locator('.field-problem')
  await expect(alert).toContainText('flFlags: “MAPI_LOGONUI”')
  await expect(alert).toContainText('MAPI_LOGON_UI')
  await expect(explorer.flag('MAPI_EXTENDED')).toBeChecked()
  await expect(explorer.flag('MAPI_LOGON_UI')).not.toBeChecked()
  await paste(mask, 'MAPILogonEx(0, szProfile, NULL, MAPI_LOGON_UI, &session);')
  await expect(mask).toHaveValue('0x00000001')
  await expect(alert).toContainText('lpszProfileName: “szProfile”')
  await expect(page.getByRole('combobox', { name: 'lpszProfileName' })).toHaveValue('Archive')
  await mask.press('Escape')
  await expect(alert).toBeHidden()
})
