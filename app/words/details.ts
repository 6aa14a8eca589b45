import type { Chart, Details } from '../charts/chartDefinition'
import type { Texts } from '../text/texts'
import { chartText } from './chartText'
import { saidValue } from './names'

/** What is known of a result besides its code, in words. */
export function detailWords(
  texts: Texts,
  chart: Chart,
  details: Details,
  as: 'name' | 'says' = 'name',
): string[] {
  const words = chartText(texts, chart.id).details
  return Object.entries(details).flatMap(([name, value]) => {
    const said = words[name]?.[String(value)]
    if (said) return [said[as]]
    // Services of one's own computer have no words but their names.
    const own = words[name] ? saidValue(texts, chart, {}, String(value)) : null
    return own === null ? [] : [as === 'says' ? `${own}.` : own]
  })
}
