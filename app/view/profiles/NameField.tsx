import { useEffect, useId, useRef, useState } from 'react'

/** How long typing rests before the name applies, in milliseconds. */
const restsFor = 500

/**
 * A name that applies when typing rests, with Enter, and when the field is left. One that cannot
 * be used stays in the field, and the reason stands beside it.
 */
export function NameField({
  id,
  label,
  name,
  maxLength,
  faultOf,
  onName,
}: {
  id?: string
  /** Where no label stands beside it. */
  label?: string
  name: string
  maxLength: number
  /** Why a name cannot be used, in words. */
  faultOf: (name: string) => string | null
  onName: (name: string) => void
}) {
  const own = useId()
  /** What is being typed; `null` while the field shows the name as it is. */
  const [draft, setDraft] = useState<string | null>(null)
  const fault = draft === null ? null : faultOf(draft.trim())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const apply = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    const next = draft?.trim()
    if (next !== undefined && next !== name && fault === null) onName(next)
  }
  const latest = useRef(apply)
  latest.current = apply
  useEffect(
    () => () => {
      // What was typed last applies, though the field goes.
      if (timer.current !== undefined) latest.current()
    },
    [],
  )
  return (
    <span className="profiles-name">
      <input
        id={id}
        type="text"
        aria-label={label}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : own}
        autoComplete="off"
        spellCheck={false}
        maxLength={2 * maxLength}
        value={draft ?? name}
        onChange={({ target: { value } }) => {
          setDraft(value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => latest.current(), restsFor)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply()
        }}
        onBlur={() => {
          apply()
          if (fault === null) setDraft(null)
        }}
      />
      {fault !== null && (
        <span className="field-problem" role="alert" id={own}>
          {fault}
        </span>
      )}
    </span>
  )
}
