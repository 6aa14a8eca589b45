import { loadLearn, loadLessons } from '../../text/loadTexts'
import type { Texts } from '../../text/texts'
import {
  type Course,
  type CourseTask,
  enterCourse,
  taskQuery,
  toCourses,
  toLibrary,
} from '../learn/courses'
import { packStore } from '../learn/packStore'
import { fragmentOf, visit, visitFragment } from '../pages'
import type { Desk } from './desk'
import type { FindEntry } from './entries'

/**
 * Lessons, exercises and scenarios by their titles, in the language spoken; what is chosen is
 * opened. @throws when their words cannot be loaded.
 */
export async function loadTaskEntries(
  texts: Texts,
  desk: () => Desk,
): Promise<readonly FindEntry[]> {
  const [text, words] = await Promise.all([loadLearn(texts.language), loadLessons(texts.language)])
  const toEntry = (
    id: string,
    kindName: string,
    names: readonly string[],
    run: () => void,
  ): FindEntry => ({
    ...{ id, kind: 'task', kindName, names, about: [], numbers: [], detail: '' },
    does: { kind: 'command', run },
  })
  const toTaskEntry = (one: CourseTask, course: Course | null) =>
    toEntry(`task ${one.id}`, text.kinds[one.task.kind], [one.words.title, one.id], () => {
      const { shown } = desk()
      shown.settle()
      enterCourse(course)
      visitFragment(fragmentOf(one.task.chart, shown, taskQuery(one)))
    })
  const entries = toCourses(words, packStore.get(), texts).flatMap((course) =>
    course.lessons.flatMap((lesson) => {
      const id = [...(course.pack ? [course.pack.id] : []), lesson.id].join(':')
      const open = () => {
        const { shown } = desk()
        shown.settle()
        visit('learn', shown, `lesson=${id}`)
      }
      return [
        toEntry(`lesson ${id}`, text.kinds.lesson, [lesson.title, lesson.id], open),
        ...lesson.tasks.map((one) => toTaskEntry(one, course)),
      ]
    }),
  )
  // Texts of the figure's chart are there with the first page; without them its paths are not named.
  const library = texts.charts.logon ? toLibrary(words, texts) : []
  const others = library.flatMap(({ tasks }) => tasks.map((one) => toTaskEntry(one, null)))
  return [...new Map([...others, ...entries].map((one) => [one.id, one])).values()]
}
