import { Suspense, useEffect, useRef, useSyncExternalStore } from 'react'
import { App } from './App'
import { type Page, pageOf, watchPage } from './pages'
import { pseudoLanguage } from '../run/permalink'
import { languageNames, speak, useSpoken } from './language'
import { lazyPart } from './lazyPart'
import { TextsContext, useTexts } from './TextsContext'

const OutcomesPage = lazyPart(
  async () => (await import('./outcomes/OutcomesPage')).OutcomesPage,
  NotLoaded,
)

/** Stands in for a page that could not be loaded. */
function NotLoaded() {
  const { ui, charts } = useTexts()
  return (
    <main className="not-loaded" role="alert">
      <p>{ui.notLoaded}</p>
      <a href="#/logon">{charts.logon.name}</a>
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

function PageShown() {
  const { ui, charts, outcomes, insight } = useTexts()
  const page = useSyncExternalStore(watchPage, () => pageOf(location.hash))
  const shown = useRef<Page>(null)
  const moved = shown.current !== null && shown.current !== page
  useEffect(() => {
    const before = shown.current
    shown.current = page
    document.title = `${page === 'outcomes' ? outcomes.title : charts.logon.name} – ${ui.product}`
    // The other page is loaded on its own, and sees to its heading itself.
    if (page === 'explorer' && before !== null && before !== page) {
      document.querySelector<HTMLElement>('h1')?.focus()
    }
  }, [page, ui, charts, outcomes])
  if (page === 'explorer') return <App />
  return (
    <Suspense fallback={<p className="loading">{insight.working}</p>}>
      <OutcomesPage arrived={moved} />
    </Suspense>
  )
}
