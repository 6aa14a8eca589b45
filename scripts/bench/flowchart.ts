import { logonChart } from '../../app/charts/logon/logonChart'
import type { Shape } from '../../app/charts/chart'
import type { Chart } from '../../app/charts/chartDefinition'
import { toMermaid } from '../../app/publish/mermaid'
import { toPublication } from '../../app/publish/publication'
import { boundsOf, drawEdges, type DrawnEdge } from '../../app/run/geometry'
import { toGraph } from '../../app/run/graph'
import { fitLabel, lineHeight } from '../../app/run/labels'
import { outlineOf } from '../../app/run/outlineOf'
import { parseQuery } from '../../app/run/permalink'
import { en } from '../../app/text/en'
import { text as words } from '../../app/text/en/documents'
import { chartText } from '../../app/words/chartText'
import { exitLabel, isIdentifier } from '../../app/words/stepLabel'

/** A shape as the pages that are compared draw it: the box, the outline and the label's lines. */
export interface FlowchartNode {
  readonly id: string
  readonly shape: Shape
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly outline: string
  readonly label: string
  readonly lines: string
  readonly size: number
  readonly lineHeight: number
}

/** An edge with its path, as the app routes it. */
export interface FlowchartEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label: string | null
  readonly drawn: Pick<DrawnEdge, 'path' | 'points' | 'label'>
}

/** The logon flowchart, and the steps of one run of it: data without any code of the app. */
export interface Flowchart {
  readonly nodes: readonly FlowchartNode[]
  readonly edges: readonly FlowchartEdge[]
  readonly bounds: {
    readonly x: number
    readonly y: number
    readonly w: number
    readonly h: number
  }
  readonly run: readonly string[]
}

const chart = logonChart as Chart

/** The run whose steps are timed: a call that names a profile, through all services to its end. */
export const timedQuery = 'profile=Outlook'

/** Derives what the peers draw from the app's own machine, layout and words. */
export function toFlowchart(): Flowchart {
  const { nodes, edges } = toGraph(chart.machine)
  const { steps, exits } = chartText(en, chart.id)
  const layout = chart.layouts.wide
  const labels = new Map(edges.map((edge) => [edge.id, exitLabel(edge, exits)]))
  const printed = [...labels].flatMap(([id, label]) =>
    label === null ? [] : [[id, label] as const],
  )
  const drawn = drawEdges({ nodes, edges }, layout, new Map(printed))
  const { run } = parseQuery(chart, timedQuery)
  return {
    nodes: nodes.map(({ id, shape }) => {
      const [x, y, width, height] = layout.places[id]?.box ?? [0, 0, 0, 0]
      const label = steps[id]?.label ?? id
      const { lines, size } = fitLabel(label, shape, width, height, isIdentifier(label))
      return {
        ...{ id, shape, width, height, label, size },
        ...{ x: x - width / 2, y: y - height / 2 },
        outline: outlineOf(shape, width, height),
        lines: lines.join('\n'),
        lineHeight: lineHeight(size),
      }
    }),
    edges: edges.map(({ id, from, to }) => ({
      ...{ id, from, to, label: labels.get(id) ?? null },
      drawn: drawn.get(id) as DrawnEdge,
    })),
    bounds: boundsOf(layout, drawn),
    run: run.steps.map(({ node }) => node),
  }
}

/** The same chart as Mermaid's text, as the app itself exports it. */
export const toMermaidSource = (): string =>
  toMermaid(toPublication(parseQuery(chart, ''), { texts: en, words }, { showsPath: false }))
