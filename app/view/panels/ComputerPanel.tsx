import { useId } from 'react'
import { chartText, useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useReads } from './useReads'

/** What the call meets: one native select for each choice that the chart declares. */
export function ComputerPanel({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { chart, world } = explorer
  const words = chartText(texts, chart.id)
  const reads = useReads(explorer)
  const id = useId()
  return (
    <section className="panel computer" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{texts.ui.computer}</h2>
      {chart.inputs.map((input) => {
        if (input.kind !== 'choice') return null
        const { parameter } = input
        const text = words.inputs[parameter]
        const value = world.inputs[parameter] as string | null
        const values = [...new Set([...(input.nullable ? [''] : []), ...input.values, value ?? ''])]
        return (
          <div
            key={parameter}
            className={reads.inputs.has(parameter) ? 'field read' : 'field'}
            data-tip={text?.hint}
            data-tip-beside
          >
            <label htmlFor={id + parameter}>{text?.name}</label>
            <select
              id={id + parameter}
              value={value ?? ''}
              onChange={(event) => {
                const chosen = event.target.value
                explorer.setInput(parameter, input.nullable && chosen === '' ? null : chosen)
              }}
            >
              {values.map((one) => (
                <option key={one} value={one}>
                  {text?.values[one] ?? one}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </section>
  )
}
