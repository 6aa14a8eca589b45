import type { ServiceState, Stage } from '../charts/chartDefinition'
import { providerKey } from '../mapi/computer'
import type { Failures } from '../mapi/failures'
import type { Run } from '../run/run'
import { statusMarks, toServicesShown } from '../run/stageServices'
import type { Palette } from './palette'
import type { Sheet } from './sheet'
import { drawnWidth, drawText } from './svgText'
import { element } from './xml'

/** The regions behind the shapes, with their titles, and the services that they are about. */
export const drawStages = (sheet: Sheet): string =>
  sheet.layout.stages.map((stage) => drawStage(sheet, stage)).join('\n')

function drawStage(sheet: Sheet, stage: Stage): string {
  const { colours } = sheet
  const { x, y, w, h, titleAt = 10 } = stage
  const isActive = sheet.step !== null && sheet.run.chart.stageOf(sheet.step.node) === stage.id
  return [
    element('rect', {
      x,
      y,
      width: w,
      height: h,
      rx: 8,
      fill: colours.stage,
      stroke: isActive ? colours.accent : colours.shape,
      'stroke-width': 1.25,
      'stroke-dasharray': '4 3',
    }),
    drawText(sheet.stageName(stage.id), x + titleAt, y + 21, { bold: true, fill: colours.text }),
    drawServices(sheet, stage),
  ].join('')
}

const failuresInput = ({ chart }: Run) => chart.inputs.find(({ kind }) => kind === 'failures')

const gap = 6
const lineStep = 20

/** The services in a row on the upper border; beside a title, below it, in as many rows as it takes. */
function drawServices(sheet: Sheet, { x, y, w, titleAt }: Stage): string {
  const { run, step } = sheet
  // As on the page, services stand where their providers can be made to fail.
  if (step === null || !failuresInput(run)) return ''
  const services = run.chart.services(step.context, step.node)
  const besideTitle = titleAt !== undefined
  const inTurn = step.subject.provider ?? null
  const { from, to } = toServicesShown(services, inTurn, w, besideTitle)
  const parts = [
    ...(from > 0 ? [toCount(sheet, from)] : []),
    ...services.slice(from, to).map((service) => toService(sheet, service)),
    ...(to < services.length ? [toCount(sheet, services.length - to)] : []),
  ]
  const left = x + (besideTitle ? titleAt : 14)
  let at = { x: left, y: y + (besideTitle ? 42 : 4) }
  return parts
    .map(({ width, draw }) => {
      if (besideTitle && at.x > left && at.x + width > x + w - 4)
        at = { x: left, y: at.y + lineStep }
      const drawn = draw(at.x, at.y)
      at = { ...at, x: at.x + width + 10 }
      return drawn
    })
    .join('')
}

/** A part of the row: how wide it is, in pixels, and how it is drawn with its base line at y. */
interface Part {
  readonly width: number
  readonly draw: (x: number, y: number) => string
}

/** What stands on a border interrupts it. */
const onCanvas = ({ canvas }: Palette, x: number, y: number, width: number): string =>
  element('rect', { x: x - 4, y: y - 13, width: width + 8, height: 18, rx: 4, fill: canvas })

const toCount = ({ colours }: Sheet, count: number): Part => ({
  width: drawnWidth(`+${count}`, 12),
  draw: (x, y) =>
    [
      onCanvas(colours, x, y, drawnWidth(`+${count}`, 12)),
      drawText(`+${count}`, x, y, { fill: colours.text2 }),
    ].join(''),
})

const chipWidth = 34

function toService(sheet: Sheet, service: ServiceState): Part {
  const { colours } = sheet
  const name = drawnWidth(service.name, 12)
  const width = name + (gap + chipWidth) * service.providers.length
  return {
    width,
    draw: (x, y) =>
      [
        onCanvas(colours, x, y, width),
        drawText(service.name, x, y, {
          fill: colours.text2,
          struck: service.status === 'disabled',
        }),
        ...service.providers.map((provider, i) =>
          drawChip(sheet, service, provider, x + name + gap + (gap + chipWidth) * i, y - 13.5),
        ),
      ].join(''),
  }
}

function drawChip(
  sheet: Sheet,
  service: ServiceState,
  { id, status }: ServiceState['providers'][number],
  x: number,
  y: number,
): string {
  const { colours, step, run } = sheet
  const key = providerKey(service, id)
  const [stroke, fill, text] =
    step?.subject.provider === key
      ? [colours.accent, colours.accent, colours['on-accent']]
      : status === 'running'
        ? [colours.accent, colours['accent-soft'], colours.text]
        : status === 'disabled'
          ? [colours.danger, colours['danger-soft'], colours.danger]
          : [colours.shape, colours.node, colours.text]
  const injected = (run.world.inputs[failuresInput(run)?.parameter ?? ''] ?? {}) as Failures
  return [
    element('rect', { x, y, width: chipWidth, height: 18, rx: 4, fill, stroke }),
    drawText(id.toUpperCase(), x + 5, y + 13, { size: 11, identifier: true, fill: text }),
    element('path', {
      d: statusMarks[status],
      transform: `translate(${Math.round((x + 21) * 100) / 100} ${y + 4})`,
      fill: status === 'starting' ? text : 'none',
      stroke: text,
      'stroke-width': 1.5,
    }),
    injected[key] ? drawWarning(sheet, x + chipWidth - 12, y - 7) : '',
  ].join('')
}

/** The triangle of a failure that somebody has set. */
const drawWarning = ({ colours }: Sheet, x: number, y: number): string =>
  [
    element('path', {
      d: `M${x + 5} ${y}L${x + 10.5} ${y + 10}L${x - 0.5} ${y + 10}Z`,
      fill: colours['danger-soft'],
      stroke: colours.danger,
      'stroke-linejoin': 'round',
    }),
    element('path', {
      d: `M${x + 5} ${y + 3.5}V${y + 6.5}M${x + 5} ${y + 8.2}V${y + 8.6}`,
      stroke: colours.danger,
    }),
  ].join('')
