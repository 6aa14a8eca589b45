import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runExport } from '../../exportCommand'
import { BadArgument, parseOptions } from '../../exportOptions'
import { type Door, holds, type Verdict } from '../door'
import { batches, commandLines } from '../seeds'
import { toJson } from './json'

/** The exit code of the command, and what it said. */
async function run(args: readonly string[], folder?: string, input = '') {
  const said: string[] = []
  let printed = 0
  const code = await runExport(args, {
    input: (async function* () {
      yield input
    })(),
    print: (text) => {
      printed += text.length
    },
    complain: (line) => void said.push(line),
    ...(folder !== undefined && { folder }),
  })
  return { code, said, printed }
}

/** The command ends with one of its codes, and says in one line why it does not do what is asked. */
function toVerdict({ code, said, printed }: Awaited<ReturnType<typeof run>>): Verdict {
  holds(code === 0 || code === 1 || code === 2, 'the command ends with one of its codes', code)
  holds(
    (code === 2) === (said.length === 1) || code === 1,
    'a mistake is said in one line',
    code,
    said,
  )
  for (const line of said) {
    holds(!/[\p{Cc}\u2028\u2029]/u.test(line), 'a line is one', line)
    holds(line.length <= 3000, 'a line is short', line.length, line)
  }
  holds(code !== 0 || said.length > 0 || printed >= 0, 'it prints')
  return code === 2 ? 'refused' : 'taken'
}

const toArgs = (input: string): string[] => {
  const read = toJson(input)
  return (Array.isArray(read) ? read : [read]).map((one) =>
    typeof one === 'string' ? one : String(typeof one === 'object' ? 'object' : one),
  )
}

/** What writes files, reads others, or takes seconds is tried elsewhere. */
const isApart = (args: readonly string[]) =>
  args.some((arg) => /^--(out|batch|stdin)|^(reach|outcomes|png|check-pack)$/.test(arg))

let folder: string | null = null
/** A folder in a folder: whoever leaves the inner one is seen. */
function outerFolder(): string {
  if (folder === null) {
    const made = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    folder = made
  }
  return folder
}

/** The arguments of the export command, and batch files. */
export const commandDoors: readonly Door[] = [
  {
    name: 'options of the export command',
    kind: 'json',
    share: 20,
    seeds: commandLines,
    open: (input) => {
      try {
        const options = parseOptions(toArgs(input).slice(1), {
          '--query': 'values',
          '--chart': 'value',
          '--x': 'flag',
        })
        holds(
          [...options.keys()].every((one) => ['--query', '--chart', '--x'].includes(one)),
          'options are known',
        )
        return 'taken'
      } catch (error) {
        if (!(error instanceof BadArgument)) throw error
        return 'refused'
      }
    },
  },
  {
    name: 'export command',
    isCostly: true,
    kind: 'json',
    share: 6,
    seeds: commandLines,
    open: async (input) => {
      const args = toArgs(input)
      return isApart(args) ? 'refused' : toVerdict(await run(args))
    },
  },
  {
    name: 'lines of queries',
    kind: 'query',
    share: 10,
    seeds: ['flags=LOGON_UI\nprofile=Outlook\r\n\nanswers=ok', 'shared=Outlook&step=2'],
    open: async (input) => toVerdict(await run(['trace', '--stdin'], undefined, input)),
  },
  {
    name: 'batch file',
    isCostly: true,
    kind: 'json',
    share: 5,
    seeds: batches,
    open: async (content) => {
      const outer = outerFolder()
      const inner = mkdtempSync(join(outer, 'batch-'))
      try {
        writeFileSync(join(inner, 'batch.json'), content)
        const verdict = toVerdict(await run(['--batch', 'batch.json'], inner))
        holds(readdirSync(outer).length === 1, 'nothing is written elsewhere', readdirSync(outer))
        if (verdict === 'refused') {
          holds(
            readdirSync(inner).length === 1,
            'who is refused writes nothing',
            readdirSync(inner),
          )
        }
        return verdict
      } finally {
        rmSync(inner, { recursive: true, force: true })
      }
    },
  },
]
