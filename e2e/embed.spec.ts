import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type FrameLocator, type Locator, type Page } from 'playwright/test'
import { chartIds } from '../app/charts/chartIds'
import { embedSandbox } from '../app/publish/embedCode'
import { text as pageText } from '../app/text/en/page'
import { preparePage } from './explorer'
import { openAnew } from './later'
import { settled } from './settled'

/** The embedded page, in a page from another origin that talks to it. */

const template = readFileSync(new URL('embedHost.html', import.meta.url), 'utf8')
const guide = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8')
const retry = 'flags=MAPI_LOGON_UI,MAPI_EXTENDED&fault=exchange/ms:server-unavailable*&answers=ok'

type Heard = { type: string } & Record<string, unknown>

/** What the tests and the page of the host share. */
class Host {
  readonly frame: FrameLocator
  constructor(
    readonly page: Page,
    readonly origin: string,
    readonly site: string,
  ) {
    this.frame = page.frameLocator('iframe[title]')
  }

  async open(fragment: string) {
    const frame = encodeURIComponent(`${this.site}#/${fragment}`)
    await this.page.goto(`${this.origin}/?frame=${frame}`)
    await expect.poll(() => this.heard('changed')).not.toEqual([])
  }

  tell(...messages: object[]) {
    return this.page.evaluate((all) => {
      for (const one of all) (window as unknown as { tell(m: object): void }).tell(one)
    }, messages)
  }

  /** Sends anything at all. */
  post(data: unknown) {
    return this.page.evaluate(
      (one) => document.querySelector('iframe')?.contentWindow?.postMessage(one, '*'),
      data,
    )
  }

  heard(type: string): Promise<Heard[]> {
    return this.page.evaluate(
      (wanted) =>
        (window as unknown as { heard: Heard[] }).heard.filter((one) => one.type === wanted),
      type,
    )
  }

  async last(type: string): Promise<Heard | undefined> {
    return (await this.heard(type)).at(-1)
  }
}

const test = base.extend<{ host: Host }, { server: Server }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures
    async ({}, use) => {
      const server = createServer((request, response) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://localhost')
        const html = searchParams.get('html')
        const frame = (searchParams.get('frame') ?? 'about:blank').replaceAll('&', '&amp;')
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(html ?? template.replace('FRAME', frame).replace('SANDBOX', embedSandbox))
      })
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
      await use(server)
      server.close()
    },
    { scope: 'worker' },
  ],
  host: async ({ page, server, baseURL, channel }, use) => {
    await preparePage(page, channel)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      const isIcon = message.location().url.endsWith('/favicon.ico')
      if (message.type() === 'error' && !isIcon) errors.push(message.text())
    })
    const { port } = server.address() as AddressInfo
    await use(new Host(page, `http://localhost:${port}`, `${baseURL}/`))
    expect(errors).toEqual([])
  },
})

