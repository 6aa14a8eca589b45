import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './explorer'

/** The page of sources, by what assistive technology reads. */
class Sources {
  readonly heading: Locator
  readonly search: Locator
  readonly count: Locator
  readonly contents: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Sources', exact: true })
    this.search = page.getByRole('searchbox', { name: 'Search' })
    this.count = page.getByRole('search').getByRole('status')
    this.contents = page.getByRole('navigation', { name: 'On this page' })
  }

  async open(query = '') {
    await this.page.goto(`./#/sources${query === '' ? '' : `?${query}`}`)
    await expect(this.count).toContainText(/steps?,/)
  }

  chart(name: string): Locator {
    return this.page.getByRole('table', { name: new RegExp(`^${name} [0-9]+ step`) })
  }

  /** The row of a step, by its label and its id. */
  row(chart: string, step: string): Locator {
    return this.chart(chart)
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: step, exact: true }) })
  }

  contradiction(id: string): Locator {
    return this.page.getByRole('article', { name: new RegExp(`^${id} `) })
  }

  fragment(): string {
    return decodeURIComponent(new URL(this.page.url()).hash)
  }
}

const charts = ['Start', 'Log on', 'Configure', 'Use', 'Identity', 'End']

test('lists every step of every chart with its basis and its sources', async ({
  explorer,
  page,
}) => {
  const sources = new Sources(explorer.page)
  await sources.open()
  await expect(page).toHaveTitle('Sources – MAPI Session Explorer')
  await expect(page.getByRole('table')).toHaveCount(charts.length)
  for (const chart of charts) {
    const rows = sources.chart(chart).locator('tbody').getByRole('row')
    await expect(rows).not.toHaveCount(0)
    for (const row of await rows.all()) {
      await expect(row.getByRole('cell').nth(0)).not.toBeEmpty()
      await expect(row.getByRole('cell').nth(1).getByRole('link')).not.toHaveCount(0)
    }
  }
  await expect(sources.count).toContainText(
    `${await page.locator('tbody').getByRole('row').count()} steps, 39 contradictions`,
  )
  const row = sources.row('Log on', 'MAPI_PASSWORD_UI? passwordUi')
  await expect(row).toContainText('Figure')
  await expect(row).toContainText('Historic')
  await expect(row.getByRole('link', { name: 'MAPILogonEx', exact: true })).toHaveAttribute(
    'href',
    'https://learn.microsoft.com/office/client-developer/outlook/mapi/mapilogonex',
  )
})

test('shows what each side of a contradiction says, and the reading taken', async ({
  explorer,
  page,
}) => {
  const sources = new Sources(explorer.page)
  await sources.open()
  await expect(page.getByRole('article')).toHaveCount(39)
  const cancel = sources.contradiction('C02')
  await expect(cancel.getByRole('term')).toHaveText([
    'MAPI sessions, figure',
    'MAPILogonEx',
    'In the chart “Log on”',
  ])
  await expect(cancel.getByRole('definition').nth(1)).toContainText('MAPI_E_USER_CANCEL')
  await expect(cancel).toContainText('Our reading')
  const years = sources.contradiction('C06')
  await expect(years.getByRole('term').first()).toHaveText('MAPILogonEx, edition of 1998')
  await expect(years.getByRole('term').first().getByRole('link')).toHaveCount(0)
  await expect(sources.contradiction('C28')).toContainText('No step of a chart depends on it.')
})

