import { useState } from 'react'
import type { Computer } from '../../mapi/computer'
import { lazyPart, NotLoadedNotice } from '../lazyPart'
import { lockOf } from '../panels/locks'
import { Room } from '../Room'
import { useAllTexts } from '../TextsContext'

const ProfilesEditor = lazyPart(
  async () => (await import('./ProfilesEditor')).ProfilesEditor,
  ({ onClose }) => <NotLoadedNotice onDismiss={onClose} />,
)

/** Opens the editor of profiles. It is shown through `lazyPart`, which waits for its texts. */
export function ProfilesButton({
  computer,
  locked = false,
  onChange,
}: {
  computer: Computer
  /** An exercise leaves it as it is. */
  locked?: boolean
  onChange: (next: Computer) => void
}) {
  const { profiles } = useAllTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="quiet profiles-button"
        aria-haspopup="dialog"
        {...lockOf(locked)}
        onClick={() => setOpen(true)}
      >
        {profiles.edit}
      </button>
      {open && (
        <Room of="profiles" onClose={() => setOpen(false)}>
          <ProfilesEditor computer={computer} onChange={onChange} onClose={() => setOpen(false)} />
        </Room>
      )}
    </>
  )
}
