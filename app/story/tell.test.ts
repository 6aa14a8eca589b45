import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Basis } from '../charts/chart'
import type { Inputs } from '../charts/chartDefinition'
import { type ProviderKey, providerKey } from '../mapi/computer'
import type { NoteKind } from './aftermath'
import {
  fullProviders,
  hasEnded,
  joinableSession,
  type Session,
  sessionsOf,
  type Situation,
} from './situation'
import { anyStory, anyWorldOf, charts, tell, tellAfresh, tellWith } from './stories.testing'
import { type CallId, letterOf, moveCall, removeCall, replaceCall, setLimit } from './story'
import { formatStory, type ReadStory } from './storyLink'
import { situationAfter, tellStory, type ToldCall } from './tell'

const last = ({ calls }: ReadStory): ToldCall => {
  const told = calls.at(-1)
  if (!told) throw new Error('The story has no call')
  return told
}

/** A session in one line: `1 shared Outlook: A, B silent told`, `2 individual Archive: ended`. */
const sessionLine = ({ number, isShared, profile, uses }: Session): string => {
  const clients = uses.map(
    ({ client, pointers, nonmessaging, isTold }) =>
      `${letterOf(client)}${pointers > 1 ? ` ×${pointers}` : ''}` +
      `${nonmessaging ? ' silent' : ''}${isTold ? ' told' : ''}`,
  )
  const kind = isShared ? 'shared' : 'individual'
  return `${number} ${kind} ${profile}: ${clients.length === 0 ? 'ended' : clients.join(', ')}`
}

const linesOf = ({ sessions }: Situation) => sessions.map(sessionLine)

/** The providers of a session that do not run, by their status. */
const standingsOf = ({ services }: Session) =>
  Object.fromEntries(
    services.flatMap((service) =>
      service.providers
        .filter(({ status }) => status !== 'running')
        .map(({ id, status }) => [providerKey(service, id), status]),
    ),
  )

/** What a story has come to with its last call. */
interface Seen {
  readonly result?: string | null
  readonly end?: string
  readonly kind?: string | null
  readonly refusal?: string | null
  readonly notes?: readonly NoteKind[]
  readonly sessions?: readonly string[]
  readonly given?: Inputs
  readonly out?: Readonly<Record<string, string>>
}

function see(read: ReadStory): Required<Seen> {
  const { run, refusal, notes, after, chart } = last(read)
  const running = after.sessions.filter((one) => !hasEnded(one)).at(-1)
  return {
    result: refusal ? refusal.hresult : (run?.outcome?.hresult ?? null),
    end: run?.outcome?.node ?? 'none',
    kind: (run?.outcome?.details.session as string | null | undefined) ?? null,
    refusal: refusal?.reason ?? null,
    notes: notes.map(({ kind }) => kind),
    sessions: linesOf(after),
    given: chart.setting.given ?? {},
    out: running ? standingsOf(running) : {},
  }
}

const shared = 'logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Outlook'
const silent = 'logon?flags=NEW_SESSION,ALLOW_OTHERS,NO_MAIL&profile=Outlook'
const own = 'logon?flags=NEW_SESSION&profile=Outlook'
const transport = 'use?method=GetStatusTable&entry=status&provider=exchange/xp'

interface Claim {
  readonly claim: string
  /** The page that says so; `inference` where it is our reading. */
  readonly page: string
  readonly rest?: readonly string[]
  readonly given?: readonly string[]
  readonly when: string
  readonly sees: Seen
}

/** Of what is given only what is named counts; everything else is there as a whole. */
function check({ rest = [], given = [], when, sees: { given: settled = {}, ...whole } }: Claim) {
  const seen = see(tellWith(rest, ...given, when))
  expect(seen.given).toMatchObject(settled)
  for (const [aspect, value] of Object.entries(whole)) {
    expect([aspect, seen[aspect as keyof Seen]]).toEqual([aspect, value])
  }
}

