import { useEffect, useState } from 'react'
import type { Chart } from '../charts/chartDefinition'
import { type ChartId, chartIds } from '../charts/chartIds'
import { firstChart, firstChartId, loadChart } from '../charts/charts'
import { loadTexts } from '../text/loadTexts'
import type * as stories from '../story/opened'
import { isSpokenOf, speakOf, spokenTexts } from './language'

type StoryParts = typeof stories

/** What a call of a story needs beside its chart. */
let story: StoryParts | null = null

const loaded = new Map<ChartId, Chart>([[firstChartId, firstChart]])

/** The chart of that id, if there is one. */
export const toChartId = (id: string | null): ChartId | null =>
  chartIds.find((one) => one === id) ?? null

/** A chart that a page has waited for. */
export function loadedChart(id: ChartId): Chart {
  const chart = loaded.get(id)
  if (!chart) throw new Error(`The chart "${id}" is not loaded: wait for needCharts() first`)
  return chart
}

/** Loads charts with their texts in the language spoken. @throws when a file cannot be loaded. */
export async function needCharts(ids: readonly ChartId[]): Promise<void> {
  const load = async (id: ChartId) => loaded.set(id, await loadChart(id))
  await Promise.all([speakOf(ids), ...ids.map(load)])
}

/** Loads what stories are told with, and all charts. @throws when a file cannot be loaded. */
export async function needStory(): Promise<void> {
  const load = async (id: ChartId) => loaded.set(id, await loadChart(id))
  const [parts] = await Promise.all([import('../story/opened'), ...chartIds.map(load)])
  story = parts
}

/** What stories are told with, where a page has waited for it. */
export const loadedStory = (): StoryParts | null => story

const isReady = (ids: readonly ChartId[], inStory: boolean) =>
  isSpokenOf(ids) && ids.every((id) => loaded.has(id)) && (!inStory || story !== null)

/** Fetches all charts when nothing else is to be done, so that going to one takes no time. */
export function fetchCharts(): void {
  const fetches = [loadTexts(spokenTexts().language, chartIds), ...chartIds.map(loadChart)]
  for (const one of fetches) one.catch(() => {})
}

/** Whether some charts can be shown, alone or as calls of a story; they are loaded if need be. */
export function useCharts(
  ids: readonly ChartId[],
  inStory = false,
): 'ready' | 'loading' | 'failed' {
  const key = `${ids.join()} ${inStory}`
  const [answer, setAnswer] = useState<{ key: string; is: 'ready' | 'failed' } | null>(null)
  const ready = isReady(ids, inStory)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the ids
  useEffect(() => {
    if (ready) return
    let current = true
    Promise.all([needCharts(ids), inStory ? needStory() : null]).then(
      () => current && setAnswer({ key, is: 'ready' }),
      () => current && setAnswer({ key, is: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [key, ready])
  if (ready) return 'ready'
  return answer?.key === key && answer.is === 'failed' ? 'failed' : 'loading'
}
