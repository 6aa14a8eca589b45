import { exercises } from '../../learn/lessons'
import type { LessonsText } from '../../text/lessonsText'
import type { Texts } from '../../text/texts'
import { spokenTexts } from '../language'
import { toLibrary } from './courses'
import type { DraftTask } from './packDraft'
import type { Words } from './useTask'

/** A task of the site, by what it is called. */
interface NamedTask {
  readonly id: string
  readonly title: string
}

/** The tasks that come with the site, by group. */
export function siteTasks(
  lessons: LessonsText,
  texts: Texts,
): { scenarios: readonly NamedTask[]; exercises: readonly NamedTask[] } {
  const library = toLibrary(lessons, texts)
  return {
    scenarios: library.flatMap(({ tasks }) =>
      tasks.map(({ id, words }) => ({ id, title: words.title })),
    ),
    exercises: exercises.map(({ id }) => ({ id, title: lessons.exercises[id].title })),
  }
}

/** What a task of a draft is called. */
export function taskName(task: DraftTask, { lessons }: Words): string {
  if (task.kind !== 'built-in') return task.title
  const { scenarios, exercises: others } = siteTasks(lessons, spokenTexts())
  return [...scenarios, ...others].find(({ id }) => id === task.task)?.title ?? task.task
}
