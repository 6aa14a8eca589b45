import type { Shape } from '../charts/chart'
import type { Layout, Place, Route, Side } from '../charts/chartDefinition'
import type { Graph } from './graph'
import { edgeLabelSize, textWidth } from './labels'

export interface Point {
  readonly x: number
  readonly y: number
}

/** An edge as it is drawn: a path with rounded corners and gaps, its tip, and its label's place. */
export interface DrawnEdge {
  readonly id: string
  readonly points: readonly Point[]
  /** SVG path data; a gap is left in a horizontal stretch where another edge crosses it. */
  readonly path: string
  readonly tip: Point & { readonly toward: Side }
  readonly label: LabelPlace
}

/** Where the label of an edge is printed: its base line begins or ends there. */
export interface LabelPlace extends Point {
  readonly anchor: 'start' | 'end'
  /** About how wide it is; 0 where there is no label. */
  readonly w: number
}

export interface Bounds {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const cornerRadius = 6
const crossingGap = 5

const isSideways = (side: Side) => side === 'left' || side === 'right'
const sign = (side: Side) => (side === 'left' || side === 'top' ? -1 : 1)

/** The middle of one side of a shape, moved along that side. */
function sidePoint({ box: [x, y, w, h] }: Place, side: Side, shift = 0): Point {
  return isSideways(side)
    ? { x: x + (sign(side) * w) / 2, y: y + shift }
    : { x: x + shift, y: y + (sign(side) * h) / 2 }
}

/** The corners of a route, first and last point included. */
function toPoints(from: Place, to: Place, route: Route): Point[] {
  const start = sidePoint(from, route.from, route.fromShift)
  const end = sidePoint(to, route.to, route.toShift)
  const points = [start]
  let sideways = isSideways(route.from)
  let at = start
  const move = (next: Point) => {
    if (next.x === at.x && next.y === at.y) return
    at = next
    points.push(next)
  }
  for (const coordinate of route.via ?? []) {
    move(sideways ? { x: coordinate, y: at.y } : { x: at.x, y: coordinate })
    sideways = !sideways
  }
  if (sideways !== isSideways(route.to))
    move(sideways ? { x: end.x, y: at.y } : { x: at.x, y: end.y })
  move(end)
  return points
}

/**
 * Draws all edges of a graph in a layout. Labels stand where their route says, unless the words
 * are so long that another place at the edge's start is better.
 * @throws when an edge of the graph has no route.
 */
export function drawEdges(
  graph: Graph,
  layout: Layout,
  labels: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, DrawnEdge> {
  const routed = graph.edges.map((edge) => {
    const [from, to] = [layout.places[edge.from], layout.places[edge.to]]
    const route = from?.exits[edge.to]
    if (!from || !to || !route) throw new Error(`The layout has no route for the edge "${edge.id}"`)
    return { id: edge.id, route, points: toPoints(from, to, route) }
  })
  const placed = placeLabels(graph, layout, routed, labels)
  const upright = routed.flatMap(({ id, points }) =>
    stretches(points)
      .filter(([a, b]) => a.x === b.x)
      .map((stretch) => ({ id, stretch })),
  )
  return new Map(
    routed.map(({ id, route, points }) => {
      const end = points.at(-1) as Point
      return [
        id,
        {
          id,
          points,
          path: toPath(points, (stretch) => crossings(id, stretch, upright)),
          tip: { ...end, toward: opposite[route.to] },
          label: placed.get(id) ?? { ...toLabel(points[0] as Point, route), w: 0 },
        },
      ]
    }),
  )
}

const opposite: Record<Side, Side> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

/** Where the label of an edge stands: at its start, beside its first stretch. */
function toLabel(
  start: Point,
  { from, labelAt, labelSide = 'before' }: Pick<Route, 'from' | 'labelAt' | 'labelSide'>,
): Omit<LabelPlace, 'w'> {
  const direction = sign(from)
  if (isSideways(from)) {
    return {
      x: start.x + direction * (labelAt ?? 7),
      y: start.y + (labelSide === 'before' ? -5 : 13),
      anchor: direction < 0 ? 'end' : 'start',
    }
  }
  return {
    x: start.x + (labelSide === 'before' ? -6 : 6),
    y: start.y + direction * (labelAt ?? 9) + 4,
    anchor: labelSide === 'before' ? 'end' : 'start',
  }
}

interface RoutedEdge {
  readonly id: string
  readonly route: Route
  readonly points: readonly Point[]
}

/** How far along its edge a label may stand, and how finely places are tried. */
const farthest = 100
const stride = 3
const labelRise = 9
const labelDrop = 3

/** The rectangle that the letters of a label cover. */
export const labelBox = ({ x, y, w, anchor }: LabelPlace): Bounds => ({
  x: anchor === 'start' ? x : x - w,
  y: y - labelRise,
  w,
  h: labelRise + labelDrop,
})

/** Finds each label a place where it lies on no shape, no other label and no foreign line. */
function placeLabels(
  graph: Graph,
  layout: Layout,
  routed: readonly RoutedEdge[],
  labels: ReadonlyMap<string, string>,
): ReadonlyMap<string, LabelPlace> {
  const shapes = graph.nodes.map(({ id, shape }) => ({ shape, box: boxOf(layout, id) }))
  const lines = routed.flatMap(({ id, points }) =>
    stretches(points).map((stretch) => ({ id, stretch })),
  )
  const placed = new Map<string, LabelPlace>()
  const boxes = new Map<string, Bounds>()
  const put = (id: string, { place, box }: Pick<Spot, 'place' | 'box'>) => {
    placed.set(id, place)
    boxes.set(id, box)
  }
  const labelled = routed.flatMap((edge) => {
    const text = labels.get(edge.id)
    if (text === undefined) return []
    const w = textWidth(text, edgeLabelSize)
    return [{ ...edge, w, hint: { ...toLabel(edge.points[0] as Point, edge.route), w } }]
  })
  for (const { id, hint } of labelled) put(id, { place: hint, box: labelBox(hint) })
  /** A place, and what it costs by the shapes and lines that lie there anyway. */
  const toSpot = (id: string, place: LabelPlace): Spot => {
    const box = labelBox(place)
    let cost = 0
    for (const one of shapes) if (coversShape(box, one.shape, one.box)) cost += 100
    for (const line of lines) if (crossesBox(line.stretch, box)) cost += line.id === id ? 20 : 40
    return { place, box, cost }
  }
  const spots = labelled.map(({ id, points, w, hint }) => {
    const known = [toSpot(id, hint)]
    let places: readonly LabelPlace[] | undefined
    /** One place after the other, worked out when it is asked for: most labels need but the first. */
    return (index: number): Spot | null => {
      const found = known[index]
      if (found) return found
      places ??= placesAlong(points, w)
      const place = places[index - 1]
      if (!place) return null
      const spot = toSpot(id, place)
      known.push(spot)
      return spot
    }
  })
  // What one label gives way to may move later: a second round settles it.
  for (let round = 0; round < 3; round++) {
    labelled.forEach(({ id }, i) => {
      const spotAt = spots[i] as (typeof spots)[number]
      let best: Spot | null = null
      let least = Number.POSITIVE_INFINITY
      for (let index = 0; least > 0; index++) {
        const spot = spotAt(index)
        if (!spot) break
        let cost = spot.cost
        for (const [other, taken] of boxes) {
          if (cost >= least) break
          if (other !== id && overlapOf(spot.box, taken) > 0) cost += 100
        }
        if (cost < least) [best, least] = [spot, cost]
      }
      if (best) put(id, best)
    })
  }
  return placed
}

interface Spot {
  readonly place: LabelPlace
  readonly box: Bounds
  readonly cost: number
}

/** Places on both sides of an edge's first stretches, the nearest to its start first. */
function placesAlong(points: readonly Point[], w: number): LabelPlace[] {
  let walked = 0
  return stretches(points).flatMap(([a, b]) => {
    const level = a.y === b.y
    const [dx, dy] = [Math.sign(b.x - a.x), Math.sign(b.y - a.y)]
    const length = lengthOf([a, b])
    const places: LabelPlace[] = []
    const begin = walked === 0 && level ? -7 : 2
    for (let at = begin; at <= length && walked + at <= farthest; at += stride) {
      if (level) {
        for (const [rise, anchor] of [
          [-5, dx < 0 ? 'end' : 'start'],
          [13, dx < 0 ? 'end' : 'start'],
        ] as const)
          places.push({ x: a.x + dx * at, y: a.y + rise, anchor, w })
      } else {
        const y = a.y + dy * (at + (dy < 0 ? 2 : 9))
        places.push({ x: a.x - 5, y, anchor: 'end', w }, { x: a.x + 5, y, anchor: 'start', w })
      }
    }
    walked += length
    return places
  })
}

/** Whether letters lie on a shape; the corners around a diamond are free. */
export function coversShape(box: Bounds, shape: Shape, { x, y, w, h }: Bounds): boolean {
  const dx = gap(box.x, box.w, x + w / 2) / (w / 2)
  const dy = gap(box.y, box.h, y + h / 2) / (h / 2)
  return shape === 'diamond' ? dx + dy < 1 : dx < 1 && dy < 1
}

/** How far a point is from a stretch of an axis. */
const gap = (from: number, size: number, point: number) =>
  Math.max(0, from - point, point - from - size)

/** Whether a stretch of a line runs through letters. */
export const crossesBox = ([a, b]: Stretch, { x, y, w, h }: Bounds): boolean =>
  meets(a.x, b.x, x, w) && meets(a.y, b.y, y, h)

const meets = (p: number, q: number, from: number, size: number) =>
  Math.max(p, q) > from + 1 && Math.min(p, q) < from + size - 1

export type Stretch = readonly [Point, Point]

export const stretches = (points: readonly Point[]): Stretch[] =>
  points.slice(1).map((point, i) => [points[i] as Point, point])

/** The x at which upright stretches of other edges cross a level one, in drawing order. */
function crossings(
  id: string,
  [a, b]: Stretch,
  upright: readonly { readonly id: string; readonly stretch: Stretch }[],
): number[] {
  if (a.y !== b.y) return []
  const xs = new Set<number>()
  for (const { id: other, stretch } of upright) {
    const [c, d] = stretch
    if (other !== id && isBetween(c.x, a.x, b.x) && isBetween(a.y, c.y, d.y)) xs.add(c.x)
  }
  return [...xs].sort((p, q) => (a.x < b.x ? p - q : q - p))
}

const isBetween = (value: number, p: number, q: number) =>
  value > Math.min(p, q) + 1 && value < Math.max(p, q) - 1

function toPath(points: readonly Point[], crossed: (stretch: Stretch) => number[]): string {
  const parts: string[] = []
  const all = stretches(points)
  all.forEach((stretch, i) => {
    const [a, b] = stretch
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y)
    const direction = { x: Math.sign(b.x - a.x), y: Math.sign(b.y - a.y) }
    const radius = (neighbour: Stretch | undefined) =>
      neighbour ? Math.min(cornerRadius, length / 2, lengthOf(neighbour) / 2) : 0
    const [before, after] = [radius(all[i - 1]), radius(all[i + 1])]
    const begin = { x: a.x + direction.x * before, y: a.y + direction.y * before }
    const end = { x: b.x - direction.x * after, y: b.y - direction.y * after }
    parts.push(i === 0 ? `M${begin.x} ${begin.y}` : `Q${a.x} ${a.y} ${begin.x} ${begin.y}`)
    for (const x of crossed(stretch)) {
      parts.push(`H${x - direction.x * crossingGap}M${x + direction.x * crossingGap} ${a.y}`)
    }
    parts.push(`L${end.x} ${end.y}`)
  })
  return parts.join('')
}

const lengthOf = ([a, b]: Stretch) => Math.abs(b.x - a.x) + Math.abs(b.y - a.y)

/** The rectangle that holds every shape, route and stage of a layout. */
export function boundsOf(layout: Layout, edges: ReadonlyMap<string, DrawnEdge>): Bounds {
  const boxes = [
    ...Object.values(layout.places).map(({ box: [x, y, w, h] }) => ({
      x: x - w / 2,
      y: y - h / 2,
      w,
      h,
    })),
    ...layout.stages,
    ...[...edges.values()].flatMap(({ points }) => points.map((p) => ({ ...p, w: 0, h: 0 }))),
  ]
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    w: Math.max(...boxes.map((box) => box.x + box.w)) - x,
    h: Math.max(...boxes.map((box) => box.y + box.h)) - y,
  }
}

