import { Download, FolderOpen, Printer } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import type { ClassText } from '../../text/packsText'
import { download } from '../publish/download'
import { type ClassLesson, type ClassRow, toClassCsv } from './classRows'

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
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [saved, setSaved] = useState('')
  const drag = (isOver: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isOver)
  }
  const file = `${text.fileName}.csv`
  return (
    <section
      className={`class-files ${over ? 'over' : ''}`}
      aria-label={text.choose}
      onDragEnter={drag(true)}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
      }}
    >
      <button type="button" className="outlined" onClick={() => field.current?.click()}>
        <FolderOpen size={16} aria-hidden="true" /> {text.choose}
      </button>
      <span className="class-note">{text.drop}</span>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        aria-label={text.choose}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
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
