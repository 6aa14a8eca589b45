import { valueIn } from '../insight/inputs'
import type { Run } from '../run/run'
import { below } from './checkGoal'
import { type Condition, type Goal, holds, meets, toConditions, wantsEnd } from './goal'
import type { PackProblem } from './packProblem'

/** What a run does not meet of a goal, and what it gave instead. */
export function findUnmet(run: Run, goal: Goal, place: string): PackProblem[] {
  if (meets(run, goal)) return []
  const last = run.steps.at(-1)
  if (run.waiting !== null && wantsEnd(goal)) {
    return [{ place, kind: 'waits', value: last?.node ?? '' }]
  }
  return toConditions(goal)
    .filter((condition) => !holds(run, condition))
    .map((condition) => toUnmet(run, goal, condition, place))
}

function toUnmet(run: Run, goal: Goal, condition: Condition, place: string): PackProblem {
  const { outcome, steps, chart, world } = run
  const last = steps.at(-1)
  const unmet = (at: string, value: unknown, gave: unknown): PackProblem => ({
    place: at,
    kind: 'unmet',
    value: String(value),
    gave: gave === null || gave === undefined ? null : String(gave),
  })
  switch (condition.kind) {
    case 'result':
      return unmet(below(place, 'result'), condition.code, outcome?.hresult)
    case 'end':
    case 'waits':
      return unmet(below(place, condition.kind), condition.node, last?.node)
    case 'detail': {
      const { name, value } = condition
      return unmet(below(place, 'details', name), value, outcome?.details[name])
    }
    case 'service': {
      const states = last && outcome ? chart.services(last.context, last.node) : []
      const found = states.find(({ id }) => id === condition.service)
      return unmet(below(place, 'services', condition.service), condition.status, found?.status)
    }
    case 'passes':
    case 'avoids': {
      const { kind, node } = condition
      const at = below(place, kind, goal[kind]?.indexOf(node) ?? 0)
      return { place: at, kind: kind === 'passes' ? 'not-passed' : 'passed', value: node }
    }
    case 'returns': {
      const codes = steps.flatMap((one) => chart.parts?.returned(one.context, one.node) ?? [])
      return {
        place: below(place, 'returns', goal.returns?.indexOf(condition.code) ?? 0),
        kind: 'not-returned',
        value: condition.code,
        gave: codes.length > 0 ? [...new Set(codes)].join(', ') : null,
      }
    }
    case 'noDialog': {
      const node = steps.find(({ prompt }) => prompt !== null)?.node ?? ''
      return { place: below(place, 'dialogs'), kind: 'dialog-shown', value: node }
    }
    case 'input': {
      const { input, value } = condition
      const gave = valueIn(chart, world, input)
      return unmet(below(place, 'inputs', input), JSON.stringify(value), JSON.stringify(gave))
    }
  }
}
