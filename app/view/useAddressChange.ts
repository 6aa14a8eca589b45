import { useLayoutEffect, useRef, useState } from 'react'
import { type Page, pageOf } from './pages'

/**
 * Says when the address changes by itself and still means the page. What happens between the
 * page's first rendering and its being there is said then.
 */
export function useAddressChange(page: Page, follow: () => void): void {
  const [drawnFor] = useState(() => location.hash)
  const latest = useRef(follow)
  latest.current = follow
  useLayoutEffect(() => {
    const hear = () => {
      if (pageOf(location.hash) === page) latest.current()
    }
    if (location.hash !== drawnFor) hear()
    window.addEventListener('popstate', hear)
    return () => window.removeEventListener('popstate', hear)
  }, [page, drawnFor])
}
