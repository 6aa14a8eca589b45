// Stands in for d3-selection, d3-transition and d3-interpolate. React Flow moves its camera with
// d3-zoom; this is what the two ask of the rest: one element, its listeners, one way at a time.

type Listener = (this: EventTarget, event: unknown, data: undefined) => void
/** Who listens to an element, by event and name: `wheel.zoom`. */
type Listeners = Map<string, { said: Listener; remove: () => void }>

const listeners = new WeakMap<EventTarget, Listeners>()

const namesIn = (names: string) => names.trim().split(/\s+/)

/** An element, or none. */
class Selection {
  readonly #node: EventTarget | null

  constructor(node: EventTarget | null) {
    this.#node = node
  }

  node = () => this.#node
  selection = () => this
  /** Nothing is bound to an element. */
  datum = () => undefined

  each(say: (this: EventTarget) => void): this {
    if (this.#node) say.call(this.#node)
    return this
  }

  call<Rest extends unknown[]>(use: (selection: this, ...rest: Rest) => void, ...rest: Rest): this {
    use(this, ...rest)
    return this
  }

  filter(keeps: (this: EventTarget) => boolean): Selection {
    return new Selection(this.#node && keeps.call(this.#node) ? this.#node : null)
  }

  property(name: string, ...[value]: readonly unknown[]): unknown {
    const node = this.#node as Record<string, unknown> | null
    if (value === undefined) return node?.[name]
    if (node) node[name] = typeof value === 'function' ? value.call(node) : value
    return this
  }

  style(name: string, value: string): this {
    const node = this.#node as Partial<HTMLElement> | null
    node?.style?.setProperty(name, value)
    return this
  }

  /** Who listens; or somebody listens from now on, or with `null` nobody, nor to `.name` at all. */
  on(names: string, said?: Listener | null, options?: AddEventListenerOptions | boolean): unknown {
    const node = this.#node
    if (!node) return said === undefined ? undefined : this
    const known: Listeners = listeners.get(node) ?? new Map()
    listeners.set(node, known)
    if (said === undefined) return known.get(names)?.said
    for (const name of namesIn(names)) {
      const [event = '', by = ''] = name.split('.')
      for (const [one, { remove }] of known) {
        if (one !== name && (event !== '' || !one.endsWith(`.${by}`))) continue
        remove()
        known.delete(one)
      }
      if (said === null) continue
      const listener = (happened: Event) => said.call(node, happened, undefined)
      node.addEventListener(event, listener, options)
      const remove = () => node.removeEventListener(event, listener, options)
      known.set(name, { said, remove })
    }
    return this
  }

  interrupt = () => this

  transition = () => new Way(this)
}

export const select = (node: EventTarget): Selection => new Selection(node)

/** Where an event happened, from the corner of an element. */
export function pointer(event: MouseEvent | Touch, within?: Element): [number, number] {
  const node = within ?? ('currentTarget' in event ? (event.currentTarget as Element) : null)
  if (!node?.getBoundingClientRect) return [event.pageX, event.pageY]
  const { left, top } = node.getBoundingClientRect()
  return [event.clientX - left - node.clientLeft, event.clientY - top - node.clientTop]
}

type Tween = (this: EventTarget) => (t: number) => void

/** Nothing is ever on its way: the browser moves the chart, and is told where to at once. */
export function interrupt(): void {}

/** A way that is gone at once, to its end: `travels` in chart.css lets the browser show it. */
class Way {
  readonly #selection: Selection
  readonly #node: EventTarget
  readonly #listeners: (readonly [name: string, say: (this: EventTarget) => void])[] = []

  constructor(selection: Selection) {
    this.#selection = selection
    this.#node = selection.node() as EventTarget
  }

  selection = () => this.#selection
  duration = () => this

  on(names: string, say: (this: EventTarget) => void): this {
    for (const name of namesIn(names)) this.#listeners.push([name.split('.')[0] as string, say])
    return this
  }

  tween(_: string, tween: Tween): this {
    this.#tell('start')
    tween.call(this.#node)(1)
    this.#tell('end')
    return this
  }

  call<Rest extends unknown[]>(use: (way: this, ...rest: Rest) => void, ...rest: Rest): this {
    use(this, ...rest)
    return this
  }

  #tell(what: string) {
    for (const [one, say] of this.#listeners) if (one === what) say.call(this.#node)
  }
}

/** What lies between two places is the browser's to show. */
export const interpolateZoom = () => () => null
export const interpolate = interpolateZoom
