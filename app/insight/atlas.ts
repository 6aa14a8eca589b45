import type { Chart, Outcome } from '../charts/chartDefinition'
import type { Answers } from '../run/run'
import { answerName, type InputName, promptOf, serviceOf, type Value } from './inputs'
import { firstMoment } from './moments'
import { passServices, type ServiceEvent } from './passServices'
import { ProviderTrees } from './providerTree'
import { type Branch, type Conditions, hasSameValues, isSameMoment, Worlds } from './worlds'

/** An end of the call, without what its statement rests on. */
export type End = Pick<Outcome, 'node' | 'hresult' | 'isBad' | 'details'>

export const nodeMark = (node: string): string => `node:${node}`
export const edgeMark = (edge: string): string => `edge:${edge}`
export const codeMark = (code: string): string => `code:${code}`

/** An end in some worlds. */
export interface EndIn {
  readonly end: End
  readonly conditions: Conditions
}

/** An event of passing the services; the call can end in several ways behind them. */
export type PassedEvent =
  | Exclude<ServiceEvent, { kind: 'end' }>
  | { readonly kind: 'end'; readonly ends: readonly EndIn[] }

/** The services as they are passed in some worlds. */
export interface Passing {
  readonly conditions: Conditions
  readonly events: readonly PassedEvent[]
}

/** The services as they are passed from entries that nothing behind them can tell apart. */
interface Passed {
  /** What the run has made of its inputs, and what was read behind the entry, and how it was there. */
  readonly context: string
  readonly read: Conditions
  readonly passings: readonly Passing[]
  /** What can be marked there. */
  readonly marks: ReadonlySet<string>
}

export interface Stage extends Passed {
  readonly entries: readonly Conditions[]
}

/**
 * All that can happen on a chart, followed once: the steps of the call through all worlds, each
 * provider alone. What people ask is answered from it by counting, for any present world.
 */
export interface Atlas {
  /** In which worlds the steps of the call are entered and its exits taken. */
  readonly marks: ReadonlyMap<string, readonly Conditions[]>
  /** In which worlds the call ends before the services. */
  readonly ends: readonly EndIn[]
  readonly stages: readonly Stage[]
}

/** Is told how much of some longer work is done. */
export type Progress = (done: number, of: number) => void

/** What has been followed on a chart. */
interface Known {
  readonly worlds: Worlds
  readonly trees: ProviderTrees | null
  readonly passed: Passed[]
  /** Where no answer leads back to where the run was before. */
  readonly onward: Atlas
  /** The answers that can do so, by step and subject of their prompts. */
  readonly back: ReadonlyMap<string, ReadonlySet<Value>>
  /** The atlas of the last worlds that were asked about which give such answers. */
  latest: { readonly key: string; readonly atlas: Atlas } | null
}

const knownOf = new WeakMap<Chart, Known>()

/**
 * The atlas of a chart, made at the first question. An answer that only leads back to where the
 * run was before is no change worth making, but a present world may have given some: the atlas
 * for such a world also follows what comes after them.
 */
export function atlasOf(chart: Chart, progress?: Progress, answers: Answers = {}): Atlas {
  const known = knownOf.get(chart) ?? explore(chart, progress)
  knownOf.set(chart, known)
  const given = Object.entries(answers).filter(([prompt, answer]) =>
    known.back.get(placeOf(prompt))?.has(answer),
  )
  if (given.length === 0) return known.onward
  const key = JSON.stringify(given.sort())
  if (known.latest?.key !== key) {
    const byInput = new Map(given.map(([prompt, answer]) => [answerName(prompt), answer]))
    known.latest = { key, atlas: toAtlas(known, follow(known.worlds, byInput)) }
  }
  return known.latest.atlas
}

/** A prompt without how often it was shown. */
const placeOf = (prompt: string): string => prompt.slice(0, prompt.lastIndexOf(' '))

function explore(chart: Chart, progress?: Progress): Known {
  const worlds = new Worlds(chart)
  const trees = chart.parts ? new ProviderTrees(worlds, chart.parts) : null
  const passed: Passed[] = []
  const call = follow(worlds, new Map())
  const onward = toAtlas({ worlds, trees, passed }, call, progress)
  return { worlds, trees, passed, onward, back: call.back, latest: null }
}

/** The steps of the call through all worlds. */
interface Call {
  readonly marks: ReadonlyMap<string, readonly Conditions[]>
  readonly ends: readonly EndIn[]
  readonly entries: readonly Branch[]
  readonly back: ReadonlyMap<string, ReadonlySet<Value>>
}

/** A moment of a path, and how its prompt was answered, if it has one. */
interface Turn {
  readonly moment: Branch
  readonly asked: InputName | null
  readonly answer: Value
}

