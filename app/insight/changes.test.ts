import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { type Run, runWorld } from '../run/run'
import { logonChart, namedQueries } from '../run/worlds.testing'
import { compareExits, compareOutcomes, markOfOutcome, sizesOf } from './againstTrying.testing'
import {
  anySimpleRun,
  type Domains,
  exitOf,
  figureDomains,
  marksOf,
  playAll,
  serviceDomains,
  smallCharts,
  someFailures,
  stepOf,
  worldOf,
} from './bruteForce.testing'
import { otherExits, otherOutcomes } from './changes'
import { type Change, withChanges } from './inputs'
import type { Way } from './ways'

const play = (chart: Chart, query: string) => runWorld(chart, worldOf(chart, query))

const pick = (way: Way, turn: number): Change[] =>
  Object.entries(way).map(([input, values]) => ({
    input,
    value: values[turn % values.length] ?? null,
  }))

const apply = ({ chart, world }: Run, changes: readonly Change[]) =>
  runWorld(chart, withChanges(chart, world, changes))

describe('another exit of a step', () => {
  test.each([
    '',
    'flags=NEW_SESSION&profile=Outlook',
    'flags=USE_DEFAULT,TIMEOUT_SHORT&mutex=held&default=Archive',
    'shared=Archive',
    'flags=LOGON_UI',
    'flags=LOGON_UI&answers=ok:Archive',
    'flags=LOGON_UI&default=&answers=services:Archive',
    'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=wrong,wrong',
    'flags=PASSWORD_UI&profile=Archive&credentials=invalid&answers=wrong,ok',
    'profile=Nobody&credentials=invalid',
  ])('is found by what trying one or two changes finds, in the figure: "%s"', (query) => {
    expect(compareExits(play(smallCharts.twoProfiles, query), figureDomains)).toBeGreaterThan(1)
  })

  const failing = (...providers: readonly string[]): Domains => ({
    ...serviceDomains,
    profile: [null, 'Outlook'],
    ...Object.fromEntries(providers.map((provider) => [`fault.${provider}`, someFailures])),
  })

  test.each([
    'profile=Outlook',
    'flags=LOGON_UI&profile=Outlook&fault=book/ab:unconfigured&answers=ok',
    'flags=LOGON_UI&profile=Outlook&fault=book/ab:unconfigured&answers=cancel',
    'flags=LOGON_UI&profile=Outlook&fault=mail/ms:server-unavailable.wrong-password&answers=retry,cancel',
    'flags=LOGON_UI&profile=Outlook&fault=mail/ms:wrong-password*&answers=cancel,retry',
    'flags=SERVICE_UI_ALWAYS&profile=Outlook&fault=book/ab:unconfigured&answers=ok,cancel',
    'flags=LOGON_UI&fault=book/ab:version&fault=mail/ms:fail-one-provider&answers=ok',
  ])('is found by what trying one or two changes finds, in the services: "%s"', (query) => {
    const run = play(smallCharts.twoServices, query)
    expect(compareExits(run, failing('book/ab', 'mail/ms'))).toBeGreaterThan(5)
  })

  test.each(['flags=NO_MAIL&profile=Outlook', 'profile=Outlook&fault=mail/ms:corrupt-data*'])(
    'is found with two providers of one service: "%s"',
    (query) => {
      const run = play(smallCharts.oneService, query)
      expect(compareExits(run, failing('mail/ms', 'mail/xp'))).toBeGreaterThan(5)
    },
  )

  const few: Domains = {
    'flags.MAPI_LOGON_UI': [false, true],
    'flags.MAPI_SERVICE_UI_ALWAYS': [false, true],
    'flags.MAPI_NO_MAIL': [false, true],
    profile: [null, 'Outlook', 'Archive'],
    default: ['Outlook', 'Archive'],
    'fault.exchange/ab': [null, 'version'],
    'fault.contab/ab': [null, 'unconfigured'],
    'fault.pst/ms': [null, 'corrupt-data'],
  }
  test.each([
    'profile=Outlook',
    'profile=Archive',
    'flags=LOGON_UI&answers=ok',
    'profile=Outlook&fault=exchange/ab:version',
  ])('is found on the standard computer, where profiles differ: "%s"', (query) => {
    expect(compareExits(play(logonChart, query), few)).toBeGreaterThan(2)
  })

  test('is taken by every way, the steps before as they were, and no change can be spared', () => {
    let tried = 0
    fc.assert(
      fc.property(anySimpleRun, fc.nat(), fc.infiniteStream(fc.nat()), (run, position, turns) => {
        const index = position % run.steps.length
        const isBeforeAlike = (other: Run) =>
          run.steps.slice(0, index).every((step, i) => {
            const [twin, next] = [other.steps[i], other.steps[i + 1]]
            const after = run.steps[i + 1]
            return (
              twin &&
              next &&
              after &&
              exitOf(step) === exitOf(twin) &&
              stepOf(after) === stepOf(next)
            )
          })
        for (const { edge, to, answer, ways } of otherExits(run, index)) {
          expect(ways.length).toBeGreaterThan(0)
          expect(sizesOf(ways)).toEqual(sizesOf(ways).sort((a, b) => a - b))
          const turn = () => turns.next().value ?? 0
          const some = Array.from({ length: 3 }, () => ways[turn() % ways.length])
          for (const way of [...ways.slice(0, 2), ...some]) {
            if (!way) continue
            const changes = pick(way, turn())
            const goesThere = (some: readonly Change[]) => {
              const other = apply(run, some)
              const exit = other.steps[index]?.exit
              return (
                isBeforeAlike(other) &&
                exit?.edge === edge &&
                exit.to === to &&
                exit.answer === answer
              )
            }
            tried++
            expect([edge, changes, goesThere(changes)]).toEqual([edge, changes, true])
            for (const spared of changes) {
              const fewer = changes.filter((change) => change !== spared)
              expect([edge, fewer, goesThere(fewer)]).toEqual([edge, fewer, false])
            }
          }
        }
      }),
      { numRuns: 100, interruptAfterTimeLimit: 5000 },
    )
    expect(tried).toBeGreaterThan(30)
  })

  test('is no exit of an end, and a step that is not there is an error', () => {
    const run = play(logonChart, '')
    expect(otherExits(run, run.steps.length - 1)).toEqual([])
    expect(() => otherExits(run, run.steps.length)).toThrow('no step')
  })
})

