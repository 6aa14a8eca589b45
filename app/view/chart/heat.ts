import { useSyncExternalStore } from 'react'

/** How often a shape or an exit has been seen, for the map that can lie over the chart. */
export interface HeatMark {
  readonly marks: { readonly 'data-heat': string; readonly 'data-seen': number }
  readonly said: string
}
export type HeatMarks = ReadonlyMap<string, HeatMark>

let on = false
let marks: HeatMarks | null = null
const listeners = new Set<() => void>()
const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const isOn = () => on
const tell = () => {
  for (const listener of listeners) listener()
}

/** Lays the map over the chart, or takes it away: it stays so from chart to chart. */
export function switchHeat(next: boolean): void {
  on = next
  tell()
}

/** What the map shows, by the ids of steps and exits; `null` while there is none. */
export function showHeat(next: HeatMarks | null): void {
  marks = next
  tell()
}

export const useHeatOn = (): boolean => useSyncExternalStore(subscribe, isOn, isOn)
export const useHeat = (id: string): HeatMark | undefined =>
  useSyncExternalStore(subscribe, () => marks?.get(id))
