import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { interpolateZoom, interrupt, pointer, select } from './littleD3'

describe('a selection', () => {
  const heard: string[] = []
  const says = (what: string) => () => heard.push(what)
  const happen = (node: EventTarget, ...events: string[]) => {
    heard.length = 0
    for (const event of events) node.dispatchEvent(new Event(event))
    return heard.join(' ')
  }

  it('has one listener for an event and a name', () => {
    const node = new EventTarget()
    const first = says('first')
    select(node).on('wheel.zoom touchend.zoom', first)
    select(node).on('wheel.other', says('other'))
    expect(select(node).on('wheel.zoom')).toBe(first)
    expect(happen(node, 'wheel', 'touchend')).toBe('first other first')
    select(node).on('wheel.zoom', says('second'), { passive: false })
    expect(happen(node, 'wheel')).toBe('other second')
    select(node).on('wheel', null)
    select(node).on('.zoom', null)
    expect(happen(node, 'wheel', 'touchend')).toBe('other')
    expect(select(node).on('wheel.zoom')).toBeUndefined()
  })

  it('keeps properties of its element, and may have none', () => {
    const node = new EventTarget()
    select(node).property('__zoom', () => 1)
    expect(select(node).property('__zoom')).toBe(1)
    const none = select(node).filter(() => false)
    none.style('color', 'red').on('wheel', says('none'))
    expect([none.node(), happen(node, 'wheel')]).toEqual([null, ''])
  })

  it('finds where an event happened', () => {
    const rect = () => ({ left: 10, top: 20 })
    const node = { getBoundingClientRect: rect, clientLeft: 1, clientTop: 2 }
    const event = { clientX: 100, clientY: 100, pageX: 7, pageY: 8, currentTarget: node }
    expect(pointer(event as unknown as MouseEvent)).toEqual([89, 78])
    expect(pointer({ ...event, currentTarget: null } as unknown as MouseEvent)).toEqual([7, 8])
  })
})

describe('a travel', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    vi.stubGlobal('requestAnimationFrame', (show: FrameRequestCallback) =>
      setTimeout(() => show(performance.now()), 16),
    )
    vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const start = (node: EventTarget) => {
    const told: (string | number)[] = []
    select(node)
      .transition()
      .duration(100)
      .ease((t) => t)
      .on('start.zoom', () => told.push('start'))
      .on('interrupt.zoom end.zoom', () => told.push('over'))
      .on('end', () => told.push('end'))
      .tween('zoom', () => (t) => told.push(t))
    return told
  }

  it('goes from frame to frame to the very end', () => {
    const told = start(new EventTarget())
    vi.advanceTimersByTime(50)
    expect(told).toEqual(['start', 0.16, 0.32, 0.48])
    vi.advanceTimersByTime(200)
    expect(told.slice(-4)).toEqual([0.96, 1, 'over', 'end'])
  })

  it('ends where it is when it is interrupted or another one begins', () => {
    const node = new EventTarget()
    const told = start(node)
    vi.advanceTimersByTime(20)
    const next = start(node)
    vi.advanceTimersByTime(20)
    expect(told).toEqual(['start', 0.16, 'over'])
    interrupt(node)
    vi.advanceTimersByTime(200)
    expect(next).toEqual(['start', expect.any(Number), 'over'])
  })

  it('is never told of when it ends before its first frame', () => {
    const node = new EventTarget()
    const told = start(node)
    select(node).interrupt()
    vi.advanceTimersByTime(200)
    expect(told).toEqual([])
  })
})

describe('the way of the camera', () => {
  it('leads from one view to the other, and far away over a wider one', () => {
    const [from, to] = [
      [0, 0, 100],
      [900, 1200, 200],
    ] as const
    const way = interpolateZoom(from, to)
    const near = (view: readonly number[]) => view.map((one) => expect.closeTo(one, 6))
    expect(way(0)).toEqual(near(from))
    expect(way(1)).toEqual(near(to))
    expect(way(0.5)[2]).toBeGreaterThan(500)
  })

  it('only widens where the place is the same', () => {
    expect(interpolateZoom([5, 5, 100], [5, 5, 400])(0.5)).toEqual([5, 5, 200])
  })
})