describe('another outcome of a run', () => {
  const chart = smallCharts.twoProfiles
  const domains: Domains = {
    ...figureDomains,
    profile: [null, 'Outlook', 'Nobody'],
    shared: [null, 'Outlook'],
  }
  const plays = playAll(chart, worldOf(chart, ''), domains)

  test.each([
    '',
    'default=',
    'flags=NEW_SESSION&profile=Outlook&shared=Outlook',
    'flags=TIMEOUT_SHORT&mutex=held&profile=Nobody',
    'flags=LOGON_UI,USE_DEFAULT&default=',
    'flags=LOGON_UI&default=Archive&answers=cancel',
    'flags=LOGON_UI,PASSWORD_UI&default=Archive&credentials=invalid&answers=ok,cancel',
  ])('is found from "%s" by what trying all worlds of the figure finds', (query) => {
    expect(compareOutcomes(chart, worldOf(chart, query), plays, domains)).toBeGreaterThan(4)
  })

  test.each(['profile=Outlook', 'flags=NO_MAIL,ALLOW_OTHERS&profile=Nobody', 'shared=Outlook'])(
    'is another kind of session, from "%s"',
    (query) => {
      const kinds: Domains = {
        'flags.MAPI_ALLOW_OTHERS': [false, true],
        'flags.MAPI_NO_MAIL': [false, true],
        'flags.MAPI_NEW_SESSION': [false, true],
        'flags.MAPI_USE_DEFAULT': [false, true],
        profile: [null, 'Outlook', 'Nobody'],
        shared: [null, 'Outlook'],
        credentials: ['valid', 'invalid'],
      }
      const world = worldOf(chart, query)
      const all = playAll(chart, worldOf(chart, ''), kinds)
      expect(compareOutcomes(chart, world, all, kinds)).toBeGreaterThan(6)
    },
  )

  test('is what every way ends with, none of its changes can be spared, and none is missing', () => {
    fc.assert(
      fc.property(anySimpleRun, fc.infiniteStream(fc.nat()), (run, turns) => {
        const turn = () => turns.next().value ?? 0
        const others = otherOutcomes(run)
        const own = run.outcome ? [markOfOutcome(run.outcome)] : []
        const all = [
          ...['returnErrorTimeout', 'returnErrorNoProfile', 'returnErrorCancelled'],
          ...['returnErrorNoSuchProfile', 'returnErrorCredentials'],
        ].map((node) => markOfOutcome({ node, details: { session: null, nonmessaging: false } }))
        const sessions = [false, true].flatMap((nonmessaging) => [
          ...['existing-shared', 'new-shared', 'new-individual'].map((session, i) =>
            markOfOutcome({
              node: i === 0 ? 'returnSharedSession' : 'returnSession',
              details: { session, nonmessaging },
            }),
          ),
        ])
        expect(others.map(markOfOutcome).sort()).toEqual(
          [...all, ...sessions].filter((mark) => !own.includes(mark)).sort(),
        )
        const isError = others.map(({ details }) => details.session === null)
        expect(isError).toEqual([...isError].sort())
        for (const { ways, cut: _, ...outcome } of others) {
          expect(sizesOf(ways)).toEqual(sizesOf(ways).sort((a, b) => a - b))
          for (const way of [ways[0], ways[turn() % ways.length]]) {
            const changes = pick(way ?? {}, turn())
            const endsSo = (some: readonly Change[]) =>
              marksOf(apply(run, some)).has(markOfOutcome(outcome))
            expect(apply(run, changes).outcome).toMatchObject(outcome)
            for (const spared of changes) {
              const fewer = changes.filter((change) => change !== spared)
              expect([outcome.node, fewer, endsSo(fewer)]).toEqual([outcome.node, fewer, false])
            }
          }
        }
      }),
      { numRuns: 30, interruptAfterTimeLimit: 5000 },
    )
  })

  test('is found from every named run', () => {
    for (const [name, query] of Object.entries(namedQueries)) {
      if (name === 'ignored parts') continue
      const run = play(logonChart, query)
      for (const { ways, cut: _, ...outcome } of otherOutcomes(run)) {
        for (const way of ways.slice(0, 3)) {
          const { outcome: ended } = apply(run, pick(way, 0))
          expect([name, way, ended]).toEqual([name, way, expect.objectContaining(outcome)])
        }
      }
    }
  })
})
