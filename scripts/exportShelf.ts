import type { Chart } from '../app/charts/chartDefinition'
import { type ChartId, chartIds } from '../app/charts/chartIds'
import { firstChartId, loadChart } from '../app/charts/charts'
import { acceptedValues, type Language } from '../app/run/permalink'
import type { Problem } from '../app/run/problem'
import { type CallId, callIds } from '../app/story/story'
import type { Charts, ToldCall } from '../app/story/tell'
import { en } from '../app/text/en'
import { loadTexts } from '../app/text/loadTexts'
import type { ChartText } from '../app/text/texts'
import { BadArgument, quote } from './exportOptions'

/** The charts that the command knows. */
export interface Shelf {
  readonly ids: readonly string[]
  /** The one that is meant where none is named. */
  readonly standard: string
  readonly load: (id: string) => Promise<Chart>
  /** What a language says about a chart. */
  readonly text: (id: string, language: Language) => Promise<ChartText>
}

/** The charts of the site. */
export const siteCharts: Shelf = {
  ids: chartIds,
  standard: firstChartId,
  load: (id) => loadChart(id as ChartId),
  text: async (id, language) => {
    const { charts } = await loadTexts(language, [id as ChartId])
    return charts[id as ChartId] as ChartText
  },
}

/** Stands in the place of a chart's id where a story is meant. */
export const storyId = 'story'

/** The chart of that id, or the standard one. @throws BadArgument where there is none. */
export async function findChart(
  id: string | undefined,
  { ids, standard, load }: Shelf,
): Promise<Chart> {
  const wanted = id ?? standard
  if (ids.includes(wanted)) return load(wanted)
  if (wanted === storyId) {
    throw new BadArgument(
      'a story has no chart of its own, its calls have: "trace" alone takes one',
    )
  }
  throw new BadArgument(`unknown chart ${quote(wanted)}, the charts are: ${ids.join(', ')}`)
}

/** Are the charts of all calls there, so that stories can be told? */
export const hasCallCharts = ({ ids }: Shelf): boolean => callIds.every((id) => ids.includes(id))

/** The charts of calls, all of them loaded. */
export async function loadCallCharts({ load }: Shelf): Promise<Charts> {
  const loaded = await Promise.all(callIds.map(async (id) => [id, await load(id)] as const))
  const charts = Object.fromEntries(loaded) as Record<CallId, Chart>
  return (id) => charts[id]
}

/** What is wrong with a query, in English. */
export const toDescribe = (chart: Chart) => (problem: Problem) =>
  en.problems[problem.kind]({
    ...problem,
    accepted: acceptedValues(chart, problem.parameter),
  })

/** What is wrong with a call is said as its chart would say it. */
export const toDescribeStory = (calls: readonly ToldCall[]) => (problem: Problem) => {
  const [, number, parameter = problem.parameter] =
    /^call ([0-9]+): (.*)$/s.exec(problem.parameter) ?? []
  const chart = calls[Number(number) - 1]?.chart
  const accepted = chart && acceptedValues(chart, parameter)
  return en.problems[problem.kind]({ ...problem, accepted })
}
