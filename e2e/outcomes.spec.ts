import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './explorer'
import { settled } from './settled'

/** The page of outcomes, by what assistive technology reads. */
class Outcomes {
  readonly heading: Locator
  readonly search: Locator
  readonly part: Locator
  readonly result: Locator
  readonly count: Locator

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Outcomes', exact: true })
    this.search = page.getByRole('searchbox', { name: 'Search' })
    this.part = page.getByRole('combobox', { name: 'Part' })
    this.result = page.getByRole('combobox', { name: 'Result' })
    this.count = page.getByRole('search').getByRole('status')
  }

  async open(query = '') {
    await this.page.goto(`./#/outcomes${query === '' ? '' : `?${query}`}`)
    await expect(this.count).toContainText('rows')
  }

  table(part: string): Locator {
    return this.page.getByRole('table', { name: new RegExp(`^${part}`) })
  }

  /** The rows of a part, without its head. */
  rows(part: string): Locator {
    return this.table(part).locator('tbody').getByRole('row')
  }

  link(page: string): Locator {
    return this.page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: page })
  }

  fragment(): string {
    return decodeURIComponent(new URL(this.page.url()).hash)
  }
}

const store = 'Microsoft Exchange, message store'

test('shows all that can happen, one table for the session and one for each provider', async ({
  explorer,
  page,
}) => {
  const outcomes = new Outcomes(explorer.page)
  await outcomes.open()
  await expect(page.getByRole('table')).toHaveCount(6)
  const rows = page.locator('tbody').getByRole('row')
  const count = await rows.count()
  expect(count).toBeGreaterThan(100)
  await expect(outcomes.count).toContainText(`${count} rows, covering `)
  // Disjoint rows that cover everything: the worlds of the inputs that matter to the session.
  const session = outcomes.table('Session')
  await expect(session).toContainText(`${await outcomes.rows('Session').count()} rows, `)
  await expect(outcomes.rows(store)).not.toHaveCount(0)
  const head = session.getByRole('columnheader')
  await expect(head.filter({ hasText: 'Condition' })).toBeVisible()
  await expect(head.filter({ hasText: /^MAPI_TIMEOUT_SHORT$/ })).toBeVisible()
  const row = outcomes.rows('Session').filter({ hasText: 'MAPI_E_TIMEOUT' })
  await expect(row).toHaveCount(1)
  await expect(row.getByRole('cell').filter({ hasText: /^-$/ })).not.toHaveCount(0)
  await expect(row).toContainText('0x80040401')
  // Numbers of four digits and more are read more easily in groups.
  await expect(row.getByRole('cell').filter({ hasText: /^[1-9][0-9]*,[0-9]{3} / })).toBeVisible()
})

test('filters by part and result, and writes that to the address', async ({ explorer, page }) => {
  const outcomes = new Outcomes(explorer.page)
  await outcomes.open()
  await outcomes.part.selectOption({ label: store })
  await outcomes.result.selectOption('disabled')
  await expect(page.getByRole('table')).toHaveCount(1)
  await expect(outcomes.count).toHaveText(
    new RegExp(`^${await outcomes.rows(store).count()} of [0-9]+ rows`),
  )
  await expect(outcomes.rows(store)).not.toHaveCount(0)
  for (const row of await outcomes.rows(store).all()) await expect(row).toContainText('disabled')
  await expect.poll(() => outcomes.fragment()).toBe('#/outcomes?part=exchange/ms&result=disabled')
  await page.goBack()
  await expect(outcomes.result).toHaveValue('')
  await expect(outcomes.rows(store).filter({ hasText: 'left out' })).not.toHaveCount(0)
  await explorer.button('Clear filters').click()
  await expect(page.getByRole('table')).toHaveCount(6)
  await expect.poll(() => outcomes.fragment()).toBe('#/outcomes')
})

