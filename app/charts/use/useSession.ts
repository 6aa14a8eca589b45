import { providerKey } from '../../mapi/computer'
import type { ResultCode } from '../../mapi/resultCodes'
import { standingOf } from '../../mapi/session'
import type { Basis } from '../chart'
import type { Outcome, ServiceState, StepSubject } from '../chartDefinition'
import { guards, isStoreLeftOut, sessionIn, type UseContext } from './useRules'
import { type UseStateId, useStates } from './useStates'

/** The store that was left out runs from here on: its password has been given. */
const withStore: readonly UseStateId[] = [
  'storeLogonObjects',
  'spoolerHears',
  'returnStoreAlone',
  'tellSpooler',
  'storeToClient',
  'spoolerLogon',
  'returnStore',
]

const storeSteps: readonly UseStateId[] = [
  'storeServed',
  'returnNotServed',
  'storeOpen',
  'loadStoreProvider',
  'storeLogon',
  'promptForStorePassword',
  'returnStoreCancelled',
  'returnLogonFailed',
  ...withStore,
]

const entrySteps: readonly UseStateId[] = [
  'statusRowThere',
  'returnNoRow',
  'returnStatusObject',
  'uidRegistered',
  'returnUnknownEntryId',
  'forwardToProvider',
  'returnObject',
  'returnNotFound',
  'returnNoAccess',
]

const bookSteps: readonly UseStateId[] = ['addressBookLogon', 'addressBookLoaded']

const tableSteps: readonly UseStateId[] = [
  'transportsStarting',
  'waitForTransports',
  'statusTable',
  'statusObjectWanted',
  'returnStatusTable',
  'setColumns',
  'buildRestriction',
  'restrictTable',
  'queryAllRows',
]

const isOneOf = (steps: readonly UseStateId[], node: string) => steps.some((step) => step === node)

/** The lane of the chart that a step belongs to, by the method that is called. */
export function useStage(node: string): string | null {
  if (['storeIdNull', 'returnIdNull'].includes(node) || isOneOf(storeSteps, node)) return 'store'
  if (isOneOf(tableSteps, node)) return 'table'
  const isOfEntry = ['entryIdNull', 'entryIsStore', 'entryIsStatus', 'readMapiUid'].includes(node)
  if (isOfEntry || isOneOf(entrySteps, node)) return 'entry'
  if (/addressBook/i.test(node)) return 'addressBook'
  if (node === 'otherMethod' || node in otherEnds) return 'other'
  return null
}

/** The provider that a step is about. */
export function useSubject({ owner }: UseContext, node: string): StepSubject {
  return owner !== null && isOneOf([...storeSteps, ...entrySteps, ...bookSteps], node)
    ? { provider: owner }
    : {}
}

/**
 * What the call of a step returned; `null` while its dialog asks. The code of a store that may not
 * ask is not that of a call of the client: its exit names it.
 */
export function useHresult(context: UseContext, node: string): ResultCode | null | undefined {
  if (node === 'storeLogon') {
    if (!isStoreLeftOut(context)) return 'S_OK'
    return guards.storeAsks(context) ? null : undefined
  }
  if (node !== 'forwardToProvider') return undefined
  if (guards.objectFound(context)) return 'S_OK'
  return guards.objectMissing(context) ? 'MAPI_E_NOT_FOUND' : 'MAPI_E_NO_ACCESS'
}

/** The message services of the profile, in profile order, and how their providers stand. */
export function useServices(context: UseContext, node: string): ServiceState[] {
  const session = sessionIn(context)
  const opened = isOneOf(withStore, node) ? context.owner : null
  return session.services.map((service) => {
    const providers = service.providers.map((id) => {
      const key = providerKey(service, id)
      const standing = standingOf(session, key)
      const status = key === opened && standing === 'left-out' ? 'running' : standing
      return { id, status, hresult: null }
    })
    const has = (status: string) => providers.some((one) => one.status === status)
    return {
      id: service.id,
      name: service.name,
      status: has('disabled') ? 'disabled' : has('left-out') ? 'partial' : 'up',
      providers,
    }
  })
}

