import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './explorer'
import { layoutFaults } from './layoutFaults'

/** The tables of a session, by what assistive technology reads. */
class SessionTables {
  readonly methods: Locator
  readonly status: Locator
  /** What a screen reader says of the status table. */
  readonly said: Locator

  constructor(readonly page: Page) {
    this.methods = page.getByRole('table', { name: /^IMAPISession / })
    this.status = page.getByRole('table', { name: /^Rows / })
    this.said = page.getByRole('region', { name: 'Status table' }).getByRole('status')
  }

  async open(query: string) {
    await this.page.goto(`./#/use?${query}`)
    // The panel of the session has a table too: it comes before those of the page.
    await expect(this.methods.or(this.status)).toBeVisible()
  }

  method(name: string): Locator {
    return this.methods
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name, exact: true }) })
  }

  row(name: string): Locator {
    return this.status
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) })
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name, exact: true })
  }

  fragment(): string {
    return decodeURIComponent(new URL(this.page.url()).hash)
  }
}

test('lists the methods in the order of their slots, with what each returns', async ({
  explorer,
}) => {
  const tables = new SessionTables(explorer.page)
  await tables.open('view=methods&exchange/ms=left-out')
  // Its head, a row of IUnknown, and the methods.
  await expect(tables.methods.getByRole('row')).toHaveCount(1 + 1 + 19)
  await expect(tables.methods.getByRole('row').nth(1)).toContainText(
    '0–2QueryInterface, AddRef, Release',
  )
  await expect(tables.method('GetLastError').getByRole('cell').first()).toHaveText('3')
  await expect(tables.method('PrepareForm').getByRole('cell').first()).toHaveText('21')
  await expect(tables.method('OpenMsgStore')).toContainText(
    'Waits for the user: “Ask for password”',
  )
  await expect(tables.method('OpenEntry')).toContainText('MAPI_E_LOGON_FAILED 0x80040111')
  await expect(tables.method('OpenAddressBook')).toContainText('IAddrBook')
  await expect(tables.method('Advise')).toContainText('MAPI registers the client')
  await expect(tables.method('MessageOptions')).toContainText('Not documented.')
  await expect(tables.method('EnumAdrTypes')).toContainText('Deprecated')

  await explorer.flag('MDB_NO_DIALOG').check()
  await expect(tables.method('OpenMsgStore')).toContainText('MAPI_E_LOGON_FAILED')
})

test('chooses a method on the chart, and leads to the charts of others', async ({
  explorer,
  page,
}) => {
  const tables = new SessionTables(explorer.page)
  await tables.open('view=methods')
  await expect(tables.method('OpenMsgStore')).toHaveAttribute('aria-current', 'true')
  await page.getByRole('button', { name: 'OpenAddressBook', exact: true }).click()
  await expect(explorer.current).toBeVisible()
  await expect.poll(() => tables.fragment()).toBe('#/use?method=OpenAddressBook')

  await page.getByRole('switch', { name: 'Methods' }).check()
  await expect(tables.method('OpenAddressBook')).toHaveAttribute('aria-current', 'true')
  await tables.method('Logoff').getByRole('link', { name: 'Chart “End”' }).click()
  await expect(page).toHaveURL(/#\/end/)
})

test('shows the status table of the session, and says what changes in it', async ({ explorer }) => {
  const tables = new SessionTables(explorer.page)
  await tables.open('view=status')
  await expect(tables.status).toHaveAccessibleName('Rows 8 rows, profile Outlook')
  await expect(tables.row('MAPI subsystem').getByRole('cell').nth(1)).toHaveText('Outlook')
  await expect(tables.row('MAPI spooler')).toContainText(
    '0x9STATUS_VALIDATE_STATESTATUS_FLUSH_QUEUES',
  )
  await expect(tables.row('MAPI spooler').getByRole('cell').nth(3)).toHaveText('Not documented')
  await expect(tables.row('Microsoft Exchange, transport')).toContainText('Required')
  await expect(tables.said).toBeEmpty()

  await tables.choice('MAPI_NO_MAIL').selectOption('yes')
  await expect(tables.status).toHaveAccessibleName('Rows 7 rows, profile Outlook')
  await expect(tables.row('MAPI spooler').getByRole('cell').nth(3)).toContainText('STATUS_FAILURE')
  await expect(tables.row('Microsoft Exchange, transport')).toContainText('MAPI_NO_MAIL')
  await expect(tables.said).toHaveText(
    'Status table: 7 rows. No longer there: Microsoft Exchange, transport. Changed: MAPI spooler.',
  )

  await tables.choice('Microsoft Exchange, message store').selectOption('disabled')
  await expect(tables.row('Microsoft Exchange, message store')).toContainText('Our reading')
})

test('leads from the way to a status object to each of its steps', async ({ explorer, page }) => {
  const tables = new SessionTables(explorer.page)
  for (const [name, step] of Object.entries({
    GetStatusTable: 'statusTable',
    SetColumns: 'setColumns',
    'Build a restriction': 'buildRestriction',
    Restrict: 'restrictTable',
    HrQueryAllRows: 'queryAllRows',
    OpenEntry: 'returnStatusObject',
  })) {
    await tables.open('view=status')
    await page.getByRole('link', { name, exact: true }).click()
    await expect(explorer.current).toHaveAttribute('data-step', step)
    await expect.poll(() => tables.fragment()).toContain('method=GetStatusTable&entry=status')
  }
  await tables.open('view=status')
  await page.getByRole('link', { name: 'See it on the chart' }).click()
  await expect(explorer.current).toHaveAttribute('data-step', 'waitForTransports')
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`is sound and accessible at ${width} pixels`, async ({ explorer, page }) => {
    await page.setViewportSize({ width, height })
    const tables = new SessionTables(explorer.page)
    for (const query of [
      'view=methods&exchange/ms=left-out',
      'view=status&nomail=yes&exchange/ms=disabled&theme=dark',
    ]) {
      await tables.open(query)
      await expect.poll(() => layoutFaults(page), query).toEqual([])
      const { violations } = await new AxeBuilder({ page }).include('.session-tables').analyze()
      expect(violations, query).toEqual([])
    }
  })
}
