import { type ProviderKind, splitProviderKey } from '../../mapi/computer'
import type { StepSubject } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

/** The pages of the documentation that each step rests on, the most telling one first. */
const pages: Readonly<Record<LogonStateId, readonly string[]>> = {
  mapiLogonEx: ['mapilogonex', 'mapi-sessions'],
  logonMutexHeld: ['mapilogonex'],
  timeoutShort: ['mapilogonex'],
  waitForMutex: ['mapilogonex'],
  returnErrorTimeout: ['mapilogonex'],
  newSession: ['mapi-sessions', 'mapilogonex'],
  sharedSessionExists: ['mapi-sessions', 'mapilogonex'],
  returnSharedSession: ['mapi-sessions', 'logging-on-to-mapi'],
  profileNameNull: ['mapi-sessions', 'mapilogonex'],
  useSpecifiedName: ['mapi-sessions', 'mapilogonex'],
  useDefault: ['mapi-sessions', 'logging-on-to-mapi'],
  useDefaultName: ['mapi-sessions', 'setting-a-default-profile'],
  logonUi: ['mapi-sessions', 'mapilogonex'],
  promptForProfile: ['mapi-sessions', 'mapilogonex'],
  returnErrorNoProfile: ['mapi-sessions', 'logging-on-to-mapi'],
  returnErrorCancelled: ['mapilogonex'],
  profileExists: ['iprofadmin-adminservices', 'iprofadmin-setdefaultprofile'],
  returnErrorNoSuchProfile: ['iprofadmin-adminservices', 'mapilogonex'],
  credentialsValid: ['mapi-sessions', 'iprofadmin-changeprofilepassword'],
  passwordUi: ['mapi-sessions', 'mapilogonex'],
  promptForPassword: ['mapi-sessions', 'iprofadmin-changeprofilepassword'],
  returnErrorCredentials: ['mapi-sessions', 'iprofadmin-changeprofilepassword'],
  serviceUiAlways: ['mapilogonex'],
  configureEveryService: ['mapilogonex', 'msgserviceentry'],
  providersLeft: ['mapi-sessions', 'logging-on-to-mapi', 'starting-a-service-provider'],
  providerEntryPoint: ['implementing-a-service-provider-entry-point-function'],
  firstLogon: ['mapi-sessions', 'implementing-service-provider-logon'],
  configureService: ['msgserviceentry', 'support-object-overview'],
  promptForServicePassword: ['implementing-service-provider-logon'],
  uiAllowed: ['mapi-sessions', 'logging-on-to-mapi'],
  offerRetry: ['mapi-sessions'],
  secondLogon: ['mapi-sessions'],
  providerRunning: ['mapi-sessions', 'implementing-a-logon-object'],
  providerLeftOut: ['implementing-service-provider-logon', 'loading-message-store-providers'],
  disableService: ['mapi-sessions'],
  returnSession: ['mapi-sessions', 'mapilogonex'],
}

const entryPoints: Readonly<Record<ProviderKind, string>> = {
  ab: 'abproviderinit',
  ms: 'msproviderinit',
  xp: 'xpproviderinit',
}
const logonMethods: Readonly<Record<ProviderKind, string>> = {
  ab: 'iabprovider-logon',
  ms: 'imsprovider-logon',
  xp: 'ixpprovider-transportlogon',
}
const aboutLogonMethods: readonly LogonStateId[] = [
  'firstLogon',
  'configureService',
  'promptForServicePassword',
  'secondLogon',
  'disableService',
]

/** The pages of a step; where a provider is in turn, also the one of its own function. */
export function sourcesOf(node: string, { provider }: StepSubject): readonly string[] {
  const own = provider && splitProviderKey(provider).kind
  const extra =
    own === undefined
      ? []
      : node === 'providerEntryPoint'
        ? [entryPoints[own]]
        : aboutLogonMethods.some((step) => step === node)
          ? [logonMethods[own]]
          : []
  return [...pages[node as LogonStateId], ...extra]
}
