import { beforeAll, describe, expect, it } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { type ChartId, chartIds } from '../charts/chartIds'
import { loadChart } from '../charts/charts'
import { toTaskRun } from './taskRun'

const loaded = new Map<ChartId, Chart>()
const charts = (id: ChartId) => loaded.get(id) as Chart
beforeAll(async () => {
  for (const id of chartIds) loaded.set(id, await loadChart(id))
})

const story = encodeURIComponent(
  'call=1%3Alogon%3Fflags%3DMAPI_NEW_SESSION%2CMAPI_ALLOW_OTHERS%26profile%3DOutlook&call=2%3Alogon%3Fprofile%3DArchive',
)

describe('the link of a task', () => {
  it('starts the run of its chart', () => {
    const { run, problems } = toTaskRun(
      { chart: 'logon', query: 'flags=LOGON_UI&answers=cancel' },
      charts,
    )
    expect(problems).toEqual([])
    expect(run.outcome?.hresult).toBe('MAPI_E_USER_CANCEL')
  })

  it('starts a call of a story where the calls before it have left the computer', () => {
    const { run, problems } = toTaskRun(
      { chart: 'logon', query: `profile=Archive&at=2&story=${story}` },
      charts,
    )
    expect(problems).toEqual([])
    expect(run.chart.setting.given?.shared).toBe('Outlook')
    expect(run.outcome?.node).toBe('returnSharedSession')
  })

  it('reports what is wrong with it, and starts with the rest', () => {
    const { run, problems } = toTaskRun(
      { chart: 'configure', query: `at=1&flags=NO_SUCH&story=${story}` },
      charts,
    )
    expect(problems.map(({ kind }) => kind)).toContain('unknown-call')
    expect(problems.length).toBeGreaterThan(1)
    expect(run.chart.id).toBe('configure')
  })
})
