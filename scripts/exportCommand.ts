import type { Chart } from '../app/charts/chartDefinition'
import { type ChartId, chartIds } from '../app/charts/chartIds'
import { firstChartId, loadChart } from '../app/charts/charts'
import { toChartData } from '../app/publish/chartData'
import { toComparison } from '../app/publish/comparison'
import { outcomeColumns, toOutcomeCells, toOutcomeRows } from '../app/publish/outcomeRows'
import { toReach } from '../app/publish/reach'
import { toStoryTrace } from '../app/publish/storyTrace'
import { toCsv, toMarkdown } from '../app/publish/table'
import { toTrace } from '../app/publish/trace'
import { toWhy } from '../app/publish/why'
import { acceptedValues, parseQuery, type View, views } from '../app/run/permalink'
import type { Problem } from '../app/run/problem'
import { type CallId, callIds } from '../app/story/story'
import { parseStory } from '../app/story/storyLink'
import type { Charts, ToldCall } from '../app/story/tell'
import { en } from '../app/text/en'
import { loadTexts } from '../app/text/loadTexts'
import type { ChartText } from '../app/text/texts'
import {
  BadArgument,
  type OptionKind,
  type Options,
  parseOptions,
  optionValue,
} from './exportOptions'
import { findTarget, targetOptions } from './exportTarget'

/** What the command reads and writes; a process has standard input, output and error. */
export interface Terminal {
  /** Standard input, in pieces of any size. */
  readonly input: AsyncIterable<string>
  readonly print: (text: string) => void | Promise<void>
  readonly complain: (line: string) => void
}

/** The charts that the command knows. */
export interface Shelf {
  readonly ids: readonly string[]
  /** The one that is meant where none is named. */
  readonly standard: string
  readonly load: (id: string) => Promise<Chart>
  /** What English says about a chart. */
  readonly text: (id: string) => Promise<ChartText>
}

const siteCharts: Shelf = {
  ids: chartIds,
  standard: firstChartId,
  load: (id) => loadChart(id as ChartId),
  text: async (id) => {
    const { charts } = await loadTexts('en', [id as ChartId])
    return charts[id as ChartId] as ChartText
  },
}

interface Export {
  /** Its arguments, without `--chart`, which every export takes. */
  readonly usage: string
  /** A story can be exported, too. */
  readonly takesStory?: true
  readonly options: Readonly<Record<string, OptionKind>>
  readonly run: (options: Options, terminal: Terminal, shelf: Shelf) => Promise<void>
}

/** Stands in the place of a chart's id where a story is meant. */
const storyId = 'story'

const query = '--query "<parameters>"'
const target = '(--node <id> | --edge <from>><to> | --result <code> | --service <id>=<state>)'
const one = 'value' as const

const exportsByName: Readonly<Record<string, Export>> = {
  trace: {
    usage: `(${query} | --stdin)`,
    takesStory: true,
    options: { '--query': one, '--stdin': 'flag' },
    run: exportTrace,
  },
  chart: { usage: '[--view figure|full]', options: { '--view': one }, run: exportChart },
  why: { usage: query, options: { '--query': one }, run: exportWhy },
  reach: {
    usage: `${target} [${query}]`,
    options: { '--query': one, ...Object.fromEntries(targetOptions.map((name) => [name, one])) },
    run: exportReach,
  },
  compare: {
    usage: `${query} ${query}`,
    options: { '--query': 'values' },
    run: exportComparison,
  },
  outcomes: {
    usage: '[--format json|csv|markdown]',
    options: { '--format': one },
    run: exportOutcomes,
  },
}

/** The usage of one export, or which exports there are. */
const toUsage = (name: string | undefined, known: Export | undefined): string =>
  known
    ? `usage: ${name} ${known.usage} [--chart ${known.takesStory ? `(<id> | ${storyId})` : '<id>'}]`
    : `the exports are: ${Object.keys(exportsByName).join(', ')}`

/**
 * The export command, as `docs/interface.md` describes it: prints data about runs and charts.
 * Returns the exit code: 0, or 2 after one line about a wrong argument. `shelf` has the charts,
 * those of the site unless a test brings its own.
 */
export async function runExport(
  args: readonly string[],
  terminal: Terminal,
  shelf: Shelf = siteCharts,
): Promise<number> {
  const [what, ...rest] = args
  const known =
    what !== undefined && Object.hasOwn(exportsByName, what) ? exportsByName[what] : undefined
  try {
    if (what === undefined) throw new BadArgument('say what to export')
    if (!known) throw new BadArgument(`unknown export "${what}"`)
    await known.run(parseOptions(rest, { ...known.options, '--chart': one }), terminal, shelf)
    return 0
  } catch (error) {
    if (!(error instanceof BadArgument)) throw error
    terminal.complain(`export: ${onOneLine(error.message)}; ${toUsage(what, known)}`)
    return 2
  }
}

const onOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ')

async function findChart(options: Options, { ids, standard, load }: Shelf): Promise<Chart> {
  const id = optionValue(options, '--chart') ?? standard
  if (ids.includes(id)) return load(id)
  if (id === storyId) {
    throw new BadArgument(
      'a story has no chart of its own, its calls have: "trace" alone takes one',
    )
  }
  throw new BadArgument(`unknown chart "${id}", the charts are: ${ids.join(', ')}`)
}

