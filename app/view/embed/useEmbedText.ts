import { useEffect, useState } from 'react'
import { loadEmbed } from '../../text/loadTexts'
import type { EmbedText } from '../../text/embedText'
import { useTexts } from '../TextsContext'

/** The words in and about embedded pages; `null` until they are there, English if they cannot be. */
export function useEmbedText(): EmbedText | null {
  const { language } = useTexts()
  const [text, setText] = useState<EmbedText | null>(null)
  useEffect(() => {
    let current = true
    loadEmbed(language)
      .catch(() => loadEmbed('en'))
      .then(
        (loaded) => current && setText(loaded),
        () => {},
      )
    return () => {
      current = false
    }
  }, [language])
  return text
}
