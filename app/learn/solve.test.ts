import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configureChart } from '../charts/configure/configureChart'
import { logonChart } from '../charts/logon/logonChart'
import { type Domains, playAll } from '../insight/bruteForce.testing'
import { isAnswer, valueIn, withChanges } from '../insight/inputs'
import { toGraph } from '../run/graph'
import { parseQuery } from '../run/permalink'
import { type Run, runWorld, type World } from '../run/run'
import { runQuery } from '../run/worlds.testing'
import { changedInputs, findWrongTurn, judge } from './attempt'
import { type Goal, meets } from './goal'
import { findHint, parOf } from './hints'
import { solve } from './solve'

/** Inputs that are tried in every combination, and one world to try them in. */
const fields: readonly {
  name: string
  query: string
  chart: 'logon' | 'configure'
  tried: Domains
}[] = [
  {
    name: 'which profile',
    chart: 'logon',
    query: '',
    tried: {
      'flags.MAPI_NEW_SESSION': [false, true],
      'flags.MAPI_USE_DEFAULT': [false, true],
      'flags.MAPI_LOGON_UI': [false, true],
      'flags.MAPI_ALLOW_OTHERS': [false, true],
      profile: [null, '', 'Outlook', 'Archive', 'Nobody'],
      shared: [null, 'Archive'],
    },
  },
  {
    name: 'one provider',
    chart: 'logon',
    query: 'profile=Archive',
    tried: {
      'flags.MAPI_LOGON_UI': [false, true],
      'flags.MAPI_SERVICE_UI_ALWAYS': [false, true],
      'fault.pst/ms': [
        null,
        ...['unconfigured', 'wrong-password', 'wrong-password*', 'invalid-path', 'invalid-path*'],
        ...['version', 'unconfigured.wrong-password', 'invalid-path.fail-one-provider'],
      ],
    },
  },
  {
    name: 'two services that fail',
    chart: 'logon',
    query: 'profile=Outlook',
    tried: {
      'flags.MAPI_LOGON_UI': [false, true],
      'flags.MAPI_NO_MAIL': [false, true],
      'fault.exchange/xp': [null, 'server-unavailable', 'server-unavailable*'],
      'fault.pst/ms': [null, 'fail-one-provider', 'corrupt-data'],
    },
  },
  {
    name: 'a dialog that comes back',
    chart: 'configure',
    query: '',
    tried: {
      provider: ['exchange/ms', 'contab/ab'],
      stored: ['yes', 'no'],
      settings: ['complete', 'missing'],
      dialog: ['allowed', 'forbidden'],
    },
  },
]

const charts = { logon: logonChart, configure: configureChart }

/** Everything that can be said of a run, as parts of goals. */
function partsOf(run: Run): Goal[] {
  const { chart, steps, outcome, waiting } = run
  const last = steps.at(-1)
  const nodes = [...new Set(steps.map(({ node }) => node))]
  const codes = steps.flatMap(({ context, node }) => chart.parts?.returned(context, node) ?? [])
  return [
    ...(outcome?.hresult ? [{ result: outcome.hresult }] : []),
    ...(outcome ? [{ end: outcome.node }] : []),
    ...(outcome
      ? Object.entries(outcome.details).map(([name, value]) => ({ details: { [name]: value } }))
      : []),
    ...(waiting && last ? [{ waits: last.node }] : []),
    ...(last && outcome
      ? chart
          .services(last.context, last.node)
          .map(({ id, status }) => ({ services: { [id]: status } }))
      : []),
    ...nodes.map((node) => ({ passes: [node] })),
    ...codes.map((code) => ({ returns: [code] })),
    { dialogs: 'none' as const },
  ]
}

/** Two goals at once. */
const both = (a: Goal, b: Goal): Goal => ({
  ...a,
  ...b,
  details: { ...a.details, ...b.details },
  services: { ...a.services, ...b.services },
  passes: [...(a.passes ?? []), ...(b.passes ?? [])],
  returns: [...(a.returns ?? []), ...(b.returns ?? [])],
})

/** How many inputs and answers of a played world are not those of another one. */
const countChanges = (present: World, { run, values }: Tried): number =>
  values.filter(({ input, value }) => valueIn(run.chart, present, input) !== value).length +
  run.steps.filter(
    ({ prompt, given }) => prompt !== null && (present.answers[prompt] ?? null) !== given,
  ).length

interface Tried {
  readonly run: Run
  readonly values: readonly { readonly input: string; readonly value: string | boolean | null }[]
}

