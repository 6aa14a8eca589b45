import type { Chart } from '../../charts/chartDefinition'
import { type ChartId, chartIds } from '../../charts/chartIds'
import { firstChartId } from '../../charts/charts'
import { resultCodes } from '../../mapi/resultCodes'
import {
  acceptedValues,
  type Language,
  splitQuery,
  type Theme,
  themes,
  toLanguage,
} from '../../run/permalink'
import type { Problem } from '../../run/problem'
import { toChartId } from '../loadedCharts'

/** What the page of outcomes is asked to show; all of it stands in the address. */
export interface Filters {
  readonly chart: ChartId
  /** `session`, a provider such as `exchange/ms`, or `null`: every part. */
  readonly part: string | null
  /** A result code of the session or a status of a service, or `null`. */
  readonly result: string | null
  readonly search: string
  /** Paths with every step, not only with what happens. */
  readonly allSteps: boolean
  readonly theme: Theme
  /** `null`: what the reader's browser prefers. */
  readonly language: Language | null
}

export const noFilters: Filters = {
  chart: firstChartId,
  part: null,
  result: null,
  search: '',
  allSteps: false,
  theme: 'auto',
  language: null,
}

export const maxSearch = 200
export const serviceResults = ['up', 'partial', 'disabled'] as const
/** The result where no code comes back. */
export const noCode = 'none'

/** The parts of a chart's table: the session, and each provider. */
export const partsOf = (chart: Chart): readonly string[] => [
  'session',
  ...chart.inputs.flatMap((input) => (input.kind === 'failures' ? input.providers : [])),
]

const isResult = (text: string) =>
  text === noCode ||
  Object.hasOwn(resultCodes, text) ||
  (serviceResults as readonly string[]).includes(text)

/** The chart that `#/outcomes?…` is about; the first one where it names none. */
export const chartOf = (query: string): ChartId =>
  toChartId(splitQuery(query).parameters.get('chart')?.at(-1) ?? null) ?? firstChartId

/** Reads the query of `#/outcomes?…`. Never fails: what cannot be used is reported. */
export function parseFilters(
  chart: Chart,
  query: string,
): { filters: Filters; problems: readonly Problem[] } {
  const { parameters, problems } = splitQuery(query)
  let filters: Filters = { ...noFilters, chart: toChartId(chart.id) ?? firstChartId }
  for (const [parameter, values] of parameters) {
    const value = values.at(-1) ?? ''
    problems.push(
      ...values.slice(0, -1).map((one): Problem => ({ parameter, value: one, kind: 'repeated' })),
    )
    const report = (kind: Problem['kind']) => problems.push({ parameter, value, kind })
    const take = (fits: boolean, taken: Partial<Filters>) => {
      if (fits) filters = { ...filters, ...taken }
      else report('unknown-value')
    }
    const theme = themes.find((one) => one === value)
    const language = toLanguage(value)
    if (parameter === 'chart') take(toChartId(value) !== null, {})
    else if (parameter === 'part') take(partsOf(chart).includes(value), { part: value })
    else if (parameter === 'result') take(isResult(value), { result: value })
    else if (parameter === 'search') {
      take(value.length <= maxSearch, { search: value.replace(/\p{Cc}/gu, ' ') })
    } else if (parameter === 'steps') take(value === 'all', { allSteps: true })
    else if (parameter === 'lang') take(language !== null, language ? { language } : {})
    else if (parameter === 'theme') take(theme !== undefined, theme ? { theme } : {})
    else report('unknown-parameter')
  }
  return { filters, problems }
}

/** The values that a parameter of the page accepts, if they are few. */
export const acceptedFilters = (chart: Chart, parameter: string): readonly string[] | undefined =>
  parameter === 'chart'
    ? chartIds
    : parameter === 'part'
      ? partsOf(chart)
      : parameter === 'steps'
        ? ['all']
        : parameter === 'lang' || parameter === 'theme'
          ? acceptedValues(chart, parameter)
          : undefined

/** Writes the address of the page: only what differs from showing everything. */
export function formatFilters(filters: Filters): string {
  const { chart, part, result, search, allSteps, theme, language } = filters
  const query = Object.entries({
    chart: chart === firstChartId ? '' : chart,
    part: part ?? '',
    result: result ?? '',
    search,
    steps: allSteps ? 'all' : '',
    lang: language ?? '',
    theme: theme === 'auto' ? '' : theme,
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')
  return `#/outcomes${query === '' ? '' : `?${query}`}`
}

const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%2F', '/')
