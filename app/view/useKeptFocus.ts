import { useEffect, useRef } from 'react'

/** So many frames the part of the page that is to come may take. */
const patience = 120

/**
 * Another view, or an answer, may take away what had the focus: the current step takes it then, or
 * after an answer the button that goes on.
 */
export function useKeptFocus({
  view,
  presenting,
  asks,
  position,
}: {
  view: string
  presenting: boolean
  asks: boolean
  position: number
}): void {
  const before = useRef({ view, presenting, asks, position })
  useEffect(() => {
    const last = before.current
    before.current = { view, presenting, asks, position }
    const answered = last.asks && !asks && position === last.position + 1
    if (!answered && last.view === view && last.presenting === presenting) return
    let left = patience
    let frame = requestAnimationFrame(function look() {
      if (document.activeElement !== document.body) return
      const next = answered ? document.querySelector<HTMLElement>('.step-button') : null
      const step = next ?? document.querySelector<HTMLElement>('.centre [aria-current="step"]')
      const target = step?.matches('button, [tabindex]') ? step : step?.querySelector('button')
      if (target) target.focus({ preventScroll: true })
      else if (left-- > 0) frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [view, presenting, asks, position])
}
