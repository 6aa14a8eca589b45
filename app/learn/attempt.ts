import { explainRun, type ReadInput } from '../insight/why'
import { answerName, type InputName, isAnswer } from '../insight/inputs'
import { findDifferences } from '../insight/compare'
import { type Run, splitAnswer } from '../run/run'
import { type Condition, type Goal, holds, toConditions, wantsEnd } from './goal'
import { mostChanges } from './solve'
import { type Lead, Solver } from './solver'
import { type Limits, mayChange } from './tasks'

/** What a run is to reach, and from where. */
export interface Challenge {
  readonly start: Run
  readonly goal: Goal
  readonly limits: Limits
}

/** How far an attempt has come. */
export interface Verdict {
  readonly solved: boolean
  /** What the goal asks for, and whether the run meets it. */
  readonly conditions: readonly { readonly condition: Condition; readonly met: boolean }[]
  /** The run waits for an answer, and the goal wants it to be over. */
  readonly waits: boolean
  /** Inputs and answers that are not as they were at the start. */
  readonly changed: readonly InputName[]
  /** Those of them that may not be changed. */
  readonly forbidden: readonly InputName[]
  /** More was changed than the exercise allows. */
  readonly tooMany: boolean
}

/**
 * What differs from the start: a name in place of another is one change, each flag is one. An
 * answer counts where the attempt asks for it; one that nothing asks for any more is no change.
 */
export function changedInputs(start: Run, attempt: Run): InputName[] {
  const asked = new Set(
    attempt.steps.flatMap(({ prompt }) => (prompt === null ? [] : [answerName(prompt)])),
  )
  return findDifferences(start, attempt)
    .map(({ input }) => input)
    .filter((input) => !isAnswer(input) || asked.has(input))
}

/** Checks an attempt on its run: whatever meets the goal within the limits is a solution. */
export function judge({ start, goal, limits }: Challenge, attempt: Run): Verdict {
  const conditions = toConditions(goal).map((condition) => ({
    condition,
    met: holds(attempt, condition),
  }))
  const changed = changedInputs(start, attempt)
  const forbidden = changed.filter((input) => !mayChange(limits, input))
  const tooMany = limits.most !== undefined && changed.length > limits.most
  const waits = wantsEnd(goal) && attempt.outcome === null
  const isOver = (attempt.outcome !== null) === wantsEnd(goal)
  const solved = isOver && !tooMany && forbidden.length === 0 && conditions.every(({ met }) => met)
  return { solved, conditions, waits, changed, forbidden, tooMany }
}

/** Where an attempt left every run that reaches the goal, and what that step read. */
export interface WrongTurn {
  /** The index of the step in the run, from 0. */
  readonly index: number
  readonly reads: readonly ReadInput[]
}

/**
 * The first step at which a run left every run that reaches the goal: up to it some run that
 * meets the goal goes the same way, from it on none does. `null` where the whole run can be that
 * of a solution, so that its way is right and only what is changed, or its last answer, is not.
 */
export function findWrongTurn({ start, goal, limits }: Challenge, attempt: Run): WrongTurn | null {
  const { chart, steps } = attempt
  const solver = new Solver(chart, start.world, goal, limits)
  const most = limits.most ?? mostChanges
  const isOpen = (leads: readonly Lead[]) => solver.find(leads, start.world, most) !== null
  /** By step, the runs that have gone the same way up to it. */
  const along: (readonly Lead[])[] = [solver.first()]
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    if (!next || !step.exit) break
    const { edge, answer } = step.exit
    along.push(
      (along[index] ?? []).flatMap((lead) =>
        solver
          .next(lead)
          .filter(({ passage, lead: { branch } }) => {
            const said =
              passage.answer === null
                ? (passage.exit?.label ?? null)
                : splitAnswer(String(passage.answer)).word
            const about = chart.subject(branch.context, branch.node)
            return (
              passage.edge === edge &&
              said === answer &&
              about.provider === next.subject.provider &&
              about.service === next.subject.service
            )
          })
          .map((one) => one.lead),
      ),
    )
  }
  if (isOpen(along.at(-1) ?? [])) return null
  // Once a run has left them all it does not come back: halve until the step is found.
  let open = -1
  let closed = along.length - 1
  while (closed - open > 1) {
    const middle = (open + closed) >> 1
    if (isOpen(along[middle] ?? [])) open = middle
    else closed = middle
  }
  const index = Math.max(open, 0)
  const reads = explainRun(attempt)[index]?.reads
  return { index, reads: reads ?? [] }
}
