import { type RefObject, Suspense, useCallback, useImperativeHandle, useMemo, useRef } from 'react'
import { type AriaLabelConfig, ReactFlow } from 'reactflow'
import type { Layout, Place } from '../../charts/chartDefinition'
import type { Bounds } from '../../run/geometry'
import type { Graph } from '../../run/graph'
import { lazyPart, Nothing } from '../lazyPart'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { ExitEdge, type ExitEdgeType } from './ExitEdge'
import { StageNode, type StageNodeType } from './StageNode'
import { StepNode, type StepNodeType } from './StepNode'
import { type Camera, useCamera } from './useCamera'
import { zoomLimits } from './viewport'

// It comes after the first paint: nothing is pointed at before.
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
  const { first, heard, showsAll, ...handle } = useCamera({
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
  /** Where the camera stood when a person began to move it. */
  const begun = useRef(first)

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
        zoomOnScroll={!explorer.embed}
        preventScrolling={!explorer.embed}
        disableKeyboardA11y
        defaultViewport={first}
        {...heard}
        minZoom={zoomLimits.least}
        maxZoom={zoomLimits.most}
        onEdgeClick={(_, edge) => onOpenExit(edge.id)}
        paneClickDistance={tremble}
        onMoveStart={(_, viewport) => {
          begun.current = viewport
        }}
        onMove={(event, { x, y, zoom }) => {
          const { x: left, y: top, zoom: before } = begun.current
          const isMoved = zoom !== before || Math.hypot(x - left, y - top) > tremble
          if (event && isMoved) onFollow(false)
        }}
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
        <ExitsCard explorer={explorer} graph={graph} layout={layout} canvas={canvas} />
      </Suspense>
    </>
  )
}
