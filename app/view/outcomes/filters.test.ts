import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstChart, firstChartId } from '../../charts/charts'
import { languages, pseudoLanguage, splitFragment, themes } from '../../run/permalink'
import { type Filters, formatFilters, maxSearch, noFilters, parseFilters, partsOf } from './filters'

const chart = firstChart
const read = (fragment: string) => parseFilters(chart, splitFragment(fragment).query)

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  chart: fc.constant(firstChartId),
  part: fc.constantFrom(null, ...partsOf(chart)),
  result: fc.constantFrom(null, 'S_OK', 'MAPI_E_TIMEOUT', 'up', 'partial', 'disabled'),
  search: fc
    .string({ unit: 'grapheme' })
    .filter((text) => text.length <= maxSearch && !/\p{Cc}/u.test(text)),
  allSteps: fc.boolean(),
  theme: fc.constantFrom(...themes),
  language: fc.constantFrom(null, pseudoLanguage, ...languages),
})

describe('the address of the outcomes', () => {
  it('leads back to the filters that it was written for', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(read(formatFilters(filters))).toEqual({ filters, problems: [] })
      }),
    )
  })

  it('is short where nothing is filtered', () => {
    expect(formatFilters(noFilters)).toBe('#/outcomes')
  })

  it('is read whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        expect(() => parseFilters(chart, query)).not.toThrow()
      }),
    )
  })

  it('is cut where it is too long, and says so', () => {
    const { filters, problems } = parseFilters(chart, `part=session&search=${'x'.repeat(20_000)}`)
    expect(filters).toEqual({ ...noFilters, part: 'session' })
    expect(problems.map(({ kind }) => kind)).toEqual(['too-long'])
  })

  it.each([
    ['part=exchange', 'part', 'unknown-value'],
    ['part=', 'part', 'unknown-value'],
    ['result=S_OKAY', 'result', 'unknown-value'],
    ['result=toString', 'result', 'unknown-value'],
    [`search=${'x'.repeat(maxSearch + 1)}`, 'search', 'unknown-value'],
    ['steps=some', 'steps', 'unknown-value'],
    ['theme=pink', 'theme', 'unknown-value'],
    ['step=3', 'step', 'unknown-parameter'],
    ['search=a&search=b', 'search', 'repeated'],
  ])('reports %s', (query, parameter, kind) => {
    expect(parseFilters(chart, query).problems).toMatchObject([{ parameter, kind }])
  })
})
