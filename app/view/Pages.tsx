import { useEffect, useState, useSyncExternalStore } from 'react'
import { App } from './App'
import type { ChartId } from '../charts/chartIds'
import { firstChartId } from '../charts/charts'
import { isChartPage, isInStory, pageNames, pageOf, watchPage } from './pages'
import { useCharts } from './loadedCharts'
import { isEmbedded, pseudoLanguage } from '../run/permalink'
import { languageNames, speak, useSpoken } from './language'
import { lazyPart } from './lazyPart'
import { Room } from './Room'
import { TextsContext, useTexts } from './TextsContext'
import { loadBeside } from './useBeside'

const OutcomesPage = lazyPart(
  async () => (await import('./outcomes/OutcomesPage')).OutcomesPage,
  NotLoaded,
)

const SourcesPage = lazyPart(
  async () => (await import('./sources/SourcesPage')).SourcesPage,
  NotLoaded,
)

const Embed = lazyPart(async () => (await import('./embed/Embed')).Embed, NotLoaded)

const StoryPage = lazyPart(async () => (await import('./story/StoryPage')).StoryPage, NotLoaded)

const LearnPage = lazyPart(async () => (await import('./learn/LearnPage')).LearnPage, NotLoaded)
const ClassPage = lazyPart(async () => (await import('./learn/ClassPage')).ClassPage, NotLoaded)

const otherPages = {
  learn: LearnPage,
  story: StoryPage,
  outcomes: OutcomesPage,
  sources: SourcesPage,
  class: ClassPage,
}

/** Stands in for a page that could not be loaded. */
function NotLoaded() {
  const { ui, chartNames } = useTexts()
  return (
    <main className="not-loaded" role="alert">
      <p>{ui.notLoaded}</p>
      <button type="button" className="outlined" onClick={() => location.reload()}>
        {ui.tryAgain}
      </button>
      <a href={`#/${firstChartId}`}>{chartNames[firstChartId]}</a>
    </main>
  )
}

/** The page that the address means. */
export function Pages() {
  const { texts, failed } = useSpoken()
  return (
    <TextsContext value={texts}>
      <PageShown />
      {failed !== null && failed !== pseudoLanguage && <LanguageFailed language={failed} />}
    </TextsContext>
  )
}

/** The page goes on in the language before; the other can be asked for again. */
function LanguageFailed({ language }: { language: keyof typeof languageNames }) {
  const { ui } = useTexts()
  return (
    <div className="toast notice" role="alert">
      {ui.languageFailed(languageNames[language])}
      <button type="button" className="quiet" onClick={() => void speak(language)}>
        {ui.tryAgain}
      </button>
    </div>
  )
}

/** What the address means, and whether a person has come to it from another page. */
function useShown() {
  const page = useSyncExternalStore(watchPage, () => pageOf(location.hash))
  const inStory = useSyncExternalStore(watchPage, () => isInStory(location.hash))
  const [shown, setShown] = useState({ page, inStory, arrived: false })
  // What is loaded in between is no arrival, and takes none back.
  if (shown.page === page && shown.inStory === inStory) return shown
  const next = { page, inStory, arrived: shown.page !== page }
  setShown(next)
  return next
}

function PageShown() {
  const texts = useTexts()
  const { ui } = texts
  const { page, inStory, arrived } = useShown()
  const name = pageNames(texts)[page]
  useEffect(() => {
    document.title = `${name} – ${ui.product}`
  }, [name, ui])
  const isChart = isChartPage(page)
  useEffect(() => {
    // Who goes on from here to a chart finds all of it at once.
    if (!isChart) loadBeside().catch(() => {})
  }, [isChart])
  if (isChartPage(page)) {
    return <ChartPage key={`${page} ${inStory}`} id={page} inStory={inStory} arrived={arrived} />
  }
  const Other = otherPages[page as keyof typeof otherPages]
  return (
    <Room key={page} of="page" fallback={<p className="loading">{ui.working}</p>}>
      <Other arrived={arrived} />
    </Room>
  )
}

/** A chart, once it is there. */
function ChartPage({ id, inStory, arrived }: { id: ChartId; inStory: boolean; arrived: boolean }) {
  const { ui } = useTexts()
  const state = useCharts([id], inStory)
  const embedded = useSyncExternalStore(watchPage, () => isEmbedded(location.hash))
  if (state === 'failed') return <NotLoaded />
  if (state === 'ready' && embedded) {
    return (
      <Room of="page">
        <Embed page={id} />
      </Room>
    )
  }
  return state === 'ready' ? (
    <Room of="page">
      <App page={id} arrived={arrived} />
    </Room>
  ) : (
    <p className="loading">{ui.working}</p>
  )
}
