import { describe, expect, test } from 'vitest'
import { transition } from 'xstate'
import type { Basis } from '../charts/chart'
import { identityChart } from '../charts/identity/identityChart'
import { type IdentityContext, rowKeysOf } from '../charts/identity/identityRules'
import {
  allProviders,
  type Computer,
  computerPresets,
  type PresetId,
  presetIds,
  standardComputer,
} from '../mapi/computer'
import type { ResultCode } from '../mapi/resultCodes'
import { stateMeta, toGraph } from './graph'
import { formatQuery, onComputer, parseQuery } from './permalink'
import { queries } from './queries/identity'
import { type Run, runWorld } from './run'

const runQuery = (query: string): Run => {
  const { run, problems } = parseQuery(identityChart, query)
  expect(problems).toEqual([])
  return run
}
const nodes = (run: Run) => run.steps.map(({ node }) => node)
const details = (query: string) => runQuery(query).outcome?.details
const conflicts = (query: string) => identityChart.conflicts(runQuery(query).world.inputs)

test('together the named runs take every edge of the chart', () => {
  const taken = Object.values(queries).flatMap((query) =>
    runQuery(query).steps.flatMap(({ exit }) => (exit ? [exit.edge] : [])),
  )
  const drawn = toGraph(identityChart.machine).edges.map(({ id }) => id)
  expect([...new Set(taken)].sort()).toEqual([...drawn].sort())
})

const rowKeys = rowKeysOf(standardComputer)

test('rows are those of the providers of the computer, in the order of their queue', () => {
  expect(rowKeys).toEqual(allProviders)
  const chart = onComputer(identityChart, computerPresets['internet-mail'])
  const rows = chart.inputs.filter(({ group, provider }) => group === 'rows' && provider)
  expect(rows.map(({ parameter }) => parameter)).toEqual(['contab/ab', 'pst/ms', 'internet/xp'])
  for (const { parameter, provider, text } of rows) {
    expect([provider, text]).toEqual([parameter, 'row'])
  }
})

describe('where nothing is set', () => {
  const plainOn = (computer: Computer) =>
    Object.fromEntries(
      onComputer(identityChart, computer).inputs.map((one) => [one.parameter, one.initial]),
    )
  const alone = (id: string, ...providers: readonly ('ab' | 'ms' | 'xp')[]): Computer => [
    { name: 'Own', services: [{ id, name: id, providers }] },
  ]

  test('the first service with a message store publishes its identity', () => {
    expect(plainOn(standardComputer)).toEqual({
      task: 'query',
      provider: 'exchange/ms',
      service: 'exchange',
      refuses: null,
      primary: 'exchange/ms',
      'exchange/ab': 'all',
      'contab/ab': 'none',
      'exchange/ms': 'all',
      'pst/ms': 'none',
      'exchange/xp': 'all',
    })
    expect(plainOn(computerPresets['internet-mail'])).toEqual({
      task: 'query',
      provider: 'pst/ms',
      service: 'pst',
      refuses: null,
      primary: 'pst/ms',
      'contab/ab': 'none',
      'pst/ms': 'all',
      'internet/xp': 'none',
    })
  })

  test('without a store it is the first service; without a service nothing is', () => {
    expect(plainOn(alone('fax', 'xp'))).toMatchObject({ primary: 'fax/xp', 'fax/xp': 'all' })
    expect(plainOn([{ name: 'Empty', services: [] }])).toEqual({
      task: 'query',
      provider: 'none/ms',
      service: null,
      refuses: null,
      primary: null,
    })
    const { outcome } = parseQuery(identityChart, 'computer=Empty:').run
    expect(outcome?.hresult).toBe('MAPI_W_NO_SERVICE')
  })

  test.each(presetIds)(
    'the identity on the computer "%s" is the designated one',
    (id: PresetId) => {
      const query = id === 'standard' ? '' : `computer=${id}`
      const run = runQuery(query)
      expect(run.outcome?.node).toBe('returnPrimaryIdentity')
      expect(formatQuery(run)).toBe(query)
      expect(run.chart.conflicts(run.world.inputs)).toEqual([])
    },
  )
})

