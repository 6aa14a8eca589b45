import type { FaultWords, PackProblem } from '../learn/packProblem'
import type { AllTexts } from '../text/texts'

/** One thing that is wrong with a pack, without its place. */
export function packProblemWords(
  { problems }: Pick<AllTexts, 'problems'>,
  faults: FaultWords,
  { kind, value = '', known = [], most = 0, needed = 0, gave = null, link }: PackProblem,
): string {
  // The page says it as a sentence, and a sentence follows here.
  const said = link
    ? problems[link.problem.kind]({ ...link.problem, accepted: link.accepted }).replace(/\.$/, '')
    : ''
  return faults[kind]({ value, known, most, needed, gave, said })
}
