import type { Chart } from '../../../app/charts/chartDefinition'
import { loadCharts } from '../../../app/charts/charts'
import { toGraph } from '../../../app/run/graph'
import {
  acceptedValues,
  formatQuery,
  maxQueryLength,
  type ParsedQuery,
  parseQuery,
  splitQuery,
} from '../../../app/run/permalink'
import type { Problem } from '../../../app/run/problem'
import { givenAnswers, type Run } from '../../../app/run/run'
import { en } from '../../../app/text/en'
import { type Door, holds, holdsWords, type Verdict, verdictOf } from '../door'
import { chartQueries } from '../seeds'

export const charts = await loadCharts()

const chartOf = (id: string): Chart => {
  const chart = charts.find((one) => one.id === id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return chart
}

/** Says each problem as the page does: short, and with the parameter or the value. */
export function holdsSaid(
  problems: readonly Problem[],
  accepted = (_: string): unknown => undefined,
) {
  for (const problem of problems.slice(0, 50)) {
    const known = accepted(problem.parameter) as readonly string[] | undefined
    holdsWords(en.problems[problem.kind]({ ...problem, accepted: known }))
  }
}

/** A run ends or waits, within a bound, along arrows of its chart. */
export function holdsRun(run: Run): void {
  const { chart, steps, waiting, outcome } = run
  const { nodes, edges } = toGraph(chart.machine)
  holds((outcome === null) === (waiting !== null), 'a run ends, or waits for an answer')
  holds(waiting?.length !== 0, 'a prompt that waits has an answer')
  const providers = chart.inputs.flatMap((one) => (one.kind === 'failures' ? one.providers : []))
  const most = nodes.length * (1 + providers.length) + givenAnswers(run).length * nodes.length
  holds(steps.length <= most, 'a run has an end', steps.length, most)
  const ids = new Set(edges.map(({ id }) => id))
  for (const { exit } of steps)
    holds(exit === null || ids.has(exit.edge), 'a step is an arrow', exit)
}

const placeParameters: Readonly<Record<string, readonly string[]>> = {
  v: ['1'],
  answers: [''],
  view: ['full'],
  theme: ['auto'],
}

/** What a parameter says that a canonical link leaves out, because it is so anyway. */
function isPlain(chart: Chart, parameter: string, value: string): boolean {
  if (parameter === 'computer') return true
  if (parameter === 'step') return /^0+$/.test(value) || value === 'end'
  if (placeParameters[parameter]?.includes(value)) return true
  const input = chart.inputs.find((one) => one.parameter === parameter)
  if (input?.kind === 'flags') return value === '' || /^(0x)?0+$/i.test(value)
  return input?.kind === 'choice' && (input.initial ?? '') === value
}

/** Every parameter of a query is in what was made of it, or in a problem. */
function holdsAccount(query: string, { run, problems }: ParsedQuery, written: string): void {
  // What stands behind the cut is told by one problem.
  const isCut = query.length > maxQueryLength
  if (isCut) holds(problems.length > 0, 'a cut is told')
  if (isCut) return
  const { parameters } = splitQuery(query)
  const kept = splitQuery(written).parameters
  const told = new Set(problems.map(({ parameter }) => parameter))
  for (const [parameter, values] of parameters) {
    const last = values.at(-1) ?? ''
    const isSaid = told.has(parameter) || [...told].some((one) => one.startsWith(`${parameter}: `))
    holds(
      isSaid || kept.has(parameter) || isPlain(run.chart, parameter, last),
      'what was not taken is told',
      parameter,
      last,
    )
  }
  const about = (parameter: string) =>
    new Set(problems.filter((one) => one.parameter === parameter).map(({ value }) => value))
  const faults = about('fault')
  const keptFaults = kept.get('fault') ?? []
  for (const text of new Set(parameters.get('fault'))) {
    const isKept = keptFaults.some((one) => text.startsWith(one))
    holds(isKept || faults.has(text), 'every failure is taken or told', text)
  }
  const answers = parameters.get('answers')?.at(-1) ?? ''
  if (answers !== '' && about('answers').size === 0) {
    holds(givenAnswers(run).join(',') === answers, 'every answer is taken or told', answers)
  }
}

/** A link that a chart has written means the same again. */
function holdsWritten(base: Chart, parsed: ParsedQuery): string {
  const { run, place } = parsed
  const written = formatQuery(run, place)
  if (written.length > maxQueryLength) return written
  const again = parseQuery(base, written)
  holds(
    again.problems.length === 0,
    'a link as it is written has no problems',
    written,
    again.problems,
  )
  holds(
    formatQuery(again.run, again.place) === written,
    'a link as it is written stays so',
    written,
  )
  return written
}

/** Opens the query of a chart's link. */
function openChartQuery(base: Chart, query: string): Verdict {
  const parsed = parseQuery(base, query)
  holdsRun(parsed.run)
  const written = holdsWritten(base, parsed)
  holds(written.length <= 12 * query.length + 20_000, 'what is written is no flood', written.length)
  holds(parsed.problems.length <= query.length + 10, 'problems are no flood')
  holdsSaid(parsed.problems, (parameter) => acceptedValues(parsed.run.chart, parameter))
  holdsAccount(query, parsed, written)
  const { position } = parsed.place
  holds(parsed.run.steps[position] !== undefined, 'the position is a step of the run', position)
  const world = parseQuery(base, query, true)
  holds(formatQuery(world.run) === formatQuery(parsed.run), 'the world is the same without a place')
  return verdictOf(parsed.problems.length)
}

/** The links of every chart. */
export const chartLinkDoors: readonly Door[] = chartQueries.map(({ id, seeds }) => {
  const base = chartOf(id)
  return {
    name: `link of ${id}`,
    kind: 'query',
    share: id === 'logon' ? 150 : 40,
    seeds,
    open: (query) => openChartQuery(base, query),
  }
})