describe('which session a logon gives', () => {
  test.each<Claim>([
    {
      claim: 'neither flag, a shared session: joined, name and password not used',
      page: 'mapilogonex, logging-on-to-mapi',
      given: [`1:${shared}`],
      when: '2:logon?profile=Archive&credentials=invalid',
      sees: {
        result: 'S_OK',
        kind: 'existing-shared',
        notes: ['joins', 'starts-nothing', 'ignores-name'],
        sessions: ['1 shared Outlook: A, B'],
      },
    },
    {
      claim: 'MAPI_ALLOW_OTHERS alone, a shared session: joined',
      page: 'mapilogonex',
      given: [`1:${shared}`],
      when: '2:logon?flags=ALLOW_OTHERS',
      sees: { kind: 'existing-shared', sessions: ['1 shared Outlook: A, B'] },
    },
    {
      claim: 'neither flag, no shared session: a new one that nobody can join',
      page: 'inference',
      given: ['1:logon?profile=Outlook'],
      when: '2:logon?profile=Outlook',
      sees: {
        kind: 'new-individual',
        notes: ['opens'],
        sessions: ['1 individual Outlook: A', '2 individual Outlook: B'],
      },
    },
    {
      claim: 'MAPI_ALLOW_OTHERS alone, no shared session: a new one becomes the shared session',
      page: 'logging-on-to-mapi',
      when: '1:logon?flags=ALLOW_OTHERS&profile=Outlook',
      sees: { kind: 'new-shared', sessions: ['1 shared Outlook: A'] },
    },
    {
      claim: 'MAPI_NEW_SESSION alone: a new individual session, whatever is shared',
      page: 'logging-on-to-mapi',
      given: [`1:${shared}`],
      when: `2:${own}`,
      sees: {
        kind: 'new-individual',
        notes: ['opens'],
        sessions: ['1 shared Outlook: A', '2 individual Outlook: B'],
      },
    },
    {
      claim: 'both flags, no shared session: a new one becomes the shared session',
      page: 'logging-on-to-mapi',
      given: [`1:${own}`],
      when: `2:${shared}`,
      sees: {
        kind: 'new-shared',
        notes: ['opens'],
        sessions: ['1 individual Outlook: A', '2 shared Outlook: B'],
      },
    },
    {
      claim: 'both flags, a shared session: a new one stands beside it (C11)',
      page: 'inference',
      given: [`1:${shared}`],
      when: '2:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive',
      sees: {
        kind: 'new-shared',
        notes: ['opens', 'stands-beside'],
        sessions: ['1 shared Outlook: A', '2 shared Archive: B'],
      },
    },
    {
      claim: 'of two shared sessions the first one is joined (C11)',
      page: 'inference',
      given: [`1:${shared}`, '2:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive'],
      when: '3:logon',
      sees: { sessions: ['1 shared Outlook: A, C', '2 shared Archive: B'] },
    },
    {
      claim: 'when the first has ended, the second one is joined (C11)',
      page: 'inference',
      given: [`1:${shared}`, '2:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive', '1:end'],
      when: '3:logon',
      sees: { sessions: ['1 shared Outlook: ended', '2 shared Archive: B, C'] },
    },
    {
      claim: 'MAPI_NO_MAIL makes the use of a new session nonmessaging',
      page: 'mapilogonex',
      when: `1:${silent}`,
      sees: { sessions: ['1 shared Outlook: A silent'], out: { 'exchange/xp': 'not-started' } },
    },
    {
      claim: 'MAPI_NO_MAIL makes the use of a joined session nonmessaging',
      page: 'mapilogonex',
      given: [`1:${shared}`],
      when: '2:logon?flags=NO_MAIL',
      sees: { sessions: ['1 shared Outlook: A, B silent'], out: {} },
    },
  ])('$claim ($page)', check)
})

describe('what MAPI_NO_MAIL does to one client of several', () => {
  test.each<Claim>([
    {
      claim: 'the status table has no transport rows for it',
      page: 'mapilogonex',
      given: [`1:${silent}`],
      when: `1:${transport}`,
      sees: { end: 'returnNoRow' },
    },
    {
      claim: 'it has none either when a messaging client shares the session',
      page: 'mapilogonex, logging-on-to-mapi',
      given: [`1:${silent}`, '2:logon'],
      when: `1:${transport}`,
      sees: { end: 'returnNoRow' },
    },
    {
      claim: 'the messaging client that shares the session has them',
      page: 'logging-on-to-mapi',
      given: [`1:${silent}`, '2:logon'],
      when: `2:${transport}`,
      sees: { end: 'returnStatusObject', result: 'S_OK' },
    },
    {
      claim: 'the store that it opens is not shown to the spooler',
      page: 'loading-message-store-providers',
      given: [`1:${silent}`],
      when: '1:use',
      sees: { end: 'returnStoreAlone', result: 'S_OK' },
    },
    {
      claim: 'the store that the messaging client opens is',
      page: 'loading-message-store-providers',
      given: [`1:${silent}`, '2:logon'],
      when: '2:use',
      sees: { end: 'returnStore', result: 'S_OK' },
    },
    {
      claim: 'a later logon may ride on its session',
      page: 'mapilogonex',
      given: [`1:${silent}`],
      when: '2:logon',
      sees: { kind: 'existing-shared', sessions: ['1 shared Outlook: A silent, B'] },
    },
    {
      claim: 'transports start for the first messaging client, and run from then on',
      page: 'logging-on-to-mapi',
      given: [`1:${silent}`],
      when: '2:logon',
      sees: { notes: ['joins', 'starts-transports'], out: {} },
    },
    {
      claim: 'they do not start for a second nonmessaging one',
      page: 'logging-on-to-mapi',
      given: [`1:${silent}`],
      when: '2:logon?flags=NO_MAIL',
      sees: {
        notes: ['joins', 'starts-nothing'],
        sessions: ['1 shared Outlook: A silent, B silent'],
        out: { 'exchange/xp': 'not-started' },
      },
    },
    {
      claim: 'no transport answers it for an identity',
      page: 'mapilogonex, imapisession-queryidentity',
      given: [`1:${silent}`, '2:logon'],
      when: '1:identity?task=provider&provider=exchange/xp',
      sees: { end: 'returnNoRow', given: { 'exchange/xp': 'no-row' } },
    },
    {
      claim: 'transports answer the messaging client that shares the session',
      page: 'logging-on-to-mapi',
      given: [`1:${silent}`, '2:logon'],
      when: '2:identity?task=provider&provider=exchange/xp',
      sees: { end: 'returnProviderIdentity' },
    },
    {
      claim: 'an address book opens for it as for any other',
      page: 'imapisession-openaddressbook',
      given: [`1:${silent}`],
      when: '1:use?method=OpenAddressBook',
      sees: { end: 'returnAddressBook' },
    },
  ])('$claim ($page)', check)
})

