import { describe, expect, test } from 'vitest'
import type { Basis } from '../charts/chart'
import type { Inputs } from '../charts/chartDefinition'
import { logonChart } from '../charts/logon/logonChart'
import type { LogonContext } from '../charts/logon/logonRules'
import { standardSetting } from '../charts/defineChart'
import { identityChart } from '../charts/identity/identityChart'
import { useChart } from '../charts/use/useChart'
import { readUse } from '../charts/use/useReadings'
import { type UseInputs, sessionIn, toSession, type UseContext } from '../charts/use/useRules'
import type { UseStateId } from '../charts/use/useStates'
import { type Computer, providerQueue, standardComputer, toMessageServices } from '../mapi/computer'
import type { ResultCode } from '../mapi/resultCodes'
import { sessionMethodNames } from '../mapi/sessionMethods'
import { providersWithoutRow } from '../mapi/session'
import { missingRows, toStatusRows } from '../mapi/statusTable'
import { stateMeta, toGraph } from './graph'
import { formatQuery, parseQuery } from './permalink'
import { queries } from './queries/use'
import type { Run } from './run'

const runQuery = (query: string, chart = useChart): Run => {
  const { run, problems } = parseQuery(chart, query)
  expect(problems).toEqual([])
  return run
}
const nodes = (run: Run) => run.steps.map(({ node }) => node)
const inputsOf = (query: string) => runQuery(query).world.inputs
const conflicts = (query: string) => useChart.conflicts(inputsOf(query))
const calls = (query: string) => useChart.calls(inputsOf(query)).map(({ name }) => name)
const argumentsOf = (query: string, name: string) =>
  useChart
    .calls(inputsOf(query))
    .find((call) => call.name === name)
    ?.arguments.map((one) => `${one.name}=${one.value ?? `<${one.input}>`}`)

test('together the named runs take every edge of the chart', () => {
  const taken = Object.values(queries).flatMap((query) =>
    runQuery(query).steps.flatMap(({ exit }) => (exit ? [exit.edge] : [])),
  )
  const drawn = toGraph(useChart.machine).edges.map(({ id }) => id)
  expect([...new Set(taken)].sort()).toEqual([...drawn].sort())
})

const start: readonly UseStateId[] = ['session', 'loggedOff', 'method']
const toStore: readonly UseStateId[] = [...start, 'storeIdNull', 'storeServed', 'storeOpen']
const opened: readonly UseStateId[] = ['storeLogon', 'storeLogonObjects', 'spoolerHears']
const spooler: readonly UseStateId[] = [
  'tellSpooler',
  'storeToClient',
  'spoolerLogon',
  'returnStore',
]
const toEntry: readonly UseStateId[] = [...start, 'entryIdNull', 'entryIsStore']
const dispatch: readonly UseStateId[] = [
  ...toEntry,
  'entryIsStatus',
  'readMapiUid',
  'uidRegistered',
]
const unknown: readonly UseStateId[] = [...dispatch, 'returnUnknownEntryId']
const table: readonly UseStateId[] = ['statusTable', 'statusObjectWanted']
const sixSteps: readonly UseStateId[] = [
  ...table,
  'setColumns',
  'buildRestriction',
  'restrictTable',
  'queryAllRows',
  'statusRowThere',
]
const oneBook: readonly UseStateId[] = ['addressBookLogon', 'addressBookLoaded']
const book: readonly UseStateId[] = [...start, ...oneBook, ...oneBook]
const entry = 'method=OpenEntry&entry='
const status = 'method=GetStatusTable'

