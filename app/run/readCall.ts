import type { Call, Chart, Input, Inputs, InputValue } from '../charts/chartDefinition'
import { knownBits, toHex } from '../mapi/flags'
import { type Token, toTokens } from './cppTokens'
import { readFlags, type Understood } from './flagExpression'
import { parseName } from './inputText'
import { maxQueryLength } from './permalink'
import type { Problem, ProblemKind } from './problem'

type FlagsInput = Extract<Input, { kind: 'flags' }>

/** What was understood of a text: values of inputs by parameter, and what was not understood. */
interface ReadCall {
  readonly inputs: Inputs
  readonly problems: readonly Problem[]
}

/**
 * Reads what is pasted into a field of flags: a whole call, with the other inputs that stand in it,
 * an expression of flags, or a number. `calls` are those in which the field stands. What is a
 * variable, or is not understood, stays as it is and is reported; nothing is guessed. Of a text that
 * is longer than a link may be only the beginning is read: a call with all arguments that end
 * there. Never fails; takes time in proportion to what is read.
 */
export function readCall(
  { inputs }: Pick<Chart, 'inputs'>,
  calls: readonly Call[],
  input: FlagsInput,
  text: string,
): ReadCall {
  const isCut = text.length > maxQueryLength
  const tokens = toTokens(text.slice(0, maxQueryLength))
  const cut = isCut ? [report(input, 'too-long', `${text.slice(0, 32)}…`)] : []
  for (const call of calls) {
    const flags = call.arguments.findIndex((one) => one.input === input.parameter)
    const list = flags < 0 ? null : findArguments(tokens, call, isCut)
    if (list === null) continue
    return merge([
      ...cut,
      ...call.arguments.flatMap((argument, i) => {
        const own = inputs.find(({ parameter }) => parameter === argument.input)
        if (own?.kind !== 'flags' && own?.kind !== 'text') return []
        const given = list[i]
        if (given === undefined) return [report(own, 'call-cut', call.name)]
        return [own.kind === 'flags' ? toMask(own, given) : toName(own, given)]
      }),
    ])
  }
  return merge(isCut ? cut : [toMask(input, withoutAssignment(tokens))])
}

const merge = (parts: readonly ReadCall[]): ReadCall => ({
  inputs: Object.assign({}, ...parts.map(({ inputs }) => inputs)),
  problems: parts.flatMap(({ problems }) => problems),
})

const report = (
  { parameter }: Pick<Input, 'parameter'>,
  kind: ProblemKind,
  value: string,
  nearest?: string,
): ReadCall => ({
  inputs: {},
  problems: [{ parameter, value, kind, ...(nearest !== undefined && { nearest }) }],
})

const set = ({ parameter }: Input, value: InputValue, problems: readonly Problem[] = []) => ({
  inputs: { [parameter]: value },
  problems,
})

const openers = ['(', '{', '[']
const closers = [')', '}', ']']

/**
 * The arguments of the first call of that name, as far as they are there; `null` where it is not
 * called. A structure is filled between braces.
 */
function findArguments(tokens: readonly Token[], { name }: Call, isCut: boolean): Token[][] | null {
  const [, type, method = name] = /^(\w+) |(?:->|::)(\w+)$/.exec(name) ?? []
  const called = type ?? method
  const isFilled = type !== undefined
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'name' || token.text !== called) continue
    const start = isFilled ? findBrace(tokens, at + 1) : at + 1
    if (isSign(tokens[start], isFilled ? '{' : '(')) return splitArguments(tokens, start + 1, isCut)
  }
  return null
}

/** The brace of `MAPIINIT_0 init = {`, at most a few pieces on. */
function findBrace(tokens: readonly Token[], start: number): number {
  const at = tokens.slice(start, start + 4).findIndex((token) => isSign(token, '{'))
  return at < 0 ? tokens.length : start + at
}

const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text

