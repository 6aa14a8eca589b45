import type { Problem } from '../../run/problem'
import { useAllTexts } from '../TextsContext'

/** What is wrong with what was typed, in words. */
export function FieldProblem({ problems }: { problems: readonly Problem[] }) {
  const sentences = useAllTexts().problems
  return (
    <span className="field-problem" role="alert">
      {problems.map((one) => sentences[one.kind](one)).join(' ')}
    </span>
  )
}
