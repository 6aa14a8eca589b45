import { detailWords } from '../../words/details'
import { isBadCode } from '../ResultWords'
import type { Chart } from '../../charts/chartDefinition'
import { isFailure } from '../../mapi/resultCodes'
import { resultCodes } from '../../mapi/resultCodes'
import { toHex } from '../../mapi/flags'
import type { End } from '../../insight/atlas'
import type { ReadInput } from '../../insight/why'
import { stateMeta, toGraph } from '../../run/graph'
import type { Run } from '../../run/run'
import { CodeTip } from '../Tip'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { changeWords } from '../../words/inputWords'
import { about, useAnswer } from './useAnswer'
import { Ways } from './Ways'
import { Working } from './Working'

/** What decided the current step, and what would change it; at the end, what would change the result. */
export function StepInsight({ explorer }: { explorer: Explorer }) {
  const { run, position } = explorer
  const ended = run.outcome !== null && position === run.steps.length - 1
  return (
    <div className="insight">
      <DecidedBy explorer={explorer} />
      {ended ? <OtherResults explorer={explorer} /> : <OtherExits explorer={explorer} />}
    </div>
  )
}

/** A text for the world that a run plays: what makes a question another one. */
const worldKey = ({ chart, world }: Run): string => JSON.stringify([chart.setting, world])

/** The inputs that the current step read, and their values. */
export function DecidedBy({ explorer }: { explorer: Explorer }) {
  const texts = useAllTexts()
  const { chart, run, position } = explorer
  const key = `why ${worldKey(run)}`
  const { answering } = useAnswer<'why'>(key, () => ({
    kind: 'why',
    ...about(run),
  }))
  const step = answering?.state === 'answered' ? answering.answer[position] : undefined
  if (!step || step.reads.length === 0) return null
  return (
    <p className="decided-by">
      <span>{texts.insight.decidedBy}</span>{' '}
      {step.reads.map(({ input, value }: ReadInput) => (
        <span key={input} className="read-input">
          {changeWords(texts, chart, input, value)}
        </span>
      ))}
    </p>
  )
}

function OtherExits({ explorer }: { explorer: Explorer }) {
  const texts = useAllTexts()
  const { insight } = texts
  const { chart, run, position } = explorer
  const words = chartText(texts, chart.id)
  const asks = stateMeta(chart.machine, run.steps[position]?.node ?? '').answers.length > 0
  const node = run.steps[position]?.node
  const isDecided = toGraph(chart.machine).edges.filter(({ from }) => from === node).length > 1
  /** Answers of a prompt by what they say, other exits by what the chart prints. */
  const nameOf = (answer: string) =>
    (asks ? words.answers[answer] : undefined) ?? words.exits[answer] ?? answer
  const { answering, again } = useAnswer<'exits'>(`exits ${position} ${worldKey(run)}`, () => ({
    kind: 'exits',
    ...about(run),
    index: position,
  }))
  return (
    <section aria-labelledby="change-title" aria-busy={answering?.state !== 'answered'}>
      <h4 id="change-title">{insight.whatWouldChange}</h4>
      <Working answering={answering} onAgain={again}>
        {(exits) =>
          exits.length === 0 ? (
            <p className="panel-note">{isDecided ? insight.decidedBefore : insight.nothingWould}</p>
          ) : (
            exits.map(({ edge, to, answer, ways }) => (
              <div key={`${edge} ${answer}`} className="other-way">
                <p>
                  {answer !== null && <b>{nameOf(answer)}</b>} → {words.steps[to]?.label}
                </p>
                <Ways explorer={explorer} ways={ways} landing={() => position + 1} />
              </div>
            ))
          )
        }
      </Working>
    </section>
  )
}

function OtherResults({ explorer }: { explorer: Explorer }) {
  const texts = useAllTexts()
  const { insight } = texts
  const { chart, run } = explorer
  const { answering, again } = useAnswer<'outcomes'>(`outcomes ${worldKey(run)}`, () => ({
    kind: 'outcomes',
    ...about(run),
  }))
  const last = run.steps.at(-1)
  const lost = last
    ? chart
        .services(last.context, last.node)
        .filter(({ status }) => status === 'disabled' || status === 'partial')
    : []
  return (
    <>
      {lost.map(({ id, name }) => (
        <KeepUp key={id} explorer={explorer} service={id} name={name} />
      ))}
      <section aria-labelledby="results-title" aria-busy={answering?.state !== 'answered'}>
        <h4 id="results-title">{insight.otherResults}</h4>
        <Working answering={answering} onAgain={again}>
          {(outcomes) =>
            outcomes.map(({ ways, cut, ...end }) => (
              <div key={JSON.stringify(end)} className="other-way">
                <p>
                  <EndWords end={end} chart={chart} />
                </p>
                <Ways
                  explorer={explorer}
                  ways={ways}
                  cut={cut}
                  landing={({ steps }) => steps.length - 1}
                />
              </div>
            ))
          }
        </Working>
      </section>
    </>
  )
}

/** `MAPI_E_LOGON_FAILED 0x80040111`, or `S_OK` with the kind of session. */
function EndWords({ end, chart }: { end: End; chart: Chart }) {
  const texts = useAllTexts()
  const { hresult, details, node } = end
  const label = chartText(texts, chart.id).steps[node]?.label
  const known = detailWords(texts, chart, details)
  return (
    <>
      <b className={isBadCode(chart, end) ? 'result-name bad' : 'result-name'}>
        {hresult ? <CodeTip code={hresult} /> : label}
      </b>{' '}
      {hresult && isFailure(hresult) && <span className="hex">{toHex(resultCodes[hresult])}</span>}{' '}
      {known.length > 0 ? known.join(', ') : label !== hresult && hresult && label}
    </>
  )
}

function KeepUp({
  explorer,
  service,
  name,
}: {
  explorer: Explorer
  service: string
  name: string
}) {
  const { insight } = useAllTexts()
  const { run } = explorer
  const { answering, again } = useAnswer<'reach'>(`up ${service} ${worldKey(run)}`, () => ({
    kind: 'reach',
    ...about(run),
    target: { kind: 'service', service, status: 'up' },
  }))
  return (
    <section aria-label={insight.keepUp(name)} aria-busy={answering?.state !== 'answered'}>
      <h4>{insight.keepUp(name)}</h4>
      <Working answering={answering} onAgain={again}>
        {({ ways, cut }) => (
          <Ways
            explorer={explorer}
            ways={ways}
            cut={cut}
            landing={({ steps }) => steps.length - 1}
          />
        )}
      </Working>
    </section>
  )
}
