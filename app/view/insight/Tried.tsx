import { useEffect, useRef } from 'react'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/** What is being tried, and the way back. */
export function Tried({ explorer, tried }: { explorer: Explorer; tried: string }) {
  const { insight } = useAllTexts()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What came of it is said at the top of the panel.
    if (tried !== '') back.current?.closest('.panel')?.scrollTo({ top: 0 })
    // The link that was followed may have gone with the step that it stood at.
    if (document.activeElement === document.body) back.current?.focus()
  }, [tried])
  return (
    <p className="tried" role="status">
      <span>{insight.tried(tried)}</span>
      <button type="button" className="small" ref={back} onClick={explorer.takeBack}>
        {insight.takeBack}
      </button>
    </p>
  )
}
