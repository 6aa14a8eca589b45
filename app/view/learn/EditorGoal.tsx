import { useId, useMemo, useState } from 'react'
import { checkGoal } from '../../learn/checkGoal'
import { type Condition, type Goal, toConditions } from '../../learn/goal'
import {
  isSameCondition,
  proposeConditions,
  toGoal,
  usualGoal,
  withCondition,
} from '../../learn/proposals'
import type { Run } from '../../run/run'
import type { PacksText } from '../../text/packsText'
import { conditionWords } from '../../words/goalWords'
import { useAllTexts } from '../TextsContext'
import { FieldProblems } from './EditorField'
import { toLinkedRun } from './linkedRun'
import { toTaskLink } from './packDraft'
import type { Editor } from './useEditor'
import type { Words } from './useTask'

/**
 * The conditions of a goal, to be ticked: those that it has, and those that a run meets. `shown`
 * is that run; where it is `null`, a link of one can be given.
 */
export function EditorGoal({
  text,
  words,
  editor,
  name,
  run,
  goal,
  place,
  shown,
  onGoal,
}: {
  text: PacksText
  words: Words
  editor: Editor
  name: string
  /** The run that the task starts from. */
  run: Run
  goal: Goal
  place: string
  shown: Run | null
  onGoal: (goal: Goal) => void
}) {
  const { editor: said } = text
  const texts = useAllTexts()
  const id = useId()
  const [link, setLink] = useState('')
  const other = useMemo(
    () => (shown === null && link !== '' ? toLinkedRun(link) : null),
    [shown, link],
  )
  const isOtherChart = other !== null && other.chart.id !== run.chart.id
  const model = shown ?? (isOtherChart ? null : other)
  const own = toConditions(goal)
  const proposed = (model ? proposeConditions(model) : []).filter(
    (one) => !own.some((condition) => isSameCondition(condition, one)),
  )
  const say = (condition: Condition) =>
    checkGoal(run.chart, toGoal([condition]), place).length > 0
      ? JSON.stringify(toGoal([condition])).slice(1, -1)
      : conditionWords(texts, words.text, run.chart, condition)
  const take = (value: string) => {
    setLink(value)
    const found = toTaskLink(value) === null ? null : toLinkedRun(value)
    const fits = found !== null && found.chart.id === run.chart.id
    if (fits && own.length === 0) onGoal(usualGoal(found))
  }
  return (
    <fieldset className="editor-goal">
      <legend>{name}</legend>
      {shown === null && (
        <div className="editor-field">
          <label htmlFor={`${id}link`}>{said.proposeFrom}</label>
          <input
            id={`${id}link`}
            type="text"
            className="editor-code"
            spellCheck={false}
            autoComplete="off"
            value={link}
            aria-describedby={`${id}hint`}
            onChange={(event) => take(event.target.value)}
          />
          <small className="packs-note" id={`${id}hint`}>
            {said.proposeHint}
          </small>
          {link !== '' && (other === null || isOtherChart) && (
            <p className="field-problem" role="alert">
              {other === null
                ? said.badLink
                : said.otherChart(texts.chartNames[run.chart.id as keyof typeof texts.chartNames])}
            </p>
          )}
        </div>
      )}
      {[...own, ...proposed].map((condition) => (
        <label key={JSON.stringify(condition)} className="editor-tick">
          <input
            type="checkbox"
            checked={own.includes(condition)}
            onChange={({ target: { checked } }) => onGoal(withCondition(goal, condition, checked))}
          />
          <span>{say(condition)}</span>
        </label>
      ))}
      {own.length === 0 && <p className="packs-note">{said.anything}</p>}
      <FieldProblems text={text} editor={editor} place={place} below />
    </fieldset>
  )
}
