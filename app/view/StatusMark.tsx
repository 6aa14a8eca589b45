import type { ProviderStatus } from '../charts/chartDefinition'
import { statusMarks } from '../run/stageServices'

/** The mark of a provider's status; its name stands beside it or in the label of its control. */
export function StatusMark({ status }: { status: ProviderStatus }) {
  return (
    <svg
      className={`status-mark ${status}`}
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden="true"
    >
      <path d={statusMarks[status]} />
    </svg>
  )
}
