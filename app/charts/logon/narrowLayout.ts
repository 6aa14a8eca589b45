import type { Layout, Place } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

const places: Readonly<Record<LogonStateId, Place<LogonStateId>>> = {
  mapiLogonEx: {
    box: [176, 24, 112, 32],
    exits: { logonMutexHeld: { from: 'bottom', to: 'top' } },
  },
  logonMutexHeld: {
    box: [176, 88, 140, 58],
    exits: {
      timeoutShort: { from: 'right', via: [314], to: 'top' },
      newSession: { from: 'bottom', to: 'top' },
    },
  },
  timeoutShort: {
    box: [314, 160, 134, 66],
    exits: {
      returnErrorTimeout: { from: 'left', to: 'right' },
      waitForMutex: { from: 'bottom', to: 'top' },
    },
  },
  waitForMutex: { box: [314, 234, 100, 40], exits: { newSession: { from: 'left', to: 'right' } } },
  returnErrorTimeout: { box: [72, 160, 132, 32], exits: {} },
  newSession: {
    box: [176, 234, 146, 36],
    exits: {
      profileNameNull: { from: 'left', via: [88], to: 'left' },
      sharedSessionExists: { from: 'bottom', to: 'top' },
    },
  },
  sharedSessionExists: {
    box: [176, 312, 140, 58],
    exits: {
      returnSharedSession: { from: 'left', to: 'right' },
      profileNameNull: { from: 'bottom', to: 'top' },
    },
  },
  returnSharedSession: { box: [26, 312, 108, 56], exits: {} },
  profileNameNull: {
    box: [176, 394, 140, 58],
    exits: {
      useSpecifiedName: { from: 'right', to: 'left' },
      useDefault: { from: 'bottom', to: 'top' },
    },
  },
  useSpecifiedName: {
    box: [320, 394, 96, 60],
    exits: { profileExists: { from: 'right', via: [378, 608], to: 'top' } },
  },
  useDefault: {
    box: [176, 476, 140, 58],
    exits: {
      useDefaultName: { from: 'right', to: 'left' },
      logonUi: { from: 'bottom', to: 'top' },
    },
  },
  useDefaultName: {
    box: [320, 476, 96, 60],
    exits: { profileExists: { from: 'right', via: [378, 608], to: 'top' } },
  },
  logonUi: {
    box: [176, 558, 140, 58],
    exits: {
      promptForProfile: { from: 'right', to: 'left' },
      returnErrorNoProfile: { from: 'left', to: 'right' },
    },
  },
  promptForProfile: {
    box: [320, 558, 96, 40],
    exits: {
      profileExists: { from: 'right', via: [378, 608], to: 'top' },
      returnErrorCancelled: {
        from: 'bottom',
        fromShift: -34,
        to: 'right',
        toShift: -12,
        via: [596],
      },
    },
  },
  returnErrorNoProfile: { box: [38, 558, 84, 44], exits: {} },
  returnErrorCancelled: { box: [82, 608, 148, 30], exits: {} },

  profileExists: {
    box: [262, 650, 150, 54],
    exits: {
      credentialsValid: { from: 'bottom', to: 'top' },
      returnErrorNoSuchProfile: { from: 'left', to: 'right' },
    },
  },
  returnErrorNoSuchProfile: { box: [84, 650, 152, 30], exits: {} },

  credentialsValid: {
    box: [262, 746, 180, 108],
    exits: {
      serviceUiAlways: { from: 'left', via: [136], to: 'top' },
      passwordUi: { from: 'bottom', to: 'top' },
    },
  },
  passwordUi: {
    box: [262, 848, 150, 62],
    exits: {
      promptForPassword: { from: 'left', to: 'right' },
      returnErrorCredentials: { from: 'bottom', to: 'top' },
    },
  },
  promptForPassword: {
    box: [64, 848, 102, 40],
    exits: {
      serviceUiAlways: { from: 'bottom', via: [948, 136], to: 'top' },
      promptForPassword: { from: 'top', fromShift: -16, via: [812], to: 'top', toShift: 16 },
      returnErrorCancelled: { from: 'left', via: [-4], to: 'left' },
    },
  },
  returnErrorCredentials: { box: [262, 920, 112, 32], exits: {} },

  serviceUiAlways: {
    box: [136, 1096, 176, 66],
    exits: {
      configureEveryService: { from: 'right', to: 'left' },
      providersLeft: { from: 'bottom', to: 'top', labelAt: 8 },
    },
  },
  configureEveryService: {
    box: [310, 1096, 104, 40],
    exits: {
      configureEveryService: { from: 'top', fromShift: 4, via: [1060], to: 'top', toShift: 40 },
      providersLeft: { from: 'bottom', via: [1150, 136], to: 'top' },
    },
  },

  providersLeft: {
    box: [136, 1192, 124, 56],
    exits: {
      providerEntryPoint: { from: 'bottom', to: 'top' },
      returnSession: { from: 'left', via: [6], to: 'left' },
    },
  },
  providerEntryPoint: {
    box: [136, 1276, 124, 56],
    exits: {
      firstLogon: { from: 'bottom', to: 'top', toShift: -4 },
      disableService: { from: 'left', via: [22, 1734], to: 'bottom' },
    },
  },
  firstLogon: {
    box: [140, 1352, 168, 34],
    exits: {
      providerRunning: { from: 'right', to: 'left' },
      providerLeftOut: {
        from: 'right',
        fromShift: 10,
        via: [254],
        to: 'left',
        labelAt: 28,
        labelSide: 'after',
      },
      configureService: { from: 'bottom', fromShift: 66, to: 'top', labelAt: 12 },
      promptForServicePassword: { from: 'bottom', fromShift: -44, to: 'top', labelAt: 24 },
      uiAllowed: { from: 'left', via: [38, 1496], to: 'top', labelAt: 2 },
    },
  },
  configureService: {
    box: [206, 1438, 86, 42],
    exits: { secondLogon: { from: 'bottom', fromShift: 26, to: 'top', toShift: 88 } },
  },
  promptForServicePassword: {
    box: [96, 1438, 86, 42],
    exits: {
      providerRunning: {
        from: 'top',
        fromShift: 34,
        via: [1404, 259],
        to: 'left',
        toShift: -8,
        labelAt: 4,
      },
      uiAllowed: { from: 'bottom', to: 'top', labelAt: 12 },
      disableService: {
        from: 'bottom',
        fromShift: 30,
        via: [1478, 259],
        to: 'left',
        toShift: -9,
        labelSide: 'after',
      },
    },
  },
  uiAllowed: {
    box: [96, 1536, 100, 68],
    exits: {
      offerRetry: { from: 'bottom', to: 'top' },
      disableService: { from: 'right', via: [259], to: 'left', toShift: -9, labelAt: 10 },
    },
  },
  offerRetry: {
    box: [96, 1612, 92, 44],
    exits: {
      secondLogon: { from: 'bottom', to: 'top', toShift: -48 },
      disableService: { from: 'left', via: [22, 1734], to: 'bottom' },
    },
  },
  secondLogon: {
    box: [144, 1686, 184, 44],
    exits: {
      providerRunning: {
        from: 'right',
        fromShift: -19,
        via: [268],
        to: 'left',
        toShift: 8,
        labelAt: 3,
      },
      providerLeftOut: {
        from: 'right',
        fromShift: 16,
        via: [245],
        to: 'left',
        labelAt: 3,
        labelSide: 'after',
      },
      promptForServicePassword: {
        from: 'top',
        fromShift: 4,
        to: 'right',
        labelAt: 20,
        labelSide: 'after',
      },
      disableService: { from: 'right', to: 'left', labelAt: 3, labelSide: 'after' },
    },
  },
  providerRunning: {
    box: [324, 1352, 92, 36],
    exits: { providersLeft: { from: 'right', via: [378, 1150, 136], to: 'top' } },
  },
  providerLeftOut: {
    box: [324, 1536, 92, 36],
    exits: { providersLeft: { from: 'right', via: [378, 1150, 136], to: 'top' } },
  },
  disableService: {
    box: [332, 1686, 84, 36],
    exits: { providersLeft: { from: 'right', via: [378, 1150, 136], to: 'top' } },
  },
  returnSession: { box: [84, 1782, 116, 36], exits: {} },
}

/** The chart on a narrow screen: one spine, every shape legible without zooming. */
export const narrowLayout: Layout = {
  places,
  stages: [{ id: 'services', titleAt: 150, x: -2, y: 962, w: 388, h: 790 }],
}
