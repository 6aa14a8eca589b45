import { hasBit } from '../../mapi/flags'
import { logoffFlagBit } from '../../mapi/logoffFlags'
import type { Call, Inputs } from '../chartDefinition'
import type { EndInputs } from './endRules'

/** ulUIParam is ignored without MAPI_LOGOFF_UI. */
const logoff = (flags: number): Call => ({
  name: 'pSession->Logoff',
  arguments: [
    {
      name: 'ulUIParam',
      value: hasBit(flags, logoffFlagBit('MAPI_LOGOFF_UI')) ? '(ULONG_PTR)hwnd' : '0',
    },
    { name: 'ulFlags', input: 'flags' },
    { name: 'ulReserved', value: '0' },
  ],
})

const method: Call = {
  name: 'pSession->GetMsgStoresTable',
  arguments: [
    { name: 'ulFlags', value: '0' },
    { name: 'lppTable', value: '&pTable' },
  ],
}

const plain = (name: string): Call => ({ name, arguments: [], isVoid: true })
const free = (value: string): Call => ({
  name: 'MAPIFreeBuffer',
  arguments: [{ name: 'lpBuffer', value }],
  isVoid: true,
})

const releaseOthers = plain('pMsgStore->Release')
const releaseAddressBook = plain('pAdrBook->Release')

/** What the client writes, in the order in which it does, mistakes included. */
export function endCalls(inputs: Inputs): readonly Call[] {
  const { advise, release, cached, flags, afterwards, ole, utilities, late } =
    inputs as unknown as EndInputs
  const unadvise: Call = {
    name: 'pMsgStore->Unadvise',
    arguments: [{ name: 'ulConnection', value: 'ulConnection' }],
  }
  return [
    ...(advise === 'cancelled' ? [unadvise] : []),
    ...(release === 'after' ? [] : [releaseOthers]),
    ...(release === 'before' ? [releaseAddressBook] : []),
    ...(cached === 'yes' ? [free('lpEntryID')] : []),
    logoff(flags),
    ...(release === 'after' ? [releaseOthers] : []),
    ...(release === 'before' ? [] : [releaseAddressBook]),
    ...(afterwards === 'method' ? [method] : []),
    plain('pSession->Release'),
    ...(ole === 'before' ? [plain('OleUninitialize')] : []),
    plain('MAPIUninitialize'),
    ...(ole === 'after' ? [plain('OleUninitialize')] : []),
    ...(utilities === 'yes' ? [plain('DeinitMapiUtil')] : []),
    ...(late === 'yes' ? [free('lpProps')] : []),
  ]
}
