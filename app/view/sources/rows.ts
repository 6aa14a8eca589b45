import type { Basis } from '../../charts/chart'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import type { ContradictionId, Source } from '../../mapi/contradictions'
import { type Sources, toSources } from '../../publish/sources'
import type { SourcesText } from '../../text/sourcesText'
import type { Texts } from '../../text/texts'
import { toChartId } from '../loadedCharts'
import { pages } from '../panels/Sources'
import { chartText } from '../../words/chartText'
import { stepKey } from './place'

/** Something to read elsewhere; what is no longer published has no address. */
export interface ShownSource {
  readonly name: string
  readonly href: string | null
}

export interface ShownStep {
  /** Its name in the address. */
  readonly key: string
  readonly chart: ChartId
  readonly node: string
  readonly label: string
  /** No other step of the chart has the same label. */
  readonly isPlain: boolean
}

/** A step with what it rests on, in words. */
export interface StepRow extends ShownStep {
  readonly basis: Basis
  readonly historic: boolean
  readonly sources: readonly ShownSource[]
  readonly contradictions: readonly { readonly id: ContradictionId; readonly about: string }[]
  /** What the search looks in. */
  readonly haystack: string
}

export interface ChartRows {
  readonly chart: ChartId
  readonly steps: readonly StepRow[]
}

/** A contradiction of the documents, in words. */
export interface ContradictionRow {
  readonly id: ContradictionId
  readonly about: string
  readonly sides: readonly { readonly says: string; readonly sources: readonly ShownSource[] }[]
  readonly reading: string
  /** The steps that it touches, by chart. */
  readonly touches: readonly { readonly chart: ChartId; readonly steps: readonly ShownStep[] }[]
  readonly haystack: string
}

export interface Rows {
  readonly charts: readonly ChartRows[]
  readonly contradictions: readonly ContradictionRow[]
}

/** All rows of the page, in words. */
export function toRows(texts: Texts, text: SourcesText, charts: readonly Chart[]): Rows {
  const sources = toSources(charts)
  const shown = sources.charts.flatMap(({ chart, steps }) => {
    const id = toChartId(chart)
    return id ? [{ chart: id, steps: steps.map((step) => toStepRow(id, step)) }] : []
  })
  const stepsByKey = new Map(shown.flatMap(({ steps }) => steps).map((step) => [step.key, step]))
  return { charts: shown, contradictions: sources.contradictions.map(toContradictionRow) }

  function toStepRow(chart: ChartId, step: Sources['charts'][number]['steps'][number]): StepRow {
    const { node, basis, historic } = step
    const words = chartText(texts, chart).steps[node]
    const label = words?.label ?? node
    const alike = Object.values(chartText(texts, chart).steps).filter((one) => one.label === label)
    const own = step.pages.map((page) => ({
      name: sources.titles[page] ?? page,
      href: pages + page,
    }))
    const contradictions = step.contradictions.map((id) => ({ id, about: text.readings[id].about }))
    return {
      key: stepKey(chart, node),
      chart,
      node,
      label,
      isPlain: alike.length <= 1,
      basis,
      historic,
      sources: own,
      contradictions,
      haystack: toHaystack([
        texts.chartNames[chart],
        label,
        words?.asks ?? '',
        stepKey(chart, node),
        texts.basis[basis].name,
        historic ? texts.historic.name : '',
        ...own.map(({ name }) => name),
        ...step.pages,
        ...contradictions.map(({ id, about }) => `${id} ${about}`),
      ]),
    }
  }

  function toContradictionRow(one: Sources['contradictions'][number]): ContradictionRow {
    const { about, says, reading } = text.readings[one.id]
    const sides = one.sides.map((side, i) => ({
      says: says[i] ?? '',
      sources: side.map((source) => toShownSource(text, sources.titles, source)),
    }))
    const steps = one.steps.flatMap(({ chart, node }) => stepsByKey.get(stepKey(chart, node)) ?? [])
    return {
      id: one.id,
      about,
      sides,
      reading,
      touches: shown.flatMap(({ chart }) => {
        const own = steps.filter((step) => step.chart === chart)
        return own.length > 0 ? [{ chart, steps: own }] : []
      }),
      haystack: toHaystack([
        one.id,
        about,
        ...sides.flatMap((side) => [side.says, ...side.sources.map(({ name }) => name)]),
        reading,
        ...steps.flatMap(({ chart, key, label }) => [texts.chartNames[chart], key, label]),
      ]),
    }
  }
}

const stubLibrary = 'https://github.com/microsoft/MAPIStubLibrary/blob/main/include/'
const mfcmapi = 'https://github.com/microsoft/mfcmapi/blob/main/'

function toShownSource(
  text: SourcesText,
  titles: Readonly<Record<string, string>>,
  source: Source,
): ShownSource {
  if ('page' in source) {
    return { name: titles[source.page] ?? source.page, href: pages + source.page }
  }
  if ('figure' in source) {
    return {
      name: text.figure(titles[source.figure] ?? source.figure),
      href: pages + source.figure,
    }
  }
  if ('old' in source) return { name: text.edition(source.title, String(source.old)), href: null }
  if ('header' in source)
    return { name: text.header(source.header), href: stubLibrary + source.header }
  return {
    name: text.code(source.code.split('/').at(-1) ?? source.code),
    href: mfcmapi + source.code,
  }
}

const normalise = (text: string) => text.toLowerCase().replace(/[^\S\n]+/g, ' ')
const toHaystack = (parts: readonly string[]) => normalise(parts.join('\n'))

/** What passes the search, or is looked for by name; charts without a step are left out. */
export function filterRows(rows: Rows, search: string, named: readonly (string | null)[]): Rows {
  const terms = normalise(search)
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
  const passes = (name: string, haystack: string) =>
    named.includes(name) || terms.every((term) => haystack.includes(term))
  return {
    charts: rows.charts.flatMap(({ chart, steps }) => {
      const own = steps.filter(({ key, haystack }) => passes(key, haystack))
      return own.length > 0 ? [{ chart, steps: own }] : []
    }),
    contradictions: rows.contradictions.filter(({ id, haystack }) => passes(id, haystack)),
  }
}