test('is driven by a page from another origin, and tells it how the run stands', async ({
  host,
}) => {
  await host.open('logon?embed=1')
  expect(await host.heard('ready')).toMatchObject([{ chart: 'logon' }])
  expect(await host.last('changed')).toMatchObject({
    ...{ chart: 'logon', query: '', step: 0, node: 'mapiLogonEx', playing: false, waiting: null },
    link: `${host.site}#/logon`,
  })

  await host.tell({ type: 'setQuery', query: `${retry}&step=3` })
  await expect
    .poll(() => host.last('changed'))
    .toMatchObject({
      query: retry,
      step: 3,
      steps: 24,
      link: `${host.site}#/logon?${retry}&step=3`,
    })
  await expect(host.frame.locator('.embed-caption b')).toHaveText('Shared session exists?')

  await host.tell({ type: 'go', step: 'end' })
  await expect
    .poll(() => host.last('changed'))
    .toMatchObject({
      node: 'offerRetry',
      waiting: { node: 'offerRetry', provider: 'exchange/ms', answers: ['retry', 'decline'] },
    })
  expect(await host.heard('finished')).toEqual([])
  await host.frame.getByRole('button', { name: 'Decline' }).click()
  await host.tell({ type: 'go', step: 26 }, { type: 'play' })
  await expect.poll(() => host.last('changed')).toMatchObject({ playing: true })
  await host.tell({ type: 'pause' })
  await expect.poll(() => host.last('changed')).toMatchObject({ playing: false })
  await host.tell({ type: 'go', step: 'end' })
  await expect
    .poll(() => host.last('finished'))
    .toMatchObject({
      query: `${retry},decline`,
      outcome: { node: 'returnSession', hresult: 'S_OK', value: '0x00000000' },
    })

  const before = (await host.heard('changed')).length
  await host.tell({ type: 'ask' })
  await expect.poll(async () => (await host.heard('changed')).length).toBe(before + 1)
  await host.tell({ type: 'setQuery', query: 'flags=BOGUS&theme=dark&view=outline&lang=en' })
  await expect.poll(() => host.last('problem')).toMatchObject({ message: /./ })
  expect((await host.last('problem'))?.message).toContain('BOGUS')
  await expect(host.frame.getByRole('alert')).toContainText('BOGUS')
  await expect(host.frame.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(host.frame.locator('.outline')).toBeVisible()
})

test('the example of the guide does what the guide says', async ({ host, page }) => {
  const [, example = ''] = /^```html\n(<!doctype html>.*?)^```$/ms.exec(guide) ?? []
  const html = example.replace('https://example.org/mapi/', host.site)
  await page.goto(`${host.origin}/?html=${encodeURIComponent(html)}`)
  const state = page.locator('#state')
  await expect(state).toHaveText('Step 1: mapiLogonEx')
  await page.getByRole('button', { name: 'With a dialog' }).click()
  await expect(host.frame.getByRole('dialog', { name: 'Choose profile' })).toBeVisible()
  await expect(state).toHaveText('Step 8: promptForProfile')
  await host.frame.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(state).toHaveText('Result: MAPI_E_USER_CANCEL')
  await page.getByRole('button', { name: 'Without one' }).click()
  await expect(state).toHaveText('Result: MAPI_E_LOGON_FAILED')
})

test('the dialog makes code that shows what its preview shows', async ({ host, page }) => {
  await page.addInitScript(() => {
    if (window.parent === window) localStorage.setItem('mapi-session-explorer', '{"tourSeen":true}')
  })
  await page.goto(`${host.site}#/logon?${retry}&step=13`)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: /^Embed/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  const preview = dialog.frameLocator('iframe')
  await expect(preview.locator('.embed-caption b')).toHaveText('Logon, first try')
  const entries = await page.evaluate(() => history.length)
  const choose = (name: string, option: string) =>
    dialog.getByRole('combobox', { name, exact: true }).selectOption(option)
  await choose('View', 'outline')
  await choose('Theme', 'dark')
  await choose('Start at', 'last')
  await dialog.getByRole('checkbox', { name: 'Player' }).uncheck()
  await choose('Size', 'own')
  const [width, height] = ['Width', 'Height'].map((name) =>
    dialog.getByRole('spinbutton', { name }),
  )
  await width?.fill('500')
  await height?.fill('100')
  await expect(dialog.getByRole('alert')).toHaveText('From 240 to 1200 px.')
  await expect(height as Locator).toHaveAttribute('aria-invalid', 'true')
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/height="240"/)
  await height?.fill('5000')
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/height="1200"/)
  await height?.fill('400')
  await dialog
    .getByRole('textbox', { name: 'Title', exact: true })
    .fill('"><script>alert(1)</script>')
  await expect(preview.locator('.outline')).toBeVisible()
  await expect(preview.locator('.player')).toHaveCount(0)
  const code = await dialog.getByRole('textbox', { name: 'Code' }).inputValue()
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries)

  await page.goto(`${host.origin}/?html=${encodeURIComponent(`<!doctype html>${code}`)}`)
  const frame = page.locator('iframe')
  await expect(frame).toHaveAttribute('title', '"><script>alert(1)</script>')
  expect(await frame.boundingBox()).toMatchObject({ width: 500, height: 400 })
  await expect(host.frame.locator('.outline-step.current')).toBeVisible()
  await expect(host.frame.locator('.embed-caption b')).toHaveText('Tell the user, offer retry')
  await expect(host.frame.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a step is chosen by its number, and the title is in the language of the frame', async ({
  page,
}) => {
  await page.goto('./#/logon?profile=Archive')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: /^Embed/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  const code = dialog.getByRole('textbox', { name: 'Code' })
  await expect(dialog.getByRole('combobox', { name: 'Chart', exact: true })).toBeFocused()
  await dialog.getByRole('combobox', { name: 'Start at' }).selectOption('number')
  await dialog.getByRole('spinbutton', { name: 'Step number' }).fill('4')
  await expect(code).toHaveValue(/step=3&amp;/)
  await dialog.getByRole('combobox', { name: 'Chart', exact: true }).selectOption('use')
  await expect(code).toHaveValue(/#\/use\?.*step=3&amp;/)
  await dialog.getByRole('spinbutton', { name: 'Step number' }).fill('999')
  await expect(dialog.getByRole('alert')).toHaveText(/^From 1 to [0-9]+\.$/)
  await expect(code).toHaveValue(/step=end&amp;/)
  await dialog.getByRole('combobox', { name: 'Chart', exact: true }).selectOption('logon')
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('de')
  await expect(code).toHaveValue(/title="Anmeldung – /)
})

for (const [width, height] of [
  [390, 844],
  [320, 640],
  [740, 360],
] as const) {
  test(`the dialog does not scroll sideways at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const language of ['de', 'ru', 'fr', 'es']) {
      await openAnew(page, `./#/logon?profile=Archive&lang=${language}`)
      await page.locator('.menu > summary').click()
      await page.locator('[data-command="export"]').click()
      await page.locator('.export-embed').click()
      const ticks = page.locator('.embed-ticks label')
      await expect(ticks).toHaveCount(2)
      const [inner = 0, outer = 0] = await page
        .locator('.embed-body')
        .evaluate((one) => [one.scrollWidth, one.clientWidth])
      expect(inner, language).toBeLessThanOrEqual(outer)
      const boxes = await page
        .locator('.embed-options > *')
        .evaluateAll((all) => all.map((one) => one.scrollWidth > one.clientWidth))
      expect(boxes, language).not.toContain(true)
    }
  })
}

