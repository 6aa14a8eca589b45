import type { Layout, Place } from '../chartDefinition'
import type { ConfigureStateId } from './configureStates'

const places: Readonly<Record<ConfigureStateId, Place<ConfigureStateId>>> = {
  logonMethodCalled: {
    box: [116, 21, 200, 42],
    exits: { propertiesStored: { from: 'bottom', to: 'top' } },
  },
  propertiesStored: {
    box: [116, 102, 208, 46],
    exits: { openProfileSection: { from: 'bottom', to: 'top' } },
  },
  openProfileSection: {
    box: [116, 190, 224, 36],
    exits: { configured: { from: 'bottom', to: 'top' } },
  },
  configured: {
    box: [116, 284, 204, 80],
    exits: {
      returnConfigured: { from: 'bottom', to: 'top' },
      dialogAllowed: { from: 'right', to: 'left' },
    },
  },
  returnConfigured: { box: [116, 378, 112, 34], exits: {} },
  dialogAllowed: {
    box: [450, 284, 204, 80],
    exits: {
      promptForSettings: { from: 'bottom', to: 'top' },
      returnUnconfigured: { from: 'right', to: 'left' },
    },
  },
  returnUnconfigured: { box: [724, 284, 148, 34], exits: {} },
  promptForSettings: {
    box: [450, 378, 184, 40],
    exits: { configuredNow: { from: 'bottom', to: 'top' } },
  },
  configuredNow: {
    box: [450, 470, 204, 80],
    exits: {
      returnConfiguredNow: { from: 'right', to: 'left' },
      userCancelled: { from: 'bottom', to: 'top' },
    },
  },
  returnConfiguredNow: { box: [724, 470, 112, 34], exits: {} },
  userCancelled: {
    box: [450, 584, 212, 84],
    exits: {
      returnStillUnconfigured: { from: 'right', to: 'left' },
      cancelMeant: { from: 'bottom', to: 'top' },
    },
  },
  returnStillUnconfigured: { box: [724, 584, 148, 34], exits: {} },
  cancelMeant: {
    box: [450, 706, 224, 96],
    exits: {
      returnCancelled: { from: 'right', to: 'left' },
      promptForSettings: { from: 'left', via: [290], to: 'left' },
    },
  },
  returnCancelled: { box: [724, 706, 148, 34], exits: {} },
}

/** The arrangement of the published figure: positions, and the sides at which its exits leave. */
export const figureLayout: Layout = { places, stages: [] }
