import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyMachineSnapshot, transition } from 'xstate'
import type { ChartEvent } from '../charts/chart'
import type { Chart } from '../charts/chartDefinition'
import type { ChartId } from '../charts/chartIds'
import { loadCharts } from '../charts/charts'
import { toGraph } from '../run/graph'
import { toMachineInputs } from '../run/inputText'
import { parseQuery } from '../run/permalink'
import { type Run, splitAnswer, type Step } from '../run/run'
import { anyRunOf, queriesOf } from '../run/worlds.testing'
import { answersAt } from './bruteForce.testing'
import { type Context, enterStep, exitsOf, findExit, firstMoment, takeExit } from './moments'

const toEvent = (answer: string | null): ChartEvent => {
  if (answer === null) return { type: 'NEXT' }
  const { word, pick } = splitAnswer(answer)
  return { type: 'ANSWER', answer: word, value: pick }
}

/** Where XState itself goes from a step. */
function ask(
  { machine }: Chart,
  step: Step,
  event: ChartEvent,
): { node: string; context: unknown } | null {
  const snapshot: AnyMachineSnapshot = machine.resolveState({
    value: step.node,
    context: step.context,
  })
  if (!snapshot.can(event)) return null
  const [next] = transition(machine, snapshot, event) as [AnyMachineSnapshot, unknown]
  return { node: String(next.value), context: next.context }
}

/** A moment without the codes: they are only reported, and nothing asks for them. */
function toKnown(moment: { node: string; context: unknown } | null) {
  if (moment === null) return null
  const { codes: _, ...context } = moment.context as Context
  return { node: moment.node, context }
}

describe.each(await loadCharts())('on the chart $id', (chart) => {
  const anyOwnRun = anyRunOf(chart)
  const eventsAt = (step: Step): ChartEvent[] => [
    toEvent(null),
    ...answersAt(chart, step).map(toEvent),
    ...['ok:Nobody', 'cancel:Outlook', 'never'].map(toEvent),
  ]

  test('asking the guards goes where the machine goes, and knows the same there', () => {
    let answered = 0
    // Few runs of some charts come to a prompt; of those that have a name one does.
    const examples = Object.values(queriesOf[chart.id as ChartId]).map((query): [Run] => [
      parseQuery(chart, query).run,
    ])
    fc.assert(
      fc.property(anyOwnRun, ({ steps }) => {
        for (const step of steps) {
          const { node } = step
          const moment = { node, context: step.context as Context }
          for (const event of exitsOf(chart, node).ends ? [] : eventsAt(step)) {
            const exit = findExit(chart, moment, event)
            const after = exit && enterStep(chart, takeExit(chart, moment, exit, event))
            const asked = toKnown(ask(chart, step, event))
            expect([node, event, toKnown(after)]).toEqual([node, event, asked])
            if (event.type === 'ANSWER' && after) answered++
          }
        }
      }),
      { examples, numRuns: examples.length + 60 },
    )
    const asks = toGraph(chart.machine).nodes.some(({ id }) => exitsOf(chart, id).asks)
    expect(answered > 0).toBe(asks)
  })

  test('a run is its moments one after another', () => {
    fc.assert(
      fc.property(anyOwnRun, ({ steps, world }: Run) => {
        let moment = firstMoment(chart, toMachineInputs(chart, world.inputs))
        for (const step of steps) {
          expect(toKnown(moment)).toEqual(toKnown(step))
          if (step.exit === null) return
          const event = toEvent(step.given)
          const exit = findExit(chart, moment, event)
          expect(exit?.to).toBe(step.exit.to)
          if (exit) moment = enterStep(chart, takeExit(chart, moment, exit, event))
        }
      }),
    )
  })

  test('the exits of all steps are the arrows of the chart', () => {
    const { nodes, edges } = toGraph(chart.machine)
    for (const { id } of nodes) {
      const { next, answered, ends } = exitsOf(chart, id)
      const drawn = edges.filter(({ from }) => from === id).map(({ to }) => to)
      expect(new Set([...next, ...answered].map(({ to }) => to))).toEqual(new Set(drawn))
      expect(ends).toBe(drawn.length === 0)
    }
  })

  test('a state that the machine does not have is an error', () => {
    expect(() => exitsOf(chart, 'nowhere')).toThrow('no state "nowhere"')
  })
})
