import { TriangleAlert } from 'lucide-react'
import { memo, type MouseEvent } from 'react'
import type { Node, NodeProps } from 'reactflow'
import type { ServiceState } from '../../charts/chartDefinition'
import { type ProviderKey, providerKey, providerKinds, splitProviderKey } from '../../mapi/computer'
import type { Failures } from '../../mapi/failures'
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

/** So many services have room in a stage. */
const roomFor = 4

/** The service in turn, or else the one whose turn is next: its place in the profile. */
function placeInTurn(services: readonly ServiceState[], inTurn: ProviderKey | null): number {
  const service = inTurn && splitProviderKey(inTurn).service
  const at = services.findIndex(({ id }) => id === service)
  if (at >= 0) return at
  for (const kind of providerKinds) {
    const next = services.findIndex(({ providers }) =>
      providers.some(({ id, status }) => id === kind && status === 'not-started'),
    )
    if (next >= 0) return next
  }
  return services.length - 1
}

/** About how wide a service is drawn, in pixels: its name, and a chip for each provider. */
const widthOf = ({ name, providers }: ServiceState) =>
  20 + 6.2 * name.length + 34 * providers.length
/** What a stage leaves for services beside its border and the counts of those that are not shown. */
const stageMargin = 80

/**
 * The services that are shown. Where there is no room for all it is the one in turn, and its
 * neighbours as far as they fit beside it.
 */
function servicesShown({ services, provider, titleAt }: StageNodeType['data'], width: number) {
  if (services.length <= roomFor) return { from: 0, to: services.length, turn: null }
  const at = placeInTurn(services, provider)
  const shown = { from: at, to: at + 1, turn: services[at] }
  // Beside the title there is room for one.
  let room = titleAt === undefined && shown.turn ? width - stageMargin - widthOf(shown.turn) : 0
  for (const next of [at + 1, at - 1]) {
    const service = services[next]
    if (!service || widthOf(service) > room) continue
    room -= widthOf(service)
    shown.from = Math.min(shown.from, next)
    shown.to = Math.max(shown.to, next + 1)
  }
  return shown
}

/** A region of the chart with a title; its chips show each provider and let one make it fail. */
export const StageNode = memo(function StageNode({
  data,
  width,
  height,
}: NodeProps<StageNodeType>) {
  const texts = useTexts()
  const { services } = data
  const { from, to, turn } = servicesShown(data, width ?? 0)
  return (
    <div
      className={`stage ${data.active ? 'active' : ''} ${data.titleAt === undefined ? '' : 'compact'}`}
      style={{ width, height, '--title-at': `${data.titleAt ?? 10}px` } as React.CSSProperties}
    >
      <strong className="stage-name">{data.name}</strong>
      <div className={`stage-services ${turn ? 'many' : ''}`}>
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
