import type { Chart } from '../charts/chartDefinition'
import { type InputName, isAnswer, toDomains } from '../insight/inputs'
import { exitsOf } from '../insight/moments'
import { toOutcomeTable } from '../insight/outcomes'
import { stateMeta, toGraph } from '../run/graph'
import { nearestNames } from '../run/nearestNames'
import type { Goal } from './goal'
import type { PackFault, PackProblem } from './packProblem'
import { toPlace } from './parsePack'
import { covers, type Limits } from './tasks'

/** Of few names all are told, of many those that may be meant. */
const hintOf = (value: string, known: readonly string[]): readonly string[] =>
  known.length > 6 ? nearestNames(value, known) : known

const unknown = (
  place: string,
  kind: PackFault,
  value: string,
  known: readonly string[],
): PackProblem => ({ place, kind, value, known: hintOf(value, known) })

const unknownValue = (place: string, value: unknown, known: readonly unknown[]): PackProblem =>
  unknown(
    place,
    'unknown-value',
    JSON.stringify(value),
    known.map((one) => JSON.stringify(one)),
  )

/** The place of a key below a place. */
export const below = (place: string, ...keys: (string | number)[]): string => {
  const rest = toPlace(keys)
  return rest.startsWith('[') ? `${place}${rest}` : `${place}.${rest}`
}

/** Names in a goal that the chart does not have, and parts of it that exclude each other. */
export function checkGoal(chart: Chart, goal: Goal, place: string): PackProblem[] {
  const nodes = toGraph(chart.machine).nodes.map(({ id }) => id)
  const step = (at: string, node: string): PackProblem[] =>
    nodes.includes(node) ? [] : [unknown(at, 'unknown-step', node, nodes)]
  const only = (
    key: 'end' | 'waits',
    kind: PackFault,
    fits: (node: string) => boolean,
  ): PackProblem[] => {
    const node = goal[key]
    if (node === undefined) return []
    const at = below(place, key)
    const found = step(at, node)
    return found.length > 0 || fits(node)
      ? found
      : [{ place: at, kind, value: node, known: hintOf(node, nodes.filter(fits)) }]
  }
  const beside =
    goal.waits === undefined
      ? []
      : (['result', 'end', 'details', 'services'] as const).filter((key) => goal[key] !== undefined)
  return [
    ...only('end', 'no-end', (node) => exitsOf(chart, node).ends),
    ...only('waits', 'no-prompt', (node) => exitsOf(chart, node).asks),
    ...beside.map(
      (key): PackProblem => ({
        place: below(place, key),
        kind: 'waits-alone',
        value: key,
      }),
    ),
    ...checkResult(chart, goal, place),
    ...checkDetails(chart, goal, place),
    ...checkServices(chart, goal, place),
    ...(['passes', 'avoids'] as const).flatMap((key) =>
      (goal[key] ?? []).flatMap((node, i) => step(below(place, key, i), node)),
    ),
    ...checkValues(chart, goal, place),
  ]
}

function checkServices({ messageServices }: Chart, goal: Goal, place: string): PackProblem[] {
  const known = messageServices.map(({ id }) => id)
  return Object.keys(goal.services ?? {}).flatMap((service): PackProblem[] => {
    if (known.includes(service)) return []
    const kind = known.length > 0 ? 'unknown-service' : 'no-services'
    return [unknown(below(place, 'services', service), kind, service, known)]
  })
}

/** What the outcomes of a chart have: codes, and what is said besides, by name. */
interface Outcomes {
  readonly codes: readonly string[]
  readonly details: ReadonlyMap<string, readonly (string | boolean | null)[]>
}

const outcomesOfChart = new WeakMap<Chart, Outcomes>()

function outcomesOf(chart: Chart): Outcomes {
  let found = outcomesOfChart.get(chart)
  if (!found) {
    const { rows } = toOutcomeTable(chart)
    const outcomes = rows.flatMap((row) => (row.part === 'session' ? [row.outcome] : []))
    const details = new Map<string, (string | boolean | null)[]>()
    for (const [name, value] of outcomes.flatMap((one) => Object.entries(one.details))) {
      // Where an outcome says nothing of it, the value is null.
      const values = details.get(name) ?? [null]
      if (!values.includes(value)) values.push(value)
      details.set(name, values)
    }
    found = { codes: [...new Set(outcomes.flatMap(({ hresult }) => hresult ?? []))], details }
    outcomesOfChart.set(chart, found)
  }
  return found
}

/** A code that the call never returns is said at once: to look for it takes long. */
function checkResult(chart: Chart, { result }: Goal, place: string): PackProblem[] {
  const ends = toGraph(chart.machine).nodes.map(({ id }) => stateMeta(chart.machine, id).hresult)
  if (result === undefined || ends.includes(result)) return []
  const { codes } = outcomesOf(chart)
  if (codes.includes(result)) return []
  return [{ place: below(place, 'result'), kind: 'no-such-result', value: result, known: codes }]
}

/** A detail that no outcome has is said at once: to look for it takes long. */
function checkDetails(chart: Chart, { details }: Goal, place: string): PackProblem[] {
  if (!details) return []
  const known = outcomesOf(chart).details
  return Object.entries(details).flatMap(([name, value]): PackProblem[] => {
    const at = below(place, 'details', name)
    const values = known.get(name)
    if (!values) return [unknown(at, 'unknown-detail', name, [...known.keys()])]
    return values.includes(value) ? [] : [unknownValue(at, value, values)]
  })
}

function checkValues(chart: Chart, { inputs = {} }: Goal, place: string): PackProblem[] {
  const domains = toDomains(chart)
  return Object.entries(inputs).flatMap(([input, value]): PackProblem[] => {
    const at = below(place, 'inputs', input)
    const domain = domains.get(input)
    if (!domain) return [unknown(at, 'unknown-input', input, [...domains.keys()])]
    return domain.includes(value) ? [] : [unknownValue(at, value, domain)]
  })
}

/** Names in the limits of an exercise that mean no input of the chart. */
export function checkLimits(chart: Chart, limits: Limits, place: string): PackProblem[] {
  const inputs = [...toDomains(chart).keys()]
  const parameters = chart.inputs.map(({ parameter }) => parameter)
  const check = (key: 'may' | 'locked') =>
    (limits[key] ?? []).flatMap((name: InputName, i): PackProblem[] => {
      const at = below(place, key, i)
      if (name === 'answers' || isAnswer(name)) {
        return [{ place: at, kind: 'answers-are-free', value: name }]
      }
      if (inputs.some((input) => covers(name, input))) return []
      return [unknown(at, 'unknown-input', name, [...parameters, ...inputs])]
    })
  return [...check('may'), ...check('locked')]
}
