import { describe, expect, it } from 'vitest'
import { logonChart } from '../charts/logon/logonChart'
import { standardComputer } from '../mapi/computer'
import { parseQuery } from '../run/permalink'
import { otherExits, otherOutcomes } from './changes'
import { reach } from './reach'
import { explainRun } from './why'

/** The store of Exchange serves no further session, and a shared session is there to be joined. */
const given = { shared: 'Outlook', full: ['exchange/ms'] } as const
const chart = logonChart.inSetting({ computer: standardComputer, given })
const { run } = parseQuery(chart, 'flags=MAPI_NEW_SESSION&profile=Outlook')

describe('questions about a call that meets a provider at its limit', () => {
  it('have answers', () => {
    expect(explainRun(run)).toHaveLength(run.steps.length)
    expect(otherOutcomes(run).length).toBeGreaterThan(0)
    for (const index of run.steps.keys()) expect(() => otherExits(run, index)).not.toThrow()
  })

  it('know that nothing keeps its service up', () => {
    const sought = { kind: 'service', service: 'exchange', status: 'up' } as const
    expect(reach(chart, run.world, sought).ways).toEqual([])
  })

  it('know what keeps up the others', () => {
    const { run: broken } = parseQuery(
      chart,
      'flags=MAPI_NEW_SESSION&profile=Outlook&fault=pst/ms:corrupt-data*',
    )
    const sought = { kind: 'service', service: 'pst', status: 'up' } as const
    expect(reach(chart, broken.world, sought).ways.length).toBeGreaterThan(0)
  })
})
