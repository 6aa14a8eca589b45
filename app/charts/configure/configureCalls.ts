import { type ProviderKind, splitProviderKey } from '../../mapi/computer'
import type { Call, CallArgument, Inputs } from '../chartDefinition'
import type { ConfigureInputs } from './configureRules'

/** The flag against dialogs, 0x1 each, that MAPI passes to a provider of that kind. */
const noDialogFlags: Readonly<Record<ProviderKind, string>> = {
  ab: 'AB_NO_DIALOG',
  ms: 'MDB_NO_DIALOG',
  xp: 'LOGON_NO_DIALOG',
}

const support: readonly CallArgument[] = [
  { name: 'lpMAPISup', value: 'pSupport' },
  { name: 'ulUIParam', value: '(ULONG_PTR)hwnd' },
  { name: 'lpszProfileName', value: 'pszProfileName' },
]
const error: CallArgument = { name: 'lppMAPIError', value: '&pError' }

const callOf: Readonly<Record<ProviderKind, (flags: string) => Call>> = {
  ab: (flags) => ({
    name: 'IABProvider::Logon',
    arguments: [
      ...support,
      { name: 'ulFlags', value: flags },
      { name: 'lpulpcbSecurity', value: '&cbSecurity' },
      { name: 'lppbSecurity', value: '&pbSecurity' },
      error,
      { name: 'lppABLogon', value: '&pLogon' },
    ],
  }),
  ms: (flags) => ({
    name: 'IMSProvider::Logon',
    arguments: [
      ...support,
      { name: 'cbEntryID', value: 'cbEntryID' },
      { name: 'lpEntryID', value: 'pEntryID' },
      { name: 'ulFlags', value: flags },
      { name: 'lpInterface', value: 'NULL' },
      { name: 'lpcbSpoolSecurity', value: '&cbSpoolSecurity' },
      { name: 'lppbSpoolSecurity', value: '&pbSpoolSecurity' },
      error,
      { name: 'lppMSLogon', value: '&pLogon' },
      { name: 'lppMDB', value: '&pStore' },
    ],
  }),
  // The transport answers with flags of its own, so that it is given a pointer. MAPI passes other
  // flags, too: which are set depends on more than dialogs.
  xp: (flags) => ({
    name: 'IXPProvider::TransportLogon',
    arguments: [
      ...support,
      { name: 'lpulFlags', value: flags === '0' ? '&ulFlags' : `&ulFlags /* ${flags} */` },
      error,
      { name: 'lppXPLogon', value: '&pLogon' },
    ],
  }),
}

/** The call of the provider's logon method, as MAPI or its spooler makes it. */
export function configureCalls(inputs: Inputs): readonly Call[] {
  const { provider, dialog } = inputs as unknown as ConfigureInputs
  const { kind } = splitProviderKey(provider)
  return [callOf[kind](dialog === 'forbidden' ? noDialogFlags[kind] : '0')]
}
