import { useEffect, useState } from 'react'
import type { ChartId } from '../../charts/chartIds'
import type { Run } from '../../run/run'
import type { AnswerTo, Ask, QuestionKind } from './answer'
import { type Answering, ask } from './insightClient'

/** What every question about a run says. */
export const about = ({ chart, world }: Run) => ({
  chart: chart.id as ChartId,
  setting: chart.setting,
  world,
})

/** Steps that follow each other faster than this, in milliseconds, are not asked about. */
const patience = 120

/**
 * The answer to a question, worked out beside the page; `null` until there is word of it, and
 * while there is nothing to ask. `key` says when the question is another one.
 */
export function useAnswer<Kind extends QuestionKind>(
  key: string | null,
  toQuestion: () => Ask<Kind>,
): { answering: Answering<AnswerTo<Kind>> | null; again: () => void } {
  const [tries, setTries] = useState(0)
  const [shown, setShown] = useState<{
    key: string
    answering: Answering<AnswerTo<Kind>>
  } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the question.
  useEffect(() => {
    if (key === null) return
    let ignore = () => {}
    const timer = setTimeout(() => {
      ignore = ask(toQuestion(), (answering) => setShown({ key, answering }))
    }, patience)
    return () => {
      clearTimeout(timer)
      ignore()
    }
  }, [key, tries])
  return {
    answering: shown !== null && shown.key === key ? shown.answering : null,
    again: () => {
      setShown(null)
      setTries(tries + 1)
    },
  }
}
