import { type Computer, type ProviderKey, toMessageServices } from '../../mapi/computer'
import { toMachine } from '../chart'
import type { Call, Input, Inputs } from '../chartDefinition'
import { defineChartOf } from '../defineChart'
import { type IdentityFact, readIdentity } from './identityReadings'
import {
  type IdentityLinkId,
  type IdentityReason,
  identityLinks,
  identityOutcome,
} from './identityResults'
import {
  findIdentityConflicts,
  guards,
  type IdentityCall,
  type IdentityConflict,
  type IdentityContext,
  type IdentityInputs,
  identityTasks,
  rowKeysOf,
  rowStates,
  toPlainIdentity,
} from './identityRules'
import { contradictionsOf, pages, sourcesOf } from './identitySources'
import { type IdentityStateId, toIdentityStates } from './identityStates'
import { narrowLayout } from './narrowLayout'
import { wideLayout } from './wideLayout'

/** What a client writes for what it wants. */
function toCalls({ task, provider, service }: IdentityInputs): readonly Call[] {
  if (task === 'query') {
    return [
      {
        name: 'pSession->QueryIdentity',
        arguments: [
          { name: 'lpcbEntryID', value: '&cbEntryID' },
          { name: 'lppEntryID', value: '&pEntryID' },
        ],
      },
    ]
  }
  if (task === 'provider') {
    return [
      {
        name: 'pSession->GetStatusTable',
        arguments: [
          { name: 'ulFlags', value: '0' },
          { name: 'lppTable', value: '&pStatusTable' },
        ],
      },
      {
        name: 'pStatusTable->FindRow',
        arguments: [
          { name: 'lpRestriction', value: `&res${toName(provider)}` },
          { name: 'BkOrigin', value: 'BOOKMARK_BEGINNING' },
          { name: 'ulFlags', value: '0' },
        ],
      },
      {
        name: 'pStatusTable->QueryRows',
        arguments: [
          { name: 'lRowCount', value: '1' },
          { name: 'ulFlags', value: '0' },
          { name: 'lppRows', value: '&pRows' },
        ],
      },
    ]
  }
  return [
    {
      name: 'pSession->AdminServices',
      arguments: [
        { name: 'ulFlags', value: '0' },
        { name: 'lppServiceAdmin', value: '&pServiceAdmin' },
      ],
    },
    {
      name: 'pServiceAdmin->SetPrimaryIdentity',
      arguments: [
        { name: 'lpUID', value: service === null ? 'NULL' : `&uid${toName(service)}` },
        { name: 'ulFlags', value: '0' },
      ],
    },
  ]
}

/** An id as part of a name in C++: `ExchangeMs` of `exchange/ms`. */
const toName = (id: string): string =>
  id
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const stages: Readonly<Partial<Record<IdentityStateId, 'query' | 'provider' | 'set'>>> = {
  queryIdentity: 'query',
  primaryRow: 'query',
  primaryHasEntryId: 'query',
  returnPrimaryIdentity: 'query',
  returnOneOff: 'query',
  anyIdentity: 'query',
  returnFirstIdentity: 'query',
  returnHardCoded: 'query',
  getStatusTable: 'provider',
  restrictToProvider: 'provider',
  rowFound: 'provider',
  returnNoRow: 'provider',
  providerHasEntryId: 'provider',
  returnProviderIdentity: 'provider',
  returnNoIdentity: 'provider',
  setPrimaryIdentity: 'set',
  identityNull: 'set',
  identityCleared: 'set',
  serviceRefuses: 'set',
  returnNoAccess: 'set',
  identitySet: 'set',
}

const asIdentity = (inputs: Inputs) => inputs as unknown as IdentityInputs

const choice = { kind: 'choice', nullable: false } as const
const nullable = { kind: 'choice', nullable: true } as const

function toInputs(computer: Computer): readonly Input[] {
  const plain = toPlainIdentity(computer)
  const rows = rowKeysOf(computer)
  const services = toMessageServices(computer).map(({ id }) => id)
  const toRowInput = (key: ProviderKey): Input => ({
    ...choice,
    parameter: key,
    provider: key,
    text: 'row',
    initial: plain[key] ?? 'none',
    group: 'rows',
    values: rowStates,
  })
  return [
    { ...choice, parameter: 'task', initial: plain.task, group: 'call', values: identityTasks },
    { ...choice, parameter: 'provider', initial: plain.provider, group: 'call', values: rows },
    { ...nullable, parameter: 'service', initial: plain.service, group: 'call', values: services },
    {
      ...nullable,
      parameter: 'refuses',
      initial: plain.refuses,
      group: 'computer',
      values: services,
    },
    { ...nullable, parameter: 'primary', initial: plain.primary, group: 'rows', values: rows },
    ...rows.map(toRowInput),
  ]
}

/** Whose identity a session bears, and how it comes to bear it. The chart of the standard computer. */
export const identityChart = defineChartOf<IdentityContext>((computer) => ({
  id: 'identity',
  machine: toMachine<IdentityContext, IdentityCall>({
    id: 'identity',
    initial: 'identityWanted',
    context: (inputs) => ({ inputs }),
    states: toIdentityStates(computer),
    guards,
    changes: {},
  }),
  rules: { guards, changes: {} },
  inputs: toInputs(computer),
  calls: (inputs) => toCalls(asIdentity(inputs)),
  layouts: { wide: wideLayout, narrow: narrowLayout },
  pages,
  sources: sourcesOf,
  contradictions: contradictionsOf,
  read: readIdentity,
  outcome: identityOutcome,
  stageOf: (node) => stages[node as IdentityStateId] ?? null,
  conflicts: (inputs) => findIdentityConflicts({ ...asIdentity(inputs), computer }),
  links: identityLinks,
}))

/** What the texts of this chart are about. */
export interface IdentityIds {
  readonly state: IdentityStateId
  readonly input:
    | Exclude<keyof IdentityInputs, ProviderKey>
    /** Shared by the rows of the providers. */
    | 'row'
  readonly fact: IdentityFact
  readonly flag: never
  readonly conflict: IdentityConflict
  readonly reason: IdentityReason
  readonly link: IdentityLinkId
}