test('a step leads to its row, and its contradictions to theirs', async ({ explorer, page }) => {
  const sources = new Sources(explorer.page)
  await explorer.open('flags=MAPI_LOGON_UI&step=4&theme=dark')
  const why = page.getByRole('region', { name: 'Why' })
  await expect(why.getByRole('heading', { level: 3 })).toContainText('Profile name NULL?')
  await why.getByRole('link', { name: 'All sources' }).click()
  const row = sources.row('Log on', 'Profile name NULL? profileNameNull')
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toBeInViewport()
  await expect(row.getByRole('link', { name: 'Profile name NULL?' })).toBeFocused()
  await expect
    .poll(() => sources.fragment())
    .toBe('#/sources?step=logon/profileNameNull&theme=dark')

  await page.goBack()
  await why.getByRole('link', { name: 'Contradiction C05' }).click()
  const article = sources.contradiction('C05')
  await expect(article).toHaveAttribute('aria-current', 'true')
  await expect(article.getByRole('link', { name: /^C05/ })).toBeFocused()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('finds a contradiction from the row of a step, and again from the same link', async ({
  explorer,
  page,
}) => {
  const sources = new Sources(explorer.page)
  await sources.open('search=retry')
  const link = sources
    .row('Log on', 'Tell the user, offer retry offerRetry')
    .getByRole('link', { name: /^C14/ })
  await link.click()
  const article = sources.contradiction('C14')
  await expect(article).toBeInViewport()
  await expect(article).toHaveAttribute('aria-current', 'true')
  await expect.poll(() => sources.fragment()).toBe('#/sources?contradiction=C14')
  await expect(sources.search).toHaveValue('')
  const again = sources
    .row('Log on', 'Tell the user, offer retry offerRetry')
    .getByRole('link', { name: /^C14/ })
  await again.click()
  await expect(article).toBeInViewport()
  await page.goBack()
  await expect(sources.search).toHaveValue('retry')
})

test('leads to the chart of a step, and Back to the link', async ({ explorer, page }) => {
  const sources = new Sources(explorer.page)
  await sources.open()
  const link = sources
    .row('Log on', 'Tell the user, offer retry offerRetry')
    .getByRole('link', { name: 'Tell the user, offer retry' })
  await link.click()
  await expect(page).toHaveTitle('Log on – MAPI Session Explorer')
  const why = page.getByRole('region', { name: 'Why' })
  await expect(why.getByRole('heading', { level: 3 })).toContainText('Tell the user, offer retry')
  await page.goBack()
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
})

test('searches steps, pages and contradictions', async ({ explorer, page }) => {
  const sources = new Sources(explorer.page)
  await sources.open()
  const entries = await page.evaluate(() => history.length)
  await sources.search.fill('verifying service provider configuration')
  await expect(page.getByRole('table')).toHaveCount(1)
  await expect(sources.chart('Configure')).toBeVisible()
  await expect(sources.contradiction('C15')).toBeVisible()
  await expect(sources.contradiction('C05')).toHaveCount(0)
  await sources.search.fill('logon/newSession')
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(1)
  await expect.poll(() => sources.fragment()).toBe('#/sources?search=logon/newSession')
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries)
  await sources.search.fill('nothing like this')
  await expect(page.getByText('Nothing fits.')).toBeVisible()
  await expect(sources.contents.getByRole('button')).toHaveCount(0)
  await explorer.button('Clear').click()
  await expect(page.getByRole('table')).toHaveCount(charts.length)
  await expect.poll(() => sources.fragment()).toBe('#/sources')
})

test('goes to its parts from the top', async ({ explorer, page }) => {
  const sources = new Sources(explorer.page)
  await sources.open()
  await expect(sources.contents.getByRole('button')).toHaveText([...charts, 'Contradictions'])
  await sources.contents.getByRole('button', { name: 'Identity' }).click()
  const heading = page.getByRole('heading', { level: 3, name: 'Identity' })
  await expect(heading).toBeFocused()
  await expect(heading).toBeInViewport()
  await sources.contents.getByRole('button', { name: 'Contradictions' }).click()
  await expect(page.getByRole('heading', { level: 3, name: 'Contradictions' })).toBeInViewport()
})

test('names everything that is wrong in its link, and applies the rest', async ({
  explorer,
  page,
}) => {
  const sources = new Sources(explorer.page)
  await sources.open('step=logon/fax&contradiction=C99&contradiction=C05&colour=blue&lang=xx')
  const alert = page.getByRole('alert')
  for (const problem of [
    /^step: .logon\/fax/,
    /^contradiction: .C99/,
    /^colour: .blue/,
    /^lang: /,
  ]) {
    await expect(alert.getByRole('listitem').filter({ hasText: problem })).toBeVisible()
  }
  await expect(alert.getByRole('listitem')).toHaveCount(4)
  await expect(sources.contradiction('C05')).toHaveAttribute('aria-current', 'true')
  await alert.getByRole('button', { name: 'Dismiss' }).click()
  await expect(alert).toHaveCount(0)
})

test('speaks another language when it is chosen', async ({ explorer, page }) => {
  const sources = new Sources(explorer.page)
  await sources.open('contradiction=C05')
  await page.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('heading', { level: 2, name: 'Quellen' })).toBeVisible()
  await expect(sources.contradiction('C05')).not.toContainText('Empty profile name')
  await expect.poll(() => sources.fragment()).toBe('#/sources?contradiction=C05&lang=de')
})

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, query] of [
    [1440, 'contradiction=C13'],
    [390, 'step=logon/firstLogon&colour=blue'],
  ] as const) {
    test(`sources have no accessibility faults: ${scheme}, ${width}`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await new Sources(explorer.page).open(query)
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })
  }
}

for (const width of [1440, 1100, 720, 390, 320]) {
  test(`sources fit a page ${width} pixels wide`, async ({ explorer, page }) => {
    await page.setViewportSize({ width, height: 800 })
    await new Sources(explorer.page).open()
    const { content, room } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      room: innerWidth,
    }))
    expect(content).toBeLessThanOrEqual(room)
  })
}
