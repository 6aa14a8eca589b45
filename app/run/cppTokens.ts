/** A piece of C++: a name, a number as it is written, a text as it is meant, or a sign. */
export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign'
  readonly text: string
}

const space = /[\s\ufeff]+|\\\r?\n/y
const comment = /\/\/(?:\\\r?\n|[^\r\n])*|\/\*[\s\S]*?(?:\*\/|$)/y
const name = /[\p{L}_$][\p{L}\p{N}_$]*/uy
/** Hexadecimal digits without a prefix, as debuggers print them, are a number, too. */
const number = /\d+[eE][+-]\d+|\d[\dA-Za-z_']*/y
const opening = /(?:u8|[LuU])?"/y
const character = /(?:u8|[LuU])?'(?:\\.|[^'\\\r\n])*'?/y
const sign = /->|::|\|=|<<|>>|&&|\|\||\p{Any}/uy

/**
 * Takes a text for C++ and splits it. Comments and what stands between pieces are left out. Never
 * fails; takes time in proportion to the text.
 */
export function toTokens(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)?.[0]
    if (found === undefined) return null
    at += found.length
    return found
  }
  while (at < source.length) {
    if (take(space) !== null || take(comment) !== null) continue
    if (take(opening) !== null) {
      const { value, end } = readLiteral(source, at)
      at = end
      // Literals that stand side by side are one.
      const last = tokens.at(-1)
      if (last?.kind === 'text') tokens[tokens.length - 1] = { ...last, text: last.text + value }
      else tokens.push({ kind: 'text', text: value })
      continue
    }
    const quoted = take(character)
    if (quoted !== null) {
      tokens.push({ kind: 'sign', text: quoted })
      continue
    }
    const word = take(name)
    if (word !== null) {
      tokens.push({ kind: 'name', text: word })
      continue
    }
    const digits = take(number)
    if (digits !== null) tokens.push({ kind: 'number', text: digits })
    else tokens.push({ kind: 'sign', text: take(sign) ?? source.charAt(at++) })
  }
  return tokens
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
}

const piece = /[^"\\\r\n]+|\\(?:x[\dA-Fa-f]+|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[0-7]{1,3}|\r\n|[\s\S])/y

/** Reads a literal from behind its opening quotation mark to its end, or to that of the line. */
function readLiteral(source: string, start: number): { value: string; end: number } {
  const parts: string[] = []
  let at = start
  for (;;) {
    piece.lastIndex = at
    const found = piece.exec(source)?.[0]
    if (found === undefined) break
    at += found.length
    parts.push(found.startsWith('\\') ? readEscape(found.slice(1)) : found)
  }
  const isClosed = source.charAt(at) === '"'
  return { value: parts.join(''), end: isClosed ? at + 1 : at }
}

function readEscape(text: string): string {
  const first = text.charAt(0)
  if (text.length > 1 && 'xuU'.includes(first)) return toSign(Number.parseInt(text.slice(1), 16))
  if (/^[0-7]/.test(text)) return toSign(Number.parseInt(text, 8))
  return text === '\r\n' ? '' : (escapes[text] ?? text)
}

const toSign = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
