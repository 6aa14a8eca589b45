import { describe, expect, test } from 'vitest'
import { defineStates, toMachine } from '../charts/chart'
import type { ChartId } from '../charts/chartIds'
import { loadCharts } from '../charts/charts'
import { plainLogon } from '../charts/logon/logonChart'
import { stateMeta, toGraph } from './graph'
import { type Run, givenAnswers, nextAfter, runWorld } from './run'
import { parseQuery } from './permalink'
import { keepPosition } from './twoRuns'
import { logonChart, namedQueries, queriesOf, runQuery } from './worlds.testing'

const nodes = (run: Run) => run.steps.map(({ node }) => node)
const last = (run: Run) => nodes(run).at(-1)

/** The steps from the first provider on: `firstLogon exchange/ab S_OK`. */
const providerSteps = (run: Run) =>
  run.steps
    .filter(({ subject }) => subject.provider)
    .map(({ node, subject, exit }) =>
      [node, subject.provider, exit?.answer].filter(Boolean).join(' '),
    )

const services = (run: Run, position = run.steps.length - 1) => {
  const step = run.steps[position]
  return step ? logonChart.services(step.context, step.node) : []
}
const statuses = (run: Run, position?: number) =>
  Object.fromEntries(services(run, position).map(({ id, status }) => [id, status]))
const providers = (run: Run, position?: number) =>
  Object.fromEntries(
    services(run, position).flatMap(({ id, providers }) =>
      providers.map((one) => [`${id}/${one.id}`, `${one.status} ${one.hresult}`]),
    ),
  )

describe.each(await loadCharts())('the named runs of the chart $id', (chart) => {
  const queries = queriesOf[chart.id as ChartId]

  test('take every edge of it together', () => {
    const taken = Object.values(queries).flatMap((query) =>
      parseQuery(chart, query).run.steps.flatMap(({ exit }) => (exit ? [exit.edge] : [])),
    )
    const drawn = toGraph(chart.machine).edges.map(({ id }) => id)
    expect([...new Set(taken)].sort()).toEqual([...drawn].sort())
  })

  test('begin with the plain call, and mean what they say', () => {
    expect(Object.values(queries)[0]).toBe('')
    for (const [name, query] of Object.entries(queries)) {
      const { problems } = parseQuery(chart, query)
      if (name !== 'ignored parts') expect([name, problems]).toEqual([name, []])
    }
  })
})

describe('which session or profile', () => {
  test('joins the shared session when one exists, whatever profile is named', () => {
    const run = runQuery('profile=Archive&shared=Outlook&flags=ALLOW_OTHERS,NO_MAIL')
    expect(run.outcome).toEqual({
      node: 'returnSharedSession',
      hresult: 'S_OK',
      details: { session: 'existing-shared', nonmessaging: true },
      basis: 'reference',
      reasons: [],
    })
    expect(services(run)).toEqual([])
  })

  test('gives up on a held mutex with a short timeout, and waits for it without', () => {
    expect(runQuery('mutex=held&flags=TIMEOUT_SHORT').outcome).toMatchObject({
      hresult: 'MAPI_E_TIMEOUT',
      details: { session: null, nonmessaging: false },
    })
    const patient = nodes(runQuery('mutex=held'))
    expect(patient.slice(2, 5)).toEqual(['timeoutShort', 'waitForMutex', 'newSession'])
  })

  test('takes an empty profile name for NULL', () => {
    expect(nodes(runQuery('profile='))).toContain('useDefault')
    expect(nodes(runQuery('profile=Outlook'))).not.toContain('useDefault')
  })

  test.each([
    ['a profile that the computer does not have', 'profile=Nobody'],
    ['the default profile where there is none', 'flags=USE_DEFAULT&default='],
  ])('returns an error for %s', (_, query) => {
    const { outcome } = runQuery(query)
    expect(outcome?.node).toBe('returnErrorNoSuchProfile')
    expect([outcome?.hresult, outcome?.basis]).toEqual(['MAPI_E_LOGON_FAILED', 'inference'])
  })

  test.each([
    ['new-individual', 'reference', 'flags=NEW_SESSION&profile=Archive'],
    ['new-individual', 'inference', 'profile=Archive'],
    ['new-shared', 'reference', 'flags=ALLOW_OTHERS&profile=Archive'],
    ['new-shared', 'reference', 'flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive'],
    ['new-shared', 'inference', 'flags=NEW_SESSION,ALLOW_OTHERS&profile=Archive&shared=Outlook'],
    ['new-individual', 'inference', 'flags=NEW_SESSION&profile=Archive&fault=pst/ms:version'],
  ])('returns a %s session, resting on %s, for %s', (session, basis, query) => {
    expect(runQuery(query).outcome).toMatchObject({
      details: { session },
      basis,
      hresult: 'S_OK',
    })
  })

  test('is nonmessaging only with a session', () => {
    expect(runQuery('flags=NO_MAIL&profile=Archive').outcome?.details.nonmessaging).toBe(true)
    expect(runQuery('flags=NO_MAIL&profile=Nobody').outcome?.details.nonmessaging).toBe(false)
    expect(runQuery('profile=Archive').outcome?.details.nonmessaging).toBe(false)
  })
})

