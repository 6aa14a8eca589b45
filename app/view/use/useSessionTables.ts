import { useEffect, useState } from 'react'
import { loadSessionTables } from '../../text/loadTexts'
import type { SessionTablesText } from '../../text/sessionTablesText'
import { useTexts } from '../TextsContext'

/** The words of the tables; until those of another language are there, the ones before. */
export function useSessionTables(): SessionTablesText | 'failed' | null {
  const { language } = useTexts()
  const [text, setText] = useState<SessionTablesText | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    loadSessionTables(language).then(
      (loaded) => current && setText(loaded),
      () => current && setText((before) => before ?? 'failed'),
    )
    return () => {
      current = false
    }
  }, [language])
  return text
}
