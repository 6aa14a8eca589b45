/** What a text is as JSON; itself where it is none. */
export function toJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Alike whatever the order of keys; `undefined` in an object is no key. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  if (keys.length !== Object.keys(other).length) return false
  const at = (value: object, key: string) => (value as Record<string, unknown>)[key]
  return keys.every((key) => Object.hasOwn(other, key) && isSame(at(one, key), at(other, key)))
}

const cycle: Record<string, unknown> = {}
cycle.self = cycle

/** What a message can carry and JSON cannot say. */
const unspeakable: Readonly<Record<string, unknown>> = {
  '@undefined': undefined,
  '@NaN': Number.NaN,
  '@Infinity': Number.POSITIVE_INFINITY,
  '@bigint': 10n ** 40n,
  '@date': new Date(0),
  '@map': new Map([['type', 'play']]),
  '@cycle': cycle,
  '@bytes': new Uint8Array(8),
  '@regexp': /(a+)+$/,
}

/** A message as a host page may send it: of a text that stands for something, that thing. */
export function toValue(text: string): unknown {
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string' && Object.hasOwn(unspeakable, value)) return unspeakable[value]
    if (typeof value !== 'object' || value === null) return value
    for (const [key, one] of Object.entries(value)) {
      Object.defineProperty(value, key, {
        value: replace(one),
        ...{ enumerable: true, writable: true, configurable: true },
      })
    }
    return value
  }
  return /([[{]|\{"a":){400}/.test(text) ? toJson(text) : replace(toJson(text))
}
