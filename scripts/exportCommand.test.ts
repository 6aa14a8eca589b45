import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { ChartId } from '../app/charts/chartIds'
import { firstChart, loadCharts } from '../app/charts/charts'
import { toGraph } from '../app/run/graph'
import { queriesOf as namedQueriesOf } from '../app/run/worlds.testing'
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

describe('trace --chart story', () => {
  const query = 'call=1:logon%3Fprofile%3DOutlook&call=1:end'
  const ofStory = (...args: string[]) => command(['trace', '--chart', 'story', ...args])

  test('prints a story, indented by two', async () => {
    const { code, output, said } = await ofStory('--query', query)
    expect([code, said]).toEqual([0, []])
    expect(output).toBe(`${JSON.stringify(JSON.parse(output), null, 2)}\n`)
    const { chart, calls, sessions, ...rest } = JSON.parse(output)
    expect([chart, rest.query]).toEqual(['story', query])
    expect(calls.map(({ chart }: { chart: string }) => chart)).toEqual(['logon', 'end'])
    expect(sessions).toMatchObject([{ number: 1, ended: true }])
  })

  test('prints one compact line for each line', async () => {
    const { code, output } = await command(
      ['trace', '--stdin', '--chart=story'],
      `${query}\n\ncall=1:start\n`,
    )
    const lines = output.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines).toEqual(lines.map((line) => JSON.stringify(JSON.parse(line))))
    expect(lines.map((line) => JSON.parse(line).query)).toEqual([query, '', 'call=1:start'])
  })

  test('says problems of calls in the words of their charts', async () => {
    const { output } = await ofStory('--query', 'call=2:end%3Fole%3Dlater&x=1')
    expect(JSON.parse(output).problems).toEqual([
      { parameter: 'x', value: '1', message: expect.stringContaining('no such parameter') },
      { parameter: 'call 1: ole', value: 'later', message: expect.stringContaining('before') },
    ])
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
    const graph = toGraph(firstChart.machine)
    expect([nodes.length, edges.length]).toEqual([graph.nodes.length, graph.edges.length])
    expect(Object.keys(nodes[0])).toEqual(['id', 'shape', 'label', 'basis', 'historic'])
    expect(Object.keys(edges[0])).toEqual(['from', 'to', 'label', 'basis'])
  })
})

/** What the command prints, read as JSON; it has to end well. */
async function json(...args: string[]) {
  const { code, output, said } = await command(args)
  expect([code, said]).toEqual([0, []])
  expect(output).toBe(`${JSON.stringify(JSON.parse(output), null, 2)}\n`)
  return JSON.parse(output)
}

describe('why', () => {
  test('prints steps with what they read, and other results with the ways there', async () => {
    const { steps, outcomes, more, problems } = await json('why', '--query', 'flags=BOGUS')
    expect(steps[1]).toEqual({
      node: 'logonMutexHeld',
      reads: [{ input: 'mutex', value: 'free' }],
      answer: 'no',
    })
    const timeout = outcomes.find(
      ({ outcome }: { outcome: { hresult: string } }) => outcome.hresult === 'MAPI_E_TIMEOUT',
    )
    const query = 'flags=MAPI_TIMEOUT_SHORT&mutex=held'
    expect(timeout).toEqual({
      outcome: (await json('trace', '--query', query)).outcome,
      ways: [
        {
          changes: [
            { input: 'flags.MAPI_TIMEOUT_SHORT', value: true },
            { input: 'mutex', value: 'held' },
          ],
          query,
        },
      ],
    })
    expect(more).toBe(false)
    expect(problems).toEqual([
      { parameter: 'flags', value: 'BOGUS', message: expect.stringContaining('BOGUS') },
    ])
  })
})

