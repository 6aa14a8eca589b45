import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRun, runQuery } from '../run/worlds.testing'
import {
  addGuess,
  addSeen,
  beginTask,
  failTask,
  hintTask,
  mergeProgress,
  noProgress,
  solveTask,
} from './progress'
import { anyProgress } from './progress.testing'
import { cutRun } from './prediction'

const last = (run: { steps: readonly unknown[] }) => run.steps.length - 1
const joined = runQuery('flags=EXTENDED&profile=Archive&shared=Outlook')
const failing = runQuery('profile=Outlook&fault=exchange/ms:server-unavailable')

describe('what has been shown of a run', () => {
  it('is its steps, the exits between them, and its result', () => {
    const { seen } = addSeen(noProgress, joined, 0, last(joined))
    expect(seen.logon?.steps).toEqual({
      mapiLogonEx: 1,
      logonMutexHeld: 1,
      newSession: 1,
      sharedSessionExists: 1,
      returnSharedSession: 1,
    })
    expect(Object.keys(seen.logon?.exits ?? {})).toHaveLength(4)
    expect(seen.logon?.results).toEqual(['returnSharedSession'])
    expect(seen.logon?.codes).toEqual(['S_OK'])
  })

  it('is nothing beyond the step that was come to', () => {
    const { seen } = addSeen(noProgress, joined, 0, 2)
    expect(Object.keys(seen.logon?.steps ?? {})).toHaveLength(3)
    expect(Object.keys(seen.logon?.exits ?? {})).toHaveLength(2)
    expect(seen.logon?.results).toEqual([])
    expect(seen.logon?.codes).toEqual([])
  })

  it('has the codes of providers whose steps have been left', () => {
    const at = failing.steps.findIndex(({ hresult }) => hresult === 'MAPI_E_LOGON_FAILED')
    expect(at).toBeGreaterThan(0)
    expect(addSeen(noProgress, failing, 0, at).seen.logon?.codes).toEqual(['S_OK'])
    expect(addSeen(noProgress, failing, 0, at + 1).seen.logon?.codes).toContain(
      'MAPI_E_LOGON_FAILED',
    )
  })

  it('does not have what is still to be predicted', () => {
    const cut = cutRun(failing, 3)
    const { seen } = addSeen(noProgress, cut, 0, last(cut))
    expect(seen.logon?.results).toEqual([])
    expect(Object.keys(seen.logon?.exits ?? {})).toHaveLength(cut.steps.length - 1)
  })

  it('counts a step once for each run, whether it is seen at once or bit by bit', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(60), (run, cut) => {
        const at = Math.min(cut, last(run))
        const whole = addSeen(noProgress, run, 0, last(run))
        const parts = addSeen(addSeen(noProgress, run, 0, at), run, at + 1, last(run))
        expect(parts).toEqual(whole)
        expect(new Set(Object.values(whole.seen.logon?.steps ?? {}))).toEqual(new Set([1]))
        expect(addSeen(whole, run, last(run) + 1, last(run))).toBe(whole)
      }),
    )
  })

  it('counts another run on top', () => {
    const twice = addSeen(addSeen(noProgress, joined, 0, 4), failing, 0, 2)
    expect(twice.seen.logon?.steps).toMatchObject({ newSession: 2, returnSharedSession: 1 })
  })
})

describe('a task', () => {
  const solved = (changes: number, hints: number, before = noProgress) =>
    solveTask(before, 'first', '2026-11-21', { changes, hints })

  it('is begun once', () => {
    const begun = beginTask(noProgress, 'first', '2026-11-20')
    expect(begun.tasks.first).toMatchObject({ begun: '2026-11-20', solved: null })
    expect(beginTask(begun, 'first', '2026-11-21')).toBe(begun)
  })

  it('keeps the day of the first solution, and the best one', () => {
    const first = solveTask(noProgress, 'first', '2026-11-20', { changes: 3, hints: 0 })
    const better = solved(2, 0, first)
    expect(better.tasks.first).toMatchObject({ solved: '2026-11-20', changes: 2, hints: 0 })
    expect(solved(4, 0, better)).toBe(better)
    expect(solved(1, 3, better)).toBe(better)
  })

  it('counts attempts that fail', () => {
    const failed = failTask(failTask(noProgress, 'first', '2026-11-20'), 'first', '2026-11-21')
    expect(failed.tasks.first).toMatchObject({ begun: '2026-11-20', failed: 2, solved: null })
  })

  it('keeps the highest hint that was taken until it is solved', () => {
    const hinted = hintTask(
      hintTask(noProgress, 'first', '2026-11-20', 3),
      'first',
      '2026-11-21',
      1,
    )
    expect(hinted.tasks.first).toEqual({
      ...{ begun: '2026-11-20', solved: null, changes: null, hints: 3, failed: 0 },
    })
    const first = solved(2, 0, hinted)
    expect(first.tasks.first).toMatchObject({ solved: '2026-11-21', hints: 3 })
    expect(hintTask(first, 'first', '2026-11-22', 3)).toBe(first)
    expect(solved(2, 0, first).tasks.first?.hints).toBe(0)
  })

  it('solved without hints is not changed by a later hint', () => {
    const first = solved(2, 0)
    expect(hintTask(first, 'first', '2026-11-22', 2)).toBe(first)
  })

  it('of any name is its own', () => {
    expect(beginTask(noProgress, 'constructor', '2026-11-20').tasks.constructor).toMatchObject({
      begun: '2026-11-20',
    })
  })
})

it('scores guesses', () => {
  expect(addGuess(addGuess(noProgress, true), false).guesses).toEqual({ right: 1, asked: 2 })
})

describe('what two files hold together', () => {
  it('is all that either holds', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (own, other) => {
        const merged = mergeProgress(own, other)
        for (const one of [own, other]) {
          for (const [chart, seen] of Object.entries(one.seen)) {
            const now = merged.seen[chart as 'logon']
            for (const part of ['steps', 'exits'] as const) {
              for (const [id, count] of Object.entries(seen[part])) {
                expect(now?.[part][id]).toBeGreaterThanOrEqual(count)
              }
            }
            expect(now?.results).toEqual(expect.arrayContaining([...seen.results]))
            expect(now?.codes).toEqual(expect.arrayContaining([...seen.codes]))
          }
          for (const [id, task] of Object.entries(one.tasks)) {
            const now = merged.tasks[id]
            expect(now?.failed).toBeGreaterThanOrEqual(task.failed)
            expect([now?.begun, task.begun].sort()[0]).toBe(now?.begun)
            if (task.solved === null) continue
            expect([now?.solved, task.solved].sort()[0]).toBe(now?.solved)
            expect(now?.hints).toBeLessThanOrEqual(task.hints)
            if (now?.hints === task.hints) {
              expect(now.changes).toBeLessThanOrEqual(task.changes ?? Number.POSITIVE_INFINITY)
            }
          }
          expect(merged.guesses.asked).toBeGreaterThanOrEqual(one.guesses.asked)
        }
      }),
    )
  })

  it('is the same when one of them comes twice', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (own, other) => {
        const merged = mergeProgress(own, other)
        expect(mergeProgress(merged, other)).toEqual(merged)
        expect(mergeProgress(merged, own)).toEqual(merged)
        expect(mergeProgress(own, own)).toEqual(own)
      }),
    )
  })

  it('keeps the name that is there', () => {
    const named = (name: string) => ({ ...noProgress, name })
    expect(mergeProgress(named('Ada'), named('Zoë')).name).toBe('Ada')
    expect(mergeProgress(named(''), named('Zoë')).name).toBe('Zoë')
  })
})
