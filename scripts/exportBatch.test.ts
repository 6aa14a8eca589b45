import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatIds } from '../app/publish/formats'
import { anyFolder, filesIn, runCommand } from './exporting.testing'

/** A folder with a batch file. */
function withBatch(batch: unknown, name = 'batch.json'): string {
  const folder = anyFolder()
  writeFileSync(join(folder, name), typeof batch === 'string' ? batch : JSON.stringify(batch))
  return folder
}

const item = { format: 'svg', query: 'profile=Archive', out: 'archive.svg' }
const print = async (...args: string[]) => (await runCommand(args)).output

describe('a batch', () => {
  test('makes what the single commands make, beside the batch file and below it', async () => {
    const site = 'https://example.org/mapi/'
    const items = [
      ...formatIds
        .filter((id) => id !== 'png')
        .map((format) => ({ format, query: 'flags=LOGON_UI', out: `text/${format}.txt` })),
      { ...item, chart: 'use', query: 'method=QueryIdentity', theme: 'print', out: 'use.svg' },
      { ...item, arrangement: 'narrow', 'without-path': true, out: 'plain.svg' },
      { ...item, format: 'png', scale: 2, out: 'a.png' },
    ]
    const folder = withBatch({ site, items })
    mkdirSync(join(folder, 'elsewhere'))
    const { code, said, output } = await runCommand(
      ['--batch', '../batch.json'],
      join(folder, 'elsewhere'),
    )
    expect([code, said]).toEqual([0, []])
    const outs = items.map(({ out }) => out)
    expect(output).toBe(outs.map((out) => `${join('..', out)}\n`).join(''))
    const files = filesIn(folder)
    expect(Object.keys(files).sort()).toEqual([...outs, 'batch.json'].sort())
    for (const { format, query, out } of items.slice(0, formatIds.length - 1)) {
      expect(files[out], format).toBe(await print(format, '--query', query, '--site', site))
    }
    expect(files['use.svg']).toBe(
      await print(
        ...['svg', '--chart', 'use', '--query', 'method=QueryIdentity', '--theme=print'],
        `--site=${site}`,
      ),
    )
    expect(files['plain.svg']).toBe(
      await print(
        ...['svg', '--query', item.query, '--without-path', '--arrangement', 'narrow'],
        `--site=${site}`,
      ),
    )
    const { bytes } = await runCommand(['png', '--query', item.query, '--scale', '2'])
    expect(Buffer.compare(readFileSync(join(folder, 'a.png')), bytes)).toBe(0)
  })

  test('writes what has changed, and names it', async () => {
    const folder = withBatch({ items: [item, { ...item, out: 'b.svg' }] })
    const run = () => runCommand(['--batch', 'batch.json'], folder)
    expect((await run()).output).toBe('archive.svg\nb.svg\n')
    expect((await run()).output).toBe('')
    writeFileSync(join(folder, 'b.svg'), '')
    expect((await run()).output).toBe('b.svg\n')
  })

  test('says with --check which files are not up to date, and writes nothing', async () => {
    const folder = withBatch({ items: ['a', 'b', 'c/d'].map((out) => ({ ...item, out })) })
    const check = () => runCommand(['--check', '--batch', 'batch.json'], folder)
    await runCommand(['--batch', 'batch.json'], folder)
    expect(await check()).toMatchObject({ code: 0, output: '', said: [] })
    writeFileSync(join(folder, 'b'), 'old')
    writeFileSync(join(folder, 'batch.json'), '{"items":[{"format":"svg","query":"","out":"x"}]}')
    const before = filesIn(folder)
    expect(await check()).toMatchObject({ code: 1, said: ['export: x is missing'] })
    expect(filesIn(folder)).toEqual(before)
    const items = [
      { ...item, out: 'b' },
      { ...item, out: 'c/d' },
      { ...item, out: 'y/z' },
    ]
    writeFileSync(join(folder, 'batch.json'), JSON.stringify({ items }))
    const { code, said } = await check()
    expect([code, said]).toEqual([
      1,
      ['export: b is out of date', `export: ${join('y', 'z')} is missing`],
    ])
  })

  test('may begin with a byte order mark', async () => {
    const folder = withBatch(`\ufeff${JSON.stringify({ items: [item] })}`)
    expect((await runCommand(['--batch=batch.json'], folder)).code).toBe(0)
  })

  test('takes language and site of an item before those of the batch', async () => {
    const folder = withBatch({
      site: 'https://one.example/',
      lang: 'de',
      items: [{ ...item, format: 'html', lang: 'en', site: 'https://two.example/', out: 'a.html' }],
    })
    expect((await runCommand(['--batch', 'batch.json'], folder)).said).toEqual([])
    const text = readFileSync(join(folder, 'a.html'), 'utf8')
    expect(text).toContain('https://two.example/#/logon?')
    expect(text).not.toContain('one.example')
    expect(text).toContain('lang="en"')
  })
})

