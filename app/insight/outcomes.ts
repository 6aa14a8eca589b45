import type { Chart, Outcome, ServiceStatus } from '../charts/chartDefinition'
import { type ProviderKey, splitProviderKey } from '../mapi/computer'
import { initialInputs } from '../run/inputText'
import { type Run, runWorld, type World } from '../run/run'
import { type Change, type InputName, isAnswer, serviceOf, valueIn, withChanges } from './inputs'
import type { Progress } from './atlas'
import { firstMoment } from './moments'
import { passServices, type ServiceEvent } from './passServices'
import { ProviderTrees } from './providerTree'
import type { Asked, Trees } from './services'
import { countOf, expand } from './ways'
import { type Branch, type Conditions, hasSameValues, Worlds } from './worlds'

interface RowOf<Part extends string> {
  readonly part: Part
  /** Inputs that matter, each with the values that serve alike; every other input may be anything. */
  readonly condition: Conditions
  /** The steps, in order. */
  readonly path: readonly string[]
  /** How many combinations of the part's inputs the row covers. */
  readonly covers: number
}

/** One thing that the call can come to; the services are passed over. */
export interface SessionRow extends RowOf<'session'> {
  readonly outcome: Outcome
}

/** One thing that a provider can come to. */
export interface ServiceRow extends RowOf<'service'> {
  readonly provider: ProviderKey
  /** The status that its service has then, if its other providers run. */
  readonly status: ServiceStatus
}

export type OutcomeRow = SessionRow | ServiceRow

/** All that can happen, factored: a run is one row of the session and one of each provider. */
export interface OutcomeTable {
  readonly rows: readonly OutcomeRow[]
  /** The changes of the initial world that show a row: all of one part of its condition, and what leads there. */
  readonly changesOf: (row: OutcomeRow) => readonly Change[]
}

/** A row that is still to be joined with those it only differs from in a value. */
interface Draft {
  readonly condition: Conditions
  readonly path: readonly string[]
}

/**
 * All that can happen on a computer, by the inputs that matter. Every prompt is answered; an
 * answer that only makes the same dialog ask again is left out. Within a part rows are disjoint,
 * and together they cover every combination; `only` leaves some inputs fewer values.
 */
export function toOutcomeTable(
  chart: Chart,
  { progress, only = {} }: { progress?: Progress | undefined; only?: Conditions } = {},
): OutcomeTable {
  const worlds = new Worlds(chart, { bare: false, only })
  const { drafts, entries } = exploreCall(worlds)
  const leads = new Map<OutcomeRow, readonly Change[]>()
  const session = toRows(worlds, drafts, ({ outcome }) => outcome).map(
    ({ draft, ...row }): SessionRow => ({ part: 'session', ...row, outcome: draft.outcome }),
  )
  const services = exploreProviders(worlds, entries)
  const rows: OutcomeRow[] = [...session]
  let done = 0
  for (const [provider, found] of services) {
    progress?.(done++, services.size)
    for (const { draft, ...row } of toRows(worlds, found, ({ status }) => status)) {
      const one: ServiceRow = { part: 'service', provider, ...row, status: draft.status }
      leads.set(one, draft.lead)
      rows.push(one)
    }
  }
  const changesOf = (row: OutcomeRow): Change[] => {
    const own = expand(row.condition, 1)[0] ?? []
    const named = new Set(own.map(({ input }) => input))
    const lead = (leads.get(row) ?? []).filter(({ input }) => !named.has(input))
    return [...lead, ...own.filter(({ value }) => value !== null)]
  }
  return { rows, changesOf }
}

interface SessionDraft extends Draft {
  readonly outcome: Outcome
}

