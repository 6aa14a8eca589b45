import { hasBit } from '../../mapi/flags'
import { type LogoffFlagName, logoffFlagBit, logoffFlags } from '../../mapi/logoffFlags'
import { toMachine } from '../chart'
import type { Chart, ChartLink, Outcome } from '../chartDefinition'
import { defineChart } from '../defineChart'
import { endCalls } from './endCalls'
import { type EndFact, readEnd } from './endReadings'
import { changes, type EndCall, type EndContext, type EndInputs, guards } from './endRules'
import { contradictionsOf, pages, sourcesOf } from './endSources'
import { endStage, endStates, type EndStateId } from './endStates'
import { narrowLayout } from './narrowLayout'
import { wideLayout } from './wideLayout'

export type EndConflict = 'logoff-shared-today' | 'logoff-shared-ignored'
export type EndReason = 'others-keep-session'
export type EndLink = 'start' | 'sharing'

/** IMAPISession::Logoff and all that belongs around it. Source: `ending-a-mapi-session`. */
const machine = toMachine<EndContext, EndCall>({
  id: 'end',
  initial: 'endSession',
  context: (inputs) => ({ inputs, clean: true }),
  states: endStates,
  guards,
  changes,
})

/** What the other clients of the session have afterwards; `null` where there are none. */
const othersAfter = ({ inputs }: EndContext) =>
  inputs.shared === 'no'
    ? null
    : inputs.flags.MAPI_LOGOFF_SHARED
      ? 'told-to-log-off'
      : 'keep-session'

function endOutcome(context: EndContext, node: string): Outcome {
  const state = endStates[node as EndStateId]
  if (state?.kind !== 'end') throw new Error(`"${node}" does not end a session: run it on first`)
  const others = othersAfter(context)
  const reasons: EndReason[] = others === 'keep-session' ? ['others-keep-session'] : []
  return {
    node,
    hresult: state.hresult,
    isBad: !context.clean,
    details: { clean: context.clean, others },
    basis: reasons.length > 0 ? 'inference' : 'reference',
    reasons,
  }
}

function findConflicts({ flags, shared }: EndInputs): EndConflict[] {
  const has = (name: LogoffFlagName) => hasBit(flags, logoffFlagBit(name))
  const found: Readonly<Record<EndConflict, boolean>> = {
    'logoff-shared-today': has('MAPI_LOGOFF_SHARED'),
    'logoff-shared-ignored': has('MAPI_LOGOFF_SHARED') && shared === 'no',
  }
  return (Object.keys(found) as EndConflict[]).filter((id) => found[id])
}

const start = (query: string): ChartLink & { id: EndLink } => ({
  id: 'start',
  chart: 'start',
  query,
})
const sharing: ChartLink & { id: EndLink } = {
  id: 'sharing',
  chart: 'logon',
  query: 'flags=MAPI_NEW_SESSION,MAPI_ALLOW_OTHERS,MAPI_EXTENDED,MAPI_USE_DEFAULT',
}
const links: Readonly<Partial<Record<EndStateId, readonly ChartLink[]>>> = {
  sessionShared: [sharing],
  oleInitialized: [start('ole=yes')],
  mapiUninitialize: [start('')],
  utilitiesUsed: [start('utilities=yes')],
}

const choice = { kind: 'choice', nullable: false, group: 'call' } as const
const yesNo = { ...choice, values: ['no', 'yes'], initial: 'no' } as const

/** How a client ends its session and the libraries that it started, from the mail to the last call. */
export const endChart: Chart<EndContext> = defineChart<EndContext>({
  id: 'end',
  machine,
  rules: { guards, changes },
  inputs: [
    { ...choice, parameter: 'mail', values: ['none', 'waits', 'left'], initial: 'none' },
    { ...choice, parameter: 'advise', values: ['cancelled', 'left'], initial: 'cancelled' },
    {
      ...choice,
      parameter: 'release',
      values: ['before', 'after', 'address-book'],
      initial: 'before',
    },
    { ...yesNo, parameter: 'cached' },
    {
      kind: 'flags',
      parameter: 'flags',
      identifier: 'ulFlags',
      initial: 0,
      group: 'call',
      flags: logoffFlags,
    },
    { ...yesNo, parameter: 'shared', group: 'computer' },
    { ...choice, parameter: 'afterwards', values: ['release', 'method'], initial: 'release' },
    {
      ...choice,
      parameter: 'ole',
      identifier: 'OleUninitialize',
      values: ['no', 'before', 'after'],
      initial: 'no',
    },
    {
      ...choice,
      parameter: 'count',
      identifier: 'MAPIUninitialize',
      values: ['equal', 'unequal'],
      initial: 'equal',
    },
    { ...yesNo, parameter: 'utilities', identifier: 'ScInitMapiUtil' },
    { ...yesNo, parameter: 'late' },
  ],
  calls: endCalls,
  layouts: { wide: wideLayout, narrow: narrowLayout },
  pages,
  sources: sourcesOf,
  contradictions: contradictionsOf,
  stageOf: endStage,
  read: readEnd,
  hresult: (_, node) => (node === 'logoff' ? 'S_OK' : undefined),
  outcome: endOutcome,
  conflicts: (inputs) => findConflicts(inputs as unknown as EndInputs),
  links: (_, node) => links[node as EndStateId] ?? [],
})

/** What the texts of this chart are about. */
export interface EndIds {
  readonly state: EndStateId
  readonly input: keyof EndInputs
  readonly fact: EndFact
  readonly flag: LogoffFlagName
  readonly conflict: EndConflict
  readonly reason: EndReason
  readonly link: EndLink
}
