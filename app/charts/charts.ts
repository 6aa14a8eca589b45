import type { Chart } from './chartDefinition'
import { type ChartId, chartIds } from './chartIds'
import { logonChart } from './logon/logonChart'

/** The chart that the site opens with. */
export const firstChart: Chart = logonChart
export const firstChartId: ChartId = 'logon'

/** The chart of that id; all but the first one come when they are asked for. */
const loaders: Readonly<Record<ChartId, () => Promise<Chart>>> = {
  start: async () => (await import('./start/startChart')).startChart,
  logon: async () => logonChart,
  configure: async () => (await import('./configure/configureChart')).configureChart,
  use: async () => (await import('./use/useChart')).useChart,
  identity: async () => (await import('./identity/identityChart')).identityChart,
  end: async () => (await import('./end/endChart')).endChart,
}

/** All charts, in the order of a session's life. */
export const loadCharts = (): Promise<readonly Chart[]> => Promise.all(chartIds.map(loadChart))

/** A chart. @throws when its file cannot be loaded. */
export const loadChart = (id: ChartId): Promise<Chart> => loaders[id]()
