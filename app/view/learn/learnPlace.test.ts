import { describe, expect, it } from 'vitest'
import { formatPlace, learnParts, maxSearch, parsePlace } from './learnPlace'

const queryOf = (fragment: string) => fragment.split('?').slice(1).join('?')

describe('the address of the page Learn', () => {
  it('comes back from its link, whatever is shown', () => {
    for (const part of learnParts) {
      const { place } = parsePlace(
        `part=${part}&search=no%20mail&pack=packs%2Fcontoso.json&lesson=contoso:one&theme=dark&lang=fr`,
      )
      const again = parsePlace(queryOf(formatPlace(place)))
      expect(again.problems).toEqual([])
      expect(formatPlace(again.place)).toBe(formatPlace(place))
      expect(again.place).toMatchObject({ part, theme: 'dark', language: 'fr' })
    }
  })

  it('is short where nothing is said', () => {
    expect(formatPlace(parsePlace('').place)).toBe('#/learn')
  })

  it('reports what cannot be used, and applies the rest', () => {
    const long = 'x'.repeat(maxSearch + 1)
    const { place, problems } = parsePlace(
      `part=exam&colour=red&search=${long}&theme=dark&theme=light`,
    )
    expect(problems.map(({ parameter, kind }) => `${parameter} ${kind}`)).toEqual([
      'part unknown-value',
      'colour unknown-parameter',
      'search unknown-value',
      'theme repeated',
    ])
    expect(place).toMatchObject({ part: 'lessons', search: '', theme: 'light' })
  })

  it('takes a pack in full, however long it is', () => {
    const pack = 'a'.repeat(40_000)
    expect(parsePlace(`part=packs&pack=${pack}`).place.pack).toBe(pack)
  })
})
