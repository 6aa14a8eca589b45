/** What can be wrong with a link, a query or a typed value; `text/` says each in words. */
export type ProblemKind =
  | 'unknown-chart'
  | 'unknown-parameter'
  | 'unknown-version'
  | 'not-available'
  | 'repeated'
  | 'malformed-encoding'
  | 'control-characters'
  | 'too-long'
  | 'unknown-flag'
  | 'number-too-large'
  | 'unknown-bits'
  | 'name-too-long'
  | 'unknown-value'
  | 'malformed-failure'
  | 'unknown-provider'
  | 'unknown-cause'
  | 'repeated-failure'
  | 'answer-does-not-fit'
  | 'answers-left-over'
  | 'malformed-step'
  | 'step-past-end'
  | 'malformed-profile'
  | 'repeated-profile'
  | 'too-many-profiles'
  | 'preset-beside-profiles'
  | 'malformed-service'
  | 'unknown-service'
  | 'repeated-service'
  | 'too-many-services'
  | 'malformed-call'
  | 'unknown-client'
  | 'too-many-calls'
  | 'too-many-clients'
  | 'malformed-limit'
  | 'unknown-call'
  | 'no-such-flag'
  | 'no-flags'
  | 'operator'
  | 'variable'
  | 'other-call'
  | 'call-cut'

/** One thing that was ignored: where it stood, the offending item alone, and what is wrong with it. */
export interface Problem {
  readonly parameter: string
  readonly value: string
  readonly kind: ProblemKind
  /** What may have been meant, where something is nearly so. */
  readonly nearest?: string
}

/** What a text was understood as. `value` is absent where nothing of it could be used. */
export interface Parsed<Value> {
  readonly value?: Value
  readonly problems: readonly Problem[]
}
