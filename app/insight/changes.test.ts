import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { type Run, runWorld, type World } from '../run/run'
import { logonChart, namedQueries } from '../run/worlds.testing'
import {
  answersAt,
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
  textOf,
  toSets,
  toSmallest,
  tryFrom,
  worldOf,
} from './bruteForce.testing'
import { otherExits, otherOutcomes } from './changes'
import { answerName, type Change, valueIn, withChanges } from './inputs'
import type { Way } from './ways'

/** Every single change of a run's world, and of the answers to the prompts that it shows. */
function singleChanges({ chart, world, steps }: Run, domains: Domains): Change[] {
  const answers = steps.flatMap((step) =>
    step.prompt === null ? [] : [[answerName(step.prompt), answersAt(chart, step)] as const],
  )
  return [...Object.entries(domains), ...answers].flatMap(([input, values]) =>
    values
      .filter((value) => value !== valueIn(chart, world, input))
      .map((value) => ({ input, value })),
  )
}

function upToTwo(changes: readonly Change[]): Change[][] {
  const pairs = changes.flatMap((one, i) =>
    changes.slice(i + 1).flatMap((other) => (one.input === other.input ? [] : [[one, other]])),
  )
  return [...changes.map((one) => [one]), ...pairs]
}

/** By step and other exit, the changes that keep the run up to the step and make it go there. */
function tryExits(run: Run, domains: Domains): Map<number, Map<string, Change[][]>> {
  const found = new Map<number, Map<string, Change[][]>>()
  for (const changes of upToTwo(singleChanges(run, domains))) {
    const { steps } = runWorld(run.chart, withChanges(run.chart, run.world, changes))
    const index = run.steps.findIndex((step, i) => {
      const twin = steps[i]
      return !twin || stepOf(twin) !== stepOf(step) || exitOf(twin) !== exitOf(step)
    })
    const [step, twin] = [run.steps[index], steps[index]]
    if (!step || !twin?.exit || stepOf(step) !== stepOf(twin)) continue
    const exits = found.get(index) ?? new Map<string, Change[][]>()
    found.set(index, exits)
    exits.set(exitOf(twin), [...(exits.get(exitOf(twin)) ?? []), changes])
  }
  return found
}

const isPart = (a: readonly Change[], b: readonly Change[]) => {
  const texts = new Set(b.map((change) => textOf([change])))
  return a.every((change) => texts.has(textOf([change])))
}

const toTexts = (sets: readonly Change[][]) =>
  [...new Set(toSmallest(sets, { sizeOf: (set) => set.length, isPart }).map(textOf))].sort()

/** Holds the other exits of all steps of a run against what trying finds. */
function compareExits(run: Run, domains: Domains): number {
  const tried = tryExits(run, domains)
  let found = 0
  run.steps.forEach((step, index) => {
    const expected = Object.fromEntries(
      [...(tried.get(index) ?? [])].map(([exit, sets]) => [exit, toTexts(sets)]),
    )
    const answered = Object.fromEntries(
      otherExits(run, index).flatMap(({ edge, answer, ways }) => {
        const small = ways.filter((way) => Object.keys(way).length <= 2)
        const texts = toSets(small, domains).map(textOf).sort()
        return texts.length > 0 ? [[`${edge} ${answer}`, texts]] : []
      }),
    )
    expect([stepOf(step), answered]).toEqual([stepOf(step), expected])
    found += Object.keys(expected).length
  })
  return found
}

const play = (chart: Chart, query: string) => runWorld(chart, worldOf(chart, query))

const sizesOf = (ways: readonly Way[]) => ways.map((way) => Object.keys(way).length)

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

const markOf = ({
  node,
  session,
  nonmessaging,
}: {
  node: string
  session: string | null
  nonmessaging: boolean
}) => `outcome:${JSON.stringify([node, session, nonmessaging])}`

/** Holds the other outcomes of a world against what trying finds. */
function compareOutcomes(
  chart: Chart,
  world: World,
  plays: ReturnType<typeof playAll>,
  domains: Domains,
) {
  const run = runWorld(chart, world)
  const find = tryFrom(chart, world, plays)
  const marks = new Set(plays.flatMap((one) => [...one.marks.keys()]))
  const expected = [...marks]
    .filter((mark) => mark.startsWith('outcome:'))
    .filter((mark) => !run.outcome || mark !== markOf(run.outcome))
    .map((mark) => [mark, find(mark)])
    .filter(([, sets]) => sets?.length)
  const others = otherOutcomes(run)
  expect(others.filter(({ cut }) => cut)).toEqual([])
  const answered = others
    .map((one) => [markOf(one), toSets(one.ways, domains).map(textOf).sort()])
    .filter(([, sets]) => sets?.length)
  expect(Object.fromEntries(answered)).toEqual(Object.fromEntries(expected))
  return expected.length
}

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
        const own = run.outcome ? [markOf(run.outcome)] : []
        const all = [
          ...['returnErrorTimeout', 'returnErrorNoProfile', 'returnErrorCancelled'],
          ...['returnErrorNoSuchProfile', 'returnErrorCredentials'],
        ].map((node) => markOf({ node, session: null, nonmessaging: false }))
        const sessions = [false, true].flatMap((nonmessaging) => [
          markOf({ node: 'returnSharedSession', session: 'existing-shared', nonmessaging }),
          markOf({ node: 'returnSession', session: 'new-shared', nonmessaging }),
          markOf({ node: 'returnSession', session: 'new-individual', nonmessaging }),
        ])
        expect(others.map(markOf).sort()).toEqual(
          [...all, ...sessions].filter((mark) => !own.includes(mark)).sort(),
        )
        const isError = others.map(({ session }) => session === null)
        expect(isError).toEqual([...isError].sort())
        for (const { ways, cut: _, ...outcome } of others) {
          expect(sizesOf(ways)).toEqual(sizesOf(ways).sort((a, b) => a - b))
          for (const way of [ways[0], ways[turn() % ways.length]]) {
            const changes = pick(way ?? {}, turn())
            const endsSo = (some: readonly Change[]) =>
              marksOf(apply(run, some)).has(markOf(outcome))
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
