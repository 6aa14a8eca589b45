/** What became of an input: all of it was understood, a part, or nothing. */
export type Verdict = 'taken' | 'partly' | 'refused'

/** Where something comes in from outside, and what must hold of whatever comes. */
export interface Door {
  readonly name: string
  /** How it is written: mutations keep that in mind. */
  readonly kind: 'query' | 'json' | 'code' | 'words'
  /** Of a thousand inputs, so many go through this door. */
  readonly share: number
  /** Takes long, whatever the input: how it grows is not looked at. */
  readonly isCostly?: true
  /** Inputs as people have them; each is tried as it is, and then spoilt. */
  readonly seeds: readonly string[]
  /** Inputs that went wrong once. */
  readonly faults?: readonly string[]
  /** Takes an input in. @throws where something is not as it must be, whatever the input. */
  readonly open: (input: string) => Verdict | Promise<Verdict>
}

/** What does not hold, and of what. */
export class Broken extends Error {}

/** @throws Broken where it does not hold. */
export function holds(fact: boolean, what: string, ...about: unknown[]): asserts fact {
  if (fact) return
  const said = about.map((one) => String(JSON.stringify(one)).slice(0, 600))
  throw new Broken([what, ...said].join(': '))
}

/** Words about a fault: there are some, they are short, and nothing in them steers a display. */
export function holdsWords(words: string): void {
  holds(words.trim() !== '', 'a fault is said in words')
  holds(words.length <= 1200, 'what is said of a fault is short', words)
}

/** The verdict of a parser that reports what it did not take. */
export const verdictOf = (problems: number, isAnything = true): Verdict =>
  problems === 0 ? 'taken' : isAnything ? 'partly' : 'refused'

/** Prototypes that all objects share, with the keys that they had at first. */
const shared = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise, RegExp].map(
  (type) => ({ type, keys: Reflect.ownKeys(type.prototype).length }),
)

/** @throws Broken where a parser has left something in what all objects share. */
export function holdsPrototypes(): void {
  for (const { type, keys } of shared) {
    holds(Reflect.ownKeys(type.prototype).length === keys, `${type.name}.prototype is untouched`)
  }
}
