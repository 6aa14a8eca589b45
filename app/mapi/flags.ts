/** A documented bit of `flFlags`. `page` is false when today's reference page does not list it. */
export interface LogonFlag {
  readonly name: LogonFlagName
  readonly bit: number
  readonly page: boolean
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
export const logonFlags: readonly LogonFlag[] = (Object.keys(bits) as LogonFlagName[]).map(
  (name) => ({
    name,
    bit: bits[name],
    page: name !== 'MAPI_PASSWORD_UI',
    historic: name === 'MAPI_PASSWORD_UI',
    rare: !common.includes(name),
  }),
)

/** The value of one flag, an unsigned 32-bit number. */
export const flagBit = (name: LogonFlagName): number => bits[name]

/** True when the mask `flags` (unsigned, 32 bits) has the flag. */
export const hasFlag = (flags: number, name: LogonFlagName): boolean => (flags & bits[name]) !== 0

/** The mask with one flag set or cleared; unsigned. */
export const withFlag = (flags: number, name: LogonFlagName, on: boolean): number =>
  (on ? flags | bits[name] : flags & ~bits[name]) >>> 0

/** The bits of `flags` that no flag of the call has; unsigned. */
export const unknownBits = (flags: number): number =>
  logonFlags.reduce((rest, flag) => (rest & ~flag.bit) >>> 0, flags >>> 0)

/** A ULONG as C programmers write it: `0x00000022`. */
export const toHex = (value: number): string =>
  `0x${(value >>> 0).toString(16).toUpperCase().padStart(8, '0')}`
