import { describe, expect, it } from 'vitest'
import { maxQueryLength } from '../../run/permalink'
import { acceptedValues, formatPlace, learnParts, maxSearch, parsePlace } from './learnPlace'

const queryOf = (fragment: string) => fragment.split('?').slice(1).join('?')

describe('the address of the page Learn', () => {
  it('accepts no values for a parameter that only objects have', () => {
    expect(acceptedValues('part')).toEqual(learnParts)
    for (const name of ['constructor', 'toString', '__proto__']) {
      expect(acceptedValues(name), name).toBeUndefined()
    }
  })

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

  it('takes a pack in full, however long it is and wherever it stands', () => {
    const pack = 'a'.repeat(40_000)
    for (const query of [`part=packs&pack=${pack}`, `pack=${pack}&part=packs`, `pack=${pack}`]) {
      const { place, problems } = parsePlace(query)
      expect(place).toMatchObject({ pack, part: 'packs' })
      expect(problems).toEqual([])
    }
    const { place, problems } = parsePlace(`pack=b&theme=dark&pack=${pack}&lang=de`)
    expect(place).toMatchObject({ pack, theme: 'dark', language: 'de' })
    expect(problems).toEqual([{ parameter: 'pack', value: 'b', kind: 'repeated' }])
  })

  it('reads of all else no more than a link has', () => {
    for (const part of ['theme=dark&', 'pack=x&', 'a&']) {
      const { place, problems } = parsePlace(`${part.repeat(200_000)}pack=here`)
      expect(place.pack).toBe('here')
      expect(problems[0]).toMatchObject({ parameter: 'query', kind: 'too-long' })
      expect(problems.length).toBeLessThan(maxQueryLength)
    }
  })
})