/** How long an edge is as it is drawn, gaps left out. */
export const pathLength = ({ points }: DrawnEdge): number =>
  stretches(points).reduce((sum, stretch) => sum + lengthOf(stretch), 0)

/** The rectangle around a shape. @throws when the layout has no such shape. */
export function boxOf({ places }: Layout, id: string): Bounds {
  const place = places[id]
  if (!place) throw new Error(`The layout has no place for the step "${id}"`)
  const [x, y, w, h] = place.box
  return { x: x - w / 2, y: y - h / 2, w, h }
}

/** How far a card keeps from what it belongs to, and from the edges of the room. */
const cardGap = 12

/**
 * Where a card stands beside a box: to its right, left, below or above, within the room, never
 * over the box itself, and there where it covers the least of what it should not.
 */
export function placeBeside(
  box: Bounds,
  card: { readonly w: number; readonly h: number },
  room: Bounds,
  obstacles: readonly (Bounds & { readonly weight: number })[],
): Point {
  const within = (value: number, from: number, extent: number, size: number) =>
    Math.min(Math.max(value, from + cardGap), from + extent - size - cardGap)
  const middle = {
    x: within(box.x + (box.w - card.w) / 2, room.x, room.w, card.w),
    y: within(box.y + (box.h - card.h) / 2, room.y, room.h, card.h),
  }
  const candidates = [
    { x: box.x + box.w + cardGap, y: middle.y },
    { x: box.x - card.w - cardGap, y: middle.y },
    { x: middle.x, y: box.y + box.h + cardGap },
    { x: middle.x, y: box.y - card.h - cardGap },
  ]
  const cost = (at: Point) => {
    const outside = card.w * card.h - overlapOf({ ...at, ...card }, room)
    const covered = obstacles.reduce(
      (sum, one) => sum + one.weight * overlapOf({ ...at, ...card }, one),
      0,
    )
    return 1000 * outside + covered
  }
  return candidates.reduce((best, next) => (cost(next) < cost(best) ? next : best))
}

