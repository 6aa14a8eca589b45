import decodeQR from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import { toHandout } from './handout'
import { toQrCode } from './qrCode'
import {
  asService,
  hostileNames,
  hostileQuery,
  hostileServiceQuery,
  publish,
  shownRuns,
} from './publications.testing'
import { toSvg } from './svg'
import { escapeXml } from './xml'

/** The page without its drawing, which has tests of its own. */
const withoutDrawing = (html: string) => html.replace(/(<figure>)[\s\S]*(<\/figure>)/, '$1$2')
const tagsOf = (html: string) =>
  [...html.replace(/<style>[\s\S]*?<\/style>/, '').matchAll(/<([a-z][^\s/>]*)([^>]*)>/gi)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: [...attributes.matchAll(/([^\s"=]+)="([^"]*)"/g)].map(
        ([, key = '', value = '']) => ({
          key,
          value,
        }),
      ),
    }),
  )
/** What a reader sees as text. */
const textOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp|#39);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" })[name as 'lt'],
    )

describe.each(shownRuns)('the handout of $name', ({ name, id, query }) => {
  const publication = publish(query, id)
  const html = toHandout(publication)

  test('equals its golden file, but for the drawing', async () => {
    // After a change that is meant, rewrite the files: npx vitest run app/publish -u
    await expect(withoutDrawing(html)).toMatchFileSnapshot(`./golden/documents/${name}.html`)
  })

  test('has the drawing as it is, and each step', () => {
    expect(html).toContain(toSvg(publication).trim())
    expect(html.match(/<ol class="steps">[\s\S]*?<\/ol>/)?.[0].match(/<li>/g)).toHaveLength(
      publication.run.steps.length,
    )
  })

  test('runs nothing and asks for nothing', () => {
    expect(html).toContain(`content="${escapeXml("default-src 'none'")}`)
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(html).not.toMatch(/<(script|link|iframe|object|embed|form|base)\b|url\((?!#)|@import/i)
    const links = tagsOf(html).flatMap(({ attributes }) => attributes)
    for (const { key, value } of links) {
      expect(key).not.toMatch(/^on/i)
      if (key === 'href')
        expect(value).toMatch(/^(#|https:\/\/(learn\.microsoft\.com|example\.org)\/)/)
      if (key === 'src') expect(value).toMatch(/^data:/)
    }
    const ids = links.filter(({ key }) => key === 'id').map(({ value }) => value)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { key, value } of links) {
      if (key === 'href' && value.startsWith('#')) expect(ids).toContain(value.slice(1))
    }
  })
})

test.each(hostileNames)('%s is shown literally', (hostile) => {
  const one = withoutDrawing(toHandout(publish(hostileQuery(hostile))))
  expect(textOf(one)).toContain(`"${hostile}"`)
  const service = withoutDrawing(toHandout(publish(hostileServiceQuery(hostile))))
  expect(textOf(service)).toContain(`Failure of ${asService(hostile)}, message store`)
  const plain = withoutDrawing(toHandout(publish(hostileServiceQuery('Mail'))))
  const known = (html: string) => new Set(tagsOf(html).map(({ name }) => name))
  const names = [...known(service)].filter((name) => name !== 'bdi')
  expect(names.sort()).toEqual([...known(plain)].sort())
  expect([...known(one)].filter((name) => !known(plain).has(name) && name !== 'bdi')).toEqual([])
})

test('a dark handout has a drawing for paper beside its own', () => {
  const html = toHandout(publish('', 'logon', { ink: 'dark' }))
  const [, image = ''] = /src="data:image\/svg\+xml,([^"]*)"/.exec(html) ?? []
  expect(decodeURIComponent(image)).toBe(toSvg(publish('', 'logon', { ink: 'print' })))
})

/** Reads a code off its drawing, four pixels to a module. */
function read(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const scale = 4
  const width = size * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = 0; row < scale; row++) {
      const from = ((Number(y) * scale + row) * width + Number(x) * scale) * 4
      for (let at = 0; at < Number(run) * scale; at++)
        data.fill(0, from + at * 4, from + at * 4 + 3)
    }
  }
  return decodeQR({ width, height: width, data }, { timeLimit: 5000, effort: 10 })
}

describe('the QR code', () => {
  test('leads where the link leads', () => {
    const html = toHandout(publish('flags=LOGON_UI,EXTENDED&profile=%22%3E%D7%A9'))
    const [svg = ''] = /<svg[^>]*aria-label="The link as a QR code"[\s\S]*?<\/svg>/.exec(html) ?? []
    const [, href = ''] = /<div class="link">[\s\S]*href="([^"]*)"/.exec(html) ?? []
    expect(read(svg)).toBe(textOf(href))
    expect(read(svg)).toContain('https://example.org/mapi/#/logon?flags=')
  })

  test('takes as much as fits, and is then left out', () => {
    for (const length of [1, 2331, 2332, 2953]) {
      const text = 'a'.repeat(length)
      expect(read(toQrCode(text, {}) ?? '')).toBe(text)
    }
    expect(toQrCode('a'.repeat(2954), {})).toBeNull()
  })

  test('of a link that is too long, words say that there is none', () => {
    const services = Array.from(
      { length: 64 },
      (_, i) => `s${i}/ab.ms.xp/${'Service '.repeat(7)}${i}`,
    )
    const html = toHandout(publish(`computer=${encodeURIComponent(`Own:${services.join(',')}`)}`))
    expect(html).toContain('The link is too long for a QR code.')
    expect(html).not.toContain('The link as a QR code')
    expect(textOf(html)).toContain('Own:s0/ab.ms.xp/')
  })

  test('is not there where the site is not known', () => {
    const html = toHandout(publish('', 'logon', { site: '' }))
    expect(html).not.toContain('The link as a QR code')
    expect(html).toContain('<code>#/logon?lang=en</code>')
  })
})

test('a run through 64 services is written in full, soon', () => {
  const publication = publish('computer=big&profile=Outlook&flags=EXTENDED')
  const began = performance.now()
  const html = toHandout(publication)
  expect(performance.now() - began).toBeLessThan(5000)
  expect(html.match(/<li>/g)?.length).toBeGreaterThanOrEqual(publication.run.steps.length)
  expect(publication.run.steps.length).toBeGreaterThan(300)
})
