import { Download, Link2, Pencil, X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Pack } from '../../learn/packs'
import type { PacksText } from '../../text/packsText'
import { languageNames } from '../language'
import { fragmentOf } from '../pages'
import type { Course } from './courses'
import { type Draft, toDraft } from './packDraft'
import { packStore } from './packStore'
import { TaskLink } from './StripFrame'
import type { Shown } from './TaskRow'
import { useSharing } from './useSharing'
import { Notes } from './Notes'

/** The packs that are open, and what can be done with each. */
export function PackList({
  text,
  courses,
  manner,
  onEdit,
  onLessons,
  onChanged,
}: {
  text: PacksText
  courses: readonly Course[]
  manner: Shown
  onEdit: (draft: Draft) => void
  onLessons: () => void
  onChanged: () => void
}) {
  const [closed, setClosed] = useState<Pack | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const open = courses.filter((one): one is Course & { pack: Pack } => one.pack !== null)
  return (
    <section className="packs-open" aria-labelledby="packs-open">
      <h3 id="packs-open" ref={heading} tabIndex={-1}>
        {text.openPacks}
      </h3>
      {open.length === 0 && <p className="packs-note">{text.none}</p>}
      {open.length > 0 && (
        <ul>
          {open.map((course) => (
            <PackItem
              key={course.pack.id}
              text={text}
              course={course}
              pack={course.pack}
              manner={manner}
              onEdit={onEdit}
              onLessons={onLessons}
              onClose={() => {
                packStore.close(course.pack.id)
                setClosed(course.pack)
                onChanged()
                heading.current?.focus()
              }}
            />
          ))}
        </ul>
      )}
      <div role="status" className="packs-said">
        {closed && !open.some(({ pack }) => pack.id === closed.id) && (
          <>
            {text.closed(closed.title)}{' '}
            <button
              type="button"
              className="outlined"
              onClick={() => {
                packStore.open(closed)
                setClosed(null)
                heading.current?.focus()
              }}
            >
              {text.takeBack}
            </button>
          </>
        )}
      </div>
    </section>
  )
}

function PackItem({
  text,
  course,
  pack,
  manner,
  onEdit,
  onLessons,
  onClose,
}: {
  text: PacksText
  course: Course
  pack: Pack
  manner: Shown
  onEdit: (draft: Draft) => void
  onLessons: () => void
  onClose: () => void
}) {
  const { said, save, copyLink } = useSharing(text, pack)
  const tasks = course.lessons.flatMap((one) => one.tasks)
  const language = pack.language && languageNames[pack.language as keyof typeof languageNames]
  return (
    <li>
      <h4>{pack.title}</h4>
      <p className="packs-note">
        <code>{pack.id}</code> · {text.size(pack.lessons.length, tasks.length)}
        {language && ` · ${language}`}
      </p>
      <ol className="packs-lessons">
        {course.lessons.map(({ id, title, tasks: [begin] }) => (
          <li key={id}>
            {begin ? (
              <TaskLink explorer={manner} to={begin} course={course}>
                {title}
              </TaskLink>
            ) : (
              title
            )}
          </li>
        ))}
      </ol>
      <Notes text={text.notes} notes={pack.notes} />
      <div className="packs-actions">
        <a
          href={fragmentOf('learn', manner, '')}
          className="primary-link"
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
            event.preventDefault()
            onLessons()
          }}
        >
          {text.start}
        </a>
        <button
          type="button"
          className="outlined"
          aria-label={text.editOf(pack.title)}
          onClick={() => {
            const draft = toDraft(pack)
            if (draft) onEdit(draft)
          }}
        >
          <Pencil size={15} aria-hidden="true" /> {text.edit}
        </button>
        <button type="button" className="outlined" onClick={save}>
          <Download size={16} aria-hidden="true" /> {text.save}
        </button>
        <button type="button" className="outlined" onClick={() => void copyLink()}>
          <Link2 size={16} aria-hidden="true" /> {text.copyLink}
        </button>
        <button
          type="button"
          className="quiet"
          aria-label={text.closeOf(pack.title)}
          onClick={onClose}
        >
          <X size={16} aria-hidden="true" /> {text.close}
        </button>
      </div>
      <p role={said?.isFault ? 'alert' : 'status'} className="packs-said">
        {said?.words}
      </p>
    </li>
  )
}
