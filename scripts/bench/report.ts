import { summarise, type Target, type Timed, type Weighed } from './figures'
import type { Growth } from './growth'

/** What a page with a made-up chart takes in the browser, in milliseconds; `null`: not in time. */
export interface GrownPage {
  readonly nodes: number
  readonly steps: number
  readonly page: {
    readonly firstStep: number
    readonly step: number
    readonly slowStep: number
  } | null
}

/** All that one run of the benchmark has found. */
export interface Results {
  readonly cores: number
  readonly browser: string
  readonly runs: number
  readonly timed: readonly Timed[]
  readonly weighed: readonly Weighed[]
  readonly growth: readonly Growth[]
  readonly grownPages: readonly GrownPage[]
  readonly targets: readonly Target[]
}

const number = (value: number, digits: number) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
/** Three digits, as far as there are any. */
const inMs = (ms: number) => number(ms, ms < 1 ? 3 : ms < 10 ? 2 : ms < 100 ? 1 : 0)
const inKilobytes = (bytes: number) => number(bytes / 1000, 1)
const inMegabytes = (bytes: number) => number(bytes / 1e6, 1)
const asRatio = (value: number) => `${number(value, 2)}×`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

/** One table for a speed of the processor: medians, and in brackets the ratio to the bare stack. */
function toTimes(timed: readonly Timed[]): string {
  const bare = timed.find(({ id }) => id === 'bare')
  const to = bare && summarise(bare)
  return table(
    ['Page', 'Chart visible', 'First step possible', 'Step, median', 'Step, 95th percentile'],
    timed.map((one) => {
      const own = summarise(one)
      const cell = (name: keyof typeof own) =>
        `${inMs(own[name])} (${to ? asRatio(own[name] / to[name]) : ''})`
      return [one.name, cell('visible'), cell('firstStep'), cell('step'), cell('slowStep')]
    }),
  )
}

const toWeights = (weighed: readonly Weighed[]): string =>
  table(
    [
      'Page',
      'Requests',
      'All, kB',
      'JavaScript and CSS, kB',
      'JavaScript heap, MB',
      'after so many steps',
    ],
    weighed.map(({ name, weight, memory, memorySteps }) => [
      name,
      String(weight.requests),
      inKilobytes(weight.bytes),
      inKilobytes(weight.code),
      inMegabytes(memory),
      number(memorySteps, 0),
    ]),
  )

function toGrowth(growth: readonly Growth[], pages: readonly GrownPage[]): string {
  const late = 'not in time'
  return table(
    [
      'Shapes',
      'Steps of the run',
      'Graph, once',
      'Lines and labels, once',
      'Run, once',
      'Run, per step',
      'Path, at every step',
      'In the page: first step',
      'In the page: a step, median',
      'In the page: a step, 95th percentile',
    ],
    growth.map(({ nodes, steps, graph, geometry, run, trail }) => {
      const shown = pages.find((one) => one.nodes === nodes && one.steps === steps)
      const page = (name: 'firstStep' | 'step' | 'slowStep') =>
        shown ? (shown.page ? inMs(shown.page[name]) : late) : ''
      return [
        ...[number(nodes, 0), number(steps, 0), inMs(graph), inMs(geometry), inMs(run)],
        ...[inMs(run / steps), inMs(trail), page('firstStep'), page('step'), page('slowStep')],
      ]
    }),
  )
}

const toTargetTable = (targets: readonly Target[]): string =>
  table(
    ['Target', 'Measured', 'At most', ''],
    targets.map(({ name, value, limit }) => [
      name,
      asRatio(value),
      asRatio(limit),
      value <= limit ? 'met' : 'missed',
    ]),
  )

/** The results as Markdown: the targets, then all that they are made of. */
export function toReport(results: Results): string {
  const { cores, browser, runs, timed, weighed, growth, grownPages, targets } = results
  const rates = [...new Set(timed.map(({ rate }) => rate))]
  const gaps = timed.flatMap(({ visits }) => visits.map((one) => one.gaps))
  return [
    `${cores} cores, ${browser}; ${runs} ${runs === 1 ? 'run' : 'runs'}, interleaved.`,
    '### Targets',
    toTargetTable(targets),
    ...rates.flatMap((rate) => [
      rate === 1 ? '### Times' : `### Times with ${rate}× CPU throttling`,
      'Milliseconds; in brackets the ratio to the bare stack.',
      toTimes(timed.filter((one) => one.rate === rate)),
    ]),
    `Once visible, a chart was out of sight in ${gaps.filter((one) => one > 0).length} of ${gaps.length} visits.`,
    '### Weight',
    toWeights(weighed),
    '### Growth',
    'Milliseconds.',
    toGrowth(growth, grownPages),
  ].join('\n\n')
}

/** A document with other results between its marks. @throws when it has no marks. */
export function withResults(text: string, report: string): string {
  const marks = /(<!-- results -->\n)[\s\S]*?(\n<!-- end of results -->)/
  if (!marks.test(text)) throw new Error('docs/benchmarks.md has lost the marks of its results')
  return text.replace(marks, (_, begin: string, end: string) => `${begin}\n${report}\n${end}`)
}
