import { useEffect, useState } from 'react'
import { loadExport } from '../../text/loadTexts'
import type { ExportText } from '../../text/exportText'
import { useTexts } from '../TextsContext'

/** The words of the export; until those of another language are there, the ones before, or English. */
export function useExportText(): ExportText | 'failed' | null {
  const { language } = useTexts()
  const [text, setText] = useState<ExportText | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    loadExport(language)
      .catch(() => loadExport('en'))
      .then(
        (loaded) => current && setText(loaded),
        () => current && setText((before) => before ?? 'failed'),
      )
    return () => {
      current = false
    }
  }, [language])
  return text
}
