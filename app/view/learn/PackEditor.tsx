import { ChevronLeft, Download, Link2, Play, Plus, Undo2 } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { chartIds } from '../../charts/chartIds'
import type { Pack, PackLesson } from '../../learn/packs'
import { packBounds } from '../../learn/packSchema'
import { languages } from '../../run/permalink'
import type { PacksText } from '../../text/packsText'
import { languageNames } from '../language'
import { NotLoaded } from '../lazyPart'
import { useCharts } from '../loadedCharts'
import { useAllTexts } from '../TextsContext'
import type { Course } from './courses'
import { EditorField, FieldProblems } from './EditorField'
import { EditorLesson } from './EditorLesson'
import {
  type Draft,
  freeId,
  moveItem,
  newLesson,
  removeItem,
  replaceItem,
  withValue,
} from './packDraft'
import type { Shown } from './TaskRow'
import { carry, numberOf, useEditor } from './useEditor'
import { useSharing } from './useSharing'
import { useWords, type Words } from './useTask'

interface EditorProps {
  text: PacksText
  draft: Draft
  /** Does the browser keep it? */
  kept: boolean
  /** Has another tab changed it, too? */
  parted: boolean
  manner: Shown
  courses: readonly Course[]
  onDraft: (draft: Draft) => void
  onBack: () => void
  onTry: (pack: Pack) => void
}

/** The form in which a pack is written, with what is wrong beside each field. */
export function PackEditor(props: EditorProps) {
  const { ui } = useAllTexts()
  const charts = useCharts(chartIds)
  const words = useWords()
  if (charts === 'failed' || words === 'failed') return <NotLoaded />
  if (charts === 'loading' || words === null) return <p className="loading">{ui.working}</p>
  return <EditorShown {...props} words={words} />
}

function EditorShown({
  text,
  draft,
  kept,
  parted,
  manner,
  words,
  onDraft,
  onBack,
  onTry,
}: EditorProps & { words: Words }) {
  const { editor: said } = text
  const editor = useEditor(draft, onDraft)
  const { pack, problems, answering, checked } = editor
  const sharing = useSharing(text, draft)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => heading.current?.focus(), [])

  const set = (key: string, value: unknown) =>
    editor.change(withValue(draft, key, value), { key: `pack ${key}` })
  const setText = (key: 'id' | 'title', value: string) =>
    editor.change({ ...draft, [key]: value }, { key: `pack ${key}` })
  const setLessons = (
    lessons: readonly PackLesson[],
    how: Parameters<typeof editor.change>[1] = {},
  ) => editor.change({ ...draft, lessons }, how)
  const { lessons } = draft
  const addOne = () => {
    const taken = lessons.map((one) => one.id)
    const lesson = newLesson(freeId('lesson', taken), said.newLesson(lessons.length + 1))
    setLessons([...lessons, lesson], {
      words: said.added(lesson.title),
      focus: `[data-key="${numberOf(lesson)}"] input`,
    })
  }
  const isGood = pack !== null && checked !== null && checked.problems.length === 0
  const state = () => {
    if (pack === null || (checked && problems.length > 0)) return said.bad(problems.length)
    if (answering?.state === 'failed') return text.failed(answering.message)
    if (!checked) return said.working
    return said.good(checked.tasks.length)
  }
  return (
    <div className="pack-editor" ref={editor.box}>
      <div className="editor-head">
        <button type="button" className="quiet" onClick={onBack}>
          <ChevronLeft size={16} aria-hidden="true" /> {said.back}
        </button>
        <h3 ref={heading} tabIndex={-1}>
          {said.title}
        </h3>
        <button
          type="button"
          className="outlined"
          aria-disabled={!editor.canUndo}
          onClick={() => editor.undo(said.undone)}
        >
          <Undo2 size={15} aria-hidden="true" /> {said.undo}
        </button>
      </div>
      <p className={kept ? 'packs-note' : 'packs-warning'} role="status">
        {kept ? said.draftKept : said.draftNotKept} {parted && said.draftParted}
      </p>

      <EditorField
        text={text}
        editor={editor}
        place="title"
        name={said.name}
        value={draft.title}
        most={packBounds.title}
        onValue={(value) => setText('title', value)}
      />
      <EditorField
        text={text}
        editor={editor}
        place="id"
        name={said.id}
        hint={said.idHint}
        code
        value={draft.id}
        most={64}
        onValue={(value) => setText('id', value)}
      />
      <div className="editor-field">
        <label htmlFor={`${id}language`}>{said.language}</label>
        <select
          id={`${id}language`}
          value={draft.language ?? ''}
          onChange={({ target: { value } }) => set('language', value)}
        >
          <option value="">{said.noLanguage}</option>
          {languages.map((one) => (
            <option key={one} value={one}>
              {languageNames[one]}
            </option>
          ))}
        </select>
      </div>
      <EditorField
        text={text}
        editor={editor}
        place="notes"
        name={said.notes}
        hint={said.notesHint}
        optional
        rows={2}
        value={draft.notes ?? ''}
        most={packBounds.notes}
        onValue={(value) => set('notes', value)}
      />

      <h3>{said.lessons}</h3>
      <FieldProblems text={text} editor={editor} place="lessons" />
      {lessons.map((lesson, at) => (
        <EditorLesson
          key={numberOf(lesson)}
          text={text}
          words={words}
          editor={editor}
          manner={manner}
          lesson={lesson}
          at={at}
          of={lessons.length}
          onLesson={(next, how) => setLessons(replaceItem(lessons, at, carry(lesson, next)), how)}
          onMove={(by) =>
            setLessons(moveItem(lessons, at, at + by), {
              words: said.moved(lesson.title, at + by + 1, lessons.length),
              focus: `[data-key="${numberOf(lesson)}"] > .editor-lesson-head [data-do="${by < 0 ? 'up' : 'down'}"]`,
            })
          }
          onRemove={() =>
            setLessons(removeItem(lessons, at), {
              words: said.removed(lesson.title || said.lesson(at + 1)),
              focus: '.editor-add-lesson',
            })
          }
        />
      ))}
      <button type="button" className="outlined editor-add-lesson" onClick={addOne}>
        <Plus size={16} aria-hidden="true" /> {said.addLesson}
      </button>

      <section className="editor-foot" aria-label={said.state}>
        <p role="status" className={`editor-state ${isGood ? 'good' : ''}`}>
          {state()}
          {pack !== null && answering?.state === 'working' && answering.of > 0 && (
            <> {text.checked(answering.done, answering.of)}</>
          )}
        </p>
        <div className="packs-actions">
          <button
            type="button"
            className="outlined primary"
            disabled={!isGood}
            title={said.tryHint}
            onClick={() => pack && onTry(pack)}
          >
            <Play size={15} aria-hidden="true" /> {said.tryIt}
          </button>
          <button type="button" className="outlined" onClick={sharing.save}>
            <Download size={16} aria-hidden="true" /> {said.save}
          </button>
          <button
            type="button"
            className="outlined"
            disabled={!isGood}
            onClick={() => void sharing.copyLink()}
          >
            <Link2 size={16} aria-hidden="true" /> {text.copyLink}
          </button>
        </div>
        <p role={sharing.said?.isFault ? 'alert' : 'status'} className="packs-said">
          {sharing.said?.words ?? editor.said}
        </p>
      </section>
    </div>
  )
}
