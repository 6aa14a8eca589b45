import type { ReactNode } from 'react'
import { fragmentOf, type Manner, type Page, visit } from './pages'

/** What goes to another page: where it was left, or to what a query says there. */
export function PageLink({
  shown,
  from,
  to,
  query,
  children,
}: {
  shown: Manner & { readonly settle: () => void }
  from: Page
  to: Page
  query?: string
  children: ReactNode
}) {
  const go = (event: React.MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (to === from) return
    shown.settle()
    visit(to, shown, query)
  }
  return (
    <a
      href={fragmentOf(to, shown, query)}
      aria-current={to === from ? 'page' : undefined}
      onClick={go}
    >
      {children}
    </a>
  )
}
