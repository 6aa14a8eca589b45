import { type Flag, withBit } from './flags'

/**
 * The flags of IMAPISession::Logoff with their values, in order of value.
 * Source: Mapix.h; meaning on the reference page `imapisession-logoff`.
 */
const bits = {
  MAPI_LOGOFF_SHARED: 0x00000001,
  MAPI_LOGOFF_UI: 0x00000002,
} as const

export type LogoffFlagName = keyof typeof bits

/** All flags of the call, in order of value. */
export const logoffFlags: readonly Flag<LogoffFlagName>[] = (
  Object.keys(bits) as LogoffFlagName[]
).map((name) => ({ name, bit: bits[name], historic: false, rare: false }))

/** Which flags of a call are set, one by one. */
export type LogoffFlags = Readonly<Record<LogoffFlagName, boolean>>

/** The value of one flag, an unsigned 32-bit number. */
export const logoffFlagBit = (name: LogoffFlagName): number => bits[name]

/** The mask of a call whose flags are given one by one; unsigned. */
export const toLogoffMask = (flags: LogoffFlags): number =>
  logoffFlags.reduce((mask, { name, bit }) => withBit(mask, bit, flags[name]), 0)
