import { allProviders, splitProviderKey } from '../../mapi/computer'
import { toMachine } from '../chart'
import type { Chart, Outcome } from '../chartDefinition'
import { defineChart } from '../defineChart'
import { configureCalls } from './configureCalls'
import { type ConfigureLinkId, configureLinks } from './configureLinks'
import { type ConfigureFact, readConfigure } from './configureReadings'
import { changes, type ConfigureContext, type ConfigureInputs, guards } from './configureRules'
import { contradictionsOf, pages, sourcesOf } from './configureSources'
import { type ConfigureStateId, configureStates } from './configureStates'
import { figureLayout } from './figureLayout'
import { narrowLayout } from './narrowLayout'
import { wideLayout } from './wideLayout'

/** Why an outcome is our reading. */
export type ConfigureReason = 'nothing-stored' | 'two-codes'

/** What the texts of the chart name. */
export interface ConfigureIds {
  readonly state: ConfigureStateId
  readonly input: keyof ConfigureInputs
  readonly fact: ConfigureFact
  readonly flag: never
  readonly conflict: never
  readonly reason: ConfigureReason
  readonly link: ConfigureLinkId
}

const machine = toMachine<ConfigureContext, ConfigureInputs>({
  id: 'configure',
  initial: 'logonMethodCalled',
  context: (inputs) => ({ inputs, provider: null, answer: null }),
  states: configureStates,
  guards,
  changes,
})

/** What the logon method returns at an end, and what that statement rests on. */
function outcome({ inputs }: ConfigureContext, node: string): Outcome {
  const end = configureStates[node as ConfigureStateId]
  if (end?.kind !== 'end') throw new Error(`"${node}" is no end of the check: run it on first`)
  const isStore = splitProviderKey(inputs.provider).kind === 'ms'
  const reasons: ConfigureReason[] = [
    // The figure has no exit for a profile in which nothing is stored.
    ...(inputs.stored === 'no' ? (['nothing-stored'] as const) : []),
    // The page of the logon method has a second code for a dialog that is forbidden.
    ...(isStore && node === 'returnUnconfigured' ? (['two-codes'] as const) : []),
  ]
  return {
    node,
    hresult: end.hresult,
    details: {},
    basis: reasons.length > 0 ? 'inference' : end.basis,
    reasons,
  }
}

/** How a service provider checks its configuration when its logon method is called. */
export const configureChart: Chart<ConfigureContext> = defineChart<ConfigureContext>({
  id: 'configure',
  machine,
  rules: { guards, changes },
  inputs: [
    {
      kind: 'choice',
      parameter: 'provider',
      initial: 'exchange/ms',
      group: 'call',
      values: allProviders,
      nullable: false,
    },
    {
      kind: 'choice',
      parameter: 'stored',
      initial: 'yes',
      group: 'computer',
      values: ['yes', 'no'],
      nullable: false,
    },
    {
      kind: 'choice',
      parameter: 'settings',
      initial: 'incomplete',
      group: 'computer',
      values: ['complete', 'incomplete'],
      nullable: false,
    },
    {
      kind: 'choice',
      parameter: 'dialog',
      initial: 'allowed',
      group: 'call',
      values: ['allowed', 'forbidden'],
      nullable: false,
    },
  ],
  calls: configureCalls,
  layouts: { wide: wideLayout, narrow: narrowLayout, figure: figureLayout },
  pages,
  sources: sourcesOf,
  contradictions: contradictionsOf,
  read: readConfigure,
  outcome,
  // The dialog is the same for each provider: its answer stays when another one is chosen.
  subject: ({ inputs, provider }, node) =>
    node === 'promptForSettings' ? {} : { provider: provider ?? inputs.provider },
  links: configureLinks,
})
