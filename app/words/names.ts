import type { Chart, Input } from '../charts/chartDefinition'
import { type ProviderKey, splitProviderKey, toMessageServices } from '../mapi/computer'
import type { ChartText, Texts } from '../text/texts'
import { chartText } from './chartText'

/** A message service by its name, on the computer that the chart is made for. */
export const serviceName = (chart: Chart, id: string): string =>
  toMessageServices(chart.setting.computer).find((one) => one.id === id)?.name ?? id

/** A provider in words: `Microsoft Exchange, message store`. */
export function providerName(texts: Texts, chart: Chart, key: ProviderKey): string {
  const { service, kind } = splitProviderKey(key)
  return `${serviceName(chart, service)}, ${texts.providerKinds[kind]}`
}

/** Is it a provider of the computer that the chart is made for? */
const isProvider = (chart: Chart, value: string): value is ProviderKey =>
  value.includes('/') &&
  toMessageServices(chart.setting.computer).some(({ id, providers }) => {
    const { service, kind } = splitProviderKey(value as ProviderKey)
    return id === service && providers.includes(kind)
  })

/** A value in words: those of the texts, or the name of a provider; `null` where there are none. */
export function saidValue(
  texts: Texts,
  chart: Chart,
  said: Readonly<Record<string, string>>,
  value: string,
): string | null {
  if (Object.hasOwn(said, value)) return said[value] ?? null
  return isProvider(chart, value) ? providerName(texts, chart, value) : null
}

/** What the texts of a chart say about an input: its own text, or the one that it shares. */
export const inputText = ({ inputs }: ChartText, { parameter, text = parameter }: Input) =>
  inputs[text]

/** What an input is called on the page: an identifier of MAPI, a provider, or a name. */
export function inputName(texts: Texts, chart: Chart, input: Input): string {
  if (input.identifier !== undefined) return input.identifier
  if (input.provider !== undefined) return providerName(texts, chart, input.provider)
  return inputText(chartText(texts, chart.id), input)?.name ?? input.parameter
}
