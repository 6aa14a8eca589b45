import type { ContradictionId } from '../../mapi/contradictions'
import type { IdentityStateId } from './identityStates'

/** Titles of the pages, by file name. */
export const pages = {
  'imapisession-queryidentity': 'IMAPISession::QueryIdentity',
  'retrieving-primary-and-provider-identity': 'Retrieving Primary and Provider Identity',
  'mapi-primary-identity': 'MAPI Primary Identity',
  'imsgserviceadmin-setprimaryidentity': 'IMsgServiceAdmin::SetPrimaryIdentity',
  'imapisession-adminservices': 'IMAPISession::AdminServices',
  'imapisession-getstatustable': 'IMAPISession::GetStatusTable',
  'imapitable-findrow': 'IMAPITable::FindRow',
  'status-tables': 'Status Tables',
  mapilogonex: 'MAPILogonEx',
} satisfies Record<string, string>

/** The pages of the documentation that each step rests on, the most telling one first. */
const sources: Readonly<Record<IdentityStateId, readonly (keyof typeof pages)[]>> = {
  identityWanted: [
    'retrieving-primary-and-provider-identity',
    'imapisession-queryidentity',
    'imsgserviceadmin-setprimaryidentity',
  ],
  queryIdentity: ['imapisession-queryidentity', 'mapi-primary-identity'],
  primaryRow: ['imapisession-queryidentity', 'mapi-primary-identity'],
  primaryHasEntryId: ['imapisession-queryidentity'],
  returnPrimaryIdentity: ['imapisession-queryidentity', 'mapi-primary-identity'],
  returnOneOff: ['imapisession-queryidentity'],
  anyIdentity: ['imapisession-queryidentity', 'retrieving-primary-and-provider-identity'],
  returnFirstIdentity: ['imapisession-queryidentity', 'retrieving-primary-and-provider-identity'],
  returnHardCoded: ['imapisession-queryidentity', 'retrieving-primary-and-provider-identity'],
  getStatusTable: [
    'retrieving-primary-and-provider-identity',
    'imapisession-getstatustable',
    'status-tables',
  ],
  restrictToProvider: ['retrieving-primary-and-provider-identity'],
  rowFound: [
    'retrieving-primary-and-provider-identity',
    'imapitable-findrow',
    'status-tables',
    'mapilogonex',
  ],
  returnNoRow: ['imapitable-findrow', 'status-tables'],
  providerHasEntryId: ['retrieving-primary-and-provider-identity', 'status-tables'],
  returnProviderIdentity: ['retrieving-primary-and-provider-identity'],
  returnNoIdentity: ['retrieving-primary-and-provider-identity'],
  setPrimaryIdentity: ['imsgserviceadmin-setprimaryidentity', 'imapisession-adminservices'],
  identityNull: ['imsgserviceadmin-setprimaryidentity'],
  identityCleared: ['imsgserviceadmin-setprimaryidentity', 'imapisession-adminservices'],
  serviceRefuses: ['imsgserviceadmin-setprimaryidentity', 'mapi-primary-identity'],
  returnNoAccess: ['imsgserviceadmin-setprimaryidentity'],
  identitySet: [
    'imsgserviceadmin-setprimaryidentity',
    'mapi-primary-identity',
    'imapisession-adminservices',
  ],
}

const contradictions: Readonly<Record<IdentityStateId, readonly ContradictionId[]>> = {
  identityWanted: [],
  queryIdentity: [],
  primaryRow: ['C25'],
  primaryHasEntryId: [],
  returnPrimaryIdentity: [],
  returnOneOff: [],
  anyIdentity: ['C24'],
  returnFirstIdentity: ['C24'],
  returnHardCoded: ['C24'],
  getStatusTable: ['C18'],
  restrictToProvider: [],
  rowFound: ['C18'],
  returnNoRow: ['C18'],
  providerHasEntryId: [],
  returnProviderIdentity: [],
  returnNoIdentity: [],
  setPrimaryIdentity: ['C25'],
  identityNull: [],
  identityCleared: [],
  serviceRefuses: [],
  returnNoAccess: [],
  identitySet: ['C25'],
}

export const sourcesOf = (node: string): readonly string[] => sources[node as IdentityStateId]

export const contradictionsOf = (node: string): readonly ContradictionId[] =>
  contradictions[node as IdentityStateId]