test('a link says on which computer the rows are', () => {
  const link = 'computer=internet-mail&task=provider&provider=internet/xp&internet/xp=entryid'
  const run = runQuery(link)
  expect(run.outcome).toMatchObject({ hresult: 'S_OK', details: { row: 'internet/xp' } })
  expect(formatQuery(run)).toBe(link)
  expect(parseQuery(identityChart, 'internet/xp=all').problems).toEqual([
    { parameter: 'internet/xp', value: 'all', kind: 'unknown-parameter' },
  ])
  const [, found] = run.chart.calls(run.world.inputs)
  expect(found?.arguments[0]?.value).toBe('&resInternetXp')
})

test('a computer with many rows reads them without listing them', () => {
  const run = runQuery('computer=big&primary=')
  const { reads } = stateMeta(run.chart.machine, 'anyIdentity')
  expect(reads).toEqual(['firstIdentity'])
  expect(run.outcome?.details.row).toBe('exchange/ab')
  const quito = runQuery('computer=big&task=provider&provider=quito-mail/ms')
  expect(quito.chart.calls(quito.world.inputs)[1]?.arguments[0]?.value).toBe('&resQuitoMailMs')
})

const query = ['identityWanted', 'queryIdentity', 'primaryRow']
const designated = [...query, 'primaryHasEntryId']
const fallback = [...query, 'anyIdentity']
const provider = ['identityWanted', 'getStatusTable', 'restrictToProvider', 'rowFound']
const set = ['identityWanted', 'setPrimaryIdentity', 'identityNull']

describe('a run', () => {
  test.each<[string, readonly string[], string, ResultCode | null, Basis]>([
    ['', designated, 'returnPrimaryIdentity', 'S_OK', 'reference'],
    ['exchange/ms=entryid', designated, 'returnPrimaryIdentity', 'S_OK', 'reference'],
    ['exchange/ms=display', designated, 'returnOneOff', 'S_OK', 'inference'],
    ['exchange/ms=none', designated, 'returnOneOff', 'S_OK', 'inference'],
    ['exchange/ms=no-row', fallback, 'returnFirstIdentity', 'S_OK', 'inference'],
    ['primary=', fallback, 'returnFirstIdentity', 'S_OK', 'inference'],
    [
      'primary=&exchange/ms=none&exchange/xp=none',
      fallback,
      'returnFirstIdentity',
      'S_OK',
      'reference',
    ],
    [
      'primary=&exchange/ab=entryid,display&exchange/ms=none&exchange/xp=none',
      fallback,
      'returnFirstIdentity',
      'S_OK',
      'inference',
    ],
    [
      'primary=&exchange/ms=none&exchange/xp=entryid',
      fallback,
      'returnFirstIdentity',
      'S_OK',
      'inference',
    ],
    [
      'primary=&exchange/ab=none&exchange/ms=no-row&exchange/xp=display',
      fallback,
      'returnHardCoded',
      'MAPI_W_NO_SERVICE',
      'reference',
    ],
    [
      'task=provider',
      [...provider, 'providerHasEntryId'],
      'returnProviderIdentity',
      'S_OK',
      'text',
    ],
    [
      'task=provider&provider=pst/ms',
      [...provider, 'providerHasEntryId'],
      'returnNoIdentity',
      null,
      'text',
    ],
    [
      'task=provider&provider=pst/ms&pst/ms=no-row',
      provider,
      'returnNoRow',
      'MAPI_E_NOT_FOUND',
      'reference',
    ],
    ['task=set', [...set, 'serviceRefuses'], 'identitySet', 'S_OK', 'reference'],
    [
      'task=set&service=pst&refuses=pst',
      [...set, 'serviceRefuses'],
      'returnNoAccess',
      'MAPI_E_NO_ACCESS',
      'reference',
    ],
    [
      'task=set&service=pst&refuses=exchange',
      [...set, 'serviceRefuses'],
      'identitySet',
      'S_OK',
      'reference',
    ],
    ['task=set&service=', set, 'identityCleared', 'S_OK', 'reference'],
  ])('"%s" goes by %j to %s with %s, resting on %s', (query, before, end, hresult, basis) => {
    const run = runQuery(query)
    expect(nodes(run)).toEqual([...before, end])
    expect(run.outcome).toMatchObject({ node: end, hresult, basis })
    expect(run.outcome?.reasons.length).toBe(basis === 'inference' ? 1 : 0)
    expect(stateMeta(identityChart.machine, end).hresult).toBe(hresult)
  })

  test('never waits, and always ends', () => {
    for (const query of Object.values(queries)) {
      const { waiting, outcome } = runQuery(query)
      expect([waiting, outcome === null]).toEqual([null, false])
    }
  })
})

