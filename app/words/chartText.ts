import type { ChartText, Texts } from '../text/texts'

/** What the language says about one chart. @throws when it has no texts for the chart. */
export function chartText(texts: Texts, chart: string): ChartText {
  const found = (texts.charts as Readonly<Record<string, ChartText>>)[chart]
  if (!found) throw new Error(`There are no texts for the chart "${chart}": add them to text/`)
  return found
}
