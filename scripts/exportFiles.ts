import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Terminal } from './exportEntry'
import { Unable } from './exportOptions'

/** A file as it is to be. */
export interface ExportFile {
  /** As lines name it. */
  readonly name: string
  /** Where it is asked for, such as an item of a batch file; empty where that needs no word. */
  readonly askedBy: string
  readonly path: string
  readonly bytes: Uint8Array
  /** Text whose line ends do not count when it is checked: version control may rewrite them. */
  readonly isText: boolean
}

/** A file of what an export has printed. `folder` is where a relative name begins. */
export function toFile(
  name: string,
  folder: string | undefined,
  pieces: readonly (string | Uint8Array)[],
  askedBy = '',
): ExportFile {
  const bytes = pieces.map((piece) => Buffer.from(piece as Uint8Array))
  return {
    name,
    askedBy,
    path: resolve(folder ?? process.cwd(), name),
    bytes: Buffer.concat(bytes),
    isText: pieces.every((piece) => typeof piece === 'string'),
  }
}

/**
 * Writes files, all or none: first each beside its place, then each into its place. Folders that
 * are missing are made; a file that is as it should be is left alone.
 * @returns the names of those that were written.
 * @throws Unable, about a file that cannot be written; then all is as it was before.
 */
export function writeFiles(files: readonly ExportFile[]): string[] {
  const changed = files.filter((file) => !equals(readFile(file), file.bytes))
  /** What takes back each thing that was done, the last one first. */
  const undo: (() => void)[] = []
  const move = (from: string, to: string) => {
    renameSync(from, to)
    undo.unshift(() => renameSync(to, from))
  }
  try {
    const written = changed.map((file, i) => {
      const stat = statOf(file)
      const path = stat ? realpathSync(file.path) : file.path
      const beside = join(dirname(path), `.export-${process.pid}-${i}`)
      const [next, last] = [`${beside}.tmp`, `${beside}.old`]
      attempt(file, () => {
        makeFolder(dirname(path), (made) => undo.unshift(() => rmdirSync(made)))
        undo.unshift(() => rmSync(next, { force: true }))
        writeFileSync(next, file.bytes, { flag: 'wx', ...(stat && { mode: stat.mode }) })
      })
      return { file, path, next, last, isThere: stat !== undefined }
    })
    for (const { file, path, next, last, isThere } of written) {
      attempt(file, () => {
        if (isThere) move(path, last)
        move(next, path)
      })
    }
    for (const { last } of written) ignoreFailure(() => rmSync(last, { force: true }))
    return changed.map(({ name }) => name)
  } catch (error) {
    for (const takeBack of undo) ignoreFailure(takeBack)
    throw error
  }
}

/** Makes a folder and those above it that are missing, and tells of each. */
function makeFolder(folder: string, tell: (made: string) => void) {
  if (existsSync(folder)) return
  if (dirname(folder) !== folder) makeFolder(dirname(folder), tell)
  mkdirSync(folder)
  tell(folder)
}

/** Does what is left where it cannot be done: a folder that others use by now stays. */
function ignoreFailure(act: () => void) {
  try {
    act()
  } catch {}
}

/** A file that is not as it would be made. */
interface StaleFile {
  readonly name: string
  readonly how: 'missing' | 'out of date'
}

/** The files that are missing or out of date. @throws Unable, about one that cannot be read. */
export const findStale = (files: readonly ExportFile[]): StaleFile[] =>
  files.flatMap((file): StaleFile[] => {
    const found = readFile(file)
    if (found === undefined) return [{ name: file.name, how: 'missing' }]
    const isSame = file.isText
      ? withoutReturns(found) === withoutReturns(file.bytes)
      : equals(found, file.bytes)
    return isSame ? [] : [{ name: file.name, how: 'out of date' }]
  })

/** Names each file that is not as it would be made. Returns the exit code. */
export function complainOfStale(stale: readonly StaleFile[], { complain }: Terminal): number {
  for (const { name, how } of stale) complain(`export: ${name} is ${how}`)
  return stale.length > 0 ? 1 : 0
}

const withoutReturns = (bytes: Uint8Array) =>
  Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n')

const equals = (one: Uint8Array | undefined, other: Uint8Array) =>
  one !== undefined && Buffer.compare(one, other) === 0

/** What a line is about: `batch.json: item 3: figures/logon.svg:`. */
const toSubject = ({ askedBy, name }: ExportFile) => `${askedBy && `${askedBy}: `}${name}:`

/** What there is in the place of a file: nothing, or a file. */
function statOf(file: ExportFile): Stats | undefined {
  const stat = attempt(file, () => statSync(file.path, { throwIfNoEntry: false }))
  if (!stat || stat.isFile()) return stat
  throw new Unable(
    `${toSubject(file)} cannot be written: ${stat.isDirectory() ? 'it is a folder' : 'it is no file'}`,
  )
}

const readFile = (file: ExportFile): Buffer | undefined =>
  statOf(file) && attempt(file, () => readFileSync(file.path))

/** Does something with a file of the system. @throws Unable, with the system's reason. */
function attempt<Value>(file: ExportFile, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    throw new Unable(`${toSubject(file)} cannot be written: ${toReason(error)}`)
  }
}

/** Why the system refuses: what Node says, without what it was doing to which file. */
export const toReason = (error: unknown): string => {
  const { message = String(error), syscall } = error as Partial<NodeJS.ErrnoException>
  return (syscall && message.split(`, ${syscall}`)[0]) || message
}
