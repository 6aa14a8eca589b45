import type { Chart } from '../app/charts/chartDefinition'
import { toChartData } from '../app/publish/chartData'
import { toComparison } from '../app/publish/comparison'
import { toJsonText } from '../app/publish/jsonText'
import { outcomeFormatIds, outcomeFormats } from '../app/publish/outcomeFormats'
import { toReach } from '../app/publish/reach'
import { toStoryTrace } from '../app/publish/storyTrace'
import { toTrace } from '../app/publish/trace'
import { toWhy } from '../app/publish/why'
import { parseQuery, type View, views } from '../app/run/permalink'
import { parseStory } from '../app/story/storyLink'
import { en } from '../app/text/en'
import type { Exports, Terminal } from './exportEntry'
import { BadArgument, type Options, optionValue, quote } from './exportOptions'
import {
  findChart,
  hasCallCharts,
  loadCallCharts,
  type Shelf,
  storyId,
  toDescribe,
  toDescribeStory,
} from './exportShelf'
import { findTarget, targetOptions } from './exportTarget'

const query = '--query "<parameters>"'
const target = '(--node <id> | --edge <from>><to> | --result <code> | --service <id>=<state>)'
const one = 'value' as const

/** What is exported as data about runs and charts. */
export const dataExports: Exports = {
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
    usage: `[--format ${outcomeFormatIds.join('|')}]`,
    options: { '--format': one },
    run: exportOutcomes,
  },
}

/** The trace of a query: of a run, or of a story where the shelf has the charts of its calls. */
async function toTracer(options: Options, shelf: Shelf): Promise<(query: string) => unknown> {
  const isStory = optionValue(options, '--chart') === storyId && !shelf.ids.includes(storyId)
  if (!isStory || !hasCallCharts(shelf)) {
    const chart = await findChart(optionValue(options, '--chart'), shelf)
    return (query) => toTrace(parseQuery(chart, query, true), toDescribe(chart))
  }
  const charts = await loadCallCharts(shelf)
  return (query) => {
    const read = parseStory(query, charts)
    return toStoryTrace(read, toDescribeStory(read.calls))
  }
}

async function exportTrace(options: Options, { input, print }: Terminal, shelf: Shelf) {
  const trace = await toTracer(options, shelf)
  const query = optionValue(options, '--query')
  if (options.has('--stdin')) {
    if (query !== undefined) throw new BadArgument('"--query" and "--stdin" exclude each other')
    for await (const line of splitLines(input)) await print(`${JSON.stringify(trace(line))}\n`)
  } else if (query !== undefined) await print(toJsonText(trace(query)))
  else throw new BadArgument('"trace" needs "--query" or "--stdin"')
}

async function exportChart(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(optionValue(options, '--chart'), shelf)
  const view = findView(chart, options)
  const { steps } = await shelf.text(chart.id, 'en')
  const label = (node: string) => {
    const text = steps[node]
    if (!text) throw new Error(`The step "${node}" of the chart "${chart.id}" has no text`)
    return view === 'figure' ? (text.printed ?? text.label) : text.label
  }
  const data = toChartData(chart, view, label)
  await print(toJsonText(data))
}

function findView(chart: Chart, options: Options): View {
  const name = optionValue(options, '--view') ?? 'full'
  const view = views.find((one) => one === name)
  if (!view)
    throw new BadArgument(`unknown view ${quote(name)}, the views are: ${views.join(', ')}`)
  if (view === 'figure' && !chart.layouts.figure) {
    throw new BadArgument(`no figure was published for the chart "${chart.id}"`)
  }
  return view
}

async function exportWhy(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(optionValue(options, '--chart'), shelf)
  const query = optionValue(options, '--query')
  if (query === undefined) throw new BadArgument('"why" needs "--query"')
  await print(toJsonText(toWhy(parseQuery(chart, query, true), toDescribe(chart))))
}

async function exportReach(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(optionValue(options, '--chart'), shelf)
  const present = parseQuery(chart, optionValue(options, '--query') ?? '', true)
  const target = findTarget(present.run.chart, options)
  await print(
    toJsonText(
      toReach(present, target, { describe: toDescribe(chart), unreachable: en.unreachable }),
    ),
  )
}

async function exportComparison(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(optionValue(options, '--chart'), shelf)
  const [one, other, ...more] = options.get('--query') ?? []
  if (one === undefined || other === undefined || more.length > 0) {
    throw new BadArgument('"compare" needs "--query" twice')
  }
  const read = (query: string) => parseQuery(chart, query, true)
  await print(toJsonText(toComparison(read(one), read(other), toDescribe(chart))))
}

async function exportOutcomes(options: Options, { print }: Terminal, shelf: Shelf) {
  const chart = await findChart(optionValue(options, '--chart'), shelf)
  const name = optionValue(options, '--format') ?? 'json'
  const format = outcomeFormatIds.find((one) => one === name)
  if (!format) {
    throw new BadArgument(
      `unknown format ${quote(name)}, the formats are: ${outcomeFormatIds.join(', ')}`,
    )
  }
  await print(outcomeFormats[format].write(chart))
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
