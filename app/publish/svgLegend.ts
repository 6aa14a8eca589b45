import type { Basis } from '../charts/chart'
import { outlineOf } from '../run/outlineOf'
import type { Touch } from '../run/trail'
import type { Sheet } from './sheet'
import { lineLook } from './svgExits'
import { dashed, dotted, drawCross } from './svgSteps'
import { drawnWidth, drawText } from './svgText'
import { element, toPathData } from './xml'

/** What a mark means: how wide it is drawn, in pixels, and how, with its base line at y. */
interface Entry {
  readonly width: number
  readonly draw: (x: number, y: number) => string
}

const lineStep = 22
const between = 18

/** What the lines and borders mean that occur in the drawing, in rows of that width; and its height. */
export function drawLegend(
  sheet: Sheet,
  x: number,
  y: number,
  width: number,
): { drawn: string; height: number } {
  let at = { x, y }
  const drawn = toEntries(sheet).map((entry) => {
    if (at.x > x && at.x + entry.width > x + width) at = { x, y: at.y + lineStep }
    const one = entry.draw(at.x, at.y)
    at = { ...at, x: at.x + entry.width + between }
    return one
  })
  return { drawn: drawn.join('\n'), height: at.y - y + 12 }
}

function toEntries(sheet: Sheet): Entry[] {
  const { graph, trail, texts } = sheet
  const { ui } = texts
  const marks = [...(trail?.nodes.values() ?? []), ...(trail?.edges.values() ?? [])]
  const touched = (touch: Touch) => marks.some((mark) => mark.touch === touch)
  const bases = new Set(graph.nodes.map(({ basis }) => basis))
  return [
    ...(touched('taken') || touched('current') ? [toLine(sheet, 'taken', ui.taken)] : []),
    ...(touched('earlier') ? [toLine(sheet, 'earlier', ui.earlier)] : []),
    ...(touched('ahead') ? [toLine(sheet, 'ahead', ui.aheadShort)] : []),
    ...(marks.some(({ failed }) => failed) ? [toCross(sheet, ui.failed)] : []),
    ...(['figure', 'text', 'reference', 'inference'] as const)
      .filter((basis) => bases.has(basis))
      .map((basis) => toTag(sheet, basis, texts.basis[basis].name)),
    ...(graph.nodes.some(({ historic }) => historic)
      ? [toTag(sheet, 'historic', texts.historic.name)]
      : []),
    ...(graph.nodes.some(({ id }) => sheet.isSlip(id)) ? [toSlip(sheet, ui.slip)] : []),
  ]
}

const toLine = (sheet: Sheet, touch: Touch, name: string): Entry => ({
  width: 30 + drawnWidth(name, 11),
  draw: (x, y) =>
    [
      element('path', {
        d: `M${x} ${y - 4}H${x + 24}`,
        fill: 'none',
        ...lineLook(sheet, { touch, failed: false }),
      }),
      drawText(name, x + 30, y, { size: 11, fill: sheet.colours.text2 }),
    ].join(''),
})

const toCross = ({ colours }: Sheet, name: string): Entry => ({
  width: 22 + drawnWidth(name, 11),
  draw: (x, y) =>
    [
      drawCross(colours, x + 8, y - 4),
      drawText(name, x + 22, y, { size: 11, fill: colours.text2 }),
    ].join(''),
})

/** A small shape with the border that a basis has, around its name. */
function toTag({ colours }: Sheet, basis: Basis | 'historic', name: string): Entry {
  const inner = drawnWidth(name, 11)
  const width = inner + 14
  const border = (inset: number, dashes?: string) =>
    element('path', {
      d: toPathData(outlineOf('pill', width, 18, inset)),
      fill: 'none',
      stroke: colours.shape,
      'stroke-width': dashes === dotted ? 1.75 : 1.25,
      'stroke-dasharray': dashes,
      'stroke-linecap': dashes === dotted ? 'round' : undefined,
    })
  const borders = {
    figure: [border(0.5)],
    text: [border(0.5, dashed)],
    reference: [border(0.5, dotted)],
    inference: [],
    historic: [border(0.5), border(3)],
  }[basis]
  return {
    width,
    draw: (x, y) =>
      [
        element(
          'g',
          { transform: `translate(${Math.round(x * 100) / 100} ${y - 13})` },
          ...borders,
        ),
        drawText(name, x + width / 2, y, {
          size: 11,
          fill: colours.text2,
          italic: basis === 'inference',
          anchor: 'middle',
        }),
      ].join(''),
  }
}

const toSlip = ({ colours }: Sheet, name: string): Entry => ({
  width: 24 + drawnWidth(name, 11),
  draw: (x, y) =>
    [
      drawText('sic', x, y, { bold: true, italic: true, fill: colours.text2 }),
      drawText(name, x + 24, y, { size: 11, fill: colours.text2 }),
    ].join(''),
})
