import { createContext, use } from 'react'
import type { ChartText, Texts } from '../text/texts'
import { en } from '../text/en'

/** What the page says, in the language that it speaks. */
export const TextsContext = createContext<Texts>(en)

export const useTexts = (): Texts => use(TextsContext)

/** What the language says about one chart. @throws when it has no texts for the chart. */
export function chartText(texts: Texts, chart: string): ChartText {
  const found = (texts.charts as Readonly<Record<string, ChartText>>)[chart]
  if (!found) throw new Error(`There are no texts for the chart "${chart}": add them to text/`)
  return found
}
