import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { loadCharts } from '../charts/charts'
import { toGraph } from '../run/graph'
import { formatQuery } from '../run/permalink'
import type { Run } from '../run/run'
import { anyRun, anyRunOf, runQuery } from '../run/worlds.testing'
import {
  choicesAt,
  cutRun,
  isDecision,
  isScored,
  keepPrediction,
  type Prediction,
  scoreOf,
  scoringOf,
  toDecision,
  toGuess,
  wholeOf,
  withGuess,
} from './prediction'

const plain = runQuery('profile=Outlook')
const none: Prediction = { revealed: 0, guesses: [] }
let charts: readonly Chart[]
beforeAll(async () => {
  charts = await loadCharts()
})

const lastOf = (run: Run) => run.steps.length - 1
const isCut = (run: Run) => wholeOf(run) !== run
const decisionsOf = ({ chart, steps }: Run) =>
  steps.flatMap(({ node, exit }, index) => (exit && isDecision(chart, node) ? [index] : []))

/** Guesses right until nothing is hidden; gives what was shown at last and the guesses. */
function guessAll(run: Run) {
  let prediction = none
  for (;;) {
    const shown = cutRun(run, prediction.revealed)
    if (!isCut(shown)) return { shown, prediction }
    const at = lastOf(shown)
    prediction = withGuess(prediction, toGuess(run, at, run.steps[at]?.exit?.edge ?? ''))
  }
}

describe('a run that is predicted', () => {
  it('waits at its first decision and knows nothing of what comes', () => {
    const shown = cutRun(plain, 0)
    expect(shown.steps.map(({ node }) => node)).toEqual(['mapiLogonEx', 'logonMutexHeld'])
    expect(shown.steps.at(-1)).toMatchObject({ exit: null, picked: {} })
    expect([shown.waiting, shown.outcome]).toEqual([[], null])
    expect(wholeOf(shown)).toBe(plain)
  })

  it('does not tell the code that a call is about to return', () => {
    const run = runQuery('profile=Outlook&fault=exchange/ms:corrupt-data')
    const at = run.steps.findIndex(({ hresult }) => hresult === 'MAPI_E_LOGON_FAILED')
    const shown = cutRun(run, at)
    expect(lastOf(shown)).toBe(at)
    expect(shown.steps[at]).not.toHaveProperty('hresult')
  })

  it('is cut at the step that a link names, with all before it known', () => {
    expect(lastOf(cutRun(plain, 3))).toBe(3)
    expect(cutRun(plain, lastOf(plain))).toBe(plain)
  })

  it('asks neither prompts nor steps with one way on', () => {
    for (const chart of charts) {
      for (const { id } of toGraph(chart.machine).nodes) {
        const asks = chart.machine.root.states[id]?.meta.answers.length > 0
        expect(isDecision(chart, id), id).toBe(!asks && choicesAt(chart, id).length > 1)
      }
    }
    expect(isDecision(plain.chart, 'promptForProfile')).toBe(false)
    expect(isDecision(plain.chart, 'useDefaultName')).toBe(false)
    expect(isDecision(plain.chart, 'firstLogon')).toBe(true)
  })

  it('reveals exactly the whole run to who is right all the way, in any world of any chart', () => {
    for (const chart of charts) {
      fc.assert(
        fc.property(anyRunOf(chart), (run) => {
          const { shown, prediction } = guessAll(run)
          expect(shown).toBe(run)
          expect(prediction.guesses.map(({ index }) => index)).toEqual(decisionsOf(run))
          expect(prediction.guesses.every(({ right }) => right)).toBe(true)
          const { right, of } = scoreOf(prediction.guesses)
          expect(right).toBe(of)
        }),
        { numRuns: 40 },
      )
    }
  })

  it('never holds a step after the first decision that was not guessed', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(60), (run, revealed) => {
        const shown = cutRun(run, revealed)
        const next = decisionsOf(run).find((index) => index >= revealed)
        expect(lastOf(shown)).toBe(next ?? lastOf(run))
        expect(shown.steps.slice(0, -1)).toEqual(run.steps.slice(0, lastOf(shown)))
        if (next === undefined) return
        expect(shown.steps.at(-1)).toMatchObject({ node: run.steps[next]?.node, exit: null })
        expect(shown.outcome).toBeNull()
        // Its link would be another one: whoever writes links takes the whole run.
        expect(formatQuery(wholeOf(shown))).toBe(formatQuery(run))
      }),
    )
  })

  it('offers exits of the chart, the one that is taken among them', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const edges = toGraph(run.chart.machine).edges
        for (const index of decisionsOf(run)) {
          const step = run.steps[index]
          const choices = choicesAt(run.chart, step?.node ?? '')
          expect(choices.length).toBeGreaterThan(1)
          for (const choice of choices) expect(edges).toContain(choice)
          expect(choices.map(({ id }) => id)).toContain(step?.exit?.edge)
        }
      }),
    )
  })
})

