import { expect, test } from 'vitest'
import { toDirectedGraph } from 'xstate/graph'
import { firstChart, loadCharts } from '../charts/charts'
import { toChartData } from './chartData'

const charts = await loadCharts()

test.each(charts)('the chart $id has exactly the states and exits of its machine', (chart) => {
  const drawn = toChartData(chart, 'full', (node) => node)
  const graph = toDirectedGraph(chart.machine)
  expect(drawn.nodes.map(({ id }) => id)).toEqual(
    graph.children.map(({ stateNode }) => stateNode.key),
  )
  const exits = graph.children.flatMap(({ edges }) =>
    edges.map(({ source, target }) => `${source.key} > ${target.key}`),
  )
  const edges = drawn.edges.map(({ from, to }) => `${from} > ${to}`)
  expect([...edges].sort()).toEqual([...new Set(exits)].sort())
})

test.each(charts)('every step of the chart $id can be reached, and leads to an end', (chart) => {
  const { nodes, edges } = toChartData(chart, 'full', (node) => node)
  const reach = (start: readonly string[], next: (id: string) => string[]) => {
    const reached = new Set(start)
    for (const id of reached) for (const other of next(id)) reached.add(other)
    return reached
  }
  const ids = nodes.map(({ id }) => id)
  const ends = ids.filter((id) => !edges.some(({ from }) => from === id))
  const first = ids.slice(0, 1)
  const after = (id: string) => edges.filter(({ from }) => from === id).map(({ to }) => to)
  const before = (id: string) => edges.filter(({ to }) => to === id).map(({ from }) => from)
  expect([...reach(first, after)].sort()).toEqual([...ids].sort())
  expect([...reach(ends, before)].sort()).toEqual([...ids].sort())
})

test('data has the parts of the interface, and the label that it is given', () => {
  const chart = firstChart
  const data = toChartData(chart, 'full', (node) => node.toUpperCase())
  expect(data.nodes.find(({ id }) => id === 'promptForPassword')).toEqual({
    id: 'promptForPassword',
    shape: 'pill',
    label: 'PROMPTFORPASSWORD',
    basis: 'figure',
    historic: true,
  })
  expect(data.edges.filter(({ from }) => from === 'promptForPassword')).toEqual([
    { from: 'promptForPassword', to: 'serviceUiAlways', label: 'ok', basis: 'reference' },
    { from: 'promptForPassword', to: 'promptForPassword', label: 'wrong', basis: 'inference' },
    { from: 'promptForPassword', to: 'returnErrorCancelled', label: 'cancel', basis: 'reference' },
  ])
})

test('the figure has its 15 shapes and 18 arrows', () => {
  const chart = firstChart
  const { nodes, edges } = toChartData(chart, 'figure', (node) => node)
  expect([nodes.length, edges.length]).toEqual([15, 18])
})
