import { providerKey } from '../../mapi/computer'
import type { ResultCode } from '../../mapi/resultCodes'
import type {
  Outcome,
  ProviderStatus,
  ServiceState,
  ServiceStatus,
  StepSubject,
} from '../chartDefinition'
import { type LogonContext, returnedCode, providerInTurn, serviceAsked } from './logonRules'
import { type LogonStateId, logonStates } from './logonStates'

const providerSteps: readonly LogonStateId[] = [
  'providerEntryPoint',
  'firstLogon',
  'configureService',
  'promptForServicePassword',
  'uiAllowed',
  'offerRetry',
  'secondLogon',
  'providerRunning',
  'providerLeftOut',
  'disableService',
]

const sessionSteps: readonly LogonStateId[] = [
  'serviceUiAlways',
  'configureEveryService',
  'providersLeft',
  ...providerSteps,
  'returnSession',
]

const isOneOf = (steps: readonly LogonStateId[], node: string) =>
  steps.some((step) => step === node)

/** The stage of the message services is the one that the prose adds between figure and result. */
export const isServiceStep = (node: string): boolean =>
  isOneOf(sessionSteps, node) && node !== 'returnSession'

/** The provider, or the service, that a step of the message services is about. */
export function logonSubject(context: LogonContext, node: string): StepSubject {
  if (isOneOf(providerSteps, node)) return { provider: providerInTurn(context) }
  const service = node === 'configureEveryService' ? serviceAsked(context) : null
  return service === null ? {} : { service }
}

/** What the logon method of a step returned; `null` while its dialog asks. */
export function logonHresult(context: LogonContext, node: string): ResultCode | null | undefined {
  return node === 'firstLogon' || node === 'secondLogon' ? returnedCode(context, node) : undefined
}

/** The message services at one moment of a run, in profile order; none before the profile is open. */
export function logonServices(context: LogonContext, node: string): ServiceState[] {
  if (!isOneOf(sessionSteps, node)) return []
  const waiting = new Set(context.queue)
  return context.services.map((service) => {
    const disabled = context.disabled.includes(service.id)
    const providers = service.providers.map((id) => {
      const key = providerKey(service, id)
      const inTurn = key === context.provider && !waiting.has(key)
      const status: ProviderStatus = disabled
        ? 'disabled'
        : (context.finished[key] ?? (inTurn ? 'starting' : 'not-started'))
      return {
        id,
        status,
        hresult: context.codes[key] ?? null,
        pending: inTurn || waiting.has(key),
      }
    })
    const pending = providers.some((one) => one.pending && !isFinished(one.status))
    const status: ServiceStatus = disabled
      ? 'disabled'
      : pending
        ? 'starting'
        : providers.some((one) => one.status === 'left-out')
          ? 'partial'
          : 'up'
    return {
      id: service.id,
      name: service.name,
      status,
      providers: providers.map(({ id, status, hresult }) => ({ id, status, hresult })),
    }
  })
}

const isFinished = (status: ProviderStatus) =>
  status === 'running' || status === 'left-out' || status === 'disabled'

export type SessionKind = 'existing-shared' | 'new-shared' | 'new-individual'

const logonReasons = ['service-disabled', 'individual-by-default', 'beside-shared'] as const
/** Why a statement about the outcome is our reading. */
export type LogonReason = (typeof logonReasons)[number]

function sessionAt({ inputs }: LogonContext, node: string): SessionKind | null {
  if (node === 'returnSharedSession') return 'existing-shared'
  if (node !== 'returnSession') return null
  return inputs.flags.MAPI_ALLOW_OTHERS ? 'new-shared' : 'new-individual'
}

function reasonsFor(
  { disabled, inputs }: LogonContext,
  session: SessionKind | null,
): LogonReason[] {
  const found: Readonly<Record<LogonReason, boolean>> = {
    'service-disabled': disabled.length > 0,
    'individual-by-default': session === 'new-individual' && !inputs.flags.MAPI_NEW_SESSION,
    'beside-shared': session === 'new-shared' && inputs.shared !== null,
  }
  return logonReasons.filter((reason) => found[reason])
}

/** What MAPILogonEx returns at an end, and what that statement rests on. */
export function logonOutcome(context: LogonContext, node: string): Outcome {
  const end = logonStates[node as LogonStateId]
  if (end?.kind !== 'end') throw new Error(`"${node}" is no end of a logon: run it on first`)
  const session = sessionAt(context, node)
  const reasons = reasonsFor(context, session)
  return {
    node,
    hresult: end.hresult,
    details: {
      session,
      nonmessaging: session !== null && context.inputs.flags.MAPI_NO_MAIL,
    },
    // No document names a code for the three ends at which the logon fails.
    basis: reasons.length > 0 || end.hresult === 'MAPI_E_LOGON_FAILED' ? 'inference' : 'reference',
    reasons,
  }
}
