import { type AnyStateMachine, initialTransition } from 'xstate'
import { type ChartEvent, type ExitCondition, isFor } from '../charts/chart'
import type { Chart } from '../charts/chartDefinition'
import { stateMeta } from '../run/graph'

/** A moment of a run: the step it stands at and what it knows on entering it. */
export interface Moment {
  readonly node: string
  readonly context: Context
}

/** What a run knows; only its own chart reads it. */
export type Context = Readonly<Record<string, unknown>>

/** A way out of a state, as the machine's definition has it. */
export interface Exit {
  readonly to: string
  readonly label: string | null
  readonly condition: ExitCondition | null
  readonly changes: readonly string[]
}

interface StateExits {
  readonly entry: readonly string[]
  readonly next: readonly Exit[]
  readonly answered: readonly Exit[]
  readonly asks: boolean
  readonly ends: boolean
}

interface NamedChange {
  readonly params?: unknown
}

const changesOf = (actions: readonly unknown[]): string[] =>
  actions.map((action) => String((action as NamedChange).params))

function deriveExits(machine: AnyStateMachine): Map<string, StateExits> {
  return new Map(
    Object.values(machine.root.states).map((state) => {
      const exits = (eventType: string) =>
        (state.transitions.get(eventType) ?? []).flatMap((exit): Exit[] => {
          const to = exit.target?.[0]?.key
          if (to === undefined) return []
          const guard = exit.guard as { params: ExitCondition } | undefined
          return [
            {
              to,
              label: (exit.meta as { label: string | null }).label,
              condition: guard?.params ?? null,
              changes: changesOf(exit.actions),
            },
          ]
        })
      return [
        state.key,
        {
          entry: changesOf(state.entry),
          next: exits('NEXT'),
          answered: exits('ANSWER'),
          asks: stateMeta(machine, state.key).answers.length > 0,
          ends: state.type === 'final',
        },
      ]
    }),
  )
}

const derived = new WeakMap<AnyStateMachine, Map<string, StateExits>>()

/** The exits of a state, derived once from the machine that draws and plays the chart. */
export function exitsOf({ machine }: Chart, node: string): StateExits {
  let known = derived.get(machine)
  if (!known) {
    known = deriveExits(machine)
    derived.set(machine, known)
  }
  const exits = known.get(node)
  if (!exits) throw new Error(`The machine "${machine.id}" has no state "${node}"`)
  return exits
}

/** The first moment of a run; `inputs` are what the machine is given. */
export function firstMoment(chart: Chart, inputs: object): Moment {
  const [snapshot] = initialTransition(chart.machine, inputs)
  return { node: String(snapshot.value), context: snapshot.context as Context }
}

/**
 * The exit that an event takes, by asking the guards of the machine directly; `null` when none
 * is open. XState's own `transition()` says the same and takes ten times as long.
 */
export function findExit(chart: Chart, { node, context }: Moment, event: ChartEvent): Exit | null {
  const { next, answered } = exitsOf(chart, node)
  const fits = ({ condition }: Exit) =>
    condition === null ||
    (isFor(condition, event) &&
      (condition.when === null || ask(chart, condition.when, context, event)))
  return (event.type === 'NEXT' ? next : answered).find(fits) ?? null
}

function ask({ id, rules }: Chart, name: string, context: Context, event: ChartEvent): boolean {
  const guard = rules.guards[name]
  if (!guard) throw new Error(`The chart "${id}" has no guard "${name}": define it`)
  return guard(context, event)
}

/** The moment between two steps: the exit has been taken, the step that it leads to not yet entered. */
export const takeExit = (chart: Chart, moment: Moment, exit: Exit, event: ChartEvent): Moment => ({
  node: exit.to,
  context: change(chart, moment.context, exit.changes, event),
})

/** The moment after entering a step; what that changes does not depend on the answer before. */
export const enterStep = (chart: Chart, { node, context }: Moment): Moment => ({
  node,
  context: change(chart, context, exitsOf(chart, node).entry, { type: 'NEXT' }),
})

const change = (
  chart: Chart,
  context: Context,
  names: readonly string[],
  event: ChartEvent,
): Context => {
  let after = context
  for (const name of names) {
    // What is only reported decides nothing, and would tell apart worlds that go the same way.
    if (chart.parts?.reports.includes(name)) continue
    const rule = chart.rules.changes[name]
    if (!rule) throw new Error(`The chart "${chart.id}" has no change "${name}": define it`)
    after = { ...after, ...(rule(after, event) as Context) }
  }
  return after
}
