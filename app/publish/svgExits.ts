import { type Bounds, crossesBox, type DrawnEdge, labelBox, stretches } from '../run/geometry'
import type { GraphEdge } from '../run/graph'
import type { EdgeMark } from '../run/trail'
import type { Sheet } from './sheet'
import { drawText } from './svgText'
import { element, toPathData } from './xml'

const untouched: EdgeMark = { touch: 'untouched', failed: false }
/** What the run takes lies above what it does not. */
const layers = ['untouched', 'ahead', 'earlier', 'taken', 'leaving']

/** The exits of the steps: lines with their arrows, then their labels. */
export function drawExits(sheet: Sheet): string {
  const exits = sheet.graph.edges
    .flatMap((edge) => {
      const drawn = sheet.edges.get(edge.id)
      return drawn ? [{ edge, drawn, mark: sheet.trail?.edges.get(edge.id) ?? untouched }] : []
    })
    .sort((a, b) => layers.indexOf(a.mark.touch) - layers.indexOf(b.mark.touch))
  const lines = exits.map(({ drawn, mark }) => drawLine(sheet, drawn, mark))
  const labels = exits.flatMap(({ edge, drawn, mark }) => drawLabel(sheet, edge, drawn, mark))
  return [...lines, ...labels].join('\n')
}

/** How a line is drawn that the run touches in this way. */
export function lineLook({ colours }: Pick<Sheet, 'colours'>, { touch, failed }: EdgeMark) {
  const ink = failed ? colours.danger : colours.accent
  return {
    untouched: { stroke: colours.shape, 'stroke-width': 1.25 },
    ahead: { stroke: colours.ahead, 'stroke-width': 2, 'stroke-dasharray': '6 4' },
    earlier: { stroke: failed ? ink : colours.ahead, 'stroke-width': 2 },
    taken: { stroke: ink, 'stroke-width': 3 },
    current: { stroke: ink, 'stroke-width': 3 },
    leaving: { stroke: ink, 'stroke-width': 2.5, 'stroke-dasharray': '7 4' },
  }[touch]
}

function drawLine(sheet: Sheet, { path, tip }: DrawnEdge, mark: EdgeMark): string {
  const look = lineLook(sheet, mark)
  const [ax, ay] = { right: [1, 0], left: [-1, 0], bottom: [0, 1], top: [0, -1] }[tip.toward] as [
    number,
    number,
  ]
  const corner = (side: number) =>
    `L${tip.x - 8 * ax - 4.2 * side * ay} ${tip.y - 8 * ay + 4.2 * side * ax}`
  return [
    element('path', { d: toPathData(path), fill: 'none', ...look }),
    element('path', {
      d: toPathData(`M${tip.x} ${tip.y}${corner(1)}${corner(-1)}Z`),
      fill: look.stroke,
    }),
  ].join('')
}

function drawLabel(
  sheet: Sheet,
  edge: GraphEdge,
  { label: place }: DrawnEdge,
  { touch, failed }: EdgeMark,
): string[] {
  const { colours } = sheet
  const label = sheet.exitLabel(edge)
  if (label === null) return []
  const box = labelBox(place)
  const ink = failed ? colours.danger : colours.accent
  const background = (fill: string, by: number, rx: number) =>
    element('rect', {
      x: box.x - by,
      y: box.y - 1,
      width: box.w + 2 * by,
      height: box.h + 3,
      rx,
      fill,
    })
  const isLeaving = touch === 'leaving'
  const isTaken = touch === 'taken' || (failed && touch === 'earlier')
  return [
    isLeaving
      ? background(ink, 5, 7.5)
      : isCrossed(sheet, box)
        ? background(colours.canvas, 0, 2)
        : '',
    drawText(label, place.x, place.y, {
      size: 11,
      bold: isLeaving || isTaken,
      fill: isLeaving ? colours['on-accent'] : isTaken ? ink : colours.text2,
      anchor: place.anchor,
    }),
  ]
}

const isCrossed = ({ edges }: Sheet, box: Bounds): boolean =>
  [...edges.values()].some(({ points }) =>
    stretches(points).some((stretch) => crossesBox(stretch, box)),
  )
