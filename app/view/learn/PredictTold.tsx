import { Check, Eye, X } from 'lucide-react'
import { Suspense } from 'react'
import type { Guess } from '../../learn/prediction'
import type { PredictText } from '../../text/predictText'
import { lazyPart, Nothing } from '../lazyPart'
import { Readings } from '../panels/Readings'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { optionsAt } from './predictWords'

/** How much of the explanation stands in the box itself. */
export type Explained = 'elsewhere' | 'here' | 'partly'

const DecidedBy = lazyPart(async () => (await import('../insight/insight')).DecidedBy, Nothing)

/** How a guess came out. After one that was not right also why, and the way on. */
export function PredictTold({
  explorer,
  guess,
  text,
  explained,
}: {
  explorer: Explorer
  guess: Guess
  text: PredictText
  /** Where the reasons stand. */
  explained: Explained
}) {
  const texts = useTexts()
  const { wholeRun, chart, run, position, prediction } = explorer
  const step = wholeRun.steps[guess.index]
  if (!step) return null
  const options = optionsAt(texts, chart, step.node)
  const chosen = options.find(({ edge }) => edge === guess.edge)
  const taken = options.find(({ edge }) => edge === step.exit?.edge)
  if (!taken) return null
  const { exit, to } = taken
  const Mark = guess.right ? Check : chosen ? X : Eye
  return (
    <>
      <p className="predict-told">
        <Mark size={16} aria-hidden="true" />
        <span>
          {guess.right
            ? text.wasRight(exit, to)
            : chosen
              ? text.wasWrong(chosen.exit, exit, to)
              : text.wasShown(exit, to)}
        </span>
      </p>
      {!guess.scored && <p className="predict-note">{text.notScored}</p>}
      {explained === 'here' && <Readings explorer={explorer} />}
      {(explained === 'here' || explained === 'partly') && (
        <Suspense>
          <DecidedBy explorer={explorer} />
        </Suspense>
      )}
      {!guess.right && guess.index === position && position < run.steps.length - 1 && (
        <div className="predict-foot">
          <button type="button" className="primary" onClick={prediction.goOn}>
            {text.goOn}
          </button>
        </div>
      )}
    </>
  )
}
