import { useMemo } from 'react'
import { type PackTask, splitLink } from '../../learn/packs'
import { packBounds } from '../../learn/packSchema'
import type { PacksText } from '../../text/packsText'
import { fragmentOf } from '../pages'
import { EditorField, FieldProblems } from './EditorField'
import { EditorGoal } from './EditorGoal'
import { EditorLimits } from './EditorLimits'
import { ItemButtons } from '../ItemButtons'
import { toLinkedRun } from './linkedRun'
import { type DraftTask, withValue } from './packDraft'
import type { Shown } from './TaskRow'
import { type Editor, type How, numberOf } from './useEditor'
import type { Words } from './useTask'

/** A task of the pack that is written; its fields are shown on request. */
export function EditorTask({
  text,
  words,
  editor,
  manner,
  task,
  title,
  place,
  at,
  of,
  onTask,
  onMove,
  onRemove,
}: {
  text: PacksText
  words: Words
  editor: Editor
  manner: Shown
  task: DraftTask
  title: string
  place: string
  at: number
  of: number
  onTask: (task: DraftTask, how?: How) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const { editor: said } = text
  const number = numberOf(task)
  const isBelow = (one: string) => one === place || one.startsWith(`${place}.`)
  const count = editor.problems.filter((one) => isBelow(one.place)).length
  const par = editor.checked?.tasks.find((one) => one.place === place)?.par ?? null
  const notes = (
    <EditorField
      text={text}
      editor={editor}
      place={`${place}.notes`}
      name={said.notes}
      optional
      rows={2}
      value={task.notes ?? ''}
      most={packBounds.notes}
      onValue={(value) => onTask(withValue(task, 'notes', value), { key: `${number} notes` })}
    />
  )
  return (
    <li data-key={number}>
      <details>
        <summary>
          <span className="editor-task-title">{title}</span>
          <span className="packs-note">
            {said.kinds[task.kind]}
            {par !== null && ` · ${said.par(par)}`}
          </span>
          {count > 0 && <span className="editor-count">{said.bad(count)}</span>}
        </summary>
        {task.kind === 'built-in' ? (
          <>
            <p className="packs-note">{said.builtIn}</p>
            <FieldProblems text={text} editor={editor} place={`${place}.task`} />
            {notes}
          </>
        ) : (
          <>
            <FieldProblems text={text} editor={editor} place={place} />
            <TaskFields
              text={text}
              words={words}
              editor={editor}
              manner={manner}
              task={task}
              place={place}
              onTask={onTask}
            />
            {notes}
          </>
        )}
      </details>
      <ItemButtons
        className="editor-buttons"
        words={said}
        name={title}
        {...{ at, of, onMove, onRemove }}
      />
    </li>
  )
}

function TaskFields({
  text,
  words,
  editor,
  manner,
  task,
  place,
  onTask,
}: {
  text: PacksText
  words: Words
  editor: Editor
  manner: Shown
  task: PackTask
  place: string
  onTask: (task: PackTask, how?: How) => void
}) {
  const { editor: said } = text
  const number = numberOf(task)
  const { link } = task
  const run = useMemo(() => toLinkedRun(link), [link])
  const { chart, query } = splitLink(link)
  const set = (key: 'id' | 'title' | 'story' | 'link', value: string) =>
    onTask({ ...task, [key]: value }, { key: `${number} ${key}` })
  const shared = { text, editor }
  return (
    <>
      <EditorField
        {...shared}
        place={`${place}.title`}
        name={said.name}
        value={task.title}
        most={packBounds.title}
        onValue={(value) => set('title', value)}
      />
      <EditorField
        {...shared}
        place={`${place}.id`}
        name={said.id}
        code
        value={task.id}
        most={64}
        onValue={(value) => set('id', value)}
      />
      <EditorField
        {...shared}
        place={`${place}.story`}
        name={said.story}
        hint={said.storyHint}
        rows={3}
        value={task.story}
        most={packBounds.story}
        onValue={(value) => set('story', value)}
      />
      <EditorField
        {...shared}
        place={`${place}.notice`}
        name={said.notice}
        optional
        rows={2}
        value={task.notice ?? ''}
        most={packBounds.story}
        onValue={(value) => onTask(withValue(task, 'notice', value), { key: `${number} notice` })}
      />
      <EditorField
        {...shared}
        place={`${place}.link`}
        name={task.kind === 'scenario' ? said.link : said.startLink}
        code
        value={link}
        most={packBounds.link}
        onValue={(value) => set('link', value)}
      />
      {chart !== null && (
        <p className="editor-show">
          <a href={fragmentOf(chart, manner, query)} target="_blank" rel="noreferrer">
            {said.show}
          </a>
        </p>
      )}
      {run &&
        (task.kind === 'scenario' ? (
          <EditorGoal
            text={text}
            words={words}
            editor={editor}
            name={said.expects}
            run={run}
            goal={task.expects}
            place={`${place}.expects`}
            shown={run}
            onGoal={(expects) => onTask({ ...task, expects })}
          />
        ) : (
          <>
            <EditorGoal
              text={text}
              words={words}
              editor={editor}
              name={said.goal}
              run={run}
              goal={task.goal}
              place={`${place}.goal`}
              shown={null}
              onGoal={(goal) => onTask({ ...task, goal })}
            />
            <EditorLimits
              text={text}
              editor={editor}
              run={run}
              task={task}
              place={place}
              onTask={onTask}
            />
          </>
        ))}
    </>
  )
}
