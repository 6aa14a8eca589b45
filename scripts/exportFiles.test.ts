import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { anyFolder, filesIn } from './exporting.testing'
import { findStale, toFile, writeFiles } from './exportFiles'

const isPosix = process.platform !== 'win32'

describe('writing', () => {
  test('makes the folders that are missing, and leaves nothing else behind', () => {
    const folder = anyFolder()
    const files = [
      toFile('a.txt', folder, ['one', ' and two']),
      toFile('deep/down/b.bin', folder, [new Uint8Array([0, 255])]),
    ]
    expect(writeFiles(files)).toEqual(['a.txt', 'deep/down/b.bin'])
    expect(Object.keys(filesIn(folder))).toEqual(['a.txt', 'deep/down/b.bin'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one and two')
    expect([...readFileSync(join(folder, 'deep/down/b.bin'))]).toEqual([0, 255])
  })

  test('leaves a file alone that is as it should be', () => {
    const folder = anyFolder()
    writeFiles([toFile('same', folder, ['x']), toFile('other', folder, ['x'])])
    const { mtimeNs } = statSync(join(folder, 'same'), { bigint: true })
    expect(writeFiles([toFile('same', folder, ['x']), toFile('other', folder, ['y'])])).toEqual([
      'other',
    ])
    expect(statSync(join(folder, 'same'), { bigint: true }).mtimeNs).toBe(mtimeNs)
    expect(filesIn(folder)).toEqual({ other: 'y', same: 'x' })
  })

  test.runIf(isPosix)('keeps the mode of a file, and where a link leads', () => {
    const folder = anyFolder()
    writeFileSync(join(folder, 'real'), 'old')
    chmodSync(join(folder, 'real'), 0o640)
    symlinkSync('real', join(folder, 'link'))
    writeFiles([toFile('link', folder, ['new'])])
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'real')).mode & 0o777).toBe(0o640)
  })

  test.each([
    ['a folder', 'folder', 'it is a folder'],
    ['below a file', 'file/deep/new', 'E'],
  ])('refuses all files where one is %s', (_, name = '', reason) => {
    const folder = anyFolder()
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'file'), 'old')
    const files = ['new', 'made/for/it', 'file', name].map((one) => toFile(one, folder, ['x']))
    expect(() => writeFiles(files)).toThrow(`${name}: cannot be written: ${reason}`)
    expect(filesIn(folder)).toEqual({ file: 'old' })
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder'])
  })
})

test.runIf(isPosix)('what is neither a file nor a folder is left alone', async () => {
  const folder = anyFolder()
  const server = createServer().listen(join(folder, 'socket'))
  await once(server, 'listening')
  try {
    expect(() => writeFiles([toFile('socket', folder, ['x'])])).toThrow(
      'socket: cannot be written: it is no file',
    )
    expect(statSync(join(folder, 'socket')).isSocket()).toBe(true)
  } finally {
    server.close()
  }
})

test('a place that turns out to be a folder keeps all from being written', () => {
  const folder = anyFolder()
  writeFileSync(join(folder, 'file'), 'old')
  const files = ['file', 'deep/new', 'new', 'new/below'].map((name) => toFile(name, folder, ['x']))
  expect(() => writeFiles([...files.slice(1), ...files.slice(0, 1)])).toThrow('new: cannot be')
  expect(filesIn(folder)).toEqual({ file: 'old' })
  expect(readdirSync(folder)).toEqual(['file'])
})

describe('what could not be written as a whole', () => {
  /** The text of each file there is, and the time at which it was changed. */
  const stateOf = (folder: string) =>
    Object.entries(filesIn(folder)).map(([name, text]) => [
      name,
      text,
      statSync(join(folder, name), { bigint: true }).mtimeNs,
    ])

  test('puts back the files that were in their places already', () => {
    const folder = anyFolder()
    for (const name of ['one', 'two']) writeFileSync(join(folder, name), 'old')
    const before = stateOf(folder)
    // The third becomes a folder for the last before it is moved to its place.
    const names = ['one', 'fresh', 'new', 'two', 'new/below']
    expect(() => writeFiles(names.map((name) => toFile(name, folder, ['x'])))).toThrow(
      /^new: cannot be written: E/,
    )
    expect(stateOf(folder)).toEqual(before)
    expect(readdirSync(folder).sort()).toEqual(['one', 'two'])
  })

  test('leaves no folder of which only the upper one could be made', () => {
    const folder = anyFolder()
    const name = `made/${'x'.repeat(300)}/file`
    expect(() => writeFiles([toFile(name, folder, ['x'])])).toThrow('cannot be written: E')
    expect(readdirSync(folder)).toEqual([])
  })

  test('leaves a folder that somebody else has put something into', () => {
    const folder = anyFolder()
    writeFileSync(join(folder, 'file'), 'old')
    const meddling = {
      ...toFile('made/too/second', folder, []),
      get bytes() {
        if (existsSync(join(folder, 'made'))) writeFileSync(join(folder, 'made/foreign'), 'theirs')
        return Buffer.from('x')
      },
    }
    const [first, ...others] = ['made/first', 'new', 'new/below'].map((name) =>
      toFile(name, folder, ['x']),
    )
    expect(() => writeFiles(first ? [first, meddling, ...others] : [])).toThrow('new: cannot be')
    expect(filesIn(folder)).toEqual({ file: 'old', 'made/foreign': 'theirs' })
    expect(readdirSync(join(folder, 'made'))).toEqual(['foreign'])
  })
})

describe('checking', () => {
  test('finds what is missing and what is out of date, and touches nothing', () => {
    const folder = anyFolder()
    writeFiles([toFile('same', folder, ['x']), toFile('old', folder, ['x'])])
    const files = ['same', 'old', 'new/one'].map((name) =>
      toFile(name, folder, [name === 'same' ? 'x' : 'y']),
    )
    expect(findStale(files)).toEqual([
      { name: 'old', how: 'out of date' },
      { name: 'new/one', how: 'missing' },
    ])
    expect(filesIn(folder)).toEqual({ old: 'x', same: 'x' })
  })

  test('does not mind which line ends a text was checked out with', () => {
    const folder = anyFolder()
    writeFileSync(join(folder, 'text'), 'a\r\nb\r\n')
    const stale = (...pieces: (string | Uint8Array)[]) =>
      findStale([toFile('text', folder, pieces)]).length
    expect(stale('a\nb\n')).toBe(0)
    expect(stale('a\r\nb\r\n')).toBe(0)
    expect(stale('a\nb')).toBe(1)
    expect(stale('a\r\rb\r\n')).toBe(1)
    // Of bytes every one counts.
    expect(stale(Buffer.from('a\nb\n'))).toBe(1)
  })
})
