import { toDomains, valueIn } from '../insight/inputs'
import type { ResultCode } from '../mapi/resultCodes'
import type { Run } from '../run/run'
import { type Condition, type Goal, toConditions } from './goal'

/**
 * What a run comes to, as conditions that it meets: those that a goal is usually made of, the
 * result first. Of a run that waits, where it waits.
 */
export function proposeConditions(run: Run): Condition[] {
  const { chart, steps, outcome, world } = run
  const last = steps.at(-1)
  if (!last) return []
  if (!outcome) return [{ kind: 'waits', node: last.node }]
  const codes = new Set<ResultCode>(
    steps.flatMap(({ context, node }) => chart.parts?.returned(context, node) ?? []),
  )
  codes.delete('S_OK')
  const named = chart.inputs.filter(({ kind, group }) => kind !== 'flags' && group === 'call')
  const domains = toDomains(chart)
  return [
    ...(outcome.hresult === null ? [] : [{ kind: 'result' as const, code: outcome.hresult }]),
    { kind: 'end', node: outcome.node },
    ...Object.entries(outcome.details).map(([name, value]) => ({
      kind: 'detail' as const,
      name,
      value,
    })),
    ...chart
      .services(last.context, last.node)
      .map(({ id, status }) => ({ kind: 'service' as const, service: id, status })),
    ...[...codes].map((code) => ({ kind: 'returns' as const, code })),
    ...(steps.every(({ prompt }) => prompt === null) ? [{ kind: 'noDialog' as const }] : []),
    ...named
      .map(({ parameter }) => ({
        kind: 'input' as const,
        input: parameter,
        value: valueIn(chart, world, parameter),
      }))
      .filter(({ input, value }) => domains.get(input)?.includes(value)),
  ]
}

/** Of what a run comes to, what it is usually looked at for. */
export function usualGoal(run: Run): Goal {
  const proposed = proposeConditions(run)
  const hasCode = proposed.some(({ kind }) => kind === 'result')
  return toGoal(
    proposed.filter((one) => {
      if (one.kind === 'service') return one.status !== 'up'
      return one.kind === 'result' || one.kind === 'waits' || (one.kind === 'end' && !hasCode)
    }),
  )
}

/** Are they the same, whatever came first? */
export const isSameCondition = (one: Condition, other: Condition): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())

/** A goal of these conditions: the inverse of `toConditions`. Of two about one thing the last counts. */
export function toGoal(conditions: readonly Condition[]): Goal {
  const of = <Kind extends Condition['kind']>(kind: Kind) =>
    conditions.filter((one): one is Extract<Condition, { kind: Kind }> => one.kind === kind)
  const lastOf = <Kind extends Condition['kind']>(kind: Kind) => of(kind).at(-1)
  const record = <Value>(entries: readonly (readonly [string, Value])[]) =>
    entries.length > 0 ? Object.fromEntries(entries) : undefined
  const nodes = (kind: 'passes' | 'avoids') => {
    const found = conditions.flatMap((one) => (one.kind === kind ? [one.node] : []))
    return found.length > 0 ? found : undefined
  }
  const returns = of('returns').map(({ code }) => code)
  const nodeOf = (kind: 'end' | 'waits') => {
    const found = conditions.flatMap((one) => (one.kind === kind ? [one.node] : []))
    return found.at(-1)
  }
  const parts = {
    result: lastOf('result')?.code,
    end: nodeOf('end'),
    waits: nodeOf('waits'),
    details: record(of('detail').map(({ name, value }) => [name, value] as const)),
    services: record(of('service').map(({ service, status }) => [service, status] as const)),
    passes: nodes('passes'),
    avoids: nodes('avoids'),
    returns: returns.length > 0 ? returns : undefined,
    dialogs: of('noDialog').length > 0 ? ('none' as const) : undefined,
    inputs: record(of('input').map(({ input, value }) => [input, value] as const)),
  }
  return Object.fromEntries(
    Object.entries(parts).filter(([, value]) => value !== undefined),
  ) as Goal
}

/** The goal with or without a condition. */
export const withCondition = (goal: Goal, condition: Condition, isWanted: boolean): Goal => {
  const others = toConditions(goal).filter((one) => !isSameCondition(one, condition))
  return toGoal(isWanted ? [...others, condition] : others)
}
