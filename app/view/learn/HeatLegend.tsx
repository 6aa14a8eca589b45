import { useEffect, useMemo } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { countOf, heatOf, heats, toExitCounts } from '../../learn/coverage'
import { noSeen } from '../../learn/progress'
import { type Graph, toGraph } from '../../run/graph'
import { loadCoverage } from '../../text/loadTexts'
import { type HeatMark, showHeat } from '../chart/heat'
import { useLoadedText } from '../useLoadedText'
import { useProgress } from './progressStore'
import './heat.css'

/** Lays over the chart what has been seen of it, and says in the legend what its marks mean. */
export function HeatLegend({ chart, graph }: { chart: Chart; graph: Graph }) {
  const text = useLoadedText(loadCoverage)
  const { progress } = useProgress()
  const seen = progress.seen[chart.id as ChartId] ?? noSeen
  const known = text === 'failed' ? null : text
  const marks = useMemo(() => {
    const exits = toExitCounts(graph, toGraph(chart.machine), seen.exits)
    const counts = [
      ...graph.nodes.map(({ id }) => [id, countOf(seen.steps, id)] as const),
      ...exits,
    ]
    return new Map(
      counts.map(([id, count]): [string, HeatMark] => [
        id,
        {
          marks: { 'data-heat': heatOf(count), 'data-seen': count },
          said: known ? known.times(count) : '',
        },
      ]),
    )
  }, [chart, graph, seen, known])
  useEffect(() => showHeat(marks), [marks])
  useEffect(() => () => showHeat(null), [])
  if (!known) return null
  return (
    <li className="heat-legend">
      {known.heatBefore}
      {heats.map((heat) => (
        <span key={heat} data-heat={heat}>
          {known.heats[heat]}
        </span>
      ))}
    </li>
  )
}
