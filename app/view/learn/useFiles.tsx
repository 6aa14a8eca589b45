import { type DragEvent, type ReactNode, useRef, useState } from 'react'

/** Where files are dropped or chosen. */
export interface Files {
  /** Is a file held above the place? */
  readonly over: boolean
  /** What the element gets on which files are dropped. */
  readonly zone: {
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
  /** Lets the browser ask for files. */
  readonly choose: () => void
  /** The field behind `choose`: it is not shown, but has to be on the page. */
  readonly field: ReactNode
}

/** Files of JSON, dropped or chosen; without `multiple` only the first of them. */
export function useFiles(
  name: string,
  onFiles: (files: readonly File[]) => void,
  { multiple = false }: { multiple?: boolean } = {},
): Files {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1)
    if (files.length > 0) onFiles(files)
  }
  const drag = (isOver: boolean) => (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(isOver)
  }
  return {
    over,
    zone: {
      onDragEnter: drag(true),
      onDragOver: drag(true),
      onDragLeave: drag(false),
      onDrop: (event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      },
    },
    choose: () => input.current?.click(),
    field: (
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        multiple={multiple}
        hidden
        aria-label={name}
        onChange={({ target }) => {
          take(target.files)
          target.value = ''
        }}
      />
    ),
  }
}
