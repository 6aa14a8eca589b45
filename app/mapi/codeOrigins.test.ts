import { expect, test } from 'vitest'
import { codeOrigins } from './codeOrigins'

/** Copied by hand from the reference pages: what the page of a function says that it returns. */
const pages: Readonly<Record<string, readonly string[]>> = {
  MAPIInitialize: [
    ...['MAPI_E_INVALID_OBJECT', 'MAPI_E_INVALID_PARAMETER', 'MAPI_E_NOT_ENOUGH_RESOURCES'],
    ...['MAPI_E_NOT_INITIALIZED', 'MAPI_E_SESSION_LIMIT', 'MAPI_E_TOO_COMPLEX'],
    ...['MAPI_E_UNKNOWN_FLAGS', 'MAPI_E_VERSION'],
  ],
  MAPILogonEx: ['MAPI_E_LOGON_FAILED', 'MAPI_E_TIMEOUT', 'MAPI_E_USER_CANCEL'],
  MSGSERVICEENTRY: [
    ...['MAPI_E_BAD_CHARWIDTH', 'MAPI_E_NO_SUPPORT', 'MAPI_E_UNCONFIGURED', 'MAPI_E_USER_CANCEL'],
  ],
  ABProviderInit: ['MAPI_E_VERSION'],
  MSProviderInit: ['MAPI_E_VERSION'],
  XPProviderInit: ['MAPI_E_VERSION'],
  'IABProvider::Logon': [
    ...['MAPI_E_FAILONEPROVIDER', 'MAPI_E_UNCONFIGURED', 'MAPI_E_UNKNOWN_CPID'],
    ...['MAPI_E_UNKNOWN_LCID', 'MAPI_E_USER_CANCEL'],
  ],
  'IMSProvider::Logon': [
    ...['MAPI_E_FAILONEPROVIDER', 'MAPI_E_LOGON_FAILED', 'MAPI_E_UNCONFIGURED'],
    ...['MAPI_E_UNKNOWN_CPID', 'MAPI_E_UNKNOWN_LCID', 'MAPI_E_USER_CANCEL'],
    'MAPI_W_ERRORS_RETURNED',
  ],
  'IXPProvider::TransportLogon': [
    ...['MAPI_E_FAILONEPROVIDER', 'MAPI_E_UNCONFIGURED', 'MAPI_E_UNKNOWN_CPID'],
    ...['MAPI_E_UNKNOWN_LCID', 'MAPI_E_USER_CANCEL'],
  ],
  'IMSProvider::SpoolerLogon': ['MAPI_E_UNCONFIGURED', 'MAPI_W_ERRORS_RETURNED'],
  'IMAPISession::OpenAddressBook': ['MAPI_W_ERRORS_RETURNED'],
  'IMAPISession::OpenMsgStore': ['MAPI_E_LOGON_FAILED'],
  'IMAPISession::OpenEntry': ['MAPI_E_NOT_FOUND', 'MAPI_E_NO_ACCESS', 'MAPI_E_UNKNOWN_ENTRYID'],
  'IMAPISession::QueryIdentity': ['MAPI_W_NO_SERVICE'],
  'IMsgServiceAdmin::SetPrimaryIdentity': ['MAPI_E_NO_ACCESS'],
  'IProfAdmin::AdminServices': ['MAPI_E_LOGON_FAILED'],
  'IXPLogon::SubmitMessage': ['MAPI_E_NETWORK_ERROR'],
}

test('names for each code the functions whose pages name it', () => {
  const found: Record<string, string[]> = {}
  for (const [code, functions] of Object.entries(codeOrigins)) {
    for (const one of functions) found[one] = [...(found[one] ?? []), code].sort()
  }
  expect(found).toEqual(pages)
})
