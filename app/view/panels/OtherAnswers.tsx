import { stateMeta } from '../../run/graph'
import { splitAnswer } from '../../run/run'
import { chartText } from '../../words/chartText'
import { useTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'

/** The answer that a prompt was given, and its other answers; each is a click. */
export function OtherAnswers({ explorer, index }: { explorer: Explorer; index: number }) {
  const texts = useTexts()
  const { chart, run, answer } = explorer
  const step = run.steps[index]
  if (!step?.given) return null
  const words = chartText(texts, chart.id)
  const inWords = (given: string) => {
    const { word, pick } = splitAnswer(given)
    return [words.answers[word] ?? word, pick].filter((part) => part !== null).join(': ')
  }
  const picked = Object.values(step.picked)[0]
  const { word } = splitAnswer(step.given)
  const full = picked === undefined ? step.given : `${word}:${picked}`
  const others = stateMeta(chart.machine, step.node)
    .answers.flatMap(({ answer: one, picks }) =>
      picks ? chart.picks(step.context, step.node).values.map((value) => `${one}:${value}`) : [one],
    )
    .filter((one) => one !== full)
  return (
    <div className="other-answers">
      <h4>{texts.ui.answered(inWords(full))}</h4>
      <fieldset aria-label={texts.ui.otherAnswers}>
        {others.map((one) => (
          <button key={one} type="button" className="small" onClick={() => answer(index, one)}>
            {inWords(one)}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
