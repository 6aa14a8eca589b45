import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chartIds } from '../app/charts/chartIds'
import { headersOf, readPolicy, siteHeaders } from '../scripts/hostHeaders.mjs'
import { expect, test as explorerTest, errorsOf } from './explorer'

/** What the page may do, and what the browser refuses it: public/_headers, seen at work. */

const headers = headersOf(siteHeaders(), '/')
const policy = headers['Content-Security-Policy'] ?? ''

interface Elsewhere {
  readonly address: string
  /** What was asked of it. */
  readonly asked: string[]
}

const test = explorerTest.extend<{ elsewhere: Elsewhere }>({
  /** A host that the page has nothing to do with. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures
  elsewhere: async ({}, use) => {
    const asked: string[] = []
    const server: Server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    await use({ address: `http://127.0.0.1:${port}/`, asked })
    server.close()
  },
})

test('the policy comes with the page and with its code, and stands in the page', async ({
  page,
}) => {
  const answer = await page.goto('./')
  expect(answer?.headers()).toMatchObject(lowerCased(headers))
  const [code = ''] = /assets\/[\w-]+\.js/.exec((await answer?.text()) ?? '') ?? []
  const asset = await page.request.get(`./${code}`)
  expect(asset.headers()).toMatchObject(lowerCased(headersOf(siteHeaders(), `/${code}`)))
  expect(asset.headers()['cache-control']).toContain('immutable')

  const meta = page.locator('head > meta').nth(1)
  await expect(meta).toHaveAttribute('http-equiv', 'Content-Security-Policy')
  const inHeader = readPolicy(policy)
  expect(inHeader.delete('frame-ancestors')).toBe(true)
  expect([...readPolicy((await meta.getAttribute('content')) ?? '')]).toEqual([...inHeader])
})

test('the policy allows nothing unsafe, and no other host', () => {
  const directives = readPolicy(policy)
  expect(directives.get('default-src')).toEqual(["'none'"])
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
  expect(directives.get('trusted-types')).toEqual(['default'])
  for (const [name, sources] of directives) {
    if (['frame-ancestors', 'require-trusted-types-for', 'trusted-types'].includes(name)) continue
    const known = /^('none'|'self'|'sha256-[\w+/]{43}=')$|^(img-src data:|frame-src blob:)$/
    for (const source of sources) {
      expect(known.test(source) || known.test(`${name} ${source}`), `${name} ${source}`).toBe(true)
    }
  }
})

/** By what each is refused; `thrown` is what the policy `default` says. */
const refusals = {
  'text as code': 'require-trusted-types-for',
  'text as a function': 'require-trusted-types-for',
  'text after a time': 'require-trusted-types-for',
  'a script of text': 'require-trusted-types-for',
  'an attribute that is a script': 'require-trusted-types-for',
  'markup in an element': 'require-trusted-types-for',
  'markup beside an element': 'require-trusted-types-for',
  'markup in a range': 'require-trusted-types-for',
  'markup in a document': 'require-trusted-types-for',
  'a document of markup': 'require-trusted-types-for',
  'a frame of markup': 'require-trusted-types-for',
  'a link that is a script': 'script-src-elem',
  'another policy': 'trusted-types',
  'the same policy again': 'trusted-types',
  'a script from elsewhere': 'thrown',
  'a worker from elsewhere': 'thrown',
  'a worker of text': 'thrown',
  'a worker of a blob': 'thrown',
  'a module from elsewhere': 'script-src-elem',
  'a module of text': 'script-src-elem',
  'a style sheet from elsewhere': 'style-src-elem',
  'a style sheet of text': 'style-src-elem',
  'an attribute that is a style': 'style-src-attr',
  'a picture from elsewhere': 'img-src',
  'a request elsewhere': 'connect-src',
  'a beacon elsewhere': 'connect-src',
  'a socket elsewhere': 'connect-src',
  'a font from elsewhere': 'font-src',
  'a sound from elsewhere': 'media-src',
  'a frame from elsewhere': 'frame-src',
  'a plug-in from elsewhere': 'thrown',
  'a form sent elsewhere': 'form-action',
  'another base': 'base-uri',
} as const

type Attempt = keyof typeof refusals

/** Tries all that, one after the other, as a script of the page would. */
function tryAll(elsewhere: string): Promise<Record<Attempt, string>> {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    properties: Partial<HTMLElementTagNameMap[Name]>,
  ) => {
    const element = Object.assign(document.createElement(name), properties)
    document.body.append(element)
    return element
  }
  const types = (
    window as unknown as { trustedTypes: { createPolicy(n: string, r: object): void } }
  ).trustedTypes
  const attempts: Record<Attempt, () => unknown> = {
    // biome-ignore lint/security/noGlobalEval: it has to be refused
    'text as code': () => globalThis.eval('1'),
    'text as a function': () => new Function('1'),
    'text after a time': () => setTimeout('1' as unknown as () => void),
    'a script of text': () => make('script', { text: 'window.wasRun = true' }),
    'an attribute that is a script': () => make('p', {}).setAttribute('onclick', '1'),
    'markup in an element': () => make('p', { innerHTML: '<b>1</b>' }),
    'markup beside an element': () => make('p', {}).insertAdjacentHTML('afterend', '<b>1</b>'),
    'markup in a range': () => document.createRange().createContextualFragment('<b>1</b>'),
    'markup in a document': () => document.write('<b>1</b>'),
    'a document of markup': () => new DOMParser().parseFromString('<b>1</b>', 'text/html'),
    'a frame of markup': () => make('iframe', { srcdoc: '<b>1</b>' }),
    'a link that is a script': () => make('a', { href: 'javascript:window.wasRun = true' }).click(),
    'another policy': () => types.createPolicy('other', {}),
    'the same policy again': () => types.createPolicy('default', {}),
    'a script from elsewhere': () => make('script', { src: `${elsewhere}a.js` }),
    'a worker from elsewhere': () => new Worker(`${elsewhere}a.js`),
    'a worker of text': () => new Worker('data:text/javascript,1'),
    'a worker of a blob': () => new Worker(URL.createObjectURL(new Blob(['1']))),
    'a module from elsewhere': () => import(`${elsewhere}a.js`),
    'a module of text': () => import('data:text/javascript,1' as string),
    'a style sheet from elsewhere': () =>
      make('link', { rel: 'stylesheet', href: `${elsewhere}a.css` }),
    'a style sheet of text': () => make('style', { textContent: 'p { color: red }' }),
    'an attribute that is a style': () => make('p', {}).setAttribute('style', 'color: red'),
    'a picture from elsewhere': () => make('img', { src: `${elsewhere}a.png` }),
    'a request elsewhere': () => fetch(elsewhere),
    'a beacon elsewhere': () => navigator.sendBeacon(elsewhere),
    'a socket elsewhere': () => new WebSocket(elsewhere.replace('http', 'ws')),
    'a font from elsewhere': () => new FontFace('a', `url(${elsewhere}a.woff2)`).load(),
    'a sound from elsewhere': () => make('audio', { src: `${elsewhere}a.ogg` }),
    'a frame from elsewhere': () => make('iframe', { src: elsewhere }),
    'a plug-in from elsewhere': () => make('object', { data: `${elsewhere}a.pdf` }),
    'a form sent elsewhere': () => make('form', { action: elsewhere, method: 'post' }).submit(),
    'another base': () => document.head.append(make('base', { href: elsewhere })),
  }
  const refusalOf = (attempt: () => unknown) =>
    new Promise<string>((resolve) => {
      const done = (by: string) => {
        removeEventListener('securitypolicyviolation', heard)
        // What the other of the two policies says of it passes by.
        setTimeout(() => resolve(by), 50)
      }
      const heard = ({ effectiveDirective }: SecurityPolicyViolationEvent) =>
        done(effectiveDirective)
      addEventListener('securitypolicyviolation', heard)
      // In a task of its own: what a test says itself is above the policy.
      setTimeout(async () => {
        try {
          await attempt()
        } catch (error) {
          if (String(error).includes('Only scripts of this site')) done('thrown')
        }
      })
      setTimeout(() => done('nothing'), 5000)
    })
  return Object.entries(attempts).reduce(
    async (before, [name, attempt]) => ({ ...(await before), [name]: await refusalOf(attempt) }),
    Promise.resolve({} as Record<Attempt, string>),
  )
}

test('what is injected is not run, and asks nobody for anything', async ({ page, elsewhere }) => {
  await page.goto('./')
  await expect(page.locator('.react-flow [aria-current="step"]')).toBeVisible()
  expect(await page.evaluate(tryAll, elsewhere.address)).toEqual(refusals)
  expect(elsewhere.asked).toEqual([])
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false)
})

