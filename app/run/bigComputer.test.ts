import { expect, test } from 'vitest'
import type { Chart, Inputs } from '../charts/chartDefinition'
import { toLogonChart } from '../charts/logon/logonChart'
import {
  type Computer,
  computerPresets,
  maxServices,
  providerQueue,
  servicesOf,
} from '../mapi/computer'
import { initialInputs } from './inputText'
import { runWorld } from './run'

const play = (computer: Computer, inputs: Inputs) => {
  const chart = toLogonChart(computer) as Chart
  const run = runWorld(chart, {
    inputs: { ...initialInputs(chart.inputs), profile: 'Outlook', ...inputs },
    answers: {},
  })
  const last = run.steps.at(-1)
  if (!last) throw new Error('The run has no steps')
  return { run, services: chart.services(last.context, last.node) }
}

const { big } = computerPresets
const queue = providerQueue(servicesOf(big, 'Outlook'))

test('a profile with as many services as it can have starts every provider, in the order of the queue', () => {
  const { run, services } = play(big, {})
  expect(run.outcome).toMatchObject({ node: 'returnSession', hresult: 'S_OK' })
  expect(services).toHaveLength(maxServices)
  expect(services.map(({ status }) => status)).toEqual(services.map(() => 'up'))
  const started = run.steps
    .filter(({ node }) => node === 'providerRunning')
    .map(({ subject }) => subject.provider)
  expect(started).toEqual(queue)
})

test('what fails there costs its own service alone', () => {
  const { run, services } = play(big, {
    fault: {
      'oslo-fax/ms': { first: 'corrupt-data', second: 'same' },
      'rome-mail/ab': { first: 'fail-one-provider', second: 'none' },
    },
  })
  expect(run.outcome?.hresult).toBe('S_OK')
  const others = services.filter(({ id }) => id !== 'oslo-fax' && id !== 'rome-mail')
  expect(new Set(others.map(({ status }) => status))).toEqual(new Set(['up']))
  const statusOf = (service: string) => services.find(({ id }) => id === service)
  expect(statusOf('oslo-fax')).toMatchObject({
    status: 'disabled',
    providers: [{ status: 'disabled' }, { status: 'disabled' }],
  })
  expect(statusOf('rome-mail')).toMatchObject({
    status: 'partial',
    providers: [{ status: 'left-out' }, { status: 'running' }, { status: 'running' }],
  })
})

test('a profile without services comes to a session at once', () => {
  const { run, services } = play([{ name: 'Outlook', services: [] }], {})
  expect(services).toEqual([])
  expect(run.outcome).toMatchObject({ node: 'returnSession', hresult: 'S_OK' })
  expect(run.steps.map(({ node }) => node)).toContain('providersLeft')
  expect(run.steps.map(({ node }) => node)).not.toContain('providerEntryPoint')
})
