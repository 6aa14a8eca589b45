import { detailWords } from '../../words/details'
import { ResultCodeWords } from '../ResultWords'
import { ArrowLeftRight, PinOff } from 'lucide-react'
import { useMemo } from 'react'
import { compareRuns } from '../../insight/compare'
import { findParting } from '../../run/twoRuns'
import type { Run } from '../../run/run'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { inputWords, valueWords } from '../../words/inputWords'

/** The pinned run beside this one: where they part, what differs, what of it is responsible. */
export function ComparePanel({ explorer, pinned }: { explorer: Explorer; pinned: Run }) {
  const texts = useAllTexts()
  const { insight } = texts
  const { chart, run } = explorer
  const words = chartText(texts, chart.id)
  const comparison = useMemo(() => compareRuns(pinned, run), [pinned, run])
  const parting = findParting(pinned, run)
  const { shared, divergesAt, differs, responsible } = comparison
  return (
    <section className="panel compare" aria-labelledby="compare-title">
      <div className="panel-head">
        <h2 id="compare-title">{insight.compare}</h2>
        <span className="panel-actions">
          <button type="button" className="quiet" onClick={explorer.swap}>
            <ArrowLeftRight size={14} aria-hidden="true" /> {insight.swap}
          </button>
          <button type="button" className="quiet" onClick={() => explorer.setPinned(null)}>
            <PinOff size={14} aria-hidden="true" /> {insight.unpin}
          </button>
        </span>
      </div>
      <p>
        {insight.sharedSteps(shared)}.{' '}
        {parting === null || divergesAt === null ? (
          insight.neverPart
        ) : (
          <button
            type="button"
            className="small"
            onClick={() => explorer.send({ type: 'GO', position: parting })}
          >
            {insight.partAt(words.steps[divergesAt]?.label ?? divergesAt)}
          </button>
        )}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{insight.differs}</span>
            </th>
            <th scope="col">{texts.ui.pinnedRun}</th>
            <th scope="col">{insight.thisRun}</th>
          </tr>
        </thead>
        <tbody>
          {pinned.chart.setting.computer !== chart.setting.computer && (
            <tr className="responsible">
              <th scope="row">{texts.profiles.title}</th>
              {[pinned, run].map((one, i) => (
                <td key={i === 0 ? 'pinned' : 'this'}>
                  {one.chart.setting.computer.map(({ name }) => name).join(', ')}
                </td>
              ))}
            </tr>
          )}
          {differs.map(({ input, values }) => (
            <tr key={input} className={responsible.includes(input) ? 'responsible' : ''}>
              <th scope="row">
                {inputWords(texts, chart, input)}
                {responsible.includes(input) && <em> {insight.responsible}</em>}
              </th>
              {values.map((value, i) => (
                <td key={i === 0 ? 'pinned' : 'this'}>{valueWords(texts, chart, input, value)}</td>
              ))}
            </tr>
          ))}
          <tr className="results">
            <th scope="row">{texts.ui.result}</th>
            {[pinned, run].map((one, i) => (
              <td key={i === 0 ? 'pinned' : 'this'}>
                <ResultWords run={one} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {differs.length === 0 && <p className="panel-note">{insight.nothingDiffers}</p>}
    </section>
  )
}

/** The result of a run in a cell: code, value, session, services that are not up. */
function ResultWords({ run }: { run: Run }) {
  const texts = useAllTexts()
  const { chart, outcome, steps } = run
  const last = steps.at(-1)
  if (!outcome || !last) {
    return (
      <>{texts.insight.waitsAt(chartText(texts, chart.id).steps[last?.node ?? '']?.label ?? '')}</>
    )
  }
  const lost = chart
    .services(last.context, last.node)
    .filter(({ status }) => status === 'disabled' || status === 'partial')
  return (
    <>
      <ResultCodeWords chart={chart} end={outcome} />
      {detailWords(texts, chart, outcome.details).map((one) => (
        <span key={one}>{one}</span>
      ))}
      {lost.map(({ id, name, status }) => (
        <span key={id} className="bad">
          {name}: {texts.serviceStatus[status]}
        </span>
      ))}
    </>
  )
}
