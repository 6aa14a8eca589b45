import { type Bounds, boundsOf, labelBox } from '../run/geometry'
import { drawingDescription, drawingTitle } from './drawingWords'
import type { Publication } from './publication'
import { type Sheet, toSheet } from './sheet'
import { drawExits } from './svgExits'
import { drawLegend } from './svgLegend'
import { drawStages } from './svgStages'
import { drawSteps } from './svgSteps'
import { standardFont } from './svgText'
import { element, escapeXml } from './xml'

/** Room around the chart, in pixels: for rings, numbers and what stands on the border of a stage. */
const margin = 24
/** From the chart to the legend below it. */
const legendGap = 26

/**
 * The chart as a vector drawing, with the path of the run laid over it: shapes, lines and real
 * text, no style sheet, no script, nothing from elsewhere. One unit is one pixel of the page.
 */
export function toSvg(publication: Publication): string {
  const sheet = toSheet(publication)
  const inside = extentOf(sheet)
  const [x, y, w] = [inside.x - margin, inside.y - margin, inside.w + 2 * margin]
  const legend = drawLegend(sheet, inside.x, inside.y + inside.h + legendGap, inside.w)
  const h = inside.h + legendGap + legend.height + margin
  const box = [x, y, w, h].map(Math.round)
  const [width = 0, height = 0] = box.slice(2)
  const drawn = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: box.join(' '),
      role: 'img',
      'aria-labelledby': 'drawing-title drawing-description',
      'xml:lang': publication.texts.language,
      ...standardFont,
    },
    `\n${element('title', { id: 'drawing-title' }, escapeXml(drawingTitle(publication, sheet)))}`,
    `\n${element('desc', { id: 'drawing-description' }, escapeXml(drawingDescription(publication, sheet)))}`,
    `\n${element('rect', { x: box[0], y: box[1], width, height, fill: sheet.colours.canvas })}`,
    `\n${drawStages(sheet)}\n${drawExits(sheet)}\n${drawSteps(sheet)}\n${legend.drawn}\n`,
  )
  return `${drawn}\n`
}

/** The rectangle that holds all that is drawn of the chart, labels included. */
function extentOf({ layout, edges }: Sheet): Bounds {
  const boxes = [
    boundsOf(layout, edges),
    ...[...edges.values()].map(({ label }) => labelBox(label)),
  ]
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  }
}
