import { Circle, CircleCheck, CircleDot } from 'lucide-react'
import type { TaskRecord } from '../../learn/progress'
import type { Manner } from '../pages'
import { Par } from './Par'
import type { Course, CourseTask } from './courses'
import { TaskLink } from './StripFrame'
import type { Words } from './useTask'

/** What links to tasks need of the page that they stand on. */
export type Shown = Manner & { readonly settle: () => void }

const marks = { new: Circle, begun: CircleDot, done: CircleCheck }

/** A task in a list: its title, its kind, and how the learner stands with it. */
export function TaskRow({
  one,
  course,
  record,
  words: { text },
  manner,
  saysKind = true,
}: {
  one: CourseTask
  course: Course | null
  record: TaskRecord | undefined
  words: Words
  manner: Shown
  saysKind?: boolean
}) {
  const { task, words } = one
  const state = record === undefined ? 'new' : record.solved === null ? 'begun' : 'done'
  const Mark = marks[state]
  return (
    <li className={`task-row ${state}`}>
      <Mark size={16} aria-hidden="true" />
      <TaskLink explorer={manner} to={one} course={course}>
        {words.title}
      </TaskLink>
      {saysKind && <span className="task-kind">{text.kinds[task.kind]}</span>}
      <span className={saysKind || state !== 'new' ? 'task-state' : 'visually-hidden'}>
        {state !== 'done' ? (
          text.states[state]
        ) : task.kind === 'scenario' ? (
          text.states.seen
        ) : (
          <>
            {text.states.solved(record?.changes ?? 0)}
            {(record?.hints ?? 0) > 0 && `, ${text.states.hints}`}
            <Par exercise={task} text={text} />
          </>
        )}
      </span>
    </li>
  )
}
