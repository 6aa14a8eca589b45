import { useId, useMemo, useState } from 'react'
import { type ChartId, chartIds } from '../../charts/chartIds'
import type { CoverageText } from '../../text/coverageText'
import type { LessonsText } from '../../text/lessonsText'
import { loadCoverage, loadLessons } from '../../text/loadTexts'
import { NotLoaded } from '../lazyPart'
import { loadedChart, useCharts } from '../loadedCharts'
import type { Manner } from '../pages'
import { useTexts } from '../TextsContext'
import { useLoadedText } from '../useLoadedText'
import { CoverageMap } from './CoverageMap'
import { CoverageMissing } from './CoverageMissing'
import { CoverageNext } from './CoverageNext'
import { CoverageNumbers } from './CoverageNumbers'
import { ProgressFile } from './ProgressFile'
import { useProgress } from './progressStore'
import { useArrivals } from './useArrivals'
import './coverage.css'

/** What the learner has seen of every chart, and what is still to be seen. */
export function Coverage({ manner }: { manner: Manner }) {
  const { ui } = useTexts()
  const charts = useCharts(chartIds)
  const text = useLoadedText(loadCoverage)
  const lessons = useLoadedText(loadLessons)
  if (charts === 'failed' || text === 'failed' || lessons === 'failed') return <NotLoaded />
  if (charts === 'loading' || !text || !lessons) return <p className="loading">{ui.working}</p>
  return <CoverageShown text={text} lessons={lessons} manner={manner} />
}

interface ShownProps {
  readonly text: CoverageText
  readonly lessons: LessonsText
  readonly manner: Manner
}

/** The chart that was chosen last. */
let lastChosen: ChartId = 'logon'

function CoverageShown({ text, lessons, manner }: ShownProps) {
  const { chartNames } = useTexts()
  const { progress } = useProgress()
  const charts = useMemo(() => chartIds.map(loadedChart), [])
  const [chosen, setChosen] = useState(lastChosen)
  const chart = loadedChart(chosen)
  const arrivals = useArrivals(progress, chart, manner)
  const choice = useId()
  const choose = (id: ChartId) => {
    lastChosen = id
    setChosen(id)
  }
  return (
    <div className="coverage">
      <p className="coverage-intro">{text.intro}</p>
      <CoverageNumbers {...{ text, progress, charts, chosen }} onChoose={choose} />
      <CoverageNext {...{ text, lessons, progress, manner }} />
      <section aria-labelledby={choice} className="coverage-map-part">
        <h3 id={choice}>{text.map}</h3>
        <label className="coverage-choice">
          {text.chart}
          <select value={chosen} onChange={(event) => choose(event.target.value as ChartId)}>
            {chartIds.map((id) => (
              <option key={id} value={id}>
                {chartNames[id]}
              </option>
            ))}
          </select>
        </label>
        <CoverageMap {...{ text, progress, chart, arrivals, manner }} />
        <CoverageMissing {...{ text, progress, chart, arrivals }} />
      </section>
      <ProgressFile text={text} charts={charts} />
    </div>
  )
}
