import { useEffect, useState } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { splitFragment } from '../../run/permalink'
import { pageOf } from '../pages'
import { type Filters, formatFilters, parseFilters } from './filters'

/** The filters of the page, kept in step with the address. */
export function useFilters(chart: Chart) {
  const read = () => parseFilters(chart, splitFragment(location.hash).query)
  const [{ filters, problems }, set] = useState(read)
  useEffect(() => {
    const follow = () => {
      if (pageOf(location.hash) === 'outcomes') {
        set(parseFilters(chart, splitFragment(location.hash).query))
      }
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [chart])
  return {
    filters,
    problems,
    dismissProblems: () => set({ filters, problems: [] }),
    /** Shows something else: an entry of the history of its own, but for letters being typed. */
    change: (changed: Partial<Filters>, typing = false) => {
      const next = { ...filters, ...changed }
      set({ filters: next, problems })
      try {
        history[typing ? 'replaceState' : 'pushState'](null, '', formatFilters(next))
      } catch {
        // The browser refuses for now: the page goes on, and the address follows with the next change.
      }
    },
  }
}
