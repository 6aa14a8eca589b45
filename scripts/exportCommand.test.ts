import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { charts } from '../app/charts/charts'
import { toGraph } from '../app/run/graph'
import { runExport } from './exportCommand'

async function* inPieces(text: string, size = text.length || 1) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

/** What the command prints and says, and its exit code. */
async function command(args: readonly string[], input = '', pieceSize?: number) {
  const printed: string[] = []
  const said: string[] = []
  const code = await runExport(args, {
    input: inPieces(input, pieceSize),
    print: (text) => void printed.push(text),
    complain: (line) => void said.push(line),
  })
  return { code, output: printed.join(''), said }
}

const queriesOf = async (input: string, pieceSize?: number) => {
  const { output } = await command(['trace', '--stdin'], input, pieceSize)
  const lines = output.split('\n')
  expect(lines.pop()).toBe('')
  return lines.map((line) => JSON.parse(line).query)
}

describe('trace --query', () => {
  test('prints one run, indented by two', async () => {
    const { code, output, said } = await command(['trace', '--query', 'profile=Archive'])
    expect([code, said]).toEqual([0, []])
    expect(output).toBe(`${JSON.stringify(JSON.parse(output), null, 2)}\n`)
    expect(JSON.parse(output)).toMatchObject({ chart: 'logon', query: 'profile=Archive' })
  })

  test('takes the query behind an equals sign, too, and an empty one', async () => {
    const spaced = await command(['trace', '--query', 'flags=0x22&profile=A'])
    expect(await command(['trace', '--query=flags=0x22&profile=A'])).toEqual(spaced)
    expect(JSON.parse((await command(['trace', '--query', ''])).output).query).toBe('')
    expect((await command(['trace', '--query='])).code).toBe(0)
  })

  test('takes the chart by its id', async () => {
    const plain = await command(['trace', '--query', ''])
    expect(await command(['trace', '--chart', 'logon', '--query', ''])).toEqual(plain)
  })

  test('says problems in words and still prints the run', async () => {
    const { code, output } = await command(['trace', '--query', 'flags=MAPI_BOGUS,EXTENDED'])
    const { problems, query } = JSON.parse(output)
    expect([code, query]).toEqual([0, 'flags=MAPI_EXTENDED'])
    expect(problems).toEqual([
      { parameter: 'flags', value: 'MAPI_BOGUS', message: expect.stringContaining('MAPI_BOGUS') },
    ])
  })
})

describe('trace --stdin', () => {
  test('prints one compact line for each line, in order', async () => {
    const { output, code } = await command(['trace', '--stdin'], 'profile=A\nx=1\nprofile=B\n')
    const lines = output.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines).toEqual(lines.map((line) => JSON.stringify(JSON.parse(line))))
    expect(lines.map((line) => JSON.parse(line).query)).toEqual(['profile=A', '', 'profile=B'])
    expect(lines.map((line) => JSON.parse(line).problems.length)).toEqual([0, 1, 0])
  })

  test('takes an empty line for the empty query', async () => {
    expect(await queriesOf('\n\nprofile=A\n\n')).toEqual(['', '', 'profile=A', ''])
  })

  test('counts a last line without an end, and prints nothing for no line', async () => {
    expect(await queriesOf('profile=A\nprofile=B')).toEqual(['profile=A', 'profile=B'])
    expect(await queriesOf('')).toEqual([])
  })

  test('takes both kinds of line ends', async () => {
    expect(await queriesOf('profile=A\r\n\r\nprofile=B')).toEqual(['profile=A', '', 'profile=B'])
  })

  test.each([1, 2, 3, 7])('does not care where input is cut (pieces of %i)', async (size) => {
    const input = 'profile=A\r\n\nprofile=B\nflags=EXTENDED'
    expect(await queriesOf(input, size)).toEqual(await queriesOf(input))
  })

  test('prints a line as soon as it is read', async () => {
    const events: string[] = []
    async function* input() {
      yield 'profile=A\npro'
      events.push('more read')
      yield 'file=B\n'
    }
    await runExport(['trace', '--stdin'], {
      input: input(),
      print: (text) => void events.push(JSON.parse(text).query),
      complain: () => {},
    })
    expect(events).toEqual(['profile=A', 'more read', 'profile=B'])
  })
})

