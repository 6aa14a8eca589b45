import type { Chart, Details, Outcome } from '../charts/chartDefinition'
import { toHex } from '../mapi/flags'
import { isFailure, resultCodes } from '../mapi/resultCodes'
import { endsBadly } from '../run/trail'
import type { Texts } from '../text/texts'
import { saidValue } from './inputText'
import { CodeTip } from './Tip'
import { chartText, useTexts } from './TextsContext'

type Ended = Pick<Outcome, 'node' | 'hresult' | 'isBad'>

/** What is known of a result besides its code, in words. */
export function detailWords(
  texts: Texts,
  chart: Chart,
  details: Details,
  as: 'name' | 'says' = 'name',
): string[] {
  const words = chartText(texts, chart.id).details
  return Object.entries(details).flatMap(([name, value]) => {
    const said = words[name]?.[String(value)]
    if (said) return [said[as]]
    // Services of one's own computer have no words but their names.
    const own = words[name] ? saidValue(texts, chart, {}, String(value)) : null
    return own === null ? [] : [as === 'says' ? `${own}.` : own]
  })
}

/** Does the code say that something failed? Without a code the end says so itself. */
export const isBadCode = (chart: Chart, end: Ended): boolean =>
  end.hresult === null ? endsBadly(chart, end) : isFailure(end.hresult)

/** The code and its value: `S_OK 0x00000000`; the name of the end where no code comes back. */
export function ResultCodeWords({ chart, end }: { chart: Chart; end: Ended }) {
  const texts = useTexts()
  const { node, hresult } = end
  return (
    <>
      <b className={isBadCode(chart, end) ? 'result-name bad' : 'result-name'}>
        {hresult ? <CodeTip code={hresult} /> : chartText(texts, chart.id).steps[node]?.label}
      </b>{' '}
      {hresult && <span className="hex">{toHex(resultCodes[hresult])}</span>}
    </>
  )
}
