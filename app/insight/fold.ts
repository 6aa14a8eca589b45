import type { InputName } from './inputs'
import { nameOfValues } from './ways'
import type { Conditions } from './worlds'

/** A thing, and the worlds in which it is so. */
export interface Folded<One> {
  readonly draft: One
  readonly condition: Conditions
}

/** Joins conditions that differ in one input, and drops an input that may have any value, until nothing changes. */
export function fold<One>(
  conditions: readonly Folded<One>[],
  sizeOf: (input: InputName) => number,
): Folded<One>[] {
  let folded = [...conditions]
  for (;;) {
    const before = folded.length
    for (const input of new Set(folded.flatMap(({ condition }) => Object.keys(condition)))) {
      const groups = new Map<string, Folded<One>[]>()
      for (const one of folded) {
        const key = keyWithout(one.condition, input)
        const alike = groups.get(key)
        if (alike) alike.push(one)
        else groups.set(key, [one])
      }
      folded = [...groups.values()].map((alike) => joinAlike(alike, input, sizeOf))
    }
    if (folded.length === before) return folded
  }
}

/** Conditions that differ in the values of one input at most, as one. */
function joinAlike<One>(
  alike: readonly Folded<One>[],
  input: InputName,
  sizeOf: (input: InputName) => number,
): Folded<One> {
  const [first] = alike
  if (!first) throw new Error('There is nothing to join')
  const { [input]: values, ...rest } = first.condition
  if (values === undefined) return first
  const all = new Set(alike.flatMap(({ condition }) => condition[input] ?? []))
  if (all.size === sizeOf(input)) return { ...first, condition: rest }
  return alike.length === 1 ? first : { ...first, condition: { ...rest, [input]: [...all] } }
}

/** Tells conditions apart by all inputs but one, of which it only counts whether it is there. */
function keyWithout(condition: Conditions, input: InputName): string {
  const parts: string[] = []
  for (const name in condition) {
    parts.push(name === input ? name : `${name} ${nameOfValues(condition[name] ?? [])}`)
  }
  return parts.sort().join('\n')
}
