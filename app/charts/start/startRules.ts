import { hasFlag, type LogonFlags } from '../../mapi/flags'
import { hasInitFlag, type InitFlags } from '../../mapi/initFlags'
import type { ResultCode } from '../../mapi/resultCodes'
import type { Inputs } from '../chartDefinition'

/** What can fail inside MAPIInitialize, in its order. */
export const startFailures = [
  'parameters',
  'flags',
  'registry',
  'versions',
  'ole',
  'process-globals',
  'shared-globals',
  'notification',
  'profile-provider',
] as const
export type StartFailure = (typeof startFailures)[number]

type YesNo = 'yes' | 'no'

/** What a start depends on, by parameter: what the client calls, and what it meets. */
export interface StartInputs {
  readonly initialize: YesNo
  /** The flags of MAPIInitialize. */
  readonly init: number
  readonly ole: YesNo
  readonly utilities: YesNo
  /** The flags of MAPILogonEx; they are only handed on. */
  readonly flags: number
  /** Does the client run as a Windows service? */
  readonly service: YesNo
  /** Has MAPI been initialised in this process before, and not uninitialised since? */
  readonly before: YesNo
  readonly failure: StartFailure | 'none'
}

/** The inputs as the machine reads them: each flag by its name. */
export interface StartCall extends Omit<StartInputs, 'init' | 'flags'> {
  readonly init: InitFlags
  readonly flags: LogonFlags
}

/** What a run has made of its inputs so far. */
export interface StartContext {
  readonly inputs: StartCall
  /** Whose thread has the notification window, once this run has created it. */
  readonly notifications: 'own-thread' | 'first-thread' | null
}

const fails = ({ inputs }: StartContext, failure: StartFailure) => inputs.failure === failure

/** Our reading: an earlier call of MAPIInitialize in the process serves this logon too. */
const isInitialized = ({ inputs }: StartContext) =>
  inputs.initialize === 'yes' || inputs.before === 'yes'

/** The questions that states ask; each is a pure function of what the run knows. */
export const guards = {
  initializeCalled: ({ inputs }) => inputs.initialize === 'yes',
  parametersAccepted: (context) => !fails(context, 'parameters') && !fails(context, 'flags'),
  parametersInvalid: (context) => fails(context, 'parameters'),
  initializedBefore: ({ inputs }) => inputs.before === 'yes',
  knownAsService: ({ inputs }) => inputs.service === 'yes' && inputs.init.MAPI_NT_SERVICE,
  registryReady: (context) => !fails(context, 'registry'),
  versionsCompatible: (context) => !fails(context, 'versions'),
  noCoInit: ({ inputs }) => inputs.init.MAPI_NO_COINIT,
  oleReady: (context) => !fails(context, 'ole'),
  processGlobalsReady: (context) => !fails(context, 'process-globals'),
  sharedGlobalsReady: (context) => !fails(context, 'shared-globals'),
  notificationsReady: (context) => !fails(context, 'notification'),
  profileProviderReady: (context) => !fails(context, 'profile-provider'),
  oleNeeded: ({ inputs }) => inputs.ole === 'yes',
  utilitiesNeeded: ({ inputs }) => inputs.utilities === 'yes',
  mapiInitialized: isInitialized,
} satisfies Record<string, (context: StartContext) => boolean>

export type StartGuard = keyof typeof guards

/** What taking an exit changes. */
export const changes = {
  createWindow: ({ inputs }) => ({
    notifications: inputs.init.MAPI_MULTITHREAD_NOTIFICATIONS ? 'own-thread' : 'first-thread',
  }),
} satisfies Record<string, (context: StartContext) => Partial<StartContext>>

export type StartAction = keyof typeof changes

/** The step of MAPIInitialize that each failure ends, and its code. */
const codes: Readonly<
  Record<StartFailure, { readonly node: string; readonly code: ResultCode | null }>
> = {
  parameters: { node: 'checkParameters', code: 'MAPI_E_INVALID_PARAMETER' },
  flags: { node: 'checkParameters', code: 'MAPI_E_UNKNOWN_FLAGS' },
  registry: { node: 'checkRegistry', code: 'MAPI_E_TOO_COMPLEX' },
  versions: { node: 'checkVersions', code: 'MAPI_E_VERSION' },
  // Whatever CoInitialize returned.
  ole: { node: 'initializeOle', code: null },
  'process-globals': { node: 'processGlobals', code: 'MAPI_E_SESSION_LIMIT' },
  'shared-globals': { node: 'sharedGlobals', code: 'MAPI_E_NOT_ENOUGH_RESOURCES' },
  notification: { node: 'notificationEngine', code: 'MAPI_E_INVALID_OBJECT' },
  'profile-provider': { node: 'profileProvider', code: 'MAPI_E_NOT_INITIALIZED' },
}

/** How a step of MAPIInitialize comes out; `undefined` where a step is none of its seven. */
export function startHresult(
  { inputs }: StartContext,
  node: string,
): ResultCode | null | undefined {
  const own = startFailures.filter((failure) => codes[failure].node === node)
  if (own.length === 0) return undefined
  const failure = own.find((one) => inputs.failure === one)
  return failure === undefined ? 'S_OK' : codes[failure].code
}

/**
 * The warnings that a start can earn; none of them blocks it. Source: `mapiinit_0`,
 * `calling-mapi-from-windows-services`, `initializing-the-mapi-utilities`,
 * `using-thread-safe-objects`.
 */
export const startConflicts = [
  'service-without-nt-service',
  'nt-service-without-service',
  'service-without-no-mail',
  'service-with-ui',
  'utilities-only',
  'earlier-call-only',
] as const
export type StartConflict = (typeof startConflicts)[number]

/** The flags of MAPILogonEx that allow a dialog. */
const dialogFlags = ['MAPI_LOGON_UI', 'MAPI_SERVICE_UI_ALWAYS', 'MAPI_PASSWORD_UI'] as const

/** The warnings of one start, in the order of `startConflicts`. */
export function findStartConflicts(inputs: Inputs): StartConflict[] {
  const { initialize, init, utilities, flags, service, before } = inputs as unknown as StartInputs
  const initializes = initialize === 'yes'
  const isService = service === 'yes'
  const atInit = initializes && hasInitFlag(init, 'MAPI_NT_SERVICE')
  const atLogon = hasFlag(flags, 'MAPI_NT_SERVICE')
  const found: Record<StartConflict, boolean> = {
    'service-without-nt-service': isService && ((initializes && !atInit) || !atLogon),
    'nt-service-without-service': !isService && (atInit || atLogon),
    'service-without-no-mail': isService && !hasFlag(flags, 'MAPI_NO_MAIL'),
    'service-with-ui': isService && dialogFlags.some((name) => hasFlag(flags, name)),
    'utilities-only': utilities === 'yes' && !initializes && before === 'no',
    'earlier-call-only': !initializes && before === 'yes',
  }
  return startConflicts.filter((id) => found[id])
}
