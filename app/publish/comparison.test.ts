import { expect, test } from 'vitest'
import { parseQuery } from '../run/permalink'
import { logonChart } from '../run/worlds.testing'
import { toComparison } from './comparison'
import { toTrace } from './trace'

const kindOf = ({ kind }: { kind: string }) => kind
const read = (query: string) => parseQuery(logonChart, query, true)
const compare = (one: string, other: string) => toComparison(read(one), read(other), kindOf)
const trace = (query: string) => toTrace(read(query), kindOf)

test('it has these parts, in this order', () => {
  const [one, other] = ['profile=Outlook', 'flags=EXTENDED&profile=Outlook&mutex=held']
  expect(JSON.stringify(compare(one, other))).toBe(
    JSON.stringify({
      shared: 2,
      divergesAt: 'logonMutexHeld',
      differs: ['flags.MAPI_EXTENDED', 'mutex'],
      responsible: ['mutex'],
      outcomes: [trace(one).outcome, trace(other).outcome],
      problems: [],
    }),
  )
})

test('two runs that never part share all steps', () => {
  const { shared, divergesAt, differs, responsible } = compare('', 'flags=EXTENDED')
  expect([shared, divergesAt]).toEqual([trace('').steps.length, null])
  expect([differs, responsible]).toEqual([['flags.MAPI_EXTENDED'], []])
})

test('the common steps are those with which both traces begin', () => {
  const [one, other] = [
    'flags=LOGON_UI&profile=Outlook&fault=pst/ms:corrupt-data&answers=retry',
    'flags=LOGON_UI&profile=Outlook&fault=pst/ms:corrupt-data&answers=decline',
  ]
  const { shared, divergesAt, differs } = compare(one, other)
  const [a, b] = [trace(one).steps, trace(other).steps]
  expect(a.slice(0, shared - 1)).toEqual(b.slice(0, shared - 1))
  expect([a[shared - 1]?.node, b[shared - 1]?.node]).toEqual([divergesAt, divergesAt])
  expect(a[shared - 1]?.answer).not.toBe(b[shared - 1]?.answer)
  expect(differs).toEqual(['answers.offerRetry.pst/ms'])
})

test('a run that waits has no result, in its place', () => {
  expect(compare('flags=LOGON_UI', '').outcomes).toEqual([null, trace('').outcome])
  expect(compare('', 'flags=LOGON_UI').outcomes).toEqual([trace('').outcome, null])
})

test('a problem says which of the two has it', () => {
  expect(compare('x=1', 'flags=BOGUS').problems).toEqual([
    { run: 0, parameter: 'x', value: '1', message: 'unknown-parameter' },
    { run: 1, parameter: 'flags', value: 'BOGUS', message: 'unknown-flag' },
  ])
})
