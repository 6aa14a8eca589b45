import type { Change, InputName, Value } from './inputs'
import type { Conditions } from './worlds'

/**
 * Changes of the present world that together do something: for each input the values that serve
 * alike. One of each is a set of changes that works.
 */
export type Way = Conditions

/** No change is needed. */
export const noChange: Way = {}

/** What has to change for a world to meet the conditions. */
export function toWay(conditions: Conditions, present: (input: InputName) => Value): Way {
  let way: Record<InputName, readonly Value[]> | null = null
  for (const input in conditions) {
    const values = conditions[input] ?? []
    if (values.includes(present(input))) continue
    way ??= {}
    way[input] = values
  }
  return way ?? noChange
}

const sizeOf = (way: Way): number => Object.keys(way).length

/** How many sets of changes a way stands for. */
export const countOf = (way: Way): number =>
  Object.values(way).reduce((product, values) => product * values.length, 1)

/** The ways to do one of `some` and one of `others`, which share no input; at most `limit`, smallest first. */
export function combine(some: readonly Way[], others: readonly Way[], limit: number): Way[] {
  if (others.length === 1 && others[0] === noChange) return [...some]
  const both = some.flatMap((one) => others.map((other) => ({ ...one, ...other })))
  return both.length > limit ? both.sort(bySize).slice(0, limit) : both
}

const bySize = (a: Way, b: Way) => sizeOf(a) - sizeOf(b)

/** What is left of a way without those of its sets of changes that hold one of `other`. */
function without(way: Way, other: Way): Way[] {
  const left: Way[] = []
  let rest = way
  for (const input in other) {
    const { outside, inside } = split(rest[input] ?? [], other[input] ?? [])
    if (inside.length === 0) return [way]
    if (outside.length > 0) {
      left.push({ ...rest, [input]: outside })
      rest = { ...rest, [input]: inside }
    }
  }
  return left
}

interface Split {
  readonly inside: readonly Value[]
  readonly outside: readonly Value[]
}

/** The values of a list that are in another one, and those that are not; the same few lists come again and again. */
function split(values: readonly Value[], others: readonly Value[]): Split {
  const known = splits.get(values) ?? new WeakMap<readonly Value[], Split>()
  splits.set(values, known)
  let found = known.get(others)
  if (!found) {
    const outside = values.filter((value) => !others.includes(value))
    found =
      outside.length === 0
        ? { inside: values, outside }
        : { inside: values.filter((value) => others.includes(value)), outside }
    known.set(others, found)
  }
  return found
}

const splits = new WeakMap<readonly Value[], WeakMap<readonly Value[], Split>>()

/** Ways that change the same inputs. */
interface Group {
  readonly inputs: readonly number[]
  readonly ways: Way[]
}

/** Ways that are gathered, without those that hold one that was gathered before. */
export class WaySet {
  readonly #groups = new Map<string, Group>()
  /** The same by the input that was met last among theirs: few have the same. */
  readonly #byLast = new Map<number, Group[]>()
  readonly #numbers = new Map<InputName, number>()

  /** The inputs of a way by number, as they were met. */
  #inputsOf(way: Way): number[] {
    const inputs: number[] = []
    for (const input in way) {
      let number = this.#numbers.get(input)
      if (number === undefined) {
        number = this.#numbers.size
        this.#numbers.set(input, number)
      }
      inputs.push(number)
    }
    return inputs.sort((a, b) => a - b)
  }

  /** What is new in a way. */
  newIn(way: Way, inputs = this.#inputsOf(way)): Way[] {
    let pieces: Way[] = [way]
    for (const last of [-1, ...inputs]) {
      for (const known of this.#byLast.get(last) ?? []) {
        if (!known.inputs.every((input) => inputs.includes(input))) continue
        for (const smaller of known.ways) pieces = withoutEach(pieces, smaller)
        if (pieces.length === 0) return pieces
      }
    }
    return pieces
  }

  add(way: Way) {
    const inputs = this.#inputsOf(way)
    const pieces = this.newIn(way, inputs)
    if (pieces.length === 0) return
    const key = inputs.join()
    const group = this.#groups.get(key)
    if (group) {
      group.ways.push(...pieces)
      return
    }
    const fresh = { inputs, ways: pieces }
    this.#groups.set(key, fresh)
    const last = inputs.at(-1) ?? -1
    const known = this.#byLast.get(last)
    if (known) known.push(fresh)
    else this.#byLast.set(last, [fresh])
  }

  get ways(): Way[] {
    return [...this.#groups.values()].flatMap(({ ways }) => ways)
  }

  /** Alike ones joined, fewest changes first. */
  joined(): Way[] {
    return [...this.#groups.values()].flatMap(({ ways }) => join(ways)).sort(bySize)
  }
}

function withoutEach(pieces: Way[], smaller: Way): Way[] {
  const [only] = pieces
  if (pieces.length === 1 && only) return without(only, smaller)
  return pieces.flatMap((piece) => without(piece, smaller))
}

/** The ways of which no smaller one works, fewest changes first, alike ones joined. */
export function toMinimal(ways: readonly Way[]): Way[] {
  if (ways.length < 2) return [...ways]
  if (ways.some((way) => sizeOf(way) === 0)) return [noChange]
  const set = new WaySet()
  for (const way of [...ways].sort(bySize)) set.add(way)
  return set.joined()
}

/** Joins ways over the same inputs that differ in the values of one of them only. */
function join(ways: readonly Way[]): Way[] {
  let joined = ways
  const inputs = Object.keys(ways[0] ?? {})
  for (const input of inputs) {
    if (joined.length < 2) break
    const others = inputs.filter((one) => one !== input)
    const alike = new Map<string, Way>()
    for (const way of joined) {
      const key = others.map((one) => nameOfValues(way[one] ?? [])).join(' ')
      const known = alike.get(key)
      const values = [...(known?.[input] ?? []), ...(way[input] ?? [])]
      alike.set(key, known ? { ...known, [input]: values } : way)
    }
    joined = [...alike.values()]
  }
  return [...joined]
}

/** A short name for a list of values; lists with the same values have the same name. */
export function nameOfValues(values: readonly Value[]): string {
  let name = names.get(values)
  if (name === undefined) {
    name = JSON.stringify(values.map((value) => JSON.stringify(value)).sort())
    names.set(values, name)
  }
  return name
}

const names = new WeakMap<readonly Value[], string>()

/** The sets of changes that a way stands for, at most `limit` of them. */
export function expand(way: Way, limit: number): Change[][] {
  let sets: Change[][] = [[]]
  for (const [input, values] of Object.entries(way)) {
    sets = sets.flatMap((set) => values.map((value) => [...set, { input, value }])).slice(0, limit)
  }
  return sets
}
