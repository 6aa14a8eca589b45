import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { onTestFinished } from 'vitest'
import { runExport } from './exportCommand'

/** What the command prints and says, and its exit code; relative paths begin in `folder`. */
export async function runCommand(args: readonly string[], folder?: string) {
  const printed: string[] = []
  const bytes: Uint8Array[] = []
  const said: string[] = []
  const code = await runExport(args, {
    input: (async function* () {})(),
    print: (text) => void printed.push(text),
    printBytes: (piece) => void bytes.push(piece),
    complain: (line) => void said.push(line),
    ...(folder !== undefined && { folder }),
  })
  return { code, output: printed.join(''), bytes: Buffer.concat(bytes), said }
}

/** An empty folder that is gone after the test. */
export function anyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Every file below a folder, with its text, by its path with slashes. */
export function filesIn(folder: string, from = folder): Record<string, string> {
  const entries = readdirSync(folder).sort()
  return Object.assign(
    {},
    ...entries.map((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) return filesIn(path, from)
      return { [relative(from, path).replaceAll('\\', '/')]: readFileSync(path, 'utf8') }
    }),
  )
}
