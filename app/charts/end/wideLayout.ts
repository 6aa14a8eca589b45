import type { Layout, Place } from '../chartDefinition'
import type { EndStateId } from './endStates'

const places: Readonly<Record<EndStateId, Place<EndStateId>>> = {
  endSession: { box: [102, 26, 136, 34], exits: { mailQueued: { from: 'bottom', to: 'top' } } },
  mailQueued: {
    box: [102, 100, 196, 54],
    exits: { stayLoggedOn: { from: 'right', to: 'left' }, unadvise: { from: 'bottom', to: 'top' } },
  },
  stayLoggedOn: {
    box: [312, 100, 166, 58],
    exits: {
      mailSent: { from: 'bottom', to: 'top' },
      mailLeftBehind: { from: 'right', via: [410], to: 'right' },
    },
  },
  mailSent: {
    box: [312, 170, 150, 38],
    exits: { unadvise: { from: 'left', via: [102], to: 'top' } },
  },
  mailLeftBehind: {
    box: [312, 228, 150, 38],
    exits: { unadvise: { from: 'left', via: [102], to: 'top' } },
  },
  unadvise: {
    box: [102, 298, 196, 54],
    exits: {
      lateNotifications: { from: 'right', to: 'left' },
      releaseObjects: { from: 'bottom', to: 'top' },
    },
  },
  lateNotifications: {
    box: [312, 298, 150, 38],
    exits: { releaseObjects: { from: 'bottom', via: [334, 102], to: 'top' } },
  },
  releaseObjects: {
    box: [102, 372, 196, 54],
    exits: {
      objectsLeftOpen: { from: 'right', to: 'left' },
      addressBookReleased: { from: 'bottom', to: 'top' },
    },
  },
  objectsLeftOpen: {
    box: [312, 372, 150, 38],
    exits: { cachedEntryIds: { from: 'right', via: [410, 482, 102], to: 'top' } },
  },
  addressBookReleased: {
    box: [102, 446, 196, 54],
    exits: {
      addressBookLeftOpen: { from: 'right', to: 'left' },
      cachedEntryIds: { from: 'bottom', to: 'top' },
    },
  },
  addressBookLeftOpen: {
    box: [312, 446, 150, 38],
    exits: { cachedEntryIds: { from: 'bottom', via: [482, 102], to: 'top' } },
  },
  cachedEntryIds: {
    box: [102, 520, 196, 54],
    exits: { freeBuffers: { from: 'right', to: 'left' }, logoff: { from: 'bottom', to: 'top' } },
  },
  freeBuffers: {
    box: [312, 520, 150, 38],
    exits: { logoff: { from: 'bottom', via: [566, 102], to: 'top' } },
  },
  logoff: { box: [102, 596, 176, 38], exits: { logoffShared: { from: 'bottom', to: 'top' } } },
  logoffShared: {
    box: [102, 670, 196, 54],
    exits: {
      sessionShared: { from: 'right', to: 'left' },
      objectsOpen: { from: 'bottom', via: [718, 438], to: 'left' },
    },
  },
  sessionShared: {
    box: [312, 670, 166, 58],
    exits: {
      othersShutDown: { from: 'top', to: 'bottom' },
      objectsOpen: { from: 'right', via: [438], to: 'left' },
    },
  },
  othersShutDown: {
    box: [312, 596, 150, 38],
    exits: { objectsOpen: { from: 'right', via: [438], to: 'left' } },
  },
  objectsOpen: {
    box: [556, 30, 196, 54],
    exits: {
      objectsInvalid: { from: 'right', to: 'left' },
      afterLogoff: { from: 'bottom', to: 'top' },
    },
  },
  objectsInvalid: {
    box: [766, 30, 150, 38],
    exits: { afterLogoff: { from: 'bottom', via: [66, 556], to: 'top' } },
  },
  afterLogoff: {
    box: [556, 104, 196, 54],
    exits: {
      methodAfterLogoff: { from: 'right', to: 'left' },
      releaseSession: { from: 'bottom', to: 'top' },
    },
  },
  methodAfterLogoff: {
    box: [766, 104, 150, 38],
    exits: { releaseSession: { from: 'bottom', via: [144, 556], to: 'top' } },
  },
  releaseSession: {
    box: [556, 174, 158, 38],
    exits: { oleInitialized: { from: 'bottom', to: 'top' } },
  },
  oleInitialized: {
    box: [556, 260, 196, 54],
    exits: {
      oleFirst: { from: 'right', to: 'left' },
      mapiUninitialize: { from: 'bottom', to: 'top' },
    },
  },
  oleFirst: {
    box: [766, 260, 166, 58],
    exits: {
      oleUninitialize: { from: 'bottom', to: 'top' },
      mapiUninitialize: { from: 'right', via: [864], to: 'right' },
    },
  },
  oleUninitialize: {
    box: [766, 328, 150, 38],
    exits: { mapiUninitialize: { from: 'left', via: [556], to: 'top' } },
  },
  mapiUninitialize: {
    box: [556, 376, 158, 38],
    exits: { countsEqual: { from: 'bottom', to: 'top' } },
  },
  countsEqual: {
    box: [556, 448, 196, 54],
    exits: { countsDiffer: { from: 'right', to: 'left' }, oleLate: { from: 'bottom', to: 'top' } },
  },
  countsDiffer: {
    box: [766, 448, 150, 38],
    exits: { oleLate: { from: 'bottom', via: [484, 556], to: 'top' } },
  },
  oleLate: {
    box: [556, 522, 196, 54],
    exits: {
      uncleanExit: { from: 'right', to: 'left' },
      utilitiesUsed: { from: 'bottom', to: 'top' },
    },
  },
  uncleanExit: {
    box: [766, 522, 150, 38],
    exits: { utilitiesUsed: { from: 'bottom', via: [558, 556], to: 'top' } },
  },
  utilitiesUsed: {
    box: [556, 596, 196, 54],
    exits: {
      deinitMapiUtil: { from: 'right', to: 'left' },
      calledLate: { from: 'bottom', to: 'top' },
    },
  },
  deinitMapiUtil: {
    box: [766, 596, 150, 38],
    exits: { calledLate: { from: 'bottom', via: [632, 556], to: 'top' } },
  },
  calledLate: {
    box: [556, 670, 196, 54],
    exits: {
      callAfterUninitialize: { from: 'right', to: 'left' },
      sessionEnded: { from: 'bottom', to: 'top' },
    },
  },
  callAfterUninitialize: {
    box: [766, 670, 150, 38],
    exits: { sessionEnded: { from: 'bottom', via: [742], to: 'right' } },
  },
  sessionEnded: { box: [556, 742, 136, 34], exits: {} },
}

/** The chart on a screen wide enough to show all of it: Logoff and before on the left, the rest on the right. */
export const wideLayout: Layout = {
  places,
  stages: [{ id: 'libraries', titleAt: 150, x: 446, y: 204, w: 438, h: 506 }],
}
