import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { type ResultCode, resultCodes } from '../mapi/resultCodes'
import { runWorld, type World } from '../run/run'
import { logonChart, runQuery } from '../run/worlds.testing'
import {
  allTargets,
  codesOfEnds,
  compareWays,
  markOfTarget,
  sizesOf,
  someCodes,
  someWorlds,
} from './againstTrying.testing'
import {
  allFailures,
  anySimpleRun,
  type Domains,
  figureDomains,
  marksOf,
  playAll,
  serviceDomains,
  smallCharts,
  someFailures,
  textOf,
  worldOf,
} from './bruteForce.testing'
import { type Change, withChanges } from './inputs'
import { reach, type Target } from './reach'
import { expand, type Way } from './ways'

const allCodes = Object.keys(resultCodes) as ResultCode[]

const getsThere = (chart: Chart, world: World, changes: readonly Change[], target: Target) =>
  marksOf(runWorld(chart, withChanges(chart, world, changes))).has(markOfTarget(chart, target))

describe('up to the services', () => {
  const chart = smallCharts.twoProfiles
  const plays = playAll(chart, worldOf(chart, ''), figureDomains)

  const inServices = (node: string) => chart.stageOf(node) === 'services'
  const targets = allTargets(chart).filter(
    (target) =>
      (target.kind === 'node' && !inServices(target.node)) ||
      (target.kind === 'edge' && !inServices(target.edge.split('>')[0] ?? '')) ||
      (target.kind === 'result' && codesOfEnds(chart).includes(target.code)),
  )

  test.each([
    '',
    'flags=NEW_SESSION&profile=Outlook',
    'flags=USE_DEFAULT,TIMEOUT_SHORT&mutex=held&default=&shared=Archive',
    'flags=LOGON_UI&shared=Outlook',
    'flags=LOGON_UI&default=&profile=',
    'flags=LOGON_UI&answers=cancel',
    'flags=PASSWORD_UI&profile=Nobody&credentials=invalid&mutex=held',
    'flags=LOGON_UI,PASSWORD_UI&credentials=invalid&answers=services:Archive,cancel',
  ])('finds from "%s" what trying all worlds finds', (query) => {
    const found = compareWays(chart, worldOf(chart, query), plays, figureDomains, targets)
    expect(found).toBeGreaterThan(targets.length)
  })

  test('finds from worlds all over what trying all worlds finds', () => {
    for (const world of someWorlds(plays, 5))
      compareWays(chart, world, plays, figureDomains, targets)
  })

  test('takes a profile that the computer does not have for any other such profile', () => {
    const world = worldOf(chart, 'profile=Unheard-of&shared=Of')
    const like = worldOf(chart, 'profile=Nobody&shared=Archive')
    for (const target of allTargets(chart)) {
      expect(reach(chart, world, target)).toEqual(reach(chart, like, target))
    }
  })
})

describe('a password that was wrong', () => {
  const chart = smallCharts.oneProvider
  const domains: Domains = {
    credentials: ['valid', 'invalid'],
    'flags.MAPI_PASSWORD_UI': [false, true],
  }
  const base = 'flags=PASSWORD_UI&profile=Outlook&credentials=invalid'
  const plays = playAll(chart, worldOf(chart, base), domains, 4)

  test.each(['', 'wrong', 'wrong,wrong', 'wrong,ok', 'wrong,cancel', 'wrong,wrong,ok'])(
    'leaves the ways that trying finds, after the answers "%s"',
    (answers) => {
      compareWays(chart, worldOf(chart, `${base}&answers=${answers}`), plays, domains)
    },
  )
})

describe('through the services', () => {
  const faults = (chart: Chart, failures: readonly (string | boolean | null)[]): Domains =>
    Object.fromEntries(
      chart.messageServices.flatMap(({ id, providers }) =>
        providers.map((provider) => [`fault.${id}/${provider}`, failures]),
      ),
    )

  const cases: readonly [name: string, chart: Chart, domains: Domains, worlds: number][] = [
    [
      'one provider and all its failures',
      smallCharts.oneProvider,
      {
        ...serviceDomains,
        profile: [null, 'Outlook'],
        ...faults(smallCharts.oneProvider, allFailures),
      },
      3,
    ],
    [
      'two providers of one service',
      smallCharts.oneService,
      { ...serviceDomains, ...faults(smallCharts.oneService, someFailures) },
      4,
    ],
    [
      'two services',
      smallCharts.twoServices,
      { ...serviceDomains, ...faults(smallCharts.twoServices, someFailures) },
      4,
    ],
    [
      'a service that is a transport alone',
      smallCharts.transportAlone,
      {
        ...serviceDomains,
        ...faults(smallCharts.transportAlone, [null, 'unconfigured', 'corrupt-data*', 'version']),
      },
      6,
    ],
    ['no service at all', smallCharts.noService, serviceDomains, 4],
  ]

  test.each(cases)(
    'finds with %s what trying all worlds finds',
    (_, chart, domains, count) => {
      const base = worldOf(chart, 'profile=Outlook')
      const plays = playAll(chart, base, domains)
      let found = compareWays(chart, base, plays, domains)
      for (const world of someWorlds(plays, count))
        found += compareWays(chart, world, plays, domains)
      expect(found).toBeGreaterThan(count)
    },
    60_000,
  )
})

