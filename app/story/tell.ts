import type { Basis } from '../charts/chart'
import type { Chart, Inputs, Setting } from '../charts/chartDefinition'
import { standardSetting } from '../charts/defineChart'
import { type ProviderKey, providerKey, servicesOf, toMessageServices } from '../mapi/computer'
import type { ResultCode } from '../mapi/resultCodes'
import { providersWithoutRow, toStandings } from '../mapi/session'
import { initialInputs } from '../run/inputText'
import { type Run, runWorld, type World } from '../run/run'
import { afterCall } from './afterCall'
import type { Note } from './aftermath'
import {
  currentSession,
  findUse,
  fullProviders,
  joinableSession,
  type Session,
  sessionNumbered,
  type Situation,
  toFirstSituation,
} from './situation'
import { type CallId, limitsOf, type Story, type StoryCall } from './story'

/** The charts of calls, by id. */
export type Charts = (id: CallId) => Chart

const refusals = {
  // `mapiinitialize`: what calls return before MAPIInitialize.
  'not-initialized': { hresult: 'MAPI_E_NOT_INITIALIZED', basis: 'reference' },
  // Without a session pointer there is nothing that a method could be called on.
  'no-session': { hresult: null, basis: 'inference' },
  // `imapisession-logoff`: afterwards only Release may be called; no result is named.
  'logged-off': { hresult: null, basis: 'reference' },
} as const satisfies Readonly<Record<string, { hresult: ResultCode | null; basis: Basis }>>
export type RefusalReason = keyof typeof refusals

/** A call that cannot be made, and what comes of it. */
export interface Refusal {
  readonly reason: RefusalReason
  /** `null` where no document says what it returns. */
  readonly hresult: ResultCode | null
  readonly basis: Basis
}

/** A call in its place in the story. */
export interface ToldCall {
  readonly call: StoryCall
  /** The chart of the call where it is made: what earlier calls have settled is given. */
  readonly chart: Chart
  readonly before: Situation
  /** The session that it uses; `null` where it uses none. */
  readonly session: number | null
  readonly refusal: Refusal | null
  /** `null` when the call cannot be made. */
  readonly run: Run | null
  readonly after: Situation
  /** What it has done beside its result. */
  readonly notes: readonly Note[]
}

const refuse = (reason: RefusalReason): Refusal => ({ reason, ...refusals[reason] })

/**
 * After MAPIUninitialize no call may be made (`mapiuninitialize`); no document says what one
 * returns. That a logon returns what it does before MAPIInitialize is our reading.
 */
const logonTooLate: Refusal = { ...refuse('not-initialized'), basis: 'inference' }
const callTooLate: Refusal = { ...refuse('not-initialized'), hresult: null }

/** Why a call cannot be made; `null` where it can. */
function refusalOf({ client, chart }: StoryCall, before: Situation): Refusal | null {
  const { initialized = 'presumed', sessions = [], last = null } = before.clients[client] ?? {}
  const isReady = initialized !== 'no'
  // Who has logged on had initialised MAPI.
  const hasLoggedOn = sessions.length > 0 || last !== null
  if (chart === 'start') return null
  if (chart === 'logon') {
    return isReady ? null : hasLoggedOn ? logonTooLate : refuse('not-initialized')
  }
  if (!hasLoggedOn) return refuse('no-session')
  // What is called after Logoff: MAPIUninitialize, and methods, whose chart says that they are late.
  if (chart === 'use' && sessions.length === 0) return null
  if (chart === 'identity' && sessions.length === 0) return refuse('logged-off')
  return isReady ? null : callTooLate
}

/** The session that a call other than a logon uses; methods can be called too late, too. */
const sessionUsed = ({ client, chart }: StoryCall, before: Situation): Session | null =>
  chart === 'start' || chart === 'logon'
    ? null
    : (currentSession(before, client) ??
      sessionNumbered(before, before.clients[client]?.last ?? null))

const standingOf = (session: Session, provider: ProviderKey) =>
  session.services
    .flatMap((service) =>
      service.providers.map(({ id, status }) => ({ key: providerKey(service, id), status })),
    )
    .find(({ key }) => key === provider)?.status ?? null

