import type { ResultCode } from './resultCodes'

const logons = ['IABProvider::Logon', 'IMSProvider::Logon', 'IXPProvider::TransportLogon']

/**
 * The functions about logon and session whose reference pages name a code. A code that is not
 * listed can come back all the same: the pages document only values that need special handling
 * (`mapi-return-value-documentation`).
 */
export const codeOrigins: Readonly<Partial<Record<ResultCode, readonly string[]>>> = {
  MAPI_W_NO_SERVICE: ['IMAPISession::QueryIdentity'],
  MAPI_W_ERRORS_RETURNED: [
    'IMSProvider::Logon',
    'IMSProvider::SpoolerLogon',
    'IMAPISession::OpenAddressBook',
  ],
  MAPI_E_NO_SUPPORT: ['MSGSERVICEENTRY'],
  MAPI_E_BAD_CHARWIDTH: ['MSGSERVICEENTRY'],
  MAPI_E_UNKNOWN_FLAGS: ['MAPIInitialize'],
  MAPI_E_INVALID_OBJECT: ['MAPIInitialize'],
  MAPI_E_NOT_ENOUGH_RESOURCES: ['MAPIInitialize'],
  MAPI_E_VERSION: ['ABProviderInit', 'MSProviderInit', 'XPProviderInit', 'MAPIInitialize'],
  MAPI_E_LOGON_FAILED: [
    'MAPILogonEx',
    'IMSProvider::Logon',
    'IMAPISession::OpenMsgStore',
    'IProfAdmin::AdminServices',
  ],
  MAPI_E_SESSION_LIMIT: ['MAPIInitialize'],
  MAPI_E_USER_CANCEL: ['MAPILogonEx', ...logons, 'MSGSERVICEENTRY'],
  MAPI_E_NETWORK_ERROR: ['IXPLogon::SubmitMessage'],
  MAPI_E_TOO_COMPLEX: ['MAPIInitialize'],
  MAPI_E_UNCONFIGURED: [...logons, 'IMSProvider::SpoolerLogon', 'MSGSERVICEENTRY'],
  MAPI_E_FAILONEPROVIDER: logons,
  MAPI_E_UNKNOWN_CPID: logons,
  MAPI_E_UNKNOWN_LCID: logons,
  MAPI_E_UNKNOWN_ENTRYID: ['IMAPISession::OpenEntry'],
  MAPI_E_TIMEOUT: ['MAPILogonEx'],
  MAPI_E_NOT_INITIALIZED: ['MAPIInitialize'],
  MAPI_E_NOT_FOUND: ['IMAPISession::OpenEntry'],
  MAPI_E_NO_ACCESS: ['IMAPISession::OpenEntry', 'IMsgServiceAdmin::SetPrimaryIdentity'],
  MAPI_E_INVALID_PARAMETER: ['MAPIInitialize'],
}
