import { type ProviderKey, type ProviderKind, providerQueue, splitProviderKey } from './computer'
import { hasBit } from './flags'
import { type EstablishedSession, runningProviders, standingOf } from './session'

/** What a row of the status table is about: PR_RESOURCE_TYPE. Source: MAPIDefS.h. */
export const resourceTypes = {
  MAPI_STORE_PROVIDER: 33,
  MAPI_AB: 34,
  MAPI_AB_PROVIDER: 35,
  MAPI_TRANSPORT_PROVIDER: 36,
  MAPI_SPOOLER: 37,
  MAPI_PROFILE_PROVIDER: 38,
  MAPI_SUBSYSTEM: 39,
  MAPI_HOOK_PROVIDER: 40,
} as const

type ResourceTypeName = keyof typeof resourceTypes

/** The bits of a mask by name. */
type Bits = Readonly<Record<string, number>>

/** Which methods of IMAPIStatus a status object supports: PR_RESOURCE_METHODS. Source: MAPIDefS.h. */
export const resourceMethods = {
  STATUS_VALIDATE_STATE: 0x00000001,
  STATUS_SETTINGS_DIALOG: 0x00000002,
  STATUS_CHANGE_PASSWORD: 0x00000004,
  STATUS_FLUSH_QUEUES: 0x00000008,
} as const satisfies Bits

/** The bits of PR_STATUS_CODE that every row may have. Source: MAPIDefS.h. */
export const statusBits = {
  STATUS_AVAILABLE: 0x00000001,
  STATUS_OFFLINE: 0x00000002,
  STATUS_FAILURE: 0x00000004,
} as const satisfies Bits

/** The bits of PR_STATUS_CODE that only the row of a transport may have. Source: MAPIDefS.h. */
export const transportStatusBits = {
  STATUS_INBOUND_ENABLED: 0x00010000,
  STATUS_INBOUND_ACTIVE: 0x00020000,
  STATUS_INBOUND_FLUSH: 0x00040000,
  STATUS_OUTBOUND_ENABLED: 0x00100000,
  STATUS_OUTBOUND_ACTIVE: 0x00200000,
  STATUS_OUTBOUND_FLUSH: 0x00400000,
  STATUS_REMOTE_ACCESS: 0x00800000,
} as const satisfies Bits

/** The bits of PR_RESOURCE_FLAGS in a row of the status table. Source: MAPIDefS.h. */
export const resourceFlags = {
  STATUS_DEFAULT_OUTBOUND: 0x00000001,
  STATUS_DEFAULT_STORE: 0x00000002,
  STATUS_PRIMARY_IDENTITY: 0x00000004,
  STATUS_SIMPLE_STORE: 0x00000008,
  STATUS_XP_PREFER_LAST: 0x00000010,
  STATUS_NO_PRIMARY_IDENTITY: 0x00000020,
  STATUS_NO_DEFAULT_STORE: 0x00000040,
  STATUS_TEMP_SECTION: 0x00000080,
  STATUS_OWN_STORE: 0x00000100,
  STATUS_NEED_IPM_TREE: 0x00000800,
  STATUS_PRIMARY_STORE: 0x00001000,
  STATUS_SECONDARY_STORE: 0x00002000,
} as const satisfies Bits

/** The names of the bits that a mask has, in order of value. */
export const decodeBits = (mask: number, table: Bits): string[] =>
  Object.entries(table).flatMap(([name, bit]) => (hasBit(mask, bit) ? [name] : []))

/** Who supplies a column: the status object, MAPI, MAPI by computing it; an identity; or often seen. */
export type ColumnGroup = 'provider' | 'mapi' | 'computed' | 'identity' | 'often'

const PT_LONG = 0x0003
const PT_UNICODE = 0x001f
const PT_BINARY = 0x0102

const column = (group: ColumnGroup, name: string, id: number, type: number) => ({
  name,
  tag: id * 0x10000 + type,
  group,
})

/**
 * The columns of the status table. The first three groups are in every row, the identity where
 * the status object provides one. Strings have their Unicode tag. Source: `status-tables`,
 * MAPITags.h.
 */
