import type { Chart, Reading } from '../charts/chartDefinition'
import type { Cause } from '../mapi/failures'
import { stateMeta } from '../run/graph'
import type { Step } from '../run/run'
import type { Texts } from '../text/texts'
import { saidValue } from './names'
import { chartText } from './chartText'

/** What a step of the chart reads, as it stands at some step of the run. */
export const readAt = (chart: Chart, node: string, { context }: Step): readonly Reading[] =>
  stateMeta(chart.machine, node).reads.map((read) => chart.read(context, read))

/** True when the bit that was read is set. */
export const isSet = ({ flag, value }: Reading): boolean =>
  flag !== null && (Number(value) & flag) >>> 0 !== 0

/** A value that is no flag, in words; what a person wrote stands in quotation marks. */
export function valueWords({ read, input, value }: Reading, chart: Chart, texts: Texts): string {
  const words = chartText(texts, chart.id).facts[read]?.values ?? {}
  const known = String(value)
  const said = saidValue(texts, chart, words, known)
  if (said !== null) return said
  if (chart.inputs.find(({ parameter }) => parameter === input)?.kind === 'failures') {
    return texts.causes[value as Cause].name
  }
  return typeof value === 'string' ? `"${value}"` : String(value ?? texts.ui.null)
}
