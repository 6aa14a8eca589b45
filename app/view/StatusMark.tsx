import type { ProviderStatus } from '../charts/chartDefinition'

/** Waiting is a ring, in turn a dot, running a tick, disabled a cross, left out a dash. */
const marks: Record<ProviderStatus, string> = {
  'not-started': 'M5 2.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6',
  starting: 'M5 3.4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 1 0 0-3.2',
  running: 'M1.5 5.2L4 7.7L8.5 2.5',
  'left-out': 'M1.5 5H8.5',
  disabled: 'M2 2L8 8M8 2L2 8',
}

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
      <path d={marks[status]} />
    </svg>
  )
}
