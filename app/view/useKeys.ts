import { useEffect, useRef } from 'react'
import type { Explorer } from './useExplorer'

const controls =
  'button, a, input, select, textarea, summary, [tabindex="0"], [role="tab"], [contenteditable], [popover]'

/** The player's keys. They act only while the focus is on no control and no shape. */
export function useKeys({ send, playing }: Explorer) {
  const toggle = useRef(playing)
  toggle.current = playing
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const busy = event.target instanceof Element && event.target.closest(controls) !== null
      if (busy || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      const type = (
        {
          ArrowLeft: 'BACK',
          ArrowRight: 'STEP',
          Home: 'FIRST',
          End: 'LAST',
          ' ': toggle.current ? 'PAUSE' : 'PLAY',
        } as const
      )[event.key]
      if (!type) return
      event.preventDefault()
      send({ type })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [send])
}