describe('prompts', () => {
  test('a run waits at a prompt without an answer, and has no outcome then', () => {
    const run = runQuery('flags=LOGON_UI')
    expect([last(run), run.outcome]).toEqual(['promptForProfile', null])
    expect(run.waiting).toEqual(['ok', 'services', 'cancel'])
  })

  test('without a default profile OK has to name one', () => {
    const run = runQuery('flags=LOGON_UI&default=&answers=ok')
    expect(last(run)).toBe('promptForProfile')
    expect(run.waiting).toEqual([
      'ok:Outlook',
      'ok:Archive',
      'services:Outlook',
      'services:Archive',
      'cancel',
    ])
  })

  test('OK takes the default profile unless it names another', () => {
    const picked = (query: string) =>
      runQuery(query).steps.find(({ node }) => node === 'promptForProfile')?.picked
    expect(picked('flags=LOGON_UI&answers=ok')).toEqual({ profile: 'Outlook' })
    expect(picked('flags=LOGON_UI&answers=ok&default=Archive')).toEqual({ profile: 'Archive' })
    expect(picked('flags=LOGON_UI&answers=services:Archive')).toEqual({ profile: 'Archive' })
    expect(picked('flags=LOGON_UI&answers=cancel')).toEqual({})
  })

  test('Cancel ends the call with MAPI_E_USER_CANCEL', () => {
    for (const name of ['profile prompt cancelled', 'password cancelled']) {
      expect(runQuery(namedQueries[name] ?? '').outcome).toMatchObject({
        node: 'returnErrorCancelled',
        hresult: 'MAPI_E_USER_CANCEL',
        basis: 'reference',
      })
    }
  })

  test('a wrong profile password is asked for again, as often as it is wrong', () => {
    const run = runQuery(namedQueries['password wrong twice'] ?? '')
    const asked = run.steps.filter(({ node }) => node === 'promptForPassword')
    expect(asked.map(({ prompt, given, exit }) => [prompt, given, exit?.basis])).toEqual([
      ['promptForPassword 1', 'wrong', 'inference'],
      ['promptForPassword 2', 'wrong', 'inference'],
      ['promptForPassword 3', 'ok', 'reference'],
    ])
    expect(run.outcome?.details.session).toBe('new-individual')
  })

  test('an answer belongs to its prompt and comes back with it', () => {
    const asked = { ...plainLogon, flags: 0x1 }
    const answers = { 'promptForProfile 1': 'ok:Archive', 'offerRetry pst/ms 1': 'retry' }
    const inputs = {
      ...asked,
      fault: { 'pst/ms': { first: 'invalid-path', second: 'none' } },
    } as const
    expect(givenAnswers(runWorld(logonChart, { inputs, answers }))).toEqual(['ok:Archive', 'retry'])
    expect(givenAnswers(runWorld(logonChart, { inputs: asked, answers }))).toEqual(['ok:Archive'])
    expect(givenAnswers(runWorld(logonChart, { inputs: { ...plainLogon }, answers }))).toEqual([])
  })

  test('a remembered answer that does not fit leaves the prompt waiting', () => {
    const answers = { 'promptForProfile 1': 'retry' }
    const inputs = { ...plainLogon, flags: 0x1 }
    const run = runWorld(logonChart, { inputs, answers })
    expect([last(run), run.steps.at(-1)?.given]).toEqual(['promptForProfile', null])
  })

  test('says where another answer would lead', () => {
    const run = runQuery('flags=LOGON_UI')
    const at = run.steps.length - 1
    expect(nextAfter(run, at, 'ok')).toEqual({ node: 'profileExists', basis: 'inference' })
    expect(nextAfter(run, at, 'cancel')).toEqual({
      node: 'returnErrorCancelled',
      basis: 'reference',
    })
    expect(nextAfter(run, at, 'ok:Nobody')).toBeNull()
    expect(nextAfter(run, 0, 'ok')).toBeNull()
  })
})

