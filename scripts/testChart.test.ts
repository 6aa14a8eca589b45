import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createActor, SimulatedClock } from 'xstate'
import type { Chart } from '../app/charts/chartDefinition'
import {
  allTargets,
  compareExits,
  compareOutcomes,
  compareReads,
  compareTable,
  compareTwo,
  compareWays,
  differences,
  someWorlds,
  take,
} from '../app/insight/againstTrying.testing'
import { choose, type Domains, playAll, worldOf } from '../app/insight/bruteForce.testing'
import { toDomains, withChanges } from '../app/insight/inputs'
import { explainRun } from '../app/insight/why'
import { codesOfCall } from '../app/insight/reach'
import { boundsOf, drawEdges, neighbour } from '../app/run/geometry'
import { toGraph } from '../app/run/graph'
import { fitLabel } from '../app/run/labels'
import { toOutline } from '../app/run/outline'
import { formatFragment, formatQuery, parseQuery, viewsOf } from '../app/run/permalink'
import { playerMachine, stepDuration } from '../app/run/playerMachine'
import { runWorld, type World } from '../app/run/run'
import { endsBadly, toTrail } from '../app/run/trail'
import { anyRunOf } from '../app/run/worlds.testing'
import { runExport } from './exportCommand'
import type { Shelf } from './exportShelf'
import { testChart, testText } from './testChart.testing'

/**
 * A chart is one folder: all that the site makes of its charts it makes of one that only the
 * tests know, and nothing outside of that chart's own files names it.
 */

const chart = testChart as Chart
const runOf = (query: string) => parseQuery(chart, query).run

const { machine, layouts } = chart
const graph = toGraph(machine)
const nodesOf = (query: string) => runOf(query).steps.map(({ node }) => node)
const anyRun = anyRunOf(chart)

describe('the chart', () => {
  test('is drawn as its machine says', () => {
    const exits = (node: string) =>
      graph.edges.filter(({ from }) => from === node).map(({ to, label }) => `${label} ${to}`)
    expect(graph.nodes).toHaveLength(12)
    expect(exits('begin')).toEqual(['null atOnce'])
    expect(exits('atOnce')).toEqual(['yes openBox', 'no chooseBox'])
    expect(exits('chooseBox')).toEqual(['ok openBox', 'later wait', 'cancel returnCancelled'])
    expect(exits('openBox')).toEqual([
      ...['S_OK returnOpened', 'MAPI_E_NOT_FOUND returnNotFound', 'locked askForKey'],
      'error giveUp',
    ])
    expect(exits('returnNothing')).toEqual([])
    const edge = graph.edges.find(({ id }) => id === 'patient>chooseBox')
    expect(edge).toMatchObject({ label: 'yes', basis: 'inference' })
  })

  test.each(Object.entries(layouts))('has a line for every exit in the layout %s', (_, layout) => {
    const drawn = drawEdges(
      graph,
      layout,
      new Map([['openBox>giveUp', testText.exits.error ?? '']]),
    )
    expect([...drawn.keys()].sort()).toEqual(graph.edges.map(({ id }) => id).sort())
    for (const { points, path } of drawn.values()) {
      expect(path).toMatch(/^M/)
      const slanted = points
        .slice(1)
        .filter(({ x, y }, i) => x !== points[i]?.x && y !== points[i]?.y)
      expect(slanted).toEqual([])
    }
    expect(drawn.get('openBox>giveUp')?.label.w).toBeGreaterThan(0)
    expect(boundsOf(layout, drawn).w).toBeGreaterThan(700)
    for (const { id, shape } of graph.nodes) {
      const [, , w, h] = layout.places[id]?.box ?? [0, 0, 0, 0]
      const { label } = testText.steps[id as keyof typeof testText.steps]
      expect([id, fitLabel(label, shape, w, h, false).fits]).toEqual([id, true])
    }
    expect(neighbour(layout, graph, 'chooseBox', 'right')).toBe('wait')
    expect(neighbour(layout, graph, 'wait', 'top', 'chooseBox')).toBe('patient')
  })

  test('reads as a list: the call, its stage, the results', () => {
    const groups = toOutline(graph, chart.stageOf)
    expect(groups.map(({ kind, stage, steps }) => [kind, stage, steps.length])).toEqual([
      ['main', null, 6],
      ['stage', 'opening', 2],
      ['ends', null, 4],
    ])
    const steps = groups.flatMap((group) => group.steps)
    expect(steps.map(({ number }) => number)).toEqual(steps.map((_, i) => i + 1))
    expect(steps.flatMap(({ exits }) => exits)).toHaveLength(graph.edges.length)
  })

  test('shows where a run stands, and which ends are bad news', () => {
    const run = runOf('flags=TEST_PATIENT&answers=later,cancel')
    const { current, nodes, edges } = toTrail(run, 5, graph)
    expect(current).toBe('chooseBox')
    expect([nodes.get('patient')?.touch, edges.get('patient>chooseBox')?.touch]).toEqual([
      'earlier',
      'earlier',
    ])
    expect(edges.get('chooseBox>returnCancelled')?.touch).toBe('leaving')
    const bad = ['', 'box=Nobody&flags=TEST_AT_ONCE', 'answers=later', 'answers=ok'].map(
      (query) => {
        const { outcome } = runOf(query)
        return outcome && endsBadly(chart, outcome)
      },
    )
    expect(bad).toEqual([null, true, true, false])
  })
})