describe('who shares a session, and what', () => {
  test.each<Claim>([
    {
      claim: 'profile and credentials are given only at the first logon',
      page: 'mapi-sessions, logging-on-to-mapi',
      given: [`1:${shared}`],
      when: '2:logon?credentials=invalid',
      sees: { result: 'S_OK', notes: ['joins', 'starts-nothing'] },
    },
    {
      claim: 'failures of providers do not strike who joins',
      page: 'mapi-sessions',
      given: [`1:${shared}`],
      when: '2:logon?fault=exchange/ms:version',
      sees: { result: 'S_OK', out: {} },
    },
    {
      claim: 'an individual session has one client: nobody joins it',
      page: 'mapi-sessions',
      given: [`1:${own}`],
      when: '2:logon?profile=Archive',
      sees: { sessions: ['1 individual Outlook: A', '2 individual Archive: B'] },
    },
    {
      claim: 'clients that share the session share what its logon has made of the services',
      page: 'mapi-sessions',
      given: [`1:${shared}&fault=contab/ab:version`, '2:logon'],
      when: '2:use?method=OpenAddressBook',
      sees: { result: 'MAPI_W_ERRORS_RETURNED', given: { 'contab/ab': 'disabled' } },
    },
    {
      claim: 'a second shared session leaves the clients of the first where they are',
      page: 'Sharing Simple MAPI Sessions (2000)',
      given: [`1:${shared}`, '2:logon'],
      when: '3:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive',
      sees: { sessions: ['1 shared Outlook: A, B', '2 shared Archive: C'] },
    },
    {
      claim: 'a client may log on several times',
      page: 'mapi-sessions',
      given: [`1:${own}`],
      when: '1:logon?flags=NEW_SESSION&profile=Archive',
      sees: { sessions: ['1 individual Outlook: A', '2 individual Archive: A'] },
    },
    {
      claim: 'a client that joins a session twice has two pointers to it',
      page: 'inference',
      given: [`1:${shared}`],
      when: '1:logon',
      sees: { kind: 'existing-shared', sessions: ['1 shared Outlook: A ×2'] },
    },
    {
      claim: 'each of them has a Logoff of its own',
      page: 'inference',
      given: [`1:${shared}`, '1:logon'],
      when: '1:end?count=unequal',
      sees: { notes: ['lives-on'], sessions: ['1 shared Outlook: A'] },
    },
    {
      claim: 'its calls go to the session that it logged on to last',
      page: 'inference',
      given: [`1:${own}`, '1:logon?flags=NEW_SESSION&profile=Archive'],
      when: '1:end?count=unequal',
      sees: { sessions: ['1 individual Outlook: A', '2 individual Archive: ended'] },
    },
    {
      claim: 'then they go to the one before',
      page: 'inference',
      given: [`1:${own}`, '1:logon?flags=NEW_SESSION&profile=Archive', '1:end?count=unequal'],
      when: '1:use',
      sees: { given: { profile: 'Outlook', after: 'no' } },
    },
    {
      claim: 'to join, the profile name is best NULL: then nothing is ignored',
      page: 'logging-on-to-mapi',
      given: [`1:${shared}`],
      when: '2:logon',
      sees: { notes: ['joins', 'starts-nothing'] },
    },
  ])('$claim ($page)', check)

  it('gives each client a pointer of its own (logging-on-to-mapi)', () => {
    const { after } = last(tell(`1:${shared}`, '2:logon', '3:logon'))
    expect(after.clients.map(({ sessions }) => sessions)).toEqual([[1], [1], [1]])
    expect(after.sessions).toHaveLength(1)
  })
})

