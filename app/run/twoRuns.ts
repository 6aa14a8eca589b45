import type { Run, Step } from './run'

/** The same step about the same thing. */
export const isSameStep = (a: Step, b: Step): boolean =>
  a.node === b.node &&
  a.subject.provider === b.subject.provider &&
  a.subject.service === b.subject.service

/** Both were left alike: by the same exit, with the same answer. */
export const isSameExit = (a: Step, b: Step): boolean =>
  a.exit?.edge === b.exit?.edge && a.exit?.answer === b.exit?.answer

/**
 * How many steps two runs share; the last of them is where they part. Both come to the first one,
 * whatever it is about.
 */
export function countShared(one: Run, other: Run): number {
  let count = 0
  for (;;) {
    const [a, b] = [one.steps[count], other.steps[count]]
    if (!a || !b || !isSameStep(a, b)) return Math.max(count, 1)
    count++
    if (!isSameExit(a, b)) return count
  }
}

/**
 * The index of the last step that both runs come to: they leave it differently, or by the same
 * exit to different providers. `null` when they never part.
 */
export function findParting(one: Run, other: Run): number | null {
  const shared = countShared(one, other)
  const [a, b] = [one.steps[shared - 1], other.steps[shared - 1]]
  const isAll = shared === one.steps.length && shared === other.steps.length
  return !a || !b || (isAll && isSameExit(a, b)) ? null : shared - 1
}

/**
 * Where a person who stood at `position` of one run stands in another: at the same place, or
 * at the last step that both beginnings share.
 */
export function keepPosition(before: Run, position: number, after: Run): number {
  for (let i = 0; i <= position; i++) {
    const [a, b] = [before.steps[i], after.steps[i]]
    if (!a || !b || !isSameStep(a, b)) return Math.max(0, i - 1)
  }
  return position
}
