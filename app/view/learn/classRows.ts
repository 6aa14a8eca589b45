import type { Chart } from '../../charts/chartDefinition'
import { sumUp, type Tally, toCoverage } from '../../learn/coverage'
import type { Progress, TaskRecord } from '../../learn/progress'
import { toCsv } from '../../publish/table'
import type { ClassText } from '../../text/packsText'
import type { Course } from './courses'

/** The progress file of a learner, as it was read. */
export interface Learner {
  /** Tells files apart, whatever they are called. */
  readonly id: number
  readonly file: string
  readonly progress: Progress
}

export const nameOf = ({ progress, file }: Learner): string => progress.name || file

/** A task that somebody may have done. */
interface ClassTask {
  readonly id: string
  readonly title: string
  readonly kind: 'scenario' | 'exercise'
}

/** Tasks that are shown together: those of a lesson, or of a pack that is not open. */
export interface ClassLesson {
  readonly id: string
  readonly title: string
  readonly tasks: readonly ClassTask[]
}

/** How a learner stands with a task. */
export type TaskState = 'none' | 'begun' | 'tried' | 'done'

export function stateOf(record: TaskRecord | undefined): TaskState {
  if (!record) return 'none'
  if (record.solved !== null) return 'done'
  return record.failed > 0 ? 'tried' : 'begun'
}

export const recordOf = ({ progress }: Learner, task: string): TaskRecord | undefined =>
  Object.hasOwn(progress.tasks, task) ? progress.tasks[task] : undefined

/** The lessons of the site and of open packs; then the tasks of packs that are not open. */
export function toClassLessons(
  courses: readonly Course[],
  learners: readonly Learner[],
  text: Pick<ClassText, 'ofPack' | 'closedPack'>,
): ClassLesson[] {
  const known = courses.flatMap(({ pack, lessons }) =>
    lessons.map(({ id, title, tasks }) => ({
      id: `${pack?.id ?? ''}:${id}`,
      title: pack ? text.ofPack(pack.title, title) : title,
      tasks: tasks.map(({ id, task, words }) => ({ id, kind: task.kind, title: words.title })),
    })),
  )
  const listed = new Set(known.flatMap(({ tasks }) => tasks.map(({ id }) => id)))
  const others = new Map<string, ClassTask[]>()
  for (const { progress } of learners) {
    for (const [id, record] of Object.entries(progress.tasks)) {
      const [pack = '', task] = id.split(':')
      if (task === undefined || listed.has(id)) continue
      listed.add(id)
      // Only exercises are solved with a number of changes, and fail.
      const kind = (record.changes ?? 0) > 0 || record.failed > 0 ? 'exercise' : 'scenario'
      others.set(pack, [...(others.get(pack) ?? []), { id, kind, title: task }])
    }
  }
  const closed = [...others].map(([pack, tasks]) => ({
    id: `closed ${pack}`,
    title: text.closedPack(pack),
    tasks,
  }))
  return [...known, ...closed].filter(({ tasks }) => tasks.length > 0)
}

/** How many exercises of a lesson are solved; of a lesson without any, how many tasks are done. */
function tallyOf(learner: Learner, { tasks }: ClassLesson): Tally {
  const exercises = tasks.filter(({ kind }) => kind === 'exercise')
  const counted = exercises.length > 0 ? exercises : tasks
  const done = counted.filter(({ id }) => stateOf(recordOf(learner, id)) === 'done')
  return { seen: done.length, of: counted.length }
}

/** A learner as a row of the table. */
export interface ClassRow {
  readonly learner: Learner
  readonly name: string
  readonly steps: Tally
  readonly exits: Tally
  readonly guesses: Progress['guesses']
  readonly lessons: readonly Tally[]
}

export function toClassRow(
  learner: Learner,
  lessons: readonly ClassLesson[],
  charts: readonly Chart[],
): ClassRow {
  const { steps, exits } = sumUp(charts.map((chart) => toCoverage(learner.progress, chart)))
  return {
    learner,
    name: nameOf(learner),
    steps,
    exits,
    guesses: learner.progress.guesses,
    lessons: lessons.map((lesson) => tallyOf(learner, lesson)),
  }
}

/** What the table is sorted by: a column, or a lesson by its index. */
export type SortKey = 'name' | 'steps' | 'exits' | 'guesses' | number

const shareOf = ({ seen, of }: Tally): number => (of === 0 ? 0 : seen / of)

function rankOf(row: ClassRow, key: Exclude<SortKey, 'name'>): number {
  if (key === 'guesses') return row.guesses.asked === 0 ? -1 : row.guesses.right / row.guesses.asked
  const tally = typeof key === 'number' ? row.lessons[key] : row[key]
  return tally ? shareOf(tally) : 0
}

/** The rows in order; equal ones stay as they came. */
export function sortRows(
  rows: readonly ClassRow[],
  key: SortKey,
  isDown: boolean,
  language: string,
): readonly ClassRow[] {
  const collator = new Intl.Collator(language === 'en-XA' ? 'en' : language, { numeric: true })
  const compare = (a: ClassRow, b: ClassRow) =>
    key === 'name' ? collator.compare(a.name, b.name) : rankOf(a, key) - rankOf(b, key)
  return [...rows].sort((a, b) => (isDown ? -compare(a, b) : compare(a, b)))
}

/** How a learner stands with a task, in words. */
export function stateWords({ states }: ClassText, task: ClassTask, record?: TaskRecord): string {
  switch (stateOf(record)) {
    case 'none':
      return states.none
    case 'begun':
      return states.begun
    case 'tried':
      return states.tried(record?.failed ?? 0)
    case 'done': {
      if (task.kind === 'scenario') return states.seen
      const solved = states.solved(record?.changes ?? 0)
      return (record?.hints ?? 0) > 0 ? `${solved}, ${states.hints}` : solved
    }
  }
}

/** Predictions in words. */
export const guessWords = (text: ClassText, { right, asked }: Progress['guesses']): string =>
  asked === 0 ? text.notAsked : text.of(right, asked)

/** Both tables as one for a spreadsheet: a row for each learner. */
export function toClassCsv(
  text: ClassText,
  rows: readonly ClassRow[],
  lessons: readonly ClassLesson[],
): string {
  const tasks = lessons.flatMap((lesson) => lesson.tasks.map((task) => ({ lesson, task })))
  return toCsv([
    [
      ...[text.learner, text.file, text.parts.steps, text.parts.exits, text.predictions],
      ...lessons.map(({ title }) => title),
      ...tasks.map(({ lesson, task }) => text.ofPack(lesson.title, task.title)),
    ],
    ...rows.map(({ learner, name, steps, exits, guesses, lessons: tallies }) => [
      ...[name, learner.file],
      ...[steps, exits].map(({ seen, of }) => text.share(seen, of)),
      guessWords(text, guesses),
      ...tallies.map(({ seen, of }) => text.of(seen, of)),
      ...tasks.map(({ task }) => stateWords(text, task, recordOf(learner, task.id))),
    ]),
  ])
}
