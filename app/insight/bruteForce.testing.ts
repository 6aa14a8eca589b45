import type fc from 'fast-check'
import type { Chart } from '../charts/chartDefinition'
import { toLogonChart } from '../charts/logon/logonChart'
import type { Computer, MessageService, ProviderKind } from '../mapi/computer'
import { stateMeta } from '../run/graph'
import { parseQuery } from '../run/permalink'
import { type Run, runWorld, type Step, type World } from '../run/run'
import { anyRun } from '../run/worlds.testing'
import { answerName, type Change, type InputName, type Value, valueIn, withChanges } from './inputs'
import { expand, type Way } from './ways'

/** The values that are tried, by input; answers are tried as their prompts come up. */
export type Domains = Readonly<Record<InputName, readonly Value[]>>

/** Where a run first came to something. */
interface Arrival {
  /** How many answers it took. */
  readonly given: number
  /** The step, from 0. */
  readonly step: number
}

/** An answer, and the step at which the run was back at or before it, as if it had not been given. */
interface Given extends Change {
  readonly undoneAt: number
}

/** A world that was played: what it sets of the inputs that are tried, and how it went. */
export interface Play {
  readonly world: World
  readonly values: readonly Change[]
  /** The answers in order. */
  readonly answers: readonly Given[]
  /** Everything that the run came to. */
  readonly marks: ReadonlyMap<string, Arrival>
  /** By step: what it is about, and how it was left. */
  readonly steps: readonly string[]
  readonly exits: readonly string[]
}

export const stepOf = ({ node, subject }: Step): string =>
  [node, subject.provider ?? subject.service ?? ''].join(' ')

export const exitOf = ({ exit }: Step): string =>
  exit === null ? 'waits or ends' : `${exit.edge} ${exit.answer}`

/** What a run came to. */
export function marksOf({ chart, steps, outcome }: Run): Map<string, Arrival> {
  const marks = new Map<string, Arrival>()
  let given = 0
  let at = 0
  const mark = (name: string) => {
    if (!marks.has(name)) marks.set(name, { given, step: at })
  }
  for (const step of steps) {
    mark(`node:${step.node}`)
    for (const { id, status, providers } of chart.services(step.context, step.node)) {
      mark(`service:${id}:${status}`)
      for (const { hresult } of providers) if (hresult !== null) mark(`code:${hresult}`)
    }
    if (step.given !== null) given++
    if (step.exit !== null) mark(`edge:${step.exit.edge}`)
    at++
  }
  if (outcome) {
    const { node, hresult, details } = outcome
    mark(`result:${hresult}`)
    mark(`outcome:${JSON.stringify([node, details])}`)
  }
  return marks
}

/** The same step, and the run knows the same there. */
function isSameMoment(one: Step, other: Step): boolean {
  const [a, b] = [one, other].map(({ context }) => context as Readonly<Record<string, unknown>>)
  return one.node === other.node && Object.keys(a ?? {}).every((name) => a?.[name] === b?.[name])
}

/** By step, the first one at which the run is back at or before it. */
function undoings(steps: readonly Step[]): number[] {
  const undone = steps.map(() => Number.POSITIVE_INFINITY)
  steps.forEach((step, at) => {
    const back = steps.findIndex((one) => isSameMoment(one, step))
    for (let i = back; i < at; i++) undone[i] = Math.min(undone[i] ?? at, at)
  })
  return undone
}

/** Every answer that the prompt of a step can be given, whether it fits or not. */
export function answersAt({ machine, picks }: Chart, { node, context }: Step): string[] {
  return stateMeta(machine, node).answers.flatMap((one) => [
    one.answer,
    ...(one.picks ? picks(context, node).values.map((value) => `${one.answer}:${value}`) : []),
  ])
}

/**
 * How often a prompt that comes back as it was is answered; or the world with whose answers it
 * may come back.
 */
type Again = number | World

function isAnswered({ steps }: Run, again: Again): boolean {
  const last = steps.length - 1
  const same = steps.flatMap((step, i) =>
    i < last && isSameMoment(step, steps[last] ?? step) ? [i] : [],
  )
  if (typeof again === 'number') return same.length < again
  return steps
    .slice(same.at(-1) ?? last, last)
    .every(({ prompt, given }) => prompt === null || again.answers[prompt] === given)
}

