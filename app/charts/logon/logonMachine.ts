import { toMachine } from '../chart'
import { changes, guards, type LogonCall, type LogonContext } from './logonRules'
import { logonStates } from './logonStates'

let machine: ReturnType<typeof makeMachine> | undefined

/** The machine of the logon, made when it is first asked for: a slow computer takes long. */
export function toLogonMachine() {
  machine ??= makeMachine()
  return machine
}

/**
 * MAPILogonEx as one machine: the published session flowchart, what the reference
 * page adds around it, and the start of the message services. Source: `mapi-sessions`,
 * `mapilogonex`.
 */
const makeMachine = () =>
  toMachine<LogonContext, LogonCall>({
    id: 'logon',
    initial: 'mapiLogonEx',
    context: (inputs) => ({
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
