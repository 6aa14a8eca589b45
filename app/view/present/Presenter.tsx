import { X } from 'lucide-react'
import { isFailedStep } from '../../run/trail'
import { Readings } from '../panels/Readings'
import { Result } from '../panels/SessionPanel'
import { StepSubjectLine } from '../panels/StepSubjectLine'
import { StepTitle } from '../panels/StepTitle'
import { verdictOf } from '../../words/verdict'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import './present.css'

/** The current explanation in large type, for a room: nothing to set, everything by keys. */
export function Presenter({
  explorer,
  predict,
}: {
  explorer: Explorer
  /** What is asked while the run is predicted, and how the guess came out. */
  predict: React.ReactNode
}) {
  const texts = useAllTexts()
  const { ui } = texts
  const { keyNames } = texts.help
  const { chart, run, step, position, hides } = explorer
  const { asked } = explorer.prediction
  const words = chartText(texts, chart.id)
  const text = words.steps[step.node]
  const waits = step.exit === null && run.waiting !== null
  const answer = waits ? 'waiting' : (step.exit?.answer ?? 'other')
  const means = text?.means[answer] ?? (waits ? undefined : text?.means.other)
  const verdict = verdictOf(run, position, texts)
  const next = run.steps[position + 1]
  const tone = waits ? 'waiting' : isFailedStep(run, step) ? 'failed' : ''
  return (
    <aside className="presenter" aria-label={ui.explanation}>
      <h1 className="visually-hidden">{ui.product}</h1>
      <p className="presenter-place">
        {hides ? position + 1 : ui.stepOf(position + 1, run.steps.length)}
        <button
          type="button"
          className="quiet"
          aria-label={ui.stopPresenting}
          title={ui.stopPresenting}
          onClick={() => explorer.setPresenting(false)}
        >
          <X size={20} aria-hidden="true" />
        </button>
      </p>
      {predict}
      {!asked && (
        <section className="why">
          <h2 className="visually-hidden">{ui.why}</h2>
          <StepTitle explorer={explorer} node={step.node} />
          <StepSubjectLine chart={chart} step={step} />
          <Readings explorer={explorer} />
          {verdict !== '' && (
            <p className={`verdict ${tone}`}>
              <b>{verdict}</b>
            </p>
          )}
          {means && <p className="means">{means}</p>}
          {next && <p className="presenter-next">{ui.next(words.steps[next.node]?.label ?? '')}</p>}
        </section>
      )}
      <Result explorer={explorer} />
      <p className="presenter-keys">
        <kbd>←</kbd> {ui.back} <kbd>→</kbd> {ui.step} <kbd>{keyNames.space}</kbd> {ui.play}{' '}
        <kbd>{keyNames.escape}</kbd> {ui.stopPresenting}
      </p>
    </aside>
  )
}
