import {
  type Computer,
  type MessageService,
  type ProviderKey,
  providerKey,
  providerQueue,
  splitProviderKey,
  toMessageServices,
} from '../../mapi/computer'

/** What the client wants: the identity of the session, that of one provider, or to set the first. */
export const identityTasks = ['query', 'provider', 'set'] as const
export type IdentityTask = (typeof identityTasks)[number]

/**
 * Providers that can have a row in the status table, in the order in which the rows are looked
 * through. No document names one; that of the queue in which providers start is our reading.
 */
export const rowKeysOf = (computer: Computer): readonly ProviderKey[] =>
  providerQueue(toMessageServices(computer))

/** Which of the three identity properties a status row supplies, or that there is no row. */
export const rowStates = [
  'all',
  'entryid',
  'display',
  'searchkey',
  'entryid,display',
  'entryid,searchkey',
  'display,searchkey',
  'none',
  'no-row',
] as const
export type RowState = (typeof rowStates)[number]

/** PR_IDENTITY_ENTRYID, PR_IDENTITY_DISPLAY, PR_IDENTITY_SEARCH_KEY. */
export type IdentityProperty = 'entryid' | 'display' | 'searchkey'

/** What a question about identity depends on: what is wanted, and the rows of the status table. */
export interface IdentityInputs extends Readonly<Partial<Record<ProviderKey, RowState>>> {
  readonly task: IdentityTask
  /** The provider whose row carries STATUS_PRIMARY_IDENTITY. */
  readonly primary: ProviderKey | null
  /** Whose identity is wanted. */
  readonly provider: ProviderKey
  /** The service that lpUID names; `null` is NULL. */
  readonly service: string | null
  /** The service that carries SERVICE_NO_PRIMARY_IDENTITY. */
  readonly refuses: string | null
}

/** The inputs as the machine reads them. */
export interface IdentityCall extends IdentityInputs {
  readonly computer: Computer
}

export interface IdentityContext {
  readonly inputs: IdentityCall
}

/** The service that publishes its identity to begin with: the first one with a message store. */
const publisherOf = (services: readonly MessageService[]): MessageService | undefined =>
  services.find(({ providers }) => providers.includes('ms')) ?? services[0]

/** The question that a visitor starts from: the providers of one service publish an identity. */
export function toPlainIdentity(computer: Computer): IdentityInputs {
  const services = toMessageServices(computer)
  const publisher = publisherOf(services)
  const kind = publisher?.providers.find((one) => one === 'ms') ?? publisher?.providers[0]
  const designated = publisher && kind ? providerKey(publisher, kind) : null
  const toRow = (key: ProviderKey): RowState =>
    splitProviderKey(key).service === publisher?.id ? 'all' : 'none'
  return {
    task: 'query',
    provider: designated ?? 'none/ms',
    service: publisher?.id ?? null,
    refuses: null,
    primary: designated,
    ...Object.fromEntries(rowKeysOf(computer).map((key) => [key, toRow(key)])),
  }
}

/** What the row of a provider supplies. */
export const rowOf = (inputs: IdentityInputs, key: ProviderKey): RowState => inputs[key] ?? 'no-row'

/** Whether a row supplies a property. */
export const supplies = (row: RowState, property: IdentityProperty): boolean =>
  row === 'all' || row.split(',').includes(property)

/** The row that carries STATUS_PRIMARY_IDENTITY; a row that is absent cannot. */
export function primaryRow(inputs: IdentityInputs): ProviderKey | null {
  const { primary } = inputs
  return primary !== null && rowOf(inputs, primary) !== 'no-row' ? primary : null
}

/** The first row with an entry identifier, which is our reading of where the first identity is. */
export const firstIdentity = (inputs: IdentityCall): ProviderKey | null =>
  rowKeysOf(inputs.computer).find((key) => supplies(rowOf(inputs, key), 'entryid')) ?? null

/** Which row is the first is settled only where one row alone can be it, and has all three. */
export function isFirstOurReading(inputs: IdentityCall): boolean {
  const first = firstIdentity(inputs)
  return (
    first !== null &&
    (rowOf(inputs, first) !== 'all' ||
      rowKeysOf(inputs.computer).some(
        (key) => key !== first && supplies(rowOf(inputs, key), 'entryid'),
      ))
  )
}

/** The row that the identity comes from; a one-off comes from a row, too. */
export function identityRow(inputs: IdentityCall): ProviderKey | null {
  const { task, provider } = inputs
  if (task === 'query') return primaryRow(inputs) ?? firstIdentity(inputs)
  return task === 'provider' && supplies(rowOf(inputs, provider), 'entryid') ? provider : null
}

/** The questions that states ask; each is a pure function of what the run knows. */
export const guards = {
  primaryWanted: ({ inputs }) => inputs.task === 'query',
  providerWanted: ({ inputs }) => inputs.task === 'provider',
  primaryRowThere: ({ inputs }) => primaryRow(inputs) !== null,
  primaryHasEntryId: ({ inputs }) =>
    inputs.primary !== null && supplies(rowOf(inputs, inputs.primary), 'entryid'),
  anyIdentity: ({ inputs }) => firstIdentity(inputs) !== null,
  rowFound: ({ inputs }) => rowOf(inputs, inputs.provider) !== 'no-row',
  providerHasEntryId: ({ inputs }) => supplies(rowOf(inputs, inputs.provider), 'entryid'),
  identityNull: ({ inputs }) => inputs.service === null,
  serviceRefuses: ({ inputs }) => inputs.refuses !== null && inputs.refuses === inputs.service,
} satisfies Record<string, (context: IdentityContext) => boolean>

export type IdentityGuard = keyof typeof guards

/** The warnings that the rows of a world can earn; none of them blocks a call. */
export const identityConflicts = [
  'primary-without-row',
  'primary-refused',
  'siblings-differ',
  'identity-without-display',
  'identity-without-search-key',
  'first-identity-disputed',
] as const
export type IdentityConflict = (typeof identityConflicts)[number]

/** The warnings of one world, in the order of `identityConflicts`. */
export function findIdentityConflicts(inputs: IdentityCall): IdentityConflict[] {
  const query = inputs.task === 'query'
  const designated = query ? primaryRow(inputs) : null
  const source = identityRow(inputs)
  const lacks = (property: IdentityProperty) =>
    source !== null && !supplies(rowOf(inputs, source), property)
  const firstComplete =
    rowKeysOf(inputs.computer).find((key) => rowOf(inputs, key) === 'all') ?? null
  const found: Record<IdentityConflict, boolean> = {
    'primary-without-row': query && inputs.primary !== null && designated === null,
    'primary-refused': designated !== null && inputs.refuses === serviceOf(designated),
    'siblings-differ': designated !== null && siblingsDiffer(inputs, designated),
    'identity-without-display': lacks('display'),
    'identity-without-search-key': lacks('searchkey'),
    'first-identity-disputed':
      query && designated === null && firstIdentity(inputs) !== firstComplete,
  }
  return identityConflicts.filter((id) => found[id])
}

const serviceOf = (key: ProviderKey): string => splitProviderKey(key).service

/** All providers of a message service publish the same identity, as far as they have rows. */
const siblingsDiffer = (inputs: IdentityCall, designated: ProviderKey): boolean =>
  rowKeysOf(inputs.computer).some(
    (key) =>
      serviceOf(key) === serviceOf(designated) &&
      rowOf(inputs, key) !== 'no-row' &&
      rowOf(inputs, key) !== rowOf(inputs, designated),
  )
