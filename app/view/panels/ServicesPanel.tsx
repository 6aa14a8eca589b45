import { TriangleAlert } from 'lucide-react'
import { memo, useCallback, useRef, useState } from 'react'
import {
  type MessageService,
  type ProviderKey,
  type ProviderKind,
  providerKey,
  splitProviderKey,
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
import { manyServices } from '../manyServices'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { EditProfiles } from './EditProfiles'
import { lockOf } from './locks'
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
  const { chart, step, world } = explorer
  const input = chart.inputs.find((one) => one.kind === 'failures')
  const reads = useReads(explorer)
  const latest = useRef(explorer)
  latest.current = explorer
  const parameter = input?.parameter ?? ''
  const set = useCallback(
    (provider: ProviderKey, failure: Failure | null) =>
      setFailure(latest.current, parameter, provider, failure),
    [parameter],
  )
  if (!input) return null
  const known = new Set(chart.services(step.context, step.node).map(({ id }) => id))
  const inTurn = reads.inputs.has(parameter) ? step.subject.provider : undefined
  const folds = chart.messageServices.length >= manyServices
  return (
    <section className="panel services" aria-labelledby="services-title">
      <div className="panel-head">
        <h2 id="services-title">{ui.messageServices}</h2>
        <EditProfiles explorer={explorer} />
      </div>
      {chart.messageServices.map((service) => (
        <Service
          key={service.id}
          service={service}
          failures={world.inputs[parameter] as Failures}
          isOut={known.size > 0 && !known.has(service.id)}
          read={inTurn && splitProviderKey(inTurn).service === service.id ? inTurn : null}
          folds={folds}
          locked={service.providers
            .map((kind) => providerKey(service, kind))
            .filter((key) => explorer.isLocked(`${parameter}.${key}`))
            .join()}
          onFailure={set}
        />
      ))}
    </section>
  )
}

interface ServiceProps {
  service: MessageService
  failures: Failures
  /** The profile that was opened does not list it. */
  isOut: boolean
  /** Its provider that the current step reads. */
  read: ProviderKey | null
  /** It is folded away, unless there is something to see. */
  folds: boolean
  /** Its providers whose failures an exercise leaves as they are. */
  locked: string
  onFailure: (provider: ProviderKey, failure: Failure | null) => void
}

const Service = memo(function Service({
  service,
  failures,
  isOut,
  read,
  folds,
  locked,
  onFailure,
}: ServiceProps) {
  const { ui } = useTexts()
  const keys = service.providers.map((kind) => providerKey(service, kind))
  const [opened, setOpened] = useState(false)
  const name = (
    <>
      {service.name}
      {isOut && <span className="tag">{ui.notInProfile}</span>}
    </>
  )
  const isOpen = !folds || opened || read !== null || keys.some((key) => failures[key])
  const fields = service.providers.map((kind) => {
    const provider = providerKey(service, kind)
    return (
      <FailureFields
        key={kind}
        provider={provider}
        failure={failures[provider]}
        service={service.name}
        kind={kind}
        read={read === provider}
        folded={!isOpen}
        locked={locked.split(',').includes(provider)}
        onFailure={onFailure}
      />
    )
  })
  if (!folds) {
    return (
      <div className="service">
        <h3>{name}</h3>
        {fields}
      </div>
    )
  }
  return (
    <details
      className="service"
      open={isOpen}
      // It opens by itself, too; only what a visitor does is kept.
      onToggle={({ currentTarget: { open } }) => open !== isOpen && setOpened(open)}
    >
      <summary>{name}</summary>
      {fields}
    </details>
  )
}, isAlike)

/** A step draws again only the services that it changes. */
function isAlike(a: ServiceProps, b: ServiceProps): boolean {
  return (
    a.service === b.service &&
    a.isOut === b.isOut &&
    a.read === b.read &&
    a.folds === b.folds &&
    a.locked === b.locked &&
    a.onFailure === b.onFailure &&
    a.service.providers.every((kind) => {
      const key = providerKey(a.service, kind)
      return a.failures[key] === b.failures[key]
    })
  )
}

function FailureFields({
  provider,
  failure,
  service,
  kind,
  read,
  folded,
  locked,
  onFailure,
}: {
  provider: ProviderKey
  failure: Failure | undefined
  service: string
  kind: ProviderKind
  read: boolean
  /** It is not to be seen: what could be chosen is not listed. */
  folded: boolean
  locked: boolean
  onFailure: ServiceProps['onFailure']
}) {
  const { ui, causes: names, providerKinds } = useTexts()
  const set = (next: Failure | null) => onFailure(provider, next)
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
          {...lockOf(locked)}
          value={failure?.first ?? 'none'}
          onChange={({ target: { value } }) =>
            set(value === 'none' ? null : toFailure(value as Cause, failure?.second ?? 'none'))
          }
        >
          <option value="none">{ui.noFailure}</option>
          {!folded &&
            causes.map((cause) => (
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
              {...lockOf(locked)}
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
