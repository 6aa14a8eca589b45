import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { countOf, heats } from '../../learn/coverage'
import { noSeen, type Progress } from '../../learn/progress'
import { boundsOf, boxOf, type DrawnEdge, drawEdges } from '../../run/geometry'
import { type GraphEdge, toGraph } from '../../run/graph'
import { outlineOf } from '../../run/outlineOf'
import type { CoverageText } from '../../text/coverageText'
import { chartText } from '../../words/chartText'
import { exitLabel } from '../../words/stepLabel'
import { fragmentOf, type Manner } from '../pages'
import { useAllTexts } from '../TextsContext'
import { Exit, Shape } from './CoverageShapes'
import type { Arrivals } from './useArrivals'

interface CoverageMapProps {
  text: CoverageText
  progress: Progress
  chart: Chart
  arrivals: Arrivals
  manner: Manner
}

/** Room around the drawing, in pixels. */
const margin = 16

/**
 * A chart as a heat map: what has been seen is tinted and counted, what has not is hollow and
 * dashed, and a link to a run that gets there. The list below it says the same in words.
 */
export function CoverageMap({ text, progress, chart, arrivals, manner }: CoverageMapProps) {
  const texts = useAllTexts()
  const words = chartText(texts, chart.id)
  const name = texts.chartNames[chart.id as ChartId]
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const title = useId()
  const graph = toGraph(chart.machine)
  const seen = progress.seen[chart.id as ChartId] ?? noSeen
  const labelOf = (node: string) => words.steps[node]?.label ?? node
  const exitName = (edge: GraphEdge) =>
    texts.insight.exitOf(labelOf(edge.from), exitLabel(edge, words.exits) ?? '', labelOf(edge.to))
  // What has been seen lies above what has not.
  const exits = [...graph.edges].sort(
    (a, b) => countOf(seen.exits, a.id) - countOf(seen.exits, b.id),
  )

  const { layout, drawn, bounds } = useMemo(() => {
    const { nodes, edges } = toGraph(chart.machine)
    const labels = edges.flatMap((edge) => {
      const label = exitLabel(edge, words.exits)
      return label === null ? [] : [[edge.id, label] as const]
    })
    const draw = (layout: Chart['layouts']['wide']) => {
      const drawn = drawEdges({ nodes, edges }, layout, new Map(labels))
      return { layout, drawn, bounds: boundsOf(layout, drawn) }
    }
    const wide = draw(chart.layouts.wide)
    return wide.bounds.w * legible <= width ? wide : draw(chart.layouts.narrow)
  }, [chart, words, width])
  const [x, y] = [bounds.x - margin, bounds.y - margin]
  const [w, h] = [bounds.w + 2 * margin, bounds.h + 2 * margin]
  return (
    <figure className="coverage-map">
      <figcaption>
        <p className="coverage-note">{text.mapHint}</p>
        <MapLegend text={text} />
      </figcaption>
      <div className="coverage-map-box" ref={box}>
        {/* The list below has the same links for those who do not see the drawing. */}
        <svg
          viewBox={`${x} ${y} ${w} ${h}`}
          style={{ maxWidth: w, minWidth: legible * w }}
          aria-hidden="true"
          data-chart={chart.id}
        >
          <title id={title}>{text.mapOf(name)}</title>
          {layout.stages.map((stage) => (
            <g key={stage.id} className="coverage-stage">
              <rect x={stage.x} y={stage.y} width={stage.w} height={stage.h} rx="8" />
              <text x={stage.x + (stage.titleAt ?? 12)} y={stage.y + 18}>
                {words.stages[stage.id]?.name ?? ''}
              </text>
            </g>
          ))}
          {exits.map((edge) => (
            <Exit
              key={edge.id}
              edge={edge}
              drawn={drawn.get(edge.id) as DrawnEdge}
              label={exitLabel(edge, words.exits)}
              count={countOf(seen.exits, edge.id)}
              href={arrivals.hrefOf('exits', edge.id)}
              name={text.goThere(exitName(edge))}
            />
          ))}
          {graph.nodes.map((node) => (
            <Shape
              key={node.id}
              node={node}
              box={boxOf(layout, node.id)}
              label={labelOf(node.id)}
              count={countOf(seen.steps, node.id)}
              href={arrivals.hrefOf('steps', node.id)}
              name={text.goThere(labelOf(node.id))}
            />
          ))}
        </svg>
      </div>
      <a href={fragmentOf(chart.id as ChartId, manner)}>{text.openChart(name)}</a>
    </figure>
  )
}

/** How much the drawing may shrink and still be read. */
const legible = 0.9

function useWidth(box: React.RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    if (box.current) observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width
}

/** What the borders, tints and numbers mean. */
function MapLegend({ text }: { text: CoverageText }) {
  return (
    <ul className="coverage-legend" aria-label={text.heat}>
      {heats.map((heat) => (
        <li key={heat}>
          <svg width="52" height="22" aria-hidden="true">
            <g data-heat={heat}>
              <path className="heat-line" d="M30 11H52" />
              <path className="heat-shape" d={outlineOf('rectangle', 30, 22, 2)} />
            </g>
          </svg>
          {text.heats[heat]}
        </li>
      ))}
    </ul>
  )
}
