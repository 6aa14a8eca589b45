import type { ChartEvent } from '../charts/chart'
import type { Chart } from '../charts/chartDefinition'
import { edgeId, stateMeta } from '../run/graph'
import { settledInputs } from '../run/inputText'
import { splitAnswer, type World } from '../run/run'
import { answerName, type InputName, toDomains, toFailureOf, type Value, valueIn } from './inputs'
import {
  type Context,
  enterStep,
  type Exit,
  exitsOf,
  findExit,
  type Moment,
  takeExit,
} from './moments'

/** Which values some inputs have; an input that is not named may have any of its values. */
export type Conditions = Readonly<Record<InputName, readonly Value[]>>

/** A moment that is the same in every world that meets the conditions. */
export interface Branch extends Moment {
  readonly conditions: Conditions
  /** How often each prompt has been shown, by step and subject. */
  readonly shown: Readonly<Record<string, number>>
}

/** A step that was taken, or `exit: null` where the run waits for an answer. */
export interface Passage {
  readonly exit: Exit | null
  readonly edge: string
  /** What a prompt was answered. */
  readonly answer: Value
  /** The answer changed nothing: the same prompt asks again. */
  readonly again: boolean
  readonly after: Branch
}

/** One way in which an evaluation comes out, and the worlds in which it does. */
interface Finding<Result> {
  readonly conditions: Conditions
  readonly result: Result
}

/** So often one evaluation is repeated; the charts need a part of it. */
const mostLooks = 500_000
/** Says that there are more worlds than anybody can wait for. */
export const tooManyWorlds = 'too-many-worlds'

/** Thrown where an evaluation depends on an input that is still open; there is only one. */
const question = new Error('An input that is still open was read outside of branch()')

/**
 * Many worlds at once. Rules read their inputs here; where worlds differ in what a rule reads,
 * the evaluation is repeated for each class of worlds. So what is read is observed, never
 * declared, and an input that nothing reads is never decided.
 */
export class Worlds {
  readonly chart: Chart
  /** What the machine is given: every access to an input ends in `read`. */
  readonly inputs: object
  /** Receives the name of every input that is read; for those who want to know. */
  recorder: Set<InputName> | null = null
  readonly #domains: Map<InputName, readonly Value[]>
  /** Answers that pick can also be given without a pick; then they take the default. */
  readonly #bare: boolean
  #conditions: Conditions = {}
  /** How often the outermost evaluation has been repeated, and how deep within it this one is. */
  #looks = 0
  #depth = 0
  /** What is settled besides, and not repeated in any branch. */
  #settled: Conditions = {}
  /** What the question is about, and how it parts the values. */
  #asked: InputName = ''
  #classes: Classes = []

  /** `only` leaves some inputs fewer values than they can have. */
  constructor(
    chart: Chart,
    { bare = true, only = {} }: { bare?: boolean; only?: Conditions } = {},
  ) {
    this.chart = chart
    this.#bare = bare
    this.#domains = new Map([...toDomains(chart), ...Object.entries(only)])
    this.inputs = this.#toInputs()
  }

  /** What is settled about the worlds that are looked at. */
  get conditions(): Conditions {
    return this.#conditions
  }

  /** The conditions that one world alone meets. */
  only(world: World): Conditions {
    const names = [...toDomains(this.chart).keys()]
    return Object.fromEntries(names.map((name) => [name, [valueIn(this.chart, world, name)]]))
  }

  /** Evaluates where nothing is open; every input that is read is noted. */
  observe<Result>(conditions: Conditions, read: Set<InputName>, evaluate: () => Result): Result {
    const { recorder } = this
    this.recorder = read
    try {
      const [found] = this.branch(conditions, evaluate, () => false)
      if (!found) throw new Error('An evaluation in one world has one result')
      return found.result
    } finally {
      this.recorder = recorder
    }
  }

  /** Evaluates where some inputs are settled; branches inside do not repeat them. */
  settled<Result>(conditions: Conditions, evaluate: () => Result): Result {
    const before = this.#settled
    this.#settled = conditions
    try {
      return evaluate()
    } finally {
      this.#settled = before
    }
  }

  /** The values that an input can have where no branch says otherwise. */
  valuesOf(input: InputName): readonly Value[] {
    return this.#settled[input] ?? this.domainOf(input)
  }

  domainOf(input: InputName): readonly Value[] {
    const domain = this.#domains.get(input)
    if (!domain) throw new Error(`The values of "${input}" are not known yet`)
    return domain
  }

