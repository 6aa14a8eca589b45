import type { ChartEvent } from '../charts/chart'
import { type Run, splitAnswer, type Step } from '../run/run'
import { answerName, type InputName, serviceOf, toDomains, type Value, valueIn } from './inputs'
import { type Context, exitsOf, findExit, firstMoment } from './moments'
import { Worlds } from './worlds'

/** An input that a decision read, and its value. */
export interface ReadInput {
  readonly input: InputName
  readonly value: Value
}

/** A step of a run, and what decided how it was left. */
export interface Explanation {
  readonly node: string
  /** In the chart's order of inputs, answers last. */
  readonly reads: readonly ReadInput[]
  readonly answer: string | null
}

/**
 * Why a run went as it did: for every step the inputs that its decision read, directly or through
 * what the run had made of them before. Observed, not declared: the run is played again and the
 * machine's rules are watched. An input that is not listed cannot change the decision as long as
 * the run comes to it by the same steps.
 */
export function explainRun(run: Run): Explanation[] {
  const { chart, world } = run
  const worlds = new Worlds(chart)
  const here = worlds.only(world)
  const order = [...toDomains(chart).keys()]
  /** Which inputs each thing that the run knows was made of. */
  const sources = new Map<string, ReadonlySet<InputName>>()
  let { context } = firstMoment(chart, worlds.inputs)

  const watch = <Result>(evaluate: (context: Context) => Result) => {
    const read = new Set<InputName>()
    const watched = new Proxy(context, {
      get(target, key) {
        for (const input of sources.get(String(key)) ?? []) read.add(input)
        return Reflect.get(target, key)
      },
    })
    return { read, result: worlds.observe(here, read, () => evaluate(watched)) }
  }
  const advance = (rules: readonly string[], event: ChartEvent, answered: readonly InputName[]) => {
    for (const name of rules) {
      const rule = chart.rules.changes[name]
      const { read, result } = watch((watched) => rule?.(watched, event) as Context)
      for (const key of Object.keys(result)) sources.set(key, new Set([...read, ...answered]))
      context = { ...context, ...result }
    }
  }

  return run.steps.map((step): Explanation => {
    const { node, subject } = step
    const answered = step.prompt === null ? [] : [answerName(step.prompt)]
    const event = toEvent(step)
    const { read, result: exit } = watch((watched) => {
      const moment = { node, context: watched }
      if (exitsOf(chart, node).ends) chart.outcome(watched, node)
      else if (step.prompt !== null) findExit(chart, moment, { type: 'NEXT' })
      return step.exit === null ? null : findExit(chart, moment, event)
    })
    if (exit) {
      advance(exit.changes, event, answered)
      // An answer decides also what it does not change and another one on the same way would.
      for (const { to, changes } of answered.length > 0 ? exitsOf(chart, node).answered : []) {
        if (to !== exit.to) continue
        for (const name of changes) {
          for (const key of Object.keys(
            watch((watched) => chart.rules.changes[name]?.(watched, event) as Context).result,
          )) {
            sources.set(key, new Set([...(sources.get(key) ?? []), ...answered]))
          }
        }
      }
      advance(exitsOf(chart, exit.to).entry, { type: 'NEXT' }, [])
      // Whose turn it is, is a matter of where the run stands, not of what it knows.
      for (const key of Object.keys(chart.subject(context, exit.to))) sources.delete(key)
    }
    const service = serviceOf(`fault.${subject.provider ?? ''}`) ?? subject.service ?? null
    const own = [...read, ...answered].filter(
      (input) => service === null || [null, service].includes(serviceOf(input)),
    )
    return {
      node,
      reads: [...new Set(own)]
        .sort((a, b) => rank(order, a) - rank(order, b))
        .map((input) => ({ input, value: valueIn(chart, world, input) })),
      answer: step.exit?.answer ?? null,
    }
  })
}

const rank = (order: readonly InputName[], input: InputName): number =>
  order.includes(input) ? order.indexOf(input) : order.length

function toEvent({ given }: Step): ChartEvent {
  if (given === null) return { type: 'NEXT' }
  const { word, pick } = splitAnswer(given)
  return { type: 'ANSWER', answer: word, value: pick }
}
