import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { countOf, heatOf, heats } from '../../learn/coverage'
import { noSeen, type Progress } from '../../learn/progress'
import { boundsOf, boxOf, type DrawnEdge, drawEdges } from '../../run/geometry'
import { type GraphEdge, type GraphNode, toGraph } from '../../run/graph'
import { fitLabel, lineHeight } from '../../run/labels'
import { outlineOf } from '../../run/outlineOf'
import type { CoverageText } from '../../text/coverageText'
import { chartText } from '../../words/chartText'
import { exitLabel, isIdentifier } from '../../words/stepLabel'
import { fragmentOf, type Manner } from '../pages'
import { useAllTexts } from '../TextsContext'
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
const turns = { right: 0, bottom: 90, left: 180, top: 270 }

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

/** What can be opened is a link. */
const Linked = ({
  href,
  name,
  children,
}: {
  href: string | null
  name: string
  children: React.ReactNode
}) =>
  href === null ? (
    children
  ) : (
    <a href={href} tabIndex={-1}>
      <title>{name}</title>
      {children}
    </a>
  )

function Exit({
  edge,
  drawn: { path, tip, label: place },
  label,
  count,
  href,
  name,
}: {
  edge: GraphEdge
  drawn: DrawnEdge
  label: string | null
  count: number
  href: string | null
  name: string
}) {
  return (
    <g data-heat={heatOf(count)} data-exit={edge.id}>
      <Linked href={href} name={name}>
        <path className="heat-hit" d={path} />
        <path className="heat-line" d={path} />
        <path
          className="heat-arrow"
          d="M0 0L-8 -4.2L-8 4.2Z"
          transform={`translate(${tip.x} ${tip.y}) rotate(${turns[tip.toward]})`}
        />
        {label !== null && (
          <text className="heat-exit" x={place.x} y={place.y} textAnchor={place.anchor}>
            {label}
          </text>
        )}
      </Linked>
    </g>
  )
}

function Shape({
  node,
  box,
  label,
  count,
  href,
  name,
}: {
  node: GraphNode
  box: { x: number; y: number; w: number; h: number }
  label: string
  count: number
  href: string | null
  name: string
}) {
  const identifier = isIdentifier(label)
  const { lines, size } = fitLabel(label, node.shape, box.w, box.h, identifier)
  const step = lineHeight(size)
  const badge = String(count)
  const badgeWidth = 12 + 6.4 * badge.length
  const [bx, by] = node.shape === 'diamond' ? [0.78 * box.w, -6] : [box.w - badgeWidth + 8, -10]
  return (
    <g transform={`translate(${box.x} ${box.y})`} data-heat={heatOf(count)} data-step={node.id}>
      <Linked href={href} name={name}>
        <path className="heat-shape" d={outlineOf(node.shape, box.w, box.h)} />
        <text
          className={identifier ? 'identifier' : undefined}
          style={{ fontSize: size }}
          textAnchor="middle"
        >
          {lines.map((line, index) => (
            <tspan
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name.
              key={index}
              x={box.w / 2}
              y={box.h / 2 + (index - (lines.length - 1) / 2) * step + size * 0.36}
            >
              {line}
            </tspan>
          ))}
        </text>
        {count > 0 && (
          <g className="heat-count" transform={`translate(${bx} ${by})`}>
            <rect width={badgeWidth} height="17" rx="8.5" />
            <text x={badgeWidth / 2} y="12.5" textAnchor="middle">
              {badge}
            </text>
          </g>
        )}
      </Linked>
    </g>
  )
}
