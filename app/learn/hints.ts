import { type Change, isAnswer, withChanges } from '../insight/inputs'
import { type Run, runWorld } from '../run/run'
import { findParting } from '../run/twoRuns'
import type { Challenge } from './attempt'
import { changedInputs } from './attempt'
import { solve } from './solve'

/** What a hint is about: where something has to change. */
export type HintPlace = 'call' | 'computer' | 'session' | 'rows' | 'services' | 'dialogs'

/** A way from an attempt to the goal; each grade of a hint tells more of it. */
export interface Hint {
  /** Where on the page the first change is made. */
  readonly place: HintPlace
  /** The decision that has to come out otherwise: a step of the attempt, and the exit it should take. */
  readonly decision: { readonly index: number; readonly edge: string | null } | null
  /** The smallest set of changes that leads to the goal. */
  readonly changes: readonly Change[]
  /** The changes start anew: with those made already there would be more than are allowed. */
  readonly fromStart: boolean
}

/** The fewest changes that solve a challenge; `null` where nothing does. */
export const parOf = ({ start, goal, limits }: Challenge): number | null =>
  solve(start.chart, { start: start.world, goal, limits })?.length ?? null

/**
 * How to get from an attempt to the goal with the fewest changes, worked out from the machine;
 * `null` where the goal cannot be reached.
 */
export function findHint(challenge: Challenge, attempt: Run): Hint | null {
  const { start, goal, limits } = challenge
  const { chart } = attempt
  const from = { start: start.world, goal, limits }
  const near = solve(chart, { ...from, present: attempt.world }, undefined)
  const played = near && runWorld(chart, withChanges(chart, attempt.world, near))
  const isAllowed =
    played !== null &&
    (limits.most === undefined || changedInputs(start, played).length <= limits.most)
  const changes = isAllowed ? near : solve(chart, from)
  if (!changes) return null
  const base = isAllowed ? attempt : start
  const goalRun = isAllowed ? played : runWorld(chart, withChanges(chart, start.world, changes))
  const index = findParting(base, goalRun)
  const taken = index === null ? null : (goalRun.steps[index]?.exit?.edge ?? null)
  // The same exit, to another end: what was read there makes the difference.
  const isSame = index !== null && base.steps[index]?.exit?.edge === taken
  const [first] = changes
  return {
    place: first ? placeOf(base, first) : 'call',
    decision: index === null ? null : { index, edge: isSame ? null : taken },
    changes,
    fromStart: !isAllowed,
  }
}

function placeOf({ chart }: Run, { input }: Change): HintPlace {
  if (isAnswer(input)) return 'dialogs'
  const parameter = input.split('.')[0]
  return chart.inputs.find((one) => one.parameter === parameter)?.group ?? 'call'
}
