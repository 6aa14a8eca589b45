import { useState } from 'react'
import {
  type Language,
  splitFragment,
  splitQuery,
  type Theme,
  themes,
  toLanguage,
} from '../../run/permalink'
import type { Problem } from '../../run/problem'
import { writeAddress } from '../patientHistory'
import { useAddressChange } from '../useAddressChange'

interface ClassPlace {
  readonly theme: Theme
  /** `null`: what the reader's browser prefers. */
  readonly language: Language | null
}

const read = () => parseClassPlace(splitFragment(location.hash).query)

/** Reads the query of `#/class?…`. Never fails: what cannot be used is reported. */
export function parseClassPlace(query: string): {
  place: ClassPlace
  problems: readonly Problem[]
} {
  const { parameters, problems } = splitQuery(query)
  let place: ClassPlace = { theme: 'auto', language: null }
  for (const [parameter, values] of parameters) {
    const value = values.at(-1) ?? ''
    for (const one of values.slice(0, -1)) {
      problems.push({ parameter, value: one, kind: 'repeated' })
    }
    const theme = parameter === 'theme' ? themes.find((one) => one === value) : undefined
    const language = parameter === 'lang' ? toLanguage(value) : null
    if (theme) place = { ...place, theme }
    else if (language) place = { ...place, language }
    else {
      const isKnown = parameter === 'theme' || parameter === 'lang'
      problems.push({ parameter, value, kind: isKnown ? 'unknown-value' : 'unknown-parameter' })
    }
  }
  return { place, problems }
}

/** Writes the address of the page: only what differs from the plain one. */
export function formatClassPlace({ theme, language }: ClassPlace): string {
  const parts = [
    ...(language === null ? [] : [`lang=${language}`]),
    ...(theme === 'auto' ? [] : [`theme=${theme}`]),
  ]
  return `#/class${parts.length > 0 ? `?${parts.join('&')}` : ''}`
}

/** How the page of a class is shown, kept in step with the address. */
export function useClassPlace() {
  const [{ place, problems }, set] = useState(read)
  useAddressChange('class', () => set(read()))
  return {
    place,
    problems,
    dismissProblems: () => set({ place, problems: [] }),
    change: (changed: Partial<ClassPlace>) => {
      const next = { ...place, ...changed }
      set({ place: next, problems })
      writeAddress('pushState', null, formatClassPlace(next))
    },
  }
}
