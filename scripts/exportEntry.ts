import type { OptionKind, Options } from './exportOptions'
import type { Shelf } from './exportShelf'

/** What the command reads and writes; a process has standard input, output and error. */
export interface Terminal {
  /** Standard input, in pieces of any size. */
  readonly input: AsyncIterable<string>
  readonly print: (text: string) => void | Promise<void>
  /** Absent where bytes are of no use, as on a screen. */
  readonly printBytes?: (bytes: Uint8Array) => void | Promise<void>
  readonly complain: (line: string) => void
  /** Where relative paths of files begin; the working directory, if it is not said. */
  readonly folder?: string
}

/** One thing that can be exported. */
export interface Export {
  /** Its arguments, without those that every export takes. */
  readonly usage: string
  /** A story can be exported, too. */
  readonly takesStory?: true
  readonly options: Readonly<Record<string, OptionKind>>
  readonly run: (options: Options, terminal: Terminal, shelf: Shelf) => Promise<void>
}

export type Exports = Readonly<Record<string, Export>>
