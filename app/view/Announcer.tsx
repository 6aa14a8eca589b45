import { chartText, useTexts } from './TextsContext'
import type { Explorer } from './useExplorer'

/** Says each step of the run once, politely. */
export function Announcer({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { run, position, step, chart } = explorer
  const words = chartText(texts, chart.id)
  const next = run.steps[position + 1]
  const verdict = step.exit?.answer ?? null
  const label = (node: string) => words.steps[node]?.label ?? node
  return (
    <p className="visually-hidden" aria-live="polite">
      {texts.ui.announceStep({
        step: position + 1,
        count: run.waiting ? '' : String(run.steps.length),
        label: label(step.node),
        verdict: verdict === null ? '' : (words.exits[verdict] ?? verdict),
        next: next ? label(next.node) : '',
      })}
    </p>
  )
}
