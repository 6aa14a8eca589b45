import type { Exercise } from '../../learn/tasks'
import type { LearnText } from '../../text/learnText'
import { about, useAnswer } from '../insight/useAnswer'
import { useTaskRun } from './useTask'

/** What was worked out, by exercise: it is the same as long as the page lives. */
const known = new Map<string, number | null>()

/** The fewest changes that solve an exercise, or that they are not known yet, or not to be had. */
type KnownPar = number | null | 'working' | 'failed'

/** The fewest changes that solve an exercise, worked out once; `null` where nothing does. */
export function usePar(exercise: Exercise): KnownPar {
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
  const par = known.get(key)
  if (par !== undefined) return par
  const isOver = answering !== null && answering.state !== 'working'
  return read === 'failed' || isOver ? 'failed' : 'working'
}

/** The same in words, once it is there. */
export function Par({ exercise, text }: { exercise: Exercise; text: LearnText }) {
  const par = usePar(exercise)
  return typeof par === 'number' ? <> · {text.states.best(par)}</> : null
}
