import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { loadEmbed } from '../../text/loadTexts'
import { NotLoadedNotice } from '../lazyPart'
import type { Explorer } from '../useExplorer'
import { useLoadedText } from '../useLoadedText'
import { EmbedForm } from './EmbedForm'
import './embedDialog.css'

/** Makes the code that embeds the run that is shown, or another chart, with a live preview. */
export function EmbedDialog({ explorer, onClose }: { explorer: Explorer; onClose: () => void }) {
  const text = useLoadedText(loadEmbed)
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  const isThere = text !== null
  useEffect(() => {
    const dialog = box.current
    if (!isThere || !dialog || dialog.open) return
    dialog.showModal()
    dialog.querySelector('select')?.focus()
  }, [isThere])
  if (text === 'failed') return <NotLoadedNotice onDismiss={onClose} />
  if (!text) return null
  return (
    <dialog ref={box} className="embed-dialog" aria-labelledby={`${id}title`} onClose={onClose}>
      <div className="embed-head">
        <h2 id={`${id}title`}>{text.title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={text.close}
          onClick={() => box.current?.close()}
        >
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <EmbedForm explorer={explorer} text={text} />
    </dialog>
  )
}
