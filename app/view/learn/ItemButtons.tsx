import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { PacksText } from '../../text/packsText'

/** What moves an item up or down, or removes it. */
export function ItemButtons({
  text,
  name,
  at,
  of,
  onMove,
  onRemove,
}: {
  text: PacksText
  name: string
  at: number
  of: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  const { editor: said } = text
  return (
    <span className="editor-buttons">
      <button
        type="button"
        className="quiet"
        data-do="up"
        aria-label={said.moveUp(name)}
        aria-disabled={at === 0}
        onClick={() => at > 0 && onMove(-1)}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="quiet"
        data-do="down"
        aria-label={said.moveDown(name)}
        aria-disabled={at === of - 1}
        onClick={() => at < of - 1 && onMove(1)}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </button>
      <button type="button" className="quiet" aria-label={said.remove(name)} onClick={onRemove}>
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </span>
  )
}
