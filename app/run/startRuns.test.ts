import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { startChart } from '../charts/start/startChart'
import { findStartConflicts } from '../charts/start/startRules'
import { initFlags } from '../mapi/initFlags'
import { toHex } from '../mapi/flags'
import { toGraph } from './graph'
import { initialInputs } from './inputText'
import { parseQuery } from './permalink'
import { queries } from './queries/start'

const chart: Chart = startChart
const runQuery = (query: string) => parseQuery(chart, query).run
const nodesOf = (query: string) => runQuery(query).steps.map(({ node }) => node)

const inside = [
  'checkVersions',
  'noCoInit',
  'initializeOle',
  'processGlobals',
  'sharedGlobals',
  'notificationEngine',
  'profileProvider',
]
const begin = ['startSession', 'initializeCalled']
const first = [...begin, 'checkParameters', 'initializedBefore', 'windowsService']
const next = ['oleNeeded', 'utilitiesNeeded', 'mapiLogonEx']

const upTo = (node: string) => inside.slice(0, inside.indexOf(node) + 1)

/** What a start does: its steps, its end, the code by name, and what the result rests on. */
const runs: readonly [
  query: string,
  nodes: readonly string[],
  end: string,
  code: string | null,
  basis: 'reference' | 'inference',
][] = [
  ['', [...first, ...inside, ...next], 'goOn', 'S_OK', 'reference'],
  ['initialize=no', [...begin, ...next], 'returnNotCalled', 'MAPI_E_NOT_INITIALIZED', 'reference'],
  [
    'initialize=no&utilities=yes',
    [...begin, 'oleNeeded', 'utilitiesNeeded', 'scInitMapiUtil', 'mapiLogonEx'],
    'returnNotCalled',
    'MAPI_E_NOT_INITIALIZED',
    'inference',
  ],
  ['initialize=no&before=yes', [...begin, ...next], 'goOn', 'S_OK', 'inference'],
  [
    'before=yes',
    [...begin, 'checkParameters', 'initializedBefore', 'raiseCount', ...next],
    'goOn',
    'S_OK',
    'inference',
  ],
  [
    'before=yes&failure=parameters',
    [...begin, 'checkParameters'],
    'returnInvalidParameter',
    'MAPI_E_INVALID_PARAMETER',
    'reference',
  ],
  [
    'failure=parameters',
    [...begin, 'checkParameters'],
    'returnInvalidParameter',
    'MAPI_E_INVALID_PARAMETER',
    'reference',
  ],
  [
    'failure=flags',
    [...begin, 'checkParameters'],
    'returnUnknownFlags',
    'MAPI_E_UNKNOWN_FLAGS',
    'reference',
  ],
  [
    'service=yes&init=NT_SERVICE&failure=registry',
    [...first, 'checkRegistry'],
    'returnTooComplex',
    'MAPI_E_TOO_COMPLEX',
    'reference',
  ],
  [
    'service=yes&init=NT_SERVICE',
    [...first, 'checkRegistry', ...inside, ...next],
    'goOn',
    'S_OK',
    'reference',
  ],
  ['failure=versions', [...first, 'checkVersions'], 'returnVersion', 'MAPI_E_VERSION', 'reference'],
  ['failure=ole', [...first, ...upTo('initializeOle')], 'returnOleError', null, 'reference'],
  [
    'init=NO_COINIT&failure=ole',
    [...first, ...inside.filter((node) => node !== 'initializeOle'), ...next],
    'goOn',
    'S_OK',
    'reference',
  ],
  [
    'failure=process-globals',
    [...first, ...upTo('processGlobals')],
    'returnSessionLimit',
    'MAPI_E_SESSION_LIMIT',
    'reference',
  ],
  [
    'failure=shared-globals',
    [...first, ...upTo('sharedGlobals')],
    'returnNotEnoughResources',
    'MAPI_E_NOT_ENOUGH_RESOURCES',
    'reference',
  ],
  [
    'failure=notification',
    [...first, ...upTo('notificationEngine')],
    'returnInvalidObject',
    'MAPI_E_INVALID_OBJECT',
    'reference',
  ],
  [
    'failure=profile-provider',
    [...first, ...upTo('profileProvider')],
    'returnNotInitialized',
    'MAPI_E_NOT_INITIALIZED',
    'reference',
  ],
  [
    'ole=yes&utilities=yes',
    [
      ...first,
      ...inside,
      'oleNeeded',
      'oleInitialize',
      'utilitiesNeeded',
      'scInitMapiUtil',
      'mapiLogonEx',
    ],
    'goOn',
    'S_OK',
    'reference',
  ],
]

