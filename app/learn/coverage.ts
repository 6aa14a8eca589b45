import type { Chart } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import { codesOfCall } from '../insight/reach'
import { type ResultCode, resultCodes } from '../mapi/resultCodes'
import { findReturns } from '../run/codeReturns'
import { type Graph, stateMeta, toGraph } from '../run/graph'
import type { Run } from '../run/run'
import { addSeen, noProgress, noSeen, type Progress, type Seen } from './progress'

/** All that there is to see of a chart, in its order. */
export interface Universe {
  readonly steps: readonly string[]
  readonly exits: readonly string[]
  /** The ends of its runs. */
  readonly results: readonly string[]
  /** The codes that its call or a provider can return. */
  readonly codes: readonly ResultCode[]
}

/** What there is to see, one kind after the other. */
export const parts = ['steps', 'exits', 'results', 'codes'] as const
export type Part = (typeof parts)[number]

const universes = new WeakMap<Chart, Universe>()

/** All that there is to see of a chart, derived from its machine. */
export function toUniverse(chart: Chart): Universe {
  const known = universes.get(chart)
  if (known) return known
  const { nodes, edges } = toGraph(chart.machine)
  const ofCall = codesOfCall(chart)
  const steps = nodes.map(({ id }) => id)
  const universe: Universe = {
    steps,
    exits: edges.map(({ id }) => id),
    results: steps.filter((id) => stateMeta(chart.machine, id).ends),
    codes: (Object.keys(resultCodes) as ResultCode[]).filter(
      (code) => ofCall.has(code) || findReturns(chart, code).failures.length > 0,
    ),
  }
  universes.set(chart, universe)
  return universe
}

export interface Tally {
  readonly seen: number
  readonly of: number
}
/** How much of what there is has been seen, by kind. */
export type Coverage = Readonly<Record<Part, Tally>>

const toRecord = <Value>(toValue: (part: Part) => Value): Readonly<Record<Part, Value>> => ({
  steps: toValue('steps'),
  exits: toValue('exits'),
  results: toValue('results'),
  codes: toValue('codes'),
})

const seenOf = ({ seen }: Progress, chart: Chart): Seen => seen[chart.id as ChartId] ?? noSeen

/** Has it been seen? */
export function isSeen(seen: Seen, part: Part, id: string): boolean {
  if (part === 'results') return seen.results.includes(id)
  if (part === 'codes') return seen.codes.includes(id as ResultCode)
  return countOf(seen[part], id) > 0
}

/** How often a step or an exit was come to. */
export const countOf = (counts: Readonly<Record<string, number>>, id: string): number =>
  Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0

/** What has not been seen of a chart yet. */
export function toMissing(progress: Progress, chart: Chart): Universe {
  const seen = seenOf(progress, chart)
  const universe = toUniverse(chart)
  return {
    steps: universe.steps.filter((id) => !isSeen(seen, 'steps', id)),
    exits: universe.exits.filter((id) => !isSeen(seen, 'exits', id)),
    results: universe.results.filter((id) => !isSeen(seen, 'results', id)),
    codes: universe.codes.filter((id) => !isSeen(seen, 'codes', id)),
  }
}

/** How much of a chart has been seen. */
export function toCoverage(progress: Progress, chart: Chart): Coverage {
  const universe = toUniverse(chart)
  const missing = toMissing(progress, chart)
  return toRecord((part) => ({
    seen: universe[part].length - missing[part].length,
    of: universe[part].length,
  }))
}

/** Several charts together. */
export const sumUp = (coverages: readonly Coverage[]): Coverage =>
  toRecord((part) =>
    coverages.reduce(
      (sum, coverage) => ({
        seen: sum.seen + coverage[part].seen,
        of: sum.of + coverage[part].of,
      }),
      { seen: 0, of: 0 },
    ),
  )

/** How often something was come to, in the grades that are drawn. */
export type Heat = 'none' | 'once' | 'few' | 'often'
export const heats: readonly Heat[] = ['none', 'once', 'few', 'often']
/** From this count on it is often. */
const oftenFrom = 5

export const heatOf = (count: number): Heat =>
  count <= 0 ? 'none' : count === 1 ? 'once' : count < oftenFrom ? 'few' : 'often'

/**
 * How often each exit that is drawn was taken. An exit of the figure stands for the ways of the
 * full chart through steps that the figure does not draw: the one of them that was gone most
 * counts, and that one counts as its rarest part.
 */
export function toExitCounts(
  graph: Graph,
  full: Graph,
  exits: Seen['exits'],
): ReadonlyMap<string, number> {
  const drawn = new Set(graph.nodes.map(({ id }) => id))
  const widest = (from: string, to: string, passed: ReadonlySet<string>): number => {
    const counts = full.edges
      .filter((edge) => edge.from === from && !passed.has(edge.to))
      .map((edge) => {
        const count = countOf(exits, edge.id)
        if (edge.to === to || count === 0) return edge.to === to ? count : 0
        if (drawn.has(edge.to)) return 0
        return Math.min(count, widest(edge.to, to, new Set(passed).add(edge.to)))
      })
    return Math.max(0, ...counts)
  }
  return new Map(graph.edges.map(({ id, from, to }) => [id, widest(from, to, new Set())]))
}

/** How much a run would show that has not been seen. */
type News = Readonly<Record<Part, number>>

/** What a run shows that has not been seen, when it is played to its end. */
export function toNews(progress: Progress, run: Run): News {
  const seen = seenOf(progress, run.chart)
  const shown = addSeen(noProgress, run, 0, run.steps.length - 1)
  const { steps, exits, results, codes } = seenOf(shown, run.chart)
  const ids = { steps: Object.keys(steps), exits: Object.keys(exits), results, codes }
  return toRecord((part) => ids[part].filter((id) => !isSeen(seen, part, id)).length)
}

const sizeOf = (news: News): number => parts.reduce((sum, part) => sum + news[part], 0)

/**
 * The scenario whose run would show the most that is new: steps, exits, results and codes together;
 * of equals the first. `null` where none would show anything new.
 */
export function mostNew<One extends { readonly run: Run }>(
  progress: Progress,
  scenarios: readonly One[],
): { readonly scenario: One; readonly news: News } | null {
  let best: { scenario: One; news: News } | null = null
  for (const scenario of scenarios) {
    const news = toNews(progress, scenario.run)
    if (sizeOf(news) > (best ? sizeOf(best.news) : 0)) best = { scenario, news }
  }
  return best
}
