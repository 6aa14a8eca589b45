import type { ServiceStatus } from '../charts/chartDefinition'
import { type ChartId, chartIds } from '../charts/chartIds'
import { type Language, splitFragment } from '../run/permalink'
import type { Exercise, Scenario, Task } from './tasks'

/** The words of a task, in the language of whoever wrote it. */
export interface TaskWords {
  readonly title: string
  /** The situation; of an exercise also what is to be reached. */
  readonly story: string
  /** What to look at. */
  readonly notice?: string
}

/** A task of a pack; `link` is `logon?flags=MAPI_LOGON_UI`, with or without a site before it. */
export type PackTask = (
  | ({ readonly link: string } & Omit<Scenario, 'chart' | 'query'>)
  | ({ readonly link: string } & Omit<Exercise, 'chart' | 'query'>)
) &
  TaskWords & {
    /** For the presenter alone. */
    readonly notes?: string
  }

/** One of the tasks that come with the site, by its id. */
export interface BuiltInTask {
  readonly kind: 'built-in'
  readonly task: string
  readonly notes?: string
}

export interface PackLesson {
  readonly id: string
  readonly title: string
  readonly notes?: string
  readonly tasks: readonly (PackTask | BuiltInTask)[]
}

export const packFormat = 'mapi-session-explorer-pack'
/** The version that is written; it is the only one yet that is read. */
export const packVersion = 1

/** Lessons that a trainer hands out, as a file or in a link. */
export interface Pack {
  /** Where editors find the schema; not read. */
  readonly $schema?: string
  readonly format: typeof packFormat
  readonly version: typeof packVersion
  readonly id: string
  readonly title: string
  /** The language in which it is written: the page offers to speak it. */
  readonly language?: Language
  readonly notes?: string
  readonly lessons: readonly PackLesson[]
}

/** What a message service can have come to when a run is over. */
export const endStatuses = ['up', 'partial', 'disabled'] as const satisfies readonly ServiceStatus[]

/** The id of a task or of a pack. */
export const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/

/** Splits the link of a task into chart and query; the chart is `null` where there is none such. */
export function splitLink(link: string): {
  readonly chart: ChartId | null
  readonly query: string
} {
  const at = link.indexOf('#')
  const { chart, query } = splitFragment(at < 0 ? link.trim() : link.slice(at).trim())
  return { chart: chartIds.find((one) => one === chart) ?? null, query }
}

/** How a link names a task of a pack: `contoso:first`. */
const packTaskId = (pack: Pack, task: PackTask): string => `${pack.id}:${task.id}`

/** A task of a pack as one that the site runs. @throws when its link names no chart. */
export function toTask(pack: Pack, packed: PackTask): Task {
  const { link, title: _, story: __, notice: ___, notes: ____, ...own } = packed
  const { chart, query } = splitLink(link)
  if (chart === null) throw new Error(`The link "${link}" of a task names no chart: check the pack`)
  return { ...own, id: packTaskId(pack, packed), chart, query }
}
