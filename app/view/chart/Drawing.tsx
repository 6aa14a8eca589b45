import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Position, ReactFlowProvider } from 'reactflow'
import type { Side } from '../../charts/chartDefinition'
import type { ProviderKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { type DrawnEdge, neighbour } from '../../run/geometry'
import { choicesAt } from '../../learn/prediction'
import type { Graph, GraphEdge } from '../../run/graph'
import { type NodeMark, toTrail } from '../../run/trail'
import { findParting } from '../../run/twoRuns'
import type { Texts } from '../../text/texts'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { ExitEdgeType } from './ExitEdge'
import { Flow, type FlowProps } from './Flow'
import { Pointing, PointingContext } from './pointing'
import type { StageNodeType } from './StageNode'
import type { StepNodeType } from './StepNode'
import { exitLabel } from '../../words/stepLabel'
import { useArrival } from './useArrival'
import { useKept } from './useKept'

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
/**
 * React Flow moves, selects and connects nothing. Said of the whole chart, it would be heard after
 * the first drawing, and everything would be drawn a second time.
 */
const fixedNode = { draggable: false, connectable: false, focusable: false, selectable: false }
const fixedEdge = { focusable: false, selectable: false, reconnectable: false }
/** Lines say nothing: their shapes tell where they lead. */
const silent = { ...unsaid, 'aria-hidden': true, 'aria-label': undefined }
const keySides: Readonly<Record<string, Side>> = {
  ArrowUp: 'top',
  ArrowRight: 'right',
  ArrowDown: 'bottom',
  ArrowLeft: 'left',
}

interface DrawingProps extends Omit<FlowProps, 'nodes' | 'edges' | 'target'> {
  drawn: ReadonlyMap<string, DrawnEdge>
  /** The size of the canvas when it was first measured. */
  size: { readonly width: number; readonly height: number }
  /** Arrows by which an exit can be chosen, with that exit. */
  choices: readonly { readonly edge: GraphEdge; readonly choice: GraphEdge }[]
  onOpen: (node: string) => void
  onInject: (provider: ProviderKey, anchor: Element) => void
}

/** The shapes and lines of a chart, with the run laid over them. */
export function Drawing({ drawn, size, choices, onOpen, onInject, ...flow }: DrawingProps) {
  const { explorer, graph, layout, canvas, camera } = flow
  const texts = useTexts()
  const { chart, run, position, step, compared: pinned } = explorer
  const words = chartText(texts, chart.id)
  const trail = useMemo(() => toTrail(run, position, graph), [run, position, graph])
  const beside = useMemo(
    () => (pinned ? toTrail(pinned, pinned.steps.length - 1, graph) : null),
    [pinned, graph],
  )
  const partsAt = useMemo(() => {
    const parting = pinned && findParting(run, pinned)
    return parting === null ? null : run.steps[parting]?.node
  }, [run, pinned])
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
      canvas.current
        ?.querySelector<HTMLElement>(`[data-step="${next}"]`)
        ?.focus({ preventScroll: true })
    },
    [layout, graph, canvas],
  )
  const show = useCallback(
    (node: string) => {
      const place = layout.places[node]
      if (place) camera.current?.reveal(place)
    },
    [layout, camera],
  )
  const opens = useRef(onOpen)
  opens.current = onOpen
  const open = useCallback((node: string) => opens.current(node), [])
  const exits = useMemo(() => describeExits(graph, texts, chart.id), [graph, texts, chart])

  const nodes = useMemo(() => {
    const failures = chart.inputs.find(({ kind }) => kind === 'failures')
    const stages = layout.stages.map(
      (stage): StageNodeType => ({
        id: `stage:${stage.id}`,
        type: 'stage',
        position: { x: stage.x, y: stage.y },
        ...sized(stage.w, stage.h),
        handles: [],
        zIndex: -1,
        ...fixedNode,
        domAttributes: unsaid,
        data: {
          name: words.stages[stage.id]?.name ?? '',
          titleAt: stage.titleAt,
          // A chip is there to make its provider fail.
          services: failures ? chart.services(step.context, step.node) : [],
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
      const text = words.steps[node.id]
      const slip = explorer.view === 'figure' && text?.printed !== undefined
      const label = (slip ? text.printed : text?.label) ?? node.id
      return {
        id: node.id,
        type: 'step',
        position: { x: x - width / 2, y: y - height / 2 },
        ...sized(width, height),
        handles: anchors,
        ...fixedNode,
        domAttributes: unsaid,
        data: {
          ...node,
          label,
          mark,
          description: [
            label,
            slip ? texts.ui.slip : '',
            texts.basis[node.basis].name,
            node.historic ? texts.historic.name : '',
            touchName(texts.ui, mark),
            beside?.nodes.has(node.id) ? texts.ui.pinnedRun : '',
            node.id === partsAt ? texts.ui.partHere : '',
          ]
            .filter(Boolean)
            .join(', '),
          exits,
          parts: node.id === partsAt,
          slip,
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
    explorer.view,
    trail,
    words,
    texts,
    chart,
    step,
    run,
    exits,
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
        const chosen = choices.find((one) => one.edge.id === edge.id)
        return {
          id: edge.id,
          type: 'exit',
          source: edge.from,
          target: edge.to,
          domAttributes: silent,
          ...fixedEdge,
          zIndex: ['untouched', 'ahead', 'earlier', 'taken', 'leaving'].indexOf(mark.touch),
          data: {
            drawn: drawn.get(edge.id) as DrawnEdge,
            edge,
            mark,
            label: exitLabel(edge, words.exits),
            arrival: arrival?.edge === edge.id ? arrival.count : null,
            pinned: beside?.edges.has(edge.id) ?? false,
            choice: chosen ? 1 + choicesAt(chart, step.node).indexOf(chosen.choice) : null,
          },
        }
      }),
    [graph, drawn, trail, words, arrival, beside, choices, chart, step],
  )

  const kept = {
    nodes: useKept<StepNodeType | StageNodeType>(nodes),
    edges: useKept(edges),
  }
  return (
    <PointingContext value={pointing}>
      <ReactFlowProvider
        initialNodes={kept.nodes}
        initialEdges={kept.edges}
        initialWidth={size.width}
        initialHeight={size.height}
      >
        <Flow
          {...flow}
          {...kept}
          target={trail.current === null ? undefined : layout.places[trail.current]}
        />
      </ReactFlowProvider>
    </PointingContext>
  )
}

/** The size that a shape has; React Flow need not measure it and draw it again. */
const sized = (width: number, height: number) => ({ width, height, measured: { width, height } })

/** Where the exits of a step lead, in words; they are put together when the step is drawn. */
function describeExits(graph: Graph, texts: Texts, chart: string): (node: string) => string {
  const { shapes } = texts
  const { steps, exits } = chartText(texts, chart)
  return (node) => {
    const leading = graph.edges
      .filter(({ from }) => from === node)
      .map((edge) => shapes.exit(exitLabel(edge, exits), steps[edge.to]?.label ?? edge.to))
    if (leading.length === 0) return shapes.noExits
    return shapes.exits(leading.join('; '))
  }
}

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
