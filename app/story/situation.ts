import type { ServiceState } from '../charts/chartDefinition'
import { type ProviderKey, providerKey } from '../mapi/computer'

/** One client's use of a session. */
export interface Use {
  readonly client: number
  /**
   * How many pointers to the session it holds: one for each of its logons, each with a Logoff of
   * its own. No document speaks of a client that logs on to one session twice.
   */
  readonly pointers: number
  /** MAPI_NO_MAIL in its own latest logon: it concerns no other client of the session. */
  readonly nonmessaging: boolean
  /** Another client called Logoff with MAPI_LOGOFF_SHARED: this one should log off, too. */
  readonly isTold: boolean
}

/** A session that a logon has established on the computer. */
export interface Session {
  /** From 1, in the order in which sessions were established. */
  readonly number: number
  /** The client whose logon established it. */
  readonly owner: number
  readonly profile: string
  readonly isShared: boolean
  readonly services: readonly ServiceState[]
  /**
   * The client whose logon has started its transports, until that one has had a status table:
   * right after the logon it may have to wait for them. Nobody else has.
   */
  readonly starter: number | null
  /** Its clients; when the last one has logged off it has ended. */
  readonly uses: readonly Use[]
  /** Clients that have logged off from it, and not come back. */
  readonly left: readonly Use[]
}

/** What has become of a client. */
export interface ClientState {
  /** `presumed`: nothing is told of how it initialised MAPI. */
  readonly initialized: 'presumed' | 'yes' | 'no'
  /** Sessions whose pointers it holds, by number, the latest last. */
  readonly sessions: readonly number[]
  /** The session that it logged off from last. */
  readonly last: number | null
}

/** The computer between two calls. */
export interface Situation {
  readonly sessions: readonly Session[]
  readonly clients: readonly ClientState[]
}

export const toFirstSituation = (clients: number): Situation => ({
  sessions: [],
  clients: Array.from({ length: clients }, () => ({
    initialized: 'presumed',
    sessions: [],
    last: null,
  })),
})

export const hasEnded = (session: Session): boolean => session.uses.length === 0

/** The shared sessions that have not ended; the documents leave open whether there can be two. */
export const joinableSessions = ({ sessions }: Situation): readonly Session[] =>
  sessions.filter((one) => one.isShared && !hasEnded(one))

/** The shared session that a client can join: of several, the one that was established first. */
export const joinableSession = (situation: Situation): Session | null =>
  joinableSessions(situation)[0] ?? null

export const sessionNumbered = ({ sessions }: Situation, number: number | null): Session | null =>
  sessions.find((one) => one.number === number) ?? null

/** The session that a client's calls go to: the latest whose pointer it holds. */
export const currentSession = (situation: Situation, client: number): Session | null =>
  sessionNumbered(situation, situation.clients[client]?.sessions.at(-1) ?? null)

/** The use that a client makes of a session, or made of it before it logged off. */
export const findUse = ({ uses, left }: Session, client: number): Use | null =>
  uses.find((one) => one.client === client) ?? left.findLast((one) => one.client === client) ?? null

/** In how many sessions each provider runs. */
function countSessions({ sessions }: Situation): ReadonlyMap<ProviderKey, number> {
  const counts = new Map<ProviderKey, number>()
  for (const session of sessions) {
    if (hasEnded(session)) continue
    for (const service of session.services) {
      for (const { id, status } of service.providers) {
        if (status !== 'running') continue
        const key = providerKey(service, id)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  return counts
}

/** In how many sessions a provider runs. */
export const sessionsOf = (situation: Situation, provider: ProviderKey): number =>
  countSessions(situation).get(provider) ?? 0

/** Providers that serve no further session. */
export function fullProviders(
  situation: Situation,
  limits: readonly (readonly [ProviderKey, number])[],
): ProviderKey[] {
  if (limits.length === 0) return []
  const counts = countSessions(situation)
  return limits
    .filter(([provider, limit]) => (counts.get(provider) ?? 0) >= limit)
    .map(([provider]) => provider)
}
