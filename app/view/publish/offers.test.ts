import { describe, expect, test } from 'vitest'
import { loadCharts } from '../../charts/charts'
import type { FormatId } from '../../publish/formats'
import { parseQuery } from '../../run/permalink'
import { logonChart } from '../../run/worlds.testing'
import { loadAllTexts, loadDocuments } from '../../text/loadTexts'
import { toCommandLine } from './commandLine'
import { fileNameOf, optionsOf, type Settings, toExport } from './offers'
import { isTooLarge, scaled, sizeOf } from './png'

const words = {
  texts: await loadAllTexts('en', ['logon']),
  words: await loadDocuments('en'),
}
const usual: Settings = {
  view: 'full',
  path: 'current',
  ink: 'light',
  arrangement: 'wide',
  language: 'en',
  scale: 1,
}
const ownSite = 'https://example.org/mapi/'

function exported(format: FormatId, query: string, set: Partial<Settings> = {}, site = ownSite) {
  const { run, place } = parseQuery(logonChart, query)
  const { publication, choices } = toExport(
    format,
    { ...usual, ...set },
    { run, place, site },
    words,
  )
  const file = fileNameOf(format, publication)
  const line = toCommandLine(format, publication, choices, { file, scale: set.scale ?? 1 })
  return { publication, file, line }
}

describe('the options of a format', () => {
  test('have a view where the chart has a figure, and no arrangement in the figure', async () => {
    for (const chart of await loadCharts()) {
      const options = optionsOf('svg', chart, 'full')
      expect(options.includes('view'), chart.id).toBe(chart.layouts.figure !== undefined)
      expect(options).toContain('arrangement')
      expect(optionsOf('svg', chart, 'figure')).not.toContain('arrangement')
    }
    expect(optionsOf('markdown', logonChart, 'full')).toEqual(['language'])
    expect(optionsOf('png', logonChart, 'full')).toContain('scale')
    expect(optionsOf('svg', logonChart, 'full')).not.toContain('scale')
  })

  test('draw the path as far as asked for', () => {
    const query = 'profile=Archive&step=5'
    const of = (path: Settings['path']) => exported('svg', query, { path }).publication
    expect([of('current').position, of('current').showsPath]).toEqual([5, true])
    expect(of('whole').position).toBe(of('whole').run.steps.length - 1)
    expect(of('none').showsPath).toBe(false)
    // The link of what draws no path leads to where the page stands.
    expect(exported('markdown', query, { path: 'whole' }).publication.place.position).toBe(5)
  })
})

describe('the name of the file', () => {
  test.each([
    ['svg', 'profile=Archive', {}, 'logon-S_OK.svg'],
    ['png', 'profile=Archive', { view: 'figure' }, 'logon-figure-S_OK.png'],
    ['svg', 'profile=Archive', { path: 'none' }, 'logon.svg'],
    ['markdown', 'flags=LOGON_UI', {}, 'logon-waiting.md'],
    ['svg', 'profile=../..%2Fx%22', {}, 'logon-MAPI_E_LOGON_FAILED.svg'],
    ['json', 'profile=Archive', {}, 'logon-S_OK.json'],
    ['xstate', 'profile=Archive', {}, 'logon-machine.json'],
  ] as const)('of %s of %s', (offer, query, set, file) => {
    expect(exported(offer, query, set).file).toBe(file)
  })
})

describe('the command line', () => {
  test('says what differs from what is usual', () => {
    expect(exported('svg', 'profile=Archive').line).toBe(
      'npm run --silent export -- svg --query "profile=Archive" ' +
        '--site https://example.org/mapi/ --out logon-S_OK.svg',
    )
    const set = { ink: 'print', arrangement: 'narrow', path: 'none', scale: 4 } as const
    expect(exported('png', 'profile=Archive&step=3&theme=dark', set).line).toBe(
      'npm run --silent export -- png --query "profile=Archive&step=3" --theme print ' +
        '--arrangement narrow --without-path --scale 4 --site https://example.org/mapi/ ' +
        '--out logon.png',
    )
  })

  test('has no word that is empty, since some shells pass none on', () => {
    expect(exported('xstate', '').line).toBe(
      'npm run --silent export -- xstate --query= --site https://example.org/mapi/ ' +
        '--out logon-machine.json',
    )
  })

  test.each(['svg', 'html'] as const)('is words that no shell looks into: %s', (format) => {
    const name = `'; rm -rf ~ #"$(x)\`y\`|&<>\\!%PATH%^A, (שלום) “`
    const site = 'https://example.org/$x/!/?`y`&"\\%7E'
    const { line, publication } = exported(format, `profile=${encodeURIComponent(name)}`, {}, site)
    // Between double quotes these mean something to a POSIX shell, PowerShell or cmd.exe.
    const words: readonly string[] = line?.match(/"[^"$`\\!\P{ASCII}]*"|[\w./:=-]+/gu) ?? []
    expect(words.join(' ')).toBe(line)
    const wordAfter = (option: '--query' | '--site') =>
      words[words.indexOf(option) + 1]?.slice(1, -1) ?? ''
    expect(parseQuery(logonChart, wordAfter('--query')).run.world.inputs.profile).toBe(name)
    // Nor does %PATH% stand there, which cmd.exe would replace.
    expect(wordAfter('--query')).not.toMatch(/%(?![0-9A-F]{2})/)
    // The page writes the address into what it makes as the command does.
    expect(wordAfter('--site')).toBe(publication.site)
    expect(wordAfter('--site')).toBe('https://example.org/%24x/%21/?%60y%60&%22%5C%7E')
  })

  test('is left out where a link is too short', () => {
    const { run, place } = parseQuery(logonChart, 'profile=Archive')
    const story = { query: 'x'.repeat(20_000), at: 1 }
    const shown = { run, place: { ...place, story }, site: ownSite }
    const { publication, choices } = toExport('svg', usual, shown, words)
    expect(toCommandLine('svg', publication, choices, { file: 'a.svg', scale: 1 })).toBeNull()
  })
})

test('a picture has the size of its drawing, times its scale, and a bound', () => {
  const size = sizeOf('<svg xmlns="x" width="640.5" height="480" viewBox="0 0 1 1"><a/></svg>')
  expect(size).toEqual({ width: 640.5, height: 480 })
  expect(size && scaled(size, 2)).toEqual({ width: 1281, height: 960 })
  expect(sizeOf('<svg viewBox="0 0 1 1"/>')).toBeNull()
  expect(isTooLarge({ width: 8000, height: 8000 })).toBe(false)
  expect(isTooLarge({ width: 8001, height: 8000 })).toBe(true)
  expect(isTooLarge({ width: 16_385, height: 1 })).toBe(true)
})
