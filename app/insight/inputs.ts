import type { Chart, Input, InputValue } from '../charts/chartDefinition'
import type { ProviderKey } from '../mapi/computer'
import { causes, type Failure, type Failures, secondCauses, toFailure } from '../mapi/failures'
import { hasBit, withBit } from '../mapi/flags'
import { formatFailure, parseFailure } from '../run/inputText'
import type { World } from '../run/run'

/**
 * The inputs of a world one by one, as questions about runs name them: `profile`,
 * `flags.MAPI_LOGON_UI`, `fault.exchange/ms`, `answers.offerRetry.exchange/ms`.
 */
export type InputName = string

/** A flag is true or false; everything else is written as in a link; `null` is absent. */
export type Value = string | boolean | null

export interface Change {
  readonly input: InputName
  readonly value: Value
}

const answersPrefix = 'answers.'

export const isAnswer = (input: InputName): boolean => input.startsWith(answersPrefix)

/** The name of a prompt's answer: `answers.offerRetry.exchange/ms`; `.2` for its second time. */
export function answerName(prompt: string): InputName {
  const [node = '', ...rest] = prompt.split(' ')
  const time = rest.pop()
  return [`${answersPrefix}${node}`, ...rest, ...(time === '1' ? [] : [time])].join('.')
}

/** The prompt that an answer belongs to, as a world knows it: the inverse of `answerName`. */
export function promptOf(input: InputName): string {
  const [node = '', ...rest] = input.slice(answersPrefix.length).split('.')
  const time = /^[0-9]+$/.test(rest.at(-1) ?? '') ? rest.pop() : '1'
  return [node, ...(rest.length > 0 ? [rest.join('.')] : []), time].join(' ')
}

/** What an input is about: a service, a provider (`exchange/ms`), or `null`: the whole logon. */
function subjectOf(input: InputName): string | null {
  if (isAnswer(input)) return promptOf(input).split(' ').slice(1, -1)[0] ?? null
  const at = input.indexOf('.')
  const subject = at < 0 ? '' : input.slice(at + 1)
  return subject.includes('/') ? subject : null
}

/** The service that an input is about, or `null`. */
export function serviceOf(input: InputName): string | null {
  const known = services.get(input)
  if (known !== undefined) return known
  const service = subjectOf(input)?.split('/')[0] ?? null
  services.set(input, service)
  return service
}

const services = new Map<InputName, string | null>()

const failures: readonly string[] = causes.flatMap((first) => [
  ...new Set(
    (['none', 'same', ...secondCauses] as const).map((second) =>
      formatFailure(toFailure(first, second)),
    ),
  ),
])

/** Every input of a chart but its answers, with all values that are worth telling apart. */
export function toDomains(chart: Chart): ReadonlyMap<InputName, readonly Value[]> {
  let domains = domainsOfChart.get(chart)
  if (!domains) {
    domains = new Map(chart.inputs.flatMap(domainsOf))
    domainsOfChart.set(chart, domains)
  }
  return domains
}

const domainsOfChart = new WeakMap<Chart, ReadonlyMap<InputName, readonly Value[]>>()

/**
 * The values of a world, by input, as far as they are told apart: a name that the computer does
 * not have is as good as any other.
 */
export function toPresent(chart: Chart, world: World): (input: InputName) => Value {
  const domains = toDomains(chart)
  const known = new Map<InputName, Value>()
  return (input) => {
    let value = known.get(input)
    if (value !== undefined) return value
    value = valueIn(chart, world, input)
    const domain = domains.get(input)
    if (domain && !domain.includes(value)) value = domain.at(-1) ?? null
    known.set(input, value)
    return value
  }
}

function domainsOf(input: Input): [InputName, readonly Value[]][] {
  const { parameter } = input
  switch (input.kind) {
    case 'flags':
      return input.flags.map(({ name }) => [`${parameter}.${name}`, [false, true]])
    case 'failures':
      return input.providers.map((key) => [`${parameter}.${key}`, [null, ...failures]])
    case 'choice':
      return [[parameter, input.nullable ? [null, ...input.values] : input.values]]
    case 'text':
      return [[parameter, [null, '', ...input.suggestions, unknownName(input.suggestions)]]]
  }
}

/** A name that nothing on the computer has. */
const unknownName = (known: readonly string[], name = 'Nobody'): string =>
  known.includes(name) ? unknownName(known, `${name}-`) : name

/** Splits `flags.MAPI_LOGON_UI` into the chart's input and the part of it. */
function findInput(chart: Chart, name: InputName): { input: Input; part: string } {
  const at = name.indexOf('.')
  const parameter = at < 0 ? name : name.slice(0, at)
  const input = chart.inputs.find((one) => one.parameter === parameter)
  if (!input) throw new Error(`The chart "${chart.id}" has no input "${name}"`)
  return { input, part: at < 0 ? '' : name.slice(at + 1) }
}

/** The value that an input has in a world. */
export function valueIn(chart: Chart, world: World, name: InputName): Value {
  if (isAnswer(name)) return world.answers[promptOf(name)] ?? null
  const { input, part } = findInput(chart, name)
  const value = world.inputs[input.parameter] ?? null
  if (input.kind === 'flags') return hasBit(Number(value), bitOf(input, part))
  if (input.kind !== 'failures') return value as string | null
  const failure = (value as Failures)[part as ProviderKey]
  return failure ? formatFailure(failure) : null
}

const bitOf = (input: Extract<Input, { kind: 'flags' }>, name: string): number =>
  input.flags.find((flag) => flag.name === name)?.bit ?? 0

/** The world after some changes. */
export function withChanges(chart: Chart, world: World, changes: readonly Change[]): World {
  const inputs: Record<string, InputValue> = { ...world.inputs }
  const answers = { ...world.answers }
  for (const { input: name, value } of changes) {
    if (isAnswer(name)) {
      if (value === null) delete answers[promptOf(name)]
      else answers[promptOf(name)] = String(value)
      continue
    }
    const { input, part } = findInput(chart, name)
    const before = inputs[input.parameter] ?? null
    if (input.kind === 'flags') {
      inputs[input.parameter] = withBit(Number(before), bitOf(input, part), value === true)
    } else if (input.kind === 'failures') {
      const { [part as ProviderKey]: _, ...others } = before as Failures
      const failure = value === null ? null : toFailureOf(value)
      inputs[input.parameter] = failure ? { ...others, [part]: failure } : others
    } else inputs[input.parameter] = value as string | null
  }
  return { inputs, answers }
}

/** The failure that a value of a provider's input stands for; `undefined` for none. */
export function toFailureOf(value: Value): Failure | undefined {
  if (value === null) return undefined
  const known = parsed.get(value)
  if (known) return known
  const failure = parseFailure(String(value))
  if (!failure) throw new Error(`"${value}" is no failure of a provider`)
  parsed.set(value, failure)
  return failure
}

const parsed = new Map<Value, Failure>()
