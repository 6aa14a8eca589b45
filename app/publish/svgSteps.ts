import type { Bounds } from '../run/geometry'
import { boxOf } from '../run/geometry'
import type { GraphNode } from '../run/graph'
import { fitLabel, lineHeight } from '../run/labels'
import { outlineOf } from '../run/outlineOf'
import type { NodeMark } from '../run/trail'
import { isIdentifier } from '../words/stepLabel'
import type { Palette } from './palette'
import type { Sheet } from './sheet'
import { drawText } from './svgText'
import { type Attributes, element, toPathData } from './xml'

const untouched: NodeMark = { touch: 'untouched', order: null, failed: false }

/** The shapes of the steps with their labels, the numbers of the path and what failed. */
export const drawSteps = (sheet: Sheet): string =>
  sheet.graph.nodes
    .map((node) => drawStep(sheet, node, sheet.trail?.nodes.get(node.id) ?? untouched))
    .join('\n')

function drawStep(sheet: Sheet, node: GraphNode, mark: NodeMark): string {
  const { colours } = sheet
  const box = boxOf(sheet.layout, node.id)
  const look = toLook(sheet, node, mark)
  const outline = (inset: number, attributes: Attributes) =>
    element('path', { d: toPathData(outlineOf(node.shape, box.w, box.h, inset)), ...attributes })
  return element(
    'g',
    { transform: `translate(${box.x} ${box.y})` },
    mark.touch === 'current'
      ? outline(-3, { fill: 'none', stroke: look.fill, 'stroke-width': 1.5 })
      : '',
    outline(1, {
      fill: look.fill,
      stroke: look.stroke ?? undefined,
      'stroke-width': look.stroke === null ? undefined : look.width,
      'stroke-dasharray': look.dashes,
      'stroke-linecap': look.dashes === dotted ? 'round' : undefined,
    }),
    node.historic
      ? outline(4, {
          fill: 'none',
          stroke: mark.touch === 'current' ? colours['on-accent'] : colours.shape,
        })
      : '',
    drawLabel(sheet, node, box, look.text, mark.touch === 'current'),
    mark.order === null ? '' : drawOrder(sheet, node, box, mark, mark.order),
    mark.failed && mark.touch !== 'untouched' ? drawCross(sheet.colours, box.w - 15, -3) : '',
    sheet.isSlip(node.id)
      ? drawText('sic', box.w + 2, box.h + 9, {
          italic: true,
          bold: true,
          fill: colours.text2,
          anchor: 'end',
        })
      : '',
  )
}

/** The dashes of a border that rests on the prose, and on a reference page. */
export const dashed = '5 3'
export const dotted = '0.1 3'
const dashesOf = { figure: undefined, text: dashed, reference: dotted, inference: undefined }

/** How a shape is filled and outlined: by its basis, and by how the run touches it. */
function toLook({ colours }: Sheet, { basis }: GraphNode, { touch, failed }: NodeMark) {
  const dashes = dashesOf[basis]
  const ink = failed ? colours.danger : colours.accent
  const soft = failed ? colours['danger-soft'] : colours['accent-soft']
  const look = {
    untouched: {
      // On paper of its own colour a shape without a border would not be seen.
      fill:
        basis === 'inference' && colours.node === colours.canvas
          ? colours['accent-soft']
          : colours.node,
      stroke: colours.shape,
      width: dashes === dotted ? 1.75 : 1.25,
    },
    ahead: {
      fill: basis === 'inference' ? colours['accent-soft'] : colours.node,
      stroke: colours.ahead,
      width: 1.5,
    },
    earlier: { fill: soft, stroke: failed ? ink : colours.ahead, width: failed ? 2 : 1.75 },
    taken: { fill: soft, stroke: ink, width: 2 },
    leaving: { fill: soft, stroke: ink, width: 2 },
    current: { fill: ink, stroke: ink, width: 2 },
  }[touch]
  return {
    ...look,
    dashes,
    // What is our reading has no border.
    stroke: basis === 'inference' ? null : look.stroke,
    text: touch === 'current' ? colours['on-accent'] : colours.text,
  }
}

function drawLabel(
  sheet: Sheet,
  { id, shape, basis }: GraphNode,
  { w, h }: Bounds,
  fill: string,
  bold: boolean,
): string {
  const label = sheet.label(id)
  const identifier = isIdentifier(label)
  const { lines, size } = fitLabel(label, shape, w, h, identifier)
  const step = lineHeight(size)
  return lines
    .map((line, i) =>
      drawText(line, w / 2, h / 2 + (i - (lines.length - 1) / 2) * step + size * 0.36, {
        size,
        fill,
        bold,
        identifier,
        italic: basis === 'inference',
        anchor: 'middle',
      }),
    )
    .join('')
}

/** The number of the step in the run, at a corner where it covers no text. */
function drawOrder(
  { colours }: Sheet,
  { shape }: GraphNode,
  box: Bounds,
  { touch, failed }: NodeMark,
  order: number,
): string {
  const w = Math.max(18, 8 + 6.2 * String(order).length)
  const [x, y] = shape === 'diamond' ? [0.14 * box.w, -7] : [-9, -13]
  const ink = failed ? colours.danger : colours.accent
  const [fill, stroke, text] =
    touch === 'ahead'
      ? [colours.canvas, colours.ahead, colours.text2]
      : touch === 'current'
        ? [colours.canvas, ink, colours.text]
        : touch === 'earlier' && !failed
          ? [colours['accent-soft'], colours.ahead, colours.text]
          : [ink, ink, colours['on-accent']]
  return [
    element('rect', {
      x: x + 0.75,
      y: y + 0.75,
      width: w - 1.5,
      height: 16.5,
      rx: 8.25,
      fill,
      stroke,
      'stroke-width': 1.5,
      'stroke-dasharray': touch === 'ahead' ? '3 2' : undefined,
    }),
    drawText(String(order), x + w / 2, y + 13, {
      size: 11,
      bold: true,
      fill: text,
      anchor: 'middle',
    }),
  ].join('')
}

/** The mark of what has failed, around a point. */
export function drawCross(colours: Palette, x: number, y: number): string {
  const [left, right, top, bottom] = [x - 3.4, x + 3.4, y - 3.4, y + 3.4]
  return [
    element('circle', { cx: x, cy: y, r: 8, fill: colours.danger }),
    element('path', {
      d: toPathData(`M${left} ${top}L${right} ${bottom}M${right} ${top}L${left} ${bottom}`),
      stroke: colours['on-accent'],
      'stroke-width': 2,
      'stroke-linecap': 'round',
    }),
  ].join('')
}
