import { hasBit } from '../../mapi/flags'
import { openFlagBit } from '../../mapi/openFlags'
import type { SessionMethodName } from '../../mapi/sessionMethods'
import type { Call, CallArgument, Inputs } from '../chartDefinition'
import type { UseInputs } from './useRules'

const given = (name: string, value: string): CallArgument => ({ name, value })
const edited = (name: string, input: string): CallArgument => ({ name, input })

const noFlags = given('ulFlags', '0')
const noWindow = given('ulUIParam', '0')
const window = given('ulUIParam', '(ULONG_PTR)hwnd')
const standardInterface = given('lpInterface', 'NULL')

/** The entry identifier of a call, as the visitor sets it. */
const entryId = ({ entry }: UseInputs): CallArgument[] => [
  given('cbEntryID', entry === null ? '0' : 'cbEntryID'),
  { ...edited('lpEntryID', 'entry'), value: entry === null ? 'NULL' : 'pEntryID' },
]

/** The arguments of each method, with the names of the header. */
const argumentsOf: Readonly<Record<SessionMethodName, (inputs: UseInputs) => CallArgument[]>> = {
  GetLastError: () => [given('hResult', 'hr'), noFlags, given('lppMAPIError', '&pMAPIError')],
  GetMsgStoresTable: () => [noFlags, given('lppTable', '&pStoresTable')],
  OpenMsgStore: (inputs) => [
    hasBit(inputs.flags, openFlagBit('MDB_NO_DIALOG')) ? noWindow : window,
    ...entryId(inputs),
    standardInterface,
    edited('ulFlags', 'flags'),
    given('lppMDB', '&pMsgStore'),
  ],
  OpenAddressBook: () => [window, standardInterface, noFlags, given('lppAdrBook', '&pAdrBook')],
  OpenProfileSection: () => [
    given('lpUID', '&uidSection'),
    standardInterface,
    noFlags,
    given('lppProfSect', '&pProfSect'),
  ],
  GetStatusTable: () => [noFlags, given('lppTable', '&pStatusTable')],
  OpenEntry: (inputs) => [
    ...entryId(inputs),
    standardInterface,
    noFlags,
    given('lpulObjType', '&ulObjType'),
    given('lppUnk', '&pUnk'),
  ],
  CompareEntryIDs: () => [
    given('cbEntryID1', 'cbEntryID1'),
    given('lpEntryID1', 'pEntryID1'),
    given('cbEntryID2', 'cbEntryID2'),
    given('lpEntryID2', 'pEntryID2'),
    noFlags,
    given('lpulResult', '&ulResult'),
  ],
  Advise: () => [
    given('cbEntryID', '0'),
    given('lpEntryID', 'NULL'),
    given('ulEventMask', 'fnevCriticalError | fnevExtended'),
    given('lpAdviseSink', 'pAdviseSink'),
    given('lpulConnection', '&ulConnection'),
  ],
  Unadvise: () => [given('ulConnection', 'ulConnection')],
  MessageOptions: () => [
    window,
    noFlags,
    given('lpszAdrType', 'lpszAdrType'),
    given('lpMessage', 'pMessage'),
  ],
  QueryDefaultMessageOpt: () => [
    given('lpszAdrType', 'lpszAdrType'),
    noFlags,
    given('lpcValues', '&cValues'),
    given('lppOptions', '&pOptions'),
  ],
  EnumAdrTypes: () => [
    noFlags,
    given('lpcAdrTypes', '&cAdrTypes'),
    given('lpppszAdrTypes', '&ppszAdrTypes'),
  ],
  QueryIdentity: () => [given('lpcbEntryID', '&cbEntryID'), given('lppEntryID', '&pEntryID')],
  Logoff: () => [noWindow, noFlags, given('ulReserved', '0')],
  SetDefaultStore: () => [
    given('ulFlags', 'MAPI_DEFAULT_STORE'),
    given('cbEntryID', 'cbEntryID'),
    given('lpEntryID', 'pEntryID'),
  ],
  AdminServices: () => [noFlags, given('lppServiceAdmin', '&pServiceAdmin')],
  ShowForm: () => [
    window,
    given('lpMsgStore', 'pMsgStore'),
    given('lpParentFolder', 'pFolder'),
    standardInterface,
    given('ulMessageToken', 'ulMessageToken'),
    given('lpMessageSent', 'NULL'),
    noFlags,
    given('ulMessageStatus', 'ulMessageStatus'),
    given('ulMessageFlags', 'ulMessageFlags'),
    given('ulAccess', 'ulAccess'),
    given('lpszMessageClass', 'lpszMessageClass'),
  ],
  PrepareForm: () => [
    standardInterface,
    given('lpMessage', 'pMessage'),
    given('lpulMessageToken', '&ulMessageToken'),
  ],
}

const toCall = (name: SessionMethodName, inputs: UseInputs): Call => ({
  name: `pSession->${name}`,
  arguments: argumentsOf[name](inputs),
})

/** The way from the status table to the status object of one row. */
const openStatusObject = (inputs: UseInputs): readonly Call[] => [
  {
    name: 'pStatusTable->SetColumns',
    arguments: [given('lpPropTagArray', '(LPSPropTagArray)&cols'), noFlags],
  },
  {
    name: 'pStatusTable->Restrict',
    arguments: [given('lpRestriction', '&res'), noFlags],
  },
  {
    name: 'HrQueryAllRows',
    arguments: [
      given('lpTable', 'pStatusTable'),
      given('lpPropTags', 'NULL'),
      given('lpRestriction', '&res'),
      given('lpSortOrderSet', 'NULL'),
      given('crowsMax', '0'),
      given('lppRows', '&pRows'),
    ],
  },
  toCall('OpenEntry', inputs),
]

/** What the client writes, in the order in which it does, a mistake included. */
export function useCalls(inputs: Inputs): readonly Call[] {
  const call = inputs as unknown as UseInputs
  return [
    ...(call.after === 'yes' ? [toCall('Logoff', call)] : []),
    toCall(call.method, call),
    ...(call.method === 'GetStatusTable' && call.entry === 'status' ? openStatusObject(call) : []),
  ]
}
