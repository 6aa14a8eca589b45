import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import * as v from 'valibot'
import { fits, publishedSchema } from './packSchema.testing'
import { packSchema } from './packSchema'
import { goodPack, spoiled } from './packs.testing'
import { maxPackSize, parsePack } from './parsePack'

/** What is found, as `place kind value`. */
const found = (source: unknown) =>
  parsePack(source).problems.map(({ place, kind, value }) =>
    `${place} ${kind} ${value ?? ''}`.trim(),
  )

describe('a pack', () => {
  it('is read from text and from what was in it', () => {
    expect(parsePack(goodPack())).toEqual({ pack: goodPack(), problems: [] })
    const text = `\ufeff${JSON.stringify({ $schema: 'pack.schema.json', ...goodPack() })}`
    expect(parsePack(text).pack).toEqual({ $schema: 'pack.schema.json', ...goodPack() })
  })

  it.each([
    ['format', 'something', 'format no-pack'],
    ['format', undefined, 'format no-pack'],
    ['version', 2, 'version unknown-version 2'],
    ['version', '1', 'version no-number "1"'],
    ['version', undefined, 'version unknown-version'],
    ['id', 'Contoso', 'id malformed-id Contoso'],
    ['id', 7, 'id no-text 7'],
    ['title', '', 'title empty'],
    ['title', undefined, 'title missing'],
    ['title', 'x'.repeat(201), 'title too-long'],
    ['language', 'tlh', 'language unknown-value tlh'],
    ['lessons', [], 'lessons empty []'],
    ['lessons', {}, 'lessons no-list {}'],
    ['lessons.0', null, 'lessons[0] no-object null'],
    ['lessons.0.tasks', new Array(101).fill(0), 'lessons[0].tasks too-many'],
    ['lessons.0.tasks.0.kind', 'quiz', 'lessons[0].tasks[0].kind unknown-value quiz'],
    ['lessons.0.tasks.0.kind', undefined, 'lessons[0].tasks[0].kind missing'],
    [
      'lessons.0.tasks.0.expects.resul',
      'S_OK',
      'lessons[0].tasks[0].expects.resul unknown-key resul',
    ],
    [
      'lessons.0.tasks.0.expects.result',
      'MAPI_E_LOGIN_FAILED',
      'lessons[0].tasks[0].expects.result unknown-value MAPI_E_LOGIN_FAILED',
    ],
    [
      'lessons.0.tasks.1.goal.services',
      { exchange: 'dead' },
      'lessons[0].tasks[1].goal.services.exchange unknown-value dead',
    ],
    [
      'lessons.0.tasks.1.goal.services',
      { exchange: 'starting' },
      'lessons[0].tasks[1].goal.services.exchange unknown-value starting',
    ],
    ['lessons.0.tasks.0.expects', {}, 'lessons[0].tasks[0].expects empty'],
    ['lessons.0.tasks.1.goal', {}, 'lessons[0].tasks[1].goal empty'],
    ['lessons.0.tasks.1.goal', { details: {} }, 'lessons[0].tasks[1].goal.details empty'],
    [
      'lessons.0.tasks.1.goal.dialogs',
      'some',
      'lessons[0].tasks[1].goal.dialogs unknown-value some',
    ],
    [
      'lessons.0.tasks.1.goal.details',
      { session: 7 },
      'lessons[0].tasks[1].goal.details.session unknown-value 7',
    ],
    ['lessons.0.tasks.1.most', 0, 'lessons[0].tasks[1].most out-of-range 0'],
    ['lessons.0.tasks.1.most', 1.5, 'lessons[0].tasks[1].most no-number 1.5'],
    ['lessons.0.tasks.1.id', 'nothing-said', 'lessons[0].tasks[1].id repeated nothing-said'],
    ['lessons.0.tasks.1.link', 'logoff?x', 'lessons[0].tasks[1].link unknown-chart logoff'],
    [
      'lessons.0.tasks.1.goal.passes',
      ['useDefault', 'useDefault'],
      'lessons[0].tasks[1].goal.passes[1] repeated useDefault',
    ],
  ])('with %s as %j is refused: %s %s', (path, value, problem) => {
    const shown = found(spoiled(path, value))
    expect(shown[0]?.startsWith(problem), shown.join('\n')).toBe(true)
    if (path !== 'lessons.0.tasks') expect(shown).toHaveLength(1)
    expect(parsePack(spoiled(path, value)).pack).toBeNull()
  })

  it('has every unknown key named, with what may have been meant', () => {
    const { problems } = parsePack({ ...goodPack(), lesons: [], autor: 'me' })
    expect(problems).toEqual([
      { place: 'lesons', kind: 'unknown-key', value: 'lesons', known: ['lessons'] },
      expect.objectContaining({ place: 'autor', kind: 'unknown-key', value: 'autor' }),
    ])
  })

  it.each([
    ['[', ']', '[…]'],
    ['{"a":', '}', '{…}'],
  ])('is refused where a value is too deep to be quoted: %s', (open, close, value) => {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`
    const text = JSON.stringify(spoiled('version', 'here')).replace('"here"', deep)
    expect(parsePack(text).problems).toEqual([
      { place: 'version', kind: 'unknown-version', value, known: ['1'] },
    ])
    const goal = JSON.stringify(spoiled('lessons.0.tasks.1.goal.result', 'here'))
    expect(parsePack(goal.replace('"here"', deep)).problems).toMatchObject([{ value }])
  })

  it.each(['__proto__', 'constructor', 'prototype'])('has no key %s anywhere', (key) => {
    const inside = { services: { exchange: 'up' } }
    const text = JSON.stringify(spoiled('lessons.0.tasks.1.goal', inside))
    expect(found(text)).toEqual([])
    expect(found(text.replace('"exchange":', `"${key}":"up",$&`))).toEqual([
      `lessons[0].tasks[1].goal.services.${key} unknown-key ${key}`,
    ])
    expect(found(text.replace('"services":', `"${key}":{},$&`))).toEqual([
      `lessons[0].tasks[1].goal.${key} unknown-key ${key}`,
    ])
    expect(found(text.replace('{', `{"${key}":{},`))).toEqual([`${key} unknown-key ${key}`])
  })

  it.each([
    ['title', 'a\u202eb', 'title unknown-value U+202E'],
    ['lessons.0.tasks.0.story', '\u2066', 'lessons[0].tasks[0].story unknown-value U+2066'],
    [
      'lessons.0.tasks.1.goal.inputs',
      { 'a\u202a': true },
      'lessons[0].tasks[1].goal.inputs["a\ufffd"] unknown-value U+202A',
    ],
  ])('has no writing turned in %s', (path, value, problem) => {
    expect(found(spoiled(path, value))).toEqual([problem])
    expect(parsePack(spoiled(path, value)).pack).toBeNull()
  })

  it('has all its problems named at once, not only the first', () => {
    const pack = goodPack()
    pack.id = '?'
    pack.lessons[0].tasks[0].story = ''
    pack.lessons[0].tasks[1].may = 'flags'
    expect(found(pack)).toEqual([
      'id malformed-id ?',
      'lessons[0].tasks[0].story empty',
      'lessons[0].tasks[1].may no-list flags',
    ])
  })

  it('is refused where it is no JSON, with line and column', () => {
    expect(found('{"format": "mapi-session-explorer-pack",\n "version": }')).toEqual([
      'no-json 2:13',
    ])
  })

  it('is refused unread where it is too large', () => {
    const begun = performance.now()
    expect(parsePack('['.repeat(maxPackSize + 1)).problems).toEqual([
      { place: '', kind: 'too-large', most: maxPackSize, needed: maxPackSize + 1 },
    ])
    expect(performance.now() - begun).toBeLessThan(100)
  })

  it('may be junk of any depth: it is refused and nothing is thrown', () => {
    expect(found('['.repeat(500_000))).toHaveLength(1)
    expect(found(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`)).toEqual(['format no-pack'])
    fc.assert(fc.property(fc.string(), (text) => void parsePack(text)))
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        const { pack, problems } = parsePack({ ...goodPack(), lessons: junk })
        expect(pack).toBeNull()
        expect(problems.length).toBeGreaterThan(0)
      }),
    )
  })

  it('lists a hundred problems and counts the rest', () => {
    const pack = goodPack()
    pack.lessons = new Array(50).fill({ id: '?', title: '', tasks: [], more: 1 })
    const { problems } = parsePack(pack)
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toEqual({ place: '', kind: 'and-more', most: 100 })
  })
})

