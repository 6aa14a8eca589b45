import { toLine } from './plainText'

/** Signs of a literal that have an escape of their own; all other control characters get a number. */
const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

const toHex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0')

/** One sign in a literal: as it is, if every compiler reads it alike. */
function toSign(sign: string, before: string | undefined, isWide: boolean): string {
  const known = escapes[sign]
  if (known !== undefined) return known
  const code = sign.codePointAt(0) ?? 0
  // Two question marks begin a trigraph.
  if (sign === '?' && before === '?') return '\\?'
  if (code < 0x20 || code === 0x7f) return `\\${code.toString(8).padStart(3, '0')}`
  if (code < 0x7f) return sign
  // Half a pair is no letter: only a wide literal can have it, and no digit may follow it.
  if (code >= 0xd800 && code <= 0xdfff) return isWide ? `\\x${toHex(code, 4)}" L"` : '?'
  return code > 0xffff ? `\\U${toHex(code, 8)}` : `\\u${toHex(code, 4)}`
}

/**
 * A text as a literal of C++, with no other letters than those of ASCII; wide with MAPI_UNICODE.
 * It is cast, because the parameters of MAPI are not constant and of the width of the project.
 */
export function toLiteral(text: string, isWide: boolean): string {
  const signs = [...text]
  const body = signs.map((sign, i) => toSign(sign, signs[i - 1], isWide)).join('')
  return `(LPTSTR)${isWide ? 'L' : ''}"${body}"`
}

/** Has the text letters that are not in every code page? */
export const isBeyondAscii = (text: string): boolean => /[^\0-\x7f]/.test(text)

/**
 * A comment of one line, without the soft hyphens of labels. A backslash at its end would take the
 * next line into it.
 */
export const toComment = (text: string): string =>
  `// ${toLine(text.replaceAll('\u00ad', ''))}`.replace(/(\\|\?\?\/)$/, '$1 .')
