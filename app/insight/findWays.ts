import type { Chart, ServiceStatus } from '../charts/chartDefinition'
import type { World } from '../run/run'
import { atlasOf, edgeMark, type End, nodeMark, type PassedEvent, type Stage } from './atlas'
import { toPresent } from './inputs'
import type { ProviderTree } from './providerTree'
import { type Counting, type Kind, Services } from './services'
import { combine, noChange, toMinimal, toWay, type Way } from './ways'
import type { Conditions } from './worlds'

/** Beyond this many ways to one thing, only those with the fewest changes are kept. */
export const mostWays = 4000

/** What is looked for. Its ways are gathered by name. */
export interface Goal {
  /** Steps that are entered, exits that are taken, codes that providers return. */
  readonly marks: ReadonlySet<string>
  /** The name of an end that counts. */
  readonly end: ((end: End) => string | null) | null
  /** A status that a service gets; its name is `service`. */
  readonly service: { readonly id: string; readonly status: ServiceStatus } | null
}

export interface Found {
  readonly ways: ReadonlyMap<string, readonly Way[]>
  /** True where there are more ways than were kept. */
  readonly cut: boolean
}

/**
 * Finds the minimal ways to a goal from a present world. A way is put together from one for the
 * call, one for the provider at which the goal lies, and one for every other service that would
 * keep the run waiting. So the work grows with the sum of what providers can do, not with the
 * product.
 */
export const findWays = (chart: Chart, world: World, goal: Goal): Found =>
  new Search(chart, world, goal).run()

class Search {
  readonly #chart: Chart
  readonly #goal: Goal
  readonly #wayOf: (conditions: Conditions) => Way
  readonly #counting: Counting
  readonly #ofTrees = new Map<ProviderTree, Map<string, readonly Way[]>>()
  readonly #found = new Map<string, Way[]>()
  #cut = false

  constructor(chart: Chart, world: World, goal: Goal) {
    const present = toPresent(chart, world)
    this.#chart = chart
    this.#goal = goal
    this.#wayOf = (conditions) => toWay(conditions, present)
    this.#counting = {
      wayOf: this.#wayOf,
      combine: (some, others) => this.#combine(some, others),
      toKind: (tree, kind) =>
        this.#ofTree(tree, kind, () =>
          tree.leaves
            .filter(({ status }) => isOfKind(status, kind))
            .map(({ conditions }) => conditions),
        ),
      toMark: (tree, mark) => this.#ofTree(tree, mark, () => tree.marks.get(mark) ?? []),
    }
  }

  run(): Found {
    const { marks, ends, stages } = atlasOf(this.#chart)
    for (const mark of this.#goal.marks) {
      this.#add(mark, (marks.get(mark) ?? []).map(this.#wayOf))
    }
    for (const { end, conditions } of ends) {
      const name = this.#goal.end?.(end) ?? null
      if (name !== null) this.#add(name, [this.#wayOf(conditions)])
    }
    const { marks: wanted, end, service } = this.#goal
    for (const stage of stages) {
      if (end || service || [...wanted].some((mark) => stage.marks.has(mark))) this.#enter(stage)
    }
    return {
      ways: new Map([...this.#found].map(([name, ways]) => [name, toMinimal(ways)])),
      cut: this.#cut,
    }
  }

  #enter({ read, passings, entries }: Stage) {
    const found = new Map<string, Way[]>()
    for (const { conditions, events } of passings) {
      const shared = this.#wayOf(pick(conditions, (input) => Object.hasOwn(read, input)))
      for (const [name, ways] of this.#toWays(events)) {
        found.set(name, [...(found.get(name) ?? []), ...this.#combine([shared], ways)])
      }
    }
    if (found.size === 0) return
    const before = toMinimal(
      entries.map((conditions) =>
        this.#wayOf(pick(conditions, (input) => !Object.hasOwn(read, input))),
      ),
    )
    for (const [name, ways] of found) this.#add(name, this.#combine(before, toMinimal(ways)))
  }

  #add(name: string, ways: readonly Way[]) {
    const known = this.#found.get(name)
    if (known) for (const way of ways) known.push(way)
    else this.#found.set(name, [...ways])
  }

  #combine(some: readonly Way[], others: readonly Way[]): Way[] {
    const both = combine(some, others, mostWays)
    if (both.length < some.length * others.length) this.#cut = true
    return both
  }

  #ofTree(tree: ProviderTree, name: string, find: () => readonly Conditions[]): readonly Way[] {
    const known = this.#ofTrees.get(tree) ?? new Map<string, readonly Way[]>()
    this.#ofTrees.set(tree, known)
    let ways = known.get(name)
    if (!ways) {
      ways = toMinimal(find().map(this.#wayOf))
      known.set(name, ways)
    }
    return ways
  }

  /** The ways to the goal along some events, without those of the call. */
  #toWays(events: readonly PassedEvent[]): [string, Way[]][] {
    const found: [string, Way[]][] = []
    const { marks, service: wanted } = this.#goal
    const services = new Services(this.#counting)
    const emit = (name: string, ways: readonly Way[], own: string | null = null) => {
      if (ways.length > 0) found.push([name, this.#combine(ways, services.passed(own))])
    }
    const pass = (mark: string) => {
      if (marks.has(mark)) emit(mark, [noChange])
    }
    const lastOf = new Map<string, number>()
    events.forEach((event, i) => {
      if (event.kind === 'provider') lastOf.set(event.service, i)
    })
    if (wanted?.status === 'starting' && lastOf.has(wanted.id)) emit('service', [noChange])
    events.forEach((event, i) => {
      switch (event.kind) {
        case 'node':
          return pass(nodeMark(event.node))
        case 'edge':
          return pass(edgeMark(event.edge))
        case 'asked':
          return services.ask(event.service, event.asked)
        case 'provider': {
          const { service, trees } = event
          for (const mark of marks) emit(mark, services.toMark(service, trees, mark), service)
          const isLast = lastOf.get(service) === i
          if (wanted?.id === service) {
            emit('service', services.toStatus(service, trees, wanted.status, isLast), service)
          }
          return services.start(service, trees)
        }
        case 'end': {
          const name = this.#goal.end?.(event.end) ?? null
          if (name !== null) emit(name, [noChange])
        }
      }
    })
    return found
  }
}

const isOfKind = (status: ServiceStatus | null, kind: Kind): boolean =>
  kind === 'kept' ? status === 'up' || status === 'partial' : status === kind

const pick = (conditions: Conditions, counts: (input: string) => boolean): Conditions =>
  Object.fromEntries(Object.entries(conditions).filter(([input]) => counts(input)))