describe.each(fields)('with $name', ({ chart: id, query, tried }) => {
  const chart = charts[id]
  const isWhole = id === 'logon' && Object.keys(tried).every((input) => !input.startsWith('fault'))
  const base = parseQuery(chart, query).run.world
  const limits = { may: Object.keys(tried) }
  const plays = playAll(chart, base, tried, 2).map(
    ({ world, values }): Tried => ({ run: runWorld(chart, world), values }),
  )
  /** Runs that wait are played, too: an answer may be left out. */
  const all: Tried[] = [
    ...plays,
    ...plays.map(({ run, values }) => ({
      run: runWorld(chart, { ...run.world, answers: {} }),
      values,
    })),
  ]
  const anyTried = fc.nat(all.length - 1)
  const anyGoal = fc
    .tuple(anyTried, fc.nat(), fc.nat(), fc.boolean(), fc.option(fc.nat()))
    .map(([at, first, second, two, avoided]): Goal => {
      const { run } = all[at] as Tried
      const parts = partsOf(run)
      const one = parts[first % parts.length] as Goal
      const goal = two ? both(one, parts[second % parts.length] as Goal) : one
      const node = avoided === null ? undefined : run.steps[avoided % run.steps.length]?.node
      return node === undefined ? goal : { ...goal, avoids: [node] }
    })

  test('finds as few changes as trying everything does', () => {
    let solved = 0
    fc.assert(
      fc.property(anyTried, anyGoal, (from, goal) => {
        const { run: start } = all[from] as Tried
        const tries = all.filter(({ run }) => meets(run, goal))
        const fewest = Math.min(...tries.map((one) => countChanges(start.world, one)))
        const changes = solve(chart, { start: start.world, goal, limits })
        if (changes === null) {
          expect(fewest).toBeGreaterThan(12)
          return
        }
        solved++
        const run = runWorld(chart, withChanges(chart, start.world, changes))
        expect(meets(run, goal)).toBe(true)
        expect(changes.length).toBeLessThanOrEqual(fewest)
        // Values that were not tried can do more at once, and answers can be left out in part.
        const isTried = changes.every(
          ({ input, value }) => isAnswer(input) || tried[input]?.includes(value),
        )
        if (isTried && id === 'logon' && goal.waits === undefined)
          expect(changes).toHaveLength(fewest)
      }),
      { numRuns: 60 },
    )
    expect(solved).toBeGreaterThan(2)
  })

  test('finds the step at which a run has left all that reach the goal', () => {
    let wrong = 0
    const key = ({ steps }: Run, count: number) =>
      steps
        .slice(0, count)
        .map(({ node, subject, exit }, at) =>
          [
            node,
            subject.provider ?? subject.service,
            at < count - 1 && [exit?.edge, exit?.answer],
          ].join(),
        )
        .join(' ')
    fc.assert(
      fc.property(anyTried, anyTried, anyGoal, (from, to, goal) => {
        const { run: start } = all[from] as Tried
        const { run: attempt } = all[to] as Tried
        if (meets(attempt, goal)) return
        const good = all.filter(({ run }) => meets(run, goal)).map(({ run }) => run)
        const challenge = { start, goal, limits }
        const turn = findWrongTurn(challenge, attempt)
        // The longest beginning of the attempt that some good run shares.
        let shared = attempt.steps.length
        while (shared > 0) {
          const beginning = key(attempt, shared)
          if (good.some((run) => key(run, shared) === beginning)) break
          shared--
        }
        const expected = shared === attempt.steps.length ? null : Math.max(shared - 1, 0)
        // Values that were not tried can go along for longer.
        if (isWhole) expect(turn?.index ?? null).toBe(expected)
        else expect(turn?.index ?? attempt.steps.length).toBeGreaterThanOrEqual(expected ?? 0)
        if (turn) wrong++
      }),
      { numRuns: 60 },
    )
    expect(wrong).toBeGreaterThan(2)
  })
})

test('a name that may not be changed stands in the way', () => {
  const start = runQuery('profile=Nobody')
  const goal: Goal = { result: 'S_OK' }
  expect(parOf({ start, goal, limits: { locked: ['profile'] } })).toBe(1)
  const limits = { locked: ['profile', 'shared'] }
  expect(parOf({ start, goal, limits })).toBeNull()
})

test('no more is changed than an exercise allows', () => {
  const start = runQuery('')
  const goal: Goal = { services: { pst: 'up', exchange: 'disabled' } }
  expect(parOf({ start, goal, limits: { most: 1 } })).toBeNull()
  expect(parOf({ start, goal, limits: { most: 2 } })).toBe(2)
})

