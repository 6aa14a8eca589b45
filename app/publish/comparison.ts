import { compareRuns } from '../insight/compare'
import type { ParsedQuery } from '../run/permalink'
import { toOutcome } from './outcome'
import { type Describe, toProblems } from './problems'

/** Two runs of one chart side by side, as `docs/interface.md` describes it. */
export function toComparison(one: ParsedQuery, other: ParsedQuery, describe: Describe) {
  const { shared, divergesAt, differs, responsible, outcomes } = compareRuns(one.run, other.run)
  return {
    shared,
    divergesAt,
    differs: differs.map(({ input }) => input),
    responsible: [...responsible],
    outcomes: outcomes.map((outcome) => outcome && toOutcome(outcome)),
    problems: [one, other].flatMap(({ problems }, run) =>
      toProblems(problems, describe).map((problem) => ({ run, ...problem })),
    ),
  }
}
