import { Search } from 'lucide-react'
import { useEffect } from 'react'
import { lazyPart, NotLoadedNotice } from '../lazyPart'
import { speakMore, spokenAll } from '../language'
import { Room } from '../Room'
import { useTexts } from '../TextsContext'
import { useKey } from '../useKeys'
import {
  closeFind,
  type Desk,
  forgetEarly,
  hasErrand,
  openFind,
  typeEarly,
  useFindIsOpen,
} from './desk'

const loadDialog = () => import('./FindDialog')
const FindDialog = lazyPart(
  async () => (await loadDialog()).FindDialog,
  () => <NotLoadedNotice onDismiss={closeFind} />,
)

/** Until the dialog is there, what is typed is kept for it, and is not for the page. */
function Loading() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Tab') return
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Escape') {
        forgetEarly()
        closeFind()
      } else if (event.key.length === 1 || event.key === 'Backspace') typeEarly(event.key)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
  return null
}

/** Find anything, on every page: its keys, and its dialog once it is asked for. */
export function Find({ desk }: { desk: Desk }) {
  const isOpen = useFindIsOpen()
  useKey('find', openFind)
  // What was chosen on another page is done on this one.
  useEffect(() => {
    if (desk.run && hasErrand()) {
      Promise.all([loadDialog(), speakMore()])
        .then(([find]) => find.carryOutLeft(desk, spokenAll()))
        .catch(() => {})
    }
  })
  if (!isOpen) return null
  return (
    <Room of="find" fallback={<Loading />} onClose={closeFind}>
      <FindDialog desk={desk} />
    </Room>
  )
}

/** Opens Find. */
export function FindButton() {
  const { ui } = useTexts()
  return (
    <button
      type="button"
      className="outlined"
      aria-haspopup="dialog"
      onClick={openFind}
      onPointerEnter={() => loadDialog().catch(() => {})}
    >
      <Search size={16} aria-hidden="true" />
      <span className="tool-name">{ui.find}</span>
    </button>
  )
}
