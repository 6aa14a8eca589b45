import { ArrowRight } from 'lucide-react'
import { scoringOf } from '../../learn/prediction'
import { splitProviderKey } from '../../mapi/computer'
import { toFigureView } from '../../run/figureView'
import { stateMeta, toGraph } from '../../run/graph'
import type { PredictText } from '../../text/predictText'
import { chartText } from '../../words/chartText'
import { isIdentifier } from '../../words/stepLabel'
import { BasisTag } from '../panels/BasisTag'
import { StepSubjectLine } from '../panels/StepSubjectLine'
import { usePreferences } from '../preferences'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { useKey } from '../useKeys'
import { useMedia } from '../useMedia'
import { optionsAt } from './predictWords'

/** There are keys for so many exits. */
const maxKeys = 9

/** The decision that is to be predicted: what the step asks, and a button for each exit. */
export function PredictQuestion({
  explorer,
  text,
  insists,
}: {
  explorer: Explorer
  text: PredictText
  /** Somebody tried to go on without a guess. */
  insists: boolean
}) {
  const texts = useTexts()
  const { singleKeys } = usePreferences()
  const { chart, step, position, view, prediction } = explorer
  const { node } = step
  const words = chartText(texts, chart.id)
  const { label = node, asks } = words.steps[node] ?? {}
  const options = optionsAt(texts, chart, node)
  const scoring = scoringOf(chart, node)
  const { provider } = step.subject
  const called = provider && words.calls[node]?.[splitProviderKey(provider).kind]
  const isDrawn =
    view !== 'figure' || toFigureView(toGraph(chart.machine)).nodes.some(({ id }) => id === node)
  const place =
    view === 'outline' ? 'outline' : view === 'full' || view === 'figure' ? 'chart' : 'table'
  const touch = useMedia('(pointer: coarse)')
  useKey('choose', (key) => {
    const option = options[Number(key) - 1]
    if (option) prediction.guess(option.edge)
  })
  return (
    <>
      <p className="predict-step">
        <b>{text.atStep(position + 1, label)}</b>{' '}
        <BasisTag basis={stateMeta(chart.machine, node).basis} />
      </p>
      <StepSubjectLine chart={chart} step={step} />
      <p className="asks">{asks}</p>
      {called && <p className="called">{called}</p>}
      {!isDrawn && <p className="panel-note">{text.notDrawn}</p>}
      {scoring !== 'always' && (
        <p className="predict-note">
          {scoring === 'never' ? text.neverScored : text.perhapsNotScored}
        </p>
      )}
      <ol aria-label={text.exits} className="predict-exits">
        {options.map(({ edge, exit, to }, index) => (
          <li key={edge}>
            <button type="button" onClick={() => prediction.guess(edge)}>
              <i aria-hidden="true">{index < maxKeys ? index + 1 : ''}</i>
              <b className={isIdentifier(exit) || exit === 'S_OK' ? 'identifier' : ''}>{exit}</b>
              <ArrowRight size={14} aria-hidden="true" />
              <span>{to}</span>
            </button>
          </li>
        ))}
      </ol>
      {insists && (
        <p className="predict-first">
          <b>{text.chooseFirst}</b>
        </p>
      )}
      <div className="predict-foot">
        <p className="panel-note">
          {text.how[place]} {singleKeys && !touch && text.byKey}
        </p>
        <button type="button" className="small" onClick={() => prediction.guess(null)}>
          {text.showMe}
        </button>
      </div>
    </>
  )
}