describe('reach', () => {
  const mutex = [{ changes: [{ input: 'mutex', value: 'held' }], query: 'mutex=held' }]

  test('starts from the plain call, or from a query', async () => {
    const plain = await json('reach', '--node', 'timeoutShort')
    expect(plain).toEqual({
      target: { node: 'timeoutShort' },
      ways: mutex,
      more: false,
      unreachable: null,
      problems: [],
    })
    const there = await json('reach', '--query', 'mutex=held&x=1', '--node=timeoutShort')
    expect(there.ways).toEqual([{ changes: [], query: 'mutex=held' }])
    expect(there.problems).toEqual([
      { parameter: 'x', value: '1', message: expect.stringContaining('no such parameter') },
    ])
  })

  test('takes an exit', async () => {
    const { target, ways } = await json('reach', '--edge', 'logonMutexHeld>timeoutShort')
    expect([target, ways]).toEqual([{ edge: 'logonMutexHeld>timeoutShort' }, mutex])
  })

  test.each(['MAPI_E_LOGON_FAILED', '0x80040111', '80040111', '2147746065', '-2147221231'])(
    'takes the result %s',
    async (code) => {
      const { target, ways } = await json('reach', '--result', code)
      expect(target).toEqual({ result: 'MAPI_E_LOGON_FAILED' })
      expect(ways).toEqual([{ changes: [], query: '' }])
    },
  )

  test('takes zero for S_OK', async () => {
    expect((await json('reach', '--result', '0')).target).toEqual({ result: 'S_OK' })
  })

  test.each([['--service', 'pst=disabled'], ['--service=pst=disabled']])(
    'takes the state of a service (%s %s)',
    async (...args) => {
      const { target, ways } = await json('reach', ...args, '--query', 'profile=Archive')
      expect(target).toEqual({ service: 'pst', status: 'disabled' })
      expect(ways[0].changes).toEqual([
        { input: 'fault.pst/ms', value: expect.stringMatching(/^[a-z]/) },
      ])
      const { services } = await json('trace', '--query', ways[0].query)
      expect(services[0]).toMatchObject({ id: 'pst', status: 'disabled' })
    },
  )

  test('says why nothing leads to a code', async () => {
    const { ways, unreachable } = await json('reach', '--result', 'MAPI_W_ERRORS_RETURNED')
    expect(ways).toEqual([])
    expect(unreachable).toEqual({
      because: 'Neither the call nor a provider ever returns this code.',
    })
  })
})

describe('compare', () => {
  test('prints two runs side by side, in order', async () => {
    const outcomeOf = async (query: string) => (await json('trace', '--query', query)).outcome
    expect(await json('compare', '--query', 'profile=Archive', '--query=profile=A&x=1')).toEqual({
      shared: 7,
      divergesAt: 'profileExists',
      differs: ['profile'],
      responsible: ['profile'],
      outcomes: [await outcomeOf('profile=Archive'), await outcomeOf('profile=A')],
      problems: [{ run: 1, parameter: 'x', value: '1', message: expect.any(String) }],
    })
  })
})

describe('outcomes', () => {
  test('prints JSON unless another format is asked for', async () => {
    const { rows, ...rest } = await json('outcomes')
    expect(rest).toEqual({})
    expect(rows[0]).toEqual({
      part: 'session',
      condition: expect.objectContaining({ mutex: 'free', profile: null }),
      path: expect.arrayContaining(['mapiLogonEx', 'returnErrorNoProfile']),
      outcome: (await json('trace', '--query', '')).outcome,
      covers: expect.any(Number),
      query: '',
    })
    expect(await json('outcomes', '--format', 'json')).toEqual({ rows })
  })

  test('prints CSV and Markdown of the same rows', async () => {
    const head = ['part', 'provider', 'condition', 'path', 'result', 'covers', 'query']
    const csv = (await command(['outcomes', '--format', 'csv'])).output.split('\r\n')
    const markdown = (await command(['outcomes', '--format=markdown'])).output.split('\n')
    expect(csv[0]).toBe(head.join(','))
    expect(markdown.slice(0, 2)).toEqual([
      `| ${head.join(' | ')} |`,
      `|${' --- |'.repeat(head.length)}`,
    ])
    expect([csv.at(-1), markdown.at(-1)]).toEqual(['', ''])
    expect(markdown.length).toBe(csv.length + 1)
    expect(csv[1]).toContain('"mutex = free; ')
    expect(csv[1]).toContain('profile = NULL or """"')
  })
})

