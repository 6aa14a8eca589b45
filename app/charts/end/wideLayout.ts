import type { Layout, Place } from '../chartDefinition'
import type { EndStateId } from './endStates'

const places: Readonly<Record<EndStateId, Place<EndStateId>>> = {
  endSession: { box: [98, 26, 136, 34], exits: { mailQueued: { from: 'bottom', to: 'top' } } },
  mailQueued: {
    box: [98, 100, 196, 54],
    exits: { stayLoggedOn: { from: 'right', to: 'left' }, unadvise: { from: 'bottom', to: 'top' } },
  },
  stayLoggedOn: {
    box: [300, 100, 166, 58],
    exits: {
      mailSent: { from: 'bottom', to: 'top' },
      mailLeftBehind: { from: 'right', via: [394], to: 'right' },
    },
  },
  mailSent: {
    box: [300, 170, 150, 38],
    exits: { unadvise: { from: 'left', via: [98], to: 'top' } },
  },
  mailLeftBehind: {
    box: [300, 228, 150, 38],
    exits: { unadvise: { from: 'left', via: [98], to: 'top' } },
  },
  unadvise: {
    box: [98, 298, 196, 54],
    exits: {
      lateNotifications: { from: 'right', to: 'left' },
      releaseObjects: { from: 'bottom', to: 'top' },
    },
  },
  lateNotifications: {
    box: [300, 298, 150, 38],
    exits: { releaseObjects: { from: 'bottom', via: [334, 98], to: 'top' } },
  },
  releaseObjects: {
    box: [98, 372, 196, 54],
    exits: {
      objectsLeftOpen: { from: 'right', to: 'left' },
      addressBookReleased: { from: 'bottom', to: 'top' },
    },
  },
  objectsLeftOpen: {
    box: [300, 372, 150, 38],
    exits: { cachedEntryIds: { from: 'right', via: [394, 482, 98], to: 'top' } },
  },
  addressBookReleased: {
    box: [98, 446, 196, 54],
    exits: {
      addressBookLeftOpen: { from: 'right', to: 'left' },
      cachedEntryIds: { from: 'bottom', to: 'top' },
    },
  },
  addressBookLeftOpen: {
    box: [300, 446, 150, 38],
    exits: { cachedEntryIds: { from: 'bottom', via: [482, 98], to: 'top' } },
  },
  cachedEntryIds: {
    box: [98, 520, 196, 54],
    exits: { freeBuffers: { from: 'right', to: 'left' }, logoff: { from: 'bottom', to: 'top' } },
  },
  freeBuffers: {
    box: [300, 520, 150, 38],
    exits: { logoff: { from: 'bottom', via: [566, 98], to: 'top' } },
  },
  logoff: { box: [98, 596, 176, 38], exits: { logoffShared: { from: 'bottom', to: 'top' } } },
  logoffShared: {
    box: [98, 670, 196, 54],
    exits: {
      sessionShared: { from: 'right', to: 'left' },
      objectsOpen: { from: 'bottom', via: [718, 421], to: 'left' },
    },
  },
  sessionShared: {
    box: [300, 670, 166, 58],
    exits: {
      othersShutDown: { from: 'top', to: 'bottom' },
      objectsOpen: { from: 'right', via: [421], to: 'left' },
    },
  },
  othersShutDown: {
    box: [300, 596, 150, 38],
    exits: { objectsOpen: { from: 'right', via: [421], to: 'left' } },
  },
  objectsOpen: {
    box: [535, 30, 196, 54],
    exits: {
      objectsInvalid: { from: 'right', to: 'left' },
      afterLogoff: { from: 'bottom', to: 'top' },
    },
  },
  objectsInvalid: {
    box: [737, 30, 150, 38],
    exits: { afterLogoff: { from: 'bottom', via: [66, 535], to: 'top' } },
  },
  afterLogoff: {
    box: [535, 104, 196, 54],
    exits: {
      methodAfterLogoff: { from: 'right', to: 'left' },
      releaseSession: { from: 'bottom', to: 'top' },
    },
  },
  methodAfterLogoff: {
    box: [737, 104, 150, 38],
    exits: { releaseSession: { from: 'bottom', via: [144, 535], to: 'top' } },
  },
  releaseSession: {
    box: [535, 174, 158, 38],
    exits: { oleInitialized: { from: 'bottom', to: 'top' } },
  },
  oleInitialized: {
    box: [535, 260, 196, 54],
    exits: {
      oleFirst: { from: 'right', to: 'left' },
      mapiUninitialize: { from: 'bottom', to: 'top' },
    },
  },
  oleFirst: {
    box: [737, 260, 166, 58],
    exits: {
      oleUninitialize: { from: 'bottom', to: 'top' },
      mapiUninitialize: { from: 'right', via: [831], to: 'right' },
    },
  },
  oleUninitialize: {
    box: [737, 328, 150, 38],
    exits: { mapiUninitialize: { from: 'left', via: [535], to: 'top' } },
  },
  mapiUninitialize: {
    box: [535, 376, 158, 38],
    exits: { countsEqual: { from: 'bottom', to: 'top' } },
  },
  countsEqual: {
    box: [535, 448, 196, 54],
    exits: { countsDiffer: { from: 'right', to: 'left' }, oleLate: { from: 'bottom', to: 'top' } },
  },
  countsDiffer: {
    box: [737, 448, 150, 38],
    exits: { oleLate: { from: 'bottom', via: [484, 535], to: 'top' } },
  },
  oleLate: {
    box: [535, 522, 196, 54],
    exits: {
      uncleanExit: { from: 'right', to: 'left' },
      utilitiesUsed: { from: 'bottom', to: 'top' },
    },
  },
  uncleanExit: {
    box: [737, 522, 150, 38],
    exits: { utilitiesUsed: { from: 'bottom', via: [558, 535], to: 'top' } },
  },
  utilitiesUsed: {
    box: [535, 596, 196, 54],
    exits: {
      deinitMapiUtil: { from: 'right', to: 'left' },
      calledLate: { from: 'bottom', to: 'top' },
    },
  },
  deinitMapiUtil: {
    box: [737, 596, 150, 38],
    exits: { calledLate: { from: 'bottom', via: [632, 535], to: 'top' } },
  },
  calledLate: {
    box: [535, 670, 196, 54],
    exits: {
      callAfterUninitialize: { from: 'right', to: 'left' },
      sessionEnded: { from: 'bottom', to: 'top' },
    },
  },
  callAfterUninitialize: {
    box: [737, 670, 150, 38],
    exits: { sessionEnded: { from: 'bottom', via: [742], to: 'right' } },
  },
  sessionEnded: { box: [535, 742, 136, 34], exits: {} },
}

/** The chart on a screen wide enough to show all of it: Logoff and before on the left, the rest on the right. */
export const wideLayout: Layout = {
  places,
  stages: [{ id: 'libraries', titleAt: 150, x: 429, y: 204, w: 421, h: 506 }],
}
