import type { Graph, GraphEdge, GraphNode } from './graph'
import type { Run } from './run'

/** An exit of a step in the outline, with the number of the step that it leads to. */
export interface OutlineExit {
  readonly edge: GraphEdge
  readonly number: number
}

export interface OutlineStep {
  /** Its place in the outline, from 1. */
  readonly number: number
  readonly node: GraphNode
  readonly exits: readonly OutlineExit[]
}

/** Steps under one heading: those of no stage, those of one stage, or the ends. */
export interface OutlineGroup {
  readonly kind: 'main' | 'stage' | 'ends'
  readonly stage: string | null
  readonly steps: readonly OutlineStep[]
}

/**
 * A chart as a numbered list. Exits lead on to greater numbers wherever the flow allows it; only
 * the ways back of loops lead to smaller ones. A branch is told to its end before the next one
 * begins. Stages stand together, and the ends come last.
 */
export function toOutline(
  graph: Graph,
  stageOf: (node: string) => string | null,
): readonly OutlineGroup[] {
  const exitsOf = (id: string) => graph.edges.filter(({ from }) => from === id)
  const groups = new Map<string, { group: Omit<OutlineGroup, 'steps'>; nodes: GraphNode[] }>()
  const byId = new Map(graph.nodes.map((node) => [node.id, node]))
  for (const id of readingOrder(graph)) {
    const stage = stageOf(id)
    const kind = exitsOf(id).length === 0 ? 'ends' : stage === null ? 'main' : 'stage'
    const key = kind === 'stage' ? `stage ${stage}` : kind
    const known = groups.get(key) ?? {
      group: { kind, stage: kind === 'stage' ? stage : null },
      nodes: [],
    }
    groups.set(key, known)
    known.nodes.push(byId.get(id) as GraphNode)
  }
  const ordered = [...groups.values()].sort(
    (a, b) => Number(a.group.kind === 'ends') - Number(b.group.kind === 'ends'),
  )
  const numbers = new Map(
    ordered.flatMap(({ nodes }) => nodes).map(({ id }, index) => [id, index + 1]),
  )
  const numberOf = (id: string) => numbers.get(id) as number
  return ordered.map(({ group, nodes }) => ({
    ...group,
    steps: nodes.map((node) => ({
      number: numberOf(node.id),
      node,
      exits: exitsOf(node.id).map((edge) => ({ edge, number: numberOf(edge.to) })),
    })),
  }))
}

/** All steps, depth first: each after every step that leads to it, but for the ways back. */
function readingOrder(graph: Graph): string[] {
  const onward = withoutWaysBack(graph)
  const seen = new Set<string>()
  const order: string[] = []
  const visit = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    for (const { to } of onward.filter(({ from }) => from === id).reverse()) visit(to)
    order.unshift(id)
  }
  for (const { id } of breadthFirst(graph)) visit(id)
  return order
}

/**
 * The exits that lead on. The step of a loop that the flow reaches first is its beginning, and
 * every exit of the loop to its beginning is a way back.
 */
function withoutWaysBack(graph: Graph): readonly GraphEdge[] {
  return breadthFirst(graph).reduce<readonly GraphEdge[]>((edges, { id }) => {
    const ahead = reachable(edges, id)
    return edges.filter(({ from, to }) => to !== id || !ahead.has(from))
  }, graph.edges)
}

/** The steps by their distance from the first one; what it does not lead to comes last. */
function breadthFirst({ nodes, edges }: Graph): readonly GraphNode[] {
  const [first] = nodes
  const distance = [...(first ? reachable(edges, first.id) : [])]
  const rank = (id: string) => (distance.includes(id) ? distance.indexOf(id) : distance.length)
  return [...nodes].sort((a, b) => rank(a.id) - rank(b.id))
}

/** A step and all that it leads to, the nearest first. */
function reachable(edges: readonly GraphEdge[], start: string): ReadonlySet<string> {
  const found = new Set([start])
  // A set that grows while it is read is read to its new end.
  for (const id of found) {
    for (const { from, to } of edges) if (from === id) found.add(to)
  }
  return found
}

/** How often the run has entered each step so far. */
export function countVisits({ steps }: Run, position: number): ReadonlyMap<string, number> {
  const visits = new Map<string, number>()
  for (const { node } of steps.slice(0, position + 1)) {
    visits.set(node, (visits.get(node) ?? 0) + 1)
  }
  return visits
}
