import { Lock } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import { changedInputs, judge, type Verdict } from '../../learn/attempt'
import { exitsOf } from '../../insight/moments'
import { toConditions } from '../../learn/goal'
import type { Exercise } from '../../learn/tasks'
import { toGraph } from '../../run/graph'
import type { Run } from '../../run/run'
import { limitWords } from '../../words/goalWords'
import { about, useAnswer } from '../insight/useAnswer'
import { useAllTexts } from '../TextsContext'
import type { Explorer } from '../useExplorer'
import { ConditionList } from './ConditionList'
import type { FoundTask } from './courses'
import { type Grade, Hints } from './Hints'
import { learned } from './progressStore'
import { StripFrame, TaskLink } from './StripFrame'
import type { Words } from './useTask'
import { VerdictWords } from './VerdictWords'

/** What was asked about a run; it holds as long as the run stays. */
type Asked =
  | { readonly kind: 'check'; readonly run: Run; readonly verdict: Verdict }
  | { readonly kind: 'hint'; readonly run: Run; readonly grade: Grade }

/** A goal to reach, what may be changed for it, and whether the run has come there. */
export function ExerciseStrip({
  explorer,
  found,
  exercise,
  start,
  words,
}: {
  explorer: Explorer
  found: FoundTask
  exercise: Exercise
  start: Run
  words: Words
}) {
  const { text } = words
  // While it is predicted, what is judged is the run as a whole.
  const { wholeRun: run } = explorer
  const { chart } = run
  const { id } = found
  const [last, setLast] = useState<Asked | null>(null)
  const [count, setCount] = useState(0)
  /** The highest grade of hint that was taken. */
  const taken = useRef<0 | Grade>(0)
  const asked = last?.run === run ? last : null
  const isOther = useMemo(
    () => JSON.stringify(start.chart.setting) !== JSON.stringify(chart.setting),
    [start, chart],
  )
  const changed = useMemo(() => changedInputs(start, run), [start, run])
  const challenge = useMemo(
    () => ({ start, goal: exercise.goal, limits: exercise }),
    [start, exercise],
  )
  const question = { ...about(start), start: start.world, goal: exercise.goal, limits: exercise }
  const { answering } = useAnswer<'par'>(`par ${id}`, () => ({ kind: 'par', ...question }))
  const par = answering?.state === 'answered' ? answering.answer : undefined

  const say = (next: Asked) => {
    setLast(next)
    setCount(count + 1)
  }
  const check = () => {
    const judged = judge(challenge, run)
    const verdict = { ...judged, solved: judged.solved && !isOther }
    say({ kind: 'check', run, verdict })
    if (verdict.solved) learned.solve(id, { changes: changed.length, hints: taken.current })
    else learned.fail(id)
  }
  const hint = (grade: Grade) => {
    taken.current = Math.max(taken.current, grade) as Grade
    say({ kind: 'hint', run, grade })
  }
  const verdict = asked?.kind === 'check' ? asked.verdict : null
  const conditions =
    verdict?.conditions ??
    toConditions(exercise.goal).map((condition) => ({ condition, met: null }))
  const { most } = exercise
  return (
    <StripFrame
      explorer={explorer}
      found={found}
      words={words}
      asked={count}
      said={
        <>
          {asked?.kind === 'check' && (
            <VerdictWords
              explorer={explorer}
              found={found}
              words={words}
              start={start}
              question={question}
              verdict={asked.verdict}
              par={par ?? null}
              isOther={isOther}
            />
          )}
          {asked?.kind === 'hint' && (
            <Hints
              explorer={explorer}
              start={start}
              words={words}
              question={question}
              grade={asked.grade}
              onMore={hint}
            />
          )}
        </>
      }
      tools={
        <div className="task-tools">
          <button type="button" className="outlined" onClick={check}>
            {text.check}
          </button>
          <button type="button" className="quiet" onClick={() => hint(1)} disabled={isOther}>
            {text.hint}
          </button>
          <StartAgain explorer={explorer} found={found} text={text.startAgain} isOther={isOther} />
          <span className="task-count">
            {most === undefined
              ? text.changed(changed.length)
              : text.changedOf(changed.length, most)}
            {par !== null && (
              <span>
                {par === undefined
                  ? answering?.state === 'failed' || answering?.state === 'cancelled'
                    ? ''
                    : text.parWorking
                  : text.par(par)}
              </span>
            )}
          </span>
        </div>
      }
    >
      <p className="task-story">{found.words.story}</p>
      {found.words.notice && (
        <p className="task-notice">
          <b>{text.notice}</b> {found.words.notice}
        </p>
      )}
      <h3>{text.goal}</h3>
      <ConditionList chart={start.chart} text={text} conditions={conditions} />
      <Limits start={start} exercise={exercise} words={words} />
      {par === null && (
        <p className="task-note bad" role="alert">
          {text.unreachable}
        </p>
      )}
    </StripFrame>
  )
}

/** Brings the start back: on the page where it can, else by the link of the task. */
function StartAgain({
  explorer,
  found,
  text,
  isOther,
}: {
  explorer: Explorer
  found: FoundTask
  text: string
  isOther: boolean
}) {
  if (isOther) {
    return (
      <TaskLink explorer={explorer} to={found} className="text-link">
        {text}
      </TaskLink>
    )
  }
  return (
    <button type="button" className="quiet" onClick={explorer.reset}>
      {text}
    </button>
  )
}

/** What may be changed, what may not, and how much. */
function Limits({
  start: { chart },
  exercise: { may, locked, most },
  words: { text },
}: {
  start: Run
  exercise: Exercise
  words: Words
}) {
  const texts = useAllTexts()
  const named = (inputs: readonly string[]) =>
    inputs.map((one) => limitWords(texts, text, chart, one)).join(', ')
  const hasDialogs = toGraph(chart.machine).nodes.some(({ id }) => exitsOf(chart, id).asks)
  const sayMay = hasDialogs ? text.may : text.mayOnly
  const said = [
    may && (may.length > 0 ? sayMay(named(may)) : text.mayNothing),
    locked && locked.length > 0 && text.locked(named(locked)),
    most !== undefined && text.most(most),
  ].filter(Boolean)
  if (said.length === 0) return null
  return (
    <p className="task-limits">
      <Lock size={13} aria-hidden="true" /> {said.join(' ')}
    </p>
  )
}