/** Follows the call; behind the last step before the services it goes straight to the step after them. */
function exploreCall(worlds: Worlds): { drafts: SessionDraft[]; entries: Branch[] } {
  const { chart } = worlds
  const drafts: SessionDraft[] = []
  const entries: Branch[] = []
  const end = (branch: Branch, node: string, path: readonly string[]) => {
    for (const { conditions, result } of worlds.branch(
      branch.conditions,
      () => chart.outcome(branch.context, node),
      isSameOutcome,
    )) {
      drafts.push({ condition: conditions, path, outcome: result })
    }
  }
  const visit = (branch: Branch, before: readonly string[]) => {
    const path = [...before, branch.node]
    const passages = worlds.leave(branch)
    if (passages.length === 0) end(branch, branch.node, path)
    for (const { exit, after } of passages) {
      if (exit === null) continue
      if (after.node === chart.parts?.from) {
        entries.push(after)
        end(after, chart.parts.to, [...path, after.node, chart.parts.to])
        continue
      }
      for (const next of worlds.enter(after)) {
        if (!isLoop(next, branch)) visit(next, path)
      }
    }
  }
  visit({ ...firstMoment(chart, worlds.inputs), conditions: {}, shown: {} }, [])
  return { drafts, entries }
}

const isLoop = (after: Branch, before: Branch) =>
  after.node === before.node &&
  Object.keys(after.context).every((key) => after.context[key] === before.context[key])

const isSameOutcome = (a: Outcome, b: Outcome): boolean =>
  a.node === b.node &&
  a.session === b.session &&
  a.nonmessaging === b.nonmessaging &&
  a.basis === b.basis

interface ProviderDraft extends Draft {
  readonly status: ServiceStatus
  /** What leads to the provider, whatever it does then. */
  readonly lead: readonly Change[]
}
/** Follows each provider once, in a world that comes to it by the fewest settings. */
function exploreProviders(
  worlds: Worlds,
  entries: readonly Branch[],
): Map<ProviderKey, ProviderDraft[]> {
  const { chart } = worlds
  const found = new Map<ProviderKey, ProviderDraft[]>()
  if (!chart.parts) return found
  const trees = new ProviderTrees(worlds, chart.parts)
  const initial: World = { inputs: initialInputs(chart.inputs), answers: {} }
  const settings = (conditions: Conditions): Change[] =>
    (expand(conditions, 1)[0] ?? []).filter(
      ({ input, value }) => valueIn(chart, initial, input) !== value,
    )
  const seen = new Set<string>()
  const simplest = entries
    .map((entry) => ({ entry, lead: settings(entry.conditions) }))
    .sort((a, b) => a.lead.length - b.lead.length)
  for (const { entry, lead } of simplest) {
    const key = trees.keyOf(entry.context)
    if (seen.has(key)) continue
    seen.add(key)
    const passings = worlds
      .branch(
        {},
        () => {
          const [entered] = worlds.enter({ ...entry, conditions: worlds.conditions }, () => false)
          return entered ? passServices(worlds, trees, entered) : []
        },
        () => false,
        (input) => serviceOf(input) === null,
      )
      .map(({ conditions, result }) => toPassing(conditions, result))
    const leads = passings.map(({ conditions, asked }) => {
      const answers = [...asked.values()].map(({ input, answers }) => [input, answers.slice(0, 1)])
      return [...lead, ...settings({ ...conditions, ...Object.fromEntries(answers) })]
    })
    for (const provider of new Set(passings.flatMap(({ providers }) => [...providers.keys()]))) {
      if (found.has(provider)) continue
      const drafts = passings.flatMap((passing, i) =>
        toDrafts(passing, passings, provider).map((draft) => ({ ...draft, lead: leads[i] ?? [] })),
      )
      found.set(provider, drafts)
    }
  }
  return found
}

interface Passing {
  readonly conditions: Conditions
  readonly providers: ReadonlyMap<ProviderKey, Trees>
  /** The dialogs that services showed beforehand, by service. */
  readonly asked: ReadonlyMap<string, Asked>
}

const toPassing = (conditions: Conditions, events: readonly ServiceEvent[]): Passing => ({
  conditions,
  providers: new Map(
    events.flatMap((event) => (event.kind === 'provider' ? [[event.provider, event.trees]] : [])),
  ),
  asked: new Map(
    events.flatMap((event) => (event.kind === 'asked' ? [[event.service, event.asked]] : [])),
  ),
})

