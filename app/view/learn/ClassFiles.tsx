import { Download, FolderOpen, Printer } from 'lucide-react'
import { useState } from 'react'
import type { ClassText } from '../../text/packsText'
import { download } from '../publish/download'
import { type ClassLesson, type ClassRow, toClassCsv } from './classRows'
import { useFiles } from './useFiles'

/** Where files are chosen or dropped, and what can be done with the tables. */
export function ClassFiles({
  text,
  rows,
  lessons,
  onFiles,
  onClear,
}: {
  text: ClassText
  rows: readonly ClassRow[]
  lessons: readonly ClassLesson[]
  onFiles: (files: readonly File[]) => void
  onClear: () => void
}) {
  const { over, zone, choose, field } = useFiles(text.choose, onFiles, { multiple: true })
  const [saved, setSaved] = useState('')
  const file = `${text.fileName}.csv`
  return (
    <section className={`class-files ${over ? 'over' : ''}`} aria-label={text.choose} {...zone}>
      <button type="button" className="outlined" onClick={choose}>
        <FolderOpen size={16} aria-hidden="true" /> {text.choose}
      </button>
      <span className="class-note">{text.drop}</span>
      {field}
      {rows.length > 0 && (
        <>
          <button
            type="button"
            className="outlined"
            onClick={() => {
              // The mark lets spreadsheets see that it is Unicode.
              download(`\ufeff${toClassCsv(text, rows, lessons)}`, 'text/csv', file)
              setSaved(text.exported(file))
            }}
          >
            <Download size={16} aria-hidden="true" /> {text.export}
          </button>
          <button type="button" className="outlined" onClick={() => window.print()}>
            <Printer size={16} aria-hidden="true" /> {text.print}
          </button>
          <button type="button" className="quiet" onClick={onClear}>
            {text.clear}
          </button>
        </>
      )}
      <span role="status" className="class-note">
        {saved}
      </span>
    </section>
  )
}
