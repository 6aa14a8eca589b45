import { Crosshair } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { changedInputs } from '../../learn/attempt'
import { holds, meets, toConditions } from '../../learn/goal'
import type { Scenario } from '../../learn/tasks'
import type { Run } from '../../run/run'
import { fragmentOf, visitFragment } from '../pages'
import type { Explorer } from '../useExplorer'
import { ConditionList } from './ConditionList'
import { type FoundTask, taskQuery } from './courses'
import { learned } from './progressStore'
import { StripFrame, TaskLink } from './StripFrame'
import { isOtherComputer, type Words } from './useTask'

/** A situation to look at; what comes of it is told at the end, so that it can be predicted. */
export function ScenarioStrip({
  explorer,
  found,
  scenario,
  start,
  words,
}: {
  explorer: Explorer
  found: FoundTask
  scenario: Scenario
  start: Run
  words: Words
}) {
  const { text } = words
  const { run, wholeRun, position, predicting, hides, setPredicting } = explorer
  const [wanted, setWanted] = useState(false)
  const isAtEnd = !hides && position === run.steps.length - 1
  const isAsExpected = meets(run, scenario.expects)
  const isSeen = isAtEnd && isAsExpected
  useEffect(() => {
    if (isSeen) learned.solve(found.id, { changes: 0, hints: 0 })
  }, [isSeen, found.id])
  const isShown = isAtEnd || wanted
  const isChanged = useMemo(
    () => isOtherComputer(start, wholeRun) || changedInputs(start, wholeRun).length > 0,
    [start, wholeRun],
  )
  const { next, course } = found
  const { story, notice } = found.words
  return (
    <StripFrame
      explorer={explorer}
      found={found}
      words={words}
      asked={isAtEnd && position > 0 ? 1 : 0}
      said={
        isShown && (
          <>
            <h3>{text.expected}</h3>
            <ConditionList
              chart={run.chart}
              text={text}
              conditions={toConditions(scenario.expects).map((condition) => ({
                condition,
                met: isAtEnd ? holds(run, condition) : null,
              }))}
            />
            {isAtEnd && <p>{isAsExpected ? text.asExpected : text.notAsExpected}</p>}
            {isAtEnd && next && (
              <TaskLink explorer={explorer} to={next} course={course} className="text-link">
                {text.next(next.words.title)}
              </TaskLink>
            )}
          </>
        )
      }
    >
      <p className="task-story">{story}</p>
      {notice && (
        <p className="task-notice">
          <b>{text.notice}</b> {notice}
        </p>
      )}
      <div className="task-tools">
        <button
          type="button"
          className="outlined"
          aria-pressed={predicting}
          onClick={() => {
            if (predicting) return setPredicting(false)
            // From the start, with nothing known.
            explorer.settle()
            visitFragment(fragmentOf(scenario.chart, explorer, `${taskQuery(found)}&predict=1`))
          }}
        >
          <Crosshair size={15} aria-hidden="true" />
          {predicting ? text.stopPredicting : text.predict}
        </button>
        {!isAtEnd && (
          <button type="button" className="quiet" onClick={() => setWanted(!wanted)}>
            {wanted ? text.hideExpected : text.showExpected}
          </button>
        )}
        {isChanged && !isAsExpected && (
          <TaskLink explorer={explorer} to={found} className="text-link">
            {text.startAgain}
          </TaskLink>
        )}
      </div>
    </StripFrame>
  )
}
