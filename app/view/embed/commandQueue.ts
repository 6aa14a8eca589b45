import type { Command, Misunderstood } from './messages'

/** How long a command waits for the one before, in milliseconds: 20 a second. */
export const commandInterval = 50

type Queued = Command | Misunderstood

/** Which commands a later one leaves without any effect. */
const replaces: Readonly<Record<Queued['type'], readonly Queued['type'][]>> = {
  setQuery: ['setQuery', 'go', 'play', 'pause'],
  go: ['go', 'play', 'pause'],
  play: ['play', 'pause'],
  pause: ['play', 'pause'],
  ask: ['ask'],
  misunderstood: ['misunderstood'],
}

/** Commands that wait, with one more: at most one of each kind, the last of its kind. */
export const enqueue = (waiting: readonly Queued[], next: Queued): readonly Queued[] => [
  ...waiting.filter(({ type }) => !replaces[next.type].includes(type)),
  next,
]

/**
 * Carries out commands in order, one each `commandInterval`. However many are sent, few wait:
 * those that a later one has made pointless are forgotten.
 */
export class CommandQueue {
  readonly #act: (command: Queued) => void
  #waiting: readonly Queued[] = []
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(act: (command: Queued) => void) {
    this.#act = act
  }

  add(command: Queued): void {
    this.#waiting = enqueue(this.#waiting, command)
    if (this.#timer === null) this.#next()
  }

  /** Forgets what waits. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    this.#waiting = []
  }

  #next(): void {
    const [first, ...rest] = this.#waiting
    this.#waiting = rest
    this.#timer = first ? setTimeout(() => this.#next(), commandInterval) : null
    if (first) this.#act(first)
  }
}
