import { expect } from 'vitest'
import type { Chart, Outcome, ServiceStatus } from '../charts/chartDefinition'
import type { ResultCode } from '../mapi/resultCodes'
import { stateMeta, toGraph } from '../run/graph'
import { type Run, runWorld, type World } from '../run/run'
import {
  answersAt,
  type Domains,
  exitOf,
  type Play,
  playAll,
  stepOf,
  textOf,
  toSets,
  toSmallest,
  tryFrom,
  worldOf,
} from './bruteForce.testing'
import { otherExits, otherOutcomes } from './changes'
import { compareRuns, type Difference } from './compare'
import {
  answerName,
  type Change,
  type InputName,
  isAnswer,
  toDomains,
  valueIn,
  withChanges,
} from './inputs'
import { toOutcomeTable, toRowRun } from './outcomes'
import { reach, type Target } from './reach'
import type { Way } from './ways'
import { explainRun } from './why'

/** Answers to questions about runs held against what trying finds. */

export const sizesOf = (ways: readonly Way[]) => ways.map((way) => Object.keys(way).length)

/** Every single change of a run's world, and of the answers to the prompts that it shows. */
function singleChanges({ chart, world, steps }: Run, domains: Domains): Change[] {
  const answers = steps.flatMap((step) =>
    step.prompt === null ? [] : [[answerName(step.prompt), answersAt(chart, step)] as const],
  )
  return [...Object.entries(domains), ...answers].flatMap(([input, values]) =>
    values
      .filter((value) => value !== valueIn(chart, world, input))
      .map((value) => ({ input, value })),
  )
}

function upToTwo(changes: readonly Change[]): Change[][] {
  const pairs = changes.flatMap((one, i) =>
    changes.slice(i + 1).flatMap((other) => (one.input === other.input ? [] : [[one, other]])),
  )
  return [...changes.map((one) => [one]), ...pairs]
}

/** By step and other exit, the changes that keep the run up to the step and make it go there. */
function tryExits(run: Run, domains: Domains): Map<number, Map<string, Change[][]>> {
  const found = new Map<number, Map<string, Change[][]>>()
  for (const changes of upToTwo(singleChanges(run, domains))) {
    const { steps } = runWorld(run.chart, withChanges(run.chart, run.world, changes))
    const index = run.steps.findIndex((step, i) => {
      const twin = steps[i]
      return !twin || stepOf(twin) !== stepOf(step) || exitOf(twin) !== exitOf(step)
    })
    const [step, twin] = [run.steps[index], steps[index]]
    if (!step || !twin?.exit || stepOf(step) !== stepOf(twin)) continue
    const exits = found.get(index) ?? new Map<string, Change[][]>()
    found.set(index, exits)
    exits.set(exitOf(twin), [...(exits.get(exitOf(twin)) ?? []), changes])
  }
  return found
}

const isPart = (a: readonly Change[], b: readonly Change[]) => {
  const texts = new Set(b.map((change) => textOf([change])))
  return a.every((change) => texts.has(textOf([change])))
}

const toTexts = (sets: readonly Change[][]) =>
  [...new Set(toSmallest(sets, { sizeOf: (set) => set.length, isPart }).map(textOf))].sort()

/** Holds the other exits of all steps of a run against what trying one or two changes finds. */
export function compareExits(run: Run, domains: Domains): number {
  const tried = tryExits(run, domains)
  let found = 0
  run.steps.forEach((step, index) => {
    const expected = Object.fromEntries(
      [...(tried.get(index) ?? [])].map(([exit, sets]) => [exit, toTexts(sets)]),
    )
    const answered = Object.fromEntries(
      otherExits(run, index).flatMap(({ edge, answer, ways }) => {
        const small = ways.filter((way) => Object.keys(way).length <= 2)
        const texts = toSets(small, domains).map(textOf).sort()
        return texts.length > 0 ? [[`${edge} ${answer}`, texts]] : []
      }),
    )
    expect([stepOf(step), answered]).toEqual([stepOf(step), expected])
    found += Object.keys(expected).length
  })
  return found
}

