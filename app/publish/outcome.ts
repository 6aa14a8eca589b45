import type { Outcome } from '../charts/chartDefinition'
import { toHex } from '../mapi/flags'
import { resultCodes } from '../mapi/resultCodes'

/** The result of a call as plain data: the same wherever one is printed. */
export const toOutcome = (outcome: Outcome) => ({
  node: outcome.node,
  hresult: outcome.hresult,
  value: outcome.hresult && toHex(resultCodes[outcome.hresult]),
  ...outcome.details,
  basis: outcome.basis,
})

export type OutcomeData = ReturnType<typeof toOutcome>
