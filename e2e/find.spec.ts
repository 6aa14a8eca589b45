import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './explorer'

/** Find as its users know it. */
class Find {
  readonly dialog: Locator
  readonly field: Locator
  readonly hits: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Find', exact: true })
    this.field = this.dialog.getByRole('combobox', { name: 'Find', exact: true })
    this.hits = this.dialog.getByRole('option')
  }

  /** Opens Find with its key and types. */
  async ask(query: string) {
    await this.page.keyboard.press('Control+k')
    await expect(this.field).toBeFocused()
    await this.page.keyboard.insertText(query)
  }

  /** Asks, and chooses the first hit. */
  async choose(query: string) {
    await this.ask(query)
    await expect(this.hits.first()).toHaveAttribute('aria-selected', 'true')
    await this.page.keyboard.press('Enter')
  }

  card(name: string): Locator {
    return this.dialog.getByRole('region', { name, exact: true })
  }
}

test('opens with its button and its keys, and gives the focus back', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  await explorer.button('Find').click()
  await expect(find.field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(find.dialog).toBeHidden()
  await expect(explorer.button('Find')).toBeFocused()

  await explorer.flag('MAPI_EXTENDED').focus()
  for (const key of ['Control+k', 'Meta+k', '/']) {
    await page.keyboard.press(key)
    await expect(find.field, key).toBeFocused()
    await expect(find.field, key).toHaveValue('')
    await page.keyboard.press('Escape')
    await expect(explorer.flag('MAPI_EXTENDED'), key).toBeFocused()
  }
  // In a field a slash is a slash.
  await page.getByRole('combobox', { name: 'lpszProfileName' }).focus()
  await page.keyboard.press('/')
  await expect(find.dialog).toBeHidden()
})

test('keeps what is typed before it is loaded', async ({ explorer, page }) => {
  const find = new Find(page)
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route('**/FindDialog-*.js', async (route) => {
    await held
    await route.continue()
  })
  await explorer.open()
  await page.keyboard.press('Control+k')
  // Each of them is a key of the page as well.
  await page.keyboard.type('opf')
  await page.keyboard.press('Backspace')
  goOn()
  await expect(find.field).toHaveValue('op')
  await expect(find.field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('switch', { name: 'Figure view' })).not.toBeChecked()
  await expect(explorer.current).toBeVisible()
})

test('tells what a pasted result code is, however it is written', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  for (const number of ['80040111', '0x80040111', '-2147221231', '2147746065', 'logon failed']) {
    await find.choose(number)
    const card = find.card('MAPI_E_LOGON_FAILED')
    await expect(card).toContainText('0x80040111')
    await expect(card).toContainText('-2147221231')
    await expect(card).toContainText('FACILITY_ITF')
    await expect(card).toContainText('MAPICode.h')
    await expect(card.getByRole('heading', { name: 'MAPI_E_LOGON_FAILED' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(find.dialog).toBeHidden()
  }
})

test('opens the ends that return a code, and asks how to get to it', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  await find.choose('80040401')
  await find.card('MAPI_E_TIMEOUT').getByRole('button', { name: 'MAPI_E_TIMEOUT' }).press('Enter')
  await expect(page.getByText('This run does not reach this step.', { exact: true })).toBeVisible()

  await find.choose('80040401')
  await find.card('MAPI_E_TIMEOUT').getByRole('button', { name: 'How to get to' }).press('Enter')
  const reach = page.getByRole('combobox', { name: 'How to get to' })
  await expect(reach).toBeFocused()
  await expect(reach).toHaveValue('result MAPI_E_TIMEOUT')
  await expect(page.getByRole('link', { name: /^Try: .*MAPI_TIMEOUT_SHORT/ }).first()).toBeVisible()
})

test('goes to where this run returns a code', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open('profile=Outlook&fault=exchange/ms:server-unavailable*')
  await find.choose('logon failed')
  const here = find.card('MAPI_E_LOGON_FAILED').getByRole('button', { name: /^In this run: / })
  await here.first().press('Enter')
  await expect(explorer.current).toHaveAccessibleName(/^Logon, first try/)
})

