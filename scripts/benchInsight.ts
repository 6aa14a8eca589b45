import { getSimplePaths } from 'xstate/graph'
import type { ChartEvent } from '../app/charts/chart'
import { toLogonChart } from '../app/charts/logon/logonChart'
import type { Chart } from '../app/charts/chartDefinition'
import { atlasOf } from '../app/insight/atlas'
import { type InputName, toDomains, type Value, withChanges } from '../app/insight/inputs'
import { toOutcomeTable } from '../app/insight/outcomes'
import { reach } from '../app/insight/reach'
import { initialInputs, toMachineInputs } from '../app/run/inputText'
import { stateMeta } from '../app/run/graph'

const providers = ['ab', 'ms', 'xp'] as const

/** The logon chart of a computer with one profile of `count` services with three providers each. */
export function toChart(count: number): Chart {
  const services = Array.from({ length: count }, (_, i) => ({
    id: `service${i + 1}`,
    name: `Service ${i + 1}`,
    providers,
  }))
  return toLogonChart([{ name: 'Outlook', services }])
}

const time = (work: () => void): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The median of a few timings, in milliseconds; the first comes after a run that is not counted. */
function median(times: number, work: () => void): number {
  work()
  const sorted = Array.from({ length: times }, () => time(work)).sort((a, b) => a - b)
  return sorted[Math.floor(times / 2)] ?? 0
}

/** Milliseconds for one number of services. */
export interface Figures {
  readonly services: number
  /** The outcome table, all inputs open. */
  readonly table: number
  /** Following the machine once; every later question is answered from it. */
  readonly atlas: number
  /** How to get to a result, to a step of any provider, and to a status of one service. */
  readonly result: number
  readonly step: number
  readonly status: number
}

/** Times the questions for one number of services, from a call that takes the default profile. */
export function measure(services: number): Figures {
  const chart = toChart(services)
  const inputs = initialInputs(chart.inputs)
  const world = withChanges(chart, { inputs, answers: {} }, [
    { input: 'flags.MAPI_USE_DEFAULT', value: true },
  ])
  const status = { kind: 'service', service: 'service1', status: 'disabled' } as const
  return {
    services,
    table: median(3, () => toOutcomeTable(chart)),
    atlas: median(3, () => atlasOf({ ...chart })),
    result: median(5, () => reach(chart, world, { kind: 'result', code: 'S_OK' })),
    step: median(5, () => reach(chart, world, { kind: 'node', node: 'offerRetry' })),
    status: median(5, () => reach(chart, world, status)),
  }
}

/** The inputs of the comparison: all others have one value. */
function toSmallDomain(chart: Chart): Record<InputName, readonly Value[]> {
  const open: Record<InputName, readonly Value[]> = { 'flags.MAPI_LOGON_UI': [false, true] }
  const fixed: Record<InputName, readonly Value[]> = { profile: ['Outlook'], default: ['Outlook'] }
  for (const [input, values] of toDomains(chart)) {
    if (input in open || input in fixed) continue
    if (input.startsWith('fault.')) {
      open[input] = [null, 'server-unavailable', 'server-unavailable*']
    } else fixed[input] = values.slice(0, 1)
  }
  return { ...fixed, ...open }
}

/** The outcome table over the inputs of the comparison, in milliseconds. */
export function measureSmallTable(services: number): number {
  const chart = toChart(services)
  const only = toSmallDomain(chart)
  return median(5, () => toOutcomeTable(chart, { only }))
}

/** The same over `getSimplePaths()`: every world in turn, every answer an event. */
export function measureSimplePaths(services: number): { worlds: number; ms: number } {
  const chart = toChart(services)
  const only = Object.entries(toSmallDomain(chart))
  const initial = { inputs: initialInputs(chart.inputs), answers: {} }
  const sizes = only.map(([, values]) => values.length)
  const worlds = sizes.reduce((product, size) => product * size, 1)
  const outcomes = new Set<string>()
  const ms = time(() => {
    for (let number = 0; number < worlds; number++) {
      let rest = number
      const changes = only.map(([input, values], i) => {
        const size = sizes[i] ?? 1
        const value = values[rest % size] ?? null
        rest = Math.floor(rest / size)
        return { input, value }
      })
      const { inputs } = withChanges(chart, initial, changes)
      for (const { state, steps } of getSimplePaths(chart.machine, {
        input: toMachineInputs(chart, inputs),
        events: ({ value }): ChartEvent[] => [
          { type: 'NEXT' },
          ...stateMeta(chart.machine, String(value)).answers.map(
            ({ answer }): ChartEvent => ({ type: 'ANSWER', answer, value: null }),
          ),
        ],
        toState: ({ status }) => status === 'done',
      })) {
        outcomes.add(`${steps.map(({ event }) => event.type).join()} ${String(state.value)}`)
      }
    }
  })
  return { worlds, ms }
}
