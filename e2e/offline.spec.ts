import { readdirSync, rmSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright/test'
import { chartIds } from '../app/charts/chartIds'
import { noProgress } from '../app/learn/progress'
import { formatProgress } from '../app/learn/progressFile'
import { formats } from '../app/publish/formats'
import { languages } from '../app/run/permalink'
import { text as exportText } from '../app/text/en/export'
import { text as more } from '../app/text/en/more'
import { text as german } from '../app/text/de/more'
import { test as base, expect } from './explorer'
import { openAnew } from './later'
import { built, nextVersion, StaticHost } from './staticHost'

/** What a browser keeps of the site, and what becomes of a newer version, at a host of its own. */
const test = base.extend<{ host: StaticHost; site: string; next: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants an object here
  host: async ({}, use) => {
    const host = new StaticHost()
    await use(host)
    await host.stop()
  },
  site: async ({ host }, use) => use(await host.start()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  next: async ({}, use) => {
    const folder = nextVersion()
    await use(folder)
    rmSync(folder, { recursive: true })
  },
})

test.use({ serviceWorkers: 'allow' })
// The whole site is fetched and kept each time.
test.describe.configure({ timeout: 180_000 })

const isKept = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.controller?.state === 'activated')

/** Opens the site for the first time, and waits until this browser keeps it. */
async function visit(page: Page, address: string) {
  await page.goto(address)
  await expect.poll(() => isKept(page), { timeout: 60_000 }).toBe(true)
}

/** Another tab, some time after it was opened. */
async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await expect(page.locator('.react-flow [aria-current="step"]')).toBeVisible()
  await page.clock.fastForward(20_000)
  return page
}

