import type { Reading } from '../../charts/chartDefinition'
import { toHex, toShortHex } from '../../mapi/flags'
import { valueWords } from '../../words/readings'
import { flagTip, Tip } from '../Tip'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useReads } from './useReads'

/** What the current step reads, with its values. */
export function Readings({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { readings } = useReads(explorer)
  if (readings.length === 0) return null
  return (
    <fieldset className="readings" aria-label={texts.ui.valuesRead}>
      {readings.map((reading) => (
        <ReadingLine key={reading.read} reading={reading} explorer={explorer} />
      ))}
    </fieldset>
  )
}

/** `flFlags & MAPI_USE_DEFAULT (0x40) = 0`, or a name and its value. */
function ReadingLine({ reading, explorer }: { reading: Reading; explorer: Explorer }) {
  const texts = useTexts()
  const { chart } = explorer
  if (reading.flag !== null) {
    const result = (Number(reading.value) & reading.flag) >>> 0
    const name = chart.inputs.find((input) => input.parameter === reading.input)?.identifier
    return (
      <p className="reading-flag">
        <span>
          {name} &{' '}
          <Tip
            text={flagTip(
              reading.read,
              reading.flag,
              chartText(texts, chart.id).flags[reading.read],
            )}
          >
            {reading.read}
          </Tip>{' '}
          ({toShortHex(reading.flag)}) = <b>{toShortHex(result)}</b>
        </span>
        <small>
          {name} = {toHex(Number(reading.value))}
        </small>
      </p>
    )
  }
  const fact = chartText(texts, chart.id).facts[reading.read]
  return (
    <p>
      <span>{fact?.name ?? reading.read}</span>
      <b>{valueWords(reading, chart, texts)}</b>
      {reading.basis === 'inference' && (
        <small>
          <em>{texts.ui.ourReading}</em>
        </small>
      )}
    </p>
  )
}
