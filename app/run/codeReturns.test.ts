import { describe, expect, it } from 'vitest'
import type { ChartId } from '../charts/chartIds'
import { loadCharts } from '../charts/charts'
import { type ResultCode, resultCodes } from '../mapi/resultCodes'
import { findReturns } from './codeReturns'
import { parseQuery } from './permalink'
import { logonChart as chart, queriesOf } from './worlds.testing'

const everyChart = await loadCharts()
const codes = Object.keys(resultCodes) as ResultCode[]

describe('where a code is returned', () => {
  it('names the ends of the call', () => {
    expect(findReturns(chart, 'MAPI_E_TIMEOUT')).toEqual({
      ends: ['returnErrorTimeout'],
      failures: [],
    })
    expect(findReturns(chart, 'MAPI_E_LOGON_FAILED').ends).toEqual([
      'returnErrorNoProfile',
      'returnErrorNoSuchProfile',
      'returnErrorCredentials',
    ])
  })

  it('names the failures, the kinds of provider, and what that rests on', () => {
    expect(findReturns(chart, 'MAPI_E_NETWORK_ERROR').failures).toEqual([
      { cause: 'server-unavailable', kinds: ['ab', 'ms', 'xp'], basis: 'inference' },
    ])
    expect(findReturns(chart, 'MAPI_E_LOGON_FAILED').failures).toContainEqual({
      cause: 'corrupt-data',
      kinds: ['ms'],
      basis: 'reference',
    })
    expect(findReturns(chart, 'MAPI_E_BUSY')).toEqual({ ends: [], failures: [] })
  })

  it.each(everyChart)('leaves out no code that a run of $id returns', (chart) => {
    const known = new Set(
      codes.filter((code) => {
        const { ends, failures } = findReturns(chart, code)
        return ends.length + failures.length > 0
      }),
    )
    for (const query of Object.values(queriesOf[chart.id as ChartId])) {
      const { run } = parseQuery(chart, query)
      const returned = [run.outcome?.hresult, ...run.steps.map(({ hresult }) => hresult)]
      for (const code of returned) if (code) expect(known, `${query}: ${code}`).toContain(code)
    }
  })
})
