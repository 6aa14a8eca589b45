import type { Layout, Place } from '../chartDefinition'
import type { IdentityStateId } from './identityStates'

const places: Readonly<Record<IdentityStateId, Place<IdentityStateId>>> = {
  identityWanted: {
    box: [140, 24, 136, 34],
    exits: {
      queryIdentity: { from: 'bottom', to: 'top', labelSide: 'after', labelAt: 7 },
      getStatusTable: { from: 'right', fromShift: -8, via: [560], to: 'top' },
      setPrimaryIdentity: {
        from: 'right',
        fromShift: 8,
        via: [425],
        to: 'left',
        labelSide: 'after',
      },
    },
  },
  queryIdentity: { box: [140, 120, 150, 38], exits: { primaryRow: { from: 'bottom', to: 'top' } } },
  primaryRow: {
    box: [140, 224, 208, 68],
    exits: {
      primaryHasEntryId: { from: 'bottom', to: 'top' },
      anyIdentity: { from: 'left', via: [18], to: 'left' },
    },
  },
  primaryHasEntryId: {
    box: [140, 342, 200, 64],
    exits: {
      returnPrimaryIdentity: { from: 'bottom', to: 'top' },
      returnOneOff: { from: 'right', to: 'left' },
    },
  },
  returnPrimaryIdentity: { box: [140, 448, 140, 44], exits: {} },
  returnOneOff: { box: [341, 342, 130, 44], exits: {} },
  anyIdentity: {
    box: [140, 578, 200, 64],
    exits: {
      returnFirstIdentity: { from: 'right', to: 'left' },
      returnHardCoded: { from: 'bottom', to: 'top' },
    },
  },
  returnFirstIdentity: { box: [341, 578, 130, 44], exits: {} },
  returnHardCoded: { box: [140, 690, 164, 36], exits: {} },
  getStatusTable: {
    box: [560, 110, 150, 34],
    exits: { restrictToProvider: { from: 'bottom', to: 'top' } },
  },
  restrictToProvider: {
    box: [560, 172, 150, 40],
    exits: { rowFound: { from: 'bottom', to: 'top' } },
  },
  rowFound: {
    box: [560, 244, 188, 54],
    exits: {
      returnNoRow: { from: 'right', to: 'left' },
      providerHasEntryId: { from: 'bottom', to: 'top' },
    },
  },
  returnNoRow: { box: [764, 244, 136, 36], exits: {} },
  providerHasEntryId: {
    box: [560, 322, 204, 58],
    exits: {
      returnProviderIdentity: { from: 'bottom', to: 'top' },
      returnNoIdentity: { from: 'right', to: 'left' },
    },
  },
  returnProviderIdentity: { box: [560, 394, 140, 40], exits: {} },
  returnNoIdentity: { box: [764, 322, 136, 40], exits: {} },
  setPrimaryIdentity: {
    box: [560, 488, 150, 34],
    exits: { identityNull: { from: 'bottom', to: 'top' } },
  },
  identityNull: {
    box: [560, 552, 188, 50],
    exits: {
      identityCleared: { from: 'right', to: 'left' },
      serviceRefuses: { from: 'bottom', to: 'top' },
    },
  },
  identityCleared: { box: [764, 552, 136, 40], exits: {} },
  serviceRefuses: {
    box: [560, 630, 208, 66],
    exits: {
      returnNoAccess: { from: 'right', to: 'left' },
      identitySet: { from: 'bottom', to: 'top' },
    },
  },
  returnNoAccess: { box: [764, 630, 136, 36], exits: {} },
  identitySet: { box: [560, 704, 140, 40], exits: {} },
}

/** What belongs to one call stands together, the call for the session itself on the left. */
export const wideLayout: Layout = {
  places,
  stages: [
    { id: 'query', titleAt: 150, x: 4, y: 64, w: 412, h: 672 },
    { id: 'provider', titleAt: 150, x: 434, y: 64, w: 412, h: 362 },
    { id: 'set', titleAt: 150, x: 434, y: 438, w: 412, h: 298 },
  ],
}
