import type { ServiceStatus } from '../charts/chartDefinition'
import type { InputName } from './inputs'
import type { ProviderTree } from './providerTree'
import { noChange, toMinimal, type Way } from './ways'
import type { Conditions } from './worlds'

/** What a provider can come to, by the answer that its service's dialog was given (`null`: none). */
export type Trees = ReadonlyMap<string | null, ProviderTree>

/** A dialog of a service: the input that answers it, and how it can be answered. */
export interface Asked {
  readonly input: InputName
  readonly answers: readonly string[]
}

interface Service {
  /** Its configuration dialog, if that was shown beforehand. */
  readonly asked: Asked | null
  /** Its providers that have had their turn. */
  readonly started: readonly Trees[]
}

/** What a provider makes of its service; `kept` is `up` or `partial`. */
export type Kind = 'kept' | 'up' | 'partial' | 'disabled'

/** What the services need of those who count ways. */
export interface Counting {
  readonly wayOf: (conditions: Conditions) => Way
  readonly combine: (some: readonly Way[], others: readonly Way[]) => Way[]
  /** The minimal ways of one provider to something it can make of its service. */
  readonly toKind: (tree: ProviderTree, kind: Kind) => readonly Way[]
  /** The minimal ways of one provider to a mark. */
  readonly toMark: (tree: ProviderTree, mark: string) => readonly Way[]
}

/**
 * The services while the queue is worked through: what has to change for the run to have come
 * this far. A service is passed when none of its providers waits; after one has disabled it the
 * others have no turn.
 */
export class Services {
  readonly #counting: Counting
  readonly #services = new Map<string, Service>()
  /** Only services that the present world does not pass by itself. */
  readonly #passes = new Map<string, readonly Way[]>()

  /** Services whose passes are to be counted again. */
  readonly #stale = new Set<string>()

  constructor(counting: Counting) {
    this.#counting = counting
  }

  #combine = (some: readonly Way[], others: readonly Way[]) => this.#counting.combine(some, others)

  #get = (id: string): Service => this.#services.get(id) ?? { asked: null, started: [] }

  #set(id: string, service: Service) {
    this.#services.set(id, service)
    this.#stale.add(id)
  }

  /** The service's dialog was shown. */
  ask(id: string, asked: Asked) {
    this.#set(id, { ...this.#get(id), asked })
  }

  /** A provider of the service has had its turn. */
  start(id: string, trees: Trees) {
    const { asked, started } = this.#get(id)
    this.#set(id, { asked, started: [...started, trees] })
  }

  /** The ways to pass all services but one. */
  passed(but: string | null): Way[] {
    for (const id of this.#stale) {
      const ways = toMinimal(this.#answers(id).flatMap((answer) => this.#toPass(id, answer)))
      if (ways.length === 1 && ways[0] === noChange) this.#passes.delete(id)
      else this.#passes.set(id, ways)
    }
    this.#stale.clear()
    let ways: Way[] = [noChange]
    for (const [id, own] of this.#passes) if (id !== but) ways = this.#combine(ways, own)
    return ways
  }

  /** The ways of a service to a mark at its next provider. */
  toMark(id: string, trees: Trees, mark: string): Way[] {
    return this.#each(id, (answer) => {
      const tree = trees.get(answer)
      const ways = tree ? this.#counting.toMark(tree, mark) : []
      return ways.length > 0 ? this.#combine(this.#toKeep(id, answer), ways) : []
    })
  }

  /** The ways of a service to a status that it gets when its next provider is done. */
  toStatus(id: string, trees: Trees, status: ServiceStatus, isLast: boolean): Way[] {
    return this.#each(id, (answer) => {
      const next = (kind: Kind) => this.#ways(trees, answer, kind)
      if (status === 'disabled') return this.#combine(this.#toKeep(id, answer), next('disabled'))
      if (!isLast) return []
      if (status === 'up') return this.#combine(this.#all(id, answer, 'up'), next('up'))
      if (status !== 'partial') return []
      // One provider is left out, whichever; the others may be, too.
      const providers = [...this.#get(id).started, trees]
      return providers.flatMap((left) =>
        providers.reduce<Way[]>(
          (ways, one) =>
            this.#combine(ways, this.#ways(one, answer, one === left ? 'partial' : 'kept')),
          this.#answered(id, answer),
        ),
      )
    })
  }

  #each(id: string, toWays: (answer: string | null) => Way[]): Way[] {
    return toMinimal(this.#answers(id).flatMap(toWays))
  }

  /** The answers that the service's dialog can have been given; `null` where none was shown. */
  #answers = (id: string): readonly (string | null)[] => this.#get(id).asked?.answers ?? [null]

  #answered(id: string, answer: string | null): Way[] {
    const { asked } = this.#get(id)
    return asked === null || answer === null
      ? [noChange]
      : [this.#counting.wayOf({ [asked.input]: [answer] })]
  }

  /** All providers that had their turn leave the service alive. */
  #toKeep = (id: string, answer: string | null): Way[] => this.#all(id, answer, 'kept')

  #all(id: string, answer: string | null, kind: Kind): Way[] {
    return this.#get(id).started.reduce<Way[]>(
      (ways, trees) => this.#combine(ways, this.#ways(trees, answer, kind)),
      this.#answered(id, answer),
    )
  }

  /** No provider waits: all keep the service, or one disables it and the rest have no turn. */
  #toPass(id: string, answer: string | null): Way[] {
    let kept = this.#answered(id, answer)
    const passed: Way[] = []
    const { started } = this.#get(id)
    if (started.every((trees) => this.#ways(trees, answer, 'kept')[0] === noChange)) return kept
    for (const trees of started) {
      passed.push(...this.#combine(kept, this.#ways(trees, answer, 'disabled')))
      kept = this.#combine(kept, this.#ways(trees, answer, 'kept'))
    }
    return [...passed, ...kept]
  }

  #ways(trees: Trees, answer: string | null, kind: Kind): readonly Way[] {
    const tree = trees.get(answer)
    return tree ? this.#counting.toKind(tree, kind) : []
  }
}
