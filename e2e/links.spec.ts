import { expect, test } from './explorer'

test('keeps the address true to the screen, one entry of the history per decision', async ({
  explorer,
  page,
}) => {
  await explorer.open()
  await explorer.flag('MAPI_NEW_SESSION').check()
  await page.getByRole('combobox', { name: 'lpszProfileName' }).fill('Archive')
  await explorer.button('Last').click()
  await expect
    .poll(() => explorer.query())
    .toBe('#/logon?flags=MAPI_NEW_SESSION&profile=Archive&step=end')
  await page.goBack()
  await expect(page.getByRole('combobox', { name: 'lpszProfileName' })).toHaveValue('')
  await expect(explorer.flag('MAPI_NEW_SESSION')).toBeChecked()
  await page.goBack()
  await expect(explorer.flag('MAPI_NEW_SESSION')).not.toBeChecked()
})

test('takes back an answer with the Back button of the browser', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await explorer.answer('Choose profile', 'OK')
  await expect(explorer.dialog('Choose profile')).toBeHidden()
  await page.goBack()
  await expect(explorer.dialog('Choose profile')).toBeVisible()
})

test('copies the link', async ({ explorer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await explorer.open('flags=0x22&profile=Outlook&step=3')
  await explorer.button('Share').click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('#/logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED&profile=Outlook&step=3')
})

test('names everything that is wrong in a link, and applies the rest', async ({
  explorer,
  page,
}) => {
  await explorer.open(
    [
      'flags=MAPI_NEW_SESSION,MAPI_LOGONUI',
      'profile=Outlook',
      'colour=blue',
      'fault=exchange/zz:version',
      'fault=exchange/ms:tired',
      'answers=ok',
      'step=999',
      'lang=xx',
      'controls=0',
      'play=2',
      'v=2',
    ].join('&'),
  )
  const alert = page.getByRole('alert')
  for (const problem of [
    /^flags: .MAPI_LOGONUI/,
    /^colour: .blue/,
    /^fault: .exchange.zz:version/,
    /^fault: .exchange.ms:tired/,
    /^answers: .ok/,
    /^step: .999/,
    /^lang: .xx/,
    /^controls: .0/,
    /^play: .2/,
    /^v: .2/,
  ]) {
    await expect(alert.getByRole('listitem').filter({ hasText: problem })).toHaveCount(1)
  }
  await expect(explorer.flag('MAPI_NEW_SESSION')).toBeChecked()
  await expect(explorer.result).toContainText('S_OK')
  await alert.getByRole('button').click()
  await expect(alert).toBeHidden()
})

for (const [name, hash] of Object.entries({
  'a number over 32 bits': '#/logon?flags=0x1FFFFFFFF',
  'a profile name over 64 characters': `#/logon?profile=${'x'.repeat(65)}`,
  'a very long fragment': `#/logon?${'profile=x&'.repeat(20_000)}`,
  'a binary fragment': '#/%00%ff%fe?%E0%A4%A&\u0007=\u0001',
  'another chart': '#/nowhere?flags=MAPI_EXTENDED',
})) {
  test(`reports ${name} and shows the chart`, async ({ explorer, page }) => {
    await page.goto(`./${hash}`)
    await expect(page.getByRole('alert')).toBeVisible()
    await expect(explorer.current).toBeVisible()
  })
}

test('reports a bad number in flFlags and keeps the mask', async ({ explorer, page }) => {
  await explorer.open('flags=MAPI_EXTENDED')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.fill('0x1FFFFFFFF')
  await expect(page.getByRole('alert')).toContainText('flFlags')
  await expect(explorer.flag('MAPI_EXTENDED')).toBeChecked()
  await mask.fill('MAPI_LOGONUI')
  await expect(explorer.flag('MAPI_EXTENDED')).toBeChecked()
  await mask.fill('0x8000003B')
  await mask.press('Enter')
  await expect(mask).toHaveValue('0x8000003B')
  for (const name of ['MAPI_LOGON_UI', 'MAPI_NEW_SESSION', 'MAPI_ALLOW_OTHERS', 'MAPI_EXTENDED']) {
    await expect(explorer.flag(name)).toBeChecked()
  }
  await explorer.flag('MAPI_LOGON_UI').uncheck()
  await expect(page.getByRole('alert')).toBeHidden()
})

test('keeps the place while a mask is typed digit by digit', async ({ explorer, page }) => {
  await explorer.open('flags=0x61&step=20')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.focus()
  await mask.press('Control+a')
  await mask.pressSequentially('0x69')
  await mask.press('Enter')
  await expect.poll(() => explorer.query()).toContain('step=20')
})

test('leaves the mask alone when what is typed turns out to be too large', async ({
  explorer,
  page,
}) => {
  await explorer.open('flags=MAPI_NEW_SESSION')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.press('Control+a')
  await mask.pressSequentially('0x1FFFFFFFF')
  await expect(page.getByRole('alert')).toContainText('32 bits')
  await mask.press('Escape')
  await expect(mask).toHaveValue('0x00000002')
  await expect(page.getByRole('alert')).toBeHidden()
})

test('shows the mask of the entry that the browser goes back to', async ({ explorer, page }) => {
  await explorer.open()
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await mask.fill('0x23')
  await page.goBack()
  await expect(mask).toHaveValue('0x00000000')
})
