import type { Chart } from '../app/charts/chartDefinition'
import { type ChartId, chartIds } from '../app/charts/chartIds'
import { configureChart } from '../app/charts/configure/configureChart'
import { endChart } from '../app/charts/end/endChart'
import { identityChart } from '../app/charts/identity/identityChart'
import { logonChart } from '../app/charts/logon/logonChart'
import { startChart } from '../app/charts/start/startChart'
import { useChart } from '../app/charts/use/useChart'
import { parseQuery } from '../app/run/permalink'
import type { Run } from '../app/run/run'
import { text as configureText } from '../app/text/en/configure'
import { text as endText } from '../app/text/en/end'
import { text as identityText } from '../app/text/en/identity'
import { text as logonText } from '../app/text/en/logon'
import { text as pageText } from '../app/text/en/page'
import { text as startText } from '../app/text/en/start'
import { text as useText } from '../app/text/en/use'
import type { ChartText, Texts } from '../app/text/texts'

export const charts: Readonly<Record<ChartId, Chart>> = {
  start: startChart as Chart,
  logon: logonChart as Chart,
  configure: configureChart as Chart,
  use: useChart as Chart,
  identity: identityChart as Chart,
  end: endChart as Chart,
}

/** The charts beside that of the logon. */
export const ids = chartIds.filter((id) => id !== 'logon')
export type Id = Exclude<ChartId, 'logon'>

/** What English says about each chart. */
export const words: Readonly<Record<ChartId, ChartText>> = {
  start: startText,
  logon: logonText,
  configure: configureText,
  use: useText,
  identity: identityText,
  end: endText,
}
export const texts = { ...pageText, charts: words } as unknown as Texts

/** The run of a query, without a browser. */
export const play = (id: ChartId, query: string): Run => parseQuery(charts[id], query).run
