import { useEffect, useState } from 'react'
import type { Language } from '../run/permalink'
import { useTexts } from './TextsContext'

/**
 * Words that come later, by a loader of `loadTexts.ts`. Until those of another language are there, the
 * ones before; English where they cannot be loaded, and `failed` where even that is not to be had.
 */
export function useLoadedText<Text>(
  load: (language: Language) => Promise<Text>,
): Text | 'failed' | null {
  const { language } = useTexts()
  const [text, setText] = useState<Text | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    load(language)
      .catch(() => load('en'))
      .then(
        (loaded) => current && setText(() => loaded),
        () => current && setText((before) => before ?? 'failed'),
      )
    return () => {
      current = false
    }
  }, [language, load])
  return text
}
