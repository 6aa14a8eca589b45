import { describe, expect, test } from 'vitest'
import type { Basis } from '../charts/chart'
import { endChart } from '../charts/end/endChart'
import { endStates } from '../charts/end/endStates'
import { logoffFlags } from '../mapi/logoffFlags'
import { stateMeta, toGraph } from './graph'
import { formatQuery, parseQuery } from './permalink'
import { queries } from './queries/end'
import type { Run } from './run'

const runQuery = (query: string): Run => {
  const { run, problems } = parseQuery(endChart, query)
  expect(problems).toEqual([])
  return run
}
const nodes = (run: Run) => run.steps.map(({ node }) => node)
const failures = (run: Run) =>
  nodes(run).filter((node) => stateMeta(endChart.machine, node).failure)
const conflicts = (query: string) => endChart.conflicts(runQuery(query).world.inputs)
const calls = (query: string) =>
  endChart.calls(runQuery(query).world.inputs).map(({ name }) => name)

test('together the named runs take every edge of the chart', () => {
  const taken = Object.values(queries).flatMap((query) =>
    runQuery(query).steps.flatMap(({ exit }) => (exit ? [exit.edge] : [])),
  )
  const drawn = toGraph(endChart.machine).edges.map(({ id }) => id)
  expect([...new Set(taken)].sort()).toEqual([...drawn].sort())
})

test('the flags of Logoff have their published values', () => {
  expect(logoffFlags.map(({ name, bit }) => [name, bit])).toEqual([
    ['MAPI_LOGOFF_SHARED', 0x1],
    ['MAPI_LOGOFF_UI', 0x2],
  ])
})

const start = ['endSession', 'mailQueued']
const before = ['unadvise', 'releaseObjects', 'addressBookReleased', 'cachedEntryIds']
const logoff = ['logoff', 'logoffShared']
const after = ['objectsOpen', 'afterLogoff', 'releaseSession']
const mapi = ['mapiUninitialize', 'countsEqual', 'oleLate', 'utilitiesUsed', 'calledLate']
const libraries = ['oleInitialized', ...mapi]
const end = ['sessionEnded']
const upToLogoff = [...start, ...before, ...logoff]
const fromThere = [...after, ...libraries, ...end]

const withNext = (path: readonly string[], step: string, ...inserted: string[]) => {
  const at = path.indexOf(step) + 1
  expect(at).toBeGreaterThan(0)
  return [...path.slice(0, at), ...inserted, ...path.slice(at)]
}
const plain = [...upToLogoff, ...fromThere]

describe('a run', () => {
  test.each<[string, readonly string[], boolean, string | null, Basis]>([
    ['', plain, true, null, 'reference'],
    [
      'mail=waits',
      withNext(plain, 'mailQueued', 'stayLoggedOn', 'mailSent'),
      true,
      null,
      'reference',
    ],
    [
      'mail=left',
      withNext(plain, 'mailQueued', 'stayLoggedOn', 'mailLeftBehind'),
      false,
      null,
      'reference',
    ],
    ['advise=left', withNext(plain, 'unadvise', 'lateNotifications'), false, null, 'reference'],
    [
      'release=after',
      [
        ...start,
        ...['unadvise', 'releaseObjects', 'objectsLeftOpen', 'cachedEntryIds'],
        ...logoff,
        ...withNext(fromThere, 'objectsOpen', 'objectsInvalid'),
      ],
      false,
      null,
      'reference',
    ],
    [
      'release=address-book',
      [
        ...withNext(upToLogoff, 'addressBookReleased', 'addressBookLeftOpen'),
        ...withNext(fromThere, 'objectsOpen', 'objectsInvalid'),
      ],
      false,
      null,
      'reference',
    ],
    ['cached=yes', withNext(plain, 'cachedEntryIds', 'freeBuffers'), true, null, 'reference'],
    ['flags=MAPI_LOGOFF_UI', plain, true, null, 'reference'],
    [
      'flags=MAPI_LOGOFF_SHARED',
      withNext(plain, 'logoffShared', 'sessionShared'),
      true,
      null,
      'reference',
    ],
    [
      'flags=MAPI_LOGOFF_SHARED&shared=yes',
      withNext(plain, 'logoffShared', 'sessionShared', 'othersShutDown'),
      false,
      'told-to-log-off',
      'reference',
    ],
    ['shared=yes', plain, true, 'keep-session', 'inference'],
    [
      'afterwards=method',
      withNext(plain, 'afterLogoff', 'methodAfterLogoff'),
      false,
      null,
      'reference',
    ],
    [
      'ole=before',
      withNext(plain, 'oleInitialized', 'oleFirst', 'oleUninitialize'),
      true,
      null,
      'reference',
    ],
    [
      'ole=after',
      withNext(withNext(plain, 'oleInitialized', 'oleFirst'), 'oleLate', 'uncleanExit'),
      false,
      null,
      'reference',
    ],
    ['count=unequal', withNext(plain, 'countsEqual', 'countsDiffer'), false, null, 'reference'],
    ['utilities=yes', withNext(plain, 'utilitiesUsed', 'deinitMapiUtil'), true, null, 'reference'],
    ['late=yes', withNext(plain, 'calledLate', 'callAfterUninitialize'), false, null, 'reference'],
  ])('of “%s” takes these steps', (query, steps, clean, others, basis) => {
    const run = runQuery(query)
    expect(nodes(run)).toEqual(steps)
    expect(run.outcome).toEqual({
      node: 'sessionEnded',
      hresult: 'S_OK',
      isBad: !clean,
      details: { clean, others },
      basis,
      reasons: basis === 'inference' ? ['others-keep-session'] : [],
    })
    expect(formatQuery(run)).toBe(query)
  })

  test('shows the code of Logoff and of no other call', () => {
    const codes = runQuery('ole=before&utilities=yes').steps.flatMap(({ node, hresult }) =>
      hresult === undefined ? [] : [[node, hresult]],
    )
    expect(codes).toEqual([['logoff', 'S_OK']])
  })

  test('with every mistake goes through each of their consequences', () => {
    const bad = Object.entries(endStates).flatMap(([id, state]) => ('failure' in state ? [id] : []))
    expect(bad).toHaveLength(10)
    const seen = [queries['every mistake'], 'release=address-book'].flatMap((query = '') =>
      failures(runQuery(query)),
    )
    expect([...new Set(seen)].sort()).toEqual(bad.sort())
  })

  test.each(Object.entries(queries))('with %s is clean when it meets no failure', (_, query) => {
    const run = runQuery(query)
    expect(run.outcome?.details.clean).toBe(failures(run).length === 0)
  })
})

