import { X } from 'lucide-react'
import { useAllTexts } from '../TextsContext'

/** Offers the tour to a newcomer, from a corner where nothing else is. */
export function TourOffer({ onDecide }: { onDecide: (takes: boolean) => void }) {
  const { help } = useAllTexts()
  return (
    <aside className="tour-offer" aria-label={help.tour}>
      <p>{help.offer}</p>
      <button type="button" className="outlined" onClick={() => onDecide(true)}>
        {help.tour}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={help.dismiss}
        onClick={() => onDecide(false)}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </aside>
  )
}
