/** The formats that a run is exported in. */
export type ExportName =
  | 'svg'
  | 'png'
  | 'markdown'
  | 'mermaid'
  | 'csv'
  | 'json'
  | 'html'
  | 'cpp'
  | 'xstate'

interface Size {
  readonly width: number
  readonly height: number
}

/** The words of the dialog that exports a run, and of the export of an outcome table. */
export interface ExportText {
  readonly close: string
  readonly format: string
  /** What each format is called, and what it is for. */
  readonly formats: Readonly<Record<ExportName, { readonly name: string; readonly use: string }>>
  /** Leads to another dialog. */
  readonly embed: { readonly name: string; readonly use: string }
  readonly options: string
  readonly view: string
  readonly views: Readonly<Record<'full' | 'figure', string>>
  readonly path: string
  readonly paths: {
    /** As far as the current step; its number, counted from 1. */
    readonly current: (step: number) => string
    readonly whole: string
    readonly none: string
  }
  readonly inks: Readonly<Record<'light' | 'dark' | 'print', string>>
  readonly arrangement: string
  readonly arrangements: Readonly<Record<'wide' | 'narrow', string>>
  readonly size: string
  /** How many times the drawing's own size; how many pixels that is. */
  readonly times: (scale: number, size: Size | null) => string
  /** The picture would have more pixels than browsers can draw. */
  readonly tooLarge: (size: Size) => string
  readonly preview: string
  /** Says of a picture what it shows. */
  readonly pictureOf: (chart: string) => string
  /** Only the beginning of a long text is shown. */
  readonly cut: (kilobytes: { shown: number; of: number }) => string
  readonly failed: (message: string) => string
  readonly copy: string
  readonly copied: string
  readonly textNotCopied: string
  readonly pictureNotCopied: string
  readonly download: string
  readonly downloaded: (file: string) => string
  readonly notDrawn: string
  readonly print: string
  readonly notPrinted: string
  readonly command: string
  readonly copyCommand: string
  readonly commandCopied: string
  readonly commandNotCopied: string
  /** The picture of the command is not that of the browser. */
  readonly commandFonts: string
  readonly commandTooLong: string
  /** The outcome table of a chart. */
  readonly table: {
    readonly name: string
    readonly formats: Readonly<Record<'json' | 'csv' | 'markdown', string>>
    /** What a button does, for who does not see the group that it is in. */
    readonly as: (format: string) => string
    readonly failed: string
  }
}
