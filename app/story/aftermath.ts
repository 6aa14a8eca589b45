import type { Basis } from '../charts/chart'
import type { ServiceState } from '../charts/chartDefinition'
import { type ProviderKey, providerKey } from '../mapi/computer'
import type { ClientState, Session, Situation } from './situation'

/** What a call has done beside its result, and what that statement rests on. */
export type Note = { readonly basis: Basis } & (
  | { readonly kind: 'waits' }
  | { readonly kind: 'opens'; readonly session: number }
  /** A second shared session stands beside the first, which stays the one to be joined. */
  | { readonly kind: 'stands-beside'; readonly session: number; readonly other: number }
  | { readonly kind: 'joins'; readonly session: number }
  /** Joining starts no provider. */
  | { readonly kind: 'starts-nothing'; readonly session: number }
  /** Joining does not use the profile name of the call. */
  | { readonly kind: 'ignores-name'; readonly name: string; readonly profile: string }
  | { readonly kind: 'starts-transports'; readonly session: number }
  /** A provider that earlier sessions have brought to its limit. */
  | { readonly kind: 'limit-reached'; readonly provider: ProviderKey }
  /** A store that was left out has been logged on after all. */
  | { readonly kind: 'brings-in'; readonly session: number; readonly provider: ProviderKey }
  | { readonly kind: 'leaves'; readonly session: number }
  | { readonly kind: 'ends'; readonly session: number }
  /** Clients go on using the session; with another pointer the caller may be among them. */
  | { readonly kind: 'lives-on'; readonly session: number; readonly clients: readonly number[] }
  /** MAPI_LOGOFF_SHARED: other clients are told to log off, too. */
  | { readonly kind: 'tells'; readonly session: number; readonly clients: readonly number[] }
  /** The client goes on although it was told to log off. */
  | { readonly kind: 'was-told'; readonly session: number }
  /** MAPIUninitialize, as often as MAPIInitialize. */
  | { readonly kind: 'uninitializes' }
)
export type NoteKind = Note['kind']

export interface Aftermath {
  readonly after: Situation
  readonly notes: readonly Note[]
}

export const setClient = (
  situation: Situation,
  client: number,
  change: Partial<ClientState>,
): Situation => ({
  ...situation,
  clients: situation.clients.map((one, index) => (index === client ? { ...one, ...change } : one)),
})

export const setSession = (situation: Situation, session: Session): Situation => ({
  ...situation,
  sessions: situation.sessions.map((one) => (one.number === session.number ? session : one)),
})

export const providersOf = (services: readonly ServiceState[]) =>
  services.flatMap((service) =>
    service.providers.map((one) => ({ ...one, key: providerKey(service, one.id) })),
  )

type ProviderState = ServiceState['providers'][number]

export const withProviders = (
  service: ServiceState,
  toChange: (provider: ProviderState) => Partial<ProviderState>,
): ServiceState => ({
  ...service,
  providers: service.providers.map((one) => ({ ...one, ...toChange(one) })),
})
