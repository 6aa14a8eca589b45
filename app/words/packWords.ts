import type { FaultWords, PackProblem } from '../learn/packProblem'
import type { Language } from '../run/permalink'
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

/** How large something is that is not read. */
export interface Size {
  readonly bytes: number
  /** It was not counted to its end. */
  readonly isMore?: boolean
}

/** A size as a language writes it: `1.2 MB`, `1,2 Mo`. */
export function sizeWords(language: Language, { bytes, isMore = false }: Size): string {
  const isLarge = bytes >= 100_000
  const words = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(isLarge ? bytes / 1_000_000 : Math.ceil(bytes / 1000))
  return isMore ? `> ${words}` : words
}
