import {
  type Computer,
  type MessageService,
  type ProviderKey,
  type ProviderKind,
  providerKey,
  providerQueue,
  servicesOf,
  splitProviderKey,
} from '../../mapi/computer'
import type { OpenFlags } from '../../mapi/openFlags'
import { type EstablishedSession, isServiceDisabled, standingOf } from '../../mapi/session'
import { type SessionMethodName, toSessionMethod } from '../../mapi/sessionMethods'

/** What an entry identifier names; `unknown` is one of which no provider has registered the MAPIUID. */
export const entryKinds = [
  'message',
  'folder',
  'container',
  'user',
  'store',
  'status',
  'unknown',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** How a visitor sets a provider: a service with one disabled provider is disabled as a whole. */
export const standings = ['running', 'left-out', 'disabled'] as const
export type Standing = (typeof standings)[number]

/** What one call of a method depends on, by parameter: the call, what is opened, the session. */
export interface UseInputs extends Readonly<Partial<Record<ProviderKey, Standing>>> {
  readonly method: SessionMethodName
  /** What the entry identifier names; `null` is NULL. */
  readonly entry: EntryKind | null
  /** Whose store, object or status object it is. */
  readonly provider: ProviderKey
  readonly flags: number
  /** What the provider says to the call that is forwarded to it. */
  readonly object: 'found' | 'missing' | 'no-access'
  /** Is the status table asked for right after the logon? */
  readonly asked: 'later' | 'at-once'
  /** Is the method called after Logoff? */
  readonly after: 'no' | 'yes'
  readonly profile: string
  /** MAPI_NO_MAIL in the logon of this client. */
  readonly nomail: 'no' | 'yes'
}

/** The inputs as the machine reads them: each flag by its name. */
export interface UseCall extends Omit<UseInputs, 'flags'> {
  readonly flags: OpenFlags
  /** Has the spooler already started the transports? Only other calls settle it. */
  readonly transports?: 'pending' | 'started'
  /** Providers that sessions have brought to their own limit; only other calls settle it. */
  readonly full?: readonly ProviderKey[]
}

/** What a run has made of its inputs so far. */
export interface UseContext {
  readonly computer: Computer
  readonly inputs: UseCall
  /** The provider that the call is about, once it is asked for. */
  readonly owner: ProviderKey | null
  /** How many address book providers have had their turn. */
  readonly books: number
  /** Whether the spooler has transports to start, once the status table is asked for. */
  readonly transports: TransportsToStart | null
}

/** A call on a computer, with its flags as a mask or by name. */
interface AnyCall {
  readonly computer: Computer
  readonly inputs: Omit<UseInputs, 'flags'>
}

/** The session that the inputs describe. It is read when it is asked for, so that reads are seen. */
export const toSession = (
  computer: Computer,
  inputs: Pick<UseInputs, 'profile' | 'nomail' | ProviderKey>,
): EstablishedSession => ({
  profile: inputs.profile,
  services: servicesOf(computer, inputs.profile),
  standings: inputs,
  get nonmessaging() {
    return inputs.nomail === 'yes'
  },
})

export const sessionIn = ({ computer, inputs }: AnyCall): EstablishedSession =>
  toSession(computer, inputs)

/** The kind of provider that an entry identifier comes from; `null` where it may be any. */
const kindsOfEntries: Readonly<Record<EntryKind, ProviderKind | null>> = {
  message: 'ms',
  folder: 'ms',
  container: 'ab',
  user: 'ab',
  store: 'ms',
  status: null,
  unknown: null,
}

/**
 * The provider that the call is about: the chosen one if the profile has it and it is of that
 * kind, else the first of that kind in profile order; `null` where the profile has none.
 */
function findProvider({ computer, inputs }: AnyCall, kind: ProviderKind | null) {
  const keys = providerQueue(servicesOf(computer, inputs.profile)).filter(
    (key) => kind === null || splitProviderKey(key).kind === kind,
  )
  return keys.find((key) => key === inputs.provider) ?? keys[0] ?? null
}

/** Does the call open a store? An entry identifier may name one, too. */
const opensStore = ({ inputs }: AnyCall) =>
  inputs.method === 'OpenMsgStore' || inputs.entry === 'store'

/** The provider that the entry identifier of a call comes from. */
export function ownerOf(context: AnyCall): ProviderKey | null {
  if (opensStore(context)) return findProvider(context, 'ms')
  const { entry } = context.inputs
  return entry === null || entry === 'unknown' ? null : findProvider(context, kindsOfEntries[entry])
}

const isRunning = (context: AnyCall, key: ProviderKey | null): boolean =>
  key !== null && standingOf(sessionIn(context), key) === 'running'

/** A store whose service is up, and which was left out all the same: its password is missing. */
export const isStoreLeftOut = ({ inputs, owner }: UseContext): boolean =>
  owner !== null && inputs[owner] === 'left-out'

const isServed = (context: AnyCall, key: ProviderKey | null): boolean =>
  key !== null && !isServiceDisabled(sessionIn(context), splitProviderKey(key).service)

/** A store that was left out, and whose provider serves no further session. */
export const isStoreFull = (context: UseContext): boolean =>
  isStoreLeftOut(context) &&
  context.owner !== null &&
  (context.inputs.full?.includes(context.owner) ?? false)

/** OpenEntry opens a store as OpenMsgStore does with MDB_NO_DIALOG; its own flags are others. */
const hasOpenFlag = ({ inputs }: UseContext, flag: 'MDB_NO_MAIL' | 'MDB_NO_DIALOG') =>
  inputs.method === 'OpenMsgStore' && inputs.flags[flag]

const mayStoreAsk = (context: UseContext) =>
  context.inputs.method === 'OpenMsgStore' &&
  !hasOpenFlag(context, 'MDB_NO_DIALOG') &&
  !isStoreFull(context)

const hasKind = (kind: ProviderKind) => (service: MessageService) =>
  service.providers.includes(kind)

/** The address book providers of the profile, in profile order. */
const addressBooks = ({ computer, inputs }: UseContext): readonly ProviderKey[] =>
  servicesOf(computer, inputs.profile)
    .filter(hasKind('ab'))
    .map((service) => providerKey(service, 'ab'))

/** How many address book providers are still to come. */
export const addressBooksLeft = (context: UseContext): number =>
  Math.max(0, addressBooks(context).length - context.books)

export type TransportsToStart = 'pending' | 'started' | 'none' | 'nonmessaging' | 'not-running'

/** Whether the spooler has transports to start for the session, or why not. */
export function transportsToStart(context: UseContext): TransportsToStart {
  const session = sessionIn(context)
  const transports = session.services
    .filter(hasKind('xp'))
    .map((service) => providerKey(service, 'xp'))
  if (transports.length === 0) return 'none'
  if (session.nonmessaging) return 'nonmessaging'
  if (!transports.some((key) => standingOf(session, key) === 'running')) return 'not-running'
  return context.inputs.transports ?? 'pending'
}

const methodIn = ({ inputs }: UseContext) => toSessionMethod(inputs.method)

/** The questions that states ask; each is a pure function of what the run knows. */
export const guards = {
  loggedOff: ({ inputs }) => inputs.after === 'yes',
  opensMsgStore: ({ inputs }) => inputs.method === 'OpenMsgStore',
  opensEntry: ({ inputs }) => inputs.method === 'OpenEntry',
  getsStatusTable: ({ inputs }) => inputs.method === 'GetStatusTable',
  opensAddressBook: ({ inputs }) => inputs.method === 'OpenAddressBook',

  entryIdNull: ({ inputs }) => inputs.entry === null,
  storeServed: (context) => isServed(context, context.owner),
  storeOpen: (context) => !isStoreLeftOut(context),
  storeAsks: mayStoreAsk,
  spoolerHears: (context) => context.inputs.nomail === 'no' && !hasOpenFlag(context, 'MDB_NO_MAIL'),

  storeNamed: (context) => context.inputs.entry === 'store' && isServed(context, ownerOf(context)),
  entryIsStatus: ({ inputs }) => inputs.entry === 'status',
  statusRowThere: (context) => isRunning(context, context.owner),
  uidRegistered: (context) => isRunning(context, context.owner),
  objectFound: ({ inputs }) => inputs.object === 'found',
  objectMissing: ({ inputs }) => inputs.object === 'missing',

  transportsStarting: (context) =>
    context.inputs.asked === 'at-once' && context.transports === 'pending',

  addressBookMissing: (context) => context.owner !== null && !isRunning(context, context.owner),
  addressBooksLeft: (context) => addressBooksLeft(context) > 0,

  asksIdentity: (context) => methodIn(context).chart === 'identity',
  logsOff: (context) => methodIn(context).chart === 'end',
  hasNoPage: (context) => methodIn(context).isUndocumented ?? false,
  isDeprecated: (context) => methodIn(context).isDeprecated ?? false,
  compares: ({ inputs }) => inputs.method === 'CompareEntryIDs',
  administers: ({ inputs }) => inputs.method === 'AdminServices',
} satisfies Record<string, (context: UseContext) => boolean>

export type UseGuard = keyof typeof guards

/** What entering a state changes. */
export const changes = {
  takeOwner: (context) => ({ owner: ownerOf(context) }),
  takeAddressBook: (context) => ({
    owner: addressBooks(context)[context.books] ?? null,
    books: context.books + 1,
  }),
  countTransports: (context) => ({ transports: transportsToStart(context) }),
} satisfies Record<string, (context: UseContext) => Partial<UseContext>>

export type UseAction = keyof typeof changes

/** The warnings that a call can earn; none of them blocks it. */
const useConflicts = ['provider-replaced', 'entry-not-store'] as const
export type UseConflict = (typeof useConflicts)[number]

/** The warnings of a call, in the order of `useConflicts`. */
export function findUseConflicts(computer: Computer, inputs: UseInputs): UseConflict[] {
  const { method, entry, provider } = inputs
  const context = { computer, inputs }
  const isAsked =
    method === 'OpenMsgStore' ||
    method === 'OpenEntry' ||
    (method === 'GetStatusTable' && entry === 'status')
  const owner = entry === null || !isAsked ? null : ownerOf(context)
  const found: Readonly<Record<UseConflict, boolean>> = {
    'provider-replaced': owner !== null && owner !== provider,
    'entry-not-store': method === 'OpenMsgStore' && entry !== null && entry !== 'store',
  }
  return useConflicts.filter((id) => found[id])
}