/** What earlier calls have settled of a method's session, as the chart `use` reads it. */
function givenOfUse(story: Story, session: Session, client: number, before: Situation): Inputs {
  const rows = toMessageServices(story.computer).flatMap((service) =>
    service.providers.map((kind) => {
      const key = providerKey(service, kind)
      const standing = standingOf(session, key)
      const isOut = standing === 'left-out' || standing === 'disabled'
      return [key, isOut ? standing : 'running'] as const
    }),
  )
  return {
    profile: session.profile,
    nomail: findUse(session, client)?.nonmessaging ? 'yes' : 'no',
    after: currentSession(before, client) ? 'no' : 'yes',
    full: fullProviders(before, limitsOf(story)),
    transports: session.starter === client ? 'pending' : 'started',
    ...Object.fromEntries(rows),
  }
}

/** Providers without a row in the status table of a session, as the chart `identity` reads them. */
function givenOfIdentity({ computer }: Story, session: Session, client: number): Inputs {
  const without = providersWithoutRow(computer, {
    profile: session.profile,
    services: servicesOf(computer, session.profile),
    standings: toStandings(session.services),
    nonmessaging: findUse(session, client)?.nonmessaging ?? false,
  })
  return Object.fromEntries(without.map((key) => [key, 'no-row']))
}

/** Do other clients share the session that a client has not logged off from? */
const hasOthers = (before: Situation, client: number): boolean =>
  currentSession(before, client)?.uses.some((use) => use.client !== client) ?? false

/** What earlier calls have settled for a call: values that are not the visitor's any more. */
function givenFor(story: Story, call: StoryCall, before: Situation): Inputs {
  const session = sessionUsed(call, before)
  switch (call.chart) {
    case 'start':
      return { before: before.clients[call.client]?.initialized === 'yes' ? 'yes' : 'no' }
    case 'logon':
      return {
        shared: joinableSession(before)?.profile ?? null,
        full: fullProviders(before, limitsOf(story)),
      }
    case 'use':
      return session ? givenOfUse(story, session, call.client, before) : {}
    case 'identity':
      return session ? givenOfIdentity(story, session, call.client) : {}
    case 'end':
      return session ? { shared: hasOthers(before, call.client) ? 'yes' : 'no' } : {}
  }
}

/** Where a call of a story is made. */
export const settingOf = (story: Story, call: StoryCall, before: Situation): Setting => ({
  ...standardSetting,
  computer: story.computer,
  given: givenFor(story, call, before),
})

/** Plays a world of a chart: of itself, or as a link describes it. */
export type Player = (chart: Chart) => Run

/** A call's own world, with what the chart starts from where the call says nothing. */
export const ownWorld = (chart: Chart, { inputs, answers }: World): World => ({
  inputs: { ...initialInputs(chart.inputs), ...inputs },
  answers,
})

/** Tells one call in a situation. */
export function tellCall(
  story: Story,
  call: StoryCall,
  before: Situation,
  charts: Charts,
  play: Player = (chart) => runWorld(chart, ownWorld(chart, call.world)),
): ToldCall {
  const chart = charts(call.chart).inSetting(settingOf(story, call, before))
  const refusal = refusalOf(call, before)
  const session = sessionUsed(call, before)?.number ?? null
  if (refusal) {
    return { call, chart, before, session, refusal, run: null, after: before, notes: [] }
  }
  const run = play(chart)
  return {
    call,
    chart,
    before,
    session,
    refusal,
    run,
    ...afterCall(call, run, before, fullProviders(before, limitsOf(story))),
  }
}

/**
 * Tells a story: each call meets the computer as the calls before it have left it. What was told
 * before, and is not touched by a change, is not told again.
 */
export function tellStory(
  story: Story,
  charts: Charts,
  told: { readonly story: Story; readonly calls: readonly ToldCall[] } | null = null,
): readonly ToldCall[] {
  const isSame =
    told !== null &&
    told.story.computer === story.computer &&
    told.story.limits === story.limits &&
    told.story.clients.length === story.clients.length
  const known = isSame ? story.calls.findIndex((call, i) => told.calls[i]?.call !== call) : 0
  const calls = isSame ? told.calls.slice(0, known < 0 ? story.calls.length : known) : []
  for (const call of story.calls.slice(calls.length)) {
    const before = calls.at(-1)?.after ?? toFirstSituation(story.clients.length)
    calls.push(tellCall(story, call, before, charts))
  }
  return calls
}

/** The computer after the first calls of a story. */
export const situationAfter = (
  story: Story,
  calls: readonly ToldCall[],
  count = calls.length,
): Situation => calls[count - 1]?.after ?? toFirstSituation(story.clients.length)
