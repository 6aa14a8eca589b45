import { escapeXml } from '../../app/publish/xml'
import type { Flowchart, FlowchartNode } from './flowchart'

/** What a shape is in BPMN: pills begin and end, diamonds decide, rectangles do something. */
function toKind({ id, shape }: FlowchartNode, { edges }: Flowchart): string {
  if (!edges.some(({ to, from }) => to === id && from !== id)) return 'startEvent'
  if (!edges.some(({ from }) => from === id)) return 'endEvent'
  const ways = edges.filter(({ from }) => from === id).length
  return shape === 'diamond' || ways > 1 ? 'exclusiveGateway' : 'task'
}

const isRound = (node: FlowchartNode, flowchart: Flowchart) =>
  ['startEvent', 'endEvent'].includes(toKind(node, flowchart))

const toBounds = (x: number, y: number, w: number, h: number) =>
  `<dc:Bounds x="${x}" y="${y}" width="${w}" height="${h}" />`

/** The flowchart as a BPMN diagram in the same layout: a process, its shapes and its lines. */
export function toBpmn(flowchart: Flowchart): string {
  const { nodes, edges } = flowchart
  const number = new Map(edges.map(({ id }, index) => [id, `flow_${index}`]))
  const elements = nodes.map((node) => {
    const kind = toKind(node, flowchart)
    return `<bpmn:${kind} id="${node.id}" name="${escapeXml(node.label)}" />`
  })
  const flows = edges.map(
    ({ id, from, to, label }) =>
      `<bpmn:sequenceFlow id="${number.get(id)}" sourceRef="${from}" targetRef="${to}"${label === null ? '' : ` name="${escapeXml(label)}"`} />`,
  )
  const shapes = nodes.map((node) => {
    const { id, x, y, width, height, lines } = node
    const kind = toKind(node, flowchart)
    const [middle, w] = [x + width / 2, isRound(node, flowchart) ? height : width]
    const box = toBounds(middle - w / 2, y, w, height)
    // Tasks alone have their label inside by themselves.
    const top = y + height / 2 - 7 * lines.split('\n').length
    const label = `<bpmndi:BPMNLabel>${toBounds(x, top, width, 14)}</bpmndi:BPMNLabel>`
    return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}">${box}${kind === 'task' ? '' : label}</bpmndi:BPMNShape>`
  })
  const round = new Map(
    nodes.filter((node) => isRound(node, flowchart)).map((one) => [one.id, one]),
  )
  const lines = edges.map(({ id, from, to, label, drawn }) => {
    const [first, last] = [0, drawn.points.length - 1]
    const points = drawn.points
      .map(({ x, y }, i) => {
        const node = i === first ? round.get(from) : i === last ? round.get(to) : undefined
        const middle = node ? node.x + node.width / 2 : x
        // Events are round: a line from the side goes on to the circle.
        const at = node && x !== middle ? middle + (Math.sign(x - middle) * node.height) / 2 : x
        return `<di:waypoint x="${at}" y="${y}" />`
      })
      .join('')
    const { x, y, w, anchor } = drawn.label
    const box = toBounds(anchor === 'end' ? x - w : x, y - 10, w + 4, 14)
    const named = label === null ? '' : `<bpmndi:BPMNLabel>${box}</bpmndi:BPMNLabel>`
    const flow = number.get(id)
    return `<bpmndi:BPMNEdge id="${flow}_di" bpmnElement="${flow}">${points}${named}</bpmndi:BPMNEdge>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="urn:bench">',
    '<bpmn:process id="logon" isExecutable="false">',
    ...elements,
    ...flows,
    '</bpmn:process>',
    '<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="logon">',
    ...shapes,
    ...lines,
    '</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>',
    '</bpmn:definitions>',
  ].join('\n')
}
