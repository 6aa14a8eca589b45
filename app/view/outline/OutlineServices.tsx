import { TriangleAlert } from 'lucide-react'
import type { ServiceState } from '../../charts/chartDefinition'
import { type ProviderKey, providerKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { StatusMark } from '../StatusMark'
import { useAllTexts } from '../TextsContext'

/** The message services of a stage: what became of each provider, and a way to make it fail. */
export function OutlineServices({
  services,
  failures,
  inTurn,
  tabIndex,
  onInject,
}: {
  services: readonly ServiceState[]
  failures: Failures
  inTurn: ProviderKey | null
  tabIndex: number
  onInject: (provider: ProviderKey, anchor: Element) => void
}) {
  const { ui, causes, providerKinds, providerStatus, serviceStatus } = useAllTexts()
  if (services.length === 0) return null
  return (
    <ul className="outline-services" aria-label={ui.messageServices}>
      {services.map((service) => (
        <li key={service.id} className={service.status}>
          <p>
            <b>{service.name}</b> <span>{serviceStatus[service.status]}</span>
          </p>
          <ul>
            {service.providers.map(({ id, status }) => {
              const key = providerKey(service, id)
              const failure = failures[key]
              const cause = failure ? causes[failure.first].name : null
              return (
                <li key={id} className={`${status} ${key === inTurn ? 'in-turn' : ''}`}>
                  <button
                    type="button"
                    className="small"
                    aria-label={`${ui.failsWith(service.name, providerKinds[id])}: ${
                      cause ?? ui.noFailure
                    }. ${providerStatus[status]}`}
                    tabIndex={tabIndex}
                    onClick={(event) => onInject(key, event.currentTarget)}
                  >
                    {failure && <TriangleAlert size={12} aria-hidden="true" />}
                    {providerKinds[id]}
                  </button>
                  <span className="outline-status">
                    <StatusMark status={status} /> {providerStatus[status]}
                  </span>
                  {cause !== null && <span className="outline-cause">{cause}</span>}
                </li>
              )
            })}
          </ul>
        </li>
      ))}
    </ul>
  )
}
