import type { Chart, Input, Inputs, InputValue } from '../charts/chartDefinition'
import { type ProviderKey, unprintable } from '../mapi/computer'
import {
  type Cause,
  causes,
  type Failure,
  type Failures,
  secondCauses,
  toFailure,
} from '../mapi/failures'
import { hasBit, knownBits, toHex } from '../mapi/flags'
import type { Parsed, Problem, ProblemKind } from './problem'

type InputOfKind<Kind extends Input['kind']> = Extract<Input, { kind: Kind }>

/** The values that a chart starts from, by parameter. */
export const initialInputs = (inputs: readonly Input[]): Inputs =>
  Object.fromEntries(inputs.map((input) => [input.parameter, input.initial]))

/** What a machine reads beside a visitor's inputs: what is given, and the computer where it matters. */
export const settledInputs = ({ setting, hasComputer }: Chart) => ({
  ...setting.given,
  ...(hasComputer && { computer: setting.computer }),
})

/** All inputs as a machine reads them: of a mask of flags each flag by its name. */
export const toMachineInputs = (chart: Chart, values: Inputs) => ({
  ...Object.fromEntries(
    chart.inputs.map((input) => {
      const value = values[input.parameter] ?? null
      if (input.kind !== 'flags') return [input.parameter, value]
      const set = input.flags.map(({ name, bit }) => [name, hasBit(Number(value), bit)])
      return [input.parameter, Object.fromEntries(set)]
    }),
  ),
  ...settledInputs(chart),
})

/**
 * Reads the value of one input as a link writes it. `texts` holds every occurrence of the
 * parameter: only failures may come more than once. What is wrong is ignored and reported.
 */
export function parseInput(input: Input, texts: readonly string[]): Parsed<InputValue> {
  if (input.kind === 'failures') return parseFailures(input, texts)
  const text = texts.at(-1) ?? ''
  if (input.kind === 'flags') return parseFlags(input, text)
  return input.kind === 'text' ? parseName(input, text, input.maxLength) : parseChoice(input, text)
}

/** Writes the value of one input, one text for each occurrence; none for what is the default. */
export function formatInput(input: Input, value: InputValue): string[] {
  switch (input.kind) {
    case 'flags': {
      const names = flagNames(input, value as number)
      return names.length > 0 ? [names.join(',')] : []
    }
    case 'failures':
      return input.providers.flatMap((provider) => {
        const failure = (value as Failures)[provider]
        return failure ? [`${provider}:${formatFailure(failure)}`] : []
      })
    case 'text':
      return value === null ? [] : [String(value)]
    case 'choice':
      return value === input.initial ? [] : [String(value ?? '')]
  }
}

/** The flags of a mask by name, in order of value. */
const flagNames = (input: InputOfKind<'flags'>, mask: number): string[] =>
  input.flags.filter(({ bit }) => hasBit(mask, bit)).map(({ name }) => name)

/**
 * Reads a mask: names with or without MAPI_, joined by commas, or one number, hexadecimal or
 * decimal. Bits that no flag has are dropped and reported.
 */
export function parseFlags(input: InputOfKind<'flags'>, text: string): Parsed<number> {
  const { parameter } = input
  const known = knownBits(input.flags)
  if (/^(0x[0-9a-f]+|[0-9]+)$/i.test(text)) {
    const mask = Number(text)
    if (mask > 0xffffffff) return problem(parameter, text, 'number-too-large')
    const unknown = (mask & ~known) >>> 0
    return {
      value: (mask & known) >>> 0,
      problems: unknown ? [{ parameter, value: toHex(unknown), kind: 'unknown-bits' }] : [],
    }
  }
  const problems: Problem[] = []
  let mask = 0
  for (const name of text === '' ? [] : text.split(',')) {
    const flag = input.flags.find((one) => one.name === name || one.name === `MAPI_${name}`)
    if (flag) mask = (mask | flag.bit) >>> 0
    else problems.push({ parameter, value: name, kind: 'unknown-flag' })
  }
  return { value: mask, problems }
}

/** Reads a free name; one that is too long is ignored as a whole. */
export function parseName(
  { parameter }: Pick<Input, 'parameter'>,
  text: string,
  maxLength: number,
): Parsed<string> {
  if (text.length > maxLength) return problem(parameter, text, 'name-too-long')
  if (unprintable.test(text)) return problem(parameter, text, 'control-characters')
  return { value: text, problems: [] }
}

function parseChoice(input: InputOfKind<'choice'>, text: string): Parsed<string | null> {
  if (input.nullable && text === '') return { value: null, problems: [] }
  if (input.values.includes(text)) return { value: text, problems: [] }
  return input.maxLength === undefined
    ? problem(input.parameter, text, 'unknown-value')
    : parseName(input, text, input.maxLength)
}

export function parseFailures(
  input: InputOfKind<'failures'>,
  texts: readonly string[],
): Parsed<Failures> {
  const { parameter } = input
  const failures: Partial<Record<ProviderKey, Failure>> = {}
  const taken = new Map<ProviderKey, string>()
  const problems: Problem[] = []
  for (const text of texts) {
    const report = (kind: ProblemKind, value = text) => problems.push({ parameter, value, kind })
    const at = text.indexOf(':')
    const provider = input.providers.find((key) => key === text.slice(0, at))
    if (at < 0) report('malformed-failure')
    else if (!provider) report('unknown-provider')
    else {
      const failure = parseFailure(text.slice(at + 1))
      if (!failure) report('unknown-cause')
      else {
        const before = taken.get(provider)
        if (before !== undefined) report('repeated-failure', before)
        taken.set(provider, text)
        failures[provider] = failure
      }
    }
  }
  return { value: failures, problems }
}

/** `<first>`, `<first>*` or `<first>.<second>`; `null` when a cause is unknown or cannot come second. */
export function parseFailure(text: string): Failure | null {
  const [, firstText, star, secondText] = /^([a-z-]+)(?:(\*)|\.([a-z-]+))?$/.exec(text) ?? []
  const first = causes.find((cause) => cause === firstText)
  if (!first) return null
  if (star) return toFailure(first, 'same')
  if (secondText === undefined) return toFailure(first, 'none')
  const second = secondCauses.find((cause: Cause) => cause === secondText)
  return second ? toFailure(first, second) : null
}

export const formatFailure = ({ first, second }: Failure): string =>
  second === 'none' ? first : second === 'same' ? `${first}*` : `${first}.${second}`

const problem = (parameter: string, value: string, kind: ProblemKind) => ({
  problems: [{ parameter, value, kind }],
})