/** Plays a world with every answer to every prompt that comes up, each time to its end. */
export function playAnswers(run: Run, again: Again = 1): Run[] {
  const { chart, world, steps } = run
  const last = steps.at(-1)
  if (!last?.prompt || !isAnswered(run, again)) return [run]
  const { prompt } = last
  const further = answersAt(chart, last).flatMap((answer) => {
    const answers = { ...world.answers, [prompt]: answer }
    const next = runWorld(chart, { ...world, answers })
    return next.steps.length > steps.length ? playAnswers(next, again) : []
  })
  return further.length > 0 ? further : [run]
}

/** All choices of one value for each input. */
export function choose(domains: Domains): Change[][] {
  return Object.entries(domains).reduce<Change[][]>(
    (sets, [input, values]) =>
      sets.flatMap((set) => values.map((value) => [...set, { input, value }])),
    [[]],
  )
}

/** Plays all worlds that differ from `base` in the inputs that are tried, with all answers. */
export function playAll(chart: Chart, base: World, domains: Domains, again: Again = 1): Play[] {
  const start = { ...base, answers: {} }
  return choose(domains).flatMap((values) =>
    playAnswers(runWorld(chart, withChanges(chart, start, values)), again).map((run): Play => {
      const undone = undoings(run.steps)
      return {
        world: run.world,
        values,
        answers: run.steps.flatMap(({ prompt, given }, i) =>
          prompt !== null && given !== null
            ? [
                {
                  input: answerName(prompt),
                  value: given,
                  undoneAt: undone[i] ?? Number.POSITIVE_INFINITY,
                },
              ]
            : [],
        ),
        marks: marksOf(run),
        steps: run.steps.map(stepOf),
        exits: run.steps.map(exitOf),
      }
    }),
  )
}

/** A set of changes as a text, the same for the same set. */
export const textOf = (changes: readonly Change[]): string =>
  changes
    .map(({ input, value }) => `${input}=${JSON.stringify(value)}`)
    .sort()
    .join(' & ')

/** A set of changes as bits, one for each change. */
type Mask = readonly number[]

const isPart = (one: Mask, other: Mask): boolean =>
  one.every((word, i) => (word & (other[i] ?? 0)) === word)

/** The sets of which no other one is a part. */
export function toSmallest<Set>(
  sets: Iterable<Set>,
  { sizeOf, isPart }: { sizeOf: (set: Set) => number; isPart: (a: Set, b: Set) => boolean },
): Set[] {
  const kept: { set: Set; size: number }[] = []
  for (const set of [...sets].sort((a, b) => sizeOf(a) - sizeOf(b))) {
    const size = sizeOf(set)
    if (!kept.some((one) => one.size < size && isPart(one.set, set))) kept.push({ set, size })
  }
  return kept.map(({ set }) => set)
}

/**
 * Finds by trying, from a present world, the smallest sets of changes that make a run come to a
 * mark, as texts. An answer after which the run comes back to where it was is no change but to
 * that end.
 */
export function tryFrom(
  chart: Chart,
  present: World,
  plays: readonly Play[],
): (mark: string) => string[] {
  const bits = new Map<string, number>()
  const toMask = (changes: readonly Change[]): Mask => {
    const mask: number[] = [0, 0, 0, 0]
    for (const change of changes) {
      const text = textOf([change])
      const bit = bits.get(text) ?? bits.size
      bits.set(text, bit)
      if (bit >= 31 * mask.length) throw new Error('Too many changes are tried: add a word')
      const word = Math.floor(bit / 31)
      mask[word] = (mask[word] ?? 0) | (1 << (bit % 31))
    }
    return mask
  }
  const differs = ({ input, value }: Change) => valueIn(chart, present, input) !== value
  const sets = plays.map(({ values, answers }) => {
    const changed = values.filter(differs)
    return Array.from({ length: answers.length + 1 }, (_, count) => {
      const given = answers.slice(0, count).filter(differs)
      const changes = [...changed, ...given]
      const mask = toMask(changes)
      return {
        ...{ mask, key: mask.join(), size: changes.length, text: textOf(changes) },
        /** From this step on one of the answers had been in vain. */
        until: Math.min(...given.map(({ undoneAt }) => undoneAt)),
      }
    })
  })
  const byMark = new Map<string, Map<string, (typeof sets)[number][number]>>()
  plays.forEach(({ marks }, i) => {
    for (const [mark, { given, step }] of marks) {
      const set = sets[i]?.[given]
      if (!set || set.until <= step) continue
      const known = byMark.get(mark) ?? new Map()
      byMark.set(mark, known)
      known.set(set.key, set)
    }
  })
  return (mark) =>
    toSmallest(byMark.get(mark)?.values() ?? [], {
      sizeOf: ({ size }) => size,
      isPart: (a, b) => isPart(a.mask, b.mask),
    })
      .map(({ text }) => text)
      .sort()
}

