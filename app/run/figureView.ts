import { edgeId, type Graph, type GraphEdge } from './graph'

/**
 * The published figure, derived from the full chart, its slips included: edges between two figure states that the
 * figure does not draw are removed, every state that is not of the figure is dropped, and the
 * paths through it are contracted into one edge that keeps the label of its first part. What
 * led only to dropped ends vanishes.
 */
export function toFigureView(graph: Graph): Graph {
  const drawn = new Set(graph.nodes.filter(({ basis }) => basis === 'figure').map(({ id }) => id))
  const edges = graph.edges.filter(
    (edge) => edge.basis === 'figure' || !drawn.has(edge.from) || !drawn.has(edge.to),
  )
  const exits = (id: string) => edges.filter((edge) => edge.from === id)

  /** The figure states that `edge` leads to, directly or through dropped states. */
  const targets = (edge: GraphEdge, seen: ReadonlySet<string> = new Set()): string[] => {
    if (drawn.has(edge.to)) return [edge.to]
    if (seen.has(edge.to)) return []
    const through = new Set(seen).add(edge.to)
    return exits(edge.to).flatMap((next) => targets(next, through))
  }

  const contracted = edges
    .filter(({ from }) => drawn.has(from))
    .flatMap((edge) =>
      [...new Set(targets(edge))].map(
        (to): GraphEdge => ({
          id: edgeId(edge.from, to),
          from: edge.from,
          to,
          label: edge.label === 'yes' || edge.label === 'no' ? edge.label : null,
          basis: 'figure',
        }),
      ),
    )
  return {
    nodes: graph.nodes
      .filter(({ id }) => drawn.has(id))
      .map((node) => ({ ...node, shape: node.figureShape ?? node.shape })),
    edges: [...new Map(contracted.map((edge) => [edge.id, edge])).values()],
  }
}
