import { FilePlus2, FolderOpen } from 'lucide-react'
import { type MouseEvent, useState } from 'react'
import type { PacksText } from '../../text/packsText'
import { loadPacks } from '../../text/loadTexts'
import { NotLoaded } from '../lazyPart'
import { PageLink } from '../PageLink'
import { download } from '../publish/download'
import { useAllTexts } from '../TextsContext'
import { useLoadedText } from '../useLoadedText'
import type { Course } from './courses'
import { DraftBox } from './DraftBox'
import type { LearnPlace } from './learnPlace'
import { OtherDraft } from './OtherDraft'
import { PackEditor } from './PackEditor'
import { PackList } from './PackList'
import { PackOpening } from './PackOpening'
import { draftStore, useDrafts } from './draftStore'
import { type Draft, newDraft } from './packDraft'
import { damagedPacksKey, packStore, usePacksDamaged, usePacksKept } from './packStore'
import type { Shown } from './TaskRow'
import { useFiles } from './useFiles'
import { usePackOpening } from './usePackOpening'
import './packs.css'

/** Where the sample pack stands, below the site. */
const samplePack = 'packs/first-steps.json'

interface PacksProps {
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
  const damaged = usePacksDamaged()
  const opener = usePackOpening(place.pack, () => {
    // The pack stands on its own now; where it is not kept, a reload finds it by the address.
    if (place.pack !== null && packStore.kept()) change({ pack: null }, true)
  })
  const { draft, others, kept: draftKept, parted } = useDrafts()
  const [edits, setEdits] = useState(false)
  /** What is to be edited in place of the draft that is there. */
  const [asks, setAsks] = useState<Draft | null>(null)
  const { over, zone, choose, field } = useFiles(text.openFile, ([file]) => {
    if (file) opener.openFile(file)
  })

  const edit = (next: Draft) => {
    setAsks(null)
    opener.dismiss()
    draftStore.keep(next)
    setEdits(true)
  }
  const wish = (next: Draft) => {
    if (draft === null || JSON.stringify(draft) === JSON.stringify(next)) edit(next)
    else setAsks(next)
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
        parted={parted}
        manner={manner}
        courses={courses}
        onDraft={draftStore.keep}
        onBack={() => setEdits(false)}
        onTry={(pack) => {
          setEdits(false)
          opener.openPack(pack)
        }}
      />
    )
  }
  return (
    <section aria-label={text.class.toPacks} className={`packs ${over ? 'over' : ''}`} {...zone}>
      <p className="packs-intro">{text.intro}</p>
      {!kept && (
        <p className="packs-warning" role="status">
          {text.notKept}
        </p>
      )}
      {damaged && (
        <p className="packs-warning" role="status">
          {text.damaged}{' '}
          <button
            type="button"
            className="outlined"
            onClick={() => download(packStore.aside(), 'text/plain', `${damagedPacksKey}.txt`)}
          >
            {text.save}
          </button>
        </p>
      )}
      <div className="packs-actions">
        <button type="button" className="outlined" onClick={choose}>
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
      {field}
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
      {!asks && (
        <DraftBox
          text={text}
          draft={draft}
          onContinue={() => setEdits(true)}
          onDraft={draftStore.keep}
        />
      )}
      {!asks &&
        others.map((one) => (
          <OtherDraft
            key={`${one.slot} ${one.text}`}
            text={text}
            kept={one}
            onContinue={() => {
              if (draft && !draftKept && one.draft) return setAsks(one.draft)
              draftStore.take(one)
              setEdits(true)
            }}
          />
        ))}
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