test('searches conditions, steps, codes and their values', async ({ explorer, page }) => {
  const outcomes = new Outcomes(explorer.page)
  await outcomes.open()
  const entries = await page.evaluate(() => history.length)
  const rows = page.locator('tbody').getByRole('row')
  const all = await rows.count()
  for (const [search, found] of [
    ['80040401', /MAPI_E_TIMEOUT/],
    ['mapi_e_timeout', /0x80040401/],
    ['MAPI_TIMEOUT_SHORT set', /MAPI_E_TIMEOUT/],
    ['wait for the mutex, MAPI_E_USER_CANCEL', /Wait for the mutex.*MAPI_E_USER_CANCEL/],
    ['offerRetry, partial', /Tell the user, offer retry.*partial/],
  ] as const) {
    await outcomes.search.fill(search)
    // The rows follow the letters.
    await expect(outcomes.count, search).not.toHaveText(new RegExp(`^${all} of`))
    await expect(rows.first(), search).toHaveText(found)
    await expect(rows, search).toHaveCount(await rows.filter({ hasText: found }).count())
  }
  await expect.poll(() => outcomes.fragment()).toBe('#/outcomes?search=offerRetry, partial')
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries)
  await outcomes.search.fill('nothing like this')
  await expect(page.getByText('No row fits.')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('opens the run of a row, and Back finds the filters and the row again', async ({
  explorer,
  page,
}) => {
  const outcomes = new Outcomes(explorer.page)
  await outcomes.open(`part=exchange/ms&result=disabled&search=${encodeURIComponent('retry')}`)
  const row = outcomes.rows(store).last()
  const link = row.getByRole('link', { name: 'Open' })
  const address = await link.getAttribute('href')
  await row.getByRole('cell').nth(1).click()
  await expect(explorer.service('Microsoft Exchange')).toContainText('disabled')
  await expect(explorer.result).toContainText('S_OK')
  await expect.poll(() => new URL(page.url()).hash).toBe(address)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await expect(outcomes.search).toHaveValue('retry')
  await expect(outcomes.part).toHaveValue('exchange/ms')
  await expect(link).toBeFocused()
  await expect(link).toBeInViewport()
})

for (const [name, query, code] of [
  ['a name that the computer does not have', 'lpszProfileName "Nobody"', 'MAPI_E_LOGON_FAILED'],
  ['no default profile', 'Default profile None set, not exist', 'MAPI_E_LOGON_FAILED'],
  ['a short timeout', 'MAPI_TIMEOUT_SHORT set', 'MAPI_E_TIMEOUT'],
  ['a cancelled dialog', 'MAPI_E_USER_CANCEL', 'MAPI_E_USER_CANCEL'],
  ['a session without mail', 'new shared session, nonmessaging', 'new shared session, nonmess'],
] as const) {
  test(`opens a run that ends as its row says: ${name}`, async ({ explorer, page }) => {
    const outcomes = new Outcomes(explorer.page)
    await outcomes.open(`part=session&search=${encodeURIComponent(query.split(', not')[0] ?? '')}`)
    const row = outcomes.rows('Session').filter({ hasText: code }).first()
    await row.getByRole('link', { name: 'Open' }).click()
    await expect(explorer.result).toContainText(code)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
}

test('goes to Outcomes and back without losing what was set', async ({ explorer, page }) => {
  const outcomes = new Outcomes(explorer.page)
  await explorer.open('flags=MAPI_LOGON_UI&theme=dark')
  await expect(page).toHaveTitle('Log on – MAPI Session Explorer')
  await explorer.flag('MAPI_NEW_SESSION').check()
  await explorer.button('Step').click()
  await explorer.button('Step').click()
  // At once: the address of the chart lags behind its steps.
  await outcomes.link('Outcomes').click()
  await expect(outcomes.heading).toBeFocused()
  await expect(page).toHaveTitle('Outcomes – MAPI Session Explorer')
  await expect(outcomes.link('Outcomes')).toHaveAttribute('aria-current', 'page')
  await expect(outcomes.count).toContainText('rows')
  // Longer than the address of the chart may lag.
  await page.waitForTimeout(400)
  await expect.poll(() => outcomes.fragment()).toBe('#/outcomes?theme=dark')
  await outcomes.search.fill('retry')
  await outcomes.link('Log on').click()
  await expect(explorer.flag('MAPI_NEW_SESSION')).toBeChecked()
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()
  await expect(page.locator('h1')).toBeFocused()
  await expect
    .poll(() => explorer.query())
    .toBe('#/logon?flags=MAPI_LOGON_UI,MAPI_NEW_SESSION&step=2&theme=dark')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await page.goBack()
  await expect(outcomes.search).toHaveValue('retry')
  await page.goBack()
  await expect(explorer.flag('MAPI_NEW_SESSION')).toBeChecked()
  await expect.poll(() => explorer.query()).toContain('step=2')
  await outcomes.link('Outcomes').click()
  await expect(outcomes.search).toHaveValue('retry')
})

test('keeps its address when the chart was left in the middle of a step', async ({
  explorer,
  page,
}) => {
  const outcomes = new Outcomes(explorer.page)
  await explorer.open('flags=MAPI_LOGON_UI')
  await explorer.button('Step').click()
  // As if typed: no link is clicked that could bring the chart's address up to date before.
  await page.evaluate(() => {
    location.hash = '#/outcomes?search=retry'
  })
  await expect(outcomes.search).toHaveValue('retry')
  await page.waitForTimeout(400)
  await expect.poll(() => outcomes.fragment()).toBe('#/outcomes?search=retry')
  await page.goBack()
  await expect(explorer.flag('MAPI_LOGON_UI')).toBeChecked()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('keeps answers that are not on the way now', async ({ explorer, page }) => {
  const outcomes = new Outcomes(explorer.page)
  await explorer.open('flags=MAPI_LOGON_UI&answers=cancel&step=end')
  await explorer.flag('MAPI_LOGON_UI').uncheck()
  await outcomes.link('Outcomes').click()
  await outcomes.link('Log on').click()
  await explorer.flag('MAPI_LOGON_UI').check()
  await explorer.button('Last').click()
  await expect(explorer.result).toContainText('MAPI_E_USER_CANCEL')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('does its work by keyboard alone', async ({ explorer, page }) => {
  const outcomes = new Outcomes(explorer.page)
  await explorer.open()
  await outcomes.link('Outcomes').focus()
  await page.keyboard.press('Enter')
  await expect(outcomes.heading).toBeFocused()
  const chart = page.getByRole('combobox', { name: 'Chart', exact: true })
  for (const control of [chart, outcomes.part, outcomes.result, outcomes.search]) {
    await page.keyboard.press('Tab')
    await expect(control).toBeFocused()
  }
  await page.keyboard.type('exchange/ms, invalid path, then wrong password')
  await expect(page.getByRole('table')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('switch', { name: 'All steps' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(explorer.button('Clear filters')).toBeFocused()
  for (const format of ['JSON', 'CSV', 'Markdown']) {
    await page.keyboard.press('Tab')
    await expect(explorer.button(`Export the whole table as ${format}`)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(page.locator('summary').first()).toBeFocused()
  const list = outcomes.rows(store).first().getByRole('list')
  await expect(list).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(list).toContainText('then wrong password')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: `Open ${store}` }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(explorer.result).toContainText('S_OK')
})

test('takes the focus although words come while its file is still on its way', async ({
  explorer,
  page,
}) => {
  const outcomes = new Outcomes(explorer.page)
  const release = new Map<string, () => void>()
  for (const file of ['more', 'OutcomesPage']) {
    const held = new Promise<void>((resolve) => {
      release.set(file, resolve)
    })
    await page.route(new RegExp(`/${file}-[\\w-]+\\.js$`), async (route) => {
      await held
      await route.continue()
    })
  }
  await explorer.open()
  await outcomes.link('Outcomes').click()
  await expect(page).toHaveTitle(/^Outcomes/)
  const words = page.waitForResponse(/\/more-[\w-]+\.js$/)
  release.get('more')?.()
  await (await words).finished()
  await settled(page)
  release.get('OutcomesPage')?.()
  await expect(outcomes.heading).toBeFocused()
})

test('shows what happens, and every step on demand', async ({ explorer, page }) => {
  const outcomes = new Outcomes(explorer.page)
  await outcomes.open('part=session&result=MAPI_E_TIMEOUT')
  const row = outcomes.rows('Session')
  await expect(row).not.toContainText('Logon mutex held?')
  await page.getByRole('switch', { name: 'All steps' }).check()
  await expect(row).toContainText(
    'MAPILogonEx → Logon mutex held? → MAPI_TIMEOUT_SHORT? → MAPI_E_TIMEOUT',
  )
  await expect
    .poll(() => outcomes.fragment())
    .toBe('#/outcomes?part=session&result=MAPI_E_TIMEOUT&steps=all')
})

test('names everything that is wrong in its link, and applies the rest', async ({
  explorer,
  page,
}) => {
  const outcomes = new Outcomes(explorer.page)
  await outcomes.open(
    `part=fax&result=MAYBE&colour=blue&search=retry&steps=none&search=${'x'.repeat(300)}`,
  )
  const alert = page.getByRole('alert')
  for (const problem of [/^part: .fax/, /^result: .MAYBE/, /^colour: .blue/, /^steps: .none/]) {
    await expect(alert.getByRole('listitem').filter({ hasText: problem })).toBeVisible()
  }
  await expect(alert.getByRole('listitem')).toHaveCount(6)
  await expect(page.getByRole('table')).toHaveCount(6)
  await alert.getByRole('button', { name: 'Dismiss' }).click()
  await expect(alert).toHaveCount(0)
})

test('can be stopped while it works, and asked again', async ({ explorer, page }) => {
  const outcomes = new Outcomes(explorer.page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/insightWorker*', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await page.goto('./#/outcomes')
  await expect(page.getByRole('progressbar', { name: 'Working it out' })).toBeVisible()
  await explorer.button('Stop').click()
  await expect(page.getByRole('alert')).toHaveText('Stopped.')
  release()
  await explorer.button('Ask again').click()
  await expect(outcomes.count).toContainText('rows')
})

test('says so when the answer fails', async ({ explorer, page }) => {
  await page.route('**/insightWorker*', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      // Without it a browser refuses a worker of a page that has it.
      headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' },
      body: 'onmessage = ({ data }) => postMessage({ id: data.id, failed: "It broke." })',
    }),
  )
  await page.goto('./#/outcomes')
  await expect(page.getByRole('alert')).toHaveText('This could not be worked out. It broke.')
  await expect(explorer.button('Ask again')).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  for (const [width, query] of [
    [1440, 'search=retry'],
    [390, 'part=exchange/ms&steps=none'],
  ] as const) {
    test(`outcomes have no accessibility faults: ${scheme}, ${width}`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await new Outcomes(explorer.page).open(query)
      await page.locator('summary').first().click()
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    })
  }
}

for (const width of [1440, 1280, 1024, 720, 390, 320]) {
  test(`outcomes fit a page ${width} pixels wide`, async ({ explorer, page }) => {
    await page.setViewportSize({ width, height: 844 })
    await new Outcomes(explorer.page).open('steps=all')
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('td, th, a, button, select, li, summary')]
        .filter((one) => one.checkVisibility() && one.clientWidth > 1)
        .filter((one) => one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.textContent),
    )
    expect(clipped).toEqual([])
  })
}