const notice = (page: Page) => page.getByRole('region', { name: more.offline.newVersion })
const version = (page: Page) => page.locator('html').getAttribute('data-version')
/** A page that was loaded anew does not know this any more. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }))
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window)

test('after the first visit all of it works without a network', async ({
  explorer,
  page,
  context,
  host,
  site,
}) => {
  await visit(page, site)
  await host.stop()
  await context.setOffline(true)
  await page.reload()
  await expect(explorer.current).toBeVisible()

  for (const id of chartIds) {
    await openAnew(page, `${site}#/${id}`)
    await expect(page.locator(`a[href^="#/${id}"][aria-current="page"]`)).toBeAttached()
    await explorer.button('Step').click()
    await expect.poll(() => explorer.query()).toContain('step=1')
  }
  for (const language of languages) {
    await page.goto(`${site}?from=mail#/logon?view=outline&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('article').locator('[aria-current="step"]')).toBeVisible()
  }
  for (const name of ['learn', 'learn?part=scenarios', 'story', 'outcomes', 'sources', 'class']) {
    await openAnew(page, `${site}#/${name}`)
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
  await page.goto(`${site}#/outcomes`)
  await expect(page.getByRole('search').getByRole('status')).toContainText('rows')
  await page.goto(`${site}#/learn?part=packs&pack=packs/first-steps.json`)
  await expect(
    page.getByRole('region', { name: 'Open packs' }).getByRole('heading'),
  ).not.toHaveCount(0)
  await expect(page.locator('.not-loaded')).toHaveCount(0)

  await page.goto(`${site}#/logon`)
  await explorer.button('Export').click()
  const sheet = page.getByRole('dialog', { name: 'Export', exact: true })
  for (const one of Object.keys(formats) as (keyof typeof formats)[]) {
    await sheet.getByRole('radio', { name: exportText.formats[one].name, exact: true }).check()
    const coming = page.waitForEvent('download')
    await sheet.getByRole('button', { name: 'Download', exact: true }).click()
    expect((await coming).suggestedFilename()).toContain('logon')
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByText(more.offline.ready)).toBeVisible()
})

test('answers for the files of the site, and for nothing else', async ({ page, host, site }) => {
  await visit(page, site)
  const files = readdirSync(built, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(built.length)}/${name}`.replace(/^\//, ''))
    .filter((file) => !['_headers', 'robots.txt', 'sw.js'].includes(file))
  expect(files.length).toBeGreaterThan(200)
  const kept = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes('-precache-'))
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return keys.flat().map(({ url }) => url.split('?')[0])
  })
  expect(kept.sort()).toEqual(files.map((file) => `${site}${file}`).sort())

  // Elsewhere the host has the word.
  const elsewhere = await page.goto(`${site}chapter/`)
  expect(elsewhere?.status()).toBe(404)
  host.asked.length = 0
  const pack = await page.goto(`${site}packs/first-steps.json`)
  expect(pack?.headers()['content-type']).toBe('application/json')
  expect(host.asked).toEqual([])
})

test('a new version is taken when it is asked for, and shows the same world', async ({
  explorer,
  page,
  context,
  host,
  site,
  next,
}) => {
  await page.clock.install()
  await visit(page, `${site}#/use?step=1`)
  const failing = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*'
  await page.goto(`${site}#/logon?${failing}&answers=ok,decline&compare=profile%3DOutlook&step=9`)
  await expect(explorer.current).toBeVisible()
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Use' }).click()
  await expect.poll(() => explorer.query()).toContain('#/use?step=1')
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Log on' })
    .click()
  const shown = await explorer.current.getAttribute('data-step')
  const other = await openTab(context, `${site}#/logon?lang=de&step=2`)
  for (const one of [page, other]) await mark(one)

  host.folder = next
  await page.clock.fastForward('01:01:00')
  await expect(notice(page)).toBeVisible({ timeout: 40_000 })
  const germanNotice = other.getByRole('region', { name: german.offline.newVersion })
  await expect(germanNotice).toBeVisible()
  expect([await isMarked(page), await version(page)]).toEqual([true, null])

  // One tab takes it; its last step is not in the address yet.
  await explorer.button('Step').click()
  await notice(page).getByRole('button', { name: more.offline.reload }).click()
  await expect.poll(() => version(page)).toBe('next')
  await expect(explorer.current).toBeVisible()
  expect(await isMarked(page)).toBe(false)
  expect(explorer.query()).toMatch(/answers=ok,decline.*step=10.*compare=/)
  expect(await explorer.current.getAttribute('data-step')).not.toBe(shown)
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Use' }).click()
  await expect.poll(() => explorer.query()).toContain('#/use?step=1')

  // The other one goes on, with files that the host does not have any more.
  expect([await isMarked(other), await version(other)]).toEqual([true, null])
  await other.keyboard.press('o')
  await expect(other.getByRole('article').locator('[aria-current="step"]')).toBeVisible()
  await expect(germanNotice).toBeVisible()
  await germanNotice.getByRole('button', { name: german.offline.reload }).click()
  await expect.poll(() => version(other)).toBe('next')
  await expect(other.getByRole('article').locator('[aria-current="step"]')).toBeVisible()
  expect(await other.evaluate(() => location.hash)).toMatch(/lang=de/)
  expect(host.asked.filter((path) => /^assets\/.*-(?!next)[\w-]{8}\.js$/.test(path))).not.toEqual(
    [],
  )
})

test('a new version can wait', async ({ explorer, page, context, host, site, next }) => {
  await page.clock.install()
  await visit(page, site)
  await mark(page)
  host.folder = next
  await page.clock.fastForward('01:01:00')
  await expect(notice(page)).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('.new-version').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await notice(page).getByRole('button', { name: more.offline.later }).click()
  await expect(notice(page)).toHaveCount(0)
  await explorer.button('Step').click()
  await expect.poll(() => explorer.query()).toContain('step=1')
  expect([await isMarked(page), await version(page)]).toEqual([true, null])

  // Who comes back later is told again.
  const later = await openTab(context, site)
  await expect(notice(later)).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
})

test('says what would be lost', async ({ explorer, page, host, site, next }) => {
  await page.clock.install()
  await visit(page, site)
  await page.goto(`${site}#/class`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'learner.json',
    mimeType: 'application/json',
    buffer: Buffer.from(formatProgress(noProgress)),
  })
  host.folder = next
  await page.clock.fastForward('01:01:00')
  await expect(notice(page)).toContainText(more.offline.losses.classFiles)
  expect(explorer.page).toBe(page)
})

for (const [what, address, saves] of [
  ['an embedded page', '#/logon?embed=1', false],
  ['a reader who saves data', '', true],
] as const) {
  test(`keeps nothing for ${what}`, async ({ explorer, page, host, site }) => {
    if (saves) {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      )
    }
    await page.clock.install()
    await page.goto(`${site}${address}`)
    await expect(explorer.current).toBeVisible()
    await page.clock.fastForward(20_000)
    // What decides has come, and asked for nothing.
    await expect.poll(() => host.asked.some((path) => path.includes('offline-'))).toBe(true)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toHaveLength(0)
  })
}
