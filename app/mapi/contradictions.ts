/** The contradictions and gaps of the documents, by the number that they have on the page of sources. */
export const contradictionIds = [
  ...['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09', 'C10', 'C11', 'C12', 'C13'],
  ...['C14', 'C15', 'C16', 'C17', 'C18', 'C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26'],
  ...['C27', 'C28', 'C29', 'C30', 'C31', 'C32', 'C33', 'C34', 'C35', 'C36', 'C37', 'C38', 'C39'],
] as const
export type ContradictionId = (typeof contradictionIds)[number]

/** Titles of the pages of today's documentation that contradict others, by file name. */
export const pageTitles = {
  'accessing-objects-by-using-the-session': 'Accessing Objects by Using the Session',
  deinitmapiutil: 'DeinitMapiUtil',
  'ending-a-mapi-session': 'Ending a MAPI Session',
  extended_notification: 'EXTENDED_NOTIFICATION',
  'how-to-programmatically-set-the-resolution-order-for-address-lists':
    'Programmatically set the resolution order for address lists',
  'iabprovider-logon': 'IABProvider::Logon',
  'imapisession-advise': 'IMAPISession::Advise',
  'imapisession-compareentryids': 'IMAPISession::CompareEntryIDs',
  'imapisession-getmsgstorestable': 'IMAPISession::GetMsgStoresTable',
  'imapisession-getstatustable': 'IMAPISession::GetStatusTable',
  'imapisession-logoff': 'IMAPISession::Logoff',
  'imapisession-prepareform': 'IMAPISession::PrepareForm',
  'imapisession-queryidentity': 'IMAPISession::QueryIdentity',
  'imapisession-showform': 'IMAPISession::ShowForm',
  'imapistatus-validatestate': 'IMAPIStatus::ValidateState',
  'implementing-address-book-provider-logon-and-logoff':
    'Implementing Address Book Provider Logon and Logoff',
  'implementing-an-address-book-provider-entry-point-function':
    'Implementing an Address Book Provider Entry Point Function',
  'imsgserviceadmin-setprimaryidentity': 'IMsgServiceAdmin::SetPrimaryIdentity',
  'imsprovider-logon': 'IMSProvider::Logon',
  'initializing-mapi': 'Initializing MAPI',
  'iprofadmin-adminservices': 'IProfAdmin::AdminServices',
  'iprofadmin-changeprofilepassword': 'IProfAdmin::ChangeProfilePassword',
  'iprofadmin-copyprofile': 'IProfAdmin::CopyProfile',
  'iprofadmin-setdefaultprofile': 'IProfAdmin::SetDefaultProfile',
  'ipstx-emulatespooler': 'IPSTX::EmulateSpooler',
  'ixpprovider-transportlogon': 'IXPProvider::TransportLogon',
  'loading-message-store-providers': 'Loading Message Store Providers',
  'logging-on-to-mapi': 'Logging on to MAPI',
  'mapi-primary-identity': 'MAPI Primary Identity',
  'mapi-profiles': 'MAPI Profiles',
  'mapi-sessions': 'MAPI sessions',
  'mapi-spooler-overview': 'MAPI spooler overview',
  'mapi-status-objects': 'MAPI Status Objects',
  mapiinit_0: 'MAPIINIT_0',
  mapiinitialize: 'MAPIInitialize',
  mapilogonex: 'MAPILogonEx',
  mapiuninitialize: 'MAPIUninitialize',
  msgserviceentry: 'MSGSERVICEENTRY',
  notification: 'NOTIFICATION',
  'registering-for-a-notification': 'Registering for a Notification',
  'releasing-the-transport-provider': 'Releasing the Transport Provider',
  'retrieving-primary-and-provider-identity': 'Retrieving Primary and Provider Identity',
  scinitmapiutil: 'ScInitMapiUtil',
  'shutting-down-a-service-provider': 'Shutting Down a Service Provider',
  'starting-a-mapi-session': 'Starting a MAPI Session',
  'starting-a-service-provider': 'Starting a Service Provider',
  'status-object-implementation': 'Status object implementation',
  'status-table-and-status-objects': 'Status Table and Status Objects',
  'status-tables': 'Status Tables',
  'support-object-overview': 'Support Object Overview',
  'supporting-message-service-configuration': 'Supporting message service configuration',
  'verifying-service-provider-configuration': 'Verifying service provider configuration',
} as const
export type PageId = keyof typeof pageTitles

