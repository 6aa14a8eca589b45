import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyStateMachine, transition } from 'xstate'
import type { Chart, Inputs } from '../charts/chartDefinition'
import { loadCharts } from '../charts/charts'
import type { LogonCall, LogonContext } from '../charts/logon/logonRules'
import { providerKinds, splitProviderKey } from '../mapi/computer'
import { toFailure } from '../mapi/failures'
import { logonFlags } from '../mapi/flags'
import { stateMeta, toGraph } from './graph'
import { toMachineInputs } from './inputText'
import { formatQuery, parseQuery } from './permalink'
import { givenAnswers, type Run, runWorld, type Step } from './run'
import { keepPosition } from './twoRuns'
import { anyInputs, anyInputsOf, anyRun, anyRunOf, logonChart, playOn } from './worlds.testing'

const { machine } = logonChart

/** The state that follows a step, were its run to know `inputs` from here on. */
function nextNode(
  machine: AnyStateMachine,
  { node, context, given }: Step,
  inputs: unknown,
): string {
  const snapshot = machine.resolveState({
    value: node,
    context: { ...(context as object), inputs },
  })
  const [answer = '', value = null] = given?.split(':') ?? []
  const event = given === null ? { type: 'NEXT' } : { type: 'ANSWER', answer, value }
  return String(transition(machine, snapshot, event)[0].value)
}

/** The inputs `other` as the machine reads them, except for what the step reads. */
function keepReads(chart: Chart, { node, context }: Step, other: Inputs) {
  const { machine, read } = chart
  const own = (context as { inputs: Record<string, unknown> }).inputs
  const kept: Record<string, unknown> = toMachineInputs(chart, other)
  for (const one of stateMeta(machine, node).reads.map((name) => read(context, name))) {
    if (one.input === null) continue
    kept[one.input] =
      one.flag === null
        ? own[one.input]
        : {
            ...(kept[one.input] as object),
            [one.read]: (own[one.input] as Record<string, boolean>)[one.read],
          }
  }
  return kept
}

const charts = await loadCharts()

describe.each(charts)('any run of the chart $id', (chart) => {
  const { machine } = chart
  const graph = toGraph(machine)
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]))
  const anyOwnRun = anyRunOf(chart)

  /** Between two answers no step comes twice, but for those about each provider. */
  const providers = chart.inputs.flatMap((input) =>
    input.kind === 'failures' ? input.providers : [],
  )
  const longest = graph.nodes.length * (1 + providers.length)

  test('ends, or waits at a prompt, within a bound', () => {
    fc.assert(
      fc.property(anyOwnRun, (run) => {
        expect(run.outcome === null).toBe(run.waiting !== null)
        const answers = givenAnswers(run).length
        expect(run.steps.length).toBeLessThanOrEqual(longest + answers * graph.nodes.length)
        const last = run.steps.at(-1)
        expect(last?.exit).toBeNull()
        expect(stateMeta(machine, last?.node ?? '').hresult).toBe(run.outcome?.hresult ?? null)
      }),
    )
  })

  test('offers answers where a prompt waits, and each of them leads on', () => {
    fc.assert(
      fc.property(anyOwnRun, ({ world, waiting, steps }) => {
        const prompt = steps.at(-1)?.prompt
        if (waiting === null || !prompt) return
        expect(waiting.length).toBeGreaterThan(1)
        for (const answer of waiting) {
          const answers = { ...world.answers, [prompt]: answer }
          const next = runWorld(chart, { ...world, answers })
          expect(next.steps.length).toBeGreaterThan(steps.length)
          expect(next.steps.slice(0, steps.length - 1)).toEqual(steps.slice(0, -1))
        }
      }),
    )
  })

  test('takes an edge of the chart at each step, with its label and its basis', () => {
    fc.assert(
      fc.property(anyOwnRun, ({ steps }) => {
        expect(steps[0]?.node).toBe(machine.config.initial)
        steps.forEach(({ node, context, exit, given }, i) => {
          if (exit === null) return
          const edge = edges.get(exit.edge)
          expect([edge?.from, edge?.to]).toEqual([node, steps[i + 1]?.node])
          expect(exit.answer).toBe(given === null ? edge?.label : given.split(':')[0])
          expect(exit.basis).toBe(chart.stepBasis(context, node) ?? edge?.basis)
        })
      }),
    )
  })

  test('is the same in the same world, and in the world that its link describes', () => {
    fc.assert(
      fc.property(anyOwnRun, ({ world, steps, outcome, ...rest }) => {
        const again = runWorld(chart, world)
        expect([again.steps, again.outcome]).toEqual([steps, outcome])
        const parsed = parseQuery(chart, formatQuery({ world, steps, outcome, ...rest }))
        expect(parsed.problems).toEqual([])
        expect([parsed.run.world, parsed.run.steps]).toEqual([world, steps])
      }),
    )
  })

  test('comes of any text at all, and its link is clean and stable', () => {
    const names = ['v', 'answers', 'step', 'compare', ...chart.inputs.map((one) => one.parameter)]
    const values = chart.inputs.flatMap((input) => (input.kind === 'choice' ? input.values : []))
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('0x10001', 'ok,ok', '%', '__proto__', 'constructor', 'end', '', ...values),
    )
    const anyQuery = fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), anyText), anyText), { maxLength: 12 })
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
    fc.assert(
      fc.property(anyQuery, (text) => {
        const { run, place } = parseQuery(chart, text)
        const written = formatQuery(run, place)
        const again = parseQuery(chart, written)
        expect(again.problems).toEqual([])
        expect(formatQuery(again.run, again.place)).toBe(written)
      }),
    )
  })

  test('knows only what can be written down, at every step', () => {
    fc.assert(
      fc.property(anyOwnRun, ({ steps, outcome }) => {
        const known = [...steps.map(({ context }) => context), outcome]
        expect(JSON.parse(JSON.stringify(known))).toEqual(known)
      }),
    )
  })

  test('leads to runs of other charts that can be read', () => {
    fc.assert(
      fc.property(anyOwnRun, ({ steps }) => {
        for (const link of steps.flatMap(({ node, context }) => chart.links(context, node))) {
          const other = charts.find(({ id }) => id === link.chart)
          expect([link, other?.id]).toEqual([link, link.chart])
          if (other) expect([link, parseQuery(other, link.query).problems]).toEqual([link, []])
        }
      }),
    )
  })

  // Of a failure a step reads a part only: below.
  if (providers.length === 0)
    test('decides nothing by an input that a step does not read', () => {
      fc.assert(
        fc.property(anyOwnRun, anyInputsOf(chart), ({ steps }, other) => {
          for (const step of steps.filter(({ exit }) => exit !== null)) {
            const changed = keepReads(chart, step, other)
            expect([step.node, nextNode(machine, step, changed)]).toEqual([
              step.node,
              step.exit?.to,
            ])
          }
        }),
        { numRuns: 300 },
      )
    })

  test('keeps its place in another run as far as the way there is the same', () => {
    const way = ({ steps }: Run, position: number) =>
      steps.slice(0, position + 1).map(({ node, subject }) => ({ node, subject }))
    fc.assert(
      fc.property(
        anyOwnRun,
        anyInputsOf(chart),
        fc.array(fc.nat(1000), { maxLength: 10 }),
        fc.nat(100),
        (before, inputs, choices, anywhere) => {
          const after = playOn(chart, inputs, choices)
          const position = anywhere % before.steps.length
          const kept = keepPosition(before, position, after)
          expect(kept).toBeLessThanOrEqual(position)
          if (kept > 0) expect(way(after, kept)).toEqual(way(before, kept))
          if (kept < position) expect(way(after, kept + 1)).not.toEqual(way(before, kept + 1))
        },
      ),
    )
  })
})

