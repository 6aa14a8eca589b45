import type { Chart, ServiceStatus } from '../charts/chartDefinition'
import type { Answers, World } from '../run/run'
import { atlasOf, edgeMark, type End, nodeMark, type PassedEvent, type Stage } from './atlas'
import { type InputName, toDomains, toPresent } from './inputs'
import type { ProviderTree } from './providerTree'
import { type Counting, type Kind, Services } from './services'
import { combine, noChange, toMinimal, toWay, type Way, WaySet } from './ways'
import type { Conditions } from './worlds'

/** Where services that wait multiply the ways, only so many with the fewest changes are kept. */
export const mostWays = 500

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
  readonly #answers: Answers
  readonly #wayOf: (conditions: Conditions) => Way
  readonly #counting: Counting
  readonly #ofTrees = new Map<ProviderTree, Map<string, readonly Way[]>>()
  readonly #found = new Map<string, WaySet>()
  #cut = false

  constructor(chart: Chart, world: World, goal: Goal) {
    const present = toPresent(chart, world)
    this.#chart = chart
    this.#answers = world.answers
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
    const { marks, ends, stages } = atlasOf(this.#chart, undefined, this.#answers)
    for (const mark of this.#goal.marks) {
      this.#add(mark, (marks.get(mark) ?? []).map(this.#wayOf))
    }
    for (const { end, conditions } of ends) {
      const name = this.#goal.end?.(end) ?? null
      if (name !== null) this.#add(name, [this.#wayOf(conditions)])
    }
    const { marks: wanted, end, service } = this.#goal
    stages
      .filter(({ marks }) => end || service || [...wanted].some((mark) => marks.has(mark)))
      .map((stage) => ({
        stage,
        before: toMinimal(
          stage.entries.map((conditions) =>
            this.#wayOf(pick(conditions, (input) => !Object.hasOwn(stage.read, input))),
          ),
        ),
      }))
      .sort((a, b) => smallest(a.before) - smallest(b.before))
      .forEach(({ stage, before }) => {
        this.#enter(stage, before)
      })
    return {
      ways: new Map(
        [...this.#found].map(([name, set]) => [name, toMinimal(set.ways).map(this.#inOrder)]),
      ),
      cut: this.#cut,
    }
  }

  /** Smaller changes come first: what holds them already is not put together with others. */
  #enter({ read, passings }: Stage, before: readonly Way[]) {
    const isRead = (input: InputName) => Object.hasOwn(read, input)
    const calls = passings
      .map(({ conditions, events }) => ({
        shared: this.#wayOf(pick(conditions, isRead)),
        events,
      }))
      .sort((a, b) => countInputs(a.shared) - countInputs(b.shared))
    for (const { shared, events } of calls) {
      for (const [name, ways] of this.#toWays(events, shared, isRead)) {
        const known = this.#found.get(name)
        const fresh = known
          ? ways.flatMap((way) => known.newIn({ ...shared, ...way }))
          : this.#combine([shared], ways)
        this.#add(name, this.#combine(before, fresh))
      }
    }
  }

  /** Values in the order of their domain, so that lists read alike everywhere. */
  #inOrder = (way: Way): Way => {
    const domains = toDomains(this.#chart)
    return Object.fromEntries(
      Object.entries(way).map(([input, values]) => {
        const domain = domains.get(input) ?? []
        return [input, [...values].sort((a, b) => domain.indexOf(a) - domain.indexOf(b))]
      }),
    )
  }

  #add(name: string, ways: readonly Way[]) {
    const set = this.#found.get(name) ?? new WaySet()
    this.#found.set(name, set)
    for (const way of [...ways].sort((a, b) => countInputs(a) - countInputs(b))) set.add(way)
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
  #toWays(
    events: readonly PassedEvent[],
    shared: Way,
    isRead: (input: InputName) => boolean,
  ): [string, Way[]][] {
    const found: [string, Way[]][] = []
    const { marks, service: wanted } = this.#goal
    const services = new Services(this.#counting)
    const emit = (name: string, ways: readonly Way[], own: string | null = null) => {
      const known = this.#found.get(name)
      const fresh = known
        ? ways.filter((way) => known.newIn({ ...shared, ...way }).length > 0)
        : ways
      if (fresh.length > 0) found.push([name, this.#combine(fresh, services.passed(own))])
    }
    const pass = (mark: string) => {
      if (marks.has(mark)) emit(mark, [noChange])
    }
    const lastOf = new Map<string, number>()
    events.forEach((event, i) => {
      if (event.kind === 'provider') lastOf.set(event.service, i)
    })
    for (const [i, event] of events.entries()) {
      switch (event.kind) {
        case 'opened':
          // A service whose providers are not in the queue is up at once.
          if (
            event.services.some(({ id, status }) => id === wanted?.id && status === wanted.status)
          ) {
            emit('service', [noChange])
          }
          break
        case 'node':
          pass(nodeMark(event.node))
          break
        case 'edge':
          pass(edgeMark(event.edge))
          break
        case 'asked':
          services.ask(event.service, event.asked)
          break
        case 'provider': {
          const { service, trees } = event
          for (const mark of marks) emit(mark, services.toMark(service, trees, mark), service)
          const isLast = lastOf.get(service) === i
          if (wanted?.id === service) {
            emit('service', services.toStatus(service, trees, wanted.status, isLast), service)
          }
          services.start(service, trees)
          break
        }
        case 'end': {
          for (const { end, conditions } of event.ends) {
            const name = this.#goal.end?.(end) ?? null
            if (name !== null) emit(name, [this.#wayOf(pick(conditions, isRead))])
          }
        }
      }
    }
    return found
  }
}

const countInputs = (way: Way): number => Object.keys(way).length
const smallest = (ways: readonly Way[]): number => Math.min(...ways.map(countInputs))

const isOfKind = (status: ServiceStatus | null, kind: Kind): boolean =>
  kind === 'kept' ? status === 'up' || status === 'partial' : status === kind

const pick = (conditions: Conditions, counts: (input: string) => boolean): Conditions =>
  Object.fromEntries(Object.entries(conditions).filter(([input]) => counts(input)))
