import type { ContradictionId } from '../../mapi/contradictions'
import type { UseStateId } from './useStates'

/** Titles of the pages, by file name. */
export const pages = {
  imapisessioniunknown: 'IMAPISession : IUnknown',
  'accessing-objects-by-using-the-session': 'Accessing Objects by Using the Session',
  'imapisession-openmsgstore': 'IMAPISession::OpenMsgStore',
  'loading-message-store-providers': 'Loading Message Store Providers',
  'imsprovider-logon': 'IMSProvider::Logon',
  'imsprovider-spoolerlogon': 'IMSProvider::SpoolerLogon',
  msproviderinit: 'MSProviderInit',
  'mapi-sessions': 'MAPI sessions',
  mapilogonex: 'MAPILogonEx',
  'imapisession-openentry': 'IMAPISession::OpenEntry',
  'imapisupport-setprovideruid': 'IMAPISupport::SetProviderUID',
  'imslogon-openentry': 'IMSLogon::OpenEntry',
  'iablogon-openentry': 'IABLogon::OpenEntry',
  'imapisession-getstatustable': 'IMAPISession::GetStatusTable',
  'status-tables': 'Status Tables',
  'status-table-and-status-objects': 'Status Table and Status Objects',
  'finding-a-profile-name': 'Finding a Profile Name',
  'imapitable-setcolumns': 'IMAPITable::SetColumns',
  'imapitable-restrict': 'IMAPITable::Restrict',
  hrqueryallrows: 'HrQueryAllRows',
  'imapisession-openaddressbook': 'IMAPISession::OpenAddressBook',
  'iabprovider-logon': 'IABProvider::Logon',
  'imapisession-getlasterror': 'IMAPISession::GetLastError',
  'imapisession-getmsgstorestable': 'IMAPISession::GetMsgStoresTable',
  'imapisession-queryidentity': 'IMAPISession::QueryIdentity',
  'imapisession-logoff': 'IMAPISession::Logoff',
  'imapisession-adminservices': 'IMAPISession::AdminServices',
  'imapisession-compareentryids': 'IMAPISession::CompareEntryIDs',
  'imapisession-enumadrtypes': 'IMAPISession::EnumAdrTypes',
} satisfies Record<string, string>

const store = 'imapisession-openmsgstore'
const loading = 'loading-message-store-providers'
const entry = 'imapisession-openentry'
const objects = 'accessing-objects-by-using-the-session'
const row = 'status-table-and-status-objects'
const book = 'imapisession-openaddressbook'

/** The pages of the documentation that each step rests on, the most telling one first. */
const pagesOfSteps: Readonly<Record<UseStateId, readonly (keyof typeof pages)[]>> = {
  session: ['imapisessioniunknown', 'mapilogonex'],
  loggedOff: ['imapisession-logoff'],
  returnLoggedOff: ['imapisession-logoff'],
  method: ['imapisessioniunknown', objects],
  storeIdNull: [store],
  returnIdNull: [store, objects],
  storeServed: ['mapi-sessions', 'imsprovider-logon'],
  returnNotServed: ['mapi-sessions', 'imsprovider-logon'],
  storeOpen: [loading],
  loadStoreProvider: [loading, 'msproviderinit'],
  storeLogon: [loading, 'imsprovider-logon', store],
  promptForStorePassword: [store, loading],
  returnStoreCancelled: ['imsprovider-logon', store],
  returnLogonFailed: [store, loading],
  storeLogonObjects: [loading, 'imsprovider-logon'],
  spoolerHears: [loading, store, 'mapilogonex'],
  returnStoreAlone: [store, loading],
  tellSpooler: [loading],
  storeToClient: [loading],
  spoolerLogon: [loading, 'imsprovider-spoolerlogon'],
  returnStore: [store, loading],
  entryIdNull: [objects],
  entryIsStore: [entry, store, 'mapi-sessions'],
  entryIsStatus: [row],
  statusRowThere: ['status-tables', 'mapilogonex', row],
  returnNoRow: ['status-tables', 'mapilogonex', row],
  returnStatusObject: [row, 'status-tables'],
  readMapiUid: [objects, 'imapisupport-setprovideruid'],
  uidRegistered: [entry, 'imapisupport-setprovideruid'],
  returnUnknownEntryId: [entry],
  forwardToProvider: [objects, 'imslogon-openentry', 'iablogon-openentry', entry],
  returnObject: [entry, objects],
  returnNotFound: [entry],
  returnNoAccess: [entry],
  transportsStarting: ['status-tables', 'finding-a-profile-name', 'mapilogonex'],
  waitForTransports: ['status-tables', 'finding-a-profile-name'],
  statusTable: ['imapisession-getstatustable', 'status-tables'],
  statusObjectWanted: [row],
  returnStatusTable: ['imapisession-getstatustable', 'status-tables'],
  setColumns: [row, 'imapitable-setcolumns'],
  buildRestriction: [row],
  restrictTable: [row, 'imapitable-restrict'],
  queryAllRows: [row, 'hrqueryallrows'],
  addressBookLogon: ['iabprovider-logon', book],
  addressBookLoaded: [book, 'mapi-sessions'],
  returnAddressBook: [book],
  returnPartialAddressBook: [book, 'imapisession-getlasterror'],
  otherMethod: ['imapisessioniunknown'],
  seeIdentity: ['imapisession-queryidentity'],
  returnLogoff: ['imapisession-logoff'],
  returnAdmin: ['imapisession-adminservices'],
  returnCompared: ['imapisession-compareentryids', objects],
  returnAddressTypes: ['imapisession-enumadrtypes', 'imapisessioniunknown'],
  returnUndocumented: ['imapisessioniunknown'],
  returnOther: ['imapisessioniunknown', 'imapisession-getmsgstorestable'],
}

/** The pages of a step. */
export const sourcesOf = (node: string): readonly string[] => pagesOfSteps[node as UseStateId]

const contradictions: Readonly<Partial<Record<UseStateId, readonly ContradictionId[]>>> = {
  storeOpen: ['C13'],
  storeLogon: ['C20'],
  promptForStorePassword: ['C20'],
  returnLogonFailed: ['C20'],
  returnNotServed: ['C37'],
  spoolerLogon: ['C31'],
  statusRowThere: ['C18'],
  returnNoRow: ['C18'],
  uidRegistered: ['C13'],
  waitForTransports: ['C13'],
  statusTable: ['C18', 'C19', 'C34'],
  addressBookLogon: ['C13'],
  addressBookLoaded: ['C13', 'C15'],
  returnCompared: ['C26'],
  returnOther: ['C36'],
}

/** The contradictions of the documents that touch a step. */
export const contradictionsOf = (node: string): readonly ContradictionId[] =>
  contradictions[node as UseStateId] ?? []
