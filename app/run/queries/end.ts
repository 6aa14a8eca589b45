/** Runs of the chart `end` that have a name: together they take every edge of it. */
export const queries: Readonly<Record<string, string>> = {
  'everything in order': '',
  'everything that a client can have used':
    'mail=waits&cached=yes&flags=MAPI_LOGOFF_UI&ole=before&utilities=yes',
  'logged off right after sending': 'mail=left',
  'registrations not cancelled': 'advise=left',
  'Logoff before Release': 'release=after',
  'address book not released': 'release=address-book',
  'others told to log off': 'flags=MAPI_LOGOFF_SHARED&shared=yes',
  'others left alone': 'flags=MAPI_LOGOFF_UI&shared=yes',
  'flag ignored, because the session is not shared': 'flags=MAPI_LOGOFF_SHARED,MAPI_LOGOFF_UI',
  'session used after Logoff': 'afterwards=method',
  'OleUninitialize after MAPIUninitialize': 'ole=after',
  'counts do not match': 'count=unequal',
  'MAPI called after MAPIUninitialize': 'late=yes',
  'utilities released last, and MAPI called once more': 'utilities=yes&late=yes',
  'every mistake':
    'mail=left&advise=left&release=after&flags=MAPI_LOGOFF_SHARED&shared=yes&afterwards=method' +
    '&ole=after&count=unequal&late=yes',
}
