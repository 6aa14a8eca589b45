import { useState } from 'react'
import { useAllTexts } from '../TextsContext'
import { losses } from './losses'
import './newVersion.css'

/** Says that there is a new version, what taking it does, and what would be lost by that. */
export function NewVersion({ onTake, onLater }: { onTake: () => void; onLater: () => void }) {
  const { offline, language } = useAllTexts()
  const [taking, setTaking] = useState(false)
  const lost = [...losses].map((one) => offline.losses[one])
  return (
    <section className="toast notice new-version" aria-label={offline.newVersion}>
      <p>
        <b>{offline.newVersion}</b> {offline.reloads}{' '}
        {lost.length > 0 && offline.loses(new Intl.ListFormat(language).format(lost))}
      </p>
      <button
        type="button"
        className="outlined"
        disabled={taking}
        onClick={() => {
          setTaking(true)
          onTake()
        }}
      >
        {offline.reload}
      </button>
      <button type="button" className="quiet" disabled={taking} onClick={onLater}>
        {offline.later}
      </button>
    </section>
  )
}