describe('a call', () => {
  test.each<[string, readonly UseStateId[], ResultCode | null, Basis]>([
    // OpenMsgStore.
    ['', [...toStore, ...opened, ...spooler], 'S_OK', 'reference'],
    ['nomail=yes', [...toStore, ...opened, 'returnStoreAlone'], 'S_OK', 'reference'],
    ['flags=MDB_NO_MAIL', [...toStore, ...opened, 'returnStoreAlone'], 'S_OK', 'reference'],
    ['entry=', [...start, 'storeIdNull', 'returnIdNull'], null, 'inference'],
    [
      'exchange/ms=disabled',
      [...start, 'storeIdNull', 'storeServed', 'returnNotServed'],
      null,
      'inference',
    ],
    [
      'exchange/ab=disabled',
      [...start, 'storeIdNull', 'storeServed', 'returnNotServed'],
      null,
      'inference',
    ],
    ['exchange/ab=left-out', [...toStore, ...opened, ...spooler], 'S_OK', 'reference'],
    [
      'exchange/ms=left-out&answers=ok',
      [
        ...toStore,
        ...['loadStoreProvider', 'storeLogon', 'promptForStorePassword'],
        ...['storeLogonObjects', 'spoolerHears'],
        ...spooler,
      ] as UseStateId[],
      'S_OK',
      'reference',
    ],
    [
      'exchange/ms=left-out&answers=cancel',
      [
        ...toStore,
        ...(['loadStoreProvider', 'storeLogon', 'promptForStorePassword'] as const),
        'returnStoreCancelled',
      ],
      'MAPI_E_USER_CANCEL',
      'inference',
    ],
    [
      'flags=MDB_NO_DIALOG&exchange/ms=left-out',
      [...toStore, 'loadStoreProvider', 'storeLogon', 'returnLogonFailed'],
      'MAPI_E_LOGON_FAILED',
      'reference',
    ],
    // OpenEntry.
    [entry, [...start, 'entryIdNull', 'returnIdNull'], null, 'inference'],
    [
      'method=OpenEntry',
      [...toEntry, 'storeServed', 'storeOpen', ...opened, ...spooler],
      'S_OK',
      'reference',
    ],
    [
      'method=OpenEntry&exchange/ms=left-out',
      [
        ...toEntry,
        ...(['storeServed', 'storeOpen', 'loadStoreProvider', 'storeLogon'] as const),
        'returnLogonFailed',
      ],
      'MAPI_E_LOGON_FAILED',
      'reference',
    ],
    // A store that no service serves is an object whose provider is not open.
    ['method=OpenEntry&exchange/xp=disabled', unknown, 'MAPI_E_UNKNOWN_ENTRYID', 'inference'],
    [`${entry}message`, [...dispatch, 'forwardToProvider', 'returnObject'], 'S_OK', 'reference'],
    [
      `${entry}message&object=missing`,
      [...dispatch, 'forwardToProvider', 'returnNotFound'],
      'MAPI_E_NOT_FOUND',
      'reference',
    ],
    [
      `${entry}user&object=no-access`,
      [...dispatch, 'forwardToProvider', 'returnNoAccess'],
      'MAPI_E_NO_ACCESS',
      'reference',
    ],
    [`${entry}unknown`, unknown, 'MAPI_E_UNKNOWN_ENTRYID', 'reference'],
    [
      `${entry}message&exchange/ms=left-out`,
      [...dispatch, 'returnUnknownEntryId'],
      'MAPI_E_UNKNOWN_ENTRYID',
      'reference',
    ],
    [
      `${entry}folder&exchange/xp=disabled`,
      [...dispatch, 'returnUnknownEntryId'],
      'MAPI_E_UNKNOWN_ENTRYID',
      'reference',
    ],
    [
      `${entry}container&profile=Archive`,
      [...dispatch, 'returnUnknownEntryId'],
      'MAPI_E_UNKNOWN_ENTRYID',
      'reference',
    ],
    [
      `${entry}status`,
      [...toEntry, 'entryIsStatus', 'statusRowThere', 'returnStatusObject'],
      'S_OK',
      'inference',
    ],
    // Only transports have to have a row.
    [
      `${entry}status&provider=exchange/xp`,
      [...toEntry, 'entryIsStatus', 'statusRowThere', 'returnStatusObject'],
      'S_OK',
      'text',
    ],
    [
      `${entry}status&provider=exchange/xp&nomail=yes`,
      [...toEntry, 'entryIsStatus', 'statusRowThere', 'returnNoRow'],
      null,
      'inference',
    ],
    // GetStatusTable.
    [status, [...start, 'transportsStarting', ...table, 'returnStatusTable'], 'S_OK', 'reference'],
    [
      `${status}&asked=at-once`,
      [...start, 'transportsStarting', 'waitForTransports', ...table, 'returnStatusTable'],
      'S_OK',
      'reference',
    ],
    [
      `${status}&asked=at-once&nomail=yes`,
      [...start, 'transportsStarting', ...table, 'returnStatusTable'],
      'S_OK',
      'inference',
    ],
    [
      `${status}&asked=at-once&profile=Archive`,
      [...start, 'transportsStarting', ...table, 'returnStatusTable'],
      'S_OK',
      'inference',
    ],
    [
      `${status}&asked=at-once&exchange/ab=disabled`,
      [...start, 'transportsStarting', ...table, 'returnStatusTable'],
      'S_OK',
      'inference',
    ],
    [
      `${status}&entry=status`,
      [...start, 'transportsStarting', ...sixSteps, 'returnStatusObject'],
      'S_OK',
      'inference',
    ],
    [
      `${status}&entry=status&pst/ms=left-out&provider=pst/ms`,
      [...start, 'transportsStarting', ...sixSteps, 'returnNoRow'],
      null,
      'inference',
    ],
    // OpenAddressBook.
    ['method=OpenAddressBook', [...book, 'returnAddressBook'], 'S_OK', 'reference'],
    [
      'method=OpenAddressBook&contab/ab=left-out',
      [...book, 'returnPartialAddressBook'],
      'MAPI_W_ERRORS_RETURNED',
      'reference',
    ],
    [
      'method=OpenAddressBook&exchange/ms=disabled',
      [...start, ...oneBook, 'returnPartialAddressBook'],
      'MAPI_W_ERRORS_RETURNED',
      'reference',
    ],
    [
      'method=OpenAddressBook&pst/ms=disabled&exchange/ms=left-out',
      [...book, 'returnAddressBook'],
      'S_OK',
      'reference',
    ],
    [
      'method=OpenAddressBook&profile=Archive',
      [...start, ...oneBook, 'returnAddressBook'],
      'S_OK',
      'inference',
    ],
    // The others.
    ['method=QueryIdentity', [...start, 'otherMethod', 'seeIdentity'], null, 'inference'],
    ['method=Logoff', [...start, 'otherMethod', 'returnLogoff'], 'S_OK', 'reference'],
    ['method=AdminServices', [...start, 'otherMethod', 'returnAdmin'], 'S_OK', 'reference'],
    ['method=CompareEntryIDs', [...start, 'otherMethod', 'returnCompared'], 'S_OK', 'inference'],
    ['method=EnumAdrTypes', [...start, 'otherMethod', 'returnAddressTypes'], 'S_OK', 'reference'],
    ['method=MessageOptions', [...start, 'otherMethod', 'returnUndocumented'], null, 'inference'],
    [
      'method=QueryDefaultMessageOpt',
      [...start, 'otherMethod', 'returnUndocumented'],
      null,
      'inference',
    ],
    ['method=ShowForm', [...start, 'otherMethod', 'returnOther'], null, 'inference'],
    ['after=yes', ['session', 'loggedOff', 'returnLoggedOff'], null, 'inference'],
    [`${entry}message&after=yes`, ['session', 'loggedOff', 'returnLoggedOff'], null, 'inference'],
  ])('“%s” takes these steps', (query, steps, hresult, basis) => {
    const run = runQuery(query)
    expect(nodes(run)).toEqual(steps)
    expect(run.outcome).toMatchObject({ hresult, basis })
    expect(run.outcome?.reasons.length).toBe(basis === 'inference' ? 1 : 0)
    expect(parseQuery(useChart, formatQuery(run)).run.steps.length).toBe(run.steps.length)
  })

  test('that waits for the password of a store has no outcome', () => {
    const run = runQuery('exchange/ms=left-out')
    expect([nodes(run).at(-1), run.waiting]).toEqual(['promptForStorePassword', ['ok', 'cancel']])
    expect(run.outcome).toBeNull()
  })

  test.each([
    ['', { pointer: 'IMsgStore', spooler: 'told' }],
    ['nomail=yes', { pointer: 'IMsgStore', spooler: 'not-told' }],
    ['entry=', { pointer: null, spooler: null }],
    [`${entry}message`, { pointer: 'IUnknown', spooler: null }],
    [`${entry}status`, { pointer: 'IMAPIStatus', spooler: null }],
    [status, { pointer: 'IMAPITable', spooler: null }],
    // The pointer is valid, although there are errors.
    ['method=OpenAddressBook&contab/ab=left-out', { pointer: 'IAddrBook', spooler: null }],
  ])('“%s” comes back with these details', (query, details) => {
    expect(runQuery(query).outcome?.details).toEqual(details)
  })

  test('is bad news where no code can say so', () => {
    const bad = Object.values(queries).flatMap((query) => {
      const { outcome } = runQuery(query)
      return outcome?.isBad ? [outcome.node] : []
    })
    expect([...new Set(bad)].sort()).toEqual([
      'returnIdNull',
      'returnLoggedOff',
      'returnNoRow',
      'returnNotServed',
    ])
  })

  test('names no code exactly where no document does, or another chart', () => {
    for (const query of Object.values(queries)) {
      const { outcome } = runQuery(query)
      if (!outcome || outcome.hresult !== null) continue
      expect([outcome.node, outcome.basis]).toEqual([outcome.node, 'inference'])
      expect(outcome.reasons).toHaveLength(1)
    }
  })
})

