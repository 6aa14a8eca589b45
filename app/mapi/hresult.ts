import type { ResultCode } from './resultCodes'

/** The parts of an HRESULT. Source: WinError.h. */
export interface HresultParts {
  /** The severity bit: what the macro FAILED asks for. */
  readonly failure: boolean
  readonly facility: number
  /** The name of the facility; `null` where this table has none. */
  readonly facilityName: string | null
  readonly code: number
}

/** Facilities by number. Source: WinError.h. MAPI has its own codes in the one of interfaces. */
const facilities: Readonly<Record<number, string>> = {
  0: 'FACILITY_NULL',
  1: 'FACILITY_RPC',
  2: 'FACILITY_DISPATCH',
  3: 'FACILITY_STORAGE',
  4: 'FACILITY_ITF',
  7: 'FACILITY_WIN32',
  8: 'FACILITY_WINDOWS',
  9: 'FACILITY_SECURITY',
  10: 'FACILITY_CONTROL',
}

/** Takes an HRESULT apart; `value` is unsigned, 32 bits. */
export function splitHresult(value: number): HresultParts {
  const facility = (value >>> 16) & 0x7ff
  return {
    failure: value >= 0x80000000,
    facility,
    facilityName: facilities[facility] ?? null,
    code: value & 0xffff,
  }
}

/** An HRESULT as debuggers and scripts print it, a signed number: -2147221231 for 0x80040111. */
export const toSigned = (value: number): number => value | 0

const largest = 0xffffffff
const smallest = -0x80000000

/** Characters that group digits, or that pages put where they should not be: spaces, separators. */
const grouping = /[\s'’_]/gu

/**
 * The 32-bit numbers that a text may mean, unsigned, the likeliest first; none when it is no
 * number. Takes `0x80040111`, `80040111h`, `&H80040111`, `2147746065`, `-2147221231` and
 * `-0x7FFBFEEF`, each with the suffix and the cast of a C constant, `(HRESULT)0x80040111L`. Digits alone may be decimal or
 * hexadecimal: eight that begin with 8 or C are read as a failure in hexadecimal first.
 */
export function readNumber(text: string): readonly number[] {
  const plain = text
    .replaceAll(/[\u2212\u2010\u2011\u2013]/gu, '-')
    .replaceAll(grouping, '')
    // As a cast in C writes it, with parentheses around the whole or not.
    .replace(/^(\(?)\((?:hresult|scode|u?long|dword)\)/i, '$1')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(hresult|scode)[:=]?/i, '')
  const parts = /^([-+]?)(0x|&h)?([0-9a-f,.]+?)(h?)(u?l{0,2}u?)$/i.exec(plain)
  if (!parts) return []
  const [, sign = '', prefix = '', body = '', suffix = ''] = parts
  const isGrouped = /^\d{1,3}([,.]\d{3})+$/.test(body)
  const digits = isGrouped ? body.replaceAll(/[,.]/g, '') : body
  if (!/^[0-9a-f]+$/i.test(digits)) return []
  const isSaidHex = prefix !== '' || suffix !== ''
  // `bad` and `e` are words; `FFFFFFFF` is a number.
  if (!isSaidHex && !/\d/.test(digits) && digits.length !== 8) return []
  const isHex = isSaidHex || /[a-f]/i.test(digits)
  const hex = Number.parseInt(digits, 16)
  const decimal = Number(digits)
  const likelyHex = sign === '' && /^[8c]\d{7}$/i.test(digits)
  const readings = isHex
    ? [hex]
    : isGrouped || sign !== ''
      ? [decimal]
      : likelyHex
        ? [hex, decimal]
        : [decimal, hex]
  const fitting = readings
    .map((value) => (sign === '-' ? -value : value))
    .filter((value) => value >= smallest && value <= largest)
  return [...new Set(fitting.map((value) => value >>> 0))]
}

/** What the Windows headers call codes that have another name in MAPI. Source: MAPICode.h. */
export const windowsNames: Readonly<Partial<Record<ResultCode, string>>> = {
  MAPI_E_INTERFACE_NOT_SUPPORTED: 'E_NOINTERFACE',
  MAPI_E_CALL_FAILED: 'E_FAIL',
  MAPI_E_NO_ACCESS: 'E_ACCESSDENIED',
  MAPI_E_NOT_ENOUGH_MEMORY: 'E_OUTOFMEMORY',
  MAPI_E_INVALID_PARAMETER: 'E_INVALIDARG',
}

/** The header that defines a code. */
export const headerOf = (code: ResultCode): string =>
  code === 'S_OK' ? 'WinError.h' : 'MAPICode.h'

/** Whether digits that a person wrote may mean a result: small numbers are hardly one. */
export function mayBeResult(text: string, value: number): boolean {
  const { failure, facility, facilityName } = splitHresult(value)
  return failure || (facility > 0 && (facilityName !== null || /^\s*0x/i.test(text)))
}
