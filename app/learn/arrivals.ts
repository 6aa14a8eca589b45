import type { Chart } from '../charts/chartDefinition'
import { withChanges } from '../insight/inputs'
import { findArrival, reach, type Target } from '../insight/reach'
import { initialInputs } from '../run/inputText'
import { formatQuery } from '../run/permalink'
import { runWorld } from '../run/run'

/**
 * For each target the query of a run that gets there, standing where it does: the fewest changes
 * of a plain call. `null` where nothing leads there.
 */
export function toArrivals(chart: Chart, targets: readonly Target[]): readonly (string | null)[] {
  const world = { inputs: initialInputs(chart.inputs), answers: {} }
  return targets.map((target) => {
    const [way] = reach(chart, world, target).ways
    if (!way) return null
    const changes = Object.entries(way).map(([input, [value = null]]) => ({ input, value }))
    const run = runWorld(chart, withChanges(chart, world, changes))
    const position = findArrival(run, target) ?? run.steps.length - 1
    return formatQuery(run, { position, view: 'full', theme: 'auto' })
  })
}
