import type { Layout, Place } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

const places: Readonly<Record<LogonStateId, Place<LogonStateId>>> = {
  mapiLogonEx: {
    x: 70,
    y: 28,
    w: 112,
    h: 32,
    exits: { logonMutexHeld: { from: 'right', to: 'left' } },
  },
  logonMutexHeld: {
    x: 300,
    y: 28,
    w: 192,
    h: 44,
    exits: {
      timeoutShort: { from: 'right', to: 'left' },
      newSession: { from: 'bottom', to: 'top' },
    },
  },
  timeoutShort: {
    x: 538,
    y: 28,
    w: 204,
    h: 44,
    exits: {
      returnErrorTimeout: { from: 'right', to: 'left' },
      waitForMutex: { from: 'bottom', to: 'top' },
    },
  },
  waitForMutex: {
    x: 538,
    y: 90,
    w: 130,
    h: 32,
    exits: { newSession: { from: 'left', to: 'right' } },
  },
  returnErrorTimeout: { x: 752, y: 28, w: 136, h: 32, exits: {} },
  newSession: {
    x: 300,
    y: 90,
    w: 168,
    h: 34,
    exits: {
      profileNameNull: { from: 'left', via: [168], to: 'left' },
      sharedSessionExists: { from: 'bottom', to: 'top' },
    },
  },
  sharedSessionExists: {
    x: 300,
    y: 150,
    w: 192,
    h: 44,
    exits: {
      returnSharedSession: { from: 'left', to: 'right' },
      profileNameNull: { from: 'bottom', to: 'top' },
    },
  },
  returnSharedSession: { x: 70, y: 150, w: 112, h: 40, exits: {} },
  profileNameNull: {
    x: 300,
    y: 212,
    w: 192,
    h: 44,
    exits: {
      useSpecifiedName: { from: 'right', to: 'left' },
      useDefault: { from: 'bottom', to: 'top' },
    },
  },
  useSpecifiedName: {
    x: 700,
    y: 212,
    w: 150,
    h: 42,
    exits: { profileExists: { from: 'right', via: [816, 366], to: 'top' } },
  },
  useDefault: {
    x: 300,
    y: 274,
    w: 192,
    h: 44,
    exits: {
      useDefaultName: { from: 'right', to: 'left' },
      logonUi: { from: 'bottom', to: 'top' },
    },
  },
  useDefaultName: {
    x: 700,
    y: 274,
    w: 150,
    h: 42,
    exits: { profileExists: { from: 'right', via: [816, 366], to: 'top' } },
  },
  logonUi: {
    x: 300,
    y: 336,
    w: 192,
    h: 44,
    exits: {
      promptForProfile: { from: 'right', to: 'left' },
      returnErrorNoProfile: { from: 'left', to: 'right' },
    },
  },
  promptForProfile: {
    x: 700,
    y: 332,
    w: 150,
    h: 36,
    exits: {
      profileExists: { from: 'right', via: [816, 366], to: 'top', labelSide: 'before' },
      returnErrorCancelled: { from: 'bottom', fromShift: -56, via: [372, 250], to: 'top' },
    },
  },
  returnErrorNoProfile: { x: 70, y: 336, w: 112, h: 34, exits: {} },
  returnErrorCancelled: { x: 250, y: 402, w: 156, h: 30, exits: {} },

  profileExists: {
    x: 720,
    y: 402,
    w: 150,
    h: 44,
    exits: {
      credentialsValid: { from: 'bottom', to: 'top' },
      returnErrorNoSuchProfile: { from: 'left', to: 'right' },
    },
  },
  returnErrorNoSuchProfile: { x: 500, y: 402, w: 162, h: 30, exits: {} },

  credentialsValid: {
    x: 722,
    y: 494,
    w: 172,
    h: 86,
    exits: {
      serviceUiAlways: { from: 'left', via: [612], to: 'right' },
      passwordUi: { from: 'bottom', to: 'top' },
    },
  },
  passwordUi: {
    x: 722,
    y: 758,
    w: 196,
    h: 44,
    exits: {
      promptForPassword: { from: 'left', to: 'right' },
      returnErrorCredentials: { from: 'bottom', to: 'top' },
    },
  },
  promptForPassword: {
    x: 474,
    y: 758,
    w: 112,
    h: 34,
    exits: {
      serviceUiAlways: { from: 'top', fromShift: 20, via: [736, 612], to: 'right' },
      promptForPassword: { from: 'left', fromShift: -8, via: [396], to: 'left', toShift: 8 },
      returnErrorCancelled: { from: 'bottom', via: [786, -14], to: 'left' },
    },
  },
  returnErrorCredentials: { x: 722, y: 814, w: 112, h: 32, exits: {} },

  serviceUiAlways: {
    x: 508,
    y: 474,
    w: 168,
    h: 54,
    exits: {
      configureEveryService: { from: 'left', to: 'right' },
      providersLeft: { from: 'bottom', via: [510, 54], to: 'top', labelAt: 8 },
    },
  },
  configureEveryService: {
    x: 314,
    y: 474,
    w: 116,
    h: 38,
    exits: {
      configureEveryService: { from: 'top', fromShift: -30, via: [446], to: 'top', toShift: 30 },
      providersLeft: { from: 'left', via: [54], to: 'top' },
    },
  },

  providersLeft: {
    x: 54,
    y: 544,
    w: 104,
    h: 50,
    exits: {
      providerEntryPoint: { from: 'right', to: 'left' },
      returnSession: { from: 'bottom', to: 'top' },
    },
  },
  providerEntryPoint: {
    x: 182,
    y: 544,
    w: 108,
    h: 50,
    exits: {
      firstLogon: { from: 'right', to: 'left' },
      disableService: { from: 'bottom', via: [575, 114, 722], to: 'bottom', labelAt: 3 },
    },
  },
  firstLogon: {
    x: 342,
    y: 544,
    w: 164,
    h: 32,
    exits: {
      providerRunning: { from: 'right', to: 'left' },
      providerLeftOut: {
        from: 'right',
        fromShift: 9,
        via: [444],
        to: 'left',
        labelAt: 32,
        labelSide: 'after',
      },
      configureService: { from: 'bottom', fromShift: -42, to: 'top', labelSide: 'after' },
      promptForServicePassword: { from: 'bottom', fromShift: 42, to: 'top', labelSide: 'after' },
      uiAllowed: {
        from: 'bottom',
        fromShift: -74,
        via: [570, 246],
        to: 'right',
        labelSide: 'before',
      },
    },
  },
  configureService: {
    x: 300,
    y: 610,
    w: 84,
    h: 36,
    exits: { secondLogon: { from: 'bottom', to: 'top', toShift: -42 } },
  },
  promptForServicePassword: {
    x: 386,
    y: 610,
    w: 80,
    h: 36,
    exits: {
      providerRunning: { from: 'right', fromShift: -9, via: [458], to: 'left' },
      uiAllowed: {
        from: 'bottom',
        fromShift: -26,
        via: [644, 246],
        to: 'right',
        labelSide: 'before',
      },
      disableService: {
        from: 'bottom',
        fromShift: 22,
        via: [650, 524],
        to: 'top',
        labelSide: 'after',
      },
    },
  },
  uiAllowed: {
    x: 182,
    y: 610,
    w: 108,
    h: 48,
    exits: {
      offerRetry: { from: 'bottom', to: 'top' },
      disableService: { from: 'left', via: [114, 722], to: 'bottom' },
    },
  },
  offerRetry: {
    x: 182,
    y: 688,
    w: 108,
    h: 38,
    exits: {
      secondLogon: { from: 'right', to: 'left' },
      disableService: { from: 'bottom', via: [722], to: 'bottom', labelAt: 6, labelSide: 'after' },
    },
  },
  secondLogon: {
    x: 342,
    y: 688,
    w: 164,
    h: 32,
    exits: {
      providerRunning: { from: 'right', fromShift: -9, via: [458], to: 'left' },
      providerLeftOut: {
        from: 'top',
        fromShift: 72,
        via: [662, 444],
        to: 'left',
        labelSide: 'after',
      },
      promptForServicePassword: { from: 'top', fromShift: 42, to: 'bottom', labelSide: 'before' },
      disableService: { from: 'right', to: 'left' },
    },
  },
  providerRunning: {
    x: 528,
    y: 544,
    w: 108,
    h: 32,
    exits: { providersLeft: { from: 'right', via: [594, 510, 54], to: 'top' } },
  },
  providerLeftOut: {
    x: 528,
    y: 610,
    w: 108,
    h: 32,
    exits: { providersLeft: { from: 'right', via: [594, 510, 54], to: 'top' } },
  },
  disableService: {
    x: 528,
    y: 688,
    w: 108,
    h: 32,
    exits: { providersLeft: { from: 'right', via: [594, 510, 54], to: 'top' } },
  },
  returnSession: { x: 54, y: 764, w: 112, h: 34, exits: {} },
}

/** The chart on a screen wide enough to show all of it: the figure's arrangement, one stage added. */
export const wideLayout: Layout = {
  width: 828,
  height: 840,
  places,
  stages: [{ id: 'services', x: -4, y: 432, w: 608, h: 298 }],
}
