import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'

type Named = (name: string) => string

/** What moves an item of a list up or down, or removes it. One that cannot be moved keeps the focus. */
export function ItemButtons({
  words,
  name,
  className,
  at,
  of,
  onMove,
  onRemove,
}: {
  words: { readonly moveUp: Named; readonly moveDown: Named; readonly remove: Named }
  name: string
  className: string
  at: number
  of: number
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}) {
  return (
    <span className={className}>
      <button
        type="button"
        className="quiet"
        data-do="up"
        aria-label={words.moveUp(name)}
        aria-disabled={at === 0}
        onClick={() => at > 0 && onMove(-1)}
      >
        <ArrowUp size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="quiet"
        data-do="down"
        aria-label={words.moveDown(name)}
        aria-disabled={at === of - 1}
        onClick={() => at < of - 1 && onMove(1)}
      >
        <ArrowDown size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="quiet"
        data-do="remove"
        aria-label={words.remove(name)}
        onClick={onRemove}
      >
        <Trash2 size={15} aria-hidden="true" />
      </button>
    </span>
  )
}
