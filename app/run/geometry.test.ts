import { describe, expect, test } from 'vitest'
import { firstChart, loadCharts } from '../charts/charts'
import type { Layout } from '../charts/chartDefinition'
import { toFigureView } from './figureView'
import {
  boxOf,
  crossesBox,
  drawEdges,
  labelBox,
  neighbour,
  placeBeside,
  stretches,
} from './geometry'
import { type Graph, toGraph } from './graph'

const cases = (await loadCharts()).flatMap((chart) => {
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

const sides = ['top', 'right', 'bottom', 'left'] as const

describe.each(cases)('arrow keys in the layout $name', ({ graph, layout }) => {
  /** All places that arrow keys get to: a shape, and the one before it. */
  const walk = (start: string) => {
    const found = new Map<string, { at: string; before: string | null }>()
    const queue: { at: string; before: string | null }[] = [{ at: start, before: null }]
    for (const { at, before } of queue) {
      const key = `${before} ${at}`
      if (found.has(key)) continue
      found.set(key, { at, before })
      for (const side of sides) {
        const next = neighbour(layout, graph, at, side, before)
        if (next !== null) queue.push({ at: next, before: at })
      }
    }
    return [...found.values()]
  }

  test('get from every shape to every shape', () => {
    const all = graph.nodes.map(({ id }) => id).sort()
    const lost = all.flatMap((start) => {
      const found = new Set(walk(start).map(({ at }) => at))
      return all.filter((node) => !found.has(node)).map((node) => `${start} to ${node}`)
    })
    expect(lost).toEqual([])
  })

  test('lead back the way one has come', () => {
    const stuck = graph.nodes
      .flatMap(({ id }) => walk(id))
      .flatMap(({ at, before }) => {
        const route = before !== null && layout.places[before]?.exits[at]
        return route && neighbour(layout, graph, at, route.to, before) !== before
          ? [`${before} from ${at}`]
          : []
      })
    expect(stuck).toEqual([])
  })
})

describe('a card beside a box', () => {
  const room = { x: 0, y: 0, w: 400, h: 300 }
  const card = { w: 100, h: 80 }
  const box = { x: 150, y: 100, w: 80, h: 40 }

  test('stands to its right where nothing is in the way', () => {
    expect(placeBeside(box, card, room, [])).toEqual({ x: 242, y: 80 })
  })

  test('gives way to what it should not cover, and stays in the room', () => {
    const right = { x: 240, y: 60, w: 100, h: 100, weight: 1 }
    expect(placeBeside(box, card, room, [right])).toEqual({ x: 38, y: 80 })
    const left = { x: 20, y: 60, w: 120, h: 100, weight: 1 }
    expect(placeBeside(box, card, room, [right, left])).toEqual({ x: 140, y: 152 })
    expect(placeBeside({ ...box, x: 310 }, card, room, [left])).toEqual({ x: 198, y: 80 })
  })
})

describe('a label', () => {
  const { machine, layouts } = firstChart
  const graph = toGraph(machine)
  const id = 'sharedSessionExists>returnSharedSession'

  test('stands at the start of its edge', () => {
    const label = drawEdges(graph, layouts.wide, new Map([[id, 'yes']])).get(id)?.label
    expect(label?.anchor).toBe('end')
    expect(label?.x).toBe(boxOf(layouts.wide, 'sharedSessionExists').x - 7)
  })

  test('stands elsewhere on its edge when it is too long for its place', () => {
    const edge = 'promptForServicePassword>disableService'
    const place = (text: string) => {
      const edges = drawEdges(graph, layouts.wide, new Map([[edge, text]]))
      const label = edges.get(edge)?.label
      if (!label) throw new Error('The chart has lost an edge')
      const others = [...edges.values()].filter((other) => other.id !== edge)
      const lines = others.flatMap(({ points }) => stretches(points))
      return { label, free: !lines.some((line) => crossesBox(line, labelBox(label))) }
    }
    const [short, long] = [place('OK'), place('Abbrechen')]
    expect([short.free, long.free]).toEqual([true, true])
    expect(long.label.x).toBeGreaterThan(short.label.x)
  })
})

describe('on the logon chart', () => {
  const { machine, layouts } = firstChart
  const graph = toGraph(machine)
  const beside = (node: string, side: Parameters<typeof neighbour>[3]) =>
    neighbour(layouts.wide, graph, node, side)

  test('finds the shape beside one, forth along an exit and back along an entry', () => {
    expect(beside('newSession', 'bottom')).toBe('sharedSessionExists')
    expect(beside('sharedSessionExists', 'left')).toBe('returnSharedSession')
    expect(beside('returnSharedSession', 'right')).toBe('sharedSessionExists')
    expect(beside('returnSharedSession', 'bottom')).toBe('returnErrorNoProfile')
    expect(beside('mapiLogonEx', 'top')).toBe(null)
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
