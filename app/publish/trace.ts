import type { ServiceState } from '../charts/chartDefinition'
import { formatQuery, type ParsedQuery } from '../run/permalink'
import type { Run } from '../run/run'
import { toOutcome } from './outcome'
import { type Describe, toProblems } from './problems'

/** The steps of a run as plain data. */
export const toTraceSteps = ({ steps }: Run) =>
  steps.map(({ node, exit, picked, subject, hresult }) => ({
    node,
    answer: exit?.answer ?? null,
    ...picked,
    ...subject,
    ...(hresult !== undefined && { hresult }),
  }))

/** Where a run waits, and for which answers; `null` at an end. */
export function toWaiting({ steps, waiting }: Run) {
  const last = steps.at(-1)
  return waiting && last ? { node: last.node, ...last.subject, answers: waiting } : null
}

/** Message services as plain data. */
export const toServices = (services: readonly ServiceState[]) =>
  services.map(({ id, status, providers }) => ({ id, status, providers }))

/** A run as plain data, as `docs/interface.md` describes it. */
export function toTrace({ run, problems }: ParsedQuery, describe: Describe) {
  const { chart, steps, outcome } = run
  const last = steps.at(-1)
  if (!last) throw new Error('A run has at least one step')
  return {
    chart: chart.id,
    query: formatQuery(run),
    steps: toTraceSteps(run),
    waiting: toWaiting(run),
    outcome: outcome && toOutcome(outcome),
    services: toServices(chart.services(last.context, last.node)),
    conflicts: chart.conflicts(run.world.inputs),
    problems: toProblems(problems, describe),
  }
}
