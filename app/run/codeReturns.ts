import type { Basis } from '../charts/chart'
import type { Chart } from '../charts/chartDefinition'
import { type ProviderKind, providerKinds, splitProviderKey } from '../mapi/computer'
import { type Cause, causes } from '../mapi/failures'
import { knownBits } from '../mapi/flags'
import type { ResultCode } from '../mapi/resultCodes'
import { stateMeta, toGraph } from './graph'
import { initialInputs } from './inputText'

/** A failure with which a provider returns a code. */
export interface ReturningFailure {
  readonly cause: Cause
  /** The kinds of provider that return the code then, in queue order. */
  readonly kinds: readonly ProviderKind[]
  readonly basis: Basis
}

/** Where a chart returns a code. */
export interface CodeReturns {
  /** The ends of the call, in the order of the chart. */
  readonly ends: readonly string[]
  readonly failures: readonly ReturningFailure[]
}

/** Where a chart returns a code: at which of its ends, and for which failures of a provider. */
export function findReturns(chart: Chart, code: ResultCode): CodeReturns {
  const ends = toGraph(chart.machine)
    .nodes.map(({ id }) => id)
    .filter((node) => stateMeta(chart.machine, node).hresult === code)
  return { ends, failures: causes.flatMap((cause) => failuresOf(chart, code, cause)) }
}

function failuresOf(chart: Chart, code: ResultCode, cause: Cause): ReturningFailure[] {
  const providers = chart.inputs.flatMap((input) =>
    input.kind === 'failures' ? input.providers : [],
  )
  // A code may depend on whether dialogs are allowed: no flag, and every flag.
  const none = initialInputs(chart.inputs)
  const every = Object.fromEntries(
    chart.inputs.flatMap((input) =>
      input.kind === 'flags' ? [[input.parameter, knownBits(input.flags)]] : [],
    ),
  )
  const found = [none, { ...none, ...every }].flatMap((inputs) =>
    providers.flatMap((provider) => {
      const answer = chart.failureCode(inputs, provider, cause)
      return answer.code === code
        ? [{ kind: splitProviderKey(provider).kind, basis: answer.basis }]
        : []
    }),
  )
  return [...new Set(found.map(({ basis }) => basis))].map((basis) => ({
    cause,
    kinds: providerKinds.filter((kind) =>
      found.some((one) => one.kind === kind && one.basis === basis),
    ),
    basis,
  }))
}
