import { expect, test } from 'vitest'
import { logonChart } from '../charts/logon/logonChart'
import { withChanges } from '../insight/inputs'
import { parseQuery } from '../run/permalink'
import { runWorld } from '../run/run'
import { type Goal, meets } from './goal'
import { solve } from './solve'
import type { Limits } from './tasks'

const tryIt = (query: string, goal: Goal, limits: Limits = {}) => {
  const { run } = parseQuery(logonChart, query)
  const t = performance.now()
  const changes = solve(logonChart, { start: run.world, goal, limits })
  console.log(
    query,
    JSON.stringify(goal),
    '→',
    JSON.stringify(changes),
    `${Math.round(performance.now() - t)} ms`,
  )
  if (changes)
    expect(meets(runWorld(logonChart, withChanges(logonChart, run.world, changes)), goal)).toBe(
      true,
    )
  return changes
}
test('x', () => {
  tryIt('', { result: 'S_OK', dialogs: 'none', inputs: { profile: null } })
  tryIt('', { result: 'S_OK', services: { pst: 'up', exchange: 'disabled' } })
  tryIt('', {
    result: 'S_OK',
    services: { pst: 'partial', exchange: 'disabled', contab: 'disabled' },
  })
  tryIt('', {
    result: 'S_OK',
    services: { pst: 'partial', exchange: 'up', contab: 'disabled' },
    passes: ['offerRetry', 'configureService', 'promptForServicePassword'],
  })
  tryIt('', { result: 'S_OK', details: { session: 'existing-shared' } })
  tryIt('', { waits: 'offerRetry' })
  tryIt('flags=LOGON_UI', {
    result: 'S_OK',
    returns: ['MAPI_E_SESSION_LIMIT'],
    services: { exchange: 'up' },
  })
  tryIt('flags=LOGON_UI', { result: 'MAPI_E_TIMEOUT' }, { locked: ['computer', 'mutex'] })
  tryIt('flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=wrong,wrong,ok', {
    result: 'S_OK',
  })
  tryIt('flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=wrong,wrong', {
    result: 'S_OK',
  })
})
import { judge, findWrongTurn } from './attempt'
import { findHint } from './hints'
test('y', () => {
  const run = (q: string) => parseQuery(logonChart, q).run
  const tell = (s: string, q: string, goal: Goal, limits: Limits = {}) => {
    const c = { start: run(s), goal, limits }
    const a = run(q)
    const t = performance.now()
    const w = findWrongTurn(c, a)
    const t2 = performance.now()
    const h = findHint(c, a)
    console.log(
      q,
      w && a.steps[w.index]?.node,
      JSON.stringify(w),
      `${Math.round(t2 - t)} ms`,
      JSON.stringify(h),
      `${Math.round(performance.now() - t2)} ms`,
      judge(c, a).solved,
    )
  }
  tell('', 'flags=LOGON_UI&answers=ok', {
    result: 'S_OK',
    dialogs: 'none',
    inputs: { profile: null },
  })
  tell('', 'profile=Outlook', { result: 'S_OK', dialogs: 'none', inputs: { profile: null } })
  tell('', 'flags=USE_DEFAULT', { result: 'S_OK', dialogs: 'none', inputs: { profile: null } })
  tell('', 'profile=Outlook&fault=exchange/ab:wrong-password', {
    result: 'S_OK',
    services: { pst: 'up', exchange: 'disabled' },
  })
  tell('', 'profile=Outlook&fault=pst/ms:wrong-password', {
    result: 'S_OK',
    services: { pst: 'up', exchange: 'disabled' },
  })
  tell(
    '',
    'profile=Outlook&fault=pst/ms:wrong-password',
    { result: 'S_OK', services: { pst: 'up', exchange: 'disabled' } },
    { most: 2 },
  )
})