describe('on the standard computer', () => {
  const targets = allTargets(logonChart)

  /** One set of changes of a way: the values that `turn` comes to. */
  const pick = (way: Way, turn: number): Change[] =>
    Object.entries(way).map(([input, values]) => ({
      input,
      value: values[turn % values.length] ?? null,
    }))

  test('every way gets there, and none of its changes can be spared', () => {
    let tried = 0
    fc.assert(
      fc.property(
        anySimpleRun,
        fc.constantFrom(...targets),
        fc.infiniteStream(fc.nat()),
        ({ world }, target, turns) => {
          const { ways } = reach(logonChart, world, target)
          expect(sizesOf(ways)).toEqual(sizesOf(ways).sort((a, b) => a - b))
          const turn = () => turns.next().value ?? 0
          const some = Array.from({ length: 12 }, () => ways[turn() % ways.length])
          for (const way of [...ways.slice(0, 4), ...some]) {
            if (!way) continue
            const changes = pick(way, turn())
            tried++
            expect([changes, getsThere(logonChart, world, changes, target)]).toEqual([
              changes,
              true,
            ])
            for (const spared of changes) {
              const fewer = changes.filter((change) => change !== spared)
              expect([fewer, getsThere(logonChart, world, fewer, target)]).toEqual([fewer, false])
            }
          }
        },
      ),
      { numRuns: 100, interruptAfterTimeLimit: 5000 },
    )
    expect(tried).toBeGreaterThan(30)
  })

  test('a run that gets there needs no change', () => {
    fc.assert(
      fc.property(anySimpleRun, (run) => {
        const marks = marksOf(run)
        for (const target of targets) {
          const isThere = marks.has(markOfTarget(logonChart, target))
          if (isThere)
            expect([target, reach(logonChart, run.world, target).ways]).toEqual([target, [{}]])
        }
      }),
      { numRuns: 6, interruptAfterTimeLimit: 5000 },
    )
  })

  test('nothing is unreachable but codes that nothing returns', () => {
    const { world } = runQuery('')
    const unreachable = allTargets(logonChart, allCodes).filter(
      (target) => reach(logonChart, world, target).unreachable,
    )
    const never = allCodes.filter((code) => code === 'MAPI_E_BUSY' || !someCodes.includes(code))
    expect(unreachable).toEqual(never.map((code): Target => ({ kind: 'result', code })))
  })
})

describe('what nothing leads to', () => {
  const findUnreachable = (chart: Chart, target: Target) => reach(chart, worldOf(chart, ''), target)

  test('is explained by the exit that a step never takes', () => {
    const { noService, oneProvider } = smallCharts
    const target: Target = { kind: 'node', node: 'firstLogon' }
    expect(findUnreachable(noService, target)).toEqual({
      ways: [],
      cut: false,
      unreachable: { target: 'node', decisions: ['providersLeft>providerEntryPoint'] },
    })
    const another: Target = { kind: 'edge', edge: 'configureEveryService>configureEveryService' }
    expect(findUnreachable(oneProvider, another)).toEqual({
      ways: [],
      cut: false,
      unreachable: { target: 'edge', decisions: ['configureEveryService>configureEveryService'] },
    })
  })

  test('is said of a code that nothing returns, and of a service that the computer does not have', () => {
    const { oneProvider } = smallCharts
    expect(findUnreachable(oneProvider, { kind: 'result', code: 'MAPI_E_BUSY' })).toEqual({
      ways: [],
      cut: false,
      unreachable: { target: 'result', decisions: [] },
    })
    expect(
      findUnreachable(oneProvider, { kind: 'service', service: 'none', status: 'up' }),
    ).toEqual({ ways: [], cut: false, unreachable: { target: 'service', decisions: [] } })
  })
})

test('a way with several values stands for one set of changes for each choice', () => {
  const way: Way = { a: [true], b: ['x', 'y'], c: ['1', '2', null] }
  const sets = expand(way, 100)
  expect(new Set(sets.map(textOf)).size).toBe(6)
  for (const set of sets) expect(set.map(({ input }) => input)).toEqual(['a', 'b', 'c'])
  expect(expand(way, 4)).toHaveLength(4)
  expect(expand({}, 4)).toEqual([[]])
})
