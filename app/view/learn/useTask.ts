import { useMemo } from 'react'
import { chartIds } from '../../charts/chartIds'
import { toTaskRun, type TaskRun } from '../../learn/taskRun'
import type { Task } from '../../learn/tasks'
import type { Run } from '../../run/run'
import type { LearnText } from '../../text/learnText'
import type { LessonsText } from '../../text/lessonsText'
import { loadLearn, loadLessons } from '../../text/loadTexts'
import { isInStory } from '../pages'
import { loadedChart, useCharts } from '../loadedCharts'
import { useLoadedText } from '../useLoadedText'

/** The words of learning, and of what there is to learn. */
export interface Words {
  readonly text: LearnText
  readonly lessons: LessonsText
}

/** The words in the language spoken; `null` until they are there. */
export function useWords(): Words | 'failed' | null {
  const text = useLoadedText(loadLearn)
  const lessons = useLoadedText(loadLessons)
  return useMemo(() => {
    if (text === 'failed' || lessons === 'failed') return 'failed'
    return text && lessons && { text, lessons }
  }, [text, lessons])
}

/** Is a run on another computer than the start of its task? */
export const isOtherComputer = (start: Run, run: Run): boolean =>
  JSON.stringify(start.chart.setting) !== JSON.stringify(run.chart.setting)

/** The run that a task starts from, once its charts are there. */
export function useTaskRun(task: Task | null): TaskRun | 'failed' | null {
  const inStory = task !== null && isInStory(`?${task.query}`)
  const state = useCharts(task === null ? [] : inStory ? chartIds : [task.chart])
  return useMemo(() => {
    if (state === 'failed') return 'failed'
    return task === null || state === 'loading' ? null : toTaskRun(task, loadedChart)
  }, [task, state])
}