/** Follows the call; back to where it was before only by the answers that are `given`. */
function follow(worlds: Worlds, given: ReadonlyMap<InputName, Value>): Call {
  const { chart } = worlds
  const marks = new Map<string, Conditions[]>()
  const ends: EndIn[] = []
  const entries: Branch[] = []
  const back = new Map<string, Set<Value>>()
  const mark = (name: string, conditions: Conditions) => {
    const known = marks.get(name)
    if (known) known.push(conditions)
    else marks.set(name, [conditions])
  }
  /** The way to the branch that is visited. */
  const path: Turn[] = []
  const visit = (branch: Branch) => {
    if (branch.node === chart.parts?.from) {
      entries.push(branch)
      return
    }
    mark(nodeMark(branch.node), branch.conditions)
    const passages = worlds.next(branch)
    if (passages.length === 0) ends.push(...tellEnds(worlds, branch))
    for (const { exit, edge, after, answer } of passages) {
      if (exit === null) continue
      mark(edgeMark(edge), after.conditions)
      path.push({
        moment: branch,
        asked: answer === null ? null : worlds.promptAt(branch).input,
        answer,
      })
      const at = path.findLastIndex(({ moment }) => isSameMoment(moment, after))
      if (at < 0) visit(after)
      else goRound(path.slice(at), after)
      path.pop()
    }
  }
  /** The run is back where it was before. */
  const goRound = (turns: readonly Turn[], after: Branch) => {
    const conditions = { ...after.conditions }
    for (const { asked, answer } of turns) {
      if (asked === null) continue
      const place = placeOf(promptOf(asked))
      back.set(place, (back.get(place) ?? new Set()).add(answer))
      // It is as it has to be, and nothing asks for it any more.
      delete conditions[asked]
    }
    if (turns.every(({ asked, answer }) => asked === null || given.get(asked) === answer)) {
      visit({ ...after, conditions })
    }
  }
  visit({ ...firstMoment(chart, worlds.inputs), conditions: {}, shown: {} })
  return { marks, ends, entries, back }
}

function tellEnds(worlds: Worlds, { context, node, conditions }: Branch): EndIn[] {
  const tell = (): End => {
    const { basis: _, reasons: __, ...end } = worlds.chart.outcome(context, node)
    return end
  }
  return worlds
    .branch(conditions, tell, isSameEnd)
    .map(({ result, conditions }) => ({ end: result, conditions }))
}

/** Two ends that are one to those who look at the result. */
export const isSameEnd = (a: End, b: End): boolean =>
  a.node === b.node &&
  a.hresult === b.hresult &&
  Object.keys(a.details).every((name) => a.details[name] === b.details[name])

/** Follows the services once for all entries that they cannot tell apart. */
function toAtlas(
  known: Pick<Known, 'worlds' | 'trees' | 'passed'>,
  { marks, ends, entries }: Call,
  progress?: Progress,
): Atlas {
  const stages = new Map<Passed, Conditions[]>()
  for (const [done, entry] of entries.entries()) {
    progress?.(done, entries.length)
    const passed = passFrom(known, entry)
    const before = stages.get(passed)
    if (before) before.push(entry.conditions)
    else stages.set(passed, [entry.conditions])
  }
  return {
    marks,
    ends,
    stages: [...stages].map(([passed, entries]) => ({ ...passed, entries })),
  }
}

function passFrom(
  { worlds, trees, passed }: Pick<Known, 'worlds' | 'trees' | 'passed'>,
  entry: Branch,
): Passed {
  if (!trees) throw new Error('A call without parts ends before them')
  const { conditions } = entry
  const context = trees.keyOf(entry.context)
  const known = passed.find(
    (one) =>
      one.context === context &&
      Object.entries(one.read).every(([input, values]) =>
        hasSameValues(conditions[input] ?? worlds.domainOf(input), values),
      ),
  )
  if (known) return known
  const read = new Set<InputName>()
  worlds.recorder = read
  const passings = worlds
    .branch(
      conditions,
      () => passServices(worlds, trees, entry),
      () => false,
      (input) => serviceOf(input) === null,
    )
    .map(
      ({ conditions, result }): Passing => ({
        conditions,
        events: result.map((event) =>
          event.kind === 'end' ? { kind: 'end', ends: tellEnds(worlds, event.branch) } : event,
        ),
      }),
    )
  worlds.recorder = null
  const shared = [...read].filter((input) => serviceOf(input) === null)
  const fresh: Passed = {
    context,
    read: Object.fromEntries(
      shared.map((input) => [input, conditions[input] ?? worlds.domainOf(input)]),
    ),
    passings,
    marks: new Set(passings.flatMap(({ events }) => events.flatMap(marksOf))),
  }
  passed.push(fresh)
  return fresh
}

function marksOf(event: PassedEvent): string[] {
  switch (event.kind) {
    case 'node':
      return [nodeMark(event.node)]
    case 'edge':
      return [edgeMark(event.edge)]
    case 'provider':
      return [...event.trees.values()].flatMap(({ marks }) => [...marks.keys()])
    default:
      return []
  }
}
