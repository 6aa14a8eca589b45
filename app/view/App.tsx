import {
  startTransition,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { afterPaint } from './firstPaint/painted'
import type { ChartId } from '../charts/chartIds'
import type { ProviderKey } from '../mapi/computer'
import { acceptedValues } from '../run/permalink'
import type { Run } from '../run/run'
import { ChartCanvas } from './chart/ChartCanvas'
import { ChartHead, ChartTools } from './ChartHead'
import { Find } from './find/Find'
import { Brand } from './Brand'
import { Header } from './Header'
import { useLanguage } from './language'
import { lazyPart, NotLoadedNotice, Nothing } from './lazyPart'
import { CallPanel } from './panels/CallPanel'
import { ChoicesPanel } from './panels/ChoicesPanel'
import { ServicesPanel } from './panels/ServicesPanel'
import { Result, SessionPanel } from './panels/SessionPanel'
import { StepsPanel } from './panels/StepsPanel'
import { WhyPanel } from './panels/WhyPanel'
import { Player } from './player/Player'
import { ExportButton } from './publish/ExportButton'
import { Room } from './Room'
import { Tabs } from './Tabs'
import { useTexts } from './TextsContext'
import { isSameRun, useExplorer } from './useExplorer'
import { useKeptFocus } from './useKeptFocus'
import { useKey, useKeys } from './useKeys'
import { useMedia } from './useMedia'

/** What the first step does not need comes when it has been taken. */
const loadDialogs = () => import('./dialogs/dialogs')
const PromptDialog = lazyPart(async () => (await loadDialogs()).PromptDialog)
const FailureMenu = lazyPart(async () => (await loadDialogs()).FailureMenu)

const loadInsight = () => import('./insight/insight')
const StepInsight = lazyPart(async () => (await loadInsight()).StepInsight)
// One word about what could not be loaded is enough.
const ReachPanel = lazyPart(async () => (await loadInsight()).ReachPanel, Nothing)
const ComparePanel = lazyPart(async () => (await loadInsight()).ComparePanel)

const Announcer = lazyPart(async () => (await import('./Announcer')).Announcer, Nothing)
/** Takes down what has been shown, also when somebody leaves before the file for it has come. */
const take = (run: Run, position: number) =>
  void import('./learn/progressStore').then(
    ({ learned }) => learned.see(run, position),
    () => {},
  )

const Problems = lazyPart(async () => (await import('./Problems')).Problems)
const StoryStrip = lazyPart(async () => (await import('./story/StoryStrip')).StoryStrip)
const TaskStrip = lazyPart(async () => (await import('./learn/TaskStrip')).TaskStrip)
const Presenter = lazyPart(async () => (await import('./present/Presenter')).Presenter)
const Publishing = lazyPart(
  async () => (await import('./publish/Publishing')).Publishing,
  ({ onClose }) => <NotLoadedNotice onDismiss={onClose} />,
)
const OutlineView = lazyPart(async () => (await import('./outline/OutlineView')).OutlineView)
const PredictBox = lazyPart(async () => (await import('./learn/PredictBox')).PredictBox)
const tableViews = {
  methods: lazyPart(async () => (await import('./use/MethodsTable')).MethodsTable),
  status: lazyPart(async () => (await import('./use/StatusTable')).StatusTable),
}

/** The page: causes on the left, the chart, the explanation on the right, the player below. */
export function App({ page, arrived }: { page: ChartId; arrived: boolean }) {
  const { ui } = useTexts()
  const explorer = useExplorer(page)
  const { run, position, waiting, moving, step, theme, view, presenting, send, setPresenting } =
    explorer
  /** What a step changes beside the chart is drawn a moment after the chart: it holds up no step. */
  const later = useDeferredValue(explorer)
  const beside = isSameRun(later, explorer) ? later : explorer
  /** At first there is the chart with its player, and nothing beside it until that is painted. */
  const [early, setEarly] = useState(!arrived)
  useEffect(() => afterPaint(() => startTransition(() => setEarly(false))), [])
  const narrow = useMedia('screen and (max-width: 899px)')
  const medium = useMedia('(max-width: 1279px)')
  const centre = useRef<HTMLElement>(null)
  /** A step that was opened beside the run; it gives way as soon as the run goes on. */
  const [aside, setAside] = useState<{ node: string; run: Run; position: number } | null>(null)
  const opened = aside?.run === run && aside.position === position ? aside.node : null
  /** What Find was asked how to get to, until something else is opened. */
  const [sought, setSought] = useState({ target: '', time: 0 })
  const openExit = useCallback(
    (edge: string) => {
      setSought(({ time }) => ({ target: '', time }))
      setAside({ node: edge, run, position })
      setDrawer(true)
    },
    [run, position],
  )
  const [drawer, setDrawer] = useState(false)
  const [exporting, setExporting] = useState(false)
  const [injecting, setInjecting] = useState<{ provider: ProviderKey; anchor: Element } | null>(
    null,
  )
  useEffect(() => {
    if (arrived) document.querySelector<HTMLElement>('h1')?.focus()
  }, [arrived])
  useKeys(explorer)
  useKey('present', () => setPresenting(!presenting))

  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useLanguage(explorer.language)
  const begun = position > 0
  useEffect(() => {
    if (begun) return afterPaint(() => void loadDialogs().catch(() => {}))
  }, [begun])
  /** What is shown from the first step on is taken down, the way back to the start included. */
  const records = useRef(false)
  useEffect(() => {
    records.current ||= position > 0
    if (records.current) take(run, position)
  }, [run, position])
  const open = useCallback(
    (node: string) => {
      setSought(({ time }) => ({ target: '', time }))
      const visits = run.steps.flatMap((one, index) => (one.node === node ? [index] : []))
      const nearest = visits.findLast((index) => index <= position) ?? visits[0]
      if (nearest === undefined) setAside({ node, run, position })
      else {
        setAside(null)
        send({ type: 'GO', position: nearest })
      }
      setDrawer(true)
    },
    [run, position, send],
  )
  const reach = useCallback((target: string) => {
    setAside(null)
    setSought(({ time }) => ({ target, time: time + 1 }))
    setDrawer(true)
  }, [])
  const inject = useCallback(
    (provider: ProviderKey, anchor: Element) => setInjecting({ provider, anchor }),
    [],
  )
  const closeMenu = useCallback(() => setInjecting(null), [])

  const TableView = view === 'methods' || view === 'status' ? tableViews[view] : null
  const asks = step.prompt !== null && (waiting || !moving)
  useKeptFocus(centre, view, presenting, asks)
  useEffect(() => {
    // A dialog of the simulation takes Escape for Cancel.
    if (asks) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // It closes what lies on top.
      if (document.querySelector('dialog:modal, :popover-open')) return
      setDrawer(false)
      setPresenting(false)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [asks, setPresenting])
  const dialog = asks && (
    <Room key={`${step.prompt} ${step.given}`} of="dialog">
      <PromptDialog explorer={explorer} within={centre} floating={!narrow} />
    </Room>
  )
  const predict = useMemo(
    () =>
      beside.predicting && (
        <Room of="predict">
          <PredictBox
            explorer={beside}
            explained={presenting ? 'partly' : medium ? 'here' : 'elsewhere'}
          />
        </Room>
      ),
    [beside, presenting, medium],
  )
  const call = useMemo(
    () => (
      <Room of="call">
        <CallPanel explorer={beside} />
        <ChoicesPanel explorer={beside} group="computer" />
        <ChoicesPanel explorer={beside} group="session" />
        <ChoicesPanel explorer={beside} group="rows" />
        <ServicesPanel explorer={beside} />
      </Room>
    ),
    [beside],
  )
  const why = useMemo(
    () => (
      <>
        {beside.compared && (
          <Room of="compare">
            <ComparePanel explorer={beside} pinned={beside.compared} />
          </Room>
        )}
        <Room of="why">
          <WhyPanel
            explorer={beside}
            opened={opened}
            onClose={() => setAside(null)}
            onInject={inject}
            predict={!medium && predict}
            insight={
              <Room of="insight" fallback={opened === null && <div className="insight-room" />}>
                {opened === null && <StepInsight explorer={beside} />}
                {!beside.hides && (
                  <ReachPanel
                    key={opened ?? sought.time}
                    explorer={beside}
                    opened={opened}
                    sought={sought.target}
                  />
                )}
              </Room>
            }
          />
        </Room>
      </>
    ),
    [beside, opened, sought, medium, predict, inject],
  )
  const steps = useMemo(
    () => (
      <Room of="steps">
        <StepsPanel explorer={beside} />
      </Room>
    ),
    [beside],
  )
  const result = useMemo(
    () => (
      <Room of="result">
        <Result explorer={beside} />
      </Room>
    ),
    [beside],
  )
  const session = useMemo(
    () => (
      <Room of="session">
        <SessionPanel explorer={beside} result={!medium} />
      </Room>
    ),
    [beside, medium],
  )
  const header = useMemo(
    () => (
      <Room of="header">
        <Header
          explorer={beside}
          page={page}
          tools={<ChartTools explorer={beside} />}
          publish={
            <ExportButton
              onOpen={() => {
                send({ type: 'PAUSE' })
                setExporting(true)
              }}
            />
          }
        >
          <ChartHead explorer={beside} />
          {medium && !narrow && (
            <button
              type="button"
              className="outlined"
              data-stop="explanation"
              aria-expanded={drawer}
              onClick={() => setDrawer(!drawer)}
            >
              {ui.explanation}
            </button>
          )}
        </Header>
      </Room>
    ),
    [beside, page, medium, narrow, drawer, send, ui],
  )
  return (
    <div
      className={`app ${waiting ? 'waiting' : ''} ${presenting ? 'presenting' : ''} ${early ? 'early' : ''}`}
    >
      {early ? (
        <header className="header">
          <h1 tabIndex={-1}>
            <Brand />
          </h1>
        </header>
      ) : (
        header
      )}
      {explorer.problems.length > 0 && (
        <Room of="problems">
          <Problems
            explorer={explorer}
            accepted={(parameter) => acceptedValues(explorer.chart, parameter)}
          />
        </Room>
      )}
      {!narrow && !presenting && (
        <aside className="left" aria-label={ui.causes}>
          {!early && call}
        </aside>
      )}
      <main className="centre" ref={centre} tabIndex={-1}>
        {explorer.opened && !presenting && (
          <Room of="story">
            <StoryStrip explorer={explorer} opened={explorer.opened} />
          </Room>
        )}
        {explorer.task !== null && (
          <Room of="task">
            <TaskStrip explorer={explorer} id={explorer.task} />
          </Room>
        )}
        {TableView ? (
          <Room key={view} of="view" fallback={<div className="canvas" />}>
            <TableView explorer={explorer} />
          </Room>
        ) : explorer.view === 'outline' ? (
          <Room key={view} of="view" fallback={<div className="canvas" />}>
            <OutlineView
              explorer={explorer}
              onOpen={open}
              onOpenExit={openExit}
              onInject={inject}
            />
          </Room>
        ) : (
          <Room key="chart" of="chart">
            <ChartCanvas
              explorer={explorer}
              onOpen={open}
              onOpenExit={openExit}
              onInject={inject}
            />
          </Room>
        )}
        {(!narrow || presenting) && dialog}
        {medium && !narrow && !presenting && predict}
        {medium && !narrow && !presenting && result}
      </main>
      {presenting ? (
        <Room of="presenter">
          <Presenter explorer={explorer} predict={predict} />
        </Room>
      ) : narrow ? (
        <>
          <div className="answer">
            {dialog}
            {!early && predict}
            {!early && result}
          </div>
          {early ? (
            <div className="tabs" />
          ) : (
            <Tabs
              label={ui.explanation}
              follow={opened}
              tabs={[
                { id: 'call', name: ui.call, content: call },
                { id: 'why', name: ui.why, content: why },
                { id: 'steps', name: ui.steps, content: steps },
                ...(explorer.chart.messageServices.length > 0
                  ? [{ id: 'session', name: ui.session, content: session }]
                  : []),
              ]}
            />
          )}
        </>
      ) : (
        <aside className={`right ${drawer ? 'open' : ''}`} aria-label={ui.explanation}>
          {!early && (
            <>
              {why}
              {steps}
              {session}
            </>
          )}
        </aside>
      )}
      {(!presenting || narrow) && (
        <Room of="player">
          <Player explorer={explorer} />
        </Room>
      )}
      {injecting && (
        <Room of="failures" onClose={closeMenu}>
          <FailureMenu explorer={explorer} {...injecting} onClose={closeMenu} />
        </Room>
      )}
      {exporting && (
        <Room of="export" onClose={() => setExporting(false)}>
          <Publishing explorer={explorer} onClose={() => setExporting(false)} />
        </Room>
      )}
      <Room of="find">
        <Find
          desk={{
            page,
            shown: explorer,
            run: { explorer, onOpen: open, onReach: reach },
          }}
        />
      </Room>
      <p className="printed-link">{explorer.link()}</p>
      {!early && (
        <Room of="announcer">
          <Announcer explorer={explorer} opened={opened} />
        </Room>
      )}
    </div>
  )
}
