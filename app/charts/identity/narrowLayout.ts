import type { Layout, Place } from '../chartDefinition'
import type { IdentityStateId } from './identityStates'

const places: Readonly<Record<IdentityStateId, Place<IdentityStateId>>> = {
  identityWanted: {
    box: [118, 24, 132, 34],
    exits: {
      queryIdentity: { from: 'bottom', to: 'top', labelSide: 'after', labelAt: 7 },
      getStatusTable: {
        from: 'right',
        fromShift: 8,
        via: [371, 590],
        to: 'top',
        labelSide: 'after',
      },
      setPrimaryIdentity: { from: 'right', fromShift: -8, via: [380, 998], to: 'top' },
    },
  },
  queryIdentity: { box: [118, 120, 136, 36], exits: { primaryRow: { from: 'bottom', to: 'top' } } },
  primaryRow: {
    box: [118, 206, 164, 80],
    exits: {
      primaryHasEntryId: { from: 'bottom', to: 'top' },
      anyIdentity: { from: 'left', via: [20], to: 'left' },
    },
  },
  primaryHasEntryId: {
    box: [118, 308, 160, 68],
    exits: {
      returnPrimaryIdentity: { from: 'bottom', to: 'top' },
      returnOneOff: { from: 'right', to: 'left' },
    },
  },
  returnPrimaryIdentity: { box: [118, 390, 124, 44], exits: {} },
  returnOneOff: { box: [296, 308, 116, 44], exits: {} },
  anyIdentity: {
    box: [118, 478, 160, 68],
    exits: {
      returnFirstIdentity: { from: 'right', to: 'left' },
      returnHardCoded: { from: 'bottom', to: 'top' },
    },
  },
  returnFirstIdentity: { box: [296, 478, 116, 44], exits: {} },
  returnHardCoded: { box: [118, 556, 152, 34], exits: {} },
  getStatusTable: {
    box: [118, 654, 136, 36],
    exits: { restrictToProvider: { from: 'bottom', to: 'top' } },
  },
  restrictToProvider: {
    box: [118, 716, 136, 44],
    exits: { rowFound: { from: 'bottom', to: 'top' } },
  },
  rowFound: {
    box: [118, 792, 152, 62],
    exits: {
      returnNoRow: { from: 'right', to: 'left' },
      providerHasEntryId: { from: 'bottom', to: 'top' },
    },
  },
  returnNoRow: { box: [296, 792, 116, 44], exits: {} },
  providerHasEntryId: {
    box: [118, 884, 160, 68],
    exits: {
      returnProviderIdentity: { from: 'bottom', to: 'top' },
      returnNoIdentity: { from: 'right', to: 'left' },
    },
  },
  returnProviderIdentity: { box: [118, 964, 124, 44], exits: {} },
  returnNoIdentity: { box: [296, 884, 116, 44], exits: {} },
  setPrimaryIdentity: {
    box: [118, 1062, 136, 36],
    exits: { identityNull: { from: 'bottom', to: 'top' } },
  },
  identityNull: {
    box: [118, 1132, 152, 60],
    exits: {
      identityCleared: { from: 'right', to: 'left' },
      serviceRefuses: { from: 'bottom', to: 'top' },
    },
  },
  identityCleared: { box: [296, 1132, 116, 44], exits: {} },
  serviceRefuses: {
    box: [118, 1226, 172, 80],
    exits: {
      returnNoAccess: { from: 'right', to: 'left' },
      identitySet: { from: 'bottom', to: 'top' },
    },
  },
  returnNoAccess: { box: [296, 1226, 116, 44], exits: {} },
  identitySet: { box: [118, 1316, 124, 44], exits: {} },
}

/** The chart on a narrow screen: one call below the other. */
export const narrowLayout: Layout = {
  places,
  stages: [
    { id: 'query', titleAt: 150, x: 2, y: 66, w: 360, h: 516 },
    { id: 'provider', titleAt: 150, x: 2, y: 598, w: 360, h: 392 },
    { id: 'set', titleAt: 150, x: 2, y: 1006, w: 360, h: 342 },
  ],
}
