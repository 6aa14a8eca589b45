import type { Chart } from '../charts/chartDefinition'
import { answerName, type Change, toDomains, valueIn, withChanges } from '../insight/inputs'
import { reach, type Target } from '../insight/reach'
import { stateMeta } from '../run/graph'
import { initialInputs } from '../run/inputText'
import { type Answer, type Run, runWorld, splitAnswer, type World } from '../run/run'
import { answersAt } from '../run/worlds.testing'
import { toUniverse } from './coverage'

/** What a run can show of its chart: `exit:a>b`, `answer:prompt=ok`, `code:S_OK`, `warning:<id>`. */
export type Thing = string
type Changes = readonly Change[]

/** An answer, and whether it picks something: `answer:promptForProfile=ok:…`. */
function answerThing(node: string, answer: Answer): Thing {
  const { word, pick } = splitAnswer(answer)
  return `answer:${node}=${word}${pick === null ? '' : ':…'}`
}

/** All that a run shows. */
export function thingsOf({ chart, world, steps, outcome }: Run): ReadonlySet<Thing> {
  const things = new Set(chart.conflicts(world.inputs).map((id) => `warning:${id}`))
  if (outcome?.hresult) things.add(`code:${outcome.hresult}`)
  for (const { node, context, exit, given } of steps) {
    if (exit) things.add(`exit:${exit.edge}`)
    if (given !== null) things.add(answerThing(node, given))
    const code = chart.parts?.returned(context, node)
    if (code) things.add(`code:${code}`)
  }
  return things
}

const plainWorld = ({ inputs }: Chart): World => ({ inputs: initialInputs(inputs), answers: {} })

/**
 * All that there is to show of a chart, each thing with ways to it: changes of a plain call, as
 * the search through all runs finds them. @throws when nothing leads to an exit.
 */
export function toWays(chart: Chart): ReadonlyMap<Thing, readonly Changes[]> {
  const world = plainWorld(chart)
  const waysTo = (target: Target, what: string): readonly Changes[] => {
    const { ways } = reach(chart, world, target)
    if (ways.length === 0) throw new Error(`Nothing leads to ${what} on the chart "${chart.id}"`)
    // Of those that change the same inputs one is enough.
    return [...new Map(ways.map((way) => [Object.keys(way).sort().join(), way])).values()].map(
      (way) => Object.entries(way).map(([input, [value = null]]) => ({ input, value })),
    )
  }
  const toAnswers = (node: string): [Thing, readonly Changes[]][] => {
    const { answers } = stateMeta(chart.machine, node)
    if (answers.length === 0) return []
    // Which service or provider asks, and what can be picked, is known when it does; some ways
    // come to the step and no dialog is shown.
    const asking = waysTo({ kind: 'node', node }, node).flatMap((way) => {
      const { steps } = runWorld(chart, withChanges(chart, world, way))
      const step = steps.find((one) => one.node === node && one.prompt !== null)
      return step?.prompt ? [{ way, context: step.context, input: answerName(step.prompt) }] : []
    })
    return answers.flatMap(({ answer, picks }) =>
      [answer, ...(picks ? [`${answer}:…`] : [])].map((one): [Thing, readonly Changes[]] => [
        answerThing(node, one),
        asking.map(({ way, context, input }) => {
          const value =
            one === answer ? answer : `${answer}:${chart.picks(context, node).values.at(-1)}`
          return [...way, { input, value }]
        }),
      ]),
    )
  }
  const { steps, exits, codes } = toUniverse(chart)
  return new Map([
    ...exits.map((edge) => [`exit:${edge}`, waysTo({ kind: 'edge', edge }, edge)] as const),
    ...codes.map((code) => [`code:${code}`, waysTo({ kind: 'result', code }, code)] as const),
    ...steps.flatMap(toAnswers),
    ...toWarnings(chart, world),
  ])
}

/** The warnings that one change of a plain call earns, or two, with the first such changes. */
function toWarnings(chart: Chart, world: World): [Thing, readonly Changes[]][] {
  const found = new Map<Thing, readonly Changes[]>()
  const look = (changes: Changes) => {
    for (const id of chart.conflicts(withChanges(chart, world, changes).inputs)) {
      if (!found.has(`warning:${id}`)) found.set(`warning:${id}`, [changes])
    }
  }
  const changes = [...toDomains(chart)].flatMap(([input, values]) =>
    values
      .filter((value) => value !== valueIn(chart, world, input))
      .map((value) => ({ input, value })),
  )
  for (const one of changes) look([one])
  // Pairs with each failure of each provider would be too many, and no warning is about them.
  const ofCall = changes.filter(({ input }) => !input.includes('/'))
  for (const one of ofCall) {
    for (const other of ofCall) if (one.input !== other.input) look([one, other])
  }
  return [...found]
}

/** Plays a world; a prompt without an answer gets one that is wanted, else the first that fits. */
function playOn(chart: Chart, world: World, wanted: ReadonlySet<Thing>): Run {
  const answers: Record<string, Answer> = {}
  const given = new Set<Thing>()
  const run = runWorld(chart, world, (prompt, fits) => {
    const [node = ''] = prompt.split(' ')
    const isWanted = (answer: Answer) => {
      const thing = answerThing(node, answer)
      return wanted.has(thing) && !given.has(thing)
    }
    const fitting = answersAt(chart, node).filter(fits)
    const answer =
      [world.answers[prompt] ?? []].flat().find(fits) ?? fitting.find(isWanted) ?? fitting[0]
    if (answer === undefined) return null
    answers[prompt] = answer
    given.add(answerThing(node, answer))
    return answer
  })
  return { ...run, world: { ...world, answers } }
}

/**
 * A few runs that together show all that there is of a chart, worked out from its machine: each
 * begins with a way to the first thing that is missing, and takes up ways to others as long as
 * it shows more by them.
 */
export function toCoveringRuns(chart: Chart): readonly Run[] {
  const ways = toWays(chart)
  const missing = new Set(ways.keys())
  const gain = (run: Run) => [...thingsOf(run)].filter((thing) => missing.has(thing)).length
  const runs: Run[] = []
  for (const [first, [way = []]] of ways) {
    if (!missing.has(first)) continue
    const changed = new Map(way.map(({ input, value }) => [input, value]))
    let world = withChanges(chart, plainWorld(chart), way)
    let run = playOn(chart, world, missing)
    for (const thing of missing) {
      if (thingsOf(run).has(thing)) continue
      // What leads to the one thing stays; failures of other providers can be added.
      const isOpen = ({ input, value }: Change) => (changed.get(input) ?? value) === value
      const more = ways.get(thing)?.find((one) => one.every(isOpen))
      if (!more) continue
      const next = withChanges(chart, world, more)
      const longer = playOn(chart, next, missing)
      if (!thingsOf(longer).has(first) || gain(longer) <= gain(run)) continue
      for (const { input, value } of more) changed.set(input, value)
      world = next
      run = longer
    }
    if (!thingsOf(run).has(first)) throw new Error(`The way to ${first} does not lead there`)
    for (const thing of thingsOf(run)) missing.delete(thing)
    runs.push(run)
  }
  return runs
}
