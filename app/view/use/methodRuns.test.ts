import { describe, expect, it } from 'vitest'
import { useChart } from '../../charts/use/useChart'
import { sessionMethodNames } from '../../mapi/sessionMethods'
import type { Chart, Inputs } from '../../charts/chartDefinition'
import { initialInputs } from '../../run/inputText'
import { runWorld } from '../../run/run'
import { languages } from '../../run/permalink'
import { loadSessionTables } from '../../text/loadTexts'
import { runMethods } from './methodRuns'

const chart = useChart as Chart

const runsWith = (inputs: Inputs = {}) =>
  runMethods(chart, { inputs: { ...initialInputs(chart.inputs), ...inputs }, answers: {} })

const outcomeOf = (name: string, inputs: Inputs = {}) =>
  runsWith(inputs).find(({ method }) => method.name === name)?.run.outcome

describe('the methods of a session', () => {
  it('are all played, in the order of the table of methods', () => {
    expect(runsWith().map(({ method }) => method.name)).toEqual(sessionMethodNames)
  })

  it('return what the chart shows when they are chosen', () => {
    const inputs = { ...initialInputs(chart.inputs), nomail: 'yes', 'exchange/ab': 'left-out' }
    for (const { method, run } of runsWith(inputs)) {
      const chosen = runWorld(chart, { inputs: { ...inputs, method: method.name }, answers: {} })
      expect(run.outcome, method.name).toEqual(chosen.outcome)
    }
  })

  it('say which arguments are set on the page', () => {
    const taken = runsWith().flatMap(({ method, takes }) =>
      takes.map(({ name }) => `${method.name} ${name}`),
    )
    expect(taken).toEqual(['OpenMsgStore lpEntryID', 'OpenMsgStore ulFlags', 'OpenEntry lpEntryID'])
  })

  it('end with their own result: GetStatusTable returns the table, and no status object', () => {
    const details = { pointer: 'IMAPITable' }
    expect(outcomeOf('GetStatusTable', { entry: 'status' })).toMatchObject({ details })
    expect(outcomeOf('OpenEntry', { entry: 'status' })).toMatchObject({
      details: { pointer: 'IMAPIStatus' },
    })
  })

  it.each(languages)(
    'have words for every reason that no code is named, in %s',
    async (language) => {
      const { methods } = await loadSessionTables(language)
      const runs = ['Outlook', 'Archive'].flatMap((profile) =>
        [null, 'store', 'status', 'unknown'].flatMap((entry) =>
          ['no', 'yes'].flatMap((after) =>
            ['running', 'left-out', 'disabled'].flatMap((standing) =>
              runsWith({ profile, entry, after, 'exchange/ms': standing }),
            ),
          ),
        ),
      )
      const reasons = runs.flatMap(({ run: { outcome } }) =>
        outcome?.hresult === null ? outcome.reasons : [],
      )
      expect([...new Set(reasons)].sort()).toEqual(Object.keys(methods.open).sort())
    },
  )

  it('may wait for the user', () => {
    expect(outcomeOf('OpenMsgStore', { 'exchange/ms': 'left-out' })).toBeNull()
  })
})
