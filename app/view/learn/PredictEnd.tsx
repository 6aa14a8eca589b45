import { Eye, X } from 'lucide-react'
import { scoreOf } from '../../learn/prediction'
import type { PredictText } from '../../text/predictText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { optionsAt, stepLabel } from './predictWords'

/** The score of a run that was predicted to its end, and the steps that were missed. */
export function PredictEnd({ explorer, text }: { explorer: Explorer; text: PredictText }) {
  const texts = useTexts()
  const { chart, wholeRun, send } = explorer
  const { guesses, again } = explorer.prediction
  const { right, of } = scoreOf(guesses)
  const missed = guesses.filter((guess) => !guess.right)
  const unscored = guesses.filter(({ scored }) => !scored).length
  return (
    <>
      <p className="predict-result">
        <b>{of === 0 ? text.nothingScored : text.score(right, of)}</b>
        {unscored > 0 && <span>{text.unscored(unscored)}</span>}
      </p>
      {missed.length > 0 ? (
        <>
          <h3>{text.missed}</h3>
          <ol className="predict-missed" aria-label={text.missed}>
            {missed.map(({ index, edge }) => {
              const node = wholeRun.steps[index]?.node ?? ''
              const chosen = optionsAt(texts, chart, node).find((one) => one.edge === edge)
              return (
                <li key={index}>
                  <button type="button" onClick={() => send({ type: 'GO', position: index })}>
                    {chosen ? (
                      <X size={14} aria-hidden="true" />
                    ) : (
                      <Eye size={14} aria-hidden="true" />
                    )}
                    <span>{text.atStep(index + 1, stepLabel(texts, chart, node))}</span>
                    <small>{chosen ? chosen.exit : text.heading.shown}</small>
                  </button>
                </li>
              )
            })}
          </ol>
        </>
      ) : (
        guesses.length > 0 && <p className="panel-note">{text.nothingMissed}</p>
      )}
      <div className="predict-foot">
        <button type="button" className="primary" onClick={again}>
          {text.again}
        </button>
      </div>
    </>
  )
}
