import { useEffect, useState } from 'react'
import { toEmbedCode } from '../../publish/embedCode'
import { isTooLong, splitFragment } from '../../run/permalink'
import type { EmbedText } from '../../text/embedText'
import { useCharts } from '../loadedCharts'
import type { Explorer } from '../useExplorer'
import { type Chosen, sizeOf, toChosen, toEmbedded } from './chosen'
import { EmbedCode } from './EmbedCode'
import { EmbedOptions } from './EmbedOptions'
import { Preview } from './Preview'
import { useTextsIn } from './useTextsIn'

/** What can be chosen, the preview of it, and its code. */
export function EmbedForm({ explorer, text }: { explorer: Explorer; text: EmbedText }) {
  const [chosen, setChosen] = useState(() => toChosen(explorer))
  const state = useCharts([chosen.chart])
  // While another chart comes, the one before stays.
  const [chart, setChart] = useState(explorer.page)
  useEffect(() => {
    if (state === 'ready') setChart(chosen.chart)
  }, [state, chosen.chart])

  const embedded = toEmbedded(chosen, chart, explorer)
  const { address } = embedded
  const size = sizeOf(chosen)
  // In the language of the frame, as what is in it.
  const { chartNames, ui } = useTextsIn(chosen.language)
  const title = chosen.title ?? `${chartNames[chart]} – ${ui.product}`
  return (
    <div className="embed-body">
      <EmbedOptions
        text={text}
        chosen={chosen}
        embedded={embedded}
        title={title}
        chartFailed={state === 'failed'}
        onChoose={(part: Partial<Chosen>) => setChosen((before) => ({ ...before, ...part }))}
      />
      <Preview text={text} size={size} address={address} />
      {isTooLong(splitFragment(new URL(address).hash).query) ? (
        <p className="field-problem" role="alert">
          {text.tooLong}
        </p>
      ) : (
        <EmbedCode text={text} code={toEmbedCode({ ...size, address, title })} />
      )}
    </div>
  )
}