const pages = [
  ...chartIds,
  ...['logon?view=figure', 'logon?view=outline', 'use?view=methods', 'use?view=status'],
  ...['story', 'outcomes', 'sources', 'learn', 'class', 'learn?pack=packs/first-steps.json'],
  ...['de', 'es', 'fr', 'ru', 'en'].map((language) => `logon?lang=${language}`),
]

test('a long visit asks no other host, and keeps only what is the learner’s', async ({
  explorer,
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(180_000)
  const asked = new Set<string>()
  context.on('request', (request) => asked.add(new URL(request.url()).origin))
  for (const one of pages) {
    await page.goto(`./#/${one}`)
    await expect(page.locator('h1, h2, [aria-current="step"]').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  await explorer.open('flags=MAPI_LOGON_UI&step=end')
  await explorer.answer('Choose profile', 'OK')
  await explorer.button('Export').click()
  await page.getByRole('radio', { name: /^Handout/ }).check()
  await expect(page.frameLocator('iframe.export-page').locator('h1')).toBeVisible()
  await page.getByRole('button', { name: /^Embed/ }).click()
  await expect(
    page.frameLocator('.embed-pane iframe').locator('[aria-current="step"]').first(),
  ).toBeVisible()

  // The origin of data: and blob: of a page without one is "null".
  asked.delete('null')
  expect([...asked]).toEqual([baseURL])
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => !key.startsWith('mapi-session-explorer')),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))
  expect(kept).toEqual({ local: [], session: [], cookies: '', databases: [], caches: [] })
})