const words = /\/embed-[\w-]+\.js$/
const notLoaded = pageText.ui.notLoaded

test('says when the words of the dialog cannot be loaded, and can be opened once they can', async ({
  page,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  const open = async () => {
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('button', { name: /^Embed/ }).click()
  }
  await page.route(words, (route) => route.abort())
  await page.goto('./#/logon')
  await open()
  const alert = page.getByRole('alert').filter({ hasText: notLoaded })
  await expect(alert).toBeVisible()
  await expect(dialog).toHaveCount(0)
  await alert.getByRole('button').click()
  await expect(alert).toHaveCount(0)
  await page.unroute(words)
  await open()
  await expect(dialog).toBeVisible()
})

test('the code is copied, or selected where copying is not allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#/logon')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: /^Embed/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  const copy = dialog.getByRole('button', { name: 'Copy' })
  const field = dialog.getByRole('textbox', { name: 'Code' })
  await copy.click()
  await expect(dialog.getByRole('status')).toHaveText('Code copied')
  const code = await field.inputValue()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(code)
  await dialog.getByRole('checkbox', { name: 'Player' }).uncheck()
  await expect(dialog.getByRole('status')).toHaveText('')

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await copy.click()
  await expect(dialog.getByRole('status')).toContainText('could not be copied')
  await expect(field).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue())
})

