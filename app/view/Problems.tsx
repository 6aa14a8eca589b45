import { X } from 'lucide-react'
import { useAllTexts } from './TextsContext'
import type { Explorer } from './useExplorer'

/** What was ignored in the link, each by name; stays until it is dismissed. */
export function Problems({
  explorer,
  accepted = () => undefined,
}: {
  explorer: Pick<Explorer, 'problems' | 'dismissProblems'>
  /** The values that a parameter accepts, if they are few. */
  accepted?: (parameter: string) => readonly string[] | undefined
}) {
  const { ui, problems: sentences } = useAllTexts()
  const { problems, dismissProblems } = explorer
  if (problems.length === 0) return null
  const shown = problems.slice(0, 50)
  return (
    <div className="problems" role="alert">
      <div className="problem-list" tabIndex={problems.length > 2 ? 0 : undefined}>
        <strong>{ui.problemsTitle}</strong>
        <ul>
          {shown.map((problem, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={i}>
              {sentences[problem.kind]({ ...problem, accepted: accepted(problem.parameter) })}
            </li>
          ))}
          {problems.length > shown.length && <li>… +{problems.length - shown.length}</li>}
        </ul>
      </div>
      <button type="button" className="quiet" aria-label={ui.dismiss} onClick={dismissProblems}>
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  )
}
