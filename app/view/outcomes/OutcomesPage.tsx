import {
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { type ChartId, chartIds } from '../../charts/chartIds'
import { splitFragment } from '../../run/permalink'
import type { TableRow } from '../insight/answer'
import { cancelQuestions } from '../insight/insightClient'
import { useAnswer } from '../insight/useAnswer'
import { Find } from '../find/Find'
import { Header } from '../Header'
import { useLanguage } from '../language'
import { Problems } from '../Problems'
import { useAllTexts } from '../TextsContext'
import { useMedia } from '../useMedia'
import { NotLoaded } from '../lazyPart'
import { loadedChart, needCharts, useCharts } from '../loadedCharts'
import {
  acceptedFilters,
  chartOf,
  maxSearch,
  noCode,
  noFilters,
  partsOf,
  serviceResults,
} from './filters'
import { PartTable } from './PartTable'
import { countCombinations, filterParts, partName, toParts } from './rows'
import { TableExport } from './TableExport'
import { useFilters } from './useFilters'
import { toShownPage } from '../shownPage'
import './outcomes.css'

/** The rows of each chart once they are worked out: they are the same as long as the page lives. */
const known = new Map<string, readonly TableRow[]>()
/** The row whose run was opened last, and the filters that it was found with. */
let opened: { fragment: string; query: string } | null = null

/** Another chart is being chosen: its page takes the focus where this one had it. */
let choosing = false

const watchAddress = (changed: () => void) => {
  window.addEventListener('popstate', changed)
  return () => window.removeEventListener('popstate', changed)
}

/** All that can happen on a chart; `arrived` says that a person came from another page. */
export function OutcomesPage({ arrived }: { arrived: boolean }) {
  const { ui } = useAllTexts()
  const chart = useSyncExternalStore(watchAddress, () =>
    chartOf(splitFragment(location.hash).query),
  )
  const state = useCharts([chart])
  if (state === 'ready') {
    return <Outcomes key={chart} chart={loadedChart(chart)} arrived={arrived} />
  }
  return state === 'failed' ? <NotLoaded /> : <p className="loading">{ui.working}</p>
}

/** The table of a chart, folded into few rows. */
function Outcomes({ chart, arrived }: { chart: Chart; arrived: boolean }) {
  const texts = useAllTexts()
  const { ui, insight, outcomes } = texts
  const { filters, problems, dismissProblems, change, show } = useFilters(chart)
  const { theme, language } = filters
  useLanguage(language)
  const manner = useMemo(() => ({ theme, language }), [theme, language])
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const chartChoice = useRef<HTMLSelectElement>(null)
  const roomy = useMedia('(min-width: 1400px)')
  /** Where a column for each input turned out too wide: in which language, at which width. */
  const [tight, setTight] = useState({ language: '', width: 0 })
  const wide = roomy && !(tight.language === texts.language && innerWidth <= tight.width)
  const id = useId()

  const [tries, setTries] = useState(0)
  const [stopped, setStopped] = useState(false)
  const asked = useAnswer(known.has(chart.id) || stopped ? null : `table ${tries}`, () => ({
    kind: 'table',
    chart: filters.chart,
    setting: chart.setting,
  }))
  const { answering } = asked
  // The question may not have gone out yet when it is stopped.
  const stop = () => {
    setStopped(true)
    cancelQuestions()
  }
  /** Goes to the table of another chart as soon as the chart is there. */
  const choose = (next: ChartId) => {
    choosing = true
    const go = () => show({ ...noFilters, ...manner, chart: next })
    needCharts([next]).then(go, go)
  }
  const askAgain = () => {
    setStopped(false)
    setTries(tries + 1)
  }
  const rows = known.get(chart.id) ?? (answering?.state === 'answered' ? answering.answer : null)
  useEffect(() => {
    if (rows) known.set(chart.id, rows)
  }, [chart, rows])
  const parts = useMemo(() => rows && toParts(texts, chart, rows), [texts, chart, rows])
  // Typing goes on while the rows follow.
  const search = useDeferredValue(filters.search)
  const { part, result } = filters
  const shown = useMemo(
    () => parts && filterParts(parts, { ...noFilters, part, result, search }),
    [parts, part, result, search],
  )

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  useLayoutEffect(() => {
    const box = list.current
    if (!wide || !shown || !box || box.scrollWidth <= box.clientWidth) return
    setTight({ language: texts.language, width: innerWidth })
  }, [wide, shown, texts])

  const ready = shown !== null
  const first = useRef(true)
  useLayoutEffect(() => {
    // Back from a run: where it was opened, if the rows are there at once; else at the top.
    if (!first.current) return
    first.current = false
    if (choosing) {
      choosing = false
      chartChoice.current?.focus()
      return
    }
    if (!arrived) return
    const link =
      ready && opened?.fragment === location.hash
        ? list.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(opened.query)}"]`)
        : null
    if (link) {
      link.scrollIntoView({ block: 'center' })
      link.focus({ preventScroll: true })
    } else {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
  }, [arrived, ready])

  // A row is as good as its link, for the mouse; keys and assistive technology have the link.
  useEffect(() => {
    const click = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const link = target?.closest('tr')?.querySelector<HTMLAnchorElement>('a[href]')
      if (!link || !list.current?.contains(link)) return
      const own = target?.closest('a, button, summary, details') !== null
      if (!own && getSelection()?.isCollapsed === false) return
      if (!own && !event.ctrlKey && !event.metaKey && !event.shiftKey) link.click()
      else if (target?.closest('a')) {
        opened = { fragment: location.hash, query: link.getAttribute('href') ?? '' }
      }
    }
    const box = list.current
    box?.addEventListener('click', click)
    return () => box?.removeEventListener('click', click)
  }, [])

  const results = [
    ...new Set(
      (rows ?? []).flatMap((row) =>
        row.part === 'session' ? [row.outcome.hresult ?? noCode] : [],
      ),
    ),
  ]
  const isOther =
    result !== null &&
    !results.includes(result) &&
    !(serviceResults as readonly string[]).includes(result)
  const hasExamples = rows?.some((row) => row.part === 'session' && row.isExample)
  const filtered = part !== null || result !== null || filters.search !== ''
  const shownPage = toShownPage({ theme, language }, change)
  return (
    <div className="outcomes-page">
      <Header page="outcomes" explorer={shownPage} />
      <Problems
        explorer={{ problems, dismissProblems }}
        accepted={(parameter) => acceptedFilters(chart, parameter)}
      />
      <Find desk={{ page: 'outcomes', shown: shownPage, run: null }} />
      <main aria-labelledby={`${id}title`}>
        <div className="outcomes-intro">
          <h2 id={`${id}title`} tabIndex={-1} ref={heading}>
            {ui.outcomes}
          </h2>
          <p>
            {outcomes.intro} {chart.parts && outcomes.partsNote}{' '}
            {hasExamples && outcomes.exampleNote}
          </p>
        </div>
        <search className="outcomes-tools" aria-label={ui.outcomes}>
          <label>
            <span>{outcomes.chart}</span>
            <select
              value={filters.chart}
              ref={chartChoice}
              onChange={({ target }) => choose(target.value as ChartId)}
            >
              {chartIds.map((one) => (
                <option key={one} value={one}>
                  {texts.chartNames[one]}
                </option>
              ))}
            </select>
          </label>
          {chart.parts && (
            <label>
              <span>{outcomes.part}</span>
              <select
                value={part ?? ''}
                onChange={(event) => change({ part: event.target.value || null })}
              >
                <option value="">{outcomes.allParts}</option>
                {partsOf(chart).map((one) => (
                  <option key={one} value={one}>
                    {partName(texts, chart, one)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            <span>{outcomes.result}</span>
            <select
              value={result ?? ''}
              onChange={(event) => change({ result: event.target.value || null })}
            >
              <option value="">{outcomes.allResults}</option>
              {isOther && <option value={result}>{result}</option>}
              <optgroup label={partName(texts, chart, 'session')}>
                {results.map((code) => (
                  <option key={code} value={code}>
                    {code === noCode ? texts.ui.noCode : code}
                  </option>
                ))}
              </optgroup>
              {chart.parts && (
                <optgroup label={ui.service}>
                  {serviceResults.map((status) => (
                    <option key={status} value={status}>
                      {texts.serviceStatus[status]}
                    </option>
                  ))}
                </optgroup>
              )}
            </select>
          </label>
          <label className="outcomes-search">
            <span>{outcomes.search}</span>
            <input
              type="search"
              value={filters.search}
              maxLength={maxSearch}
              placeholder={outcomes.searchHint}
              spellCheck={false}
              autoComplete="off"
              onChange={(event) => change({ search: event.target.value }, true)}
            />
          </label>
          <label className="switch">
            <input
              type="checkbox"
              role="switch"
              aria-checked={filters.allSteps}
              checked={filters.allSteps}
              onChange={(event) => change({ allSteps: event.target.checked })}
            />
            <span>{outcomes.allSteps}</span>
          </label>
          <p className="outcomes-count" role="status">
            {parts &&
              shown &&
              outcomes.rows({
                rows: shown.reduce((sum, one) => sum + one.rows.length, 0),
                of: parts.reduce((sum, one) => sum + one.rows.length, 0),
                combinations: shown.reduce((sum, one) => sum + countCombinations(one.rows), 0),
              })}
          </p>
          {filtered && (
            <button
              type="button"
              className="quiet"
              onClick={() => change({ part: null, result: null, search: '' })}
            >
              {outcomes.clear}
            </button>
          )}
        </search>
        <TableExport chart={chart} />
        <div ref={list}>
          {shown?.map((one) => (
            <PartTable
              key={one.id}
              chart={chart}
              part={one}
              allSteps={filters.allSteps}
              manner={manner}
              wide={wide}
            />
          ))}
        </div>
        {shown?.length === 0 && <p className="outcomes-none">{outcomes.noRow}</p>}
        {!shown && (
          <div className="outcomes-work">
            {stopped || answering?.state === 'failed' || answering?.state === 'cancelled' ? (
              <>
                <p role="alert">
                  {answering?.state === 'failed'
                    ? insight.failed(answering.message)
                    : insight.cancelled}
                </p>
                <button type="button" className="outlined" onClick={askAgain}>
                  {insight.askAgain}
                </button>
              </>
            ) : (
              <>
                <label>
                  {ui.working}
                  <progress
                    {...(answering?.state === 'working' &&
                      answering.of > 0 && { value: answering.done, max: answering.of })}
                  />
                  {answering?.state === 'working' &&
                    answering.of > 0 &&
                    outcomes.done(answering.done, answering.of)}
                </label>
                <button type="button" className="outlined" onClick={stop}>
                  {insight.cancel}
                </button>
              </>
            )}
          </div>
        )}
      </main>
    </div>
  )
}
