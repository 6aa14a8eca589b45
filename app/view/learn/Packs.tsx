import { FilePlus2, FolderOpen } from 'lucide-react'
import { type DragEvent, type MouseEvent, useRef, useState } from 'react'
import type { PacksText } from '../../text/packsText'
import { loadPacks } from '../../text/loadTexts'
import { NotLoaded } from '../lazyPart'
import { PageLink } from '../PageLink'
import { useAllTexts } from '../TextsContext'
import { useLoadedText } from '../useLoadedText'
import type { Course } from './courses'
import type { LearnPlace } from './learnPlace'
import { PackEditor } from './PackEditor'
import { PackList } from './PackList'
import { PackOpening } from './PackOpening'
import { type Draft, keepDraft, newDraft, readDraft } from './packDraft'
import { packStore, usePacksKept } from './packStore'
import type { Shown } from './TaskRow'
import { usePackOpening } from './usePackOpening'
import './packs.css'

/** Where the sample pack stands, below the site. */
const samplePack = 'packs/first-steps.json'

export interface PacksProps {
  readonly place: LearnPlace
  readonly change: (changed: Partial<LearnPlace>, typing?: boolean) => void
  readonly courses: readonly Course[]
  readonly manner: Shown
}

/** The packs of trainers: opening, sharing, writing them. */
export function Packs(props: PacksProps) {
  const { ui } = useAllTexts()
  const text = useLoadedText(loadPacks)
  if (text === 'failed') return <NotLoaded />
  if (text === null) return <p className="loading">{ui.working}</p>
  return <PacksShown {...props} text={text} />
}

function PacksShown({ place, change, courses, manner, text }: PacksProps & { text: PacksText }) {
  const kept = usePacksKept()
  const opener = usePackOpening(place.pack, () => {
    // The pack stands on its own now; where it is not kept, a reload finds it by the address.
    if (place.pack !== null && packStore.kept()) change({ pack: null }, true)
  })
  const [draft, setDraft] = useState<Draft | null>(readDraft)
  const [draftKept, setDraftKept] = useState(true)
  const [edits, setEdits] = useState(false)
  /** What is to be edited in place of the draft that is there. */
  const [asks, setAsks] = useState<Draft | null>(null)
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  const keep = (next: Draft | null) => {
    setDraft(next)
    setDraftKept(keepDraft(next))
  }
  const edit = (next: Draft) => {
    setAsks(null)
    opener.dismiss()
    keep(next)
    setEdits(true)
  }
  const wish = (next: Draft) => {
    if (draft === null || JSON.stringify(draft) === JSON.stringify(next)) edit(next)
    else setAsks(next)
  }
  const drag = (isOver: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isOver)
  }
  const openSample = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    opener.openAddress(samplePack)
  }
  if (edits && draft) {
    return (
      <PackEditor
        text={text}
        draft={draft}
        kept={draftKept}
        manner={manner}
        courses={courses}
        onDraft={keep}
        onBack={() => setEdits(false)}
        onTry={(pack) => {
          setEdits(false)
          opener.openPack(pack)
        }}
      />
    )
  }
  return (
    <section
      aria-label={text.class.toPacks}
      className={`packs ${over ? 'over' : ''}`}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) opener.openFile(file)
      }}
    >
      <p className="packs-intro">{text.intro}</p>
      {!kept && (
        <p className="packs-warning" role="status">
          {text.notKept}
        </p>
      )}
      <div className="packs-actions">
        <button type="button" className="outlined" onClick={() => field.current?.click()}>
          <FolderOpen size={16} aria-hidden="true" /> {text.openFile}
        </button>
        <button
          type="button"
          className="outlined"
          onClick={() => wish(newDraft(text.editor.untitled, text.editor.newLesson(1)))}
        >
          <FilePlus2 size={16} aria-hidden="true" /> {text.newPack}
        </button>
        <a href={`#/learn?part=packs&pack=${samplePack}`} onClick={openSample}>
          {text.openSample}
        </a>
        <span className="packs-drop">{over ? text.dropHere : text.drop}</span>
      </div>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={text.openFile}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) opener.openFile(file)
        }}
      />
      {asks && draft && (
        <div className="packs-box" role="alert">
          <p>{text.editor.replaceDraft(draft.title || text.editor.untitled)}</p>
          <button type="button" className="outlined" onClick={() => edit(asks)}>
            {text.editor.discard}
          </button>
          <button
            type="button"
            className="outlined"
            onClick={() => {
              setAsks(null)
              setEdits(true)
            }}
          >
            {text.editor.continue}
          </button>
        </div>
      )}
      {draft && !asks && (
        <div className="packs-box">
          <p>{text.editor.draft(draft.title || text.editor.untitled)}</p>
          <button type="button" className="outlined" onClick={() => setEdits(true)}>
            {text.editor.continue}
          </button>
          <DiscardDraft text={text} draft={draft} onDraft={keep} />
        </div>
      )}
      <PackOpening text={text} opener={opener} place={place} change={change} onEdit={wish} />
      <PackList
        text={text}
        courses={courses}
        manner={manner}
        onEdit={wish}
        onLessons={() => change({ part: 'lessons', pack: null })}
        onChanged={opener.dismiss}
      />
      <ul className="packs-more">
        <li>
          <PageLink shown={manner} from="learn" to="class">
            {text.toClass}
          </PageLink>{' '}
          <span className="packs-note">{text.classHint}</span>
        </li>
        <li>
          <a href="pack.schema.json">{text.schema}</a>{' '}
          <span className="packs-note">{text.schemaHint}</span>
        </li>
      </ul>
    </section>
  )
}

/** Throws the draft away; it can be had back at once. */
function DiscardDraft({
  text,
  draft,
  onDraft,
}: {
  text: PacksText
  draft: Draft
  onDraft: (draft: Draft | null) => void
}) {
  const [asked, setAsked] = useState(false)
  if (!asked) {
    return (
      <button type="button" className="quiet" onClick={() => setAsked(true)}>
        {text.editor.discard}
      </button>
    )
  }
  return (
    <>
      <span role="alert">{text.editor.replaceDraft(draft.title || text.editor.untitled)}</span>
      <button type="button" className="outlined" onClick={() => onDraft(null)}>
        {text.editor.discard}
      </button>
      <button type="button" className="quiet" onClick={() => setAsked(false)}>
        {text.cancel}
      </button>
    </>
  )
}
