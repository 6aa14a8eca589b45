/** A documented bit of a mask of flags. */
export interface Flag<Name extends string = string> {
  readonly name: Name
  readonly bit: number
  /** True only of older MAPI: today's reference page does not list it. */
  readonly historic: boolean
  /** Rarer flags stand behind a disclosure on the page. */
  readonly rare: boolean
}

/**
 * The flags of MAPILogonEx with their values, in order of value.
 * Source: Mapix.h, MAPIDefS.h, MAPIAux.h; meaning on the reference page `mapilogonex`.
 */
const bits = {
  MAPI_LOGON_UI: 0x00000001,
  MAPI_NEW_SESSION: 0x00000002,
  MAPI_APP_PROFILE: 0x00000004,
  MAPI_ALLOW_OTHERS: 0x00000008,
  MAPI_EXPLICIT_PROFILE: 0x00000010,
  MAPI_EXTENDED: 0x00000020,
  MAPI_USE_DEFAULT: 0x00000040,
  MAPI_FORCE_DOWNLOAD: 0x00001000,
  MAPI_SERVICE_UI_ALWAYS: 0x00002000,
  MAPI_NO_MAIL: 0x00008000,
  MAPI_NT_SERVICE: 0x00010000,
  MAPI_PASSWORD_UI: 0x00020000,
  MAPI_TIMEOUT_SHORT: 0x00100000,
  MAPI_BG_SESSION: 0x00200000,
  MAPI_UNICODE: 0x80000000,
} as const

export type LogonFlagName = keyof typeof bits

const common: readonly LogonFlagName[] = [
  'MAPI_LOGON_UI',
  'MAPI_NEW_SESSION',
  'MAPI_ALLOW_OTHERS',
  'MAPI_EXTENDED',
  'MAPI_USE_DEFAULT',
  'MAPI_PASSWORD_UI',
]

/** All flags of the call, in order of value. */
export const logonFlags: readonly Flag<LogonFlagName>[] = (
  Object.keys(bits) as LogonFlagName[]
).map((name) => ({
  name,
  bit: bits[name],
  historic: name === 'MAPI_PASSWORD_UI',
  rare: !common.includes(name),
}))

/** Which flags of a call are set, one by one. */
export type LogonFlags = Readonly<Record<LogonFlagName, boolean>>

/** The value of one flag, an unsigned 32-bit number. */
export const flagBit = (name: LogonFlagName): number => bits[name]

/** True when the mask `flags` (unsigned, 32 bits) has the flag. */
export const hasFlag = (flags: number, name: LogonFlagName): boolean => hasBit(flags, bits[name])

/** The mask with one bit set or cleared; unsigned. */
export const withBit = (flags: number, bit: number, on: boolean): number =>
  (on ? flags | bit : flags & ~bit) >>> 0

/** True when the mask has the bit. */
export const hasBit = (flags: number, bit: number): boolean => (flags & bit) !== 0

/** The mask of a call whose flags are given one by one; unsigned. */
export const toMask = (flags: LogonFlags): number =>
  logonFlags.reduce((mask, { name, bit }) => (flags[name] ? mask | bit : mask) >>> 0, 0)

/** All bits that a table of flags knows; unsigned. */
export const knownBits = (flags: readonly Flag[]): number =>
  flags.reduce((mask, { bit }) => (mask | bit) >>> 0, 0)

/** A ULONG as C programmers write it: `0x00000022`. */
export const toHex = (value: number): string =>
  `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`

/** A bit or a small mask without leading zeros: `0x40`; zero is `0`. */
export const toShortHex = (value: number): string =>
  value === 0 ? '0' : `0x${(value >>> 0).toString(16).toUpperCase()}`