describe('the published schema', () => {
  test('is what packs are read with', async () => {
    const text = `${JSON.stringify(publishedSchema, null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../public/pack.schema.json')
  })

  test('accepts and refuses what is accepted and refused here', () => {
    const somewhere = fc.constantFrom(
      ...['id', 'title', 'language', 'notes', 'lessons', 'version', 'more', 'lessons.0.id'],
      ...['kind', 'id', 'title', 'link', 'notice', 'may', 'locked', 'most', 'goal', 'expects'].map(
        (key) => `lessons.0.tasks.1.${key}`,
      ),
      ...['result', 'end', 'details', 'services', 'passes', 'returns', 'dialogs', 'inputs'].map(
        (key) => `lessons.0.tasks.1.goal.${key}`,
      ),
    )
    const something = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom(
        ...['de', 'flags', 'S_OK', 'none', 'a-b', 'built-in', 'logon', '', undefined],
      ),
      fc.constantFrom<unknown>(1, 12, 13, ['S_OK'], ['a'], [], { exchange: 'up' }, { a: null }, {}),
    )
    const verdicts = { good: 0, bad: 0 }
    fc.assert(
      fc.property(somewhere, something, (path, value) => {
        // As a file has it.
        const pack: unknown = JSON.parse(JSON.stringify(spoiled(path, value)))
        const { success } = v.safeParse(packSchema, pack)
        expect(fits(publishedSchema, pack)).toBe(success)
        verdicts[success ? 'good' : 'bad']++
      }),
      { numRuns: 2000, seed: 7 },
    )
    expect(Math.min(verdicts.good, verdicts.bad)).toBeGreaterThan(100)
  })
})
