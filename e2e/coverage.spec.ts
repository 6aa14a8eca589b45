import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { expect, test } from './explorer'
import { comeLater } from './later'

const key = 'mapi-session-explorer-progress'
const joined = 'flags=EXTENDED&profile=Archive&shared=Outlook'

/** The tab Coverage, by roles and names; shapes of its map by the ids of their steps. */
class Coverage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('./#/learn?part=coverage')
    await expect(this.page.getByRole('heading', { name: 'Seen so far' })).toBeVisible()
  }

  /** What a row of the table says: steps, exits, results, codes. */
  row(chart: string) {
    const row = this.page.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name: chart, exact: true }),
    })
    return row.getByRole('cell')
  }

  shape(step: string) {
    return this.page.locator(`.coverage-map [data-step="${step}"]`)
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true })
  }

  async add(name: string, content: string | Buffer) {
    await this.page.locator('input[type=file]').setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })
  }

  get said() {
    return this.page.locator('.progress-file').getByRole('status')
  }

  get alert() {
    return this.page.locator('.progress-file').getByRole('alert')
  }
}

test('a run makes the numbers go up, and the map shows it', async ({ explorer, page }) => {
  const coverage = new Coverage(page)
  await coverage.open()
  await expect(page.getByText('Nothing has been counted yet.')).toBeVisible()
  await expect(coverage.row('Log on')).toHaveText(['0 of 36', '0 of 57', '0 of 7', '0 of 10'])
  await expect(coverage.shape('newSession')).toHaveAttribute('data-heat', 'none')

  await explorer.open(joined)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('button', { name: 'Last', exact: true }).click()
  await expect(explorer.result).toContainText('S_OK')
  await coverage.open()
  await expect(coverage.row('Log on')).toHaveText(['5 of 36', '4 of 57', '1 of 7', '1 of 10'])
  await expect(coverage.row('All charts').first()).toHaveText('5 of 192')
  await expect(coverage.shape('newSession')).toHaveAttribute('data-heat', 'once')
  await expect(coverage.shape('newSession')).toContainText('1')
  await expect(coverage.shape('logonUi')).toHaveAttribute('data-heat', 'none')

  await page.reload()
  await expect(coverage.row('Log on').first()).toHaveText('5 of 36')
})

test('only what has been shown counts', async ({ explorer, page }) => {
  const coverage = new Coverage(page)
  await explorer.open(joined)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(explorer.current).toHaveAttribute('data-step', 'newSession')
  await coverage.open()
  await expect(coverage.row('Log on')).toHaveText(['3 of 36', '2 of 57', '0 of 7', '0 of 10'])
})