describe('limits of providers', () => {
  test.each<Claim>([
    {
      claim: 'a provider may refuse later logons: its service is disabled',
      page: 'mapi-sessions',
      rest: ['limit=exchange/ms:1'],
      given: [`1:${own}`],
      when: `2:${own}`,
      sees: {
        result: 'S_OK',
        notes: ['opens', 'limit-reached'],
        given: { full: ['exchange/ms'] },
        out: { 'exchange/ab': 'disabled', 'exchange/ms': 'disabled', 'exchange/xp': 'disabled' },
      },
    },
    {
      claim: 'the client that is refused may be the same one',
      page: 'mapi-sessions',
      rest: ['limit=exchange/ms:1'],
      given: [`1:${own}`],
      when: `1:${own}`,
      sees: { notes: ['opens', 'limit-reached'] },
    },
    {
      claim: 'who joins needs no provider more',
      page: 'mapi-sessions',
      rest: ['limit=exchange/ms:1'],
      given: [`1:${shared}`],
      when: '2:logon',
      sees: { notes: ['joins', 'starts-nothing'], out: {} },
    },
    {
      claim: 'a session that has ended makes room',
      page: 'inference',
      rest: ['limit=exchange/ms:1'],
      given: [`1:${own}`, '1:end'],
      when: `2:${own}`,
      sees: { notes: ['opens'], given: { full: [] }, out: {} },
    },
    {
      claim: 'a session whose provider does not run takes no room',
      page: 'inference',
      rest: ['limit=exchange/xp:1'],
      given: [`1:${silent}`],
      when: `2:${own}`,
      sees: { notes: ['opens'], out: {} },
    },
    {
      claim: 'a limit of 0 serves no session',
      page: 'inference',
      rest: ['limit=pst/ms:0'],
      when: '1:logon?profile=Archive',
      sees: { result: 'S_OK', notes: ['opens', 'limit-reached'], out: { 'pst/ms': 'disabled' } },
    },
    {
      claim: 'an incompatible version shows before the limit does',
      page: 'msproviderinit',
      rest: ['limit=pst/ms:0'],
      when: '1:logon?profile=Archive&fault=pst/ms:version',
      sees: { notes: ['opens'], out: { 'pst/ms': 'disabled' } },
    },
    {
      claim: 'a transport at its limit disables its service when it is to start late',
      page: 'inference, from ixpprovider-transportlogon',
      rest: ['limit=exchange/xp:1'],
      given: [`1:${silent}`, `2:${own}`],
      when: '3:logon',
      sees: {
        result: 'S_OK',
        notes: ['joins', 'limit-reached'],
        out: {},
        sessions: ['1 shared Outlook: A silent, C', '2 individual Outlook: B'],
      },
    },
    {
      claim: 'a store that was left out stays so while its provider is at its limit',
      page: 'inference',
      rest: ['limit=exchange/ms:1'],
      given: [`1:${own}&fault=exchange/ms:wrong-password`, `2:${own}`],
      when: '1:use',
      sees: {
        end: 'returnLogonFailed',
        notes: ['limit-reached'],
        given: { full: ['exchange/ms'] },
        sessions: ['1 individual Outlook: A', '2 individual Outlook: B'],
      },
    },
    {
      claim: 'it is tried again when there is room',
      page: 'inference',
      rest: ['limit=exchange/ms:1'],
      given: [`1:${own}&fault=exchange/ms:wrong-password`, `2:${own}`, '2:end'],
      when: '1:use?answers=ok',
      sees: { result: 'S_OK', notes: ['brings-in'], given: { full: [] }, out: {} },
    },
    {
      claim: 'no limit of other providers strikes a store that was left out',
      page: 'inference',
      rest: ['limit=exchange/xp:1'],
      given: [`1:${own}&fault=exchange/ms:wrong-password`],
      when: '1:use?flags=MDB_NO_DIALOG',
      sees: { result: 'MAPI_E_LOGON_FAILED', notes: [] },
    },
  ])('$claim ($page)', check)

  it('disables the service for all clients of the session whose transport is refused', () => {
    const { after } = last(tellWith(['limit=exchange/xp:1'], `1:${silent}`, `2:${own}`, '3:logon'))
    const [first] = after.sessions
    expect(first && standingsOf(first)).toEqual({
      'exchange/ab': 'disabled',
      'exchange/ms': 'disabled',
      'exchange/xp': 'disabled',
    })
    expect(first?.services[0]?.providers[2]?.hresult).toBe('MAPI_E_SESSION_LIMIT')
  })
})

describe('a store that was left out', () => {
  test.each<Claim>([
    {
      claim: 'is not served',
      page: 'loading-message-store-providers',
      given: [`1:${own}&fault=exchange/ms:wrong-password`],
      when: '1:use?method=OpenEntry&entry=message',
      sees: { given: { 'exchange/ms': 'left-out' }, result: 'MAPI_E_UNKNOWN_ENTRYID' },
    },
    {
      claim: 'can be tried again, and runs then',
      page: 'loading-message-store-providers',
      given: [`1:${own}&fault=exchange/ms:wrong-password`],
      when: '1:use?answers=ok',
      sees: { result: 'S_OK', notes: ['brings-in'], out: {} },
    },
    {
      claim: 'stays left out when its password is not given',
      page: 'loading-message-store-providers',
      given: [`1:${own}&fault=exchange/ms:wrong-password`],
      when: '1:use?answers=cancel',
      sees: { notes: [], out: { 'exchange/ms': 'left-out' } },
    },
    {
      claim: 'runs for every client of the session',
      page: 'inference',
      given: [`1:${shared}&fault=exchange/ms:wrong-password`, '2:logon', '2:use?answers=ok'],
      when: '1:use?method=OpenEntry&entry=message',
      sees: { given: { 'exchange/ms': 'running' }, result: 'S_OK' },
    },
  ])('$claim ($page)', check)

  it('makes its service whole again', () => {
    const before = `1:${own}&fault=exchange/ms:wrong-password`
    const statusIn = (...calls: string[]) => last(tell(...calls)).after.sessions[0]?.services[0]
    expect(statusIn(before)?.status).toBe('partial')
    expect(statusIn(before, '1:use?answers=ok')?.status).toBe('up')
  })
})

