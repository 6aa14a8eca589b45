import type { LibraryEntries } from './scenarioEntries'
import { archive, individual, noSession, standard, withDialogs } from './expected'

/** Dialogs of a logon, and what their answers lead to. */
export const dialogs = {
  'profile-dialog-cancelled': {
    query: 'flags=0x23&answers=cancel',
    expects: noSession('returnErrorCancelled', 'MAPI_E_USER_CANCEL', {
      passes: ['promptForProfile'],
    }),
  },
  'check-box': {
    query: 'flags=LOGON_UI,NEW_SESSION,EXTENDED&answers=services:Archive,ok',
    expects: individual(archive, { passes: ['configureEveryService'] }),
  },
  'old-password-wrong-once': {
    query:
      'flags=NEW_SESSION,EXTENDED,PASSWORD_UI&profile=Archive&credentials=invalid&answers=wrong,ok',
    expects: individual(archive, { passes: ['promptForPassword'] }),
  },
  'old-password-cancelled': {
    query:
      'flags=NEW_SESSION,EXTENDED,PASSWORD_UI&profile=Archive&credentials=invalid&answers=cancel',
    expects: noSession('returnErrorCancelled', 'MAPI_E_USER_CANCEL', {
      passes: ['promptForPassword'],
    }),
  },
  'every-service-configured': {
    query:
      'flags=LOGON_UI,NEW_SESSION,EXTENDED,USE_DEFAULT,SERVICE_UI_ALWAYS' +
      '&fault=exchange/ms:unconfigured&answers=ok,ok,ok',
    expects: individual(standard, {
      passes: ['configureEveryService'],
      avoids: ['configureService'],
    }),
  },
  'every-dialog-cancelled': {
    query:
      'flags=LOGON_UI,NEW_SESSION,EXTENDED,USE_DEFAULT,SERVICE_UI_ALWAYS' +
      '&fault=exchange/ms:unconfigured&answers=cancel,cancel,cancel,ok',
    expects: individual(standard, {
      passes: ['configureEveryService', 'configureService'],
      returns: ['MAPI_E_UNCONFIGURED'],
    }),
  },
  'services-shown-without-logon-ui': {
    query:
      'flags=NEW_SESSION,EXTENDED,SERVICE_UI_ALWAYS&profile=Archive' +
      '&fault=pst/ms:wrong-password&answers=ok',
    expects: individual(
      { pst: 'partial' },
      { passes: ['configureEveryService'], avoids: ['promptForServicePassword'] },
    ),
  },
  'property-sheet-cancelled': {
    query: `${withDialogs}&fault=contab/ab:unconfigured&answers=cancel`,
    expects: individual(
      { ...standard, contab: 'disabled' },
      { passes: ['configureService', 'secondLogon'], returns: ['MAPI_E_UNCONFIGURED'] },
    ),
  },
  'service-password-cancelled': {
    query: `${withDialogs}&fault=exchange/ab:wrong-password&answers=cancel,retry`,
    expects: individual(standard, {
      passes: ['promptForServicePassword', 'offerRetry', 'secondLogon'],
    }),
  },
  'service-password-cancelled-twice': {
    query: `${withDialogs}&fault=exchange/ab:wrong-password*&answers=cancel,retry,cancel`,
    expects: individual(
      { ...standard, exchange: 'disabled' },
      { passes: ['promptForServicePassword', 'offerRetry', 'disableService'] },
    ),
  },
  'retry-declined': {
    query: `${withDialogs}&fault=pst/ms:invalid-path&answers=decline`,
    expects: individual(
      { ...standard, pst: 'disabled' },
      { passes: ['offerRetry'], avoids: ['secondLogon'], returns: ['MAPI_E_LOGON_FAILED'] },
    ),
  },
} satisfies LibraryEntries
