import type { Chart } from '../charts/chartDefinition'
import { reach, type Target, type Unreachable } from '../insight/reach'
import { toGraph } from '../run/graph'
import type { ParsedQuery } from '../run/permalink'
import { type Describe, toProblems } from './problems'
import { toChangedRuns, toWayData } from './ways'

/** Why nothing leads to a target, with the steps by the names that they are given; `text/` says it in words. */
export interface Obstacle {
  readonly target: Target['kind']
  /** Decisions that would lead on to the target, and never go that way. */
  readonly decisions: readonly { readonly from: string; readonly to: string }[]
}

/** How to get to something from a present run, as `docs/interface.md` describes it. */
export function toReach(
  { run, problems }: ParsedQuery,
  target: Target,
  words: { readonly describe: Describe; readonly unreachable: (obstacle: Obstacle) => string },
  limit?: number,
) {
  const { chart, world } = run
  const { ways, cut, unreachable } = reach(chart, world, target)
  const { changed, more } = toChangedRuns(run, ways, limit)
  return {
    target: toTargetData(target),
    ways: changed.map(toWayData),
    more: more || cut,
    unreachable: unreachable && { because: words.unreachable(toObstacle(chart, unreachable)) },
    problems: toProblems(problems, words.describe),
  }
}

function toTargetData(target: Target) {
  switch (target.kind) {
    case 'node':
      return { node: target.node }
    case 'edge':
      return { edge: target.edge }
    case 'result':
      return { result: target.code }
    case 'service':
      return { service: target.service, status: target.status }
  }
}

/** Says which exits are never taken; a page names the steps by their labels in the same words. */
export const toObstacle = (
  { machine }: Chart,
  { target, decisions }: Unreachable,
  nameOf: (node: string) => string = (node) => node,
): Obstacle => ({
  target,
  decisions: toGraph(machine)
    .edges.filter(({ id }) => decisions.includes(id))
    .map(({ from, to }) => ({ from: nameOf(from), to: nameOf(to) })),
})