describe('the result', () => {
  test.each([
    ['', 'primary', 'exchange/ms'],
    ['primary=exchange/ab', 'primary', 'exchange/ab'],
    ['primary=pst/ms', 'one-off', 'pst/ms'],
    ['primary=', 'first', 'exchange/ab'],
    ['primary=&exchange/ab=display', 'first', 'exchange/ms'],
    ['primary=contab/ab&contab/ab=no-row', 'first', 'exchange/ab'],
    ['primary=&exchange/ab=none&contab/ab=entryid', 'first', 'contab/ab'],
    ['primary=&exchange/ab=none&exchange/ms=none&exchange/xp=none', 'hard-coded', null],
    ['task=provider&provider=exchange/xp', 'provider', 'exchange/xp'],
    ['task=provider&provider=pst/ms', null, null],
    ['task=provider&provider=pst/ms&pst/ms=no-row', null, null],
  ])('of "%s" is the identity "%s" of the row %s', (query, identity, row) => {
    expect(details(query)).toEqual({ identity, row, service: null })
  })

  test.each([
    ['task=set', 'set', 'exchange'],
    ['task=set&service=contab', 'set', 'contab'],
    ['task=set&service=', 'cleared', null],
    ['task=set&refuses=exchange', null, 'exchange'],
  ])('of "%s" is "%s" for the service %s', (query, identity, service) => {
    expect(details(query)).toEqual({ identity, row: null, service })
  })
})

describe('warnings', () => {
  test.each([
    ['', []],
    ['primary=exchange/xp', []],
    ['exchange/ms=no-row', ['primary-without-row']],
    ['refuses=exchange', ['primary-refused']],
    ['refuses=pst', []],
    ['exchange/xp=none', ['siblings-differ']],
    ['exchange/ab=no-row', []],
    ['primary=pst/ms&pst/ms=entryid,searchkey', ['identity-without-display']],
    ['primary=pst/ms&pst/ms=entryid,display', ['identity-without-search-key']],
    ['primary=pst/ms', ['identity-without-display', 'identity-without-search-key']],
    ['primary=', []],
    [
      'primary=&exchange/ab=entryid,display',
      ['identity-without-search-key', 'first-identity-disputed'],
    ],
    ['primary=&exchange/ab=none&exchange/ms=none&exchange/xp=none', []],
    ['task=provider&provider=pst/ms', []],
    [
      'task=provider&provider=pst/ms&pst/ms=entryid',
      ['identity-without-display', 'identity-without-search-key'],
    ],
    ['task=provider&exchange/xp=none&refuses=exchange', []],
    ['task=set&exchange/xp=none&refuses=exchange', []],
  ])('"%s" earns %j', (query, expected) => {
    expect(conflicts(query)).toEqual(expected)
  })
})

