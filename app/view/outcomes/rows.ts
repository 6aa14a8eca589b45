import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import {
  type InputName,
  isAnswer,
  promptOf,
  toDomains,
  toFailureOf,
  type Value,
} from '../../insight/inputs'
import { toHex } from '../../mapi/flags'
import { splitProviderKey } from '../../mapi/computer'
import { resultCodes } from '../../mapi/resultCodes'
import { toGraph } from '../../run/graph'
import { initialInputs } from '../../run/inputText'
import { runWorld, splitAnswer } from '../../run/run'
import type { AllTexts } from '../../text/texts'
import type { TableRow } from '../insight/answer'
import { inputWords, valueWords } from '../../words/inputWords'
import { chartText } from '../../words/chartText'
import { detailWords } from '../../words/details'
import { type Filters, noCode, partsOf } from './filters'

/** One input that matters to a row, and the values that serve alike, in words. */
export interface Condition {
  readonly input: InputName
  readonly name: string
  readonly values: readonly string[]
  /** A flag or another yes or no: the value is what the eye looks for. */
  readonly on: boolean
}

/** A row with all that is shown of it. */
export interface ShownRow {
  readonly row: TableRow
  /** Its number in its part, from 1. */
  readonly number: number
  readonly conditions: readonly Condition[]
  /** What happens, without the questions that lead there; their answers are the condition. */
  readonly happens: readonly string[]
  readonly steps: readonly string[]
  /** What it is filtered by. */
  readonly result: string
  /** What the search looks in. */
  readonly haystack: string
}

/** One part of the table: the session, or a provider. */
export interface Part {
  readonly id: string
  readonly name: string
  /** Every input that matters to some row of it, in the order in which the chart reads them. */
  readonly inputs: readonly { readonly input: InputName; readonly name: string }[]
  readonly rows: readonly ShownRow[]
}

export function partName(texts: AllTexts, chart: Chart, id: string): string {
  if (id === 'session') {
    return chart.parts ? texts.ui.session : texts.chartNames[chart.id as ChartId]
  }
  const { service, kind } = splitProviderKey(id as `${string}/ab`)
  const name = chart.messageServices.find((one) => one.id === service)?.name ?? service
  return `${name}, ${texts.providerKinds[kind]}`
}

/** The rows by part, in words. */
export function toParts(texts: AllTexts, chart: Chart, rows: readonly TableRow[]): readonly Part[] {
  const rankOf = toRank(chart)
  const pathWords = toPathWords(texts, chart)
  return partsOf(chart).flatMap((id) => {
    const own = rows.filter((row) => (row.part === 'session' ? 'session' : row.provider) === id)
    if (own.length === 0) return []
    const inputs = [...new Set(own.flatMap(({ condition }) => Object.keys(condition)))]
      .sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
      .map((input) => ({ input, name: shortName(texts, chart, input) }))
      .map((one, i, all) => {
        // Two dialogs with one title are told apart by their steps.
        const alike = all.some(({ name }, j) => j !== i && name === one.name)
        return alike ? { ...one, name: `${one.name}: ${stepOf(texts, chart, one.input)}` } : one
      })
    const name = partName(texts, chart, id)
    const domains = new Map(
      inputs.map(({ input }) => [input, own.flatMap(({ condition }) => condition[input] ?? [])]),
    )
    return {
      id,
      name,
      inputs,
      rows: own.map((row, i): ShownRow => {
        const conditions = inputs.flatMap(({ input, name }) => {
          const values = row.condition[input]
          if (!values) return []
          const words = isAnswer(input)
            ? sayAnswers(texts, chart, input, values, domains.get(input) ?? [])
            : sayValues(texts, chart, input, values)
          return [{ input, name, values: words, on: values[0] === true }]
        })
        const result = row.part === 'session' ? (row.outcome.hresult ?? noCode) : row.status
        return {
          row,
          number: i + 1,
          conditions,
          ...pathWords(row.path),
          result,
          haystack: toHaystack(texts, chart, row, name, conditions),
        }
      }),
    }
  })
}

/** Where in the chart an input is read first: inputs are listed in that order. */
function toRank(chart: Chart): (input: InputName) => number {
  const start = runWorld(chart, { inputs: initialInputs(chart.inputs), answers: {} }).steps[0]
  const ranks = new Map<string, number>()
  Object.values(chart.machine.root.states).forEach((state, i) => {
    ranks.set(`answers.${state.key}`, i)
    for (const read of (state.meta as { reads: readonly string[] }).reads) {
      const { input, flag } = chart.read(start?.context, read)
      const name = flag === null ? input : `${input}.${read}`
      if (name !== null && !ranks.has(name)) ranks.set(name, i)
    }
  })
  return (input) => {
    const [head = '', next = ''] = input.split('.')
    const parts = [input, `${head}.${next}`, head]
    return parts.map((one) => ranks.get(one)).find((rank) => rank !== undefined) ?? ranks.size
  }
}

/** What lets a provider fail. */
export const isFault = (input: InputName): boolean => input.startsWith('fault.')