describe('how sessions end', () => {
  test.each<Claim>([
    {
      claim: 'Logoff ends the use of the one client that calls it',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon'],
      when: '2:end',
      sees: { result: 'S_OK', sessions: ['1 shared Outlook: A'] },
    },
    {
      claim: 'the others keep working when the creator leaves',
      page: 'inference',
      given: [`1:${shared}`, '2:logon'],
      when: '1:end',
      sees: {
        notes: ['leaves', 'lives-on', 'uninitializes'],
        sessions: ['1 shared Outlook: B'],
      },
    },
    {
      claim: 'a session that its creator has left can still be joined',
      page: 'inference',
      given: [`1:${shared}`, '2:logon', '1:end'],
      when: '3:logon',
      sees: { kind: 'existing-shared', sessions: ['1 shared Outlook: B, C'] },
    },
    {
      claim: 'it ends with its last client',
      page: 'inference, from Ending a MAPI Session (1998)',
      given: [`1:${shared}`, '2:logon', '1:end'],
      when: '2:end',
      sees: { notes: ['leaves', 'ends', 'uninitializes'], sessions: ['1 shared Outlook: ended'] },
    },
    {
      claim: 'a session that has ended cannot be joined',
      page: 'inference',
      given: [`1:${shared}`, '1:end'],
      when: '2:logon?profile=Archive',
      sees: {
        kind: 'new-individual',
        sessions: ['1 shared Outlook: ended', '2 individual Archive: B'],
      },
    },
    {
      claim: 'MAPI_LOGOFF_SHARED tells all clients on the session to log off',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon', '3:logon'],
      when: '1:end?flags=MAPI_LOGOFF_SHARED',
      sees: {
        notes: ['leaves', 'tells', 'lives-on', 'uninitializes'],
        sessions: ['1 shared Outlook: B told, C told'],
        given: { shared: 'yes' },
      },
    },
    {
      claim: 'any client may do so',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon'],
      when: '2:end?flags=MAPI_LOGOFF_SHARED',
      sees: { sessions: ['1 shared Outlook: A told'] },
    },
    {
      claim: 'it is ignored if the session is not shared',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, `2:${own}`],
      when: '2:end?flags=MAPI_LOGOFF_SHARED',
      sees: {
        notes: ['leaves', 'ends', 'uninitializes'],
        sessions: ['1 shared Outlook: A', '2 individual Outlook: ended'],
        given: { shared: 'no' },
      },
    },
    {
      claim: 'clients of other sessions are not told',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon', '3:logon?flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive'],
      when: '1:end?flags=MAPI_LOGOFF_SHARED',
      sees: { sessions: ['1 shared Outlook: B told', '2 shared Archive: C'] },
    },
    {
      claim: 'without it nobody is told',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon'],
      when: '1:end?flags=MAPI_LOGOFF_UI',
      sees: { sessions: ['1 shared Outlook: B'] },
    },
    {
      claim: 'who was told can go on all the same',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon', '1:end?flags=MAPI_LOGOFF_SHARED'],
      when: '2:use',
      sees: { result: 'S_OK', notes: ['was-told'], sessions: ['1 shared Outlook: B told'] },
    },
    {
      claim: 'who was told stays so when it joins once more',
      page: 'inference',
      given: [`1:${shared}`, '2:logon', '1:end?flags=MAPI_LOGOFF_SHARED'],
      when: '2:logon',
      sees: { sessions: ['1 shared Outlook: B ×2 told'] },
    },
    {
      claim: 'who was told logs off, and the session ends',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon', '1:end?flags=MAPI_LOGOFF_SHARED'],
      when: '2:end',
      sees: { notes: ['leaves', 'ends', 'uninitializes'] },
    },
    {
      claim: 'Logoff among the methods ends the use of the session, too',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon'],
      when: '2:use?method=Logoff',
      sees: { notes: ['leaves', 'lives-on'], sessions: ['1 shared Outlook: A'] },
    },
    {
      claim: 'the last client that calls it ends the session',
      page: 'inference',
      given: [`1:${own}`],
      when: '1:use?method=Logoff',
      sees: { notes: ['leaves', 'ends'], sessions: ['1 individual Outlook: ended'] },
    },
  ])('$claim ($page)', check)
})

