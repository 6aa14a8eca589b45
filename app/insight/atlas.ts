import type { Chart, Outcome } from '../charts/chartDefinition'
import { type InputName, serviceOf, type Value } from './inputs'
import { firstMoment } from './moments'
import { passServices, type ServiceEvent } from './passServices'
import { ProviderTrees } from './providerTree'
import { type Branch, type Conditions, hasSameValues, Worlds } from './worlds'

/** An end of the call, without what its statement rests on. */
export type End = Pick<Outcome, 'node' | 'hresult' | 'session' | 'nonmessaging'>

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

/** Entries to the services that nothing behind them can tell apart. */
export interface Stage {
  /** What was read behind the entry, and how it was there. */
  readonly read: Conditions
  readonly passings: readonly Passing[]
  /** What can be marked there. */
  readonly marks: ReadonlySet<string>
  readonly entries: readonly Conditions[]
}

/**
 * All that can happen on a chart, followed once: the steps of the call through all worlds, each
 * provider alone. What people ask is answered from it by counting, for any present world.
 */
export interface Atlas {
  readonly chart: Chart
  /** In which worlds the steps of the call are entered and its exits taken. */
  readonly marks: ReadonlyMap<string, readonly Conditions[]>
  /** In which worlds the call ends before the services. */
  readonly ends: readonly EndIn[]
  readonly stages: readonly Stage[]
  /** Answers after which the same dialog only asks again, by the input of its first time. */
  readonly loops: ReadonlyMap<InputName, ReadonlySet<Value>>
}

const atlases = new WeakMap<Chart, Atlas>()

/** Is told how much of some longer work is done. */
export type Progress = (done: number, of: number) => void

/** The atlas of a chart, made at the first question. */
export function atlasOf(chart: Chart, progress?: Progress): Atlas {
  let atlas = atlases.get(chart)
  if (!atlas) {
    atlas = toAtlas(chart, progress)
    atlases.set(chart, atlas)
  }
  return atlas
}

function toAtlas(chart: Chart, progress?: Progress): Atlas {
  const worlds = new Worlds(chart)
  const marks = new Map<string, Conditions[]>()
  const ends: EndIn[] = []
  const entries: Branch[] = []
  const loops = new Map<InputName, Set<Value>>()
  const mark = (name: string, conditions: Conditions) => {
    const known = marks.get(name)
    if (known) known.push(conditions)
    else marks.set(name, [conditions])
  }
  const visit = (branch: Branch) => {
    if (branch.node === chart.parts?.from) {
      entries.push(branch)
      return
    }
    mark(nodeMark(branch.node), branch.conditions)
    const passages = worlds.next(branch)
    if (passages.length === 0) {
      ends.push(...tellEnds(worlds, branch))
    }
    for (const { exit, edge, again, after, answer } of passages) {
      if (exit === null) continue
      mark(edgeMark(edge), after.conditions)
      if (!again) visit(after)
      else if (answer !== null) {
        const { input } = worlds.promptAt(branch)
        loops.set(input, new Set([...(loops.get(input) ?? []), answer]))
      }
    }
  }
  visit({ ...firstMoment(chart, worlds.inputs), conditions: {}, shown: {} })
  return { chart, marks, ends, stages: toStages(worlds, entries, progress), loops }
}

function tellEnds(worlds: Worlds, { context, node, conditions }: Branch): EndIn[] {
  const tell = (): End => {
    const { hresult, session, nonmessaging } = worlds.chart.outcome(context, node)
    return { node, hresult, session, nonmessaging }
  }
  return worlds
    .branch(conditions, tell, isSameEnd)
    .map(({ result, conditions }) => ({ end: result, conditions }))
}

const isSameEnd = (a: End, b: End): boolean =>
  a.node === b.node && a.session === b.session && a.nonmessaging === b.nonmessaging

/** Follows the services once for all entries that they cannot tell apart. */
function toStages(worlds: Worlds, entries: readonly Branch[], progress?: Progress): Stage[] {
  const { chart } = worlds
  if (!chart.parts) return []
  const trees = new ProviderTrees(worlds, chart.parts)
  const stages: (Stage & { context: string; entries: Conditions[] })[] = []
  for (const [done, entry] of entries.entries()) {
    progress?.(done, entries.length)
    const { conditions } = entry
    const context = trees.keyOf(entry.context)
    const known = stages.find(
      (stage) =>
        stage.context === context &&
        Object.entries(stage.read).every(([input, values]) =>
          hasSameValues(conditions[input] ?? worlds.domainOf(input), values),
        ),
    )
    if (known) {
      known.entries.push(conditions)
      continue
    }
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
    stages.push({
      context,
      read: Object.fromEntries(
        shared.map((input) => [input, conditions[input] ?? worlds.domainOf(input)]),
      ),
      passings,
      marks: new Set(passings.flatMap(({ events }) => events.flatMap(marksOf))),
      entries: [conditions],
    })
  }
  return stages
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
