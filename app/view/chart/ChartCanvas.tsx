import {
  type KeyboardEvent,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  type AriaLabelConfig,
  MiniMap,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useStore,
} from 'reactflow'
import type { Layout, Side } from '../../charts/chartDefinition'
import type { ProviderKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { toFigureView } from '../../run/figureView'
import { boundsOf, drawEdges, neighbour } from '../../run/geometry'
import { type Graph, type GraphEdge, toGraph } from '../../run/graph'
import { type NodeMark, toTrail } from '../../run/trail'
import { findParting } from '../../run/twoRuns'
import type { Texts } from '../../text/texts'
import { lazyPart, Nothing } from '../lazyPart'
import { chartText, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useMedia } from '../useMedia'
import { ExitEdge, type ExitEdgeType } from './ExitEdge'
import { Legend } from './Legend'
import { Pointing, PointingContext } from './pointing'
import { StageNode, type StageNodeType } from './StageNode'
import { StepNode, type StepNodeType } from './StepNode'
import { useArrival } from './useArrival'
import { useCamera } from './useCamera'
import { useKept } from './useKept'
import { Zoom } from './Zoom'

// It comes after the first paint: nothing is pointed at before.
const ExitsCard = lazyPart(async () => (await import('./ExitsCard')).ExitsCard, Nothing)

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
/** What React Flow says of shapes and lines by itself does not hold here. */
const unsaid = { 'aria-roledescription': undefined, 'aria-describedby': undefined }
/** Lines say nothing: their shapes tell where they lead. */
const silent = { ...unsaid, 'aria-hidden': true, 'aria-label': undefined }
/** The id of React Flow, which the ids of its descriptions end in. */
const flowId = 'chart'
/** How long the token travels at normal speed, in milliseconds. */
const travelTime = 240
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

  // Before it is measured the canvas is taken as wide as the page leaves it: what is drawn then
  // need not be drawn again.
  const narrow = (width > 0 ? width : innerWidth < 900 ? innerWidth : wideFrom) < wideFrom
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
  const bounds = useMemo(() => boundsOf(layout, drawn), [layout, drawn])
  /** Where the chart lies, for paper, which no camera looks at. */
  const paper = useMemo(() => {
    const { x, y, w, h } = bounds
    return { '--chart-x': x, '--chart-y': y, '--chart-w': w, '--chart-h': h }
  }, [bounds])
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
  const { reveal } = camera
  const home = trail.current ?? graph.nodes[0]?.id ?? null
  const [pointing] = useState(() => new Pointing(home))
  useEffect(() => {
    // The tab stop goes with the run, unless the focus is on the chart.
    const focused = document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset.step
    if (!graph.nodes.some(({ id }) => id === focused)) pointing.setStop(home)
  }, [pointing, home, graph])

  /** The way the arrow keys have come: one step of it. */
  const way = useRef<{ at: string; from: string } | null>(null)
  const travel = useCallback(
    (node: string, event: KeyboardEvent) => {
      const side = keySides[event.key]
      if (!side || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
      // The key is the chart's, also where it leads nowhere.
      event.preventDefault()
      const before = way.current?.at === node ? way.current.from : null
      const next = neighbour(layout, graph, node, side, before)
      if (!next) return
      way.current = { at: next, from: node }
      box.current
        ?.querySelector<HTMLElement>(`[data-step="${next}"]`)
        ?.focus({ preventScroll: true })
    },
    [layout, graph],
  )
  const show = useCallback(
    (node: string) => {
      const place = layout.places[node]
      if (place) reveal(place)
    },
    [layout, reveal],
  )
  const opens = useRef(onOpen)
  opens.current = onOpen
  const open = useCallback((node: string) => opens.current(node), [])
  const exitWords = useMemo(() => describeExits(graph, texts, chart.id), [graph, texts, chart])

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
        domAttributes: unsaid,
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
        domAttributes: unsaid,
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
          exits: exitWords.get(node.id) ?? '',
          parts: node.id === partsAt,
          onOpen: open,
          onTravel: travel,
          onReveal: show,
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
    exitWords,
    beside,
    partsAt,
    open,
    onInject,
    travel,
    show,
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
          domAttributes: silent,
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

  const keptNodes = useKept<StepNodeType | StageNodeType>(nodes)
  const keptEdges = useKept(edges)
  const said = useMemo(
    (): Partial<AriaLabelConfig> => ({
      'node.a11yDescription.default': texts.announcements.keys,
      'node.a11yDescription.keyboardDisabled': texts.announcements.keys,
      'node.a11yDescription.ariaLiveMessage': () => '',
      'edge.a11yDescription.default': '',
      'controls.ariaLabel': '',
      'controls.zoomIn.ariaLabel': texts.ui.zoomIn,
      'controls.zoomOut.ariaLabel': texts.ui.zoomOut,
      'controls.fitView.ariaLabel': texts.ui.fit,
      'controls.interactive.ariaLabel': '',
      'minimap.ariaLabel': texts.ui.overview,
      'handle.ariaLabel': '',
    }),
    [texts],
  )

  return (
    <PointingContext value={pointing}>
      <div
        className="canvas"
        ref={box}
        inert={explorer.waiting}
        style={{ ...paper, '--travel': `${travelTime / explorer.speed}ms` } as React.CSSProperties}
      >
        <ReactFlow
          id={flowId}
          nodes={keptNodes}
          edges={keptEdges}
          ariaLabelConfig={said}
          aria-describedby={`react-flow__node-desc-${flowId}`}
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
        <Suspense>
          <ExitsCard explorer={explorer} graph={graph} layout={layout} canvas={box} />
        </Suspense>
      </div>
      <div className="chart-foot">
        <Legend pinned={pinned !== null} />
        <Zoom camera={camera} />
      </div>
    </PointingContext>
  )
}

/** Where the exits of each step lead, in words. */
function describeExits(graph: Graph, texts: Texts, chart: string): ReadonlyMap<string, string> {
  const { announcements, language } = texts
  const { steps, exits } = chartText(texts, chart)
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' })
  return new Map(
    graph.nodes.map(({ id }) => {
      const leading = graph.edges
        .filter(({ from }) => from === id)
        .map((edge) => announcements.exit(exitLabel(edge, exits), steps[edge.to]?.label ?? edge.to))
      const all = leading.length > 0 ? announcements.exits(list.format(leading)) : null
      return [id, all ?? announcements.noExits]
    }),
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
