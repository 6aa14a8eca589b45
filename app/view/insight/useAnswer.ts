import { useEffect, useState } from 'react'
import type { AnswerTo, Ask, QuestionKind } from './answer'
import { type Answering, ask } from './insightClient'

/** Steps that follow each other faster than this, in milliseconds, are not asked about. */
const patience = 120

/**
 * The answer to a question, worked out beside the page; `null` while there is nothing to ask.
 * `key` says when the question is another one. The answer to the question before stays until the
 * new one is there, marked as `stale`.
 */
export function useAnswer<Kind extends QuestionKind>(
  key: string | null,
  toQuestion: () => Ask<Kind>,
): { answering: Answering<AnswerTo<Kind>> | null; stale: boolean; again: () => void } {
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
      ignore = ask(toQuestion(), (answering) => {
        // Work that is about to end is not worth a word; what was shown stays.
        setShown((before) =>
          answering.state === 'working' &&
          before?.answering.state === 'answered' &&
          answering.done === 0
            ? before
            : { key, answering },
        )
      })
    }, patience)
    return () => {
      clearTimeout(timer)
      ignore()
    }
  }, [key, tries])
  return {
    answering: key === null ? null : (shown?.answering ?? null),
    stale: shown !== null && shown.key !== key,
    again: () => setTries(tries + 1),
  }
}