test('the dialog says when another chart cannot be loaded, and stays at the one before', async ({
  page,
}) => {
  await page.route(/\/endChart-[\w-]+\.js$/, (route) => route.abort())
  await page.goto('./#/logon')
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: /^Embed/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Embed this chart' })
  const charts = dialog.getByRole('combobox', { name: 'Chart', exact: true })
  await charts.selectOption('end')
  await expect(dialog.getByRole('alert')).toHaveText(notLoaded)
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/#\/logon\?/)
  await charts.selectOption('use')
  await expect(dialog.getByRole('alert')).toHaveCount(0)
  await expect(dialog.getByRole('textbox', { name: 'Code' })).toHaveValue(/#\/use\?/)
})

test('plays from the start when the link says so, and once', async ({ host }) => {
  await host.open('start?embed=1&play=1')
  await expect.poll(() => host.last('finished'), { timeout: 30_000 }).toBeTruthy()
  const seen = (await host.heard('changed')).map(({ step }) => step)
  expect(seen).toEqual([...seen].sort((a, b) => Number(a) - Number(b)))
  expect((await host.last('changed'))?.link).not.toMatch(/play|embed/)
})

test('what is hostile changes nothing and breaks nothing', async ({ host, page }) => {
  await host.open(`logon?${retry}&step=13&embed=1`)
  const state = await host.last('changed')
  const envelope = { source: 'mapi-session-explorer', version: 1 }
  const bad: unknown[] = [
    null,
    5,
    'play',
    [],
    { type: 'go', step: 1 },
    { ...envelope, source: 'other', type: 'go', step: 1 },
    { ...envelope, version: 2, type: 'go', step: 1 },
    { ...envelope, type: 'go', step: -1 },
    { ...envelope, type: 'go', step: '1' },
    { ...envelope, type: 'go', step: { valueOf: 1 } },
    { ...envelope, type: 'go', step: 1, more: 1 },
    { ...envelope, type: 'setQuery', query: { toString: 'a' } },
    { ...envelope, type: 'setQuery', query: 'x'.repeat(2_000_000) },
    { ...envelope, type: '__proto__' },
    { ...envelope, type: 'ready' },
    JSON.parse('{"source":"mapi-session-explorer","version":1,"type":"go","__proto__":{"step":1}}'),
  ]
  for (const one of bad) await host.post(one)
  // A frame beside it is not the page around it.
  await page.evaluate(() => {
    const other = document.createElement('iframe')
    const go = '{source:"mapi-session-explorer",version:1,type:"go",step:1}'
    other.srcdoc = `<script>parent.frames[0].postMessage(${go}, '*')</script>`
    document.body.append(other)
  })
  await page.waitForTimeout(500)
  await host.tell({ type: 'ask' })
  await expect.poll(async () => (await host.heard('changed')).length).toBe(2)
  expect(await host.last('changed')).toEqual(state)
  for (const { message } of await host.heard('problem')) {
    expect(String(message).length).toBeLessThanOrEqual(200)
  }

  // Queries that try to be more than a query.
  const queries = [
    'javascript:alert(1)',
    '#/sources',
    'embed=0&story=call%3D1:logon&profile=x',
    'profile=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    '__proto__=1&constructor=1&profile=%E0%A4%A',
    `answers=${'ok,'.repeat(5000)}`,
  ]
  page.on('dialog', () => {
    throw new Error('A dialog was opened')
  })
  for (const query of queries) {
    await host.tell({ type: 'setQuery', query })
    await page.waitForTimeout(150)
    await expect(host.frame.locator('.embed [aria-current="step"]')).toBeVisible()
  }
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/#\/logon\?.*embed=1/)
  // A flood: few are carried out, the last wins.
  const known = (await host.heard('changed')).length
  await host.tell(
    ...Array.from({ length: 2000 }, (_, at) => ({ type: 'setQuery', query: `profile=P${at}` })),
  )
  await expect.poll(() => host.last('changed')).toMatchObject({ query: 'profile=P1999' })
  expect((await host.heard('changed')).length - known).toBeLessThan(20)
})

test('Back leaves the page of the host in one go, whatever was done in the frame', async ({
  host,
  page,
}) => {
  await page.goto(host.origin)
  await host.open('logon?flags=MAPI_LOGON_UI&embed=1')
  await page.evaluate(() => {
    document.title = 'with a frame'
  })
  const { frame } = host
  await frame.getByRole('button', { name: 'Last', exact: true }).click()
  await frame.getByRole('radio', { name: 'Archive' }).check()
  await frame.getByRole('button', { name: 'OK', exact: true }).click()
  await frame.getByRole('button', { name: 'Step', exact: true }).click()
  await host.tell({ type: 'setQuery', query: 'profile=A' })
  await host.tell({ type: 'setQuery', query: 'view=figure' })
  await expect.poll(() => host.last('changed')).toMatchObject({ query: '' })
  await page.goBack()
  await expect(page).not.toHaveURL(/frame=/)
})

test('takes no focus from the page around it', async ({ host, page }) => {
  await host.open('logon?flags=MAPI_LOGON_UI&embed=1')
  await page.locator('#notes').focus()
  await host.tell({ type: 'go', step: 'end' })
  await expect(host.frame.getByRole('dialog', { name: 'Choose profile' })).toBeVisible()
  await host.tell({ type: 'setQuery', query: 'view=outline' })
  await expect(host.frame.locator('.outline')).toBeVisible()
  await page.keyboard.type('still here')
  await expect(page.locator('#notes')).toHaveValue('still here')
})

test('keeps nothing in the browser, and offers no tour', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}/#/logon?embed=1`)
  await expect(page.locator('.canvas [aria-current="step"]')).toBeVisible()
  // The full page would offer it when the browser has nothing else to do.
  await page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 })),
  )
  await settled(page)
  await expect(page.locator('.tour-offer')).toHaveCount(0)
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('leads to the full page in a new tab, which is no frame any more', async ({ host, page }) => {
  await host.open(`logon?${retry}&step=13&embed=1&theme=dark`)
  const opened = page.waitForEvent('popup')
  await host.frame.getByRole('link', { name: /^Open in explorer/ }).click()
  const full = await opened
  await expect(full.getByRole('button', { name: 'Share', exact: true })).toBeVisible()
  expect(full.url()).toBe(`${host.site}#/logon?${retry}&step=13&theme=dark`)
  expect(await full.evaluate(() => window.opener)).toBeNull()
  // What a sandbox would forbid.
  const asked = new Promise<string>((resolve) => {
    full.on('dialog', (dialog) => {
      resolve(dialog.message())
      void dialog.dismiss()
    })
  })
  await full.evaluate(() => void setTimeout(() => confirm('free')))
  expect(await asked).toBe('free')
})