describe('a guess', () => {
  it('is right if it names the exit, and wrong if the learner asked to be shown', () => {
    expect(toGuess(plain, 1, 'logonMutexHeld>newSession')).toMatchObject({ right: true })
    expect(toGuess(plain, 1, 'logonMutexHeld>timeoutShort')).toMatchObject({ right: false })
    expect(toGuess(plain, 1, null)).toMatchObject({ right: false, edge: null })
  })

  it('counts only once for a step', () => {
    const wrong = withGuess(none, toGuess(plain, 1, 'logonMutexHeld>timeoutShort'))
    const again = withGuess(wrong, toGuess(plain, 1, 'logonMutexHeld>newSession'))
    expect(scoreOf(again.guesses)).toEqual({ right: 0, of: 1 })
    expect(again.revealed).toBe(2)
  })

  it('does not count where the step, or the exit taken, is our reading', () => {
    const at = (node: string) => plain.steps.findIndex((step) => step.node === node)
    expect(isScored(plain, at('profileExists'))).toBe(false)
    expect(isScored(plain, at('providerEntryPoint'))).toBe(true)
    const old = runQuery('profile=Outlook&fault=exchange/ab:version')
    expect(isScored(old, at('providerEntryPoint'))).toBe(false)
    const guess = toGuess(plain, at('profileExists'), null)
    expect(scoreOf([guess])).toEqual({ right: 0, of: 0 })
  })

  it('is told to count or not without telling the exit', () => {
    const of = (node: string) => scoringOf(plain.chart, node)
    expect([of('newSession'), of('profileExists'), of('providerEntryPoint')]).toEqual([
      'always',
      'never',
      'depends',
    ])
    fc.assert(
      fc.property(anyRun, (run) => {
        for (const index of decisionsOf(run)) {
          const before = scoringOf(run.chart, run.steps[index]?.node ?? '')
          if (before === 'never') expect(isScored(run, index)).toBe(false)
        }
      }),
    )
  })
})

describe('another world', () => {
  it('keeps what was guessed as far as both runs are alike, and asks from there on', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (before, after) => {
        const { prediction } = guessAll(before)
        const kept = keepPrediction(prediction, before, after)
        for (const { index, edge } of kept.guesses) {
          expect(after.steps[index]?.exit?.edge).toBe(edge)
          expect(index).toBeLessThan(kept.revealed)
        }
        const parts = after.steps.findIndex(
          ({ node, exit }, index) =>
            before.steps[index]?.node !== node || before.steps[index]?.exit?.edge !== exit?.edge,
        )
        if (parts >= 0) expect(kept.revealed).toBeLessThanOrEqual(parts)
      }),
    )
  })

  it('asks again where only the exit is another one', () => {
    const before = runQuery('profile=Outlook')
    const after = runQuery('profile=Outlook&flags=MAPI_NEW_SESSION')
    const at = before.steps.findIndex(({ node }) => node === 'newSession')
    const kept = keepPrediction(guessAll(before).prediction, before, after)
    expect(kept.revealed).toBe(at)
    expect(lastOf(cutRun(after, kept.revealed))).toBe(at)
  })

  it('has the same decisions as far as it is alike, and others from there on', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (before, after) => {
        const { guesses } = keepPrediction(guessAll(before).prediction, before, after)
        const kept = guesses.map(({ index }) => index)
        const same = decisionsOf(before).filter(
          (index) => toDecision(before, index) === toDecision(after, index),
        )
        expect(same).toEqual(kept)
      }),
    )
  })

  it('asks nothing new where only what comes later is another', () => {
    const later = runQuery('profile=Outlook&fault=exchange/ms:corrupt-data')
    const at = plain.steps.findIndex(({ node }) => node === 'profileNameNull')
    expect(toDecision(later, at)).toBe(toDecision(plain, at))
    const last = decisionsOf(later).at(-1) ?? 0
    expect(toDecision(later, last)).not.toBe(toDecision(plain, last))
  })

  it('has other decisions on another computer, where the same steps are taken as well', () => {
    const elsewhere = runQuery('profile=Outlook&computer=Outlook:exchange')
    expect(elsewhere.chart.setting).not.toEqual(plain.chart.setting)
    expect(elsewhere.steps[1]?.exit).toEqual(plain.steps[1]?.exit)
    expect(toDecision(elsewhere, 1)).not.toBe(toDecision(plain, 1))
  })
})
