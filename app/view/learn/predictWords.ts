import type { Chart } from '../../charts/chartDefinition'
import { choicesAt } from '../../learn/prediction'
import type { Texts } from '../../text/texts'
import { chartText } from '../../words/chartText'

/** One way on from a decision, in words. */
interface Option {
  readonly edge: string
  readonly exit: string
  readonly to: string
}

/** What the chart writes on a step. */
export const stepLabel = (texts: Texts, chart: Chart, node: string): string =>
  chartText(texts, chart.id).steps[node]?.label ?? node

/** The ways on from a step, in the order in which their keys count them. */
export function optionsAt(texts: Texts, chart: Chart, node: string): readonly Option[] {
  const { exits } = chartText(texts, chart.id)
  return choicesAt(chart, node).map(({ id, label, to }) => ({
    edge: id,
    exit: label === null ? stepLabel(texts, chart, to) : (exits[label] ?? label),
    to: stepLabel(texts, chart, to),
  }))
}
