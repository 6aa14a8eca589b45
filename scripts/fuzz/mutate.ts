import fc from 'fast-check'
import type { Door } from './door'
import { oddKeys, payloads, wrongValues } from './payloads'

/** Longer inputs are cut: no door reads more than a million characters. */
const longest = 1_200_000

/** One thing that is done to an input: where, to how much of it, and with what. */
interface Mutation {
  readonly how: string
  /** Shares of the text: 0 is its beginning, 1 its end. */
  readonly at: number
  readonly span: number
  /** Chooses among payloads, seeds, keys. */
  readonly pick: number
  readonly times: number
}

type Change = (text: string, mutation: Mutation, seeds: readonly string[]) => string

const choose = <One>(list: readonly One[], pick: number): One => list[pick % list.length] as One

/** Both ends of the part that a mutation is about: at most some hundred characters. */
function partOf(text: string, { at, span }: Mutation): [number, number] {
  const from = Math.floor(at * text.length)
  return [from, Math.min(text.length, from + 1 + Math.floor(span * Math.min(text.length, 200)))]
}

const replacePart = (text: string, mutation: Mutation, by: (part: string) => string): string => {
  const [from, to] = partOf(text, mutation)
  return text.slice(0, from) + by(text.slice(from, to)) + text.slice(to)
}