test('is honest about a code that it does not know', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  await find.choose('0x80040999')
  const card = find.card('0x80040999')
  await expect(card).toContainText('Not a code of this chart.')
  await expect(card).toContainText('-2147219047')
  await expect(card).toContainText('0x999')
  await page.keyboard.press('Escape')
  await find.choose('busy')
  await expect(find.card('MAPI_E_BUSY')).toContainText('Nothing on this chart returns it.')
})

test('takes a mask of flags apart, and uses it', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  await find.choose('0x8000003B')
  const card = find.card('0x8000003B')
  for (const name of ['MAPI_LOGON_UI', 'MAPI_EXPLICIT_PROFILE', 'MAPI_UNICODE']) {
    await expect(card.getByText(name, { exact: true })).toBeVisible()
  }
  await card.getByRole('button', { name: 'Use as flFlags' }).press('Enter')
  const mask = page.getByRole('textbox', { name: 'flFlags' })
  await expect(mask).toBeFocused()
  await expect(mask).toHaveValue('0x8000003B')
})

test('finds flags by name and value, and goes to their boxes', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  for (const [query, name] of [
    ['0x2', 'MAPI_NEW_SESSION'],
    ['2', 'MAPI_NEW_SESSION'],
    ['use_default', 'MAPI_USE_DEFAULT'],
    // Behind the disclosure.
    ['timeout short', 'MAPI_TIMEOUT_SHORT'],
  ] as const) {
    await find.choose(query)
    await expect(explorer.flag(name), query).toBeFocused()
  }
})

test('opens steps, whether the run reaches them or not', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open('flags=MAPI_USE_DEFAULT')
  await find.choose('shared session exists')
  await expect(explorer.current).toHaveAccessibleName(/^Shared session exists\?/)
  await expect(explorer.current).toBeFocused()
  await find.choose('offerRetry')
  await expect(page.getByText('This run does not reach this step.', { exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'How to get to' })).toBeVisible()
})

test('goes to the failures of services and providers', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  await find.choose('exchange message store')
  await expect(explorer.failure('Microsoft Exchange, message store', 'failure')).toBeFocused()
  await find.choose('personal folders')
  await expect(explorer.failure('Personal Folders, message store', 'failure')).toBeFocused()
})

test('carries out commands, and offers again what was found', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open('flags=MAPI_USE_DEFAULT')
  await find.choose('step')
  await expect(explorer.current).toHaveAccessibleName(/^Logon mutex held\?/)
  await find.choose('last')
  await expect(explorer.result).toContainText('S_OK')
  await find.choose('theme dark')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await find.choose('pin')
  await expect(explorer.button('Pin')).toHaveAttribute('aria-pressed', 'true')
  await find.ask('')
  const before = find.dialog.getByRole('group', { name: 'Found before' }).getByRole('option')
  await expect(before).toHaveText([/^Unpin/, /^Last/, /^Step/])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(find.dialog).toBeHidden()
})

test('leads to what a failure, a profile and the computer are set with', async ({
  explorer,
  page,
}) => {
  const find = new Find(page)
  await explorer.open()
  await find.choose('wrong password')
  await expect(explorer.failure('Microsoft Exchange, address book', 'failure')).toBeFocused()
  await find.choose('Archive')
  await expect(page.getByRole('combobox', { name: 'lpszProfileName' })).toBeFocused()
  for (const name of ['Default profile', 'Credentials', 'Shared session', 'Logon mutex']) {
    await find.choose(name)
    await expect(page.getByRole('combobox', { name, exact: true })).toBeFocused()
  }
  await find.choose('MAPI_USE_DEFAULT|MAPI_LOGON_UI')
  await expect(find.card('0x00000041')).toBeVisible()
})

