import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AnyMachineSnapshot, transition } from 'xstate'
import type { ChartEvent } from '../charts/chart'
import { type Run, runWorld, splitAnswer, type Step } from '../run/run'
import { anyInputs, anyRun, logonChart, playChoices } from '../run/worlds.testing'
import { exitOf, stepOf } from './bruteForce.testing'
import { serviceOf, toDomains, valueIn, withChanges } from './inputs'
import type { Context } from './moments'

const { machine, parts } = logonChart

function toAlone(context: unknown): Context {
  if (!parts) throw new Error('The chart has no parts')
  return parts.alone(context) as Context
}

const serviceOfStep = ({ subject }: Step): string | undefined =>
  subject.provider?.split('/')[0] ?? subject.service

/** The steps about a service, and what was answered there. */
const about = (run: Run, service: string): string[] =>
  run.steps
    .filter((step) => serviceOfStep(step) === service)
    .map((step) =>
      [stepOf(step), step.hresult, step.given, exitOf(step)].map((one) => one ?? '').join(' | '),
    )

const choices = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 })

test('what happens to a service does not depend on the failures and answers of others', () => {
  let compared = 0
  fc.assert(
    fc.property(anyInputs, anyInputs, choices, choices, (inputs, stranger, some, others) => {
      const run = playChoices(inputs, some)
      const other = playChoices(stranger, others)
      for (const { id } of logonChart.messageServices) {
        const faults = [...toDomains(logonChart).keys()]
          .filter((input) => input.startsWith('fault.') && serviceOf(input) !== id)
          .map((input) => ({ input, value: valueIn(logonChart, other.world, input) }))
        const changed = withChanges(logonChart, run.world, faults).inputs
        const answers = (service: string | null) =>
          (service === id || service === null ? run : other).world.answers
        const twin = playAnswering(changed, (prompt) => {
          const subject = prompt.split(' ').slice(1, -1)[0] ?? null
          return answers(subject?.split('/')[0] ?? null)[prompt] ?? null
        })
        const [a, b] = [about(run, id), about(twin, id)]
        const isPlayed = run.outcome !== null && twin.outcome !== null
        const length = isPlayed ? Math.max(a.length, b.length) : Math.min(a.length, b.length)
        expect([id, b.slice(0, length)]).toEqual([id, a.slice(0, length)])
        if (length > 0 && faults.length > 0) compared++
      }
    }),
    { numRuns: 80 },
  )
  expect(compared).toBeGreaterThan(40)
})

/** Plays with given answers, and any that fits where none is given. */
function playAnswering(
  inputs: Run['world']['inputs'],
  find: (prompt: string) => string | null,
): Run {
  const any = ['ok', 'ok:Outlook', 'cancel', 'decline']
  return runWorld(logonChart, { inputs, answers: {} }, (prompt, fits) => {
    const answer = find(prompt)
    return answer !== null && fits(answer) ? answer : (any.find(fits) ?? null)
  })
}

test('a provider goes the same way alone as among others', () => {
  let followed = 0
  fc.assert(
    fc.property(anyRun, ({ steps }) => {
      steps.forEach((first, start) => {
        const { provider } = first.subject
        if (provider === undefined) return
        if (steps[start - 1]?.subject.provider === provider) return
        followed++
        let snapshot: AnyMachineSnapshot = machine.resolveState({
          value: first.node,
          context: toAlone(first.context),
        })
        for (const step of steps.slice(start)) {
          if (step.subject.provider !== provider) break
          const { context } = snapshot
          expect([snapshot.value, logonChart.subject(context, step.node)]).toEqual([
            step.node,
            step.subject,
          ])
          expect(logonChart.hresult(context, step.node)).toEqual(step.hresult)
          if (step.exit === null) return
          const event = toEvent(step.given)
          expect(snapshot.can(event)).toBe(true)
          snapshot = transition(machine, snapshot, event)[0] as AnyMachineSnapshot
        }
      })
    }),
  )
  expect(followed).toBeGreaterThan(10)
})

const toEvent = (given: string | null): ChartEvent => {
  if (given === null) return { type: 'NEXT' }
  const { word, pick } = splitAnswer(given)
  return { type: 'ANSWER', answer: word, value: pick }
}

test('alone, a provider knows nothing of the rest of the run', () => {
  fc.assert(
    fc.property(anyRun, anyRun, (one, other) => {
      const entries = ({ steps }: Run) =>
        steps
          .filter(({ node }) => node === 'providerEntryPoint')
          .map(({ subject, context }) => [subject.provider, context] as const)
      for (const [provider, context] of entries(one)) {
        for (const [twin, before] of entries(other)) {
          if (provider !== twin || isConfigured(context, provider) !== isConfigured(before, twin))
            continue
          const { inputs: _, ...alone } = toAlone(context)
          const { inputs: __, ...otherwise } = toAlone(before)
          expect(alone).toEqual(otherwise)
        }
      }
    }),
  )
})

const isConfigured = (context: unknown, provider: string | undefined): boolean =>
  (context as { configured: readonly string[] }).configured.includes(provider?.split('/')[0] ?? '')
