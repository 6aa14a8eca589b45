import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedSchema } from '../app/learn/packSchema.testing'
import { parsePack } from '../app/learn/parsePack'
import { maxQueryLength } from '../app/run/permalink'
import { anyFolder, runCommand } from './exporting.testing'

/** docs/packs.md, and what docs/interface.md says of packs, held against the code. */

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const packs = read('docs/packs.md')
const [, section = ''] = read('docs/interface.md').split('\n### `check-pack`\n')
const reference = section.split('\n### ')[0] ?? ''

/** The blocks of code in a language; in none where it is empty. */
const blocks = (text: string, language: string) =>
  [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].flatMap(([, name, body = '']) =>
    name === language ? [body] : [],
  )

/** The names in the first column below a head with this title. */
function namesBelow(title: string): string[] {
  const [, table = ''] = packs.split(`\n| ${title} | Holds |\n|---|---|\n`)
  const rows = table.slice(0, table.search(/\n(?!\|)/)).split('\n')
  return rows.map((row) => /^\| `([^`]+)` \|/.exec(row)?.[1] ?? row)
}

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>
  readonly required: readonly string[]
  readonly items: Schema
  readonly anyOf: readonly Schema[]
}

const pack = publishedSchema as unknown as Schema
const { items: lesson } = pack.properties.lessons as Schema
const { items: task } = lesson.properties.tasks as Schema
const [scenario, exercise, builtIn] = task.anyOf as [Schema, Schema, Schema]

describe('docs/packs.md', () => {
  test.each([
    ['Field of the pack', pack],
    ['Field of a lesson', lesson],
    ['Field of a scenario', scenario],
    ['Field of an exercise', exercise],
    ['Field of a task of the site', builtIn],
    ['Field of a goal', exercise.properties.goal as Schema],
  ])('%s: lists all of them, and says which may be left out', (title, schema) => {
    const names = namesBelow(title)
    expect([...names].sort()).toEqual(Object.keys(schema.properties).sort())
    if (title === 'Field of a goal') return
    const [, table = ''] = packs.split(`\n| ${title} | Holds |\n`)
    const optional = names.filter((name) =>
      (table.split('\n').find((row) => row.startsWith(`| \`${name}\` |`)) ?? '').includes(
        '(optional',
      ),
    )
    expect(names.filter((name) => !schema.required.includes(name))).toEqual(optional)
  })

  test('has an example without a fault, and what the check prints of it', async () => {
    const [example = ''] = blocks(packs, 'json')
    expect(parsePack(example).problems).toEqual([])
    const [good = '', bad = ''] = blocks(packs, '')
    const folder = anyFolder()
    writeFileSync(join(folder, 'night-shift.json'), example)
    expect(await runCommand(['check-pack', 'night-shift.json'], folder)).toMatchObject({
      code: 0,
      output: good,
    })
    const spoiled = example.replace('"result": "S_OK"', '"services": { "exchang": "up" }')
    writeFileSync(join(folder, 'night-shift.json'), spoiled)
    const { code, output } = await runCommand(['check-pack', 'night-shift.json'], folder)
    expect(output).toContain(bad)
    expect(code).toBe(1)
  })

  test('says how long a link may be', () => {
    expect(packs).toContain(maxQueryLength.toLocaleString('en'))
  })
})

describe('docs/interface.md', () => {
  test('has the command with its exit codes, as it is', async () => {
    const folder = anyFolder()
    const [example = ''] = blocks(packs, 'json')
    writeFileSync(join(folder, 'pack.json'), example)
    writeFileSync(join(folder, 'bad.json'), '{}')
    const [command = ''] = blocks(reference, 'sh')
    expect(command).toBe('npm run --silent export -- check-pack pack.json\n')
    const codeOf = async (...args: string[]) => (await runCommand(args, folder)).code
    const codes = [
      await codeOf('check-pack', 'pack.json'),
      await codeOf('check-pack', 'bad.json'),
      await codeOf('check-pack'),
    ]
    const documented = [...reference.matchAll(/^\| `(\d)` \|/gm)].map(([, code]) => Number(code))
    expect(documented).toEqual(codes)
  })
})
