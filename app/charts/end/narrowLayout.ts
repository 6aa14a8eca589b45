import type { Layout, Place } from '../chartDefinition'
import type { EndStateId } from './endStates'

const places: Readonly<Record<EndStateId, Place<EndStateId>>> = {
  endSession: { box: [98, 24, 128, 34], exits: { mailQueued: { from: 'bottom', to: 'top' } } },
  mailQueued: {
    box: [98, 98, 176, 60],
    exits: { stayLoggedOn: { from: 'right', to: 'left' }, unadvise: { from: 'bottom', to: 'top' } },
  },
  stayLoggedOn: {
    box: [284, 98, 134, 66],
    exits: {
      mailSent: { from: 'bottom', to: 'top' },
      mailLeftBehind: { from: 'right', via: [367], to: 'right' },
    },
  },
  mailSent: {
    box: [284, 174, 124, 44],
    exits: { unadvise: { from: 'left', via: [98], to: 'top' } },
  },
  mailLeftBehind: {
    box: [284, 234, 124, 44],
    exits: { unadvise: { from: 'left', via: [98], to: 'top' } },
  },
  unadvise: {
    box: [98, 310, 176, 60],
    exits: {
      lateNotifications: { from: 'right', to: 'left' },
      releaseObjects: { from: 'bottom', to: 'top' },
    },
  },
  lateNotifications: {
    box: [284, 310, 124, 44],
    exits: { releaseObjects: { from: 'bottom', via: [353, 98], to: 'top' } },
  },
  releaseObjects: {
    box: [98, 394, 176, 60],
    exits: {
      objectsLeftOpen: { from: 'right', to: 'left' },
      addressBookReleased: { from: 'bottom', to: 'top' },
    },
  },
  objectsLeftOpen: {
    box: [284, 394, 124, 44],
    exits: { cachedEntryIds: { from: 'right', via: [367, 521, 98], to: 'top' } },
  },
  addressBookReleased: {
    box: [98, 478, 176, 60],
    exits: {
      addressBookLeftOpen: { from: 'right', to: 'left' },
      cachedEntryIds: { from: 'bottom', to: 'top' },
    },
  },
  addressBookLeftOpen: {
    box: [284, 478, 124, 44],
    exits: { cachedEntryIds: { from: 'bottom', via: [521, 98], to: 'top' } },
  },
  cachedEntryIds: {
    box: [98, 562, 176, 60],
    exits: { freeBuffers: { from: 'right', to: 'left' }, logoff: { from: 'bottom', to: 'top' } },
  },
  freeBuffers: {
    box: [284, 562, 124, 44],
    exits: { logoff: { from: 'bottom', via: [609, 98], to: 'top' } },
  },
  logoff: { box: [98, 642, 176, 44], exits: { logoffShared: { from: 'bottom', to: 'top' } } },
  logoffShared: {
    box: [98, 720, 176, 60],
    exits: {
      sessionShared: { from: 'right', to: 'left' },
      objectsOpen: { from: 'bottom', to: 'top' },
    },
  },
  sessionShared: {
    box: [284, 720, 134, 66],
    exits: {
      othersShutDown: { from: 'bottom', to: 'top' },
      objectsOpen: { from: 'right', via: [367, 851, 98], to: 'top' },
    },
  },
  othersShutDown: {
    box: [284, 798, 124, 44],
    exits: { objectsOpen: { from: 'left', via: [98], to: 'top' } },
  },
  objectsOpen: {
    box: [98, 892, 176, 60],
    exits: {
      objectsInvalid: { from: 'right', to: 'left' },
      afterLogoff: { from: 'bottom', to: 'top' },
    },
  },
  objectsInvalid: {
    box: [284, 892, 124, 44],
    exits: { afterLogoff: { from: 'bottom', via: [935, 98], to: 'top' } },
  },
  afterLogoff: {
    box: [98, 976, 176, 60],
    exits: {
      methodAfterLogoff: { from: 'right', to: 'left' },
      releaseSession: { from: 'bottom', to: 'top' },
    },
  },
  methodAfterLogoff: {
    box: [284, 976, 124, 44],
    exits: { releaseSession: { from: 'bottom', via: [1023, 98], to: 'top' } },
  },
  releaseSession: {
    box: [98, 1056, 158, 44],
    exits: { oleInitialized: { from: 'bottom', to: 'top' } },
  },
  oleInitialized: {
    box: [98, 1158, 176, 60],
    exits: {
      oleFirst: { from: 'right', to: 'left' },
      mapiUninitialize: { from: 'bottom', to: 'top' },
    },
  },
  oleFirst: {
    box: [284, 1158, 134, 66],
    exits: {
      oleUninitialize: { from: 'bottom', to: 'top' },
      mapiUninitialize: { from: 'right', via: [367], to: 'right' },
    },
  },
  oleUninitialize: {
    box: [284, 1236, 124, 44],
    exits: { mapiUninitialize: { from: 'left', via: [98], to: 'top' } },
  },
  mapiUninitialize: {
    box: [98, 1298, 158, 44],
    exits: { countsEqual: { from: 'bottom', to: 'top' } },
  },
  countsEqual: {
    box: [98, 1378, 176, 60],
    exits: { countsDiffer: { from: 'right', to: 'left' }, oleLate: { from: 'bottom', to: 'top' } },
  },
  countsDiffer: {
    box: [284, 1378, 124, 44],
    exits: { oleLate: { from: 'bottom', via: [1421, 98], to: 'top' } },
  },
  oleLate: {
    box: [98, 1462, 176, 60],
    exits: {
      uncleanExit: { from: 'right', to: 'left' },
      utilitiesUsed: { from: 'bottom', to: 'top' },
    },
  },
  uncleanExit: {
    box: [284, 1462, 124, 44],
    exits: { utilitiesUsed: { from: 'bottom', via: [1505, 98], to: 'top' } },
  },
  utilitiesUsed: {
    box: [98, 1546, 176, 60],
    exits: {
      deinitMapiUtil: { from: 'right', to: 'left' },
      calledLate: { from: 'bottom', to: 'top' },
    },
  },
  deinitMapiUtil: {
    box: [284, 1546, 124, 44],
    exits: { calledLate: { from: 'bottom', via: [1589, 98], to: 'top' } },
  },
  calledLate: {
    box: [98, 1630, 176, 60],
    exits: {
      callAfterUninitialize: { from: 'right', to: 'left' },
      sessionEnded: { from: 'bottom', to: 'top' },
    },
  },
  callAfterUninitialize: {
    box: [284, 1630, 124, 44],
    exits: { sessionEnded: { from: 'bottom', via: [1718], to: 'right' } },
  },
  sessionEnded: { box: [98, 1718, 128, 34], exits: {} },
}

/** The chart on a narrow screen: one spine, every shape legible without zooming. */
export const narrowLayout: Layout = {
  places,
  stages: [{ id: 'libraries', titleAt: 150, x: 0, y: 1092, w: 384, h: 590 }],
}
