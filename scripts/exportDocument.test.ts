import fc from 'fast-check'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ChartId, chartIds } from '../app/charts/chartIds'
import { loadCharts } from '../app/charts/charts'
import { type Format, formats } from '../app/publish/formats'
import { type Choices, inks, toPublication } from '../app/publish/publication'
import { parseQuery } from '../app/run/permalink'
import { anyRunOf, queriesOf } from '../app/run/worlds.testing'
import { formatQuery } from '../app/run/permalink'
import { loadAllTexts, loadDocuments } from '../app/text/loadTexts'
import { anyFolder, filesIn, runCommand } from './exporting.testing'

const textFormats = Object.entries<Format>(formats).filter(([, { isPicture }]) => !isPicture)
const textIds = textFormats.map(([id]) => id)
const site = 'https://example.org/mapi/'

/** What the page would make of a link. */
async function toText({ write }: Format, id: ChartId, query: string, choices: Partial<Choices>) {
  const [chart] = (await loadCharts()).filter((one) => one.id === id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  const texts = await loadAllTexts('en', [id])
  const words = await loadDocuments('en')
  return write(toPublication(parseQuery(chart, query), { texts, words }, choices))
}

/** What the command prints; it has to end well. */
async function printed(...args: string[]): Promise<string> {
  const { code, output, said } = await runCommand(args)
  expect([code, said]).toEqual([0, []])
  return output
}

describe.each(textFormats)('%s', (format, { write, ...rest }) => {
  const all = { write, ...rest }
  const query =
    'flags=LOGON_UI&profile=Outlook&fault=exchange/ms:server-unavailable&answers=decline'

  test.each(chartIds)('is what the page makes of it, on %s', async (id) => {
    const [, own = ''] = Object.entries(queriesOf[id])[1] ?? []
    const made = await printed(format, '--chart', id, '--query', own, '--site', site)
    expect(made).toBe(await toText(all, id, own, { site }))
    expect(made).toMatch(/\S\r?\n$/)
    expect(await printed(format, '--chart', id, '--query', own, '--site', site)).toBe(made)
  })

  test('takes the choices that make a difference to it, and no others', async () => {
    const plain = await printed(format, '--query', query)
    const options = {
      ink: inks.map((ink) => ['--theme', ink]).slice(1),
      arrangement: [['--arrangement', 'narrow']],
      showsPath: [['--without-path']],
    }
    const choices = { ink: 'print', arrangement: 'narrow', showsPath: false } as const
    for (const [choice, given] of Object.entries(options)) {
      const key = choice as keyof typeof choices
      const changed = await toText(all, 'logon', query, { [key]: choices[key] })
      const takes = rest.choices?.includes(key) ?? false
      expect([choice, changed !== plain]).toEqual([choice, takes])
      for (const args of given) {
        const { code, output, said } = await runCommand([format, '--query', query, ...args])
        if (takes) expect([code, output !== plain]).toEqual([0, true])
        else {
          expect([code, output]).toEqual([2, ''])
          expect(said).toEqual([expect.stringContaining(`"${args[0]}" is not for ${format}, but `)])
        }
      }
    }
  })

  test('says its usage after a wrong option', async () => {
    const { said } = await runCommand([format, '--bogus'])
    expect(said).toEqual([expect.stringContaining(`; usage: ${format} --query "<parameters>" `)])
    for (const [choice, option] of [
      ['ink', '--theme'],
      ['arrangement', '--arrangement'],
      ['showsPath', '--without-path'],
    ] as const) {
      expect([option, said[0]?.includes(`[${option}`)]).toEqual([
        option,
        rest.choices?.includes(choice) ?? false,
      ])
    }
  })
})

test('any world of any chart can be exported in every format', async () => {
  for (const chart of await loadCharts()) {
    await fc.assert(
      fc.asyncProperty(anyRunOf(chart), fc.constantFrom(...textIds), async (run, format) => {
        const args = ['--chart', chart.id, '--query', formatQuery(run), '--site', site]
        expect(await printed(format, ...args)).toMatch(/\n$/)
      }),
      { numRuns: 20 },
    )
  }
})

describe('the link', () => {
  const link = async (...args: string[]) =>
    /[^"\s(<]*#\/logon[^"\s)<&]*/.exec(await printed('html', '--query', 'profile=A', ...args))?.[0]

  test('leads to the site, whatever stands behind its address', async () => {
    for (const one of [site, `${site}#`, `${site}#/use?x=1`]) {
      expect(await link('--site', one)).toMatch(
        /^https:\/\/example\.org\/mapi\/#\/logon\?profile=A/,
      )
    }
    expect(await link('--site', 'HTTP://Example.org:80')).toMatch(
      /^http:\/\/example\.org\/#\/logon/,
    )
  })

  test.each([
    ...['', 'example.org', '/mapi/', 'ftp://example.org/', 'javascript:alert(1)', 'https://'],
    ...[
      'https://name:word@example.org/',
      'https://name@example.org/',
      'https://:word@example.org/',
      `https://example.org/${'x'.repeat(2048)}`,
    ],
    'data:text/html,x',
  ])('leads nowhere else: %s', async (address) => {
    const { code, output, said } = await runCommand(['html', '--query=', `--site=${address}`])
    expect([code, output, said.length]).toEqual([2, '', 1])
    expect(said[0]).toContain('is not the address of a site, such as https://')
    expect(said[0]?.length).toBeLessThan(600)
  })
})

