import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCharts } from '../charts/charts'
import type { ChartId } from '../charts/chartIds'
import { toFigureView } from '../run/figureView'
import { toGraph } from '../run/graph'
import { parseQuery } from '../run/permalink'
import type { Run } from '../run/run'
import { anyRun, anyRunOf, logonChart, queriesOf, runQuery } from '../run/worlds.testing'
import {
  heatOf,
  mostNew,
  parts,
  sumUp,
  toCoverage,
  toExitCounts,
  toMissing,
  toNews,
  toUniverse,
} from './coverage'
import { addSeen, noProgress, type Progress } from './progress'

const charts = await loadCharts()
const see = (progress: Progress, run: Run) => addSeen(progress, run, 0, run.steps.length - 1)
const total = (news: Record<string, number>) => Object.values(news).reduce((a, b) => a + b, 0)

describe.each(charts.map((chart) => [chart.id, chart] as const))('of the chart %s', (id, chart) => {
  it('every run shows only what there is to see', () => {
    fc.assert(
      fc.property(anyRunOf(chart), (run) => {
        const seen = see(noProgress, run).seen[id as ChartId]
        const { steps, exits, results, codes } = toUniverse(chart)
        expect(steps).toEqual(expect.arrayContaining(Object.keys(seen?.steps ?? {})))
        expect(exits).toEqual(expect.arrayContaining(Object.keys(seen?.exits ?? {})))
        expect(results).toEqual(expect.arrayContaining([...(seen?.results ?? [])]))
        expect(codes).toEqual(expect.arrayContaining([...(seen?.codes ?? [])]))
        const coverage = toCoverage(see(noProgress, run), chart)
        for (const part of parts) expect(coverage[part].seen).toBeLessThanOrEqual(coverage[part].of)
      }),
      { numRuns: 40 },
    )
  })

  it('the named runs together show all that there is', () => {
    const progress = Object.values(queriesOf[id as ChartId])
      .map((query) => parseQuery(chart, query).run)
      .reduce(see, noProgress)
    expect(toMissing(progress, chart)).toEqual({ steps: [], exits: [], results: [], codes: [] })
  })
})

describe('the numbers', () => {
  it('begin at none, and add up over the charts', () => {
    const all = sumUp(charts.map((chart) => toCoverage(noProgress, chart)))
    expect(parts.map((part) => all[part].seen)).toEqual([0, 0, 0, 0])
    expect(all.steps.of).toBe(
      charts.reduce((sum, chart) => sum + toGraph(chart.machine).nodes.length, 0),
    )
  })

  it('count what another computer adds to no chart', () => {
    const run = runQuery('profile=Outlook')
    const strange = see(noProgress, run)
    const seen = strange.seen.logon
    const more = {
      ...strange,
      seen: { logon: { ...seen, steps: { ...seen?.steps, nowhere: 3 } } },
    } as Progress
    expect(toCoverage(more, logonChart)).toEqual(toCoverage(strange, logonChart))
  })
})

it.each([
  [0, 'none'],
  [1, 'once'],
  [2, 'few'],
  [4, 'few'],
  [5, 'often'],
  [1000, 'often'],
])('%i times is %s', (count, heat) => {
  expect(heatOf(count)).toBe(heat)
})

describe('the exits of the figure', () => {
  const full = toGraph(logonChart.machine)
  const figure = toFigureView(full)
  const countIn = (run: Run, edge: string) =>
    toExitCounts(figure, full, see(noProgress, run).seen.logon?.exits ?? {}).get(edge)

  it('are those of the full chart where it draws them', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const exits = see(noProgress, run).seen.logon?.exits ?? {}
        const counts = toExitCounts(full, full, exits)
        for (const { id } of full.edges) expect(counts.get(id)).toBe(exits[id] ?? 0)
      }),
      { numRuns: 30 },
    )
  })

  it('are seen with the whole way that they stand for', () => {
    const gone = runQuery('profile=Outlook')
    const half = { ...gone, steps: gone.steps.slice(0, 12), outcome: null }
    expect(countIn(gone, 'credentialsValid>returnSession')).toBe(1)
    expect(countIn(half, 'credentialsValid>returnSession')).toBe(0)
    expect(countIn(gone, 'credentialsValid>passwordUi')).toBe(0)
  })
})

describe('the scenario that would show most that is new', () => {
  const anyScenarios = fc.array(anyRun, { minLength: 1, maxLength: 6 })

  it('shows at least as much as each of the others, and then nothing new', () => {
    fc.assert(
      fc.property(anyScenarios, fc.array(anyRun, { maxLength: 3 }), (runs, before) => {
        const progress = before.reduce(see, noProgress)
        const scenarios = runs.map((run, id) => ({ id, run }))
        const best = mostNew(progress, scenarios)
        const most = Math.max(...runs.map((run) => total(toNews(progress, run))))
        expect(best ? total(best.news) : 0).toBe(most)
        if (!best) return
        const after = see(progress, best.scenario.run)
        expect(total(toNews(after, best.scenario.run))).toBe(0)
        expect(mostNew(after, [best.scenario])).toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  it('is none when all of them have been seen', () => {
    fc.assert(
      fc.property(anyScenarios, (runs) => {
        expect(
          mostNew(
            runs.reduce(see, noProgress),
            runs.map((run) => ({ run })),
          ),
        ).toBeNull()
      }),
      { numRuns: 20 },
    )
  })

  it('adds to the coverage just what it was said to', () => {
    fc.assert(
      fc.property(anyRun, anyRun, (first, second) => {
        const progress = see(noProgress, first)
        const [had, has] = [progress, see(progress, second)].map((one) =>
          toCoverage(one, logonChart),
        )
        const news = toNews(progress, second)
        for (const part of parts) {
          expect((has?.[part].seen ?? 0) - (had?.[part].seen ?? 0)).toBe(news[part])
        }
      }),
      { numRuns: 40 },
    )
  })
})
