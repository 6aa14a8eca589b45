import { memo, useRef } from 'react'
import type { ServiceState } from '../../charts/chartDefinition'
import { type ProviderKey, providerKey, splitProviderKey } from '../../mapi/computer'
import { stateMeta } from '../../run/graph'
import { endsBadly } from '../../run/trail'
import { isFailure } from '../../mapi/resultCodes'
import { looksAlike, manyServices, useServiceInView } from '../manyServices'
import { detailWords } from '../../words/details'
import { ResultCodeWords } from '../ResultWords'
import { StatusMark } from '../StatusMark'
import { CodeTip } from '../Tip'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { BasisTag } from './BasisTag'

/** What the call returned, once it has: code, value, kind of session. */
export function Result({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { run, position, view } = explorer
  const outcome = position === run.steps.length - 1 ? run.outcome : null
  const lost = outcome
    ? run.chart
        .services(explorer.step.context, explorer.step.node)
        .filter(({ status }) => status === 'disabled')
    : []
  const known = outcome ? detailWords(texts, run.chart, outcome.details) : []
  return (
    <div
      role="status"
      // The result is announced with its step, once.
      aria-live="off"
      aria-label={texts.ui.result}
      className={outcome ? `result ${endsBadly(run.chart, outcome) ? 'bad' : 'good'}` : 'result'}
    >
      {outcome ? (
        <>
          <p className="result-code">
            <ResultCodeWords chart={run.chart} end={outcome} />
            <BasisTag basis={outcome.basis} reachable />
          </p>
          {known.length > 0 && (
            <p className={outcome.isBad ? 'lost' : undefined}>{known.join(', ')}</p>
          )}
          {lost.length > 0 && (
            <p className="lost">
              {lost.map(({ name }) => texts.ui.pair(name, texts.serviceStatus.disabled)).join('. ')}
            </p>
          )}
          {view === 'figure' && stateMeta(run.chart.machine, outcome.node).basis !== 'figure' && (
            <p className="panel-note">{chartText(texts, run.chart.id).figureNote}</p>
          )}
        </>
      ) : (
        <p className="panel-note">{texts.ui.pair(texts.ui.result, texts.ui.noResult)}</p>
      )}
    </div>
  )
}

/** The session and its message services at this moment of the run. */
export function SessionPanel({ explorer, result }: { explorer: Explorer; result: boolean }) {
  const texts = useTexts()
  const hasServices = explorer.chart.messageServices.length > 0
  return (
    <section className="panel session" aria-labelledby="session-title">
      <h2 id="session-title">{hasServices ? texts.ui.session : texts.ui.result}</h2>
      {result && <Result explorer={explorer} />}
      {hasServices && <ServicesTable explorer={explorer} />}
    </section>
  )
}

function ServicesTable({ explorer }: { explorer: Explorer }) {
  const { chart, step, prediction } = explorer
  const { provider, service = null } = step.subject
  const services = chart.services(step.context, step.node)
  return (
    <SessionServices
      // The code of the provider in turn would tell what is asked.
      services={prediction.asked && provider ? withoutCode(services, provider) : services}
      inTurn={provider ? splitProviderKey(provider).service : service}
    />
  )
}

const withoutCode = (services: readonly ServiceState[], provider: ProviderKey) =>
  services.map((service) => ({
    ...service,
    providers: service.providers.map((one) =>
      providerKey(service, one.id) === provider ? { ...one, hresult: null } : one,
    ),
  }))

/** How the message services of a session stand; the one in turn is kept in sight. */
export function SessionServices({
  services,
  inTurn = null,
}: {
  services: readonly ServiceState[]
  inTurn?: string | null
}) {
  const texts = useTexts()
  const box = useRef<HTMLDivElement>(null)
  useServiceInView(box, inTurn)
  const table = (
    <table aria-label={texts.ui.messageServices}>
      <thead>
        <tr>
          <th scope="col">{texts.ui.service}</th>
          <th scope="col">{texts.ui.providers}</th>
          <th scope="col">{texts.ui.status}</th>
        </tr>
      </thead>
      <tbody>
        {services.length === 0 && (
          <tr>
            <td className="panel-note" colSpan={3}>
              {texts.ui.noServices}
            </td>
          </tr>
        )}
        {services.map((one) => (
          <ServiceRow key={one.id} service={one} />
        ))}
      </tbody>
    </table>
  )
  if (services.length < manyServices) return table
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <div className="many-services" ref={box} tabIndex={0}>
      {table}
    </div>
  )
}

/** One service at this moment; drawn anew only when something of it changes. */
const ServiceRow = memo(
  function ServiceRow({ service }: { service: ServiceState }) {
    const texts = useTexts()
    return (
      <tr className={service.status} data-service={service.id}>
        <th scope="row">
          {service.name}
          {service.providers
            .filter(({ hresult }) => hresult !== null && isFailure(hresult))
            .map(({ id, hresult }) => (
              <code key={id}>
                {id.toUpperCase()}: {hresult && <CodeTip code={hresult} />}
              </code>
            ))}
        </th>
        <td>
          <ul className="provider-list">
            {service.providers.map(({ id, status }) => (
              <li
                key={id}
                className={`chip ${status}`}
                data-tip={texts.ui.pair(texts.providerKinds[id], texts.providerStatus[status])}
              >
                <span aria-hidden="true">{id.toUpperCase()}</span>
                <StatusMark status={status} />
                <span className="visually-hidden">
                  {texts.ui.pair(texts.providerKinds[id], texts.providerStatus[status])}
                </span>
              </li>
            ))}
          </ul>
        </td>
        <td className="status">{texts.serviceStatus[service.status]}</td>
      </tr>
    )
  },
  (a, b) => looksAlike(a.service, b.service),
)
