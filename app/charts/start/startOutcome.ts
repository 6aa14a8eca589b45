import { logonFlags } from '../../mapi/flags'
import type { ChartLink, Outcome } from '../chartDefinition'
import type { StartContext } from './startRules'
import { type StartStateId, startStates } from './startStates'

const insideInitialize: readonly StartStateId[] = [
  'checkParameters',
  'initializedBefore',
  'raiseCount',
  'windowsService',
  'checkRegistry',
  'checkVersions',
  'noCoInit',
  'initializeOle',
  'processGlobals',
  'sharedGlobals',
  'notificationEngine',
  'profileProvider',
]

const afterInitialize: readonly StartStateId[] = [
  'oleNeeded',
  'oleInitialize',
  'utilitiesNeeded',
  'scInitMapiUtil',
  'mapiLogonEx',
]

/** What happens inside MAPIInitialize is one stage, what the client calls next another. */
export function stageOf(node: string): string | null {
  if (insideInitialize.some((step) => step === node)) return 'initialize'
  return afterInitialize.some((step) => step === node) ? 'next' : null
}

const startReasons = ['initialized-before', 'earlier-call', 'utilities-only'] as const
/** Why a statement about the outcome is our reading. */
export type StartReason = (typeof startReasons)[number]

function reasonsFor({ inputs }: StartContext, node: string): StartReason[] {
  if (node === 'goOn' && inputs.before === 'yes') {
    return [inputs.initialize === 'yes' ? 'initialized-before' : 'earlier-call']
  }
  return node === 'returnNotCalled' && inputs.utilities === 'yes' ? ['utilities-only'] : []
}

/** What the last call returns at an end, and what that statement rests on. */
export function startOutcome(context: StartContext, node: string): Outcome {
  const end = startStates[node as StartStateId]
  if (end?.kind !== 'end') throw new Error(`"${node}" is no end of a start: run it on first`)
  const reasons = reasonsFor(context, node)
  return {
    node,
    hresult: end.hresult,
    // A window that was created before MAPIInitialize failed serves nobody.
    details: { notifications: node === 'goOn' ? context.notifications : null },
    basis: reasons.length > 0 ? 'inference' : end.basis,
    reasons,
  }
}

export type StartLinkId = 'logon'

/** MAPILogonEx goes on in the chart of the logon, with the same flags. */
export function startLinks({ inputs }: StartContext, node: string): readonly ChartLink[] {
  if (node !== 'goOn') return []
  const names = logonFlags.flatMap(({ name }) => (inputs.flags[name] ? [name] : []))
  return [
    { id: 'logon', chart: 'logon', query: names.length === 0 ? '' : `flags=${names.join(',')}` },
  ]
}
