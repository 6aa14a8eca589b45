import {
  type Computer,
  isServiceId,
  type MessageService,
  maxProfiles,
  maxServices,
  type Profile,
  type ProviderKind,
  providerKinds,
  standardComputer,
  toMessageServices,
} from './computer'

/** Changes of a computer; each gives the computer that it was given where it changes nothing. */

const mapProfile = (
  computer: Computer,
  profile: string,
  change: (services: readonly MessageService[]) => readonly MessageService[],
): Computer => {
  const before = computer.find(({ name }) => name === profile)
  const services = before && change(before.services)
  return services === undefined || services === before?.services
    ? computer
    : computer.map((one): Profile => (one === before ? { ...one, services } : one))
}

/** The same change in every profile: a service is one thing on the computer. */
const mapService = (
  computer: Computer,
  id: string,
  change: (service: MessageService) => MessageService,
): Computer => {
  const before = toMessageServices(computer).find((one) => one.id === id)
  if (!before) return computer
  const after = change(before)
  return computer.map(({ name, services }) => ({
    name,
    services: services.map((one) => (one.id === id ? after : one)),
  }))
}

/** Adds a service at the end of a profile that has room for it and does not list it yet. */
export const addService = (
  computer: Computer,
  profile: string,
  service: MessageService,
): Computer =>
  mapProfile(computer, profile, (services) =>
    services.length >= maxServices || services.some(({ id }) => id === service.id)
      ? services
      : [...services, service],
  )

export const removeService = (computer: Computer, profile: string, id: string): Computer =>
  mapProfile(computer, profile, (services) =>
    services.some((one) => one.id === id) ? services.filter((one) => one.id !== id) : services,
  )

/** Moves a service up (-1) or down (1) in the order of one profile. */
export const moveService = (
  computer: Computer,
  profile: string,
  id: string,
  by: -1 | 1,
): Computer =>
  mapProfile(computer, profile, (services) => {
    const at = services.findIndex((one) => one.id === id)
    const [own, other] = [services[at], services[at + by]]
    if (!own || !other) return services
    return services.map((one) => (one === own ? other : one === other ? own : one))
  })

export const renameService = (computer: Computer, id: string, name: string): Computer =>
  mapService(computer, id, (service) => ({ ...service, name }))

/** Gives a service these kinds of providers; none at all changes nothing. */
export const setProviders = (
  computer: Computer,
  id: string,
  kinds: readonly ProviderKind[],
): Computer =>
  kinds.length === 0
    ? computer
    : mapService(computer, id, (service) => ({ ...service, providers: inOrder(kinds) }))

const inOrder = (kinds: readonly ProviderKind[]): readonly ProviderKind[] =>
  providerKinds.filter((kind) => kinds.includes(kind))

/** Services that the computer has or can have without being described anew. */
export const servicesToPick = (computer: Computer): readonly MessageService[] =>
  toMessageServices([{ name: '', services: toMessageServices(standardComputer) }, ...computer])

/** A service that is new on the computer: its id comes from its name. */
export const newService = (
  computer: Computer,
  name: string,
  kinds: readonly ProviderKind[],
): MessageService => ({
  id: toServiceId(name, new Set(servicesToPick(computer).map(({ id }) => id))),
  name,
  providers: inOrder(kinds),
})

const maxId = 24

function toServiceId(name: string, taken: ReadonlySet<string>): string {
  const letters = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, maxId)
    .replace(/-$/, '')
  const wanted = isServiceId(letters) ? letters : 'service'
  let id = wanted
  for (let count = 2; taken.has(id); count++) {
    id = `${wanted.slice(0, maxId - 1 - String(count).length)}-${count}`
  }
  return id
}

/** Adds an empty profile at the end, if there is room for one more. */
export const addProfile = (computer: Computer, name: string): Computer =>
  computer.length >= maxProfiles || computer.some((one) => one.name === name)
    ? computer
    : [...computer, { name, services: [] }]

export const renameProfile = (computer: Computer, from: string, to: string): Computer =>
  from === to ? computer : computer.map((one) => (one.name === from ? { ...one, name: to } : one))

/** Removes a profile; the last one stays. */
export const removeProfile = (computer: Computer, name: string): Computer =>
  computer.length <= 1 ? computer : computer.filter((one) => one.name !== name)