describe('calls that come too early or too late', () => {
  test.each<Claim>([
    {
      claim: 'a logon where MAPIInitialize failed',
      page: 'mapiinitialize',
      given: ['1:start?failure=shared-globals'],
      when: `1:${own}`,
      sees: { refusal: 'not-initialized', result: 'MAPI_E_NOT_INITIALIZED', sessions: [] },
    },
    {
      claim: 'a logon where OLE could not be initialised',
      page: 'mapiinitialize',
      given: ['1:start?failure=ole'],
      when: `1:${own}`,
      sees: { refusal: 'not-initialized', result: 'MAPI_E_NOT_INITIALIZED' },
    },
    {
      claim: 'a logon where MAPIInitialize was not called',
      page: 'mapiinitialize',
      given: ['1:start?initialize=no'],
      when: `1:${own}`,
      sees: { refusal: 'not-initialized', result: 'MAPI_E_NOT_INITIALIZED' },
    },
    {
      claim: 'a logon of which nothing is told before',
      page: 'starting-a-mapi-session',
      when: `1:${own}`,
      sees: { refusal: null, result: 'S_OK' },
    },
    {
      claim: 'a second MAPIInitialize raises the reference count',
      page: 'initializing-mapi',
      given: ['1:start'],
      when: '1:start',
      sees: { given: { before: 'yes' }, end: 'goOn' },
    },
    {
      claim: 'a failed second MAPIInitialize leaves the first one as it was',
      page: 'inference',
      given: ['1:start', '1:start?failure=parameters'],
      when: `1:${own}`,
      sees: { refusal: null, result: 'S_OK' },
    },
    {
      claim: 'the MAPIInitialize of one client serves no other',
      page: 'initializing-mapi',
      given: ['2:start?initialize=no', '1:start'],
      when: `2:${own}`,
      sees: { refusal: 'not-initialized' },
    },
    {
      claim: 'a method without a session',
      page: 'inference',
      given: ['1:start', `2:${shared}`],
      when: '1:use',
      sees: { refusal: 'no-session', result: null },
    },
    {
      claim: 'Logoff without a session',
      page: 'inference',
      given: ['1:start'],
      when: '1:end',
      sees: { refusal: 'no-session', result: null },
    },
    {
      claim: 'an identity without a session',
      page: 'inference',
      when: '1:identity',
      sees: { refusal: 'no-session', result: null },
    },
    {
      claim: 'a method after Logoff: only Release is allowed',
      page: 'imapisession-logoff',
      given: [`1:${own}`, '1:end'],
      when: '1:use',
      sees: { refusal: null, end: 'returnLoggedOff', given: { after: 'yes' } },
    },
    {
      claim: 'a method after the method Logoff',
      page: 'imapisession-logoff',
      given: [`1:${own}`, '1:use?method=Logoff'],
      when: '1:use?method=OpenAddressBook',
      sees: { end: 'returnLoggedOff' },
    },
    {
      claim: 'QueryIdentity after Logoff',
      page: 'imapisession-logoff',
      given: [`1:${own}`, '1:end'],
      when: '1:identity',
      sees: { refusal: 'logged-off', result: null },
    },
    {
      claim: 'MAPIUninitialize after the method Logoff',
      page: 'imapisession-logoff, ending-a-mapi-session',
      given: [`1:${own}`, '1:use?method=Logoff'],
      when: '1:end',
      sees: {
        refusal: null,
        notes: ['uninitializes'],
        sessions: ['1 individual Outlook: ended'],
      },
    },
    {
      claim: 'after Logoff nobody of the session is told to log off any more',
      page: 'imapisession-logoff',
      given: [`1:${shared}`, '2:logon', '1:use?method=Logoff'],
      when: '1:end?flags=MAPI_LOGOFF_SHARED',
      sees: {
        given: { shared: 'no' },
        notes: ['uninitializes'],
        sessions: ['1 shared Outlook: B'],
      },
    },
    {
      claim: 'with unequal counts there is nothing left after Logoff',
      page: 'mapiuninitialize',
      given: [`1:${own}`, '1:use?method=Logoff'],
      when: '1:end?count=unequal',
      sees: { refusal: null, notes: [] },
    },
    {
      claim: 'with unequal counts MAPIUninitialize can follow later',
      page: 'mapiuninitialize',
      given: [`1:${own}`, '1:end?count=unequal'],
      when: '1:end',
      sees: { refusal: null, notes: ['uninitializes'] },
    },
    {
      claim: 'a second MAPIUninitialize',
      page: 'mapiuninitialize',
      given: [`1:${own}`, '1:end'],
      when: '1:end',
      sees: { refusal: 'not-initialized', result: null, notes: [] },
    },
    {
      claim: 'a logon after the method Logoff and MAPIUninitialize',
      page: 'mapiuninitialize',
      given: [`1:${own}`, '1:use?method=Logoff', '1:end'],
      when: `1:${own}`,
      sees: { refusal: 'not-initialized', result: 'MAPI_E_NOT_INITIALIZED' },
    },
    {
      claim: 'with equal counts MAPIUninitialize comes as often as MAPIInitialize',
      page: 'mapiuninitialize',
      given: ['1:start', '1:start', `1:${own}`, '1:end'],
      when: `1:${own}`,
      sees: { refusal: 'not-initialized' },
    },
    {
      claim: 'with unequal counts it does not, and MAPI stays initialised',
      page: 'mapiuninitialize',
      given: ['1:start', '1:start', `1:${own}`, '1:end?count=unequal'],
      when: `1:${own}`,
      sees: { refusal: null, result: 'S_OK' },
    },
    {
      claim: 'a logon after MAPIUninitialize',
      page: 'mapiuninitialize, mapiinitialize',
      given: [`1:${own}`, '1:end'],
      when: `1:${own}`,
      sees: { refusal: 'not-initialized', result: 'MAPI_E_NOT_INITIALIZED' },
    },
    {
      claim: 'a logon after MAPIUninitialize and another MAPIInitialize',
      page: 'mapiinitialize',
      given: [`1:${own}`, '1:end', '1:start'],
      when: `1:${own}`,
      sees: { refusal: null, result: 'S_OK' },
    },
    {
      claim: 'MAPIUninitialize of one client leaves the others alone',
      page: 'mapiuninitialize',
      given: [`1:${shared}`, '2:logon', '1:end'],
      when: '2:use',
      sees: { refusal: null, result: 'S_OK' },
    },
    {
      claim: 'with unequal counts MAPI stays initialised',
      page: 'mapiinitialize, mapiuninitialize',
      given: [`1:${own}`, '1:end?count=unequal'],
      when: `1:${own}`,
      sees: { refusal: null, result: 'S_OK' },
    },
    {
      claim: 'a method of a session that is still held after MAPIUninitialize',
      page: 'mapiuninitialize',
      given: [`1:${own}`, '1:logon?flags=NEW_SESSION&profile=Archive', '1:end'],
      when: '1:use',
      sees: { refusal: 'not-initialized', result: null },
    },
  ])('$claim ($page)', check)
})

describe('a client that waits in a dialog', () => {
  const dialog = '1:logon?flags=LOGON_UI,ALLOW_OTHERS'

  it('has no session, and there is none to be joined', () => {
    const read = tell(dialog, '1:use', '2:logon?profile=Outlook')
    expect(read.calls.map(({ refusal }) => refusal?.reason ?? null)).toEqual([
      null,
      'no-session',
      null,
    ])
    expect(read.calls[0]?.notes).toEqual([{ kind: 'waits', basis: 'inference' }])
    expect(see(read).sessions).toEqual(['1 individual Outlook: B'])
  })

  it('has it with its answer', () => {
    const read = tell(`${dialog}&answers=ok:Archive`, '2:logon?profile=Outlook')
    expect(see(read).sessions).toEqual(['1 shared Archive: A, B'])
  })

  it('changes nothing when it cancels', () => {
    const read = tell(`${dialog}&answers=cancel`)
    expect(see(read)).toMatchObject({ result: 'MAPI_E_USER_CANCEL', notes: [], sessions: [] })
  })
})

