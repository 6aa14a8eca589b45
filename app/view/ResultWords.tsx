import type { Chart, Outcome } from '../charts/chartDefinition'
import { toHex } from '../mapi/flags'
import { isFailure, resultCodes } from '../mapi/resultCodes'
import { endsBadly } from '../run/trail'
import { CodeTip } from './Tip'
import { chartText } from '../words/chartText'
import { useTexts } from './TextsContext'

type Ended = Pick<Outcome, 'node' | 'hresult' | 'isBad'>

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
