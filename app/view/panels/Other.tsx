import { toGraph } from '../../run/graph'
import { chartText } from '../../words/chartText'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { BasisTag } from './BasisTag'
import { Sources } from './Sources'
import { StepTitle } from './StepTitle'

/** A step or an exit that was opened on the chart though the run is elsewhere. */
export function Other({
  explorer,
  opened,
  insight,
}: {
  explorer: Explorer
  opened: string
  insight: React.ReactNode
}) {
  return opened.includes('>') ? (
    <OtherExit explorer={explorer} edge={opened} insight={insight} />
  ) : (
    <OtherStep explorer={explorer} node={opened} insight={insight} />
  )
}

/** An exit that was opened on the chart. */
function OtherExit({
  explorer,
  edge,
  insight,
}: {
  explorer: Explorer
  edge: string
  insight: React.ReactNode
}) {
  const texts = useAllTexts()
  const { chart, run, hides } = explorer
  const words = chartText(texts, chart.id)
  const exit = toGraph(chart.machine).edges.find(({ id }) => id === edge)
  if (!exit) return null
  const label = exit.label === null ? '' : (words.exits[exit.label] ?? exit.label)
  const isTaken = run.steps.some((step) => step.exit?.edge === edge)
  return (
    <>
      <h3 className="step-title">
        {texts.insight.exitOf(
          words.steps[exit.from]?.label ?? exit.from,
          label,
          words.steps[exit.to]?.label ?? exit.to,
        )}
        <BasisTag basis={exit.basis} reachable />
      </h3>
      {!isTaken && !hides && (
        <p className="verdict waiting">
          <b>{texts.insight.exitNotTaken}</b>
        </p>
      )}
      {insight}
      <Sources explorer={explorer} node={exit.from} subject={{}} />
    </>
  )
}

function OtherStep({
  explorer,
  node,
  insight,
}: {
  explorer: Explorer
  node: string
  insight: React.ReactNode
}) {
  const texts = useAllTexts()
  const { chart, hides } = explorer
  const words = chartText(texts, chart.id)
  const exits = toGraph(chart.machine).edges.filter((edge) => edge.from === node)
  return (
    <>
      <StepTitle explorer={explorer} node={node} />
      {!hides && (
        <p className="verdict waiting">
          <b>{texts.ui.notReached}</b>
        </p>
      )}
      {exits.length > 0 && (
        <>
          <h4>{texts.ui.exits}</h4>
          <dl className="exits">
            {exits.map((edge) => (
              <div key={edge.id}>
                <dt>{edge.label === null ? '→' : (words.exits[edge.label] ?? edge.label)}</dt>
                <dd>
                  {words.steps[edge.to]?.label} <BasisTag basis={edge.basis} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {words.steps[node]?.note && <p className="note">{words.steps[node]?.note}</p>}
      {insight}
      <Sources explorer={explorer} node={node} subject={{}} />
    </>
  )
}
