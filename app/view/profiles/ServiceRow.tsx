import { memo, useState } from 'react'
import { type MessageService, maxServiceName, type ProviderKind } from '../../mapi/computer'
import { ItemButtons } from '../ItemButtons'
import { useAllTexts } from '../TextsContext'
import { Kinds } from './Kinds'
import { NameField } from './NameField'
import { serviceFault } from './faults'

/** What can be done to one service. */
export type ServiceEdit =
  | { readonly type: 'rename'; readonly id: string; readonly name: string }
  | { readonly type: 'providers'; readonly id: string; readonly kinds: readonly ProviderKind[] }
  | { readonly type: 'move'; readonly id: string; readonly by: -1 | 1 }
  | { readonly type: 'remove'; readonly id: string }

/** One service of a profile; drawn anew only when it or its place has changed. */
export const ServiceRow = memo(function ServiceRow({
  service,
  position,
  isLast,
  onEdit,
}: {
  service: MessageService
  /** From 1. */
  position: number
  isLast: boolean
  onEdit: (edit: ServiceEdit) => void
}) {
  const texts = useAllTexts()
  const { profiles } = texts
  const { id, name, providers } = service
  const [needsProvider, setNeedsProvider] = useState(false)
  return (
    <li data-service={id}>
      <span className="number" aria-hidden="true">
        {position}
      </span>
      <NameField
        label={profiles.serviceName(position)}
        name={name}
        maxLength={maxServiceName}
        faultOf={(text) => serviceFault(texts, text)}
        onName={(next) => onEdit({ type: 'rename', id, name: next })}
      />
      <Kinds
        service={name}
        kinds={providers}
        onKinds={(kinds) => {
          setNeedsProvider(kinds.length === 0)
          if (kinds.length > 0) onEdit({ type: 'providers', id, kinds })
        }}
      />
      <ItemButtons
        className="profiles-buttons"
        words={profiles}
        name={name}
        at={position - 1}
        of={isLast ? position : position + 1}
        onMove={(by) => onEdit({ type: 'move', id, by })}
        onRemove={() => onEdit({ type: 'remove', id })}
      />
      {needsProvider && (
        <span className="field-problem" role="alert">
          {profiles.faults.provider}
        </span>
      )}
    </li>
  )
})
