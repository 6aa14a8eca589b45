import { Plus } from 'lucide-react'
import { useId, useState } from 'react'
import { usualGoal } from '../../learn/proposals'
import type { PacksText } from '../../text/packsText'
import { useAllTexts } from '../TextsContext'
import { toLinkedRun } from './linkedRun'
import { type Draft, type DraftTask, freeId, taskIds, toTaskLink } from './packDraft'
import { siteTasks } from './taskName'
import type { Words } from './useTask'

/** Adds a task: one of the site, or one that begins with what a link shows. */
export function AddTask({
  text,
  words,
  draft,
  onAdd,
}: {
  text: PacksText
  words: Words
  draft: Draft
  onAdd: (task: DraftTask) => void
}) {
  const { editor: said } = text
  const texts = useAllTexts()
  const id = useId()
  const [link, setLink] = useState('')
  const [told, setTold] = useState(false)
  const taken = taskIds(draft)
  const { scenarios, exercises } = siteTasks(words.lessons, texts)
  const free = (tasks: typeof scenarios) => tasks.filter((one) => !taken.includes(one.id))

  const addLinked = (kind: 'scenario' | 'exercise') => {
    const own = toTaskLink(link)
    const run = own === null ? null : toLinkedRun(own)
    setTold(run === null)
    if (own === null || run === null) return
    const shared = {
      id: freeId('task', taken),
      title: said.newTask(taken.length + 1),
      story: '',
      link: own,
    }
    onAdd(
      kind === 'scenario'
        ? { kind, ...shared, expects: usualGoal(run) }
        : { kind, ...shared, goal: {} },
    )
    setLink('')
  }
  return (
    <fieldset className="editor-add">
      <legend>{said.addTask}</legend>
      <div className="editor-field">
        <label htmlFor={`${id}site`}>{said.fromLibrary}</label>
        <select
          id={`${id}site`}
          value=""
          onChange={({ target: { value } }) => {
            if (value !== '') onAdd({ kind: 'built-in', task: value })
          }}
        >
          <option value="">{said.chooseTask}</option>
          <optgroup label={said.exercises}>
            {free(exercises).map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </optgroup>
          <optgroup label={said.scenarios}>
            {free(scenarios).map((one) => (
              <option key={one.id} value={one.id}>
                {one.title}
              </option>
            ))}
          </optgroup>
        </select>
      </div>
      <div className="editor-field">
        <label htmlFor={`${id}link`}>{said.fromLink}</label>
        <input
          id={`${id}link`}
          type="text"
          className="editor-code"
          spellCheck={false}
          autoComplete="off"
          value={link}
          aria-invalid={told}
          aria-describedby={`${id}hint`}
          onChange={({ target: { value } }) => {
            setLink(value)
            setTold(false)
          }}
        />
        <small className="packs-note" id={`${id}hint`}>
          {said.linkHint}
        </small>
        {told && (
          <p className="field-problem" role="alert">
            {said.badLink}
          </p>
        )}
      </div>
      <div className="packs-actions">
        <button type="button" className="outlined" onClick={() => addLinked('scenario')}>
          <Plus size={16} aria-hidden="true" /> {said.asScenario}
        </button>
        <button type="button" className="outlined" onClick={() => addLinked('exercise')}>
          <Plus size={16} aria-hidden="true" /> {said.asExercise}
        </button>
      </div>
    </fieldset>
  )
}
