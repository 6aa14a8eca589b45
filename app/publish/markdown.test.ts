import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { toMarkdown } from './markdown'
import { toCode, toMarkdownTable, toText } from './markdownText'
import { toLine } from './plainText'
import {
  asService,
  hostileNames,
  hostileQuery,
  hostileServiceQuery,
  publish,
  shownRuns,
  site,
} from './publications.testing'

const renderer = new MarkdownIt({ html: true, linkify: true })

/** What a reader sees as text of rendered Markdown, without the marks that set apart. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name as 'lt'],
    )
    .replace(/[\u2068\u2069]/g, '')
const tagsOf = (html: string) => [...html.matchAll(/<(\/?[a-z][^>]*)>/g)].map(([, tag = '']) => tag)
const names = (html: string) => [
  ...new Set(tagsOf(html).map((tag) => /^\/?([a-z0-9]+)/.exec(tag)?.[1])),
]

describe.each(shownRuns)('the document of $name', ({ name, id, query }) => {
  const written = toMarkdown(publish(query, id))

  test('equals its golden file', async () => {
    // After a change that is meant, rewrite the files: npx vitest run app/publish -u
    await expect(written).toMatchFileSnapshot(`./golden/documents/${name}.md`)
  })

  test('numbers every step, each an item of one list', () => {
    const { run } = publish(query, id)
    const html = renderer.render(written)
    const [, steps = ''] = html.split('<h2>Steps</h2>')
    const [list = ''] = steps.split('<h2>Result</h2>')
    expect([...list.matchAll(/^<ol>/gm)]).toHaveLength(1)
    expect([...list.matchAll(/^<p><strong>/gm)]).toHaveLength(run.steps.length)
  })

  test('leaves no reference without an address', () => {
    const html = renderer.render(written)
    expect(textOf(html)).not.toMatch(/\]\[|\[C?\d+\]/)
    const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target)
    for (const target of targets) {
      expect(target).toMatch(/^https:\/\/(learn\.microsoft\.com|example\.org)\//)
    }
  })
})

test.each(hostileNames)('%s is shown literally', (hostile) => {
  const html = renderer.render(toMarkdown(publish(hostileQuery(hostile))))
  expect(textOf(html)).toContain(`"${hostile}"`)
  expect(textOf(html)).toContain(`${asService(hostile)} (address book, message store)`)
  const service = renderer.render(toMarkdown(publish(hostileServiceQuery(hostile))))
  expect(textOf(service)).toContain(`Failure of ${asService(hostile)}, message store`)
  for (const one of [html, service]) {
    expect(names(one).sort()).toEqual(
      names(renderer.render(toMarkdown(publish(hostileServiceQuery('Mail'))))).sort(),
    )
    for (const row of one.match(/<tr>[\s\S]*?<\/tr>/g) ?? []) {
      expect([2, 3]).toContain(row.match(/<t[hd]>/g)?.length)
    }
    expect(one.match(/href="(?!https:\/\/(learn\.microsoft\.com|example\.org)\/)/)).toBeNull()
  }
})

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...hostileNames,
        '\n',
        '\r\n',
        '\t',
        '    ',
        '\u202e',
        '\u2067',
        '\0',
        '  \n',
      ),
      fc.constantFrom(...'\\`*_{}[]()<>#+-.!|~&:;@=$"\'1aא'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

test('any text is text: in a paragraph, a heading, an item, a cell, behind bold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = toLine(text)
      const said = toText(text)
      const shown = (markdown: string) => textOf(renderer.render(markdown)).trim()
      expect(shown(said)).toBe(plain)
      expect(shown(`# ${said}`)).toBe(plain)
      expect(shown(`- ${said}`)).toBe(plain)
      expect(shown(`1. **a** → ${said}`)).toBe(`a → ${plain}`.trim())
      const table = renderer.render(
        toMarkdownTable([
          ['a', 'b'],
          [said, 'c'],
        ]),
      )
      expect(names(table)).toEqual(['table', 'thead', 'tr', 'th', 'tbody', 'td'])
      expect([...table.matchAll(/<td>(.*)<\/td>/g)].map(([, cell = '']) => textOf(cell))).toEqual([
        plain,
        'c',
      ])
    }),
    { numRuns: 400 },
  )
})

test('any code is code', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = toLine(text)
      if (plain === '') return
      const html = renderer.render(`a ${toCode(text)} b`)
      expect(names(html)).toEqual(['p', 'code'])
      expect(textOf(html).trim()).toBe(`a ${plain} b`)
    }),
  )
})

test('what turns the direction of writing is replaced; what runs from right to left is set apart', () => {
  expect(toText('a\u202eb\u2066c')).toBe('a\ufffdb\ufffdc')
  expect(toText('שלום (3) עולם, x 1')).toBe('\u2068שלום (3) עולם\u2069, x 1')
})

test('without a site there is the end of the address, as code', () => {
  const written = toMarkdown(publish('flags=LOGON_UI', 'logon', { site: '' }))
  expect(written).toContain('`#/logon?flags=MAPI_LOGON_UI&lang=en`')
  expect(written).not.toContain(site)
  expect(textOf(renderer.render(written))).not.toMatch(/\[C\d+\]/)
})
