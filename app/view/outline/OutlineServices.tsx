import { TriangleAlert } from 'lucide-react'
import { memo, useRef } from 'react'
import type { ServiceState } from '../../charts/chartDefinition'
import { type ProviderKey, providerKey, splitProviderKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { looksAlike, manyServices, useServiceInView } from '../manyServices'
import { StatusMark } from '../StatusMark'
import { useAllTexts } from '../TextsContext'

interface OutlineServicesProps {
  services: readonly ServiceState[]
  failures: Failures
  inTurn: ProviderKey | null
  tabIndex: number
  onInject: (provider: ProviderKey, anchor: Element) => void
}

/** The message services of a stage: what became of each provider, and a way to make it fail. */
export function OutlineServices({ services, inTurn, ...rest }: OutlineServicesProps) {
  const { ui } = useAllTexts()
  const box = useRef<HTMLUListElement>(null)
  const service = inTurn && splitProviderKey(inTurn).service
  useServiceInView(box, service)
  if (services.length === 0) return null
  return (
    <ul
      ref={box}
      className={`outline-services ${services.length < manyServices ? '' : 'many'}`}
      aria-label={ui.messageServices}
    >
      {services.map((one) => (
        <OutlineService
          key={one.id}
          service={one}
          inTurn={one.id === service ? inTurn : null}
          {...rest}
        />
      ))}
    </ul>
  )
}

interface OutlineServiceProps extends Omit<OutlineServicesProps, 'services'> {
  service: ServiceState
}

/** One of them; drawn anew only when something of it changes. */
const OutlineService = memo(function OutlineService({
  service,
  failures,
  inTurn,
  tabIndex,
  onInject,
}: OutlineServiceProps) {
  const { ui, causes, providerKinds, providerStatus, serviceStatus } = useAllTexts()
  return (
    <li className={service.status} data-service={service.id}>
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
  )
}, isAlike)

function isAlike(a: OutlineServiceProps, b: OutlineServiceProps): boolean {
  return (
    looksAlike(a.service, b.service) &&
    a.failures === b.failures &&
    a.inTurn === b.inTurn &&
    a.tabIndex === b.tabIndex &&
    a.onInject === b.onInject
  )
}
