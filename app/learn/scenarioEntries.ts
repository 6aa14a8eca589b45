import type { ChartId } from '../charts/chartIds'
import type { Goal } from './goal'

/** Scenarios as the library writes them, by id. */
export type LibraryEntries = Readonly<
  Record<
    string,
    {
      /** The logon chart if nothing is said. */
      readonly chart?: ChartId
      readonly query: string
      /** The result in full, and the steps and codes that the scenario is about. */
      readonly expects: Goal
    }
  >
>
