import type { LibraryEntries } from './scenarioEntries'
import { individual, silent, standard, withDialogs } from './expected'

/** Each cause of a failure, cured and not cured, with dialogs and without. */
export const failures = {
  'settings-supplied': {
    query: `${withDialogs}&fault=exchange/ms:unconfigured&answers=ok`,
    expects: individual(standard, {
      passes: ['configureService', 'secondLogon'],
      returns: ['MAPI_E_UNCONFIGURED'],
    }),
  },
  'settings-not-accepted': {
    query: `${withDialogs}&fault=exchange/ms:unconfigured*&answers=ok`,
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { passes: ['configureService', 'secondLogon'], returns: ['MAPI_E_UNCONFIGURED'] },
    ),
  },
  'settings-missing-no-dialog': {
    query: `${silent}&fault=exchange/ms:unconfigured`,
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { passes: ['configureService', 'secondLogon'], dialogs: 'none' },
    ),
  },
  'service-password-supplied': {
    query: `${withDialogs}&fault=exchange/ms:wrong-password&answers=ok`,
    expects: individual(standard, {
      passes: ['promptForServicePassword'],
      avoids: ['secondLogon'],
    }),
  },
  'service-password-no-dialog': {
    query: `${silent}&fault=exchange/ms:wrong-password`,
    expects: individual(
      { ...standard, exchange: 'partial' },
      { passes: ['providerLeftOut'], returns: ['MAPI_E_FAILONEPROVIDER'], dialogs: 'none' },
    ),
  },
  'path-corrected': {
    query: `${withDialogs}&fault=pst/ms:invalid-path&answers=retry`,
    expects: individual(standard, {
      passes: ['offerRetry', 'secondLogon'],
      returns: ['MAPI_E_LOGON_FAILED'],
    }),
  },
  'path-still-wrong': {
    query: `${withDialogs}&fault=pst/ms:invalid-path*&answers=retry`,
    expects: individual(
      { ...standard, pst: 'disabled' },
      { passes: ['offerRetry', 'secondLogon'], returns: ['MAPI_E_LOGON_FAILED'] },
    ),
  },
  'version-refused': {
    query: `${withDialogs}&fault=exchange/ms:version`,
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { passes: ['disableService'], returns: ['MAPI_E_VERSION'], dialogs: 'none' },
    ),
  },
  'server-back': {
    query: `${withDialogs}&fault=exchange/ms:server-unavailable&answers=retry`,
    expects: individual(standard, {
      passes: ['offerRetry', 'secondLogon'],
      returns: ['MAPI_E_NETWORK_ERROR'],
    }),
  },
  'server-still-away': {
    query: `${withDialogs}&fault=exchange/ab:server-unavailable*&answers=retry`,
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { passes: ['offerRetry', 'secondLogon'], returns: ['MAPI_E_NETWORK_ERROR'] },
    ),
  },
  'server-away-no-dialog': {
    query: `${silent}&fault=exchange/ms:server-unavailable`,
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { avoids: ['secondLogon'], returns: ['MAPI_E_LOGON_FAILED'], dialogs: 'none' },
    ),
  },
  'data-repaired': {
    query: `${withDialogs}&fault=pst/ms:corrupt-data&answers=retry`,
    expects: individual(standard, {
      passes: ['offerRetry', 'secondLogon'],
      returns: ['MAPI_E_CORRUPT_DATA'],
    }),
  },
  'data-still-corrupt': {
    query: `${withDialogs}&fault=pst/ms:corrupt-data*&answers=retry`,
    expects: individual(
      { ...standard, pst: 'disabled' },
      { passes: ['offerRetry', 'secondLogon'], returns: ['MAPI_E_CORRUPT_DATA'] },
    ),
  },
  'limit-lifted': {
    query: `${withDialogs}&fault=exchange/ms:session-limit&answers=retry`,
    expects: individual(standard, {
      passes: ['offerRetry', 'secondLogon'],
      returns: ['MAPI_E_SESSION_LIMIT'],
    }),
  },
  'limit-no-dialog': {
    query: `${silent}&fault=exchange/ms:session-limit`,
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { avoids: ['secondLogon'], returns: ['MAPI_E_SESSION_LIMIT'], dialogs: 'none' },
    ),
  },
  'one-provider-out': {
    query: `${withDialogs}&fault=exchange/ms:fail-one-provider`,
    expects: individual(
      { ...standard, exchange: 'partial' },
      { passes: ['providerLeftOut'], returns: ['MAPI_E_FAILONEPROVIDER'], dialogs: 'none' },
    ),
  },
  'another-cause-second': {
    query: `${withDialogs}&fault=exchange/ab:server-unavailable.wrong-password&answers=retry,ok`,
    expects: individual(standard, {
      passes: ['offerRetry', 'secondLogon', 'promptForServicePassword'],
      returns: ['MAPI_E_NETWORK_ERROR'],
    }),
  },
  'left-out-at-second-try': {
    query: `${withDialogs}&fault=exchange/ms:session-limit.fail-one-provider&answers=retry`,
    expects: individual(
      { ...standard, exchange: 'partial' },
      {
        passes: ['offerRetry', 'secondLogon', 'providerLeftOut'],
        returns: ['MAPI_E_SESSION_LIMIT', 'MAPI_E_FAILONEPROVIDER'],
      },
    ),
  },
  'every-service-disabled': {
    query: `${silent}&fault=exchange/ab:version&fault=contab/ab:unconfigured&fault=pst/ms:invalid-path`,
    expects: individual(
      { exchange: 'disabled', contab: 'disabled', pst: 'disabled' },
      {
        returns: ['MAPI_E_VERSION', 'MAPI_E_UNCONFIGURED', 'MAPI_E_LOGON_FAILED'],
        dialogs: 'none',
      },
    ),
  },
} satisfies LibraryEntries
