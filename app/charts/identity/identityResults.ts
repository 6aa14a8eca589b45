import type { Basis } from '../chart'
import type { ChartLink, Outcome } from '../chartDefinition'
import { firstIdentity, type IdentityContext, isFirstOurReading } from './identityRules'
import { type IdentityStateId, identityStates } from './identityStates'

/** What has come of the identity that was wanted. */
export type IdentityKind =
  | 'primary'
  | 'one-off'
  | 'first'
  | 'hard-coded'
  | 'provider'
  | 'set'
  | 'cleared'

/** Why a statement about an outcome is our reading. */
export type IdentityReason = 'one-off-code' | 'first-row'

interface End {
  readonly identity: IdentityKind | null
  /** The row that it comes from; none for identities that come from no row. */
  readonly row?: (context: IdentityContext) => string | null
  readonly reason?: (context: IdentityContext) => IdentityReason | null
}

const ends: Readonly<Partial<Record<IdentityStateId, End>>> = {
  returnPrimaryIdentity: { identity: 'primary', row: ({ inputs }) => inputs.primary },
  returnOneOff: {
    identity: 'one-off',
    row: ({ inputs }) => inputs.primary,
    reason: () => 'one-off-code',
  },
  returnFirstIdentity: {
    identity: 'first',
    row: ({ inputs }) => firstIdentity(inputs),
    reason: ({ inputs }) => (isFirstOurReading(inputs) ? 'first-row' : null),
  },
  returnHardCoded: { identity: 'hard-coded' },
  returnNoRow: { identity: null },
  returnProviderIdentity: { identity: 'provider', row: ({ inputs }) => inputs.provider },
  returnNoIdentity: { identity: null },
  identityCleared: { identity: 'cleared' },
  returnNoAccess: { identity: null },
  identitySet: { identity: 'set' },
}

const takesService: readonly string[] = ['returnNoAccess', 'identitySet']

/** What an end returns, and what that statement rests on. */
export function identityOutcome(context: IdentityContext, node: string): Outcome {
  const id = node as IdentityStateId
  const [state, end] = [identityStates[id], ends[id]]
  if (state?.kind !== 'end' || !end) {
    throw new Error(`"${node}" is no end of the chart of identity: run it on first`)
  }
  const reason = end.reason?.(context) ?? null
  const basis: Basis = reason ? 'inference' : state.basis
  return {
    node,
    hresult: state.hresult,
    details: {
      identity: end.identity,
      row: end.row?.(context) ?? null,
      service: takesService.includes(node) ? context.inputs.service : null,
    },
    basis,
    reasons: reason ? [reason] : [],
  }
}

export type IdentityLinkId = 'logon' | 'end'

/** What comes before and after in the life of a session. */
export function identityLinks(_: IdentityContext, node: string): readonly ChartLink[] {
  if (node === 'identityWanted') return [{ id: 'logon', chart: 'logon', query: '' }]
  return node in ends ? [{ id: 'end', chart: 'end', query: '' }] : []
}
