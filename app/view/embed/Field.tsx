import type { ReactNode } from 'react'

/** A control with its name, and what is wrong with its value. */
export function Field({
  name,
  problem,
  children,
}: {
  name: string
  problem?: string | undefined
  children: ReactNode
}) {
  return (
    <div className="embed-field">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
      <label>
        <span>{name}</span>
        {children}
      </label>
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
