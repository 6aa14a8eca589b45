import type { Chart } from '../charts/chartDefinition'
import type { Change } from '../insight/inputs'
import type { World } from '../run/run'
import type { Goal } from './goal'
import { Solver } from './solver'
import type { Limits } from './tasks'

/** More changes than this are never looked for. */
export const mostChanges = 12

/**
 * The smallest set of changes of `present` that makes its run meet a goal, among those that are
 * allowed; empty where it does already, `null` where none of at most `most` changes does.
 * `start` is the world whose inputs stand where they are locked.
 */
export function solve(
  chart: Chart,
  { start, present = start, goal, limits = {} }: Puzzle,
  most: number = limits.most ?? mostChanges,
): Change[] | null {
  const solver = new Solver(chart, start, goal, limits)
  return solver.find(solver.first(), present, most)
}

/** A goal, and what may be changed to reach it. */
interface Puzzle {
  readonly start: World
  /** The world from which changes are counted; the start if nothing is said. */
  readonly present?: World
  readonly goal: Goal
  readonly limits?: Limits
}
