import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { configureChart } from '../charts/configure/configureChart'
import { configureStates } from '../charts/configure/configureStates'
import { identityChart } from '../charts/identity/identityChart'
import { logonChart } from '../charts/logon/logonChart'
import { toFigureView } from './figureView'
import { stateMeta, toGraph } from './graph'
import { formatQuery, parseQuery } from './permalink'
import { queries } from './queries/configure'
import type { Run } from './run'

const chart: Chart = configureChart
const logon: Chart = logonChart
const { machine } = chart
const graph = toGraph(machine)
const figure = toFigureView(graph)

function runQuery(query: string): Run {
  const { run, problems } = parseQuery(chart, query)
  expect(problems).toEqual([])
  return run
}

const nodes = (run: Run) => run.steps.map(({ node }) => node)

/** The ids of the figure's shapes, for short. */
const shapes = {
  V1: 'logonMethodCalled',
  V2: 'propertiesStored',
  V3: 'openProfileSection',
  V4: 'configured',
  V5: 'returnConfigured',
  V6: 'dialogAllowed',
  V7: 'returnUnconfigured',
  V8: 'promptForSettings',
  V9: 'configuredNow',
  V10: 'returnConfiguredNow',
  V11: 'userCancelled',
  V12: 'returnStillUnconfigured',
  V13: 'cancelMeant',
  V14: 'returnCancelled',
} as const
const toNodes = (path: string) => path.split(' ').map((id) => shapes[id as keyof typeof shapes])

describe('the published figure', () => {
  test('has these 14 shapes, its question in a rectangle included', () => {
    expect(Object.fromEntries(figure.nodes.map(({ id, shape }) => [id, shape]))).toEqual({
      logonMethodCalled: 'pill',
      propertiesStored: 'rectangle',
      openProfileSection: 'rectangle',
      configured: 'diamond',
      returnConfigured: 'pill',
      dialogAllowed: 'diamond',
      returnUnconfigured: 'pill',
      promptForSettings: 'rectangle',
      configuredNow: 'diamond',
      returnConfiguredNow: 'pill',
      userCancelled: 'diamond',
      returnStillUnconfigured: 'pill',
      cancelMeant: 'diamond',
      returnCancelled: 'pill',
    })
  })

  test('has these 14 arrows', () => {
    const arrows = [
      'V1 -> V2',
      'V2 yes-> V3',
      'V3 -> V4',
      'V4 yes-> V5',
      'V4 no-> V6',
      'V6 no-> V7',
      'V6 yes-> V8',
      'V8 -> V9',
      'V9 yes-> V10',
      'V9 no-> V11',
      'V11 no-> V12',
      'V11 yes-> V13',
      'V13 yes-> V14',
      'V13 no-> V8',
    ]
    const idOf = new Map(Object.entries(shapes).map(([id, node]) => [node as string, id]))
    const drawn = figure.edges.map(
      ({ from, to, label }) => `${idOf.get(from)} ${label ?? ''}-> ${idOf.get(to)}`,
    )
    expect(drawn.sort()).toEqual([...arrows].sort())
  })

  test('is corrected in the full view: a diamond with two exits, and nothing else added', () => {
    expect(stateMeta(machine, 'propertiesStored').shape).toBe('diamond')
    expect(graph.nodes).toHaveLength(14)
    const added = graph.edges.filter(({ id }) => !figure.edges.some((one) => one.id === id))
    expect(added).toEqual([
      {
        id: 'propertiesStored>dialogAllowed',
        from: 'propertiesStored',
        to: 'dialogAllowed',
        label: 'no',
        basis: 'inference',
      },
    ])
  })
})

test('together the named runs take every edge of the chart', () => {
  const taken = Object.values(queries).flatMap((query) =>
    runQuery(query).steps.flatMap(({ exit }) => (exit ? [exit.edge] : [])),
  )
  expect([...new Set(taken)].sort()).toEqual(graph.edges.map(({ id }) => id).sort())
})

test('the named queries are written as a link writes them', () => {
  for (const query of Object.values(queries)) expect(formatQuery(runQuery(query))).toBe(query)
})

