import { startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { Layout } from '../../charts/chartDefinition'
import { choiceOf } from '../../learn/prediction'
import type { ProviderKey } from '../../mapi/computer'
import { toFigureView } from '../../run/figureView'
import { boundsOf, drawEdges } from '../../run/geometry'
import { type Graph, toGraph } from '../../run/graph'
import { chartText } from '../../words/chartText'
import { standInSize } from '../firstPaint/standIn'
import { lazyPart, Nothing } from '../lazyPart'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useMedia } from '../useMedia'
import { Drawing } from './Drawing'
import { useHeatOn } from './heat'
import { Legend } from './Legend'
import { exitLabel } from '../../words/stepLabel'
import type { Camera } from './useCamera'
import { wideFrom } from './viewport'
import { Zoom } from './Zoom'

const HeatLegend = lazyPart(async () => (await import('../learn/HeatLegend')).HeatLegend, Nothing)

/** How long the token travels at normal speed, in milliseconds. */
const travelTime = 240

interface ChartCanvasProps {
  explorer: Explorer
  /** Explains a step in the panel: one that the run reached, or any other. */
  onOpen: (node: string) => void
  /** Explains an exit. */
  onOpenExit: (edge: string) => void
  onInject: (provider: ProviderKey, anchor: Element) => void
}

/** The chart with the run laid over it, and what its lines mean. */
export function ChartCanvas({ explorer, onOpen, onOpenExit, onInject }: ChartCanvasProps) {
  const texts = useTexts()
  const { chart, view, compared } = explorer
  const words = chartText(texts, chart.id)
  const canvas = useRef<HTMLDivElement>(null)
  const camera = useRef<Camera>(null)
  const [follows, setFollows] = useState(true)
  const heatOn = useHeatOn()
  const size = useSize(canvas)

  // Before it is measured the canvas is taken as wide as the page leaves it.
  const printing = useMedia('print')
  // Paper holds the wide arrangement, whatever it is printed from.
  const narrow = !printing && (size?.width ?? (innerWidth < 900 ? innerWidth : wideFrom)) < wideFrom
  const layout: Layout =
    view === 'figure' && chart.layouts.figure
      ? chart.layouts.figure
      : narrow
        ? chart.layouts.narrow
        : chart.layouts.wide
  const graph = useMemo((): Graph => {
    const full = toGraph(chart.machine)
    return view === 'figure' ? toFigureView(full) : full
  }, [chart, view])
  const drawn = useMemo(() => {
    const labels = graph.edges.flatMap((edge) => {
      const label = exitLabel(edge, words.exits)
      return label === null ? [] : [[edge.id, label] as const]
    })
    return drawEdges(graph, layout, new Map(labels))
  }, [graph, layout, words])
  const slips = view === 'figure' && graph.nodes.some(({ id }) => words.steps[id]?.printed)
  const { prediction, step } = explorer
  /** While a decision is to be predicted: the exit that each arrow at it stands for. */
  const choices = useMemo(
    () =>
      prediction.asked
        ? graph.edges.flatMap((edge) => {
            const choice = choiceOf(chart, step.node, edge)
            return choice ? [{ edge, choice }] : []
          })
        : [],
    [prediction.asked, graph, chart, step],
  )
  const openStep = (node: string) => {
    const [one, ...more] = choices.filter(({ edge }) => edge.to === node)
    if (one && more.length === 0) prediction.guess(one.choice.id)
    else onOpen(node)
  }
  const openEdge = (edge: string) => {
    const chosen = choices.find((one) => one.edge.id === edge)
    if (chosen) prediction.guess(chosen.choice.id)
    else onOpenExit(edge)
  }
  const bounds = useMemo(() => boundsOf(layout, drawn), [layout, drawn])
  /** Where the chart lies, for paper, which no camera looks at. */
  const paper = useMemo(() => {
    const { x, y, w, h } = bounds
    return { '--chart-x': x, '--chart-y': y, '--chart-w': w, '--chart-h': h }
  }, [bounds])
  return (
    <>
      <div
        className="canvas"
        ref={canvas}
        inert={explorer.waiting}
        style={{ ...paper, '--travel': `${travelTime / explorer.speed}ms` } as React.CSSProperties}
      >
        {size && (
          <Drawing
            {...{ explorer, graph, layout, drawn, bounds, narrow, size, canvas, camera, follows }}
            onFollow={setFollows}
            choices={choices}
            onOpen={openStep}
            onOpenExit={openEdge}
            onInject={onInject}
          />
        )}
      </div>
      <div className="chart-foot">
        <Legend
          pinned={compared !== null}
          slips={slips}
          heat={heatOn && <HeatLegend chart={chart} graph={graph} />}
        />
        <Zoom camera={camera} follows={follows} onFollow={setFollows} />
      </div>
    </>
  )
}

/**
 * The size of the canvas, once it is known; then kept until another arrangement is legible. Where
 * it has to be measured the page is painted meanwhile, and the chart is drawn in slices: a slow
 * machine stays responsive.
 */
function useSize(canvas: React.RefObject<HTMLDivElement | null>) {
  const [size, setSize] = useState(standInSize)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (!entry || entry.contentRect.width === 0) return
      const { width, height } = entry.contentRect
      startTransition(() =>
        setSize((before) =>
          before && before.width < wideFrom === width < wideFrom ? before : { width, height },
        ),
      )
    })
    if (canvas.current) observer.observe(canvas.current)
    return () => observer.disconnect()
  }, [canvas])
  return size
}
