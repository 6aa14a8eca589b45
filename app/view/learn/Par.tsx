import type { Exercise } from '../../learn/tasks'
import type { LearnText } from '../../text/learnText'
import { about, useAnswer } from '../insight/useAnswer'
import { useTaskRun } from './useTask'

/** What was worked out, by exercise: it is the same as long as the page lives. */
const known = new Map<string, number | null>()

/** The fewest changes that solve an exercise; `undefined` until they are worked out. */
export function usePar(exercise: Exercise): number | null | undefined {
  const key = JSON.stringify(exercise)
  const read = useTaskRun(known.has(key) ? null : exercise)
  const run = read && read !== 'failed' ? read.run : null
  const { answering } = useAnswer<'par'>(run && `par ${key}`, () => {
    if (!run) throw new Error('A question is asked without its run: wait for it')
    return {
      ...about(run),
      kind: 'par',
      start: run.world,
      goal: exercise.goal,
      limits: exercise,
    }
  })
  if (answering?.state === 'answered') known.set(key, answering.answer)
  return known.get(key)
}

/** The same in words, once it is there. */
export function Par({ exercise, text }: { exercise: Exercise; text: LearnText }) {
  const par = usePar(exercise)
  return par === null || par === undefined ? null : <> · {text.states.best(par)}</>
}
