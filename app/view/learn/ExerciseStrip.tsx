import { useMemo, useState } from 'react'
import { changedInputs, judge, type Verdict } from '../../learn/attempt'
import { toConditions } from '../../learn/goal'
import type { TaskRecord } from '../../learn/progress'
import type { Exercise } from '../../learn/tasks'
import type { Run } from '../../run/run'
import { about } from '../insight/useAnswer'
import type { Explorer } from '../useExplorer'
import { ConditionList } from './ConditionList'
import type { FoundTask } from './courses'
import { type Grade, Hints } from './Hints'
import { usePar } from './Par'
import { learned } from './progressStore'
import { StripFrame, TaskLink } from './StripFrame'
import { TaskLimits } from './TaskLimits'
import { isOtherComputer, type Words } from './useTask'
import { VerdictWords } from './VerdictWords'

/** What was asked about a run; it holds as long as the run stays. */
type Asked =
  | { readonly kind: 'check'; readonly run: Run; readonly verdict: Verdict }
  | { readonly kind: 'hint'; readonly run: Run; readonly grade: Grade }

/** The hints that count for what is done next: a solved exercise at its start is begun anew. */
const takenBefore = (record: TaskRecord | undefined, changed: readonly string[]): 0 | Grade =>
  !record || (record.solved !== null && changed.length === 0) ? 0 : (record.hints as 0 | Grade)

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
  const { id } = found
  const [last, setLast] = useState<Asked | null>(null)
  const [count, setCount] = useState(0)
  const asked = last?.run === run ? last : null
  const isOther = useMemo(() => isOtherComputer(start, run), [start, run])
  const changed = useMemo(() => changedInputs(start, run), [start, run])
  const challenge = useMemo(
    () => ({ start, goal: exercise.goal, limits: exercise }),
    [start, exercise],
  )
  const question = { ...about(start), start: start.world, goal: exercise.goal, limits: exercise }
  const par = usePar(exercise)
  /** The highest grade of hint that was taken. */
  const [taken, setTaken] = useState(() => takenBefore(learned.get().progress.tasks[id], changed))
  /** An attempt counts once, however often it is checked. */
  const [checked] = useState(() => new WeakSet<Run>())

  const say = (next: Asked) => {
    setLast(next)
    setCount(count + 1)
  }
  const check = () => {
    const judged = judge(challenge, run)
    const verdict = { ...judged, solved: judged.solved && !isOther }
    say({ kind: 'check', run, verdict })
    if (checked.has(run)) return
    checked.add(run)
    if (verdict.solved) learned.solve(id, { changes: changed.length, hints: taken })
    else learned.fail(id)
  }
  const hint = (grade: Grade) => {
    if (grade > taken) setTaken(grade)
    learned.hint(id, grade)
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
              par={typeof par === 'number' ? par : null}
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
            {par === 'working' && <span>{text.parWorking}</span>}
            {typeof par === 'number' && <span>{text.par(par)}</span>}
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
      <TaskLimits chart={start.chart} exercise={exercise} text={text} />
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