function splitArguments(tokens: readonly Token[], start: number, isCut: boolean): Token[][] {
  const list: Token[][] = [[]]
  let isOpen = true
  let depth = 0
  for (const token of tokens.slice(start)) {
    const { kind, text } = token
    isOpen = !isSign(token, ';') && !(kind === 'sign' && closers.includes(text) && depth-- === 0)
    if (!isOpen) break
    if (kind === 'sign' && openers.includes(text)) depth++
    if (kind === 'sign' && text === ',' && depth === 0) list.push([])
    else list.at(-1)?.push(token)
  }
  // What ends behind a comma has no such argument, and half an argument is none.
  return list.at(-1)?.length === 0 || (isCut && isOpen) ? list.slice(0, -1) : list
}

/** An expression without what it is assigned to. */
function withoutAssignment(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isSign(token, '=') || isSign(token, ';'))
  return isSign(tokens[at], '=') ? tokens.slice(at + 1) : tokens
}

function toMask(input: FlagsInput, tokens: readonly Token[]): ReadCall {
  const read: Understood = readFlags(input.flags, tokens)
  if (read.value === undefined) {
    const { kind, value, nearest } = read.problem
    return report(input, kind, value, nearest)
  }
  const known = knownBits(input.flags)
  const unknown = (read.value & ~known) >>> 0
  const { parameter } = input
  return set(
    input,
    (read.value & known) >>> 0,
    unknown ? [{ parameter, value: toHex(unknown), kind: 'unknown-bits' }] : [],
  )
}

/** Macros and casts around a literal. */
const isWrapper = (text: string): boolean =>
  /^(_T|_TEXT|__T|__TEXT|TEXT|\w+_cast|(const)?LPC?[TW]?STR|PC?[TW]?STR)$/.test(text)
const nothing = ['NULL', 'nullptr', '0', '__null', '0L']

/** A literal or NULL, whatever it is cast to; everything else is known only when the code runs. */
function toName(input: Extract<Input, { kind: 'text' }>, tokens: readonly Token[]): ReadCall {
  const texts = tokens.filter(({ kind }) => kind === 'text')
  const others = withoutCasts(tokens.filter(({ kind }) => kind !== 'text'))
  const [only] = others
  if (texts.length === 0 && only && others.length === 1 && nothing.includes(only.text)) {
    return set(input, null)
  }
  if (texts.length === 0 || others.length > 0) return report(input, 'variable', toSource(tokens))
  const { parameter } = input
  const name = texts.map(({ text }) => text).join('')
  const { value, problems } = parseName({ parameter }, name, input.maxLength)
  return value === undefined ? { inputs: {}, problems } : set(input, value, problems)
}

/** What is left when casts, macros and parentheses are gone: types stand between signs. */
function withoutCasts(tokens: readonly Token[]): Token[] {
  const left: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || (token.kind === 'sign' && '()'.includes(token.text))) continue
    if (token.kind === 'name' && isWrapper(token.text)) {
      if (!isSign(tokens[i + 1], '<')) continue
      while (i < tokens.length && !isSign(tokens[i], '>')) i++
      continue
    }
    const isType = token.kind === 'name' && isSign(tokens[i - 1], '(')
    const end = isType ? endOfType(tokens, i) : i
    if (end > i) i = end
    else left.push(token)
  }
  return left
}

/** The parenthesis that closes a type: `(LPTSTR)`, `(const wchar_t *)`. */
function endOfType(tokens: readonly Token[], start: number): number {
  let i = start
  while (tokens[i]?.kind === 'name' || isSign(tokens[i], '*') || isSign(tokens[i], '::')) i++
  return isSign(tokens[i], ')') && !nothing.includes(tokens[start]?.text ?? '') ? i : start
}

const toSource = (tokens: readonly Token[]): string =>
  tokens.map(({ kind, text }) => (kind === 'text' ? JSON.stringify(text) : text)).join(' ')