describe.each(await loadCharts())('of the chart $id', ({ id, machine }) => {
  const queries = namedQueriesOf[id as ChartId]
  const [, query = ''] = Object.entries(queries)[1] ?? []
  const { nodes, edges } = toGraph(machine)

  test('a trace and the chart', async () => {
    const trace = await json('trace', '--chart', id, '--query', query)
    expect([trace.chart, trace.problems]).toEqual([id, []])
    expect(trace.steps[0].node).toBe(machine.config.initial)
    const data = await json('chart', '--chart', id)
    expect([data.nodes.length, data.edges.length]).toEqual([nodes.length, edges.length])
    for (const { label } of data.nodes) expect(label).toMatch(/\S/)
  })

  test('why, reach and compare', async () => {
    const trace = await json('trace', '--chart', id, '--query', query)
    const why = await json('why', '--chart', id, '--query', query)
    expect(why.steps.map(({ node }: { node: string }) => node)).toEqual(
      trace.steps.map(({ node }: { node: string }) => node),
    )
    expect(why.outcomes.length).toBeGreaterThan(0)
    const edge = edges.at(-1)?.id ?? ''
    const { ways } = await json('reach', '--chart', id, '--edge', edge)
    const there = await json('trace', '--chart', id, '--query', ways[0].query)
    expect(there.steps.map(({ node }: { node: string }) => node)).toContain(edge.split('>')[0])
    const compared = await json('compare', '--chart', id, '--query', '', '--query', query)
    expect(compared.outcomes[1]).toEqual(trace.outcome)
  })

  test('outcomes, each with a run that shows it', async () => {
    const { rows } = await json('outcomes', '--chart', id)
    const some = rows.filter((_: unknown, i: number) => i % Math.ceil(rows.length / 20) === 0)
    for (const { part, path, outcome, query } of some) {
      if (part !== 'session' || id === 'logon') continue
      const trace = await json('trace', '--chart', id, '--query', query)
      expect([trace.steps.map(({ node }: { node: string }) => node), trace.outcome]).toEqual([
        path,
        outcome,
      ])
    }
    expect(some.length).toBeGreaterThan(4)
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
  [['why', '--query', '', '--chart', 'story'], 'a story has no chart of its own'],
  [['chart', '--chart', 'story'], 'a story has no chart of its own'],
  [['reach', '--node', 'x', '--chart', 'story'], 'a story has no chart of its own'],
  [['compare', '--query=', '--query=', '--chart', 'story'], 'a story has no chart of its own'],
  [['outcomes', '--chart', 'story'], 'a story has no chart of its own'],
  [['trace', '--chart', 'story'], '"trace" needs "--query" or "--stdin"'],
  [['trace', '--query', 'a', '--chart', 'strat'], 'unknown chart "strat", the charts are: start, '],
  [['trace', '-q', 'a'], '"-q"'],
  [['trace', '--constructor'], '"--constructor"'],
  [['chart', '--chart', 'toString'], '"toString"'],
  [['chart', '--chart', 'end', '--view', 'figure'], 'no figure was published for the chart "end"'],
  [['chart', '--view', 'wide'], '"wide"'],
  [['chart', '--view='], '""'],
  [['chart', '--query', 'a'], '"--query"'],
  [['chart', 'logon'], '"logon"'],
  [['chart', 'a\nb'], '"a b"'],
  [['why'], '"why" needs "--query"'],
  [['why', '--query', '', '--query', ''], '"--query" is given twice'],
  [['why', '--query', '', '--stdin'], '"--stdin"'],
  [['reach'], 'needs one of "--node", "--edge", "--result", "--service"'],
  [['reach', '--query', ''], 'needs one of'],
  [['reach', '--node', 'offerRetry', '--result', 'S_OK'], '"--node", "--result" exclude'],
  [['reach', '--node', 'logonUi', '--node', 'logonUi'], '"--node" is given twice'],
  [['reach', '--node'], '"--node" needs a value'],
  [['reach', '--node', 'offerRety'], 'unknown step "offerRety", nearest: offerRetry;'],
  [['reach', '--node', 'LogonUI'], 'unknown step "LogonUI", nearest: logonUi;'],
  [['reach', '--node', '?'], 'nearest: '],
  [['reach', '--edge', 'uiAllowed>offerRety'], 'nearest: uiAllowed>offerRetry;'],
  [['reach', '--edge', 'offerRetry>uiAllowed'], 'unknown edge "offerRetry>uiAllowed"'],
  [['reach', '--result', 'MAPI_E_LOGON_FAILD'], 'nearest: MAPI_E_LOGON_FAILED;'],
  [['reach', '--result', 'constructor'], 'unknown result "constructor"'],
  [['reach', '--result', '0x80040114'], 'MAPI_E_LOGON_FAILED (0x80040111)'],
  [['reach', '--result', '0x180040111'], 'does not fit into 32 bits'],
  [['reach', '--result', '-2147483649'], 'does not fit into 32 bits'],
  [['reach', '--result', ''], 'unknown result ""'],
  [['reach', '--service', 'exchnge=up'], 'unknown service "exchnge", there are: exchange, '],
  [['reach', '--service', 'pst=down'], 'unknown state "down", there are: starting, up, partial, '],
  [['reach', '--service', 'pst'], '"pst" names no state'],
  [['compare'], '"compare" needs "--query" twice'],
  [['compare', '--query', ''], '"compare" needs "--query" twice'],
  [['compare', '--query=', '--query=', '--query='], '"compare" needs "--query" twice'],
  [['compare', '--query', '', '--query', '', '--chart', 'x'], '"x"'],
  [['outcomes', '--format', 'xml'], '"xml", the formats are: json, csv, markdown;'],
  [['outcomes', '--format', 'toString'], '"toString"'],
  [['outcomes', '--query', ''], '"--query"'],
  [['toString'], 'unknown export "toString"'],
  [['x'.repeat(5000)], `unknown export "${'x'.repeat(79)}…"`],
  [['toString'], 'the exports are: trace, chart, why, reach, compare, outcomes, svg, png, '],
  [['toString'], '; or --batch <file> [--check]'],
  [['trace', '--query', '', '--check'], '"--check" needs "--out" or "--batch"'],
  [['trace', '--query', '', '--out='], '"--out" needs the name of a file'],
  [['trace', '--query', '', '--out'], '"--out" needs a value'],
  [['trace', '--query', '', '--theme', 'dark'], 'unknown option "--theme"'],
  [['svg'], '"svg" needs "--query"'],
  [['svg', '--stdin'], 'unknown option "--stdin"'],
  [['svg', '--query', '', '--chart', 'story'], 'a story has no chart of its own'],
  [
    ['svg', '--query', '', '--theme', 'auto'],
    'unknown theme "auto", there are: light, dark, print',
  ],
  [['svg', '--query', '', '--lang', 'it'], 'unknown language "it", there are: en, de, es, fr, ru'],
  [
    ['svg', '--query', '', '--arrangement', 'tall'],
    'unknown arrangement "tall", there are: wide, ',
  ],
  [['svg', '--query', '', '--scale', '2'], '"--scale" is not for svg, but png;'],
  [
    ['png', '--query', '', '--out', 'a.png', '--scale', '3'],
    'unknown scale "3", there are: 1, 2, 4',
  ],
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

  test('a picture is bytes of standard output', () => {
    const args = [script, 'png', '--query', 'profile=Archive', '--scale', '2']
    const { status, stdout, stderr } = spawnSync(process.execPath, args)
    expect([status, stderr.toString()]).toEqual([0, ''])
    expect(stdout.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect(stdout.subarray(-8, -4).toString('latin1')).toBe('IEND')
  })

  test('a file begins where npm was called, and not where the package is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mapi-session-explorer-'))
    try {
      const inFolder = { encoding: 'utf8', cwd: folder } as const
      const ofNpm = { npm_lifecycle_event: 'export', INIT_CWD: folder }
      const args = [script, 'svg', '--query', '', '--out']
      const calls = [
        spawnSync(process.execPath, [...args, 'a.svg'], inFolder),
        spawnSync(process.execPath, [...args, 'b.svg'], {
          ...{ encoding: 'utf8', cwd: tmpdir() },
          env: { ...process.env, ...ofNpm },
        }),
      ]
      expect(calls.map(({ status, stdout, stderr }) => [status, stdout, stderr])).toEqual([
        [0, '', ''],
        [0, '', ''],
      ])
      expect(readdirSync(folder)).toEqual(['a.svg', 'b.svg'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
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
  })
})
