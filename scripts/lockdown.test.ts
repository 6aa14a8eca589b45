import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatPolicy, headersOf, readHeaders, readPolicy, siteHeaders } from './hostHeaders.mjs'
import { refusedAttributes, withHashes, withHeaders } from './lockdown'

const head = '<!doctype html>\n<html>\n  <head>\n    <meta charset="utf-8" />\n'
const of = "'sha256-"

test('names the hash of each script and style sheet in the page, and of those shown in it', () => {
  const html = `${head}<script>run()</script><script src="a.js"></script><style>p {}</style>`
  const policy = withHashes("script-src 'self'; style-src 'self'; base-uri 'none'", html, ['b {}'])
  expect(readPolicy(policy).get('script-src')).toEqual([
    "'self'",
    // printf 'run()' | openssl dgst -sha256 -binary | base64
    `${of}AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='`,
  ])
  expect(readPolicy(policy).get('style-src')).toHaveLength(3)
  expect(readPolicy(policy).get('base-uri')).toEqual(["'none'"])
})

test('takes out the hash of what is not there', () => {
  const policy = "script-src 'self' 'sha256-old='; style-src 'self'"
  expect(withHashes(policy, head, [])).toBe("script-src 'self'; style-src 'self'")
  const html = `${head}<script>run()</script><script>run()</script>`
  const once = withHashes(policy, html, [])
  expect(readPolicy(once).get('script-src')).toHaveLength(2)
  expect(withHashes(once, html, [])).toBe(once)
})

test('data in a script is no script', () => {
  const html = `${head}<script type="application/ld+json">{}</script>`
  expect(withHashes("script-src 'self'; style-src 'self'", html, [])).toBe(
    "script-src 'self'; style-src 'self'",
  )
})

test('finds attributes that no hash allows', () => {
  const html = `<p style="color: red"><a onclick='go()' href="?style=1">style="none"</a></p>
    <!-- <p style="x"> --><script>'<p style="y">'</script><path class="style">`
  expect(refusedAttributes(html)).toEqual(['style="color: red"', "onclick='go()'"])
})

test('stands in the page before all that it is about, without what only headers can say', () => {
  const page = withHeaders(`${head}    <link rel="icon" href="a.svg" />`, {
    'Content-Security-Policy': "default-src 'none'; frame-ancestors *; base-uri 'none'",
    'Referrer-Policy': 'no-referrer',
  })
  const lines = page.split('\n').map((line) => line.trim())
  expect(lines.slice(3)).toEqual([
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'" />`,
    '<meta name="referrer" content="no-referrer" />',
    '<link rel="icon" href="a.svg" />',
  ])
})

test('a page in which something comes before it is refused', () => {
  const early = head.replace('<meta', '<script src="a.js"></script><meta')
  expect(() => withHeaders(early, {})).toThrow('index.html has to begin its head')
})

test('a policy that is read and written is the same', () => {
  const { 'Content-Security-Policy': policy = '' } = headersOf(siteHeaders(), '/')
  expect(formatPolicy(readPolicy(policy))).toBe(policy)
})

test('hosts can read public/_headers', () => {
  const text = readFileSync(new URL('../public/_headers', import.meta.url), 'utf8')
  // What Cloudflare takes, and a header named by two rules is sent twice.
  for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000)
  const rules = siteHeaders()
  expect(rules.length).toBeLessThan(100)
  for (const path of ['/', '/index.html', '/sw.js', '/assets/a.js']) {
    const names = rules
      .filter((rule) => Object.keys(headersOf([rule], path)).length > 0)
      .flatMap(({ headers }) => Object.keys(headers))
    expect(names).toHaveLength(new Set(names).size)
  }
})

test('a line that is neither a path nor a header is named', () => {
  expect(() => readHeaders('/*\n  nosniff')).toThrow('_headers, line 2')
  expect(() => readHeaders('  A: 1')).toThrow('_headers, line 1')
  expect(readHeaders('# note\n/a\n  A: 1\n\n/b*\n  B: 2: 3')).toEqual([
    { path: '/a', headers: { A: '1' } },
    { path: '/b*', headers: { B: '2: 3' } },
  ])
})
