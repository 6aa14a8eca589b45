import { expect, test } from 'vitest'
import { nearestNames } from './nearestNames'

const known = ['offerRetry', 'firstLogon', 'secondLogon', 'logonUi', 'uiAllowed']

test.each([
  ['offerRety', ['offerRetry']],
  ['oferRetyr', ['offerRetry']],
  ['OFFERRETRY', ['offerRetry']],
  ['xofferRetry', ['offerRetry']],
  ['firstLogo', ['firstLogon']],
])('finds what "%s" may mean', (name, meant) => {
  expect(nearestNames(name, known)).toEqual(meant)
})

test('names the nearest first, at most three, and names some however far they are', () => {
  expect(nearestNames('ab', ['abdd', 'abc', 'abe', 'abf', 'xyzxyz'])).toEqual(['abc', 'abe', 'abf'])
  expect(nearestNames('abdd', ['abc', 'abd'])).toEqual(['abd', 'abc'])
  expect(nearestNames('?', known).length).toBeGreaterThan(0)
  expect(nearestNames('', known)).toEqual(['logonUi'])
})

test('does not work long at a very long name', () => {
  expect(nearestNames('x'.repeat(1e7), known).length).toBeGreaterThan(0)
})
