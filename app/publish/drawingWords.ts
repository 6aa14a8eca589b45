import { endSentences } from '../words/announcement'
import { detailWords } from '../words/details'
import type { Publication } from './publication'
import type { Sheet } from './sheet'

/** What is drawn, and what the run came to where it is drawn to its end. */
export function drawingTitle(
  { texts, words, run }: Publication,
  { isFigure, step }: Sheet,
): string {
  const { chart, outcome } = run
  const title = words.drawing.title({
    chart: texts.chartNames[chart.id as keyof typeof texts.chartNames],
    view: isFigure ? texts.ui.figureView : null,
  })
  if (step?.exit !== null || !outcome) return title
  const result = [outcome.hresult ?? '', ...detailWords(texts, chart, outcome.details)]
  return `${title} – ${result.filter(Boolean).join(', ')}`
}

/** For who does not see it: what the run came to, then the path, each step where it first comes. */
export function drawingDescription(
  { words, run, position, texts }: Publication,
  sheet: Sheet,
): string {
  const { graph, label, step } = sheet
  if (step === null) return words.drawing.noPath
  const drawn = new Set(graph.nodes.map(({ id }) => id))
  const path = new Set(run.steps.slice(0, position + 1).map(({ node }) => node))
  const steps = [...path].filter((node) => drawn.has(node)).map(label)
  return [
    ...(step.exit === null ? endSentences(run, step, texts) : []),
    words.drawing.path(steps.join(' → ')),
  ]
    .filter(Boolean)
    .join(' ')
}
