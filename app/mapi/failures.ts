import { type ProviderKey, splitProviderKey } from './computer'
import type { ResultCode } from './resultCodes'

/**
 * The causes for which a provider can fail to start. The first four groups are named by
 * `mapi-sessions`; the codes by the reference pages of the providers' logon methods.
 */
export const causes = [
  'unconfigured',
  'wrong-password',
  'invalid-path',
  'version',
  'server-unavailable',
  'corrupt-data',
  'session-limit',
  'fail-one-provider',
] as const
export type Cause = (typeof causes)[number]

/** What strikes a provider: its first try, and `none`, the `same` or another cause at the second. */
export interface Failure {
  readonly first: Cause
  readonly second: 'none' | 'same' | Cause
}

export type Failures = Readonly<Partial<Record<ProviderKey, Failure>>>

/** Causes after which MAPI makes no second try. */
export const endsAtFirstTry = (cause: Cause): boolean =>
  cause === 'version' || cause === 'fail-one-provider'

/** Causes that can strike a second try; the version is checked once, at the entry point. */
export const secondCauses: readonly Cause[] = causes.filter((cause) => cause !== 'version')

/** The failure as it is kept: a second cause that cannot strike is dropped, a repeated one is `same`. */
export const toFailure = (first: Cause, second: Failure['second']): Failure => ({
  first,
  second: endsAtFirstTry(first) ? 'none' : second === first ? 'same' : second,
})

/**
 * What strikes a provider that earlier sessions have brought to its limit: both tries, whatever
 * else was to strike them; an incompatible version shows before, at the entry point.
 */
export const reachLimit = (own: Failure | undefined): Failure =>
  own?.first === 'version' ? own : toFailure('session-limit', 'same')

const codes: Record<Cause, ResultCode> = {
  unconfigured: 'MAPI_E_UNCONFIGURED',
  'wrong-password': 'MAPI_E_FAILONEPROVIDER',
  'invalid-path': 'MAPI_E_LOGON_FAILED',
  version: 'MAPI_E_VERSION',
  'server-unavailable': 'MAPI_E_NETWORK_ERROR',
  'corrupt-data': 'MAPI_E_CORRUPT_DATA',
  'session-limit': 'MAPI_E_SESSION_LIMIT',
  'fail-one-provider': 'MAPI_E_FAILONEPROVIDER',
}

const inferredCodes: readonly Cause[] = ['invalid-path', 'server-unavailable', 'corrupt-data']

/**
 * The code that a provider returns for a cause. A message store that cannot be reached while
 * no dialog is allowed returns MAPI_E_LOGON_FAILED (`imsprovider-logon`).
 */
export function failureCode(cause: Cause, provider: ProviderKey, ui: boolean): ResultCode {
  return isUnreachableStore(cause, provider, ui) ? 'MAPI_E_LOGON_FAILED' : codes[cause]
}

/** What the code of a cause rests on: a reference page, the prose, or our reading. */
export function failureCodeBasis(
  cause: Cause,
  provider: ProviderKey,
  ui: boolean,
): 'reference' | 'text' | 'inference' {
  if (cause === 'session-limit') return 'text'
  return inferredCodes.includes(cause) && !isUnreachableStore(cause, provider, ui)
    ? 'inference'
    : 'reference'
}

const isUnreachableStore = (cause: Cause, provider: ProviderKey, ui: boolean): boolean =>
  !ui &&
  (cause === 'server-unavailable' || cause === 'corrupt-data') &&
  splitProviderKey(provider).kind === 'ms'