/** Something of Microsoft's that says or shows how MAPI behaves. */
export type Source =
  /** A page of today's documentation, by file name. */
  | { readonly page: PageId }
  /** The flowchart on such a page. */
  | { readonly figure: PageId }
  /** A page of an edition of the documentation that is no longer published. */
  | { readonly old: 1998 | 2000; readonly title: string }
  /** A header file of the MAPI Stub Library. */
  | { readonly header: string }
  /** A file of the source code of MFCMAPI, by its path. */
  | { readonly code: string }

const sessionFigure = { figure: 'mapi-sessions' } as const

/** Who says otherwise than whom: the sides of each contradiction. A gap can have one side only. */
export const sides = {
  C01: [[sessionFigure]],
  C02: [[sessionFigure], [{ page: 'mapilogonex' }]],
  C03: [[sessionFigure, { header: 'MAPIX.h' }], [{ page: 'mapilogonex' }]],
  C04: [
    [sessionFigure],
    [{ page: 'iprofadmin-changeprofilepassword' }],
    [{ page: 'iprofadmin-copyprofile' }, { page: 'iprofadmin-adminservices' }],
  ],
  C05: [[sessionFigure], [{ page: 'mapilogonex' }]],
  C06: [[{ old: 1998, title: 'MAPILogonEx' }], [{ old: 1998, title: 'Logging On' }]],
  C07: [[{ page: 'mapilogonex' }], [sessionFigure, { page: 'logging-on-to-mapi' }]],
  C08: [
    [{ old: 1998, title: 'Logging On' }],
    [{ page: 'mapilogonex' }, { page: 'logging-on-to-mapi' }],
    [{ old: 1998, title: 'MAPILogonEx' }, { header: 'MAPIX.h' }],
  ],
  C09: [[{ page: 'iprofadmin-setdefaultprofile' }, { page: 'mapi-profiles' }], [sessionFigure]],
  C10: [[{ page: 'mapilogonex' }], [{ page: 'logging-on-to-mapi' }]],
  C11: [[{ old: 2000, title: 'Sharing Simple MAPI Sessions' }]],
  C12: [[{ page: 'logging-on-to-mapi' }], [{ page: 'mapilogonex' }]],
  C13: [
    [
      { page: 'logging-on-to-mapi' },
      { page: 'starting-a-mapi-session' },
      { page: 'implementing-an-address-book-provider-entry-point-function' },
      { page: 'implementing-address-book-provider-logon-and-logoff' },
    ],
    [
      { page: 'iabprovider-logon' },
      { page: 'loading-message-store-providers' },
      { page: 'support-object-overview' },
    ],
    [{ page: 'starting-a-service-provider' }],
    [{ page: 'ixpprovider-transportlogon' }],
    [{ page: 'status-tables' }],
  ],
  C14: [
    [{ page: 'mapi-sessions' }],
    [
      { page: 'iabprovider-logon' },
      { page: 'imsprovider-logon' },
      { page: 'ixpprovider-transportlogon' },
    ],
  ],
  C15: [
    [{ page: 'mapi-sessions' }],
    [{ page: 'verifying-service-provider-configuration' }],
    [{ page: 'iabprovider-logon' }],
  ],
  C16: [
    [
      { page: 'ending-a-mapi-session' },
      { page: 'registering-for-a-notification' },
      { page: 'notification' },
    ],
    [{ page: 'imapisession-advise' }, { page: 'extended_notification' }],
  ],
  C17: [[{ page: 'ending-a-mapi-session' }], [{ page: 'imapisession-logoff' }]],
  C18: [
    [{ page: 'status-tables' }],
    [{ page: 'imapisession-getstatustable' }],
    [{ page: 'mapi-status-objects' }, { page: 'status-object-implementation' }],
  ],
  C19: [
    [{ page: 'imapisession-getstatustable' }],
    [{ code: 'UI/Dialogs/ContentsTable/MainDlg.cpp' }],
  ],
  C20: [
    [{ page: 'imsprovider-logon' }],
    [{ page: 'verifying-service-provider-configuration' }],
    [{ page: 'loading-message-store-providers' }],
  ],
  C21: [
    [{ page: 'mapi-sessions' }],
    [
      { page: 'iabprovider-logon' },
      { page: 'imsprovider-logon' },
      { page: 'ixpprovider-transportlogon' },
    ],
    [{ page: 'mapilogonex' }],
    [{ page: 'mapiinitialize' }],
  ],
  C22: [
    [{ page: 'msgserviceentry' }],
    [{ page: 'support-object-overview' }, { page: 'supporting-message-service-configuration' }],
  ],
  C23: [[{ page: 'mapi-sessions' }], [{ page: 'logging-on-to-mapi' }]],
  C24: [
    [{ page: 'imapisession-queryidentity' }],
    [{ page: 'retrieving-primary-and-provider-identity' }],
  ],
  C25: [
    [{ page: 'imsgserviceadmin-setprimaryidentity' }],
    [{ page: 'mapi-primary-identity' }, { page: 'retrieving-primary-and-provider-identity' }],
  ],
  C26: [
    [{ page: 'accessing-objects-by-using-the-session' }],
    [{ page: 'imapisession-compareentryids' }],
  ],
  C27: [
    [{ page: 'scinitmapiutil' }],
    [{ page: 'deinitmapiutil' }],
    [{ page: 'ending-a-mapi-session' }],
    [{ page: 'mapiuninitialize' }],
  ],
  C28: [[{ page: 'ending-a-mapi-session' }]],
  C29: [
    [{ page: 'mapilogonex' }],
    [
      { page: 'how-to-programmatically-set-the-resolution-order-for-address-lists' },
      { code: 'exampleMapiConsoleApp/exampleMapiConsoleApp.cpp' },
    ],
  ],
  C30: [[{ code: 'core/res/MFCMapi.rc2' }], [{ header: 'MAPIX.h' }]],
  C31: [
    [{ page: 'mapi-spooler-overview' }],
    [{ page: 'ipstx-emulatespooler' }],
    [{ page: 'imsprovider-logon' }],
  ],
  C32: [
    [{ page: 'shutting-down-a-service-provider' }],
    [{ page: 'releasing-the-transport-provider' }],
    [{ old: 1998, title: 'Ending a MAPI Session' }],
  ],
  C33: [[{ page: 'mapiinitialize' }], [{ page: 'initializing-mapi' }]],
  C34: [
    [{ figure: 'verifying-service-provider-configuration' }],
    [{ page: 'imapistatus-validatestate' }],
    [{ page: 'initializing-mapi' }, { page: 'mapiinit_0' }],
    [{ page: 'iprofadmin-copyprofile' }],
    [{ page: 'status-table-and-status-objects' }],
  ],
  C35: [
    [
      { page: 'mapilogonex' },
      { page: 'imapisession-advise' },
      { page: 'imapisession-prepareform' },
      { page: 'imapisession-showform' },
    ],
    [{ header: 'MAPIX.h' }],
  ],
  C36: [[{ page: 'imapisession-getmsgstorestable' }]],
  C37: [
    [{ page: 'logging-on-to-mapi' }],
    [{ page: 'verifying-service-provider-configuration' }],
    [{ page: 'mapi-sessions' }],
    [{ page: 'mapilogonex' }],
  ],
  C38: [[{ page: 'mapi-sessions' }], [{ page: 'logging-on-to-mapi' }]],
  C39: [[{ page: 'mapilogonex' }], [{ page: 'logging-on-to-mapi' }]],
} as const satisfies Readonly<Record<ContradictionId, readonly (readonly Source[])[]>>