test('links inside the frame open the full page, too', async ({ host, page }) => {
  await host.open('use?embed=1&view=methods')
  const link = host.frame.locator('a[href^="#/"]').first()
  const opened = page.waitForEvent('popup')
  await link.click()
  expect((await opened).url()).not.toContain('embed')
  await expect.poll(() => page.frames()[1]?.url()).toContain('view=methods')
})

test('is driven by keys once it has the focus', async ({ host, page }) => {
  await host.open(`logon?${retry}&embed=1`)
  await host.frame.locator('.embed-words').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => host.last('changed')).toMatchObject({ step: 2 })
  await expect(host.frame.locator('[aria-live="polite"]')).toContainText('Step 3')
})

test('without its player it can still be paused, and nothing else', async ({ host }) => {
  await host.open('logon?embed=1&controls=0&play=1')
  await expect(host.frame.getByRole('slider')).toHaveCount(0)
  await host.frame.getByRole('button', { name: 'Pause' }).click()
  await expect.poll(() => host.last('changed')).toMatchObject({ playing: false })
  await expect(host.frame.getByRole('button', { name: 'Play' })).toBeVisible()
})

for (const [width, height] of [
  [320, 240],
  [480, 360],
  [640, 480],
  [800, 600],
] as const) {
  test(`is whole at ${width} × ${height}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height })
    for (const chart of chartIds) {
      for (const query of ['step=0', 'step=9', 'step=end']) {
        await page.goto(`${baseURL}/#/${chart}?${query}&embed=1`)
        await expect(page.locator('.canvas [aria-current="step"]')).toBeVisible()
        await expect(page.locator('.embed-caption a')).toHaveText(/explorer/)
        await expect.poll(() => page.evaluate(findFaults), `${chart} ${query}`).toEqual([])
      }
    }
  })

  test(`its dialogs can be answered at ${width} × ${height}`, async ({ page, baseURL }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${baseURL}/#/logon?flags=MAPI_LOGON_UI&step=end&embed=1`)
    const dialog = page.getByRole('dialog', { name: 'Choose profile' })
    for (const name of ['OK', 'Cancel']) {
      await expect(dialog.getByRole('button', { name })).toBeInViewport({ ratio: 1 })
    }
    await expect.poll(() => page.evaluate(findFaults)).toEqual([])
    await dialog.getByRole('radio', { name: 'Archive' }).check()
    await dialog.getByRole('button', { name: 'OK' }).click()
    await expect(page).toHaveURL(/answers=ok:Archive/)
  })
}

