import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logonChart } from '../../charts/logon/logonChart'
import { toDomains, valueIn, withChanges } from '../../insight/inputs'
import { judge } from '../../learn/attempt'
import { mayChange } from '../../learn/tasks'
import { parseQuery } from '../../run/permalink'
import { runWorld, type World } from '../../run/run'
import { toBounds } from './bounds'

const start = parseQuery(logonChart, 'flags=NEW_SESSION&profile=Archive').run
const limits = { may: ['flags', 'profile', 'fault.exchange'], locked: ['flags.MAPI_LOGON_UI'] }
const bounds = toBounds(start, limits, '')

/** A world of the chart. */
const anyWorld: fc.Arbitrary<World> = fc
  .array(
    fc
      .constantFrom(...toDomains(logonChart))
      .chain(([input, values]) => fc.constantFrom(...values).map((value) => ({ input, value }))),
    { maxLength: 6 },
  )
  .map((changes) => withChanges(logonChart, start.world, changes))

describe('what an exercise locks', () => {
  it('stays as it is, and nothing else does', () => {
    fc.assert(
      fc.property(anyWorld, (wished) => {
        const world = bounds.hold(start.world, wished)
        for (const input of toDomains(logonChart).keys()) {
          const kept = mayChange(limits, input) ? wished : start.world
          expect(valueIn(logonChart, world, input)).toBe(valueIn(logonChart, kept, input))
        }
        const challenge = { start, goal: { result: 'S_OK' }, limits } as const
        expect(judge(challenge, runWorld(logonChart, world)).forbidden).toEqual([])
      }),
    )
  })

  it('may go back to its start where a link has changed it', () => {
    const linked = withChanges(logonChart, start.world, [
      { input: 'credentials', value: 'invalid' },
    ])
    const other = withChanges(logonChart, linked, [{ input: 'mutex', value: 'held' }])
    expect(bounds.hold(linked, start.world)).toEqual(start.world)
    expect(valueIn(logonChart, bounds.hold(linked, other), 'mutex')).toBe('free')
    expect(valueIn(logonChart, bounds.hold(linked, other), 'credentials')).toBe('invalid')
  })

  it('is also the computer, whatever the exercise says', () => {
    expect(bounds.isLocked('computer')).toBe(true)
    expect(toBounds(start, {}, '').isLocked('computer')).toBe(true)
    expect(toBounds(start, {}, '').isLocked('mutex')).toBe(false)
    expect(toBounds(start, { may: ['computer'] }, '').isLocked('computer')).toBe(true)
  })

  it('is nothing in a scenario', () => {
    const free = toBounds(start, null, '')
    expect(free.isLocked('computer') || free.isLocked('flags.MAPI_LOGON_UI')).toBe(false)
    const other = withChanges(logonChart, start.world, [{ input: 'mutex', value: 'held' }])
    expect(free.hold(start.world, other)).toBe(other)
  })
})
