import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  initialTransition,
  transition,
} from 'xstate'
import type { Basis, ChartEvent } from '../charts/chart'
import type { Chart, Inputs, Outcome, StepSubject } from '../charts/chartDefinition'
import type { ResultCode } from '../mapi/resultCodes'
import { edgeId, stateMeta, toGraph } from './graph'
import { toMachineInputs } from './inputText'

/** An answer as it is written: `cancel`, `ok`, `ok:Archive`. */
export type Answer = string

/**
 * Answers by the prompt they belong to: step, provider or service, first or later time. They
 * outlive changes of the inputs, so that a prompt that comes back finds its answer again.
 */
export type Answers = Readonly<Record<string, Answer>>

/** All that a run depends on. */
export interface World {
  readonly inputs: Inputs
  readonly answers: Answers
}

/** The exit by which a step was left. */
export interface TakenExit {
  readonly edge: string
  readonly to: string
  /** The label of the exit; for prompts the answer that was given, without what it picked. */
  readonly answer: string | null
  readonly basis: Basis
}

export interface Step {
  readonly node: string
  /** What the machine knew on entering the step; only its own chart reads it. */
  readonly context: unknown
  readonly subject: StepSubject
  /** What the step's call returned; absent where nothing was called. */
  readonly hresult?: ResultCode | null
  /** What an answer picked, by name. */
  readonly picked: Readonly<Record<string, string>>
  /** The prompt that the step shows, by the key of its answer; `null` when it shows none. */
  readonly prompt: string | null
  /** The answer in full, where one was given. */
  readonly given: Answer | null
  /** `null` at the end and at a prompt that waits. */
  readonly exit: TakenExit | null
}

/** A world played to its end, or to the first prompt without a fitting answer. */
export interface Run {
  readonly chart: Chart
  readonly world: World
  readonly steps: readonly Step[]
  /** The answers that would fit the prompt that waits; `null` when none waits. */
  readonly waiting: readonly Answer[] | null
  readonly outcome: Outcome | null
}

/** Gives the answer to a prompt, by its key; `null` leaves it waiting. */
export type AnswerSource = (prompt: string, fits: (answer: Answer) => boolean) => Answer | null

/** The word of an answer and what it picks: `ok` and `Archive` of `ok:Archive`. */
export function splitAnswer(answer: Answer): { word: string; pick: string | null } {
  const at = answer.indexOf(':')
  return at < 0
    ? { word: answer, pick: null }
    : { word: answer.slice(0, at), pick: answer.slice(at + 1) }
}

function toEvent(answer: Answer): ChartEvent {
  const { word, pick } = splitAnswer(answer)
  return { type: 'ANSWER', answer: word, value: pick }
}

const fromRemembered =
  (answers: Answers): AnswerSource =>
  (prompt, fits) => {
    const answer = answers[prompt]
    return answer !== undefined && fits(answer) ? answer : null
  }

function findEdge(chart: Chart, id: string) {
  const edge = toGraph(chart.machine).edges.find((one) => one.id === id)
  if (!edge) throw new Error(`The run took "${id}", which is no edge of the chart "${chart.id}"`)
  return edge
}

/**
 * What XState's pure `transition()` builds anew at every call, which takes longer than the step
 * itself: an actor that is never started, and ears that hear nothing. One serves a whole run.
 */
function toInertScope(machine: AnyStateMachine, input: unknown): AnyActorScope {
  const self = createActor(machine, { input })
  const ignore = () => {}
  return {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    actionExecutor: ignore,
  }
}

/**
 * Plays a world. Pure: the same world gives the same run. `source` replaces the world's own
 * answers; a link reads its answers in order that way.
 */
export function runWorld(
  chart: Chart,
  world: World,
  source: AnswerSource = fromRemembered(world.answers),
): Run {
  const { machine } = chart
  const steps: Step[] = []
  const times = new Map<string, number>()
  const input = toMachineInputs(chart, world.inputs)
  const scope = toInertScope(machine, input)
  let [snapshot] = initialTransition(machine, input) as [AnyMachineSnapshot, unknown]

  for (;;) {
    const node = String(snapshot.value)
    const { context } = snapshot
    const subject = chart.subject(context, node)
    const hresult = chart.hresult(context, node)
    const done = snapshot.status === 'done'
    const asks = stateMeta(machine, node).answers.length > 0
    const waits = asks && !snapshot.can({ type: 'NEXT' })
    const prompt = waits ? toPromptKey(node, subject, times) : null
    const fits = (answer: Answer) => snapshot.can(toEvent(answer))
    const given = prompt === null ? null : source(prompt, fits)
    const step = {
      node,
      context,
      subject,
      ...(hresult !== undefined && { hresult }),
      prompt,
      given,
    }
    if (done || (waits && given === null)) {
      steps.push({ ...step, picked: {}, exit: null })
      return {
        chart,
        world,
        steps,
        waiting: done ? null : fittingAnswers(chart, node, context, fits),
        outcome: done ? chart.outcome(context, node) : null,
      }
    }
    const event: ChartEvent = given === null ? { type: 'NEXT' } : toEvent(given)
    const next = machine.transition(snapshot, event, scope) as AnyMachineSnapshot
    const to = String(next.value)
    const edge = findEdge(chart, edgeId(node, to))
    steps.push({
      ...step,
      picked: chart.picked(node, next.context),
      exit: {
        edge: edgeId(node, to),
        to,
        answer: event.type === 'ANSWER' ? event.answer : edge.label,
        basis: chart.stepBasis(context, node) ?? edge.basis,
      },
    })
    snapshot = next
  }
}

/** The key of the prompt's answer: `promptForServicePassword exchange/ms 2` for its second time. */
function toPromptKey(node: string, subject: StepSubject, times: Map<string, number>): string {
  const place = [node, subject.provider ?? subject.service].filter(Boolean).join(' ')
  const time = (times.get(place) ?? 0) + 1
  times.set(place, time)
  return `${place} ${time}`
}

/** Each answer as it stands if it fits; else with each of the values that it can pick. */
function fittingAnswers(
  chart: Chart,
  node: string,
  context: unknown,
  fits: (answer: Answer) => boolean,
): Answer[] {
  const { values } = chart.picks(context, node)
  return stateMeta(chart.machine, node).answers.flatMap(({ answer, picks }) =>
    fits(answer) || !picks ? [answer] : values.map((value) => `${answer}:${value}`).filter(fits),
  )
}

/** The answers that a run used, in order: what a link writes. */
export const givenAnswers = (run: Run): Answer[] =>
  run.steps.flatMap(({ given }) => (given === null ? [] : [given]))

/**
 * Where an answer would lead from a prompt of the run, and what that exit rests on; `null` when
 * the answer does not fit the prompt.
 */
export function nextAfter(
  { chart, steps }: Run,
  index: number,
  answer: Answer,
): { node: string; basis: Basis } | null {
  const step = steps[index]
  if (!step?.prompt) return null
  const { machine } = chart
  const at: AnyMachineSnapshot = machine.resolveState({ value: step.node, context: step.context })
  if (!at.can(toEvent(answer))) return null
  const [next] = transition(machine, at, toEvent(answer)) as [AnyMachineSnapshot, unknown]
  const node = String(next.value)
  return { node, basis: findEdge(chart, edgeId(step.node, node)).basis }
}
