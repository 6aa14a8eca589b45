import { useRef } from 'react'

interface Item {
  readonly id: string
  readonly data?: object
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** The same value all the way down, or the same function. */
function isAlike(a: unknown, b: unknown, depth = 3): boolean {
  if (Object.is(a, b)) return true
  if (depth === 0 || !isPlain(a) || !isPlain(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length && keys.every((key) => isAlike(a[key], b[key], depth - 1))
  )
}

/** Keeps the items that have not changed: a step draws again only the shapes and lines it touches. */
export function useKept<Of extends Item>(items: readonly Of[]): Of[] {
  const kept = useRef(new Map<string, Of>())
  const next = items.map((item) => {
    const before = kept.current.get(item.id)
    return before && isAlike(before, item) ? before : item
  })
  kept.current = new Map(next.map((item) => [item.id, item]))
  return next
}
