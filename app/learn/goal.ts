import type { ServiceStatus } from '../charts/chartDefinition'
import { type InputName, type Value, valueIn } from '../insight/inputs'
import type { ResultCode } from '../mapi/resultCodes'
import type { Run } from '../run/run'

/**
 * What a run is to come to: an exercise asks for it, a scenario states it. All that is named has
 * to hold; what is not named may be anything. Plain data, as packs write it.
 */
export interface Goal {
  /** What the call returns. */
  readonly result?: ResultCode
  /** The step at which the run ends. */
  readonly end?: string
  /** The prompt at which the run waits for an answer. */
  readonly waits?: string
  /** What else is known of the result, by name: `session`, `nonmessaging`. */
  readonly details?: Readonly<Record<string, string | boolean | null>>
  /** The status of message services when the run is over. */
  readonly services?: Readonly<Record<string, ServiceStatus>>
  /** Steps that the run comes to. */
  readonly passes?: readonly string[]
  /** Steps that it does not come to. */
  readonly avoids?: readonly string[]
  /** Codes that providers return on the way. */
  readonly returns?: readonly ResultCode[]
  /** No dialog is shown. */
  readonly dialogs?: 'none'
  /** Values that inputs have to have: `profile`, `flags.MAPI_LOGON_UI`. */
  readonly inputs?: Readonly<Record<InputName, Value>>
}

/** One of the things that a goal asks for. */
export type Condition =
  | { readonly kind: 'result'; readonly code: ResultCode }
  | { readonly kind: 'end' | 'waits' | 'passes' | 'avoids'; readonly node: string }
  | {
      readonly kind: 'detail'
      readonly name: string
      readonly value: string | boolean | null
    }
  | { readonly kind: 'service'; readonly service: string; readonly status: ServiceStatus }
  | { readonly kind: 'returns'; readonly code: ResultCode }
  | { readonly kind: 'noDialog' }
  | { readonly kind: 'input'; readonly input: InputName; readonly value: Value }

const each = <Value, One>(
  record: Readonly<Record<string, Value>> | undefined,
  toOne: (name: string, value: Value) => One,
): One[] => Object.entries(record ?? {}).map(([name, value]) => toOne(name, value))

/** What a goal asks for, one by one: the result first, what must stay as it is last. */
export const toConditions = (goal: Goal): Condition[] => [
  ...(goal.result === undefined ? [] : [{ kind: 'result' as const, code: goal.result }]),
  ...(goal.end === undefined ? [] : [{ kind: 'end' as const, node: goal.end }]),
  ...(goal.waits === undefined ? [] : [{ kind: 'waits' as const, node: goal.waits }]),
  ...each(goal.details, (name, value) => ({ kind: 'detail' as const, name, value })),
  ...each(goal.services, (service, status) => ({ kind: 'service' as const, service, status })),
  ...(goal.passes ?? []).map((node) => ({ kind: 'passes' as const, node })),
  ...(goal.avoids ?? []).map((node) => ({ kind: 'avoids' as const, node })),
  ...(goal.returns ?? []).map((code) => ({ kind: 'returns' as const, code })),
  ...(goal.dialogs === 'none' ? [{ kind: 'noDialog' as const }] : []),
  ...each(goal.inputs, (input, value) => ({ kind: 'input' as const, input, value })),
]

/** Does a run meet a condition? What is said of its result never holds while it waits. */
export function holds(run: Run, condition: Condition): boolean {
  const { chart, steps, outcome, waiting, world } = run
  const last = steps.at(-1)
  switch (condition.kind) {
    case 'result':
      return outcome !== null && outcome.hresult === condition.code
    case 'end':
      return outcome !== null && outcome.node === condition.node
    case 'waits':
      return waiting !== null && last?.node === condition.node
    case 'detail':
      return outcome !== null && (outcome.details[condition.name] ?? null) === condition.value
    case 'service':
      return (
        last !== undefined &&
        outcome !== null &&
        chart
          .services(last.context, last.node)
          .some(({ id, status }) => id === condition.service && status === condition.status)
      )
    case 'passes':
      return steps.some(({ node }) => node === condition.node)
    case 'avoids':
      return steps.every(({ node }) => node !== condition.node)
    case 'returns':
      return steps.some(
        ({ context, node }) => chart.parts?.returned(context, node) === condition.code,
      )
    case 'noDialog':
      return steps.every(({ prompt }) => prompt === null)
    case 'input':
      return valueIn(chart, world, condition.input) === condition.value
  }
}

/** Has the run to be over before anything can be said of the goal? */
export const wantsEnd = (goal: Goal): boolean => goal.waits === undefined

/** Does a run meet a goal? A run that waits meets only a goal that says so. */
export const meets = (run: Run, goal: Goal): boolean =>
  (run.outcome !== null) === wantsEnd(goal) &&
  toConditions(goal).every((condition) => holds(run, condition))
