import { type RefObject, useEffect, useRef } from 'react'
import type { Run } from '../../run/run'
import { useMedia } from '../useMedia'

const margin = 16

/**
 * Keeps the current step in view when the run moves, and leaves the focus where it is. Below a
 * step that waits there is room for its dialog.
 */
export function useInView(
  box: RefObject<HTMLElement | null>,
  run: Run,
  position: number,
  waiting: boolean,
) {
  const still = useMedia('(prefers-reduced-motion: reduce)')
  /** It has been shown once: from then on it travels. */
  const shown = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them moves the current step
  useEffect(() => {
    const frame = box.current
    const current = frame?.querySelector('.outline-step.current')
    if (!frame || !current) return
    const [around, own] = [frame.getBoundingClientRect(), current.getBoundingClientRect()]
    const above = own.top - around.top
    const inView = above >= margin && own.bottom + margin <= around.bottom
    if (waiting || !inView) {
      const room = around.height - own.height - 2 * margin
      const lead = waiting ? 0 : Math.max(0, room * 0.3)
      frame.scrollTo({
        top: frame.scrollTop + above - margin - lead,
        behavior: shown.current && !still ? 'smooth' : 'instant',
      })
    }
    shown.current = true
  }, [box, run, position, waiting, still])
}