describe('a run', () => {
  test('goes to an end with a code, with another one, and without one', () => {
    const ends = ['answers=ok', 'flags=TEST_AT_ONCE&box=Gamma', 'answers=later', 'answers=cancel']
    expect(ends.map((query) => runOf(query).outcome?.hresult)).toEqual([
      'S_OK',
      'MAPI_E_NOT_FOUND',
      null,
      'MAPI_E_USER_CANCEL',
    ])
    expect(codesOfCall(chart)).toEqual(new Set(['S_OK', 'MAPI_E_NOT_FOUND', 'MAPI_E_USER_CANCEL']))
    expect(runOf('answers=later').outcome).toMatchObject({
      node: 'returnNothing',
      basis: 'inference',
      reasons: ['nothing-said'],
    })
  })

  test('comes back to a prompt as often as it is told to', () => {
    expect(nodesOf('flags=TEST_PATIENT&answers=later,later')).toEqual([
      ...['begin', 'atOnce', 'chooseBox', 'wait', 'patient', 'chooseBox', 'wait', 'patient'],
      'chooseBox',
    ])
    expect(runOf('flags=TEST_PATIENT&answers=later').waiting).toEqual(['ok', 'later', 'cancel'])
    expect(runOf('standard=').waiting).toEqual(['ok:Alpha', 'ok:Beta', 'later', 'cancel'])
    expect(runOf('answers=ok:Beta').steps[2]?.picked).toEqual({ box: 'Beta' })
  })

  test('is played, waits at its prompts, and is done at its end', () => {
    const clock = new SimulatedClock()
    const player = createActor(playerMachine, { clock, input: { run: runOf(''), position: 0 } })
    player.start()
    player.send({ type: 'PLAY' })
    clock.increment(stepDuration)
    clock.increment(stepDuration)
    const { value, context } = player.getSnapshot()
    expect([value, context.position]).toEqual([{ waiting: 'toPlay' }, 2])
    player.send({ type: 'RUN', run: runOf('answers=later'), position: 3 })
    for (let i = 0; i < 10; i++) clock.increment(stepDuration)
    expect([player.getSnapshot().value, player.getSnapshot().context.position]).toEqual(['done', 6])
  })
})

