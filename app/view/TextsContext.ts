import { createContext, use } from 'react'
import { text as logon } from '../text/en/logon'
import { text as page } from '../text/en/page'
import type { AllTexts, Texts } from '../text/texts'

/** The page speaks English until another language is there. */
export const english: Texts = { ...page, charts: { logon } }

/** What the page says, in the language that it speaks. */
export const TextsContext = createContext<Texts>(english)

export const useTexts = (): Texts => use(TextsContext)

/** What the page says, for parts that come later: `lazyPart` has waited for their texts. */
export const useAllTexts = (): AllTexts => asAll(useTexts())

/** @throws when the texts of parts that come later are not there. */
export function asAll(texts: Texts): AllTexts {
  if (!isAll(texts)) throw new Error('More texts are needed here: wait for speakMore() first')
  return texts
}

/** Are the texts of parts that come later there? */
export const isAll = (texts: Texts): texts is AllTexts => 'insight' in texts
