import { clients } from './clientScenarios'
import { dialogs } from './dialogScenarios'
import type { LibraryEntries } from './scenarioEntries'
import { failures } from './failureScenarios'
import { life } from './lifeScenarios'
import { ordinary } from './ordinaryScenarios'
import { results } from './resultScenarios'
import { sharing } from './sharingScenarios'
import type { Scenario } from './tasks'

const library = {
  ordinary,
  clients,
  results,
  dialogs,
  failures,
  shared: sharing,
  life,
} satisfies Readonly<Record<string, LibraryEntries>>

type Library = typeof library

/** What scenarios are about; the paths of the figure are a group of their own. */
export type ScenarioGroup = keyof Library | 'figure'

/** The groups in the order of the page. */
export const scenarioGroups: readonly ScenarioGroup[] = [
  ...(Object.keys(library) as (keyof Library)[]),
  'figure',
]

/** A scenario of the library. */
export interface LibraryScenario extends Scenario {
  readonly group: ScenarioGroup
}

export type ScenarioId = { [Group in keyof Library]: keyof Library[Group] }[keyof Library]

/** Named situations, each with what comes of it. The paths of the figure stand beside them. */
export const scenarios: readonly (LibraryScenario & { readonly id: ScenarioId })[] = (
  Object.entries(library) as [keyof Library, LibraryEntries][]
).flatMap(([group, entries]) =>
  Object.entries(entries).map(([id, entry]) => ({
    kind: 'scenario' as const,
    id: id as ScenarioId,
    group,
    chart: 'logon' as const,
    ...entry,
  })),
)
