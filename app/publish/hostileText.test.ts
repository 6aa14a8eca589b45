import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import type { Computer } from '../mapi/computer'
import { chartIds } from '../charts/chartIds'
import { loadChart } from '../charts/charts'
import { initialInputs } from '../run/inputText'
import { onComputer, parseQuery } from '../run/permalink'
import { runWorld } from '../run/run'
import { loadAllTexts, loadDocuments } from '../text/loadTexts'
import { type FormatId, formatIds, formats } from './formats'
import { toPublication } from './publication'
import { hostileNames, unprintableNames } from './publications.testing'
import type { StepRow } from './stepRows'

const texts = await loadAllTexts('en', chartIds)
const words = await loadDocuments('en')

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
const dangerousMarkup = /<script|<img|<[^>]*\son\w+\s*=|<[^>]*"\s*(javascript:|http:\/\/evil)/i
const markdown = new MarkdownIt({ html: true, linkify: true })

/**
 * What a program that takes the text as this format would run, load or mistake. JSON is read again
 * instead; Mermaid and XState show the chart, in which are no names: what Mermaid's labels make of
 * them is in mermaid.test.ts.
 */
const dangers = {
  svg: dangerousMarkup,
  html: dangerousMarkup,
  markdown: dangerousMarkup,
  csv: /(^|,)"?[=+@]/m,
  cpp: /^\s*(system|#\s*two)/m,
} as const satisfies Partial<Record<FormatId, RegExp>>
const ids = Object.keys(dangers) as (keyof typeof dangers)[]

describe.each([...hostileNames, ...unprintableNames])('a name such as %j', async (name) => {
  const publication = await toHostile(name)

  test.each(ids)('stays text in %s', (id) => {
    const written = formats[id].write(publication)
    expect(id === 'markdown' ? markdown.render(written) : written).not.toMatch(dangers[id])
  })

  test.each(formatIds)('neither turns what follows nor breaks off %s', (id) => {
    // The isolates set a text apart.
    expect(formats[id].write(publication)).not.toMatch(
      /(?![\u2068\u2069])\p{Bidi_Control}|\p{Cs}|(?!\s)\p{Cc}/u,
    )
  })

  test('is read from JSON again', () => {
    const { steps } = JSON.parse(formats.json.write(publication))
    const read = steps.flatMap((step: StepRow) => step.read.map(({ value }) => value))
    expect(read).toContain(`"${name}"`)
  })
})

test('the names are there all the same', async () => {
  const publication = await toHostile('Pro"file<1>')
  expect(formats.svg.write(publication)).toContain('Pro&quot;file&lt;1&gt;')
  expect(formats.markdown.write(publication)).toContain('Pro')
  expect(JSON.parse(formats.json.write(publication)).query).toContain('Pro%22file%3C1%3E')
})