describe('language and theme', () => {
  test('are those of the query, unless an option says otherwise', async () => {
    const dark = await printed('svg', '--query', 'theme=dark&lang=en-XA')
    expect(dark).toContain('xml:lang="en-XA"')
    expect(dark).not.toBe(await printed('svg', '--query', 'lang=en-XA'))
    const chosen = await printed(
      'svg',
      '--query',
      'theme=dark&lang=en-XA',
      '--lang=en',
      '--theme=light',
    )
    expect(chosen).toBe(await printed('svg', '--query', ''))
    expect(await printed('svg', '--query', '', '--theme', 'dark')).toBe(
      await printed('svg', '--query', 'theme=dark'),
    )
  })
})

describe('a query that is not right', () => {
  test.each([
    ['flags=BOGUS', 'flags: “BOGUS” was ignored'],
    ['flags=BOGUS&x=1&y=2', '(and 2 more)'],
    ['view=figures', 'view: “figures” was ignored; accepted: '],
    ['profile=%ZZ', 'profile'],
    ['step=99', 'step'],
    ['at=1', 'at'],
  ])('is not published: %s', async (query, says) => {
    const { code, output, said } = await runCommand(['svg', '--query', query])
    expect([code, output, said.length]).toEqual([2, '', 1])
    expect(said[0]).toMatch(/^export: the query is not right, so nothing is made of it: /)
    expect(said[0]).toContain(says)
  })

  test('leaves the file as it is', async () => {
    const folder = anyFolder()
    writeFileSync(join(folder, 'a.svg'), 'old')
    await runCommand(['svg', '--query', 'flags=BOGUS', '--out', 'a.svg'], folder)
    expect(filesIn(folder)).toEqual({ 'a.svg': 'old' })
  })
})

describe('a call of a story', () => {
  const story = encodeURIComponent('call=1:logon%3Fprofile%3DOutlook&call=1:end&call=1:identity')

  test('is drawn as its story makes it', async () => {
    const query = `profile=Outlook&at=1&story=${story}`
    expect(await printed('svg', '--query', query)).toBe(
      await printed('svg', '--query', 'profile=Outlook'),
    )
    const html = await printed('html', '--query', query, '--site', site)
    expect(html).toContain('at=1')
  })

  test('that cannot be made is not drawn', async () => {
    const args = ['svg', '--chart', 'identity', '--query', `at=3&story=${story}`]
    const { code, output, said } = await runCommand(args)
    expect([code, output]).toEqual([2, ''])
    expect(said).toEqual([expect.stringMatching(/^export: call 3 of the story: \S/)])
  })

  test('that there is not is not drawn', async () => {
    const { code, said } = await runCommand(['svg', '--query', `at=2&story=${story}`])
    expect(code).toBe(2)
    expect(said).toEqual([expect.stringContaining('at: “2” was ignored')])
  })
})

describe('--out', () => {
  test('writes what would be printed, of every export', async () => {
    const folder = anyFolder()
    const query = ['--query', 'profile=Archive']
    for (const what of ['svg', 'trace', 'why']) {
      const { code, output } = await runCommand([what, ...query, '--out', what], folder)
      expect([code, output]).toEqual([0, ''])
      expect(filesIn(folder)[what]).toBe(await printed(what, ...query))
    }
  })

  test('with --check says whether the file is as it should be', async () => {
    const folder = anyFolder()
    const args = ['svg', '--query', '', '--out', 'a.svg']
    const check = async () => {
      const { code, said } = await runCommand([...args, '--check'], folder)
      return [code, ...said]
    }
    expect(await check()).toEqual([1, 'export: a.svg is missing'])
    await runCommand(args, folder)
    expect(await check()).toEqual([0])
    writeFileSync(join(folder, 'a.svg'), 'old')
    expect(await check()).toEqual([1, 'export: a.svg is out of date'])
    expect(filesIn(folder)).toEqual({ 'a.svg': 'old' })
  })

  test('says in one line why a file cannot be written', async () => {
    const folder = anyFolder()
    writeFileSync(join(folder, 'file'), 'old')
    for (const out of ['file/below', '.']) {
      const { code, output, said } = await runCommand(['svg', '--query=', `--out=${out}`], folder)
      expect([code, output]).toEqual([2, ''])
      expect(said).toEqual([expect.stringContaining(`export: ${out}: cannot be written: `)])
    }
    expect(filesIn(folder)).toEqual({ file: 'old' })
  })
})

test('a picture is not printed where bytes are of no use', async () => {
  const { runExport } = await import('./exportCommand')
  const said: string[] = []
  const terminal = {
    input: (async function* () {})(),
    print: () => {},
    complain: (line: string) => void said.push(line),
  }
  expect(await runExport(['png', '--query', ''], terminal)).toBe(2)
  expect(said).toEqual([expect.stringContaining('png is no text: name a file with "--out"')])
})

test('a picture whose letters no font has is not made', async () => {
  const query = 'computer=Outlook:exchange,mail/ms/%E6%97%A5%E6%9C%AC&profile=Outlook'
  const { code, bytes, said } = await runCommand(['png', '--query', query])
  expect([code, bytes.length]).toEqual([2, 0])
  expect(said).toEqual(['export: the fonts of pictures do not have "日 本": take the drawing, svg'])
})
