import { type LogonFlagName, logonFlags } from '../../mapi/flags'
import { type InitFlagName, initFlags } from '../../mapi/initFlags'
import { toMachine } from '../chart'
import type { Call, Chart, Inputs } from '../chartDefinition'
import { defineChart } from '../defineChart'
import { narrowLayout } from './narrowLayout'
import { readStart, type StartFact } from './startReadings'
import {
  changes,
  findStartConflicts,
  guards,
  type StartCall,
  type StartConflict,
  type StartContext,
  startFailures,
  startHresult,
  type StartInputs,
} from './startRules'
import {
  stageOf,
  startLinks,
  type StartLinkId,
  startOutcome,
  type StartReason,
} from './startOutcome'
import { contradictionsOf, pages, sourcesOf } from './startSources'
import { startStates, type StartStateId } from './startStates'
import { wideLayout } from './wideLayout'

const machine = toMachine<StartContext, StartCall>({
  id: 'start',
  initial: 'startSession',
  context: (inputs) => ({ inputs, notifications: null }),
  states: startStates,
  guards,
  changes,
})

const yesNo = ['no', 'yes'] as const
const choice = { kind: 'choice', nullable: false, values: yesNo, initial: 'no' } as const

/** The calls of the client up to the logon, in the documented order. */
function toCalls(inputs: Inputs): Call[] {
  const { initialize, ole, utilities, service } = inputs as unknown as StartInputs
  const init: Call[] = [
    {
      name: 'MAPIINIT_0 init',
      isVoid: true,
      arguments: [
        { name: 'ulVersion', value: 'MAPI_INIT_VERSION' },
        { name: 'ulFlags', input: 'init' },
      ],
    },
    { name: 'MAPIInitialize', arguments: [{ name: 'lpMapiInit', value: '&init' }] },
  ]
  return [
    ...(initialize === 'yes' ? init : []),
    ...(ole === 'yes'
      ? [{ name: 'OleInitialize', arguments: [{ name: 'pvReserved', value: 'NULL' }] }]
      : []),
    ...(utilities === 'yes'
      ? [
          {
            name: 'ScInitMapiUtil',
            assigns: 'SCODE sc',
            arguments: [{ name: 'ulFlags', value: '0' }],
          },
        ]
      : []),
    {
      name: 'MAPILogonEx',
      arguments: [
        // A service has no window.
        { name: 'ulUIParam', value: service === 'yes' ? '0' : '(ULONG_PTR)hwnd' },
        { name: 'lpszProfileName', value: 'NULL' },
        { name: 'lpszPassword', value: 'NULL' },
        { name: 'flFlags', input: 'flags' },
        { name: 'lppSession', value: '&pSession' },
      ],
    },
  ]
}

/** How a client starts: MAPIInitialize with its seven steps, OLE, the utilities, then the logon. */
export const startChart: Chart<StartContext> = defineChart<StartContext>({
  id: 'start',
  machine,
  rules: { guards, changes },
  inputs: [
    { ...choice, parameter: 'initialize', group: 'call', initial: 'yes' },
    {
      kind: 'flags',
      parameter: 'init',
      identifier: 'MAPIINIT_0.ulFlags',
      initial: 0,
      group: 'call',
      flags: initFlags,
    },
    { ...choice, parameter: 'ole', group: 'call' },
    { ...choice, parameter: 'utilities', group: 'call' },
    {
      kind: 'flags',
      parameter: 'flags',
      identifier: 'flFlags',
      initial: 0,
      group: 'call',
      flags: logonFlags,
    },
    { ...choice, parameter: 'service', group: 'computer' },
    { ...choice, parameter: 'before', group: 'computer' },
    {
      kind: 'choice',
      parameter: 'failure',
      initial: 'none',
      group: 'computer',
      values: ['none', ...startFailures],
      nullable: false,
    },
  ],
  calls: toCalls,
  layouts: { wide: wideLayout, narrow: narrowLayout },
  pages,
  sources: sourcesOf,
  contradictions: contradictionsOf,
  stageOf,
  read: readStart,
  hresult: startHresult,
  outcome: startOutcome,
  conflicts: findStartConflicts,
  links: startLinks,
})

/** What the texts of this chart are about. */
export interface StartIds {
  readonly state: StartStateId
  readonly input: keyof StartInputs
  readonly fact: StartFact
  readonly flag: InitFlagName | LogonFlagName
  readonly conflict: StartConflict
  readonly reason: StartReason
  readonly link: StartLinkId
}
