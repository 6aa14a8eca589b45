import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { logonChart } from '../app/charts/logon/logonChart'
import { parseQuery } from '../app/run/permalink'
import { Explorer, expect, test } from './explorer'
import { layoutFaults } from './layoutFaults'

/** The editor of profiles, by what assistive technology reads. */
class Profiles {
  readonly dialog: Locator
  readonly preset: Locator
  /** The services of the profile that is shown. */
  readonly services: Locator
  readonly said: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Profiles of this computer' })
    this.preset = this.dialog.getByRole('combobox', { name: 'Preset' })
    this.services = this.dialog.getByRole('list', { name: /^Message services of / })
    this.said = this.dialog.getByRole('status')
  }

  async edit() {
    const tab = this.page.getByRole('tab', { name: 'Call', exact: true })
    if ((this.page.viewportSize()?.width ?? 0) < 900) await tab.click()
    await this.page.getByRole('button', { name: 'Edit profiles' }).click()
    await expect(this.dialog).toBeVisible()
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true })
  }

  field(name: string): Locator {
    return this.dialog.getByRole('textbox', { name, exact: true })
  }

  /** The services are these, in this order. */
  async expectServices(names: readonly string[]) {
    const fields = this.services.getByRole('textbox')
    await expect(fields).toHaveCount(names.length)
    for (const [at, name] of names.entries()) await expect(fields.nth(at)).toHaveValue(name)
  }
}

const standard = ['Microsoft Exchange', 'Outlook Address Book', 'Personal Folders']

test('edits the services of a profile, takes changes back, and puts them into the link', async ({
  context,
  explorer,
  page,
}) => {
  const profiles = new Profiles(explorer.page)
  await explorer.open('profile=Outlook')
  await profiles.edit()
  await profiles.expectServices(standard)

  await profiles.field('Name').fill('Fax')
  await profiles.dialog.getByRole('checkbox', { name: 'New service: transport' }).check()
  await profiles.button('Add').click()
  await expect(profiles.said).toContainText('Added: Fax.')
  await profiles.field('Name of service 4').fill('Fax server')
  await profiles.field('Name of service 4').press('Enter')
  await expect(profiles.said).toContainText('Renamed: Fax server.')
  await profiles.dialog.getByRole('checkbox', { name: 'Fax server: message store' }).uncheck()
  await expect(profiles.said).toContainText('Fax server: transport.')
  await profiles.button('Move up: Fax server').click()
  await expect(profiles.said).toContainText('Fax server is now 3 of 4.')
  await expect(profiles.button('Move up: Fax server')).toBeFocused()
  await profiles.button('Remove: Outlook Address Book').click()
  await expect(profiles.said).toContainText('Removed: Outlook Address Book.')
  await profiles.expectServices(['Microsoft Exchange', 'Fax server', 'Personal Folders'])
  await expect(profiles.preset).toHaveValue('own')
  await profiles.button('Undo').click()
  await profiles.button('Undo').click()
  await profiles.expectServices([...standard, 'Fax server'])

  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Edit profiles' })).toBeFocused()
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('S_OK')
  await expect(explorer.service('Fax server')).toContainText('transport: running')

  // The address follows a step only after a moment.
  await expect.poll(() => explorer.query()).toContain('step=end')
  const other = new Explorer(await context.newPage())
  await other.page.goto(page.url())
  await expect(other.service('Fax server')).toContainText('transport: running')
  const opened = new Profiles(other.page)
  await opened.edit()
  await opened.expectServices([...standard, 'Fax server'])
  await expect(other.page.getByRole('alert')).toHaveCount(0)
})

test('says beside a name why it cannot be used, and keeps the one before', async ({ explorer }) => {
  const profiles = new Profiles(explorer.page)
  const problem = profiles.dialog.getByRole('alert')
  await explorer.open('profile=Outlook')
  await profiles.edit()
  for (const [field, name, fault] of [
    ['Profile name', 'Out/look', 'A profile name has letters, digits, underscores'],
    ['Profile name', 'archive', 'Another profile has this name'],
    ['Name of service 1', 'Exchange: Zurich', 'A name has no comma, slash, colon or asterisk.'],
    ['Name of service 1', '', 'A name is needed.'],
  ] as const) {
    const before = await profiles.field(field).inputValue()
    await profiles.field(field).fill(name)
    await expect(problem).toContainText(fault)
    await expect(profiles.field(field)).toHaveAccessibleDescription(new RegExp(fault))
    await profiles.field(field).fill(before)
    await expect(problem).toHaveCount(0)
  }
  await profiles.button('Add').click()
  await expect(problem).toHaveText('A name is needed.')
  await expect(profiles.field('Name')).toBeFocused()
  await profiles.expectServices(standard)
  await expect.poll(() => explorer.query()).toBe('#/logon?profile=Outlook')
})

test('plays the logon on a preset, and on as many services as there can be', async ({
  explorer,
  page,
}) => {
  test.slow()
  const profiles = new Profiles(explorer.page)
  await explorer.open('profile=Outlook')
  await profiles.edit()
  await profiles.preset.selectOption('Internet mail')
  await profiles.expectServices(['Internet Mail', 'Outlook Address Book', 'Personal Folders'])
  await expect.poll(() => explorer.query()).toBe('#/logon?computer=internet-mail&profile=Outlook')
  await profiles.preset.selectOption('64 services')
  await expect(profiles.services.getByRole('listitem')).toHaveCount(64)
  await profiles.button('Close').click()

  const query = 'computer=big&profile=Outlook'
  await expect.poll(() => explorer.query()).toBe(`#/logon?${query}`)
  const { run } = parseQuery(logonChart, query)
  const last = run.steps.length - 1
  const current = explorer.steps.locator('[aria-current="step"]')
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText(run.outcome?.hresult ?? '')
  await expect(current).toContainText(String(last + 1))
  await expect(current).toBeInViewport()
  await expect(explorer.service('Seoul fax')).toContainText('transport: running')
  await expect(page.getByRole('alert')).toHaveCount(0)

  const at = run.steps.findIndex(({ subject }) => subject.provider === 'rome-mail/ms')
  await explorer.open(`${query}&step=${at}`)
  await expect(current).toContainText('Rome mail, message store')
  await expect(current).toBeInViewport()
  await expect(explorer.service('Rome mail')).toBeInViewport()
  const chip = explorer.chart.getByRole('button', { name: /^Rome mail, message store/ })
  await expect(chip).toHaveClass(/in-turn/)
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`is sound and accessible at ${width} pixels`, async ({ explorer, page }) => {
    await page.setViewportSize({ width, height })
    const profiles = new Profiles(explorer.page)
    for (const theme of ['light', 'dark']) {
      await explorer.open(`computer=internet-mail&theme=${theme}`)
      await profiles.edit()
      await profiles.field('Profile name').fill('Out/look')
      await expect(profiles.dialog.getByRole('alert')).toBeVisible()
      await expect.poll(() => layoutFaults(page), theme).toEqual([])
      const { violations } = await new AxeBuilder({ page })
        .include('.profiles-dialog')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations, theme).toEqual([])
      await page.keyboard.press('Escape')
    }
  })
}
