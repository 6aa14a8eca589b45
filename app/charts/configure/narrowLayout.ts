import type { Layout, Place } from '../chartDefinition'
import type { ConfigureStateId } from './configureStates'

const places: Readonly<Record<ConfigureStateId, Place<ConfigureStateId>>> = {
  logonMethodCalled: {
    box: [146, 22, 200, 44],
    exits: { propertiesStored: { from: 'bottom', to: 'top' } },
  },
  propertiesStored: {
    box: [146, 128, 220, 112],
    exits: {
      openProfileSection: { from: 'bottom', to: 'top' },
      dialogAllowed: { from: 'left', via: [4], to: 'left' },
    },
  },
  openProfileSection: {
    box: [146, 234, 220, 40],
    exits: { configured: { from: 'bottom', to: 'top' } },
  },
  configured: {
    box: [146, 332, 196, 92],
    exits: {
      returnConfigured: { from: 'right', to: 'left' },
      dialogAllowed: { from: 'bottom', to: 'top' },
    },
  },
  returnConfigured: { box: [330, 332, 100, 34], exits: {} },
  dialogAllowed: {
    box: [146, 454, 196, 92],
    exits: {
      promptForSettings: { from: 'bottom', to: 'top' },
      returnUnconfigured: { from: 'right', to: 'left' },
    },
  },
  returnUnconfigured: { box: [330, 454, 106, 40], exits: {} },
  promptForSettings: {
    box: [146, 558, 176, 44],
    exits: { configuredNow: { from: 'bottom', to: 'top' } },
  },
  configuredNow: {
    box: [146, 660, 196, 92],
    exits: {
      returnConfiguredNow: { from: 'right', to: 'left' },
      userCancelled: { from: 'bottom', to: 'top' },
    },
  },
  returnConfiguredNow: { box: [330, 660, 100, 34], exits: {} },
  userCancelled: {
    box: [146, 788, 196, 96],
    exits: {
      returnStillUnconfigured: { from: 'right', to: 'left' },
      cancelMeant: { from: 'bottom', to: 'top' },
    },
  },
  returnStillUnconfigured: { box: [330, 788, 106, 40], exits: {} },
  cancelMeant: {
    box: [146, 924, 196, 108],
    exits: {
      returnCancelled: { from: 'right', to: 'left' },
      promptForSettings: { from: 'left', via: [4], to: 'left' },
    },
  },
  returnCancelled: { box: [330, 924, 106, 40], exits: {} },
}

/** The chart on a narrow screen: one spine, its ends to the right. */
export const narrowLayout: Layout = { places, stages: [] }
