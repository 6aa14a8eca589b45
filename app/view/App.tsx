import { X } from 'lucide-react'
import {
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import type { ProviderKey } from '../mapi/computer'
import type { Run } from '../run/run'
import { ChartCanvas } from './chart/ChartCanvas'
import { Header } from './Header'
import { CallPanel } from './panels/CallPanel'
import { ComputerPanel } from './panels/ComputerPanel'
import { ServicesPanel } from './panels/ServicesPanel'
import { Result, SessionPanel } from './panels/SessionPanel'
import { StepsPanel } from './panels/StepsPanel'
import { WhyPanel } from './panels/WhyPanel'
import { Player } from './player/Player'
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
  const [drawer, setDrawer] = useState(false)
  const [injecting, setInjecting] = useState<{ provider: ProviderKey; anchor: Element } | null>(
    null,
  )
  useKeys(explorer)

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
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
    <WhyPanel
      explorer={explorer}
      opened={opened}
      onClose={() => setBeside(null)}
      onInject={inject}
    />
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
        <ChartCanvas explorer={explorer} onOpen={open} onInject={inject} />
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
      <p>
        <b>{words.name}</b> {words.summary}
      </p>
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

/** What was ignored in the link, each by name; stays until it is dismissed. */
function Problems({ explorer }: { explorer: Explorer }) {
  const { ui, problems: sentences } = useTexts()
  const { problems, dismissProblems } = explorer
  if (problems.length === 0) return null
  const shown = problems.slice(0, 50)
  return (
    <div className="problems" role="alert">
      <div>
        <strong>{ui.problemsTitle}</strong>
        <ul>
          {shown.map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={i}>{sentences[problem.kind](problem)}</li>
          ))}
          {problems.length > shown.length && <li>… +{problems.length - shown.length}</li>}
        </ul>
      </div>
      <button type="button" className="quiet" aria-label={ui.dismiss} onClick={dismissProblems}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  )
}

/** Says each step of the run once, politely. */
function Announcer({ explorer }: { explorer: Explorer }) {
  const texts = useTexts()
  const { run, position, step, chart } = explorer
  const words = chartText(texts, chart.id)
  const next = run.steps[position + 1]
  const verdict = step.exit?.answer ?? null
  const label = (node: string) => words.steps[node]?.label ?? node
  return (
    <p className="visually-hidden" aria-live="polite">
      {texts.ui.announceStep({
        step: position + 1,
        count: run.waiting ? '' : String(run.steps.length),
        label: label(step.node),
        verdict: verdict === null ? '' : (words.exits[verdict] ?? verdict),
        next: next ? label(next.node) : '',
      })}
    </p>
  )
}

interface Tab {
  id: string
  name: string
  content: ReactNode
}

/** Panels as tabs, for small screens; arrow keys move between them. */
function Tabs({
  label,
  tabs,
  follow,
}: {
  label: string
  tabs: readonly Tab[]
  follow: string | null
}) {
  const [chosen, choose] = useState('why')
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (follow !== null) choose('why')
  }, [follow])
  const current = tabs.find((tab) => tab.id === chosen)
  const move = (step: number) => {
    const at = tabs.findIndex((tab) => tab.id === chosen)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (!next) return
    choose(next.id)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(id + next.id)}`)?.focus()
  }
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={id + tab.id}
            type="button"
            role="tab"
            aria-selected={tab.id === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => choose(tab.id)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(1)
              if (event.key === 'ArrowLeft') move(-1)
            }}
          >
            {tab.name}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id={`${id}panel`} aria-labelledby={id + chosen}>
        {current?.content}
      </div>
    </div>
  )
}
