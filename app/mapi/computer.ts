/**
 * The standard computer of the simulation: its profiles, their message services, and the
 * service providers of each. Source: `mapi-profile-overview`, `mapi-message-service-overview`.
 */
export const providerKinds = ['ab', 'ms', 'xp'] as const
/** Address book, message store, transport: the order in which MAPI starts them. */
export type ProviderKind = (typeof providerKinds)[number]

/** `<service>/<provider>`, for instance `exchange/ms`. */
export type ProviderKey = `${string}/${ProviderKind}`

export interface MessageService {
  readonly id: string
  readonly name: string
  readonly providers: readonly ProviderKind[]
}

export interface Profile {
  readonly name: string
  readonly services: readonly MessageService[]
}

export const maxProfileName = 64

const exchange: MessageService = {
  id: 'exchange',
  name: 'Microsoft Exchange',
  providers: ['ab', 'ms', 'xp'],
}
const contab: MessageService = { id: 'contab', name: 'Outlook Address Book', providers: ['ab'] }
const pst: MessageService = { id: 'pst', name: 'Personal Folders', providers: ['ms'] }

/** The profiles of a computer, in the order in which they are listed. */
export type Computer = readonly Profile[]

export const standardComputer: Computer = [
  { name: 'Outlook', services: [exchange, contab, pst] },
  { name: 'Archive', services: [pst] },
]

export const toProfileNames = (computer: Computer): readonly string[] =>
  computer.map((profile) => profile.name)

/** Every message service that some profile of the computer has, once, in profile order. */
export const toMessageServices = (computer: Computer): readonly MessageService[] => [
  ...new Map(
    computer.flatMap((profile) => profile.services).map((service) => [service.id, service]),
  ).values(),
]

/** The services of a profile in profile order; none when the computer has no such profile. */
export const servicesOf = (computer: Computer, profile: string | null): readonly MessageService[] =>
  computer.find(({ name }) => name === profile)?.services ?? []

export const providerKey = (service: { readonly id: string }, kind: ProviderKind): ProviderKey =>
  `${service.id}/${kind}`

/** The two halves of a provider key. */
export function splitProviderKey(key: ProviderKey): { service: string; kind: ProviderKind } {
  const at = key.indexOf('/')
  return { service: key.slice(0, at), kind: key.slice(at + 1) as ProviderKind }
}

/**
 * The queue in which MAPI starts providers: all address books, all message stores, all
 * transports, each in profile order. Address books first is documented (`logging-on-to-mapi`);
 * the rest is our reading. Without `transports` (MAPI_NO_MAIL) the spooler hears of no session.
 */
export const providerQueue = (
  services: readonly MessageService[],
  transports = true,
): readonly ProviderKey[] =>
  providerKinds
    .filter((kind) => transports || kind !== 'xp')
    .flatMap((kind) =>
      services
        .filter((service) => service.providers.includes(kind))
        .map((service) => providerKey(service, kind)),
    )

export const profileNames: readonly string[] = toProfileNames(standardComputer)
export const messageServices: readonly MessageService[] = toMessageServices(standardComputer)

/** Every provider that a failure can be injected into, in queue order. */
export const allProviders: readonly ProviderKey[] = providerQueue(messageServices)
