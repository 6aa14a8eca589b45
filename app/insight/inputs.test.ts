import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCharts } from '../charts/charts'
import { formatQuery, parseQuery } from '../run/permalink'
import { runWorld } from '../run/run'
import { anyRun, anyRunOf, logonChart, runQuery } from '../run/worlds.testing'
import { allFailures } from './bruteForce.testing'
import {
  answerName,
  type Change,
  isAnswer,
  promptOf,
  serviceOf,
  toDomains,
  toPresent,
  valueIn,
  withChanges,
} from './inputs'

const domains = toDomains(logonChart)

test('a prompt and the name of its answer lead to each other', () => {
  expect(answerName('promptForProfile 1')).toBe('answers.promptForProfile')
  expect(answerName('promptForPassword 3')).toBe('answers.promptForPassword.3')
  expect(answerName('offerRetry exchange/ms 1')).toBe('answers.offerRetry.exchange/ms')
  expect(answerName('configureEveryService pst 2')).toBe('answers.configureEveryService.pst.2')
  fc.assert(
    fc.property(anyRun, ({ steps }) => {
      for (const { prompt } of steps) {
        if (prompt !== null) expect(promptOf(answerName(prompt))).toBe(prompt)
      }
    }),
  )
})

test('an input is about the service that it names', () => {
  expect(serviceOf('fault.exchange/ms')).toBe('exchange')
  expect(serviceOf('answers.offerRetry.exchange/ms')).toBe('exchange')
  expect(serviceOf('answers.promptForServicePassword.pst/ms.2')).toBe('pst')
  expect(serviceOf('answers.configureEveryService.contab')).toBe('contab')
  for (const input of ['profile', 'flags.MAPI_LOGON_UI', 'answers.promptForProfile']) {
    expect(serviceOf(input)).toBeNull()
  }
  expect(serviceOf('answers.promptForPassword.2')).toBeNull()
})

test('every input of the chart has its values: flags, names, choices and every failure', () => {
  expect([...domains.keys()].slice(-10)).toEqual([
    'profile',
    'default',
    'credentials',
    'shared',
    'mutex',
    'fault.exchange/ab',
    'fault.contab/ab',
    'fault.exchange/ms',
    'fault.pst/ms',
    'fault.exchange/xp',
  ])
  expect(domains.get('flags.MAPI_UNICODE')).toEqual([false, true])
  expect(domains.get('profile')).toEqual([null, '', 'Outlook', 'Archive', 'Nobody'])
  expect(domains.get('default')).toEqual([null, 'Outlook', 'Archive'])
  expect(domains.get('mutex')).toEqual(['free', 'held'])
  expect([...(domains.get('fault.pst/ms') ?? [])].sort()).toEqual([...allFailures].sort())
})

const anyChange: fc.Arbitrary<Change> = fc
  .constantFrom(...domains)
  .chain(([input, values]) => fc.constantFrom(...values).map((value) => ({ input, value })))

const anyAnswer: fc.Arbitrary<Change> = fc.record({
  input: fc.constantFrom('answers.promptForProfile', 'answers.offerRetry.pst/ms.2'),
  value: fc.constantFrom('ok', 'cancel', null),
})

test('a changed world has what was changed, and all else as before', () => {
  fc.assert(
    fc.property(anyRun, fc.array(fc.oneof(anyChange, anyAnswer)), ({ world }, changes) => {
      const changed = withChanges(logonChart, world, changes)
      const last = new Map(changes.map(({ input, value }) => [input, value]))
      const names = [...domains.keys(), ...Object.keys(world.answers).map(answerName)]
      for (const input of new Set([...names, ...last.keys()])) {
        const expected = last.has(input) ? last.get(input) : valueIn(logonChart, world, input)
        expect([input, valueIn(logonChart, changed, input)]).toEqual([input, expected])
      }
    }),
  )
})

test.each(await loadCharts())(
  'a world of the chart $id that is taken apart and put together again is the same world',
  (chart) => {
    fc.assert(
      fc.property(anyRunOf(chart), (run) => {
        const names = [
          ...toDomains(chart).keys(),
          ...Object.keys(run.world.answers).map(answerName),
        ]
        const changes = names.map((input) => ({ input, value: valueIn(chart, run.world, input) }))
        const built = withChanges(chart, parseQuery(chart, '').run.world, changes)
        const again = runWorld(chart, built)
        expect(formatQuery(again)).toBe(formatQuery(run))
        expect(built.answers).toEqual(run.world.answers)
        expect(run.world.inputs).toEqual(built.inputs)
      }),
    )
  },
)

test('an answer that is changed to nothing is taken away, and nothing else is', () => {
  const { world } = runQuery('flags=LOGON_UI,PASSWORD_UI&credentials=invalid&answers=ok,cancel')
  const changed = withChanges(logonChart, world, [
    { input: 'answers.promptForProfile', value: null },
  ])
  expect(changed.answers).toEqual({ 'promptForPassword 1': 'cancel' })
  expect(world.answers).toEqual({ 'promptForProfile 1': 'ok', 'promptForPassword 1': 'cancel' })
})

test('a value that is no one of an input is taken for the last one of it', () => {
  const present = toPresent(logonChart, runQuery('profile=Unheard-of&shared=Else').world)
  expect([present('profile'), present('shared'), present('mutex')]).toEqual([
    'Nobody',
    'Archive',
    'free',
  ])
})

test('an input that the chart does not have is an error', () => {
  const { world } = runQuery('')
  expect(() => valueIn(logonChart, world, 'nothing')).toThrow('no input "nothing"')
  expect(() => withChanges(logonChart, world, [{ input: 'no.thing', value: null }])).toThrow(
    'no input "no.thing"',
  )
  expect(() =>
    withChanges(logonChart, world, [{ input: 'fault.pst/ms', value: 'version.version' }]),
  ).toThrow('no failure')
  expect(isAnswer('profile')).toBe(false)
})
