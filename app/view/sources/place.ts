import type { Chart } from '../../charts/chartDefinition'
import { type ContradictionId, contradictionIds } from '../../mapi/contradictions'
import { toGraph } from '../../run/graph'
import {
  type Language,
  languages,
  splitQuery,
  type Theme,
  themes,
  toLanguage,
} from '../../run/permalink'
import type { Problem } from '../../run/problem'

/** What the page of sources is asked to show; all of it stands in the address. */
export interface Place {
  /** The step that is looked for, such as `logon/newSession`, or `null`. */
  readonly step: string | null
  /** The contradiction that is looked for, or `null`. */
  readonly contradiction: ContradictionId | null
  readonly search: string
  readonly theme: Theme
  /** `null`: what the reader's browser prefers. */
  readonly language: Language | null
}

export const plainPlace: Place = {
  step: null,
  contradiction: null,
  search: '',
  theme: 'auto',
  language: null,
}

export const maxSearch = 200

/** How a step is called in the address. */
export const stepKey = (chart: string, node: string): string => `${chart}/${node}`

const stepsOf = (charts: readonly Chart[]): readonly string[] =>
  charts.flatMap(({ id, machine }) => toGraph(machine).nodes.map((node) => stepKey(id, node.id)))

/** Reads the query of `#/sources?…`. Never fails: what cannot be used is reported. */
export function parsePlace(
  charts: readonly Chart[],
  query: string,
): { place: Place; problems: readonly Problem[] } {
  const { parameters, problems } = splitQuery(query)
  let place = plainPlace
  for (const [parameter, values] of parameters) {
    const value = values.at(-1) ?? ''
    problems.push(
      ...values.slice(0, -1).map((one): Problem => ({ parameter, value: one, kind: 'repeated' })),
    )
    const report = (kind: Problem['kind']) => problems.push({ parameter, value, kind })
    const take = (taken: Partial<Place> | false | undefined) => {
      if (taken) place = { ...place, ...taken }
      else report('unknown-value')
    }
    const contradiction = contradictionIds.find((id) => id === value)
    const theme = themes.find((one) => one === value)
    const language = toLanguage(value)
    if (parameter === 'step') take(stepsOf(charts).includes(value) && { step: value })
    else if (parameter === 'contradiction') take(contradiction && { contradiction })
    else if (parameter === 'search') {
      take(value.length <= maxSearch && { search: value.replace(/\p{Cc}/gu, ' ') })
    } else if (parameter === 'lang') take(language !== null && { language })
    else if (parameter === 'theme') take(theme && { theme })
    else report('unknown-parameter')
  }
  return { place, problems }
}

/** The values that a parameter of the page accepts, if they are few. */
export const acceptedValues = (parameter: string): readonly string[] | undefined =>
  parameter === 'lang' ? languages : parameter === 'theme' ? themes : undefined

/** Writes the address of the page: only what differs from the plain one. */
export function formatPlace({ step, contradiction, search, theme, language }: Place): string {
  const query = Object.entries({
    step: step ?? '',
    contradiction: contradiction ?? '',
    search,
    lang: language ?? '',
    theme: theme === 'auto' ? '' : theme,
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')
  return `#/sources${query === '' ? '' : `?${query}`}`
}

const encode = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%2F', '/')
