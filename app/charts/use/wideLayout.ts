import type { Layout, Place } from '../chartDefinition'
import type { UseStateId } from './useStates'

const places: Readonly<Record<UseStateId, Place<UseStateId>>> = {
  session: { box: [70, 26, 124, 34], exits: { loggedOff: { from: 'right', to: 'left' } } },
  loggedOff: {
    box: [263, 26, 166, 50],
    exits: {
      returnLoggedOff: { from: 'right', to: 'left' },
      method: { from: 'bottom', to: 'top', toShift: -327 },
    },
  },
  returnLoggedOff: { box: [442, 26, 136, 36], exits: {} },
  method: {
    box: [590, 94, 1172, 34],
    exits: {
      storeIdNull: { from: 'bottom', fromShift: -505, to: 'top', labelSide: 'after' },
      entryIdNull: { from: 'bottom', fromShift: -148, to: 'top', labelSide: 'after' },
      transportsStarting: { from: 'bottom', fromShift: 185, to: 'top', labelSide: 'after' },
      addressBookLogon: { from: 'bottom', fromShift: 380, to: 'top', labelSide: 'after' },
      otherMethod: { from: 'bottom', fromShift: 284, to: 'left', labelSide: 'after' },
    },
  },
  storeIdNull: {
    box: [85, 184, 150, 50],
    exits: {
      returnIdNull: { from: 'right', to: 'left' },
      storeServed: { from: 'bottom', to: 'top' },
    },
  },
  returnIdNull: { box: [263, 184, 130, 36], exits: {} },
  storeServed: {
    box: [85, 253, 150, 50],
    exits: {
      storeOpen: { from: 'bottom', to: 'top' },
      returnNotServed: { from: 'right', to: 'left' },
    },
  },
  returnNotServed: { box: [263, 253, 130, 36], exits: {} },
  storeOpen: {
    box: [85, 322, 150, 50],
    exits: {
      storeLogon: { from: 'bottom', to: 'top' },
      loadStoreProvider: { from: 'right', to: 'left' },
    },
  },
  loadStoreProvider: {
    box: [263, 322, 130, 38],
    exits: { storeLogon: { from: 'bottom', via: [364, 85], to: 'top' } },
  },
  storeLogon: {
    box: [85, 391, 140, 38],
    exits: {
      storeLogonObjects: { from: 'bottom', to: 'top', labelSide: 'before' },
      promptForStorePassword: { from: 'bottom', fromShift: 45, to: 'left', labelSide: 'after' },
      returnLogonFailed: { from: 'right', to: 'left', labelAt: 2, labelSide: 'after' },
    },
  },
  returnLogonFailed: { box: [263, 391, 130, 36], exits: {} },
  promptForStorePassword: {
    box: [263, 460, 130, 38],
    exits: {
      storeLogonObjects: { from: 'bottom', via: [501, 85], to: 'top' },
      returnStoreCancelled: { from: 'right', via: [335], to: 'right' },
    },
  },
  storeLogonObjects: {
    box: [85, 529, 140, 38],
    exits: { spoolerHears: { from: 'bottom', to: 'top' } },
  },
  returnStoreCancelled: { box: [263, 529, 130, 36], exits: {} },
  spoolerHears: {
    box: [85, 598, 150, 50],
    exits: {
      tellSpooler: { from: 'bottom', to: 'top' },
      returnStoreAlone: { from: 'right', to: 'left' },
    },
  },
  returnStoreAlone: { box: [263, 598, 130, 36], exits: {} },
  tellSpooler: { box: [85, 667, 140, 38], exits: { storeToClient: { from: 'bottom', to: 'top' } } },
  storeToClient: {
    box: [85, 736, 140, 38],
    exits: { spoolerLogon: { from: 'right', to: 'left' } },
  },
  spoolerLogon: { box: [263, 736, 130, 38], exits: { returnStore: { from: 'top', to: 'bottom' } } },
  returnStore: { box: [263, 667, 130, 36], exits: {} },
  entryIdNull: {
    box: [442, 184, 150, 50],
    exits: {
      returnIdNull: { from: 'left', to: 'right' },
      entryIsStore: { from: 'bottom', to: 'top' },
    },
  },
  entryIsStore: {
    box: [442, 253, 150, 50],
    exits: {
      storeServed: { from: 'left', via: [354, 219, 85], to: 'top' },
      entryIsStatus: { from: 'bottom', to: 'top' },
    },
  },
  entryIsStatus: {
    box: [442, 322, 150, 50],
    exits: {
      statusRowThere: { from: 'right', to: 'left' },
      readMapiUid: { from: 'bottom', to: 'top' },
    },
  },
  statusRowThere: {
    box: [609, 322, 140, 50],
    exits: {
      returnStatusObject: { from: 'bottom', to: 'top' },
      returnNoRow: { from: 'top', to: 'bottom' },
    },
  },
  returnNoRow: { box: [609, 253, 130, 36], exits: {} },
  returnStatusObject: { box: [609, 391, 130, 36], exits: {} },
  readMapiUid: {
    box: [442, 391, 140, 38],
    exits: { uidRegistered: { from: 'bottom', to: 'top' } },
  },
  uidRegistered: {
    box: [442, 460, 150, 50],
    exits: {
      forwardToProvider: { from: 'bottom', to: 'top' },
      returnUnknownEntryId: { from: 'right', to: 'left' },
    },
  },
  returnUnknownEntryId: { box: [609, 460, 130, 36], exits: {} },
  forwardToProvider: {
    box: [442, 529, 140, 40],
    exits: {
      returnObject: { from: 'bottom', to: 'top', labelSide: 'before' },
      returnNotFound: { from: 'right', to: 'left', labelAt: 2, labelSide: 'after' },
      returnNoAccess: { from: 'bottom', fromShift: 45, to: 'left', labelSide: 'after' },
    },
  },
  returnNotFound: { box: [609, 529, 130, 36], exits: {} },
  returnNoAccess: { box: [609, 598, 130, 36], exits: {} },
  returnObject: { box: [442, 667, 130, 36], exits: {} },
  transportsStarting: {
    box: [775, 184, 150, 50],
    exits: {
      waitForTransports: { from: 'bottom', to: 'top' },
      statusTable: { from: 'right', via: [858], to: 'right' },
    },
  },
  waitForTransports: {
    box: [775, 253, 134, 38],
    exits: { statusTable: { from: 'bottom', to: 'top' } },
  },
  statusTable: {
    box: [775, 322, 134, 38],
    exits: { statusObjectWanted: { from: 'bottom', to: 'top' } },
  },
  statusObjectWanted: {
    box: [775, 391, 150, 50],
    exits: {
      setColumns: { from: 'bottom', to: 'top' },
      returnStatusTable: { from: 'right', via: [858], to: 'right' },
    },
  },
  setColumns: {
    box: [775, 460, 134, 38],
    exits: { buildRestriction: { from: 'bottom', to: 'top' } },
  },
  buildRestriction: {
    box: [775, 529, 134, 38],
    exits: { restrictTable: { from: 'bottom', to: 'top' } },
  },
  restrictTable: {
    box: [775, 598, 134, 38],
    exits: { queryAllRows: { from: 'bottom', to: 'top' } },
  },
  queryAllRows: {
    box: [775, 667, 134, 38],
    exits: { statusRowThere: { from: 'left', via: [687], to: 'right' } },
  },
  returnStatusTable: { box: [775, 736, 130, 36], exits: {} },
  addressBookLogon: {
    box: [970, 184, 136, 38],
    exits: { addressBookLoaded: { from: 'bottom', to: 'top' } },
  },
  addressBookLoaded: {
    box: [970, 253, 120, 50],
    exits: {
      addressBookLogon: { from: 'left', via: [892], to: 'left' },
      returnAddressBook: { from: 'bottom', to: 'top' },
      returnPartialAddressBook: { from: 'right', to: 'left' },
    },
  },
  returnAddressBook: { box: [970, 322, 130, 36], exits: {} },
  returnPartialAddressBook: { box: [1118, 253, 114, 36], exits: {} },
  seeIdentity: { box: [1112, 450, 126, 38], exits: {} },
  returnLogoff: { box: [1112, 498, 126, 38], exits: {} },
  returnAdmin: { box: [1112, 546, 126, 38], exits: {} },
  returnCompared: { box: [1112, 594, 126, 38], exits: {} },
  returnAddressTypes: { box: [1112, 642, 126, 38], exits: {} },
  returnUndocumented: { box: [1112, 690, 126, 38], exits: {} },
  returnOther: { box: [1112, 738, 126, 38], exits: {} },
  otherMethod: {
    box: [934, 594, 84, 324],
    exits: {
      seeIdentity: { from: 'right', fromShift: -144, to: 'left' },
      returnLogoff: { from: 'right', fromShift: -96, to: 'left' },
      returnAdmin: { from: 'right', fromShift: -48, to: 'left' },
      returnCompared: { from: 'right', fromShift: 0, to: 'left' },
      returnAddressTypes: { from: 'right', fromShift: 48, to: 'left' },
      returnUndocumented: { from: 'right', fromShift: 96, to: 'left' },
      returnOther: { from: 'right', fromShift: 144, to: 'left' },
    },
  },
}

/** The chart on a screen wide enough to show all of it: one lane for each method, side by side. */
export const wideLayout: Layout = {
  places,
  stages: [
    { id: 'store', titleAt: 100, x: 2, y: 134, w: 340, h: 632 },
    { id: 'entry', titleAt: 100, x: 360, y: 134, w: 322, h: 566 },
    { id: 'table', titleAt: 94, x: 694, y: 134, w: 180, h: 632 },
    { id: 'addressBook', titleAt: 98, x: 884, y: 134, w: 296, h: 220 },
    { id: 'other', x: 884, y: 400, w: 296, h: 366 },
  ],
}