/** Something else in the place of one of the pieces that signs keep apart. */
function replacePiece(text: string, { at }: Mutation, by: (piece: string) => string): string {
  const pieces = text.slice(0, 20_000).split(/([&=,:/?|"(){}[\]\s]+)/)
  const words = pieces.flatMap((piece, i) => (i % 2 === 0 && piece !== '' ? [i] : []))
  const index = words[Math.floor(at * words.length * 0.999)] ?? 0
  return pieces.map((piece, i) => (i === index ? by(piece) : piece)).join('') + text.slice(20_000)
}

const percent = (text: string): string =>
  [...text].map((one) => `%${(one.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`).join('')

const encodeSafely = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))

/** What can be done to any text. */
const textChanges: Readonly<Record<string, Change>> = {
  truncate: (text, { at }) => text.slice(0, Math.floor(at * text.length)),
  drop: (text, one) => replacePart(text, one, () => ''),
  repeat: (text, one) => replacePart(text, one, (part) => part.repeat(1 + one.times)),
  splice: (text, { at, span, pick }, seeds) => {
    const other = choose(seeds, pick)
    return (
      text.slice(0, Math.floor(at * text.length)) + other.slice(Math.floor(span * other.length))
    )
  },
  flip: (text, one) =>
    replacePart(text, { ...one, span: 0 }, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) ^ (1 << (one.pick % 8))),
    ),
  insert: (text, one) => replacePart(text, one, (part) => choose(payloads, one.pick) + part),
  put: (text, one) => replacePiece(text, one, () => choose(payloads, one.pick)),
  double: (text, one) => replacePiece(text, one, (piece) => `${piece}${piece}`),
  encode: (text, one) => replacePiece(text, one, encodeSafely),
  encodeTwice: (text, one) => replacePart(text, one, (part) => encodeSafely(encodeSafely(part))),
  encodeAll: (text, one) => replacePart(text, one, percent),
  decode: (text) =>
    text.replace(/%([0-7][\da-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  digits: (text, one) =>
    text.replace(/\d+/g, (digits) =>
      one.pick % 3 === 0
        ? choose(['-1', '1e999', 'NaN', '٣', '9'.repeat(400), '0x7'], one.times)
        : digits,
    ),
  shout: (text, one) => replacePart(text, one, (part) => part.toUpperCase()),
  swap: (text, one) => {
    const [from, to] = partOf(text, one)
    return text.slice(to) + text.slice(from, to) + text.slice(0, from)
  },
  grow: (text, one) =>
    replacePart(text, one, (part) =>
      (choose(payloads, one.pick) || part).repeat(1 + one.times * one.times * 4),
    ),
  flood: (text, one) =>
    // Rarely as much as is read at all.
    one.pick % 40 === 0
      ? replacePart(text, one, (part) => `${part}a`.repeat(longest / (part.length + 1)))
      : text,
}

/** What can be done to parameters. */
const queryChanges: Readonly<Record<string, Change>> = {
  again: (text, { at, pick }, seeds) => {
    const parts = text.split('&')
    const more = choose(choose(seeds, pick).split('&'), pick)
    parts.splice(Math.floor(at * parts.length), 0, more)
    return parts.join('&')
  },
  unknown: (text, { pick, times }) => `${text}&${encodeSafely(choose(oddKeys, pick))}=${times}`,
  value: (text, { at, pick }) => {
    const parts = text.split('&')
    const index = Math.floor(at * parts.length * 0.999)
    const [name = ''] = (parts[index] ?? '').split('=')
    parts[index] =
      `${name}=${pick % 2 ? encodeSafely(choose(payloads, pick)) : choose(payloads, pick)}`
    return parts.join('&')
  },
  order: (text) => text.split('&').reverse().join('&'),
}

interface Spot {
  readonly parent: Record<string, unknown>
  readonly key: string
}

/** Every place below a value. */
function spotsOf(value: unknown, spots: Spot[] = []): Spot[] {
  if (typeof value !== 'object' || value === null || spots.length > 2000) return spots
  for (const key of Object.keys(value)) {
    spots.push({ parent: value as Record<string, unknown>, key })
    spotsOf((value as Record<string, unknown>)[key], spots)
  }
  return spots
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A key of its own, even where its name is one that objects have. */
const define = (one: object, key: string, value: unknown) =>
  Object.defineProperty(one, key, { value, enumerable: true, writable: true, configurable: true })

/** Stands for text that is put in after the value is written. */
const mark = '\u0001mark\u0001'
const marked = JSON.stringify(mark)

/** Changes a place of JSON; what is no JSON any more stays as it is. */
function changeSpot(text: string, { at }: Mutation, change: (spot: Spot) => string | undefined) {
  // Large and deep texts are left to those who cut and splice.
  const value = text.length > 50_000 || /([[{]|\{"a":){100}/.test(text) ? undefined : parse(text)
  const spots = spotsOf(value)
  const spot = spots[Math.floor(at * spots.length * 0.999)]
  if (!spot) return text
  const put = change(spot)
  const written = JSON.stringify(value)
  return put === undefined ? written : written.split(marked).join(put)
}

/** What can be done to JSON. */
const jsonChanges: Readonly<Record<string, Change>> = {
  wrong: (text, one) =>
    changeSpot(text, one, ({ parent, key }) => {
      define(parent, key, choose(wrongValues, one.pick))
      return undefined
    }),
  remove: (text, one) =>
    changeSpot(text, one, ({ parent, key }) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else delete parent[key]
      return undefined
    }),
  key: (text, one) =>
    changeSpot(text, one, ({ parent, key }) => {
      if (!Array.isArray(parent))
        define(parent, choose(oddKeys, one.pick), one.times % 2 ? parent[key] : one.times)
      return undefined
    }),
  deep: (text, one) =>
    changeSpot(text, one, ({ parent, key }) => {
      parent[key] = mark
      const depth = [3, 9, 100, 5000, 100_000][one.times % 5] ?? 3
      const [open, close] = choose(
        [
          ['[', ']'],
          ['{"a":', '}'],
        ],
        one.pick,
      ) as [string, string]
      return `${open.repeat(depth)}1${one.pick % 7 ? close.repeat(depth) : ''}`
    }),
  twice: (text, one) =>
    changeSpot(text, one, ({ parent, key }) => {
      if (Array.isArray(parent)) {
        parent.splice(Number(key), 0, parent[Number(key)])
        return undefined
      }
      const before = JSON.stringify(parent[key]) ?? '0'
      parent[key] = mark
      return `${before},${JSON.stringify(key)}:${JSON.stringify(choose(wrongValues, one.pick))}`
    }),
  many: (text, one) =>
    changeSpot(text, one, ({ parent, key }) => {
      const item = parent[key]
      parent[key] = Array.from({ length: 2 ** (one.times % 12) }, () => item)
      return undefined
    }),
  payload: (text, one) =>
    changeSpot(text, one, ({ parent, key }) => {
      const before = typeof parent[key] === 'string' ? (parent[key] as string) : ''
      const piece = choose(payloads, one.pick)
      parent[key] = one.times % 2 ? piece : `${before}${piece}`
      return undefined
    }),
  graft: (text, one, seeds) =>
    changeSpot(text, one, ({ parent, key }) => {
      const others = spotsOf(parse(choose(seeds, one.times)))
      const other = others[one.pick % Math.max(1, others.length)]
      if (other) parent[key] = other.parent[other.key]
      return undefined
    }),
}

const changes: Readonly<Record<string, Change>> = {
  ...textChanges,
  ...queryChanges,
  ...jsonChanges,
}

/** A kind of input is spoilt in its own ways more often than in everybody's. */
const hows: Readonly<Record<Door['kind'], readonly string[]>> = {
  query: [...Object.keys(textChanges), ...Object.keys(queryChanges), ...Object.keys(queryChanges)],
  json: [...Object.keys(jsonChanges), ...Object.keys(jsonChanges), ...Object.keys(textChanges)],
  code: Object.keys(textChanges),
  words: Object.keys(textChanges),
}

/** Applies mutations in order. Pure: the same ones make the same text of a seed. */
export const mutate = (seed: string, mutations: readonly Mutation[], seeds: readonly string[]) =>
  mutations.reduce(
    (text, one) => (changes[one.how]?.(text, one, seeds) ?? text).slice(0, longest),
    seed,
  )

const anyShare = fc.integer({ min: 0, max: 999 }).map((part) => part / 1000)

/** Any input for a door: one of its seeds, spoilt a few times. It shrinks to fewer mutations. */
export const anyInput = ({ kind, seeds }: Pick<Door, 'kind' | 'seeds'>): fc.Arbitrary<string> => {
  const anyMutation: fc.Arbitrary<Mutation> = fc.record({
    how: fc.constantFrom(...hows[kind]),
    at: anyShare,
    span: anyShare,
    pick: fc.nat(9999),
    times: fc.nat(20),
  })
  return fc
    .tuple(fc.nat(seeds.length - 1), fc.array(anyMutation, { maxLength: 6 }))
    .map(([seed, mutations]) => mutate(seeds[seed] as string, mutations, seeds))
}
