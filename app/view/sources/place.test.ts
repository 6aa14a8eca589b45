import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstChart } from '../../charts/charts'
import { contradictionIds } from '../../mapi/contradictions'
import { languages, pseudoLanguage, splitFragment, themes } from '../../run/permalink'
import { formatPlace, maxSearch, parsePlace, type Place, plainPlace } from './place'

const charts = [firstChart]
const read = (fragment: string) => parsePlace(charts, splitFragment(fragment).query)

const anyPlace: fc.Arbitrary<Place> = fc.record({
  step: fc.constantFrom(null, 'logon/newSession', 'logon/returnSession'),
  contradiction: fc.constantFrom(null, ...contradictionIds),
  search: fc
    .string({ unit: 'grapheme' })
    .filter((text) => text.length <= maxSearch && !/\p{Cc}/u.test(text)),
  theme: fc.constantFrom(...themes),
  language: fc.constantFrom(null, pseudoLanguage, ...languages),
})

describe('the address of the sources', () => {
  it('leads back to the place that it was written for', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        expect(read(formatPlace(place))).toEqual({ place, problems: [] })
      }),
    )
  })

  it('is short where nothing is looked for', () => {
    expect(formatPlace(plainPlace)).toBe('#/sources')
  })

  it('names a step as a person would write it', () => {
    expect(formatPlace({ ...plainPlace, step: 'logon/newSession' })).toBe(
      '#/sources?step=logon/newSession',
    )
  })

  it('is read whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(() => parsePlace(charts, query)).not.toThrow()
      }),
    )
  })

  it.each([
    ['step=newSession', 'step', 'unknown-value'],
    ['step=logon/toString', 'step', 'unknown-value'],
    ['step=', 'step', 'unknown-value'],
    ['contradiction=C99', 'contradiction', 'unknown-value'],
    ['contradiction=c05', 'contradiction', 'unknown-value'],
    [`search=${'x'.repeat(maxSearch + 1)}`, 'search', 'unknown-value'],
    ['theme=pink', 'theme', 'unknown-value'],
    ['lang=xx', 'lang', 'unknown-value'],
    ['part=session', 'part', 'unknown-parameter'],
    ['search=a&search=b', 'search', 'repeated'],
  ])('reports %s', (query, parameter, kind) => {
    expect(parsePlace(charts, query).problems).toMatchObject([{ parameter, kind }])
  })

  it('reports everything that is wrong, and applies the rest', () => {
    const { place, problems } = read('#/sources?step=fax&contradiction=C05&colour=blue')
    expect(place).toEqual({ ...plainPlace, contradiction: 'C05' })
    expect(problems.map(({ parameter }) => parameter)).toEqual(['step', 'colour'])
  })
})
