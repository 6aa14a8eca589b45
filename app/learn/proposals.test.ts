import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { logonChart } from '../charts/logon/logonChart'
import { parseQuery } from '../run/permalink'
import { anyRun } from '../run/worlds.testing'
import { holds, meets, toConditions } from './goal'
import { charts } from './packs.testing'
import { isSameCondition, proposeConditions, toGoal, withCondition } from './proposals'
import { scenarios } from './scenarios'
import { toTaskRun } from './taskRun'

describe('what is proposed for a goal', () => {
  it('holds for the run, whatever the world is, and makes a goal that it meets', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const conditions = proposeConditions(run)
        expect(conditions.filter((one) => !holds(run, one))).toEqual([])
        expect(meets(run, toGoal(conditions))).toBe(true)
      }),
    )
  })

  it('has result, session, services and dialogs of a logon', () => {
    const { run } = parseQuery(logonChart, 'flags=USE_DEFAULT')
    expect(toGoal(proposeConditions(run))).toEqual({
      result: 'S_OK',
      end: 'returnSession',
      details: { session: 'new-individual', nonmessaging: false },
      services: { exchange: 'up', contab: 'up', pst: 'up' },
      dialogs: 'none',
      inputs: { profile: null },
    })
  })

  it('is where a run waits, if it waits', () => {
    const { run } = parseQuery(logonChart, 'flags=LOGON_UI')
    expect(toGoal(proposeConditions(run))).toEqual({ waits: 'promptForProfile' })
  })
})

test('a goal is the same when it is taken apart and made again', () => {
  expect(scenarios.length).toBeGreaterThan(20)
  for (const { id, expects, ...link } of scenarios) {
    expect(toConditions(toGoal(toConditions(expects))), id).toEqual(toConditions(expects))
    const { run } = toTaskRun(link, charts)
    const [first] = proposeConditions(run)
    if (!first) throw new Error(`Nothing is proposed for ${id}`)
    const without = withCondition(expects, first, false)
    expect(toConditions(without).some((one) => isSameCondition(one, first))).toBe(false)
    expect(toConditions(withCondition(without, first, true))).toContainEqual(first)
  }
})