  #toInputs(): object {
    const proxy = (get: (name: string) => unknown) =>
      new Proxy({}, { get: (_, name) => (typeof name === 'string' ? get(name) : undefined) })
    // What nobody has settled, and no visitor can set, is absent.
    const settled: Readonly<Record<string, unknown>> = settledInputs(this.chart)
    const parts = new Map(
      this.chart.inputs.map(({ kind, parameter }) => {
        if (kind === 'flags')
          return [parameter, proxy((name) => this.read(`${parameter}.${name}`, itself))] as const
        if (kind === 'failures')
          return [parameter, proxy((key) => this.#failure(`${parameter}.${key}`))] as const
        return [parameter, null] as const
      }),
    )
    return proxy((name) =>
      parts.has(name) ? (parts.get(name) ?? this.read(name, itself)) : settled[name],
    )
  }

  #failure(input: InputName) {
    if (this.read(input, isAbsent)) return undefined
    const { read } = this
    return {
      get first() {
        return read(input, firstCause)
      },
      get second() {
        return read(input, secondCause)
      },
    }
  }

  /** What `aspect` says of an input's value, if it says the same of all that are still possible. */
  read = <Said>(input: InputName, aspect: (value: Value) => Said): Said => {
    this.recorder?.add(input)
    const values = this.#conditions[input] ?? this.valuesOf(input)
    if (values.length > 1) {
      const classes = toClasses(values, aspect)
      if (classes.length > 1) {
        this.#asked = input
        this.#classes = classes
        throw question
      }
    }
    return aspect(values[0] as Value)
  }

