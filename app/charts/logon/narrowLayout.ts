import type { Layout, Place } from '../chartDefinition'
import type { LogonStateId } from './logonStates'

const places: Readonly<Record<LogonStateId, Place<LogonStateId>>> = {
  mapiLogonEx: {
    x: 176,
    y: 24,
    w: 112,
    h: 32,
    exits: { logonMutexHeld: { from: 'bottom', to: 'top' } },
  },
  logonMutexHeld: {
    x: 176,
    y: 88,
    w: 140,
    h: 58,
    exits: {
      timeoutShort: { from: 'right', via: [314], to: 'top' },
      newSession: { from: 'bottom', to: 'top' },
    },
  },
  timeoutShort: {
    x: 314,
    y: 160,
    w: 134,
    h: 66,
    exits: {
      returnErrorTimeout: { from: 'left', to: 'right' },
      waitForMutex: { from: 'bottom', to: 'top' },
    },
  },
  waitForMutex: {
    x: 318,
    y: 234,
    w: 100,
    h: 40,
    exits: { newSession: { from: 'left', to: 'right' } },
  },
  returnErrorTimeout: { x: 72, y: 160, w: 132, h: 32, exits: {} },
  newSession: {
    x: 176,
    y: 234,
    w: 146,
    h: 36,
    exits: {
      profileNameNull: { from: 'left', via: [88], to: 'left' },
      sharedSessionExists: { from: 'bottom', to: 'top' },
    },
  },
  sharedSessionExists: {
    x: 176,
    y: 312,
    w: 140,
    h: 58,
    exits: {
      returnSharedSession: { from: 'left', to: 'right' },
      profileNameNull: { from: 'bottom', to: 'top' },
    },
  },
  returnSharedSession: { x: 36, y: 312, w: 72, h: 54, exits: {} },
  profileNameNull: {
    x: 176,
    y: 394,
    w: 140,
    h: 58,
    exits: {
      useSpecifiedName: { from: 'right', to: 'left' },
      useDefault: { from: 'bottom', to: 'top' },
    },
  },
  useSpecifiedName: {
    x: 320,
    y: 394,
    w: 96,
    h: 54,
    exits: { profileExists: { from: 'right', via: [378, 608], to: 'top' } },
  },
  useDefault: {
    x: 176,
    y: 476,
    w: 140,
    h: 58,
    exits: {
      useDefaultName: { from: 'right', to: 'left' },
      logonUi: { from: 'bottom', to: 'top' },
    },
  },
  useDefaultName: {
    x: 320,
    y: 476,
    w: 96,
    h: 54,
    exits: { profileExists: { from: 'right', via: [378, 608], to: 'top' } },
  },
  logonUi: {
    x: 176,
    y: 558,
    w: 140,
    h: 58,
    exits: {
      promptForProfile: { from: 'right', to: 'left' },
      returnErrorNoProfile: { from: 'left', to: 'right' },
    },
  },
  promptForProfile: {
    x: 320,
    y: 550,
    w: 96,
    h: 40,
    exits: {
      profileExists: { from: 'right', via: [378, 608], to: 'top' },
      returnErrorCancelled: { from: 'bottom', fromShift: -34, via: [600], to: 'right' },
    },
  },
  returnErrorNoProfile: { x: 36, y: 558, w: 72, h: 44, exits: {} },
  returnErrorCancelled: { x: 82, y: 608, w: 148, h: 30, exits: {} },

  profileExists: {
    x: 262,
    y: 650,
    w: 150,
    h: 54,
    exits: {
      credentialsValid: { from: 'bottom', to: 'top' },
      returnErrorNoSuchProfile: { from: 'left', to: 'right' },
    },
  },
  returnErrorNoSuchProfile: { x: 84, y: 650, w: 152, h: 30, exits: {} },

  credentialsValid: {
    x: 262,
    y: 744,
    w: 176,
    h: 90,
    exits: {
      serviceUiAlways: { from: 'left', via: [136], to: 'top' },
      passwordUi: { from: 'bottom', to: 'top' },
    },
  },
  passwordUi: {
    x: 262,
    y: 848,
    w: 150,
    h: 62,
    exits: {
      promptForPassword: { from: 'left', to: 'right' },
      returnErrorCredentials: { from: 'bottom', to: 'top' },
    },
  },
  promptForPassword: {
    x: 64,
    y: 848,
    w: 92,
    h: 36,
    exits: {
      serviceUiAlways: { from: 'bottom', via: [926, 136], to: 'top' },
      promptForPassword: { from: 'top', fromShift: -16, via: [812], to: 'top', toShift: 16 },
      returnErrorCancelled: { from: 'left', via: [-4], to: 'left' },
    },
  },
  returnErrorCredentials: { x: 262, y: 920, w: 112, h: 32, exits: {} },

  serviceUiAlways: {
    x: 136,
    y: 1026,
    w: 176,
    h: 66,
    exits: {
      configureEveryService: { from: 'right', to: 'left' },
      providersLeft: { from: 'bottom', to: 'top', labelAt: 8 },
    },
  },
  configureEveryService: {
    x: 310,
    y: 1026,
    w: 104,
    h: 40,
    exits: {
      configureEveryService: {
        from: 'right',
        fromShift: -10,
        via: [376],
        to: 'right',
        toShift: 10,
        labelAt: -4,
      },
      providersLeft: { from: 'bottom', via: [1080, 136], to: 'top' },
    },
  },

  providersLeft: {
    x: 136,
    y: 1122,
    w: 124,
    h: 56,
    exits: {
      providerEntryPoint: { from: 'bottom', to: 'top' },
      returnSession: { from: 'left', via: [6], to: 'left' },
    },
  },
  providerEntryPoint: {
    x: 136,
    y: 1206,
    w: 124,
    h: 56,
    exits: {
      firstLogon: { from: 'bottom', to: 'top' },
      disableService: { from: 'left', via: [22, 1664], to: 'bottom' },
    },
  },
  firstLogon: {
    x: 140,
    y: 1282,
    w: 168,
    h: 34,
    exits: {
      providerRunning: { from: 'right', to: 'left' },
      providerLeftOut: {
        from: 'right',
        fromShift: 10,
        via: [262],
        to: 'left',
        labelAt: 52,
        labelSide: 'after',
      },
      configureService: { from: 'bottom', fromShift: 58, to: 'top', labelSide: 'before' },
      promptForServicePassword: {
        from: 'bottom',
        fromShift: -44,
        to: 'top',
        labelSide: 'after',
        labelAt: 14,
      },
      uiAllowed: { from: 'left', via: [38, 1426], to: 'top', labelAt: 26, labelSide: 'before' },
    },
  },
  configureService: {
    x: 198,
    y: 1368,
    w: 84,
    h: 40,
    exits: { secondLogon: { from: 'bottom', to: 'top', toShift: 58 } },
  },
  promptForServicePassword: {
    x: 96,
    y: 1368,
    w: 84,
    h: 40,
    exits: {
      providerRunning: {
        from: 'top',
        fromShift: 34,
        via: [1330, 252],
        to: 'left',
        toShift: -8,
        labelAt: 3,
      },
      uiAllowed: { from: 'bottom', to: 'top', labelSide: 'before', labelAt: 12 },
      disableService: {
        from: 'bottom',
        fromShift: 30,
        via: [1408, 252],
        to: 'left',
        toShift: -9,
        labelSide: 'after',
      },
    },
  },
  uiAllowed: {
    x: 96,
    y: 1466,
    w: 100,
    h: 52,
    exits: {
      offerRetry: { from: 'bottom', to: 'top' },
      disableService: { from: 'left', via: [22, 1664], to: 'bottom' },
    },
  },
  offerRetry: {
    x: 96,
    y: 1542,
    w: 92,
    h: 44,
    exits: {
      secondLogon: { from: 'bottom', to: 'top', toShift: -44 },
      disableService: { from: 'left', via: [22, 1664], to: 'bottom', labelSide: 'before' },
    },
  },
  secondLogon: {
    x: 140,
    y: 1616,
    w: 168,
    h: 34,
    exits: {
      providerRunning: {
        from: 'right',
        fromShift: -10,
        via: [242],
        to: 'left',
        toShift: 8,
        labelAt: -6,
      },
      providerLeftOut: {
        from: 'top',
        fromShift: 78,
        via: [1586, 262],
        to: 'left',
        labelAt: 6,
        labelSide: 'before',
      },
      promptForServicePassword: {
        from: 'top',
        fromShift: 8,
        to: 'right',
        labelSide: 'after',
        labelAt: 20,
      },
      disableService: { from: 'right', to: 'left' },
    },
  },
  providerRunning: {
    x: 318,
    y: 1282,
    w: 96,
    h: 36,
    exits: { providersLeft: { from: 'right', via: [378, 1080, 136], to: 'top' } },
  },
  providerLeftOut: {
    x: 318,
    y: 1466,
    w: 96,
    h: 36,
    exits: { providersLeft: { from: 'right', via: [378, 1080, 136], to: 'top' } },
  },
  disableService: {
    x: 318,
    y: 1616,
    w: 96,
    h: 36,
    exits: { providersLeft: { from: 'right', via: [378, 1080, 136], to: 'top' } },
  },
  returnSession: { x: 84, y: 1712, w: 116, h: 36, exits: {} },
}

/** The chart on a narrow screen: one spine, every shape legible without zooming. */
export const narrowLayout: Layout = {
  width: 384,
  height: 1736,
  places,
  stages: [{ id: 'services', x: -2, y: 966, w: 388, h: 714 }],
}