test('the longest run of a logon has 65 steps, and one more for each wrong password', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      const wrong = givenAnswers(run).filter((answer) => answer === 'wrong').length
      expect(run.steps.length).toBeLessThanOrEqual(65 + wrong)
    }),
  )
})

test('no provider of a disabled service runs afterwards', () => {
  fc.assert(
    fc.property(anyRun, ({ steps }) => {
      const disabled = new Set<string>()
      for (const { node, context, subject } of steps) {
        const service = subject.provider && splitProviderKey(subject.provider).service
        if (service) expect(disabled).not.toContain(service)
        if (node === 'disableService' && service) disabled.add(service)
        for (const { id, status, providers } of logonChart.services(context, node)) {
          expect(status === 'disabled').toBe(disabled.has(id))
          if (status === 'disabled') {
            expect(new Set(providers.map((one) => one.status))).toEqual(new Set(['disabled']))
          }
        }
      }
    }),
  )
})

test('address books start before message stores, and these before transports', () => {
  fc.assert(
    fc.property(anyRun, ({ steps }) => {
      const started = steps.flatMap(({ node, subject }) =>
        node === 'providerEntryPoint' && subject.provider ? [subject.provider] : [],
      )
      expect(new Set(started).size).toBe(started.length)
      const kinds = started.map((key) => providerKinds.indexOf(splitProviderKey(key).kind))
      expect(kinds).toEqual([...kinds].sort())
    }),
  )
})

test('when a session is returned no service is starting any more', () => {
  fc.assert(
    fc.property(anyRun, ({ steps, outcome }) => {
      const last = steps.at(-1)
      if (outcome?.node !== 'returnSession' || !last) return
      const services = logonChart.services(last.context, last.node)
      expect(services.length).toBeGreaterThan(0)
      expect(services.map(({ status }) => status)).not.toContain('starting')
    }),
  )
})

/** The inputs `other`, except for what the step reads. */
function changeUnread(context: LogonContext, node: string, other: LogonCall): LogonCall {
  const { inputs, provider } = context
  const readings = stateMeta(machine, node).reads.map((read) => logonChart.read(context, read))
  const isRead = (name: string) => readings.some(({ read }) => read === name)
  const kept = Object.fromEntries(
    readings.flatMap(({ input, flag }) =>
      input !== null && flag === null && input !== 'fault'
        ? [[input, inputs[input as keyof LogonCall]]]
        : [],
    ),
  )
  const fault = { ...other.fault }
  if (provider !== null && (isRead('firstFailure') || isRead('secondFailure'))) {
    const [now, then] = [inputs.fault[provider], other.fault[provider]]
    const second = (isRead('secondFailure') ? now : then)?.second ?? 'none'
    delete fault[provider]
    if (now) fault[provider] = toFailure(now.first, second)
  }
  const flags = Object.fromEntries(
    logonFlags.map(({ name }) => [name, (isRead(name) ? inputs : other).flags[name]]),
  ) as LogonCall['flags']
  return { ...other, ...kept, flags, fault }
}

test('an input that a step of a logon does not read never changes its decision', () => {
  fc.assert(
    fc.property(anyRun, anyInputs, (run, other) => {
      const otherCall = toMachineInputs(logonChart, other) as unknown as LogonCall
      for (const step of run.steps.filter(({ exit }) => exit !== null)) {
        const context = step.context as LogonContext
        expect(nextNode(machine, step, context.inputs)).toBe(step.exit?.to)
        const changed = changeUnread(context, step.node, otherCall)
        expect([step.node, nextNode(machine, step, changed)]).toEqual([step.node, step.exit?.to])
      }
    }),
    { numRuns: 300 },
  )
})
