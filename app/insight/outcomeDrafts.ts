import type { Outcome, ServiceStatus } from '../charts/chartDefinition'
import { type ProviderKey, splitProviderKey } from '../mapi/computer'
import { initialInputs } from '../run/inputText'
import type { World } from '../run/run'
import { type Change, type InputName, serviceOf, valueIn } from './inputs'
import { isSameEnd } from './atlas'
import { firstMoment } from './moments'
import { passServices, type ServiceEvent } from './passServices'
import { ProviderTrees } from './providerTree'
import type { Asked, Trees } from './services'
import { expand } from './ways'
import { type Branch, type Conditions, hasSameValues, isSameMoment, type Worlds } from './worlds'

/** A row that is still to be joined with those it only differs from in a value. */
export interface Draft {
  readonly condition: Conditions
  readonly path: readonly string[]
}

export interface SessionDraft extends Draft {
  readonly outcome: Outcome
}

/** Follows the call; behind the last step before the services it goes straight to the step after them. */
export function exploreCall(worlds: Worlds): { drafts: SessionDraft[]; entries: Branch[] } {
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
  const visit = (branch: Branch, before: readonly Branch[]) => {
    const walked = [...before, branch]
    const path = walked.map(({ node }) => node)
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
        if (!walked.some((one) => isSameMoment(one, next))) visit(next, walked)
      }
    }
  }
  visit({ ...firstMoment(chart, worlds.inputs), conditions: {}, shown: {} }, [])
  return { drafts, entries }
}

const isSameOutcome = (a: Outcome, b: Outcome): boolean => isSameEnd(a, b) && a.basis === b.basis

export interface ProviderDraft extends Draft {
  readonly status: ServiceStatus
  /** What leads to the provider, whatever it does then. */
  readonly lead: readonly Change[]
}

/** Follows each provider once, in a world that comes to it by the fewest settings. */
export function exploreProviders(
  worlds: Worlds,
  entries: readonly Branch[],
): Map<ProviderKey, ProviderDraft[]> {
  const { chart } = worlds
  const found = new Map<ProviderKey, ProviderDraft[]>()
  if (!chart.parts) return found
  const trees = new ProviderTrees(worlds, chart.parts, { marks: false })
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
