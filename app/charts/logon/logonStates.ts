import { defineStates } from '../chart'
import type { LogonAction, LogonGuard } from './logonRules'
import type { LogonRead } from './logonReadings'

/**
 * The steps of a logon. Those with the basis `figure` are the published flowchart of
 * `mapi-sessions`; the others are what its text and the reference pages add.
 */
export const logonStates = defineStates<LogonGuard, LogonAction, LogonRead>()({
  mapiLogonEx: { kind: 'start', basis: 'reference', to: 'logonMutexHeld' },
  logonMutexHeld: {
    kind: 'question',
    basis: 'reference',
    reads: ['mutex'],
    when: 'mutexHeld',
    yes: { to: 'timeoutShort' },
    no: { to: 'newSession' },
  },
  timeoutShort: {
    kind: 'question',
    basis: 'reference',
    reads: ['MAPI_TIMEOUT_SHORT'],
    when: 'shortTimeout',
    yes: { to: 'returnErrorTimeout' },
    no: { to: 'waitForMutex' },
  },
  waitForMutex: { kind: 'action', basis: 'reference', to: 'newSession' },
  returnErrorTimeout: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_TIMEOUT' },

  newSession: {
    kind: 'question',
    basis: 'figure',
    shape: 'pill',
    reads: ['MAPI_NEW_SESSION'],
    when: 'newSessionRequested',
    yes: { to: 'profileNameNull' },
    no: { to: 'sharedSessionExists' },
  },
  sharedSessionExists: {
    kind: 'question',
    basis: 'figure',
    reads: ['shared'],
    when: 'sharedSessionExists',
    yes: { to: 'returnSharedSession' },
    no: { to: 'profileNameNull' },
  },
  returnSharedSession: { kind: 'end', basis: 'figure', hresult: 'S_OK' },
  profileNameNull: {
    kind: 'question',
    basis: 'figure',
    reads: ['profile'],
    when: 'profileNameNull',
    yes: { to: 'useDefault' },
    no: { to: 'useSpecifiedName' },
  },
  useSpecifiedName: {
    kind: 'action',
    basis: 'figure',
    entry: ['takeSpecifiedName'],
    to: 'profileExists',
  },
  useDefault: {
    kind: 'question',
    basis: 'figure',
    reads: ['MAPI_USE_DEFAULT'],
    when: 'defaultRequested',
    yes: { to: 'useDefaultName' },
    no: { to: 'logonUi' },
  },
  useDefaultName: {
    kind: 'action',
    basis: 'figure',
    entry: ['takeDefaultName'],
    to: 'profileExists',
  },
  logonUi: {
    kind: 'question',
    basis: 'figure',
    reads: ['MAPI_LOGON_UI'],
    when: 'logonUiAllowed',
    yes: { to: 'promptForProfile' },
    no: { to: 'returnErrorNoProfile' },
  },
  promptForProfile: {
    kind: 'prompt',
    basis: 'figure',
    reads: ['default'],
    answers: {
      ok: {
        picks: true,
        ways: [{ to: 'profileExists', when: 'profileListed', does: 'pickProfile' }],
      },
      services: {
        picks: true,
        ticks: 'ok',
        ways: [{ to: 'profileExists', when: 'profileListed', does: 'pickProfileAndServices' }],
      },
      cancel: { dismisses: true, ways: [{ to: 'returnErrorCancelled' }] },
    },
  },
  returnErrorNoProfile: { kind: 'end', basis: 'figure', hresult: 'MAPI_E_LOGON_FAILED' },
  returnErrorCancelled: { kind: 'end', basis: 'reference', hresult: 'MAPI_E_USER_CANCEL' },

  profileExists: {
    kind: 'question',
    basis: 'inference',
    reads: ['chosenProfile'],
    when: 'profileExists',
    yes: { to: 'credentialsValid' },
    no: { to: 'returnErrorNoSuchProfile' },
  },
  returnErrorNoSuchProfile: { kind: 'end', basis: 'inference', hresult: 'MAPI_E_LOGON_FAILED' },

  credentialsValid: {
    kind: 'question',
    basis: 'figure',
    reads: ['credentials'],
    when: 'credentialsValid',
    yes: { to: 'serviceUiAlways' },
    no: { to: 'passwordUi' },
  },
  passwordUi: {
    kind: 'question',
    basis: 'figure',
    historic: true,
    reads: ['MAPI_PASSWORD_UI'],
    when: 'passwordUiAllowed',
    yes: { to: 'promptForPassword' },
    no: { to: 'returnErrorCredentials' },
  },
  promptForPassword: {
    kind: 'prompt',
    basis: 'figure',
    shape: 'pill',
    historic: true,
    answers: {
      ok: { ways: [{ to: 'serviceUiAlways' }] },
      wrong: { ways: [{ to: 'promptForPassword', basis: 'inference' }] },
      cancel: { dismisses: true, ways: [{ to: 'returnErrorCancelled' }] },
    },
  },
  returnErrorCredentials: { kind: 'end', basis: 'figure', hresult: 'MAPI_E_LOGON_FAILED' },

  serviceUiAlways: {
    kind: 'question',
    basis: 'reference',
    entry: ['openProfile'],
    reads: ['MAPI_SERVICE_UI_ALWAYS', 'checkBox'],
    when: 'everyServiceToConfigure',
    yes: { to: 'configureEveryService' },
    no: { to: 'providersLeft' },
  },
  configureEveryService: {
    kind: 'prompt',
    basis: 'reference',
    reads: ['servicesToConfigure'],
    answers: {
      ok: {
        ways: [
          {
            label: 'another',
            when: 'anotherToConfigure',
            does: 'takeSettings',
            to: 'configureEveryService',
          },
          { label: 'last', does: 'takeSettings', to: 'providersLeft' },
        ],
      },
      cancel: {
        dismisses: true,
        ways: [
          {
            label: 'another',
            when: 'anotherToConfigure',
            does: 'keepSettings',
            to: 'configureEveryService',
          },
          { label: 'last', does: 'keepSettings', to: 'providersLeft' },
        ],
      },
    },
  },

  providersLeft: {
    kind: 'question',
    basis: 'text',
    reads: ['providersLeft'],
    when: 'providersLeft',
    yes: { to: 'providerEntryPoint', does: 'startProvider' },
    no: { to: 'returnSession' },
  },
  providerEntryPoint: {
    kind: 'question',
    basis: 'reference',
    entry: ['beginTries', 'callEntryPoint'],
    reads: ['firstFailure'],
    when: 'versionCompatible',
    yes: { to: 'firstLogon' },
    no: { to: 'disableService', basis: 'inference' },
  },
  firstLogon: {
    kind: 'call',
    basis: 'text',
    entry: ['logOn'],
    reads: ['firstFailure', 'secondFailure', 'MAPI_LOGON_UI', 'configuredBefore'],
    returns: {
      S_OK: { when: 'logonSucceeds', to: 'providerRunning' },
      MAPI_E_FAILONEPROVIDER: { when: 'logonFailsAlone', to: 'providerLeftOut' },
      MAPI_E_UNCONFIGURED: { when: 'logonIsUnconfigured', to: 'configureService' },
      password: { when: 'logonAsksPassword', to: 'promptForServicePassword' },
      error: { to: 'uiAllowed' },
    },
  },
  configureService: {
    kind: 'prompt',
    basis: 'reference',
    reads: ['MAPI_LOGON_UI'],
    unlabelled: true,
    silently: { when: 'logonUiForbidden', does: 'leaveUnsupplied', to: 'secondLogon' },
    answers: {
      ok: { ways: [{ when: 'logonUiAllowed', to: 'secondLogon' }] },
      cancel: {
        dismisses: true,
        ways: [{ when: 'logonUiAllowed', does: 'leaveUnsupplied', to: 'secondLogon' }],
      },
    },
  },
  promptForServicePassword: {
    kind: 'prompt',
    basis: 'reference',
    reads: ['attempt'],
    answers: {
      ok: { ways: [{ does: 'acceptPassword', to: 'providerRunning' }] },
      cancel: {
        dismisses: true,
        ways: [
          { when: 'firstTry', does: 'cancelPassword', to: 'uiAllowed' },
          { does: 'cancelPassword', to: 'disableService' },
        ],
      },
    },
  },
  uiAllowed: {
    kind: 'question',
    basis: 'inference',
    reads: ['MAPI_LOGON_UI'],
    when: 'logonUiAllowed',
    yes: { to: 'offerRetry' },
    no: { to: 'disableService' },
  },
  offerRetry: {
    kind: 'prompt',
    basis: 'text',
    answers: {
      retry: { ways: [{ to: 'secondLogon' }] },
      decline: { dismisses: true, ways: [{ to: 'disableService' }] },
    },
  },
  secondLogon: {
    kind: 'call',
    basis: 'text',
    entry: ['tryAgain', 'logOn'],
    reads: ['firstFailure', 'secondFailure', 'MAPI_LOGON_UI', 'unsupplied'],
    returns: {
      S_OK: { when: 'logonSucceeds', to: 'providerRunning' },
      MAPI_E_FAILONEPROVIDER: { when: 'logonFailsAlone', to: 'providerLeftOut' },
      password: { when: 'logonAsksPassword', to: 'promptForServicePassword' },
      error: { to: 'disableService' },
    },
  },
  providerRunning: { kind: 'action', basis: 'text', entry: ['runProvider'], to: 'providersLeft' },
  providerLeftOut: {
    kind: 'action',
    basis: 'reference',
    entry: ['leaveProviderOut'],
    to: 'providersLeft',
  },
  disableService: {
    kind: 'action',
    basis: 'text',
    failure: true,
    entry: ['disableService'],
    to: 'providersLeft',
  },
  returnSession: { kind: 'end', basis: 'figure', hresult: 'S_OK' },
})

export type LogonStateId = keyof typeof logonStates
