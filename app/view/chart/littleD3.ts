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

  interrupt(): this {
    if (this.#node) interrupt(this.#node)
    return this
  }

  transition = () => new Travel(this)
}

export const select = (node: EventTarget): Selection => new Selection(node)

/** Where an event happened, from the corner of an element. */
export function pointer(event: MouseEvent | Touch, within?: Element): [number, number] {
  const node = within ?? ('currentTarget' in event ? (event.currentTarget as Element) : null)
  if (!node?.getBoundingClientRect) return [event.pageX, event.pageY]
  const { left, top } = node.getBoundingClientRect()
  return [event.clientX - left - node.clientLeft, event.clientY - top - node.clientTop]
}

type Told = 'start' | 'end' | 'interrupt'
type Tween = (this: EventTarget) => (t: number) => void

const travels = new WeakMap<EventTarget, Travel>()

/** Ends the travel of an element where it is. */
export function interrupt(node: EventTarget): void {
  travels.get(node)?.stop()
}

/** What changes an element from frame to frame; the next one of the element ends it. */
class Travel {
  readonly #selection: Selection
  readonly #node: EventTarget
  readonly #begin = performance.now()
  readonly #listeners: (readonly [Told, (this: EventTarget) => void])[] = []
  #tween: Tween = () => () => {}
  /** There from the first frame on. */
  #show: ((t: number) => void) | null = null
  #duration = 250
  #ease = (t: number) => (t <= 0.5 ? 4 * t ** 3 : 1 - 4 * (1 - t) ** 3)
  #frame: number

  constructor(selection: Selection) {
    this.#selection = selection
    this.#node = selection.node() as EventTarget
    interrupt(this.#node)
    travels.set(this.#node, this)
    this.#frame = requestAnimationFrame((now) => this.#go(now))
  }

  selection = () => this.#selection

  duration(duration: number): this {
    this.#duration = duration
    return this
  }

  ease(ease: (t: number) => number): this {
    this.#ease = ease
    return this
  }

  on(names: string, say: (this: EventTarget) => void): this {
    for (const name of namesIn(names)) this.#listeners.push([name.split('.')[0] as Told, say])
    return this
  }

  tween(_: string, tween: Tween): this {
    this.#tween = tween
    return this
  }

  call<Rest extends unknown[]>(use: (travel: this, ...rest: Rest) => void, ...rest: Rest): this {
    use(this, ...rest)
    return this
  }

  stop() {
    cancelAnimationFrame(this.#frame)
    travels.delete(this.#node)
    if (this.#show) this.#tell('interrupt')
  }

  #tell(what: Told) {
    for (const [one, say] of this.#listeners) if (one === what) say.call(this.#node)
  }

  #go(now: number) {
    // A frame may have begun before it was asked for.
    const t = Math.max(0, (now - this.#begin) / this.#duration)
    // Before anybody is told: who is told may end it.
    if (t < 1) this.#frame = requestAnimationFrame((next) => this.#go(next))
    if (!this.#show) {
      this.#tell('start')
      if (travels.get(this.#node) !== this) return
      this.#show = this.#tween.call(this.#node)
    }
    if (t >= 1) travels.delete(this.#node)
    this.#show(t < 1 ? this.#ease(t) : 1)
    if (t >= 1) this.#tell('end')
  }
}

type View = readonly [x: number, y: number, width: number]

/** The smoothest way from one part of a plane to another, after van Wijk and Nuij. */
export function interpolateZoom([x0, y0, w0]: View, [x1, y1, w1]: View): (t: number) => View {
  const [dx, dy] = [x1 - x0, y1 - y0]
  const far = Math.hypot(dx, dy)
  if (far < 1e-6) return (t) => [x0 + t * dx, y0 + t * dy, w0 * (w1 / w0) ** t]
  const angle = (w: number, sign: 1 | -1) =>
    -Math.asinh((w1 ** 2 - w0 ** 2 + sign * 4 * far ** 2) / (4 * w * far))
  const [r0, r1] = [angle(w0, 1), angle(w1, -1)]
  return (t) => {
    const r = r0 + t * (r1 - r0)
    const u = (w0 / (2 * far)) * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0))
    return [x0 + u * dx, y0 + u * dy, (w0 * Math.cosh(r0)) / Math.cosh(r)]
  }
}

export function interpolate(): never {
  throw new Error('The camera travels by interpolateZoom')
}
