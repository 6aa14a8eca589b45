import type { Chart, Outcome, ServiceStatus } from '../charts/chartDefinition'
import type { ProviderKey } from '../mapi/computer'
import { initialInputs } from '../run/inputText'
import { type Run, runWorld, type World } from '../run/run'
import type { Progress } from './atlas'
import { fold } from './fold'
import { answerName, type Change, type InputName, isAnswer, valueIn, withChanges } from './inputs'
import { type Draft, exploreCall, exploreProviders, type SessionDraft } from './outcomeDrafts'
import { countOf, expand } from './ways'
import { type Conditions, Worlds } from './worlds'

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
  /** Set where the row's other combinations come to the same on other paths. */
  readonly isExample?: true
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
  /** What leads to a row's part, whatever happens there: sets of changes to choose from, the likeliest first. */
  readonly leadsTo: (row: OutcomeRow) => readonly (readonly Change[])[]
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
  const byPath = toSessionRows(worlds, drafts)
  const session = byPath.length > mostPaths ? toExamples(worlds, drafts) : byPath
  const leads = new Map<OutcomeRow, readonly Change[]>()
  const leadsTo = new Map<ProviderKey, readonly (readonly Change[])[]>()
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
    leadsTo.set(provider, [...new Set(found.map(({ lead }) => lead))])
  }
  return {
    rows,
    leadsTo: (row) => {
      const own = leads.get(row) ?? []
      const others = row.part === 'service' ? (leadsTo.get(row.provider) ?? []) : []
      return [own, ...others.filter((lead) => lead !== own)]
    },
  }
}

/** Where so many paths lead to few results, the table tells results only. */
const mostPaths = 500

const toSessionRows = (worlds: Worlds, drafts: readonly SessionDraft[]): SessionRow[] =>
  toRows(worlds, drafts, ({ outcome }) => outcome).map(
    ({ draft, ...row }): SessionRow => ({ part: 'session', ...row, outcome: draft.outcome }),
  )

/**
 * Inputs that have nothing to do with each other multiply paths. Then rows are joined by result,
 * whatever the path, and each shows the path of one of its runs.
 */
function toExamples(worlds: Worlds, drafts: readonly SessionDraft[]): SessionRow[] {
  const { chart } = worlds
  const initial: World = { inputs: initialInputs(chart.inputs), answers: {} }
  return toSessionRows(
    worlds,
    drafts.map((draft) => ({ ...draft, path: [] })),
  ).map((row) => {
    const [set = []] = expand(row.condition, 1)
    const { steps } = playOut(chart, withChanges(chart, initial, set))
    return { ...row, isExample: true, path: steps.map(({ node }) => node) }
  })
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

/**
 * The run that shows a row, with one set of its values. Everything that the row does not name is
 * as it is initially; a prompt that it says nothing about gets the first answer that fits.
 * @throws when the values are not those of the row.
 */
export function toRowRun(
  chart: Chart,
  table: OutcomeTable,
  row: OutcomeRow,
  set: readonly Change[] = expand(row.condition, 1)[0] ?? [],
): Run {
  const initial: World = { inputs: initialInputs(chart.inputs), answers: {} }
  for (const lead of table.leadsTo(row)) {
    const run = playOut(chart, withChanges(chart, initial, [...lead, ...set]))
    if (meets(run, set)) return run
  }
  throw new Error(`No run shows the row ${JSON.stringify(set)}`)
}

/** Does a run have these values, and no answer that is remembered only? */
function meets({ chart, world, steps }: Run, set: readonly Change[]): boolean {
  const given = new Map(
    steps.flatMap(({ prompt, given }) => (prompt === null ? [] : [[answerName(prompt), given]])),
  )
  return set.every(
    ({ input, value }) =>
      (isAnswer(input) ? (given.get(input) ?? null) : valueIn(chart, world, input)) === value,
  )
}

/** The run to its end. */
function playOut(chart: Chart, world: World): Run {
  const run = runWorld(chart, world)
  const [answer] = run.waiting ?? []
  const prompt = run.steps.at(-1)?.prompt ?? null
  if (answer === undefined || prompt === null) return run
  return playOut(chart, { ...world, answers: { ...world.answers, [prompt]: answer } })
}
