import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonFaultAt } from './jsonFault'

describe('where JSON ends to be JSON', () => {
  it('is no place before a broken character', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, seed) => {
        const at = seed % (json.length + 1)
        const broken = `${json.slice(0, at)}\u0001${json.slice(at)}`
        const found = jsonFaultAt(broken)
        // A string or a number is one token: it breaks where it begins.
        expect(found).toBeLessThanOrEqual(at)
        expect(() => JSON.parse(broken)).toThrow()
      }),
    )
  })

  it.each([
    ['{', 1],
    ['{,', 1],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[]]', 2],
    ['tru', 0],
    ['{"a": "b}', 6],
    ['[}', 1],
    ['[TRUE]', 1],
    ['{"a": Null}', 6],
    ['["\u001f"]', 1],
    ['["\u007f\u009f", 1E5, "\\u00Ff", x]', 22],
  ])('of %s is %i', (text, at) => {
    expect(jsonFaultAt(text)).toBe(at)
    expect(() => JSON.parse(text)).toThrow()
  })
})
