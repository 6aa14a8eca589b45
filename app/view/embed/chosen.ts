import type { ChartId } from '../../charts/chartIds'
import {
  formatFragment,
  languages,
  parseQuery,
  type Place,
  splitFragment,
  type Theme,
  type View,
  viewsOf,
} from '../../run/permalink'
import type { Run } from '../../run/run'
import { loadedChart } from '../loadedCharts'
import { fragmentOf } from '../pages'
import type { Explorer } from '../useExplorer'
import { bounds, type FrameSize, nearest, presets } from './frameSize'

/** Where an embedded run may start. */
export const starts = ['first', 'current', 'last', 'number'] as const

/** What was chosen; `null` is what the page shows or, of the title, what the chart is called. */
export interface Chosen {
  readonly chart: ChartId
  readonly view: View
  readonly language: (typeof languages)[number] | null
  readonly theme: Theme
  readonly start: (typeof starts)[number]
  /** The step to start at, from 1, where that is chosen by number. */
  readonly step: string
  readonly controls: boolean
  readonly plays: boolean
  /** Which of the sizes that are offered. */
  readonly preset: number | 'own'
  readonly width: string
  readonly height: string
  readonly title: string | null
}

/** What is chosen at first: what the page shows. */
export function toChosen({ page, view, theme, position, ...shown }: Explorer): Chosen {
  const language = languages.find((one) => one === shown.language) ?? null
  return {
    ...{ chart: page, view, language, theme, start: position === 0 ? 'first' : 'current' },
    ...{
      step: String(position + 1),
      controls: true,
      plays: false,
      preset: 1,
      width: '800',
      height: '500',
      title: null,
    },
  }
}

/** The size of the frame; a side that is out of bounds is as near to what was asked as may be. */
export function sizeOf({ preset, width, height }: Chosen): FrameSize {
  const offered = preset === 'own' ? undefined : presets[preset]
  return (
    offered ?? {
      width: nearest(width, bounds.width.least, bounds.width.most),
      height: nearest(height, bounds.height.least, bounds.height.most),
    }
  )
}

/** What is embedded, and its address. */
export interface Embedded {
  readonly views: readonly View[]
  readonly view: View
  /** Where the run stands. */
  readonly position: number
  /** How many steps it has. */
  readonly steps: number
  readonly address: string
}

/** The frame of a chart: of the run that is shown, or of a chart as it was left. */
export function toEmbedded(chosen: Chosen, chart: ChartId, explorer: Explorer): Embedded {
  const isOwn = chart === explorer.page
  const { run, position } = isOwn
    ? { run: explorer.wholeRun, position: explorer.position }
    : toLeft(chart, explorer)
  const views = viewsOf(run.chart)
  const view = views.includes(chosen.view) ? chosen.view : 'full'
  const steps = run.steps.length
  const number = nearest(chosen.step, 1, steps) - 1
  const places = { first: 0, current: position, last: steps - 1, number }
  const changes: Partial<Place> = {
    ...{ view, language: chosen.language, theme: chosen.theme, plays: chosen.plays },
    ...{ presenting: false, embed: { controls: chosen.controls }, position: places[chosen.start] },
  }
  const address = isOwn ? explorer.link(changes) : toAddress(run, changes)
  return { views, view, position, steps, address }
}

/** Another chart as it was left, or as it is without parameters. */
function toLeft(id: ChartId, explorer: Explorer): { run: Run; position: number } {
  const { query } = splitFragment(fragmentOf(id, explorer))
  const { run, place } = parseQuery(loadedChart(id), query)
  return { run, position: place.position }
}

function toAddress(run: Run, place: Partial<Place>): string {
  const url = new URL(location.href)
  url.hash = formatFragment(run, { position: 0, view: 'full', theme: 'auto', ...place })
  return url.href
}
