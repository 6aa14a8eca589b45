import type { Chart } from '../charts/chartDefinition'
import { providerQueue } from '../mapi/computer'
import { atlasOf } from '../insight/atlas'
import { type Change, type InputName, serviceOf, toPresent } from '../insight/inputs'
import { exitsOf, findExit, firstMoment } from '../insight/moments'
import { nameOfValues } from '../insight/ways'
import { type Branch, type Conditions, type Passage, Worlds } from '../insight/worlds'
import type { World } from '../run/run'
import type { Goal } from './goal'
import { toPins } from './pins'
import type { Limits } from './tasks'

/** A moment of some runs, and how far they have come towards a goal. */
export interface Lead {
  readonly branch: Branch
  /** Which of the steps and codes that the goal asks for have come, one bit for each. */
  readonly come: bigint
  /** How many providers have had their turn before the one of this step. */
  readonly turn: number
  /** The provider or service that the step is about. */
  readonly about: string | undefined
}

/**
 * Looks for runs that meet a goal, the ones with the fewest changes first. Worlds are followed
 * many at once; ways that come to the same moment, with the same left to do, are one. So services
 * do not multiply.
 */
export class Solver {
  readonly #chart: Chart
  readonly #goal: Goal
  readonly #worlds: Worlds
  readonly #wanted: { readonly nodes: readonly string[]; readonly codes: readonly string[] }
  readonly #providers: readonly string[]
  readonly #later: ReadonlySet<InputName> | null
  readonly #pins: Conditions | null

  /** `start` is the world whose inputs stand where `limits` lock them. */
  constructor(chart: Chart, start: World, goal: Goal, limits: Limits) {
    this.#chart = chart
    this.#goal = goal
    this.#worlds = new Worlds(chart)
    this.#wanted = { nodes: [...new Set(goal.passes)], codes: [...new Set(goal.returns)] }
    this.#providers = providerQueue(chart.messageServices)
    this.#later = chart.parts ? readLater(chart) : null
    this.#pins = toPins(chart, start, goal, limits)
  }

