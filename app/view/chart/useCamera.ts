import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useReactFlow, useStore, useStoreApi, type Viewport } from 'reactflow'
import type { Place } from '../../charts/chartDefinition'
import type { Bounds } from '../../run/geometry'
import { margin, viewportAt, zooms, zoomToFit } from './viewport'

/** While the camera travels by itself; the browser moves the chart meanwhile, not the program. */
const travels = 'travels'

const viewportOf = (canvas: Element | null) =>
  canvas?.querySelector<HTMLElement>('.react-flow__viewport') ?? null

/** What can be asked of the camera. */
export type Camera = Omit<ReturnType<typeof useCamera>, 'first' | 'heard' | 'settle' | 'showsAll'>

/**
 * The camera shows the whole chart when that is legible; else it follows the current step. It
 * leaves the person alone once they have moved it, until they ask it to follow again.
 */
export function useCamera({
  canvas,
  bounds,
  target,
  presenting,
  wheelZooms,
  follows,
  onFollow,
}: {
  canvas: RefObject<HTMLElement | null>
  bounds: Bounds
  target: Place | undefined
  presenting: boolean
  /** Without a key held down. */
  wheelZooms: boolean
  follows: boolean
  onFollow: (follows: boolean) => void
}) {
  const { setViewport, getViewport, zoomIn, zoomOut } = useReactFlow()
  const width = useStore((state) => state.width)
  const height = useStore((state) => state.height)
  const zoom = useStore((state) => state.transform[2])
  /** The chart has been shown once: from then on the camera travels. */
  const shown = useRef(false)

  const travel = useCallback(
    (to: Viewport, animate = true) => {
      const { x, y, zoom } = getViewport()
      if (to.x === x && to.y === y && to.zoom === zoom) return
      const viewport = viewportOf(canvas.current)
      viewport?.classList.toggle(travels, animate)
      void setViewport(to)
    },
    [canvas, getViewport, setViewport],
  )
  /** Stops the camera where it is: somebody else moves it now. */
  const hold = useCallback(() => {
    const viewport = viewportOf(canvas.current)
    if (!viewport?.classList.contains(travels)) return
    const { a, e, f } = new DOMMatrix(getComputedStyle(viewport).transform)
    viewport.classList.remove(travels)
    void setViewport({ x: e, y: f, zoom: a })
  }, [canvas, setViewport])
  const take = ({ target, type, ctrlKey }: React.MouseEvent) => {
    const isMoved =
      !(target as Element).closest('.nopan, .overview') &&
      (wheelZooms || type !== 'wheel' || ctrlKey)
    if (isMoved) hold()
  }
  useEffect(() => {
    if (!follows) viewportOf(canvas.current)?.classList.remove(travels)
  }, [canvas, follows])

  const show = useCallback(
    (zoom: number, at: Place | undefined, animate: boolean) => {
      if (width === 0 || height === 0) return
      travel(viewportAt({ width, height }, bounds, zoom, at?.box), animate)
    },
    [width, height, bounds, travel],
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
      travel({ x: axis(x, width, centreX, w), y: axis(y, height, centreY, h), zoom })
    },
    [getViewport, travel, width, height],
  )

  const { legible, largest } = presenting ? zooms.room : zooms.screen
  const fitZoom = zoomToFit({ width, height }, bounds, largest)
  const store = useStoreApi()
  /** Where the camera stands at first. React Flow would draw the chart at the origin before. */
  const [first] = useState(() => {
    const at = viewportAt({ width, height }, bounds, Math.max(fitZoom, legible), target?.box)
    store.setState({ transform: [at.x, at.y, at.zoom] })
    return at
  })

  useEffect(() => {
    if (!follows) return
    show(Math.max(fitZoom, legible), target, shown.current)
    shown.current = width > 0
  }, [follows, fitZoom, legible, show, target, width])

  return {
    first,
    /** What the chart tells the camera of. */
    heard: {
      onPointerDownCapture: take,
      onWheelCapture: take,
      // Other things in the chart arrive, too, and have no such class.
      onTransitionEnd: ({ target }: React.TransitionEvent) =>
        (target as Element).classList.remove(travels),
    },
    /** Takes back what a hand has moved that has only slipped. */
    settle: () => {
      if (follows) show(Math.max(fitZoom, legible), target, true)
    },
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
