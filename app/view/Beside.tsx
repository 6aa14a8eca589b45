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
import { Tabs } from './Tabs'
import { useTexts } from './TextsContext'
import type { Explorer } from './useExplorer'

// What stands beside the chart, each part in a room of its own. It comes after the chart, and a part
// is drawn anew when what it is given has changed, not when only the page around it has.

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

/** Where a guess is asked for, with what the call returns where there is `result`. */
export const Answer = memo(function Answer({
  explorer,
  result,
  explained,
}: Shown & { result: boolean; explained: Explained }) {
  return (
    <>
      {explorer.predicting && (
        <Room of="predict">
          <PredictBox explorer={explorer} explained={explained} />
        </Room>
      )}
      {result && (
        <Room of="result">
          <Result explorer={explorer} />
        </Room>
      )}
    </>
  )
})

interface Explaining extends Shown {
  readonly opened: string | null
  /** What Find was asked how to get to, and which question of its kind it is. */
  readonly sought: { readonly target: string; readonly time: number }
  readonly onClose: () => void
  readonly onInject: (provider: ProviderKey, anchor: Element) => void
}

/** Why the run goes on as it does, what would change it, and how it differs from one that is kept. */
function Why({
  explorer,
  opened,
  sought,
  answers,
  onClose,
  onInject,
}: Explaining & { answers: boolean }) {
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
          predict={answers && <Answer explorer={explorer} result={false} explained="elsewhere" />}
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
}

const Steps = ({ explorer }: Shown) => (
  <Room of="steps">
    <StepsPanel explorer={explorer} />
  </Room>
)

const Session = ({ explorer, answers }: Shown & { answers: boolean }) => (
  <Room of="session">
    <SessionPanel explorer={explorer} result={answers} />
  </Room>
)

/** The explanation, from top to bottom; it `answers` where no room beside it does. */
export const Explanation = memo(function Explanation(props: Explaining & { answers: boolean }) {
  return (
    <>
      <Why {...props} />
      <Steps {...props} />
      <Session {...props} />
    </>
  )
})

/** The same behind tabs, with the call. */
export const ExplanationTabs = memo(function ExplanationTabs(props: Explaining) {
  const { ui } = useTexts()
  const { explorer, opened } = props
  const tabs = [
    { id: 'call', name: ui.call, content: <Call explorer={explorer} /> },
    { id: 'why', name: ui.why, content: <Why {...props} answers={false} /> },
    { id: 'steps', name: ui.steps, content: <Steps explorer={explorer} /> },
    {
      id: 'session',
      name: ui.session,
      content: <Session explorer={explorer} answers={false} />,
    },
  ]
  const hasSession = explorer.chart.messageServices.length > 0
  return (
    <Tabs
      label={ui.explanation}
      follow={opened}
      tabs={hasSession ? tabs : tabs.filter(({ id }) => id !== 'session')}
    />
  )
})
