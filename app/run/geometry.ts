import type { Layout, Place, Route, Side } from '../charts/chartDefinition'
import type { Graph } from './graph'

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
  readonly label: Point & { readonly anchor: 'start' | 'end' }
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

/** Draws all edges of a graph in a layout. @throws when an edge of the graph has no route. */
export function drawEdges(graph: Graph, layout: Layout): ReadonlyMap<string, DrawnEdge> {
  const routed = graph.edges.map((edge) => {
    const [from, to] = [layout.places[edge.from], layout.places[edge.to]]
    const route = from?.exits[edge.to]
    if (!from || !to || !route) throw new Error(`The layout has no route for the edge "${edge.id}"`)
    return { id: edge.id, route, points: toPoints(from, to, route) }
  })
  return new Map(
    routed.map(({ id, route, points }) => {
      const others = routed.filter((other) => other.id !== id).map((other) => other.points)
      const end = points.at(-1) as Point
      return [
        id,
        {
          id,
          points,
          path: toPath(points, others),
          tip: { ...end, toward: opposite[route.to] },
          label: toLabel(points[0] as Point, route),
        },
      ]
    }),
  )
}

const opposite: Record<Side, Side> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }

/** Where the label of an edge stands: at its start, beside its first stretch. */
function toLabel(start: Point, { from, labelAt, labelSide = 'before' }: Route): DrawnEdge['label'] {
  const direction = sign(from)
  if (isSideways(from)) {
    return {
      x: start.x + direction * (labelAt ?? 4),
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

type Stretch = readonly [Point, Point]

const stretches = (points: readonly Point[]): Stretch[] =>
  points.slice(1).map((point, i) => [points[i] as Point, point])

/** The x at which upright stretches of other edges cross a level one, in drawing order. */
function crossings([a, b]: Stretch, others: readonly (readonly Point[])[]): number[] {
  if (a.y !== b.y) return []
  const between = (value: number, p: number, q: number, margin: number) =>
    value > Math.min(p, q) + margin && value < Math.max(p, q) - margin
  const xs = others
    .flatMap(stretches)
    .filter(([c, d]) => c.x === d.x && between(c.x, a.x, b.x, 1) && between(a.y, c.y, d.y, 1))
    .map(([c]) => c.x)
  return [...new Set(xs)].sort((p, q) => (a.x < b.x ? p - q : q - p))
}

function toPath(points: readonly Point[], others: readonly (readonly Point[])[]): string {
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
    for (const x of crossings(stretch, others)) {
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

/** The shape next to one at a side: along an exit that leaves there, or back along an entry. */
export function neighbour(layout: Layout, graph: Graph, node: string, side: Side): string | null {
  const exit = graph.edges.find((edge) => {
    const route = layout.places[node]?.exits[edge.to]
    return edge.from === node && edge.to !== node && route?.from === side
  })
  if (exit) return exit.to
  const entry = graph.edges.find(
    (edge) =>
      edge.to === node && edge.from !== node && layout.places[edge.from]?.exits[node]?.to === side,
  )
  return entry?.from ?? null
}
