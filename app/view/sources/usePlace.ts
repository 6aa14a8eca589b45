import { useState } from 'react'
import type { Chart } from '../../charts/chartDefinition'
import { splitFragment } from '../../run/permalink'
import { writeAddress } from '../patientHistory'
import { useAddressChange } from '../useAddressChange'
import { formatPlace, type Place, parsePlace } from './place'

const read = (charts: readonly Chart[]) => parsePlace(charts, splitFragment(location.hash).query)

/** What the page is to show, kept in step with the address. */
export function usePlace(charts: readonly Chart[]) {
  const [{ place, problems, visits }, set] = useState(() => ({ ...read(charts), visits: 0 }))
  useAddressChange('sources', () => set(({ visits }) => ({ ...read(charts), visits: visits + 1 })))
  return {
    place,
    problems,
    /** Counts how often the address has led to a place on the page. */
    visits,
    dismissProblems: () => set({ place, visits, problems: [] }),
    /** Shows something else: an entry of the history of its own, but for letters being typed. */
    change: (changed: Partial<Place>, typing = false) => {
      const next = { ...place, ...changed }
      set({ place: next, visits, problems })
      writeAddress(typing ? 'replaceState' : 'pushState', null, formatPlace(next))
    },
  }
}