describe('what earlier calls have settled', () => {
  const runGiven = (query: string, given: Inputs): Run =>
    runQuery(query, useChart.inSetting({ ...standardSetting, given }))

  test.each<[string, Inputs, string]>([
    ['', {}, 'pending'],
    ['', { transports: 'pending' }, 'pending'],
    ['', { transports: 'started' }, 'started'],
    ['&profile=Archive', { transports: 'started' }, 'none'],
    ['&nomail=yes', {}, 'nonmessaging'],
    ['&exchange/ms=disabled', {}, 'not-running'],
    ['&exchange/xp=left-out', {}, 'not-running'],
  ])('with “%s” and %o the transports are %s', (query, given, transports) => {
    const run = runGiven(`${status}&asked=at-once${query}`, given)
    const step = run.steps.find(({ node }) => node === 'transportsStarting')
    expect(readUse(step?.context as UseContext, 'transports').value).toBe(transports)
    const waits = transports === 'pending'
    expect(nodes(run).includes('waitForTransports')).toBe(waits)
    expect(step?.exit?.basis).toBe(waits ? 'text' : 'inference')
    expect(run.outcome?.reasons).toEqual(waits ? [] : ['no-wait'])
  })

  test('OpenMsgStore with the entry identifier of something else is our reading', () => {
    const reading = { basis: 'inference', reasons: ['other-entry'] }
    expect(runQuery('entry=message').outcome).toMatchObject(reading)
    expect(runQuery('entry=user&nomail=yes').outcome).toMatchObject(reading)
    expect(runQuery('method=OpenEntry').outcome?.reasons).toEqual([])
  })

  test.each([
    'exchange/ms=left-out',
    'exchange/ms=left-out&flags=MDB_NO_DIALOG',
    'exchange/ms=left-out&method=OpenEntry',
  ])('a store at its limit fails again: “%s”', (query) => {
    const run = runGiven(query, { full: ['exchange/ms'] })
    expect(nodes(run).slice(-2)).toEqual(['storeLogon', 'returnLogonFailed'])
    expect(run.steps.at(-2)?.exit?.basis).toBe('inference')
    expect(run.outcome).toMatchObject({ basis: 'inference', reasons: ['limit-code'] })
    const statuses = useChart
      .services(run.steps.at(-1)?.context as UseContext, 'returnLogonFailed')
      .map((service) => service.status)
    expect(statuses[0]).toBe('partial')
  })

  test('a store that runs has its session, and another provider its own limit', () => {
    expect(runGiven('', { full: ['exchange/ms'] }).outcome?.node).toBe('returnStore')
    expect(runGiven('exchange/ms=left-out', { full: ['pst/ms'] }).waiting).not.toBeNull()
  })
})

