import { TriangleAlert } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import type { Node, NodeProps } from 'reactflow'
import type { ServiceState } from '../../charts/chartDefinition'
import { type ProviderKey, providerKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
import { toServicesShown } from '../../run/stageServices'
import { StatusMark } from '../StatusMark'
import { useTexts } from '../TextsContext'

export type StageNodeType = Node<
  {
    name: string
    titleAt: number | undefined
    services: readonly ServiceState[]
    failures: Failures
    provider: ProviderKey | null
    active: boolean
    onInject: (provider: ProviderKey, anchor: Element) => void
  },
  'stage'
>

/** A region of the chart with a title; its chips show each provider and let one make it fail. */
export const StageNode = memo(function StageNode({
  data,
  width,
  height,
}: NodeProps<StageNodeType>) {
  const texts = useTexts()
  const { services } = data
  const { from, to, isPart } = toServicesShown(
    services,
    data.provider,
    width ?? 0,
    data.titleAt !== undefined,
  )
  return (
    <div
      className={`stage ${data.active ? 'active' : ''} ${data.titleAt === undefined ? '' : 'compact'}`}
      style={{ width, height, '--title-at': `${data.titleAt ?? 10}px` } as React.CSSProperties}
    >
      <strong className="stage-name">{data.name}</strong>
      <div className={`stage-services ${isPart ? 'many' : ''}`}>
        {from > 0 && <span className="stage-more">+{from}</span>}
        {services.slice(from, to).map((service) => (
          <span key={service.id} className={`stage-service ${service.status}`}>
            <span className="stage-service-name">{service.name}</span>
            {service.providers.map((provider) => {
              const key = providerKey(service, provider.id)
              const inject = (event: MouseEvent) => data.onInject(key, event.currentTarget)
              return (
                <button
                  key={provider.id}
                  type="button"
                  className={`chip nopan ${provider.status} ${key === data.provider ? 'in-turn' : ''}`}
                  aria-label={`${texts.ui.failsWith(service.name, texts.providerKinds[provider.id])}: ${
                    data.failures[key]
                      ? texts.causes[data.failures[key].first].name
                      : texts.ui.noFailure
                  }. ${texts.providerStatus[provider.status]}`}
                  onClick={inject}
                >
                  {provider.id.toUpperCase()}
                  <StatusMark status={provider.status} />
                  {data.failures[key] && <TriangleAlert className="chip-failure" size={11} />}
                </button>
              )
            })}
          </span>
        ))}
        {to < services.length && <span className="stage-more">+{services.length - to}</span>}
      </div>
    </div>
  )
})
