import { type Computer, standardComputer } from '../../mapi/computer'
import { defineStates } from '../chart'
import { type IdentityRead, rowsListed } from './identityReadings'
import type { IdentityGuard } from './identityRules'

/**
 * Three ways to deal with identity: the primary one of the session, that of one provider, and
 * setting the first. Source: `imapisession-queryidentity`,
 * `retrieving-primary-and-provider-identity`, `imsgserviceadmin-setprimaryidentity`. Which rows
 * there are depends on the computer.
 */
export const toIdentityStates = (computer: Computer) =>
  defineStates<IdentityGuard, never, IdentityRead>()({
    identityWanted: {
      kind: 'call',
      basis: 'inference',
      shape: 'pill',
      reads: ['task'],
      returns: {
        query: { when: 'primaryWanted', to: 'queryIdentity' },
        provider: { when: 'providerWanted', to: 'getStatusTable' },
        set: { to: 'setPrimaryIdentity' },
      },
    },

    queryIdentity: { kind: 'action', basis: 'reference', to: 'primaryRow' },
    primaryRow: {
      kind: 'question',
      basis: 'reference',
      reads: ['primary', 'rowOfPrimary'],
      when: 'primaryRowThere',
      yes: { to: 'primaryHasEntryId' },
      no: { to: 'anyIdentity' },
    },
    primaryHasEntryId: {
      kind: 'question',
      basis: 'reference',
      reads: ['primary', 'rowOfPrimary'],
      when: 'primaryHasEntryId',
      yes: { to: 'returnPrimaryIdentity' },
      no: { to: 'returnOneOff' },
    },
    returnPrimaryIdentity: { kind: 'end', basis: 'reference', hresult: 'S_OK' },
    returnOneOff: { kind: 'end', basis: 'reference', hresult: 'S_OK' },
    anyIdentity: {
      kind: 'question',
      basis: 'reference',
      // What is first is made of all rows.
      reads: [...rowsListed(computer), 'firstIdentity'],
      when: 'anyIdentity',
      yes: { to: 'returnFirstIdentity' },
      no: { to: 'returnHardCoded' },
    },
    returnFirstIdentity: { kind: 'end', basis: 'reference', hresult: 'S_OK' },
    returnHardCoded: { kind: 'end', basis: 'reference', hresult: 'MAPI_W_NO_SERVICE' },

    getStatusTable: { kind: 'action', basis: 'text', to: 'restrictToProvider' },
    restrictToProvider: { kind: 'action', basis: 'text', to: 'rowFound' },
    rowFound: {
      kind: 'question',
      basis: 'text',
      reads: ['provider', 'rowOfProvider'],
      when: 'rowFound',
      yes: { to: 'providerHasEntryId' },
      no: { to: 'returnNoRow' },
    },
    returnNoRow: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_NOT_FOUND' },
    providerHasEntryId: {
      kind: 'question',
      basis: 'text',
      reads: ['provider', 'rowOfProvider'],
      when: 'providerHasEntryId',
      yes: { to: 'returnProviderIdentity' },
      no: { to: 'returnNoIdentity' },
    },
    returnProviderIdentity: { kind: 'end', basis: 'text', hresult: 'S_OK' },
    returnNoIdentity: { kind: 'end', basis: 'text', hresult: null },

    setPrimaryIdentity: { kind: 'action', basis: 'reference', to: 'identityNull' },
    identityNull: {
      kind: 'question',
      basis: 'reference',
      reads: ['service'],
      when: 'identityNull',
      yes: { to: 'identityCleared' },
      no: { to: 'serviceRefuses' },
    },
    identityCleared: { kind: 'end', basis: 'reference', hresult: 'S_OK' },
    serviceRefuses: {
      kind: 'question',
      basis: 'reference',
      reads: ['service', 'refuses'],
      when: 'serviceRefuses',
      yes: { to: 'returnNoAccess' },
      no: { to: 'identitySet' },
    },
    returnNoAccess: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_NO_ACCESS' },
    identitySet: { kind: 'end', basis: 'reference', hresult: 'S_OK' },
  })

export const identityStates = toIdentityStates(standardComputer)

export type IdentityStateId = keyof typeof identityStates
