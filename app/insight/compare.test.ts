import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { loadCharts } from '../charts/charts'
import { configureChart } from '../charts/configure/configureChart'
import { parseQuery } from '../run/permalink'
import { anyRunOf, runQuery } from '../run/worlds.testing'
import { compareTwo, differences, take } from './againstTrying.testing'
import { compareRuns } from './compare'

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

  test('part at the first step where they are about different providers from there on', () => {
    const run = (query: string) => parseQuery(configureChart as Chart, query).run
    expect(compareRuns(run('settings=complete'), run('provider=pst/ms'))).toMatchObject({
      shared: 1,
      divergesAt: 'logonMethodCalled',
      responsible: ['provider'],
    })
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

describe.each(await loadCharts())('two runs of the chart $id', (chart) => {
  const anyOwnRun = anyRunOf(chart)

  test('are one when they are the same', () => {
    fc.assert(
      fc.property(anyOwnRun, (run) => {
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

  test('share the steps that both take, and part by what none of can be spared', () => {
    let parted = 0
    fc.assert(
      fc.property(anyOwnRun, anyOwnRun, fc.nat(), (run, stranger, seed) => {
        // Runs that differ in a few things go along together for longer.
        const few = differences(run, stranger).filter((_, i) => (seed >> (i % 16)) & 1)
        for (const other of [stranger, take(run, stranger, few)]) {
          if (compareTwo(run, other) === 'parted') parted++
        }
      }),
      { numRuns: 100 },
    )
    expect(parted).toBeGreaterThan(80)
  })
})
