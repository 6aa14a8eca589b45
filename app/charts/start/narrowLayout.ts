import type { Layout, Place } from '../chartDefinition'
import type { StartStateId } from './startStates'

const places: Readonly<Record<StartStateId, Place<StartStateId>>> = {
  startSession: {
    box: [164, 24, 128, 32],
    exits: { initializeCalled: { from: 'bottom', to: 'top' } },
  },
  initializeCalled: {
    box: [164, 94, 164, 62],
    exits: {
      checkParameters: { from: 'bottom', to: 'top' },
      oleNeeded: { from: 'left', via: [2], to: 'left' },
    },
  },

  checkParameters: {
    box: [164, 188, 104, 44],
    exits: {
      initializedBefore: { from: 'bottom', to: 'top' },
      returnInvalidParameter: { from: 'right', fromShift: -8, to: 'left', toShift: -4 },
      returnUnknownFlags: {
        from: 'right',
        fromShift: 16,
        via: [246],
        to: 'left',
        labelAt: 36,
        labelSide: 'after',
      },
    },
  },
  initializedBefore: {
    box: [164, 272, 140, 62],
    exits: {
      raiseCount: { from: 'left', via: [50], to: 'top' },
      windowsService: { from: 'bottom', to: 'top' },
    },
  },
  raiseCount: {
    box: [50, 326, 84, 44],
    exits: { oleNeeded: { from: 'bottom', to: 'left' } },
  },
  windowsService: {
    box: [164, 358, 140, 62],
    exits: {
      checkRegistry: { from: 'right', to: 'left' },
      checkVersions: { from: 'bottom', to: 'top' },
    },
  },
  checkRegistry: {
    box: [330, 358, 100, 44],
    exits: {
      checkVersions: { from: 'bottom', fromShift: -36, via: [404], to: 'top' },
      returnTooComplex: { from: 'bottom', fromShift: 26, to: 'top', toShift: 26 },
    },
  },
  checkVersions: {
    box: [164, 494, 104, 44],
    exits: {
      noCoInit: { from: 'bottom', to: 'top' },
      returnVersion: { from: 'right', to: 'left' },
    },
  },
  noCoInit: {
    box: [164, 578, 150, 62],
    exits: {
      processGlobals: { from: 'left', via: [74], to: 'left' },
      initializeOle: { from: 'bottom', to: 'top' },
    },
  },
  initializeOle: {
    box: [164, 660, 104, 44],
    exits: {
      processGlobals: { from: 'bottom', to: 'top' },
      returnOleError: { from: 'right', to: 'left' },
    },
  },
  processGlobals: {
    box: [164, 736, 104, 44],
    exits: {
      sharedGlobals: { from: 'bottom', to: 'top' },
      returnSessionLimit: { from: 'right', to: 'left' },
    },
  },
  sharedGlobals: {
    box: [164, 812, 104, 44],
    exits: {
      notificationEngine: { from: 'bottom', to: 'top' },
      returnNotEnoughResources: { from: 'right', to: 'left' },
    },
  },
  notificationEngine: {
    box: [164, 888, 104, 44],
    exits: {
      profileProvider: { from: 'bottom', to: 'top' },
      returnInvalidObject: { from: 'right', to: 'left' },
    },
  },
  profileProvider: {
    box: [164, 964, 104, 44],
    exits: {
      oleNeeded: { from: 'bottom', to: 'top' },
      returnNotInitialized: { from: 'right', to: 'left' },
    },
  },
  returnInvalidParameter: { box: [330, 184, 104, 46], exits: {} },
  returnUnknownFlags: { box: [330, 250, 104, 46], exits: {} },
  returnTooComplex: { box: [330, 436, 104, 46], exits: {} },
  returnVersion: { box: [330, 494, 104, 46], exits: {} },
  returnOleError: { box: [330, 660, 104, 46], exits: {} },
  returnSessionLimit: { box: [330, 736, 104, 46], exits: {} },
  returnNotEnoughResources: { box: [330, 812, 104, 46], exits: {} },
  returnInvalidObject: { box: [330, 888, 104, 46], exits: {} },
  returnNotInitialized: { box: [330, 964, 104, 46], exits: {} },

  oleNeeded: {
    box: [164, 1058, 140, 62],
    exits: {
      oleInitialize: { from: 'right', to: 'left' },
      utilitiesNeeded: { from: 'bottom', to: 'top' },
    },
  },
  oleInitialize: {
    box: [330, 1058, 104, 40],
    exits: { utilitiesNeeded: { from: 'bottom', via: [1108], to: 'top' } },
  },
  utilitiesNeeded: {
    box: [164, 1156, 140, 62],
    exits: {
      scInitMapiUtil: { from: 'right', to: 'left' },
      mapiLogonEx: { from: 'bottom', to: 'top' },
    },
  },
  scInitMapiUtil: {
    box: [330, 1156, 104, 40],
    exits: { mapiLogonEx: { from: 'bottom', via: [1206], to: 'top' } },
  },
  mapiLogonEx: {
    box: [164, 1254, 140, 62],
    exits: {
      goOn: { from: 'bottom', to: 'top' },
      returnNotCalled: { from: 'right', to: 'left' },
    },
  },
  goOn: { box: [164, 1334, 120, 42], exits: {} },
  returnNotCalled: { box: [330, 1254, 104, 46], exits: {} },
}

/** The chart on a narrow screen: one spine, every shape legible without zooming. */
export const narrowLayout: Layout = {
  places,
  stages: [{ id: 'initialize', titleAt: 150, x: 6, y: 144, w: 380, h: 854 }],
}
