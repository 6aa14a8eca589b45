import { expect, it } from 'vitest'
import { loadCharts } from '../charts/charts'
import { findArrival, type Target } from '../insight/reach'
import { parseQuery, splitQuery } from '../run/permalink'
import { toArrivals } from './arrivals'
import { toUniverse } from './coverage'

const charts = await loadCharts()

it.each(charts.map((chart) => [chart.id, chart] as const))(
  'of %s, each thing to see has a run that stands where it is',
  (_, chart) => {
    const { steps, exits, codes } = toUniverse(chart)
    const targets: Target[] = [
      ...steps.map((node) => ({ kind: 'node', node }) as const),
      ...exits.map((edge) => ({ kind: 'edge', edge }) as const),
      ...codes.map((code) => ({ kind: 'result', code }) as const),
    ]
    toArrivals(chart, targets).forEach((query, index) => {
      const { run, problems } = parseQuery(chart, query ?? 'nothing leads there')
      expect(problems).toEqual([])
      const arrival = findArrival(run, targets[index] as Target)
      expect(arrival).not.toBeNull()
      const [step = '0'] = splitQuery(query ?? '').parameters.get('step') ?? []
      expect(step === 'end' ? run.steps.length - 1 : Number(step)).toBe(arrival)
    })
  },
  60_000,
)

it('has none for what nothing leads to', () => {
  const [chart] = charts
  expect(chart && toArrivals(chart, [{ kind: 'result', code: 'MAPI_E_CALL_FAILED' }])).toEqual([
    null,
  ])
})