test.each<[string, string, Basis, readonly string[]]>([
  ['a logon', 'MAPIInitialize failed', 'reference', ['1:start?failure=ole', `1:${own}`]],
  ['a logon', 'it was not called', 'reference', ['1:start?initialize=no', `1:${own}`]],
  ['a logon', 'MAPIUninitialize was called', 'inference', [`1:${own}`, '1:end', `1:${own}`]],
  [
    'a logon',
    'it was called while a pointer is held',
    'inference',
    [`1:${shared}`, '1:logon', '1:end', `1:${own}`],
  ],
  [
    'a method',
    'it was called while a pointer is held',
    'reference',
    [`1:${shared}`, '1:logon', '1:end', '1:use'],
  ],
])('what is said of %s where %s rests on: %s', (_, __, basis, calls) => {
  expect(last(tell(...calls)).refusal).toMatchObject({ reason: 'not-initialized', basis })
})

describe('the status table, asked for right after a logon', () => {
  const asked = 'use?method=GetStatusTable&asked=at-once'
  test.each<readonly [string, boolean, readonly string[]]>([
    ['of a session that it opened', true, [`1:${own}`, `1:${asked}`]],
    ['of a session whose transports it started', true, [`1:${silent}`, '2:logon', `2:${asked}`]],
    ['of a session whose transports run', false, [`1:${shared}`, '2:logon', `2:${asked}`]],
    ['of one where others are the first', true, [`1:${shared}`, '2:logon', `1:${asked}`]],
    [
      'of one that it joins without transports',
      false,
      [`1:${shared}`, '2:logon?flags=NO_MAIL', `2:${asked}`],
    ],
    ['once more', false, [`1:${own}`, `1:${asked}`, `1:${asked}`]],
    ['after another method', true, [`1:${own}`, '1:use?method=OpenAddressBook', `1:${asked}`]],
    ['after a new logon', true, [`1:${own}`, `1:${asked}`, `1:${own}`, `1:${asked}`]],
  ])('a client waits for the transports %s: %s', (_, waits, calls) => {
    const { run } = last(tell(...calls))
    expect(run?.steps.map(({ node }) => node).includes('waitForTransports')).toBe(waits)
  })
})

it('looks at each session once, however many limits there are', () => {
  const { sessions, clients } = last(tell(`1:${own}`)).after
  let looks = 0
  const counted = sessions.map((session) => ({
    ...session,
    get services() {
      looks += 1
      return session.services
    },
  }))
  const limits = (['exchange/ab', 'exchange/ms', 'imap/xp'] as const).map(
    (provider) => [provider, 1] as const,
  )
  expect(fullProviders({ sessions: counted, clients }, limits)).toEqual([
    'exchange/ab',
    'exchange/ms',
  ])
  expect(looks).toBe(1)
})

test('each note rests on what the documents say of it', () => {
  const basisOf = (kind: NoteKind, ...calls: string[]): Basis | undefined =>
    last(tell(...calls)).notes.find((note) => note.kind === kind)?.basis
  const joined = [`1:${shared}`, '2:logon?profile=Archive']
  const told = '1:end?flags=MAPI_LOGOFF_SHARED'
  expect(basisOf('opens', `1:${shared}`)).toBe('reference')
  expect(basisOf('opens', '1:logon?profile=Outlook')).toBe('inference')
  expect(basisOf('stands-beside', `1:${shared}`, `2:${shared}`)).toBe('inference')
  expect(basisOf('joins', ...joined)).toBe('figure')
  expect(basisOf('joins', `1:${shared}`, `2:${shared}`, '3:logon')).toBe('inference')
  expect(basisOf('joins', `1:${shared}`, `2:${shared}`, '2:end', '3:logon')).toBe('figure')
  expect(basisOf('joins', ...joined, '1:end', '3:logon')).toBe('inference')
  expect(basisOf('starts-nothing', ...joined)).toBe('inference')
  expect(basisOf('ignores-name', ...joined)).toBe('reference')
  const leftOut = `1:${own}&fault=exchange/ms:wrong-password`
  expect(basisOf('brings-in', leftOut, '1:use?answers=ok')).toBe('text')
  expect(basisOf('ends', `1:${own}`, '1:end')).toBe('inference')
  expect(basisOf('starts-transports', `1:${silent}`, '2:logon')).toBe('inference')
  expect(basisOf('leaves', ...joined, '1:end')).toBe('reference')
  expect(basisOf('lives-on', ...joined, '1:end')).toBe('inference')
  expect(basisOf('tells', ...joined, told)).toBe('reference')
  expect(basisOf('was-told', ...joined, told, '2:identity')).toBe('inference')
  expect(basisOf('uninitializes', ...joined, '1:end')).toBe('reference')
})

