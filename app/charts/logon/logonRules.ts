import { isProfileNameNull } from '../../mapi/call'
import {
  type Computer,
  type MessageService,
  type ProviderKey,
  providerQueue,
  servicesOf,
  splitProviderKey,
} from '../../mapi/computer'
import {
  type Cause,
  type Failure,
  type Failures,
  failureCode,
  failureCodeBasis,
  reachLimit,
} from '../../mapi/failures'
import type { LogonFlagName, LogonFlags } from '../../mapi/flags'
import { type LogonResult, tryFirstLogon, trySecondLogon } from '../../mapi/providerLogon'
import type { ResultCode } from '../../mapi/resultCodes'
import type { ChartEvent } from '../chart'

/** What one logon depends on, by parameter: the call, the computer, and the failures to come. */
export interface LogonInputs {
  readonly flags: number
  readonly profile: string | null
  readonly default: string | null
  readonly credentials: 'valid' | 'invalid'
  /** The profile behind a shared session that exists already. */
  readonly shared: string | null
  readonly mutex: 'free' | 'held'
  readonly fault: Failures
}

/** The inputs as the machine reads them: each flag by its name. */
export interface LogonCall extends Omit<LogonInputs, 'flags'> {
  readonly flags: LogonFlags
  readonly computer: Computer
  /** Providers that earlier sessions have brought to their own limit; only other calls settle it. */
  readonly full?: readonly ProviderKey[]
}

/** What a run has made of its inputs so far. */
export interface LogonContext {
  readonly inputs: LogonCall
  /** The profile that the call settled on. */
  readonly profile: string | null
  /** The check box "configure every service" of the profile dialog. */
  readonly checkBox: boolean
  /** The message services of `profile`, once it is open. */
  readonly services: readonly MessageService[]
  /** Services whose configuration dialog has had its turn, and those answered with OK. */
  readonly asked: readonly string[]
  readonly configured: readonly string[]
  /** Providers still to come. */
  readonly queue: readonly ProviderKey[]
  /** The provider in turn. */
  readonly provider: ProviderKey | null
  readonly attempt: 1 | 2
  /** The missing configuration of the provider in turn has been asked for, and not supplied. */
  readonly unsupplied: boolean
  /** The last code that each provider's entry point or logon returned. */
  readonly codes: Readonly<Partial<Record<ProviderKey, ResultCode>>>
  readonly finished: Readonly<Partial<Record<ProviderKey, 'running' | 'left-out'>>>
  /** Services that are disabled for the duration of the session. */
  readonly disabled: readonly string[]
}

const flag = (context: LogonContext, name: LogonFlagName) => context.inputs.flags[name]

/** Our reading: dialogs of services and providers are allowed exactly when MAPI_LOGON_UI is set. */
export const mayShowDialog = (context: LogonContext) => flag(context, 'MAPI_LOGON_UI')

/** The provider in turn; only the states between its entry point and its end may ask. */
export function providerInTurn({ provider }: LogonContext): ProviderKey {
  if (provider === null) throw new Error('No provider is in turn: start it at providersLeft first')
  return provider
}

/** The failure of the provider in turn: its own, or that of one which has reached its limit. */
export function failureInTurn({ inputs, provider }: LogonContext): Failure | undefined {
  if (provider === null) return undefined
  const { fault, full = [] } = inputs
  const own = fault[provider]
  return full.includes(provider) ? reachLimit(own) : own
}

/** What the logon method of the provider in turn returns at this try. */
export function logonResult(context: LogonContext): LogonResult {
  const provider = providerInTurn(context)
  const failure = failureInTurn(context)
  if (!failure) return { exit: 'S_OK', hresult: 'S_OK' }
  const logon = { provider, failure, ui: mayShowDialog(context) }
  return context.attempt === 1
    ? tryFirstLogon({
        ...logon,
        configured: context.configured.includes(splitProviderKey(provider).service),
      })
    : trySecondLogon({ ...logon, configured: !context.unsupplied })
}

/** The code that a provider returns for a cause in this call, and what that code rests on. */
export const logonFailureCode = (ui: boolean, provider: ProviderKey, cause: Cause) => ({
  code: failureCode(cause, provider, ui),
  basis: failureCodeBasis(cause, provider, ui),
})

const hasVersionFailure = (context: LogonContext) => failureInTurn(context)?.first === 'version'

const hasProfile = ({ inputs }: LogonContext, profile: string | null): boolean =>
  inputs.computer.some(({ name }) => name === profile)

/** The profile that an answer of the profile dialog names: its own, or the computer's default. */
const pickedProfile = (context: LogonContext, event: ChartEvent): string | null =>
  event.type === 'ANSWER' && event.value !== null ? event.value : context.inputs.default

