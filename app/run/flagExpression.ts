import type { Flag } from '../mapi/flags'
import type { Token } from './cppTokens'
import { nearestNames } from './nearestNames'
import type { ProblemKind } from './problem'

/** What an expression of flags was understood as: a mask, or why it is none. */
export type Understood =
  | { readonly value: number }
  | { readonly value?: undefined; readonly problem: Misunderstood }

interface Misunderstood {
  readonly kind: ProblemKind
  readonly value: string
  readonly nearest?: string
}

/** Combinations that the header names. Source: Mapix.h. */
const combinations: Readonly<Record<string, readonly string[]>> = {
  MAPI_SIMPLE_DEFAULT: ['MAPI_LOGON_UI', 'MAPI_FORCE_DOWNLOAD', 'MAPI_ALLOW_OTHERS'],
  MAPI_SIMPLE_EXPLICIT: ['MAPI_NEW_SESSION', 'MAPI_FORCE_DOWNLOAD', 'MAPI_EXPLICIT_PROFILE'],
}

const types =
  /^(U?LONG(_PTR|32)?|DWORD|FLAGS|UINT(32)?|INT|unsigned|signed|long|int|const|u?int32_t|\w+_cast)$/
const deepest = 100

/** A reader stops at the first thing that it does not understand. */
class NotRead extends Error {
  constructor(readonly problem: Misunderstood) {
    super(problem.kind)
  }
}

const fail = (kind: ProblemKind, value: string, nearest?: string): never => {
  throw new NotRead({ kind, value, ...(nearest !== undefined && { nearest }) })
}

/**
 * Reads names of flags and numbers that are joined by `|`, `+` or commas, in parentheses and with
 * casts. What follows, if only behind a semicolon, makes it no expression. Never fails.
 */
export function readFlags(flags: readonly Flag[], tokens: readonly Token[]): Understood {
  const reader = new Reader(flags, tokens)
  try {
    return { value: reader.readAll() }
  } catch (error) {
    if (error instanceof NotRead) return { problem: error.problem }
    throw error
  }
}

class Reader {
  private at = 0
  private depth = 0

  constructor(
    private readonly flags: readonly Flag[],
    private readonly tokens: readonly Token[],
  ) {}

  readAll(): number {
    if (this.tokens.length === 0) fail('no-flags', '')
    const mask = this.readUnion()
    this.take(';')
    const rest = this.tokens[this.at]
    if (rest) this.refuse(rest)
    return mask
  }

  private readUnion(): number {
    let mask = this.readSum()
    for (;;) {
      const isList = this.take(',')
      if (!isList && !this.take('|')) break
      // A list may end with a comma.
      if (isList && this.at === this.tokens.length) break
      mask = (mask | this.readSum()) >>> 0
    }
    return mask
  }

  private readSum(): number {
    let sum = this.readTerm()
    while (this.take('+')) sum += this.readTerm()
    if (sum > 0xffffffff || sum < -0x80000000) fail('number-too-large', String(sum))
    return sum >>> 0
  }

  private readTerm(): number {
    this.skipCasts()
    this.take('::')
    const token = this.tokens[this.at]
    if (!token) return fail('no-flags', this.tokens.at(-1)?.text ?? '')
    if (this.take('(')) {
      if (++this.depth > deepest) fail('no-flags', '(')
      const mask = this.readUnion()
      if (!this.take(')')) fail('no-flags', '(')
      this.depth--
      return mask
    }
    const next = this.tokens[this.at + 1]
    if (this.isSign(token, '-') && next?.kind === 'number') {
      this.at += 2
      return -readNumber(next.text)
    }
    if (token.kind === 'number') {
      this.at++
      return readNumber(token.text)
    }
    return token.kind === 'name' ? this.readName() : this.refuse(token)
  }

  /** A name; what it is qualified with does not matter. */
  private readName(): number {
    let name = ''
    do {
      name = this.tokens[this.at]?.text ?? ''
      this.at++
    } while (this.take('::'))
    if (this.isSign(this.tokens[this.at], '(')) return fail('other-call', name)
    const found = this.find(name)
    if (found !== null) return found
    if (name === 'NULL') return 0
    // Constants are written in capitals.
    const isConstant = /^[A-Z][A-Z0-9_]+$/.test(name) || this.find(name.toUpperCase()) !== null
    if (!isConstant) return fail('variable', name)
    const full = /^M[A-Z]+_/.test(name) ? name : `MAPI_${name}`
    const known = this.flags.map((flag) => flag.name)
    return fail('no-such-flag', name, nearestNames(full, known)[0])
  }

  private find(name: string): number | null {
    const names = Object.hasOwn(combinations, name) ? combinations[name] : undefined
    const bits = (names ?? [name]).map(
      (one) =>
        this.flags.find((flag) => flag.name === one || flag.name === `MAPI_${one}`)?.bit ?? null,
    )
    return bits.reduce<number | null>(
      (mask, bit) => (mask === null || bit === null ? null : (mask | bit) >>> 0),
      0,
    )
  }

  /** `(ULONG)`, `static_cast<ULONG>`, `ULONG(…)`: what a mask is cast to does not matter. */
  private skipCasts() {
    for (;;) {
      const start = this.at
      const isOpen = this.take('(')
      while (types.test(this.tokens[this.at]?.text ?? '')) this.at++
      const hasType = this.at > start + (isOpen ? 1 : 0)
      if (hasType && this.take('<')) {
        while (this.at < this.tokens.length && !this.take('>')) this.at++
      }
      if (isOpen && !(hasType && this.take(')'))) this.at = start
      if (this.at === start) return
    }
  }

  private isSign(token: Token | undefined, text: string): boolean {
    return token?.kind === 'sign' && token.text === text
  }

  private take(text: string): boolean {
    if (!this.isSign(this.tokens[this.at], text)) return false
    this.at++
    return true
  }

  private refuse({ kind, text }: Token): never {
    if (kind === 'sign' && /^[~&^<>!*/%?=-]/.test(text)) return fail('operator', text)
    return fail('no-flags', text)
  }
}

/** How a number may be written, and its base; what says of which type it is may follow. */
const writings: readonly (readonly [RegExp, number])[] = [
  [/^0x([\da-f]+)[ul]*$/i, 16],
  [/^([\da-f]+)h[ul]*$/i, 16],
  [/^0b([01]+)[ul]*$/i, 2],
  [/^0([0-7]+)[ul]*$/i, 8],
  [/^(0|[1-9]\d*)[ul]*$/i, 10],
  // Debuggers print eight digits; fewer may be a number of C with an exponent.
  [/^(?=.*[a-f])([\da-f]{8}|(?!\d+e\d+[ul]*$)[\da-f]+)[ul]*$/i, 16],
]

/** A whole number of C, or hexadecimal digits as debuggers print them. */
function readNumber(text: string): number {
  const written = text.replaceAll("'", '')
  for (const [pattern, base] of writings) {
    const digits = pattern.exec(written)?.[1]
    if (digits === undefined) continue
    const value = Number.parseInt(digits, base)
    return value > 0xffffffff ? fail('number-too-large', text) : value
  }
  return fail('no-flags', text)
}
