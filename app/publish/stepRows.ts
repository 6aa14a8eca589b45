import type { Basis } from '../charts/chart'
import { stateMeta } from '../run/graph'
import { formatQuery } from '../run/permalink'
import { chartText } from '../words/chartText'
import { toDocumentLink } from './documentLink'
import { toJsonText } from './jsonText'
import { documentation } from './narrative'
import { toNarrativeSteps } from './narrativeSteps'
import { toOutcome } from './outcome'
import { toLine } from './plainText'
import type { Publication } from './publication'
import { toCsv } from './table'
import { toServices, toTraceSteps, toWaiting } from './trace'

/** What a step rests on: a page of the documentation. */
interface Source {
  readonly title: string
  readonly address: string
}

/** A step of a run in words, beside what a trace says of it. */
interface StepWords {
  /** Counted from 1. */
  readonly position: number
  readonly label: string
  readonly question: string
  /** The provider or the service that it is about; `null` where it is about none. */
  readonly about: string | null
  readonly read: readonly { readonly name: string; readonly value: string }[]
  /** How it went on. */
  readonly verdict: string
  /** What came back, as a number; `null` where nothing did. */
  readonly value: string | null
  /** What the step rests on, and what the exit does; `null` at the last step. */
  readonly basis: Basis
  readonly exitBasis: Basis | null
  readonly historic: boolean
  readonly sources: readonly Source[]
}

type TraceStep = ReturnType<typeof toTraceSteps>[number]
export type StepRow = TraceStep & StepWords & { readonly hresult: string | null }

/** The steps of the whole run, one row each, in words and in ids. */
export function toStepRows({ run, texts }: Publication): StepRow[] {
  const { chart, outcome } = run
  const said = toNarrativeSteps(run, texts)
  const trace = toTraceSteps(run)
  return run.steps.map((step, i) => {
    const words = said.steps[i]
    const traced = trace[i]
    if (!words || !traced) throw new Error('Each step of a run has its words')
    const { basis, historic } = stateMeta(chart.machine, step.node)
    return {
      position: i + 1,
      ...traced,
      // An end returns the code of the call.
      hresult: (step.exit === null ? outcome?.hresult : step.hresult) ?? null,
      label: words.label.text.replaceAll('\u00ad', ''),
      question: words.asks,
      about: words.about || null,
      read: words.readings.map(({ name, value }) => ({ name: name.text, value: value.text })),
      verdict: words.verdict.text,
      value: words.value,
      basis,
      exitBasis: step.exit?.basis ?? null,
      historic,
      sources: chart.sources(step.node, step.subject).map((page) => ({
        title: chart.pages[page] ?? page,
        address: `${documentation}${page}`,
      })),
    }
  })
}

/** The columns of the steps as a table: a column each, whatever the language. */
const columns: Readonly<Record<string, (row: StepRow) => string>> = {
  position: ({ position }) => String(position),
  step: ({ node }) => node,
  label: ({ label }) => label,
  question: ({ question }) => question,
  about: ({ about }) => about ?? '',
  read: ({ read }) => read.map(({ name, value }) => `${name}: ${value}`).join('; '),
  verdict: ({ verdict }) => verdict,
  answer: ({ answer }) => answer ?? '',
  code: ({ hresult }) => hresult ?? '',
  value: ({ value }) => value ?? '',
  basis: ({ basis }) => basis,
  'exit basis': ({ exitBasis }) => exitBasis ?? '',
  historic: ({ historic }) => (historic ? 'yes' : 'no'),
  sources: ({ sources }) => sources.map(({ title }) => title).join('; '),
  addresses: ({ sources }) => sources.map(({ address }) => address).join(' '),
}

/** The steps as CSV, with a head. The names of the columns are those of no language. */
export const toStepsCsv = (publication: Publication): string =>
  toCsv([
    Object.keys(columns),
    ...toStepRows(publication).map((row) =>
      Object.values(columns).map((toCell) => toLine(toCell(row))),
    ),
  ])

/** The run as data with words, for who writes documents by a script of their own. */
export function toStepsJson(publication: Publication): string {
  const { run, texts } = publication
  const { chart, outcome, steps } = run
  const last = steps.at(-1)
  if (!last) throw new Error('A run has at least one step')
  const { conflicts } = chartText(texts, chart.id)
  const data = {
    chart: chart.id,
    query: formatQuery(run),
    link: toDocumentLink(publication).text,
    language: texts.language,
    steps: toStepRows(publication),
    waiting: toWaiting(run),
    outcome: outcome && toOutcome(outcome),
    services: toServices(chart.services(last.context, last.node)),
    warnings: chart.conflicts(run.world.inputs).map((id) => ({ id, says: conflicts[id] ?? id })),
  }
  return toJsonText(data)
}
