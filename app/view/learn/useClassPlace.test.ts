import { describe, expect, it } from 'vitest'
import { formatClassPlace, parseClassPlace } from './useClassPlace'

describe('the address of the page of a class', () => {
  it('comes back from its link', () => {
    for (const query of ['', 'theme=dark', 'lang=fr', 'lang=ru&theme=light']) {
      const { place, problems } = parseClassPlace(query)
      expect(problems).toEqual([])
      expect(formatClassPlace(place)).toBe(`#/class${query === '' ? '' : `?${query}`}`)
    }
  })

  it('reports what cannot be used and what comes twice, and applies the rest', () => {
    const { place, problems } = parseClassPlace(
      'lang=xx&colour=red&colour=blue&theme=dark&theme=light',
    )
    expect(problems).toEqual([
      { parameter: 'lang', value: 'xx', kind: 'unknown-value' },
      { parameter: 'colour', value: 'red', kind: 'repeated' },
      { parameter: 'colour', value: 'blue', kind: 'unknown-parameter' },
      { parameter: 'theme', value: 'dark', kind: 'repeated' },
    ])
    expect(place).toEqual({ theme: 'light', language: null })
  })
})
