import type { Layout, Place } from '../chartDefinition'
import type { ConfigureStateId } from './configureStates'

const places: Readonly<Record<ConfigureStateId, Place<ConfigureStateId>>> = {
  logonMethodCalled: {
    box: [116, 21, 200, 42],
    exits: { propertiesStored: { from: 'bottom', to: 'top' } },
  },
  propertiesStored: {
    box: [116, 114, 224, 96],
    exits: {
      openProfileSection: { from: 'bottom', to: 'top' },
      dialogAllowed: { from: 'right', to: 'top' },
    },
  },
  openProfileSection: {
    box: [116, 212, 224, 36],
    exits: { configured: { from: 'bottom', to: 'top' } },
  },
  configured: {
    box: [116, 300, 204, 80],
    exits: {
      returnConfigured: { from: 'bottom', to: 'top' },
      dialogAllowed: { from: 'right', to: 'left' },
    },
  },
  returnConfigured: { box: [116, 392, 112, 34], exits: {} },
  dialogAllowed: {
    box: [450, 300, 204, 80],
    exits: {
      promptForSettings: { from: 'bottom', to: 'top' },
      returnUnconfigured: { from: 'right', to: 'left' },
    },
  },
  returnUnconfigured: { box: [724, 300, 148, 34], exits: {} },
  promptForSettings: {
    box: [450, 392, 184, 40],
    exits: { configuredNow: { from: 'bottom', to: 'top' } },
  },
  configuredNow: {
    box: [450, 480, 204, 80],
    exits: {
      returnConfiguredNow: { from: 'right', to: 'left' },
      userCancelled: { from: 'bottom', to: 'top' },
    },
  },
  returnConfiguredNow: { box: [724, 480, 112, 34], exits: {} },
  userCancelled: {
    box: [450, 590, 212, 84],
    exits: {
      returnStillUnconfigured: { from: 'right', to: 'left' },
      cancelMeant: { from: 'bottom', to: 'top' },
    },
  },
  returnStillUnconfigured: { box: [724, 590, 148, 34], exits: {} },
  cancelMeant: {
    box: [450, 708, 224, 96],
    exits: {
      returnCancelled: { from: 'right', to: 'left' },
      promptForSettings: { from: 'left', via: [290], to: 'left' },
    },
  },
  returnCancelled: { box: [724, 708, 148, 34], exits: {} },
}

/** The chart on a screen wide enough to show all of it: the arrangement of the figure. */
export const wideLayout: Layout = { places, stages: [] }
