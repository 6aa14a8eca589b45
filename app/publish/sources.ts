import type { Basis } from '../charts/chart'
import type { Chart, StepSubject } from '../charts/chartDefinition'
import { allProviders } from '../mapi/computer'
import {
  type ContradictionId,
  contradictionIds,
  pageTitles,
  type Source,
  sides,
} from '../mapi/contradictions'
import { toGraph } from '../run/graph'

/** What one step of a chart rests on. */
export interface StepSources {
  readonly node: string
  readonly basis: Basis
  readonly historic: boolean
  /** Pages of the documentation, by file name. */
  readonly pages: readonly string[]
  readonly contradictions: readonly ContradictionId[]
}

export interface ChartSources {
  readonly chart: string
  readonly steps: readonly StepSources[]
}

export interface Contradiction {
  readonly id: ContradictionId
  /** Sources that agree stand on one side. */
  readonly sides: readonly (readonly Source[])[]
  /** The steps that it touches. */
  readonly steps: readonly { readonly chart: string; readonly node: string }[]
}

/** What every step of some charts rests on, and every contradiction of the documents. */
export interface Sources {
  readonly charts: readonly ChartSources[]
  readonly contradictions: readonly Contradiction[]
  /** Titles of all pages that are named, by file name. */
  readonly titles: Readonly<Record<string, string>>
}

/** What steps rest on, derived from their charts. */
export function toSources(charts: readonly Chart[]): Sources {
  const rows = charts.map((chart) => ({ chart: chart.id, steps: toSteps(chart) }))
  return {
    charts: rows,
    contradictions: contradictionIds.map((id) => ({
      id,
      sides: sides[id],
      steps: rows.flatMap(({ chart, steps }) =>
        steps
          .filter(({ contradictions }) => contradictions.includes(id))
          .map(({ node }) => ({ chart, node })),
      ),
    })),
    titles: Object.assign({}, pageTitles, ...charts.map(({ pages }) => pages)),
  }
}

const toSteps = (chart: Chart): StepSources[] =>
  toGraph(chart.machine).nodes.map(({ id: node, basis, historic }) => ({
    node,
    basis,
    historic,
    pages: [...new Set(subjects.flatMap((subject) => chart.sources(node, subject)))],
    contradictions: chart.contradictions(node),
  }))

/** A step about a provider rests on the pages of its kind, too. */
const subjects: readonly StepSubject[] = [{}, ...allProviders.map((provider) => ({ provider }))]
