import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { languages, parseQuery } from '../run/permalink'
import { loadAllTexts, loadDocuments } from '../text/loadTexts'
import { type FormatId, formats } from './formats'
import { toNarrative } from './narrative'
import { toPublication } from './publication'
import { charts, shownRuns, site } from './publications.testing'

const ids = Object.keys(formats) as FormatId[]

describe.each(languages.filter((one) => one !== 'en'))('documents in %s', async (language) => {
  const texts = await loadAllTexts(language, [...charts.keys()])
  const words = await loadDocuments(language)
  const publish = (query: string, id: (typeof shownRuns)[number]['id']) =>
    toPublication(parseQuery(charts.get(id) as Chart, query), { texts, words }, { site })

  test.each(shownRuns)('are written in every format: $name', ({ query, id }) => {
    for (const format of ids) {
      const written = formats[format].write(publish(query, id))
      expect(written).not.toMatch(/undefined|\[object|NaN/)
      expect(written.endsWith('\n')).toBe(true)
    }
    // They lead to the page in their language.
    expect(formats.markdown.write(publish(query, id))).toContain(`lang=${language}`)
  })

  test('write an answer alike among the settings and at its step', () => {
    const { settings, steps } = toNarrative(publish('flags=LOGON_UI&answers=ok:Archive', 'logon'))
    const said = texts.ui.pair(texts.charts.logon?.answers.ok ?? '', 'Archive')
    expect(settings.map(({ value }) => value.text)).toContain(said)
    expect(steps.map(({ verdict }) => verdict.text)).toContain(texts.ui.answered(said))
  })
})

describe('golden files in German', async () => {
  const texts = await loadAllTexts('de', [...charts.keys()])
  const words = await loadDocuments('de')

  // After a change that is meant, rewrite the files: npx vitest run app/publish -u
  test.each(['markdown', 'svg', 'mermaid', 'csv', 'cpp'] as const)('%s', async (format) => {
    const [shown] = shownRuns
    if (!shown) throw new Error('No run is shown')
    const { query, id } = shown
    const published = toPublication(parseQuery(charts.get(id) as Chart, query), { texts, words })
    const { extension, write } = formats[format]
    await expect(write(published)).toMatchFileSnapshot(
      `./golden/documents/german/service-disabled.${extension}`,
    )
  })
})
