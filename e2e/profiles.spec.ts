import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { computerPresets } from '../app/mapi/computer'
import { parseQuery } from '../app/run/permalink'
import { logonChart } from '../app/charts/logon/logonChart'
import { expect, test } from './explorer'
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
    await this.page.getByRole('button', { name: 'Edit profiles' }).click()
    await expect(this.dialog).toBeVisible()
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true })
  }

  field(name: string): Locator {
    return this.dialog.getByRole('textbox', { name, exact: true })
  }

  /** The names of the services, in the order of the profile. */
  async names(): Promise<string[]> {
    const fields = await this.services.getByRole('textbox').all()
    return Promise.all(fields.map((field) => field.inputValue()))
  }
}

test('edits the services of a profile, and takes each change back', async ({ explorer, page }) => {
  const profiles = new Profiles(explorer.page)
  await explorer.open('profile=Outlook')
  await profiles.edit()
  const standard = ['Microsoft Exchange', 'Outlook Address Book', 'Personal Folders']
  expect(await profiles.names()).toEqual(standard)

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
  const edited = ['Microsoft Exchange', 'Fax server', 'Personal Folders']
  expect(await profiles.names()).toEqual(edited)
  await expect(profiles.preset).toHaveValue('own')

  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Edit profiles' })).toBeFocused()
  const link = page.url()
  const run = parseQuery(logonChart, explorer.query().split('?')[1] ?? '').run
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText(run.outcome?.hresult ?? '')
  await expect(explorer.service('Fax server')).toContainText('transport: running')

  await profiles.edit()
  for (const undone of [
    ['Microsoft Exchange', 'Outlook Address Book', 'Fax server', 'Personal Folders'],
  ]) {
    await profiles.button('Undo').click()
    expect(await profiles.names()).toEqual(undone)
  }
  await page.goto('about:blank')
  await page.goto(link)
  await profiles.edit()
  expect(await profiles.names()).toEqual(edited)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
