import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { embedSandbox } from '../../publish/embedCode'
import { maxQueryLength } from '../../run/permalink'
import { commandInterval } from './commandQueue'
import { envelope, ownTypes, parseCommand } from './messages'

const message = (rest: object) => ({ ...envelope, ...rest })

const documents = import.meta.glob<string>('../../../docs/embedding.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const document = Object.values(documents)[0] ?? ''

describe('docs/embedding.md', () => {
  const [, commands = '', reports = ''] = document.split(/^### From .*$/m)
  const typesIn = (part: string) =>
    [...part.matchAll(/^\| `([a-zA-Z]+)` \|/gm)].map(([, one]) => one)

  test('lists every message', () => {
    const fields = { setQuery: { query: '' }, go: { step: 0 } }
    expect(typesIn(commands)).toEqual(['setQuery', 'go', 'play', 'pause', 'ask'])
    for (const type of typesIn(commands)) {
      const rest = { type, ...fields[type as keyof typeof fields] }
      expect(parseCommand(message(rest))).toEqual(message(rest))
    }
    expect(typesIn(reports)).toEqual(ownTypes)
  })

  test('has the limit and the sandbox that the code has', () => {
    expect(commands).toContain(maxQueryLength.toLocaleString('en'))
    expect(document.split(`sandbox="${embedSandbox}"`)).toHaveLength(3)
    expect(reports).toContain(`At most ${1000 / commandInterval} messages a second`)
  })
})

describe('what the page around a frame may say', () => {
  test.each([
    [{ type: 'setQuery', query: '' }],
    [{ type: 'setQuery', query: 'profile=A' }],
    [{ type: 'go', step: 0 }],
    [{ type: 'go', step: 'end' }],
    [{ type: 'play' }],
    [{ type: 'pause' }],
    [{ type: 'ask' }],
  ])('%j', (rest) => {
    expect(parseCommand(message(rest))).toEqual(message(rest))
  })

  test.each([
    ['another type', { type: 'eval', query: '1' }],
    ['no type', {}],
    ['a type that objects have', { type: 'toString' }],
    ['a query of another kind', { type: 'setQuery', query: 5 }],
    ['a query that is too long', { type: 'setQuery', query: 'x'.repeat(maxQueryLength + 1) }],
    ['no query', { type: 'setQuery' }],
    ['a step before the first', { type: 'go', step: -1 }],
    ['half a step', { type: 'go', step: 1.5 }],
    ['no number', { type: 'go', step: Number.NaN }],
    ['an endless step', { type: 'go', step: Number.POSITIVE_INFINITY }],
    ['a step in letters', { type: 'go', step: '3' }],
    ['more than belongs to it', { type: 'play', speed: 4 }],
    ['another version', { type: 'play', version: 2 }],
    ['a prototype', JSON.parse('{"type":"play","__proto__":{"polluted":true}}')],
  ])('is not understood with %s', (_, rest) => {
    const read = parseCommand(message(rest))
    expect(read?.type).toBe('misunderstood')
    expect((read as { message: string }).message).toMatch(/^[a-z_]+: .{5,}/)
    expect((read as { message: string }).message.length).toBeLessThanOrEqual(200)
    expect({}).not.toHaveProperty('polluted')
  })

  test.each([
    [null],
    ['play'],
    [{ type: 'play' }],
    [{ source: 'react-devtools', type: 'play' }],
    [[envelope]],
    // What a page sends back as it came.
    [message({ type: 'problem', message: 'echo' })],
    [message({ type: 'changed' })],
  ])('%j is not meant for the frame', (data) => {
    expect(parseCommand(data)).toBeNull()
  })

  test('anything at all is read without an error', () => {
    fc.assert(
      fc.property(fc.anything({ withMap: true, withTypedArray: true }), (data) => {
        expect(() => parseCommand(data)).not.toThrow()
      }),
    )
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (rest) => {
        expect(parseCommand({ ...rest, ...envelope, type: 'go' })?.type ?? 'misunderstood').toBe(
          'misunderstood',
        )
      }),
    )
  })
})
