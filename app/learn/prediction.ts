import type { Chart } from '../charts/chartDefinition'
import { type GraphEdge, stateMeta, toGraph } from '../run/graph'
import type { Run, Step } from '../run/run'
import { countShared, isSameExit } from '../run/twoRuns'

/** What a learner said of one decision before it was shown. */
export interface Guess {
  /** Which step of the run it was. */
  readonly index: number
  /** The exit that was chosen; `null` when the learner asked to be shown. */
  readonly edge: string | null
  readonly right: boolean
  /** Does it count? Our own reading is nobody's mistake. */
  readonly scored: boolean
}

/** How far a run is known to the learner, and what they have guessed. */
export interface Prediction {
  /** Every decision before this step is known. */
  readonly revealed: number
  /** In the order of the steps; one for each decision at most: only the first guess counts. */
  readonly guesses: readonly Guess[]
}

/** Everything before a step is known, and nothing was guessed. */
export const knownTo = (position: number): Prediction => ({ revealed: position, guesses: [] })

/** A run up to a decision that the learner has yet to predict. */
interface CutRun extends Run {
  readonly whole: Run
}

/** The exits that can be chosen at a step, in the machine's order. */
export const choicesAt = ({ machine }: Chart, node: string): readonly GraphEdge[] =>
  toGraph(machine).edges.filter(({ from }) => from === node)

/** Does a step decide by itself which of several ways to go? A prompt does not: it asks. */
export const isDecision = (chart: Chart, node: string): boolean =>
  stateMeta(chart.machine, node).answers.length === 0 && choicesAt(chart, node).length > 1

/**
 * The run as far as the learner knows it: up to and including the first decision from the step
 * `revealed` on, which is without its exit and waits. Nothing later is in it. The run itself, if
 * no decision is left.
 */
export function cutRun(run: Run, revealed: number): Run | CutRun {
  const at = run.steps.findIndex(
    ({ exit, node }, index) => index >= revealed && exit !== null && isDecision(run.chart, node),
  )
  const step = run.steps[at]
  if (!step) return run
  // What its call returned would tell.
  const { hresult: _, ...asked } = step
  return {
    ...run,
    steps: [...run.steps.slice(0, at), { ...asked, exit: null, picked: {} } satisfies Step],
    waiting: [],
    outcome: null,
    whole: run,
  }
}

/** The run of which a cut one is the beginning; any other is whole. */
export const wholeOf = (run: Run | CutRun): Run => ('whole' in run ? run.whole : run)

/**
 * Does a guess at a step of a whole run count? Not where the step, the exit that was taken or a
 * value that was read is our own reading of silent documents.
 */
export function isScored({ chart, steps }: Run, index: number): boolean {
  const step = steps[index]
  if (!step?.exit || step.exit.basis === 'inference') return false
  const { basis, reads } = stateMeta(chart.machine, step.node)
  return (
    basis !== 'inference' &&
    reads.every((read) => chart.read(step.context, read).basis !== 'inference')
  )
}

/**
 * What can be said of that before the exit is known: a step that is our reading never counts,
 * another does unless the run takes one of its exits that are.
 */
export function scoringOf(chart: Chart, node: string): 'always' | 'depends' | 'never' {
  if (stateMeta(chart.machine, node).basis === 'inference') return 'never'
  const open = choicesAt(chart, node).filter(({ basis }) => basis === 'inference').length
  return open === 0 ? 'always' : open === choicesAt(chart, node).length ? 'never' : 'depends'
}

/** A guess at a decision of a whole run; `edge` is `null` where the learner asked to be shown. */
export const toGuess = (run: Run, index: number, edge: string | null): Guess => ({
  index,
  edge,
  right: edge !== null && run.steps[index]?.exit?.edge === edge,
  scored: isScored(run, index),
})

/**
 * What makes a decision of a whole run the same one in another world: the chart and its setting,
 * and every step up to and with it, as far as `keepPrediction` tells them apart.
 */
export const toDecision = ({ chart, steps }: Run, index: number): string =>
  JSON.stringify([
    ...[chart.id, chart.setting],
    ...steps.slice(0, index + 1).map(({ node, subject, exit }) => {
      const { provider, service } = subject
      return [node, provider, service, exit?.edge, exit?.answer]
    }),
  ])

/** The prediction after a guess; only the first one at each step is kept. */
export const withGuess = ({ revealed, guesses }: Prediction, guess: Guess): Prediction => ({
  revealed: Math.max(revealed, guess.index + 1),
  guesses: guesses.some(({ index }) => index === guess.index)
    ? guesses
    : [...guesses, guess].sort((a, b) => a.index - b.index),
})

/** What still holds in another run: what concerns the beginning that both share. */
export function keepPrediction(
  { revealed, guesses }: Prediction,
  before: Run,
  after: Run,
): Prediction {
  const shared = countShared(before, after)
  const [a, b] = [before.steps[shared - 1], after.steps[shared - 1]]
  const alike = a && b && isSameExit(a, b) ? shared : shared - 1
  return {
    revealed: Math.min(revealed, alike),
    guesses: guesses.filter(({ index }) => index < alike),
  }
}

/** How many of the guesses that count were right at once. */
export function scoreOf(guesses: readonly Guess[]): {
  readonly right: number
  readonly of: number
} {
  const counted = guesses.filter(({ scored }) => scored)
  return { right: counted.filter(({ right }) => right).length, of: counted.length }
}

/**
 * The exit of a step that a drawn arrow stands for. The figure draws one arrow where the run takes
 * several steps: it stands for the exit that leads there or is labelled alike, if only one is.
 */
export function choiceOf(chart: Chart, node: string, drawn: GraphEdge): GraphEdge | null {
  if (drawn.from !== node) return null
  const choices = choicesAt(chart, node)
  const alike = (by: (edge: GraphEdge) => boolean) => {
    const [first, ...more] = choices.filter(by)
    return first && more.length === 0 ? first : null
  }
  return alike(({ to }) => to === drawn.to) ?? alike(({ label }) => label === drawn.label)
}
