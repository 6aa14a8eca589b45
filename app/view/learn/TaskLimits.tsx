import { Lock } from 'lucide-react'
import type { Chart } from '../../charts/chartDefinition'
import { exitsOf } from '../../insight/moments'
import type { Exercise } from '../../learn/tasks'
import { toGraph } from '../../run/graph'
import type { LearnText } from '../../text/learnText'
import { limitWords } from '../../words/goalWords'
import { useAllTexts } from '../TextsContext'

/** What may be changed, what may not, and how much. */
export function TaskLimits({
  chart,
  exercise: { may, locked, most },
  text,
}: {
  chart: Chart
  exercise: Exercise
  text: LearnText
}) {
  const texts = useAllTexts()
  const named = (inputs: readonly string[]) =>
    inputs.map((one) => limitWords(texts, text, chart, one)).join(', ')
  const hasDialogs = toGraph(chart.machine).nodes.some(({ id }) => exitsOf(chart, id).asks)
  const sayMay = hasDialogs ? text.may : text.mayOnly
  const said = [
    may && (may.length > 0 ? sayMay(named(may)) : text.mayNothing),
    locked && locked.length > 0 && text.locked(named(locked)),
    most !== undefined && text.most(most),
  ].filter(Boolean)
  if (said.length === 0) return null
  return (
    <p className="task-limits">
      <Lock size={13} aria-hidden="true" /> {said.join(' ')}
    </p>
  )
}
