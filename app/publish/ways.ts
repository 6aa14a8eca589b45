import { answerName, type Change, toDomains, withChanges } from '../insight/inputs'
import { countOf, expand, type Way } from '../insight/ways'
import { formatQuery } from '../run/permalink'
import { type Run, runWorld } from '../run/run'

/** So many sets of changes are printed at most. */
export const mostSets = 10_000

/** One set of changes of a run, and the run that they make. */
export interface ChangedRun {
  readonly changes: readonly Change[]
  readonly run: Run
}

/** The single sets of changes that ways stand for, fewest changes first. */
export function toChangedRuns(
  { chart, world }: Run,
  ways: readonly Way[],
  limit = mostSets,
): { changed: ChangedRun[]; more: boolean } {
  const sizeOf = (way: Way) => Object.keys(way).length
  const sets: Change[][] = []
  for (const way of [...ways].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    if (sets.length < limit) sets.push(...expand(way, limit - sets.length))
  }
  return {
    changed: sets.map((changes) => {
      const run = runWorld(chart, withChanges(chart, world, changes))
      return { changes: inOrder(changes, run), run }
    }),
    more: ways.reduce((sum, way) => sum + countOf(way), 0) > sets.length,
  }
}

/** Changes in the chart's order of inputs; answers last, in the order in which the run asks. */
function inOrder(changes: readonly Change[], { chart, steps }: Run): Change[] {
  const asked = steps.flatMap(({ prompt }) => (prompt === null ? [] : [answerName(prompt)]))
  const order = [...toDomains(chart).keys(), ...asked]
  return [...changes].sort((a, b) => order.indexOf(a.input) - order.indexOf(b.input))
}

/** A set of changes as plain data, with the canonical query of the run that it makes. */
export const toWayData = ({ changes, run }: ChangedRun) => ({
  changes: changes.map(({ input, value }) => ({ input, value })),
  query: formatQuery(run),
})

export type WayData = ReturnType<typeof toWayData>
