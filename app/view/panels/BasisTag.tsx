import type { Basis } from '../../charts/chart'
import { Tip } from '../Tip'
import { useTexts } from '../TextsContext'

/**
 * What something rests on, drawn with the border that the chart gives it. In lists and in labels
 * its tip is for the pointer only; `reachable` gives it to the keyboard as well.
 */
export function BasisTag({ basis, reachable = false }: { basis: Basis; reachable?: boolean }) {
  const { name, meaning } = useTexts().basis[basis]
  return reachable ? (
    <Tip text={meaning} className={`tag basis-${basis}`}>
      {name}
    </Tip>
  ) : (
    <span className={`tag basis-${basis}`} data-tip={meaning}>
      {name}
    </span>
  )
}