/** The area that two rectangles have in common. */
const overlapOf = (a: Bounds, b: Bounds): number =>
  common(a.x, a.w, b.x, b.w) * common(a.y, a.h, b.y, b.h)

const common = (from: number, size: number, other: number, otherSize: number) =>
  Math.max(0, Math.min(from + size, other + otherSize) - Math.max(from, other))

/**
 * The shape that an arrow key leads to: back the way one has come, else along an exit that leaves
 * at that side, else back along an entry that arrives there. Where no line is, to the nearest
 * shape in that direction, so that the keys get everywhere.
 */
export function neighbour(
  layout: Layout,
  graph: Graph,
  node: string,
  side: Side,
  before: string | null = null,
): string | null {
  const lines = linesAt(layout, graph, node, side)
  const [first] = lines
  if (before !== null && lines.includes(before)) return before
  return first ?? nearest(layout, node, side)
}

/** What the exits at a side lead to, then what the entries at that side come from. */
function linesAt(layout: Layout, graph: Graph, node: string, side: Side): string[] {
  const others = graph.edges.filter(({ from, to }) => from !== to)
  const route = (from: string, to: string) => layout.places[from]?.exits[to]
  return [
    ...others
      .filter(({ from, to }) => from === node && route(from, to)?.from === side)
      .map(({ to }) => to),
    ...others
      .filter(({ from, to }) => to === node && route(from, to)?.to === side)
      .map(({ from }) => from),
  ]
}

/** The nearest shape that lies in a direction; what lies aside counts as twice as far. */
function nearest({ places }: Layout, node: string, side: Side): string | null {
  const here = places[node]
  if (!here) return null
  const [x, y] = here.box
  const distances = Object.entries(places).flatMap(([id, { box }]) => {
    const across = isSideways(side) ? box[0] - x : box[1] - y
    const aside = Math.abs(isSideways(side) ? box[1] - y : box[0] - x)
    const along = across * sign(side)
    return along > 0 && along >= aside / 2 ? [{ id, distance: along + 2 * aside }] : []
  })
  return distances.sort((a, b) => a.distance - b.distance)[0]?.id ?? null
}
