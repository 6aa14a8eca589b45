import { useId } from 'react'
import { toDomains } from '../../insight/inputs'
import type { PackTask } from '../../learn/packs'
import { packBounds } from '../../learn/packSchema'
import type { Run } from '../../run/run'
import type { PacksText } from '../../text/packsText'
import { inputWords } from '../../words/inputWords'
import { inputName } from '../../words/names'
import { useAllTexts } from '../TextsContext'
import { FieldProblems } from './EditorField'
import { withValue } from './packDraft'
import { type Editor, type How, numberOf } from './useEditor'

type Exercise = Extract<PackTask, { kind: 'exercise' }>

/** What a learner may change in an exercise, and how much. */
export function EditorLimits({
  text,
  editor,
  run,
  task,
  place,
  onTask,
}: {
  text: PacksText
  editor: Editor
  run: Run
  task: Exercise
  place: string
  onTask: (task: Exercise, how?: How) => void
}) {
  const { editor: said } = text
  const id = useId()
  const { may, locked = [], most } = task
  const shared = { text, editor, run }
  return (
    <fieldset className="editor-goal">
      <legend>{said.may}</legend>
      {[
        { name: said.mayAll, is: may === undefined, to: undefined },
        { name: said.maySome, is: may !== undefined, to: ['flags'] },
      ].map(({ name, is, to }) => (
        <label key={name} className="editor-tick">
          <input
            type="radio"
            name={`${id}may`}
            checked={is}
            onChange={() => onTask(withValue(task, 'may', to))}
          />
          <span>{name}</span>
        </label>
      ))}
      {may && (
        <InputList
          {...shared}
          name={said.maySome}
          chosen={may}
          onChosen={(next) => onTask({ ...task, may: next })}
        />
      )}
      <FieldProblems text={text} editor={editor} place={`${place}.may`} below />
      <InputList
        {...shared}
        name={said.locked}
        chosen={locked}
        onChosen={(next) => onTask(withValue(task, 'locked', next.length > 0 ? next : undefined))}
      />
      <small className="packs-note">{said.lockedHint}</small>
      <FieldProblems text={text} editor={editor} place={`${place}.locked`} below />
      <div className="editor-field">
        <label htmlFor={`${id}most`}>{said.most}</label>
        <input
          id={`${id}most`}
          type="number"
          min={1}
          max={packBounds.most}
          value={most ?? ''}
          aria-describedby={`${id}hint`}
          onChange={({ target: { value } }) =>
            onTask(withValue(task, 'most', value === '' ? undefined : Number(value)), {
              key: `${numberOf(task)} most`,
            })
          }
        />
        <small className="packs-note" id={`${id}hint`}>
          {said.mostHint}
        </small>
        <FieldProblems text={text} editor={editor} place={`${place}.most`} />
      </div>
    </fieldset>
  )
}

/** Inputs to be ticked: whole ones, and single parts of them where one is named. */
function InputList({
  text,
  run: { chart },
  name,
  chosen,
  onChosen,
}: {
  text: PacksText
  run: Run
  name: string
  chosen: readonly string[]
  onChosen: (chosen: readonly string[]) => void
}) {
  const { editor: said } = text
  const texts = useAllTexts()
  const whole = chart.inputs.map((input) => ({
    id: input.parameter,
    name: inputName(texts, chart, input),
  }))
  const single = [...toDomains(chart).keys()]
    .filter((one) => !whole.some(({ id }) => id === one))
    .map((one) => ({ id: one, name: inputWords(texts, chart, one) }))
  const named = chosen
    .filter((one) => !whole.some(({ id }) => id === one))
    .map((one) => single.find(({ id }) => id === one) ?? { id: one, name: one })
  const open = single.filter(({ id }) => !chosen.includes(id))
  return (
    <fieldset className="editor-inputs">
      <legend>{name}</legend>
      {[...whole, ...named].map((one) => (
        <label key={one.id} className="editor-tick">
          <input
            type="checkbox"
            checked={chosen.includes(one.id)}
            onChange={({ target: { checked } }) =>
              onChosen(checked ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
            }
          />
          <span>{one.name}</span>
        </label>
      ))}
      {open.length > 0 && (
        <select
          aria-label={said.single}
          value=""
          onChange={({ target: { value } }) => value !== '' && onChosen([...chosen, value])}
        >
          <option value="">{said.chooseInput}</option>
          {open.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  )
}
