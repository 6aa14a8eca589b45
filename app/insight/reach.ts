import type { Chart, ServiceStatus } from '../charts/chartDefinition'
import type { ResultCode } from '../mapi/resultCodes'
import { stateMeta, toGraph } from '../run/graph'
import type { Run, Step, World } from '../run/run'
import { codeMark, edgeMark, nodeMark } from './atlas'
import { findWays, type Goal } from './findWays'
import type { Way } from './ways'

/** What somebody wants to get to. */
export type Target =
  | { readonly kind: 'node'; readonly node: string }
  | { readonly kind: 'edge'; readonly edge: string }
  /** The call returns the code; where no call ever does, a provider returns it. */
  | { readonly kind: 'result'; readonly code: ResultCode }
  | { readonly kind: 'service'; readonly service: string; readonly status: ServiceStatus }

/** Why nothing leads to a target: the exits that would have to be taken, and never are. */
export interface Unreachable {
  readonly target: Target['kind']
  /** Exits towards the target, by id, of steps that are reached and always turn elsewhere. */
  readonly decisions: readonly string[]
}

export interface Reach {
  /** Minimal ways, fewest changes first; `noChange` alone when the present run gets there. */
  readonly ways: readonly Way[]
  /** True when there are more ways than are listed. */
  readonly cut: boolean
  /** Set when nothing leads there. */
  readonly unreachable: Unreachable | null
}

/** The codes with which a call can end. */
export const codesOfCall = ({ machine }: Chart): ReadonlySet<ResultCode> =>
  new Set(
    toGraph(machine).nodes.flatMap(({ id }) => {
      const { hresult } = stateMeta(machine, id)
      return hresult === null ? [] : [hresult]
    }),
  )

/**
 * How to get to a step, an exit, a result or a status of a service: all minimal sets of changes
 * of the present world. Computed by running the machine's rules; nothing is listed by hand.
 */
export function reach(chart: Chart, world: World, target: Target): Reach {
  const name = nameOf(chart, target)
  const { ways, cut } = findWays(chart, world, toGoal(chart, target))
  const found = ways.get(name) ?? []
  return { ways: found, cut, unreachable: found.length > 0 ? null : explain(chart, world, target) }
}

function nameOf(chart: Chart, target: Target): string {
  switch (target.kind) {
    case 'node':
      return nodeMark(target.node)
    case 'edge':
      return edgeMark(target.edge)
    case 'result':
      return codesOfCall(chart).has(target.code) ? 'end' : codeMark(target.code)
    case 'service':
      return 'service'
  }
}

function toGoal(chart: Chart, target: Target): Goal {
  const name = nameOf(chart, target)
  return {
    marks: new Set(name === 'end' || name === 'service' ? [] : [name]),
    end:
      name === 'end'
        ? ({ hresult }) => (target.kind === 'result' && hresult === target.code ? name : null)
        : null,
    service: target.kind === 'service' ? { id: target.service, status: target.status } : null,
  }
}

/** The step of a run at which it gets to the target, from 0; `null` where it does not. */
export function findArrival({ chart, steps, outcome }: Run, target: Target): number | null {
  const first = (isThere: (step: Step) => boolean) => {
    const at = steps.findIndex(isThere)
    return at < 0 ? null : at
  }
  switch (target.kind) {
    case 'node':
      return first(({ node }) => node === target.node)
    case 'edge': {
      const at = first(({ exit }) => exit?.edge === target.edge)
      return at === null ? null : at + 1
    }
    case 'service':
      return first(({ context, node }) =>
        chart
          .services(context, node)
          .some(({ id, status }) => id === target.service && status === target.status),
      )
    case 'result':
      if (codesOfCall(chart).has(target.code)) {
        return outcome?.hresult === target.code ? steps.length - 1 : null
      }
      return first(({ context, node }) => chart.parts?.returned(context, node) === target.code)
  }
}

/** Follows the edges back from the target to the steps that are reached and turn elsewhere. */
function explain(chart: Chart, world: World, target: Target): Unreachable {
  const { edges } = toGraph(chart.machine)
  if (target.kind !== 'node' && target.kind !== 'edge') {
    return { target: target.kind, decisions: [] }
  }
  const isReached = (node: string) => {
    const { ways } = findWays(chart, world, toGoal(chart, { kind: 'node', node }))
    return (ways.get(nodeMark(node)) ?? []).length > 0
  }
  const decisions = new Set<string>()
  const seen = new Set<string>()
  const back = (edge: { from: string; id: string }) => {
    if (seen.has(edge.id)) return
    seen.add(edge.id)
    if (isReached(edge.from)) decisions.add(edge.id)
    else for (const one of edges) if (one.to === edge.from) back(one)
  }
  for (const edge of edges) {
    if (target.kind === 'edge' ? edge.id === target.edge : edge.to === target.node) back(edge)
  }
  return { target: target.kind, decisions: [...decisions] }
}
