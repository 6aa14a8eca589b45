/** A method of IMAPISession. */
interface MethodOf<Name extends string> {
  /** Its place in the table of methods, counted from 0. */
  readonly slot: number
  readonly name: Name
  /** Another chart shows what it does. */
  readonly chart?: 'identity' | 'end'
  /** Today's reference page calls it deprecated. */
  readonly isDeprecated?: true
  /** Today's documentation has no page about it. */
  readonly isUndocumented?: true
}

/** What every interface begins with. */
export const unknownMethods = ['QueryInterface', 'AddRef', 'Release'] as const

/**
 * The methods of IMAPISession, in the order of the table of methods. Source: Mapix.h,
 * `imapisessioniunknown`.
 */
const methods = {
  GetLastError: {},
  GetMsgStoresTable: {},
  OpenMsgStore: {},
  OpenAddressBook: {},
  OpenProfileSection: {},
  GetStatusTable: {},
  OpenEntry: {},
  CompareEntryIDs: {},
  Advise: {},
  Unadvise: {},
  MessageOptions: { isUndocumented: true },
  QueryDefaultMessageOpt: { isUndocumented: true },
  EnumAdrTypes: { isDeprecated: true },
  QueryIdentity: { chart: 'identity' },
  Logoff: { chart: 'end' },
  SetDefaultStore: {},
  AdminServices: {},
  ShowForm: {},
  PrepareForm: {},
} as const satisfies Readonly<Record<string, Omit<MethodOf<string>, 'slot' | 'name'>>>

export type SessionMethodName = keyof typeof methods
export type SessionMethod = MethodOf<SessionMethodName>

export const sessionMethodNames = Object.keys(methods) as readonly SessionMethodName[]

/** What is known of a method. */
export const toSessionMethod = (name: SessionMethodName): SessionMethod => ({
  slot: unknownMethods.length + sessionMethodNames.indexOf(name),
  name,
  ...methods[name],
})

export const sessionMethods: readonly SessionMethod[] = sessionMethodNames.map(toSessionMethod)
