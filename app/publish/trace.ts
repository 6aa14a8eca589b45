import { formatQuery, type ParsedQuery } from '../run/permalink'
import { toOutcome } from './outcome'
import { type Describe, toProblems } from './problems'

/** A run as plain data, as `docs/interface.md` describes it. */
export function toTrace({ run, problems }: ParsedQuery, describe: Describe) {
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
    outcome: outcome && toOutcome(outcome),
    services: chart
      .services(last.context, last.node)
      .map(({ id, status, providers }) => ({ id, status, providers })),
    conflicts: chart.conflicts(run.world.inputs),
    problems: toProblems(problems, describe),
  }
}
