import { defineStates } from '../chart'
import type { ConfigureFact } from './configureReadings'
import type { ConfigureAction, ConfigureGuard } from './configureRules'

/**
 * The steps in which a provider checks its configuration: the published flowchart of
 * `verifying-service-provider-configuration`, and the exit that its first question lacks.
 */
export const configureStates = defineStates<ConfigureGuard, ConfigureAction, ConfigureFact>()({
  logonMethodCalled: { kind: 'start', basis: 'figure', to: 'propertiesStored' },
  propertiesStored: {
    kind: 'question',
    basis: 'figure',
    figureShape: 'rectangle',
    entry: ['startProvider'],
    reads: ['stored'],
    when: 'propertiesStored',
    yes: { to: 'openProfileSection' },
    no: { to: 'dialogAllowed', basis: 'inference' },
  },
  openProfileSection: { kind: 'action', basis: 'figure', to: 'configured' },
  configured: {
    kind: 'question',
    basis: 'figure',
    reads: ['settings'],
    when: 'settingsComplete',
    yes: { to: 'returnConfigured' },
    no: { to: 'dialogAllowed' },
  },
  returnConfigured: { kind: 'end', basis: 'figure', hresult: 'S_OK' },
  dialogAllowed: {
    kind: 'question',
    basis: 'figure',
    reads: ['dialog'],
    when: 'dialogAllowed',
    yes: { to: 'promptForSettings' },
    no: { to: 'returnUnconfigured' },
  },
  returnUnconfigured: { kind: 'end', basis: 'figure', hresult: 'MAPI_E_UNCONFIGURED' },
  promptForSettings: {
    kind: 'prompt',
    basis: 'figure',
    unlabelled: true,
    answers: {
      ok: { ways: [{ does: 'keepAnswer', to: 'configuredNow' }] },
      incomplete: { ways: [{ does: 'keepAnswer', to: 'configuredNow' }] },
      cancel: { dismisses: true, ways: [{ does: 'keepAnswer', to: 'configuredNow' }] },
      mistake: { ways: [{ does: 'keepAnswer', to: 'configuredNow' }] },
    },
  },
  configuredNow: {
    kind: 'question',
    basis: 'figure',
    reads: ['answer'],
    when: 'settingsSupplied',
    yes: { to: 'returnConfiguredNow' },
    no: { to: 'userCancelled' },
  },
  returnConfiguredNow: { kind: 'end', basis: 'figure', hresult: 'S_OK' },
  userCancelled: {
    kind: 'question',
    basis: 'figure',
    reads: ['answer'],
    when: 'dialogCancelled',
    yes: { to: 'cancelMeant' },
    no: { to: 'returnStillUnconfigured' },
  },
  returnStillUnconfigured: { kind: 'end', basis: 'figure', hresult: 'MAPI_E_UNCONFIGURED' },
  cancelMeant: {
    kind: 'question',
    basis: 'figure',
    reads: ['answer'],
    when: 'cancelMeant',
    yes: { to: 'returnCancelled' },
    no: { to: 'promptForSettings', does: 'forgetAnswer' },
  },
  returnCancelled: { kind: 'end', basis: 'figure', hresult: 'MAPI_E_USER_CANCEL' },
})

export type ConfigureStateId = keyof typeof configureStates
