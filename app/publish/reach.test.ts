import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { toLogonChart } from '../charts/logon/logonChart'
import type { Target } from '../insight/reach'
import { toGraph } from '../run/graph'
import { parseQuery } from '../run/permalink'
import type { Run, Step } from '../run/run'
import { logonChart } from '../run/worlds.testing'
import { type Obstacle, toObstacle, toReach } from './reach'

const words = {
  describe: ({ kind }: { kind: string }) => kind,
  unreachable: (obstacle: Obstacle) => JSON.stringify(obstacle),
}
const reachOn = (chart: Chart, target: Target, query = '', limit?: number) =>
  toReach(parseQuery(chart, query, true), target, words, limit)
const reach = (target: Target, query?: string, limit?: number) =>
  reachOn(logonChart, target, query, limit)

const servicesOf = (steps: readonly Step[]) =>
  steps.flatMap(({ context, node }) => logonChart.services(context, node))

/** Does a run come to what was looked for? */
function isThere({ steps, outcome }: Run, target: Target): boolean {
  switch (target.kind) {
    case 'node':
      return steps.some(({ node }) => node === target.node)
    case 'edge':
      return steps.some(({ exit }) => exit?.edge === target.edge)
    case 'result':
      return (
        outcome?.hresult === target.code ||
        servicesOf(steps).some(({ providers }) =>
          providers.some(({ hresult }) => hresult === target.code),
        )
      )
    case 'service':
      return servicesOf(steps).some(
        ({ id, status }) => id === target.service && status === target.status,
      )
  }
}

const { nodes, edges } = toGraph(logonChart.machine)
const codes = ['S_OK', 'MAPI_E_TIMEOUT', 'MAPI_E_NETWORK_ERROR', 'MAPI_E_VERSION'] as const
const targets: readonly Target[] = [
  ...nodes.map(({ id }): Target => ({ kind: 'node', node: id })),
  ...edges.map(({ id }): Target => ({ kind: 'edge', edge: id })),
  ...codes.map((code): Target => ({ kind: 'result', code })),
  ...logonChart.messageServices.flatMap(({ id }) =>
    (['starting', 'up', 'partial', 'disabled'] as const).map(
      (status): Target => ({ kind: 'service', service: id, status }),
    ),
  ),
]

test('it has these parts, in this order', () => {
  expect(reach({ kind: 'node', node: 'waitForMutex' })).toEqual({
    target: { node: 'waitForMutex' },
    ways: [{ changes: [{ input: 'mutex', value: 'held' }], query: 'mutex=held' }],
    more: false,
    unreachable: null,
    problems: [],
  })
  expect(Object.keys(reach({ kind: 'node', node: 'waitForMutex' }))).toEqual([
    'target',
    'ways',
    'more',
    'unreachable',
    'problems',
  ])
})

test('it names the target as it was asked for', () => {
  const dataOf = (target: Target) => reach(target).target
  expect(dataOf({ kind: 'edge', edge: 'useDefault>logonUi' })).toEqual({
    edge: 'useDefault>logonUi',
  })
  expect(dataOf({ kind: 'result', code: 'S_OK' })).toEqual({ result: 'S_OK' })
  expect(dataOf({ kind: 'service', service: 'pst', status: 'up' })).toEqual({
    service: 'pst',
    status: 'up',
  })
})

describe.each(['', 'flags=LOGON_UI&profile=Outlook&answers=ok'])('from "%s"', (query) => {
  test.each(targets)('each way gets to %j', (target) => {
    const { ways, unreachable } = reach(target, query, 200)
    expect([ways.length > 0, unreachable]).toEqual([true, null])
    for (const way of ways) {
      const { run, problems } = parseQuery(logonChart, way.query, true)
      expect([isThere(run, target), problems], way.query).toEqual([true, []])
    }
    const sizes = ways.map(({ changes }) => changes.length)
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
    const present = parseQuery(logonChart, query, true).run
    expect(sizes[0] === 0).toBe(isThere(present, target))
    expect(new Set(ways.map((way) => JSON.stringify(way))).size).toBe(ways.length)
  })
})

test('what is too much is left out, and that is said', () => {
  const target: Target = { kind: 'node', node: 'configureService' }
  const all = reach(target)
  expect(all.more).toBe(false)
  expect(reach(target, '', 3)).toMatchObject({ ways: all.ways.slice(0, 3), more: true })
})

test('what was ignored is reported', () => {
  expect(reach({ kind: 'node', node: 'mapiLogonEx' }, 'x=1').problems).toEqual([
    { parameter: 'x', value: '1', message: 'unknown-parameter' },
  ])
})

describe('what cannot be reached', () => {
  const empty = toLogonChart([{ name: 'Outlook', services: [] }]) as Chart
  const because = (chart: Chart, target: Target) => {
    const { ways, unreachable } = reachOn(chart, target)
    expect(ways).toEqual([])
    return JSON.parse(unreachable?.because ?? 'null')
  }

  test('names the decisions that never go that way', () => {
    const never = { from: 'providersLeft', to: 'providerEntryPoint' }
    expect(because(empty, { kind: 'node', node: 'providerEntryPoint' })).toEqual({
      target: 'node',
      decisions: [never],
    })
    expect(because(empty, { kind: 'edge', edge: 'providersLeft>providerEntryPoint' })).toEqual({
      target: 'edge',
      decisions: [never],
    })
  })

  test('names no decision for a code that nothing returns', () => {
    expect(because(logonChart, { kind: 'result', code: 'MAPI_W_ERRORS_RETURNED' })).toEqual({
      target: 'result',
      decisions: [],
    })
  })

  test('names steps as the reader knows them', () => {
    const obstacle = { target: 'node', decisions: ['useDefault>logonUi'] } as const
    expect(toObstacle(logonChart, obstacle, (node) => node.toUpperCase()).decisions).toEqual([
      { from: 'USEDEFAULT', to: 'LOGONUI' },
    ])
  })
})
