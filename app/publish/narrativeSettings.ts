import type { Chart, Input } from '../charts/chartDefinition'
import { answerName, type InputName, valueIn } from '../insight/inputs'
import { isSameComputer, type ProviderKey, standardComputer } from '../mapi/computer'
import { hasBit, toHex } from '../mapi/flags'
import type { Run } from '../run/run'
import type { AllTexts } from '../text/texts'
import { chartText } from '../words/chartText'
import { inputWords, valueWords } from '../words/inputWords'
import { inputName, inputText, providerName, saidValue } from '../words/names'
import { code, type Pair, prose } from './phrase'

/** Every input that differs from what the chart starts from, and the answers that were given. */
export function toSettings(run: Run, texts: AllTexts): Pair[] {
  const { chart, world, steps } = run
  const say = (input: InputName): Pair => ({
    name: prose(inputWords(texts, chart, input)),
    value: prose(valueWords(texts, chart, input, valueIn(chart, world, input))),
  })
  return [
    ...toProfiles(chart, texts),
    ...chart.inputs.flatMap((input) => {
      if (input.kind === 'failures') {
        const failing = input.providers.map((key) => `${input.parameter}.${key}`)
        return failing.filter((name) => valueIn(chart, world, name) !== null).map(say)
      }
      const value = world.inputs[input.parameter] ?? null
      if (value === input.initial) return []
      if (input.kind === 'flags') return [toFlags(input, Number(value), texts, chart)]
      return [{ ...say(input.parameter), name: nameOf(input, texts, chart) }]
    }),
    ...steps.flatMap(({ prompt, given }) =>
      prompt === null || given === null ? [] : [say(answerName(prompt))],
    ),
  ]
}

const nameOf = (input: Input, texts: AllTexts, chart: Chart) =>
  input.identifier === undefined ? prose(inputName(texts, chart, input)) : code(input.identifier)

function toFlags(
  input: Extract<Input, { kind: 'flags' }>,
  mask: number,
  texts: AllTexts,
  chart: Chart,
): Pair {
  const names = input.flags.filter(({ bit }) => hasBit(mask, bit)).map(({ name }) => name)
  return {
    name: nameOf(input, texts, chart),
    value: code(`${names.join(' | ') || '0'} (${toHex(mask)})`),
  }
}

/** The profiles of a computer that is not the standard one. */
function toProfiles({ hasComputer, setting }: Chart, texts: AllTexts): Pair[] {
  const { computer } = setting
  if (!hasComputer || isSameComputer(computer, standardComputer)) return []
  return computer.map(({ name, services }) => ({
    name: prose(texts.profiles.servicesOf(name)),
    value: prose(
      services
        .map(
          (service) =>
            `${service.name} (${service.providers.map((kind) => texts.providerKinds[kind]).join(', ')})`,
        )
        .join('; ') || texts.profiles.noServices,
    ),
  }))
}

/** What earlier calls of a story have settled, as far as it is not what the chart starts from. */
export function toGiven(chart: Chart, texts: AllTexts): Pair[] {
  const { given } = chart.setting
  if (given === null) return []
  const words = chartText(texts, chart.id)
  const { inputs } = chart.inSetting({ ...chart.setting, given: null })
  const settled = inputs.flatMap((input): Pair[] => {
    const value = given[input.parameter]
    if (value === undefined || value === input.initial) return []
    const written = String(value ?? '')
    const said = saidValue(texts, chart, inputText(words, input)?.values ?? {}, written)
    return [{ name: nameOf(input, texts, chart), value: prose(said ?? written) }]
  })
  const full = (given.full ?? []) as readonly ProviderKey[]
  return [
    ...settled,
    ...full.map((key) => ({
      name: prose(providerName(texts, chart, key)),
      value: prose(texts.strip.atLimit),
    })),
  ]
}
