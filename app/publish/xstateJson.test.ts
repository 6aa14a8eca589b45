import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyStateMachine, assign, createMachine, initialTransition, transition } from 'xstate'
import { toDirectedGraph } from 'xstate/graph'
import { type ChartEvent, type ExitCondition, isFor, type Rules } from '../charts/chart'
import type { Chart } from '../charts/chartDefinition'
import { chartIds } from '../charts/chartIds'
import { loadChart } from '../charts/charts'
import { toMachineInputs } from '../run/inputText'
import { parseQuery } from '../run/permalink'
import { splitAnswer } from '../run/run'
import { anyRunOf } from '../run/worlds.testing'
import { loadAllTexts, loadDocuments } from '../text/loadTexts'
import { toPublication } from './publication'
import { toXStateJson } from './xstateJson'

const texts = await loadAllTexts('en', chartIds)
const words = await loadDocuments('en')
const charts = await Promise.all(chartIds.map(async (id) => ({ id, chart: await loadChart(id) })))

const write = (chart: Chart) => toXStateJson(toPublication(parseQuery(chart, ''), { texts, words }))

/** Each arrow once, as often as it is drawn. */
const arrowsOf = (machine: Parameters<typeof toDirectedGraph>[0]) =>
  toDirectedGraph(machine)
    .children.flatMap(({ edges }) => edges)
    .map(({ source, target, label }) => `${source.key} ${label.text} ${target.key}`)

describe.each(charts)('the machine of $id', ({ id, chart }) => {
  test('equals its golden file', async () => {
    await expect(write(chart)).toMatchFileSnapshot(`./golden/documents/xstate/${id}.json`)
  })

  test('is one of XState with the same states and transitions', () => {
    const machine = createMachine(JSON.parse(write(chart)))
    expect(arrowsOf(machine)).toEqual(arrowsOf(chart.machine))
    expect(arrowsOf(machine).length).toBeGreaterThan(10)
    const finals = (one: typeof chart.machine) =>
      Object.values(one.root.states).flatMap(({ key, type }) => (type === 'final' ? [key] : []))
    expect(finals(machine)).toEqual(finals(chart.machine))
    expect(finals(machine).length).toBeGreaterThan(0)
    expect(machine.config.initial).toBe(chart.machine.config.initial)
  })

  test('runs as the chart does, when its guards and actions are provided by name', () => {
    const data = JSON.parse(write(chart))
    fc.assert(
      fc.property(anyRunOf(chart), (run) => {
        const machine: AnyStateMachine = provide(data, chart)
        let [state] = initialTransition(machine, toMachineInputs(chart, run.world.inputs))
        const nodes = [state.value]
        for (const { exit, given } of run.steps) {
          if (exit === null) break
          state = transition(machine, state, toEvent(given))[0]
          nodes.push(state.value)
        }
        expect(nodes).toEqual(run.steps.map(({ node }) => node))
      }),
      { numRuns: 30 },
    )
  })
})

function toEvent(given: string | null): ChartEvent {
  if (given === null) return { type: 'NEXT' }
  const { word, pick } = splitAnswer(given)
  return { type: 'ANSWER', answer: word, value: pick }
}

/** The machine of a file with the rules of the chart. */
function provide(data: object, { machine, rules }: Chart) {
  const { guards, changes } = rules
  const toGuard =
    (rule: Rules<unknown>['guards'][string]) =>
    ({ context, event }: { context: unknown; event: ChartEvent }, params: unknown) =>
      (params === undefined || isFor(params as ExitCondition, event)) && rule(context, event)
  const toAction = (change: Rules<unknown>['changes'][string]) =>
    assign(({ context, event }) => change(context, event as ChartEvent) as object)
  const toEach = <Rule, Made>(named: Readonly<Record<string, Rule>>, make: (rule: Rule) => Made) =>
    Object.fromEntries(Object.entries(named).map(([name, rule]) => [name, make(rule)]))
  const named = createMachine({ ...data, context: machine.config.context } as object)
  return named.provide({
    guards: { ...toEach(guards, toGuard), answered: toGuard(() => true) },
    actions: toEach(changes, toAction),
  } as object)
}
