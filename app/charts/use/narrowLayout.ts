import type { Layout, Place } from '../chartDefinition'
import type { UseStateId } from './useStates'

const places: Readonly<Record<UseStateId, Place<UseStateId>>> = {
  session: { box: [110, 24, 124, 34], exits: { loggedOff: { from: 'bottom', to: 'top' } } },
  loggedOff: {
    box: [110, 92, 150, 58],
    exits: {
      returnLoggedOff: { from: 'right', to: 'left' },
      method: { from: 'bottom', to: 'top', toShift: -82 },
    },
  },
  returnLoggedOff: { box: [292, 92, 128, 38], exits: {} },
  method: {
    box: [192, 166, 376, 36],
    exits: {
      otherMethod: {
        from: 'bottom',
        fromShift: -185,
        via: [202, -14],
        to: 'left',
        labelSide: 'after',
      },
      addressBookLogon: {
        from: 'bottom',
        fromShift: -148,
        via: [208, -7, 2051.8, 110],
        to: 'top',
        labelSide: 'after',
      },
      entryIdNull: {
        from: 'bottom',
        fromShift: -36,
        via: [214, 0, 940, 110],
        to: 'top',
        labelSide: 'after',
      },
      storeIdNull: {
        from: 'bottom',
        fromShift: 28,
        via: [220, 110],
        to: 'top',
        labelSide: 'after',
      },
      transportsStarting: {
        from: 'bottom',
        fromShift: 112,
        via: [214, 392, 1607.8, 110],
        to: 'top',
        labelSide: 'after',
      },
    },
  },
  storeIdNull: {
    box: [110, 272, 150, 58],
    exits: {
      returnIdNull: { from: 'right', to: 'left' },
      storeServed: { from: 'bottom', to: 'top' },
    },
  },
  returnIdNull: { box: [292, 272, 128, 38], exits: {} },
  storeServed: {
    box: [110, 346, 150, 58],
    exits: {
      storeOpen: { from: 'bottom', to: 'top' },
      returnNotServed: { from: 'right', to: 'left' },
    },
  },
  returnNotServed: { box: [292, 346, 128, 38], exits: {} },
  storeOpen: {
    box: [110, 420, 150, 58],
    exits: {
      storeLogon: { from: 'bottom', to: 'top' },
      loadStoreProvider: { from: 'right', to: 'left' },
    },
  },
  loadStoreProvider: {
    box: [292, 420, 128, 40],
    exits: { storeLogon: { from: 'bottom', via: [465, 110], to: 'top' } },
  },
  storeLogon: {
    box: [110, 494, 144, 40],
    exits: {
      storeLogonObjects: { from: 'bottom', to: 'top', labelSide: 'before' },
      promptForStorePassword: { from: 'bottom', fromShift: 45, to: 'left', labelSide: 'after' },
      returnLogonFailed: { from: 'right', to: 'left', labelAt: 2, labelSide: 'after' },
    },
  },
  returnLogonFailed: { box: [292, 494, 128, 38], exits: {} },
  promptForStorePassword: {
    box: [292, 568, 128, 40],
    exits: {
      storeLogonObjects: { from: 'bottom', via: [612, 110], to: 'top' },
      returnStoreCancelled: { from: 'right', via: [365], to: 'right' },
    },
  },
  storeLogonObjects: {
    box: [110, 642, 144, 40],
    exits: { spoolerHears: { from: 'bottom', to: 'top' } },
  },
  returnStoreCancelled: { box: [292, 642, 128, 38], exits: {} },
  spoolerHears: {
    box: [110, 716, 150, 58],
    exits: {
      tellSpooler: { from: 'bottom', to: 'top' },
      returnStoreAlone: { from: 'right', to: 'left' },
    },
  },
  returnStoreAlone: { box: [292, 716, 128, 38], exits: {} },
  tellSpooler: {
    box: [110, 790, 144, 40],
    exits: { storeToClient: { from: 'bottom', to: 'top' } },
  },
  storeToClient: {
    box: [110, 864, 144, 40],
    exits: { spoolerLogon: { from: 'right', to: 'left' } },
  },
  spoolerLogon: { box: [292, 864, 128, 40], exits: { returnStore: { from: 'top', to: 'bottom' } } },
  returnStore: { box: [292, 790, 128, 38], exits: {} },
  entryIdNull: {
    box: [110, 985, 150, 58],
    exits: {
      returnIdNull: { from: 'right', via: [371], to: 'right' },
      entryIsStore: { from: 'bottom', to: 'top' },
    },
  },
  entryIsStore: {
    box: [110, 1059, 150, 58],
    exits: {
      storeServed: { from: 'right', via: [380, 309, 110], to: 'top' },
      entryIsStatus: { from: 'bottom', to: 'top' },
    },
  },
  returnNoRow: { box: [292, 1133, 128, 38], exits: {} },
  entryIsStatus: {
    box: [110, 1207, 150, 58],
    exits: {
      statusRowThere: { from: 'right', to: 'left' },
      readMapiUid: { from: 'bottom', to: 'top' },
    },
  },
  statusRowThere: {
    box: [292, 1207, 134, 58],
    exits: {
      returnStatusObject: { from: 'bottom', to: 'top' },
      returnNoRow: { from: 'top', to: 'bottom' },
    },
  },
  readMapiUid: {
    box: [110, 1281, 144, 40],
    exits: { uidRegistered: { from: 'bottom', to: 'top' } },
  },
  returnStatusObject: { box: [292, 1281, 128, 38], exits: {} },
  uidRegistered: {
    box: [110, 1355, 150, 58],
    exits: {
      forwardToProvider: { from: 'bottom', to: 'top' },
      returnUnknownEntryId: { from: 'right', to: 'left' },
    },
  },
  returnUnknownEntryId: { box: [292, 1355, 128, 38], exits: {} },
  forwardToProvider: {
    box: [110, 1429, 144, 40],
    exits: {
      returnObject: { from: 'bottom', to: 'top', labelSide: 'before' },
      returnNotFound: { from: 'right', to: 'left', labelAt: 2, labelSide: 'after' },
      returnNoAccess: { from: 'bottom', fromShift: 45, to: 'left', labelSide: 'after' },
    },
  },
  returnNotFound: { box: [292, 1429, 128, 38], exits: {} },
  returnNoAccess: { box: [292, 1503, 128, 38], exits: {} },
  returnObject: { box: [110, 1554.8, 128, 38], exits: {} },
  transportsStarting: {
    box: [110, 1679.8, 150, 58],
    exits: {
      waitForTransports: { from: 'right', to: 'left' },
      statusTable: { from: 'bottom', to: 'top' },
    },
  },
  waitForTransports: {
    box: [292, 1679.8, 128, 40],
    exits: { statusTable: { from: 'bottom', via: [1723.8, 110], to: 'top' } },
  },
  statusTable: {
    box: [110, 1753.8, 144, 40],
    exits: { statusObjectWanted: { from: 'bottom', to: 'top' } },
  },
  statusObjectWanted: {
    box: [110, 1827.8, 150, 58],
    exits: {
      setColumns: { from: 'bottom', to: 'top' },
      returnStatusTable: { from: 'right', to: 'left' },
    },
  },
  returnStatusTable: { box: [292, 1827.8, 128, 38], exits: {} },
  setColumns: {
    box: [110, 1901.8, 144, 40],
    exits: { buildRestriction: { from: 'bottom', to: 'top' } },
  },
  buildRestriction: {
    box: [110, 1975.8, 144, 40],
    exits: { restrictTable: { from: 'right', to: 'left' } },
  },
  restrictTable: {
    box: [292, 1975.8, 128, 40],
    exits: { queryAllRows: { from: 'top', to: 'bottom' } },
  },
  queryAllRows: {
    box: [292, 1901.8, 128, 40],
    exits: { statusRowThere: { from: 'right', via: [366], to: 'right' } },
  },
  addressBookLogon: {
    box: [110, 2089.8, 144, 40],
    exits: { addressBookLoaded: { from: 'bottom', to: 'top' } },
  },
  addressBookLoaded: {
    box: [110, 2163.8, 150, 58],
    exits: {
      addressBookLogon: { from: 'left', via: [22], to: 'left' },
      returnAddressBook: { from: 'bottom', to: 'top' },
      returnPartialAddressBook: { from: 'right', to: 'left' },
    },
  },
  returnPartialAddressBook: { box: [292, 2163.8, 128, 38], exits: {} },
  returnAddressBook: { box: [110, 2237.8, 128, 38], exits: {} },
  seeIdentity: { box: [292, 2325.8, 128, 40], exits: {} },
  returnLogoff: { box: [292, 2377.8, 128, 40], exits: {} },
  returnAdmin: { box: [292, 2429.8, 128, 40], exits: {} },
  returnCompared: { box: [292, 2481.8, 128, 40], exits: {} },
  returnAddressTypes: { box: [292, 2533.8, 128, 40], exits: {} },
  returnUndocumented: { box: [292, 2585.8, 128, 40], exits: {} },
  returnOther: { box: [292, 2637.8, 128, 40], exits: {} },
  otherMethod: {
    box: [86, 2481.8, 112, 348],
    exits: {
      seeIdentity: { from: 'right', fromShift: -156, to: 'left' },
      returnLogoff: { from: 'right', fromShift: -104, to: 'left' },
      returnAdmin: { from: 'right', fromShift: -52, to: 'left' },
      returnCompared: { from: 'right', fromShift: 0, to: 'left' },
      returnAddressTypes: { from: 'right', fromShift: 52, to: 'left' },
      returnUndocumented: { from: 'right', fromShift: 104, to: 'left' },
      returnOther: { from: 'right', fromShift: 156, to: 'left' },
    },
  },
}

/** The chart on a narrow screen: one lane below the other. */
export const narrowLayout: Layout = {
  places,
  stages: [
    { id: 'store', titleAt: 112, x: 10, y: 229, w: 366, h: 663 },
    { id: 'entry', titleAt: 112, x: 10, y: 928, w: 366, h: 658.8 },
    { id: 'table', titleAt: 112, x: 10, y: 1622.8, w: 366, h: 383 },
    { id: 'addressBook', titleAt: 112, x: 10, y: 2037.8, w: 366, h: 230 },
    { id: 'other', x: 10, y: 2281.8, w: 366, h: 386 },
  ],
}
