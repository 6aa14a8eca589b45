import type { AnyStateMachine } from 'xstate'
import type { Basis, ExitMeta, Shape, StateMeta } from '../charts/chart'

export interface GraphNode {
  readonly id: string
  readonly shape: Shape
  /** In the figure view, where the published figure has a slip. */
  readonly figureShape?: Shape
  readonly basis: Basis
  readonly historic: boolean
}

export interface GraphEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string | null
  readonly basis: Basis
}

/** A chart as it is drawn: its shapes, and one edge for all exits of one state to another. */
export interface Graph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

/** The id of the one edge between two states. */
export const edgeId = (from: string, to: string): string => `${from}>${to}`

/** What a state of a machine carries. @throws when the machine has no such state. */
export function stateMeta(machine: AnyStateMachine, node: string): StateMeta {
  const meta = machine.root.states[node]?.meta as StateMeta | undefined
  if (!meta) throw new Error(`The machine "${machine.id}" has no state "${node}"`)
  return meta
}

/** Derives the drawn chart from its machine, states and exits in the machine's order. */
export function toGraph(machine: AnyStateMachine): Graph {
  const known = graphs.get(machine)
  if (known) return known
  const graph = deriveGraph(machine)
  graphs.set(machine, graph)
  return graph
}

const graphs = new WeakMap<AnyStateMachine, Graph>()

function deriveGraph(machine: AnyStateMachine): Graph {
  const states = Object.values(machine.root.states)
  const nodes = states.map((state): GraphNode => {
    const { shape, figureShape, basis, historic } = stateMeta(machine, state.key)
    const slip = figureShape === shape ? {} : { figureShape }
    return { id: state.key, shape, ...slip, basis, historic }
  })
  const basisOf = new Map(nodes.map((node) => [node.id, node.basis]))
  const edges = new Map<string, GraphEdge>()
  for (const state of states) {
    for (const exit of [...state.transitions.values()].flat()) {
      const [target] = exit.target ?? []
      if (!target) continue
      const { label, basis } = exit.meta as ExitMeta
      const id = edgeId(state.key, target.key)
      const known = edges.get(id)
      if (known) {
        if (exit.eventType === 'NEXT' && known.label !== label) {
          throw new Error(`The exits "${id}" have different labels: give them states of their own`)
        }
        continue
      }
      edges.set(id, {
        id,
        from: state.key,
        to: target.key,
        label,
        basis: basis ?? edgeBasis(basisOf.get(state.key), basisOf.get(target.key)),
      })
    }
  }
  return { nodes, edges: [...edges.values()] }
}

/** Figure between two figure states; else that of the end which is not; of the source if neither is. */
const edgeBasis = (from: Basis = 'figure', to: Basis = 'figure'): Basis =>
  from === 'figure' ? to : from
