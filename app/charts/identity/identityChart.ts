import { toMachine } from '../chart'
import { type Call, defineChart, type Input, type Inputs } from '../chartDefinition'
import { type IdentityRead, readIdentity } from './identityReadings'
import {
  type IdentityLinkId,
  type IdentityReason,
  identityLinks,
  identityOutcome,
} from './identityResults'
import {
  findIdentityConflicts,
  guards,
  type IdentityConflict,
  type IdentityContext,
  type IdentityInputs,
  identityServices,
  identityTasks,
  type RowKey,
  rowKeys,
  rowStates,
} from './identityRules'
import { contradictionsOf, pages, sourcesOf } from './identitySources'
import { type IdentityStateId, identityStates } from './identityStates'
import { narrowLayout } from './narrowLayout'
import { wideLayout } from './wideLayout'

/** The question that a visitor starts from: the providers of one service publish an identity. */
export const plainIdentity: IdentityInputs = {
  task: 'query',
  provider: 'exchange/ms',
  service: 'exchange',
  refuses: null,
  primary: 'exchange/ms',
  'exchange/ab': 'all',
  'contab/ab': 'none',
  'exchange/ms': 'all',
  'pst/ms': 'none',
  'exchange/xp': 'all',
}

const toRowInput = (key: RowKey): Input => ({
  kind: 'choice',
  parameter: key,
  initial: plainIdentity[key],
  group: 'rows',
  values: rowStates,
  nullable: false,
})

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
          { name: 'lpRestriction', value: `&res${provider.split('/').map(capitalize).join('')}` },
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
        { name: 'lpUID', value: service === null ? 'NULL' : `&uid${capitalize(service)}` },
        { name: 'ulFlags', value: '0' },
      ],
    },
  ]
}

const capitalize = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

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

const toInputs = (inputs: Inputs) => inputs as unknown as IdentityInputs

/** Whose identity a session bears, and how it comes to bear it. */
export const identityChart = defineChart<IdentityContext>({
  id: 'identity',
  machine: toMachine<IdentityContext, IdentityInputs>({
    id: 'identity',
    initial: 'identityWanted',
    context: (inputs) => ({ inputs }),
    states: identityStates,
    guards,
    changes: {},
  }),
  rules: { guards, changes: {} },
  inputs: [
    {
      kind: 'choice',
      parameter: 'task',
      initial: plainIdentity.task,
      group: 'call',
      values: identityTasks,
      nullable: false,
    },
    {
      kind: 'choice',
      parameter: 'provider',
      initial: plainIdentity.provider,
      group: 'call',
      values: rowKeys,
      nullable: false,
    },
    {
      kind: 'choice',
      parameter: 'service',
      initial: plainIdentity.service,
      group: 'call',
      values: identityServices,
      nullable: true,
    },
    {
      kind: 'choice',
      parameter: 'refuses',
      initial: plainIdentity.refuses,
      group: 'computer',
      values: identityServices,
      nullable: true,
    },
    {
      kind: 'choice',
      parameter: 'primary',
      initial: plainIdentity.primary,
      group: 'rows',
      values: rowKeys,
      nullable: true,
    },
    ...rowKeys.map(toRowInput),
  ],
  calls: (inputs) => toCalls(toInputs(inputs)),
  layouts: { wide: wideLayout, narrow: narrowLayout },
  pages,
  sources: sourcesOf,
  contradictions: contradictionsOf,
  read: readIdentity,
  outcome: identityOutcome,
  stageOf: (node) => stages[node as IdentityStateId] ?? null,
  conflicts: (inputs) => findIdentityConflicts(toInputs(inputs)),
  links: identityLinks,
})

/** What the texts of this chart are about. */
export interface IdentityIds {
  readonly state: IdentityStateId
  readonly input: keyof IdentityInputs
  readonly fact: IdentityRead
  readonly flag: never
  readonly conflict: IdentityConflict
  readonly reason: IdentityReason
  readonly link: IdentityLinkId
}