const toDescribe = (chart: Chart) => (problem: Problem) =>
  en.problems[problem.kind]({
    ...problem,
    accepted: acceptedValues(chart, problem.parameter),
  })
const toJson = (data: unknown) => `${JSON.stringify(data, null, 2)}\n`

/** The trace of a query: of a run, or of a story where the shelf has the charts of its calls. */
async function toTracer(options: Options, shelf: Shelf): Promise<(query: string) => unknown> {
  const isStory = optionValue(options, '--chart') === storyId && !shelf.ids.includes(storyId)
  if (!isStory || !callIds.every((id) => shelf.ids.includes(id))) {
    const chart = await findChart(options, shelf)
    return (query) => toTrace(parseQuery(chart, query, true), toDescribe(chart))
  }
  const charts = await loadCallCharts(shelf)
  return (query) => {
    const read = parseStory(query, charts)
    return toStoryTrace(read, toDescribeStory(read.calls))
  }
}

async function loadCallCharts({ load }: Shelf): Promise<Charts> {
  const loaded = await Promise.all(callIds.map(async (id) => [id, await load(id)] as const))
  const charts = Object.fromEntries(loaded) as Record<CallId, Chart>
  return (id) => charts[id]
}

/** What is wrong with a call is said as its chart would say it. */
const toDescribeStory = (calls: readonly ToldCall[]) => (problem: Problem) => {
  const [, number, parameter = problem.parameter] =
    /^call ([0-9]+): (.*)$/s.exec(problem.parameter) ?? []
  const chart = calls[Number(number) - 1]?.chart
  const accepted = chart && acceptedValues(chart, parameter)
  return en.problems[problem.kind]({ ...problem, accepted })
}

async function exportTrace(options: Options, { input, print }: Terminal, shelf: Shelf) {
  const trace = await toTracer(options, shelf)
  const query = optionValue(options, '--query')
  if (options.has('--stdin')) {
    if (query !== undefined) throw new BadArgument('"--query" and "--stdin" exclude each other')
    for await (const line of splitLines(input)) await print(`${JSON.stringify(trace(line))}\n`)
  } else if (query !== undefined) await print(toJson(trace(query)))
  else throw new BadArgument('"trace" needs "--query" or "--stdin"')
}

async function exportChart(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(options, shelf)
  const view = findView(chart, options)
  const { steps } = await shelf.text(chart.id)
  const label = (node: string) => {
    const text = steps[node]
    if (!text) throw new Error(`The step "${node}" of the chart "${chart.id}" has no text`)
    return view === 'figure' ? (text.printed ?? text.label) : text.label
  }
  const data = toChartData(chart, view, label)
  await print(toJson(data))
}

function findView(chart: Chart, options: Options): View {
  const name = optionValue(options, '--view') ?? 'full'
  const view = views.find((one) => one === name)
  if (!view) throw new BadArgument(`unknown view "${name}", the views are: ${views.join(', ')}`)
  if (view === 'figure' && !chart.layouts.figure) {
    throw new BadArgument(`no figure was published for the chart "${chart.id}"`)
  }
  return view
}

async function exportWhy(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(options, shelf)
  const query = optionValue(options, '--query')
  if (query === undefined) throw new BadArgument('"why" needs "--query"')
  await print(toJson(toWhy(parseQuery(chart, query, true), toDescribe(chart))))
}

async function exportReach(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(options, shelf)
  const present = parseQuery(chart, optionValue(options, '--query') ?? '', true)
  const target = findTarget(present.run.chart, options)
  await print(
    toJson(toReach(present, target, { describe: toDescribe(chart), unreachable: en.unreachable })),
  )
}

async function exportComparison(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(options, shelf)
  const [one, other, ...more] = options.get('--query') ?? []
  if (one === undefined || other === undefined || more.length > 0) {
    throw new BadArgument('"compare" needs "--query" twice')
  }
  const read = (query: string) => parseQuery(chart, query, true)
  await print(toJson(toComparison(read(one), read(other), toDescribe(chart))))
}

const formats: Readonly<Record<string, (chart: Chart) => string>> = {
  json: (chart) => toJson(toOutcomeRows(chart)),
  csv: (chart) => toCsv([outcomeColumns, ...toOutcomeCells(chart)]),
  markdown: (chart) => toMarkdown([outcomeColumns, ...toOutcomeCells(chart)]),
}

async function exportOutcomes(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(options, shelf)
  const name = optionValue(options, '--format') ?? 'json'
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (!format) {
    const names = Object.keys(formats).join(', ')
    throw new BadArgument(`unknown format "${name}", the formats are: ${names}`)
  }
  await print(format(chart))
}

/** Lines end with LF or CRLF; the last one counts without an end, too. */
async function* splitLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)
  let begun: string[] = []
  for await (const piece of pieces) {
    const [first = '', ...others] = piece.split('\n')
    begun.push(first)
    for (const next of others) {
      yield withoutReturn(begun.join(''))
      begun = [next]
    }
  }
  const last = begun.join('')
  if (last !== '') yield withoutReturn(last)
}
