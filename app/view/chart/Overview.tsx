import { type PointerEvent, useEffect, useRef } from 'react'
import { Panel, useReactFlow, useStore } from 'reactflow'
import type { Layout } from '../../charts/chartDefinition'
import type { Bounds } from '../../run/geometry'
import { useTexts } from '../TextsContext'
import type { StageNodeType } from './StageNode'
import type { StepNodeType } from './StepNode'
import { zoomLimits } from './viewport'

/** The size of the map, in pixels. */
const sizes = { wide: { width: 120, height: 112 }, narrow: { width: 48, height: 120 } }
/** How far one notch of a wheel zooms. */
const wheelStep = 0.002

const clamp = (zoom: number) => Math.min(zoomLimits.most, Math.max(zoomLimits.least, zoom))

interface OverviewProps {
  nodes: readonly (StepNodeType | StageNodeType)[]
  layout: Layout
  bounds: Bounds
  narrow: boolean
  /** Says that the camera was moved by hand. */
  onMove: () => void
}

/** The whole chart in small, and which part of it is on the canvas: that can be dragged, and zoomed. */
export function Overview({ nodes, layout, bounds, narrow, onMove }: OverviewProps) {
  const { ui } = useTexts()
  const map = useRef<SVGSVGElement>(null)
  const { setViewport, getViewport } = useReactFlow()
  const [x, y, zoom] = useStore(({ transform }) => transform)
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const seen = { x: -x / zoom, y: -y / zoom, w: width / zoom, h: height / zoom }
  const size = narrow ? sizes.narrow : sizes.wide
  const scale = 1.06 * Math.max(bounds.w / size.width, bounds.h / size.height)
  const [w, h] = [scale * size.width, scale * size.height]
  const [left, top] = [bounds.x + (bounds.w - w) / 2, bounds.y + (bounds.h - h) / 2]

  const drag = ({ buttons, movementX, movementY }: PointerEvent) => {
    if (buttons !== 1) return
    const now = getViewport()
    const by = scale * now.zoom
    onMove()
    void setViewport({ ...now, x: now.x - movementX * by, y: now.y - movementY * by })
  }
  /** Brings the point of the chart that was pressed to the middle, unless it is in sight. */
  const press = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const at = {
      x: left + (event.clientX - box.x) * scale,
      y: top + (event.clientY - box.y) * scale,
    }
    const isSeen =
      at.x >= seen.x && at.x <= seen.x + seen.w && at.y >= seen.y && at.y <= seen.y + seen.h
    if (isSeen) return
    onMove()
    void setViewport({ x: width / 2 - at.x * zoom, y: height / 2 - at.y * zoom, zoom })
  }
  useEffect(() => {
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const now = getViewport()
      const next = clamp(now.zoom * 2 ** (-event.deltaY * wheelStep))
      const by = next / now.zoom
      onMove()
      void setViewport({
        x: width / 2 - (width / 2 - now.x) * by,
        y: height / 2 - (height / 2 - now.y) * by,
        zoom: next,
      })
    }
    const element = map.current
    // React listens to wheels passively; the page must not scroll meanwhile.
    element?.addEventListener('wheel', turn, { passive: false })
    return () => element?.removeEventListener('wheel', turn)
  }, [getViewport, setViewport, onMove, width, height])

  return (
    <Panel position={narrow ? 'top-left' : 'bottom-right'} className="overview">
      <svg
        ref={map}
        {...size}
        viewBox={[left, top, w, h].join(' ')}
        role="img"
        aria-label={ui.overview}
        onPointerDown={press}
        onPointerMove={drag}
      >
        {nodes.map(({ id, type, data }) => {
          const place = type === 'step' && layout.places[id]
          if (!place) return null
          const [centreX, centreY, nodeW, nodeH] = place.box
          return (
            <rect
              key={id}
              x={centreX - nodeW / 2}
              y={centreY - nodeH / 2}
              width={nodeW}
              height={nodeH}
              rx={6}
              fill={`var(--map-${(data as StepNodeType['data']).mark.touch})`}
            />
          )
        })}
        <path
          className="overview-mask"
          fillRule="evenodd"
          d={`M${left} ${top}h${w}v${h}h${-w}zM${seen.x} ${seen.y}h${seen.w}v${seen.h}h${-seen.w}z`}
        />
      </svg>
    </Panel>
  )
}
