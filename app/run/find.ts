import { readNumber } from '../mapi/hresult'

/** Something that can be found. */
export interface Entry {
  /** Unique among the entries that are searched together. */
  readonly id: string
  /** What it is called; the first is the one that is shown. */
  readonly names: readonly string[]
  /** What else is said of it: a word of these finds it, behind all that are called so. */
  readonly about: readonly string[]
  /** The 32-bit numbers that stand for it, unsigned. */
  readonly numbers: readonly number[]
}

export interface Hit<Found extends Entry> {
  readonly entry: Found
  /** How it was found: the smaller, the better. */
  readonly rank: Rank
}

const ranks = {
  /** The number, or the whole name. */
  same: 0,
  /** Digits that mean this number in their other reading. */
  otherReading: 1,
  /** The beginning of a name. */
  begins: 2,
  /** The beginnings of words of a name. */
  words: 3,
  /** The beginnings of words of what is said of it. */
  about: 4,
  /** Inside a word of a name, from a word of it on, or in its number. */
  inside: 5,
  /** A name that is spelled nearly so, where nothing is spelled so. */
  nearly: 6,
} as const
export type Rank = (typeof ranks)[keyof typeof ranks]

/** So many digits of a number are enough to find it by a part. */
const enoughDigits = 4
/** Words of so many letters may have one mistake, or two. */
const oneMistakeFrom = 4
const twoMistakesFrom = 8

/** Letters without case and accents: two texts that differ in nothing else are the same. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase()

const wordsOf = (text: string): string[] =>
  fold(text.replaceAll(/(?<=\p{Ll}|\d)(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** A text without what stands between its words. */
const compact = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** An entry as it is searched. */
interface Prepared {
  readonly names: readonly {
    readonly compact: string
    readonly words: readonly string[]
    /** Its words, taken apart where they are written as one; and all that follows each of them. */
    readonly parts: readonly string[]
    readonly ends: readonly string[]
  }[]
  readonly about: readonly string[]
  readonly numbers: readonly number[]
  readonly digits: readonly string[]
}

const prepared = new WeakMap<Entry, Prepared>()

function prepare(entry: Entry): Prepared {
  let found = prepared.get(entry)
  if (!found) {
    found = {
      // `MAPILogonEx` is one word, and three.
      names: entry.names.map((name) => {
        const parts = wordsOf(name)
        return {
          compact: compact(name),
          words: [...new Set([...parts, ...fold(name).split(/[^\p{L}\p{N}]+/u)])],
          parts,
          ends: parts.map((_, index) => parts.slice(index).join('')),
        }
      }),
      about: entry.about.flatMap(wordsOf),
      numbers: entry.numbers,
      digits: entry.numbers.flatMap((value) => [
        value.toString(16).padStart(8, '0'),
        String(value),
        String(value | 0),
      ]),
    }
    prepared.set(entry, found)
  }
  return found
}

/**
 * The entries that a query finds, best first; entries that are found alike keep their order.
 * Pure: the same entries and query give the same hits. An empty query finds nothing.
 */
export function find<Found extends Entry>(
  entries: readonly Found[],
  query: string,
): readonly Hit<Found>[] {
  const asked = {
    compact: compact(query),
    words: wordsOf(query),
    numbers: readNumber(query),
    digits: fold(query).trim().replace(/^0x/, ''),
  }
  if (asked.compact === '') return []
  const hits = entries
    .flatMap((entry) => {
      const rank = rankOf(prepare(entry), asked)
      return rank === null ? [] : [{ entry, rank }]
    })
    .sort((one, other) => one.rank - other.rank)
  const spelled = hits.filter(({ rank }) => rank !== ranks.nearly)
  return spelled.length > 0 ? spelled : hits
}

interface Asked {
  readonly compact: string
  readonly words: readonly string[]
  readonly numbers: readonly number[]
  readonly digits: string
}

