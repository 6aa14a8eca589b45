import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anyFolder, runCommand } from './exporting.testing'

const sample = readFileSync(new URL('../public/packs/first-steps.json', import.meta.url), 'utf8')

/** What is said of a file with this text. */
async function check(text: string | Uint8Array) {
  const folder = anyFolder()
  writeFileSync(join(folder, 'pack.json'), text)
  return runCommand(['check-pack', 'pack.json'], folder)
}

describe('check-pack', () => {
  it('prints a line for each task of a good pack', async () => {
    const { code, output, said } = await check(sample)
    expect(output.split('\n')).toEqual([
      'nothing-said\tscenario\tok\tMAPI_E_LOGON_FAILED\t-',
      'silent\texercise\tok\tMAPI_E_LOGON_FAILED\tpar 1',
      'server-down\tscenario\tok\tS_OK\t-',
      'ask-for-the-password\texercise\tok\tS_OK\tpar 2',
      '',
    ])
    expect(said).toEqual([])
    expect(code).toBe(0)
  })

  it('prints what is wrong with its place, and ends with 1', async () => {
    const { code, output, said } = await check(
      sample
        .replace('MAPI_USE_DEFAULT&fault=exchange/ms:server', 'BOGUS&fault=exchange/ms:server')
        .replace('{ "exchange": "up" }', '{ "exchang": "up" }')
        .replace('"may": ["flags"]', '"may": ["default"]'),
    )
    expect(output.split('\n')).toEqual([
      'nothing-said\tscenario\tok\tMAPI_E_LOGON_FAILED\t-',
      'silent\texercise\t1 problem\tMAPI_E_LOGON_FAILED\t-',
      'server-down\tscenario\t1 problem\tMAPI_E_LOGON_FAILED\t-',
      'ask-for-the-password\texercise\t1 problem\tS_OK\t-',
      'lessons[0].tasks[1].goal: no run reaches the goal with what may be changed (up to 12 changes were tried).',
      'lessons[1].tasks[0].link: flags: “BOGUS” was ignored, because it is neither a known flag nor a number that stands alone.',
      'lessons[1].tasks[1].goal.services.exchang: the computer has no message service “exchang”; it has exchange, contab, pst.',
      '',
    ])
    expect(said).toEqual([])
    expect(code).toBe(1)
  })

  it.each([
    [
      'version: version 2 is not known; this site reads 1.',
      sample.replace('"version": 1', '"version": 2'),
    ],
    ['format: this is no pack: “format” has to be “mapi-session-explorer-pack”.', '{}'],
    ['this is no JSON: it ends to be so at line and column 1:1.', 'junk'],
    [
      'the pack has 50,000,000 bytes, and packs have at most 1,000,000; it was not read.',
      'x'.repeat(50_000_000),
    ],
    [
      'lesons: there is no “lesons” here; perhaps lessons.',
      sample.replace('"lessons"', '"lesons"'),
    ],
  ])('says %s', async (line, text) => {
    const { code, output } = await check(text)
    expect(output.split('\n')).toContain(line)
    expect(code).toBe(1)
  })

  it('reads UTF-8 and nothing else', async () => {
    const { code, said } = await check(Buffer.from(sample.replace('title', 'tït'), 'latin1'))
    expect(said).toEqual(['export: "pack.json" is not UTF-8'])
    expect(code).toBe(2)
    expect((await check(`\ufeff${sample}`)).code).toBe(0)
  })

  it.each([
    [[], '"check-pack" needs a file; usage: check-pack <file>'],
    [['none.json'], '"none.json" cannot be read: ENOENT: no such file or directory'],
    [['folder'], '"folder" is no file'],
    [['a.json', 'b.json'], 'unexpected argument "b.json"; usage: check-pack <file>'],
    [['--check'], 'unknown option "--check"; usage: check-pack <file>'],
  ])('with %j ends with 2 and one line', async (args, line) => {
    const folder = anyFolder()
    mkdirSync(join(folder, 'folder'))
    const { code, output, said } = await runCommand(['check-pack', ...args], folder)
    expect(said).toEqual([`export: ${line}`])
    expect(output).toBe('')
    expect(code).toBe(2)
  })
})
