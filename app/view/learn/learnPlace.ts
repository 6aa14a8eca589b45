import {
  encodeValue,
  type Language,
  languages,
  splitQuery,
  type Theme,
  themes,
  toLanguage,
} from '../../run/permalink'
import type { Problem } from '../../run/problem'
import type { LearnPart } from '../../text/learnText'

/** The tabs of the page, in order. */
export const learnParts: readonly LearnPart[] = ['lessons', 'scenarios', 'coverage', 'packs']

/** What the page Learn is asked to show; all of it stands in the address. */
export interface LearnPlace {
  readonly part: LearnPart
  /** The lesson that is looked for; one of a pack has the pack's id before it. */
  readonly lesson: string | null
  /** What the scenarios are filtered by. */
  readonly search: string
  /** What only the packs understand: the address of one, or one in full. */
  readonly pack: string | null
  readonly theme: Theme
  /** `null`: what the reader's browser prefers. */
  readonly language: Language | null
}

export const maxSearch = 200

/** A pack may be as long as packs are, and is refused elsewhere if it is not; all else is a link's. */
function splitLong(query: string): ReturnType<typeof splitQuery> {
  const from = `&${query}`.lastIndexOf('&pack=')
  if (from < 0) return splitQuery(query)
  const end = query.indexOf('&', from)
  const to = end < 0 ? query.length : end
  const pack = splitQuery(query.slice(from, to), Number.POSITIVE_INFINITY)
  const { parameters, problems } = splitQuery(query.slice(0, from) + query.slice(to))
  const before = parameters.get('pack') ?? []
  const all = new Map([
    ...parameters,
    ['pack', [...before, ...(pack.parameters.get('pack') ?? [])]],
  ])
  return { parameters: all, problems: [...problems, ...pack.problems] }
}

/** Reads the query of `#/learn?…`. Never fails: what cannot be used is reported. */
export function parsePlace(query: string): {
  place: LearnPlace
  problems: readonly Problem[]
} {
  const { parameters, problems } = splitLong(query)
  let place: LearnPlace = {
    part: 'lessons',
    lesson: null,
    search: '',
    pack: null,
    theme: 'auto',
    language: null,
  }
  for (const [parameter, values] of parameters) {
    const value = values.at(-1) ?? ''
    for (const one of values.slice(0, -1)) {
      problems.push({ parameter, value: one, kind: 'repeated' })
    }
    const report = (kind: Problem['kind']) => problems.push({ parameter, value, kind })
    const take = (taken: Partial<LearnPlace> | false | undefined) => {
      if (taken) place = { ...place, ...taken }
      else report('unknown-value')
    }
    const part = learnParts.find((one) => one === value)
    const theme = themes.find((one) => one === value)
    const language = toLanguage(value)
    if (parameter === 'part') take(part && { part })
    else if (parameter === 'lesson') take({ lesson: value })
    else if (parameter === 'search') {
      take(value.length <= maxSearch && { search: value.replace(/\p{Cc}/gu, ' ') })
    } else if (parameter === 'pack') take({ pack: value })
    else if (parameter === 'lang') take(language !== null && { language })
    else if (parameter === 'theme') take(theme && { theme })
    else report('unknown-parameter')
  }
  if (place.pack !== null && !parameters.has('part')) place = { ...place, part: 'packs' }
  return { place, problems }
}

/** The values that a parameter of the page accepts, if they are few. */
export const acceptedValues = (parameter: string): readonly string[] | undefined =>
  new Map(Object.entries({ part: learnParts, lang: languages, theme: themes })).get(parameter)

/** Writes the address of the page: only what differs from the plain one. */
export function formatPlace({ part, lesson, search, pack, theme, language }: LearnPlace): string {
  const query = Object.entries({
    part: part === 'lessons' ? '' : part,
    lesson: part === 'lessons' ? (lesson ?? '') : '',
    search: part === 'scenarios' ? search : '',
    pack: part === 'packs' ? (pack ?? '') : '',
    lang: language ?? '',
    theme: theme === 'auto' ? '' : theme,
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeValue(value)}`)
    .join('&')
  return `#/learn${query === '' ? '' : `?${query}`}`
}
