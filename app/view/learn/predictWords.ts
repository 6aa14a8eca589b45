import { choicesAt } from '../../learn/prediction'
import type { Chart } from '../../charts/chartDefinition'
import type { Texts } from '../../text/texts'
import { chartText } from '../../words/chartText'

/** One way on from a decision, in words. */
export interface Option {
  readonly edge: string
  readonly exit: string
  readonly to: string
}

/** The name of a step on its chart. */
export const stepName = (texts: Texts, chart: Chart, node: string): string =>
  chartText(texts, chart.id).steps[node]?.label ?? node

/** The ways on from a step, in the order in which their keys count them. */
export function optionsAt(texts: Texts, chart: Chart, node: string): readonly Option[] {
  const { exits } = chartText(texts, chart.id)
  return choicesAt(chart, node).map(({ id, label, to }) => ({
    edge: id,
    exit: label === null ? stepName(texts, chart, to) : (exits[label] ?? label),
    to: stepName(texts, chart, to),
  }))
}
