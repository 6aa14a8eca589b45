import { defineStates } from '../chart'
import type { StartRead } from './startReadings'
import type { StartAction, StartGuard } from './startRules'

/**
 * The steps before a logon, in the order of `starting-a-mapi-session`. Those between
 * `checkParameters` and `profileProvider` are the seven of the page `mapiinitialize`, each with
 * a code of its own.
 */
export const startStates = defineStates<StartGuard, StartAction, StartRead>()({
  startSession: { kind: 'start', basis: 'text', to: 'initializeCalled' },
  initializeCalled: {
    kind: 'question',
    basis: 'reference',
    reads: ['initialize'],
    when: 'initializeCalled',
    yes: { to: 'checkParameters' },
    no: { to: 'oleNeeded' },
  },

  checkParameters: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure'],
    returns: {
      S_OK: { when: 'parametersAccepted', to: 'initializedBefore' },
      MAPI_E_INVALID_PARAMETER: { when: 'parametersInvalid', to: 'returnInvalidParameter' },
      MAPI_E_UNKNOWN_FLAGS: { to: 'returnUnknownFlags' },
    },
  },
  initializedBefore: {
    kind: 'question',
    basis: 'text',
    reads: ['before'],
    when: 'initializedBefore',
    yes: { to: 'raiseCount' },
    no: { to: 'windowsService' },
  },
  raiseCount: { kind: 'action', basis: 'text', to: 'oleNeeded' },
  windowsService: {
    kind: 'question',
    basis: 'reference',
    reads: ['service', 'MAPI_NT_SERVICE'],
    when: 'knownAsService',
    yes: { to: 'checkRegistry' },
    no: { to: 'checkVersions' },
  },
  checkRegistry: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure'],
    returns: {
      S_OK: { when: 'registryReady', to: 'checkVersions' },
      MAPI_E_TOO_COMPLEX: { to: 'returnTooComplex' },
    },
  },
  checkVersions: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure'],
    returns: {
      S_OK: { when: 'versionsCompatible', to: 'noCoInit' },
      MAPI_E_VERSION: { to: 'returnVersion' },
    },
  },
  noCoInit: {
    kind: 'question',
    basis: 'reference',
    reads: ['MAPI_NO_COINIT'],
    when: 'noCoInit',
    yes: { to: 'processGlobals' },
    no: { to: 'initializeOle' },
  },
  initializeOle: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure'],
    returns: {
      S_OK: { when: 'oleReady', to: 'processGlobals' },
      error: { to: 'returnOleError' },
    },
  },
  processGlobals: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure'],
    returns: {
      S_OK: { when: 'processGlobalsReady', to: 'sharedGlobals' },
      MAPI_E_SESSION_LIMIT: { to: 'returnSessionLimit' },
    },
  },
  sharedGlobals: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure'],
    returns: {
      S_OK: { when: 'sharedGlobalsReady', to: 'notificationEngine' },
      MAPI_E_NOT_ENOUGH_RESOURCES: { to: 'returnNotEnoughResources' },
    },
  },
  notificationEngine: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure', 'MAPI_MULTITHREAD_NOTIFICATIONS'],
    returns: {
      S_OK: { when: 'notificationsReady', does: 'createWindow', to: 'profileProvider' },
      MAPI_E_INVALID_OBJECT: { to: 'returnInvalidObject' },
    },
  },
  profileProvider: {
    kind: 'call',
    basis: 'reference',
    reads: ['failure'],
    returns: {
      S_OK: { when: 'profileProviderReady', to: 'oleNeeded' },
      MAPI_E_NOT_INITIALIZED: { to: 'returnNotInitialized' },
    },
  },
  returnInvalidParameter: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_INVALID_PARAMETER' },
  returnUnknownFlags: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_UNKNOWN_FLAGS' },
  returnTooComplex: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_TOO_COMPLEX' },
  returnVersion: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_VERSION' },
  returnOleError: { kind: 'end', basis: 'reference', failure: true, hresult: null },
  returnSessionLimit: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_SESSION_LIMIT' },
  returnNotEnoughResources: {
    kind: 'end',
    basis: 'reference',
    hresult: 'MAPI_E_NOT_ENOUGH_RESOURCES',
  },
  returnInvalidObject: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_INVALID_OBJECT' },
  returnNotInitialized: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_NOT_INITIALIZED' },

  oleNeeded: {
    kind: 'question',
    basis: 'text',
    reads: ['ole'],
    when: 'oleNeeded',
    yes: { to: 'oleInitialize' },
    no: { to: 'utilitiesNeeded' },
  },
  oleInitialize: { kind: 'action', basis: 'text', to: 'utilitiesNeeded' },
  utilitiesNeeded: {
    kind: 'question',
    basis: 'text',
    reads: ['utilities'],
    when: 'utilitiesNeeded',
    yes: { to: 'scInitMapiUtil' },
    no: { to: 'mapiLogonEx' },
  },
  scInitMapiUtil: { kind: 'action', basis: 'text', to: 'mapiLogonEx' },
  mapiLogonEx: {
    kind: 'question',
    basis: 'reference',
    reads: ['initialize', 'before'],
    when: 'mapiInitialized',
    yes: { to: 'goOn' },
    no: { to: 'returnNotCalled' },
  },
  goOn: { kind: 'end', basis: 'reference', hresult: 'S_OK' },
  returnNotCalled: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_NOT_INITIALIZED' },
})

export type StartStateId = keyof typeof startStates