  /**
   * All ways in which an evaluation comes out, each with the worlds in which it does. Worlds
   * that differ in nothing but an input's value and come out the `same` are one. Inputs that
   * the caller does not own are left to the evaluation around this one.
   */
  branch<Result>(
    conditions: Conditions,
    evaluate: () => Result,
    same: (a: Result, b: Result) => boolean,
    owns: (input: InputName) => boolean = () => true,
  ): Finding<Result>[] {
    if (this.#depth === 0) this.#looks = 0
    if (++this.#looks > mostLooks) throw new Error(tooManyWorlds)
    this.#depth++
    try {
      return this.#branch(conditions, evaluate, same, owns)
    } finally {
      this.#depth--
    }
  }

  #branch<Result>(
    conditions: Conditions,
    evaluate: () => Result,
    same: (a: Result, b: Result) => boolean,
    owns: (input: InputName) => boolean,
  ): Finding<Result>[] {
    const outside = this.#conditions
    this.#conditions = conditions
    let asked: InputName
    let classes: Classes
    try {
      return [{ conditions, result: evaluate() }]
    } catch (thrown) {
      if (thrown !== question || !owns(this.#asked)) throw thrown
      asked = this.#asked
      classes = this.#classes
    } finally {
      this.#conditions = outside
    }
    const findings: Finding<Result>[] = []
    for (const values of classes) {
      for (const found of this.branch({ ...conditions, [asked]: values }, evaluate, same, owns)) {
        const twin = findings.findIndex(
          (one) =>
            same(one.result, found.result) && isSameBut(one.conditions, found.conditions, asked),
        )
        const other = findings[twin]
        if (other) findings[twin] = this.#join(other, found, asked, conditions)
        else findings.push(found)
      }
    }
    return findings
  }

  #join<Result>(
    one: Finding<Result>,
    other: Finding<Result>,
    input: InputName,
    { [input]: before }: Conditions,
  ): Finding<Result> {
    const { [input]: some = [], ...rest } = one.conditions
    const values = [...some, ...(other.conditions[input] ?? [])]
    const all = before ?? this.valuesOf(input)
    if (values.length < all.length) {
      return { ...one, conditions: { ...rest, [input]: all.filter((one) => values.includes(one)) } }
    }
    return { ...one, conditions: before ? { ...rest, [input]: before } : rest }
  }

  /** All ways on from a branch, each up to the step it leads to; none at an end. */
  next(branch: Branch, owns?: (input: InputName) => boolean): Passage[] {
    return this.leave(branch, owns).flatMap((passage) =>
      passage.exit === null
        ? [passage]
        : this.enter(passage.after, owns).map((after) => ({
            ...passage,
            again: isSameMoment(after, branch),
            after,
          })),
    )
  }

  /** All ways to leave a step; the steps that they lead to are not yet entered. */
  leave(branch: Branch, owns?: (input: InputName) => boolean): Passage[] {
    const { node } = branch
    if (exitsOf(this.chart, node).ends) return []
    const choices = this.branch(branch.conditions, () => this.#choose(branch), isSameChoice, owns)
    return choices.flatMap(({ conditions, result: { exit, answer, event, shown } }): Passage[] => {
      if (exit === null) {
        return [{ exit, edge: '', answer, again: false, after: { ...branch, conditions } }]
      }
      return this.branch(
        conditions,
        () => takeExit(this.chart, branch, exit, event),
        isSameMoment,
        owns,
      ).map(({ conditions, result }) => ({
        exit,
        edge: edgeId(node, exit.to),
        answer,
        again: false,
        after: { ...result, conditions, shown },
      }))
    })
  }

  /** All ways in which entering a step comes out. */
  enter(branch: Branch, owns?: (input: InputName) => boolean): Branch[] {
    return this.branch(
      branch.conditions,
      () => enterStep(this.chart, branch),
      isSameMoment,
      owns,
    ).map(({ conditions, result }) => ({ ...branch, ...result, conditions }))
  }

  #choose(branch: Branch): Choice {
    const next: ChartEvent = { type: 'NEXT' }
    const { asks } = exitsOf(this.chart, branch.node)
    const { shown } = branch
    const exit = findExit(this.chart, branch, next)
    if (exit || !asks) return { exit, event: next, answer: null, shown }
    const { input, place } = this.promptAt(branch)
    const answer = this.read(input, itself)
    const { word, pick } = splitAnswer(String(answer))
    const event: ChartEvent = { type: 'ANSWER', answer: word, value: pick }
    const taken = answer === null ? null : findExit(this.chart, branch, event)
    return { exit: taken, event, answer, shown: { ...shown, [place]: (shown[place] ?? 0) + 1 } }
  }

  /** The answer that the prompt of a branch waits for, and the key under which it is counted. */
  promptAt({ node, context, shown }: Branch): { input: InputName; place: string } {
    const { provider, service } = this.chart.subject(context, node)
    const place = [node, provider ?? service].filter(Boolean).join(' ')
    const input = answerName(`${place} ${(shown[place] ?? 0) + 1}`)
    if (!this.#domains.has(input)) this.#domains.set(input, this.#answersAt(node, context))
    return { input, place }
  }

  #answersAt(node: string, context: Context): Value[] {
    const { values } = this.chart.picks(context, node)
    return stateMeta(this.chart.machine, node).answers.flatMap(({ answer, picks }) => [
      ...(this.#bare || !picks ? [answer] : []),
      ...(picks ? values.map((value) => `${answer}:${value}`) : []),
    ])
  }
}

const itself = (value: Value) => value
const isAbsent = (value: Value) => value === null
const firstCause = (value: Value) => toFailureOf(value)?.first
const secondCause = (value: Value) => toFailureOf(value)?.second

type Aspect = (value: Value) => unknown
type Classes = readonly (readonly Value[])[]

/** Values by what an aspect says of them; the same few lists are asked for again and again. */
function toClasses(values: readonly Value[], aspect: Aspect): Classes {
  let known = classesOf.get(values)
  if (!known) {
    known = new Map()
    classesOf.set(values, known)
  }
  let classes = known.get(aspect)
  if (!classes) {
    const bySaid = new Map<unknown, Value[]>()
    for (const value of values) {
      const said = aspect(value)
      const alike = bySaid.get(said)
      if (alike) alike.push(value)
      else bySaid.set(said, [value])
    }
    classes = [...bySaid.values()]
    known.set(aspect, classes)
  }
  return classes
}

const classesOf = new WeakMap<readonly Value[], Map<Aspect, Classes>>()

interface Choice {
  readonly exit: Exit | null
  readonly event: ChartEvent
  readonly answer: Value
  readonly shown: Branch['shown']
}

const isSameChoice = (a: Choice, b: Choice) => a.exit === b.exit && a.answer === b.answer

export const isSameMoment = (a: Moment, b: Moment): boolean =>
  a.node === b.node && Object.keys(a.context).every((key) => a.context[key] === b.context[key])

const isSameBut = (a: Conditions, b: Conditions, input: InputName): boolean => {
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name === input || hasSameValues(a[name], b[name]))
  )
}

export const hasSameValues = (a: readonly Value[] = [], b: readonly Value[] = []): boolean =>
  a === b || (a.length === b.length && a.every((value) => b.includes(value)))
