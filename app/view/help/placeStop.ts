export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}
type Size = Pick<Box, 'width' | 'height'>

const edge = 8
const gap = 8
/** How far the ring stands off. */
const off = 4

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high))

/** Where a card stands so that it does not cover what it is about, and the ring around that. */
export function placeStop(
  target: Box | null,
  card: Size,
  room: Size,
): { ring: Box | null; left: number; top: number } {
  const rightmost = room.width - card.width - edge
  const lowest = room.height - card.height - edge
  if (!target) return { ring: null, left: rightmost / 2, top: lowest / 2 }
  const left = clamp(target.left - off, 2, room.width)
  const top = clamp(target.top - off, 2, room.height)
  const ring = {
    left,
    top,
    width: clamp(target.left + target.width + off, left, room.width - 2) - left,
    height: clamp(target.top + target.height + off, top, room.height - 2) - top,
  }
  const across = clamp(ring.left + ring.width / 2 - card.width / 2, edge, rightmost)
  const down = clamp(ring.top + 24, edge, lowest)
  const choices = [
    { left: ring.left + ring.width + gap, top: down },
    { left: ring.left - gap - card.width, top: down },
    { left: across, top: ring.top + ring.height + gap },
    { left: across, top: ring.top - gap - card.height },
  ]
  const fitting = choices.find(
    (one) => one.left >= edge && one.left <= rightmost && one.top >= edge && one.top <= lowest,
  )
  return { ring, ...(fitting ?? { left: across, top: lowest }) }
}
