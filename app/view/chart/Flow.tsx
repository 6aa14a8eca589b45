import {
  type ComponentProps,
  type RefObject,
  Suspense,
  use,
  useCallback,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react'
import { type AriaLabelConfig, ReactFlow } from 'reactflow'
import type { Layout, Place } from '../../charts/chartDefinition'
import type { Bounds } from '../../run/geometry'
import type { Graph } from '../../run/graph'
import { lazyPart, Nothing } from '../lazyPart'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { ExitEdge, type ExitEdgeType } from './ExitEdge'
import { PointingContext, usePointing } from './pointing'
import { StageNode, type StageNodeType } from './StageNode'
import { StepNode, type StepNodeType } from './StepNode'
import { type Camera, useCamera } from './useCamera'
import { zoomLimits } from './viewport'

const ExitsCard = lazyPart(async () => (await import('./ExitsCard')).ExitsCard, Nothing)

const Overview = lazyPart(async () => (await import('./Overview')).Overview, Nothing)

const nodeTypes = { step: StepNode, stage: StageNode }
const edgeTypes = { exit: ExitEdge }
/** The id of React Flow, which the ids of its descriptions end in. */
const flowId = 'chart'
export interface FlowProps {
  explorer: Explorer
  graph: Graph
  layout: Layout
  bounds: Bounds
  narrow: boolean
  nodes: (StepNodeType | StageNodeType)[]
  edges: ExitEdgeType[]
  canvas: RefObject<HTMLDivElement | null>
  camera: RefObject<Camera | null>
  /** The shape that the camera follows, and whether it does. */
  target: Place | undefined
  follows: boolean
  onFollow: (follows: boolean) => void
  /** Explains an exit. */
  onOpenExit: (edge: string) => void
}

/** The exits of what is pointed at; their file is fetched when something is. */
function Exits(props: ComponentProps<typeof ExitsCard>) {
  return usePointing(({ shown }) => shown !== null) && <ExitsCard {...props} />
}

/** A hand that presses a shape may slip so far, in pixels, and moves nothing. */
const tremble = 6

/** The chart in React Flow: pan, zoom, overview. */
export function Flow({
  explorer,
  graph,
  layout,
  bounds,
  narrow,
  nodes,
  edges,
  canvas,
  camera,
  target,
  follows,
  onFollow,
  onOpenExit,
}: FlowProps) {
  const texts = useTexts()
  const { first, heard, showsAll, settle, ...handle } = useCamera({
    ...{ canvas, bounds, target, follows, onFollow },
    presenting: explorer.presenting,
    wheelZooms: !explorer.embed,
  })
  useImperativeHandle(camera, () => handle)
  const said = useMemo(
    (): Partial<AriaLabelConfig> => ({
      'node.a11yDescription.default': texts.shapes.keys,
      'node.a11yDescription.keyboardDisabled': texts.shapes.keys,
      'node.a11yDescription.ariaLiveMessage': () => '',
      'edge.a11yDescription.default': '',
      'controls.ariaLabel': '',
      'controls.zoomIn.ariaLabel': texts.ui.zoomIn,
      'controls.zoomOut.ariaLabel': texts.ui.zoomOut,
      'controls.fitView.ariaLabel': texts.ui.fit,
      'controls.interactive.ariaLabel': '',
      'minimap.ariaLabel': '',
      'handle.ariaLabel': '',
    }),
    [texts],
  )

  const onMove = useCallback(() => onFollow(false), [onFollow])
  const pointing = use(PointingContext)
  /** Where the camera stood when a person began to move it, and whether they have. */
  const moved = useRef({ from: first, far: false })

  return (
    <>
      <ReactFlow
        id={flowId}
        nodes={nodes}
        edges={edges}
        ariaLabelConfig={said}
        aria-describedby={`react-flow__node-desc-${flowId}`}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        panActivationKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        deleteKeyCode={null}
        zoomActivationKeyCode={null}
        // The wheel scrolls the page around a frame; with Ctrl it zooms.
        // Twice on a shape opens it twice.
        zoomOnDoubleClick={false}
        zoomOnScroll={!explorer.embed}
        preventScrolling={!explorer.embed}
        disableKeyboardA11y
        defaultViewport={first}
        {...heard}
        minZoom={zoomLimits.least}
        maxZoom={zoomLimits.most}
        onEdgeClick={(_, edge) => onOpenExit(edge.id)}
        paneClickDistance={tremble}
        onMoveStart={(_, from) => {
          moved.current = { from, far: false }
        }}
        onMove={(event, { x, y, zoom }) => {
          const { from, far } = moved.current
          if (!event || far) return
          if (zoom === from.zoom && Math.hypot(x - from.x, y - from.y) <= tremble) return
          moved.current = { from, far: true }
          pointing.dismiss()
          onFollow(false)
        }}
        onMoveEnd={(event) => event && !moved.current.far && settle()}
        aria-label={texts.chartNames[explorer.page]}
        attributionPosition="bottom-left"
      >
        {(narrow ? !follows : !showsAll) && (
          <Suspense>
            <Overview {...{ nodes, layout, bounds, narrow, onMove }} />
          </Suspense>
        )}
      </ReactFlow>
      <Suspense>
        <Exits explorer={explorer} graph={graph} layout={layout} canvas={canvas} />
      </Suspense>
    </>
  )
}