describe('a link', () => {
  test('leads back to the same world, run and place', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), (run, any) => {
        const position = any % run.steps.length
        const again = parseQuery(chart, formatQuery(run, { position, view: 'full', theme: 'dark' }))
        expect(again.problems).toEqual([])
        expect([again.run.world, again.run.steps]).toEqual([run.world, run.steps])
        expect([again.place.position, again.place.theme]).toEqual([position, 'dark'])
      }),
    )
    expect(viewsOf(chart)).toEqual(['full', 'outline'])
    expect(formatFragment(runOf('lock=broken'), parseQuery(chart, '').place)).toBe(
      '#/test?lock=broken',
    )
  })

  test.each([
    ['x=1', 'x', '1', 'unknown-parameter'],
    ['v=2', 'v', '2', 'unknown-version'],
    ['controls=0', 'controls', '0', 'not-available'],
    ['owner=me&owner=you', 'owner', 'me', 'repeated'],
    ['owner=%', 'owner', '%', 'malformed-encoding'],
    ['box=a%07', 'box', 'a\u0007', 'control-characters'],
    ['flags=AT_ONCE,PATIENCE', 'flags', 'AT_ONCE', 'unknown-flag'],
    ['flags=0x100000000', 'flags', '0x100000000', 'number-too-large'],
    ['flags=0x3', 'flags', '0x00000002', 'unknown-bits'],
    ['box=ABCDEFGHI', 'box', 'ABCDEFGHI', 'name-too-long'],
    ['lock=ajar', 'lock', 'ajar', 'unknown-value'],
    ['view=figure', 'view', 'figure', 'unknown-value'],
    ['answers=maybe', 'answers', 'maybe', 'answer-does-not-fit'],
    ['answers=cancel,ok', 'answers', 'ok', 'answers-left-over'],
    ['step=x', 'step', 'x', 'malformed-step'],
    ['step=99', 'step', '99', 'step-past-end'],
  ])('reports what is wrong in %s, and the rest applies', (query, parameter, value, kind) => {
    const { run, place, problems } = parseQuery(chart, `${query}&standard=Beta&theme=dark`)
    expect(problems).toContainEqual({ parameter, value, kind })
    expect([run.world.inputs.standard, place.theme]).toEqual(['Beta', 'dark'])
  })

  test('has flags by name, and a free name where one is allowed', () => {
    const { inputs } = runOf('flags=MAPI_X,TEST_AT_ONCE,TEST_UNUSED&owner=somebody').world
    expect([inputs.flags, inputs.owner]).toEqual([0x80000001, 'somebody'])
    expect(chart.conflicts(inputs)).toEqual(['no-box-named'])
  })
})

describe('questions about runs', () => {
  const domains: Domains = {
    ...Object.fromEntries(toDomains(chart)),
    'flags.TEST_UNUSED': [false],
    box: [null, '', 'Beta', 'Nobody'],
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
    for (const world of someWorlds(plays, 4)) compareAll(world)
  }, 60_000)

  test('why: only what is read decides', () => {
    expect(explainRun(runOf('flags=TEST_AT_ONCE&box=')).map(({ reads }) => reads)).toEqual([
      [],
      [{ input: 'flags.TEST_AT_ONCE', value: true }],
      ['box', 'standard', 'lock'].map((input) => expect.objectContaining({ input })),
      [{ input: 'owner', value: null }],
    ])
    const found = { parted: 0, kept: 0 }
    const base = worldOf(chart, '')
    const others = choose(domains).map((values) =>
      runWorld(chart, withChanges(chart, { ...base, answers: { 'chooseBox 1': 'ok' } }, values)),
    )
    const runs = queries.map(runOf)
    for (const [i, other] of others.entries()) {
      const run = runs[i % runs.length]
      for (const input of run ? differences(run, other) : []) {
        if (run) found[compareReads(run, other, [input])]++
      }
    }
    expect(found.parted).toBeGreaterThan(100)
    expect(found.kept).toBeGreaterThan(100)
  })

  test('two runs side by side', () => {
    const found = { parted: 0, same: 0 }
    fc.assert(
      fc.property(anyRun, anyRun, fc.nat(), (run, stranger, seed) => {
        const few = differences(run, stranger).filter((_, i) => (seed >> (i % 16)) & 1)
        for (const other of [stranger, take(run, stranger, few)]) found[compareTwo(run, other)]++
      }),
    )
    expect(found.parted).toBeGreaterThan(20)
    expect(found.same).toBeGreaterThan(5)
  })
  test('all outcomes', () => {
    expect(compareTable(chart, domains)).toBeGreaterThan(10)
  })
})