/** The questions that states ask; each is a pure function of what the run knows. */
export const guards = {
  newSessionRequested: (context) => flag(context, 'MAPI_NEW_SESSION'),
  sharedSessionExists: ({ inputs }) => inputs.shared !== null,
  profileNameNull: ({ inputs }) => isProfileNameNull(inputs.profile),
  defaultRequested: (context) => flag(context, 'MAPI_USE_DEFAULT'),
  logonUiAllowed: mayShowDialog,
  logonUiForbidden: (context) => !mayShowDialog(context),
  passwordUiAllowed: (context) => flag(context, 'MAPI_PASSWORD_UI'),
  mutexHeld: ({ inputs }) => inputs.mutex === 'held',
  shortTimeout: (context) => flag(context, 'MAPI_TIMEOUT_SHORT'),
  profileExists: (context) => hasProfile(context, context.profile),
  profileListed: (context, event) => hasProfile(context, pickedProfile(context, event)),
  credentialsValid: ({ inputs }) => inputs.credentials === 'valid',
  everyServiceToConfigure: (context) =>
    (flag(context, 'MAPI_SERVICE_UI_ALWAYS') || context.checkBox) && context.services.length > 0,
  anotherToConfigure: ({ services, asked }) => asked.length + 1 < services.length,
  providersLeft: ({ queue }) => queue.length > 0,
  versionCompatible: (context) => !hasVersionFailure(context),
  logonSucceeds: (context) => logonResult(context).exit === 'S_OK',
  logonFailsAlone: (context) => logonResult(context).exit === 'MAPI_E_FAILONEPROVIDER',
  logonIsUnconfigured: (context) => logonResult(context).exit === 'MAPI_E_UNCONFIGURED',
  logonAsksPassword: (context) => logonResult(context).exit === 'password',
  firstTry: ({ attempt }) => attempt === 1,
} satisfies Record<string, (context: LogonContext, event: ChartEvent) => boolean>

export type LogonGuard = keyof typeof guards

const inTurn = (context: LogonContext) => splitProviderKey(providerInTurn(context)).service

const returned = (context: LogonContext, code: ResultCode | null) =>
  code === null ? {} : { codes: { ...context.codes, [providerInTurn(context)]: code } }

const finish = (context: LogonContext, status: 'running' | 'left-out') => ({
  finished: { ...context.finished, [providerInTurn(context)]: status },
})

/** The service whose configuration dialog is shown. */
export const serviceAsked = ({ services, asked }: LogonContext): string | null =>
  services[asked.length]?.id ?? null

/** What entering a state or taking an exit changes. */
export const changes = {
  takeSpecifiedName: ({ inputs }) => ({ profile: inputs.profile }),
  takeDefaultName: ({ inputs }) => ({ profile: inputs.default }),
  pickProfile: (context, event) => ({ profile: pickedProfile(context, event) }),
  pickProfileAndServices: (context, event) => ({
    profile: pickedProfile(context, event),
    checkBox: true,
  }),
  openProfile: (context) => {
    const services = servicesOf(context.inputs.computer, context.profile)
    return { services, queue: providerQueue(services, !flag(context, 'MAPI_NO_MAIL')) }
  },
  keepSettings: (context) => ({ asked: [...context.asked, serviceAsked(context) ?? ''] }),
  takeSettings: (context) => {
    const service = serviceAsked(context) ?? ''
    return { asked: [...context.asked, service], configured: [...context.configured, service] }
  },
  startProvider: ({ queue: [provider = null, ...queue] }) => ({
    provider,
    queue,
  }),
  beginTries: () => ({ attempt: 1, unsupplied: false }),
  callEntryPoint: (context) => returned(context, returnedCode(context, 'providerEntryPoint')),
  logOn: (context) => returned(context, logonResult(context).hresult),
  tryAgain: () => ({ attempt: 2 }),
  leaveUnsupplied: () => ({ unsupplied: true }),
  acceptPassword: (context) => returned(context, 'S_OK'),
  cancelPassword: (context) => returned(context, 'MAPI_E_USER_CANCEL'),
  runProvider: (context) => finish(context, 'running'),
  leaveProviderOut: (context) => finish(context, 'left-out'),
  disableService: (context) => ({
    disabled: [...context.disabled, inTurn(context)],
    queue: context.queue.filter((key) => splitProviderKey(key).service !== inTurn(context)),
  }),
} satisfies Record<string, (context: LogonContext, event: ChartEvent) => Partial<LogonContext>>

export type LogonAction = keyof typeof changes

/** Changes of what is reported at the end; no step asks for it. */
export const reports: readonly LogonAction[] = [
  'callEntryPoint',
  'logOn',
  'acceptPassword',
  'cancelPassword',
]

/** The code that the call of a step returns; `null` where it calls nothing, or its dialog asks. */
export function returnedCode(context: LogonContext, node: string): ResultCode | null {
  if (node === 'firstLogon' || node === 'secondLogon') return logonResult(context).hresult
  if (node !== 'providerEntryPoint') return null
  return hasVersionFailure(context) ? 'MAPI_E_VERSION' : 'S_OK'
}
