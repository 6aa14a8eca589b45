import type { Basis } from '../charts/chart'
import type { ServiceState } from '../charts/chartDefinition'
import { type ProviderKey, providerKey } from '../mapi/computer'
import type { Run } from '../run/run'
import {
  type Aftermath,
  type Note,
  providersOf,
  setClient,
  setSession,
  withProviders,
} from './aftermath'
import {
  joinableSession,
  joinableSessions,
  type Session,
  type Situation,
  type Use,
} from './situation'
import type { StoryCall } from './story'

/** A logon opens a session or joins one, unless it fails. */
export function afterLogon(
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
    starter: use.nonmessaging ? null : call.client,
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
 * Joining ignores profile name and password and starts no provider. Source: `mapilogonex`,
 * `logging-on-to-mapi`. That transports start when the first messaging client joins a session that
 * none has used so far is our reading.
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
  const notes: Note[] = [{ kind: 'joins', session: number, basis: basisOfJoining(before, session) }]
  if (started) notes.push({ kind: 'starts-transports', session: number, basis: 'inference' })
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
    starter: started ? client : session.starter,
    uses: [
      ...session.uses.filter((one) => one !== known),
      { ...use, pointers: (known?.pointers ?? 0) + 1, isTold: known?.isTold ?? false },
    ],
    left: session.left.filter((one) => one.client !== client),
  }
  return { after: hold(setSession(before, joined), use, number), notes }
}

/** No document says which of several is joined (C11), nor whether one is without its owner. */
function basisOfJoining(before: Situation, { owner, uses }: Session): Basis {
  const isAlone = joinableSessions(before).length === 1
  return isAlone && uses.some(({ client }) => client === owner) ? 'figure' : 'inference'
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
