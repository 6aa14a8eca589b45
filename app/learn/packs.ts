import type { Language } from '../run/permalink'
import type { Exercise, Scenario } from './tasks'

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

/** Lessons that a trainer hands out, as a file or in a link. */
export interface Pack {
  readonly format: 'mapi-session-explorer-pack'
  readonly version: 1
  readonly id: string
  readonly title: string
  /** The language in which it is written: the page speaks it when the pack is opened. */
  readonly language?: Language
  readonly notes?: string
  readonly lessons: readonly PackLesson[]
}
