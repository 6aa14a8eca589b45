import type { Chart } from '../charts/chartDefinition'
import { toUniverse } from './coverage'
import { figurePaths } from './figurePaths'
import { exercises } from './lessons'
import type { Known } from './progressFile'
import { scenarios } from './scenarios'
import type { Task } from './tasks'

/** The tasks that come with the site, by id: scenarios, the figure's paths, exercises. */
export const builtInTasks: ReadonlyMap<string, Task> = new Map(
  [...scenarios, ...figurePaths, ...exercises].map((task): [string, Task] => [task.id, task]),
)

/** What there is to have been seen of some charts, and solved of the site's tasks. */
export const knownOf = (charts: readonly Chart[]): Known => ({
  universes: Object.fromEntries(charts.map((chart) => [chart.id, toUniverse(chart)])),
  isTask: (id) => builtInTasks.has(id),
})