test('prints the page, without the dialog', async ({ explorer, page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `printed with ${document.querySelectorAll('dialog[open]').length} dialogs`
    }
  })
  await explorer.open()
  await new Find(page).choose('print')
  await expect(page).toHaveTitle('printed with 0 dialogs')
})

test('says how much it found, and when it found nothing', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open()
  await find.ask('logon failed')
  await expect(find.dialog.getByRole('status')).toHaveText(/^\d+ hits$/)
  await find.field.fill('no such thing at all')
  await expect(find.dialog.getByRole('status')).toContainText('Nothing found.')
  await find.field.fill('logno')
  await expect(find.hits.first()).toBeVisible()
  // A second press of its keys begins anew.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('S_OK')
  await expect(find.hits.first()).toContainText('0x00000000')
})

test('opens while a dialog of the simulation waits', async ({ explorer, page }) => {
  const find = new Find(page)
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await expect(explorer.dialog('Choose profile')).toBeVisible()
  await find.choose('new session')
  await expect(explorer.flag('MAPI_NEW_SESSION')).toBeFocused()
  await expect(explorer.dialog('Choose profile')).toBeVisible()
})

for (const width of [1440, 390]) {
  test(`works on the page of outcomes, and goes to the chart for what is there, ${width} px`, async ({
    explorer,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    const find = new Find(page)
    await page.goto('./#/outcomes')
    await expect(page.getByRole('heading', { name: 'Outcomes' })).toBeVisible()
    await find.choose('0x8004010f')
    await expect(find.card('MAPI_E_NOT_FOUND')).toBeVisible()
    await page.keyboard.press('Escape')
    await find.choose('timeout_short')
    await expect(explorer.flag('MAPI_TIMEOUT_SHORT')).toBeFocused()
    await find.choose('go to outcomes')
    await expect(page.getByRole('heading', { name: 'Outcomes' })).toBeVisible()
    await find.choose('offerRetry')
    await expect(
      page.getByText('This run does not reach this step.', { exact: true }),
    ).toBeVisible()
  })
}

test('fills the width of a phone, with rows for fingers', async ({ explorer, page }) => {
  const find = new Find(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await explorer.open()
  await explorer.button('Find').click()
  await find.field.fill('mapi')
  const rows = await find.hits.evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(Math.min(...rows)).toBeGreaterThanOrEqual(44)
  expect(await find.dialog.evaluate((one) => one.getBoundingClientRect().width)).toBe(390)
  await find.field.fill('app profile')
  await find.hits.first().click()
  await expect(page.getByRole('tab', { name: 'Call' })).toHaveAttribute('aria-selected', 'true')
  await expect(explorer.flag('MAPI_APP_PROFILE')).toBeFocused()
  await find.choose('80040401')
  await find.card('MAPI_E_TIMEOUT').getByRole('button', { name: 'How to get to' }).click()
  await expect(page.getByRole('tab', { name: 'Why' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.getByRole('combobox', { name: 'How to get to' })).toBeFocused()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, height] of [
    [1440, 900],
    [320, 640],
  ] as const) {
    test(`has no accessibility faults: ${scheme}, ${width}×${height}`, async ({
      explorer,
      page,
    }) => {
      // Four audits, each of some seconds.
      test.slow()
      const find = new Find(page)
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await explorer.open()
      const check = async () => {
        const { violations } = await new AxeBuilder({ page })
          .include('dialog')
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        const size = await find.dialog.evaluate((one) => [one.scrollWidth, one.clientWidth])
        expect(size[0]).toBe(size[1])
      }
      await page.keyboard.press('Control+k')
      await expect(find.field).toBeFocused()
      await check()
      for (const query of ['logon failed', '0x8000003B', 'nothing like it']) {
        await find.field.fill(query)
        await expect(find.dialog.getByRole('status')).not.toBeEmpty()
        if ((await find.hits.count()) === 0) {
          await check()
          continue
        }
        await page.keyboard.press('Enter')
        await expect(find.dialog.getByRole('region')).toBeVisible()
        await check()
      }
    })
  }
}
