import { useCallback, useDeferredValue, useEffect, useRef, useState } from 'react'
import { afterPaint } from './firstPaint/painted'
import type { ChartId } from '../charts/chartIds'
import type { ProviderKey } from '../mapi/computer'
import { acceptedValues } from '../run/permalink'
import type { Run } from '../run/run'
import { ChartCanvas } from './chart/ChartCanvas'
import { Find } from './find/Find'
import { Brand } from './Brand'
import { useLanguage } from './language'
import { lazyPart, NotLoaded, NotLoadedNotice } from './lazyPart'
import { Player } from './player/Player'
import { Room } from './Room'
import { useTexts } from './TextsContext'
import { isSameRun, useExplorer } from './useExplorer'
import { Announcer, useBeside } from './useBeside'
import { useKeptFocus } from './useKeptFocus'
import { useKey, useKeys } from './useKeys'
import { useMedia } from './useMedia'
import { useOpened } from './useOpened'

/** What the first step does not need comes when it has been taken. */
const loadDialogs = () => import('./dialogs/dialogs')
const PromptDialog = lazyPart(async () => (await loadDialogs()).PromptDialog)
const FailureMenu = lazyPart(async () => (await loadDialogs()).FailureMenu)

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
  const shown = isSameRun(later, explorer) ? later : explorer
  const loaded = useBeside()
  const failed = loaded === 'failed'
  const beside = failed ? null : loaded
  const early = loaded === null
  const narrow = useMedia('screen and (max-width: 899px)')
  const medium = useMedia('(max-width: 1279px)')
  const centre = useRef<HTMLElement>(null)
  const { opened, sought, drawer, setDrawer, open, openExit, reach, close } = useOpened(explorer)
  const [exporting, setExporting] = useState(false)
  const [injecting, setInjecting] = useState<{ provider: ProviderKey; anchor: Element } | null>(
    null,
  )
  const hasHeader = beside !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the header that comes has an h1 of its own
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (arrived && isLost) document.querySelector<HTMLElement>('h1')?.focus()
  }, [arrived, hasHeader])
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
  const inject = useCallback(
    (provider: ProviderKey, anchor: Element) => setInjecting({ provider, anchor }),
    [],
  )
  const beginExport = useCallback(() => {
    send({ type: 'PAUSE' })
    setExporting(true)
  }, [send])
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
  }, [asks, setDrawer, setPresenting])
  const dialog = asks && (
    <Room key={`${step.prompt} ${step.given}`} of="dialog">
      <PromptDialog explorer={explorer} within={centre} floating={!narrow} />
    </Room>
  )
  const explaining = { explorer: shown, opened, sought, onClose: close, onInject: inject }
  return (
    <div
      className={`app ${waiting ? 'waiting' : ''} ${presenting ? 'presenting' : ''} ${early ? 'early' : ''}`}
    >
      {beside ? (
        <beside.Top
          explorer={shown}
          page={page}
          drawer={medium && !narrow ? drawer : null}
          onDrawer={setDrawer}
          onExport={beginExport}
        />
      ) : (
        <header className="header">
          <h1 tabIndex={-1}>
            <Brand />
          </h1>
        </header>
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
          {beside && <beside.Call explorer={shown} />}
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
        {medium &&
          !narrow &&
          !presenting &&
          (beside ? (
            <beside.Answer explorer={shown} result explained="here" />
          ) : (
            <div className="result">
              {failed ? <NotLoaded /> : <p className="panel-note">&nbsp;</p>}
            </div>
          ))}
      </main>
      {presenting ? (
        <Room of="presenter">
          <Presenter
            explorer={explorer}
            predict={beside && <beside.Answer explorer={shown} result={false} explained="partly" />}
          />
        </Room>
      ) : narrow ? (
        <>
          <div className="answer">
            {dialog}
            {beside && <beside.Answer explorer={shown} result explained="here" />}
          </div>
          {beside ? (
            <beside.ExplanationTabs {...explaining} />
          ) : (
            <div className="tabs">{failed && <NotLoaded />}</div>
          )}
        </>
      ) : (
        <aside className={`right ${drawer ? 'open' : ''}`} aria-label={ui.explanation}>
          {beside && <beside.Explanation {...explaining} answers={!medium} />}
          {failed && !medium && <NotLoaded />}
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