describe('the export command', () => {
  const shelf: Shelf = {
    ids: ['other', 'test'],
    standard: 'test',
    load: async () => chart,
    text: async () => testText,
  }
  async function command(...args: string[]) {
    const printed: string[] = []
    const said: string[] = []
    const code = await runExport(
      args,
      {
        input: (async function* () {
          yield 'answers=ok\n'
        })(),
        print: (text) => void printed.push(text),
        complain: (line) => void said.push(line),
      },
      shelf,
    )
    return { code, output: printed.join(''), said }
  }
  const json = async (...args: string[]) => JSON.parse((await command(...args)).output)

  test('trace', async () => {
    const trace = await json(
      'trace',
      '--chart',
      'test',
      '--query',
      'lock=locked&answers=ok:Beta,ok',
    )
    expect(trace).toEqual({
      chart: 'test',
      query: 'lock=locked&answers=ok:Beta,ok',
      steps: [
        { node: 'begin', answer: null },
        { node: 'atOnce', answer: 'no' },
        { node: 'chooseBox', answer: 'ok', box: 'Beta' },
        { node: 'openBox', answer: 'locked', hresult: null },
        { node: 'askForKey', answer: 'ok' },
        { node: 'returnOpened', answer: null },
      ],
      waiting: null,
      outcome: {
        node: 'returnOpened',
        hresult: 'S_OK',
        value: '0x00000000',
        owner: null,
        alone: true,
        basis: 'reference',
      },
      services: [],
      conflicts: [],
      problems: [],
    })
    expect((await json('trace', '--stdin')).query).toBe('answers=ok')
    const { outcome } = await json('trace', '--query', 'answers=later')
    expect(outcome).toMatchObject({ hresult: null, value: null })
  })

  test('chart', async () => {
    const { nodes, edges } = await json('chart')
    expect([nodes.length, edges.length]).toEqual([graph.nodes.length, graph.edges.length])
    expect(nodes[0]).toMatchObject({ id: 'begin', label: 'OpenBox', shape: 'pill' })
    expect((await command('chart', '--view', 'figure')).said[0]).toContain('no figure')
  })

  test('why', async () => {
    const { steps, outcomes, more } = await json('why', '--query', 'answers=later')
    expect(steps[2]).toEqual({
      node: 'chooseBox',
      reads: [{ input: 'answers.chooseBox', value: 'later' }],
      answer: 'later',
    })
    const nodes = outcomes.map(({ outcome }: { outcome: { node: string } }) => outcome.node)
    expect(new Set(nodes)).toEqual(new Set(['returnOpened', 'returnCancelled', 'returnNotFound']))
    expect(more).toBe(false)
  })

  test('reach', async () => {
    const { ways } = await json('reach', '--edge', 'patient>chooseBox')
    expect(ways).toEqual([
      {
        changes: [
          { input: 'flags.TEST_PATIENT', value: true },
          { input: 'answers.chooseBox', value: 'later' },
        ],
        query: 'flags=TEST_PATIENT&answers=later',
      },
    ])
    expect((await json('reach', '--result', 'MAPI_E_TIMEOUT')).unreachable).not.toBeNull()
    expect((await command('reach', '--node', 'openBoxx')).said[0]).toContain('nearest: openBox')
  })

  test('compare', async () => {
    const queries = ['--query', 'answers=ok', '--query', 'lock=broken&answers=ok']
    const { divergesAt, responsible, outcomes } = await json('compare', ...queries)
    expect([divergesAt, responsible]).toEqual(['openBox', ['lock']])
    expect(outcomes[1]).toMatchObject({ node: 'returnNothing', hresult: null })
  })

  test('outcomes', async () => {
    const { rows } = await json('outcomes')
    for (const { path, outcome, query } of rows) {
      const trace = await json('trace', '--query', query)
      expect(trace.steps.map(({ node }: { node: string }) => node)).toEqual(path)
      expect(trace.outcome).toEqual(outcome)
    }
    const { output } = await command('outcomes', '--format', 'csv')
    expect(output.split('\r\n').length).toBeGreaterThan(10)
    expect(output).toContain('no code')
  })

  test('knows its charts and no others', async () => {
    const { code, said } = await command('trace', '--chart', 'logon', '--query', '')
    expect(code).toBe(2)
    expect(said[0]).toContain('unknown chart "logon", the charts are: other, test')
  })
})
