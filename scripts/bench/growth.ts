import { chartText } from '../../app/words/chartText'
import { drawEdges } from '../../app/run/geometry'
import { toGraph } from '../../app/run/graph'
import { parseQuery } from '../../app/run/permalink'
import { runWorld } from '../../app/run/run'
import { toTrail } from '../../app/run/trail'
import { en } from '../../app/text/en'
import { exitLabel } from '../../app/words/stepLabel'
import { toGrownChart } from './grownChart'

/** What a chart and a run of some size cost, in milliseconds. */
export interface Growth {
  readonly nodes: number
  readonly steps: number
  /** Once for a chart: its graph, and its lines and labels. */
  readonly graph: number
  readonly geometry: number
  /** Once for a run. */
  readonly run: number
  /** At every step: how the run lies over the chart. */
  readonly trail: number
}

function time(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Times what the page works out for a chart and a run, without a page; medians of `times`. */
export function measureGrowth(nodes: number, steps: number, times = 3): Growth {
  const measured = Array.from({ length: times + 1 }, () => {
    const chart = toGrownChart(nodes, steps)
    const graph = time(() => toGraph(chart.machine))
    const drawn = toGraph(chart.machine)
    const { exits } = chartText(en, chart.id)
    const labels = drawn.edges.flatMap((edge) => {
      const label = exitLabel(edge, exits)
      return label === null ? [] : [[edge.id, label] as const]
    })
    const geometry = time(() => drawEdges(drawn, chart.layouts.wide, new Map(labels)))
    const { world } = parseQuery(chart, '').run
    let played = runWorld(chart, world)
    const run = time(() => {
      played = runWorld(chart, world)
    })
    if (played.steps.length !== steps) throw new Error(`The run has ${played.steps.length} steps`)
    const at = [0, 0.25, 0.5, 0.75, 1].map((part) => Math.floor(part * (steps - 1)))
    const trail = time(() => at.forEach((position) => void toTrail(played, position, drawn)))
    return { graph, geometry, run, trail: trail / at.length }
  }).slice(1)
  const middle = (name: keyof (typeof measured)[number]) => median(measured.map((one) => one[name]))
  return {
    ...{ nodes, steps, graph: middle('graph'), geometry: middle('geometry') },
    ...{ run: middle('run'), trail: middle('trail') },
  }
}