describe('the calls', () => {
  test.each<[string, string]>([
    [
      '',
      'pMsgStore->Unadvise pMsgStore->Release pAdrBook->Release pSession->Logoff ' +
        'pSession->Release MAPIUninitialize',
    ],
    [
      'cached=yes&ole=before&utilities=yes',
      'pMsgStore->Unadvise pMsgStore->Release pAdrBook->Release MAPIFreeBuffer pSession->Logoff ' +
        'pSession->Release OleUninitialize MAPIUninitialize DeinitMapiUtil',
    ],
    [
      'advise=left&release=after&afterwards=method&ole=after&late=yes',
      'pSession->Logoff pMsgStore->Release pAdrBook->Release pSession->GetMsgStoresTable ' +
        'pSession->Release MAPIUninitialize OleUninitialize MAPIFreeBuffer',
    ],
    [
      'release=address-book',
      'pMsgStore->Unadvise pMsgStore->Release pSession->Logoff pAdrBook->Release ' +
        'pSession->Release MAPIUninitialize',
    ],
  ])('of “%s” come in the order in which the client makes them', (query, names) => {
    expect(calls(query).join(' ')).toBe(names)
  })

  test.each([
    ['', '0'],
    ['flags=MAPI_LOGOFF_SHARED', '0'],
    ['flags=MAPI_LOGOFF_UI', '(ULONG_PTR)hwnd'],
    ['flags=MAPI_LOGOFF_SHARED,MAPI_LOGOFF_UI', '(ULONG_PTR)hwnd'],
  ])('of “%s” pass %s as ulUIParam', (query, value) => {
    const logoff = endChart
      .calls(runQuery(query).world.inputs)
      .find(({ name }) => name === 'pSession->Logoff')
    expect(logoff?.arguments[0]).toEqual({ name: 'ulUIParam', value })
  })
})

describe('the warnings', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['flags=MAPI_LOGOFF_UI', []],
    ['flags=MAPI_LOGOFF_SHARED', ['logoff-shared-today', 'logoff-shared-ignored']],
    ['flags=MAPI_LOGOFF_SHARED,MAPI_LOGOFF_UI&shared=yes', ['logoff-shared-today']],
  ])('of “%s” are these', (query, ids) => {
    expect(conflicts(query)).toEqual(ids)
  })
})

test('every value of every input does something', () => {
  const trace = (query: string) => {
    const run = runQuery(query)
    const { inputs } = run.world
    return JSON.stringify([
      nodes(run),
      run.outcome,
      endChart.conflicts(inputs),
      endChart.calls(inputs),
    ])
  }
  for (const input of endChart.inputs) {
    const values =
      input.kind === 'choice' ? input.values : logoffFlags.map(({ name }) => String(name))
    const seen = new Set(
      (input.kind === 'flags' ? [...values, ''] : values).map((value) =>
        trace(`${input.parameter}=${value}`),
      ),
    )
    expect(seen.size, input.parameter).toBe(values.length + (input.kind === 'flags' ? 1 : 0))
  }
})
