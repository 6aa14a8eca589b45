import { exportBatch, isBatch } from './exportBatch'
import { checkPackName, checkPackUsage, runCheckPack } from './exportCheckPack'
import { dataExports } from './exportData'
import { documentExports } from './exportDocument'
import type { Export, Exports, Terminal } from './exportEntry'
import { complainOfStale, findStale, toFile, writeFiles } from './exportFiles'
import {
  BadArgument,
  type OptionKind,
  type Options,
  optionValue,
  parseOptions,
  quote,
  Unable,
} from './exportOptions'
import { type Shelf, siteCharts, storyId } from './exportShelf'

const exportsByName: Exports = { ...dataExports, ...documentExports }

/** What every export takes. */
const sharedOptions: Readonly<Record<string, OptionKind>> = {
  '--chart': 'value',
  '--out': 'value',
  '--check': 'flag',
}

/** The usage of one export, or which exports there are. */
const toUsage = (name: string | undefined, known: Export | undefined): string => {
  if (name === checkPackName) return `usage: ${checkPackUsage}`
  if (!known) {
    return `the exports are: ${Object.keys(exportsByName).join(', ')}; or --batch <file> [--check]; or ${checkPackUsage}`
  }
  const chart = known.takesStory ? `(<id> | ${storyId})` : '<id>'
  return `usage: ${name} ${known.usage} [--chart ${chart}] [--out <file> [--check]]`
}

/**
 * The export command, as `docs/interface.md` describes it: prints data about runs and charts, and
 * documents, and checks trainer packs. Returns the exit code: 0; 1 where `--check` finds a file that
 * is not as it would be made, or a pack has problems; 2 after one line about a wrong argument, or
 * about what cannot be done. `shelf` has the charts, those of the site unless a test brings its own.
 */
export async function runExport(
  args: readonly string[],
  terminal: Terminal,
  shelf: Shelf = siteCharts,
): Promise<number> {
  const [what, ...rest] = args
  const known =
    what !== undefined && Object.hasOwn(exportsByName, what) ? exportsByName[what] : undefined
  try {
    if (isBatch(args)) return await exportBatch(args, terminal, shelf)
    if (what === checkPackName) return await runCheckPack(rest, terminal, shelf)
    if (what === undefined) throw new BadArgument('say what to export')
    if (!known) throw new BadArgument(`unknown export ${quote(what)}`)
    const options = parseOptions(rest, { ...known.options, ...sharedOptions })
    return await exportOne(known, options, terminal, shelf)
  } catch (error) {
    if (!(error instanceof BadArgument || error instanceof Unable)) throw error
    const usage = error instanceof BadArgument ? `; ${toUsage(what, known)}` : ''
    terminal.complain(`export: ${onOneLine(error.message)}${usage}`)
    return 2
  }
}

/** Prints an export, or writes it to a file, or holds a file against it. */
async function exportOne(known: Export, options: Options, terminal: Terminal, shelf: Shelf) {
  const out = optionValue(options, '--out')
  if (out === undefined) {
    if (options.has('--check')) throw new BadArgument('"--check" needs "--out" or "--batch"')
    await known.run(options, terminal, shelf)
    return 0
  }
  if (out === '') throw new BadArgument('"--out" needs the name of a file')
  const pieces: (string | Uint8Array)[] = []
  const keep = (piece: string | Uint8Array) => void pieces.push(piece)
  await known.run(options, { ...terminal, print: keep, printBytes: keep }, shelf)
  const file = toFile(out, terminal.folder, pieces)
  if (options.has('--check')) return complainOfStale(findStale([file]), terminal)
  writeFiles([file])
  return 0
}

const onOneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
