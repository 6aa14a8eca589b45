import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { useReactFlow, useStore } from 'reactflow'
import type { Place } from '../../charts/chartDefinition'
import type { Bounds } from '../../run/geometry'
import { dropStandIn } from '../firstPaint/standIn'
import { margin, viewportAt, zooms, zoomToFit } from './viewport'

const duration = 280

/** What can be asked of the camera. */
export type Camera = Omit<ReturnType<typeof useCamera>, 'showsAll'>

/**
 * The camera shows the whole chart when that is legible; else it follows the current step. It
 * leaves the person alone once they have moved it, until they ask it to follow again.
 */
export function useCamera({
  bounds,
  target,
  still,
  presenting,
  follows,
  onFollow,
}: {
  bounds: Bounds
  target: Place | undefined
  still: boolean
  presenting: boolean
  follows: boolean
  onFollow: (follows: boolean) => void
}) {
  const { setViewport, getViewport, zoomIn, zoomOut } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const zoom = useStore((state) => state.transform[2])
  /** The chart has been shown once: from then on the camera travels. */
  const shown = useRef(false)

  const show = useCallback(
    (zoom: number, at: Place | undefined, animate: boolean) => {
      if (width === 0 || height === 0) return
      void setViewport(viewportAt({ width, height }, bounds, zoom, at?.box), {
        duration: animate && !still ? duration : 0,
      })
    },
    [width, height, bounds, still, setViewport],
  )

  /** Moves just so far that a shape is in sight, with some room around it. */
  const reveal = useCallback(
    ({ box: [centreX, centreY, w, h] }: Place) => {
      const { x, y, zoom } = getViewport()
      const axis = (offset: number, size: number, centre: number, extent: number) => {
        const half = (extent / 2) * zoom + 2 * margin
        const at = centre * zoom + offset
        return offset + Math.max(0, half - at) - Math.max(0, at + half - size)
      }
      const to = { x: axis(x, width, centreX, w), y: axis(y, height, centreY, h), zoom }
      if (to.x !== x || to.y !== y) void setViewport(to, { duration: still ? 0 : duration })
    },
    [getViewport, setViewport, width, height, still],
  )

  const { legible, largest } = presenting ? zooms.room : zooms.screen
  const fitZoom = zoomToFit({ width, height }, bounds, largest)

  useEffect(() => {
    if (!follows) return
    show(Math.max(fitZoom, legible), target, shown.current)
    shown.current = width > 0
  }, [follows, fitZoom, legible, show, target, width])

  // React Flow begins at the origin, at zoom 1; the camera has never stood there.
  const placed = useStore(({ transform: [x, y, scale] }) => x !== 0 || y !== 0 || scale !== 1)
  useLayoutEffect(() => {
    if (placed) dropStandIn()
  }, [placed])

  return {
    reveal,
    /** Nothing of the chart is out of sight: no overview is needed. */
    showsAll: follows && zoom * bounds.w <= width && zoom * bounds.h <= height,
    zoomIn,
    zoomOut,
    /** Shows the whole chart, legible or not. */
    fit: () => {
      onFollow(fitZoom >= legible)
      show(fitZoom, undefined, true)
    },
  }
}
