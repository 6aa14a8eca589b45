import type { Layout } from '../charts/chartDefinition'
import { toFigureView } from '../run/figureView'
import { type DrawnEdge, drawEdges } from '../run/geometry'
import { type Graph, type GraphEdge, toGraph } from '../run/graph'
import type { Run, Step } from '../run/run'
import { toTrail, type Trail } from '../run/trail'
import type { Texts } from '../text/texts'
import { chartText } from '../words/chartText'
import { exitLabel } from '../words/stepLabel'
import { type Palette, palettes } from './palette'
import type { Publication } from './publication'

/** What is drawn on one sheet: a chart in a view and an arrangement, and the run laid over it. */
export interface Sheet {
  readonly run: Run
  readonly isFigure: boolean
  readonly graph: Graph
  readonly layout: Layout
  readonly edges: ReadonlyMap<string, DrawnEdge>
  readonly colours: Palette
  readonly texts: Texts
  /** `null` where the chart is drawn alone. */
  readonly trail: Trail | null
  /** The last step that is drawn of the run; `null` where the chart is drawn alone. */
  readonly step: Step | null
  readonly label: (node: string) => string
  readonly exitLabel: (edge: GraphEdge) => string | null
  readonly stageName: (stage: string) => string
  /** Does the published figure have a slip at the step, which is drawn? */
  readonly isSlip: (node: string) => boolean
}

/** What a sheet shows of a publication; it needs no texts but those of the chart. */
type SheetSource = Omit<Publication, 'texts' | 'words' | 'site'> & { readonly texts: Texts }

/** Lays out what is published, in its language, in the colours of its ink or in others. */
export function toSheet(
  publication: SheetSource,
  colours: Palette = palettes[publication.ink],
): Sheet {
  const { run, place, position, texts, showsPath } = publication
  const { chart } = run
  const words = chartText(texts, chart.id)
  const figure = place.view === 'figure' ? chart.layouts.figure : undefined
  const full = toGraph(chart.machine)
  const graph = figure ? toFigureView(full) : full
  const layout = figure ?? chart.layouts[publication.arrangement]
  const toExitLabel = (edge: GraphEdge) => exitLabel(edge, words.exits)
  const labels = graph.edges.flatMap((edge) => {
    const label = toExitLabel(edge)
    return label === null ? [] : [[edge.id, label] as const]
  })
  const printed = (node: string) => (figure ? words.steps[node]?.printed : undefined)
  return {
    run,
    isFigure: figure !== undefined,
    graph,
    layout,
    edges: drawEdges(graph, layout, new Map(labels)),
    colours,
    texts,
    trail: showsPath ? toTrail(run, position, graph) : null,
    step: showsPath ? (run.steps[position] ?? null) : null,
    label: (node) => printed(node) ?? words.steps[node]?.label ?? node,
    exitLabel: toExitLabel,
    stageName: (stage) => words.stages[stage]?.name ?? '',
    isSlip: (node) => printed(node) !== undefined,
  }
}