function rankOf(entry: Prepared, asked: Asked): Rank | null {
  const [likely, other] = asked.numbers
  const has = (value: number | undefined) => value !== undefined && entry.numbers.includes(value)
  const every = (test: (word: string) => boolean) => asked.words.every(test)
  const ofName = entry.names.flatMap(({ words }) => words)
  const begins = (words: readonly string[]) => (word: string) =>
    words.some((one) => one.startsWith(word))
  const isPart = /^-?[\da-f]+$/.test(asked.digits) && asked.digits.length >= enoughDigits

  if (has(likely) || entry.names.some((name) => name.compact === asked.compact)) return ranks.same
  if (has(other)) return ranks.otherReading
  if (entry.names.some((name) => name.compact.startsWith(asked.compact))) return ranks.begins
  if (every(begins(ofName))) return ranks.words
  if (every(begins([...ofName, ...entry.about]))) return ranks.about
  if (isPart && entry.digits.some((digits) => digits.includes(asked.digits))) return ranks.inside
  // Digits that stand in no number are not a misspelt name.
  if (asked.numbers.length > 0 && /\d/.test(asked.compact)) return null
  // Letters that only meet where two words of a name do are not in it: `print` in `entryPoint`.
  const isIn =
    ({ parts, ends }: Prepared['names'][number]) =>
    (word: string) =>
      word.length > 1 &&
      (parts.some((part) => part.includes(word)) || ends.some((end) => end.startsWith(word)))
  if (entry.names.some((name) => every(isIn(name)))) {
    return ranks.inside
  }
  return every((word) => ofName.some((one) => isNearly(word, one))) ? ranks.nearly : null
}

/** True when a word, or as much of it as was typed, differs by few mistakes. */
function isNearly(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true
  if (typed.length < oneMistakeFrom) return false
  const allowed = typed.length < twoMistakesFrom ? 1 : 2
  if (word.length < typed.length - allowed) return false
  return mistakes(typed, word, allowed) <= allowed
}

/**
 * How many letters have to be added, left out, changed or swapped with their neighbour until
 * `typed` is a beginning of `word`.
 */
function mistakes(typed: string, word: string, allowed: number): number {
  const target = word.slice(0, typed.length + allowed)
  let before: number[] = []
  let last = Array.from({ length: target.length + 1 }, (_, index) => index)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= target.length; j++) {
      const same = typed[i - 1] === target[j - 1]
      const swapped =
        i > 1 && j > 1 && typed[i - 1] === target[j - 2] && typed[i - 2] === target[j - 1]
      row[j] = Math.min(
        (row[j - 1] ?? 0) + 1,
        (last[j] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = row
  }
  return Math.min(...last)
}

/** A stretch of a text, and whether the query is found in it. */
export interface Stretch {
  readonly text: string
  readonly found: boolean
}

/** A text in stretches, so that what the query finds in it can be shown; together they are the text. */
export function markFound(text: string, query: string): readonly Stretch[] {
  const characters = [...text]
  // The place of each folded letter: folding makes some characters longer, and drops others.
  const letters: string[] = []
  const places: number[] = []
  characters.forEach((character, place) => {
    for (const letter of compact(character)) {
      letters.push(letter)
      places.push(place)
    }
  })
  const folded = letters.join('')
  const isFound = characters.map(() => false)
  const mark = (part: string) => {
    const at = [...folded].length === folded.length ? folded.indexOf(part) : -1
    if (part === '' || at < 0) return false
    const from = places[at] ?? 0
    const to = places[at + part.length - 1] ?? from
    for (let place = from; place <= to; place++) isFound[place] = true
    return true
  }
  if (!mark(compact(query))) for (const word of wordsOf(query)) mark(word)
  const stretches: { text: string; found: boolean }[] = []
  characters.forEach((character, place) => {
    const found = isFound[place] ?? false
    const last = stretches.at(-1)
    if (last?.found === found) last.text += character
    else stretches.push({ text: character, found })
  })
  return stretches
}