test('what is missing leads to a run that gets there', async ({ explorer, page }) => {
  const coverage = new Coverage(page)
  await coverage.open()
  const link = coverage.shape('promptForPassword').locator('a')
  await expect(link).toHaveAttribute('href', /^#\/logon\?.*step=/)
  await link.locator('.heat-shape').click()
  await expect(explorer.current).toHaveAttribute('data-step', 'promptForPassword')
  await coverage.open()
  await page.locator('summary', { hasText: /^\d+ steps$/ }).click()
  await page.getByRole('link', { name: 'Wait for the mutex' }).click()
  await expect(explorer.current).toHaveAttribute('data-step', 'waitForMutex')
})

test('another chart can be chosen, and a code it has not returned', async ({ page }) => {
  const coverage = new Coverage(page)
  await coverage.open()
  await page.getByRole('combobox', { name: 'Chart' }).selectOption('configure')
  await expect(coverage.shape('newSession')).toHaveCount(0)
  await expect(coverage.button('Configure')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'MAPI_E_USER_CANCEL' }).last().click()
  await expect(page).toHaveURL(/#\/configure\?/)
})

test('the scenario that shows most that is new leads on to another', async ({ page }) => {
  const coverage = new Coverage(page)
  await coverage.open()
  const next = page.locator('.coverage-next')
  await expect(next).toContainText(/\d+ new steps, \d+ new exits/)
  const first = await next.getByRole('link').textContent()
  await next.getByRole('link').click()
  await expect(page).toHaveURL(/[?&]learn=/)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('button', { name: 'Last', exact: true }).click()
  await coverage.open()
  await expect(next.getByRole('link')).not.toHaveText(first ?? '')
})

test('progress is saved, reset, taken back and added again', async ({ explorer, page }) => {
  const coverage = new Coverage(page)
  await explorer.open(joined)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('button', { name: 'Last', exact: true }).click()
  await coverage.open()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Zoë Nuñez')
  const waiting = page.waitForEvent('download')
  await coverage.button('Save my progress').click()
  const download = await waiting
  expect(download.suggestedFilename()).toMatch(
    /^mapi-session-explorer-progress-Zoë-Nuñez-\d{4}-\d\d-\d\d\.json$/,
  )
  const file = await readFile(await download.path())
  expect(JSON.parse(String(file))).toMatchObject({ name: 'Zoë Nuñez', version: 1 })

  await coverage.button('Reset').click()
  await coverage.button('Keep it').click()
  await expect(coverage.row('Log on').first()).toHaveText('5 of 36')
  await coverage.button('Reset').click()
  await coverage.button('Forget it').click()
  await expect(coverage.said).toHaveText('Your progress has been forgotten.')
  await expect(coverage.row('Log on').first()).toHaveText('0 of 36')
  await coverage.button('Undo').click()
  await expect(coverage.row('Log on').first()).toHaveText('5 of 36')

  await coverage.button('Reset').click()
  await coverage.button('Forget it').click()
  await page.reload()
  await expect(coverage.row('Log on').first()).toHaveText('0 of 36')
  await coverage.add('mine.json', file)
  await expect(coverage.said).toHaveText(
    'mine.json has been added: 5 more steps seen, 0 more tasks solved.',
  )
  await expect(coverage.row('Log on').first()).toHaveText('5 of 36')
  await expect(page.getByRole('textbox', { name: 'Your name' })).toHaveValue('Zoë Nuñez')
  await coverage.add('mine.json', file)
  await expect(coverage.said).toHaveText('mine.json has been read. You had all of it already.')
  await coverage.button('Undo').click()
  await expect(coverage.said).toHaveText('The file has been taken out again.')
  await expect(coverage.row('Log on').first()).toHaveText('0 of 36')
  await expect(coverage.button('Undo')).toHaveCount(0)
})

test('a file that is no progress is refused with its place, and nothing is lost', async ({
  explorer,
  page,
}) => {
  const coverage = new Coverage(page)
  await explorer.open(joined)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('button', { name: 'Last', exact: true }).click()
  await expect.poll(() => page.evaluate((at) => localStorage.getItem(at), key)).not.toBeNull()
  await coverage.open()
  const progress = { format: key, version: 1 }
  for (const [content, says] of [
    ['{"format": ', 'file.json is damaged (1:12). Nothing has changed.'],
    ['{}', 'file.json holds no progress of this site (format). Nothing has changed.'],
    [
      JSON.stringify({ ...progress, version: 9 }),
      'file.json was saved by another version of this site (version). Nothing has changed.',
    ],
    [
      JSON.stringify({ ...progress, seen: { logon: { steps: { newSession: 'often' } } } }),
      'file.json holds a value that cannot be (seen.logon.steps.newSession). Nothing has changed.',
    ],
    ['x'.repeat(5_000_000), 'file.json is too large to be progress. Nothing has changed.'],
  ] as const) {
    await coverage.add('file.json', content)
    await expect(coverage.alert).toHaveText(says)
    await expect(coverage.row('Log on').first()).toHaveText('5 of 36')
  }
  await coverage.add(
    'file.json',
    JSON.stringify({ ...progress, seen: { logon: { steps: { logonUi: 1, nowhere: 1 } } } }),
  )
  await expect(coverage.said).toContainText(
    '1 entry is not known here and was left out: seen.logon.steps.nowhere.',
  )
  await expect(coverage.row('Log on').first()).toHaveText('6 of 36')
})

test('what the browser kept and cannot be read is put aside, and said', async ({ page }) => {
  const coverage = new Coverage(page)
  await page.addInitScript((name) => {
    if (!localStorage.getItem('damaged once')) localStorage.setItem(name, '{"format": 7')
    localStorage.setItem('damaged once', 'yes')
  }, key)
  await coverage.open()
  await expect(page.getByText('could not be read. It has been put aside')).toBeVisible()
  const waiting = page.waitForEvent('download')
  await coverage.button('Save what was put aside').click()
  expect(String(await readFile(await (await waiting).path()))).toBe('{"format": 7')
  await coverage.button('Forget it').click()
  await expect(coverage.button('Save what was put aside')).toHaveCount(0)
})

test('works where storage is blocked, and says so', async ({ explorer, page }) => {
  const coverage = new Coverage(page)
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError')
      },
    })
  })
  await explorer.open(joined)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('button', { name: 'Last', exact: true }).click()
  // The first one of these loads what counts.
  await comeLater(page, 'progressStore')
  await page.evaluate(() => {
    location.hash = '#/learn?part=coverage'
  })
  await expect(page.getByText('This browser does not keep your progress')).toBeVisible()
  await expect(coverage.row('Log on').first()).toHaveText('5 of 36')
})

test('the map lies over the chart, and gives way to the run', async ({ explorer, page }) => {
  await explorer.open(joined)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('button', { name: 'Last', exact: true }).click()
  await page.getByRole('switch', { name: 'Coverage' }).click()
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Seen:not yetonce')
  await expect(explorer.shape('returnSharedSession')).toHaveAttribute('data-heat', 'once')
  await expect(explorer.shape('logonUi')).toHaveAttribute('data-heat', 'none')
  await expect(explorer.shape('logonUi')).toHaveAccessibleDescription(/not seen yet$/)
  await expect(explorer.shape('newSession')).toHaveAccessibleDescription(/seen once$/)
  await expect(explorer.chart.locator('.exit[data-heat="once"]')).toHaveCount(4)
  await expect(explorer.current).toHaveAttribute('data-step', 'returnSharedSession')
  await page.getByRole('switch', { name: 'Figure view' }).check()
  await expect(explorer.shape('logonUi')).toHaveAttribute('data-heat', 'none')
  await expect(explorer.chart.locator('.exit[data-heat="once"]')).toHaveCount(2)
  await page.getByRole('switch', { name: 'Coverage' }).click()
  await expect(explorer.chart.locator('[data-heat]')).toHaveCount(0)
})

test('can be used by everybody', async ({ explorer, page }) => {
  const coverage = new Coverage(page)
  await explorer.open(joined)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await page.getByRole('switch', { name: 'Coverage' }).click()
  await expect(explorer.shape('logonUi')).toHaveAttribute('data-heat', 'none')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await coverage.open()
  await expect(page.getByRole('link', { name: 'MAPI_E_TIMEOUT' }).last()).toBeVisible()
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  await page.setViewportSize({ width: 390, height: 844 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBe(390)
})