describe('configuring every service', () => {
  const dialogs = (run: Run) =>
    run.steps
      .filter(({ node }) => node === 'configureEveryService')
      .map(({ subject, given }) => `${subject.service} ${given}`)

  test('asks service by service in profile order, whatever MAPI_LOGON_UI says', () => {
    const run = runQuery('flags=SERVICE_UI_ALWAYS,USE_DEFAULT&answers=ok,cancel,ok')
    expect(dialogs(run)).toEqual(['exchange ok', 'contab cancel', 'pst ok'])
    expect(statuses(run)).toEqual({ exchange: 'up', contab: 'up', pst: 'up' })
  })

  test('is asked for by the check box of the profile dialog, too', () => {
    expect(dialogs(runQuery('flags=LOGON_UI&answers=services:Archive,ok'))).toEqual(['pst ok'])
    expect(dialogs(runQuery('flags=LOGON_UI&answers=ok:Archive'))).toEqual([])
  })

  const unconfigured = 'flags=SERVICE_UI_ALWAYS&profile=Archive&fault=pst/ms:unconfigured'

  test('OK cures a missing configuration before the providers start', () => {
    expect(statuses(runQuery(`${unconfigured}&answers=ok`))).toEqual({ pst: 'up' })
    const other = runQuery(`${unconfigured}.invalid-path&answers=ok`)
    expect(nodes(other)).not.toContain('secondLogon')
  })

  test('Cancel changes nothing', () => {
    expect(statuses(runQuery(`${unconfigured}&answers=cancel`))).toEqual({ pst: 'disabled' })
  })

  test('OK does not cure what strikes both tries', () => {
    const run = runQuery(`${unconfigured}*&answers=ok`)
    expect(nodes(run)).toContain('configureService')
    expect(statuses(run)).toEqual({ pst: 'disabled' })
  })

  test('cures only the service whose dialog was answered with OK', () => {
    const run = runQuery(namedQueries['every service configured'] ?? '')
    expect(dialogs(run)).toEqual(['exchange cancel', 'contab ok', 'pst cancel'])
    expect(statuses(run)).toEqual({ exchange: 'up', contab: 'up', pst: 'disabled' })
  })
})

describe('the queue of providers', () => {
  test('holds address books, then stores, then transports, each in profile order', () => {
    const started = (query: string) =>
      runQuery(query)
        .steps.filter(({ node }) => node === 'providerEntryPoint')
        .map(({ subject }) => subject.provider)
    const local = ['exchange/ab', 'contab/ab', 'exchange/ms', 'pst/ms']
    expect(started('profile=Outlook')).toEqual([...local, 'exchange/xp'])
    expect(started('profile=Outlook&flags=NO_MAIL')).toEqual(local)
    expect(started('profile=Archive')).toEqual(['pst/ms'])
  })

  test('with MAPI_NO_MAIL transports stay out and keep no service waiting', () => {
    const run = runQuery('profile=Outlook&flags=NO_MAIL')
    expect(statuses(run)).toEqual({ exchange: 'up', contab: 'up', pst: 'up' })
    expect(providers(run)['exchange/xp']).toBe('not-started null')
  })

  test('skips the rest of a disabled service and disables what had run', () => {
    const run = runQuery('profile=Outlook&fault=exchange/ms:invalid-path')
    expect(providerSteps(run)).not.toContain('providerEntryPoint exchange/xp yes')
    expect(statuses(run)).toEqual({ exchange: 'disabled', contab: 'up', pst: 'up' })
    expect(providers(run)).toEqual({
      'exchange/ab': 'disabled S_OK',
      'exchange/ms': 'disabled MAPI_E_LOGON_FAILED',
      'exchange/xp': 'disabled null',
      'contab/ab': 'running S_OK',
      'pst/ms': 'running S_OK',
    })
    expect(run.outcome).toMatchObject({ hresult: 'S_OK', basis: 'inference' })
  })
})

