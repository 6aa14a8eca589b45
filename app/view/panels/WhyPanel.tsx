import { ExternalLink, TriangleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Reading, StepSubject } from '../../charts/chartDefinition'
import { toHex, toShortHex } from '../../mapi/flags'
import { stateMeta, toGraph } from '../../run/graph'
import { type ProviderKey, splitProviderKey } from '../../mapi/computer'
import { isFailedStep } from '../../run/trail'
import { chartText, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { BasisTag } from './BasisTag'
import { OtherAnswers } from './OtherAnswers'
import { StepSubjectLine } from './StepSubjectLine'
import { useReads } from './useReads'
import { verdictOf } from './verdict'

const pages = 'https://learn.microsoft.com/office/client-developer/outlook/mapi/'

/** Why the run goes on as it does: question, values read, verdict, what it means, source. */
export function WhyPanel({
  explorer,
  opened,
  onClose,
  onInject,
  insight,
}: {
  explorer: Explorer
  /** A step or an exit that the visitor opened on the chart though the run is elsewhere. */
  opened: string | null
  onClose: () => void
  onInject: (provider: ProviderKey, anchor: Element) => void
  /** What would change it, how to get there. */
  insight: React.ReactNode
}) {
  const texts = useTexts()
  return (
    <section className="panel why" aria-labelledby="why-title">
      <div className="panel-head">
        <h2 id="why-title">{texts.ui.why}</h2>
        {opened !== null ? (
          <button type="button" className="quiet" onClick={onClose}>
            {texts.ui.backToCurrent}
          </button>
        ) : (
          <span className="panel-note">
            {texts.ui.stepOf(explorer.position + 1, explorer.run.steps.length)}
          </span>
        )}
      </div>
      {explorer.tried !== null && <Tried explorer={explorer} tried={explorer.tried} />}
      {opened === null ? (
        <CurrentStep explorer={explorer} onInject={onInject} insight={insight} />
      ) : opened.includes('>') ? (
        <OtherExit explorer={explorer} edge={opened} insight={insight} />
      ) : (
        <OtherStep explorer={explorer} node={opened} insight={insight} />
      )}
    </section>
  )
}

/** What is being tried, and the way back. */
function Tried({ explorer, tried }: { explorer: Explorer; tried: string }) {
  const { insight } = useTexts()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What came of it is said at the top of the panel.
    if (tried !== '') back.current?.closest('.panel')?.scrollTo({ top: 0 })
    // The link that was followed may have gone with the step that it stood at.
    if (document.activeElement === document.body) back.current?.focus()
  }, [tried])
  return (
    <p className="tried" role="status">
      <span>{insight.tried(tried)}</span>
      <button type="button" className="small" ref={back} onClick={explorer.takeBack}>
        {insight.takeBack}
      </button>
    </p>
  )
}

