import type { Chart } from '../charts/chartDefinition'
import { type InputName, toDomains, toPresent } from '../insight/inputs'
import type { Conditions } from '../insight/worlds'
import type { World } from '../run/run'
import type { Goal } from './goal'
import { type Limits, mayChange } from './tasks'

/** What cannot be changed, and what the goal says of inputs; `null` where the one excludes the other. */
export function toPins(chart: Chart, start: World, goal: Goal, limits: Limits): Conditions | null {
  const present = toPresent(chart, start)
  const pins: Record<InputName, readonly (string | boolean | null)[]> = {}
  for (const input of toDomains(chart).keys()) {
    const wanted = goal.inputs?.[input]
    const isFree = mayChange(limits, input)
    if (wanted !== undefined) {
      if (!isFree && present(input) !== wanted) return null
      pins[input] = [wanted]
    } else if (!isFree) pins[input] = [present(input)]
  }
  return pins
}
