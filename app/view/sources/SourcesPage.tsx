import {
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { chartIds } from '../../charts/chartIds'
import type { Language } from '../../run/permalink'
import { loadSources } from '../../text/loadTexts'
import type { SourcesText } from '../../text/sourcesText'
import { Find } from '../find/Find'
import { Header } from '../Header'
import { useLanguage } from '../language'
import { NotLoaded } from '../lazyPart'
import { loadedChart, useCharts } from '../loadedCharts'
import { Problems } from '../Problems'
import { useTexts } from '../TextsContext'
import { ContradictionList } from './ContradictionList'
import { findLeft, seek } from './links'
import { acceptedValues, maxSearch } from './place'
import { filterRows, toRows } from './rows'
import { StepTable } from './StepTable'
import { usePlace } from './usePlace'
import { toShownPage } from '../shownPage'
import './sources.css'

/** What every chart rests on, once all of them are there. */
export function SourcesPage({ arrived }: { arrived: boolean }) {
  const { ui, language } = useTexts()
  const charts = useCharts(chartIds)
  const text = useSourcesText(language)
  if (charts === 'failed' || text === 'failed') return <NotLoaded />
  if (charts === 'loading' || text === null) return <p className="loading">{ui.working}</p>
  return <SourcesShown text={text} arrived={arrived} />
}

/** The words of the page; until those of another language are there, the ones before. */
function useSourcesText(language: Language): SourcesText | 'failed' | null {
  const [text, setText] = useState<SourcesText | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    loadSources(language).then(
      (loaded) => current && setText(loaded),
      () => current && setText((before) => before ?? 'failed'),
    )
    return () => {
      current = false
    }
  }, [language])
  return text
}

const allCharts = (): readonly Chart[] => chartIds.map(loadedChart)

function SourcesShown({ text, arrived }: { text: SourcesText; arrived: boolean }) {
  const texts = useTexts()
  const [charts] = useState(allCharts)
  const { place, visits, problems, dismissProblems, change } = usePlace(charts)
  const { theme, language, step, contradiction } = place
  useLanguage(language)
  const manner = useMemo(() => ({ theme, language }), [theme, language])
  const heading = useRef<HTMLHeadingElement>(null)
  const main = useRef<HTMLElement>(null)
  const id = useId()

  const rows = useMemo(() => toRows(texts, text, charts), [texts, text, charts])
  // Typing goes on while the rows follow.
  const search = useDeferredValue(place.search)
  const shown = useMemo(
    () => filterRows(rows, search, search === '' ? [] : [step, contradiction]),
    [rows, search, step, contradiction],
  )
  const found = {
    steps: shown.charts.reduce((sum, { steps }) => sum + steps.length, 0),
    contradictions: shown.contradictions.length,
  }

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  const sought = useRef<number>(null)
  const mark = step ?? contradiction
  const isShown = search === place.search
  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit looks for its mark once
  useLayoutEffect(() => {
    const page = main.current
    // Rows that are still to come would move it away.
    if (!page || !isShown || sought.current === visits) return
    const isFirst = sought.current === null
    sought.current = visits
    const link = isFirst && arrived ? findLeft(page) : null
    if (link) {
      link.scrollIntoView({ block: 'center' })
      link.focus({ preventScroll: true })
    } else if (mark !== null) seek(page, mark)
    else if (isFirst && arrived) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
  }, [visits, isShown])

  const goTo = (part: string) => {
    const title = main.current?.querySelector<HTMLElement>(`[data-part="${part}"]`)
    title?.scrollIntoView({ block: 'start' })
    title?.focus({ preventScroll: true })
  }
  const shownPage = toShownPage({ theme, language }, change)
  return (
    <div className="sources-page">
      <Header page="sources" explorer={shownPage} />
      <Problems explorer={{ problems, dismissProblems }} accepted={acceptedValues} />
      <Find desk={{ page: 'sources', shown: shownPage, run: null }} />
      <main aria-labelledby={`${id}title`} ref={main}>
        <div className="sources-intro">
          <h2 id={`${id}title`} tabIndex={-1} ref={heading}>
            {texts.ui.sources}
          </h2>
          <p>{text.intro}</p>
        </div>
        <div className="sources-tools">
          <search aria-label={texts.ui.sources}>
            <label>
              <span>{text.search}</span>
              <input
                type="search"
                value={place.search}
                maxLength={maxSearch}
                placeholder={text.searchHint}
                spellCheck={false}
                autoComplete="off"
                onChange={(event) =>
                  change({ search: event.target.value, step: null, contradiction: null }, true)
                }
              />
            </label>
            {place.search !== '' && (
              <button type="button" className="quiet" onClick={() => change({ search: '' })}>
                {text.clear}
              </button>
            )}
            <p role="status">{text.found(found)}</p>
          </search>
          <nav aria-label={text.contents}>
            <ul>
              {shown.charts.map(({ chart }) => (
                <li key={chart}>
                  <button type="button" className="quiet" onClick={() => goTo(chart)}>
                    {texts.chartNames[chart]}
                  </button>
                </li>
              ))}
              {shown.contradictions.length > 0 && (
                <li>
                  <button type="button" className="quiet" onClick={() => goTo('contradictions')}>
                    {text.contradictions}
                  </button>
                </li>
              )}
            </ul>
          </nav>
        </div>
        {shown.charts.map((one) => (
          <StepTable key={one.chart} rows={one} text={text} marked={step} manner={manner} />
        ))}
        {shown.contradictions.length > 0 && (
          <ContradictionList
            rows={shown.contradictions}
            text={text}
            marked={contradiction}
            manner={manner}
          />
        )}
        {found.steps + found.contradictions === 0 && <p className="sources-none">{text.nothing}</p>}
      </main>
    </div>
  )
}
