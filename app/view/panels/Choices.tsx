import { useId } from 'react'
import type { Input, InputGroup } from '../../charts/chartDefinition'
import { inputName, inputText, saidValue } from '../../words/names'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { lockOf } from './locks'
import { useReads } from './useReads'

type Choice = Extract<Input, { kind: 'choice' }>

/** The choices of a group, as the chart declares them. */
export const choicesOf = ({ chart }: Explorer, group: InputGroup): readonly Choice[] =>
  chart.inputs.filter((one): one is Choice => one.kind === 'choice' && one.group === group)

/** One native select for each choice of a group. */
export function Choices({ explorer, group }: { explorer: Explorer; group: InputGroup }) {
  const texts = useTexts()
  const { chart, world } = explorer
  const words = chartText(texts, chart.id)
  const reads = useReads(explorer)
  const id = useId()
  return choicesOf(explorer, group).map((input) => {
    const { parameter } = input
    const text = inputText(words, input)
    const value = world.inputs[parameter] as string | null
    const values = [...new Set([...(input.nullable ? [''] : []), ...input.values, value ?? ''])]
    return (
      <div
        key={parameter}
        className={[
          'field',
          reads.inputs.has(parameter) && 'read',
          input.provider && 'about-provider',
        ]
          .filter(Boolean)
          .join(' ')}
        data-tip={text?.hint}
        data-tip-beside
      >
        <label htmlFor={id + parameter}>{inputName(texts, chart, input)}</label>
        <select
          id={id + parameter}
          data-input={parameter}
          {...lockOf(explorer.isLocked(parameter))}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = event.target.value
            explorer.setInput(parameter, input.nullable && chosen === '' ? null : chosen)
          }}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {saidValue(texts, chart, text?.values ?? {}, one) ?? one}
            </option>
          ))}
        </select>
      </div>
    )
  })
}
