import { findConflicts } from '../../mapi/call'
import { allProviders, maxProfileName, profileNames } from '../../mapi/computer'
import { logonFlags } from '../../mapi/flags'
import type { Chart } from '../chartDefinition'
import { figureLayout } from './figureLayout'
import { logonMachine } from './logonMachine'
import { readLogon } from './logonReadings'
import { type LogonContext, type LogonInputs, logonFailureCode } from './logonRules'
import {
  isServiceStep,
  logonHresult,
  logonOutcome,
  logonServices,
  logonSubject,
} from './logonSession'
import { sourcesOf } from './logonSources'
import { narrowLayout } from './narrowLayout'
import { wideLayout } from './wideLayout'

/** The call that a visitor starts from: no flags, no name, the standard computer. */
export const plainLogon: LogonInputs = {
  flags: 0,
  profile: null,
  default: 'Outlook',
  credentials: 'valid',
  shared: null,
  mutex: 'free',
  fault: {},
}

/** How a client logs on: MAPILogonEx from the call to a session, with its message services. */
export const logonChart: Chart<LogonContext> = {
  id: 'logon',
  machine: logonMachine,
  inputs: [
    {
      kind: 'flags',
      parameter: 'flags',
      identifier: 'flFlags',
      initial: plainLogon.flags,
      group: 'call',
      flags: logonFlags,
    },
    {
      kind: 'text',
      parameter: 'profile',
      identifier: 'lpszProfileName',
      initial: plainLogon.profile,
      group: 'call',
      maxLength: maxProfileName,
      suggestions: profileNames,
    },
    {
      kind: 'choice',
      parameter: 'default',
      initial: plainLogon.default,
      group: 'computer',
      values: profileNames,
      nullable: true,
    },
    {
      kind: 'choice',
      parameter: 'credentials',
      initial: plainLogon.credentials,
      group: 'computer',
      values: ['valid', 'invalid'],
      nullable: false,
    },
    {
      kind: 'choice',
      parameter: 'shared',
      initial: plainLogon.shared,
      group: 'computer',
      values: profileNames,
      nullable: true,
      maxLength: maxProfileName,
    },
    {
      kind: 'choice',
      parameter: 'mutex',
      initial: plainLogon.mutex,
      group: 'computer',
      values: ['free', 'held'],
      nullable: false,
    },
    {
      kind: 'failures',
      parameter: 'fault',
      initial: plainLogon.fault,
      group: 'services',
      providers: allProviders,
    },
  ],
  call: {
    name: 'MAPILogonEx',
    arguments: [
      { name: 'ulUIParam', value: '(ULONG_PTR)hwnd' },
      { name: 'lpszProfileName', input: 'profile' },
      { name: 'lpszPassword', value: 'NULL' },
      { name: 'flFlags', input: 'flags' },
      { name: 'lppSession', value: '&pSession' },
    ],
  },
  layouts: { wide: wideLayout, narrow: narrowLayout, figure: figureLayout },
  sources: sourcesOf,
  stageOf: (node) => (isServiceStep(node) ? 'services' : null),
  read: readLogon,
  picks: ({ inputs }, node) =>
    node === 'promptForProfile'
      ? { values: profileNames, standard: inputs.default }
      : { values: [], standard: null },
  subject: logonSubject,
  hresult: logonHresult,
  picked: (before, after) =>
    before === 'promptForProfile' && after.profile !== null ? { profile: after.profile } : {},
  stepBasis: (context, node) =>
    node === 'secondLogon' && logonHresult(context, node) === 'MAPI_E_UNCONFIGURED'
      ? 'inference'
      : null,
  services: logonServices,
  outcome: logonOutcome,
  conflicts: (inputs) => {
    const { flags, profile, shared } = inputs as unknown as LogonInputs
    return findConflicts({ flags, profile }, shared !== null)
  },
  failureCode: (inputs, provider, cause) =>
    logonFailureCode(inputs as unknown as LogonInputs, provider, cause),
}
