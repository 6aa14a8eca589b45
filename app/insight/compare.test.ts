import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Run, runWorld } from '../run/run'
import { anyRun, logonChart, runQuery } from '../run/worlds.testing'
import { exitOf, stepOf } from './bruteForce.testing'
import { compareRuns, type Difference } from './compare'
import { valueIn, withChanges } from './inputs'

const compare = (one: string, other: string) => compareRuns(runQuery(one), runQuery(other))

describe('two runs side by side', () => {
  test('part at the step that they leave differently', () => {
    const { shared, divergesAt, responsible, differs, outcomes } = compare(
      'profile=Outlook',
      'flags=ALLOW_OTHERS&profile=Nobody',
    )
    expect([shared, divergesAt, responsible]).toEqual([7, 'profileExists', ['profile']])
    expect(differs).toEqual([
      { input: 'flags.MAPI_ALLOW_OTHERS', values: [false, true] },
      { input: 'profile', values: ['Outlook', 'Nobody'] },
    ])
    expect(outcomes.map((outcome) => outcome?.hresult)).toEqual(['S_OK', 'MAPI_E_LOGON_FAILED'])
  })

  test('part at a prompt that was answered differently', () => {
    const { divergesAt, responsible, outcomes } = compare(
      'flags=LOGON_UI&answers=cancel',
      'flags=LOGON_UI&answers=ok',
    )
    expect([divergesAt, responsible]).toEqual(['promptForProfile', ['answers.promptForProfile']])
    expect(outcomes[0]?.hresult).toBe('MAPI_E_USER_CANCEL')
  })

  test('part at a prompt that waits in one of them', () => {
    const { divergesAt, responsible, outcomes } = compare(
      'flags=LOGON_UI',
      'flags=LOGON_UI&answers=ok',
    )
    expect([divergesAt, responsible]).toEqual(['promptForProfile', ['answers.promptForProfile']])
    expect(outcomes[0]).toBeNull()
  })

  test('part by one of several differences, and that one is named alone', () => {
    const { divergesAt, responsible } = compare(
      'profile=Outlook&fault=exchange/ab:version&fault=contab/ab:version',
      'flags=NT_SERVICE&profile=Outlook&default=Archive&fault=contab/ab:unconfigured',
    )
    expect([divergesAt, responsible]).toEqual(['providerEntryPoint', ['fault.exchange/ab']])
  })

  test('part by two differences that only matter together', () => {
    const { divergesAt, responsible } = compare('profile=Outlook', 'flags=USE_DEFAULT&default=')
    expect([divergesAt, responsible]).toEqual(['profileNameNull', ['profile']])
    const wrong = 'profile=Archive&fault=pst/ms:wrong-password'
    expect(compare(wrong, `flags=LOGON_UI&${wrong}&answers=ok`)).toMatchObject({
      divergesAt: 'firstLogon',
      responsible: ['flags.MAPI_LOGON_UI'],
    })
  })

  test('part where they go on with different providers', () => {
    const { divergesAt, responsible } = compare('profile=Outlook', 'profile=Archive')
    expect([divergesAt, responsible]).toEqual(['providersLeft', ['profile']])
  })

  test('never part when a difference does not matter', () => {
    const { shared, divergesAt, responsible, differs } = compare(
      'profile=Outlook',
      'flags=UNICODE&profile=Outlook&fault=exchange/ms:server-unavailable.version',
    )
    expect([shared, divergesAt, responsible]).toEqual([
      runQuery('profile=Outlook').steps.length,
      null,
      [],
    ])
    expect(differs.map(({ input }) => input)).toEqual(['flags.MAPI_UNICODE'])
  })
})

test('a run is all of itself', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      expect(compareRuns(run, run)).toEqual({
        shared: run.steps.length,
        divergesAt: null,
        differs: [],
        responsible: [],
        outcomes: [run.outcome, run.outcome],
      })
    }),
  )
})

const isAlike = (one: Run, other: Run, index: number) => {
  const [a, b] = [one.steps[index], other.steps[index]]
  return a !== undefined && b !== undefined && stepOf(a) === stepOf(b)
}
const isLeftAlike = (one: Run, other: Run, index: number) => {
  const [a, b] = [one.steps[index], other.steps[index]]
  return isAlike(one, other, index) && a !== undefined && b !== undefined && exitOf(a) === exitOf(b)
}

const apply = (run: Run, changes: readonly Difference[]) =>
  runWorld(
    logonChart,
    withChanges(
      logonChart,
      run.world,
      changes.map(({ input, values }) => ({ input, value: values[1] })),
    ),
  )

function* properSubsets<One>(all: readonly One[]): Generator<One[]> {
  for (let bits = 0; bits < 2 ** all.length - 1; bits++) {
    yield all.filter((_, i) => bits & (1 << i))
  }
}

test('the shared steps are those that both take, and the differences are those of the worlds', () => {
  let parted = 0
  fc.assert(
    fc.property(anyRun, anyRun, (one, other) => {
      const { shared, divergesAt, differs, outcomes } = compareRuns(one, other)
      const alike = one.steps.map((_, i) => i)
      const left = alike.findIndex((i) => !isLeftAlike(one, other, i))
      const taken = left < 0 ? one.steps.length : left
      expect(shared).toBe(isAlike(one, other, taken) ? taken + 1 : taken)
      expect(outcomes).toEqual([one.outcome, other.outcome])
      const isSame = left < 0 && one.steps.length === other.steps.length
      expect(divergesAt).toBe(isSame ? null : one.steps[shared - 1]?.node)
      for (const { input, values } of differs) {
        expect(values[0]).not.toBe(values[1])
        expect(values).toEqual([one, other].map(({ world }) => valueIn(logonChart, world, input)))
      }
      const all = apply(one, differs)
      expect(all.steps.map(stepOf)).toEqual(other.steps.map(stepOf))
      expect(all.steps.map(exitOf)).toEqual(other.steps.map(exitOf))
      if (!isSame) parted++
    }),
    { numRuns: 150 },
  )
  expect(parted).toBeGreaterThan(100)
})

test('what is responsible makes the run part there as the other does, and none of it can be spared', () => {
  let checked = 0
  fc.assert(
    fc.property(anyRun, anyRun, fc.nat(), (run, stranger, seed) => {
      // Runs that differ in a few things go along together for longer.
      const all = compareRuns(run, stranger).differs
      const few = all.filter((_, i) => (seed >> (i % 16)) & 1)
      for (const other of [stranger, apply(run, few)]) {
        const { shared, divergesAt, differs, responsible } = compareRuns(run, other)
        if (divergesAt === null) {
          expect(responsible).toEqual([])
          continue
        }
        checked++
        const needed = differs.filter(({ input }) => responsible.includes(input))
        expect(needed.map(({ input }) => input)).toEqual(responsible)
        const follows = (changes: readonly Difference[]) => {
          const changed = apply(run, changes)
          return other.steps
            .slice(0, shared)
            .every(
              (_, i) =>
                isLeftAlike(other, changed, i) &&
                (isAlike(other, changed, i + 1) || other.steps[i + 1] === undefined),
            )
        }
        expect([responsible, follows(needed)]).toEqual([responsible, true])
        for (const fewer of properSubsets(needed)) {
          expect([responsible, fewer, follows(fewer)]).toEqual([responsible, fewer, false])
        }
      }
    }),
    { numRuns: 100 },
  )
  expect(checked).toBeGreaterThan(80)
})
