import { Check, Minus, X } from 'lucide-react'
import type { Chart } from '../../charts/chartDefinition'
import type { Condition } from '../../learn/goal'
import type { LearnText } from '../../text/learnText'
import { conditionWords } from '../../words/goalWords'
import { useAllTexts } from '../TextsContext'

/** What a goal asks for, one sentence each; once it was checked, what holds and what does not. */
export function ConditionList({
  chart,
  text,
  conditions,
}: {
  chart: Chart
  text: LearnText
  conditions: readonly { readonly condition: Condition; readonly met: boolean | null }[]
}) {
  const texts = useAllTexts()
  return (
    <ul className="conditions">
      {conditions.map(({ condition, met }) => (
        <li key={JSON.stringify(condition)} className={met === null ? '' : met ? 'met' : 'not-met'}>
          {met === null ? (
            <Minus size={14} aria-hidden="true" />
          ) : met ? (
            <Check size={14} aria-hidden="true" />
          ) : (
            <X size={14} aria-hidden="true" />
          )}
          <span>
            {conditionWords(texts, text, chart, condition)}
            {met !== null && <b className="mark"> {met ? text.met : text.notMet}</b>}
          </span>
        </li>
      ))}
    </ul>
  )
}
