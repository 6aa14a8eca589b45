import type { Bounds } from '../../run/geometry'

/**
 * Below the legible zoom the camera shows a part of the chart: labels of 12 px must not come under
 * 10.5 px, before a room not under 13 px. A chart that fits is not made larger than that.
 */
export const zooms = {
  screen: { legible: 0.88, largest: 1.3 },
  room: { legible: 1.1, largest: 2 },
}
/** How far a person can zoom. */
export const zoomLimits = { least: 0.2, most: 3 }
/** From this width of the canvas on, in pixels, the wide arrangement is legible. */
export const wideFrom = 560
/** Room between the chart and the edges of the canvas, in pixels. */
export const margin = 14

interface Size {
  readonly width: number
  readonly height: number
}

/** The zoom at which all of the chart is on the canvas, and no larger than is pleasant. */
export const zoomToFit = ({ width, height }: Size, bounds: Bounds, largest: number): number =>
  Math.min(largest, (width - 2 * margin) / bounds.w, (height - 2 * margin) / bounds.h)

/**
 * Where the chart stands on the canvas at a zoom: in the middle, along an axis that has room for
 * it; else so that a point of the chart is in sight, as near to the middle as the chart reaches.
 */
export function viewportAt(
  { width, height }: Size,
  bounds: Bounds,
  zoom: number,
  at: readonly [x: number, y: number, ...size: number[]] | undefined,
) {
  const axis = (size: number, from: number, extent: number, centre: number | undefined) => {
    const room = size - 2 * margin - extent * zoom
    if (room >= 0 || centre === undefined) return margin + room / 2 - from * zoom
    const wanted = size / 2 - centre * zoom
    return Math.min(margin - from * zoom, Math.max(size - margin - (from + extent) * zoom, wanted))
  }
  return {
    x: axis(width, bounds.x, bounds.w, at?.[0]),
    y: axis(height, bounds.y, bounds.h, at?.[1]),
    zoom,
  }
}
