import type { ChartId } from '../../charts/chartIds'
import type { AnswerTo, Ask, Question, QuestionKind } from './answer'
import type { Asked, Reply } from './insightWorker'

/** How a question stands. */
export type Answering<Answer> =
  | { readonly state: 'working'; readonly done: number; readonly of: number }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'cancelled' }

type Listener = (answering: Answering<AnswerTo<QuestionKind>>) => void

let worker: Worker | null = null
/** Charts that the worker has been told to prepare for longer questions about; only as they are. */
const prepared = new Set<ChartId>()
/** The chart of the latest question. */
let current: Question | null = null
let lastId = 0
const listeners = new Map<number, Listener>()

function start(): Worker {
  prepared.clear()
  const fresh = new Worker(new URL('./insightWorker.ts', import.meta.url), { type: 'module' })
  fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const listener = listeners.get(data.id)
    if (!listener) return
    if ('done' in data) {
      listener({ state: 'working', done: data.done, of: data.of })
      return
    }
    listeners.delete(data.id)
    if (listeners.size === 0 && current !== null && !prepared.has(current.chart)) {
      const { chart, setting } = current
      prepared.add(chart)
      fresh.postMessage({ id: 0, question: { kind: 'prepare', chart, setting } } satisfies Asked)
    }
    if ('answer' in data) listener({ state: 'answered', answer: data.answer })
    else listener({ state: 'failed', message: data.failed })
  })
  for (const kind of ['error', 'messageerror'] as const) {
    fresh.addEventListener(kind, () => {
      if (worker === fresh) stop({ state: 'failed', message: '' })
    })
  }
  return fresh
}

/** Ends the work at once; every question that waits is told. */
function stop(said: Answering<AnswerTo<QuestionKind>>) {
  worker?.terminate()
  worker = null
  const waiting = [...listeners.values()]
  listeners.clear()
  for (const listener of waiting) listener(said)
}

/** Ends all work, whatever it was for. */
export const cancelQuestions = () => stop({ state: 'cancelled' })

/** Asks a question; the returned function stops listening. */
export function ask<Kind extends QuestionKind>(
  question: Ask<Kind>,
  listen: (answering: Answering<AnswerTo<Kind>>) => void,
): () => void {
  const id = ++lastId
  listeners.set(id, listen as Listener)
  try {
    worker ??= start()
    current = question as Question
  } catch (error) {
    stop({ state: 'failed', message: error instanceof Error ? error.message : '' })
    return () => {}
  }
  worker.postMessage({ id, question: question as Question } satisfies Asked)
  return () => {
    listeners.delete(id)
  }
}
