import type { Chart } from '../charts/chartDefinition'
import { splitAnswer } from '../run/run'
import type { Texts } from '../text/texts'
import { chartText } from './chartText'

/** An answer in words, with what it picks: `OK: Archive`. */
export function answerWords(chart: Chart, answer: string, texts: Texts): string {
  const { word, pick } = splitAnswer(answer)
  const said = chartText(texts, chart.id).answers[word] ?? word
  return pick === null ? said : texts.ui.pair(said, pick)
}
