/** How a page is read: where its shapes, its button and its current step are. */
export interface Reading {
  /** Selectors of the chart's shapes; one of them has to find all shapes. */
  readonly shapes: readonly string[]
  readonly count: number
  readonly next: string
  /** What tells where the run stands; an attribute of it, or where it is on the screen. */
  readonly current: string
  readonly attribute: string | null
  /** Part of what that tells until the first step is taken. */
  readonly start: string
  /** One press is enough: what it starts takes longer than a few frames. */
  readonly once: boolean
}

/** What the page has been seen to do, in milliseconds since the navigation began. */
export interface Marks {
  /** The first frame with all shapes was painted. */
  visible: number | null
  /** The first frame after a click in which another step is the current one was painted. */
  firstStep: number | null
  /** Frames after that first one in which the chart was not there. */
  gaps: number
  /** From a click to the frame that shows its step. */
  steps: number[]
}

declare global {
  interface Window {
    bench: Marks & { watch(): void; where(): string | null }
  }
}

/**
 * Runs in the page before anything of its own. A frame is painted when the message that was sent
 * from its animation frame arrives: layout, style and paint have been done in between.
 */
export function probe({ shapes, count, next, ...place }: Reading): void {
  if (window !== window.top) return
  const painted = (done: (time: number) => void) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      done(performance.now())
    }
    channel.port2.postMessage(null)
  }
  const isDrawn = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0) return false
    return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  }
  const isVisible = () =>
    shapes.some((selector) => {
      const found = [...document.querySelectorAll(selector)]
      return (
        found.length >= count &&
        found.every(isDrawn) &&
        found.some((shape) => (shape.textContent ?? '').trim() !== '')
      )
    })
  const nowhere = 'nowhere'
  const where = () => {
    const element = document.querySelector(place.current)
    if (place.attribute !== null) return element?.getAttribute(place.attribute) ?? null
    if (!element) return nowhere
    const { x, y } = element.getBoundingClientRect()
    return `${Math.round(x)} ${Math.round(y)}`
  }
  const bench: Window['bench'] = {
    ...{ visible: null, firstStep: null, gaps: 0, steps: [], where },
    /** Times the next click, until the frame that shows its step is painted. */
    watch: () => {
      addEventListener(
        'click',
        ({ timeStamp }) => {
          const before = where()
          const look = () => {
            const at = where()
            if (at === null || at === before) requestAnimationFrame(look)
            else painted((time) => bench.steps.push(time - timeStamp))
          }
          requestAnimationFrame(look)
        },
        { capture: true, once: true },
      )
    },
  }
  window.bench = bench
  const isAtStart = () => where()?.includes(place.start) ?? false
  /** A press without an effect after so many frames is tried again. */
  const patience = place.once ? Number.POSITIVE_INFINITY : 3
  let waits = 0
  let pressed = false
  const frame = () => {
    const visible = isVisible()
    if (!visible && bench.visible !== null) bench.gaps += 1
    const moved = pressed && visible && where() !== null && !isAtStart()
    painted((time) => {
      if (visible) bench.visible ??= time
      if (moved) {
        bench.firstStep = time
        return
      }
      waits -= 1
      // Nobody presses what has not been seen.
      const button = visible && isAtStart() ? document.querySelector<HTMLElement>(next) : null
      if (button && waits <= 0) {
        pressed = true
        waits = patience
        button.click()
      }
      requestAnimationFrame(frame)
    })
  }
  requestAnimationFrame(frame)
}
