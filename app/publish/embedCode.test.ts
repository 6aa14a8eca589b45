import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type EmbedFrame, toEmbedCode } from './embedCode'
import { toLine } from './plainText'

const frame: EmbedFrame = {
  address: 'https://example.org/mapi/#/logon?flags=MAPI_LOGON_UI&answers=ok&embed=1',
  title: 'Log on: MAPI Session Explorer',
  width: 640,
  height: 480,
}

/** The attributes as a browser reads them. */
function read(code: string): Record<string, string> {
  const found = /^<iframe\n((?: {2}[a-z]+="[^"<>\n]*"\n)+)><\/iframe>\n$/.exec(code)
  expect(found, code).not.toBeNull()
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  const plain = (text: string) =>
    text.replace(/&(?:#(\d+)|([a-z]+));/g, (_, number, name) =>
      number ? String.fromCodePoint(Number(number)) : (named[name] ?? '?'),
    )
  return Object.fromEntries(
    [...(found?.[1] ?? '').matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      plain(value),
    ]),
  )
}

test('is one element with its address, name and size, and allows no more than is needed', () => {
  expect(toEmbedCode(frame)).toBe(`<iframe
  src="https://example.org/mapi/#/logon?flags=MAPI_LOGON_UI&amp;answers=ok&amp;embed=1"
  title="Log on: MAPI Session Explorer"
  width="640"
  height="480"
  style="max-width: 100%; border: 0"
  loading="lazy"
  referrerpolicy="no-referrer"
  sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox"
></iframe>
`)
})

test('is as wide as its column on request', () => {
  const { width, height, style } = read(toEmbedCode({ ...frame, width: 'full', height: 560 }))
  expect([width, height, style]).toEqual([undefined, '560', 'width: 100%; border: 0'])
})

test('keeps what is hostile inside its attribute', () => {
  const title = `"><script>alert('1')</script> | \` \u202eabc\nnext\u2028line`
  const attributes = read(toEmbedCode({ ...frame, title }))
  expect(attributes.title).toBe(title.replace(/[\n\u2028]/g, ' ').replace('\u202e', '\ufffd'))
  expect(toEmbedCode({ ...frame, title })).not.toMatch(/[\u202e\u2028]|<script/)
})

test('says any title and address', () => {
  const anyText = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(anyText, anyText, (title, address) => {
      const seen = read(toEmbedCode({ ...frame, title, address }))
      expect([seen.title, seen.src]).toEqual([toLine(title), toLine(address)])
    }),
  )
})
