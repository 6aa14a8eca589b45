import { Ellipsis } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'

/**
 * What has no room in the header, behind one button. Escape, a press elsewhere, and what opens a
 * dialog close it.
 */
export function Menu({ name, children }: { name: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const menu = box.current
    const close = (event: Event) => {
      if (!menu?.open || document.querySelector('dialog:modal')) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        menu.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && menu.contains(event.target)) return
      menu.open = false
    }
    const leave = ({ target }: Event) => {
      if (!menu?.open || !(target as Element).closest('[aria-haspopup="dialog"]')) return
      // The focus returns there from the dialog.
      menu.querySelector('summary')?.focus()
      menu.open = false
    }
    menu?.addEventListener('click', leave)
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      menu?.removeEventListener('click', leave)
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
