import type { Run } from '../run/run'
import type { Texts } from '../text/texts'
import { chartText } from './chartText'

/** How a step came out, in short: the code returned, the exit taken, or that it waits. */
export function verdictOf(run: Run, index: number, texts: Texts): string {
  const step = run.steps[index]
  if (!step) return ''
  if (step.exit === null) {
    if (run.outcome) return run.outcome.hresult ?? ''
    // Without a prompt it is a decision that is yet to be predicted.
    return step.prompt === null ? '?' : texts.ui.waiting
  }
  if (step.hresult) return step.hresult
  const { answer } = step.exit
  return answer === null ? '' : (chartText(texts, run.chart.id).exits[answer] ?? answer)
}
