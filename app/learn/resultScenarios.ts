import type { LibraryEntries } from './scenarioEntries'
import { individual, noSession, nonmessaging, shared, standard } from './expected'

/** Each end of the logon chart, and each kind of session. */
export const results = {
  'no-profile-name': {
    query: 'flags=NEW_SESSION,EXTENDED',
    expects: noSession('returnErrorNoProfile', 'MAPI_E_LOGON_FAILED'),
  },
  'unknown-profile': {
    query: 'flags=NEW_SESSION,EXTENDED&profile=Sales',
    expects: noSession('returnErrorNoSuchProfile', 'MAPI_E_LOGON_FAILED'),
  },
  'no-default-profile': {
    query: 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&default=',
    expects: noSession('returnErrorNoSuchProfile', 'MAPI_E_LOGON_FAILED', {
      passes: ['useDefaultName'],
    }),
  },
  'old-password-refused': {
    query: 'flags=NEW_SESSION,EXTENDED&profile=Archive&credentials=invalid',
    expects: noSession('returnErrorCredentials', 'MAPI_E_LOGON_FAILED', { passes: ['passwordUi'] }),
  },
  'mutex-timeout': {
    query: 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT,TIMEOUT_SHORT&mutex=held',
    expects: noSession('returnErrorTimeout', 'MAPI_E_TIMEOUT', { avoids: ['newSession'] }),
  },
  'mutex-wait': {
    query: 'flags=NEW_SESSION,EXTENDED,USE_DEFAULT&mutex=held',
    expects: individual(standard, { passes: ['waitForMutex'] }),
  },
  'new-shared-session': {
    query: 'flags=NEW_SESSION,ALLOW_OTHERS,EXTENDED&profile=Outlook',
    expects: shared(standard),
  },
  'individual-by-default': {
    query: 'flags=EXTENDED&profile=Outlook',
    expects: individual(standard, { passes: ['sharedSessionExists'] }),
  },
  'shared-and-nonmessaging': {
    query:
      'flags=NEW_SESSION,ALLOW_OTHERS,EXTENDED,NO_MAIL&profile=Outlook&fault=exchange/xp:version',
    expects: nonmessaging(shared(standard)),
  },
} satisfies LibraryEntries
