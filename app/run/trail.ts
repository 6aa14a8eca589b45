import type { Chart, Outcome } from '../charts/chartDefinition'
import { isFailure } from '../mapi/resultCodes'
import { edgeId, type Graph, stateMeta } from './graph'
import type { Run, Step } from './run'

/**
 * How the run touches a shape or an edge. `earlier` was taken in a loop that the run has come
 * back from; `leaving` is the exit of the current step.
 */
export type Touch = 'untouched' | 'ahead' | 'earlier' | 'taken' | 'leaving' | 'current'

export interface NodeMark {
  readonly touch: Touch
  /** The step of the latest visit, or of the next one ahead; counted from 1. */
  readonly order: number | null
  readonly failed: boolean
}

export interface EdgeMark {
  readonly touch: Touch
  readonly failed: boolean
}

/** What the chart shows of a run at one position. */
export interface Trail {
  readonly current: string | null
  readonly nodes: ReadonlyMap<string, NodeMark>
  readonly edges: ReadonlyMap<string, EdgeMark>
}

/** True when the step's call returned an error. */
const hasFailed = ({ hresult }: Step): boolean => !!hresult && isFailure(hresult)

/** True when an end is bad news: an error comes back, or the chart says so. */
export const endsBadly = (
  { machine }: Chart,
  { node, hresult, isBad = false }: Pick<Outcome, 'node' | 'hresult' | 'isBad'>,
): boolean => isBad || stateMeta(machine, node).failure || (hresult !== null && isFailure(hresult))

/** True when a step is bad news: its call failed, a service is lost, or the run ends badly. */
export function isFailedStep({ chart, outcome }: Run, step: Step): boolean {
  const { node } = step
  if (hasFailed(step) || stateMeta(chart.machine, node).failure) return true
  return outcome?.node === node && endsBadly(chart, outcome)
}

/**
 * Lays a run over a graph, which may draw fewer steps than the run has: the figure view. Then
 * the last drawn step is the current one, and edges join the drawn steps.
 */
export function toTrail(run: Run, position: number, graph: Graph): Trail {
  const drawn = new Set(graph.nodes.map(({ id }) => id))
  const visits = run.steps
    .map((step, index) => ({ step, index }))
    .filter(({ step }) => drawn.has(step.node))
  const past = visits.filter(({ index }) => index <= position)
  const next = visits.slice(past.length)
  const current = past.at(-1)?.step.node ?? null
  const nodes = new Map<string, NodeMark>()
  const edges = new Map<string, EdgeMark>()

  const path: string[] = []
  past.forEach(({ step, index }, i) => {
    const failed = isFailedStep(run, step)
    const before = past[i - 1]
    if (before) {
      const edge = edgeId(before.step.node, step.node)
      edges.set(edge, { touch: 'earlier', failed: hasFailed(before.step) })
    }
    nodes.set(step.node, { touch: 'earlier', order: index + 1, failed })
    const known = path.indexOf(step.node)
    if (known >= 0) path.splice(known)
    path.push(step.node)
  })
  path.forEach((node, i) => {
    mark(nodes, node, 'taken')
    const before = path[i - 1]
    if (before) mark(edges, edgeId(before, node), 'taken')
  })

  next.forEach(({ step, index }, i) => {
    const from = next[i - 1]?.step.node ?? current
    if (!nodes.has(step.node)) {
      nodes.set(step.node, { touch: 'ahead', order: index + 1, failed: false })
    }
    const edge = from === null ? null : edgeId(from, step.node)
    if (edge !== null && !edges.has(edge)) edges.set(edge, { touch: 'ahead', failed: false })
    if (edge !== null && i === 0) {
      const last = past.at(-1)?.step
      edges.set(edge, { touch: 'leaving', failed: last !== undefined && hasFailed(last) })
    }
  })
  if (current !== null) mark(nodes, current, 'current')
  return { current, nodes, edges }
}

function mark<Mark extends { readonly touch: Touch }>(
  marks: Map<string, Mark>,
  id: string,
  touch: Touch,
) {
  const before = marks.get(id)
  if (before) marks.set(id, { ...before, touch })
}
