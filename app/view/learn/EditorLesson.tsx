import type { PackLesson } from '../../learn/packs'
import { packBounds } from '../../learn/packSchema'
import type { PacksText } from '../../text/packsText'
import { AddTask } from './AddTask'
import { EditorField, FieldProblems } from './EditorField'
import { EditorTask } from './EditorTask'
import { ItemButtons } from '../ItemButtons'
import { type DraftTask, moveItem, removeItem, replaceItem, withValue } from './packDraft'
import type { Shown } from './TaskRow'
import { taskName } from './taskName'
import { carry, type Editor, type How, numberOf } from './useEditor'
import type { Words } from './useTask'

/** A lesson of the pack that is written, with its tasks. */
export function EditorLesson({
  text,
  words,
  editor,
  manner,
  lesson,
  at,
  of,
  onLesson,
  onMove,
  onRemove,
}: {
  text: PacksText
  words: Words
  editor: Editor
  manner: Shown
  lesson: PackLesson
  at: number
  of: number
  onLesson: (lesson: PackLesson, how?: How) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const { editor: said } = text
  const number = numberOf(lesson)
  const place = `lessons[${at}]`
  const { tasks } = lesson
  const set = (key: string, value: string) =>
    onLesson(withValue(lesson, key, value), { key: `${number} ${key}` })
  const setTasks = (next: readonly DraftTask[], how?: How) =>
    onLesson({ ...lesson, tasks: next }, how)
  const name = lesson.title || said.lesson(at + 1)
  return (
    <section className="editor-lesson" data-key={number} aria-label={name}>
      <div className="editor-lesson-head">
        <h4>{said.lesson(at + 1)}</h4>
        <ItemButtons
          className="editor-buttons"
          words={said}
          name={name}
          {...{ at, of, onMove, onRemove }}
        />
      </div>
      <EditorField
        text={text}
        editor={editor}
        place={`${place}.title`}
        name={said.name}
        value={lesson.title}
        most={packBounds.title}
        onValue={(value) => onLesson({ ...lesson, title: value }, { key: `${number} title` })}
      />
      <details className="editor-more">
        <summary>{said.more}</summary>
        <EditorField
          text={text}
          editor={editor}
          place={`${place}.id`}
          name={said.id}
          code
          value={lesson.id}
          most={64}
          onValue={(value) => onLesson({ ...lesson, id: value }, { key: `${number} id` })}
        />
        <EditorField
          text={text}
          editor={editor}
          place={`${place}.notes`}
          name={said.notes}
          optional
          rows={2}
          value={lesson.notes ?? ''}
          most={packBounds.notes}
          onValue={(value) => set('notes', value)}
        />
      </details>
      {tasks.length === 0 ? (
        <p className="packs-note">{said.noTasks}</p>
      ) : (
        <ol className="editor-tasks">
          {tasks.map((task, index) => {
            const taskNumber = numberOf(task)
            const title = taskName(task, words) || said.newTask(index + 1)
            return (
              <EditorTask
                key={taskNumber}
                text={text}
                words={words}
                editor={editor}
                manner={manner}
                task={task}
                title={title}
                place={`${place}.tasks[${index}]`}
                at={index}
                of={tasks.length}
                onTask={(next, how) => setTasks(replaceItem(tasks, index, carry(task, next)), how)}
                onMove={(by) =>
                  setTasks(moveItem(tasks, index, index + by), {
                    words: said.moved(title, index + by + 1, tasks.length),
                    focus: `[data-key="${taskNumber}"] [data-do="${by < 0 ? 'up' : 'down'}"]`,
                  })
                }
                onRemove={() =>
                  setTasks(removeItem(tasks, index), {
                    words: said.removed(title),
                    focus: `[data-key="${number}"] .editor-add select`,
                  })
                }
              />
            )
          })}
        </ol>
      )}
      {tasks.length > 0 && <FieldProblems text={text} editor={editor} place={`${place}.tasks`} />}
      <AddTask
        text={text}
        words={words}
        draft={editor.draft}
        onAdd={(task) =>
          setTasks([...tasks, task], {
            words: said.added(taskName(task, words)),
            focus: `[data-key="${numberOf(task)}"] summary`,
          })
        }
      />
    </section>
  )
}
