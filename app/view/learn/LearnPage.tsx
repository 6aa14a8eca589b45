import { useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react'
import { firstChartId } from '../../charts/charts'
import type { LearnPart } from '../../text/learnText'
import { loadCoverage } from '../../text/loadTexts'
import { Find } from '../find/Find'
import { Header } from '../Header'
import { useLanguage } from '../language'
import { lazyPart, NotLoaded } from '../lazyPart'
import { useCharts } from '../loadedCharts'
import { Problems } from '../Problems'
import { Room } from '../Room'
import { useAllTexts, useTexts } from '../TextsContext'
import { useLoadedText } from '../useLoadedText'
import { toCourses } from './courses'
import { acceptedValues, learnParts } from './learnPlace'
import { LessonList } from './LessonList'
import { usePacks } from './packStore'
import { useProgress } from './progressStore'
import { ScenarioList } from './ScenarioList'
import { useLearnPlace } from './useLearnPlace'
import { useWords, type Words } from './useTask'
import { toShownPage } from '../shownPage'
import './learn.css'

const Coverage = lazyPart(async () => (await import('./Coverage')).Coverage)
const Packs = lazyPart(async () => (await import('./Packs')).Packs)

/** Lessons, scenarios, what has been seen, and packs. */
export function LearnPage({ arrived }: { arrived: boolean }) {
  const { ui } = useTexts()
  const words = useWords()
  // Titles of the figure's paths are made of the words of its chart.
  const chart = useCharts([firstChartId])
  if (words === 'failed' || chart === 'failed') return <NotLoaded />
  if (words === null || chart === 'loading') return <p className="loading">{ui.working}</p>
  return <LearnShown words={words} arrived={arrived} />
}

function LearnShown({ words, arrived }: { words: Words; arrived: boolean }) {
  const texts = useAllTexts()
  const { text, lessons } = words
  const { place, problems, visits, dismissProblems, change } = useLearnPlace()
  const { part, theme, language } = place
  useLanguage(language)
  const packs = usePacks()
  const { progress, blocked, damaged } = useProgress()
  const courses = useMemo(() => toCourses(lessons, packs, texts), [lessons, packs, texts])
  const manner = useMemo(() => ({ theme, language, settle: () => {} }), [theme, language])
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each visit begins at the top
  useLayoutEffect(() => {
    if (!arrived && visits === 0) return
    // A lesson that is looked for takes the focus itself.
    if (part === 'lessons' && place.lesson !== null) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [visits])

  const shownPage = toShownPage({ theme, language }, change)
  return (
    <div className="learn-page">
      <Header page="learn" explorer={shownPage} />
      <Problems explorer={{ problems, dismissProblems }} accepted={acceptedValues} />
      <Find desk={{ page: 'learn', shown: shownPage, run: null }} />
      <main aria-labelledby={`${id}title`}>
        <div className="learn-intro">
          <h2 id={`${id}title`} tabIndex={-1} ref={heading}>
            {texts.ui.learn}
          </h2>
          <p>{text.intro}</p>
          {blocked && (
            <p className="learn-warning" role="status">
              {text.notKept}
            </p>
          )}
          {!blocked && damaged !== null && part !== 'coverage' && (
            <DamagedProgress words={words} onCoverage={() => change({ part: 'coverage' })} />
          )}
        </div>
        <LearnTabs id={id} words={words} part={part} onChoose={(next) => change({ part: next })} />
        <div
          className="learn-part"
          role="tabpanel"
          id={`${id}panel`}
          aria-labelledby={`${id}${part}`}
        >
          <Room key={part} of="part" fallback={<p className="loading">{texts.ui.working}</p>}>
            {part === 'lessons' && (
              <LessonList
                key={visits}
                words={words}
                courses={courses}
                progress={progress}
                manner={manner}
                sought={place.lesson}
              />
            )}
            {part === 'scenarios' && (
              <ScenarioList
                words={words}
                courses={courses}
                progress={progress}
                manner={manner}
                search={place.search}
                onSearch={(search) => change({ search }, true)}
              />
            )}
            {part === 'coverage' && <Coverage manner={manner} />}
            {part === 'packs' && (
              <Packs place={place} change={change} courses={courses} manner={manner} />
            )}
          </Room>
        </div>
      </main>
    </div>
  )
}

/** What was kept could not be read; the part about coverage has it as a file. */
function DamagedProgress({ words, onCoverage }: { words: Words; onCoverage: () => void }) {
  const text = useLoadedText(loadCoverage)
  if (text === null || text === 'failed') return null
  return (
    <p className="learn-warning" role="status">
      {text.damaged}{' '}
      <button type="button" className="quiet" onClick={onCoverage}>
        {words.text.parts.coverage}
      </button>
    </p>
  )
}

/** The parts of the page; arrow keys move between them. */
function LearnTabs({
  id,
  words: { text },
  part,
  onChoose,
}: {
  id: string
  words: Words
  part: LearnPart
  onChoose: (part: LearnPart) => void
}) {
  const { ui } = useTexts()
  const list = useRef<HTMLDivElement>(null)
  const move = (step: number) => {
    const at = learnParts.indexOf(part)
    const next = learnParts[(at + step + learnParts.length) % learnParts.length] as LearnPart
    onChoose(next)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(id + next)}`)?.focus()
  }
  return (
    <div className="learn-tabs" role="tablist" aria-label={ui.learn} ref={list}>
      {learnParts.map((one) => (
        <button
          key={one}
          id={id + one}
          type="button"
          role="tab"
          aria-selected={one === part}
          aria-controls={`${id}panel`}
          tabIndex={one === part ? 0 : -1}
          onClick={() => onChoose(one)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1)
            if (event.key === 'ArrowLeft') move(-1)
          }}
        >
          {text.parts[one]}
        </button>
      ))}
    </div>
  )
}
