import type { LessonsText } from '../lessonsText'

/** What English says in the lessons: their scenarios and exercises. */
export const text = {
  lessons: {
    profile: {
      title: 'Which profile',
      about: 'The first questions of the chart: where the profile of a session comes from.',
    },
    sharing: {
      title: 'Shared sessions and waiting',
      about: 'Who gets a new session, who joins that of another client, and who has to wait.',
    },
    dialogs: {
      title: 'Dialogs and credentials',
      about:
        'Which dialogs a call can lead to, and what their answers change. The password of a ' +
        'profile is history.',
    },
    services: {
      title: 'Message services and providers',
      about: 'The queue of providers: failures, second tries, and services that are disabled.',
    },
    combinations: {
      title: 'Real clients and hard cases',
      about:
        'Several rules at once: real sets of flags, limits, contradictions, and what comes ' +
        'before and after the logon.',
    },
  },
  groups: {
    ordinary: {
      title: 'Ordinary logons',
      about: 'What clients want on an ordinary day.',
    },
    clients: {
      title: 'What real clients pass',
      about: 'Sets of flags from published source code, from the documentation and from Mapix.h.',
    },
    results: {
      title: 'Every result',
      about: 'Each end of the chart, and each kind of session.',
    },
    dialogs: {
      title: 'Dialogs and their answers',
      about: 'What a user is asked, and what follows from each answer.',
    },
    failures: {
      title: 'Failures of providers',
      about:
        'Each cause, cured and not cured, with dialogs and without. When a dialog may be shown is ' +
        'our reading. So is S_OK where a service is disabled: there the documents contradict each ' +
        'other.',
    },
    shared: {
      title: 'Shared sessions',
      about: 'Several clients on one computer.',
    },
    life: {
      title: 'Before and after the logon',
      about: 'How a client starts, checks its settings, uses its session and ends it.',
    },
    figure: {
      title: 'The 21 paths of the figure',
      about: 'Every way through Microsoft’s figure, from its first question to an end.',
    },
  },
  scenarios: {
    'mail-client': {
      title: 'A mail client starts',
      story:
        'A mail client logs on with the default profile and lets other clients share its ' +
        'session. Dialogs are allowed. The set of flags is plausible, no more: no document says ' +
        'what Outlook passes.',
      notice:
        '“MAPI_USE_DEFAULT?” comes before “MAPI_LOGON_UI?”, so nobody is asked for a profile. ' +
        'There is no shared session to join, so a new one is made.',
    },
    'background-indexer': {
      title: 'An indexer joins in the background',
      story:
        'A shared session with the profile Outlook exists. An indexer logs on for background ' +
        'work, without dialogs and without mail. Its set of flags is plausible (our reading).',
      notice:
        'The indexer names no profile and needs none: it joins the shared session. ' +
        'Only for this client the session is nonmessaging.',
    },
    'named-profile': {
      title: 'One profile, by name',
      story:
        'A tool opens the profile Archive. It asks for a new session, so it cannot join that of ' +
        'another client.',
      notice:
        'The name is taken at once. Neither the default profile nor the user is asked for one.',
    },
    'user-chooses': {
      title: 'The user chooses a profile',
      story:
        'A tool passes no profile name and lets the user choose. MAPI_EXPLICIT_PROFILE rules out ' +
        'the default profile as a fallback.',
      notice:
        'The dialog opens with an empty name field. No question of the chart reads ' +
        'MAPI_EXPLICIT_PROFILE.',
    },
    'windows-service': {
      title: 'A Windows service logs on',
      story:
        'A Windows service opens the profile Outlook. Nobody could answer a dialog, so no flag ' +
        'allows one.',
      notice:
        'A service must set MAPI_NO_MAIL, and it must set MAPI_NT_SERVICE both here and in ' +
        'MAPIInitialize. In our reading the transport of Microsoft Exchange is not in the queue.',
    },
    'empty-name': {
      title: 'An empty profile name',
      story:
        'A client passes an empty string as lpszProfileName and allows dialogs. The user has not ' +
        'answered yet.',
      notice: '"" counts as NULL (our reading), so the dialog opens. The run waits for an answer.',
    },
    'name-and-default': {
      title: 'A name and the default',
      story:
        'A client names the profile Archive and sets MAPI_USE_DEFAULT as well. The documents ' +
        'differ on which of the two wins.',
      notice:
        'The figure asks for MAPI_USE_DEFAULT only when no name is given. That the name wins is ' +
        'our reading.',
    },

    'mfcmapi-logon': {
      title: 'MFCMAPI: Logon',
      story:
        'The command Logon of MFCMAPI passes 0x3B and no profile name. The user picks the default ' +
        'profile in the dialog.',
      notice:
        'The value stands for five flags. MAPI_LOGON_UI opens the dialog, and MAPI_ALLOW_OTHERS ' +
        'makes the new session shared.',
    },
    'mfcmapi-logon-with-flags': {
      title: 'MFCMAPI: logon with flags',
      story:
        'This dialog of MFCMAPI offers 0x3B to begin with, and MFCMAPI adds MAPI_UNICODE. The ' +
        'box for the profile is empty, so the name is NULL. A shared session with the profile ' +
        'Archive exists already.',
      notice:
        'MAPI_NEW_SESSION leads past the shared session. The documents leave open whether the new ' +
        'shared session replaces the earlier one.',
    },
    'mfcmapi-needs-session': {
      title: 'MFCMAPI needs a session',
      story:
        'Where MFCMAPI needs a session and has none, it passes 0x23 and no profile name. The user ' +
        'picks Archive.',
      notice: 'MAPI_ALLOW_OTHERS is clear, so nobody can join. The session is individual.',
    },
    mrmapi: {
      title: 'MrMAPI with the default profile',
      story:
        'MrMAPI runs on the command line and shows no dialogs. No profile was named there, so it ' +
        'adds MAPI_USE_DEFAULT: 0x80008062.',
      notice:
        'MAPI_NEW_SESSION keeps it out of shared sessions, and MAPI_NO_MAIL makes it nonmessaging.',
    },
    'mrmapi-named-profile': {
      title: 'MrMAPI with a named profile',
      story:
        'The profile Archive was named on the command line. MrMAPI leaves MAPI_USE_DEFAULT out: ' +
        '0x80008022.',
      notice: 'The way parts at “Profile name NULL?” from that with the default profile.',
    },
    'console-example': {
      title: 'The example console application',
      story:
        'The example application that comes with MFCMAPI passes MAPI_UNICODE and MAPI_LOGON_UI, ' +
        'no more: 0x80000001. The user picks the default profile.',
      notice:
        'MAPI_NEW_SESSION is clear, so it would join a shared session. Without one the new ' +
        'session is individual (our reading). MAPI_EXTENDED is missing, which earns a warning.',
    },
    'address-list-sample': {
      title: 'The sample for address lists',
      story:
        'A sample in the documentation passes MAPI_LOGON_UI alone. Its comment says that the ' +
        'current session is used if there is one. Here a shared session exists.',
      notice: 'The shared session is joined, and no dialog is shown.',
    },
    'simple-default': {
      title: 'MAPI_SIMPLE_DEFAULT',
      story:
        'Mapix.h has this name for three flags: 0x1009. There is no shared session, and the user ' +
        'picks the default profile.',
      notice: 'MAPI_USE_DEFAULT is not one of the three flags, so the dialog opens.',
    },
    'simple-explicit': {
      title: 'MAPI_SIMPLE_EXPLICIT',
      story:
        'Mapix.h has this name for three flags: 0x1012. A client passes them without a profile ' +
        'name.',
      notice:
        'None of the flags names a profile or allows a dialog, so the call fails. The code that it ' +
        'returns is our reading.',
    },

    'no-profile-name': {
      title: 'No name, no default, no dialog',
      story: 'A client asks for a new session and says nothing about a profile.',
      notice: 'That the call fails is documented. Which code it returns is our reading.',
    },
    'unknown-profile': {
      title: 'A profile that does not exist',
      story: 'The call names the profile Sales. This computer has no such profile.',
      notice: 'The figure does not ask for this. The step and its code are our reading.',
    },
    'no-default-profile': {
      title: 'No default profile is set',
      story: 'A client wants the default profile, but none is set on this computer.',
      notice: 'The documents leave open what happens. The error is our reading.',
    },
    'old-password-refused': {
      title: 'History: profile password refused',
      story:
        'In older MAPI a profile could have a password. The client has not supplied the right ' +
        'one, and no flag allows the password dialog.',
      notice:
        'Profiles have no passwords today, so this failure is history. Its code is our reading.',
    },
    'mutex-timeout': {
      title: 'Another logon takes too long',
      story:
        'Another thread holds the logon mutex for more than a few seconds. This client has set ' +
        'MAPI_TIMEOUT_SHORT.',
      notice:
        'The call gives up before the first question of the figure. The place of the mutex is our ' +
        'reading.',
    },
    'mutex-wait': {
      title: 'Waiting for another logon',
      story:
        'Another thread holds the logon mutex for more than a few seconds. MAPI_TIMEOUT_SHORT is ' +
        'clear.',
      notice: 'The call waits, and the documents name no limit. Then the logon goes on.',
    },
    'new-shared-session': {
      title: 'A session that others can join',
      story: 'A client makes a new session with the profile Outlook. Later clients may join it.',
      notice:
        'No question reads MAPI_ALLOW_OTHERS. It changes the kind of the session, not the way to ' +
        'it.',
    },
    'individual-by-default': {
      title: 'Individual without a flag',
      story:
        'A client sets neither MAPI_NEW_SESSION nor MAPI_ALLOW_OTHERS. There is no shared session ' +
        'to join.',
      notice: 'The session is new, and nobody can join it. No document says so: it is our reading.',
    },
    'shared-and-nonmessaging': {
      title: 'Shared and nonmessaging',
      story:
        'A client makes a shared session and sets MAPI_NO_MAIL. The transport of Microsoft ' +
        'Exchange has an incompatible version.',
      notice:
        'A session can be shared and nonmessaging at once. In our reading the transport is not ' +
        'started, so its version does not matter.',
    },

    'profile-dialog-cancelled': {
      title: 'The profile dialog is cancelled',
      story: 'MFCMAPI lets the user choose a profile, and the user presses Cancel.',
      notice:
        'The figure draws no way to cancel; the code comes from the reference page. MFCMAPI does ' +
        'not treat it as an error.',
    },
    'check-box': {
      title: 'The check box of the profile dialog',
      story:
        'The user picks Archive and ticks the check box that asks for the configuration of every ' +
        'message service.',
      notice:
        'The check box does what MAPI_SERVICE_UI_ALWAYS does: the service shows its dialog before ' +
        'it is logged on.',
    },
    'old-password-wrong-once': {
      title: 'History: the first password is wrong',
      story:
        'An old profile has a password, and MAPI_PASSWORD_UI allows the dialog. The first ' +
        'password that the user types is wrong.',
      notice:
        'That the dialog asks again is our reading: no document says what a wrong password leads ' +
        'to.',
    },
    'old-password-cancelled': {
      title: 'History: the password dialog is cancelled',
      story: 'The user does not know the password of an old profile and presses Cancel.',
      notice:
        'The figure draws this dialog as if it always succeeded. MAPI_E_USER_CANCEL comes from ' +
        'the reference page.',
    },
    'every-service-configured': {
      title: 'Every service is configured',
      story:
        'A client sets MAPI_SERVICE_UI_ALWAYS. The message store of Microsoft Exchange lacks ' +
        'settings, and the user supplies them in the dialog of its service.',
      notice: 'The settings are there before the provider starts, so its first try succeeds.',
    },
    'every-dialog-cancelled': {
      title: 'Every configuration is cancelled',
      story:
        'A client shows the dialog of every service, and the user cancels them all. The message ' +
        'store of Microsoft Exchange still lacks settings.',
      notice:
        'The logon goes on after each Cancel. Then the provider returns MAPI_E_UNCONFIGURED, and ' +
        'its service asks once more.',
    },
    'services-shown-without-logon-ui': {
      title: 'MAPI_SERVICE_UI_ALWAYS alone',
      story:
        'A client sets MAPI_SERVICE_UI_ALWAYS and leaves MAPI_LOGON_UI clear. The message store ' +
        'of Personal Folders needs a password.',
      notice:
        'In our reading the configuration dialogs appear, and no others. The store may not ask, ' +
        'so it is left out.',
    },
    'property-sheet-cancelled': {
      title: 'The property sheet is cancelled',
      story:
        'The Outlook Address Book lacks settings. It shows its property sheet, and the user ' +
        'presses Cancel.',
      notice:
        'The second try fails like the first, and the service is disabled. That S_OK comes back ' +
        'is our reading.',
    },
    'service-password-cancelled': {
      title: 'Cancel, then Retry',
      story:
        'The address book provider of Microsoft Exchange asks for a password, and the user ' +
        'presses Cancel. Told of the failure, the user chooses Retry. This time the credentials ' +
        'are accepted.',
      notice: 'A cancelled password dialog counts as a failed try (our reading).',
    },
    'service-password-cancelled-twice': {
      title: 'Cancel, Retry, Cancel',
      story:
        'The credentials of Microsoft Exchange are refused at both tries. The user cancels the ' +
        'dialog, chooses Retry, and cancels again.',
      notice:
        'The second Cancel is the second failure. All providers of the service are disabled for ' +
        'the rest of the session. That S_OK comes back is our reading.',
    },
    'retry-declined': {
      title: 'No second try wanted',
      story: 'Personal Folders has a wrong path. The user is told so and declines to try again.',
      notice:
        'The service is disabled without a second try, and the others go on. The code for a ' +
        'wrong path is our reading.',
    },

    'settings-supplied': {
      title: 'Missing settings, supplied',
      story:
        'The message store of Microsoft Exchange lacks settings in the profile. Its service shows ' +
        'the property sheet, and the user fills it in.',
      notice:
        'After MAPI_E_UNCONFIGURED, MAPI calls the entry point of the service with ' +
        'MSG_SERVICE_CONFIGURE, and then the logon method once more.',
    },
    'settings-not-accepted': {
      title: 'Missing settings, not enough',
      story:
        'The message store of Microsoft Exchange lacks settings. The user fills in the property ' +
        'sheet, but the provider is still not configured.',
      notice:
        'The documents differ on what a second MAPI_E_UNCONFIGURED leads to. That the service is ' +
        'disabled is our reading.',
    },
    'settings-missing-no-dialog': {
      title: 'Missing settings, no dialog',
      story:
        'The message store of Microsoft Exchange lacks settings, and the call allows no dialog.',
      notice:
        'The entry point of the service is called, but it may not ask. In our reading the ' +
        'settings stay missing, and the service is disabled.',
    },
    'service-password-supplied': {
      title: 'Service password, supplied',
      story:
        'The credentials of the message store of Microsoft Exchange are not accepted. The ' +
        'provider asks, and the user types the password.',
      notice:
        'The provider asks within its first try, so there is no second one. The password is that ' +
        'of the service, not of the profile.',
    },
    'service-password-no-dialog': {
      title: 'Service password, no dialog',
      story:
        'The credentials of the message store of Microsoft Exchange are not accepted, and the ' +
        'call allows no dialog.',
      notice:
        'MAPI_E_FAILONEPROVIDER leaves out this provider alone. The client can ask the user later ' +
        'and try the store again.',
    },
    'path-corrected': {
      title: 'Wrong path, corrected',
      story:
        'Personal Folders has a wrong path. The user is told so, corrects the path and chooses ' +
        'Retry.',
      notice:
        'The second try succeeds. No document names a code for a wrong path: MAPI_E_LOGON_FAILED ' +
        'is our reading.',
    },
    'path-still-wrong': {
      title: 'Wrong path, not corrected',
      story:
        'Personal Folders has a wrong path. The user chooses Retry, but the path is still wrong.',
      notice:
        'After the second failure all providers of the service are disabled; the other services ' +
        'go on. That S_OK comes back is our reading.',
    },
    'version-refused': {
      title: 'Incompatible version',
      story:
        'The message store of Microsoft Exchange and MAPI do not agree on a version. Dialogs are ' +
        'allowed, but nobody is asked.',
      notice:
        'MAPI_E_VERSION comes from the entry point, before any logon. In our reading no second ' +
        'try follows, and the whole service is disabled, with its address book that was running.',
    },
    'server-back': {
      title: 'Server unavailable, then back',
      story:
        'The message store of Microsoft Exchange cannot reach its server. The user is told so, ' +
        'waits and chooses Retry.',
      notice:
        'The second try succeeds. MAPI_E_NETWORK_ERROR is our reading: no page on a logon method ' +
        'lists it.',
    },
    'server-still-away': {
      title: 'Server unavailable twice',
      story:
        'The address book provider of Microsoft Exchange cannot reach its server. The user ' +
        'chooses Retry, and it fails again.',
      notice:
        'Address books come first in the queue. So the service is disabled before its message ' +
        'store and its transport have had their turn. That S_OK comes back is our reading.',
    },
    'server-away-no-dialog': {
      title: 'Server unavailable, no dialog',
      story:
        'The message store of Microsoft Exchange cannot reach its server, and the call allows no ' +
        'dialog.',
      notice:
        'For a store that may not show a dialog the reference page names MAPI_E_LOGON_FAILED. ' +
        'That there is no second try is our reading.',
    },
    'data-repaired': {
      title: 'Corrupt data, repaired',
      story:
        'The data of Personal Folders are corrupt. The user is told so, repairs them and chooses ' +
        'Retry.',
      notice:
        'The second try succeeds. No document names a code for this: MAPI_E_CORRUPT_DATA is our ' +
        'reading.',
    },
    'data-still-corrupt': {
      title: 'Corrupt data, not repaired',
      story:
        'The data of Personal Folders are corrupt. The user chooses Retry, but nothing has been ' +
        'repaired.',
      notice:
        'Personal Folders is disabled for the rest of the session. That the call returns S_OK is ' +
        'our reading.',
    },
    'limit-lifted': {
      title: 'Session limit, lifted',
      story:
        'The message store of Microsoft Exchange serves no further session. Meanwhile another ' +
        'session ends, and the user chooses Retry.',
      notice:
        'MAPI_E_SESSION_LIMIT comes from the provider. For too many sessions MAPILogonEx itself ' +
        'has another code: MAPI_E_LOGON_FAILED.',
    },
    'limit-no-dialog': {
      title: 'Session limit, no dialog',
      story:
        'The message store of Microsoft Exchange serves no further session, and the call allows ' +
        'no dialog.',
      notice:
        'The page on MAPI sessions names the code; the pages on the logon methods do not list it. ' +
        'That there is no second try is our reading.',
    },
    'one-provider-out': {
      title: 'One provider gives up alone',
      story:
        'The message store of Microsoft Exchange returns MAPI_E_FAILONEPROVIDER. Dialogs are ' +
        'allowed, but nobody is asked.',
      notice:
        'Only this provider is left out. The address book and the transport of the same service ' +
        'go on.',
    },
    'another-cause-second': {
      title: 'Another cause at the second try',
      story:
        'At first the address book provider of Microsoft Exchange cannot reach its server. The ' +
        'user chooses Retry, and now the provider asks for a password.',
      notice:
        'A second try can meet a cause of its own. Here the user knows the password, so the ' +
        'service comes up.',
    },
    'left-out-at-second-try': {
      title: 'Left out at the second try',
      story:
        'The message store of Microsoft Exchange meets its session limit. The user chooses Retry, ' +
        'and the provider then gives up alone.',
      notice:
        'At the second try, too, MAPI_E_FAILONEPROVIDER leaves the service alive. Another error ' +
        'would disable it.',
    },
    'every-service-disabled': {
      title: 'No service is left',
      story: 'Each message service of the profile fails, and the call allows no dialog.',
      notice:
        'The documents contradict each other on what the call returns. S_OK is our reading: ' +
        'MAPILogonEx has no code for a partial success.',
    },

    'wrong-profile': {
      title: 'The wrong profile',
      story:
        'A shared session with the profile Outlook exists. A client names Archive, but it does ' +
        'not set MAPI_NEW_SESSION.',
      notice: 'The client gets S_OK and a session with the profile Outlook. The name is not used.',
    },
    'wrong-profile-of-another': {
      title: 'The wrong profile, with two clients',
      story:
        'Client A shares a session with the profile Outlook. Now client B logs on and names ' +
        'Archive.',
      notice:
        'An earlier call of the story has made the shared session, so it cannot be set here. B ' +
        'joins it and gets S_OK.',
    },
    'own-profile-beside-shared': {
      title: 'A session of one’s own',
      story:
        'A shared session with the profile Outlook exists. A client asks for a new session and ' +
        'names Archive.',
      notice:
        'The question for a shared session is not asked. The reference page advises this: ' +
        'MAPI_NEW_SESSION together with a profile name.',
    },
    'nothing-to-join': {
      title: 'A session that nobody can join',
      story:
        'Client A has made an individual session. Client B would join a shared one, and has ' +
        'MAPI_USE_DEFAULT set.',
      notice:
        'A did not set MAPI_ALLOW_OTHERS, so there is nothing to join. B gets a new session; that ' +
        'it is individual is our reading.',
    },
    'messaging-client-joins': {
      title: 'A messaging client joins',
      story:
        'Client A has made a shared session with MAPI_NO_MAIL. Client B joins it without that ' +
        'flag.',
      notice: 'Each client decides for itself: B sends and receives, A does not.',
    },
    'third-client-meets-limit': {
      title: 'The third client meets a limit',
      story:
        'In this story the message store of Microsoft Exchange serves one session. A and B share ' +
        'it. Client C asks for a new one.',
      notice:
        'A second session is one too many for the provider: it returns MAPI_E_SESSION_LIMIT. The ' +
        'service is disabled in the session of C alone. That S_OK comes back is our reading.',
    },

    'start-with-libraries': {
      title: 'A client starts',
      story:
        'A client needs OLE and the MAPI utilities. It wants the window for notifications on a ' +
        'thread of its own.',
      notice: 'MAPIInitialize comes first, then OLE, then the utilities. The logon comes last.',
    },
    'start-forgotten': {
      title: 'MAPIInitialize is forgotten',
      story: 'A client calls MAPILogonEx without having called MAPIInitialize.',
      notice:
        'MAPI_E_NOT_INITIALIZED has a second meaning: MAPIInitialize itself returns it when its ' +
        'last step fails.',
    },
    'start-of-a-service': {
      title: 'A Windows service starts',
      story: 'A Windows service sets MAPI_NT_SERVICE in MAPIInitialize, and again in MAPILogonEx.',
      notice:
        'Only a service that sets the flag has its registry keys checked. At the logon it sets ' +
        'MAPI_NO_MAIL as well.',
    },
    'start-out-of-memory': {
      title: 'No memory for the process',
      story: 'MAPIInitialize cannot set up the data that it keeps for the process.',
      notice:
        'It returns MAPI_E_SESSION_LIMIT. Providers use the same code for something else: their ' +
        'own limit of sessions.',
    },
    'check-without-dialog': {
      title: 'A provider may not ask',
      story:
        'The address book provider of Microsoft Exchange finds its settings incomplete. No dialog ' +
        'may be shown.',
      notice: 'The figure prints MAPI_UNCONFIGURED. The constant is MAPI_E_UNCONFIGURED.',
    },
    'check-cancelled': {
      title: 'The settings are cancelled',
      story:
        'The transport provider of Microsoft Exchange asks for its settings. The user presses ' +
        'Cancel and means it.',
      notice: 'The figure asks whether Cancel was meant. Only then MAPI_E_USER_CANCEL is returned.',
    },
    'check-cancelled-by-mistake': {
      title: 'Cancelled by mistake',
      story:
        'The user cancels the dialog of Personal Folders by mistake. When it comes back, the user ' +
        'fills it in.',
      notice: 'The way back to the dialog is the only loop of this figure.',
    },
    'store-without-spooler': {
      title: 'A store without the spooler',
      story: 'A client that has logged on with MAPI_NO_MAIL opens a message store.',
      notice:
        'The entry identifier of the store is not passed to the spooler. MDB_NO_MAIL has the same ' +
        'effect for one store.',
    },
    'store-opened-with-password': {
      title: 'A store that was left out',
      story:
        'At the logon the message store of Microsoft Exchange could not ask for its password. Now ' +
        'the client opens it, and a dialog is allowed.',
      notice:
        'A store that was left out can be tried again. A service that was disabled stays so for ' +
        'the rest of the session.',
    },
    'message-of-a-closed-store': {
      title: 'A message of a store that is not open',
      story:
        'The message store of Microsoft Exchange was left out. The client calls OpenEntry for one ' +
        'of its messages.',
      notice:
        'No open provider has registered the MAPIUID in the entry identifier. The code does not ' +
        'say that the message is missing.',
    },
    'address-book-with-warning': {
      title: 'An address book with a warning',
      story:
        'At the logon the Outlook Address Book was disabled, and the call returned S_OK (our ' +
        'reading). Now the client opens the address book.',
      notice:
        'MAPI_W_ERRORS_RETURNED is a success, and the pointer is valid. It has to be released ' +
        'before Logoff.',
    },
    'status-table-at-once': {
      title: 'The status table, too early',
      story: 'A client asks for the status table right after the logon.',
      notice:
        'The call blocks until the spooler has started the transports. The documents advise ' +
        'against it.',
    },
    'status-table-without-transports': {
      title: 'A status table without transports',
      story: 'Client A has logged on with MAPI_NO_MAIL and asks for the status table.',
      notice: 'The table has no rows of transports. The row of the spooler has STATUS_FAILURE set.',
    },
    'identity-of-the-session': {
      title: 'The identity of a session',
      story: 'Client A asks for the primary identity of its session.',
      notice:
        'The row with STATUS_PRIMARY_IDENTITY has an entry identifier, and QueryIdentity returns ' +
        'it.',
    },
    'no-identity': {
      title: 'No identity at all',
      story: 'A client asks for the primary identity, but no provider supplies one.',
      notice:
        'MAPI_W_NO_SERVICE is a success, with a hard-coded entry identifier. So the client has to ' +
        'test with HR_FAILED.',
    },
    'identity-refused': {
      title: 'A service refuses',
      story:
        'A client wants Personal Folders to supply the primary identity. The service has ' +
        'SERVICE_NO_PRIMARY_IDENTITY set.',
      notice: 'SetPrimaryIdentity returns MAPI_E_NO_ACCESS, and nothing changes.',
    },
    'end-in-order': {
      title: 'An end in order',
      story:
        'A client stays until its mail has left. Then it releases what it holds, logs off and ' +
        'ends the libraries.',
      notice:
        'OleUninitialize comes before MAPIUninitialize: the order is not the reverse of the start.',
    },
    'end-after-sending': {
      title: 'Logoff right after sending',
      story: 'A client sends a message and logs off at once.',
      notice:
        'The message may stay in the outgoing queue until somebody logs on again for long enough.',
    },
    'end-with-open-objects': {
      title: 'Objects released too late',
      story: 'A client calls Logoff while it still holds open objects.',
      notice: 'After Logoff calls on these objects fail, and their memory may leak.',
    },
    'others-told-to-log-off': {
      title: 'All others are told to log off',
      story: 'Three clients share a session. Client A logs off and sets MAPI_LOGOFF_SHARED.',
      notice:
        'All clients begin to shut down. The page of Logoff says that no client should set this ' +
        'flag today.',
    },
  },
  exercises: {
    'name-a-profile': {
      title: 'Name a profile',
      story:
        'This call says nothing about a profile, and it fails. Give it one, in such a way that ' +
        'nobody has to be asked.',
    },
    'no-name-no-dialog': {
      title: 'Without a name, without a dialog',
      story:
        'A tool runs at night. It knows no profile name, and nobody is there to answer a dialog. ' +
        'It needs a session all the same.',
    },
    'let-the-user-choose': {
      title: 'Let the user choose',
      story:
        'A tool wants its user to choose a profile. It allows dialogs, but it never shows one. ' +
        'Mend the call and play it through to a session.',
    },
    'set-a-default': {
      title: 'No default',
      story:
        'A client wants the default profile of a computer that has none. Get a session for it. ' +
        'It still knows no name and shows no dialog.',
      notice: 'That the logon fails without a default profile is our reading.',
    },
    'nothing-to-go-on': {
      title: 'No name to be found',
      story:
        'This logon succeeds. Make it fail, because there is no profile name to be found ' +
        'anywhere.',
      notice: 'That such a logon fails is documented. Which code it returns is our reading.',
    },

    'join-the-session': {
      title: 'Join the session',
      story:
        'A shared session exists already, and this client would like to use it. But its user is ' +
        'asked for a profile.',
    },
    'land-in-anothers-profile': {
      title: 'In the profile of A by mistake',
      story:
        'Client A shares a session with the profile Outlook. Client B names Archive and gets it. ' +
        'Make a mistake: B still names Archive and gets S_OK, but it uses the profile of A.',
    },
    'stay-on-your-own': {
      title: 'A session for one client alone',
      story:
        'This client wants the profile Archive in a session for itself alone. It gets the session ' +
        'of another client. Mend its flags.',
    },
    'share-without-mail': {
      title: 'Share a session, leave the mail',
      story:
        'A client wants to make a session for all who come later. It does not send or receive ' +
        'mail itself. So far its session is for itself alone.',
    },
    'do-not-wait': {
      title: 'Do not wait',
      story:
        'Another thread holds the logon mutex for more than a few seconds. This client would ' +
        'rather fail than wait.',
    },
    'wait-and-join': {
      title: 'Wait, then join',
      story:
        'This client gives up too early. It should wait until the mutex is free and then use the ' +
        'session that exists.',
    },

    'let-the-user-cancel': {
      title: 'Let the user say no',
      story:
        'This call logs on without a question. The user wants to be asked for a profile, and to ' +
        'cancel. Play it through to that result.',
    },
    'ask-for-the-service-password': {
      title: 'Let the store ask',
      story:
        'The message store of Microsoft Exchange is left out, because nobody can be asked for its ' +
        'password. Get the whole service up.',
      notice: 'When a provider may show a dialog of its own is our reading.',
    },
    'tick-the-box': {
      title: 'The user wants to see the settings',
      story:
        'Before the logon the user wants to see the settings of the message services. The flags ' +
        'of the client do not ask for that, and they do not have to.',
    },
    'configure-before-the-logon': {
      title: 'Settings before the first try',
      story:
        'The message store of Microsoft Exchange lacks settings. MAPI asks for them only when the ' +
        'first try has failed. Let the user supply them before.',
    },
    'ask-for-the-old-password': {
      title: 'History: ask for the password',
      story:
        'An old profile has a password, and the client has not supplied it. The client allows a ' +
        'dialog, but not the one that is needed. In MAPI of 1998 the flags for the two dialogs ' +
        'excluded each other.',
      notice: 'Profiles have no passwords today. This exercise is about the figure.',
    },

    'switch-off-exchange': {
      title: 'Exchange disabled, Personal Folders up',
      story:
        'Everything is up. Choose a failure that disables Microsoft Exchange and leaves Personal ' +
        'Folders alone.',
      notice:
        'That a failed try without dialogs disables the service at once is our reading. What the ' +
        'call then returns is not asked for, because the documents contradict each other.',
    },
    'leave-one-provider-out': {
      title: 'Lose the store, keep the service',
      story:
        'The message store of Microsoft Exchange fails, and the whole service is disabled. Choose ' +
        'another failure: one that leaves the rest of the service alive.',
    },
    'give-a-second-try': {
      title: 'A second try',
      story:
        'The server of Microsoft Exchange is away for a moment, and the service is disabled at ' +
        'once. Get it up with a second try.',
      notice: 'When the user is offered a second try is our reading of documents that differ.',
    },
    'supply-the-settings': {
      title: 'Supply what is missing',
      story:
        'The message store of Personal Folders lacks settings. The entry point of its service is ' +
        'called, but it may not ask. Let the user supply the settings there.',
      notice: 'When a service may show its property sheet at the logon is partly our reading.',
    },
    'another-code': {
      title: 'The same failure, another code',
      story:
        'The message store of Microsoft Exchange cannot reach its server. The reference page of ' +
        'its logon method has a code for this case, under a certain condition. Make the store ' +
        'return it, and leave the failure as it is.',
      notice: 'The code that is asked for is documented. That of the start is our reading.',
    },
    'without-the-transport': {
      title: 'Do without the transport',
      story:
        'The transport of Microsoft Exchange has an incompatible version, and the whole service ' +
        'is disabled. This client neither sends nor receives mail. Get the service up.',
      notice: 'When the transports are in the queue is our reading.',
    },
    'disable-everything': {
      title: 'Disable everything',
      story:
        'Everything is up. Choose failures that disable all three message services. Do not choose ' +
        'more of them than you need.',
      notice:
        'That a failed try without dialogs disables the service at once is our reading. What the ' +
        'call then returns is not asked for, because the documents contradict each other.',
    },

    'mend-mfcmapi': {
      title: 'MFCMAPI without a question',
      story:
        'The logon of MFCMAPI is to run where nobody can answer. The default profile stays ruled ' +
        'out. And the message store of Personal Folders needs a password.',
      notice:
        'The profile dialog is not the only one. When a provider may show a dialog of its own is ' +
        'our reading.',
    },
    'mend-the-windows-service': {
      title: 'A Windows service that asks',
      story:
        'A Windows service shows a dialog that nobody sees. It needs a session of its own, and it ' +
        'needs the flags that a service must set. Mend the call.',
    },
    'three-services-three-states': {
      title: 'Three services, three states',
      story:
        'This call allows dialogs, but none is to appear. Choose failures that give each message ' +
        'service another state.',
      notice:
        'Not every failure leads to a dialog. That some then disable the whole service is our ' +
        'reading.',
    },
    'settings-without-logon-ui': {
      title: 'Settings without MAPI_LOGON_UI',
      story:
        'The address book provider of Microsoft Exchange lacks settings, and the client does not ' +
        'allow the logon dialog. Let the user supply the settings all the same.',
      notice: 'The documents differ on which dialogs appear then. The chart shows our reading.',
    },
    'under-the-limit': {
      title: 'Three clients, one session',
      story:
        'The message store of Microsoft Exchange serves one session, and A and B share it. Client ' +
        'C has a session in which Microsoft Exchange is disabled. Let C work with it, too.',
    },
    'start-the-windows-service': {
      title: 'Start as a Windows service',
      story:
        'A Windows service starts MAPI, but MAPI does not learn that it is one. It also allows a ' +
        'dialog that nobody would see.',
    },
    'warned-by-the-address-book': {
      title: 'A success with a warning',
      story:
        'The address book opens without a warning. Change the session in one place, so that the ' +
        'call warns and still succeeds.',
    },
    'end-without-harm': {
      title: 'End without harm',
      story:
        'This client ends its session and its libraries, and does harm in three places. It has ' +
        'used OLE, which must be ended, too.',
      notice: 'That the other clients keep their session is our reading.',
    },
  },
  figurePath: {
    title: (number, end) => `Path ${number}: ${end}`,
    decision: (question, exit) => `${question} ${exit}`,
    story: (way) => `The way through the figure: ${way}.`,
    notice:
      'The figure draws no Cancel and no message services. The full view shows what the ' +
      'documents add.',
    historic:
      'The question for the password of a profile is history: profiles have no passwords today.',
  },
} satisfies LessonsText
