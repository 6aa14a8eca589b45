import type { Basis } from '../charts/chart'
import type { ServiceState } from '../charts/chartDefinition'
import { type ProviderKey, providerKey } from '../mapi/computer'
import { isFailure } from '../mapi/resultCodes'
import type { Run } from '../run/run'
import {
  type ClientState,
  currentSession,
  findUse,
  fullProviders,
  hasEnded,
  joinableSession,
  type Session,
  type Situation,
  type Use,
} from './situation'
import type { SessionLimits, StoryCall } from './story'

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
  | { readonly kind: 'uninitializes' }
)
export type NoteKind = Note['kind']

interface Aftermath {
  readonly after: Situation
  readonly notes: readonly Note[]
}

const setClient = (
  situation: Situation,
  client: number,
  change: Partial<ClientState>,
): Situation => ({
  ...situation,
  clients: situation.clients.map((one, index) => (index === client ? { ...one, ...change } : one)),
})

const setSession = (situation: Situation, session: Session): Situation => ({
  ...situation,
  sessions: situation.sessions.map((one) => (one.number === session.number ? session : one)),
})

const providersOf = (services: readonly ServiceState[]) =>
  services.flatMap((service) =>
    service.providers.map((one) => ({ ...one, key: providerKey(service, one.id) })),
  )

/** What is left of the computer after a call, and what there is to say of it. */
export function afterCall(
  call: StoryCall,
  run: Run,
  before: Situation,
  limits: SessionLimits = {},
): Aftermath {
  if (!run.outcome) return { after: before, notes: [{ kind: 'waits', basis: 'inference' }] }
  const session = currentSession(before, call.client)
  const goesOn = call.chart === 'identity' || (call.chart === 'use' && !logsOff(run))
  const wasTold: Note[] =
    goesOn && session && findUse(session, call.client)?.isTold
      ? [{ kind: 'was-told', session: session.number, basis: 'inference' }]
      : []
  const { after, notes } = consequences(call, run, before, session, fullProviders(before, limits))
  return { after, notes: [...notes, ...wasTold] }
}

function consequences(
  call: StoryCall,
  run: Run,
  before: Situation,
  session: Session | null,
  full: readonly ProviderKey[],
): Aftermath {
  switch (call.chart) {
    case 'start':
      return afterStart(call, run, before)
    case 'logon':
      return afterLogon(call, run, before, full)
    case 'use':
      return session ? afterUse(call, run, before, session, full) : { after: before, notes: [] }
    case 'identity':
      return { after: before, notes: [] }
    case 'end':
      return session ? afterEnd(call, run, before, session) : { after: before, notes: [] }
  }
}

/** MAPI is initialised where the start goes on; where OLE failed, no document names the code. */
function afterStart({ client }: StoryCall, { outcome }: Run, before: Situation): Aftermath {
  const known = before.clients[client]?.initialized
  const hresult = outcome?.hresult ?? null
  const works = hresult !== null && !isFailure(hresult)
  const initialized = works || known === 'yes' ? 'yes' : 'no'
  return { after: setClient(before, client, { initialized }), notes: [] }
}

function afterLogon(
  call: StoryCall,
  run: Run,
  before: Situation,
  full: readonly ProviderKey[],
): Aftermath {
  const { chart, outcome, steps, world } = run
  const last = steps.at(-1)
  const kind = outcome?.details.session
  const limits: Note[] = steps
    .filter(({ hresult }) => hresult === 'MAPI_E_SESSION_LIMIT')
    .flatMap(({ subject }) => subject.provider ?? [])
    .filter((provider, i, all) => all.indexOf(provider) === i)
    .filter((provider) => full.includes(provider))
    .map((provider) => ({ kind: 'limit-reached', provider, basis: 'text' }))
  if (!last || !outcome || kind === null) return { after: before, notes: limits }
  const use: Use = {
    client: call.client,
    pointers: 1,
    nonmessaging: outcome.details.nonmessaging === true,
    isTold: false,
  }
  const joinable = joinableSession(before)
  if (kind === 'existing-shared' && joinable) {
    return afterJoining(use, world.inputs.profile, before, joinable, full)
  }
  const { profile } = last.context as { profile: string | null }
  const number = before.sessions.length + 1
  const session: Session = {
    number,
    owner: call.client,
    profile: profile ?? '',
    isShared: kind === 'new-shared',
    services: chart.services(last.context, last.node),
    uses: [use],
    left: [],
  }
  const notes: Note[] = [{ kind: 'opens', session: number, basis: outcome.basis }]
  if (session.isShared && joinable) {
    notes.push({
      kind: 'stands-beside',
      session: number,
      other: joinable.number,
      basis: 'inference',
    })
  }
  return {
    after: hold({ ...before, sessions: [...before.sessions, session] }, use, number),
    notes: [...notes, ...limits],
  }
}

