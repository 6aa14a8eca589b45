import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeStop } from './placeStop'

const room = { width: 1440, height: 900 }
const card = { width: 300, height: 160 }

test('stands to the right of what is on the left, and to the left of what is on the right', () => {
  const left = placeStop({ left: 0, top: 48, width: 320, height: 400 }, card, room)
  const right = placeStop({ left: 1100, top: 48, width: 340, height: 400 }, card, room)
  expect([left.left > 320, right.left + card.width < 1100]).toEqual([true, true])
})

test('stands above a bar at the bottom, and below one at the top', () => {
  const above = placeStop({ left: 0, top: 836, width: 1440, height: 64 }, card, room)
  const below = placeStop({ left: 0, top: 0, width: 1440, height: 48 }, card, room)
  expect([above.top + card.height < 836, below.top > 48]).toEqual([true, true])
})

test('never leaves the screen, and covers its target only where nothing else is left', () => {
  const box = fc.record({
    left: fc.integer({ min: -200, max: 1600 }),
    top: fc.integer({ min: -200, max: 1100 }),
    width: fc.integer({ min: 1, max: 1440 }),
    height: fc.integer({ min: 1, max: 900 }),
  })
  fc.assert(
    fc.property(fc.option(box), (target) => {
      const { ring, left, top } = placeStop(target, card, room)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(left + card.width).toBeLessThanOrEqual(room.width)
      expect(top + card.height).toBeLessThanOrEqual(room.height)
      if (!ring) return
      expect(ring.left + ring.width).toBeLessThanOrEqual(room.width)
      const covers =
        left < ring.left + ring.width &&
        ring.left < left + card.width &&
        top < ring.top + ring.height &&
        ring.top < top + card.height
      const beside = Math.max(ring.left, room.width - ring.left - ring.width)
      if (covers) expect(beside).toBeLessThan(card.width + 20)
    }),
  )
})
