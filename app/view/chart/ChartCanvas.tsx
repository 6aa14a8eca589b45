import { type KeyboardEvent, useCallback, useMemo, useRef } from 'react'
import { MiniMap, Position, ReactFlow, ReactFlowProvider, useStore } from 'reactflow'
import type { Layout, Side } from '../../charts/chartDefinition'
import type { ProviderKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { toFigureView } from '../../run/figureView'
import { boundsOf, drawEdges, neighbour } from '../../run/geometry'
import { type Graph, type GraphEdge, toGraph } from '../../run/graph'
import { type NodeMark, toTrail } from '../../run/trail'
import { findParting } from '../../run/twoRuns'
import { chartText, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useMedia } from '../useMedia'
import { ExitEdge, type ExitEdgeType } from './ExitEdge'
import { Legend } from './Legend'
import { StageNode, type StageNodeType } from './StageNode'
import { StepNode, type StepNodeType } from './StepNode'
import { useArrival } from './useArrival'
import { useCamera } from './useCamera'
import { Zoom } from './Zoom'

const nodeTypes = { step: StepNode, stage: StageNode }
const edgeTypes = { exit: ExitEdge }
const untouched: NodeMark = { touch: 'untouched', order: null, failed: false }
/** React Flow wants to know where edges leave; ours bring their own paths. */
const anchors = (['source', 'target'] as const).map((type) => ({
  type,
  position: Position.Top,
  x: 0,
  y: 0,
  width: 1,
  height: 1,
}))
/** From this width of the canvas on the wide arrangement is legible. */
const wideFrom = 560
const keySides: Readonly<Record<string, Side>> = {
  ArrowUp: 'top',
  ArrowRight: 'right',
  ArrowDown: 'bottom',
  ArrowLeft: 'left',
}
/** The size of the overview map. */
const overview = { wide: { width: 120, height: 112 }, narrow: { width: 48, height: 120 } }

interface ChartCanvasProps {
  explorer: Explorer
  /** Explains a step in the panel: one that the run reached, or any other. */
  onOpen: (node: string) => void
  /** Explains an exit. */
  onOpenExit: (edge: string) => void
  onInject: (provider: ProviderKey, anchor: Element) => void
}

/** The chart: pan, zoom, overview; the run laid over it. */
export function ChartCanvas(props: ChartCanvasProps) {
  return (
    <ReactFlowProvider>
      <Canvas {...props} />
    </ReactFlowProvider>
  )
}

function Canvas({ explorer, onOpen, onOpenExit, onInject }: ChartCanvasProps) {
  const texts = useTexts()
  const { chart, run, position, step, view, pinned } = explorer
  const words = chartText(texts, chart.id)
  const box = useRef<HTMLDivElement>(null)
  const width = useStore((state) => state.width)
  const still = useMedia('(prefers-reduced-motion: reduce)')

  const narrow = width > 0 && width < wideFrom
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
  const drawn = useMemo(() => drawEdges(graph, layout), [graph, layout])
  const bounds = useMemo(() => boundsOf(layout, drawn), [layout, drawn])
  const trail = useMemo(() => toTrail(run, position, graph), [run, position, graph])
  const beside = useMemo(
    () => (pinned ? toTrail(pinned, pinned.steps.length - 1, graph) : null),
    [pinned, graph],
  )
  const partsAt = useMemo(() => {
    const parting = pinned && findParting(run, pinned)
    return parting === null ? null : run.steps[parting]?.node
  }, [run, pinned])
  const camera = useCamera({
    bounds,
    target: trail.current === null ? undefined : layout.places[trail.current],
    still,
  })
  const roving = trail.current ?? graph.nodes[0]?.id ?? null

  const travel = useCallback(
    (node: string, event: KeyboardEvent) => {
      const side = keySides[event.key]
      const next = side && neighbour(layout, graph, node, side)
      if (!next) return
      event.preventDefault()
      box.current?.querySelector<HTMLElement>(`[data-step="${next}"]`)?.focus()
    },
    [layout, graph],
  )

  const nodes = useMemo(() => {
    const failures = chart.inputs.find(({ kind }) => kind === 'failures')
    const stages = layout.stages.map(
      (stage): StageNodeType => ({
        id: `stage:${stage.id}`,
        type: 'stage',
        position: { x: stage.x, y: stage.y },
        width: stage.w,
        height: stage.h,
        zIndex: -1,
        data: {
          name: words.stages[stage.id]?.name ?? '',
          services: chart.services(step.context, step.node),
          failures: (run.world.inputs[failures?.parameter ?? ''] ?? {}) as Failures,
          provider: step.subject.provider ?? null,
          active: chart.stageOf(step.node) === stage.id,
          onInject,
        },
      }),
    )
    const steps = graph.nodes.map((node): StepNodeType => {
      const place = layout.places[node.id]
      if (!place) throw new Error(`The layout has no place for the step "${node.id}"`)
      const [x, y, width, height] = place.box
      const mark = trail.nodes.get(node.id) ?? untouched
      const label = words.steps[node.id]?.label ?? node.id
      return {
        id: node.id,
        type: 'step',
        position: { x: x - width / 2, y: y - height / 2 },
        width,
        height,
        handles: anchors,
        data: {
          ...node,
          label,
          mark,
          description: [
            label,
            texts.basis[node.basis].name,
            node.historic ? texts.historic.name : '',
            touchName(texts.ui, mark),
            beside?.nodes.has(node.id) ? texts.insight.pinnedRun : '',
            node.id === partsAt ? texts.insight.partHere : '',
          ]
            .filter(Boolean)
            .join(', '),
          tabIndex: node.id === roving ? 0 : -1,
          parts: node.id === partsAt,
          onOpen,
          onTravel: travel,
        },
      }
    })
    return [...stages, ...steps]
  }, [
    layout,
    graph,
    trail,
    words,
    texts,
    chart,
    step,
    run,
    roving,
    beside,
    partsAt,
    onOpen,
    onInject,
    travel,
  ])

  const arrival = useArrival(run.steps, position, trail.current)
  const edges = useMemo(
    () =>
      graph.edges.map((edge): ExitEdgeType => {
        const mark = trail.edges.get(edge.id) ?? { touch: 'untouched', failed: false }
        return {
          id: edge.id,
          type: 'exit',
          source: edge.from,
          target: edge.to,
          zIndex: ['untouched', 'ahead', 'earlier', 'taken', 'leaving'].indexOf(mark.touch),
          data: {
            drawn: drawn.get(edge.id) as NonNullable<ReturnType<typeof drawn.get>>,
            edge,
            mark,
            label: exitLabel(edge, words.exits),
            arrival: arrival?.edge === edge.id ? arrival.count : null,
            pinned: beside?.edges.has(edge.id) ?? false,
          },
        }
      }),
    [graph, drawn, trail, words, arrival, beside],
  )

  return (
    <>
      <div className="canvas" ref={box} inert={explorer.waiting}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          panActivationKeyCode={null}
          selectionKeyCode={null}
          multiSelectionKeyCode={null}
          deleteKeyCode={null}
          zoomActivationKeyCode={null}
          disableKeyboardA11y
          autoPanOnNodeFocus
          minZoom={0.2}
          maxZoom={3}
          onEdgeClick={(_, edge) => onOpenExit(edge.id)}
          onMoveStart={(event) => event && camera.release()}
          aria-label={words.name}
          attributionPosition="bottom-left"
        >
          {(narrow ? !camera.follows : !camera.showsAll) && (
            <MiniMap
              pannable
              zoomable
              ariaLabel={texts.ui.overview}
              position={narrow ? 'top-left' : 'bottom-right'}
              style={narrow ? overview.narrow : overview.wide}
              nodeColor={(node) =>
                `var(--map-${(node.data as { mark?: NodeMark }).mark?.touch ?? 'stage'})`
              }
              nodeBorderRadius={6}
            />
          )}
        </ReactFlow>
      </div>
      <div className="chart-foot">
        <Legend pinned={pinned !== null} />
        <Zoom camera={camera} />
      </div>
    </>
  )
}

/** The label of an exit as it is printed; the figure prints yes and no, and so do we. */
const exitLabel = (edge: GraphEdge, exits: Readonly<Record<string, string>>): string | null =>
  edge.label === null ? null : (exits[edge.label] ?? edge.label)

function touchName(ui: ReturnType<typeof useTexts>['ui'], { touch, failed }: NodeMark): string {
  const names = {
    untouched: '',
    ahead: ui.aheadShort,
    earlier: ui.earlier,
    taken: ui.taken,
    leaving: ui.taken,
    current: ui.current,
  }
  return [names[touch], failed ? ui.failed : ''].filter(Boolean).join(', ')
}