const bad: readonly [batch: unknown, says: string][] = [
  ['', 'batch.json: is not JSON: '],
  ['{"items": [}', 'batch.json: is not JSON: '],
  ['null', 'batch.json: must be an object'],
  ['[]', 'batch.json: '],
  [{}, 'batch.json: "items" is missing'],
  [{ items: {} }, 'batch.json: "items" must be a list'],
  [{ items: [] }, 'batch.json: "items" must not be empty'],
  [{ items: Array(1001).fill(item) }, '"items" must not have more than 1,000 items'],
  [{ items: [item], sites: '' }, 'batch.json: "sites" is nothing that a batch file has'],
  [{ items: [item], site: 1 }, 'batch.json: "site" must be a text'],
  [{ items: [item], site: 'ftp://x' }, 'item 1: "ftp://x" is not the address of a site'],
  [{ items: [item], lang: 'xx' }, 'item 1: unknown language "xx", there are: en, de, es, fr, ru'],
  [{ items: [item, item] }, 'item 2: "out" "archive.svg" is in the way of that of item 1'],
  [
    { items: [item, { ...item, out: 'Archive.SVG' }] },
    'item 2: "out" "Archive.SVG" is in the way of that of item 1',
  ],
  ...['batch.json', 'Batch.JSON', 'batch.json/b.svg'].map((out): [unknown, string] => [
    { items: [item, { ...item, out }] },
    `item 2: "out" "${out}" is in the way of the batch file`,
  ]),
  ...[
    ['a', 'x/y', 'A/b/c'],
    ['a/b/c', 'x/y', 'a'],
    ['a\u0308', 'x/y', '\u00e4/b'],
  ].map((outs): [unknown, string] => [
    { items: outs.map((out) => ({ ...item, out })) },
    `item 3: "out" "${outs[2]}" is in the way of that of item 1`,
  ]),
]

const badItems: readonly [item: unknown, says: string][] = [
  [null, 'must be an object'],
  ['svg', 'must be an object'],
  [{}, '"format" is missing'],
  [{ format: 'svg', out: 'a' }, '"query" is missing'],
  [{ format: 'svg', query: '' }, '"out" is missing'],
  [{ ...item, out: 'b', format: 'gif' }, '"format" must be one of: svg, png, '],
  [{ ...item, out: 'b', format: 'trace' }, '"format" must be one of: svg, png, '],
  [{ ...item, out: 'b', format: 'toString' }, '"format" must be one of: '],
  [{ ...item, out: 'b', colour: 'red' }, '"colour" is nothing that an item has'],
  [{ ...item, out: 'b', 'with\nout': 1 }, '"with out" is nothing that an item has'],
  [{ ...item, out: 'b', query: 5 }, '"query" must be a text'],
  [{ ...item, out: 'b', scale: 2 }, '"--scale" is not for svg, but png'],
  [{ ...item, out: 'b', format: 'png', scale: 3 }, 'unknown scale "3", there are: 1, 2, 4'],
  [{ ...item, out: 'b', format: 'png', scale: '2' }, '"scale" must be a number'],
  [{ ...item, out: 'b', 'without-path': 'no' }, '"without-path" must be true or false'],
  [{ ...item, out: 'b', theme: 'auto' }, 'unknown theme "auto", there are: light, dark, print'],
  [{ ...item, out: 'b', chart: 'story' }, 'a story has no chart of its own'],
  [{ ...item, out: 'b', chart: 'nowhere' }, 'unknown chart "nowhere"'],
  [{ ...item, out: 'b', query: 'flags=BOGUS' }, 'the query is not right'],
  ...[
    ...['', '.', '..', '../b', 'a/../../b', 'a/..', '/tmp/b', 'a//b', 'a/', './b', 'C:\\b', 'a\\b'],
    ...['C:b', 'a\nb', 'a\u0000b', '..\\b'],
  ].map((out): [unknown, string] => [{ ...item, out }, '"out" must be a file in the folder of']),
]

test.each([
  ...bad,
  ...badItems.map(([one, says]): [unknown, string] => [
    { items: [item, one] },
    `batch.json: item 2: ${says}`,
  ]),
])('%j is refused with one line, and nothing is written', async (batch, says) => {
  const folder = withBatch(batch)
  const before = filesIn(folder)
  const { code, output, said } = await runCommand(['--batch', 'batch.json'], folder)
  expect([code, output, said.length]).toEqual([2, '', 1])
  expect(said[0]).toContain(`export: batch.json: `)
  expect(said[0]).toContain(says)
  expect(said[0]).not.toMatch(/\p{Cc}/u)
  expect(said[0]?.length).toBeLessThan(400)
  expect(filesIn(folder)).toEqual(before)
})

test('a file that cannot be written keeps all others from being written', async () => {
  const folder = withBatch({ items: [item, { ...item, out: 'file/b.svg' }] })
  writeFileSync(join(folder, 'file'), 'old')
  const before = filesIn(folder)
  const { code, said } = await runCommand(['--batch', 'batch.json'], folder)
  expect(code).toBe(2)
  expect(said).toEqual([expect.stringMatching(/: item 2: .*file.b\.svg: cannot be written: E/)])
  expect(filesIn(folder)).toEqual(before)
})

test.each([
  [['--batch'], '"--batch" needs a value'],
  [['--batch='], '"--batch" needs the name of a file'],
  [['--batch', 'none.json'], 'none.json: cannot be read: ENOENT'],
  [['--batch', '.'], '.: cannot be read: EISDIR'],
  [['--batch', 'large.json'], 'large.json: cannot be read: it has more than 1,000,000 bytes'],
  [['--batch', 'bytes.json'], 'bytes.json: cannot be read: '],
  [['--batch', 'a', '--batch', 'b'], '"--batch" is given twice'],
  [['--batch', 'a', '--out', 'b'], 'unknown option "--out"'],
  [['svg', '--batch', 'a'], 'unknown option "--batch"'],
])('%j is refused with one line', async (args, says) => {
  const folder = withBatch(' '.repeat(1_000_001), 'large.json')
  writeFileSync(join(folder, 'bytes.json'), Buffer.from([0x22, 0xff, 0x22]))
  const { code, output, said } = await runCommand(args, folder)
  expect([code, output, said.length]).toEqual([2, '', 1])
  expect(said[0]).toContain(says)
})
