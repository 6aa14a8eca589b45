import type { ProviderKey } from './computer'
import { type Cause, type Failure, failureCode } from './failures'
import type { ResultCode } from './resultCodes'

/** How a provider's logon method comes back; `password` means that its own dialog opens first. */
export type LogonExit =
  | 'S_OK'
  | 'MAPI_E_FAILONEPROVIDER'
  | 'MAPI_E_UNCONFIGURED'
  | 'password'
  | 'error'

export interface LogonResult {
  readonly exit: LogonExit
  /** `null` while the provider's own dialog asks: nothing has been returned yet. */
  readonly hresult: ResultCode | null
}

/** What a provider's try to log on depends on. */
export interface LogonTry {
  readonly provider: ProviderKey
  readonly failure: Failure | undefined
  /** May the provider show a dialog? */
  readonly ui: boolean
  /** First try: the missing configuration was already supplied. Second: it is still missing. */
  readonly configured: boolean
}

/**
 * The first call of a logon method; what strikes both tries is not cured by configuring before.
 * Source: `iabprovider-logon`, `imsprovider-logon`, `ixpprovider-transportlogon`.
 */
export function tryFirstLogon({ failure, ...logon }: LogonTry): LogonResult {
  const cause = failure?.first
  const cured = cause === 'unconfigured' && failure?.second !== 'same' && logon.configured
  return returnFor(cured ? undefined : cause, logon)
}

/**
 * The second and last call. Without its configuration the provider is unconfigured again,
 * whatever else was to strike it; MAPI_E_UNCONFIGURED counts as any other error now.
 */
export function trySecondLogon(logon: LogonTry): LogonResult {
  const result = returnFor(logon.configured ? secondCause(logon.failure) : 'unconfigured', logon)
  return result.exit === 'MAPI_E_UNCONFIGURED' ? { ...result, exit: 'error' } : result
}

function secondCause(failure: Failure | undefined): Cause | undefined {
  const second = failure?.second ?? 'none'
  return second === 'none' ? undefined : second === 'same' ? failure?.first : second
}

function returnFor(
  cause: Cause | undefined,
  { provider, ui }: Pick<LogonTry, 'provider' | 'ui'>,
): LogonResult {
  if (cause === undefined || cause === 'version') return { exit: 'S_OK', hresult: 'S_OK' }
  if (cause === 'wrong-password' && ui) return { exit: 'password', hresult: null }
  const hresult = failureCode(cause, provider, ui)
  const exit =
    hresult === 'MAPI_E_FAILONEPROVIDER' || hresult === 'MAPI_E_UNCONFIGURED' ? hresult : 'error'
  return { exit, hresult }
}