/** The single sets of changes behind ways, as far as they keep to the values that are tried. */
export const toSets = (ways: readonly Way[], domains: Domains): Change[][] =>
  ways.flatMap((way) => {
    const tried = Object.entries(way).map(([input, values]) => [
      input,
      input.startsWith('answers.')
        ? values
        : values.filter((value) => domains[input]?.includes(value)),
    ])
    return expand(Object.fromEntries(tried), 1_000_000)
  })

const toService = (id: string, ...providers: ProviderKind[]): MessageService => ({
  id,
  name: id,
  providers,
})

const toChart = (computer: Computer): Chart => toLogonChart(computer)

const pst = toService('pst', 'ms')

/** Charts of computers that are small enough to try everything on. */
export const smallCharts = {
  twoProfiles: toChart([
    { name: 'Outlook', services: [pst] },
    { name: 'Archive', services: [pst] },
  ]),
  oneProvider: toChart([{ name: 'Outlook', services: [pst] }]),
  oneService: toChart([{ name: 'Outlook', services: [toService('mail', 'ms', 'xp')] }]),
  twoServices: toChart([
    { name: 'Outlook', services: [toService('book', 'ab'), toService('mail', 'ms')] },
  ]),
  transportAlone: toChart([
    { name: 'Outlook', services: [toService('fax', 'xp'), toService('mail', 'ms')] },
  ]),
  noService: toChart([{ name: 'Outlook', services: [] }]),
}

export const worldOf = (chart: Chart, query: string): World => {
  const { run, problems } = parseQuery(chart, query)
  if (problems.length > 0) throw new Error(`"${query}" has problems: ${JSON.stringify(problems)}`)
  return run.world
}

const flags = (...names: readonly string[]): Domains =>
  Object.fromEntries(names.map((name) => [`flags.MAPI_${name}`, [false, true]]))

/** The inputs of the published figure, and of the mutex before it. */
export const figureDomains: Domains = {
  ...flags('NEW_SESSION', 'USE_DEFAULT', 'LOGON_UI', 'PASSWORD_UI', 'TIMEOUT_SHORT'),
  profile: [null, '', 'Outlook', 'Archive', 'Nobody'],
  default: [null, 'Outlook', 'Archive'],
  credentials: ['valid', 'invalid'],
  shared: [null, 'Outlook', 'Archive'],
  mutex: ['free', 'held'],
}

export const serviceDomains: Domains = flags('LOGON_UI', 'SERVICE_UI_ALWAYS', 'NO_MAIL')

/** A failure of each kind: cured, lasting, asking for a password, alone, final. */
export const someFailures: readonly Value[] = [
  null,
  'unconfigured',
  'unconfigured*',
  'wrong-password*',
  'server-unavailable.wrong-password',
  'corrupt-data*',
  'version',
  'fail-one-provider',
]

/** Every failure that a link can write, and none. */
export const allFailures: readonly Value[] = [
  null,
  'version',
  'fail-one-provider',
  ...['unconfigured', 'wrong-password', 'invalid-path', 'server-unavailable'].flatMap(withSecond),
  ...['corrupt-data', 'session-limit'].flatMap(withSecond),
]

function withSecond(first: string): string[] {
  const seconds = [
    'unconfigured',
    'wrong-password',
    'invalid-path',
    'server-unavailable',
    'corrupt-data',
    'session-limit',
    'fail-one-provider',
  ]
  return [
    first,
    `${first}*`,
    ...seconds.filter((one) => one !== first).map((one) => `${first}.${one}`),
  ]
}

/** Any run of the standard computer with two failures at most: more of them have ways by the thousand. */
export const anySimpleRun: fc.Arbitrary<Run> = anyRun.filter(
  ({ world }) => Object.keys(world.inputs.fault ?? {}).length <= 2,
)