describe('what the client writes', () => {
  const calls = (query: string) =>
    identityChart
      .calls(runQuery(query).world.inputs)
      .map(({ name, arguments: given }) => `${name}(${given.map(({ value }) => value).join(', ')})`)

  test.each([
    ['', ['pSession->QueryIdentity(&cbEntryID, &pEntryID)']],
    [
      'task=provider&provider=contab/ab',
      [
        'pSession->GetStatusTable(0, &pStatusTable)',
        'pStatusTable->FindRow(&resContabAb, BOOKMARK_BEGINNING, 0)',
        'pStatusTable->QueryRows(1, 0, &pRows)',
      ],
    ],
    [
      'task=set&service=pst',
      [
        'pSession->AdminServices(0, &pServiceAdmin)',
        'pServiceAdmin->SetPrimaryIdentity(&uidPst, 0)',
      ],
    ],
    [
      'task=set&service=',
      ['pSession->AdminServices(0, &pServiceAdmin)', 'pServiceAdmin->SetPrimaryIdentity(NULL, 0)'],
    ],
  ])('for "%s" is %j', (query, expected) => {
    expect(calls(query)).toEqual(expected)
  })
})

describe('an input', () => {
  /** Worlds in which each input has its turn: the named ones, and each provider designated. */
  const worlds = [
    ...Object.values(queries),
    ...rowKeys.flatMap((key) => [`primary=${key}`, `task=provider&provider=${key}`]),
  ].map((query) => runQuery(query).world)

  const told = (inputs: Run['world']['inputs']) => {
    const run = runWorld(identityChart, { inputs, answers: {} })
    return JSON.stringify([
      nodes(run),
      run.outcome,
      identityChart.conflicts(inputs),
      identityChart.calls(inputs),
    ])
  }

  test.each(identityChart.inputs.map((input) => [input.parameter, input] as const))(
    '%s: each value does something that no other does',
    (parameter, input) => {
      if (input.kind !== 'choice') throw new Error('The chart has choices only')
      const values = input.nullable ? [null, ...input.values] : input.values
      const alike = values.flatMap((one, i) =>
        values
          .slice(i + 1)
          .filter((other) =>
            worlds.every(
              ({ inputs }) =>
                told({ ...inputs, [parameter]: one }) === told({ ...inputs, [parameter]: other }),
            ),
          )
          .map((other) => `${one} and ${other}`),
      )
      expect(alike).toEqual([])
    },
  )

  test('that a step does not read never changes how it is left', () => {
    const { machine } = identityChart
    const computer = standardComputer
    const next = (node: string, inputs: Run['world']['inputs']) =>
      String(
        transition(
          machine,
          machine.resolveState({ value: node, context: { inputs: { ...inputs, computer } } }),
          {
            type: 'NEXT',
          },
        )[0].value,
      )
    for (const world of worlds) {
      for (const { node, context, exit } of runWorld(identityChart, world).steps) {
        if (exit === null) continue
        const read = stateMeta(machine, node).reads.map(
          (one) => identityChart.read(context as IdentityContext, one).input,
        )
        const kept = Object.entries(world.inputs).filter(([name]) => read.includes(name))
        for (const { inputs } of worlds) {
          expect(next(node, { ...inputs, ...Object.fromEntries(kept) })).toBe(exit.to)
        }
      }
    }
  })
})

test('each step has its pages, and each page a title', () => {
  for (const { id } of toGraph(identityChart.machine).nodes) {
    const pages = identityChart.sources(id, {})
    expect(pages.length, id).toBeGreaterThan(0)
    for (const page of pages) expect(identityChart.pages[page], page).toBeTruthy()
    expect(Array.isArray(identityChart.contradictions(id)), id).toBe(true)
  }
})

test('the disputed steps name what is disputed', () => {
  const named = (id: string) =>
    toGraph(identityChart.machine)
      .nodes.filter((node) => identityChart.contradictions(node.id).some((one) => one === id))
      .map((node) => node.id)
  expect(named('C18')).toEqual(['getStatusTable', 'rowFound', 'returnNoRow'])
  expect(named('C24')).toEqual(['anyIdentity', 'returnFirstIdentity', 'returnHardCoded'])
  expect(named('C25')).toEqual(['primaryRow', 'setPrimaryIdentity', 'identitySet'])
})
