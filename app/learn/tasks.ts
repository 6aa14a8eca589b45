import type { ChartId } from '../charts/chartIds'
import type { InputName } from '../insight/inputs'
import type { Goal } from './goal'

/** The run that a task starts from: a chart and the parameters of its permalink. */
export interface TaskLink {
  readonly chart: ChartId
  /** A call of a story names the story, too, as its link does. */
  readonly query: string
}

/** A situation to look at, and what comes of it. */
export interface Scenario extends TaskLink {
  readonly kind: 'scenario'
  readonly id: string
  readonly expects: Goal
}

/** What a learner may change in an exercise. */
export interface Limits {
  /** The inputs that may be changed, if not all: `flags`, `flags.MAPI_LOGON_UI`, `fault.exchange`. */
  readonly may?: readonly InputName[]
  /** Inputs that may not be changed. */
  readonly locked?: readonly InputName[]
  /** How many inputs and answers may be changed. */
  readonly most?: number
}

/** A goal to reach from a start that does not meet it. */
export interface Exercise extends TaskLink, Limits {
  readonly kind: 'exercise'
  readonly id: string
  readonly goal: Goal
}

export type Task = Scenario | Exercise

/** Tasks in the order in which they are to be done. */
export interface Lesson {
  readonly id: string
  readonly tasks: readonly string[]
}

/** Does a name mean an input, or a group of inputs that it is part of? */
export const covers = (name: InputName, input: InputName): boolean =>
  input === name || input.startsWith(`${name}.`) || input.startsWith(`${name}/`)

/** May an input be changed? Answers to dialogs always may. */
export const mayChange = ({ may, locked = [] }: Limits, input: InputName): boolean =>
  input.startsWith('answers.') ||
  (!locked.some((one) => covers(one, input)) &&
    (may === undefined || may.some((one) => covers(one, input))))
