import { type ReactNode, useEffect, useState } from 'react'
import { useAllTexts } from '../TextsContext'
import { type Answering, cancelQuestions } from './insightClient'

/** Shows an answer once it is there; before that how far the work is, and how to end it. */
export function Working<Answer>({
  answering,
  onAgain,
  children,
}: {
  answering: Answering<Answer> | null
  onAgain: () => void
  children: (answer: Answer) => ReactNode
}) {
  const { insight } = useAllTexts()
  switch (answering?.state) {
    case 'answered':
      return children(answering.answer)
    case 'failed':
    case 'cancelled':
      return (
        <p className="working" role="status">
          {answering.state === 'failed' ? insight.failed(answering.message) : insight.cancelled}{' '}
          <button type="button" className="small" onClick={onAgain}>
            {insight.askAgain}
          </button>
        </p>
      )
    default:
      return <Progress done={answering?.done} of={answering?.of} />
  }
}

/** So long, in milliseconds, an answer may take without a word. */
const shortWork = 400

function Progress({ done, of }: { done: number | undefined; of: number | undefined }) {
  const { insight, ui } = useAllTexts()
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), shortWork)
    return () => clearTimeout(timer)
  }, [])
  if (!long) return <p className="working">…</p>
  return (
    <p className="working">
      <label>
        {ui.working} <progress max={of ?? 1} value={done} />
      </label>{' '}
      <button type="button" className="small" onClick={cancelQuestions}>
        {insight.cancel}
      </button>
    </p>
  )
}