/** The client holds the pointer of one session more; MAPI was initialised, then. */
function hold(situation: Situation, { client }: Use, number: number): Situation {
  const held = situation.clients[client]?.sessions.filter((one) => one !== number) ?? []
  return setClient(situation, client, { sessions: [...held, number], initialized: 'yes' })
}

/**
 * Joining ignores profile name and password and starts no provider; transports start when the
 * first messaging client joins a session that none has used so far. Source: `mapilogonex`,
 * `logging-on-to-mapi`.
 */
function afterJoining(
  use: Use,
  name: unknown,
  before: Situation,
  session: Session,
  full: readonly ProviderKey[],
): Aftermath {
  const { number, profile } = session
  const { services, started, refused } = use.nonmessaging
    ? { services: session.services, started: false, refused: [] }
    : startTransports(session.services, full)
  const notes: Note[] = [{ kind: 'joins', session: number, basis: 'figure' }]
  if (started) notes.push({ kind: 'starts-transports', session: number, basis: 'text' })
  else if (refused.length === 0) {
    notes.push({ kind: 'starts-nothing', session: number, basis: 'inference' })
  }
  if (typeof name === 'string' && name !== '') {
    notes.push({ kind: 'ignores-name', name, profile, basis: 'reference' })
  }
  for (const provider of refused) {
    notes.push({ kind: 'limit-reached', provider, basis: 'inference' })
  }
  const { client } = use
  const known = session.uses.find((one) => one.client === client)
  const joined: Session = {
    ...session,
    services,
    uses: [
      ...session.uses.filter((one) => one !== known),
      { ...use, pointers: (known?.pointers ?? 0) + 1, isTold: known?.isTold ?? false },
    ],
    left: session.left.filter((one) => one.client !== client),
  }
  return { after: hold(setSession(before, joined), use, number), notes }
}

/**
 * The services with their transports started; the same ones if none was still to start. One that
 * has reached its limit fails at both tries: that its service is then disabled, as at a logon, is
 * our reading.
 */
function startTransports(
  services: readonly ServiceState[],
  full: readonly ProviderKey[],
): {
  readonly services: readonly ServiceState[]
  readonly started: boolean
  readonly refused: readonly ProviderKey[]
} {
  const silent = providersOf(services)
    .filter(({ id, status }) => id === 'xp' && status === 'not-started')
    .map(({ key }) => key)
  if (silent.length === 0) return { services, started: false, refused: [] }
  const refused = silent.filter((key) => full.includes(key))
  const next = services.map((service): ServiceState => {
    const key = providerKey(service, 'xp')
    if (!silent.includes(key)) return service
    if (!refused.includes(key)) {
      return withProviders(service, ({ id }) =>
        id === 'xp' ? { status: 'running', hresult: 'S_OK' } : {},
      )
    }
    const disabled = withProviders(service, ({ id }) => ({
      status: 'disabled',
      ...(id === 'xp' && { hresult: 'MAPI_E_SESSION_LIMIT' }),
    }))
    return { ...disabled, status: 'disabled' }
  })
  return { services: next, started: refused.length < silent.length, refused }
}

type ProviderState = ServiceState['providers'][number]

