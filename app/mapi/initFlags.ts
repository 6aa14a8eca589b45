import type { Flag } from './flags'

/**
 * The flags of MAPIInitialize with their values, in order of value; they stand in the member
 * `ulFlags` of its structure. Source: Mapix.h, MAPIAux.h, MAPIDefS.h; meaning on the reference
 * page `mapiinit_0`.
 */
const bits = {
  MAPI_MULTITHREAD_NOTIFICATIONS: 0x00000001,
  MAPI_NO_COINIT: 0x00000008,
  MAPI_NT_SERVICE: 0x00010000,
} as const

export type InitFlagName = keyof typeof bits

/** All flags of the structure, in order of value. */
export const initFlags: readonly Flag<InitFlagName>[] = (Object.keys(bits) as InitFlagName[]).map(
  (name) => ({ name, bit: bits[name], historic: false, rare: false }),
)

/** Which flags of a structure are set, one by one. */
export type InitFlags = Readonly<Record<InitFlagName, boolean>>

/** The value of one flag, an unsigned 32-bit number. */
export const initFlagBit = (name: InitFlagName): number => bits[name]

/** True when the mask `flags` has the flag. */
export const hasInitFlag = (flags: number, name: InitFlagName): boolean =>
  (flags & bits[name]) !== 0

/** The mask of a structure whose flags are given one by one; unsigned. */
export const toInitMask = (flags: InitFlags): number =>
  initFlags.reduce((mask, { name, bit }) => (flags[name] ? mask | bit : mask) >>> 0, 0)
