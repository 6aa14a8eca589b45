import type { Chart, Parts, ServiceStatus } from '../charts/chartDefinition'
import type { ProviderKey } from '../mapi/computer'
import { type InputName, serviceOf } from './inputs'
import type { Context } from './moments'
import { type Branch, type Conditions, hasSameValues, type Worlds } from './worlds'

/** One thing that a provider's start can come to. */
export interface ProviderLeaf {
  readonly conditions: Conditions
  readonly path: readonly string[]
  /** What it makes of its service if the others run; `null` where its start waits for an answer. */
  readonly status: ServiceStatus | null
}

/** All that the start of one provider can come to, in the worlds of the branch that it starts in. */
export interface ProviderTree {
  /** What of the call itself the provider's steps read. */
  readonly reads: ReadonlySet<InputName>
  readonly leaves: readonly ProviderLeaf[]
  /** Where each mark was first left on the way: `node:…`, `edge:…`, `code:…`. */
  readonly marks: ReadonlyMap<string, readonly Conditions[]>
}

interface Known {
  readonly conditions: Conditions
  readonly tree: ProviderTree
}

/**
 * Follows single providers through all they can do. Providers do not influence each other, so
 * each is followed alone, once for all the moments at which it could start alike.
 */
export class ProviderTrees {
  readonly #worlds: Worlds
  readonly #chart: Chart
  readonly #parts: Parts<unknown>
  readonly #known = new Map<string, Known[]>()

  readonly #marks: boolean

  /** Without `marks` only what providers come to is of interest, not by which steps and codes. */
  constructor(worlds: Worlds, parts: Parts<unknown>, { marks = true }: { marks?: boolean } = {}) {
    this.#marks = marks
    this.#worlds = worlds
    this.#chart = worlds.chart
    this.#parts = parts
  }

  /** Tells contexts apart by all that a run has made of its inputs. */
  keyOf({ inputs: _, computer: __, ...own }: Context): string {
    return JSON.stringify(own)
  }

  /**
   * `start` is the moment before a provider's first step is entered. Only what belongs to the provider's own service is
   * left open; an input of the call that is still open is decided by the caller first.
   */
  find(start: Branch, provider: ProviderKey): ProviderTree {
    const context = this.#parts.alone(start.context) as Context
    const key = this.keyOf(context)
    const known = this.#known.get(key) ?? []
    const found = known.find(({ conditions }) =>
      Object.entries(conditions).every(([input, values]) =>
        hasSameValues(start.conditions[input] ?? this.#worlds.domainOf(input), values),
      ),
    )
    if (found) {
      // Those who ask depend on what the tree read, even when it was read for somebody else.
      for (const input of found.tree.reads) this.#worlds.recorder?.add(input)
      return found.tree
    }

    const { recorder } = this.#worlds
    const read = new Set<InputName>()
    this.#worlds.recorder = read
    try {
      const followed = this.#worlds.settled(start.conditions, () =>
        this.#follow({ ...start, context, conditions: {} }, provider),
      )
      const shared = [...read].filter((input) => serviceOf(input) === null)
      const tree = { ...followed, reads: new Set(shared) }
      const conditions = Object.fromEntries(
        shared.map((input) => [input, start.conditions[input] ?? this.#worlds.domainOf(input)]),
      )
      this.#known.set(key, [...known, { conditions, tree }])
      return tree
    } finally {
      this.#worlds.recorder = recorder
      for (const input of read) recorder?.add(input)
    }
  }

  /** The codes that the step's call returns, and in which worlds. */
  #codesAt({ node, context, conditions }: Branch, owns: (input: InputName) => boolean) {
    return this.#worlds.branch(
      conditions,
      () => this.#parts.returned(context, node),
      (a, b) => a === b,
      owns,
    )
  }

  #follow(start: Branch, provider: ProviderKey): Omit<ProviderTree, 'reads'> {
    const leaves: ProviderLeaf[] = []
    const marks = new Map<string, Conditions[]>()
    const service = serviceOf(`fault.${provider}`)
    const owns = (input: InputName) => serviceOf(input) === service

    const visit = (branch: Branch, path: readonly string[], left: ReadonlySet<string>) => {
      const [state] = this.#chart.services(branch.context, branch.node)
      if (this.#chart.subject(branch.context, branch.node).provider !== provider) {
        leaves.push({
          conditions: branch.conditions,
          path,
          status: state?.status ?? null,
        })
        return
      }
      const passed = new Set(left)
      const mark = (name: string, conditions: Conditions) => {
        if (!this.#marks || passed.has(name)) return
        passed.add(name)
        const known = marks.get(name)
        if (known) known.push(conditions)
        else marks.set(name, [conditions])
      }
      mark(`node:${branch.node}`, branch.conditions)
      const codes = this.#marks ? this.#codesAt(branch, owns) : []
      for (const { result, conditions } of codes) {
        if (result === null) continue
        mark(`code:${result}`, conditions)
        // Worlds that return another code here can still return this one later.
        if (codes.length > 1) passed.delete(`code:${result}`)
      }
      const walked = [...path, branch.node]
      for (const { exit, edge, again, after } of this.#worlds.next(branch, owns)) {
        if (exit === null) {
          leaves.push({ conditions: after.conditions, path: walked, status: null })
          continue
        }
        const before = new Set(passed)
        mark(`edge:${edge}`, after.conditions)
        if (!again) visit(after, walked, new Set(passed))
        passed.clear()
        for (const one of before) passed.add(one)
      }
    }
    for (const branch of this.#worlds.enter(start, owns)) visit(branch, [], new Set())
    return { leaves, marks }
  }
}
