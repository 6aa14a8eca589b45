import type { Chart, Input } from '../charts/chartDefinition'
import { type InputName, isAnswer, promptOf, toFailureOf, type Value } from '../insight/inputs'
import type { ProviderKey } from '../mapi/computer'
import type { AllTexts } from '../text/texts'
import { answerWords } from './answerWords'
import { inputName, inputText, providerName, saidValue, serviceName } from './names'
import { chartText } from './chartText'

const subjectWords = (texts: AllTexts, chart: Chart, subject: string): string =>
  subject.includes('/')
    ? providerName(texts, chart, subject as ProviderKey)
    : serviceName(chart, subject)

/** Splits `fault.exchange/ms` into the parameter and what it is about. */
function splitInput(input: InputName): { parameter: string; part: string } {
  const at = input.indexOf('.')
  return at < 0
    ? { parameter: input, part: '' }
    : { parameter: input.slice(0, at), part: input.slice(at + 1) }
}

const findInput = (chart: Chart, parameter: string) =>
  chart.inputs.find((one) => one.parameter === parameter)

/** A flag by its name; with its mask where two masks have it. */
function flagWords(chart: Chart, { parameter, identifier }: Input, flag: string): string {
  const isElsewhere = chart.inputs.some(
    (one) =>
      one.kind === 'flags' &&
      one.parameter !== parameter &&
      one.flags.some(({ name }) => name === flag),
  )
  return isElsewhere ? `${identifier ?? parameter} ${flag}` : flag
}

/** The dialog that an answer belongs to, and whose it is. */
function dialogWords(texts: AllTexts, chart: Chart, input: InputName) {
  const [node = '', ...rest] = promptOf(input).split(' ')
  const time = Number(rest.pop())
  const [about] = rest
  const service = about === undefined ? '' : serviceName(chart, about.split('/')[0] ?? '')
  return {
    title: chartText(texts, chart.id).prompts[node]?.title(service) ?? node,
    subject: about?.includes('/') ? subjectWords(texts, chart, about) : '',
    time,
  }
}

/** What an input is called on the page: an identifier of MAPI, or a name in the page's language. */
export function inputWords(texts: AllTexts, chart: Chart, input: InputName): string {
  if (isAnswer(input)) {
    const { title, subject, time } = dialogWords(texts, chart, input)
    return texts.insight.answerTo(title, subject, time)
  }
  const { parameter, part } = splitInput(input)
  const declared = findInput(chart, parameter)
  if (declared?.kind === 'flags') return flagWords(chart, declared, part)
  if (declared?.kind === 'failures') {
    return texts.insight.failureOf(subjectWords(texts, chart, part))
  }
  return declared ? inputName(texts, chart, declared) : parameter
}

/** A value in words: `set`, `"Archive"`, `Server unavailable, both tries`. */
export function valueWords(texts: AllTexts, chart: Chart, input: InputName, value: Value): string {
  const words = chartText(texts, chart.id)
  const { ui, insight } = texts
  if (typeof value === 'boolean') return value ? insight.set : insight.notSet
  if (isAnswer(input)) {
    return value === null ? insight.notAnswered : answerWords(chart, value, texts)
  }
  const { parameter } = splitInput(input)
  const declared = findInput(chart, parameter)
  if (declared?.kind === 'failures') {
    const failure = toFailureOf(value)
    if (!failure) return insight.noFailure
    const { first, second } = failure
    const name = texts.causes[first].name
    if (second === 'none') return name
    return second === 'same'
      ? insight.bothTries(name)
      : insight.thenFails(name, texts.causes[second].name)
  }
  const said = (declared && inputText(words, declared)?.values) ?? {}
  const written = String(value ?? '')
  const known = saidValue(texts, chart, said, written)
  if (known !== null) return known
  return value === null ? ui.null : `"${value}"`
}

/** One change as a short sentence: `MAPI_LOGON_UI set`, `Retry in “Logon failed”`. */
export function changeWords(texts: AllTexts, chart: Chart, input: InputName, value: Value): string {
  const { changes } = texts.insight
  const said = valueWords(texts, chart, input, value)
  if (isAnswer(input)) {
    const { title, subject } = dialogWords(texts, chart, input)
    const dialog = [title, subject].filter(Boolean).join(', ')
    return value === null ? changes.noAnswer(dialog) : changes.answer(dialog, said)
  }
  const { parameter, part } = splitInput(input)
  const declared = findInput(chart, parameter)
  if (declared?.kind === 'flags') {
    return changes.flag(flagWords(chart, declared, part), value === true)
  }
  if (declared?.kind === 'failures') return changes.failure(subjectWords(texts, chart, part), said)
  return changes.value(inputWords(texts, chart, input), said)
}
