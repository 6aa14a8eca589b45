import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatIds, scales } from '../app/publish/formats'
import { arrangements, inks } from '../app/publish/publication'
import { languages } from '../app/run/permalink'
import { batchKeys } from './exportBatch'
import { documentExports, takersOf } from './exportDocument'
import { anyFolder, filesIn, runCommand } from './exporting.testing'

/** docs/publishing.md, and what docs/interface.md says of documents, held against the command. */

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const publishing = read('docs/publishing.md')
const [, section = ''] = read('docs/interface.md').split('\n### Documents and drawings\n')
const reference = section.split('\n## ')[0] ?? ''

const quoted = (cell = '') => [...cell.matchAll(/`([^`]*)`/g)].map(([, one = '']) => one)

/** The rows below a head with these titles. */
function rowsOf(...titles: string[]): string[][] {
  const [, table = ''] = reference.split(`\n| ${titles.join(' | ')} |\n`)
  const rows = table.slice(0, table.search(/\n(?!\|)/)).split('\n')
  expect(rows.length).toBeGreaterThan(1)
  return rows.slice(1).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

describe('docs/interface.md', () => {
  test('lists the formats', () => {
    expect(rowsOf('Format', 'Prints').flatMap(([id]) => quoted(id))).toEqual(formatIds)
  })

  test('lists the options, what they take and who takes them', () => {
    const rows = rowsOf('Option', 'Value', 'Of', 'If it is not given')
    const values: Readonly<Record<string, readonly string[]>> = {
      '--lang': languages,
      '--theme': inks,
      '--arrangement': arrangements,
      '--scale': scales.map(String),
    }
    for (const [name = '', value, of] of rows) {
      const [option = ''] = quoted(name)
      if (values[option]) expect([option, quoted(value)]).toEqual([option, values[option]])
      if (of === 'all') continue
      const takers = takersOf(option as Parameters<typeof takersOf>[0])
      expect([option, quoted(of)]).toEqual([option, takers])
    }
    const known = Object.values(documentExports).flatMap(({ options }) => Object.keys(options))
    expect(rows.map(([name]) => quoted(name)[0]).sort()).toEqual(
      ['--chart', ...new Set(known)].sort(),
    )
  })

  test('lists the keys of a batch and of an item', () => {
    const keysOf = (title: string) => rowsOf(title, 'Holds').map(([key]) => quoted(key)[0])
    expect(keysOf('Key of a batch').sort()).toEqual([...batchKeys.batch].sort())
    expect(keysOf('Key of an item').sort()).toEqual([...batchKeys.item].sort())
  })
})

/** The words of a line of a shell. */
const toWords = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quotation, word]) => quotation ?? word ?? '')

const lines = [...`${publishing}\n${section}`.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(
  ([, block = '']) => block.trim().split('\n'),
)
const single = lines.filter((line) => line.startsWith('npm run --silent export -- '))

test.each(single)('%s', async (line) => {
  const folder = anyFolder()
  const { code, said } = await runCommand(toWords(line.split(' -- ')[1] ?? ''), folder)
  expect([code, said]).toEqual([0, []])
  expect(Object.keys(filesIn(folder))).toEqual([line.split('--out ')[1]])
})

test('there is a line for each format', () => {
  const formats = single.map((line) => toWords(line.split(' -- ')[1] ?? '')[0])
  expect([...new Set(formats)].sort()).toEqual([...formatIds, 'outcomes'].sort())
})

describe('the recipe', () => {
  const steps = lines.filter((line) => line.startsWith('npm --prefix '))
  const argsOf = (line = '') => toWords(line.split(' -- ')[1] ?? '')
  const batches = [...`${publishing}\n${section}`.matchAll(/```json\n([\s\S]*?)```/g)]

  test.each(batches.map(([, batch = '']) => batch))('makes the figures of %s', async (batch) => {
    const folder = anyFolder()
    const [make, check] = steps.map((line) => argsOf(line))
    const [, file = ''] = make ?? []
    mkdirSync(join(folder, dirname(file)))
    writeFileSync(join(folder, file), batch)
    expect((await runCommand(check ?? [], folder)).code).toBe(1)
    const { code, output, said } = await runCommand(make ?? [], folder)
    expect([code, said]).toEqual([0, []])
    expect(output.trim().split('\n')).toHaveLength(JSON.parse(batch).items.length)
    expect(await runCommand(check ?? [], folder)).toMatchObject({ code: 0, output: '', said: [] })
  })

  test('is the one of its job, too', () => {
    expect(steps).toHaveLength(2)
    expect(publishing).toContain(`        run: ${steps[1]}\n`)
  })
})

test('the figures that documents show are made by docs/figures.json', () => {
  const { items } = JSON.parse(read('docs/figures.json')) as { items: { out: string }[] }
  const made = items.map(({ out }) => `docs/${out}`)
  const shown = ['README.md', 'ARCHITECTURE.md', 'docs/publishing.md', 'docs/interface.md'].flatMap(
    (file) =>
      [...read(file).matchAll(/!\[[^\]]+\]\(([^)]*figures\/[^)]*)\)/g)].map(([, link = '']) =>
        join(dirname(file), link).replaceAll('\\', '/'),
      ),
  )
  expect([...new Set(shown)].sort()).toEqual([...made].sort())
})
