import type { Computer } from '../../mapi/computer'
import { toMachine } from '../chart'
import { changes, guards, type LogonCall, type LogonContext } from './logonRules'
import { logonStates } from './logonStates'

/**
 * MAPILogonEx on a computer as one machine: the published session flowchart, what the reference
 * page adds around it, and the start of the message services. Source: `mapi-sessions`,
 * `mapilogonex`.
 */
export const toLogonMachine = (computer: Computer) =>
  toMachine<LogonContext, LogonCall>({
    id: 'logon',
    initial: 'mapiLogonEx',
    context: (inputs) => ({
      computer,
      inputs,
      profile: null,
      checkBox: false,
      services: [],
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
