import type { Guess } from '../../learn/prediction'
import type { Step } from '../../run/run'
import { loadPredict } from '../../text/loadTexts'
import type { PredictText } from '../../text/predictText'
import { toAnnouncement } from '../../words/announcement'
import { spokenAll } from '../language'
import type { Explorer } from '../useExplorer'
import { optionsAt } from './predictWords'

const load = (): Promise<PredictText> =>
  loadPredict(spokenAll().language).catch(() => loadPredict('en'))

/** What is said of a step while the run is predicted: how the last guess came out, what is asked. */
export async function sayPrediction(
  { run, position, step, chart, prediction }: Explorer,
  guess: Guess | null,
  last: Step | undefined,
): Promise<string> {
  const text = await load()
  const texts = spokenAll()
  const { right, wrong, shown } = text.heading
  const verdict = guess && (guess.right ? right : guess.edge === null ? shown : wrong)
  const options = optionsAt(texts, chart, step.node).map(({ exit, to }, index) =>
    text.option(index + 1, exit, to),
  )
  return [
    verdict === null ? '' : `${verdict}.`,
    guess && !guess.scored ? text.notScored : '',
    toAnnouncement(run, position, texts, last),
    prediction.asked ? text.question(options.join(' ')) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

/** What is said to who would go past a decision without a guess. */
export const sayChooseFirst = async (): Promise<string> => (await load()).chooseFirst
