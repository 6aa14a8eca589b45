import { Brand } from './Brand'
import { Check, Languages, Moon, Share2, Sun, SunMoon } from 'lucide-react'
import { useEffect, useState } from 'react'
import {
  isTooLong,
  type Language,
  languages,
  pseudoLanguage,
  splitFragment,
  type Theme,
  themes,
} from '../run/permalink'
import { FindButton } from './find/Find'
import { Help, HelpButton } from './help/Help'
import { languageNames, rememberLanguage, speak } from './language'
import { Menu } from './Menu'
import { useTexts } from './TextsContext'
import { PageLink } from './PageLink'
import { listedPages, type Page, pageNames } from './pages'
import type { Explorer } from './useExplorer'
import { useMedia } from './useMedia'

/** Languages whose names of pages need less room: theirs stand in the row, all of them. */
const shortNames: readonly Language[] = ['en', 'de', 'es']
/** Pages that are behind the button with the dots where there is no room for them. */
const foldedPages: readonly Page[] = ['outcomes', 'sources']

const themeIcons = { light: Sun, dark: Moon, auto: SunMoon }

/** What the header says and changes about the page that it stands on. */
interface Shown
  extends Pick<Explorer, 'theme' | 'language' | 'link' | 'settle'>,
    Partial<Pick<Explorer, 'position'>> {
  readonly setTheme: (theme: Theme) => void
  readonly setLanguage: (language: Language) => void
}

/** Name, pages, language, theme, Share, and what else is about the page as a whole. */
export function Header({
  explorer,
  page,
  tools,
  publish,
  children,
}: {
  explorer: Shown
  page: Page
  /** What can be done with what the page shows. */
  tools?: React.ReactNode
  /** How it leaves the page, beside Share. */
  publish?: React.ReactNode
  /** How it is shown. */
  children?: React.ReactNode
}) {
  const { ui, language } = useTexts()
  const { theme, setTheme } = explorer
  const narrow = useMedia('(max-width: 1279px)')
  const compact = useMedia('(max-width: 1439px)')
  const tight = useMedia('(max-width: 1859px)')
  // Only where switches stand beside them.
  const folds = !narrow && tight && children !== undefined && !shortNames.includes(language)
  const inRow = listedPages.filter((one) => !folds || !foldedPages.includes(one))
  const Icon = themeIcons[theme]
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme
  const choices = (
    <>
      {tools}
      <LanguageChoice explorer={explorer} />
      <button
        type="button"
        className="quiet"
        aria-label={ui.pair(ui.theme, ui.themes[theme])}
        title={ui.pair(ui.theme, ui.themes[theme])}
        onClick={() => setTheme(next)}
      >
        <Icon size={17} aria-hidden="true" />
        <span className="menu-name">{ui.pair(ui.theme, ui.themes[theme])}</span>
      </button>
      <HelpButton />
    </>
  )
  return (
    <header className="header">
      <h1 tabIndex={-1}>
        <Brand />
      </h1>
      {!narrow && <PageLinks explorer={explorer} page={page} name={ui.pages} listed={inRow} />}
      {children}
      <div className="header-actions">
        <FindButton />
        {!compact && choices}
        {(compact || folds) && (
          <Menu name={ui.more}>
            {narrow && (
              <PageLinks explorer={explorer} page={page} name={ui.pages} listed={listedPages} />
            )}
            {folds && (
              <PageLinks explorer={explorer} page={page} name={ui.more} listed={foldedPages} />
            )}
            {narrow && publish}
            {compact && choices}
          </Menu>
        )}
        {!narrow && publish}
        <Share explorer={explorer} />
      </div>
      <Help page={page} begun={(explorer.position ?? 0) > 0} />
    </header>
  )
}

/** The language of the page; a file that could not be loaded is said, and can be asked for again. */
function LanguageChoice({ explorer }: { explorer: Shown }) {
  const { ui, language: shown } = useTexts()
  const choose = (language: Language) => {
    rememberLanguage(language)
    explorer.setLanguage(language)
    void speak(language)
  }
  return (
    <label className="quiet language">
      <Languages size={17} aria-hidden="true" />
      <span className="language-code" aria-hidden="true">
        {shown.slice(0, 2).toUpperCase()}
      </span>
      <select
        aria-label={ui.language}
        value={shown}
        onChange={(event) => choose(event.target.value as Language)}
      >
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {languageNames[one]}
          </option>
        ))}
        {shown === pseudoLanguage && <option value={shown}>{shown}</option>}
      </select>
    </label>
  )
}

/** Pages; each is found again as it was left. */
function PageLinks({
  explorer,
  page,
  name,
  listed,
}: {
  explorer: Shown
  page: Page
  name: string
  listed: readonly Page[]
}) {
  const names = pageNames(useTexts())
  return (
    <nav className="page-links" aria-label={name}>
      {listed.map((one) => (
        <PageLink key={one} shown={explorer} from={page} to={one}>
          {names[one]}
        </PageLink>
      ))}
    </nav>
  )
}

/** Copies the link; when that is not allowed, shows it to be copied by hand. */
function Share({ explorer }: { explorer: Shown }) {
  const { ui } = useTexts()
  const [state, setState] = useState<'idle' | 'copied' | 'failed' | 'too-long'>('idle')
  useEffect(() => {
    if (state !== 'copied') return
    const timer = setTimeout(() => setState('idle'), 2500)
    return () => clearTimeout(timer)
  }, [state])
  const share = () => {
    if (isTooLong(splitFragment(new URL(explorer.link()).hash).query)) {
      setState('too-long')
      return
    }
    return Promise.resolve()
      .then(() => navigator.clipboard.writeText(explorer.link()))
      .then(
        () => setState('copied'),
        () => setState('failed'),
      )
  }
  return (
    <>
      <button type="button" className="outlined" data-command="share" onClick={() => void share()}>
        {state === 'copied' ? (
          <Check size={16} aria-hidden="true" />
        ) : (
          <Share2 size={16} aria-hidden="true" />
        )}
        <span className="share-name">{ui.share}</span>
      </button>
      <span aria-live="polite" className={state === 'copied' ? 'toast' : 'hidden-toast'}>
        {state === 'copied' ? ui.shared : ''}
      </span>
      {state === 'too-long' && (
        <div className="toast notice" role="alert">
          {ui.linkTooLong}
          <button type="button" className="quiet" onClick={() => setState('idle')}>
            {ui.dismiss}
          </button>
        </div>
      )}
      {state === 'failed' && (
        <div className="toast" role="alert">
          <label>
            {ui.shareFailed}
            <input
              type="text"
              readOnly
              value={explorer.link()}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <button type="button" className="quiet" onClick={() => setState('idle')}>
            {ui.dismiss}
          </button>
        </div>
      )}
    </>
  )
}