test.each<[string, UseStateId, Basis | undefined]>([
  [`${entry}status`, 'statusRowThere', 'inference'],
  [`${entry}status&exchange/ms=disabled`, 'statusRowThere', 'inference'],
  [`${entry}status&provider=exchange/xp`, 'statusRowThere', 'text'],
  [`${entry}status&provider=exchange/xp&nomail=yes`, 'statusRowThere', 'text'],
  [`${entry}status&provider=exchange/xp&exchange/xp=left-out`, 'statusRowThere', 'inference'],
  ['method=OpenEntry', 'entryIsStore', 'reference'],
  ['method=OpenEntry&exchange/ms=disabled', 'entryIsStore', 'inference'],
])('“%s” rests, at %s, on %s', (query, node, basis) => {
  const step = runQuery(query).steps.find((one) => one.node === node)
  expect(step?.exit?.basis).toBe(basis)
})

test('waiting for transports is a trap, and no failure', () => {
  expect(stateMeta(useChart.machine, 'waitForTransports').failure).toBe(false)
})

describe('the provider that a call is about', () => {
  const subject = (query: string, node: UseStateId) =>
    runQuery(query).steps.find((step) => step.node === node)?.subject.provider

  test.each<[string, UseStateId, string]>([
    ['', 'storeLogon', 'exchange/ms'],
    ['provider=pst/ms', 'storeLogon', 'pst/ms'],
    // Not of the right kind, or not in the profile: the first one that is.
    ['provider=contab/ab', 'storeLogon', 'exchange/ms'],
    ['profile=Archive', 'storeLogon', 'pst/ms'],
    [`${entry}message`, 'forwardToProvider', 'exchange/ms'],
    [`${entry}user`, 'forwardToProvider', 'exchange/ab'],
    [`${entry}user&provider=contab/ab`, 'forwardToProvider', 'contab/ab'],
    [`${entry}container&provider=exchange/xp`, 'forwardToProvider', 'exchange/ab'],
    [`${entry}status&provider=exchange/xp`, 'statusRowThere', 'exchange/xp'],
  ])('of “%s” is, at %s, %s', (query, node, provider) => {
    expect(subject(query, node)).toBe(provider)
  })

  test('is none where no provider of the profile can have made the entry identifier', () => {
    expect(subject(`${entry}unknown`, 'uidRegistered')).toBeUndefined()
    expect(subject(`${entry}user&profile=Archive`, 'uidRegistered')).toBeUndefined()
  })

  test('returns the codes of its methods', () => {
    const codes = (query: string) =>
      runQuery(query).steps.flatMap(({ node, hresult }) =>
        hresult === undefined ? [] : [[node, hresult]],
      )
    expect(codes('')).toEqual([['storeLogon', 'S_OK']])
    expect(codes('exchange/ms=left-out')).toEqual([['storeLogon', null]])
    expect(codes('exchange/ms=left-out&flags=MDB_NO_DIALOG')).toEqual([])
    expect(codes(`${entry}folder&object=no-access`)).toEqual([
      ['forwardToProvider', 'MAPI_E_NO_ACCESS'],
    ])
  })
})

