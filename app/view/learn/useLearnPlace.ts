import { useState } from 'react'
import { writeAddress } from '../patientHistory'
import { useAddressChange } from '../useAddressChange'
import { formatPlace, type LearnPlace, parsePlace } from './learnPlace'

/** The query of the page: the story of a pack may be longer than any other. */
const read = () => {
  const at = location.hash.indexOf('?')
  return parsePlace(at < 0 ? '' : location.hash.slice(at + 1))
}

/** What the page is to show, kept in step with the address. */
export function useLearnPlace() {
  const [{ place, problems, visits }, set] = useState(() => ({ ...read(), visits: 0 }))
  useAddressChange('learn', () => set(({ visits }) => ({ ...read(), visits: visits + 1 })))
  return {
    place,
    problems,
    /** Counts how often the address has led here. */
    visits,
    dismissProblems: () => set({ place, visits, problems: [] }),
    /** Shows something else: an entry of the history of its own, but for letters being typed. */
    change: (changed: Partial<LearnPlace>, typing = false) => {
      const next = { ...place, ...changed }
      set({ place: next, visits, problems })
      writeAddress(typing ? 'replaceState' : 'pushState', null, formatPlace(next))
    },
  }
}
