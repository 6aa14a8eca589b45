import { Download } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import {
  type OutcomeFormatId,
  outcomeFormatIds,
  outcomeFormats,
} from '../../publish/outcomeFormats'
import { loadExport } from '../../text/loadTexts'
import { ask } from '../insight/insightClient'
import { download } from '../publish/download'
import { useAllTexts } from '../TextsContext'
import { useLoadedText } from '../useLoadedText'

/** Saves all that can happen on a chart as a file, whatever the page shows of it. */
export function TableExport({ chart }: { chart: Chart }) {
  const { ui } = useAllTexts()
  const text = useLoadedText(loadExport)
  const [state, setState] = useState<{ is: 'working' | 'failed' } | { is: 'saved'; file: string }>()
  const stopListening = useRef(() => {})
  useEffect(() => () => stopListening.current(), [])
  const id = useId()
  if (text === null || text === 'failed') return null
  const save = (name: OutcomeFormatId) => {
    const { extension, type } = outcomeFormats[name]
    const file = `${chart.id}-outcomes.${extension}`
    stopListening.current()
    setState({ is: 'working' })
    // Beside the page: a large table takes seconds.
    stopListening.current = ask(
      {
        kind: 'tableFile',
        chart: chart.id as ChartId,
        setting: chart.setting,
        format: name,
      },
      (answering) => {
        if (answering.state === 'working') return
        if (answering.state !== 'answered') return setState({ is: 'failed' })
        download(answering.answer, type, file)
        setState({ is: 'saved', file })
      },
    )
  }
  return (
    <fieldset className="outcomes-export" aria-labelledby={id}>
      <span id={id}>{text.table.name}</span>
      {outcomeFormatIds.map((one) => (
        <button
          key={one}
          type="button"
          className="small"
          aria-label={text.table.as(text.table.formats[one])}
          aria-disabled={state?.is === 'working'}
          onClick={() => state?.is !== 'working' && save(one)}
        >
          <Download size={14} aria-hidden="true" /> {text.table.formats[one]}
        </button>
      ))}
      <span role="status">
        {state?.is === 'working' && ui.working}
        {state?.is === 'saved' && text.downloaded(state.file)}
      </span>
      {state?.is === 'failed' && <span role="alert">{text.table.failed}</span>}
    </fieldset>
  )
}
