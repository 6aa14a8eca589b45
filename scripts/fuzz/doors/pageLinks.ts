import { firstChart } from '../../../app/charts/charts'
import { languages, pseudoLanguage, splitFragment, splitQuery } from '../../../app/run/permalink'
import type { Problem } from '../../../app/run/problem'
import {
  formatFilters,
  acceptedFilters,
  parseFilters,
  chartOf,
} from '../../../app/view/outcomes/filters'
import * as learn from '../../../app/view/learn/learnPlace'
import * as classes from '../../../app/view/learn/useClassPlace'
import * as sources from '../../../app/view/sources/place'
import { toFrameFragment } from '../../../app/view/embed/frameQuery'
import { findLanguage, linkedLanguage } from '../../../app/view/language'
import { fragmentOf, isInStory, pageOf, pages } from '../../../app/view/pages'
import { type Door, holds, type Verdict, verdictOf } from '../door'
import { addresses, pageQueries } from '../seeds'
import { charts, holdsSaid } from './chartLinks'

interface Read {
  readonly place: object
  readonly problems: readonly Problem[]
}

interface PageLink {
  readonly name: string
  readonly seeds: readonly string[]
  readonly parse: (query: string) => Read
  readonly format: (place: never) => string
  readonly accepted: (parameter: string) => readonly string[] | undefined
  /** What the place says, as the parameters of a link say it. */
  readonly says: (place: never) => Readonly<Record<string, string | null>>
}

/** Every parameter says what the place has, or is told. */
function openPage({ parse, format, accepted, says }: PageLink, query: string): Verdict {
  const { place, problems } = parse(query)
  const said = says(place as never)
  for (const [parameter, values] of splitQuery(query).parameters) {
    const value = (values.at(-1) ?? '').replace(/\p{Cc}/gu, ' ')
    const isTold = problems.some((one) => one.parameter === parameter)
    const has = Object.hasOwn(said, parameter) ? said[parameter] : null
    holds(
      isTold || has?.replace(/\p{Cc}/gu, ' ') === value,
      'what was not taken is told',
      parameter,
      value,
      has,
    )
  }
  holdsSaid(problems, accepted)
  const written = format(place as never)
  const at = written.indexOf('?')
  const again = parse(at < 0 ? '' : written.slice(at + 1))
  holds(
    again.problems.length === 0,
    'a link as it is written has no problems',
    written,
    again.problems,
  )
  holds(format(again.place as never) === written, 'a link as it is written stays so', written)
  return verdictOf(problems.length)
}

const manner = ({ theme, language }: { theme: string; language: string | null }) => ({
  theme,
  lang: language,
})

const links: readonly PageLink[] = [
  {
    name: 'link of the page Outcomes',
    seeds: pageQueries.outcomes,
    parse: (query) => {
      const id = chartOf(query)
      const { filters, problems } = parseFilters(
        charts.find((one) => one.id === id) ?? firstChart,
        query,
      )
      return { place: filters, problems }
    },
    format: formatFilters,
    accepted: (parameter) => acceptedFilters(firstChart, parameter),
    says: ({
      chart,
      part,
      result,
      search,
      allSteps,
      ...rest
    }: ReturnType<typeof parseFilters>['filters']) => ({
      ...{ chart, part, result, search, steps: allSteps ? 'all' : null },
      ...manner(rest),
    }),
  },
  {
    name: 'link of the page Sources',
    seeds: pageQueries.sources,
    parse: (query) => sources.parsePlace(charts, query),
    format: sources.formatPlace,
    accepted: sources.acceptedValues,
    says: ({ step, contradiction, search, ...rest }: sources.Place) => ({
      ...{ step, contradiction, search },
      ...manner(rest),
    }),
  },
  {
    name: 'link of the page Learn',
    seeds: pageQueries.learn,
    parse: learn.parsePlace,
    format: learn.formatPlace,
    accepted: learn.acceptedValues,
    says: ({ part, lesson, search, pack, ...rest }: learn.LearnPlace) => ({
      ...{ part, lesson, search, pack },
      ...manner(rest),
    }),
  },
  {
    name: 'link of the page of a class',
    seeds: pageQueries.class,
    parse: classes.parseClassPlace,
    format: classes.formatClassPlace,
    accepted: () => undefined,
    says: manner,
  },
]

/** The filters and places of the pages that show no chart. */
export const pageLinkDoors: readonly Door[] = [
  ...links.map(
    (link): Door => ({
      name: link.name,
      kind: 'query',
      share: 40,
      seeds: link.seeds,
      open: (query) => openPage(link, query),
    }),
  ),
  {
    name: 'address',
    kind: 'query',
    share: 40,
    seeds: addresses,
    open: (fragment) => {
      const page = pageOf(fragment)
      holds(pages.includes(page), 'an address means a page', page)
      const { chart, query } = splitFragment(fragment)
      holds((chart ?? '').length + query.length <= fragment.length, 'an address is only split')
      isInStory(fragment)
      const language = linkedLanguage(fragment) ?? findLanguage([query])
      holds(
        [...languages, pseudoLanguage].includes(language),
        'a language is one of the site',
        language,
      )
      const to = fragmentOf(page, { theme: 'dark', language: 'de' }, query)
      holds(pageOf(to) === page, 'going somewhere in another manner stays on the page', to)
      const framed = toFrameFragment('#/logon?embed=1&controls=0', query)
      const { parameters } = splitQuery(splitFragment(framed).query)
      holds(parameters.get('embed')?.join() === '1', 'a frame stays a frame', framed.slice(0, 300))
      holds(!parameters.has('story'), 'a frame keeps its own story')
      return verdictOf(chart === page ? 0 : 1, false)
    },
  },
]
