import { TriangleAlert } from 'lucide-react'
import {
  messageServices,
  type ProviderKey,
  type ProviderKind,
  providerKey,
} from '../../mapi/computer'
import {
  type Cause,
  causes,
  endsAtFirstTry,
  type Failure,
  type Failures,
  secondCauses,
  toFailure,
} from '../../mapi/failures'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useReads } from './useReads'

/** Sets or clears the failure of one provider. */
export function setFailure(
  explorer: Explorer,
  parameter: string,
  provider: ProviderKey,
  failure: Failure | null,
) {
  const { [provider]: _, ...others } = explorer.world.inputs[parameter] as Failures
  explorer.setInput(parameter, failure ? { ...others, [provider]: failure } : others)
}

/** The message services of this computer, with a failure to inject for each of their providers. */
export function ServicesPanel({ explorer }: { explorer: Explorer }) {
  const { ui } = useTexts()
  const { chart, step } = explorer
  const input = chart.inputs.find((one) => one.kind === 'failures')
  const reads = useReads(explorer)
  if (!input) return null
  const known = chart.services(step.context, step.node).map(({ id }) => id)
  return (
    <section className="panel services" aria-labelledby="services-title">
      <h2 id="services-title">{ui.messageServices}</h2>
      {messageServices.map((service) => (
        <div key={service.id} className="service">
          <h3>
            {service.name}
            {known.length > 0 && !known.includes(service.id) && (
              <span className="tag">{ui.notInProfile}</span>
            )}
          </h3>
          {service.providers.map((kind) => {
            const provider = providerKey(service, kind)
            const read = reads.inputs.has(input.parameter) && step.subject.provider === provider
            return (
              <FailureFields
                key={kind}
                explorer={explorer}
                parameter={input.parameter}
                provider={provider}
                service={service.name}
                kind={kind}
                read={read}
              />
            )
          })}
        </div>
      ))}
    </section>
  )
}

function FailureFields({
  explorer,
  parameter,
  provider,
  service,
  kind,
  read,
}: {
  explorer: Explorer
  parameter: string
  provider: ProviderKey
  service: string
  kind: ProviderKind
  read: boolean
}) {
  const { ui, causes: names, providerKinds } = useTexts()
  const failure = (explorer.world.inputs[parameter] as Failures)[provider]
  const set = (next: Failure | null) => setFailure(explorer, parameter, provider, next)
  const label = providerKinds[kind]
  return (
    <div className={`provider ${read ? 'read' : ''} ${failure ? 'failing' : ''}`}>
      {failure ? (
        <TriangleAlert className="provider-mark" size={14} aria-hidden="true" />
      ) : (
        <span className="chip" aria-hidden="true">
          {kind.toUpperCase()}
        </span>
      )}
      <span className="provider-kind">{label}</span>
      <span className="provider-fields">
        <select
          aria-label={ui.failure(service, label)}
          value={failure?.first ?? 'none'}
          onChange={({ target: { value } }) =>
            set(value === 'none' ? null : toFailure(value as Cause, failure?.second ?? 'none'))
          }
        >
          <option value="none">{ui.noFailure}</option>
          {causes.map((cause) => (
            <option key={cause} value={cause}>
              {names[cause].name}
            </option>
          ))}
        </select>
        {failure && !endsAtFirstTry(failure.first) && (
          <label className="second-try">
            <span aria-hidden="true">{ui.secondTryShort}</span>
            <select
              aria-label={ui.secondTry(service, label)}
              value={failure.second}
              onChange={({ target: { value } }) =>
                set(toFailure(failure.first, value as Failure['second']))
              }
            >
              <option value="none">{ui.second.none}</option>
              <option value="same">{ui.second.same}</option>
              {secondCauses
                .filter((cause) => cause !== failure.first)
                .map((cause) => (
                  <option key={cause} value={cause}>
                    {names[cause].name}
                  </option>
                ))}
            </select>
          </label>
        )}
      </span>
    </div>
  )
}
