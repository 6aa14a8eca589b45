import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCharts } from '../charts/charts'
import { toFigureView } from './figureView'
import { edgeId, type Graph, toGraph } from './graph'
import { countVisits, type OutlineGroup, toOutline } from './outline'
import { toTrail } from './trail'
import { anyRun, logonChart, runQuery } from './worlds.testing'

const stepsOf = (groups: readonly OutlineGroup[]) => groups.flatMap(({ steps }) => steps)
const noStages = () => null

/** Graphs of up to eight steps whose exits lead anywhere, to themselves and nowhere included. */
const anyGraph: fc.Arbitrary<Graph> = fc
  .array(fc.uniqueArray(fc.nat(7), { maxLength: 4 }), { minLength: 1, maxLength: 8 })
  .map((exits) => ({
    nodes: exits.map((_, i) => ({
      id: String(i),
      shape: 'diamond',
      basis: 'figure',
      historic: false,
    })),
    edges: exits.flatMap((targets, from) =>
      targets
        .filter((to) => to < exits.length)
        .map((to) => ({
          id: edgeId(String(from), String(to)),
          from: String(from),
          to: String(to),
          label: null,
          basis: 'figure' as const,
        })),
    ),
  }))

const leadsTo = ({ edges }: Graph, from: string, to: string): boolean => {
  const found = new Set([from])
  for (const id of found) {
    for (const edge of edges) if (edge.from === id) found.add(edge.to)
  }
  return found.has(to)
}

/** Every step and every exit once, numbered in order, each exit with the number of its target. */
function expectComplete(graph: Graph, groups: readonly OutlineGroup[]) {
  const steps = stepsOf(groups)
  expect(steps.map(({ number }) => number)).toEqual(graph.nodes.map((_, i) => i + 1))
  expect(new Set(steps.map(({ node }) => node))).toEqual(new Set(graph.nodes))
  const exits = steps.flatMap((step) => step.exits.map((exit) => ({ step, exit })))
  expect(exits).toHaveLength(graph.edges.length)
  expect(new Set(exits.map(({ exit }) => exit.edge))).toEqual(new Set(graph.edges))
  for (const { step, exit } of exits) {
    expect(exit.edge.from).toBe(step.node.id)
    expect(steps[exit.number - 1]?.node.id).toBe(exit.edge.to)
  }
}

describe('the outline of any graph', () => {
  test('has every step and every exit once, under numbers that fit', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(fc.constantFrom(null, 'a', 'b')), (graph, stages) => {
        expectComplete(
          graph,
          toOutline(graph, (id) => stages[Number(id)] ?? null),
        )
      }),
    )
  })

  test('leads back only inside a loop', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const steps = stepsOf(toOutline(graph, noStages))
        const back = steps.flatMap(({ number, exits }) =>
          exits.filter((exit) => exit.number <= number).map(({ edge }) => edge),
        )
        expect(back.filter(({ from, to }) => !leadsTo(graph, to, from))).toEqual([])
      }),
    )
  })

  test('keeps stages together and puts the ends last', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(fc.constantFrom(null, 'a', 'b')), (graph, stages) => {
        const groups = toOutline(graph, (id) => stages[Number(id)] ?? null)
        const names = groups.map(({ kind, stage }) => `${kind} ${stage}`)
        expect(new Set(names).size).toBe(names.length)
        for (const [i, { kind, stage, steps }] of groups.entries()) {
          if (kind === 'ends') expect(i).toBe(groups.length - 1)
          for (const { node, exits } of steps) {
            expect(kind === 'ends').toBe(exits.length === 0)
            if (kind !== 'ends') expect(stages[Number(node.id)] ?? null).toBe(stage)
          }
        }
      }),
    )
  })
})

describe.each(await loadCharts())('the outline of the chart $id', (chart) => {
  const graph = toGraph(chart.machine)

  test('has every step and every exit of the chart and of its figure', () => {
    expectComplete(graph, toOutline(graph, chart.stageOf))
    const figure = toFigureView(graph)
    expectComplete(figure, toOutline(figure, chart.stageOf))
  })

  test('begins where the chart begins', () => {
    expect(stepsOf(toOutline(graph, chart.stageOf))[0]?.node.id).toBe(chart.machine.config.initial)
  })
})

describe('the outline of the logon', () => {
  const graph = toGraph(logonChart.machine)
  const groups = toOutline(graph, logonChart.stageOf)
  const steps = stepsOf(groups)

  test('reads as the call, the message services, the results', () => {
    expect(groups.map(({ kind, stage, steps }) => [kind, stage, steps.length])).toEqual([
      ['main', null, 16],
      ['stage', 'services', 13],
      ['ends', null, 7],
    ])
  })

  test('goes back only where the flow does', () => {
    const back = steps.flatMap(({ number, exits }) =>
      exits.filter((exit) => exit.number <= number).map(({ edge }) => edge.id),
    )
    expect(back).toEqual([
      'promptForPassword>promptForPassword',
      'configureEveryService>configureEveryService',
      'secondLogon>promptForServicePassword',
      'providerRunning>providersLeft',
      'providerLeftOut>providersLeft',
      'disableService>providersLeft',
    ])
  })

  test('tells a branch to its end before the next one begins', () => {
    const numberOf = (id: string) => steps.find(({ node }) => node.id === id)?.number
    expect(numberOf('useDefaultName')).toBe((numberOf('useDefault') ?? 0) + 1)
    expect(numberOf('promptForProfile')).toBe((numberOf('logonUi') ?? 0) + 1)
  })

  test('has a place for every mark that a run leaves, and counts the visits that the trail shows', () => {
    const exits = new Set(steps.flatMap((step) => step.exits.map(({ edge }) => edge.id)))
    const known = new Set(steps.map(({ node }) => node.id))
    fc.assert(
      fc.property(anyRun, fc.nat(), (run, any) => {
        const position = any % run.steps.length
        const trail = toTrail(run, position, graph)
        const visits = countVisits(run, position)
        for (const edge of trail.edges.keys()) expect(exits).toContain(edge)
        for (const [id, { touch }] of trail.nodes) {
          expect(known).toContain(id)
          expect(visits.has(id)).toBe(touch !== 'ahead')
        }
        expect([...visits.values()].reduce((sum, count) => sum + count, 0)).toBe(position + 1)
      }),
      { numRuns: 60 },
    )
  })
})

test('counts each visit up to the position, and none ahead of it', () => {
  const run = runQuery('profile=Outlook')
  const last = run.steps.length - 1
  expect(countVisits(run, last).get('providersLeft')).toBe(6)
  expect(countVisits(run, 2).get('providersLeft')).toBeUndefined()
  expect(countVisits(run, 2).get('newSession')).toBe(1)
})
