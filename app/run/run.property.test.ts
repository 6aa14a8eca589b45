import fc from 'fast-check'
import { expect, test } from 'vitest'
import { transition } from 'xstate'
import type { LogonCall, LogonContext } from '../charts/logon/logonRules'
import { providerKinds, splitProviderKey } from '../mapi/computer'
import { toFailure } from '../mapi/failures'
import { logonFlags } from '../mapi/flags'
import { stateMeta, toGraph } from './graph'
import { toMachineInputs } from './inputText'
import { givenAnswers, type Run, runWorld, type Step } from './run'
import { keepPosition } from './twoRuns'
import { anyInputs, anyRun, logonChart, playChoices } from './worlds.testing'

const { machine } = logonChart
const edges = new Map(toGraph(machine).edges.map((edge) => [edge.id, edge]))

/** The longest run that asks for the profile password once. */
const longest = 65

test('a run ends, or waits at a prompt, within a bound', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      expect(run.outcome === null).toBe(run.waiting !== null)
      const wrong = givenAnswers(run).filter((answer) => answer === 'wrong').length
      expect(run.steps.length).toBeLessThanOrEqual(longest + wrong)
      const last = run.steps.at(-1)
      expect(last?.exit).toBeNull()
      expect(stateMeta(machine, last?.node ?? '').hresult).toBe(run.outcome?.hresult ?? null)
    }),
  )
})

test('a prompt that waits offers answers, and each of them leads on', () => {
  fc.assert(
    fc.property(anyRun, ({ world, waiting, steps }) => {
      const prompt = steps.at(-1)?.prompt
      if (waiting === null || !prompt) return
      expect(waiting.length).toBeGreaterThan(1)
      for (const answer of waiting) {
        const answers = { ...world.answers, [prompt]: answer }
        const next = runWorld(logonChart, { ...world, answers })
        expect(next.steps.length).toBeGreaterThan(steps.length)
        expect(next.steps.slice(0, steps.length - 1)).toEqual(steps.slice(0, -1))
      }
    }),
  )
})

test('each step is an edge of the chart, with its label and its basis', () => {
  fc.assert(
    fc.property(anyRun, ({ steps }) => {
      expect(steps[0]?.node).toBe('mapiLogonEx')
      steps.forEach(({ node, exit, given }, i) => {
        if (exit === null) return
        const edge = edges.get(exit.edge)
        expect([edge?.from, edge?.to]).toEqual([node, steps[i + 1]?.node])
        expect(exit.answer).toBe(given === null ? edge?.label : given.split(':')[0])
        const second = node === 'secondLogon' && exit.basis === 'inference'
        if (!second) expect(exit.basis).toBe(edge?.basis)
      })
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

test('the same world gives the same run', () => {
  fc.assert(
    fc.property(anyRun, ({ world, steps, outcome }) => {
      const again = runWorld(logonChart, world)
      expect([again.steps, again.outcome]).toEqual([steps, outcome])
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

/** The state that follows a step, were its run to know `inputs` from here on. */
function nextNode({ node, context, given }: Step, inputs: LogonCall): string {
  const snapshot = machine.resolveState({
    value: node,
    context: { ...(context as object), inputs },
  })
  const [answer = '', value = null] = given?.split(':') ?? []
  const event = given === null ? { type: 'NEXT' } : { type: 'ANSWER', answer, value }
  return String(transition(machine, snapshot, event)[0].value)
}

test('an input that a step does not read never changes its decision', () => {
  fc.assert(
    fc.property(anyRun, anyInputs, (run, other) => {
      const otherCall = toMachineInputs(logonChart.inputs, other) as unknown as LogonCall
      for (const step of run.steps.filter(({ exit }) => exit !== null)) {
        const context = step.context as LogonContext
        expect(nextNode(step, context.inputs)).toBe(step.exit?.to)
        const changed = changeUnread(context, step.node, otherCall)
        expect([step.node, nextNode(step, changed)]).toEqual([step.node, step.exit?.to])
      }
    }),
    { numRuns: 300 },
  )
})

test('the place kept in another run is a step of it, and the way there is the same', () => {
  const way = ({ steps }: Run, position: number) =>
    steps.slice(0, position + 1).map(({ node, subject }) => ({ node, subject }))
  fc.assert(
    fc.property(
      anyRun,
      anyInputs,
      fc.array(fc.nat(1000), { maxLength: 10 }),
      fc.nat(100),
      (before, inputs, choices, anywhere) => {
        const after = playChoices(inputs, choices)
        const position = anywhere % before.steps.length
        const kept = keepPosition(before, position, after)
        expect(kept).toBeLessThanOrEqual(position)
        expect(way(after, kept)).toEqual(way(before, kept))
        if (kept < position) expect(way(after, kept + 1)).not.toEqual(way(before, kept + 1))
      },
    ),
  )
})
