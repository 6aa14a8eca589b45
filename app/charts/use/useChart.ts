import {
  type Computer,
  type ProviderKey,
  providerQueue,
  splitProviderKey,
  toMessageServices,
  toProfileNames,
} from '../../mapi/computer'
import { type OpenFlagName, openFlags } from '../../mapi/openFlags'
import { sessionMethodNames } from '../../mapi/sessionMethods'
import { toMachine } from '../chart'
import type { Input } from '../chartDefinition'
import { defineChartOf } from '../defineChart'
import { narrowLayout } from './narrowLayout'
import { useCalls } from './useCalls'
import { type UseLinkId, useLinks } from './useLinks'
import { readUse, type UseFact } from './useReadings'
import {
  changes,
  entryKinds,
  findUseConflicts,
  guards,
  standings,
  type UseCall,
  type UseConflict,
  type UseContext,
  type UseInputs,
} from './useRules'
import {
  type UseReason,
  useHresult,
  useOutcome,
  useServices,
  useStage,
  useStepBasis,
  useSubject,
} from './useSession'
import { contradictionsOf, pages, sourcesOf } from './useSources'
import { type UseStateId, useStates } from './useStates'
import { wideLayout } from './wideLayout'

const choice = { kind: 'choice', nullable: false, group: 'call' } as const
const inSession = { kind: 'choice', nullable: false, group: 'session' } as const

/** The provider that a visitor starts from: the store of the first service that has one. */
const firstStore = (providers: readonly ProviderKey[]): ProviderKey =>
  providers.find((key) => splitProviderKey(key).kind === 'ms') ?? providers[0] ?? 'none/ms'

const toStandingInput = (key: ProviderKey): Input => ({
  ...inSession,
  parameter: key,
  provider: key,
  text: 'standing',
  initial: 'running',
  values: standings,
})

function toInputs(computer: Computer): readonly Input[] {
  const providers = providerQueue(toMessageServices(computer))
  const profiles = toProfileNames(computer)
  return [
    { ...choice, parameter: 'method', initial: 'OpenMsgStore', values: sessionMethodNames },
    { ...choice, parameter: 'entry', nullable: true, initial: 'store', values: entryKinds },
    { ...choice, parameter: 'provider', initial: firstStore(providers), values: providers },
    {
      kind: 'flags',
      parameter: 'flags',
      identifier: 'ulFlags',
      initial: 0,
      group: 'call',
      flags: openFlags,
    },
    { ...choice, parameter: 'asked', initial: 'later', values: ['later', 'at-once'] },
    { ...choice, parameter: 'after', initial: 'no', values: ['no', 'yes'] },
    {
      ...choice,
      parameter: 'object',
      group: 'computer',
      initial: 'found',
      values: ['found', 'missing', 'no-access'],
    },
    {
      ...inSession,
      parameter: 'profile',
      isProfile: true,
      initial: profiles[0] ?? '',
      values: profiles,
    },
    { ...inSession, parameter: 'nomail', initial: 'no', values: ['no', 'yes'] },
    ...providers.map(toStandingInput),
  ]
}

/** What a client does with its session: one call of a method of IMAPISession. The standard computer. */
export const useChart = defineChartOf<UseContext>((computer) => {
  return {
    id: 'use',
    machine: toMachine<UseContext, UseCall>({
      id: 'use',
      initial: 'session',
      context: (inputs) => ({ computer, inputs, owner: null, books: 0, transports: null }),
      states: useStates,
      guards,
      changes,
    }),
    rules: { guards, changes },
    messageServices: toMessageServices(computer),
    inputs: toInputs(computer),
    calls: useCalls,
    tables: ['methods', 'status'],
    layouts: { wide: wideLayout, narrow: narrowLayout },
    pages,
    sources: sourcesOf,
    contradictions: contradictionsOf,
    links: useLinks,
    stageOf: useStage,
    read: readUse,
    subject: useSubject,
    hresult: useHresult,
    stepBasis: useStepBasis,
    services: useServices,
    outcome: useOutcome,
    conflicts: (inputs) => findUseConflicts(computer, inputs as unknown as UseInputs),
  }
})

/** What the texts of this chart are about. */
export interface UseIds {
  readonly state: UseStateId
  readonly input:
    | Exclude<keyof UseInputs, ProviderKey>
    /** Shared by the providers of a session. */
    | 'standing'
  readonly fact: UseFact
  readonly flag: OpenFlagName
  readonly conflict: UseConflict
  readonly reason: UseReason
  readonly link: UseLinkId
}