function StepTitle({ explorer, node }: { explorer: Explorer; node: string }) {
  const texts = useTexts()
  const meta = stateMeta(explorer.chart.machine, node)
  const words = chartText(texts, explorer.chart.id).steps[node]
  return (
    <>
      <h3 className="step-title">
        {words?.label}
        <BasisTag basis={meta.basis} />
        {meta.historic && (
          <span className="tag historic" title={texts.historic.meaning}>
            {texts.historic.name}
          </span>
        )}
      </h3>
      <p className="asks">{words?.asks}</p>
    </>
  )
}

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
  const called = provider && words.calls[step.node]?.[splitProviderKey(provider).kind]
  return (
    <>
      <StepTitle explorer={explorer} node={step.node} />
      <StepSubjectLine step={step} />
      {called && <p className="called">{called}</p>}
      <Readings explorer={explorer} />
      <p
        className={
          waits ? 'verdict waiting' : isFailedStep(run, step) ? 'verdict failed' : 'verdict'
        }
      >
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
      {step.prompt && <OtherAnswers explorer={explorer} index={position} />}
      {provider && (
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
      {insight}
      <Sources explorer={explorer} node={step.node} subject={step.subject} />
    </>
  )
}

/** An exit that was opened on the chart. */
function OtherExit({
  explorer,
  edge,
  insight,
}: {
  explorer: Explorer
  edge: string
  insight: React.ReactNode
}) {
  const texts = useTexts()
  const { chart, run } = explorer
  const words = chartText(texts, chart.id)
  const exit = toGraph(chart.machine).edges.find(({ id }) => id === edge)
  if (!exit) return null
  const label = exit.label === null ? '' : (words.exits[exit.label] ?? exit.label)
  const isTaken = run.steps.some((step) => step.exit?.edge === edge)
  return (
    <>
      <h3 className="step-title">
        {texts.insight.exitOf(
          words.steps[exit.from]?.label ?? exit.from,
          label,
          words.steps[exit.to]?.label ?? exit.to,
        )}
        <BasisTag basis={exit.basis} />
      </h3>
      {!isTaken && (
        <p className="verdict waiting">
          <b>{texts.insight.exitNotTaken}</b>
        </p>
      )}
      {insight}
      <Sources explorer={explorer} node={exit.from} subject={{}} />
    </>
  )
}

function OtherStep({
  explorer,
  node,
  insight,
}: {
  explorer: Explorer
  node: string
  insight: React.ReactNode
}) {
  const texts = useTexts()
  const { chart } = explorer
  const words = chartText(texts, chart.id)
  const exits = toGraph(chart.machine).edges.filter((edge) => edge.from === node)
  return (
    <>
      <StepTitle explorer={explorer} node={node} />
      <p className="verdict waiting">
        <b>{texts.ui.notReached}</b>
      </p>
      {exits.length > 0 && (
        <>
          <h4>{texts.ui.exits}</h4>
          <dl className="exits">
            {exits.map((edge) => (
              <div key={edge.id}>
                <dt>{edge.label === null ? '→' : (words.exits[edge.label] ?? edge.label)}</dt>
                <dd>
                  {words.steps[edge.to]?.label} <BasisTag basis={edge.basis} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {words.steps[node]?.note && <p className="note">{words.steps[node]?.note}</p>}
      {insight}
      <Sources explorer={explorer} node={node} subject={{}} />
    </>
  )
}

function Readings({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { readings } = useReads(explorer)
  if (readings.length === 0) return null
  return (
    <fieldset className="readings" aria-label={texts.ui.valuesRead}>
      {readings.map((reading) => (
        <ReadingLine key={reading.read} reading={reading} explorer={explorer} />
      ))}
    </fieldset>
  )
}

/** `flFlags & MAPI_USE_DEFAULT (0x40) = 0`, or a name and its value. */
function ReadingLine({ reading, explorer }: { reading: Reading; explorer: Explorer }) {
  const texts = useTexts()
  const { chart } = explorer
  if (reading.flag !== null) {
    const result = (Number(reading.value) & reading.flag) >>> 0
    const name = chart.inputs.find((input) => input.parameter === reading.input)?.identifier
    return (
      <p className="reading-flag">
        <span>
          {name} & {reading.read} ({toShortHex(reading.flag)}) = <b>{toShortHex(result)}</b>
        </span>
        <small>
          {name} = {toHex(Number(reading.value))}
        </small>
      </p>
    )
  }
  const fact = chartText(texts, chart.id).facts[reading.read]
  const value =
    typeof reading.value === 'string' && fact?.values[reading.value] === undefined
      ? `"${reading.value}"`
      : (fact?.values[String(reading.value)] ?? String(reading.value ?? texts.ui.null))
  return (
    <p>
      <span>{fact?.name ?? reading.read}</span>
      <b>{value}</b>
      {reading.basis === 'inference' && (
        <small>
          <em>{texts.ui.ourReading}</em>
        </small>
      )}
    </p>
  )
}

function Sources({
  explorer,
  node,
  subject,
}: {
  explorer: Explorer
  node: string
  subject: StepSubject
}) {
  const texts = useTexts()
  return (
    <p className="sources">
      <span>{texts.ui.source}</span>
      {explorer.chart.sources(node, subject).map((page) => (
        <a key={page} href={pages + page} target="_blank" rel="noreferrer">
          {texts.pages[page] ?? page} <ExternalLink size={11} aria-hidden="true" />
        </a>
      ))}
    </p>
  )
}
