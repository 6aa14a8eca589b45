import { resultCodes } from '../mapi/resultCodes'
import { toHex } from '../mapi/flags'
import { formatQuery, type ParsedQuery } from '../run/permalink'
import type { Problem } from '../run/problem'

/**
 * A run as plain data, as `docs/interface.md` describes it. `describe` says a problem in words.
 */
export function toTrace({ run, problems }: ParsedQuery, describe: (problem: Problem) => string) {
  const { chart, steps, waiting, outcome } = run
  const last = steps.at(-1)
  if (!last) throw new Error('A run has at least one step')
  return {
    chart: chart.id,
    query: formatQuery(run),
    steps: steps.map(({ node, exit, picked, subject, hresult }) => ({
      node,
      answer: exit?.answer ?? null,
      ...picked,
      ...subject,
      ...(hresult !== undefined && { hresult }),
    })),
    waiting: waiting && { node: last.node, ...last.subject, answers: waiting },
    outcome: outcome && {
      node: outcome.node,
      hresult: outcome.hresult,
      value: toHex(resultCodes[outcome.hresult]),
      session: outcome.session,
      nonmessaging: outcome.nonmessaging,
      basis: outcome.basis,
    },
    services: chart
      .services(last.context, last.node)
      .map(({ id, status, providers }) => ({ id, status, providers })),
    conflicts: chart.conflicts(run.world.inputs),
    problems: problems.map((problem) => ({
      parameter: problem.parameter,
      value: problem.value,
      message: describe(problem),
    })),
  }
}
