import type { Shape } from '../charts/chart'
import type { GraphEdge, GraphNode } from '../run/graph'
import type { EdgeMark, NodeMark, Touch } from '../run/trail'
import { toDocumentLink } from './documentLink'
import { toLooks } from './mermaidLooks'
import { toMermaidText } from './mermaidText'
import type { Palette } from './palette'
import { drawingDescription, drawingTitle } from './drawingWords'
import type { Publication } from './publication'
import { type Sheet, toSheet } from './sheet'

/** Words that cannot name a shape in Mermaid, in small letters. */
const reserved: ReadonlySet<string> = new Set([
  ...['call', 'class', 'classdef', 'click', 'default', 'direction', 'end', 'flowchart', 'graph'],
  ...['href', 'interpolate', 'linkstyle', 'style', 'subgraph'],
])

/** The chart as a flowchart of Mermaid, 11 or later, with the path of the run marked on it. */
export function toMermaid(publication: Publication): string {
  const sheet = toSheet(publication)
  const { graph, colours } = sheet
  const marks = toMarks(sheet)
  return `${[
    ...toHead(publication, sheet),
    ...toNodes(publication, sheet),
    ...graph.edges.map((edge) => `  ${toEdge(sheet, edge)}`),
    ...toClasses(graph.nodes, marks.nodes, colours).map((line) => `  ${line}`),
    ...toLinkStyles(graph.edges, marks.edges, colours).map((line) => `  ${line}`),
  ].join('\n')}\n`
}

/** How the drawing looks, what it says to assistive technology, and where it comes from. */
function toHead(publication: Publication, sheet: Sheet): string[] {
  const { colours } = sheet
  const variables: Readonly<Record<string, string>> = {
    lineColor: colours.shape,
    textColor: colours.text,
    primaryTextColor: colours.text,
    titleColor: colours.text2,
    edgeLabelBackground: colours.canvas,
    clusterBkg: colours.stage,
    clusterBorder: colours.shape,
  }
  return [
    '---',
    `# ${toDocumentLink(publication).text}`,
    'config:',
    '  theme: base',
    '  themeVariables:',
    ...Object.entries(variables).map(([name, colour]) => `    ${name}: '${colour}'`),
    '---',
    'flowchart TD',
    `  accTitle: ${toMermaidText(drawingTitle(publication, sheet))}`,
    `  accDescr: ${toMermaidText(drawingDescription(publication, sheet))}`,
  ]
}

/** The shapes, those of a stage together. */
function toNodes({ run }: Publication, sheet: Sheet): string[] {
  const { nodes } = sheet.graph
  const stageOf = ({ id }: GraphNode) => run.chart.stageOf(id)
  const stages = [...new Set(nodes.map(stageOf))]
  return stages.flatMap((stage) => {
    const own = nodes.filter((node) => stageOf(node) === stage).map((node) => toNode(sheet, node))
    if (stage === null) return own.map((line) => `  ${line}`)
    return [
      `  subgraph stage_${stage}["${toMermaidText(sheet.stageName(stage))}"]`,
      ...own.map((line) => `    ${line}`),
      '  end',
    ]
  })
}

const brackets: Readonly<Record<Shape, readonly [string, string]>> = {
  pill: ['([', '])'],
  diamond: ['{', '}'],
  rectangle: ['[', ']'],
}

/** A shape; before its label the number of the step, as in the drawing. */
function toNode({ label, trail }: Sheet, { id, shape }: GraphNode): string {
  const [open, close] = brackets[shape]
  const order = trail?.nodes.get(id)?.order ?? null
  const text = order === null ? label(id) : `${order} · ${label(id)}`
  return `${toId(id)}${open}"${toMermaidText(text)}"${close}`
}

function toEdge({ exitLabel }: Sheet, edge: GraphEdge): string {
  const label = exitLabel(edge)
  const arrow = label === null ? '-->' : `-->|"${toMermaidText(label)}"|`
  return `${toId(edge.from)} ${arrow} ${toId(edge.to)}`
}

const toId = (id: string): string => (reserved.has(id.toLowerCase()) ? `${id}_` : id)

/** How the path touches shapes and edges, as far as it is drawn. */
function toMarks({ trail }: Sheet) {
  const isBehind = ({ touch }: { readonly touch: Touch }) =>
    touch === 'taken' || touch === 'earlier' || touch === 'current'
  const behind = <Mark extends { readonly touch: Touch }>(marks: ReadonlyMap<string, Mark>) =>
    new Map([...marks].filter(([, mark]) => isBehind(mark)))
  return {
    nodes: behind(trail?.nodes ?? new Map<string, NodeMark>()),
    edges: behind(trail?.edges ?? new Map<string, EdgeMark>()),
  }
}

function toClasses(
  nodes: readonly GraphNode[],
  marks: ReadonlyMap<string, NodeMark>,
  colours: Palette,
): string[] {
  return toLooks(colours).flatMap(({ name, style, has }) => {
    const own = nodes.filter((node) => has(node, marks.get(node.id)))
    if (own.length === 0) return []
    return [`classDef ${name} ${style}`, `class ${own.map(({ id }) => toId(id)).join(',')} ${name}`]
  })
}

/** Edges have no names of their own: they are counted in the order in which they stand. */
function toLinkStyles(
  edges: readonly GraphEdge[],
  marks: ReadonlyMap<string, EdgeMark>,
  { accent, danger }: Palette,
): string[] {
  return [false, true].flatMap((failed) => {
    const own = edges.flatMap(({ id }, i) => (marks.get(id)?.failed === failed ? [i] : []))
    const style = `stroke:${failed ? danger : accent},stroke-width:2.5px`
    return own.length === 0 ? [] : [`linkStyle ${own.join(',')} ${style}`]
  })
}
