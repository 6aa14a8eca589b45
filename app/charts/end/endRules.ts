import type { LogoffFlags } from '../../mapi/logoffFlags'

/** What one end of a session depends on, by parameter: what the client does, and who else is there. */
export interface EndInputs {
  readonly mail: 'none' | 'waits' | 'left'
  readonly advise: 'cancelled' | 'left'
  readonly release: 'before' | 'after' | 'address-book'
  readonly cached: 'no' | 'yes'
  readonly flags: number
  /** Do other clients share the session? */
  readonly shared: 'no' | 'yes'
  /** What the client calls on the session after Logoff. */
  readonly afterwards: 'release' | 'method'
  /** OleInitialize was not called; else when OleUninitialize is: before MAPIUninitialize or after. */
  readonly ole: 'no' | 'before' | 'after'
  /** Does MAPIUninitialize come as often as MAPIInitialize did? */
  readonly count: 'equal' | 'unequal'
  readonly utilities: 'no' | 'yes'
  /** Is MAPI called once more after MAPIUninitialize? */
  readonly late: 'no' | 'yes'
}

/** The inputs as the machine reads them: each flag by its name. */
export interface EndCall extends Omit<EndInputs, 'flags'> {
  readonly flags: LogoffFlags
}

/** What a run has made of its inputs so far. */
export interface EndContext {
  readonly inputs: EndCall
  /** No call has been left out or made too late. */
  readonly clean: boolean
}

/** The questions that states ask; each is a pure function of what the run knows. */
export const guards = {
  mailQueued: ({ inputs }) => inputs.mail !== 'none',
  clientStays: ({ inputs }) => inputs.mail === 'waits',
  registrationsCancelled: ({ inputs }) => inputs.advise === 'cancelled',
  objectsReleased: ({ inputs }) => inputs.release !== 'after',
  addressBookReleased: ({ inputs }) => inputs.release !== 'address-book',
  entryIdsCached: ({ inputs }) => inputs.cached === 'yes',
  logoffShared: ({ inputs }) => inputs.flags.MAPI_LOGOFF_SHARED,
  sessionShared: ({ inputs }) => inputs.shared === 'yes',
  objectsOpen: ({ inputs }) => inputs.release !== 'before',
  methodCalled: ({ inputs }) => inputs.afterwards === 'method',
  oleInitialized: ({ inputs }) => inputs.ole !== 'no',
  oleFirst: ({ inputs }) => inputs.ole === 'before',
  countsEqual: ({ inputs }) => inputs.count === 'equal',
  oleLate: ({ inputs }) => inputs.ole === 'after',
  utilitiesUsed: ({ inputs }) => inputs.utilities === 'yes',
  calledLate: ({ inputs }) => inputs.late === 'yes',
} satisfies Record<string, (context: EndContext) => boolean>

export type EndGuard = keyof typeof guards

/** What entering a state changes. */
export const changes = {
  noteMistake: () => ({ clean: false }),
} satisfies Record<string, (context: EndContext) => Partial<EndContext>>

export type EndAction = keyof typeof changes
