import { CircleCheck, CircleX } from 'lucide-react'
import { useState } from 'react'
import type { Verdict, WrongTurn } from '../../learn/attempt'
import { wantsEnd } from '../../learn/goal'
import type { Run } from '../../run/run'
import { chartText } from '../../words/chartText'
import { stepName } from '../../words/goalWords'
import { inputWords, valueWords } from '../../words/inputWords'
import type { Ask } from '../insight/answer'
import { about, useAnswer } from '../insight/useAnswer'
import { Working } from '../insight/Working'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import type { FoundTask } from './courses'
import { TaskLink } from './StripFrame'
import type { Words } from './useTask'

/** What every question about an exercise says. */
export type ExerciseQuestion = Omit<Ask<'par'>, 'kind'>

/** Does it hold, or may it when the dialog has been answered? */
const mayStillCome = ({ condition, met }: Verdict['conditions'][number]): boolean =>
  met || !['avoids', 'noDialog', 'input'].includes(condition.kind)

/** How an attempt came out; what failed can be asked about. */
export function VerdictWords({
  explorer,
  found,
  words,
  start,
  question,
  verdict,
  par,
  isOther,
}: {
  explorer: Explorer
  found: FoundTask
  words: Words
  start: Run
  question: ExerciseQuestion
  verdict: Verdict
  par: number | null
  /** The run is on another computer than the exercise. */
  isOther: boolean
}) {
  const texts = useAllTexts()
  const { text } = words
  const { chart } = start
  const [asked, setAsked] = useState<Run | null>(null)
  const { next, course } = found
  if (verdict.solved) {
    const { length } = verdict.changed
    return (
      <>
        <p className="task-verdict good">
          <CircleCheck size={17} aria-hidden="true" />
          <span>
            <b>{text.solved(length)}</b>{' '}
            {par !== null && (length > par ? text.solvedMore(par) : text.solvedBest)}
          </span>
        </p>
        {next && (
          <TaskLink explorer={explorer} to={next} course={course} className="text-link">
            {text.next(next.words.title)}
          </TaskLink>
        )}
      </>
    )
  }
  const names = (inputs: readonly string[]) =>
    inputs.map((one) => inputWords(texts, chart, one)).join(', ')
  const { limits, goal } = question
  const reasons = [
    isOther && text.otherComputer,
    verdict.waits && text.waits,
    verdict.waits && verdict.conditions.every(mayStillCome) && text.answerIt,
    !wantsEnd(goal) && explorer.wholeRun.outcome !== null && text.mustWait,
    verdict.forbidden.length > 0 && text.forbidden(names(verdict.forbidden)),
    verdict.tooMany && text.tooMany(verdict.changed.length, limits.most ?? 0),
  ].filter((one) => one !== false)
  return (
    <>
      <p className="task-verdict bad">
        <CircleX size={17} aria-hidden="true" />
        <span>
          <b>{text.notSolved}</b> {reasons.join(' ')}
        </span>
      </p>
      {!isOther &&
        par !== null &&
        (asked === explorer.wholeRun ? (
          <WrongTurnWords explorer={explorer} words={words} question={question} verdict={verdict} />
        ) : (
          <button type="button" className="small" onClick={() => setAsked(explorer.wholeRun)}>
            {text.whereWrong}
          </button>
        ))}
    </>
  )
}

/** The first step from which no run that reaches the goal goes on as this one did. */
function WrongTurnWords({
  explorer,
  words,
  question,
  verdict,
}: {
  explorer: Explorer
  words: Words
  question: ExerciseQuestion
  verdict: Verdict
}) {
  const { wholeRun: run } = explorer
  const key = JSON.stringify([question.start, run.world])
  const { answering, again } = useAnswer<'wrongTurn'>(`wrong ${key}`, () => ({
    ...question,
    ...about(run),
    kind: 'wrongTurn',
  }))
  return (
    <Working answering={answering} onAgain={again}>
      {(turn) =>
        turn ? (
          <Turn explorer={explorer} words={words} turn={turn} />
        ) : (
          <p>
            {verdict.waits
              ? words.text.wayIsRightWaits
              : verdict.tooMany || verdict.forbidden.length > 0
                ? words.text.wayIsRightLimits
                : words.text.wayIsRight}
          </p>
        )
      }
    </Working>
  )
}

function Turn({
  explorer,
  words: { text },
  turn: { index, reads },
}: {
  explorer: Explorer
  words: Words
  turn: WrongTurn
}) {
  const texts = useAllTexts()
  const { wholeRun: run, chart } = explorer
  const step = run.steps[index]
  if (!step) return null
  const answer = step.exit?.answer ?? null
  const exit = answer === null ? null : (chartText(texts, chart.id).exits[answer] ?? answer)
  const read = reads.map(({ input, value }) =>
    texts.ui.pair(inputWords(texts, chart, input), valueWords(texts, chart, input, value)),
  )
  return (
    <p>
      {text.wrongTurn(stepName(texts, chart, step.node))} {exit !== null && text.wrongExit(exit)}{' '}
      {read.length > 0 ? text.itRead(read.join(', ')) : text.itReadNothing}{' '}
      <button
        type="button"
        className="small"
        onClick={() => explorer.send({ type: 'GO', position: index })}
      >
        {text.goToStep(index + 1)}
      </button>
    </p>
  )
}