describe('what the logon method returns', () => {
  test.each([
    ['settings=complete', 'V1 V2 V3 V4 V5', 'S_OK', 'figure'],
    ['provider=exchange/ab&dialog=forbidden', 'V1 V2 V3 V4 V6 V7', 'MAPI_E_UNCONFIGURED', 'figure'],
    ['settings=complete&dialog=forbidden', 'V1 V2 V3 V4 V5', 'S_OK', 'figure'],
    ['answers=ok', 'V1 V2 V3 V4 V6 V8 V9 V10', 'S_OK', 'figure'],
    ['answers=incomplete', 'V1 V2 V3 V4 V6 V8 V9 V11 V12', 'MAPI_E_UNCONFIGURED', 'figure'],
    ['answers=cancel', 'V1 V2 V3 V4 V6 V8 V9 V11 V13 V14', 'MAPI_E_USER_CANCEL', 'figure'],
    ['answers=mistake,ok', 'V1 V2 V3 V4 V6 V8 V9 V11 V13 V8 V9 V10', 'S_OK', 'figure'],
    [
      'answers=mistake,incomplete',
      'V1 V2 V3 V4 V6 V8 V9 V11 V13 V8 V9 V11 V12',
      'MAPI_E_UNCONFIGURED',
      'figure',
    ],
    [
      'answers=mistake,mistake,cancel',
      'V1 V2 V3 V4 V6 V8 V9 V11 V13 V8 V9 V11 V13 V8 V9 V11 V13 V14',
      'MAPI_E_USER_CANCEL',
      'figure',
    ],
    // The exit that the figure lacks makes the whole run our reading.
    [
      'provider=exchange/xp&stored=no&dialog=forbidden',
      'V1 V2 V6 V7',
      'MAPI_E_UNCONFIGURED',
      'inference',
    ],
    ['stored=no&answers=ok', 'V1 V2 V6 V8 V9 V10', 'S_OK', 'inference'],
    ['stored=no&answers=incomplete', 'V1 V2 V6 V8 V9 V11 V12', 'MAPI_E_UNCONFIGURED', 'inference'],
    ['stored=no&answers=cancel', 'V1 V2 V6 V8 V9 V11 V13 V14', 'MAPI_E_USER_CANCEL', 'inference'],
    // Where nothing is stored, nothing can be complete.
    [
      'provider=contab/ab&stored=no&settings=complete&dialog=forbidden',
      'V1 V2 V6 V7',
      'MAPI_E_UNCONFIGURED',
      'inference',
    ],
  ])('%s: %s, %s', (query, path, code, basis) => {
    const run = runQuery(query)
    expect(nodes(run)).toEqual(toNodes(path))
    expect(run.outcome).toEqual({
      node: toNodes(path).at(-1),
      hresult: code,
      details: {},
      basis,
      reasons: basis === 'inference' ? ['nothing-stored'] : [],
    })
  })

  test.each([
    ['dialog=forbidden', ['two-codes']],
    ['provider=pst/ms&dialog=forbidden', ['two-codes']],
    ['stored=no&dialog=forbidden', ['nothing-stored', 'two-codes']],
  ])('%s is our reading for a message store: %j', (query, reasons) => {
    expect(runQuery(query).outcome).toMatchObject({
      node: 'returnUnconfigured',
      hresult: 'MAPI_E_UNCONFIGURED',
      basis: 'inference',
      reasons,
    })
  })

  test('every end returns a code, and some run gets to it', () => {
    const ends = Object.entries(configureStates).filter(([, { kind }]) => kind === 'end')
    const reached = Object.values(queries).map((query) => runQuery(query).outcome?.node)
    expect(ends.map(([id]) => id).filter((id) => !reached.includes(id))).toEqual([])
  })
})

describe('the dialog', () => {
  test('waits for one of four answers, each time', () => {
    const run = runQuery('')
    expect([nodes(run).at(-1), run.outcome]).toEqual(['promptForSettings', null])
    expect(run.waiting).toEqual(['ok', 'incomplete', 'cancel', 'mistake'])
    const again = runQuery('answers=mistake')
    expect([nodes(again).at(-1), again.waiting]).toEqual(['promptForSettings', run.waiting])
  })

  test('is shown after a mistake as if for the first time', () => {
    const { steps } = runQuery('answers=mistake')
    const shown = steps.filter(({ node }) => node === 'promptForSettings')
    expect(shown).toHaveLength(2)
    expect(shown[1]?.context).toEqual(shown[0]?.context)
  })

  test('keeps its answer when another provider is chosen', () => {
    const keys = ['provider=pst/ms&answers=ok', 'answers=ok'].map((query) =>
      Object.keys(runQuery(query).world.answers),
    )
    expect(keys[0]).toEqual(keys[1])
  })
})