export const markOfOutcome = ({ node, details }: Pick<Outcome, 'node' | 'details'>) =>
  `outcome:${JSON.stringify([node, details])}`

/** Holds the other outcomes of a world against what trying finds. */
export function compareOutcomes(
  chart: Chart,
  world: World,
  plays: readonly Play[],
  domains: Domains,
) {
  const run = runWorld(chart, world)
  const find = tryFrom(chart, world, plays)
  const marks = new Set(plays.flatMap((one) => [...one.marks.keys()]))
  const expected = [...marks]
    .filter((mark) => mark.startsWith('outcome:'))
    .filter((mark) => !run.outcome || mark !== markOfOutcome(run.outcome))
    .map((mark) => [mark, find(mark)])
    .filter(([, sets]) => sets?.length)
  const others = otherOutcomes(run)
  expect(others.filter(({ cut }) => cut)).toEqual([])
  const answered = others
    .map((one) => [markOfOutcome(one), toSets(one.ways, domains).map(textOf).sort()])
    .filter(([, sets]) => sets?.length)
  expect(Object.fromEntries(answered)).toEqual(Object.fromEntries(expected))
  return expected.length
}

const statuses: readonly ServiceStatus[] = ['starting', 'up', 'partial', 'disabled']

/** The codes that a call or a provider may return, and one that nothing returns. */
export const someCodes: readonly ResultCode[] = [
  ...(['S_OK', 'MAPI_E_LOGON_FAILED', 'MAPI_E_USER_CANCEL', 'MAPI_E_TIMEOUT'] as const),
  ...(['MAPI_E_VERSION', 'MAPI_E_UNCONFIGURED', 'MAPI_E_FAILONEPROVIDER'] as const),
  ...(['MAPI_E_NETWORK_ERROR', 'MAPI_E_CORRUPT_DATA', 'MAPI_E_SESSION_LIMIT'] as const),
  'MAPI_E_BUSY',
]

export const codesOfEnds = ({ machine }: Chart): ResultCode[] =>
  toGraph(machine).nodes.flatMap(({ id }) => stateMeta(machine, id).hresult ?? [])

/** What a run must have come to when it has got to a target. */
export function markOfTarget(chart: Chart, target: Target): string {
  switch (target.kind) {
    case 'node':
      return `node:${target.node}`
    case 'edge':
      return `edge:${target.edge}`
    case 'service':
      return `service:${target.service}:${target.status}`
    case 'result':
      return `${codesOfEnds(chart).includes(target.code) ? 'result' : 'code'}:${target.code}`
  }
}

export function allTargets(chart: Chart, codes = someCodes): Target[] {
  const { nodes, edges } = toGraph(chart.machine)
  return [
    ...nodes.map(({ id }): Target => ({ kind: 'node', node: id })),
    ...edges.map(({ id }): Target => ({ kind: 'edge', edge: id })),
    ...codes.map((code): Target => ({ kind: 'result', code })),
    ...(chart.parts ? chart.messageServices : []).flatMap(({ id }) =>
      statuses.map((status): Target => ({ kind: 'service', service: id, status })),
    ),
  ]
}

/** Holds the ways from a world to targets against what trying finds. */
export function compareWays(
  chart: Chart,
  world: World,
  plays: readonly Play[],
  domains: Domains,
  targets = allTargets(chart),
) {
  const find = tryFrom(chart, world, plays)
  let found = 0
  for (const target of targets) {
    const { ways, cut } = reach(chart, world, target)
    const tried = find(markOfTarget(chart, target))
    const sets = toSets(ways, domains).map(textOf).sort()
    expect({ target, cut, sets }).toEqual({ target, cut: false, sets: tried })
    expect(sizesOf(ways)).toEqual(sizesOf(ways).sort((a, b) => a - b))
    found += tried.length
  }
  return found
}

/** Some of the plays as present worlds: they were given answers, too. */
export const someWorlds = (plays: readonly Play[], count: number): World[] =>
  Array.from({ length: count }, (_, i) => plays[Math.floor(((i + 0.5) * plays.length) / count)])
    .filter((play) => play !== undefined)
    .map(({ world }) => world)