test('an attempt is checked on its run, whichever way it went', () => {
  const challenge = {
    start: runQuery(''),
    goal: { result: 'S_OK', dialogs: 'none', inputs: { profile: null } } as const,
    limits: { most: 2, locked: ['shared'] },
  }
  expect(judge(challenge, runQuery('flags=USE_DEFAULT')).solved).toBe(true)
  expect(judge(challenge, runQuery('flags=USE_DEFAULT,NEW_SESSION')).solved).toBe(true)
  const named = judge(challenge, runQuery('profile=Outlook'))
  expect(named.solved).toBe(false)
  expect(named.conditions.map(({ met }) => met)).toEqual([true, true, false])
  expect(judge(challenge, runQuery('shared=Outlook'))).toMatchObject({
    solved: false,
    forbidden: ['shared'],
  })
  expect(judge(challenge, runQuery('flags=USE_DEFAULT,NEW_SESSION,EXTENDED'))).toMatchObject({
    solved: false,
    tooMany: true,
  })
  expect(judge(challenge, runQuery('flags=LOGON_UI'))).toMatchObject({ solved: false, waits: true })
})

test('an answer that nothing asks for any more is no change', () => {
  const start = runQuery('flags=LOGON_UI&answers=ok')
  expect(changedInputs(start, runQuery('flags=USE_DEFAULT,LOGON_UI'))).toEqual([
    'flags.MAPI_USE_DEFAULT',
  ])
  expect(changedInputs(start, runQuery('flags=LOGON_UI&answers=cancel'))).toEqual([
    'answers.promptForProfile',
  ])
})

test('a hint leads on from the attempt, and from the start when too much was changed', () => {
  const start = runQuery('')
  const goal: Goal = { result: 'S_OK', dialogs: 'none', inputs: { profile: null } }
  const hint = findHint({ start, goal, limits: {} }, runQuery('profile=Outlook'))
  expect(hint).toMatchObject({ place: 'call', fromStart: false })
  expect(hint?.changes).toHaveLength(2)
  const attempt = runQuery('flags=LOGON_UI&answers=ok')
  expect(findHint({ start, goal, limits: { most: 1 } }, attempt)).toMatchObject({
    fromStart: true,
    changes: [{ input: 'flags.MAPI_USE_DEFAULT', value: true }],
  })
  expect(
    findHint({ start, goal: { result: 'MAPI_E_CANCEL' }, limits: { may: [] } }, start),
  ).toBeNull()
})

test('a way that only lacks what no step reads is right', () => {
  const start = runQuery('flags=LOGON_UI,NEW_SESSION,EXTENDED&profile=Outlook')
  const goal: Goal = { details: { session: 'new-shared', nonmessaging: true }, dialogs: 'none' }
  const attempt = runQuery('flags=LOGON_UI,NEW_SESSION,EXTENDED,NO_MAIL&profile=Outlook')
  expect(findWrongTurn({ start, goal, limits: { may: ['flags'] } }, attempt)).toBeNull()
})

test('of two answers that serve, the one that goes on is told', () => {
  const start = runQuery('flags=LOGON_UI,SERVICE_UI_ALWAYS&profile=Archive')
  expect(findHint({ start, goal: { result: 'S_OK' }, limits: {} }, start)?.changes).toContainEqual({
    input: 'answers.configureEveryService.pst',
    value: 'ok',
  })
})

test('a dialog that has come back twice is where it is', () => {
  const { run: start } = parseQuery(configureChart, 'stored=no&answers=mistake,mistake')
  const goal: Goal = { waits: 'promptForSettings' }
  expect(meets(start, goal)).toBe(true)
  expect(parOf({ start, goal, limits: {} })).toBe(0)
})

test('no run comes to every step there is', () => {
  const passes = toGraph(logonChart.machine).nodes.map(({ id }) => id)
  expect(passes.length).toBeGreaterThan(32)
  const limits = { may: [] }
  expect(parOf({ start: runQuery('profile=Archive'), goal: { passes }, limits })).toBeNull()
})

test('a run that goes the right way has no wrong turn', () => {
  const start = runQuery('')
  const challenge = { start, goal: { waits: 'offerRetry' }, limits: {} }
  const attempt = runQuery('profile=Archive&flags=LOGON_UI&fault=pst/ms:invalid-path&answers=retry')
  const turn = findWrongTurn(challenge, attempt)
  expect(attempt.steps[turn?.index ?? -1]?.node).toBe('offerRetry')
})
