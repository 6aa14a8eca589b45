import { describe, expect, test } from 'vitest'
import { parseQuery } from '../run/permalink'
import { logonChart } from '../run/worlds.testing'
import { toTrace } from './trace'
import { toWhy } from './why'

const kindOf = ({ kind }: { kind: string }) => kind
const trace = (query: string) => toTrace(parseQuery(logonChart, query, true), kindOf)
const why = (query: string, limit?: number) =>
  toWhy(parseQuery(logonChart, query, true), kindOf, limit)

const queries = [
  '',
  'flags=LOGON_UI',
  'profile=Outlook&fault=exchange/ms:server-unavailable',
  'flags=LOGON_UI,NEW_SESSION&fault=exchange/ms:server-unavailable&answers=ok,retry',
  'flags=TIMEOUT_SHORT&mutex=held',
]

test('it has these parts, in this order', () => {
  expect(Object.keys(why(''))).toEqual(['steps', 'outcomes', 'more', 'problems'])
})

test('each step says which inputs it read and how it was left', () => {
  const { steps } = why('profile=Archive&shared=Outlook')
  expect(steps.slice(0, -1)).toEqual([
    { node: 'mapiLogonEx', reads: [], answer: null },
    { node: 'logonMutexHeld', reads: [{ input: 'mutex', value: 'free' }], answer: 'no' },
    {
      node: 'newSession',
      reads: [{ input: 'flags.MAPI_NEW_SESSION', value: false }],
      answer: 'no',
    },
    {
      node: 'sharedSessionExists',
      reads: [{ input: 'shared', value: 'Outlook' }],
      answer: 'yes',
    },
  ])
  expect(steps.at(-1)).toMatchObject({ node: 'returnSharedSession', answer: null })
})

describe.each(queries)('for "%s"', (query) => {
  const { steps, outcomes } = why(query)
  const present = trace(query)

  test('the steps are those of the trace', () => {
    expect(steps.map(({ node, answer }) => ({ node, answer }))).toEqual(
      present.steps.map(({ node, answer }) => ({ node, answer })),
    )
  })

  test('each query gives the result that it stands with, and is canonical', () => {
    for (const { outcome, ways } of outcomes) {
      expect(ways.length).toBeGreaterThan(0)
      for (const way of ways) {
        const real = trace(way.query)
        expect([real.outcome, real.query, real.problems]).toEqual([outcome, way.query, []])
      }
    }
  })

  test('each result stands once, none is the present one, smallest changes first', () => {
    const keys = outcomes.map(({ outcome }) => JSON.stringify(outcome))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).not.toContain(JSON.stringify(present.outcome))
    const sizes = outcomes.map(({ ways }) => ways.map(({ changes }) => changes.length))
    for (const some of sizes) expect(some).toEqual([...some].sort((a, b) => a - b))
    const smallest = sizes.map(([first = 0]) => first)
    expect(smallest).toEqual([...smallest].sort((a, b) => a - b))
  })

  test('all codes of the call are there, but the present one where it has no other kind', () => {
    const codes = new Set(outcomes.map(({ outcome }) => outcome.hresult))
    if (present.outcome) codes.add(present.outcome.hresult)
    expect([...codes].sort()).toEqual([
      'MAPI_E_LOGON_FAILED',
      'MAPI_E_TIMEOUT',
      'MAPI_E_USER_CANCEL',
      'S_OK',
    ])
  })
})

const isSession = (outcome: object, session: string) =>
  'session' in outcome &&
  outcome.session === session &&
  'nonmessaging' in outcome &&
  !outcome.nonmessaging

test('a result that rests on something else is printed apart', () => {
  const bases = why('flags=LOGON_UI').outcomes.flatMap(({ outcome: { basis, ...rest } }) =>
    isSession(rest, 'new-shared') ? [basis] : [],
  )
  expect(bases).toEqual(['reference'])
  const joined = why('shared=Outlook').outcomes.flatMap(({ outcome }) =>
    isSession(outcome, 'new-individual') ? [outcome.basis] : [],
  )
  expect(joined.sort()).toEqual(['inference', 'reference'])
})

test('what is too much is left out, and that is said', () => {
  const all = why('').outcomes.flatMap(({ ways }) => ways)
  const first = why('', 5)
  expect(first.outcomes.flatMap(({ ways }) => ways)).toHaveLength(5)
  expect([first.more, why('').more, why('', all.length).more]).toEqual([true, false, false])
})

test('what was ignored is reported', () => {
  expect(why('flags=BOGUS').problems).toEqual([
    { parameter: 'flags', value: 'BOGUS', message: 'unknown-flag' },
  ])
})
