import { storyExamples } from '../story/examples'
import { callOfStory, toStory } from './callOfStory'
import type { LibraryEntries } from './scenarioEntries'
import { standard } from './expected'

/** The other charts: how a client starts, checks its settings, uses its session and ends it. */
export const life = {
  'start-with-libraries': {
    chart: 'start',
    query: 'init=MAPI_MULTITHREAD_NOTIFICATIONS&ole=yes&utilities=yes&flags=NEW_SESSION,EXTENDED',
    expects: {
      result: 'S_OK',
      end: 'goOn',
      details: { notifications: 'own-thread' },
      passes: ['profileProvider', 'oleInitialize', 'scInitMapiUtil'],
    },
  },
  'start-forgotten': {
    chart: 'start',
    query: 'initialize=no&flags=NEW_SESSION,EXTENDED',
    expects: {
      result: 'MAPI_E_NOT_INITIALIZED',
      end: 'returnNotCalled',
      details: { notifications: null },
    },
  },
  'start-of-a-service': {
    chart: 'start',
    query: 'init=MAPI_NT_SERVICE&service=yes&flags=NEW_SESSION,EXTENDED,NO_MAIL,NT_SERVICE',
    expects: {
      result: 'S_OK',
      end: 'goOn',
      details: { notifications: 'first-thread' },
      passes: ['checkRegistry'],
    },
  },
  'start-out-of-memory': {
    chart: 'start',
    query: 'failure=process-globals',
    expects: {
      result: 'MAPI_E_SESSION_LIMIT',
      end: 'returnSessionLimit',
      details: { notifications: null },
      passes: ['processGlobals'],
    },
  },
  'check-without-dialog': {
    chart: 'configure',
    query: 'provider=exchange/ab&dialog=forbidden',
    expects: {
      result: 'MAPI_E_UNCONFIGURED',
      end: 'returnUnconfigured',
      details: {},
      dialogs: 'none',
    },
  },
  'check-cancelled': {
    chart: 'configure',
    query: 'provider=exchange/xp&answers=cancel',
    expects: { result: 'MAPI_E_USER_CANCEL', end: 'returnCancelled', details: {} },
  },
  'check-cancelled-by-mistake': {
    chart: 'configure',
    query: 'provider=pst/ms&answers=mistake,ok',
    expects: {
      result: 'S_OK',
      end: 'returnConfiguredNow',
      details: {},
      passes: ['cancelMeant'],
    },
  },
  'store-without-spooler': {
    chart: 'use',
    query: 'nomail=yes',
    expects: {
      result: 'S_OK',
      end: 'returnStoreAlone',
      details: { pointer: 'IMsgStore', spooler: 'not-told' },
      services: standard,
    },
  },
  'store-opened-with-password': {
    chart: 'use',
    query: 'exchange/ms=left-out&answers=ok',
    expects: {
      result: 'S_OK',
      end: 'returnStore',
      details: { pointer: 'IMsgStore', spooler: 'told' },
      services: standard,
      passes: ['promptForStorePassword'],
    },
  },
  'message-of-a-closed-store': {
    chart: 'use',
    query: 'method=OpenEntry&entry=message&exchange/ms=left-out',
    expects: {
      result: 'MAPI_E_UNKNOWN_ENTRYID',
      end: 'returnUnknownEntryId',
      details: { pointer: null, spooler: null },
      services: { ...standard, exchange: 'partial' },
    },
  },
  'address-book-with-warning': {
    ...callOfStory(
      toStory(
        '1:logon?flags=MAPI_NEW_SESSION,MAPI_EXTENDED&profile=Outlook&fault=contab/ab:unconfigured',
        '1:use?method=OpenAddressBook',
      ),
      2,
    ),
    expects: {
      result: 'MAPI_W_ERRORS_RETURNED',
      end: 'returnPartialAddressBook',
      details: { pointer: 'IAddrBook', spooler: null },
      services: { ...standard, contab: 'disabled' },
    },
  },
  'status-table-at-once': {
    chart: 'use',
    query: 'method=GetStatusTable&asked=at-once',
    expects: {
      result: 'S_OK',
      end: 'returnStatusTable',
      details: { pointer: 'IMAPITable', spooler: null },
      services: standard,
      passes: ['waitForTransports'],
    },
  },
  'status-table-without-transports': {
    ...callOfStory(storyExamples.spooler, 2),
    expects: {
      result: 'S_OK',
      end: 'returnStatusTable',
      details: { pointer: 'IMAPITable', spooler: null },
      services: standard,
      avoids: ['waitForTransports'],
    },
  },
  'identity-of-the-session': {
    ...callOfStory(storyExamples.whole, 6),
    expects: {
      result: 'S_OK',
      end: 'returnPrimaryIdentity',
      details: { identity: 'primary', row: 'exchange/ms', service: null },
    },
  },
  'no-identity': {
    chart: 'identity',
    query: 'primary=&exchange/ab=none&exchange/ms=none&exchange/xp=none',
    expects: {
      result: 'MAPI_W_NO_SERVICE',
      end: 'returnHardCoded',
      details: { identity: 'hard-coded', row: null, service: null },
    },
  },
  'identity-refused': {
    chart: 'identity',
    query: 'task=set&service=pst&refuses=pst',
    expects: {
      result: 'MAPI_E_NO_ACCESS',
      end: 'returnNoAccess',
      details: { identity: null, row: null, service: 'pst' },
    },
  },
  'end-in-order': {
    chart: 'end',
    query: 'mail=waits&cached=yes&flags=MAPI_LOGOFF_UI&ole=before&utilities=yes',
    expects: {
      result: 'S_OK',
      end: 'sessionEnded',
      details: { clean: true, others: null },
      passes: ['mailSent', 'freeBuffers', 'oleUninitialize', 'deinitMapiUtil'],
    },
  },
  'end-after-sending': {
    chart: 'end',
    query: 'mail=left',
    expects: {
      result: 'S_OK',
      end: 'sessionEnded',
      details: { clean: false, others: null },
      passes: ['mailLeftBehind'],
    },
  },
  'end-with-open-objects': {
    chart: 'end',
    query: 'release=after',
    expects: {
      result: 'S_OK',
      end: 'sessionEnded',
      details: { clean: false, others: null },
      passes: ['objectsLeftOpen', 'objectsInvalid'],
    },
  },
  'others-told-to-log-off': {
    ...callOfStory(storyExamples['logoff-shared'], 4),
    expects: {
      result: 'S_OK',
      end: 'sessionEnded',
      details: { clean: false, others: 'told-to-log-off' },
      passes: ['othersShutDown'],
    },
  },
} satisfies LibraryEntries
