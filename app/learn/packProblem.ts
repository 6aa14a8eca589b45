import type { Problem } from '../run/problem'

/** What can be wrong with a pack; the texts say each in words. */
export type PackFault =
  | 'too-large'
  | 'no-json'
  | 'no-pack'
  | 'unknown-version'
  | 'missing'
  | 'unknown-key'
  | 'no-text'
  | 'no-number'
  | 'no-list'
  | 'no-object'
  | 'unknown-value'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'out-of-range'
  | 'malformed-id'
  | 'repeated'
  | 'unknown-chart'
  | 'link'
  | 'unknown-step'
  | 'no-such-result'
  | 'no-end'
  | 'no-prompt'
  | 'unknown-service'
  | 'no-services'
  | 'unknown-input'
  | 'answers-are-free'
  | 'unknown-detail'
  | 'unknown-task'
  | 'waits-alone'
  | 'waits'
  | 'unmet'
  | 'dialog-shown'
  | 'not-passed'
  | 'passed'
  | 'not-returned'
  | 'goal-met'
  | 'unreachable'
  | 'too-few-changes'
  | 'and-more'

/** One thing that is wrong with a pack, and where. */
export interface PackProblem {
  /** `lessons[0].tasks[1].goal.result`; empty where it is the file as a whole. */
  readonly place: string
  readonly kind: PackFault
  /** The offending item: a key, a value, a step. */
  readonly value?: string
  /** What may stand there, or what may have been meant. */
  readonly known?: readonly string[]
  /** How much is allowed, and how much is needed. */
  readonly most?: number
  readonly needed?: number
  /** What the run gave instead; `null` where nothing came. */
  readonly gave?: string | null
  /** What is wrong with a link, and what its parameter accepts, if that is a list. */
  readonly link?: { readonly problem: Problem; readonly accepted?: readonly string[] | undefined }
}

/** What the words about a problem are made of; what it does not have is empty. */
interface FaultParts {
  readonly value: string
  readonly known: readonly string[]
  readonly most: number
  readonly needed: number
  readonly gave: string | null
  /** What is wrong with a link, as the page says it. */
  readonly said: string
}

export type FaultWords = Readonly<Record<PackFault, (parts: FaultParts) => string>>

/** So many problems are listed. */
const mostListed = 100

/** The first problems of a list, and how many there are besides. */
export function listProblems(problems: readonly PackProblem[]): PackProblem[] {
  const more = problems.length - mostListed
  if (more <= 0) return [...problems]
  return [...problems.slice(0, mostListed), { place: '', kind: 'and-more', most: more }]
}
