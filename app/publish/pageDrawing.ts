import type { Bounds } from '../run/geometry'
import { boundsOf } from '../run/geometry'
import type { ChartId } from '../charts/chartIds'
import type { ParsedQuery } from '../run/permalink'
import type { Texts } from '../text/texts'
import { type Palette, palettes, type Token } from './palette'
import type { Arrangement } from './publication'
import { toSheet } from './sheet'
import { drawExits } from './svgExits'
import { drawStages } from './svgStages'
import { drawSteps } from './svgSteps'
import { element, escapeXml } from './xml'

/** The colours of the page that a drawing stands in, whichever they are there. */
const pageColours = Object.fromEntries(
  Object.keys(palettes.light).map((token) => [token, `var(--${token})`]),
) as Record<Token, string> satisfies Palette

export interface PageDrawing {
  /** The element `svg`; its view box is the chart without any margin. */
  readonly svg: string
  readonly bounds: Bounds
  /** The centre of the current step. */
  readonly at: readonly [number, number]
}

/**
 * A chart as it stands on the page at the step that a link names: in the page's colours, and
 * without legend, for a place in the page's own markup.
 */
export function toPageDrawing(
  { run, place }: Pick<ParsedQuery, 'run' | 'place'>,
  texts: Texts,
  arrangement: Arrangement,
): PageDrawing {
  const source = { run, place, position: place.position, showsPath: true, ink: 'light' } as const
  const sheet = toSheet({ ...source, texts, arrangement }, pageColours)
  const bounds = boundsOf(sheet.layout, sheet.edges)
  const { x, y, w, h } = bounds
  const svg = element(
    'svg',
    { class: `stand-in ${arrangement}`, viewBox: `${x} ${y} ${w} ${h}`, role: 'img' },
    element('title', {}, escapeXml(texts.chartNames[run.chart.id as ChartId])),
    drawStages(sheet),
    drawExits(sheet),
    drawSteps(sheet),
  )
  const [atX, atY] = sheet.layout.places[run.steps[place.position]?.node ?? '']?.box ?? [0, 0]
  return { svg, bounds, at: [atX, atY] }
}
