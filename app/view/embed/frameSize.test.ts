import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest, parseWhole } from './frameSize'

test.each([
  ['500', 500],
  ['100', 240],
  ['99999', 1200],
  ['300.4', 300],
  ['', 240],
  ['high', 240],
])('%j becomes %d', (text, taken) => {
  expect(nearest(text, 240, 1200)).toBe(taken)
})

test('what is within bounds is taken as it is, and nothing is taken that is not', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String)), (text) => {
      const taken = nearest(text, 320, 2000)
      expect(parseWhole(String(taken), 320, 2000)).toBe(taken)
      expect(taken).toBe(parseWhole(text, 320, 2000) ?? taken)
    }),
  )
})
