import type { Chart } from '../charts/chartDefinition'
import type { Condition } from '../learn/goal'
import { toGraph } from '../run/graph'
import type { LearnText } from '../text/learnText'
import type { AllTexts } from '../text/texts'
import { chartText } from './chartText'
import { detailWords } from './details'
import type { InputName } from '../insight/inputs'
import { inputWords, valueWords } from './inputWords'
import { inputName, serviceName } from './names'

/** What a step is called where the chart does not show which is meant: with its id where the label serves several. */
export function stepName(texts: AllTexts, chart: Chart, node: string): string {
  const { steps } = chartText(texts, chart.id)
  const label = steps[node]?.label ?? node
  const isShared = toGraph(chart.machine).nodes.some(
    ({ id }) => id !== node && steps[id]?.label === label,
  )
  return isShared ? `${label} (${node})` : label
}

/** One of the things that a goal asks for, as a sentence. */
export function conditionWords(
  texts: AllTexts,
  { conditions }: LearnText,
  chart: Chart,
  condition: Condition,
): string {
  switch (condition.kind) {
    case 'result':
    case 'returns':
      return conditions[condition.kind](condition.code)
    case 'end':
    case 'waits':
    case 'passes':
    case 'avoids':
      return conditions[condition.kind](stepName(texts, chart, condition.node))
    case 'detail': {
      const { name, value } = condition
      const [said] = detailWords(texts, chart, { [name]: value }, 'says')
      if (said !== undefined) return said
      const others = Object.values(chartText(texts, chart.id).details[name] ?? {})
      return others.length > 0
        ? conditions.noDetail(others.map((one) => one.name))
        : conditions.input(name, String(value))
    }
    case 'service': {
      const { service, status } = condition
      return conditions.service(serviceName(chart, service), texts.serviceStatus[status], status)
    }
    case 'noDialog':
      return conditions.noDialog
    case 'input': {
      const { input, value } = condition
      return conditions.input(
        inputWords(texts, chart, input),
        valueWords(texts, chart, input, value),
      )
    }
  }
}

/** An input, or a group of inputs, that a task lets be changed or locks: `flags`, `fault.exchange`. */
export function limitWords(
  texts: AllTexts,
  { failures }: LearnText,
  chart: Chart,
  name: InputName,
): string {
  if (name === 'computer') return texts.profiles.profiles
  const input = chart.inputs.find(({ parameter }) => parameter === name)
  if (input) return input.kind === 'failures' ? failures : inputName(texts, chart, input)
  // Inputs of all providers of a service.
  const isService = chart.inputs.some(({ parameter }) => parameter.startsWith(`${name}/`))
  return isService ? serviceName(chart, name) : inputWords(texts, chart, name)
}
