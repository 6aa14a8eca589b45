import { type RefObject, useEffect, useRef } from 'react'

/** In a frame only who is in it already: the page around it keeps its focus. */
export const mayFocus = () => window.parent === window || document.hasFocus()

/**
 * Another view, or an answer, may take away what had the focus. The middle of the page has it
 * then: the next Tab goes to the chart, and the keys of the player act, as on no control.
 */
export function useKeptFocus(
  centre: RefObject<HTMLElement | null>,
  view: string,
  presenting: boolean,
  asks: boolean,
): void {
  const began = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what takes the focus away
  useEffect(() => {
    const lost = mayFocus() && began.current && !asks && document.activeElement === document.body
    began.current = true
    if (lost) centre.current?.focus({ preventScroll: true })
  }, [centre, view, presenting, asks])
}
