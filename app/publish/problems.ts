import type { Problem } from '../run/problem'

/** Says a problem in words. */
export type Describe = (problem: Problem) => string

/** What was wrong with a query, as plain data. */
export const toProblems = (problems: readonly Problem[], describe: Describe) =>
  problems.map((problem) => ({
    parameter: problem.parameter,
    value: problem.value,
    message: describe(problem),
  }))
