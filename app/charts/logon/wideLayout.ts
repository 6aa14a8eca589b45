import type { Layout, Place } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

const places: Readonly<Record<LogonStateId, Place<LogonStateId>>> = {
  mapiLogonEx: { box: [70, 28, 112, 32], exits: { logonMutexHeld: { from: 'right', to: 'left' } } },
  logonMutexHeld: {
    box: [300, 28, 192, 44],
    exits: {
      timeoutShort: { from: 'right', to: 'left' },
      newSession: { from: 'bottom', to: 'top' },
    },
  },
  timeoutShort: {
    box: [538, 28, 204, 44],
    exits: {
      returnErrorTimeout: { from: 'right', to: 'left' },
      waitForMutex: { from: 'bottom', to: 'top' },
    },
  },
  waitForMutex: { box: [538, 90, 130, 32], exits: { newSession: { from: 'left', to: 'right' } } },
  returnErrorTimeout: { box: [752, 28, 136, 32], exits: {} },
  newSession: {
    box: [300, 90, 168, 34],
    exits: {
      profileNameNull: { from: 'left', via: [168], to: 'left' },
      sharedSessionExists: { from: 'bottom', to: 'top' },
    },
  },
  sharedSessionExists: {
    box: [300, 150, 196, 50],
    exits: {
      returnSharedSession: { from: 'left', to: 'right' },
      profileNameNull: { from: 'bottom', to: 'top' },
    },
  },
  returnSharedSession: { box: [70, 150, 112, 40], exits: {} },
  profileNameNull: {
    box: [300, 212, 192, 44],
    exits: {
      useSpecifiedName: { from: 'right', to: 'left' },
      useDefault: { from: 'bottom', to: 'top' },
    },
  },
  useSpecifiedName: {
    box: [700, 212, 150, 42],
    exits: { profileExists: { from: 'right', via: [828, 366], to: 'top' } },
  },
  useDefault: {
    box: [300, 274, 192, 44],
    exits: {
      useDefaultName: { from: 'right', to: 'left' },
      logonUi: { from: 'bottom', to: 'top' },
    },
  },
  useDefaultName: {
    box: [700, 274, 150, 42],
    exits: { profileExists: { from: 'right', via: [828, 366], to: 'top' } },
  },
  logonUi: {
    box: [300, 336, 192, 44],
    exits: {
      promptForProfile: { from: 'right', to: 'left' },
      returnErrorNoProfile: { from: 'left', to: 'right' },
    },
  },
  promptForProfile: {
    box: [700, 336, 150, 34],
    exits: {
      profileExists: { from: 'right', via: [828, 366], to: 'top', labelSide: 'before' },
      returnErrorCancelled: { from: 'bottom', fromShift: -56, via: [372, 250], to: 'top' },
    },
  },
  returnErrorNoProfile: { box: [70, 336, 112, 34], exits: {} },
  returnErrorCancelled: { box: [250, 402, 156, 30], exits: {} },

  profileExists: {
    box: [728, 402, 150, 44],
    exits: {
      credentialsValid: { from: 'bottom', to: 'top' },
      returnErrorNoSuchProfile: { from: 'left', to: 'right' },
    },
  },
  returnErrorNoSuchProfile: { box: [500, 402, 162, 30], exits: {} },

  credentialsValid: {
    box: [728, 504, 180, 114],
    exits: {
      serviceUiAlways: { from: 'left', via: [615], to: 'right' },
      passwordUi: { from: 'bottom', to: 'top' },
    },
  },
  passwordUi: {
    box: [728, 758, 196, 44],
    exits: {
      promptForPassword: { from: 'left', to: 'right' },
      returnErrorCredentials: { from: 'bottom', to: 'top' },
    },
  },
  promptForPassword: {
    box: [474, 758, 112, 34],
    exits: {
      serviceUiAlways: { from: 'top', fromShift: 20, via: [736, 615], to: 'right' },
      promptForPassword: { from: 'left', fromShift: -8, via: [396], to: 'left', toShift: 8 },
      returnErrorCancelled: { from: 'bottom', via: [786, -20], to: 'left' },
    },
  },
  returnErrorCredentials: { box: [728, 814, 112, 32], exits: {} },

  serviceUiAlways: {
    box: [506, 474, 188, 48],
    exits: {
      configureEveryService: { from: 'left', to: 'right' },
      providersLeft: { from: 'bottom', via: [510, 54], to: 'top', labelAt: 4 },
    },
  },
  configureEveryService: {
    box: [314, 474, 116, 38],
    exits: {
      configureEveryService: {
        from: 'top',
        fromShift: -30,
        via: [446],
        to: 'top',
        toShift: 30,
        labelAt: 3,
      },
      providersLeft: { from: 'left', via: [54], to: 'top' },
    },
  },

  providersLeft: {
    box: [54, 544, 116, 60],
    exits: {
      providerEntryPoint: { from: 'right', to: 'left' },
      returnSession: { from: 'bottom', to: 'top' },
    },
  },
  providerEntryPoint: {
    box: [184, 544, 112, 52],
    exits: {
      firstLogon: { from: 'right', to: 'left' },
      disableService: { from: 'bottom', via: [575, 114, 722], to: 'bottom', labelAt: 3 },
    },
  },
  firstLogon: {
    box: [342, 544, 164, 32],
    exits: {
      providerRunning: { from: 'right', to: 'left' },
      providerLeftOut: {
        from: 'right',
        fromShift: 9,
        via: [450],
        to: 'left',
        labelAt: 30,
        labelSide: 'after',
      },
      configureService: { from: 'bottom', fromShift: -44, to: 'top', labelSide: 'after' },
      promptForServicePassword: {
        from: 'bottom',
        fromShift: 46,
        to: 'top',
        labelSide: 'after',
      },
      uiAllowed: { from: 'bottom', fromShift: -74, via: [570, 246], to: 'right' },
    },
  },
  configureService: {
    box: [298, 610, 90, 38],
    exits: { secondLogon: { from: 'bottom', to: 'top', toShift: -58 } },
  },
  promptForServicePassword: {
    box: [388, 610, 86, 38],
    exits: {
      providerRunning: {
        from: 'right',
        fromShift: -9,
        via: [464],
        to: 'left',
        labelAt: 2,
        labelSide: 'after',
      },
      uiAllowed: { from: 'bottom', fromShift: -26, via: [644, 246], to: 'right' },
      disableService: {
        from: 'bottom',
        fromShift: 22,
        via: [648, 536],
        to: 'top',
        labelSide: 'after',
      },
    },
  },
  uiAllowed: {
    box: [182, 610, 110, 56],
    exits: {
      offerRetry: { from: 'bottom', to: 'top' },
      disableService: { from: 'left', via: [114, 722], to: 'bottom' },
    },
  },
  offerRetry: {
    box: [182, 688, 108, 38],
    exits: {
      secondLogon: {
        from: 'right',
        fromShift: 12,
        to: 'left',
        toShift: 12,
        labelAt: 2,
        labelSide: 'after',
      },
      disableService: { from: 'bottom', via: [722], to: 'bottom', labelAt: 6 },
    },
  },
  secondLogon: {
    box: [356, 688, 136, 32],
    exits: {
      providerRunning: {
        from: 'right',
        fromShift: -9,
        via: [464],
        to: 'left',
        labelAt: 3,
      },
      providerLeftOut: { from: 'top', fromShift: 58, via: [662, 450], to: 'left', labelAt: 10 },
      promptForServicePassword: {
        from: 'top',
        fromShift: 30,
        to: 'bottom',
        toShift: -2,
        labelAt: 12,
      },
      disableService: { from: 'right', to: 'left', labelSide: 'after' },
    },
  },
  providerRunning: {
    box: [536, 544, 104, 32],
    exits: { providersLeft: { from: 'right', via: [600, 510, 54], to: 'top' } },
  },
  providerLeftOut: {
    box: [536, 610, 104, 32],
    exits: { providersLeft: { from: 'right', via: [600, 510, 54], to: 'top' } },
  },
  disableService: {
    box: [536, 688, 104, 32],
    exits: { providersLeft: { from: 'right', via: [600, 510, 54], to: 'top' } },
  },
  returnSession: { box: [54, 764, 112, 34], exits: {} },
}

/** The chart on a screen wide enough to show all of it: the figure's arrangement, one stage added. */
export const wideLayout: Layout = {
  places,
  stages: [{ id: 'services', x: -10, y: 432, w: 620, h: 298 }],
}