/** Why a statement about the outcome is our reading, or why no code is named. */
export type UseReason =
  | 'after-logoff'
  | 'null-code'
  | 'not-served-code'
  | 'cancel-code'
  | 'no-row'
  | 'no-wait'
  | 'no-address-book'
  | 'see-identity'
  | 'undocumented'
  | 'not-followed'

/** The interface that the client receives. */
type Interface = 'IMsgStore' | 'IMAPIStatus' | 'IMAPITable' | 'IAddrBook' | 'IUnknown'

interface End {
  readonly pointer?: Interface
  readonly spooler?: 'told' | 'not-told'
  readonly isBad?: true
  readonly reason?: (context: UseContext) => UseReason | null
}

const always = (reason: UseReason) => () => reason

const otherEnds = {
  seeIdentity: { reason: always('see-identity') },
  returnLogoff: {},
  returnAdmin: {},
  returnCompared: {},
  returnAddressTypes: {},
  returnUndocumented: { reason: always('undocumented') },
  returnOther: { reason: always('not-followed') },
} satisfies Readonly<Partial<Record<UseStateId, End>>>

const ends: Readonly<Partial<Record<UseStateId, End>>> = {
  returnLoggedOff: { isBad: true, reason: always('after-logoff') },
  returnIdNull: { isBad: true, reason: always('null-code') },
  returnNotServed: { isBad: true, reason: always('not-served-code') },
  returnStoreCancelled: { reason: always('cancel-code') },
  returnLogonFailed: {},
  returnStoreAlone: { pointer: 'IMsgStore', spooler: 'not-told' },
  returnStore: { pointer: 'IMsgStore', spooler: 'told' },
  returnNoRow: { isBad: true, reason: always('no-row') },
  returnStatusObject: { pointer: 'IMAPIStatus' },
  returnUnknownEntryId: {},
  returnObject: { pointer: 'IUnknown' },
  returnNotFound: {},
  returnNoAccess: {},
  returnStatusTable: {
    pointer: 'IMAPITable',
    reason: (context) => (isWithoutWait(context) ? 'no-wait' : null),
  },
  returnAddressBook: {
    pointer: 'IAddrBook',
    reason: (context) => (hasAddressBook(context) ? null : 'no-address-book'),
  },
  returnPartialAddressBook: { pointer: 'IAddrBook' },
  ...otherEnds,
}

const hasAddressBook = (context: UseContext): boolean =>
  sessionIn(context).services.some(({ providers }) => providers.includes('ab'))

/** Asked for right after the logon, and yet nothing starts that it would wait for. */
const isWithoutWait = (context: UseContext): boolean =>
  context.inputs.asked === 'at-once' && !guards.transportsStarting(context)

/** The basis of a step in this run: no document says that the table does not wait. */
export const useStepBasis = (context: UseContext, node: string): Basis | null =>
  (node === 'transportsStarting' && isWithoutWait(context)) ||
  (node === 'addressBookLoaded' && !hasAddressBook(context))
    ? 'inference'
    : null

/** What the call returns at an end, and what that statement rests on. */
export function useOutcome(context: UseContext, node: string): Outcome {
  const id = node as UseStateId
  const [state, end] = [useStates[id], ends[id]]
  if (state?.kind !== 'end' || !end) {
    throw new Error(`"${node}" is no end of a call of the session: run it on first`)
  }
  const reason = end.reason?.(context) ?? null
  return {
    node,
    hresult: state.hresult,
    ...(end.isBad && { isBad: true }),
    details: { pointer: end.pointer ?? null, spooler: end.spooler ?? null },
    basis: reason === null ? state.basis : 'inference',
    reasons: reason === null ? [] : [reason],
  }
}
