import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { ChartId } from '../charts/chartIds'
import type { ProviderKey } from '../mapi/computer'
import { acceptedValues } from '../run/permalink'
import type { Run } from '../run/run'
import { ChartCanvas } from './chart/ChartCanvas'
import { ChartHead, ChartTools } from './ChartHead'
import { Find } from './find/Find'
import { Announcer } from './Announcer'
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
import { Tabs } from './Tabs'
import { useTexts } from './TextsContext'
import { useExplorer } from './useExplorer'
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

const Problems = lazyPart(async () => (await import('./Problems')).Problems)
const StoryStrip = lazyPart(async () => (await import('./story/StoryStrip')).StoryStrip)
const Recorder = lazyPart(async () => (await import('./learn/Recorder')).Recorder, Nothing)
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
  const narrow = useMedia('screen and (max-width: 899px)')
  const medium = useMedia('(max-width: 1279px)')
  const centre = useRef<HTMLElement>(null)
  /** A step that was opened beside the run; it gives way as soon as the run goes on. */
  const [beside, setBeside] = useState<{ node: string; run: Run; position: number } | null>(null)
  const opened = beside?.run === run && beside.position === position ? beside.node : null
  /** What Find was asked how to get to, until something else is opened. */
  const [sought, setSought] = useState({ target: '', time: 0 })
  const openExit = useCallback(
    (edge: string) => {
      setSought(({ time }) => ({ target: '', time }))
      setBeside({ node: edge, run, position })
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
  /** What is shown from the first step on is taken down, the way back to the start included. */
  const [records, setRecords] = useState(false)
  useEffect(() => {
    if (!begun) return
    setRecords(true)
    loadDialogs().catch(() => {})
  }, [begun])
  const open = useCallback(
    (node: string) => {
      setSought(({ time }) => ({ target: '', time }))
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
  const reach = useCallback((target: string) => {
    setBeside(null)
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
    <Suspense>
      <PromptDialog
        key={`${step.prompt} ${step.given}`}
        explorer={explorer}
        within={centre}
        floating={!narrow}
      />
    </Suspense>
  )
  const predict = explorer.predicting && (
    <Suspense>
      <PredictBox
        explorer={explorer}
        explained={presenting ? 'partly' : medium ? 'here' : 'elsewhere'}
      />
    </Suspense>
  )
  const call = (
    <>
      <CallPanel explorer={explorer} />
      <ChoicesPanel explorer={explorer} group="computer" />
      <ChoicesPanel explorer={explorer} group="session" />
      <ChoicesPanel explorer={explorer} group="rows" />
      <ServicesPanel explorer={explorer} />
    </>
  )
  const why = (
    <>
      {explorer.compared && (
        <Suspense>
          <ComparePanel explorer={explorer} pinned={explorer.compared} />
        </Suspense>
      )}
      <WhyPanel
        explorer={explorer}
        opened={opened}
        onClose={() => setBeside(null)}
        onInject={inject}
        predict={!medium && predict}
        insight={
          <Suspense>
            {opened === null && <StepInsight explorer={explorer} />}
            {!explorer.hides && (
              <ReachPanel
                key={opened ?? sought.time}
                explorer={explorer}
                opened={opened}
                sought={sought.target}
              />
            )}
          </Suspense>
        }
      />
    </>
  )
  return (
    <div className={`app ${waiting ? 'waiting' : ''} ${presenting ? 'presenting' : ''}`}>
      <Header
        explorer={explorer}
        page={page}
        tools={<ChartTools explorer={explorer} />}
        publish={
          <ExportButton
            onOpen={() => {
              send({ type: 'PAUSE' })
              setExporting(true)
            }}
          />
        }
      >
        <ChartHead explorer={explorer} />
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
      {explorer.problems.length > 0 && (
        <Suspense>
          <Problems
            explorer={explorer}
            accepted={(parameter) => acceptedValues(explorer.chart, parameter)}
          />
        </Suspense>
      )}
      {!narrow && !presenting && (
        <aside className="left" aria-label={ui.causes}>
          {call}
        </aside>
      )}
      <main className="centre" ref={centre} tabIndex={-1}>
        {explorer.opened && !presenting && (
          <Suspense>
            <StoryStrip explorer={explorer} opened={explorer.opened} />
          </Suspense>
        )}
        {explorer.task !== null && (
          <Suspense>
            <TaskStrip explorer={explorer} id={explorer.task} />
          </Suspense>
        )}
        {TableView ? (
          <Suspense fallback={<div className="canvas" />}>
            <TableView explorer={explorer} />
          </Suspense>
        ) : explorer.view === 'outline' ? (
          <Suspense fallback={<div className="canvas" />}>
            <OutlineView
              explorer={explorer}
              onOpen={open}
              onOpenExit={openExit}
              onInject={inject}
            />
          </Suspense>
        ) : (
          <ChartCanvas explorer={explorer} onOpen={open} onOpenExit={openExit} onInject={inject} />
        )}
        {(!narrow || presenting) && dialog}
        {medium && !narrow && !presenting && predict}
        {medium && !narrow && !presenting && <Result explorer={explorer} />}
      </main>
      {presenting ? (
        <Suspense>
          <Presenter explorer={explorer} predict={predict} />
        </Suspense>
      ) : narrow ? (
        <>
          <div className="answer">
            {dialog}
            {predict}
            <Result explorer={explorer} />
          </div>
          <Tabs
            label={ui.explanation}
            follow={opened}
            tabs={[
              { id: 'call', name: ui.call, content: call },
              { id: 'why', name: ui.why, content: why },
              { id: 'steps', name: ui.steps, content: <StepsPanel explorer={explorer} /> },
              ...(explorer.chart.messageServices.length > 0
                ? [
                    {
                      id: 'session',
                      name: ui.session,
                      content: <SessionPanel explorer={explorer} result={false} />,
                    },
                  ]
                : []),
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
      {(!presenting || narrow) && <Player explorer={explorer} />}
      {injecting && (
        <Suspense>
          <FailureMenu explorer={explorer} {...injecting} onClose={closeMenu} />
        </Suspense>
      )}
      {exporting && (
        <Suspense>
          <Publishing explorer={explorer} onClose={() => setExporting(false)} />
        </Suspense>
      )}
      <Find
        desk={{
          page,
          shown: explorer,
          run: { explorer, onOpen: open, onReach: reach },
        }}
      />
      <p className="printed-link">{explorer.link()}</p>
      <Announcer explorer={explorer} opened={opened} />
      {records && (
        <Suspense>
          <Recorder explorer={explorer} />
        </Suspense>
      )}
    </div>
  )
}
