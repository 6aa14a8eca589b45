/** How a variable is declared, and how what it holds is given back. */
export interface Variable {
  readonly type: string
  readonly initial?: string
  /** The whole declaration, where it is not a type and a value. */
  readonly declared?: string
  readonly frees?: (name: string) => string
}

const release = (name: string) => `${name}->Release();`
const freeBuffer = (name: string) => `MAPIFreeBuffer(${name});`

const object = (type: string): Variable => ({ type, initial: 'nullptr', frees: release })
const buffer = (type: string): Variable => ({ type, initial: 'nullptr', frees: freeBuffer })
const number = (type: string): Variable => ({ type, initial: '0' })
/** What only the caller can have. */
const given = (type: string): Variable => ({ type })

const table = object('LPMAPITABLE')
const size = number('ULONG')

/** The variables that the calls of the charts name. Types: Mapix.h, MAPIDefS.h, MAPISPI.h. */
const variables: Readonly<Record<string, Variable>> = {
  hwnd: given('HWND'),
  pSession: { type: 'LPMAPISESSION', initial: 'nullptr' },
  pMsgStore: object('LPMDB'),
  pStore: object('LPMDB'),
  pAdrBook: object('LPADRBOOK'),
  pProfSect: object('LPPROFSECT'),
  pStoresTable: table,
  pStatusTable: table,
  pTable: table,
  pUnk: object('LPUNKNOWN'),
  pServiceAdmin: object('LPSERVICEADMIN'),
  pMAPIError: buffer('LPMAPIERROR'),
  pError: buffer('LPMAPIERROR'),
  pEntryID: buffer('LPENTRYID'),
  pEntryID1: given('LPENTRYID'),
  pEntryID2: given('LPENTRYID'),
  lpEntryID: given('LPENTRYID'),
  pOptions: buffer('LPSPropValue'),
  lpProps: given('LPSPropValue'),
  ppszAdrTypes: buffer('LPTSTR*'),
  pbSecurity: buffer('LPBYTE'),
  pbSpoolSecurity: buffer('LPBYTE'),
  pRows: { type: 'LPSRowSet', initial: 'nullptr', frees: (name) => `FreeProws(${name});` },
  cbEntryID: size,
  cbEntryID1: size,
  cbEntryID2: size,
  cbSecurity: size,
  cbSpoolSecurity: size,
  cValues: size,
  cAdrTypes: size,
  ulObjType: size,
  ulResult: size,
  ulFlags: size,
  ulMessageStatus: size,
  ulMessageFlags: size,
  ulAccess: size,
  ulConnection: {
    type: 'ULONG_PTR',
    initial: '0',
    frees: (name) => `pSession->Unadvise(${name});`,
  },
  ulMessageToken: number('ULONG_PTR'),
  lpszAdrType: given('LPTSTR'),
  lpszMessageClass: given('LPSTR'),
  pszProfileName: given('LPTSTR'),
  pMessage: given('LPMESSAGE'),
  pFolder: given('LPMAPIFOLDER'),
  pAdviseSink: given('LPMAPIADVISESINK'),
  pSupport: given('LPMAPISUP'),
  cols: {
    type: 'LPSPropTagArray',
    declared: 'SizedSPropTagArray(3, cols) = {3, {PR_ENTRYID, PR_RESOURCE_TYPE, PR_DISPLAY_NAME}};',
  },
}

/** What the interface of a provider makes of the two names that differ with it. */
const ofInterface: Readonly<Record<string, Readonly<Record<string, Variable>>>> = {
  IABProvider: { pProvider: given('LPABPROVIDER'), pLogon: object('LPABLOGON') },
  IMSProvider: { pProvider: given('LPMSPROVIDER'), pLogon: object('LPMSLOGON') },
  IXPProvider: { pProvider: given('LPXPPROVIDER'), pLogon: object('LPXPLOGON') },
}

/** Names of structures that the caller fills, by how they begin. */
const structures: readonly (readonly [RegExp, Variable])[] = [
  [/^uid[A-Z]/, given('MAPIUID')],
  [/^res(?![a-z])/, given('SRestriction')],
]

/** Is it a structure that the client fills, though a call takes its address? */
export const isStructure = (name: string): boolean =>
  structures.some(([pattern]) => pattern.test(name))

/**
 * How a variable is declared that a chart's calls name; `of` is the provider's interface.
 * @throws when nothing is known of it.
 */
export function variableOf(name: string, of: string): Variable {
  const known =
    variables[name] ??
    ofInterface[of]?.[name] ??
    structures.find(([pattern]) => pattern.test(name))?.[1]
  if (!known) throw new Error(`"${name}" has no type: add it to cppVariables.ts`)
  return known
}

/** The headers that declare what a code names, beside Mapix.h. */
const declaredIn: Readonly<Record<string, RegExp>> = {
  'mapiutil.h': /\b(ScInitMapiUtil|DeinitMapiUtil|HrQueryAllRows|FreeProws)\b/,
  'mapispi.h': /\bLP(AB|MS|XP)PROVIDER\b/,
  'mapiaux.h': /\b(MAPI_BG_SESSION|MAPI_NO_COINIT|MDB_ONLINE)\b/,
}

/** The headers that a code needs, in the order in which they are included. */
export const headersOf = (code: string): string[] => [
  'windows.h',
  'mapix.h',
  ...Object.entries(declaredIn).flatMap(([header, names]) => (names.test(code) ? [header] : [])),
]
