import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import type { Computer } from '../mapi/computer'
import { chartIds } from '../charts/chartIds'
import { loadChart } from '../charts/charts'
import { initialInputs } from '../run/inputText'
import { onComputer, parseQuery } from '../run/permalink'
import { runWorld } from '../run/run'
import { loadAllTexts, loadDocuments } from '../text/loadTexts'
import { type FormatId, formats } from './formats'
import { toPublication } from './publication'

const texts = await loadAllTexts('en', chartIds)
const words = await loadDocuments('en')

/** Names that mean something in one format or another. */
const names = {
  markup: '"><script>alert(1)</script>',
  image: '<img src=x onerror=alert(1)>',
  entity: '&lt;b&gt; &#60;script&#62;',
  table: 'a | b || c',
  backticks: 'a ` b `` c ```',
  markdown: '*a* _b_ [c](http://example.com) ![d](x) # e ~~f~~ $g$',
  lines: 'one\n\n# two\r\n```\n=3',
  direction: 'abc\u202egnp.exe\u2066 \u05d0\u05d1\u05d2',
  formula: '=HYPERLINK("http://example.com")',
  code: '\\"; */ system("rm"); // ??/\\',
  mermaid: 'a"]; click x "javascript:alert(1)"; %%{init:{}}%% end',
  control: 'a\u0000b\u0007c\ufffe',
  surrogate: 'a\ud800b',
} as const

/** A logon with that text wherever a person can write one: profiles, services, a shared session. */
async function toHostile(name: string) {
  const computer: Computer = [
    { name, services: [{ id: 'exchange', name, providers: ['ab', 'ms', 'xp'] }] },
    { name: 'Archive', services: [{ id: 'pst', name: `${name} 2`, providers: ['ms'] }] },
  ]
  const chart = onComputer(await loadChart('logon'), computer)
  const inputs = { ...initialInputs(chart.inputs), profile: name, shared: name, flags: 2 }
  const run = runWorld(chart, { inputs, answers: {} })
  expect(run.steps.at(-1)?.node).toBe('returnSession')
  return toPublication(
    { run, place: parseQuery(chart, '').place },
    { texts, words },
    { site: 'https://example.com/explorer/' },
  )
}

/** Markup that would run something, or lead elsewhere. */
const dangerousMarkup = /<script|<img|<[^>]*\son\w+\s*=|<[^>]*"\s*(javascript:|http:\/\/example)/i
const markdown = new MarkdownIt({ html: true, linkify: true })

/** What a program that takes the text as this format would run, load or mistake. */
const dangers: Readonly<Record<FormatId, RegExp>> = {
  svg: dangerousMarkup,
  html: dangerousMarkup,
  markdown: dangerousMarkup,
  mermaid: /<script|<img|^\s*(click|href|%%)/im,
  csv: /(^|,)"?[=+@]/m,
  json: /^\S+ is never looked for$/,
  cpp: /^\s*(system|#\s*two)/m,
  xstate: /^\S+ is never looked for$/,
}

describe.each(Object.entries(names))('a name such as %s', (_, name) => {
  test.each(Object.keys(formats) as FormatId[])('stays text in %s', async (id) => {
    const written = formats[id].write(await toHostile(name))
    expect(id === 'markdown' ? markdown.render(written) : written).not.toMatch(dangers[id])
    // Nothing turns the direction of what follows, or breaks off a file.
    expect(written).not.toMatch(/[\u202a-\u202e\p{Cs}]|(?!\s)\p{Cc}/u)
    if (id === 'json' || id === 'xstate') expect(() => JSON.parse(written)).not.toThrow()
  })
})

test('the names are there all the same', async () => {
  const publication = await toHostile('Pro"file<1>')
  expect(formats.svg.write(publication)).toContain('Pro&quot;file&lt;1&gt;')
  expect(formats.markdown.write(publication)).toContain('Pro')
  expect(JSON.parse(formats.json.write(publication)).query).toContain('Pro%22file%3C1%3E')
})
