import type { Basis } from '../../charts/chart'
import { useTexts } from '../TextsContext'

/** What something rests on, drawn with the border that the chart gives it. */
export function BasisTag({ basis }: { basis: Basis }) {
  const { basis: names } = useTexts()
  return (
    <span className={`tag basis-${basis}`} title={names[basis].meaning}>
      {names[basis].name}
    </span>
  )
}
