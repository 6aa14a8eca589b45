import { expect, test } from 'vitest'
import { parseQuery } from '../run/permalink'
import { logonChart } from '../run/worlds.testing'
import { toChangedRuns, toWayData } from './ways'

const run = (query: string) => parseQuery(logonChart, query).run

/** Two changes with two by three values, and one change with two. */
const ways = [
  { 'answers.promptForProfile': ['ok:Outlook', 'cancel'], 'flags.MAPI_LOGON_UI': [true] },
  { profile: ['Outlook', 'Archive', 'Nobody'] },
]
const dataOf = (limit?: number) => {
  const { changed, more } = toChangedRuns(run('flags=EXTENDED'), ways, limit)
  return { ways: changed.map(toWayData), more }
}

test('each set of changes stands alone, fewest changes first, with its canonical query', () => {
  expect(dataOf()).toEqual({
    more: false,
    ways: [
      ...['Outlook', 'Archive', 'Nobody'].map((value) => ({
        changes: [{ input: 'profile', value }],
        query: `flags=MAPI_EXTENDED&profile=${value}`,
      })),
      ...['ok:Outlook', 'cancel'].map((value) => ({
        changes: [
          { input: 'flags.MAPI_LOGON_UI', value: true },
          { input: 'answers.promptForProfile', value },
        ],
        query: `flags=MAPI_LOGON_UI,MAPI_EXTENDED&answers=${value}`,
      })),
    ],
  })
})

test('no more sets than the limit are printed, and it is said that there are more', () => {
  const all = dataOf().ways
  expect(dataOf(5)).toEqual({ ways: all, more: false })
  expect(dataOf(4)).toEqual({ ways: all.slice(0, 4), more: true })
  expect(dataOf(2)).toEqual({ ways: all.slice(0, 2), more: true })
})

test('no change is a way, too', () => {
  const { changed, more } = toChangedRuns(run('mutex=held'), [{}])
  expect([changed.map(toWayData), more]).toEqual([[{ changes: [], query: 'mutex=held' }], false])
})

test('answers come last, in the order in which the run asks', () => {
  const { changed } = toChangedRuns(run('profile=Outlook'), [
    {
      'answers.offerRetry.pst/ms': ['retry'],
      'answers.promptForServicePassword.exchange/ab': ['ok'],
      'fault.pst/ms': ['corrupt-data'],
      'fault.exchange/ab': ['wrong-password'],
      'flags.MAPI_LOGON_UI': [true],
    },
  ])
  expect(changed[0]?.changes.map(({ input }) => input)).toEqual([
    'flags.MAPI_LOGON_UI',
    'fault.exchange/ab',
    'fault.pst/ms',
    'answers.promptForServicePassword.exchange/ab',
    'answers.offerRetry.pst/ms',
  ])
})
