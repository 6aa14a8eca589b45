import { useEffect, useState } from 'react'
import type { Language } from '../../run/permalink'
import { loadTexts } from '../../text/loadTexts'
import type { Texts } from '../../text/texts'
import { useTexts } from '../TextsContext'

/** What the page says in a language; in its own where none is given, or the other one is not there. */
export function useTextsIn(language: Language | null): Texts {
  const own = useTexts()
  const [other, setOther] = useState<Texts | null>(null)
  useEffect(() => {
    if (language === null) return
    let current = true
    loadTexts(language, []).then(
      (texts) => current && setOther(texts),
      () => {},
    )
    return () => {
      current = false
    }
  }, [language])
  return other?.language === language ? other : own
}