describe('two tries', () => {
  const archive = (failure: string, more = '') =>
    runQuery(`flags=LOGON_UI&profile=Archive&fault=pst/ms:${failure}${more}`)

  test('an incompatible version disables the service without a second try', () => {
    expect(providerSteps(archive('version'))).toEqual([
      'providerEntryPoint pst/ms no',
      'disableService pst/ms',
    ])
    expect(providers(archive('version'))).toEqual({ 'pst/ms': 'disabled MAPI_E_VERSION' })
  })

  test('a provider that gives up alone is left out, and its service is partial', () => {
    const run = runQuery('profile=Outlook&fault=exchange/ms:fail-one-provider')
    expect(providerSteps(run)).toContain('providerLeftOut exchange/ms')
    expect(statuses(run)).toEqual({ exchange: 'partial', contab: 'up', pst: 'up' })
    expect(run.outcome?.basis).toBe('inference')
  })

  test('the user is told, and a retry can save the service', () => {
    const run = archive('server-unavailable', '&answers=retry')
    expect(providerSteps(run)).toEqual([
      'providerEntryPoint pst/ms yes',
      'firstLogon pst/ms error',
      'uiAllowed pst/ms yes',
      'offerRetry pst/ms retry',
      'secondLogon pst/ms S_OK',
      'providerRunning pst/ms',
    ])
    expect(statuses(run)).toEqual({ pst: 'up' })
  })

  test('a second failure disables the service', () => {
    const run = archive('server-unavailable*', '&answers=retry')
    expect(providerSteps(run).slice(-2)).toEqual([
      'secondLogon pst/ms error',
      'disableService pst/ms',
    ])
  })

  test('the second try can fail for a cause of its own', () => {
    const run = archive('server-unavailable.corrupt-data', '&answers=retry')
    expect(run.steps.map(({ hresult }) => hresult).filter(Boolean)).toEqual([
      'MAPI_E_NETWORK_ERROR',
      'MAPI_E_CORRUPT_DATA',
    ])
  })

  test('declining the retry disables the service at once', () => {
    expect(providerSteps(archive('corrupt-data', '&answers=decline')).slice(-2)).toEqual([
      'offerRetry pst/ms decline',
      'disableService pst/ms',
    ])
  })

  test('without a dialog there is no second try', () => {
    expect(providerSteps(runQuery('profile=Archive&fault=pst/ms:corrupt-data'))).toEqual([
      'providerEntryPoint pst/ms yes',
      'firstLogon pst/ms error',
      'uiAllowed pst/ms no',
      'disableService pst/ms',
    ])
  })

  test('a missing configuration is supplied in the property sheet', () => {
    expect(statuses(archive('unconfigured', '&answers=ok'))).toEqual({ pst: 'up' })
    expect(statuses(archive('unconfigured', '&answers=cancel'))).toEqual({ pst: 'disabled' })
    expect(statuses(archive('unconfigured*', '&answers=ok'))).toEqual({ pst: 'disabled' })
    expect(archive('unconfigured').waiting).toEqual(['ok', 'cancel'])
  })

  test('a second MAPI_E_UNCONFIGURED disables the service, which is our reading', () => {
    const run = archive('unconfigured', '&answers=cancel')
    const second = run.steps.find(({ node }) => node === 'secondLogon')
    expect(second?.hresult).toBe('MAPI_E_UNCONFIGURED')
    expect(second?.exit).toMatchObject({
      to: 'disableService',
      answer: 'error',
      basis: 'inference',
    })
    const other = archive('corrupt-data*', '&answers=retry')
    expect(other.steps.find(({ node }) => node === 'secondLogon')?.exit?.basis).toBe('text')
  })

  test('without a dialog no property sheet is shown, and the second try stays unconfigured', () => {
    const run = runQuery('profile=Archive&fault=pst/ms:unconfigured.fail-one-provider')
    const sheet = run.steps.find(({ node }) => node === 'configureService')
    expect([sheet?.prompt, sheet?.given, sheet?.exit?.answer]).toEqual([null, null, null])
    expect(providers(run)).toEqual({ 'pst/ms': 'disabled MAPI_E_UNCONFIGURED' })
  })

  test('a wrong service password is asked for with a dialog; without one the provider gives up', () => {
    const asked = archive('wrong-password')
    expect([last(asked), asked.waiting]).toEqual(['promptForServicePassword', ['ok', 'cancel']])
    expect(asked.steps.at(-2)?.hresult).toBeNull()
    expect(providers(asked)).toEqual({ 'pst/ms': 'starting S_OK' })
    expect(providers(archive('wrong-password', '&answers=ok'))).toEqual({
      'pst/ms': 'running S_OK',
    })
    const silent = runQuery('profile=Archive&fault=pst/ms:wrong-password')
    expect(providers(silent)).toEqual({ 'pst/ms': 'left-out MAPI_E_FAILONEPROVIDER' })
    expect(statuses(silent)).toEqual({ pst: 'partial' })
  })

  test('cancelling the password leads to a retry the first time, and disables the second', () => {
    const run = archive('wrong-password*', '&answers=cancel,retry,cancel')
    expect(givenAnswers(run)).toEqual(['cancel', 'retry', 'cancel'])
    expect(providers(run)).toEqual({ 'pst/ms': 'disabled MAPI_E_USER_CANCEL' })
    expect(run.steps.flatMap(({ prompt }) => prompt ?? [])).toEqual([
      'promptForServicePassword pst/ms 1',
      'offerRetry pst/ms 1',
      'promptForServicePassword pst/ms 2',
    ])
  })
})

