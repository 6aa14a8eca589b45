import { Circle, CircleCheck, CircleDot, CircleX } from 'lucide-react'
import { Fragment, useId } from 'react'
import type { ClassText } from '../../text/packsText'
import {
  type ClassLesson,
  type ClassRow,
  recordOf,
  stateOf,
  stateWords,
  type TaskState,
} from './classRows'

const marks: Readonly<Record<TaskState, typeof Circle>> = {
  none: Circle,
  begun: CircleDot,
  tried: CircleX,
  done: CircleCheck,
}

/** A row for each task: how each learner stands with it. */
export function TaskTable({
  text,
  rows,
  lessons,
}: {
  text: ClassText
  rows: readonly ClassRow[]
  lessons: readonly ClassLesson[]
}) {
  const id = useId()
  return (
    <section aria-labelledby={`${id}title`} className="class-part">
      <details>
        <summary>
          <h3 id={`${id}title`}>{text.tasksTable}</h3>
        </summary>
        <div className="class-box">
          <table className="class-table class-tasks">
            <thead>
              <tr>
                <th scope="col">{text.task}</th>
                {rows.map(({ learner, name }) => (
                  <th key={learner.id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lessons.map((lesson) => (
                <Fragment key={lesson.id}>
                  <tr className="class-lesson">
                    <th scope="colgroup" colSpan={rows.length + 1}>
                      {lesson.title}
                    </th>
                  </tr>
                  {lesson.tasks.map((task) => (
                    <tr key={task.id}>
                      <th scope="row">{task.title}</th>
                      {rows.map(({ learner }) => {
                        const record = recordOf(learner, task.id)
                        const state = stateOf(record)
                        const Mark = marks[state]
                        return (
                          <td key={learner.id} data-state={state}>
                            <Mark size={13} aria-hidden="true" /> {stateWords(text, task, record)}
                          </td>
                        )
                      })}
                    </tr>
                  ))}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
