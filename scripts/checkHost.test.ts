import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { checkHost } from './checkHost.mjs'
import { headersOf, siteHeaders } from './hostHeaders.mjs'

/** A host of a small site, and one fault at a time. */

interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

const long = 'x'.repeat(3000)
const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
  'index.html': [
    'text/html',
    `<title>MAPI Session Explorer</title><link rel="modulepreload" href="./assets/a-1.js">${long}`,
  ],
  'sw.js': ['text/javascript', 'precache([{url:"assets/b-2.css",revision:null}])'],
  'assets/a-1.js': ['text/javascript', long],
  'assets/b-2.css': ['text/css', long],
}

let server: Server | null = null
afterEach(() => server?.close())

/** Serves the site in a folder, as it should be but for a change. */
async function serve(change: (answer: Answer, path: string) => void = () => {}): Promise<string> {
  server = createServer((request, response) => {
    const url = request.url ?? ''
    const path = url.replace(/^\/site\/?/, '') || 'index.html'
    const [type, content] = files[path] ?? ['text/plain', 'Nothing is here']
    const etag = `"${createHash('sha256').update(content).digest('hex')}"`
    const answer: Answer = {
      status: path in files ? 200 : 404,
      headers: { ...headersOf(siteHeaders(), `/${path}`), 'Content-Type': type, ETag: etag },
      body: Buffer.from(content),
    }
    if (answer.status === 404) delete answer.headers['Cache-Control']
    if (request.headers['if-none-match'] === etag) answer.status = 304
    if (url === '/site') Object.assign(answer, { status: 301, headers: { Location: '/site/' } })
    if (request.headers['accept-encoding'] === 'gzip') answer.headers['Content-Encoding'] = 'gzip'
    change(answer, path)
    const isPacked = answer.headers['Content-Encoding'] === 'gzip'
    response.writeHead(answer.status, answer.headers)
    response.end(isPacked ? gzipSync(answer.body) : answer.body)
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`
}

test('nothing is wrong with a host that does as it is asked', async () => {
  const { faults, weights } = await checkHost(await serve())
  expect(faults).toEqual([])
  expect(weights?.first).toBeGreaterThan(100)
  expect(weights?.all).toBeGreaterThan(weights?.first ?? 0)
})

const at =
  (wanted: string, change: (answer: Answer) => void) =>
  (answer: Answer, path: string): void => {
    if (path === wanted) change(answer)
  }
const without = (name: string) => at('index.html', ({ headers }) => delete headers[name])
const lacks = (name: string) => [`/ does not send ${name}`, `/index.html does not send ${name}`]
const policy = headersOf(siteHeaders(), '/')['Content-Security-Policy'] ?? ''

test.each<[string, (answer: Answer, path: string) => void, string[]]>([
  ...Object.keys(headersOf(siteHeaders(), '/')).map(
    (name) => [`no ${name}`, without(name), lacks(name)] as [string, () => void, string[]],
  ),
  [
    'a policy that allows more',
    at('assets/a-1.js', ({ headers }) => {
      headers['Content-Security-Policy'] = policy.replace("script-src 'self'", 'script-src *')
    }),
    ['/assets/a-1.js sends another policy: script-src'],
  ],
  [
    'another value',
    at('sw.js', ({ headers }) => {
      headers['Referrer-Policy'] = 'origin'
    }),
    ['/sw.js sends Referrer-Policy: origin, not no-referrer'],
  ],
  [
    'code that is asked for anew',
    at('assets/b-2.css', ({ headers }) => {
      headers['Cache-Control'] = 'max-age=600'
    }),
    ['/assets/b-2.css sends Cache-Control: max-age=600, not public, max-age=31536000, immutable'],
  ],
  [
    'a service worker that is kept',
    at('sw.js', ({ headers }) => {
      headers['Cache-Control'] = 'max-age=600'
    }),
    ['/sw.js sends Cache-Control: max-age=600, so that a new version is not seen'],
  ],
  [
    'a type that browsers refuse',
    at('assets/a-1.js', ({ headers }) => {
      headers['Content-Type'] = 'text/plain'
    }),
    ['/assets/a-1.js has the type text/plain'],
  ],
  [
    'no gzip',
    at('assets/b-2.css', ({ headers }) => delete headers['Content-Encoding']),
    ['/assets/b-2.css is sent without gzip'],
  ],
  [
    'a file that is missing',
    at('assets/b-2.css', (answer) => {
      answer.status = 404
      delete answer.headers['Cache-Control']
    }),
    ['/assets/b-2.css answers 404'],
  ],
  [
    'the page in place of what is missing',
    at('none.html', (answer) => {
      answer.status = 200
    }),
    ['/none.html answers 200, though there is no such file'],
  ],
  [
    'an error that is kept',
    at('assets/none-00000000.js', ({ headers }) => {
      headers['Cache-Control'] = 'immutable'
    }),
    ['/assets/none-00000000.js may be kept for ever, though there is no such file'],
  ],
  [
    'a page that is sent anew',
    at('index.html', ({ headers }) => delete headers.ETag),
    ['/ is sent anew each time: it has no ETag, or If-None-Match is not heard'],
  ],
  [
    'a folder without its slash',
    (answer) => {
      if (answer.status === 301) answer.headers.Location = '/'
    },
    ['/site does not lead to /site/'],
  ],
])('says what is wrong: %s', async (_, change, expected) => {
  expect((await checkHost(await serve(change))).faults.sort()).toEqual(expected.sort())
})

test('who may embed the page is the affair of the host', async () => {
  const site = await serve((answer) => {
    if (!answer.headers['Content-Security-Policy']) return
    answer.headers['Content-Security-Policy'] = policy.replace('* file:', "'self'")
  })
  expect((await checkHost(site)).faults).toEqual([])
})

test('another page is not the site', async () => {
  const site = await serve(
    at('index.html', (answer) => {
      answer.body = Buffer.from('<title>Sign in</title>')
    }),
  )
  const { faults, weights } = await checkHost(site)
  expect(faults).toEqual([`${site} is not the page: answers 200`])
  expect(weights).toBeNull()
})
