import { useEffect, useRef } from 'react'

/** So many frames the part of the page that is to come may take. */
const patience = 120

/** Another view may take away what had the focus: the current step takes it then. */
export function useKeptFocus(view: string, presenting: boolean): void {
  const before = useRef({ view, presenting })
  useEffect(() => {
    if (before.current.view === view && before.current.presenting === presenting) return
    before.current = { view, presenting }
    let left = patience
    let frame = requestAnimationFrame(function look() {
      if (document.activeElement !== document.body) return
      const step = document.querySelector<HTMLElement>('.centre [aria-current="step"]')
      const target = step?.matches('button, [tabindex]') ? step : step?.querySelector('button')
      if (target) target.focus({ preventScroll: true })
      else if (left-- > 0) frame = requestAnimationFrame(look)
    })
    return () => cancelAnimationFrame(frame)
  }, [view, presenting])
}
