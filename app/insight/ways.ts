import type { Change, InputName, Value } from './inputs'
import { type Conditions, hasSameValues } from './worlds'

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

const keyOf = (way: Way): string => Object.keys(way).sort().join('\n')

/** The subsets of a way's inputs, as keys. */
function* subsetsOf(way: Way): Generator<string> {
  const inputs = Object.keys(way).sort()
  // Beyond this many inputs only single ones are compared: such ways come last in any list.
  if (inputs.length > 12) return yield* ['', ...inputs, inputs.join('\n')]
  for (let bits = 0; bits < 1 << inputs.length; bits++) {
    yield inputs.filter((_, i) => bits & (1 << i)).join('\n')
  }
}

/** What is left of a way without those of its sets of changes that hold one of `other`. */
function without(way: Way, other: Way): Way[] {
  const left: Way[] = []
  let rest = way
  for (const [input, values] of Object.entries(other)) {
    const own = rest[input] ?? []
    const outside = own.filter((value) => !values.includes(value))
    if (outside.length === own.length) return [way]
    if (outside.length > 0) left.push({ ...rest, [input]: outside })
    rest = { ...rest, [input]: own.filter((value) => values.includes(value)) }
  }
  return left
}

/** The ways of which no smaller one works, fewest changes first, alike ones joined. */
export function toMinimal(ways: readonly Way[]): Way[] {
  if (ways.length === 0) return []
  if (ways.some((way) => way === noChange || sizeOf(way) === 0)) return [noChange]
  const kept = new Map<string, Way[]>()
  const sorted = [...ways].sort(bySize)
  for (const way of sorted) {
    let pieces: Way[] = [way]
    for (const key of subsetsOf(way)) {
      for (const smaller of kept.get(key) ?? []) {
        pieces = pieces.flatMap((piece) => without(piece, smaller))
        if (pieces.length === 0) break
      }
      if (pieces.length === 0) break
    }
    if (pieces.length === 0) continue
    const key = keyOf(way)
    kept.set(key, [...(kept.get(key) ?? []), ...pieces])
  }
  return [...kept.values()].flatMap(join).sort(bySize)
}

/** Joins ways over the same inputs that differ in the values of one of them only. */
export function join(ways: readonly Way[]): Way[] {
  let joined = [...ways]
  for (const input of Object.keys(ways[0] ?? {})) {
    const groups = new Map<string, Way>()
    for (const way of joined) {
      const key = Object.keys(way)
        .sort()
        .map((one) =>
          one === input ? '' : `${one}=${JSON.stringify([...(way[one] ?? [])].sort())}`,
        )
        .join('\n')
      const known = groups.get(key)
      groups.set(
        key,
        known ? { ...known, [input]: [...(known[input] ?? []), ...(way[input] ?? [])] } : way,
      )
    }
    joined = [...groups.values()]
  }
  return joined
}

/** The sets of changes that a way stands for, at most `limit` of them. */
export function expand(way: Way, limit: number): Change[][] {
  let sets: Change[][] = [[]]
  for (const [input, values] of Object.entries(way)) {
    sets = sets.flatMap((set) => values.map((value) => [...set, { input, value }])).slice(0, limit)
  }
  return sets
}

export const isSameWay = (a: Way, b: Way): boolean =>
  sizeOf(a) === sizeOf(b) && Object.keys(a).every((input) => hasSameValues(a[input], b[input]))
