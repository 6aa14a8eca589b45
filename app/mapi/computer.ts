/**
 * The computer of the simulation: its profiles, their message services, and the service
 * providers of each. Source: `mapi-profile-overview`, `mapi-message-service-overview`.
 */
export const providerKinds = ['ab', 'ms', 'xp'] as const
/** Address book, message store, transport: the order in which MAPI starts them. */
export type ProviderKind = (typeof providerKinds)[number]

/** `<service>/<provider>`, for instance `exchange/ms`. */
export type ProviderKey = `${string}/${ProviderKind}`

/**
 * A service is one thing on the computer, as Mapisvc.inf describes it once: profiles that list
 * the same id list the same service.
 */
export interface MessageService {
  readonly id: string
  readonly name: string
  /** At least one, each kind at most once, in the order of `providerKinds`. */
  readonly providers: readonly ProviderKind[]
}

export interface Profile {
  readonly name: string
  readonly services: readonly MessageService[]
}

export const maxProfileName = 64
/** Bounds of the simulation, not of MAPI. */
export const maxProfiles = 8
export const maxServices = 64
export const maxServiceName = 64

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

/** A transport alone: its messages go to a message store of another service. */
const internet: MessageService = { id: 'internet', name: 'Internet Mail', providers: ['xp'] }

const offices = [
  ...['Athens', 'Berlin', 'Cairo', 'Dublin', 'Geneva', 'Lima', 'Lisbon', 'Lyon', 'Madrid', 'Oslo'],
  ...['Paris', 'Prague', 'Quito', 'Rome', 'Seoul'],
]
const officeServices: Readonly<Record<string, MessageService['providers']>> = {
  mail: ['ab', 'ms', 'xp'],
  directory: ['ab'],
  archive: ['ms'],
  fax: ['ms', 'xp'],
}
/** As many services as a profile can have: four for each office, and four for all. */
const manyServices: readonly MessageService[] = [
  exchange,
  contab,
  pst,
  internet,
  ...offices.flatMap((office) =>
    Object.entries(officeServices).map(([kind, providers]) => ({
      id: `${office.toLowerCase()}-${kind}`,
      name: `${office} ${kind}`,
      providers,
    })),
  ),
]

export const presetIds = ['standard', 'exchange-only', 'internet-mail', 'big'] as const
export type PresetId = (typeof presetIds)[number]

/** Computers that are there to begin with. */
export const computerPresets: Readonly<Record<PresetId, Computer>> = {
  standard: standardComputer,
  'exchange-only': [{ name: 'Outlook', services: [exchange] }],
  'internet-mail': [
    { name: 'Outlook', services: [internet, contab, pst] },
    { name: 'Archive', services: [pst] },
  ],
  big: [
    { name: 'Outlook', services: manyServices },
    { name: 'Archive', services: [pst] },
  ],
}

/** The same id, name and providers. */
export const isSameService = (a: MessageService, b: MessageService): boolean =>
  a.id === b.id && a.name === b.name && a.providers.join() === b.providers.join()

/** The same profiles with the same services, in the same order. */
export const isSameComputer = (a: Computer, b: Computer): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ name, services }, index) => {
      const other = b[index]
      return (
        name === other?.name &&
        services.length === other.services.length &&
        services.every((one, at) => {
          const its = other.services[at]
          return its !== undefined && isSameService(one, its)
        })
      )
    }))

/** The preset that a computer equals. */
export const presetOf = (computer: Computer): PresetId | null =>
  presetIds.find((id) => isSameComputer(computer, computerPresets[id])) ?? null

/** What is wrong with a name. */
export type NameFault = 'empty' | 'too-long' | 'characters' | 'taken'

const profileLetters = /^[\p{L}\p{M}\p{Nd}_]+( +[\p{L}\p{M}\p{Nd}_]+)*$/u

/**
 * Letters, digits, underscores, and spaces within (`mapi-profile-overview`,
 * `iprofadmin-createprofile`). That two names may not differ in case alone is our reading.
 */
export function profileNameFault(name: string, others: readonly string[] = []): NameFault | null {
  if (name === '') return 'empty'
  if (name.length > maxProfileName) return 'too-long'
  if (!profileLetters.test(name)) return 'characters'
  return others.some((one) => one.toLowerCase() === name.toLowerCase()) ? 'taken' : null
}

/** What does not print, ends a line or turns the direction of writing: no name has it. */
export const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u
/** Characters that a link uses itself. */
const linkSigns = /[,/:*]/

/** Any characters that print but `,` `/` `:` and `*`, with no space at its ends. */
export function serviceNameFault(name: string): NameFault | null {
  if (name.trim() === '') return 'empty'
  if (name.length > maxServiceName) return 'too-long'
  const isRefused = name !== name.trim() || linkSigns.test(name) || unprintable.test(name)
  return isRefused ? 'characters' : null
}

export const isServiceId = (id: string): boolean => /^[a-z][a-z0-9-]{0,23}$/.test(id)

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