test.each(runs)('"%s" goes through %j to %s', (query, nodes, end, code, basis) => {
  const { steps, outcome, waiting } = runQuery(query)
  expect(steps.map(({ node }) => node)).toEqual([...nodes, end])
  expect(outcome).toMatchObject({ node: end, hresult: code, basis })
  expect(waiting).toBe(null)
})

test('together the named runs take every edge of the chart, and every one can be read', () => {
  const taken = Object.values(queries).flatMap((query) => {
    const { run, problems } = parseQuery(chart, query)
    expect(problems, query).toEqual([])
    return run.steps.flatMap(({ exit }) => (exit ? [exit.edge] : []))
  })
  const drawn = toGraph(chart.machine).edges.map(({ id }) => id)
  expect([...new Set(taken)].sort()).toEqual([...drawn].sort())
})

test('these are all the ends that the chart has', () => {
  const { nodes, edges } = toGraph(chart.machine)
  const ends = nodes.map(({ id }) => id).filter((id) => edges.every(({ from }) => from !== id))
  expect([...new Set(runs.map(([, , end]) => end))].sort()).toEqual(ends.sort())
})

describe('inside MAPIInitialize', () => {
  test('each step comes out with S_OK or with its own code', () => {
    const codes = (query: string) =>
      runQuery(query).steps.flatMap(({ node, hresult }) =>
        hresult === undefined ? [] : [`${node} ${hresult}`],
      )
    expect(codes('service=yes&init=NT_SERVICE')).toEqual(
      ['checkParameters', 'checkRegistry', ...inside.filter((node) => node !== 'noCoInit')].map(
        (node) => `${node} S_OK`,
      ),
    )
    expect(codes('failure=ole').at(-1)).toBe('initializeOle null')
    expect(codes('failure=flags')).toEqual(['checkParameters MAPI_E_UNKNOWN_FLAGS'])
  })

  test.each([
    ['service=yes', 'a service that does not say so'],
    ['init=NT_SERVICE', 'a client that says so without being one'],
  ])('"%s", %s, passes the registry keys by', (query) => {
    expect(nodesOf(`${query}&failure=registry`).at(-1)).toBe('goOn')
  })

  test.each([
    ['', 'first-thread'],
    ['init=MULTITHREAD_NOTIFICATIONS', 'own-thread'],
    // The window is that of an earlier call, or the call fails.
    ['before=yes&init=MULTITHREAD_NOTIFICATIONS', null],
    ['initialize=no&before=yes', null],
    ['failure=notification', null],
    ['failure=profile-provider', null],
  ])('"%s" gives the notifications to %s', (query, notifications) => {
    expect(runQuery(query).outcome?.details).toEqual({ notifications })
  })

  test('nothing fails at a later call but its parameters', () => {
    const ends = (query: string) =>
      ['registry', 'versions', 'ole', 'process-globals', 'shared-globals', 'notification'].map(
        (failure) => nodesOf(`${query}&failure=${failure}`).at(-1),
      )
    expect(new Set(ends('before=yes&service=yes&init=NT_SERVICE'))).toEqual(new Set(['goOn']))
  })
})

test.each([
  ['before=yes', ['initialized-before']],
  ['initialize=no&before=yes', ['earlier-call']],
  ['initialize=no&utilities=yes', ['utilities-only']],
  ['utilities=yes', []],
  ['initialize=no', []],
])('the result of "%s" is our reading because of %j', (query, reasons) => {
  expect(runQuery(query).outcome?.reasons).toEqual(reasons)
})

test.each([
  ['', []],
  ['service=yes&init=NT_SERVICE&flags=NT_SERVICE,NO_MAIL', []],
  ['service=yes', ['service-without-nt-service', 'service-without-no-mail']],
  ['service=yes&flags=NO_MAIL', ['service-without-nt-service']],
  ['service=yes&init=NT_SERVICE&flags=NO_MAIL', ['service-without-nt-service']],
  ['service=yes&init=NT_SERVICE&flags=NT_SERVICE', ['service-without-no-mail']],
  ['init=NT_SERVICE&flags=NT_SERVICE', ['nt-service-without-service']],
  ['flags=NT_SERVICE', ['nt-service-without-service']],
  ['service=yes&initialize=no&flags=NO_MAIL', ['service-without-nt-service']],
  ['service=yes&initialize=no&flags=NO_MAIL,NT_SERVICE', []],
  ['service=yes&init=NT_SERVICE&flags=LOGON_UI,NO_MAIL,NT_SERVICE', ['service-with-ui']],
  ['service=yes&init=NT_SERVICE&flags=SERVICE_UI_ALWAYS,NO_MAIL,NT_SERVICE', ['service-with-ui']],
  ['service=yes&init=NT_SERVICE&flags=PASSWORD_UI,NO_MAIL,NT_SERVICE', ['service-with-ui']],
  ['flags=LOGON_UI', []],
  ['initialize=no&init=NT_SERVICE', []],
  ['initialize=no&utilities=yes', ['utilities-only']],
  ['initialize=no&utilities=yes&before=yes', ['earlier-call-only']],
  ['utilities=yes', []],
])('"%s" earns the warnings %j', (query, conflicts) => {
  expect(findStartConflicts(runQuery(query).world.inputs)).toEqual(conflicts)
})

