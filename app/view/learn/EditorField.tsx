import { useId } from 'react'
import type { PacksText } from '../../text/packsText'
import { packProblemWords } from '../../words/packWords'
import { useAllTexts } from '../TextsContext'
import type { Editor } from './useEditor'

/** What is wrong at a place of the pack, or below it. */
export function FieldProblems({
  id,
  text,
  editor,
  place,
  below = false,
}: {
  id?: string
  text: PacksText
  editor: Editor
  place: string
  below?: boolean
}) {
  const texts = useAllTexts()
  const found = editor.problems.filter(
    (one) =>
      one.place === place ||
      (below && (one.place.startsWith(`${place}.`) || one.place.startsWith(`${place}[`))),
  )
  if (found.length === 0) return null
  return (
    <ul className="field-problem" id={id}>
      {found.map((problem) => (
        <li key={`${problem.place} ${problem.kind} ${problem.value}`}>
          {packProblemWords(texts, text.faults, problem)}
        </li>
      ))}
    </ul>
  )
}

/** A field of the form: its name, what is typed, and what is wrong with it. */
export function EditorField({
  text,
  editor,
  place,
  name,
  hint,
  value,
  rows,
  code = false,
  optional = false,
  most,
  onValue,
}: {
  text: PacksText
  editor: Editor
  /** Where in the pack it stands. */
  place: string
  name: string
  hint?: string
  value: string
  /** Of a text of several lines. */
  rows?: number
  code?: boolean
  optional?: boolean
  most: number
  onValue: (value: string) => void
}) {
  const id = useId()
  const isWrong = editor.problems.some((one) => one.place === place)
  const said = [hint ? `${id}hint` : '', isWrong ? `${id}wrong` : ''].filter(Boolean).join(' ')
  const shared = {
    id,
    value,
    maxLength: most,
    spellCheck: !code,
    autoComplete: 'off',
    'aria-invalid': isWrong,
    'aria-describedby': said === '' ? undefined : said,
    className: code ? 'editor-code' : undefined,
  }
  return (
    <div className="editor-field">
      <label htmlFor={id}>
        {name} {optional && <small>{text.editor.optional}</small>}
      </label>
      {rows ? (
        <textarea {...shared} rows={rows} onChange={(event) => onValue(event.target.value)} />
      ) : (
        <input {...shared} type="text" onChange={(event) => onValue(event.target.value)} />
      )}
      {hint && (
        <small className="packs-note" id={`${id}hint`}>
          {hint}
        </small>
      )}
      <FieldProblems id={`${id}wrong`} text={text} editor={editor} place={place} />
    </div>
  )
}
