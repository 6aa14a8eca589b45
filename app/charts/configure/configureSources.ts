import type { ContradictionId } from '../../mapi/contradictions'
import { type ProviderKind, splitProviderKey } from '../../mapi/computer'
import type { StepSubject } from '../chartDefinition'
import type { ConfigureStateId } from './configureStates'

/** Titles of the pages of the documentation that the steps rest on, by file name. */
export const pages: Readonly<Record<string, string>> = {
  'verifying-service-provider-configuration': 'Verifying service provider configuration',
  'implementing-service-provider-logon': 'Implementing Service Provider Logon',
  'imapisupport-openprofilesection': 'IMAPISupport::OpenProfileSection',
  'imapisession-openaddressbook': 'IMAPISession::OpenAddressBook',
  'imapisession-openmsgstore': 'IMAPISession::OpenMsgStore',
  'iabprovider-logon': 'IABProvider::Logon',
  'imsprovider-logon': 'IMSProvider::Logon',
  'ixpprovider-transportlogon': 'IXPProvider::TransportLogon',
}

const figure = 'verifying-service-provider-configuration'

/** The pages of the documentation that each step rests on, the most telling one first. */
const pagesOfSteps: Readonly<Record<ConfigureStateId, readonly string[]>> = {
  logonMethodCalled: [figure, 'implementing-service-provider-logon'],
  propertiesStored: [figure],
  openProfileSection: [
    figure,
    'imapisupport-openprofilesection',
    'implementing-service-provider-logon',
  ],
  configured: [figure],
  returnConfigured: [figure, 'implementing-service-provider-logon'],
  dialogAllowed: [figure, 'imapisession-openaddressbook', 'imapisession-openmsgstore'],
  returnUnconfigured: [figure, 'implementing-service-provider-logon'],
  promptForSettings: [figure],
  configuredNow: [figure],
  returnConfiguredNow: [figure, 'implementing-service-provider-logon'],
  userCancelled: [figure],
  returnStillUnconfigured: [figure, 'implementing-service-provider-logon'],
  cancelMeant: [figure],
  returnCancelled: [figure, 'implementing-service-provider-logon'],
}

const logonMethods: Readonly<Record<ProviderKind, string>> = {
  ab: 'iabprovider-logon',
  ms: 'imsprovider-logon',
  xp: 'ixpprovider-transportlogon',
}
const aboutLogonMethods: readonly ConfigureStateId[] = [
  'logonMethodCalled',
  'returnConfigured',
  'dialogAllowed',
  'returnUnconfigured',
  'returnConfiguredNow',
  'returnStillUnconfigured',
  'returnCancelled',
]

/** The pages of a step; where the logon method is meant, also the one of that method. */
export function sourcesOf(node: string, { provider }: StepSubject): readonly string[] {
  const own =
    provider && aboutLogonMethods.some((step) => step === node)
      ? [logonMethods[splitProviderKey(provider).kind]]
      : []
  return [...pagesOfSteps[node as ConfigureStateId], ...own]
}

/** Contradictions of the documents about a step. */
const contradictions: Readonly<Partial<Record<ConfigureStateId, readonly ContradictionId[]>>> = {
  logonMethodCalled: ['C13'],
  dialogAllowed: ['C20', 'C39'],
  returnUnconfigured: ['C15', 'C20', 'C22', 'C34', 'C37'],
  returnStillUnconfigured: ['C15', 'C22', 'C34', 'C37'],
  returnCancelled: ['C14'],
}

export const contradictionsOf = (node: string): readonly ContradictionId[] =>
  contradictions[node as ConfigureStateId] ?? []