describe('chart', () => {
  const labels = {
    newSession: 'MAPI_NEW_SESSION?',
    sharedSessionExists: 'Shared session exists?',
    returnSharedSession: 'Return shared session',
    profileNameNull: 'Profile name NULL?',
    useSpecifiedName: 'Use specified name for profile',
    useDefault: 'MAPI_USE_DEFAULT?',
    useDefaultName: 'Use default name for profile',
    logonUi: 'MAPI_LOGON_UI?',
    promptForProfile: 'Prompt user',
    returnErrorNoProfile: 'Return error',
    credentialsValid: 'Can supplied credentials validate profile?',
    returnSession: 'Return session',
    passwordUi: 'MAPI_PASSWORD_UI?',
    promptForPassword: 'Prompt user',
    returnErrorCredentials: 'Return error',
  }

  test('prints the figure with the labels that Microsoft printed', async () => {
    const { output } = await command(['chart', '--view', 'figure'])
    const { nodes, edges } = JSON.parse(output)
    const printed = nodes.map(({ id, label }: { id: string; label: string }) => [id, label])
    expect(Object.fromEntries(printed)).toEqual(labels)
    expect(edges).toHaveLength(18)
    expect(output).toBe(`${JSON.stringify({ nodes, edges }, null, 2)}\n`)
  })

  test('prints the full chart unless the figure is asked for', async () => {
    const full = await command(['chart', '--chart=logon', '--view=full'])
    expect(await command(['chart'])).toEqual(full)
    const { nodes, edges } = JSON.parse(full.output)
    const graph = toGraph(charts[0].machine)
    expect([nodes.length, edges.length]).toEqual([graph.nodes.length, graph.edges.length])
    expect(Object.keys(nodes[0])).toEqual(['id', 'shape', 'label', 'basis', 'historic'])
    expect(Object.keys(edges[0])).toEqual(['from', 'to', 'label', 'basis'])
  })
})

const wrong: readonly [args: string[], says: string][] = [
  [[], 'say what to export'],
  [['everything'], '"everything"'],
  [['--query', ''], '"--query"'],
  [['trace'], 'needs "--query" or "--stdin"'],
  [['trace', '--query'], '"--query" needs a value'],
  [['trace', '--query', '--stdin'], '"--query" needs a value'],
  [['trace', '--query=a', '--stdin'], 'exclude each other'],
  [['trace', '--query', 'a', '--query', 'b'], '"--query" is given twice'],
  [['trace', '--stdin=yes'], '"--stdin" takes no value'],
  [['trace', '--stdin', 'more'], '"more"'],
  [['trace', '--query', 'a', '--view', 'full'], '"--view"'],
  [['trace', '--query', 'a', '--chart', 'start'], '"start"'],
  [['trace', '-q', 'a'], '"-q"'],
  [['trace', '--constructor'], '"--constructor"'],
  [['chart', '--chart', 'end'], '"end"'],
  [['chart', '--view', 'wide'], '"wide"'],
  [['chart', '--view='], '""'],
  [['chart', '--query', 'a'], '"--query"'],
  [['chart', 'logon'], '"logon"'],
  [['chart', 'a\nb'], '"a b"'],
]

test.each(wrong)('refuses %j with one clear line', async (args, says) => {
  const { code, output, said } = await command(args, 'profile=A\n')
  expect([code, output, said.length]).toEqual([2, '', 1])
  expect(said[0]).toContain(says)
  expect(said[0]).not.toContain('\n')
})

describe('as a process', () => {
  const script = fileURLToPath(new URL('export.mjs', import.meta.url))
  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8', maxBuffer: 1e9 })

  test('standard output is JSON and nothing else', () => {
    const { status, stdout, stderr } = run(['trace', '--query', 'profile=%C3%A9'])
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).query).toBe('profile=%C3%A9')
  })

  test('wrong arguments give the exit code 2 and one line of standard error', () => {
    const { status, stdout, stderr } = run(['trace', '--bogus'])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a reader that stops early is no error', async () => {
    const child = spawn(process.execPath, [script, 'trace', '--stdin'])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end('profile=Outlook\n'.repeat(2000))
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, stderr]).toEqual([0, ''])
  }, 20_000)
})
