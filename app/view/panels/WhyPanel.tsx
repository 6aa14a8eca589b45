import { TriangleAlert } from 'lucide-react'
import { Suspense, useEffect, useRef } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { stateMeta } from '../../run/graph'
import { type ProviderKey, splitProviderKey } from '../../mapi/computer'
import { isFailedStep } from '../../run/trail'
import { lazyPart } from '../lazyPart'
import { isBadCode } from '../ResultWords'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { Elsewhere } from './Elsewhere'
import { Readings } from './Readings'
import { Sources } from './Sources'
import { StepSubjectLine } from './StepSubjectLine'
import { StepTitle } from './StepTitle'
import { verdictOf } from '../../words/verdict'

const OtherAnswers = lazyPart(async () => (await import('./OtherAnswers')).OtherAnswers)
const Other = lazyPart(async () => (await import('./Other')).Other)

/** Why the run goes on as it does: question, values read, verdict, what it means, source. */
export function WhyPanel({
  explorer,
  opened,
  onClose,
  onInject,
  insight,
  predict,
}: {
  explorer: Explorer
  /** A step or an exit that the visitor opened on the chart though the run is elsewhere. */
  opened: string | null
  onClose: () => void
  onInject: (provider: ProviderKey, anchor: Element) => void
  /** What would change it, how to get there. */
  insight: React.ReactNode
  /** What is asked while the run is predicted, and how the guess came out. */
  predict: React.ReactNode
}) {
  const texts = useTexts()
  const { position, run, hides, prediction } = explorer
  return (
    <section className="panel why" aria-labelledby="why-title">
      <div className="panel-head">
        <h2 id="why-title" tabIndex={-1}>
          {texts.ui.why}
        </h2>
        {opened !== null ? (
          <button type="button" className="quiet" onClick={onClose}>
            {texts.ui.backToCurrent}
          </button>
        ) : (
          <span className="panel-note">
            {hides ? position + 1 : texts.ui.stepOf(position + 1, run.steps.length)}
          </span>
        )}
      </div>
      {explorer.tried !== null && <Tried explorer={explorer} tried={explorer.tried} />}
      {predict}
      {opened === null ? (
        prediction.asked ? (
          <AskedStep explorer={explorer} isTold={Boolean(predict)} />
        ) : (
          <CurrentStep explorer={explorer} onInject={onInject} insight={insight} />
        )
      ) : (
        <Suspense>
          <Other explorer={explorer} opened={opened} insight={insight} />
        </Suspense>
      )}
    </section>
  )
}

/** What is being tried, and the way back. */
function Tried({ explorer, tried }: { explorer: Explorer; tried: string }) {
  const { ui } = useTexts()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What came of it is said at the top of the panel.
    if (tried !== '') back.current?.closest('.panel')?.scrollTo({ top: 0 })
    // The link that was followed may have gone with the step that it stood at.
    if (document.activeElement === document.body) back.current?.focus()
  }, [tried])
  return (
    <p className="tried" role="status">
      <span>{ui.tried(tried)}</span>
      <button type="button" className="small" ref={back} onClick={explorer.takeBack}>
        {ui.takeBack}
      </button>
    </p>
  )
}

/** A step that is to be predicted: nothing of what decides it, or of what comes. */
function AskedStep({ explorer, isTold }: { explorer: Explorer; isTold: boolean }) {
  const { chart, step } = explorer
  return (
    <>
      {!isTold && (
        <>
          <StepTitle explorer={explorer} node={step.node} />
          <StepSubjectLine chart={chart} step={step} />
        </>
      )}
      <Sources explorer={explorer} node={step.node} subject={step.subject} />
    </>
  )
}

const hasFailures = ({ inputs }: Chart) => inputs.some(({ kind }) => kind === 'failures')

function CurrentStep({
  explorer,
  onInject,
  insight,
}: {
  explorer: Explorer
  onInject: (provider: ProviderKey, anchor: Element) => void
  insight: React.ReactNode
}) {
  const texts = useTexts()
  const { chart, run, step, position } = explorer
  const words = chartText(texts, chart.id)
  const text = words.steps[step.node]
  const meta = stateMeta(chart.machine, step.node)
  const next = run.steps[position + 1]
  const verdict = step.exit?.answer ?? null
  const waits = step.exit === null && run.waiting !== null
  const means =
    text?.means[waits ? 'waiting' : (verdict ?? 'other')] ?? (waits ? undefined : text?.means.other)
  const basis = step.exit?.basis ?? run.outcome?.basis ?? meta.basis
  const provider = step.subject.provider
  const outcome = position === run.steps.length - 1 ? run.outcome : null
  const isBad = outcome ? isBadCode(chart, outcome) : isFailedStep(run, step)
  const called = provider && words.calls[step.node]?.[splitProviderKey(provider).kind]
  return (
    <>
      <StepTitle explorer={explorer} node={step.node} />
      <StepSubjectLine chart={chart} step={step} />
      {called && <p className="called">{called}</p>}
      <Readings explorer={explorer} />
      <p className={waits ? 'verdict waiting' : isBad ? 'verdict failed' : 'verdict'}>
        <b>{verdictOf(run, position, texts)}</b>
        {next && <span>{texts.ui.next(words.steps[next.node]?.label ?? next.node)}</span>}
      </p>
      {means && <p className="means">{means}</p>}
      {basis === 'inference' && (
        <p className="reading">
          <em>{texts.ui.ourReading}</em>
        </p>
      )}
      {text?.note && <p className="note">{text.note}</p>}
      {outcome?.reasons.map((reason) => (
        <p key={reason} className="note">
          {words.reasons[reason]}
        </p>
      ))}
      {step.prompt && (
        <Suspense>
          <OtherAnswers explorer={explorer} index={position} />
        </Suspense>
      )}
      {provider && hasFailures(chart) && (
        <p>
          <button
            type="button"
            className="small"
            onClick={(event) => onInject(provider, event.currentTarget)}
          >
            <TriangleAlert size={13} aria-hidden="true" /> {texts.ui.injectHere}
          </button>
        </p>
      )}
      <Elsewhere explorer={explorer} />
      {insight}
      <Sources explorer={explorer} node={step.node} subject={step.subject} />
    </>
  )
}
