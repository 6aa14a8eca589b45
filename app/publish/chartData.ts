import type { Chart } from '../charts/chartDefinition'
import { toFigureView } from '../run/figureView'
import { toGraph } from '../run/graph'
import type { View } from '../run/permalink'

/** A chart as plain data, as `docs/interface.md` describes it. `label` names a step. */
export function toChartData(chart: Chart, view: View, label: (node: string) => string) {
  const full = toGraph(chart.machine)
  const graph = view === 'figure' ? toFigureView(full) : full
  return {
    nodes: graph.nodes.map(({ id, shape, basis, historic }) => ({
      id,
      shape,
      label: label(id),
      basis,
      historic,
    })),
    edges: graph.edges.map(({ from, to, label, basis }) => ({ from, to, label, basis })),
  }
}
