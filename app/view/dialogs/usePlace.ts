import { type RefObject, useLayoutEffect, useState } from 'react'

export interface DialogPlace {
  readonly left: number
  readonly top: number
  /** Where the pointer stands, from the dialog's left. */
  readonly pointer: number
  /** Beside the step there is no pointer. */
  readonly stands: 'below' | 'above' | 'beside'
}

const gap = 14
const edge = 10

/**
 * Where a dialog stands so that it points at the current step and stays inside the chart's box.
 * It follows when the chart is moved, zoomed, or drawn in another view.
 */
export function usePlace(
  dialog: RefObject<HTMLDialogElement | null>,
  within: RefObject<HTMLElement | null>,
  floating: boolean,
  view: string,
): DialogPlace | null {
  const [place, setPlace] = useState<DialogPlace | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view has other shapes
  useLayoutEffect(() => {
    const [box, own] = [within.current, dialog.current]
    if (!floating || !box || !own) return setPlace(null)
    const measure = () => setPlace((before) => keep(before, findPlace(box, own)))
    measure()
    const moves = new MutationObserver(measure)
    // Chart and outline may still be on their way; the camera is a style.
    moves.observe(box, { childList: true, subtree: true, attributeFilter: ['style'] })
    box.addEventListener('scroll', measure, true)
    // The camera has come to rest.
    box.addEventListener('transitionend', measure)
    const sizes = new ResizeObserver(measure)
    sizes.observe(box)
    sizes.observe(own)
    return () => {
      moves.disconnect()
      box.removeEventListener('scroll', measure, true)
      box.removeEventListener('transitionend', measure)
      sizes.disconnect()
    }
  }, [dialog, within, floating, view])
  return place
}

function findPlace(box: HTMLElement, dialog: HTMLElement): DialogPlace {
  const around = box.getBoundingClientRect()
  const own = dialog.getBoundingClientRect()
  const shape = box
    .querySelector('.step[aria-current], .outline-step.current')
    ?.getBoundingClientRect()
  const at = shape ?? {
    left: around.left,
    width: around.width,
    top: around.top,
    bottom: around.top,
  }
  // What stands above the chart, such as a task with its verdict, is not covered.
  const strips = [...box.querySelectorAll('.task-strip, .story-strip')]
  const ceiling = strips.reduce(
    (lowest, strip) => Math.max(lowest, strip.getBoundingClientRect().bottom - around.top + edge),
    edge,
  )
  const middle = at.left + at.width / 2 - around.left
  const rightmost = Math.max(edge, around.width - own.width - edge)
  const centred = Math.min(Math.max(middle - own.width / 2, edge), rightmost)
  const below = Math.max(ceiling, at.bottom - around.top + gap)
  const above = at.top - around.top - gap - own.height
  const stands =
    below + own.height + edge <= around.height ? 'below' : above >= ceiling ? 'above' : 'beside'
  const before = at.left - around.left - gap - own.width
  const after = at.left - around.left + at.width + gap
  return {
    left: stands === 'beside' ? (before >= edge ? before : Math.min(after, rightmost)) : centred,
    top:
      stands === 'below'
        ? below
        : stands === 'above'
          ? Math.min(above, around.height - own.height - edge)
          : Math.max(edge, around.height - own.height - edge),
    pointer: Math.min(Math.max(middle - centred, 20), own.width - 20),
    stands,
  }
}

const keep = (before: DialogPlace | null, next: DialogPlace): DialogPlace =>
  before &&
  before.left === next.left &&
  before.top === next.top &&
  before.pointer === next.pointer &&
  before.stands === next.stands
    ? before
    : next