test('tests fail when anything is refused, also in frames and workers', async ({
  page,
  context,
  elsewhere,
}) => {
  const errors = await errorsOf(context)
  await page.goto('./')
  // The policy for workers comes with the program.
  await expect(page.locator('.first-paint')).toHaveCount(0)
  const worker = readdirSync(new URL('../dist/assets', import.meta.url)).find((name) =>
    name.startsWith('insightWorker'),
  )
  const started = page.waitForEvent('worker')
  await page.evaluate((file) => {
    Object.assign(window, { kept: new Worker(`./assets/${file}`, { type: 'module' }) })
    document.body.append(Object.assign(document.createElement('iframe'), { src: './robots.txt' }))
  }, worker)
  await started
  await expect(page.frameLocator('iframe').locator('pre')).toContainText('User-agent')
  expect(errors).toEqual([])
  const ask = (address: string) => void fetch(address).catch(() => {})
  const places = [
    ...page.frames().map((frame) => () => frame.evaluate(ask, elsewhere.address)),
    ...page.workers().map((worker) => () => worker.evaluate(ask, elsewhere.address)),
  ]
  for (const askThere of places) {
    await askThere()
    await expect.poll(() => errors.splice(0).join()).toContain('connect-src')
  }
  expect(elsewhere.asked).toEqual([])
})

const lowerCased = (all: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(all).map(([name, value]) => [name.toLowerCase(), value]))
