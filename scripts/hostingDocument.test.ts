import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headersOf, siteHeaders } from './hostHeaders.mjs'

/** docs/hosting.md and the workflows, held against public/_headers and what they promise. */

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const guide = read('docs/hosting.md')
const everywhere = headersOf(siteHeaders(), '/*')
const onlySomewhere = ['Cache-Control', 'Access-Control-Allow-Origin']

/** The code of a server in the guide. */
function exampleOf(server: string): string {
  const [, block = ''] = guide.split(`\`\`\`${server}\n`)
  const [code = ''] = block.split('```')
  expect(code).not.toBe('')
  return code
}

const pairs = (code: string, line: RegExp) =>
  Object.fromEntries([...code.matchAll(line)].map(([, name = '', value = '']) => [name, value]))

describe('the examples send what public/_headers says', () => {
  test('nginx', () => {
    const code = exampleOf('nginx')
    expect(pairs(code, /^ +add_header ([\w-]+) "([^"]*)" always;$/gm)).toEqual(everywhere)
    const others = [...code.matchAll(/^ +add_header ([\w-]+) \$/gm)].map(([, name]) => name)
    expect(others).toEqual(onlySomewhere)
  })

  test('Caddy', () => {
    const code = exampleOf('caddy')
    expect(pairs(code, /^\t\t([A-Z][\w-]+) "([^"]*)"$/gm)).toEqual(everywhere)
    for (const name of onlySomewhere) expect(code).toContain(`header @code ${name} `)
  })

  test.each(['nginx', 'caddy'])('%s keeps for ever and asks anew what it should', (server) => {
    const code = exampleOf(server)
    for (const { path, headers } of siteHeaders()) {
      const { 'Cache-Control': caching } = headers
      if (!caching) continue
      expect(code).toContain(caching)
      const [name = '/'] = /[\w.]+/.exec(path) ?? []
      expect(code.replaceAll('\\', '')).toContain(name)
    }
  })
})

test('the guide says what each header is for', () => {
  const [, table = ''] = guide.split('| Header | What it is for |')
  const [rows = ''] = table.split('\n\n')
  const named = [...rows.matchAll(/`([A-Z][\w-]+)`(?=[^|]*\|[^|]*\|$)/gm)]
  const sent = [...Object.keys(everywhere), ...onlySomewhere, 'Strict-Transport-Security']
  expect(named.map(([, name]) => name).sort()).toEqual(sent.sort())
})

test('the files that the guide names are there', () => {
  for (const [, file = ''] of guide.matchAll(/\b(scripts\/\w+\.mjs)\b/g)) read(file)
  for (const [, file = ''] of guide.matchAll(/\]\(\.\.\/([^)#]+)\)/g)) read(file)
})

describe('the workflows', () => {
  const folder = new URL('../.github/workflows/', import.meta.url)
  const workflows = readdirSync(folder).map((name) => [name, read(`.github/workflows/${name}`)])

  test.each(workflows)('%s uses nothing that could be another thing tomorrow', (_, text = '') => {
    const used = [...text.matchAll(/\buses: (\S+)(.*)$/gm)]
    expect(used.length).toBeGreaterThan(0)
    for (const [, action = '', note = ''] of used) {
      if (action.startsWith('./')) continue
      expect(action).toMatch(/@[0-9a-f]{40}$/)
      expect(note).toMatch(/^ # v\d+\.\d+\.\d+$/)
    }
  })

  test.each(workflows)('%s has no right that it does not need', (_, text = '') => {
    expect(text).toMatch(/^permissions:/m)
    const rights = [...text.matchAll(/^ +([a-z-]+): write$/gm)].map(([, name]) => name)
    expect(rights.filter((name) => !['pages', 'id-token'].includes(name ?? ''))).toEqual([])
  })

  test('what is checked there has to be audited', () => {
    expect(read('.github/workflows/ci.yml')).toMatch(/npm test\n +env:\n +AUDIT: required/)
  })
})
