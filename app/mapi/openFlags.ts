import { type Flag, withBit } from './flags'

/**
 * The flags of IMAPISession::OpenMsgStore with their values, in order of value. Source:
 * MAPIDefS.h, MAPIAux.h; meaning on the reference page `imapisession-openmsgstore`.
 */
const bits = {
  MDB_NO_DIALOG: 0x00000001,
  MDB_WRITE: 0x00000004,
  MAPI_DEFERRED_ERRORS: 0x00000008,
  MAPI_BEST_ACCESS: 0x00000010,
  MDB_TEMPORARY: 0x00000020,
  MDB_NO_MAIL: 0x00000080,
  MDB_ONLINE: 0x00000100,
} as const

export type OpenFlagName = keyof typeof bits

const rare: readonly OpenFlagName[] = ['MAPI_DEFERRED_ERRORS', 'MDB_TEMPORARY', 'MDB_ONLINE']

/** All flags of the call, in order of value. */
export const openFlags: readonly Flag<OpenFlagName>[] = (Object.keys(bits) as OpenFlagName[]).map(
  (name) => ({ name, bit: bits[name], historic: false, rare: rare.includes(name) }),
)

/** Which flags of a call are set, one by one. */
export type OpenFlags = Readonly<Record<OpenFlagName, boolean>>

/** The value of one flag, an unsigned 32-bit number. */
export const openFlagBit = (name: OpenFlagName): number => bits[name]

/** The mask of a call whose flags are given one by one; unsigned. */
export const toOpenMask = (flags: OpenFlags): number =>
  openFlags.reduce((mask, { name, bit }) => withBit(mask, bit, flags[name]), 0)