export const statusColumns: readonly {
  readonly name: string
  readonly tag: number
  readonly group: ColumnGroup
}[] = [
  column('provider', 'PR_DISPLAY_NAME', 0x3001, PT_UNICODE),
  column('provider', 'PR_STATUS_CODE', 0x3e04, PT_LONG),
  column('provider', 'PR_RESOURCE_METHODS', 0x3e02, PT_LONG),
  column('mapi', 'PR_PROVIDER_DLL_NAME', 0x300a, PT_UNICODE),
  column('mapi', 'PR_RESOURCE_FLAGS', 0x3009, PT_LONG),
  column('mapi', 'PR_RESOURCE_TYPE', 0x3e03, PT_LONG),
  column('computed', 'PR_ENTRYID', 0x0fff, PT_BINARY),
  column('computed', 'PR_INSTANCE_KEY', 0x0ff6, PT_BINARY),
  column('computed', 'PR_OBJECT_TYPE', 0x0ffe, PT_LONG),
  column('computed', 'PR_ROWID', 0x3000, PT_LONG),
  column('identity', 'PR_IDENTITY_DISPLAY', 0x3e00, PT_UNICODE),
  column('identity', 'PR_IDENTITY_ENTRYID', 0x3e01, PT_BINARY),
  column('identity', 'PR_IDENTITY_SEARCH_KEY', 0x3e05, PT_BINARY),
  column('often', 'PR_PROVIDER_DISPLAY', 0x3006, PT_UNICODE),
  column('often', 'PR_RESOURCE_PATH', 0x3e07, PT_UNICODE),
  column('often', 'PR_STATUS_STRING', 0x3e08, PT_UNICODE),
  column('often', 'PR_OWN_STORE_ENTRYID', 0x3e06, PT_BINARY),
]

/** PR_OBJECT_TYPE of every row: MAPI_STATUS. Source: `status-tables`, MAPIDefS.h. */
export const statusObjectType = 0x0000000a

/** A row of the status table, as far as the documents say what is in it. */
export interface StatusRow {
  readonly id: 'subsystem' | 'spooler' | 'addressBook' | ProviderKey
  readonly type: ResourceTypeName
  /** Who implements the status object. */
  readonly from: 'mapi' | 'provider'
  readonly presence: 'always' | 'required' | 'optional'
  /** PR_DISPLAY_NAME where it is documented, else `null`. */
  readonly name: string | null
  /** PR_RESOURCE_METHODS; `null`: the provider's choice. */
  readonly methods: number | null
  /** Bits of PR_STATUS_CODE that are documented to be set; `null` where nothing is said. */
  readonly status: number | null
}

const { STATUS_VALIDATE_STATE, STATUS_FLUSH_QUEUES } = resourceMethods

const mapiRows = ({ profile, nonmessaging }: EstablishedSession): readonly StatusRow[] => [
  {
    id: 'subsystem',
    type: 'MAPI_SUBSYSTEM',
    from: 'mapi',
    presence: 'always',
    name: profile,
    methods: STATUS_VALIDATE_STATE,
    status: null,
  },
  {
    id: 'spooler',
    type: 'MAPI_SPOOLER',
    from: 'mapi',
    presence: 'always',
    name: null,
    methods: STATUS_VALIDATE_STATE | STATUS_FLUSH_QUEUES,
    status: nonmessaging ? statusBits.STATUS_FAILURE : null,
  },
  {
    id: 'addressBook',
    type: 'MAPI_AB',
    from: 'mapi',
    presence: 'always',
    name: null,
    methods: STATUS_VALIDATE_STATE,
    status: null,
  },
]

const typeOf: Readonly<Record<ProviderKind, ResourceTypeName>> = {
  ab: 'MAPI_AB_PROVIDER',
  ms: 'MAPI_STORE_PROVIDER',
  xp: 'MAPI_TRANSPORT_PROVIDER',
}

const toProviderRow = (key: ProviderKey): StatusRow => {
  const { kind } = splitProviderKey(key)
  return {
    id: key,
    type: typeOf[kind],
    from: 'provider',
    presence: kind === 'xp' ? 'required' : 'optional',
    name: null,
    methods: null,
    status: null,
  }
}

/**
 * The rows of the status table of a session: three of MAPI, then one for each provider that
 * runs, in the order in which providers start. Transports have none under MAPI_NO_MAIL
 * (`mapilogonex`). That a provider that is disabled or left out has none, and the order, are our
 * reading. A row that is optional may be absent all the same.
 */
export const toStatusRows = (session: EstablishedSession): readonly StatusRow[] => [
  ...mapiRows(session),
  ...runningProviders(session).map(toProviderRow),
]

export type MissingReason = 'nonmessaging' | 'disabled' | 'left-out'

/** Why a provider has no row; `null` where it has one, or has yet to be started. */
function whyMissing(session: EstablishedSession, id: ProviderKey): MissingReason | null {
  // That one is documented, whatever else has become of the transport.
  if (session.nonmessaging && splitProviderKey(id).kind === 'xp') return 'nonmessaging'
  const standing = standingOf(session, id)
  return standing === 'disabled' || standing === 'left-out' ? standing : null
}

/** The providers of a session that have no row in its status table, and why. */
export const missingRows = (
  session: EstablishedSession,
): readonly { readonly id: ProviderKey; readonly why: MissingReason }[] =>
  providerQueue(session.services).flatMap((id) => {
    const why = whyMissing(session, id)
    return why === null ? [] : [{ id, why }]
  })

/** What it rests on that a row is missing: no document says that a provider that failed has none. */
export const missingBasis = (why: MissingReason): 'reference' | 'inference' =>
  why === 'nonmessaging' ? 'reference' : 'inference'
