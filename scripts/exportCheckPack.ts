import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ChartId } from '../app/charts/chartIds'
import { checkPack, type CheckedTask } from '../app/learn/checkPack'
import type { PackProblem } from '../app/learn/packProblem'
import { maxPackSize, type ParsedPack, parsePack, tooLarge } from '../app/learn/parsePack'
import { en } from '../app/text/en'
import { text } from '../app/text/en/packs'
import { packProblemWords } from '../app/words/packWords'
import type { Terminal } from './exportEntry'
import { toReason } from './exportFiles'
import { BadArgument, quote, Unable } from './exportOptions'
import type { Shelf } from './exportShelf'

export const checkPackName = 'check-pack'
export const checkPackUsage = `${checkPackName} <file>`

/**
 * Runs every task of a trainer pack: prints a line for each task, then one for each problem.
 * Returns the exit code: 0 where the pack is good, 1 where it has problems.
 * @throws BadArgument about the arguments, Unable about a file that cannot be read.
 */
export async function runCheckPack(
  args: readonly string[],
  { folder, print }: Terminal,
  { ids, load }: Shelf,
): Promise<number> {
  const [name, ...more] = args
  if (name === undefined || name === '') throw new BadArgument(`"${checkPackName}" needs a file`)
  const [wrong] = args.filter((one) => one.startsWith('--'))
  if (wrong !== undefined) throw new BadArgument(`unknown option ${quote(wrong)}`)
  if (more.length > 0) throw new BadArgument(`unexpected argument ${quote(more[0] ?? '')}`)
  const { pack, problems } = read(name, resolve(folder ?? process.cwd(), name))
  if (pack === null) return printProblems(problems, print)
  const charts = new Map(await Promise.all(ids.map(async (id) => [id, await load(id)] as const)))
  const checked = checkPack(pack, (id: ChartId) => {
    const chart = charts.get(id)
    if (!chart) throw new Error(`The command has no chart "${id}"`)
    return chart
  })
  for (const task of checked.tasks) await print(`${toLine(task)}\n`)
  return printProblems(checked.problems, print)
}

/** A larger file is not read. */
function read(name: string, path: string): ParsedPack {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw new Unable(`${quote(name)} is no file`)
    if (stat.size > maxPackSize) return { pack: null, problems: [tooLarge(stat.size)] }
    return parsePack(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)))
  } catch (error) {
    if (error instanceof Unable) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new Unable(`${quote(name)} is not UTF-8`)
    throw new Unable(`${quote(name)} cannot be read: ${toReason(error)}`)
  }
}

/** Id, kind, result and par, apart by tabs; `-` where there is none. */
function toLine({ id, kind, problems, result, waits, par }: CheckedTask): string {
  const came = waits === null ? (result ?? '-') : `waits at ${waits}`
  const state = problems > 0 ? `${problems} ${problems === 1 ? 'problem' : 'problems'}` : 'ok'
  return [id, kind, state, came, par === null ? '-' : `par ${par}`].join('\t')
}

async function printProblems(
  problems: readonly PackProblem[],
  print: Terminal['print'],
): Promise<number> {
  for (const problem of problems) {
    const words = text.at(problem.place, packProblemWords(en, text.faults, problem))
    await print(`${words.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\n`)
  }
  return problems.length > 0 ? 1 : 0
}
