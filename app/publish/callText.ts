import type { Call, CallArgument, Chart, Inputs } from '../charts/chartDefinition'
import { hasBit } from '../mapi/flags'

/** The calls of a chart as they are written in C++, with the values of the inputs; one text each. */
export function toCallTexts(chart: Chart, inputs: Inputs): string[] {
  const calls = chart.calls(inputs)
  const isResult = ({ isVoid, assigns }: Call) => !isVoid && assigns === undefined
  const declares = calls.findIndex(isResult)
  return calls.map((call, i) => {
    const result = i === declares ? 'HRESULT hr' : 'hr'
    const target = call.isVoid ? '' : `${call.assigns ?? result} = `
    return `${target}${call.name}(${argumentList(chart, call.arguments, inputs)}`
  })
}

/** One argument in a line, its name behind it; a single one stays where the call is. */
function argumentList(chart: Chart, list: readonly CallArgument[], inputs: Inputs): string {
  const last = list.length - 1
  const lines = list.map((argument, i) => ({
    value: `    ${argumentValue(chart, argument, inputs)}${i === last ? ');' : ','}`,
    name: argument.name,
  }))
  const width = Math.min(48, Math.max(0, ...lines.map(({ value }) => value.length)))
  if (last < 0) return ');'
  return last === 0
    ? lines.map(({ value, name }) => `${value.trimStart()}  // ${name}`).join('')
    : lines.map(({ value, name }) => `\n${value.padEnd(width)}  // ${name}`).join('')
}

function argumentValue(chart: Chart, argument: CallArgument, inputs: Inputs): string {
  const input = chart.inputs.find(({ parameter }) => parameter === argument.input)
  const value = input && inputs[input.parameter]
  if (input?.kind === 'flags') {
    const names = input.flags.filter(({ bit }) => hasBit(Number(value), bit))
    return names.map(({ name }) => name).join(' | ') || '0'
  }
  if (input?.kind === 'text') return typeof value === 'string' ? toLiteral(value) : 'NULL'
  return argument.value ?? ''
}

/** A text as C++ writes it; what does not print, or turns the direction of writing, as an escape. */
const toLiteral = (text: string): string =>
  `"${text
    .replace(/["\\]/g, '\\$&')
    .replace(
      /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
      (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
    )}"`
