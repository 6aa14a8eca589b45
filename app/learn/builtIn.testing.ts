import { loadCharts } from '../charts/charts'
import type { ChartId } from '../charts/chartIds'
import type { Run } from '../run/run'
import { toTaskRun } from './taskRun'
import type { TaskLink } from './tasks'

const charts = await loadCharts()
export const chartOf = (id: ChartId) => {
  const chart = charts.find((one) => one.id === id)
  if (!chart) throw new Error(`There is no chart "${id}"`)
  return chart
}

/** The run that a task starts from; its link may have no fault. */
export function runOf(task: TaskLink): Run {
  const { run, problems } = toTaskRun(task, chartOf)
  if (problems.length > 0) throw new Error(`${task.query}: ${JSON.stringify(problems)}`)
  return run
}

/** The steps that a run comes to, and the edges that it takes. */
export const nodesOf = ({ steps }: Run) => steps.map(({ node }) => node)
export const edgesOf = ({ steps }: Run) => steps.flatMap(({ exit }) => (exit ? [exit.edge] : []))

/** How the message services stand when a run is over, or waits. */
export function servicesAfter({ chart, steps }: Run): Readonly<Record<string, string>> {
  const last = steps.at(-1)
  return last
    ? Object.fromEntries(
        chart.services(last.context, last.node).map(({ id, status }) => [id, status]),
      )
    : {}
}