describe('the provider', () => {
  const callsOf = (query: string) => chart.calls(runQuery(query).world.inputs)
  const argumentOf = (query: string, name: string) =>
    callsOf(query)[0]?.arguments.find((one) => one.name === name)?.value

  test.each([
    ['exchange/ab', 'IABProvider::Logon', 'ulFlags', '0', 'AB_NO_DIALOG'],
    ['contab/ab', 'IABProvider::Logon', 'ulFlags', '0', 'AB_NO_DIALOG'],
    ['exchange/ms', 'IMSProvider::Logon', 'ulFlags', '0', 'MDB_NO_DIALOG'],
    ['pst/ms', 'IMSProvider::Logon', 'ulFlags', '0', 'MDB_NO_DIALOG'],
    [
      'exchange/xp',
      'IXPProvider::TransportLogon',
      'lpulFlags',
      '&ulFlags',
      '&ulFlags /* LOGON_NO_DIALOG */',
    ],
  ])('%s is called through %s, with its own flag', (provider, name, flags, clear, set) => {
    const query = `provider=${provider}`
    expect(callsOf(query).map((one) => one.name)).toEqual([name])
    expect(argumentOf(query, flags)).toBe(clear)
    expect(argumentOf(`${query}&dialog=forbidden`, flags)).toBe(set)
  })

  test('is what every step but the dialog is about', () => {
    for (const { node, subject } of runQuery('provider=pst/ms&answers=mistake,ok').steps) {
      expect(subject).toEqual(node === 'promptForSettings' ? {} : { provider: 'pst/ms' })
    }
  })

  test('adds the page of its own logon method', () => {
    const cited = (provider: 'contab/ab' | 'pst/ms' | 'exchange/xp') =>
      chart.sources('dialogAllowed', { provider }).at(-1)
    expect(cited('contab/ab')).toBe('iabprovider-logon')
    expect(cited('pst/ms')).toBe('imsprovider-logon')
    expect(cited('exchange/xp')).toBe('ixpprovider-transportlogon')
  })
})

describe('what the panels say', () => {
  test('each input is read by the question about it', () => {
    const { steps } = runQuery('answers=incomplete')
    const read = steps.flatMap(({ node, context }) =>
      stateMeta(machine, node).reads.map((one) => {
        const { input, value } = chart.read(context, one)
        return `${node} ${input ?? one} ${value}`
      }),
    )
    expect(read).toEqual([
      'propertiesStored stored yes',
      'configured settings incomplete',
      'dialogAllowed dialog allowed',
      'configuredNow answer incomplete',
      'userCancelled answer incomplete',
    ])
    expect(() => chart.read(steps[0]?.context, 'nothing')).toThrow('nothing')
  })

  test('each page that a step rests on has a title', () => {
    const cited = graph.nodes.flatMap(({ id }) =>
      (['exchange/ab', 'exchange/ms', 'exchange/xp'] as const).flatMap((provider) =>
        chart.sources(id, { provider }),
      ),
    )
    expect([...new Set(cited)].sort()).toEqual(Object.keys(chart.pages).sort())
  })

  test.each([
    ['flags=MAPI_LOGON_UI', 'provider=exchange/ms&answers=incomplete', 'MAPI_E_UNCONFIGURED'],
    ['', 'provider=exchange/ms&dialog=forbidden', 'MAPI_E_UNCONFIGURED'],
  ])(
    'the close-up of a logon with %s ends in the code that the logon shows',
    (flags, link, code) => {
      const query = `${flags}&profile=Outlook&fault=exchange/ms:unconfigured`
      const { steps } = parseQuery(logon, query).run
      const failed = steps.find(({ node }) => node === 'configureService')
      expect(failed && logon.links(failed.context, failed.node)).toEqual([
        { id: 'closeUp', chart: 'configure', query: link },
      ])
      expect(runQuery(link).outcome?.hresult).toBe(code)
    },
  )

  test.each([
    ['', ''],
    ['flags=MAPI_NO_MAIL&', 'exchange/xp=no-row'],
  ])('a logon with %j leads to the identity with %j', (flags, link) => {
    const { steps } = parseQuery(logon, `${flags}profile=Outlook`).run
    const end = steps.at(-1)
    const links = end ? logon.links(end.context, end.node) : []
    expect(links.find(({ id }) => id === 'identity')?.query).toBe(link)
    expect(parseQuery(identityChart, link).problems).toEqual([])
  })

  test.each([
    ['settings=complete', 'backToLogon', 'flags=MAPI_LOGON_UI&profile=Outlook'],
    ['settings=complete&dialog=forbidden', 'backToLogon', 'profile=Outlook'],
    [
      'provider=contab/ab&dialog=forbidden',
      'backToLogon',
      'profile=Outlook&fault=contab/ab:unconfigured',
    ],
    [
      'answers=incomplete',
      'backToLogon',
      'flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/ms:unconfigured',
    ],
    [
      'provider=exchange/xp&answers=cancel',
      'afterCancel',
      'flags=MAPI_LOGON_UI&profile=Outlook&fault=exchange/xp:wrong-password&answers=cancel',
    ],
  ])('the end of %s leads back to the logon: %s', (query, id, link) => {
    const { steps } = runQuery(query)
    const [last, ...others] = [...steps].reverse()
    expect(last && chart.links(last.context, last.node)).toEqual([
      { id, chart: 'logon', query: link },
    ])
    for (const { context, node } of others) expect(chart.links(context, node)).toEqual([])
    expect(parseQuery(logon, link).problems).toEqual([])
  })

  test('no end is told of a step that is none', () => {
    expect(() => chart.outcome(runQuery('').steps[0]?.context, 'configured')).toThrow('configured')
  })
})