describe('in any story', () => {
  const stories = fc.sample(anyStory, 200)
  const isRunning = (session: Session, key: ProviderKey) =>
    session.services.some((service) =>
      service.providers.some(
        ({ id, status }) => providerKey(service, id) === key && status === 'running',
      ),
    )

  /** Holds something against every story; the one that fails is named by its query. */
  function inEvery(holds: (read: ReadStory) => void) {
    for (const read of stories) {
      try {
        holds(read)
      } catch (error) {
        throw new Error(`In the story ${formatStory(read.story, read.calls)}`, { cause: error })
      }
    }
  }

  it('happens what the rest is about', () => {
    const notes = stories.flatMap(({ calls }) => calls.flatMap((one) => one.notes))
    const kinds: readonly NoteKind[] = ['opens', 'joins', 'ends', 'limit-reached']
    for (const kind of kinds) {
      expect([kind, notes.filter((one) => one.kind === kind).length > 5]).toEqual([kind, true])
    }
  })

  it('no provider of a disabled service runs in any later situation', () =>
    inEvery(({ calls }) => {
      const disabled = new Set<string>()
      for (const { number, services } of calls.flatMap(({ after }) => after.sessions)) {
        for (const { id, status, providers } of services) {
          if (status === 'disabled') disabled.add(`${number} ${id}`)
          if (!disabled.has(`${number} ${id}`)) continue
          expect(status).toBe('disabled')
          expect(providers.map((one) => one.status)).not.toContain('running')
        }
      }
    }))

  it('joining never changes the number of sessions, and opening adds one', () =>
    inEvery(({ calls }) => {
      for (const { notes, before, after } of calls) {
        const opens = notes.filter(({ kind }) => kind === 'opens').length
        const joins = notes.filter(({ kind }) => kind === 'joins').length
        expect(after.sessions.length - before.sessions.length).toBe(opens)
        expect(opens + joins).toBeLessThanOrEqual(1)
      }
    }))

  it('a provider is started only below its limit', () =>
    inEvery(({ story, calls }) => {
      for (const [provider, limit = 0] of Object.entries(story.limits)) {
        const key = provider as ProviderKey
        for (const { before, after } of calls) {
          const isNew = ({ number }: Session) =>
            !before.sessions.some((one) => one.number === number && isRunning(one, key))
          if (!after.sessions.some((one) => isRunning(one, key) && isNew(one))) continue
          expect(sessionsOf(after, key)).toBeLessThanOrEqual(limit)
        }
      }
    }))

  it('an ended session is never joined, and stays as it is', () =>
    inEvery(({ calls }) => {
      for (const { before, after, notes } of calls) {
        for (const session of before.sessions.filter(hasEnded)) {
          const { number } = session
          expect(after.sessions.find((one) => one.number === number)).toEqual(session)
          expect(notes.some((one) => one.kind === 'joins' && one.session === number)).toBe(false)
        }
      }
    }))

  it('clients and sessions know each other', () =>
    inEvery(({ calls }) => {
      for (const { after } of calls) {
        for (const { number, uses, left } of after.sessions) {
          const users = uses.map(({ client }) => client)
          expect(new Set(users).size).toBe(users.length)
          for (const { pointers } of uses) expect(pointers).toBeGreaterThan(0)
          for (const { client } of left) expect(users).not.toContain(client)
          const holders = after.clients.flatMap(({ sessions }, client) =>
            sessions.includes(number) ? [client] : [],
          )
          expect([...users].sort()).toEqual(holders.sort())
        }
        const joinable = joinableSession(after)
        expect(joinable === null || (joinable.isShared && !hasEnded(joinable))).toBe(true)
      }
    }))

  it('each call meets the computer as the one before has left it', () =>
    inEvery(({ story, calls }) => {
      for (const [i, { before, refusal, run, after }] of calls.entries()) {
        expect(before).toEqual(situationAfter(story, calls, i))
        expect(run === null).toBe(refusal !== null)
        if (run === null || run.waiting !== null) expect(after).toBe(before)
      }
    }))

  it('the same story is told alike', () =>
    inEvery(({ story, calls }) => {
      expect(tellAfresh(story).map(toPlain)).toEqual(calls.map(toPlain))
    }))

  it('what was told before and is not touched by a change is not told again', () => {
    const anyId = fc.constantFrom<CallId>('logon', 'use', 'end')
    const anyChange = fc.record({
      kind: fc.constantFrom('replace', 'remove', 'move', 'limit'),
      first: fc.nat(100),
      second: fc.nat(100),
      call: anyId.chain((chart) =>
        fc.record({ chart: fc.constant(chart), world: anyWorldOf(chart) }),
      ),
    })
    const change = ({ story, calls }: ReadStory, wish: Wish) => {
      const [at, to] = [wish.first % (calls.length + 1), wish.second % (calls.length + 1)]
      const client = wish.first % story.clients.length
      switch (wish.kind) {
        case 'replace':
          return { next: replaceCall(story, at, { client, ...wish.call }), same: at }
        case 'remove':
          return { next: removeCall(story, at), same: at }
        case 'move':
          return { next: moveCall(story, at, to), same: Math.min(at, to) }
        default:
          return { next: setLimit(story, 'contab/ab', to), same: 0 }
      }
    }
    type Wish = typeof anyChange extends fc.Arbitrary<infer One> ? One : never
    fc.assert(
      fc.property(fc.constantFrom(...stories), anyChange, (read, wish) => {
        const { next, same } = change(read, wish)
        const told = tellStory(next, charts, read)
        expect(told.map(toPlain)).toEqual(tellAfresh(next).map(toPlain))
        told.slice(0, same).forEach((one, i) => {
          expect(one).toBe(read.calls[i])
        })
      }),
      { numRuns: 60 },
    )
  })
})

/** A told call without its chart, which is made anew each time. */
const toPlain = ({ chart, run, ...rest }: ToldCall) => ({
  ...rest,
  given: chart.setting.given,
  nodes: run?.steps.map(({ node }) => node) ?? null,
  outcome: run?.outcome ?? null,
  waiting: run?.waiting ?? null,
})
