import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Chart } from '../../app/charts/chartDefinition'
import { logonChart } from '../../app/charts/logon/logonChart'
import { toGraph } from '../../app/run/graph'
import { parseQuery } from '../../app/run/permalink'
import { toBpmn } from './bpmn'
import { quantile, type Timed, toTargets, type Weighed } from './figures'
import { toFlowchart, toMermaidSource } from './flowchart'
import { toGrownChart, toGrownText } from './grownChart'
import { measureGrowth } from './growth'
import { chartSizes } from './pages'
import { type Results, toReport, withResults } from './report'

const readText = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const readJson = (path: string) => JSON.parse(readText(path))

describe('the peers', () => {
  test('are made of the versions that the page is made of', () => {
    const { dependencies: own } = readJson('package.json')
    const { dependencies, devDependencies } = readJson('../../package.json')
    const root = { ...dependencies, ...devDependencies }
    for (const name of ['react', 'react-dom', 'xstate', '@xstate/react', 'mermaid', 'mermaid11']) {
      expect(own[name], name).toBe(root[name])
    }
    expect(`npm:@xyflow/react@${own['@xyflow/react']}`).toBe(root.reactflow)
  })

  test('are locked, and the lock file names no registry', () => {
    const { packages } = readJson('package-lock.json')
    expect(packages[''].dependencies).toEqual(readJson('package.json').dependencies)
    expect(readText('package-lock.json')).not.toContain('"resolved"')
  })

  const { nodes, edges } = toGraph(logonChart.machine)
  const flowchart = toFlowchart()

  test('show the flowchart of the app, and play a run of it', () => {
    expect(flowchart.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id))
    expect(flowchart.edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id))
    expect(flowchart.run.length).toBeGreaterThan(20)
    const known = new Set(edges.map(({ id }) => id))
    for (const [i, node] of flowchart.run.slice(1).entries()) {
      expect(known).toContain(`${flowchart.run[i]}>${node}`)
    }
  })

  test('get all of it in the formats of Mermaid and BPMN', () => {
    const bpmn = toBpmn(flowchart)
    expect(bpmn.match(/<bpmndi:BPMNShape /g)).toHaveLength(nodes.length)
    expect(bpmn.match(/<bpmn:sequenceFlow /g)).toHaveLength(edges.length)
    expect(bpmn.match(/<bpmn:startEvent /g)).toHaveLength(1)
    const mermaid = toMermaidSource()
    for (const { from, to } of edges) {
      expect(mermaid).toMatch(new RegExp(`^  ${from} -->.* ?${to}$`, 'm'))
    }
  })
})

describe('the made-up chart', () => {
  test.each(chartSizes)('has %i shapes, all with a place, a line and a name', (size) => {
    const chart = toGrownChart(size, 10)
    const { nodes } = toGraph(chart.machine)
    expect(nodes).toHaveLength(size)
    expect(Object.keys(chart.layouts.wide.places).sort()).toEqual(nodes.map(({ id }) => id).sort())
    expect(Object.keys(toGrownText(size).steps).sort()).toEqual(nodes.map(({ id }) => id).sort())
  })

  test.each([10, 1_000])('has runs of just %i steps', (length) => {
    const { run } = parseQuery(toGrownChart(15, 10), `length=${length}`)
    expect(run.steps).toHaveLength(length)
    expect(run.outcome?.hresult).toBe('S_OK')
  })

  test('no two of its shapes overlap', () => {
    const { places } = (toGrownChart(150, 10) as Chart).layouts.wide
    const boxes = Object.values(places).map(({ box }) => box)
    for (const [i, [x, y, w, h]] of boxes.entries()) {
      for (const [x2, y2, w2, h2] of boxes.slice(i + 1)) {
        const apart = Math.abs(x - x2) >= (w + w2) / 2 || Math.abs(y - y2) >= (h + h2) / 2
        expect(apart).toBe(true)
      }
    }
  })

  test('what it costs is measured for the size that was asked for', () => {
    const { nodes, steps, run, trail } = measureGrowth(15, 10, 1)
    expect({ nodes, steps }).toEqual({ nodes: 15, steps: 10 })
    expect(run).toBeGreaterThan(0)
    expect(trail).toBeGreaterThan(0)
  })
})

describe('the figures', () => {
  test('quantiles are those of the sorted values', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5)
    expect(quantile([...Array(21).keys()], 0.95)).toBe(19)
  })

  const timedAt = (id: string, rate: number, visible: number, firstStep: number, step: number) =>
    ({
      ...{ id, name: id, rate },
      visits: [{ visible, firstStep, gaps: 0, steps: [step] }],
    }) satisfies Timed
  const weighedAt = (id: string, code: number) =>
    ({
      id,
      name: id,
      weight: { requests: 1, bytes: code, code },
      memory: 1e6,
      memorySteps: 1_000,
    }) satisfies Weighed
  const timed = [
    timedAt('app', 1, 50, 115, 13),
    timedAt('bare', 1, 110, 100, 10),
    timedAt('bpmn', 1, 100, 90, 30),
  ]
  const weighed = [weighedAt('app', 131), weighedAt('bare', 100)]
  const targets = toTargets(timed, weighed)

  test('each target compares with the right page', () => {
    expect(targets.map(({ value, limit }) => [value, limit])).toEqual([
      [0.5, 0.5],
      [1.15, 1.15],
      [1.3, 1.25],
      [1.3, 1.25],
      [1.31, 1.3],
    ])
  })

  test('a page that was not measured is missed', () => {
    expect(() => toTargets(timed.slice(0, 1), weighed)).toThrow('"bare" was not measured')
  })

  const results: Results = {
    ...{ cores: 2, browser: 'Chromium 1', runs: 1, timed, weighed, targets },
    growth: [{ nodes: 15, steps: 10, graph: 1, geometry: 2, run: 5, trail: 0.25 }],
    grownPages: [{ nodes: 15, steps: 10, page: null }],
  }

  test('the report says which targets were met and which were missed', () => {
    const lines = toReport(results).split('\n')
    const verdicts = lines.flatMap((line) => /\| (met|missed) \|$/.exec(line)?.[1] ?? [])
    expect(verdicts).toEqual(['met', 'met', 'missed', 'missed', 'missed'])
    expect(lines).toContain(
      '| 15 | 10 | 1.00 | 2.00 | 5.00 | 0.500 | 0.250 | not in time | not in time | not in time |',
    )
  })

  test('the report takes the place of the last one in the document', () => {
    const text = readText('../../docs/benchmarks.md')
    const written = withResults(withResults(text, 'one'), '$& two')
    expect(written).toContain('<!-- results -->\n\n$& two\n\n<!-- end of results -->')
    expect(written).not.toContain('one\n<!--')
    expect(() => withResults('', 'one')).toThrow('lost the marks')
  })
})
