import './notes.css'

/** What only the presenter is to read, when asked for. */
export function Notes({ text, notes }: { text: string; notes: string | undefined }) {
  if (notes === undefined || notes === '') return null
  return (
    <details className="presenter-notes">
      <summary>{text}</summary>
      <p>{notes}</p>
    </details>
  )
}
