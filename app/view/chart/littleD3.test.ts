import { describe, expect, it } from 'vitest'
import { pointer, select } from './littleD3'

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

describe('a way', () => {
  it('is gone at once to its end, and is told of before and after', () => {
    const told: (string | number)[] = []
    const node = new EventTarget()
    const way = select(node)
      .transition()
      .duration()
      .on('start.zoom', () => told.push('start'))
      .on('interrupt.zoom end.zoom', () => told.push('end'))
    way.call((same) => same.tween('zoom', () => (t) => told.push(t)))
    expect(told).toEqual(['start', 1, 'end'])
    expect(way.selection().node()).toBe(node)
  })
})