const withProviders = (
  service: ServiceState,
  toChange: (provider: ProviderState) => Partial<ProviderState>,
): ServiceState => ({
  ...service,
  providers: service.providers.map((one) => ({ ...one, ...toChange(one) })),
})

/** Does a method end the client's use of the session? */
const logsOff = ({ outcome, world }: Run): boolean =>
  world.inputs.method === 'Logoff' && outcome?.hresult === 'S_OK'

/**
 * A store that was left out can be tried again; Logoff is a method, too. Source:
 * `loading-message-store-providers`, `imapisession-logoff`.
 */
function afterUse(
  call: StoryCall,
  run: Run,
  before: Situation,
  session: Session,
  full: readonly ProviderKey[],
): Aftermath {
  if (logsOff(run)) return leave(call.client, before, session, false)
  const { chart, steps } = run
  const last = steps.at(-1)
  const now = last ? providersOf(chart.services(last.context, last.node)) : []
  const tried = providersOf(session.services)
    .filter(
      ({ key, status }) =>
        status === 'left-out' && now.some((one) => one.key === key && one.status === 'running'),
    )
    .map(({ key }) => key)
  const brought = tried.filter((key) => !full.includes(key))
  const notes = tried.map(
    (provider): Note =>
      full.includes(provider)
        ? { kind: 'limit-reached', provider, basis: 'inference' }
        : { kind: 'brings-in', session: session.number, provider, basis: 'text' },
  )
  if (brought.length === 0) return { after: before, notes }
  const services = session.services.map((service): ServiceState => {
    const next = withProviders(service, ({ id }) =>
      brought.includes(providerKey(service, id)) ? { status: 'running', hresult: 'S_OK' } : {},
    )
    const isWhole = next.providers.every(({ status }) => status !== 'left-out')
    return { ...next, status: service.status === 'partial' && isWhole ? 'up' : service.status }
  })
  return { after: setSession(before, { ...session, services }), notes }
}

/** Logoff, and then MAPIUninitialize. Source: `ending-a-mapi-session`. */
function afterEnd(
  { client }: StoryCall,
  { outcome, world }: Run,
  before: Situation,
  session: Session,
): Aftermath {
  const tells = outcome?.details.others === 'told-to-log-off'
  const { after, notes } = leave(client, before, session, tells)
  if (world.inputs.count === 'unequal') return { after, notes }
  return {
    after: setClient(after, client, { initialized: 'no' }),
    notes: [...notes, { kind: 'uninitializes', basis: 'reference' }],
  }
}

/** Logoff ends what one pointer of the client is for. Source: `imapisession-logoff`. */
function leave(client: number, before: Situation, session: Session, tells: boolean): Aftermath {
  const { number } = session
  const own = session.uses.filter((one) => one.client === client)
  const others = session.uses.filter((one) => one.client !== client)
  const kept = own
    .filter(({ pointers }) => pointers > 1)
    .map((one) => ({ ...one, pointers: one.pointers - 1 }))
  const gone = kept.length === 0 ? own.map((one) => ({ ...one, pointers: 0 })) : []
  const next: Session = {
    ...session,
    uses: [...others.map((one) => ({ ...one, isTold: one.isTold || tells })), ...kept],
    left: [...session.left, ...gone],
  }
  const notes: Note[] =
    kept.length === 0 ? [{ kind: 'leaves', session: number, basis: 'reference' }] : []
  if (tells) {
    const clients = others.map((one) => one.client)
    notes.push({ kind: 'tells', session: number, clients, basis: 'reference' })
  }
  if (hasEnded(next)) notes.push({ kind: 'ends', session: number, basis: 'inference' })
  else {
    const clients = next.uses.map((one) => one.client)
    notes.push({ kind: 'lives-on', session: number, clients, basis: 'inference' })
  }
  const left = setSession(before, next)
  if (kept.length > 0) return { after: left, notes }
  const held = before.clients[client]?.sessions ?? []
  const sessions = held.filter((one) => one !== number)
  return { after: setClient(left, client, { sessions, last: number }), notes }
}
