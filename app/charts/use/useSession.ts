import { providerKey, splitProviderKey } from '../../mapi/computer'
import type { ResultCode } from '../../mapi/resultCodes'
import { standingOf } from '../../mapi/session'
import type { Basis } from '../chart'
import type { Outcome, ServiceState, StepSubject } from '../chartDefinition'
import { guards, isStoreFull, isStoreLeftOut, sessionIn, type UseContext } from './useRules'
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

/** The lanes of the chart, by the method that is called. */
type Stage = 'store' | 'entry' | 'table' | 'addressBook' | 'other'

const stages: Readonly<Record<UseStateId, Stage | null>> = {
  session: null,
  loggedOff: null,
  returnLoggedOff: null,
  method: null,
  storeIdNull: 'store',
  returnIdNull: 'store',
  storeServed: 'store',
  returnNotServed: 'store',
  storeOpen: 'store',
  loadStoreProvider: 'store',
  storeLogon: 'store',
  promptForStorePassword: 'store',
  returnStoreCancelled: 'store',
  returnLogonFailed: 'store',
  storeLogonObjects: 'store',
  spoolerHears: 'store',
  returnStoreAlone: 'store',
  tellSpooler: 'store',
  storeToClient: 'store',
  spoolerLogon: 'store',
  returnStore: 'store',
  entryIdNull: 'entry',
  entryIsStore: 'entry',
  entryIsStatus: 'entry',
  statusRowThere: 'entry',
  returnNoRow: 'entry',
  returnStatusObject: 'entry',
  readMapiUid: 'entry',
  uidRegistered: 'entry',
  returnUnknownEntryId: 'entry',
  forwardToProvider: 'entry',
  returnObject: 'entry',
  returnNotFound: 'entry',
  returnNoAccess: 'entry',
  transportsStarting: 'table',
  waitForTransports: 'table',
  statusTable: 'table',
  statusObjectWanted: 'table',
  returnStatusTable: 'table',
  setColumns: 'table',
  buildRestriction: 'table',
  restrictTable: 'table',
  queryAllRows: 'table',
  addressBookLogon: 'addressBook',
  addressBookLoaded: 'addressBook',
  returnAddressBook: 'addressBook',
  returnPartialAddressBook: 'addressBook',
  otherMethod: 'other',
  seeIdentity: 'other',
  returnLogoff: 'other',
  returnAdmin: 'other',
  returnCompared: 'other',
  returnAddressTypes: 'other',
  returnUndocumented: 'other',
  returnOther: 'other',
}

/** The lane of the chart that a step belongs to. */
export const useStage = (node: string): string | null => stages[node as UseStateId]

/** The provider that a step is about. What OpenAddressBook returns is about none in particular. */
export function useSubject({ owner }: UseContext, node: string): StepSubject {
  const id = node as UseStateId
  const isOfAll = stages[id] === 'addressBook' && useStates[id].kind === 'end'
  return owner === null || isOfAll ? {} : { provider: owner }
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
  const opened = withStore.some((step) => step === node) ? context.owner : null
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

/** Why no code is named. */
export type CodelessReason =
  | 'after-logoff'
  | 'null-code'
  | 'not-served-code'
  | 'no-row'
  | 'see-identity'
  | 'undocumented'
  | 'not-followed'

/** Why a statement about the outcome is our reading, or why no code is named. */
export type UseReason =
  | CodelessReason
  | 'cancel-code'
  | 'other-entry'
  | 'limit-code'
  | 'store-unknown'
  | 'row-optional'
  | 'no-wait'
  | 'no-address-book'
  | 'compared'

/** The interface that the client receives. */
type Interface = 'IMsgStore' | 'IMAPIStatus' | 'IMAPITable' | 'IAddrBook' | 'IUnknown'

interface End {
  readonly pointer?: Interface
  readonly spooler?: 'told' | 'not-told'
  readonly isBad?: true
  readonly reason?: (context: UseContext) => UseReason | null
}

const always = (reason: UseReason) => () => reason

/** OpenMsgStore wants the entry identifier of a store; no page says what becomes of another one. */
const otherEntry = ({ inputs }: UseContext): UseReason | null =>
  inputs.method === 'OpenMsgStore' && inputs.entry !== 'store' ? 'other-entry' : null

const ends: Readonly<Partial<Record<UseStateId, End>>> = {
  returnLoggedOff: { isBad: true, reason: always('after-logoff') },
  returnIdNull: { isBad: true, reason: always('null-code') },
  returnNotServed: { isBad: true, reason: always('not-served-code') },
  returnStoreCancelled: { reason: always('cancel-code') },
  returnLogonFailed: { reason: (context) => (isStoreFull(context) ? 'limit-code' : null) },
  returnStoreAlone: { pointer: 'IMsgStore', spooler: 'not-told', reason: otherEntry },
  returnStore: { pointer: 'IMsgStore', spooler: 'told', reason: otherEntry },
  returnNoRow: { isBad: true, reason: always('no-row') },
  returnStatusObject: {
    pointer: 'IMAPIStatus',
    reason: (context) => (isRowDocumented(context) ? null : 'row-optional'),
  },
  returnUnknownEntryId: {
    reason: ({ inputs }) => (inputs.entry === 'store' ? 'store-unknown' : null),
  },
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
  seeIdentity: { reason: always('see-identity') },
  returnLogoff: {},
  returnAdmin: {},
  returnCompared: { reason: always('compared') },
  returnAddressTypes: {},
  returnUndocumented: { reason: always('undocumented') },
  returnOther: { reason: always('not-followed') },
}

const hasAddressBook = (context: UseContext): boolean =>
  sessionIn(context).services.some(({ providers }) => providers.includes('ab'))

/** Asked for right after the logon, and yet nothing starts that it would wait for. */
const isWithoutWait = (context: UseContext): boolean =>
  context.inputs.asked === 'at-once' && !guards.transportsStarting(context)

/** Only of transports is it said that they have a row, and that with MAPI_NO_MAIL they have none. */
const isRowDocumented = (context: UseContext): boolean =>
  context.owner !== null &&
  splitProviderKey(context.owner).kind === 'xp' &&
  (guards.statusRowThere(context) || context.inputs.nomail === 'yes')

const isOurReading: Readonly<Partial<Record<UseStateId, (context: UseContext) => boolean>>> = {
  // A store that is named, and cannot be opened: what else OpenEntry does with it is not said.
  entryIsStore: (context) => context.inputs.entry === 'store' && !guards.storeNamed(context),
  storeLogon: isStoreFull,
  statusRowThere: (context) => !isRowDocumented(context),
  transportsStarting: isWithoutWait,
  addressBookLoaded: (context) => !hasAddressBook(context),
}

/** The basis of a step in this run. */
export const useStepBasis = (context: UseContext, node: string): Basis | null =>
  isOurReading[node as UseStateId]?.(context) ? 'inference' : null

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
