import { type ReactNode, useEffect, useState } from 'react'
import { tooManyWorlds } from '../../insight/worlds'
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
      if (answering.message === tooManyWorlds) {
        return <p className="working">{insight.tooMany}</p>
      }
      return <Ended said={insight.failed(answering.message)} onAgain={onAgain} />
    case 'cancelled':
      return <Ended said={insight.cancelled} onAgain={onAgain} />
    default:
      return <Progress done={answering?.done} of={answering?.of} />
  }
}

/** Says that there is no answer, and asks again if that is wanted. */
function Ended({ said, onAgain }: { said: string; onAgain: () => void }) {
  const { insight } = useAllTexts()
  return (
    <p className="working" role="status">
      {said}{' '}
      <button type="button" className="small" onClick={onAgain}>
        {insight.askAgain}
      </button>
    </p>
  )
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
