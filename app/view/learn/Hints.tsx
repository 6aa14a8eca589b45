import { withChanges } from '../../insight/inputs'
import type { Hint } from '../../learn/hints'
import { type Run, runWorld } from '../../run/run'
import { keepPosition } from '../../run/twoRuns'
import { chartText } from '../../words/chartText'
import { stepName } from '../../words/goalWords'
import { changeWords } from '../../words/inputWords'
import { about, useAnswer } from '../insight/useAnswer'
import { Working } from '../insight/Working'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import type { Words } from './useTask'
import type { ExerciseQuestion } from './VerdictWords'

/** Where to look, which decision it is about, what to change. */
export type Grade = 1 | 2 | 3

/** A hint for the run as it is; each grade tells more of the same way. */
export function Hints({
  explorer,
  start,
  words,
  question,
  grade,
  onMore,
}: {
  explorer: Explorer
  start: Run
  words: Words
  question: ExerciseQuestion
  grade: Grade
  onMore: (grade: Grade) => void
}) {
  const { text } = words
  const { wholeRun: run } = explorer
  const key = JSON.stringify([question.start, question.goal, run.world])
  const { answering, again } = useAnswer<'hint'>(`hint ${key}`, () => ({
    ...question,
    ...about(run),
    kind: 'hint',
  }))
  return (
    <Working answering={answering} onAgain={again}>
      {(hint) =>
        hint === null ? (
          <p>{text.unreachable}</p>
        ) : hint.changes.length === 0 ? (
          <p>{text.nothingToChange}</p>
        ) : (
          <>
            <h3>{text.hintGrade(grade)}</h3>
            <HintWords explorer={explorer} start={start} words={words} hint={hint} grade={grade} />
            {grade < 3 && (
              <button type="button" className="small" onClick={() => onMore((grade + 1) as Grade)}>
                {text.nextHint}
              </button>
            )}
          </>
        )
      }
    </Working>
  )
}

function HintWords({
  explorer,
  start,
  words: { text },
  hint: { place, decision, changes, fromStart },
  grade,
}: {
  explorer: Explorer
  start: Run
  words: Words
  hint: Hint
  grade: Grade
}) {
  const texts = useAllTexts()
  const { chart } = explorer
  const base = fromStart ? start : explorer.wholeRun
  const step = decision && base.steps[decision.index]
  const said = changes.map(({ input, value }) => changeWords(texts, chart, input, value))
  const next = runWorld(chart, withChanges(chart, base.world, changes))
  return (
    <>
      {fromStart && <p>{text.fromStart}</p>}
      <p>{text.nudge(text.places[place], changes.length)}</p>
      {grade > 1 && (
        <p>
          {step ? decisionWords() : text.noDecision}{' '}
          {decision && !fromStart && (
            <button
              type="button"
              className="small"
              onClick={() => explorer.send({ type: 'GO', position: decision.index })}
            >
              {text.goToStep(decision.index + 1)}
            </button>
          )}
        </p>
      )}
      {grade > 2 && (
        <>
          <p>{text.smallest}</p>
          <ul className="changes">
            {said.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <button
            type="button"
            className="small"
            onClick={() =>
              explorer.tryOut(
                next.world,
                keepPosition(explorer.wholeRun, explorer.position, next),
                said.join(` ${texts.insight.and} `),
              )
            }
          >
            {text.tryThem}
          </button>
        </>
      )}
    </>
  )

  function decisionWords(): string {
    if (!step) return ''
    const name = stepName(texts, chart, step.node)
    const label = exitLabel()
    return label === null ? text.decisionOnly(name) : text.decision(name, label)
  }

  /** How the decision has to go on, in words. */
  function exitLabel(): string | null {
    const { exit } = next.steps[decision?.index ?? -1] ?? {}
    const answer = exit?.answer ?? null
    const { exits, answers } = chartText(texts, chart.id)
    return answer === null ? null : (exits[answer] ?? answers[answer] ?? answer)
  }
}
