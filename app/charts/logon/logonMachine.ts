import { toMachine } from '../chart'
import { changes, guards, type LogonContext, type LogonInputs } from './logonRules'
import { logonStates } from './logonStates'

/**
 * MAPILogonEx as one machine: the published session flowchart, what the reference page adds
 * around it, and the start of the message services. Source: `mapi-sessions`, `mapilogonex`.
 */
export const logonMachine = toMachine<LogonContext, LogonInputs>({
  id: 'logon',
  initial: 'mapiLogonEx',
  context: (inputs) => ({
    inputs,
    profile: null,
    checkBox: false,
    asked: [],
    configured: [],
    queue: [],
    provider: null,
    attempt: 1,
    unsupplied: false,
    codes: {},
    finished: {},
    disabled: [],
  }),
  states: logonStates,
  guards,
  changes,
})