/** What a provider can come to in one passing of the services. */
function toDrafts(
  { conditions, providers }: Passing,
  all: readonly Passing[],
  provider: ProviderKey,
): Omit<ProviderDraft, 'lead'>[] {
  const having = all.filter((one) => one.providers.has(provider))
  const lacking = all.filter((one) => !one.providers.has(provider))
  // What keeps a provider out of the queue matters to it, and what its own steps read.
  const decides = (input: InputName) =>
    lacking.length > 0 &&
    lacking.every((one) =>
      having.every((other) => !hasSameValues(one.conditions[input], other.conditions[input])),
    )
  const pick = (counts: (input: InputName) => boolean) =>
    Object.fromEntries(Object.entries(conditions).filter(([input]) => counts(input)))
  const trees = providers.get(provider)
  if (!trees) return [{ condition: pick(decides), path: [], status: 'up' }]
  const { service } = splitProviderKey(provider)
  const dialog = all.find(({ asked }) => asked.has(service))?.asked.get(service)
  return [...trees].flatMap(([answer, tree]) =>
    tree.leaves.flatMap(({ conditions: local, path, status }) => {
      if (status === null) return []
      const condition = {
        ...pick((input) => decides(input) || tree.reads.has(input)),
        ...(dialog && { [dialog.input]: [answer] }),
        ...local,
      }
      return [{ condition, path, status }]
    }),
  )
}

/** Joins drafts that come to the same on the same path, and counts what each covers. */
function toRows<One extends Draft>(
  worlds: Worlds,
  drafts: readonly One[],
  resultOf: (draft: One) => unknown,
) {
  const domains = new Map<InputName, Set<unknown>>()
  for (const { condition } of drafts) {
    for (const [input, values] of Object.entries(condition)) {
      const known = domains.get(input) ?? new Set()
      domains.set(input, known)
      for (const value of values) known.add(value)
    }
  }
  const sizeOf = (input: InputName): number =>
    isAnswer(input) ? (domains.get(input)?.size ?? 1) : worlds.domainOf(input).length
  const groups = new Map<string, One[]>()
  for (const draft of drafts) {
    const key = JSON.stringify([draft.path, resultOf(draft)])
    const known = groups.get(key)
    if (known) known.push(draft)
    else groups.set(key, [draft])
  }
  return [...groups.values()].flatMap((group) =>
    fold(
      group.map((draft) => ({ draft, condition: draft.condition })),
      sizeOf,
    ).map(({ draft, condition }) => {
      const free = [...domains.keys()].filter((input) => !Object.hasOwn(condition, input))
      const covers = free.reduce((product, input) => product * sizeOf(input), countOf(condition))
      return { draft, condition, path: draft.path, covers }
    }),
  )
}

interface Folded<One> {
  readonly draft: One
  readonly condition: Conditions
}

/** Joins conditions that differ in one input, and drops an input that may have any value, until nothing changes. */
function fold<One>(
  conditions: readonly Folded<One>[],
  sizeOf: (input: InputName) => number,
): Folded<One>[] {
  let folded = [...conditions]
  for (;;) {
    const before = folded.length
    for (const input of new Set(folded.flatMap(({ condition }) => Object.keys(condition)))) {
      const groups = new Map<string, Folded<One>>()
      for (const one of folded) {
        const { [input]: values, ...rest } = one.condition
        const key = `${values === undefined} ${keyOf(rest)}`
        const known = groups.get(key)
        const joined = [...new Set([...(known?.condition[input] ?? []), ...(values ?? [])])]
        const open = values === undefined || joined.length === sizeOf(input)
        groups.set(key, {
          draft: known?.draft ?? one.draft,
          condition: open ? rest : { ...rest, [input]: joined },
        })
      }
      folded = [...groups.values()]
    }
    if (folded.length === before) return folded
  }
}

const keyOf = (condition: Conditions): string =>
  Object.keys(condition)
    .sort()
    .map((input) => `${input}=${JSON.stringify([...(condition[input] ?? [])].sort())}`)
    .join('\n')

/** The run that shows a row: everything that the row does not name is as it is initially. */
export const toRowRun = (chart: Chart, table: OutcomeTable, row: OutcomeRow): Run =>
  runWorld(
    chart,
    withChanges(chart, { inputs: initialInputs(chart.inputs), answers: {} }, table.changesOf(row)),
  )
