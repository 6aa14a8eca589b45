import { Plus } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import {
  type Computer,
  type MessageService,
  maxServiceName,
  maxServices,
  type Profile,
  type ProviderKind,
} from '../../mapi/computer'
import { newService, servicesToPick } from '../../mapi/profileEdits'
import { useAllTexts } from '../TextsContext'
import { serviceFault } from './faults'
import { Kinds } from './Kinds'

/** Adds a service to a profile: a new one, or one that the computer has already. */
export function AddService({
  computer,
  profile,
  onAdd,
}: {
  computer: Computer
  profile: Profile
  /** Says whether there was room for it. */
  onAdd: (service: MessageService) => boolean
}) {
  const texts = useAllTexts()
  const { profiles } = texts
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [picked, setPicked] = useState('')
  const [name, setName] = useState('')
  const [kinds, setKinds] = useState<readonly ProviderKind[]>(['ms'])
  /** Faults are told when the service was to be added, and until they are gone. */
  const [told, setTold] = useState(false)
  const others = servicesToPick(computer).filter(
    (one) => !profile.services.some((own) => own.id === one.id),
  )
  const known = others.find((one) => one.id === picked)
  const isFull = profile.services.length >= maxServices
  const fault = isFull
    ? profiles.fullProfile
    : known
      ? null
      : (serviceFault(texts, name.trim()) ?? (kinds.length === 0 ? profiles.faults.provider : null))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTold(fault !== null)
    if (fault === null) {
      if (!onAdd(known ?? newService(computer, name.trim(), kinds))) return
      setPicked('')
      if (!known) setName('')
    }
    if (!known) field.current?.focus()
  }
  return (
    <form className="profiles-add" onSubmit={submit} aria-label={profiles.addService}>
      <select
        aria-label={profiles.addService}
        value={known ? picked : ''}
        onChange={({ target: { value } }) => {
          setPicked(value)
          setTold(false)
        }}
      >
        <option value="">{profiles.newService}</option>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      {!known && (
        <>
          <span className="profiles-name">
            <input
              ref={field}
              type="text"
              aria-label={profiles.name}
              placeholder={profiles.name}
              autoComplete="off"
              spellCheck={false}
              maxLength={2 * maxServiceName}
              aria-invalid={told && fault !== null}
              aria-describedby={told && fault !== null ? id : undefined}
              value={name}
              onChange={({ target: { value } }) => setName(value)}
            />
          </span>
          <Kinds service={profiles.newService} kinds={kinds} onKinds={setKinds} />
        </>
      )}
      <button type="submit" className="outlined">
        <Plus size={16} aria-hidden="true" /> {profiles.add}
      </button>
      {told && fault !== null && (
        <span className="field-problem" role="alert" id={id}>
          {fault}
        </span>
      )}
    </form>
  )
}
