import { describe, expect, it } from 'vitest'
import { standardComputer } from '../mapi/computer'
import { standardSetting } from './defineChart'
import { computerChartIds } from './chartIds'
import { loadCharts } from './charts'
import { endChart } from './end/endChart'
import { logonChart } from './logon/logonChart'

const names = ({ inputs }: { inputs: readonly { parameter: string }[] }) =>
  inputs.map(({ parameter }) => parameter)

describe('a chart in a setting', () => {
  it('is the chart itself where nothing is told', () => {
    expect(logonChart.inSetting(standardSetting)).toBe(logonChart)
  })

  it('is made once for each computer', () => {
    const computer = [{ name: 'Work', services: [] }]
    const setting = { computer, given: null }
    expect(logonChart.inSetting(setting)).toBe(logonChart.inSetting({ ...setting }))
    expect(logonChart.inSetting(setting).inputs.find((one) => one.parameter === 'default')).toEqual(
      expect.objectContaining({ initial: 'Work', values: ['Work'] }),
    )
  })

  it('shares its machine with all computers', () => {
    const elsewhere = logonChart.inSetting({ computer: [], given: null })
    expect(elsewhere.machine).toBe(logonChart.machine)
  })

  it('depends on the computer where the list of charts says so', async () => {
    const charts = await loadCharts()
    const found = charts.filter((chart) => chart.hasComputer).map(({ id }) => id)
    expect(found).toEqual(computerChartIds)
  })

  it('has no input that is given', () => {
    const chart = logonChart.inSetting({ computer: standardComputer, given: { shared: 'Outlook' } })
    expect(names(chart)).toEqual(names(logonChart).filter((one) => one !== 'shared'))
  })

  it('reads what is given in its warnings', () => {
    const given = { shared: 'yes' }
    const chart = endChart.inSetting({ computer: standardComputer, given })
    const { shared: _, ...inputs } = Object.fromEntries(
      endChart.inputs.map((one) => [one.parameter, one.initial]),
    )
    expect(chart.conflicts({ ...inputs, flags: 1 })).toEqual(['logoff-shared-today'])
  })
})