describe('the calls', () => {
  test('of every method are one call of it', () => {
    for (const name of sessionMethodNames) {
      expect(calls(`method=${name}`)).toEqual([`pSession->${name}`])
    }
  })

  test('of a status object are the six that the documents name', () => {
    // The restriction itself is a structure, and no call.
    expect(calls(`${status}&entry=status`)).toEqual([
      'pSession->GetStatusTable',
      'pStatusTable->SetColumns',
      'pStatusTable->Restrict',
      'HrQueryAllRows',
      'pSession->OpenEntry',
    ])
  })

  test('begin with Logoff where it has been called', () => {
    expect(calls('after=yes')).toEqual(['pSession->Logoff', 'pSession->OpenMsgStore'])
  })

  test.each([
    [
      'OpenMsgStore',
      '',
      'ulUIParam=(ULONG_PTR)hwnd cbEntryID=cbEntryID lpEntryID=pEntryID lpInterface=NULL ' +
        'ulFlags=<flags> lppMDB=&pMsgStore',
    ],
    [
      'OpenMsgStore',
      '&flags=MDB_NO_DIALOG&entry=',
      'ulUIParam=0 cbEntryID=0 lpEntryID=NULL lpInterface=NULL ulFlags=<flags> ' +
        'lppMDB=&pMsgStore',
    ],
    [
      'OpenEntry',
      '',
      'cbEntryID=cbEntryID lpEntryID=pEntryID lpInterface=NULL ulFlags=0 lpulObjType=&ulObjType ' +
        'lppUnk=&pUnk',
    ],
    [
      'OpenAddressBook',
      '',
      'ulUIParam=(ULONG_PTR)hwnd lpInterface=NULL ulFlags=0 lppAdrBook=&pAdrBook',
    ],
    ['GetStatusTable', '', 'ulFlags=0 lppTable=&pStatusTable'],
    [
      'CompareEntryIDs',
      '',
      'cbEntryID1=cbEntryID1 lpEntryID1=pEntryID1 cbEntryID2=cbEntryID2 lpEntryID2=pEntryID2 ' +
        'ulFlags=0 lpulResult=&ulResult',
    ],
  ])('of %s, with “%s”, have the parameters of the header', (name, query, expected) => {
    expect(argumentsOf(`method=${name}${query}`, `pSession->${name}`)?.join(' ')).toBe(expected)
  })
})

