import { Suspense, useState } from 'react'
import type { Computer } from '../../mapi/computer'
import { lazyPart, NotLoadedNotice } from '../lazyPart'
import { useAllTexts } from '../TextsContext'

const ProfilesEditor = lazyPart(
  async () => (await import('./ProfilesEditor')).ProfilesEditor,
  ({ onClose }) => <NotLoadedNotice onDismiss={onClose} />,
)

/** Opens the editor of profiles. It is shown through `lazyPart`, which waits for its texts. */
export function ProfilesButton({
  computer,
  onChange,
}: {
  computer: Computer
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
        onClick={() => setOpen(true)}
      >
        {profiles.edit}
      </button>
      {open && (
        <Suspense>
          <ProfilesEditor computer={computer} onChange={onChange} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
