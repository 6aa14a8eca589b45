import type { Locator, Page } from 'playwright/test'
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

const reader = /\/readCall-[^/]*\.js$/

/** Keeps what reads expressions back until it is told that it may come; then waits until it has. */
async function delayReader(page: Page) {
  let start = () => {}
  const started = new Promise<void>((resolve) => {
    start = resolve
  })
  const asked = page.waitForRequest(reader)
  await page.route(reader, async (route) => {
    await started
    await route.continue()
  })
  return async () => {
    const address = (await asked).url()
    start()
    await page.evaluate(async (address) => {
      await import(address)
      for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
    }, address)
  }
}

test('what is decided while an expression is read stands', async ({ explorer, page }) => {
  const read = await delayReader(page)
  await explorer.open()
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.fill('MAPI_EXTENDED | MAPI_USE_DEFAULT')
  await explorer.flag('MAPI_LOGON_UI').check()
  await read()
  await expect(mask).toHaveValue('0x00000001')
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()

  await mask.fill('MAPI_EXTENDED | MAPI_USE_DEFAULT')
  await expect(explorer.flag('MAPI_USE_DEFAULT')).toBeChecked()
})

test('a name that is chosen while a call is read stands', async ({ explorer, page }) => {
  const read = await delayReader(page)
  await explorer.open()
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  const name = page.getByRole('combobox', { name: 'lpszProfileName' })
  await mask.focus()
  await paste(mask, 'MAPILogonEx(0, L"Archive", NULL, MAPI_LOGON_UI, &session);')
  await name.fill('Outlook')
  await read()
  await expect(name).toHaveValue('Outlook')
})

test('an expression that is read after the field was left counts', async ({ explorer, page }) => {
  const read = await delayReader(page)
  await explorer.open()
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.fill('MAPI_EXTENDED | MAPI_USE_DEFAULT')
  await mask.blur()
  await expect(mask).toHaveValue('0x00000000')
  await read()
  await expect(mask).toHaveValue('0x00000060')
  await expect(explorer.flag('MAPI_USE_DEFAULT')).toBeChecked()
})

test('what is not understood stays until it is corrected or dismissed', async ({
  explorer,
  page,
}) => {
  await explorer.open('flags=MAPI_LOGON_UI')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  const problem = page.locator('.field-problem')
  await mask.fill('MAPI_EXTENDED || MAPI_USE_DEFAULT')
  await expect(problem).toContainText('||')
  await mask.press('Tab')
  await expect(mask).toHaveValue('MAPI_EXTENDED || MAPI_USE_DEFAULT')
  await expect(problem).toContainText('||')
  await mask.fill('MAPI_EXTENDED | MAPI_USE_DEFAULT')
  await expect(explorer.flag('MAPI_USE_DEFAULT')).toBeChecked()
  await expect(problem).toHaveCount(0)
  await mask.press('Tab')
  await mask.fill('MAPI_NONSENSE')
  await expect(problem).toContainText('MAPI_NONSENSE')
  await mask.press('Escape')
  await expect(mask).toHaveValue('0x00000060')
  await expect(problem).toHaveCount(0)
})

test('without what reads expressions numbers and names go on', async ({ page }) => {
  await page.route(reader, (route) => route.abort())
  await page.goto('./#/logon?flags=MAPI_EXTENDED')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  const alert = page.locator('.field-problem')
  await mask.fill('MAPI_EXTENDED | MAPI_USE_DEFAULT')
  await expect(alert).toContainText('MAPI_EXTENDED | MAPI_USE_DEFAULT')
  await mask.press('Escape')
  await expect(mask).toHaveValue('0x00000020')
  for (const [typed, value] of [
    ['0x3', '0x00000003'],
    ['EXTENDED,USE_DEFAULT', '0x00000060'],
  ] as const) {
    await mask.fill(typed)
    await mask.press('Enter')
    await expect(mask).toHaveValue(value)
    await expect(alert).toBeHidden()
  }
})

test('numbers are read as C writes them', async ({ explorer, page }) => {
  await explorer.open()
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  for (const [typed, value] of [
    ['0b110', '0x00000006'],
    ['0102', '0x00000042'],
    ['8000003B', '0x8000003B'],
    ['98', '0x00000062'],
  ] as const) {
    await mask.fill(typed)
    await mask.press('Enter')
    await expect(mask).toHaveValue(value)
  }
})
