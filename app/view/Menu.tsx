import { Ellipsis } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'

/** What has no room in the header, behind one button. Escape and a press elsewhere close it. */
export function Menu({ name, children }: { name: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const close = (event: Event) => {
      const menu = box.current
      if (!menu?.open || document.querySelector('dialog:modal')) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        menu.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && menu.contains(event.target)) return
      menu.open = false
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [])
  return (
    <details className="menu" ref={box}>
      <summary aria-label={name} title={name}>
        <Ellipsis size={18} aria-hidden="true" />
      </summary>
      <div className="menu-items">{children}</div>
    </details>
  )
}
