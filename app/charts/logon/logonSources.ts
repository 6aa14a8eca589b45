import { type ProviderKind, splitProviderKey } from '../../mapi/computer'
import type { ContradictionId } from '../../mapi/contradictions'
import type { StepSubject } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

/** Titles of the pages of the documentation that the steps rest on, by file name. */
export const pages: Readonly<Record<string, string>> = {
  mapilogonex: 'MAPILogonEx',
  'mapi-sessions': 'MAPI sessions',
  'logging-on-to-mapi': 'Logging on to MAPI',
  'setting-a-default-profile': 'Setting a Default Profile',
  'iprofadmin-adminservices': 'IProfAdmin::AdminServices',
  'iprofadmin-changeprofilepassword': 'IProfAdmin::ChangeProfilePassword',
  'iprofadmin-setdefaultprofile': 'IProfAdmin::SetDefaultProfile',
  msgserviceentry: 'MSGSERVICEENTRY',
  'support-object-overview': 'Support Object Overview',
  'starting-a-service-provider': 'Starting a Service Provider',
  'implementing-a-service-provider-entry-point-function':
    'Implementing a Service Provider Entry Point Function',
  abproviderinit: 'ABProviderInit',
  msproviderinit: 'MSProviderInit',
  xpproviderinit: 'XPProviderInit',
  'implementing-service-provider-logon': 'Implementing Service Provider Logon',
  'iabprovider-logon': 'IABProvider::Logon',
  'imsprovider-logon': 'IMSProvider::Logon',
  'ixpprovider-transportlogon': 'IXPProvider::TransportLogon',
  'implementing-a-logon-object': 'Implementing a Logon Object',
  'loading-message-store-providers': 'Loading Message Store Providers',
}

/** The pages of the documentation that each step rests on, the most telling one first. */
const pagesOfSteps: Readonly<Record<LogonStateId, readonly string[]>> = {
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
  return [...pagesOfSteps[node as LogonStateId], ...extra]
}

/** The contradictions of the documents that touch each step. */
const contradictions: Readonly<Record<LogonStateId, readonly ContradictionId[]>> = {
  mapiLogonEx: ['C29', 'C35'],
  logonMutexHeld: [],
  timeoutShort: [],
  waitForMutex: [],
  returnErrorTimeout: [],
  newSession: ['C01', 'C10', 'C11', 'C38'],
  sharedSessionExists: ['C10', 'C11'],
  returnSharedSession: ['C10', 'C23'],
  profileNameNull: ['C05', 'C07'],
  useSpecifiedName: ['C07'],
  useDefault: ['C07', 'C08', 'C09'],
  useDefaultName: ['C08', 'C09'],
  logonUi: ['C09', 'C12', 'C39'],
  promptForProfile: ['C02', 'C12'],
  returnErrorNoProfile: ['C09'],
  returnErrorCancelled: ['C02', 'C34'],
  profileExists: ['C04'],
  returnErrorNoSuchProfile: [],
  credentialsValid: ['C03', 'C04'],
  passwordUi: ['C03', 'C06', 'C12'],
  promptForPassword: ['C01', 'C02', 'C03', 'C06'],
  returnErrorCredentials: ['C03', 'C04'],
  serviceUiAlways: ['C12', 'C39'],
  configureEveryService: ['C22', 'C39'],
  providersLeft: ['C13'],
  providerEntryPoint: ['C13', 'C14'],
  firstLogon: ['C13', 'C20', 'C21', 'C31', 'C34'],
  configureService: ['C14', 'C22', 'C39'],
  promptForServicePassword: ['C20', 'C39'],
  uiAllowed: ['C14', 'C39'],
  offerRetry: ['C14'],
  secondLogon: ['C14', 'C15', 'C20', 'C21', 'C31'],
  providerRunning: [],
  providerLeftOut: ['C20'],
  disableService: ['C14', 'C15', 'C37'],
  returnSession: ['C10', 'C11', 'C23', 'C37', 'C38'],
}

/** The contradictions of the documents that touch a step. */
export const contradictionsOf = (node: string): readonly ContradictionId[] =>
  contradictions[node as LogonStateId]
