import type { Outcome } from '../charts/chartDefinition'
import { type Run, runWorld } from '../run/run'
import { countShared, findParting, isSameExit, isSameStep } from '../run/twoRuns'
import {
  answerName,
  type InputName,
  isAnswer,
  toDomains,
  type Value,
  valueIn,
  withChanges,
} from './inputs'

/** An input that two worlds set differently. */
export interface Difference {
  readonly input: InputName
  readonly values: readonly [Value, Value]
}

/** Two runs side by side. */
export interface Comparison {
  /** How many steps both begin with, the one at which they part included. */
  readonly shared: number
  /** The step that both come to and leave differently; `null` when they never part. */
  readonly divergesAt: string | null
  readonly differs: readonly Difference[]
  /** The differences that make the second run part from the first one there: none can be spared. */
  readonly responsible: readonly InputName[]
  readonly outcomes: readonly [Outcome | null, Outcome | null]
}

/** Compares two runs of one chart. */
export function compareRuns(one: Run, other: Run): Comparison {
  const shared = countShared(one, other)
  const parting = findParting(one, other)
  const differs = findDifferences(one, other)
  return {
    shared,
    divergesAt: parting === null ? null : (one.steps[parting]?.node ?? null),
    differs,
    responsible: parting === null ? [] : findResponsible(one, other, shared, differs),
    outcomes: [one.outcome, other.outcome],
  }
}

/** All inputs that differ; of the answers those that one of the runs was given. */
export function findDifferences(one: Run, other: Run): Difference[] {
  const { chart } = one
  const answers = [one, other].flatMap(({ steps }) =>
    steps.flatMap(({ prompt, given }) =>
      prompt !== null && given !== null ? [answerName(prompt)] : [],
    ),
  )
  return [...new Set([...toDomains(chart).keys(), ...answers])]
    .map(
      (input): Difference => ({
        input,
        values: [valueIn(chart, one.world, input), valueIn(chart, other.world, input)],
      }),
    )
    .filter(({ values: [a, b] }) => a !== b)
}

/** Drops difference after difference as long as the first run still parts there as the second does. */
function findResponsible(
  one: Run,
  other: Run,
  shared: number,
  differs: readonly Difference[],
): InputName[] {
  const leavesAlike = (differences: readonly Difference[]) => {
    const changes = differences.map(({ input, values }) => ({ input, value: values[1] }))
    const { steps } = runWorld(one.chart, withChanges(one.chart, one.world, changes))
    // The step after the parting tells, too: the same exit can lead on to another provider.
    return other.steps.slice(0, shared + 1).every((step, i) => {
      const twin = steps[i]
      return twin && isSameStep(step, twin) && (i === shared || isSameExit(step, twin))
    })
  }
  // An answer that was given after the parting has no part in it.
  const given = new Set(
    other.steps
      .slice(0, shared)
      .flatMap(({ prompt }) => (prompt === null ? [] : [answerName(prompt)])),
  )
  let needed = differs.filter(({ input }) => !isAnswer(input) || given.has(input))
  // What could not be spared beside another difference can be when that one is gone.
  for (let before = needed.length + 1; needed.length < before; ) {
    before = needed.length
    for (const difference of [...needed]) {
      const fewer = needed.filter((kept) => kept !== difference)
      if (leavesAlike(fewer)) needed = fewer
    }
  }
  return needed.map(({ input }) => input)
}
