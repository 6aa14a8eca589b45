import { toDomains, valueIn, withChanges } from '../../insight/inputs'
import { type Limits, mayChange } from '../../learn/tasks'
import type { Run } from '../../run/run'
import type { Bounds } from '../useExplorer'

/** The computer is part of an exercise. */
const isLocked = (limits: Limits, input: string): boolean =>
  input === 'computer' || !mayChange(limits, input)

/**
 * Where a task starts, and what the limits of an exercise leave as it is; a scenario has none. A
 * locked input may only go back to its start.
 */
export function toBounds(
  { chart, world: start }: Run,
  limits: Limits | null,
  note: string,
): Bounds {
  if (limits === null) return { start, note, isLocked: () => false, hold: (_, to) => to }
  const locked = [...toDomains(chart).keys()].filter((input) => isLocked(limits, input))
  return {
    start,
    note,
    isLocked: (input) => isLocked(limits, input),
    hold: (from, to) => {
      const held = locked.flatMap((input) => {
        const [is, wished] = [valueIn(chart, from, input), valueIn(chart, to, input)]
        const stays = wished === is || wished === valueIn(chart, start, input)
        return stays ? [] : [{ input, value: is }]
      })
      return held.length === 0 ? to : withChanges(chart, to, held)
    },
  }
}
