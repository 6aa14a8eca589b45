import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { configureChart } from '../charts/configure/configureChart'
import { endChart } from '../charts/end/endChart'
import { identityChart } from '../charts/identity/identityChart'
import { startChart } from '../charts/start/startChart'
import { useChart } from '../charts/use/useChart'
import type { ResultCode } from '../mapi/resultCodes'
import { parseQuery } from '../run/permalink'
import type { World } from '../run/run'
import { queriesOf } from '../run/worlds.testing'
import {
  allTargets,
  codesOfEnds,
  compareExits,
  compareOutcomes,
  compareTable,
  compareWays,
  someWorlds,
} from './againstTrying.testing'
import { type Domains, playAll, worldOf } from './bruteForce.testing'
import { toDomains, valueIn } from './inputs'

/** All questions on the charts without services, held against what trying all worlds finds. */

const yesNo = ['no', 'yes']

/** The values that are tried; every other input has its initial one. */
const cases: readonly {
  readonly chart: Chart
  readonly queries: Readonly<Record<string, string>>
  readonly tried: Domains
  /** Further ones for the table of outcomes. */
  readonly told?: Domains
}[] = [
  {
    chart: startChart as Chart,
    queries: queriesOf.start,
    tried: {
      initialize: yesNo,
      'init.MAPI_NO_COINIT': [false, true],
      'init.MAPI_NT_SERVICE': [false, true],
      'init.MAPI_MULTITHREAD_NOTIFICATIONS': [false, true],
      ole: yesNo,
      utilities: yesNo,
      service: yesNo,
      before: yesNo,
      failure: toDomains(startChart as Chart).get('failure') ?? [],
    },
  },
  {
    chart: configureChart as Chart,
    queries: queriesOf.configure,
    tried: Object.fromEntries(toDomains(configureChart as Chart)),
  },
  {
    chart: useChart as Chart,
    queries: queriesOf.use,
    tried: {
      method: ['OpenMsgStore', 'OpenEntry', 'GetStatusTable', 'OpenAddressBook', 'Logoff'],
      entry: [null, 'message', 'user', 'store', 'status'],
      'flags.MDB_NO_DIALOG': [false, true],
      after: yesNo,
      nomail: yesNo,
      'exchange/ms': ['running', 'left-out', 'disabled'],
      'contab/ab': ['running', 'left-out'],
    },
    told: { provider: ['exchange/ms', 'pst/ms', 'exchange/xp'], asked: ['later', 'at-once'] },
  },
  {
    chart: identityChart as Chart,
    queries: queriesOf.identity,
    tried: {
      task: ['query', 'provider', 'set'],
      provider: ['exchange/ms', 'pst/ms'],
      service: [null, 'exchange', 'pst'],
      refuses: [null, 'pst'],
      primary: [null, 'exchange/ms', 'pst/ms'],
      'exchange/ab': ['all', 'none'],
      'exchange/ms': ['all', 'display', 'no-row'],
      'pst/ms': ['entryid', 'none', 'no-row'],
      'exchange/xp': ['all', 'none'],
    },
  },
  {
    chart: endChart as Chart,
    queries: queriesOf.end,
    tried: {
      mail: ['none', 'left'],
      release: ['before', 'after', 'address-book'],
      'flags.MAPI_LOGOFF_SHARED': [false, true],
      shared: yesNo,
      ole: ['no', 'before', 'after'],
      late: yesNo,
    },
    told: {
      mail: ['none', 'waits', 'left'],
      advise: ['cancelled', 'left'],
      afterwards: ['release', 'method'],
      count: ['equal', 'unequal'],
    },
  },
]

describe.each(cases)('on the chart $chart.id', ({ chart, queries, tried, told }) => {
  const codes: readonly ResultCode[] = [...new Set(codesOfEnds(chart)), 'MAPI_E_BUSY']
  const targets = allTargets(chart, codes)
  const compareAll = (world: World) => {
    const domains = Object.fromEntries(
      Object.entries(tried).map(([input, values]) => [
        input,
        [...new Set([...values, valueIn(chart, world, input)])],
      ]),
    )
    const plays = playAll(chart, world, domains, world)
    compareWays(chart, world, plays, domains, targets)
    return compareOutcomes(chart, world, plays, domains)
  }

  const plays = playAll(chart, worldOf(chart, ''), tried)

  test.each(Object.entries(queries))(
    'from the run "%s": what else its steps could do',
    (_, query) => {
      expect(compareExits(parseQuery(chart, query).run, tried)).toBeGreaterThan(0)
    },
  )

  // Where worlds are many, every fourth run has to do.
  const some = Object.entries(queries).filter((_, i) => plays.length < 500 || i % 4 === 0)
  test.each(some)('from the run "%s": how to get anywhere', (_, query) => {
    expect(compareAll(worldOf(chart, query))).toBeGreaterThan(1)
  })

  test('from worlds all over', () => {
    for (const world of someWorlds(plays, 3)) compareAll(world)
  })

  test('all that can happen', () => {
    const world = worldOf(chart, '')
    const initial = [...toDomains(chart).keys()].map((input) => [
      input,
      [valueIn(chart, world, input)],
    ])
    const domains = { ...Object.fromEntries(initial), ...tried }
    expect(compareTable(chart, domains)).toBeGreaterThan(4)
    if (told) expect(compareTable(chart, { ...domains, ...told })).toBeGreaterThan(4)
  }, 60_000)
})
