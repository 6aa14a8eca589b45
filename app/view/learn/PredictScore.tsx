import { type Guess, scoreOf } from '../../learn/prediction'
import type { PredictText } from '../../text/predictText'

/** `7 of 9 right at first guess`; nothing while nothing was guessed. */
export function Score({ guesses, text }: { guesses: readonly Guess[]; text: PredictText }) {
  if (guesses.length === 0) return null
  const { right, of } = scoreOf(guesses)
  return <p className="predict-score">{of === 0 ? text.nothingScored : text.score(right, of)}</p>
}
