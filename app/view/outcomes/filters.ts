import type { Chart } from '../../charts/chartDefinition'
import { resultCodes } from '../../mapi/resultCodes'
import { type Language, splitQuery, type Theme, themes, toLanguage } from '../../run/permalink'
import type { Problem } from '../../run/problem'

/** What the page of outcomes is asked to show; all of it stands in the address. */
export interface Filters {
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
  part: null,
  result: null,
  search: '',
  allSteps: false,
  theme: 'auto',
  language: null,
}

export const maxSearch = 200
export const serviceResults = ['up', 'partial', 'disabled'] as const

/** The parts of a chart's table: the session, and each provider. */
export const partsOf = (chart: Chart): readonly string[] => [
  'session',
  ...chart.inputs.flatMap((input) => (input.kind === 'failures' ? input.providers : [])),
]

const isResult = (text: string) =>
  Object.hasOwn(resultCodes, text) || (serviceResults as readonly string[]).includes(text)

/** Reads the query of `#/outcomes?…`. Never fails: what cannot be used is reported. */
export function parseFilters(
  chart: Chart,
  query: string,
): { filters: Filters; problems: readonly Problem[] } {
  const { parameters, problems } = splitQuery(query)
  let filters = noFilters
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
    if (parameter === 'part') take(partsOf(chart).includes(value), { part: value })
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

/** Writes the address of the page: only what differs from showing everything. */
export function formatFilters(filters: Filters): string {
  const { part, result, search, allSteps, theme, language } = filters
  const query = Object.entries({
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
