import { useEffect, useState } from 'react'
import { splitFragment } from '../../run/permalink'
import type { RoomId } from '../../text/faultsText'
import { useSpoken } from '../language'
import { shownLink } from '../pages'
import { asAll } from '../TextsContext'
import { FaultLink } from './FaultLink'
import './faults.css'

/** Rooms that lie over the page, or cannot be seen: what broke in them is said over the page, too. */
const over: readonly RoomId[] = [
  'dialog',
  'failures',
  'export',
  'find',
  'help',
  'profiles',
  'announcer',
]

/** The world that a link describes, wherever in it one stands. */
const worldOf = (link: string): string =>
  splitFragment(new URL(link).hash)
    .query.split('&')
    .filter((part) => !/^(step|lang|theme)=/.test(part))
    .join('&')

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300)

/** Stands in for a room that broke: what happened, that the rest goes on, and how to go on here. */
export function Broken({
  of,
  error,
  link,
  onAgain,
  onClose,
}: {
  of: RoomId
  error: unknown
  /** The link to what was shown when it broke. */
  link: string
  onAgain: () => void
  onClose: (() => void) | undefined
}) {
  const texts = asAll(useSpoken().texts)
  const { faults, ui } = texts
  const [hidden, setHidden] = useState(false)
  const isPage = of === 'page'
  // Another world or another page may be well again.
  useEffect(() => {
    if (worldOf(shownLink()) !== worldOf(link)) onAgain()
  })
  useEffect(() => {
    window.addEventListener('popstate', onAgain)
    return () => window.removeEventListener('popstate', onAgain)
  })
  if (hidden) return null
  const isOver = over.includes(of)
  return (
    <div className={`broken-room ${isOver ? 'toast notice' : ''}`} data-room={of} role="alert">
      <p>
        <strong>{faults.rooms[of]}.</strong> {isPage ? faults.page : faults.room}
      </p>
      <p>
        <code>{messageOf(error)}</code>
      </p>
      <p className="fault-actions">
        <button
          type="button"
          className="outlined"
          onClick={() => (isPage ? location.reload() : onAgain())}
        >
          {ui.tryAgain}
        </button>
        <FaultLink link={link} faults={faults} />
        {isPage && <a href="#/">{faults.start}</a>}
        {isOver && (
          <button type="button" className="quiet" onClick={onClose ?? (() => setHidden(true))}>
            {ui.dismiss}
          </button>
        )}
      </p>
    </div>
  )
}
