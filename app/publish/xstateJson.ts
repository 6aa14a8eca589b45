import type { AnyStateMachine } from 'xstate'
import type { ExitCondition, ExitMeta } from '../charts/chart'
import { stateMeta } from '../run/graph'
import { chartText } from '../words/chartText'
import { toJsonText } from './jsonText'
import type { Publication } from './publication'

type StateNode = AnyStateMachine['root']['states'][string]
type Transition = NonNullable<ReturnType<StateNode['transitions']['get']>>[number]

/** The guard of an exit that needs an answer and no more. */
const answered = 'answered'

/**
 * The machine of the chart as JSON that XState's `createMachine` and its editor take. Guards and
 * actions have the names that the chart gives them; what they do is up to who provides them. A
 * guard whose `params` have an answer holds for the event ANSWER with that answer alone.
 */
export function toXStateJson({ run, texts }: Publication): string {
  const { id, machine } = run.chart
  const { summary, steps } = chartText(texts, id)
  const states = Object.values(machine.root.states) as readonly StateNode[]
  const data = {
    id: machine.id,
    description: summary,
    initial: String(machine.config.initial),
    states: Object.fromEntries(
      states.map((state) => {
        const { label = state.key, asks = '' } = steps[state.key] ?? {}
        return [state.key, toState(machine, state, label.replaceAll('\u00ad', ''), asks)]
      }),
    ),
  }
  return toJsonText(data)
}

function toState(machine: AnyStateMachine, state: StateNode, label: string, description: string) {
  const { shape, basis, historic, reads, ends, hresult } = stateMeta(machine, state.key)
  const entry = state.entry.map(nameOfChange)
  const on = Object.fromEntries(
    [...state.transitions]
      .filter(([, exits]) => exits.length > 0)
      .map(([event, exits]) => [event, exits.map(toExit)]),
  )
  return {
    description,
    ...(ends && { type: 'final' }),
    ...(entry.length > 0 && { entry: entry.map((type) => ({ type })) }),
    ...(Object.keys(on).length > 0 && { on }),
    meta: { label, shape, basis, historic, reads, ...(ends && { hresult }) },
  }
}

function toExit(exit: Transition) {
  const { label, basis } = exit.meta as ExitMeta
  const actions = exit.actions.map(nameOfChange)
  const guard = toGuard(exit)
  return {
    target: exit.target?.[0]?.key,
    ...(exit.reenter && { reenter: true }),
    ...(guard && { guard }),
    ...(actions.length > 0 && { actions: actions.map((type) => ({ type })) }),
    meta: { label, ...(basis !== null && { basis }) },
  }
}

/** The rule that the chart names, with the answer that the exit is for. */
function toGuard({ guard }: Transition) {
  if (!guard) return null
  const { when, answer, picks } = (guard as { params: ExitCondition }).params
  return {
    type: when ?? answered,
    ...(answer !== null && { params: { answer, picks } }),
  }
}

/** The chart's machines change what they know by one action, which is given the name of the change. */
const nameOfChange = (action: unknown): string => (action as { params: string }).params
