import type { Chart } from '../app/charts/chartDefinition'
import { charts } from '../app/charts/charts'
import { toChartData } from '../app/publish/chartData'
import { toTrace } from '../app/publish/trace'
import { parseQuery, type View, views } from '../app/run/permalink'
import type { Problem } from '../app/run/problem'
import { en } from '../app/text/en'
import type { ChartText } from '../app/text/texts'

/** What the command reads and writes; a process has standard input, output and error. */
export interface Terminal {
  /** Standard input, in pieces of any size. */
  readonly input: AsyncIterable<string>
  readonly print: (text: string) => void | Promise<void>
  readonly complain: (line: string) => void
}

const usage =
  'usage: trace --query "<parameters>" | trace --stdin | chart [--view figure|full]; ' +
  'each with [--chart <id>]'

/** A wrong argument; its message is the one line that is shown. */
class BadArgument extends Error {}

/**
 * The export command, as `docs/interface.md` describes it: prints a run or a chart as JSON.
 * Returns the exit code: 0, or 2 after one line about a wrong argument.
 */
export async function runExport(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const [what, ...rest] = args
    if (what === undefined) throw new BadArgument('say what to export')
    if (what === 'trace') await exportTrace(parseOptions(rest, traceOptions), terminal)
    else if (what === 'chart') await exportChart(parseOptions(rest, chartOptions), terminal)
    else throw new BadArgument(`unknown export "${what}"`)
    return 0
  } catch (error) {
    if (!(error instanceof BadArgument)) throw error
    terminal.complain(`export: ${onOneLine(error.message)}; ${usage}`)
    return 2
  }
}

const onOneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ')

type Options = ReadonlyMap<string, string>

/** The options of each export: does a value follow? */
const traceOptions = { '--query': true, '--stdin': false, '--chart': true }
const chartOptions = { '--chart': true, '--view': true }

/** Reads `--name value`, `--name=value` and `--name`. */
function parseOptions(args: readonly string[], known: Readonly<Record<string, boolean>>): Options {
  const options = new Map<string, string>()
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('--')) throw new BadArgument(`unexpected argument "${arg}"`)
    const at = arg.indexOf('=')
    const name = at < 0 ? arg : arg.slice(0, at)
    if (!Object.hasOwn(known, name)) throw new BadArgument(`unknown option "${name}"`)
    if (options.has(name)) throw new BadArgument(`"${name}" is given twice`)
    if (!known[name]) {
      if (at >= 0) throw new BadArgument(`"${name}" takes no value`)
      options.set(name, '')
      continue
    }
    const value = at < 0 ? args[++i] : arg.slice(at + 1)
    if (value === undefined || (at < 0 && value.startsWith('--'))) {
      throw new BadArgument(`"${name}" needs a value`)
    }
    options.set(name, value)
  }
  return options
}

function findChart(options: Options): Chart {
  const id = options.get('--chart') ?? charts[0].id
  const chart = charts.find((one) => one.id === id)
  if (chart) return chart
  const ids = charts.map((one) => one.id).join(', ')
  throw new BadArgument(`unknown chart "${id}", the charts are: ${ids}`)
}

const describe = (problem: Problem) => en.problems[problem.kind](problem)

async function exportTrace(options: Options, { input, print }: Terminal) {
  const chart = findChart(options)
  const trace = (query: string) => toTrace(parseQuery(chart, query, true), describe)
  const query = options.get('--query')
  if (options.has('--stdin')) {
    if (query !== undefined) throw new BadArgument('"--query" and "--stdin" exclude each other')
    for await (const line of splitLines(input)) await print(`${JSON.stringify(trace(line))}\n`)
  } else if (query !== undefined) await print(`${JSON.stringify(trace(query), null, 2)}\n`)
  else throw new BadArgument('"trace" needs "--query" or "--stdin"')
}

async function exportChart(options: Options, { print }: Terminal) {
  const chart = findChart(options)
  const texts: Readonly<Record<string, ChartText>> = en.charts
  const label = (node: string) => {
    const text = texts[chart.id]?.steps[node]
    if (!text) throw new Error(`The step "${node}" of the chart "${chart.id}" has no text`)
    return text.label
  }
  const data = toChartData(chart, findView(chart, options), label)
  await print(`${JSON.stringify(data, null, 2)}\n`)
}

function findView(chart: Chart, options: Options): View {
  const name = options.get('--view') ?? 'full'
  const view = views.find((one) => one === name)
  if (!view) throw new BadArgument(`unknown view "${name}", the views are: ${views.join(', ')}`)
  if (view === 'figure' && !chart.layouts.figure) {
    throw new BadArgument(`no figure was published for the chart "${chart.id}"`)
  }
  return view
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
