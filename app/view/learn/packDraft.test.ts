import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goodPack, spoiled } from '../../learn/packs.testing'
import { parsePack } from '../../learn/parsePack'
import { freeId, moveItem, toDraft, toTaskLink } from './packDraft'

const sample = JSON.parse(
  readFileSync(new URL('../../../public/packs/first-steps.json', import.meta.url), 'utf8'),
)

describe('a draft', () => {
  it('of a good pack is the pack', () => {
    const { $schema: _, ...pack } = sample
    expect(toDraft(sample)).toEqual(pack)
    expect(toDraft(goodPack())).toEqual(goodPack())
  })

  it('has the shape of a pack, whatever was read', () => {
    const anywhere = fc.constantFrom(
      ...['id', 'title', 'notes', 'language', 'lessons', 'lessons.0', 'lessons.0.tasks'],
      ...['lessons.0.tasks.1', 'lessons.0.tasks.1.kind', 'lessons.0.tasks.1.goal'],
      ...['result', 'services', 'passes', 'inputs'].map((one) => `lessons.0.tasks.1.goal.${one}`),
      ...['may', 'locked', 'most', 'link'].map((one) => `lessons.0.tasks.1.${one}`),
    )
    fc.assert(
      fc.property(anywhere, fc.jsonValue(), (path, junk) => {
        const draft = toDraft(spoiled(path, junk))
        if (draft === null) throw new Error('It was a pack to begin with')
        // Only what texts, names and numbers say can be wrong, not of what kind they are.
        const kinds = parsePack(draft).problems.map(({ kind }) => kind)
        expect(
          kinds.filter((kind) =>
            /^(no-(text|list|object|pack|json)|unknown-key|missing)/.test(kind),
          ),
        ).toEqual([])
      }),
    )
    fc.assert(fc.property(fc.jsonValue(), (junk) => void toDraft(junk)))
  })

  it('has no status that no service can have', () => {
    const services = { exchange: 'green', pst: 'up', contab: 'starting' }
    const [task] =
      toDraft(spoiled('lessons.0.tasks.0.expects', { services }))?.lessons[0]?.tasks ?? []
    expect(task).toMatchObject({ expects: { services: { pst: 'up' } } })
    expect(JSON.stringify(task)).not.toMatch(/green|starting/)
  })

  it('is none of what is no pack', () => {
    for (const other of [null, [], 'x', {}, { format: 'other' }]) expect(toDraft(other)).toBeNull()
    for (const version of [2, '1', undefined]) {
      expect(toDraft(spoiled('version', version))).toBeNull()
    }
  })
})

it.each([
  ['https://example.org/mapi/#/logon?flags=LOGON_UI&lang=de&step=3', 'logon?flags=LOGON_UI&step=3'],
  [' #/end ', 'end'],
  ['logon?learn=silent&predict=1&theme=dark', 'logon'],
  ['#/nowhere?flags=LOGON_UI', null],
  ['https://example.org/', null],
])('the link %s begins a task as %s', (text, link) => {
  expect(toTaskLink(text)).toBe(link)
})

it('moves items within their list only', () => {
  expect(moveItem(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(moveItem(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b'])
  expect(moveItem(['a', 'b'], 1, 2)).toEqual(['a', 'b'])
  expect(freeId('task', ['task-1', 'task-2'])).toBe('task-3')
})
