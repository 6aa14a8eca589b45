import { createContext, use, useSyncExternalStore } from 'react'

/** How long the pointer rests on a shape before its exits show, and how long they outstay it. */
const restsFor = 300
const staysFor = 200

/**
 * What a visitor points at on the chart, with the pointer or with the focus. It is kept beside
 * React's state: few shapes and lines listen to it, and the rest of the chart is not drawn again.
 */
export class Pointing {
  /** The step whose exits are shown. */
  shown: string | null = null
  /** The shape that Tab gets to: the one that had the focus last, else the current step. */
  stop: string | null
  readonly #listeners = new Set<() => void>()
  #focused: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(stop: string | null) {
    this.stop = stop
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  enter(step: string) {
    this.#after(restsFor, step)
  }

  /** The pointer has left for somewhere else; on its way it may reach what is shown. */
  leave() {
    this.#after(staysFor, this.#focused)
  }

  /** The pointer is on what is shown. */
  rest() {
    clearTimeout(this.#timer)
  }

  /** The focus is on a shape; exits are shown where the focus is. */
  focus(step: string, visible: boolean) {
    this.#focused = visible ? step : null
    this.stop = step
    if (visible) this.#show(step)
    this.#tell()
  }

  blur() {
    this.#focused = null
    this.#show(null)
  }

  dismiss() {
    this.#show(null)
  }

  setStop(step: string | null) {
    if (this.stop === step) return
    this.stop = step
    this.#tell()
  }

  #after(delay: number, step: string | null) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#show(step), delay)
  }

  #show(step: string | null) {
    clearTimeout(this.#timer)
    if (this.shown === step) return
    this.shown = step
    this.#tell()
  }

  #tell() {
    for (const listener of this.#listeners) listener()
  }
}

export const PointingContext = createContext(new Pointing(null))

/** Follows one thing that is pointed at. */
export function usePointing<Value>(select: (pointing: Pointing) => Value): Value {
  const pointing = use(PointingContext)
  return useSyncExternalStore(pointing.subscribe, () => select(pointing))
}
