import { useEffect, useId, useRef, useState } from 'react'
import type { PacksText } from '../../text/packsText'
import type { Draft } from './packDraft'

/** The draft that is there: to go on with it, or to discard it, which can be undone at once. */
export function DraftBox({
  text: { editor: said },
  draft,
  onContinue,
  onDraft,
}: {
  text: PacksText
  draft: Draft | null
  onContinue: () => void
  onDraft: (draft: Draft | null) => void
}) {
  const [discarded, setDiscarded] = useState<Draft | null>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (discarded) undo.current?.focus()
  }, [discarded])
  if (draft) {
    return (
      <div className="packs-box">
        <p>{said.draft(draft.title || said.untitled)}</p>
        <button type="button" className="outlined" onClick={onContinue}>
          {said.continue}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setDiscarded(draft)
            onDraft(null)
          }}
        >
          {said.discard}
        </button>
      </div>
    )
  }
  if (!discarded) return null
  return (
    <div className="packs-box">
      <p id={id}>{said.discarded}</p>
      <button
        type="button"
        className="outlined"
        ref={undo}
        aria-describedby={id}
        onClick={() => {
          setDiscarded(null)
          onDraft(discarded)
        }}
      >
        {said.undo}
      </button>
    </div>
  )
}