  /** Where all runs begin; none if what may not be changed stands in the way. */
  first(): Lead[] {
    if (!this.#pins) return []
    const moment = firstMoment(this.#chart, this.#worlds.inputs)
    const branch = { ...moment, conditions: this.#pins, shown: {} }
    return this.#arrive({ branch, come: 0n, turn: 0, about: undefined })
  }

  /** All ways on, each with how the step before was left; runs that can meet the goal no more are left out. */
  next({ branch, ...before }: Lead): { passage: Passage; lead: Lead }[] {
    return this.#worlds.next(branch).flatMap((passage) => {
      if (passage.exit === null) return []
      if (passage.answer !== null && this.#goal.dialogs === 'none') return []
      return this.#arrive({ ...before, branch: passage.after }).map((lead) => ({ passage, lead }))
    })
  }

  /** What of the goal has come with the step of a lead; none where it is one to be avoided. */
  #arrive(lead: Lead): Lead[] {
    const { branch } = lead
    const { node, context } = branch
    if (this.#goal.avoids?.includes(node)) return []
    const { nodes, codes } = this.#wanted
    const { parts } = this.#chart
    const look = () => {
      const { provider, service } = this.#chart.subject(context, node)
      const code = codes.length === 0 || !parts ? null : parts.returned(context, node)
      return { provider, about: provider ?? service, code }
    }
    return this.#worlds
      .branch(branch.conditions, look, (a, b) => a.about === b.about && a.code === b.code)
      .map(({ conditions, result: { provider, about, code } }) => {
        const at = code === null ? -1 : codes.indexOf(code)
        const came = [nodes.indexOf(node), at < 0 ? -1 : nodes.length + at]
        return {
          branch: { ...branch, conditions },
          come: came.reduce((bits, at) => (at < 0 ? bits : bits | (1n << BigInt(at))), lead.come),
          turn: provider === undefined ? lead.turn : this.#providers.indexOf(provider),
          about,
        }
      })
  }

  /** The worlds of a lead whose run is over, or waits, and meets the goal. */
  #arrivals({ branch, come }: Lead): Conditions[] {
    const { nodes, codes } = this.#wanted
    if (come !== (1n << BigInt(nodes.length + codes.length)) - 1n) return []
    const { node, context, conditions } = branch
    const { waits, end, result, details = {}, services = {} } = this.#goal
    if (waits !== undefined) {
      if (node !== waits || this.#goal.dialogs === 'none') return []
      const asked = () => {
        const exit = findExit(this.#chart, branch, { type: 'NEXT' })
        return exit ? null : this.#worlds.promptAt(branch).input
      }
      return this.#worlds
        .branch(conditions, asked, (a, b) => a === b)
        .flatMap(({ conditions, result }) =>
          result === null ? [] : [{ ...conditions, [result]: [null] }],
        )
    }
    if (!exitsOf(this.#chart, node).ends) return []
    if (end !== undefined && node !== end) return []
    const isMet = () => {
      const outcome = this.#chart.outcome(context, node)
      const states = this.#chart.services(context, node)
      return (
        (result === undefined || outcome.hresult === result) &&
        Object.entries(details).every(
          ([name, value]) => (outcome.details[name] ?? null) === value,
        ) &&
        Object.entries(services).every(([service, status]) =>
          states.some((one) => one.id === service && one.status === status),
        )
      )
    }
    return this.#worlds
      .branch(conditions, isMet, (a, b) => a === b)
      .flatMap(({ conditions, result }) => (result ? [conditions] : []))
  }

  /**
   * The smallest set of changes of `present` with which a run goes on from one of `leads` to the
   * goal; `null` where none does with at most `most`.
   */
  find(leads: readonly Lead[], present: World, most: number): Change[] | null {
    const value = toPresent(this.#chart, present)
    const costOf = (conditions: Conditions) => {
      let cost = 0
      for (const input in conditions) if (!conditions[input]?.includes(value(input))) cost++
      return cost
    }
    const given = countAnswers(present)
    const seen = new Set<string>()
    const byCost: Lead[][] = []
    const found: Conditions[][] = []
    const put = <One>(lists: One[][], one: One, conditions: Conditions) => {
      const cost = costOf(conditions)
      if (cost > most) return
      const list = lists[cost]
      if (list) list.push(one)
      else lists[cost] = [one]
    }
    for (const lead of leads) put(byCost, lead, lead.branch.conditions)
    for (let cost = 0; cost <= most; cost++) {
      // What was found with fewer changes before may cost as much as this.
      for (let lead = byCost[cost]?.pop(); lead && !found[cost]; lead = byCost[cost]?.pop()) {
        const key = this.#keyOf(lead)
        if (seen.has(key)) continue
        seen.add(key)
        for (const conditions of this.#arrivals(lead)) put(found, conditions, conditions)
        // The first way of a step is followed first: OK before Cancel.
        for (const { lead: after } of this.next(lead).reverse()) {
          if (isWithin(after.branch.shown, given)) put(byCost, after, after.branch.conditions)
        }
      }
      const [best] = found[cost] ?? []
      if (best) return toChanges(best, value)
    }
    return null
  }

  /** Two leads with one key have the same ways on. */
  #keyOf({ branch, come, turn, about = '' }: Lead): string {
    const { node, context, conditions, shown } = branch
    const { inputs: _, computer: __, finished: ___, ...own } = context
    const later = this.#chart.stageOf(node) === null ? null : this.#later
    const read = Object.entries(conditions).flatMap(([input, values]) => {
      if (input.startsWith('answers.')) return []
      if (serviceOf(input) === null) {
        return later && !later.has(input) ? [] : [`${input}=${nameOfValues(values)}`]
      }
      const at = this.#providers.indexOf(input.slice(input.indexOf('.') + 1))
      return at >= 0 && at < turn ? [] : [`${input}=${nameOfValues(values)}`]
    })
    // A prompt of a provider that has had its turn does not come again.
    const times = Object.entries(shown).filter(([place]) => {
      const at = this.#providers.indexOf(place.slice(place.indexOf(' ') + 1))
      return at < 0 || at >= turn
    })
    const wanted = Object.keys(this.#goal.services ?? {})
    const states = wanted.length === 0 ? [] : this.#chart.services(context, node)
    const statuses = states
      .filter(({ id }) => wanted.includes(id))
      .map(({ id, status, providers }) => [id, status, providers.map((one) => one.status).join()])
    return JSON.stringify([node, about, own, read.sort(), times, String(come), statuses])
  }
}

/** How often a prompt is answered in a world, by step and subject. */
function countAnswers({ answers }: World): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const prompt of Object.keys(answers)) {
    const at = prompt.lastIndexOf(' ')
    const place = prompt.slice(0, at)
    counts.set(place, Math.max(counts.get(place) ?? 0, Number(prompt.slice(at + 1))))
  }
  return counts
}

/** Does no prompt come again without an answer that leads back to it? */
const isWithin = (shown: Branch['shown'], given: ReadonlyMap<string, number>): boolean =>
  Object.entries(shown).every(([place, count]) => count <= 2 + (given.get(place) ?? 0))

/** The inputs of the call that are still read among the services. */
const readLater = (chart: Chart): ReadonlySet<InputName> =>
  new Set(atlasOf(chart).stages.flatMap(({ read }) => Object.keys(read)))

/** One set of changes that leads to a world which meets the conditions. */
const toChanges = (conditions: Conditions, present: (input: InputName) => unknown): Change[] =>
  Object.entries(conditions).flatMap(([input, values]) => {
    const [value = null] = values
    return values.some((one) => one === present(input)) ? [] : [{ input, value }]
  })
