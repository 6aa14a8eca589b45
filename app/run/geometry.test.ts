import { describe, expect, test } from 'vitest'
import { charts } from '../charts/charts'
import type { Layout } from '../charts/chartDefinition'
import { toFigureView } from './figureView'
import { drawEdges, neighbour } from './geometry'
import { type Graph, toGraph } from './graph'

const cases = charts.flatMap((chart) => {
  const full = toGraph(chart.machine)
  const { wide, narrow, figure } = chart.layouts
  return [
    { name: `${chart.id}, wide`, graph: full, layout: wide },
    { name: `${chart.id}, narrow`, graph: full, layout: narrow },
    ...(figure ? [{ name: `${chart.id}, figure`, graph: toFigureView(full), layout: figure }] : []),
  ]
})

const stretchesOf = (graph: Graph, layout: Layout) =>
  [...drawEdges(graph, layout).values()].flatMap(({ id, points }) =>
    points.slice(1).map((to, i) => ({ id, from: points[i] ?? to, to })),
  )

describe.each(cases)('the layout $name', ({ graph, layout }) => {
  test('gives every shape a place and every edge a route, and nothing else', () => {
    expect(Object.keys(layout.places).sort()).toEqual(graph.nodes.map(({ id }) => id).sort())
    const routes = Object.entries(layout.places).flatMap(([from, { exits }]) =>
      Object.keys(exits).map((to) => `${from}>${to}`),
    )
    expect(routes.sort()).toEqual(graph.edges.map(({ id }) => id).sort())
  })

  test('draws every stretch level or upright', () => {
    const slanted = stretchesOf(graph, layout).filter(
      ({ from, to }) => from.x !== to.x && from.y !== to.y,
    )
    expect(slanted).toEqual([])
  })

  test('runs no edge through a shape', () => {
    const through = stretchesOf(graph, layout).flatMap(({ id, from, to }) =>
      Object.entries(layout.places)
        .filter(
          ([
            ,
            {
              box: [x, y, w, h],
            },
          ]) => {
            const overlaps = (a: number, b: number, centre: number, size: number) =>
              Math.max(a, b) > centre - size / 2 + 1 && Math.min(a, b) < centre + size / 2 - 1
            return overlaps(from.x, to.x, x, w) && overlaps(from.y, to.y, y, h)
          },
        )
        .map(([node]) => `${id} through ${node}`),
    )
    expect(through).toEqual([])
  })

  test('lays no shape over another', () => {
    const boxes = Object.entries(layout.places)
    const clashes = boxes.flatMap(
      (
        [
          a,
          {
            box: [ax, ay, aw, ah],
          },
        ],
        i,
      ) =>
        boxes
          .slice(i + 1)
          .filter(
            ([
              ,
              {
                box: [bx, by, bw, bh],
              },
            ]) => Math.abs(ax - bx) < (aw + bw) / 2 && Math.abs(ay - by) < (ah + bh) / 2,
          )
          .map(([b]) => `${a} and ${b}`),
    )
    expect(clashes).toEqual([])
  })
})

describe('on the logon chart', () => {
  const [{ machine, layouts }] = charts
  const graph = toGraph(machine)
  const beside = (node: string, side: Parameters<typeof neighbour>[3]) =>
    neighbour(layouts.wide, graph, node, side)

  test('finds the shape beside one, forth along an exit and back along an entry', () => {
    expect(beside('newSession', 'bottom')).toBe('sharedSessionExists')
    expect(beside('sharedSessionExists', 'left')).toBe('returnSharedSession')
    expect(beside('returnSharedSession', 'right')).toBe('sharedSessionExists')
    expect(beside('returnSharedSession', 'top')).toBe(null)
  })

  test('leaves a gap in a level stretch where an upright one crosses it', () => {
    const edge = drawEdges(graph, layouts.wide).get('sharedSessionExists>returnSharedSession')
    expect(edge?.path.match(/M/g)).toHaveLength(2)
  })

  test('says which route is missing', () => {
    const places = { ...layouts.wide.places, logonUi: { box: [0, 0, 9, 9] as const, exits: {} } }
    expect(() => drawEdges(graph, { ...layouts.wide, places })).toThrow('logonUi>promptForProfile')
  })
})
