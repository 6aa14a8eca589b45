import { type ReactNode, Suspense } from 'react'
import { useTexts } from '../TextsContext'

/** What the lines and borders of the chart mean. */
export function Legend({
  pinned,
  slips,
  heat,
}: {
  pinned: boolean
  slips: boolean
  /** What the map of what has been seen means, where it lies over the chart. */
  heat: ReactNode
}) {
  const { ui, basis, historic } = useTexts()
  const line = (name: string, className: string) => (
    <li>
      <svg width="24" height="8" aria-hidden="true">
        <path d="M1 4H23" className={`legend-line ${className}`} />
      </svg>
      {name}
    </li>
  )
  return (
    <ul className="legend" aria-label={ui.legend}>
      {line(ui.taken, 'taken')}
      {line(ui.earlier, 'earlier')}
      {line(ui.aheadShort, 'ahead')}
      {pinned && line(ui.pinnedRun, 'pinned')}
      {(['figure', 'text', 'reference', 'inference'] as const).map((id) => (
        <li key={id}>
          <span className={`tag basis-${id}`} data-tip={basis[id].meaning}>
            {basis[id].name}
          </span>
        </li>
      ))}
      <li>
        <span className="tag historic" data-tip={historic.meaning}>
          {historic.name}
        </span>
      </li>
      {slips && (
        <li>
          <span className="step-slip" aria-hidden="true">
            sic
          </span>{' '}
          {ui.slip}
        </li>
      )}
      <Suspense>{heat}</Suspense>
    </ul>
  )
}