describe('the warnings', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['provider=exchange/ab', ['provider-replaced']],
    ['profile=Archive', ['provider-replaced']],
    ['profile=Archive&provider=pst/ms', []],
    ['entry=message', ['entry-not-store']],
    ['entry=&provider=exchange/ab', []],
    [`${entry}message`, []],
    [`${entry}user`, ['provider-replaced']],
    [`${entry}unknown&provider=exchange/ab`, []],
    [`${entry}status&provider=exchange/xp`, []],
    [`${status}&provider=exchange/xp`, []],
    [`${status}&profile=Archive&entry=status`, ['provider-replaced']],
    ['method=Logoff&provider=exchange/xp', []],
  ])('of “%s” are these', (query, ids) => {
    expect(conflicts(query)).toEqual(ids)
  })
})

describe('the session', () => {
  const sessionOf = (query: string) =>
    toSession(standardComputer, inputsOf(query) as unknown as UseInputs)

  test('is what its status table depends on', () => {
    expect(toStatusRows(sessionOf('profile=Archive')).map(({ id }) => id)).toEqual([
      'subsystem',
      'spooler',
      'addressBook',
      'pst/ms',
    ])
    expect(missingRows(sessionOf('nomail=yes&pst/ms=disabled&contab/ab=left-out'))).toEqual([
      { id: 'contab/ab', why: 'left-out' },
      { id: 'pst/ms', why: 'disabled' },
      { id: 'exchange/xp', why: 'nonmessaging' },
    ])
  })

  test('shows its message services as they stand, and a store that is opened as running', () => {
    const statuses = (query: string, node: UseStateId) => {
      const step = runQuery(query).steps.find((one) => one.node === node)
      return useChart
        .services(step?.context as UseContext, node)
        .map(({ id, status, providers }) =>
          [id, status, ...providers.map((one) => one.status)].join(' '),
        )
    }
    expect(statuses('contab/ab=disabled&exchange/ab=left-out&nomail=yes', 'session')).toEqual([
      'exchange partial left-out running not-started',
      'contab disabled disabled',
      'pst up running',
    ])
    const leftOut = 'profile=Archive&provider=pst/ms&pst/ms=left-out&answers=ok'
    expect(statuses(leftOut, 'promptForStorePassword')).toEqual(['pst partial left-out'])
    expect(statuses(leftOut, 'storeLogonObjects')).toEqual(['pst up running'])
  })

  test.each([
    'nomail=no',
    'nomail=yes',
    'exchange/ms=left-out',
    'contab/ab=left-out&pst/ms=disabled',
    'profile=Archive&pst/ms=disabled',
    'exchange/ab=disabled',
  ])('of “%s” comes from the logon that its link leads to', (query) => {
    const [step] = runQuery(query).steps
    const [link] = useChart.links(step?.context as UseContext, 'session')
    expect(link?.chart).toBe('logon')
    const { run, problems } = parseQuery(logonChart, link?.query ?? '')
    expect(problems).toEqual([])
    expect(run.outcome?.hresult).toBe('S_OK')
    const last = run.steps.at(-1)
    const told = (services: ReturnType<typeof useChart.services>) =>
      services.map(({ id, providers }) => [id, ...providers.map((one) => one.status)].join(' '))
    expect(told(logonChart.services(last?.context as never, last?.node ?? ''))).toEqual(
      told(useChart.services(step?.context as UseContext, 'session')),
    )
  })

  test.each([
    ['', []],
    ['&profile=Archive', ['exchange/ab', 'contab/ab', 'exchange/ms', 'exchange/xp']],
    ['&nomail=yes&contab/ab=left-out', ['contab/ab', 'exchange/xp']],
    ['&exchange/ms=disabled', ['exchange/ab', 'exchange/ms', 'exchange/xp']],
  ])('with “%s” QueryIdentity finds no row of other providers', (query, without) => {
    const step = runQuery(`method=QueryIdentity${query}`).steps.at(-1)
    const [link] = useChart.links(step?.context as UseContext, 'seeIdentity')
    const { run, problems } = parseQuery(identityChart, link?.query ?? '')
    expect(problems).toEqual([])
    const rows = Object.entries(run.world.inputs).filter(([, value]) => value === 'no-row')
    expect(rows.map(([key]) => key).sort()).toEqual([...without].sort())
  })

  test('leads to charts that understand the link', () => {
    const links = Object.values(queries).flatMap((query) =>
      runQuery(query).steps.flatMap(({ node, context }) =>
        useChart.links(context as UseContext, node),
      ),
    )
    expect([...new Set(links.map(({ id }) => id))].sort()).toEqual([
      'end',
      'identity',
      'logon',
      'release',
    ])
  })
})