/** The name of an input where the part says already whose it is. */
function shortName(texts: AllTexts, chart: Chart, input: InputName): string {
  if (isAnswer(input)) {
    const [node = '', about, ...rest] = promptOf(input).split(' ')
    const time = Number(rest.at(-1) ?? about)
    const name = about === undefined ? '' : partService(chart, about)
    const title = chartText(texts, chart.id).prompts[node]?.title(name) ?? node
    return texts.insight.answerTo(title, '', time)
  }
  return isFault(input) ? texts.outcomes.failure : inputWords(texts, chart, input)
}

const stepOf = (texts: AllTexts, chart: Chart, answer: InputName): string => {
  const [node = ''] = promptOf(answer).split(' ')
  return chartText(texts, chart.id).steps[node]?.label ?? node
}

const partService = (chart: Chart, subject: string): string =>
  chart.messageServices.find(({ id }) => id === subject.split('/')[0])?.name ?? ''

/** Values in words; a failure with every way that its second try can go is said once. */
function sayValues(
  texts: AllTexts,
  chart: Chart,
  input: InputName,
  values: readonly Value[],
): readonly string[] {
  const all = toDomains(chart).get(input) ?? []
  const causeOf = (value: Value) => (isFault(input) ? toFailureOf(value)?.first : undefined)
  const said = values.map((value) => {
    const cause = causeOf(value)
    const alike = cause === undefined ? [] : all.filter((one) => causeOf(one) === cause)
    return cause !== undefined && alike.length > 1 && alike.every((one) => values.includes(one))
      ? texts.outcomes.anySecond(texts.causes[cause].name)
      : valueWords(texts, chart, input, value)
  })
  return [...new Set(said)]
}

/** Answers in words; one that serves whatever it picks is said without what it picks. */
function sayAnswers(
  texts: AllTexts,
  chart: Chart,
  input: InputName,
  values: readonly Value[],
  all: readonly Value[],
): readonly string[] {
  const wordOf = (value: Value) => (value === null ? null : splitAnswer(String(value)).word)
  const said = values.map((value) => {
    const word = wordOf(value)
    if (word === null) return texts.outcomes.notShown
    const whole = all.every((one) => wordOf(one) !== word || values.includes(one))
    return valueWords(texts, chart, input, whole ? word : value)
  })
  return [...new Set(said)]
}

/** Paths in words: with every step, and with what happens only. */
function toPathWords(texts: AllTexts, chart: Chart) {
  const { edges } = toGraph(chart.machine)
  const words = chartText(texts, chart.id)
  const label = (node: string) => words.steps[node]?.label ?? node
  const isQuestion = (node: string) => {
    const exits = edges.filter(({ from }) => from === node)
    return exits.length > 0 && exits.every((exit) => exit.label === 'yes' || exit.label === 'no')
  }
  const dull = new Set(
    Object.keys(chart.machine.root.states).filter(
      (node) => isQuestion(node) || edges.every(({ to }) => to !== node),
    ),
  )
  const services = chart.parts?.from
  const stage = services === undefined ? null : chart.stageOf(services)
  return (path: readonly string[]) => ({
    steps: path.map(label),
    happens: path.flatMap((node) => {
      if (node === services && stage !== null) return [words.stages[stage]?.name ?? label(node)]
      return dull.has(node) ? [] : [label(node)]
    }),
  })
}

function toHaystack(
  texts: AllTexts,
  chart: Chart,
  row: TableRow,
  part: string,
  shown: readonly Condition[],
): string {
  const { steps } = chartText(texts, chart.id)
  const conditions = Object.entries(row.condition).flatMap(([input, values]) => [
    ...values.map(
      (value) => `${inputWords(texts, chart, input)} ${valueWords(texts, chart, input, value)}`,
    ),
    ...values.map((value) => `${input}=${value ?? ''}`),
  ])
  const said = shown.flatMap(({ name, values }) => values.map((value) => `${name} ${value}`))
  const { basis, serviceStatus } = texts
  const result =
    row.part === 'service'
      ? [row.provider, serviceStatus[row.status]]
      : [
          ...(row.outcome.hresult === null
            ? [noCode]
            : [row.outcome.hresult, toHex(resultCodes[row.outcome.hresult])]),
          ...detailWords(texts, chart, row.outcome.details),
          basis[row.outcome.basis].name,
        ]
  const path = row.path.map((node) => steps[node]?.label ?? node).join(' → ')
  return normalise([part, ...said, ...conditions, path, ...row.path, ...result].join('\n'))
}

const normalise = (text: string) => text.toLowerCase().replace(/[^\S\n]+/g, ' ')

/** The parts with the rows that pass the filters; parts without any row are left out. */
export function filterParts(parts: readonly Part[], { part, result, search }: Filters): Part[] {
  const terms = normalise(search)
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
  return parts.flatMap((one) => {
    if (part !== null && one.id !== part) return []
    const rows = one.rows.filter(
      (row) =>
        (result === null || row.result === result) &&
        terms.every((term) => row.haystack.includes(term)),
    )
    return rows.length > 0 ? [{ ...one, rows }] : []
  })
}

export const countCombinations = (rows: readonly ShownRow[]): number =>
  rows.reduce((sum, { row }) => sum + row.covers, 0)
