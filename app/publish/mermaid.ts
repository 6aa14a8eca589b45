import type { Shape } from '../charts/chart'
import type { GraphEdge, GraphNode } from '../run/graph'
import type { EdgeMark, NodeMark, Touch } from '../run/trail'
import { toDocumentLink } from './documentLink'
import type { Palette } from './palette'
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
function toHead(
  publication: Publication,
  { graph, isFigure, label, step, colours }: Sheet,
): string[] {
  const { run, position, texts, words } = publication
  const variables: Readonly<Record<string, string>> = {
    lineColor: colours.shape,
    textColor: colours.text,
    primaryTextColor: colours.text,
    titleColor: colours.text2,
    edgeLabelBackground: colours.canvas,
    clusterBkg: colours.stage,
    clusterBorder: colours.shape,
  }
  const drawn = new Set(graph.nodes.map(({ id }) => id))
  const path = run.steps.slice(0, position + 1).filter(({ node }) => drawn.has(node))
  const title = words.drawing.title({
    chart: texts.chartNames[run.chart.id as keyof typeof texts.chartNames],
    view: isFigure ? texts.ui.figureView : null,
  })
  const description =
    step === null
      ? words.drawing.noPath
      : words.drawing.path(path.map(({ node }) => label(node)).join(' → '))
  return [
    '---',
    `# ${toDocumentLink(publication).text}`,
    'config:',
    '  theme: base',
    '  themeVariables:',
    ...Object.entries(variables).map(([name, colour]) => `    ${name}: '${colour}'`),
    '---',
    'flowchart TD',
    `  accTitle: ${toMermaidText(title)}`,
    `  accDescr: ${toMermaidText(description)}`,
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

function toNode({ label }: Sheet, { id, shape }: GraphNode): string {
  const [open, close] = brackets[shape]
  return `${toId(id)}${open}"${toMermaidText(label(id))}"${close}`
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

/** A style that shapes share: what a step rests on, and how the path touches it. */
interface Look {
  readonly name: string
  readonly style: string
  readonly has: (node: GraphNode, mark: NodeMark | undefined) => boolean
}

/** Later ones are drawn over earlier ones. */
function toLooks(colours: Palette): readonly Look[] {
  const plain = `fill:${colours.node},color:${colours.text}`
  const border = `stroke:${colours.shape},stroke-width:1.25px`
  const filled = (touched: 'taken' | 'current', failed: boolean): Look => {
    const ink = failed ? colours.danger : colours.accent
    const soft = failed ? colours['danger-soft'] : colours['accent-soft']
    const isCurrent = touched === 'current'
    const [fill, text] = isCurrent ? [ink, colours['on-accent']] : [soft, colours.text]
    return {
      name: `${touched}${failed ? 'Failed' : ''}`,
      style: `fill:${fill},stroke:${ink},stroke-width:${isCurrent ? 3 : 2}px,color:${text}`,
      has: (_, mark) =>
        mark !== undefined && (mark.touch === 'current') === isCurrent && mark.failed === failed,
    }
  }
  return [
    {
      name: 'basisFigure',
      style: `${plain},${border}`,
      has: ({ basis }) => basis === 'figure',
    },
    {
      name: 'basisText',
      style: `${plain},${border},stroke-dasharray:5 3`,
      has: ({ basis }) => basis === 'text',
    },
    {
      name: 'basisReference',
      style: `${plain},${border},stroke-dasharray:2 3`,
      has: ({ basis }) => basis === 'reference',
    },
    {
      name: 'basisInference',
      style: `${plain},stroke:none,font-style:italic`,
      has: ({ basis }) => basis === 'inference',
    },
    {
      name: 'historic',
      style: `stroke:${colours.shape},stroke-width:4px`,
      has: ({ historic }) => historic,
    },
    filled('taken', false),
    filled('taken', true),
    filled('current', false),
    filled('current', true),
  ]
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

/** What does not print, or would turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu

/**
 * The signs that could open a quotation, a tag, Markdown, a formula, an icon or a link, so nearly
 * all: hyphens and numbers at the beginning could be a list, full stops inside words a link, and
 * underscores around words emphasis.
 */
const speaking =
  /^[-+]|(?<=^\d+)[.)]|\.(?=\S)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} _?!,.;()'’“”«»„…–—→+\ufffd-]/gu

const named: Readonly<Record<string, string>> = { '"': 'quot', '<': 'lt', '>': 'gt', '&': 'amp' }
const toEntity = (sign: string): string => `#${named[sign] ?? sign.codePointAt(0)};`

/** A label that Mermaid prints literally. Soft hyphens are left out: they are for narrower shapes. */
export const toMermaidText = (text: string): string =>
  text
    .replaceAll('\u00ad', '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(unprintable, '\ufffd')
    .replace(speaking, toEntity)
