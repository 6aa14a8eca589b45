import { otherOutcomes } from '../insight/changes'
import { explainRun } from '../insight/why'
import type { ParsedQuery } from '../run/permalink'
import { type OutcomeData, toOutcome } from './outcome'
import { type Describe, toProblems } from './problems'
import { toChangedRuns, toWayData, type WayData } from './ways'

/**
 * Why a run went as it did, and what would change its result, as `docs/interface.md` describes
 * it. Ways stand with the result that each of them really has.
 */
export function toWhy({ run, problems }: ParsedQuery, describe: Describe, limit?: number) {
  const others = otherOutcomes(run)
  const all = others.flatMap(({ ways }) => ways)
  const { changed, more } = toChangedRuns(run, all, limit)
  const outcomes = new Map<string, { outcome: OutcomeData; ways: WayData[] }>()
  for (const one of changed) {
    const { outcome } = one.run
    if (!outcome) throw new Error('Changes that lead to another result leave the run waiting')
    const data = toOutcome(outcome)
    const key = JSON.stringify(data)
    const known = outcomes.get(key) ?? { outcome: data, ways: [] }
    known.ways.push(toWayData(one))
    outcomes.set(key, known)
  }
  return {
    steps: explainRun(run).map(({ node, reads, answer }) => ({
      node,
      reads: reads.map(({ input, value }) => ({ input, value })),
      answer,
    })),
    outcomes: [...outcomes.values()],
    more: more || others.some(({ cut }) => cut),
    problems: toProblems(problems, describe),
  }
}
