import { describe, expect, test } from 'vitest'
import type { Chart } from '../app/charts/chartDefinition'
import {
  allTargets,
  compareExits,
  compareOutcomes,
  compareTable,
  compareWays,
  someWorlds,
} from '../app/insight/againstTrying.testing'
import { type Domains, playAll, worldOf } from '../app/insight/bruteForce.testing'
import { toDomains } from '../app/insight/inputs'
import { parseQuery } from '../app/run/permalink'
import type { World } from '../app/run/run'
import { testChart } from './testChart.testing'

const chart = testChart as Chart
const runOf = (query: string) => parseQuery(chart, query).run

describe('questions about runs', () => {
  const domains: Domains = {
    ...Object.fromEntries(toDomains(chart)),
    'flags.TEST_UNUSED': [false],
  }
  const targets = allTargets(chart)
  const queries = [
    '',
    'flags=TEST_AT_ONCE&box=Nobody&owner=me',
    'flags=TEST_PATIENT&answers=later,cancel',
    'flags=TEST_PATIENT&answers=later,later,ok',
    'answers=later',
    'lock=locked&answers=ok',
    'lock=locked&answers=ok,other,ok:Beta,ok',
    'lock=locked&answers=ok,wrong,other,later',
    'flags=TEST_AT_ONCE&lock=locked&answers=other,ok,other,cancel',
    'flags=TEST_AT_ONCE,TEST_PATIENT&lock=locked&box=Beta&answers=wrong,wrong,other,later,ok,other,later',
  ]
  const compareAll = (world: World) => {
    const plays = playAll(chart, worldOf(chart, ''), domains, world)
    return [
      compareWays(chart, world, plays, domains, targets),
      compareOutcomes(chart, world, plays, domains),
    ]
  }

  test.each(queries)('how to get somewhere, and to other outcomes, from "%s"', (query) => {
    const [ways = 0, outcomes = 0] = compareAll(worldOf(chart, query))
    expect(ways).toBeGreaterThan(targets.length)
    expect(outcomes).toBeGreaterThan(3)
  })
  test.each(queries)('other exits, from "%s"', (query) => {
    expect(compareExits(runOf(query), domains)).toBeGreaterThan(1)
  })
  test('from worlds all over', () => {
    const plays = playAll(chart, worldOf(chart, ''), domains, 2)
    for (const world of someWorlds(plays, 10)) compareAll(world)
  })
  test('all outcomes', () => {
    expect(compareTable(chart, domains)).toBeGreaterThan(10)
  })
})