test.each<[string, readonly string[]]>([
  ['profile=Outlook', []],
  ['profile=Archive', ['exchange/ab', 'contab/ab', 'exchange/ms', 'exchange/xp']],
  ['profile=Outlook&flags=MAPI_NO_MAIL', ['exchange/xp']],
  ['profile=Outlook&fault=pst/ms:wrong-password', ['pst/ms']],
  [
    'profile=Outlook&fault=exchange/ms:server-unavailable',
    ['exchange/ab', 'exchange/ms', 'exchange/xp'],
  ],
  ['shared=Archive', ['exchange/ab', 'contab/ab', 'exchange/ms', 'exchange/xp']],
])('a session from “%s” has the same rows in its links to use and identity', (query, without) => {
  const step = runQuery(query, logonChart as unknown as typeof useChart).steps.at(-1)
  const links = logonChart.links(step?.context as LogonContext, step?.node ?? '')
  const linked = (id: string) => links.find((link) => link.id === id)?.query ?? ''
  const used = runQuery(linked('use')).steps[0]?.context as UseContext
  expect(providersWithoutRow(standardComputer, sessionIn(used))).toEqual(without)
  const { run, problems } = parseQuery(identityChart, linked('identity'))
  expect(problems).toEqual([])
  const { inputs } = run.world
  const rows = providerQueue(toMessageServices(standardComputer))
  expect(rows.filter((key) => inputs[key] === 'no-row')).toEqual(without)
})

