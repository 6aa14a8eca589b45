import type { ProviderKey } from '../../mapi/computer'
import type { ChartEvent } from '../chart'

/** What one check depends on, by parameter: the provider, its profile section, and MAPI's flag. */
export interface ConfigureInputs {
  readonly provider: ProviderKey
  /** Are any of its configuration properties stored in the profile? */
  readonly stored: 'yes' | 'no'
  /** Is what is stored all that the provider needs? */
  readonly settings: 'complete' | 'incomplete'
  /** Forbidden by AB_NO_DIALOG, MDB_NO_DIALOG or LOGON_NO_DIALOG. */
  readonly dialog: 'allowed' | 'forbidden'
}

/** What a run has made of its inputs so far. */
export interface ConfigureContext {
  readonly inputs: ConfigureInputs
  /** The provider whose logon method runs; `null` until it does. */
  readonly provider: ProviderKey | null
  /** How the user left the dialog, until it is shown again. */
  readonly answer: string | null
}

/** The questions that states ask; each is a pure function of what the run knows. */
export const guards = {
  propertiesStored: ({ inputs }) => inputs.stored === 'yes',
  settingsComplete: ({ inputs }) => inputs.settings === 'complete',
  dialogAllowed: ({ inputs }) => inputs.dialog === 'allowed',
  settingsSupplied: ({ answer }) => answer === 'ok',
  dialogCancelled: ({ answer }) => answer === 'cancel' || answer === 'mistake',
  cancelMeant: ({ answer }) => answer === 'cancel',
} satisfies Record<string, (context: ConfigureContext, event: ChartEvent) => boolean>

export type ConfigureGuard = keyof typeof guards

/** What entering a state or taking an exit changes. */
export const changes = {
  startProvider: ({ inputs }) => ({ provider: inputs.provider }),
  keepAnswer: (_, event) => (event.type === 'ANSWER' ? { answer: event.answer } : {}),
  forgetAnswer: () => ({ answer: null }),
} satisfies Record<
  string,
  (context: ConfigureContext, event: ChartEvent) => Partial<ConfigureContext>
>

export type ConfigureAction = keyof typeof changes
