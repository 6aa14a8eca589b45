import { Pin } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { ProviderKey } from '../mapi/computer'
import type { Run } from '../run/run'
import { ChartCanvas } from './chart/ChartCanvas'
import { Announcer } from './Announcer'
import { Header } from './Header'
import { useLanguage } from './language'
import { CallPanel } from './panels/CallPanel'
import { ComputerPanel } from './panels/ComputerPanel'
import { ServicesPanel } from './panels/ServicesPanel'
import { Result, SessionPanel } from './panels/SessionPanel'
import { StepsPanel } from './panels/StepsPanel'
import { WhyPanel } from './panels/WhyPanel'
import { Player } from './player/Player'
import { Problems } from './Problems'
import { Tabs } from './Tabs'
import { chartText, useTexts } from './TextsContext'
import { type Explorer, useExplorer } from './useExplorer'
import { useKeys } from './useKeys'
import { useMedia } from './useMedia'

/** What the first step does not need comes when it has been taken. */
const loadDialogs = () => import('./dialogs/dialogs')
const loaded = () =>
  loadDialogs()
    .catch(loadDialogs)
    .catch(() => null)
const PromptDialog = lazy(async () => ({ default: (await loaded())?.PromptDialog ?? NotLoaded }))
const FailureMenu = lazy(async () => ({ default: (await loaded())?.FailureMenu ?? NotLoaded }))

const loadInsight = () => import('./insight/insight').catch(() => null)
const StepInsight = lazy(async () => ({ default: (await loadInsight())?.StepInsight ?? NotLoaded }))
const ReachPanel = lazy(async () => ({ default: (await loadInsight())?.ReachPanel ?? Nothing }))
const ComparePanel = lazy(async () => ({
  default: (await loadInsight())?.ComparePanel ?? NotLoaded,
}))

/** One word about what could not be loaded is enough. */
const Nothing = (_: object) => null

/** Stands in for a dialog that could not be loaded. */
function NotLoaded(_: object) {
  return (
    <p className="not-loaded" role="alert">
      {useTexts().ui.notLoaded}
    </p>
  )
}

/** The page: causes on the left, the chart, the explanation on the right, the player below. */
export function App() {
  const { ui } = useTexts()
  const explorer = useExplorer()
  const { run, position, waiting, moving, step, theme, send } = explorer
  const narrow = useMedia('(max-width: 899px)')
  const medium = useMedia('(max-width: 1279px)')
  const centre = useRef<HTMLElement>(null)
  /** A step that was opened beside the run; it gives way as soon as the run goes on. */
  const [beside, setBeside] = useState<{ node: string; run: Run; position: number } | null>(null)
  const opened = beside?.run === run && beside.position === position ? beside.node : null
  const openExit = useCallback(
    (edge: string) => {
      setBeside({ node: edge, run, position })
      setDrawer(true)
    },
    [run, position],
  )
  const [drawer, setDrawer] = useState(false)
  const [injecting, setInjecting] = useState<{ provider: ProviderKey; anchor: Element } | null>(
    null,
  )
  useKeys(explorer)

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useLanguage(explorer.language)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setDrawer(false)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  const begun = position > 0
  useEffect(() => {
    if (begun) void loadDialogs()
  }, [begun])
  const open = useCallback(
    (node: string) => {
      const visits = run.steps.flatMap((one, index) => (one.node === node ? [index] : []))
      const nearest = visits.findLast((index) => index <= position) ?? visits[0]
      if (nearest === undefined) setBeside({ node, run, position })
      else {
        setBeside(null)
        send({ type: 'GO', position: nearest })
      }
      setDrawer(true)
    },
    [run, position, send],
  )
  const inject = useCallback(
    (provider: ProviderKey, anchor: Element) => setInjecting({ provider, anchor }),
    [],
  )
  const closeMenu = useCallback(() => setInjecting(null), [])

  const asks = step.prompt !== null && (waiting || !moving)
  const dialog = asks && (
    <Suspense>
      <PromptDialog
        key={`${step.prompt} ${step.given}`}
        explorer={explorer}
        within={centre}
        floating={!narrow}
      />
    </Suspense>
  )
  const call = (
    <>
      <CallPanel explorer={explorer} />
      <ComputerPanel explorer={explorer} />
      <ServicesPanel explorer={explorer} />
    </>
  )
  const why = (
    <>
      {explorer.pinned && (
        <Suspense>
          <ComparePanel explorer={explorer} pinned={explorer.pinned} />
        </Suspense>
      )}
      <WhyPanel
        explorer={explorer}
        opened={opened}
        onClose={() => setBeside(null)}
        onInject={inject}
        insight={
          <Suspense>
            {opened === null && <StepInsight explorer={explorer} />}
            <ReachPanel key={opened} explorer={explorer} opened={opened} />
          </Suspense>
        }
      />
    </>
  )
  return (
    <div className={`app ${waiting ? 'waiting' : ''}`}>
      <Header explorer={explorer}>
        <ChartHead explorer={explorer} />
        {medium && !narrow && (
          <button
            type="button"
            className="outlined"
            aria-expanded={drawer}
            onClick={() => setDrawer(!drawer)}
          >
            {ui.explanation}
          </button>
        )}
      </Header>
      <Problems explorer={explorer} />
      {!narrow && (
        <aside className="left" aria-label={ui.causes}>
          {call}
        </aside>
      )}
      <main className="centre" ref={centre}>
        <ChartCanvas explorer={explorer} onOpen={open} onOpenExit={openExit} onInject={inject} />
        {!narrow && dialog}
        {medium && !narrow && <Result explorer={explorer} />}
      </main>
      {narrow ? (
        <>
          <div className="answer">
            {dialog}
            <Result explorer={explorer} />
          </div>
          <Tabs
            label={ui.explanation}
            follow={opened}
            tabs={[
              { id: 'call', name: ui.call, content: call },
              { id: 'why', name: ui.why, content: why },
              { id: 'steps', name: ui.steps, content: <StepsPanel explorer={explorer} /> },
              {
                id: 'session',
                name: ui.session,
                content: <SessionPanel explorer={explorer} result={false} />,
              },
            ]}
          />
        </>
      ) : (
        <aside className={`right ${drawer ? 'open' : ''}`} aria-label={ui.explanation}>
          {why}
          <StepsPanel explorer={explorer} />
          <SessionPanel explorer={explorer} result={!medium} />
        </aside>
      )}
      <Player explorer={explorer} />
      {injecting && (
        <Suspense>
          <FailureMenu explorer={explorer} {...injecting} onClose={closeMenu} />
        </Suspense>
      )}
      <Announcer explorer={explorer} />
    </div>
  )
}

/** The chart's name, and the switch to the published figure. */
function ChartHead({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const words = chartText(texts, explorer.chart.id)
  return (
    <div className="chart-head">
      <p>{words.summary}</p>
      <button
        type="button"
        className="quiet"
        aria-pressed={explorer.pinned !== null}
        onClick={() => explorer.setPinned(explorer.pinned ? null : explorer.run)}
      >
        <Pin size={15} aria-hidden="true" />
        <span>{texts.insight.pin}</span>
      </button>
      {explorer.chart.layouts.figure && (
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={explorer.view === 'figure'}
            checked={explorer.view === 'figure'}
            onChange={(event) => explorer.setView(event.target.checked ? 'figure' : 'full')}
          />
          <span>{texts.ui.figureView}</span>
        </label>
      )}
    </div>
  )
}