describe('on another computer', () => {
  const computer: Computer = [
    {
      name: 'Mail',
      services: [
        { id: 'imap', name: 'Internet mail', providers: ['ms', 'xp'] },
        { id: 'ldap', name: 'Directory', providers: ['ab'] },
      ],
    },
    { name: 'Empty', services: [] },
  ]
  const chart = useChart.inSetting({ ...standardSetting, computer })

  test('the inputs are those of its providers and profiles', () => {
    expect(chart.inputs.map(({ parameter }) => parameter).slice(-5)).toEqual([
      'profile',
      'nomail',
      'ldap/ab',
      'imap/ms',
      'imap/xp',
    ])
    expect(chart.inputs.find(({ parameter }) => parameter === 'provider')?.initial).toBe('imap/ms')
  })

  test.each<[string, string, ResultCode | null]>([
    ['', 'returnStore', 'S_OK'],
    ['imap/xp=disabled', 'returnNotServed', null],
    ['method=OpenEntry&profile=Empty', 'returnUnknownEntryId', 'MAPI_E_UNKNOWN_ENTRYID'],
    ['profile=Empty', 'returnNotServed', null],
    [`${entry}container`, 'returnObject', 'S_OK'],
    [`${entry}status&profile=Empty`, 'returnNoRow', null],
    [
      'method=OpenAddressBook&ldap/ab=left-out',
      'returnPartialAddressBook',
      'MAPI_W_ERRORS_RETURNED',
    ],
  ])('the run of “%s” ends at %s', (query, node, hresult) => {
    expect(runQuery(query, chart).outcome).toMatchObject({ node, hresult })
  })
})

test('every value of every input does something', () => {
  const trace = (query: string) => {
    const run = runQuery(query)
    const { inputs } = run.world
    return JSON.stringify([
      nodes(run),
      run.steps.map(({ subject }) => subject.provider),
      run.outcome,
      useChart.conflicts(inputs),
      useChart.calls(inputs),
      toStatusRows(sessionIn(run.steps[0]?.context as UseContext)),
    ])
  }
  /** Where a value is read at all. */
  const where: Readonly<Record<string, string>> = {
    entry: 'method=OpenEntry',
    provider: 'method=OpenEntry&entry=status',
    object: 'method=OpenEntry&entry=message',
    asked: 'method=GetStatusTable',
  }
  for (const input of useChart.inputs) {
    if (input.kind !== 'choice') continue
    const values = [...input.values, ...(input.nullable ? [''] : [])]
    // Left out or disabled, the row of an address book is missing alike.
    const alike = input.provider === undefined ? 0 : 1
    const seen = new Set(
      values.map((value) =>
        trace([where[input.parameter], `${input.parameter}=${value}`].filter(Boolean).join('&')),
      ),
    )
    // A folder goes the way of a message, a messaging user that of a container.
    const expected = input.parameter === 'entry' ? values.length - 2 : values.length
    expect(seen.size, input.parameter).toBeGreaterThanOrEqual(expected - alike)
  }
})