test('a small frame has room for rows, and for the way out while a dialog waits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 240 })
  for (const view of ['methods', 'status']) {
    await page.goto(`./#/use?embed=1&view=${view}`)
    await expect(page.locator('.session-tables tbody tr').first()).toBeInViewport({ ratio: 0.5 })
  }
  await page.goto('./#/logon?flags=MAPI_LOGON_UI&step=end&embed=1')
  await expect(page.locator('dialog.prompt')).toBeVisible()
  const link = page.locator('.prompt ~ a')
  await expect(link).toHaveText(/^Open in explorer/)
  // Nothing lies over it.
  const opened = page.waitForEvent('popup')
  await link.click()
  expect((await opened).url()).not.toContain('embed')
})

/** What is cut off or scrolls, though the page has to be whole. */
function findFaults(): string[] {
  const root = document.documentElement
  const scrolls = root.scrollHeight > innerHeight || root.scrollWidth > innerWidth
  const parts = ['.embed', '.embed-main', '.embed-words', '.embed-caption', '.player', '.prompt']
  const cut = parts.filter((selector) => {
    const part = document.querySelector(selector)
    if (!part) return false
    const { left, top, right, bottom } = part.getBoundingClientRect()
    const isOut = left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5
    const isFuller =
      part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1
    return isOut || isFuller
  })
  const small = [
    ...document.querySelectorAll('.embed :is(button, a, select):not(.step, .tip, .canvas *)'),
  ]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect()
      return width < 24 || height < 24
    })
    .map((one) => `small: ${one.textContent}`)
  return [...(scrolls ? ['the page scrolls'] : []), ...cut, ...small]
}

for (const [view, fragment] of [
  ['chart', `logon?${retry}&step=13&embed=1`],
  ['dialog', `logon?${retry}&step=end&embed=1`],
  ['figure', `logon?${retry}&view=figure&step=9&embed=1&controls=0`],
  ['outline', `logon?${retry}&view=outline&step=13&embed=1`],
  ['end', 'end?release=after&step=end&embed=1'],
  ['problems', 'logon?flags=BOGUS&embed=1'],
] as const) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing: ${view}, ${theme}`, async ({ page, baseURL }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      for (const [width, height] of [
        [320, 240],
        [800, 600],
      ] as const) {
        await page.setViewportSize({ width, height })
        await page.goto(`${baseURL}/#/${fragment}&theme=${theme}`)
        const ready = { dialog: 'dialog.prompt', problems: '[role="alert"]' }[view as 'dialog']
        await expect(page.locator(ready ?? '[aria-current="step"]').first()).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
    })
  }
}
