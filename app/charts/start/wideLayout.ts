import type { Layout, Place } from '../chartDefinition'
import type { StartStateId } from './startStates'

const places: Readonly<Record<StartStateId, Place<StartStateId>>> = {
  startSession: {
    box: [112, 30, 136, 32],
    exits: { initializeCalled: { from: 'bottom', to: 'top' } },
  },
  initializeCalled: {
    box: [112, 100, 200, 50],
    exits: {
      checkParameters: { from: 'right', to: 'left' },
      oleNeeded: { from: 'bottom', to: 'top' },
    },
  },

  checkParameters: {
    box: [460, 100, 168, 36],
    exits: {
      initializedBefore: { from: 'bottom', to: 'top' },
      returnInvalidParameter: { from: 'right', to: 'left' },
      returnUnknownFlags: { from: 'top', fromShift: 44, via: [30], to: 'left', labelSide: 'after' },
    },
  },
  initializedBefore: {
    box: [460, 170, 180, 50],
    exits: {
      raiseCount: { from: 'left', to: 'right' },
      windowsService: { from: 'bottom', to: 'top' },
    },
  },
  raiseCount: {
    box: [288, 170, 104, 38],
    exits: { oleNeeded: { from: 'left', via: [222], to: 'right' } },
  },
  windowsService: {
    box: [460, 240, 180, 50],
    exits: {
      checkRegistry: { from: 'right', to: 'left' },
      checkVersions: { from: 'bottom', to: 'top' },
    },
  },
  checkRegistry: {
    box: [622, 240, 92, 42],
    exits: {
      checkVersions: { from: 'bottom', via: [280], to: 'top', labelSide: 'after' },
      returnTooComplex: { from: 'right', to: 'left' },
    },
  },
  checkVersions: {
    box: [460, 310, 168, 36],
    exits: {
      noCoInit: { from: 'bottom', to: 'top' },
      returnVersion: { from: 'right', to: 'left' },
    },
  },
  noCoInit: {
    box: [460, 380, 180, 50],
    exits: {
      processGlobals: { from: 'left', via: [350], to: 'left' },
      initializeOle: { from: 'bottom', to: 'top' },
    },
  },
  initializeOle: {
    box: [460, 450, 168, 36],
    exits: {
      processGlobals: { from: 'bottom', to: 'top' },
      returnOleError: { from: 'right', to: 'left' },
    },
  },
  processGlobals: {
    box: [460, 520, 168, 36],
    exits: {
      sharedGlobals: { from: 'bottom', to: 'top' },
      returnSessionLimit: { from: 'right', to: 'left' },
    },
  },
  sharedGlobals: {
    box: [460, 590, 168, 36],
    exits: {
      notificationEngine: { from: 'bottom', to: 'top' },
      returnNotEnoughResources: { from: 'right', to: 'left' },
    },
  },
  notificationEngine: {
    box: [460, 660, 168, 36],
    exits: {
      profileProvider: { from: 'bottom', to: 'top' },
      returnInvalidObject: { from: 'right', to: 'left' },
    },
  },
  profileProvider: {
    box: [460, 730, 168, 36],
    exits: {
      oleNeeded: { from: 'left', via: [222], to: 'right' },
      returnNotInitialized: { from: 'right', to: 'left' },
    },
  },
  returnUnknownFlags: { box: [782, 30, 138, 38], exits: {} },
  returnInvalidParameter: { box: [782, 100, 138, 38], exits: {} },
  returnTooComplex: { box: [782, 240, 138, 38], exits: {} },
  returnVersion: { box: [782, 310, 138, 38], exits: {} },
  returnOleError: { box: [782, 450, 138, 38], exits: {} },
  returnSessionLimit: { box: [782, 520, 138, 38], exits: {} },
  returnNotEnoughResources: { box: [782, 590, 138, 38], exits: {} },
  returnInvalidObject: { box: [782, 660, 138, 38], exits: {} },
  returnNotInitialized: { box: [782, 730, 138, 38], exits: {} },

  oleNeeded: {
    box: [112, 310, 172, 50],
    exits: {
      oleInitialize: { from: 'bottom', to: 'top' },
      utilitiesNeeded: { from: 'left', via: [10, 412], to: 'top' },
    },
  },
  oleInitialize: {
    box: [112, 380, 136, 36],
    exits: { utilitiesNeeded: { from: 'bottom', to: 'top' } },
  },
  utilitiesNeeded: {
    box: [112, 450, 172, 50],
    exits: {
      scInitMapiUtil: { from: 'bottom', to: 'top' },
      mapiLogonEx: { from: 'left', via: [10, 552], to: 'top' },
    },
  },
  scInitMapiUtil: {
    box: [112, 520, 136, 36],
    exits: { mapiLogonEx: { from: 'bottom', to: 'top' } },
  },
  mapiLogonEx: {
    box: [112, 590, 172, 50],
    exits: {
      goOn: { from: 'bottom', to: 'top' },
      returnNotCalled: { from: 'left', via: [10], to: 'left' },
    },
  },
  goOn: { box: [112, 660, 138, 38], exits: {} },
  returnNotCalled: { box: [112, 730, 148, 38], exits: {} },
}

/**
 * The chart on a screen wide enough to show all of it: the calls of the client on the left, what
 * happens inside MAPIInitialize beside them, its codes on the right.
 */
export const wideLayout: Layout = {
  places,
  stages: [{ id: 'initialize', x: 228, y: 58, w: 470, h: 704 }],
}
