import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { loadChart, loadCharts } from '../../charts/charts'
import { answer, type AnswerTo, type Question, type QuestionKind } from './answer'

/** What the page sends, and what comes back: progress as often as it changes, then one answer. */
export interface Asked {
  readonly id: number
  readonly question: Question
}

export type Reply =
  | { readonly id: number; readonly done: number; readonly of: number }
  | { readonly id: number; readonly answer: AnswerTo<QuestionKind> }
  | { readonly id: number; readonly failed: string }

/** The chart of the latest question: what was worked out about it serves the next one. */
let latest: { readonly key: string; readonly chart: Chart } | null = null

async function toChart({ chart: id, setting }: Question): Promise<Chart> {
  const key = JSON.stringify([id, setting])
  if (latest?.key !== key) latest = { key, chart: (await loadChart(id)).inSetting(setting) }
  return latest.chart
}

// The page answers questions here, so that it stays responsive however long they take.
const reply = (message: Reply) => self.postMessage(message)

self.addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const { id, question } = data
  try {
    const chart = await toChart(question)
    const all = question.kind === 'pack' ? await loadCharts() : [chart]
    const charts = (wanted: ChartId) => all.find((one) => one.id === wanted) ?? chart
    reply({ id, answer: answer(chart, question, (done, of) => reply({ id, done, of }), charts) })
  } catch (error) {
    reply({ id, failed: error instanceof Error ? error.message : String(error) })
  }
})
