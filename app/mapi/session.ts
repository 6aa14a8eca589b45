import {
  type Computer,
  type MessageService,
  type ProviderKey,
  type ProviderKind,
  providerKey,
  providerQueue,
  splitProviderKey,
  toMessageServices,
} from './computer'

/** How a provider stands in a session. */
type ProviderStanding = 'running' | 'left-out' | 'disabled' | 'not-started'

/** A session as far as its methods and its status table depend on it. */
export interface EstablishedSession {
  readonly profile: string
  /** The message services of the profile, in profile order. */
  readonly services: readonly MessageService[]
  /** A provider that is absent is running. */
  readonly standings: Readonly<Partial<Record<ProviderKey, ProviderStanding>>>
  /** MAPI_NO_MAIL in this client's logon. */
  readonly nonmessaging: boolean
}

/** Message services as they are at one moment. */
type ServicesNow = readonly {
  readonly id: string
  readonly providers: readonly {
    readonly id: ProviderKind
    readonly status: ProviderStanding | 'starting'
  }[]
}[]

/** How each provider of message services stands. */
export const toStandings = (services: ServicesNow): EstablishedSession['standings'] =>
  Object.fromEntries(
    services.flatMap((service) =>
      service.providers.map(({ id, status }) => [
        providerKey(service, id),
        status === 'starting' ? 'not-started' : status,
      ]),
    ),
  )

/** A message service is disabled as a whole: one disabled provider means all. */
export const isServiceDisabled = (
  { services, standings }: EstablishedSession,
  service: string,
): boolean =>
  services
    .find(({ id }) => id === service)
    ?.providers.some((kind) => standings[`${service}/${kind}`] === 'disabled') ?? false

/**
 * How a provider stands: with its whole service if that is disabled. The spooler starts no
 * transport for a nonmessaging session. Source: `mapi-sessions`, `mapilogonex`.
 */
export function standingOf(session: EstablishedSession, key: ProviderKey): ProviderStanding {
  const { service, kind } = splitProviderKey(key)
  if (isServiceDisabled(session, service)) return 'disabled'
  if (kind === 'xp' && session.nonmessaging) return 'not-started'
  return session.standings[key] ?? 'running'
}

/** The providers that run in a session, in the order in which MAPI starts them. */
export const runningProviders = (session: EstablishedSession): readonly ProviderKey[] =>
  providerQueue(session.services).filter((key) => standingOf(session, key) === 'running')

/** Every provider of a computer that has no row in the status table of a session there. */
export function providersWithoutRow(
  computer: Computer,
  session: EstablishedSession,
): readonly ProviderKey[] {
  const running = new Set(runningProviders(session))
  return providerQueue(toMessageServices(computer)).filter((key) => !running.has(key))
}