describe('the calls', () => {
  const namesOf = (query: string) =>
    chart.calls(runQuery(query).world.inputs).map(({ name }) => name)

  test.each([
    ['', ['MAPIINIT_0 init', 'MAPIInitialize', 'MAPILogonEx']],
    ['initialize=no', ['MAPILogonEx']],
    [
      'ole=yes&utilities=yes',
      ['MAPIINIT_0 init', 'MAPIInitialize', 'OleInitialize', 'ScInitMapiUtil', 'MAPILogonEx'],
    ],
  ])('of "%s" are %j', (query, names) => {
    expect(namesOf(query)).toEqual(names)
  })

  test('name the types of what they return', () => {
    const calls = chart.calls(runQuery('ole=yes&utilities=yes').world.inputs)
    const types = calls.map(({ isVoid, assigns }) => (isVoid ? null : (assigns ?? 'HRESULT hr')))
    expect(types).toEqual([null, 'HRESULT hr', 'HRESULT hr', 'SCODE sc', 'HRESULT hr'])
  })

  test('hold both masks of flags, to be edited in place', () => {
    const calls = chart.calls(initialInputs(chart.inputs))
    const edited = calls.flatMap((call) => call.arguments.flatMap(({ input }) => input ?? []))
    expect(edited).toEqual(['init', 'flags'])
  })

  test('of a service name no window', () => {
    const windowOf = (query: string) =>
      chart.calls(runQuery(query).world.inputs).at(-1)?.arguments[0]?.value
    expect([windowOf(''), windowOf('service=yes')]).toEqual(['(ULONG_PTR)hwnd', '0'])
  })
})

test('MAPILogonEx goes on in its own chart, with the same flags', () => {
  const linksOf = (query: string) => {
    const { context, node } = runQuery(query).steps.at(-1) ?? { context: null, node: '' }
    return chart.links(context, node)
  }
  expect(linksOf('')).toEqual([{ id: 'logon', chart: 'logon', query: '' }])
  expect(linksOf('flags=0x23')).toEqual([
    {
      id: 'logon',
      chart: 'logon',
      query: 'flags=MAPI_LOGON_UI,MAPI_NEW_SESSION,MAPI_EXTENDED',
    },
  ])
  expect(linksOf('initialize=no')).toEqual([])
})

describe('the inputs', () => {
  /** All that a page shows of a run. */
  const shown = (query: string) => {
    const { steps, outcome, world } = runQuery(query)
    const end = steps.at(-1)
    return JSON.stringify([
      steps.map(({ node, hresult }) => [node, hresult]),
      outcome,
      chart.conflicts(world.inputs),
      chart.calls(world.inputs),
      chart.links(end?.context, end?.node ?? ''),
    ])
  }
  const choices = chart.inputs.flatMap((input) =>
    input.kind === 'choice' ? input.values.map((value) => [input.parameter, value] as const) : [],
  )
  const flags = chart.inputs.flatMap((input) =>
    input.kind === 'flags' ? input.flags.map(({ name }) => [input.parameter, name] as const) : [],
  )
  /** A setting in which the others let each value show. */
  const others = ['service=yes&init=NT_SERVICE', 'initialize=no', '']

  test.each([...choices, ...flags])('%s=%s does something', (parameter, value) => {
    const without = (query: string) =>
      query
        .split('&')
        .filter((part) => part !== '' && !part.startsWith(`${parameter}=`))
        .join('&')
    const initial = chart.inputs.find((input) => input.parameter === parameter)?.initial
    const other =
      initial === value ? choices.find(([p, v]) => p === parameter && v !== value) : null
    const differs = others.some((query) => {
      const rest = without(query)
      const one = shown(`${rest}&${parameter}=${value}`)
      return one !== shown(other ? `${rest}&${parameter}=${other[1]}` : rest)
    })
    expect(differs).toBe(true)
  })
})

test('the flags of MAPIInitialize have their published values, in order of value', () => {
  expect(initFlags.map(({ name, bit }) => [name, toHex(bit)])).toEqual([
    ['MAPI_MULTITHREAD_NOTIFICATIONS', '0x00000001'],
    ['MAPI_NO_COINIT', '0x00000008'],
    ['MAPI_NT_SERVICE', '0x00010000'],
  ])
})
