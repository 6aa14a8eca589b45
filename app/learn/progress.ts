import type { ChartId } from '../charts/chartIds'
import type { ResultCode } from '../mapi/resultCodes'

/** What a learner has seen of a chart: how often, by step and by exit. */
export interface Seen {
  readonly steps: Readonly<Record<string, number>>
  readonly exits: Readonly<Record<string, number>>
  /** Ends of runs, by step. */
  readonly results: readonly string[]
  /** Codes that the call or a provider returned. */
  readonly codes: readonly ResultCode[]
}

/** How a learner did in a task. */
export interface TaskRecord {
  /** When it was first looked at, and when it was solved; days, as `2026-11-21`. */
  readonly begun: string
  readonly solved: string | null
  /** Of the best solution: how many changes, and the highest grade of hint that was taken (0 to 3). */
  readonly changes: number | null
  readonly hints: number
  /** How often an attempt was checked and failed. */
  readonly failed: number
}

/** What one learner has seen and solved. It stays in the browser. */
export interface Progress {
  readonly format: 'mapi-session-explorer-progress'
  readonly version: 1
  /** As the learner wants to be called; may be empty. */
  readonly name: string
  readonly seen: Readonly<Partial<Record<ChartId, Seen>>>
  readonly tasks: Readonly<Record<string, TaskRecord>>
  /** First guesses of decisions that are scored. */
  readonly guesses: { readonly right: number; readonly asked: number }
}

/** Nothing has been seen yet. */
export const noProgress: Progress = {
  format: 'mapi-session-explorer-progress',
  version: 1,
  name: '',
  seen: {},
  tasks: {},
  guesses: { right: 0, asked: 0 },
}