/**
 * Holds the outcome table of a chart without parts against all worlds of some domains, every
 * prompt answered: each that does not come back to where it was meets one row, goes and ends as
 * that row says, and is counted there.
 */
export function compareTable(chart: Chart, domains: Domains): number {
  const table = toOutcomeTable(chart, { only: domains })
  const { rows } = table
  const answers = new Map<string, Set<unknown>>()
  const picksBarely = ({ input, value }: Change, run: Run) =>
    run.steps.some(
      ({ node, prompt, given }) =>
        prompt !== null &&
        answerName(prompt) === input &&
        given === value &&
        stateMeta(chart.machine, node).answers.some((one) => one.picks && one.answer === value),
    )
  const plays = playAll(chart, worldOf(chart, ''), domains).flatMap((play) => {
    const run = runWorld(chart, play.world)
    const isUsed =
      run.outcome !== null &&
      play.answers.every(
        (one) => one.undoneAt === Number.POSITIVE_INFINITY && !picksBarely(one, run),
      )
    return isUsed ? [{ ...play, run }] : []
  })
  for (const { input, value } of plays.flatMap((play) => play.answers)) {
    answers.set(input, (answers.get(input) ?? new Set()).add(value))
  }
  const counted = new Map(rows.map((row) => [row, 0]))
  for (const { values, answers: given, run } of plays) {
    const byInput = new Map([...values, ...given].map(({ input, value }) => [input, value]))
    const own = rows.filter(({ condition }) =>
      Object.entries(condition).every(
        ([input, serving]) => byInput.has(input) && serving.includes(byInput.get(input) ?? null),
      ),
    )
    const [row] = own
    if (row?.part !== 'session' || own.length > 1) {
      throw new Error(`${own.length} rows are met by ${textOf([...values, ...given])}`)
    }
    const path = row.isExample ? row.path : run.steps.map(({ node }) => node)
    expect(JSON.stringify([path, run.outcome])).toBe(JSON.stringify([row.path, row.outcome]))
    const open = [...answers].filter(([input]) => !byInput.has(input))
    const count = open.reduce((product, [, all]) => product * all.size, 1)
    counted.set(row, (counted.get(row) ?? 0) + count)
  }
  // A row does not count the values of what no rule reads.
  const [first] = rows
  const unread = (counted.get(first as (typeof rows)[number]) ?? 0) / (first?.covers ?? 1)
  for (const [row, count] of counted) {
    expect([row.condition, row.covers * unread]).toEqual([row.condition, count])
  }
  for (const row of rows) {
    expect(toRowRun(chart, table, row).steps.map(({ node }) => node)).toEqual(row.path)
  }
  for (const input of rows.flatMap(({ condition }) => Object.keys(condition))) {
    expect(isAnswer(input) ? answers.has(input) : Object.hasOwn(domains, input)).toBe(true)
  }
  return rows.length
}

/** The inputs in which two worlds differ, answers of both included. */
export function differences(one: Run, other: Run): InputName[] {
  const { chart } = one
  const answers = [one, other].flatMap(({ world }) => Object.keys(world.answers).map(answerName))
  return [...new Set([...toDomains(chart).keys(), ...answers])].filter(
    (input) => valueIn(chart, one.world, input) !== valueIn(chart, other.world, input),
  )
}

/** The run with the values that another one has of some inputs. */
export function take(run: Run, other: Run, inputs: readonly InputName[]): Run {
  const { chart, world } = run
  const changes = inputs.map((input) => ({ input, value: valueIn(chart, other.world, input) }))
  return runWorld(chart, withChanges(chart, world, changes))
}

/** The first step that two runs come to or leave differently, by what differs. */
function findFork(one: Run, other: Run): { index: number; by: 'step' | 'exit' } | null {
  for (let index = 0; ; index++) {
    const [a, b] = [one.steps[index], other.steps[index]]
    if (!a && !b) return null
    if (!a || !b || stepOf(a) !== stepOf(b)) return { index, by: 'step' }
    if (exitOf(a) !== exitOf(b)) return { index, by: 'exit' }
  }
}

