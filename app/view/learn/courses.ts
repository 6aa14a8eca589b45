import { firstChart } from '../../charts/charts'
import { builtInTasks } from '../../learn/builtInTasks'
import { figurePaths } from '../../learn/figurePaths'
import { lessons } from '../../learn/lessons'
import {
  type BuiltInTask,
  type Pack,
  type PackTask,
  type TaskWords,
  toTask,
} from '../../learn/packs'
import { scenarioGroups, scenarios } from '../../learn/scenarios'
import type { Task } from '../../learn/tasks'
import type { LessonsText } from '../../text/lessonsText'
import type { Texts } from '../../text/texts'
import { figurePathWords } from './figurePathWords'

/** A task with its words, and its id as links and the learner's progress know it. */
export interface CourseTask {
  readonly id: string
  readonly task: Task
  readonly words: TaskWords
  /** For the presenter alone. */
  readonly notes?: string
}

export interface CourseLesson {
  readonly id: string
  readonly title: string
  readonly about?: string
  readonly notes?: string
  readonly tasks: readonly CourseTask[]
}

/** Lessons in order: those of an open pack, or those that come with the site. */
export interface Course {
  readonly pack: Pack | null
  readonly lessons: readonly CourseLesson[]
}

/** A task in its place among the others. */
export interface FoundTask extends CourseTask {
  /** `null` where no lesson has it. */
  readonly lesson: CourseLesson | null
  readonly course: Course | null
  readonly previous: CourseTask | null
  readonly next: CourseTask | null
}

/** A task that comes with the site; a path of the figure only with the texts of its chart. */
function findBuiltIn(id: string, text: LessonsText, texts: Texts): CourseTask | null {
  const path = figurePaths.find((one) => one.id === id)
  if (path) {
    const isSpoken = texts.charts[path.chart] !== undefined
    return isSpoken
      ? { id, task: path, words: figurePathWords(texts, text, firstChart, path) }
      : null
  }
  const task = builtInTasks.get(id)
  if (!task) return null
  const all: Readonly<Record<string, TaskWords>> =
    task.kind === 'scenario' ? text.scenarios : text.exercises
  const words = all[id]
  return words ? { id, task, words } : null
}

function toPackTask(
  pack: Pack,
  one: PackTask | BuiltInTask,
  text: LessonsText,
  texts: Texts,
): CourseTask | null {
  const notes = one.notes === undefined ? {} : { notes: one.notes }
  if (one.kind === 'built-in') {
    const found = findBuiltIn(one.task, text, texts)
    return found && { ...found, ...notes }
  }
  const task = toTask(pack, one)
  const { title, story, notice } = one
  return { id: task.id, task, words: { title, story, ...(notice && { notice }) }, ...notes }
}

/**
 * Everything that can be learnt here: open packs first, then what comes with the site. `texts` have
 * those of the figure's chart, or the figure's paths are left out.
 */
export function toCourses(
  text: LessonsText,
  packs: readonly Pack[],
  texts: Texts,
): readonly Course[] {
  const ofPacks = packs.map((pack) => ({
    pack,
    lessons: pack.lessons.map(({ id, title, notes, tasks }) => ({
      id,
      title,
      ...(notes !== undefined && { notes }),
      tasks: tasks.flatMap((one) => toPackTask(pack, one, text, texts) ?? []),
    })),
  }))
  const own = {
    pack: null,
    lessons: lessons.map(({ id, tasks }) => ({
      id,
      ...text.lessons[id],
      tasks: tasks.flatMap((one) => findBuiltIn(one, text, texts) ?? []),
    })),
  }
  return [...ofPacks, own]
}

/** The course in which a task was opened last: several may have it. */
let entered: string | null = null
const courseKey = ({ pack }: Course): string => pack?.id ?? ''

/** Notes in which course a learner is. */
export function enterCourse(course: Course | null): void {
  if (course) entered = courseKey(course)
}

/** The tasks of the library that stand under one heading. */
interface LibraryGroup {
  readonly id: string
  readonly title: string
  readonly about?: string
  readonly tasks: readonly CourseTask[]
}

let last: { text: LessonsText; texts: Texts; groups: readonly LibraryGroup[] } | null = null

/** The library of scenarios by what they are about; the figure's paths as in `toCourses`. */
export function toLibrary(text: LessonsText, texts: Texts): readonly LibraryGroup[] {
  if (last?.text !== text || last.texts !== texts) {
    last = { text, texts, groups: makeLibrary(text, texts) }
  }
  return last.groups
}

const makeLibrary = (text: LessonsText, texts: Texts): readonly LibraryGroup[] =>
  scenarioGroups.map((group) => ({
    id: group,
    ...text.groups[group],
    tasks: [...scenarios, ...figurePaths]
      .filter((one) => one.group === group)
      .flatMap((one) => findBuiltIn(one.id, text, texts) ?? []),
  }))

/** The scenarios of open packs, each pack a group. */
export const toPackLibrary = (courses: readonly Course[]): readonly LibraryGroup[] =>
  courses.flatMap(({ pack, lessons }) => {
    if (pack === null) return []
    const tasks = lessons.flatMap((lesson) => lesson.tasks)
    const own = tasks.filter(({ id, task }) => task.kind === 'scenario' && !builtInTasks.has(id))
    return own.length === 0 ? [] : [{ id: `pack ${pack.id}`, title: pack.title, tasks: own }]
  })

/**
 * Finds a task by its id: built-in, or of an open pack (`contoso:first`). One that no lesson has
 * stands in the library; the figure's paths as in `toCourses`. `null` where there is none, or its
 * pack is not open.
 */
export function findTask(
  id: string,
  text: LessonsText,
  packs: readonly Pack[],
  texts: Texts,
): FoundTask | null {
  const places = toCourses(text, packs, texts).flatMap((course) => {
    const all = course.lessons.flatMap((lesson) => lesson.tasks.map((task) => ({ lesson, task })))
    return all.flatMap(({ lesson, task }, at) =>
      task.id === id
        ? [{ course, lesson, task, previous: all[at - 1]?.task, next: all[at + 1]?.task }]
        : [],
    )
  })
  const place = places.find(({ course }) => courseKey(course) === entered) ?? places[0]
  if (place) {
    const { course, lesson, task, previous = null, next = null } = place
    return { ...task, course, lesson, previous, next }
  }
  const library = toLibrary(text, texts).flatMap(({ tasks }) => tasks)
  const at = library.findIndex((one) => one.id === id)
  const found = library[at] ?? findBuiltIn(id, text, texts)
  return (
    found && {
      ...found,
      course: null,
      lesson: null,
      previous: library[at - 1] ?? null,
      next: (at < 0 ? null : library[at + 1]) ?? null,
    }
  )
}

/** The pack that a task would be of, by the task's id. */
export const packOf = (id: string): string | null =>
  id.includes(':') ? (id.split(':')[0] ?? null) : null

/** The query that opens a task in its chart. */
export const taskQuery = ({ id, task }: CourseTask): string =>
  [task.query, `learn=${id}`].filter((one) => one !== '').join('&')
