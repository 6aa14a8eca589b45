import { memo } from 'react'
import type { ProviderKey } from '../mapi/computer'
import { ChartHead, ChartTools } from './ChartHead'
import { Header } from './Header'
import { lazyPart, Nothing } from './lazyPart'
import type { Explained } from './learn/PredictTold'
import type { Page } from './pages'
import { CallPanel } from './panels/CallPanel'
import { ChoicesPanel } from './panels/ChoicesPanel'
import { ServicesPanel } from './panels/ServicesPanel'
import { Result, SessionPanel } from './panels/SessionPanel'
import { StepsPanel } from './panels/StepsPanel'
import { WhyPanel } from './panels/WhyPanel'
import { ExportButton } from './publish/ExportButton'
import { Room } from './Room'
import { useTexts } from './TextsContext'
import type { Explorer } from './useExplorer'

// What stands beside the chart, each part in a room of its own. A part is drawn anew when what it is
// given has changed, and not when only the page around it has.

const loadInsight = () => import('./insight/insight')
const StepInsight = lazyPart(async () => (await loadInsight()).StepInsight)
// One word about what could not be loaded is enough.
const ReachPanel = lazyPart(async () => (await loadInsight()).ReachPanel, Nothing)
const ComparePanel = lazyPart(async () => (await loadInsight()).ComparePanel)

const PredictBox = lazyPart(async () => (await import('./learn/PredictBox')).PredictBox)

interface Shown {
  readonly explorer: Explorer
}

/** What the page is called, where else there is to go, and what can be done with the chart. */
export const Top = memo(function Top({
  explorer,
  page,
  drawer,
  onDrawer,
  onExport,
}: Shown & {
  page: Page
  /** Whether the explanation lies open over the chart; `null` where it always stands beside it. */
  drawer: boolean | null
  onDrawer: (open: boolean) => void
  onExport: () => void
}) {
  const { ui } = useTexts()
  return (
    <Room of="header">
      <Header
        explorer={explorer}
        page={page}
        tools={<ChartTools explorer={explorer} />}
        publish={<ExportButton onOpen={onExport} />}
      >
        <ChartHead explorer={explorer} />
        {drawer !== null && (
          <button
            type="button"
            className="outlined"
            data-stop="explanation"
            aria-expanded={drawer}
            onClick={() => onDrawer(!drawer)}
          >
            {ui.explanation}
          </button>
        )}
      </Header>
    </Room>
  )
})

/** The call and its world: all that can be changed. */
export const Call = memo(({ explorer }: Shown) => (
  <Room of="call">
    <CallPanel explorer={explorer} />
    <ChoicesPanel explorer={explorer} group="computer" />
    <ChoicesPanel explorer={explorer} group="session" />
    <ChoicesPanel explorer={explorer} group="rows" />
    <ServicesPanel explorer={explorer} />
  </Room>
))

/** Where a guess is asked for. */
export const Predict = memo(({ explorer, explained }: Shown & { explained: Explained }) => (
  <Room of="predict">
    <PredictBox explorer={explorer} explained={explained} />
  </Room>
))

/** Why the run goes on as it does, and what would change it; how it differs from one that is kept. */
export const Why = memo(function Why({
  explorer,
  opened,
  sought,
  predicts,
  onClose,
  onInject,
}: Shown & {
  opened: string | null
  /** What Find was asked how to get to, and which question of its kind it is. */
  sought: { readonly target: string; readonly time: number }
  /** Whether a guess is asked for here. */
  predicts: boolean
  onClose: () => void
  onInject: (provider: ProviderKey, anchor: Element) => void
}) {
  return (
    <>
      {explorer.compared && (
        <Room of="compare">
          <ComparePanel explorer={explorer} pinned={explorer.compared} />
        </Room>
      )}
      <Room of="why">
        <WhyPanel
          explorer={explorer}
          opened={opened}
          onClose={onClose}
          onInject={onInject}
          predict={
            predicts && explorer.predicting && <Predict explorer={explorer} explained="elsewhere" />
          }
          insight={
            <Room of="insight" fallback={opened === null && <div className="insight-room" />}>
              {opened === null && <StepInsight explorer={explorer} />}
              {!explorer.hides && (
                <ReachPanel
                  key={opened ?? sought.time}
                  explorer={explorer}
                  opened={opened}
                  sought={sought.target}
                />
              )}
            </Room>
          }
        />
      </Room>
    </>
  )
})

export const Steps = memo(({ explorer }: Shown) => (
  <Room of="steps">
    <StepsPanel explorer={explorer} />
  </Room>
))

/** What the call returns. */
export const Outcome = memo(({ explorer }: Shown) => (
  <Room of="result">
    <Result explorer={explorer} />
  </Room>
))

/** The session, with what the call returns where there is `result`. */
export const Session = memo(({ explorer, result }: Shown & { result: boolean }) => (
  <Room of="session">
    <SessionPanel explorer={explorer} result={result} />
  </Room>
))
