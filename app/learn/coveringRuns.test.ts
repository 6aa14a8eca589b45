import { expect, it } from 'vitest'
import type { Chart } from '../charts/chartDefinition'
import { loadCharts } from '../charts/charts'
import { stateMeta, toGraph } from '../run/graph'
import { formatQuery, parseQuery } from '../run/permalink'
import { thingsOf, toCoveringRuns } from './coveringRuns.testing'

const charts = await loadCharts()

it.each(charts.map((chart) => [chart.id, chart] as const))(
  'the runs of %s together take every exit, give every answer, and are links',
  (_, chart) => {
    const runs = toCoveringRuns(chart)
    const shown = new Set(runs.flatMap((run) => [...thingsOf(run)]))
    const { nodes, edges } = toGraph(chart.machine)
    const answers = nodes.flatMap(({ id }) =>
      stateMeta(chart.machine, id).answers.map(({ answer }) => `answer:${id}=${answer}`),
    )
    const wanted = [...edges.map(({ id }) => `exit:${id}`), ...answers]
    expect(wanted.filter((thing) => !shown.has(thing))).toEqual([])
    for (const run of runs) {
      expect(run.outcome).not.toBeNull()
      const { run: read, problems } = parseQuery(chart, formatQuery(run))
      expect(problems).toEqual([])
      expect(read.steps.map(({ node }) => node)).toEqual(run.steps.map(({ node }) => node))
    }
    // Each run is there for something.
    runs.forEach((run, index) => {
      const others = new Set(runs.slice(0, index).flatMap((one) => [...thingsOf(one)]))
      expect([...thingsOf(run)].some((thing) => !others.has(thing))).toBe(true)
    })
  },
  120_000,
)

it('says which exit nothing leads to', () => {
  const chart = charts.find(({ id }) => id === 'configure')
  const without: Chart | undefined = chart && {
    ...chart,
    inputs: chart.inputs.map((input) =>
      input.kind === 'choice' && input.parameter === 'dialog'
        ? { ...input, values: input.values.slice(0, 1) }
        : input,
    ),
  }
  expect(() => without && toCoveringRuns(without)).toThrow(/^Nothing leads to \w+>\w+ on the chart/)
})