const named = ({ chart, world }: Run, inputs: readonly InputName[]) =>
  inputs.map((input) => `${input}=${valueIn(chart, world, input)}`)

/**
 * Holds what a run's steps are said to have read against another run that has other values of
 * some inputs: only what is read changes a decision, or the outcome.
 */
export function compareReads(
  run: Run,
  other: Run,
  inputs: readonly InputName[],
): 'parted' | 'kept' {
  const reads = explainRun(run).map((one) => one.reads.map(({ input }) => input))
  const changed = take(run, other, inputs)
  const fork = findFork(run, changed)
  const isRead = (some: readonly InputName[]) => some.some((input) => inputs.includes(input))
  if (fork === null) {
    if (!isRead(reads.at(-1) ?? [])) {
      expect([named(changed, inputs), changed.outcome]).toEqual([
        named(changed, inputs),
        run.outcome,
      ])
    }
    return 'kept'
  }
  const { index, by } = fork
  // What a run is about from its first step on nobody reads.
  if (index === 0 && by === 'step') return 'parted'
  const told = [run.steps[index]?.node, named(changed, inputs)]
  if (by === 'exit') expect([...told, isRead(reads[index] ?? [])]).toEqual([...told, true])
  // Whom a step is about may be asked only after it.
  const isSameStep = run.steps[index]?.node === changed.steps[index]?.node
  const asked = isSameStep ? reads : reads.slice(0, index + 1)
  expect([...told, isRead(asked.flat())]).toEqual([...told, true])
  return 'parted'
}

const isAlike = (one: Run, other: Run, index: number) => {
  const [a, b] = [one.steps[index], other.steps[index]]
  return a !== undefined && b !== undefined && stepOf(a) === stepOf(b)
}
const isLeftAlike = (one: Run, other: Run, index: number) => {
  const [a, b] = [one.steps[index], other.steps[index]]
  return isAlike(one, other, index) && a !== undefined && b !== undefined && exitOf(a) === exitOf(b)
}

/**
 * Holds two runs side by side: the steps that they share, where they part, what differs, and
 * that the differences that are responsible are enough and none of them can be spared.
 */
export function compareTwo(one: Run, other: Run): 'parted' | 'same' {
  const { chart } = one
  const { shared, divergesAt, differs, responsible, outcomes } = compareRuns(one, other)
  const left = one.steps.findIndex((_, i) => !isLeftAlike(one, other, i))
  const taken = left < 0 ? one.steps.length : left
  expect(shared).toBe(Math.max(1, isAlike(one, other, taken) ? taken + 1 : taken))
  expect(outcomes).toEqual([one.outcome, other.outcome])
  const isSame = left < 0 && one.steps.length === other.steps.length
  expect(divergesAt).toBe(isSame ? null : one.steps[shared - 1]?.node)
  for (const { input, values } of differs) {
    expect(values[0]).not.toBe(values[1])
    expect(values).toEqual([one, other].map(({ world }) => valueIn(chart, world, input)))
  }
  const apply = (some: readonly Difference[]) =>
    take(
      one,
      other,
      some.map(({ input }) => input),
    )
  const all = apply(differs)
  expect(all.steps.map(stepOf)).toEqual(other.steps.map(stepOf))
  expect(all.steps.map(exitOf)).toEqual(other.steps.map(exitOf))
  const needed = differs.filter(({ input }) => responsible.includes(input))
  expect(needed.map(({ input }) => input)).toEqual(responsible)
  if (isSame) {
    expect(responsible).toEqual([])
    return 'same'
  }
  const follows = (some: readonly Difference[]) => {
    const changed = apply(some)
    return other.steps
      .slice(0, shared)
      .every(
        (_, i) =>
          isLeftAlike(other, changed, i) &&
          (isAlike(other, changed, i + 1) || other.steps[i + 1] === undefined),
      )
  }
  expect([responsible, follows(needed)]).toEqual([responsible, true])
  for (const spared of needed) {
    const fewer = needed.filter((one) => one !== spared)
    expect([responsible, fewer, follows(fewer)]).toEqual([responsible, fewer, false])
  }
  return 'parted'
}
