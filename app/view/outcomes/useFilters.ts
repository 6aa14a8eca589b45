import { useState } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { splitFragment } from '../../run/permalink'
import { writeAddress } from '../patientHistory'
import { useAddressChange } from '../useAddressChange'
import { chartOf, type Filters, formatFilters, parseFilters } from './filters'

/** The filters of the page, kept in step with the address. */
export function useFilters(chart: Chart) {
  const read = () => parseFilters(chart, splitFragment(location.hash).query)
  const [{ filters, problems }, set] = useState(read)
  useAddressChange('outcomes', () => {
    if (chartOf(splitFragment(location.hash).query) === chart.id) set(read())
  })
  return {
    filters,
    problems,
    dismissProblems: () => set({ filters, problems: [] }),
    /** Shows something else: an entry of the history of its own, but for letters being typed. */
    change: (changed: Partial<Filters>, typing = false) => {
      const next = { ...filters, ...changed }
      set({ filters: next, problems })
      write(next, typing)
    },
    /** Shows the table of any chart. */
    show: (next: Filters) => {
      write(next, false, () => window.dispatchEvent(new PopStateEvent('popstate', { state: null })))
    },
  }
}

function write(filters: Filters, typing: boolean, then?: () => void) {
  writeAddress(typing ? 'replaceState' : 'pushState', null, formatFilters(filters), then)
}
