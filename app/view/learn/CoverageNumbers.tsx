import { useId } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { type Coverage, parts, sumUp, type Tally, toCoverage } from '../../learn/coverage'
import type { Progress } from '../../learn/progress'
import type { CoverageText } from '../../text/coverageText'
import { useTexts } from '../TextsContext'

interface CoverageNumbersProps {
  text: CoverageText
  progress: Progress
  charts: readonly Chart[]
  chosen: ChartId
  onChoose: (chart: ChartId) => void
}

/** How much of each chart has been seen. */
export function CoverageNumbers(props: CoverageNumbersProps) {
  const { text, progress, charts, chosen, onChoose } = props
  const { chartNames } = useTexts()
  const title = useId()
  const rows = charts.map((chart) => ({
    id: chart.id as ChartId,
    coverage: toCoverage(progress, chart),
  }))
  const all = sumUp(rows.map(({ coverage }) => coverage))
  return (
    <section aria-labelledby={title}>
      <h3 id={title}>{text.numbers}</h3>
      {parts.every((part) => all[part].seen === 0) && (
        <p className="coverage-note">{text.nothingYet}</p>
      )}
      <table className="coverage-numbers" aria-labelledby={title}>
        <thead>
          <tr>
            <th scope="col">{text.chart}</th>
            {parts.map((part) => (
              <th key={part} scope="col">
                {text.parts[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, coverage }) => (
            <tr key={id} className={id === chosen ? 'chosen' : undefined}>
              <th scope="row">
                <button
                  type="button"
                  className="coverage-pick"
                  aria-pressed={id === chosen}
                  onClick={() => onChoose(id)}
                >
                  {chartNames[id]}
                </button>
              </th>
              <Cells text={text} coverage={coverage} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.allCharts}</th>
            <Cells text={text} coverage={all} />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const Cells = ({ text, coverage }: { text: CoverageText; coverage: Coverage }) =>
  parts.map((part) => (
    <td key={part} data-part={text.parts[part]}>
      {text.tally(coverage[part])}
      <Bar {...coverage[part]} />
    </td>
  ))

/** The share of what has been seen; the words beside it say the same. */
const Bar = ({ seen, of }: Tally) => (
  <svg className="coverage-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect className="coverage-bar-all" width="100" height="6" />
    <rect className="coverage-bar-seen" width={(100 * seen) / Math.max(of, 1)} height="6" />
  </svg>
)
