import { toPlural } from '../plural'
import type { SourcesText } from '../sourcesText'

const count = toPlural('en')
const countSteps = count({ one: '# step', other: '# steps' })
const countContradictions = count({ one: '# contradiction', other: '# contradictions' })

/** What English says on the page of sources. */
export const text = {
  intro:
    'What every step of every chart rests on, with the pages of Microsoft’s documentation that it ' +
    'comes from, and every place where the documents contradict each other or leave something ' +
    'open, with the reading that the charts take.',
  search: 'Search',
  searchHint: 'Step, page, contradiction',
  clear: 'Clear',
  found: ({ steps, contradictions }) =>
    `${countSteps(steps)}, ${countContradictions(contradictions)}`,
  nothing: 'Nothing fits.',
  contents: 'On this page',
  steps: countSteps,
  step: 'Step',
  basis: 'Basis',
  sources: 'Sources',
  contradictions: 'Contradictions',
  contradictionsIntro:
    'Where documents disagree, each side is listed with what it says. The reading is ours, and a ' +
    'run that rests on one says so.',
  touches: (chart) => `In the chart “${chart}”`,
  touchesNone: 'No step of a chart depends on it.',
  figure: (page) => `${page}, figure`,
  edition: (page, year) => `${page}, edition of ${year}`,
  header: (file) => `${file}, header file`,
  code: (file) => `MFCMAPI, ${file}`,
  readings: {
    C01: {
      about: 'Shapes of two steps',
      says: [
        'The question about MAPI_NEW_SESSION and the dialog for the password are drawn as pills, ' +
          'the shape of starts and ends.',
      ],
      reading: 'Both steps are drawn as the figure draws them. Neither is an end.',
    },
    C02: {
      about: 'Cancel in a dialog',
      says: [
        'Both dialogs lead on as if they always succeeded.',
        'The call returns MAPI_E_USER_CANCEL when the user cancels.',
      ],
      reading:
        'Both dialogs have a Cancel that leads to MAPI_E_USER_CANCEL. The figure view does not ' +
        'draw it.',
    },
    C03: {
      about: 'MAPI_PASSWORD_UI today',
      says: [
        'The figure asks for the flag, and the header file still defines it.',
        'The flag is not listed, and lpszPassword must be NULL.',
      ],
      reading:
        'The steps are those of the figure, marked as historic. A call that sets the flag gets a ' +
        'warning.',
    },
    C04: {
      about: 'Passwords of profiles',
      says: [
        'The credentials have to be good for the profile.',
        'MAPI has no passwords for profiles.',
        'A wrong password of a profile is still described as an error.',
      ],
      reading:
        'A password of a profile is historic. Today the question is whether the profile can be ' +
        'opened; the credentials of message services are checked by their providers.',
    },
    C05: {
      about: 'Empty profile name',
      says: [
        'The question is whether the profile name is NULL.',
        'NULL and an empty string are treated alike for the logon dialog.',
      ],
      reading: 'An empty string counts as NULL.',
    },
    C06: {
      about: 'Asking for the password in 1998',
      says: [
        'MAPI_PASSWORD_UI needs a profile name that is not NULL.',
        'Passing NULL in lpszProfileName makes the password dialog appear.',
      ],
      reading:
        'The second is almost surely a slip for lpszPassword: the flag goes with a profile name ' +
        'and without a password. A call without a name gets a warning.',
    },
    C07: {
      about: 'MAPI_USE_DEFAULT with a profile name',
      says: [
        'The name of the default profile is put in the place of lpszProfileName.',
        'The flag is for a call whose profile name is NULL.',
      ],
      reading: 'A given name wins, as in the figure.',
    },
    C08: {
      about: 'MAPI_EXPLICIT_PROFILE then and now',
      says: [
        'NULL together with MAPI_EXPLICIT_PROFILE selects the default profile.',
        'NULL together with MAPI_USE_DEFAULT selects it; MAPI_EXPLICIT_PROFILE alone keeps it ' +
          'from being used.',
        'MAPI_EXPLICIT_PROFILE means, as today, that the default profile is not used.',
      ],
      reading: 'The flag means what it means today: only MAPI_USE_DEFAULT selects the default.',
    },
    C09: {
      about: 'Default profile without a flag',
      says: [
        'The default profile is used automatically when a session begins.',
        'The default profile is used only if MAPI_USE_DEFAULT is set.',
      ],
      reading:
        'Only MAPI_USE_DEFAULT selects it, as in the figure. That there is a flag against it, ' +
        'MAPI_EXPLICIT_PROFILE, suggests that MAPI may also use it silently when MAPI_LOGON_UI is set.',
    },
    C10: {
      about: 'How a shared session is joined',
      says: [
        'MAPI_ALLOW_OTHERS returns the shared session. A client that joins one can pass any ' +
          'profile name: it is ignored.',
        'MAPI_ALLOW_OTHERS makes a new session shared. A client that joins one leaves the flag ' +
          'clear and passes NULL.',
      ],
      reading:
        'Only MAPI_NEW_SESSION decides whether a session is joined. MAPI_ALLOW_OTHERS matters ' +
        'when a session is created, and NULL is good form.',
    },
    C11: {
      about: 'Number of shared sessions',
      says: [
        'A computer has one shared session at a time, and yet MAPI_NEW_SESSION creates another ' +
          'one. No other document gives a number.',
      ],
      reading:
        'The session that was shared first stays the one that clients join. The documents leave ' +
        'this open, and a result that depends on it says so.',
    },
    C12: {
      about: 'Flags for dialogs together',
      says: [
        'The flags that allow a dialog exclude each other.',
        'The only ones listed are MAPI_LOGON_UI and MAPI_SERVICE_UI_ALWAYS, and the logon dialog ' +
          'has a check box for the second.',
      ],
      reading:
        'The rule is a remnant of 1998, when MAPI_LOGON_UI excluded MAPI_PASSWORD_UI. ' +
        'MAPI_LOGON_UI and MAPI_SERVICE_UI_ALWAYS can be set together.',
    },
    C13: {
      about: 'When providers start',
      says: [
        'Providers start when the client logs on. One of these pages leaves transports until ' +
          'they are first needed.',
        'Message store providers log on when the client calls OpenMsgStore. One of these pages ' +
          'has address book providers log on when it calls OpenAddressBook.',
        'Both are said: address book and message store providers start with the logon, and are ' +
          'loaded when the client opens the address book or a message store.',
        'Transports usually start when the user first logs on to a profile, before any message ' +
          'store.',
        'The spooler starts transports after the client’s logon.',
      ],
      reading:
        'Providers log on when they are first needed. The chart plays all of it inside the call, ' +
        'and says so; that address books come before message stores is documented.',
    },
    C14: {
      about: 'A second try',
      says: [
        'After any failure the user can retry the logon or correct what was wrong.',
        'The logon is tried again after MAPI_E_UNCONFIGURED. Most other errors disable the ' +
          'message service at once.',
      ],
      reading:
        'After MAPI_E_UNCONFIGURED the message service is configured and the logon tried again. ' +
        'After other errors the user is offered a second try, if a dialog is allowed. A version ' +
        'that does not fit gets none.',
    },
    C15: {
      about: 'A second failure',
      says: [
        'All providers of the message service are disabled for the rest of the session.',
        'The session might end, if the provider is important enough.',
        'MAPI_E_UNCONFIGURED does not disable the message service.',
      ],
      reading: 'The message service is disabled, and the session goes on.',
    },
    C16: {
      about: 'Notification of a logoff',
      says: [
        'The other clients of a shared session are sent a critical error, fnevCriticalError.',
        'An extended notification, fnevExtended, is sent when a client logs off.',
      ],
      reading:
        'fnevCriticalError goes to the others when MAPI_LOGOFF_SHARED is set, and fnevExtended ' +
        'when a client logs off. Whether both need the flag is left open.',
    },
    C17: {
      about: 'MAPI_LOGOFF_SHARED',
      says: [
        'A client sets it if the shared session is its own.',
        'Any client of the shared session can set it. Yet clients should never do so, because of ' +
          'fast shutdown.',
      ],
      reading: 'It is never set, as the newest statement says. The chart shows it as a mistake.',
    },
    C18: {
      about: 'Rows of the status table',
      says: [
        'Address book and message store providers may choose to have a row. Transports must.',
        'Every provider in the profile has a row.',
        'Every provider has a status object, and has to implement it.',
      ],
      reading:
        'MAPI’s own three rows are always there. So are those of transports, but not under ' +
        'MAPI_NO_MAIL. The others are optional.',
    },
    C19: {
      about: 'Unicode in the status table',
      says: [
        'MAPI_UNICODE makes the columns Unicode.',
        'A comment says that this table does not support MAPI_UNICODE.',
      ],
      reading: 'It is left open: what the charts show is the same in both.',
    },
    C20: {
      about: 'Codes where a dialog is forbidden',
      says: [
        'A provider that needs a dialog returns MAPI_E_LOGON_FAILED.',
        'It returns MAPI_E_UNCONFIGURED.',
        'It returns MAPI_E_FAILONEPROVIDER, if what it needs is a password.',
      ],
      reading:
        'MAPI_E_UNCONFIGURED is for missing configuration, MAPI_E_FAILONEPROVIDER for a password ' +
        'alone, MAPI_E_LOGON_FAILED for a message store that cannot be reached.',
    },
    C21: {
      about: 'Too many sessions',
      says: [
        'Providers may return MAPI_E_SESSION_LIMIT when a client logs on again.',
        'The code is not among the return values of the logon methods.',
        'Too many open sessions give MAPI_E_LOGON_FAILED.',
        'MAPI_E_SESSION_LIMIT says that data for the process could not be set up.',
      ],
      reading:
        'The three are kept apart: providers return MAPI_E_SESSION_LIMIT for their own limit, ' +
        'MAPILogonEx returns MAPI_E_LOGON_FAILED, and MAPIInitialize has its own meaning of the ' +
        'first.',
    },
    C22: {
      about: 'Entry point of a message service',
      says: [
        'It is called from the Control Panel, by CreateMsgService and by ConfigureMsgService.',
        'It is also called at a logon.',
      ],
      reading: 'It is also called at a logon.',
    },
    C23: {
      about: 'Kinds of sessions',
      says: [
        'Sessions are individual or shared. That clients which share a session share a profile ' +
          'is said to follow from individual sessions.',
        'Sessions are individual, shared or nonmessaging.',
      ],
      reading:
        'Sessions are individual or shared, and each can be nonmessaging for a client. That ' +
        'clients share the profile follows from sharing the session.',
    },
    C24: {
      about: 'Identity if no provider is designated',
      says: [
        'QueryIdentity returns the first entry identifier that it finds.',
        'QueryIdentity takes the first provider that sets all three identity properties.',
      ],
      reading: 'The first row with PR_IDENTITY_ENTRYID is taken.',
    },
    C25: {
      about: 'Who supplies the primary identity',
      says: [
        'lpUID identifies a message service, and all its providers carry STATUS_PRIMARY_IDENTITY.',
        'The identifier is that of a provider, and one provider is designated.',
      ],
      reading:
        'SetPrimaryIdentity is given a message service. QueryIdentity looks for one designated ' +
        'row.',
    },
    C26: {
      about: 'Entry identifiers that differ',
      says: [
        'CompareEntryIDs returns an error when they do not match.',
        'CompareEntryIDs succeeds, and its result is FALSE.',
      ],
      reading: 'S_OK, and FALSE as the result.',
    },
    C27: {
      about: 'Releasing the utility library',
      says: [
        'MAPIInitialize calls DeinitMapiUtil implicitly.',
        'MAPIUninitialize calls DeinitMapiUtil implicitly.',
        'DeinitMapiUtil is called after MAPIUninitialize.',
        'No call of MAPI can follow MAPIUninitialize.',
      ],
      reading:
        'MAPIUninitialize is the one that calls it implicitly. A client that called ' +
        'ScInitMapiUtil calls DeinitMapiUtil last, in the documented order.',
    },
    C28: {
      about: 'Deleting the DLL of a provider',
      says: [
        'The DLL can be deleted only when the entry point is called with MSG_SERVICE_INSTALL.',
      ],
      reading: 'MSG_SERVICE_UNINSTALL is surely meant. The charts leave it out.',
    },
    C29: {
      about: 'MAPI_EXTENDED',
      says: ['The flag belongs in every call.', 'Microsoft’s own samples log on without it.'],
      reading: 'A call without it gets a warning. It does not fail.',
    },
    C30: {
      about: 'A sum of flags',
      says: [
        'The help says that MAPI_EXTENDED, MAPI_ALLOW_OTHERS, MAPI_LOGON_UI and MAPI_NO_MAIL make ' +
          '0x8039.',
        'They make 0x8029. 0x8039 also has MAPI_EXPLICIT_PROFILE.',
      ],
      reading: 'Masks are worked out from the values in the header files, never copied.',
    },
    C31: {
      about: 'What the MAPI spooler is',
      says: [
        'It is a thread of Outlook that runs in the background.',
        'The Outlook Protocol Manager has replaced it since Outlook 2002.',
        'It is a process of its own.',
      ],
      reading: '“The spooler” stands for the part that it plays, whatever plays it.',
    },
    C32: {
      about: 'When the DLLs of providers are freed',
      says: [
        'After the last client has called MAPIUninitialize.',
        'After the last provider object of the DLL in the process is released.',
        'When the session ends.',
      ],
      reading: 'After the last client has called MAPIUninitialize.',
    },
    C33: {
      about: 'Calling MAPIInitialize again',
      says: [
        'S_OK is returned if MAPI was not initialised before. What is returned otherwise is not ' +
          'said.',
        'Only the first call makes the window for notifications. Later calls raise a reference ' +
          'count.',
      ],
      reading: 'S_OK is returned, and the reference count goes up by one.',
    },
    C34: {
      about: 'Slips in names',
      says: [
        'MAPI_UNCONFIGURED is printed for MAPI_E_UNCONFIGURED.',
        'MAPI_E_USER_CANCELED is printed for MAPI_E_USER_CANCEL.',
        'MAPI_NO_COINT is printed for MAPI_NO_COINIT.',
        'MAPI_E_ACCESS_DENIED is printed for MAPI_E_NO_ACCESS.',
        'IMAPIStatus::GetStatusTable is printed for IMAPISession::GetStatusTable.',
      ],
      reading: 'The names are those of the header files.',
    },
    C35: {
      about: 'Types of parameters',
      says: [
        'lpszProfileName is an LPSTR, lpulConnection is no pointer, and the token of a form is ' +
          'a ULONG.',
        'lpszProfileName is an LPTSTR, lpulConnection is a pointer, and the token of a form is ' +
          'a ULONG_PTR.',
      ],
      reading: 'The header file counts.',
    },
    C36: {
      about: 'Rows of the message store table',
      says: ['The table has all message stores of the profile; elsewhere it has each open one.'],
      reading: 'All message stores of the profile.',
    },
    C37: {
      about: 'Result with a disabled message service',
      says: [
        'The logon fails if information is missing and the user cannot be asked for it.',
        'The session might end.',
        'Only the message service is disabled, for the rest of the session.',
        'No return value means that part of the logon has failed.',
      ],
      reading:
        'S_OK, with the message service shown as disabled. Such a result is marked as our reading.',
    },
    C38: {
      about: 'MAPI_NEW_SESSION with MAPI_ALLOW_OTHERS',
      says: [
        'MAPI_NEW_SESSION asks for an individual session.',
        'MAPI_ALLOW_OTHERS makes a new session shared.',
      ],
      reading:
        'With both flags the new session is shared. Where a shared session exists already, the ' +
        'result is marked as our reading.',
    },
    C39: {
      about: 'Dialogs that MAPI_LOGON_UI allows',
      says: [
        'The flag allows the logon dialog.',
        'Without a flag for dialogs there is none, of providers neither.',
      ],
      reading:
        'MAPI_LOGON_UI allows the dialogs of message services and providers as well. The dialogs ' +
        'that MAPI_SERVICE_UI_ALWAYS asks for appear without it.',
    },
  },
} satisfies SourcesText