test('tells the services’ status at each moment of a run', () => {
  const run = runQuery(
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable*&answers=retry',
  )
  const moments = run.steps.map(({ node }, i) => ({
    node,
    status: Object.values(statuses(run, i)).join(' '),
  }))
  const changes = moments.filter(({ status }, i) => status !== (moments[i - 1]?.status ?? ''))
  expect(changes.map(({ node, status }) => `${node}: ${status}`)).toEqual([
    'serviceUiAlways: starting starting starting',
    'providerRunning: starting up starting',
    'disableService: disabled up starting',
    'providerRunning: disabled up up',
  ])
})

test('tells each provider’s status and last code at each moment of a run', () => {
  const run = runQuery('flags=LOGON_UI&profile=Archive&fault=pst/ms:corrupt-data&answers=retry')
  const moments = run.steps.map(({ node }, i) => `${node}: ${providers(run, i)['pst/ms']}`)
  expect(moments.slice(nodes(run).indexOf('credentialsValid'))).toEqual([
    'credentialsValid: undefined',
    'serviceUiAlways: not-started null',
    'providersLeft: not-started null',
    'providerEntryPoint: starting S_OK',
    'firstLogon: starting MAPI_E_CORRUPT_DATA',
    'uiAllowed: starting MAPI_E_CORRUPT_DATA',
    'offerRetry: starting MAPI_E_CORRUPT_DATA',
    'secondLogon: starting S_OK',
    'providerRunning: running S_OK',
    'providersLeft: running S_OK',
    'returnSession: running S_OK',
  ])
})

describe('the place in a run', () => {
  const before = runQuery('flags=USE_DEFAULT')
  const at = nodes(before).indexOf('credentialsValid')

  test('is kept while the beginnings agree', () => {
    expect(keepPosition(before, at, runQuery('flags=USE_DEFAULT,EXTENDED'))).toBe(at)
    expect(keepPosition(before, at, runQuery('flags=USE_DEFAULT&credentials=invalid'))).toBe(at)
  })

  test('goes back to the last step that both runs share', () => {
    const after = runQuery('profile=Outlook')
    expect(nodes(after)[keepPosition(before, at, after)]).toBe('profileNameNull')
  })

  test('tells the same step of two providers apart', () => {
    const outlook = runQuery('profile=Outlook')
    const archive = runQuery('profile=Archive')
    const end = outlook.steps.length - 1
    expect(nodes(archive)[keepPosition(outlook, end, archive)]).toBe('providersLeft')
  })

  test('is the start when nothing else is shared', () => {
    expect(keepPosition(before, 0, runQuery('mutex=held'))).toBe(0)
    expect(keepPosition(before, at, { ...before, steps: before.steps.slice(0, 1) })).toBe(0)
  })
})

describe('impossible states say what to mend', () => {
  const start = runQuery('').steps[0]

  test('a state that the machine does not have', () => {
    expect(() => stateMeta(logonChart.machine, 'nowhere')).toThrow('"logon" has no state "nowhere"')
  })

  test('a provider step without a provider in turn', () => {
    expect(() => logonChart.subject(start?.context, 'firstLogon')).toThrow('providersLeft')
  })

  test('the outcome of a step that is no end', () => {
    expect(() => logonChart.outcome(start?.context, 'useDefault')).toThrow('no end')
  })

  test('a state that names a rule which the chart does not have', () => {
    const machine = toMachine({
      id: 'broken',
      initial: 'ask',
      context: () => ({}),
      states: defineStates<'missing', never, never>()({
        ask: {
          kind: 'question',
          basis: 'text',
          when: 'missing',
          yes: { to: 'ask' },
          no: { to: 'ask' },
        },
      }),
      guards: {},
      changes: {},
    })
    const chart = { ...logonChart, machine }
    expect(() => runWorld(chart, { inputs: {}, answers: {} })).toThrow('no rule "missing"')
  })
})
