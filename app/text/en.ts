import type { Problem } from '../run/problem'
import { toPlural } from './plural'
import { shorten } from './shorten'
import type { Texts } from './texts'

const count = toPlural('en')
const countRows = count({ one: '# row', other: '# rows' })
/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)
const countProvidersLeft = count({
  one: 'Yes, because # provider is left.',
  other: 'Yes, because # providers are left.',
})
const countCombinations = count({
  one: '# combination',
  other: '# combinations',
})

const quote = (text: string): string => (text === '' ? 'an empty value' : `“${shorten(text)}”`)

/** A sentence about a problem: the parameter, the offending value, and what was done. */
const say =
  (predicate: string | ((problem: Problem) => string)) =>
  (problem: Problem): string => {
    const said = typeof predicate === 'string' ? predicate : predicate(problem)
    return `${shorten(problem.parameter) || '(no name)'}: ${quote(problem.value)} ${said}`
  }

/** What a parameter accepts, where that is short enough to say. */
const accepted: Readonly<Record<string, string>> = {
  default: 'Outlook, Archive or nothing',
  credentials: 'valid or invalid',
  mutex: 'held or free',
  view: 'full, figure or outline',
  lang: 'en, de, es, fr or ru',
  present: '1',
  part: 'session, or a provider such as exchange/ms',
  result: 'a result code, up, partial or disabled',
  search: 'at most 200 characters',
  steps: 'all',
  theme: 'light, dark or auto',
}

const causes: Texts['causes'] = {
  unconfigured: {
    name: 'Not configured',
    meaning: 'Configuration that the provider needs is missing from the profile.',
  },
  'wrong-password': {
    name: 'Wrong password',
    meaning:
      'The service’s own credentials are not accepted. With a dialog the provider asks for them; ' +
      'without one it gives up alone.',
  },
  'invalid-path': {
    name: 'Invalid path',
    meaning: 'A resource that the provider needs is not where the profile says.',
  },
  version: {
    name: 'Incompatible version',
    meaning: 'The versions of MAPI and the provider do not fit; loading ends at the entry point.',
  },
  'server-unavailable': {
    name: 'Server unavailable',
    meaning: 'The messaging server cannot be reached.',
  },
  'corrupt-data': {
    name: 'Corrupt data',
    meaning: 'The data that the provider has to open are damaged.',
  },
  'session-limit': {
    name: 'Session limit',
    meaning: 'Earlier sessions have used up the number that the provider allows.',
  },
  'fail-one-provider': {
    name: 'Gives up alone',
    meaning: 'The provider does not log on, and asks MAPI to keep the rest of its service.',
  },
}

const causeNames = Object.fromEntries(Object.entries(causes).map(([id, { name }]) => [id, name]))

const english = {
  language: 'en',
  charts: {
    logon: {
      name: 'Log on',
      summary: 'From the call of MAPILogonEx to a session and its message services.',
      stages: {
        services: {
          name: 'Log on message services',
        },
      },
      steps: {
        mapiLogonEx: {
          label: 'MAPILogonEx',
          asks: 'The client calls MAPILogonEx to get a session.',
          means: {
            other:
              'The call starts here; MAPIInitialize has succeeded before. The flags, the profile ' +
              'name and the state of the computer decide the path from now on.',
          },
        },
        logonMutexHeld: {
          label: 'Logon mutex held?',
          asks: 'Does another thread hold the logon mutex for more than a few seconds?',
          means: {
            yes: 'All logons pass through one mutex, and another thread has it. This one is blocked.',
            no: 'Nothing blocks this logon for long. It goes on.',
          },
          note:
            'The mutex is documented; where in the call it is taken is not. Its place before the ' +
            'first question of the figure is our reading.',
        },
        timeoutShort: {
          label: 'MAPI_TIMEOUT_SHORT?',
          asks: 'Is MAPI_TIMEOUT_SHORT set?',
          means: {
            yes: 'The client does not want to wait longer than a few seconds. The call gives up.',
            no: 'The client is ready to wait. The documents name no limit.',
          },
        },
        waitForMutex: {
          label: 'Wait for the mutex',
          asks: 'The call waits until the other thread releases the mutex.',
          means: { other: 'The mutex becomes free, and the logon goes on.' },
        },
        returnErrorTimeout: {
          label: 'MAPI_E_TIMEOUT',
          asks: 'The call returns MAPI_E_TIMEOUT.',
          means: { other: 'There is no session. The client may try again later.' },
        },
        newSession: {
          label: 'MAPI_NEW_SESSION?',
          asks: 'Is MAPI_NEW_SESSION set?',
          means: {
            yes: 'The client wants a new session. It does not join a shared one.',
            no: 'The client joins a shared session if there is one.',
          },
        },
        sharedSessionExists: {
          label: 'Shared session exists?',
          asks: 'Is there a shared session that this client can join?',
          means: {
            yes: 'The client joins it, even if the call names another profile.',
            no: 'There is nothing to join. A new session is made, and it needs a profile.',
          },
          note:
            'How far a shared session reaches, across users or desktops, is not documented. The ' +
            'chart takes one that exists as one that this client can join (our reading).',
        },
        returnSharedSession: {
          label: 'Return shared session',
          asks: 'The call returns the existing shared session.',
          means: {
            other:
              'S_OK: the client receives a session pointer of its own to the session that others ' +
              'use. No profile is chosen and no service starts.',
          },
          note:
            'The profile name and the password of this call were not used: the session keeps the ' +
            'profile that it was established with.',
        },
        profileNameNull: {
          label: 'Profile name NULL?',
          asks: 'Is lpszProfileName NULL or an empty string?',
          means: {
            yes: 'The call names no profile. A flag has to say where one comes from.',
            no: 'The call names a profile. Neither the default profile nor the user is asked for one.',
          },
          note:
            '"" counts as NULL. The figure speaks of NULL only; the reference page treats both ' +
            'alike for the logon dialog, and applying that here is our reading.',
        },
        useSpecifiedName: {
          label: 'Use specified name for profile',
          asks: 'The name in lpszProfileName becomes the profile of the session.',
          means: { other: 'The name is taken as given. Whether such a profile exists comes next.' },
        },
        useDefault: {
          label: 'MAPI_USE_DEFAULT?',
          asks: 'Is MAPI_USE_DEFAULT set?',
          means: {
            yes:
              'The default profile of the computer is taken. MAPI_LOGON_UI is not asked, so no ' +
              'profile dialog opens.',
            no: 'The default profile is not taken. Only the user can still name a profile.',
          },
          note:
            'Documents differ on a call that has both a name and this flag: the reference page can ' +
            'be read as the default winning, the figure asks only when no name was given. That a ' +
            'given name wins is our reading.',
        },
        useDefaultName: {
          label: 'Use default name for profile',
          asks: 'The name of the default profile becomes the profile of the session.',
          means: { other: 'The session uses the default profile, if the computer has one.' },
          note:
            'MAPI_USE_DEFAULT on a computer without a default profile is not documented. That the ' +
            'logon then fails at the next question is our reading.',
        },
        logonUi: {
          label: 'MAPI_LOGON_UI?',
          asks: 'Is MAPI_LOGON_UI set, so that a logon dialog may be shown?',
          means: {
            yes: 'The call names no profile and asks for no default. The dialog opens, its name field empty.',
            no: 'No name, no default, no dialog: there is nothing left to take a profile from.',
          },
        },
        promptForProfile: {
          label: 'Prompt user',
          asks: 'Which profile should the session use?',
          means: {
            waiting:
              'The user chooses a profile or cancels. The check box asks for the configuration ' +
              'dialogs of all its message services.',
            ok: 'The session uses the profile that the user chose.',
            services:
              'The session uses the profile that the user chose, and every message service shows ' +
              'its configuration dialog first.',
            cancel: 'The user does not log on. The call returns MAPI_E_USER_CANCEL.',
          },
          note:
            'The figure draws this dialog as if it always succeeded; Cancel comes from the ' +
            'reference page.',
        },
        returnErrorNoProfile: {
          label: 'Return error',
          asks: 'The call returns an error: it could find no profile name.',
          means: {
            other:
              'There is no session. A name, MAPI_USE_DEFAULT or MAPI_LOGON_UI would have led on.',
          },
          note:
            'The figure names no code. MAPI_E_LOGON_FAILED is our reading: the reference page has ' +
            'it for invalid parameters.',
        },
        returnErrorCancelled: {
          label: 'MAPI_E_USER_CANCEL',
          asks: 'The call returns MAPI_E_USER_CANCEL.',
          means: {
            other:
              'There is no session. A client can treat this code as a decision of the user rather ' +
              'than as a fault.',
          },
          note: 'The figure draws no way to cancel; the code comes from the reference page.',
        },
        profileExists: {
          label: 'Profile exists?',
          asks: 'Does this computer have the profile, or a default profile?',
          means: {
            yes: 'The profile is there. The logon goes on with it.',
            no: 'There is no such profile, so none can be opened.',
          },
          note:
            'Neither the figure nor the reference page has this question. Asking it here is our ' +
            'reading, and so is treating a missing default profile in the same way.',
        },
        returnErrorNoSuchProfile: {
          label: 'MAPI_E_LOGON_FAILED',
          asks: 'The call returns MAPI_E_LOGON_FAILED: there is no such profile.',
          means: { other: 'There is no session. The client can name another profile.' },
          note:
            'No page says what MAPILogonEx returns for an unknown profile. The code is our ' +
            'reading; IProfAdmin::AdminServices returns it in that case.',
        },
        credentialsValid: {
          label: 'Can supplied credentials validate profile?',
          asks: 'Are the credentials good for this profile?',
          means: {
            yes: 'The profile can be used. Its message services come next.',
            no: 'The profile cannot be used with these credentials.',
          },
          note:
            'The credentials meant here are historic: older MAPI could protect a profile with a ' +
            'password. Profiles have no passwords today, and lpszPassword must be NULL; what is ' +
            'checked now are the credentials of the message services, inside their providers.',
        },
        passwordUi: {
          label: 'MAPI_PASSWORD_UI?',
          asks: 'Is MAPI_PASSWORD_UI set?',
          means: {
            yes: 'A dialog may ask for the profile password, and for nothing else.',
            no: 'Nobody may be asked for the password. The logon fails.',
          },
          note:
            'Historic: in MAPI of 1998 this flag needed a profile name and excluded ' +
            'MAPI_LOGON_UI. Mapix.h still defines it; today’s reference page does not list it.',
        },
        promptForPassword: {
          label: 'Prompt user',
          asks: 'What is the password of the profile?',
          means: {
            waiting:
              'The user enters the profile password or cancels. This dialog cannot change the ' +
              'profile.',
            ok: 'The password is right. The logon goes on with this profile.',
            wrong: 'The password is wrong. The dialog asks again.',
            cancel: 'The user gives no password. The call returns MAPI_E_USER_CANCEL.',
          },
          note:
            'Historic: profiles have no passwords today. The figure draws neither Cancel nor a ' +
            'wrong password; that the dialog asks again is our reading.',
        },
        returnErrorCredentials: {
          label: 'Return error',
          asks: 'The call returns an error: the credentials are not good for the profile.',
          means: { other: 'There is no session. The profile exists but was not opened.' },
          note:
            'The figure names no code; MAPI_E_LOGON_FAILED is our reading. Profile passwords ' +
            'belong to older MAPI, so today a call does not end here because of one.',
        },
        serviceUiAlways: {
          label: 'MAPI_SERVICE_UI_ALWAYS?',
          asks: 'Was every service’s dialog asked for, by the flag or by the check box?',
          means: {
            yes: 'Each message service of the profile shows its configuration dialog first.',
            no: 'No configuration dialog is shown beforehand. The providers start at once.',
          },
        },
        configureEveryService: {
          label: 'Configure every service',
          asks: 'Are the settings of this message service right?',
          means: {
            waiting:
              'The user takes over the settings with OK or leaves them as they are with Cancel. ' +
              'Each service of the profile has its turn.',
            ok: 'The settings are taken over; what was missing from them can be complete now.',
            cancel: 'The settings stay as they were. The logon goes on.',
          },
          note:
            'That these dialogs appear without MAPI_LOGON_UI too, in the order of the profile, and ' +
            'that Cancel closes only the one dialog, is our reading.',
        },
        providersLeft: {
          label: 'Another provider?',
          asks: 'Is there another provider to start?',
          means: {
            yes:
              'The next provider takes its turn: address books first, then message stores, then ' +
              'transports.',
            no: 'No provider is left to start. The session is ready.',
          },
          note:
            'Played inside the call for clarity. In practice providers may start when they are ' +
            'first needed: an address book when the client calls OpenAddressBook, a message store ' +
            'when it calls OpenMsgStore, a transport when the spooler needs it. Address books before stores is documented; the rest of the ' +
            'order, and a queue without transports under MAPI_NO_MAIL, is our reading.',
        },
        providerEntryPoint: {
          label: 'Version OK?',
          asks: 'Do MAPI and the provider agree on a version at its entry point?',
          means: {
            yes: 'The entry point gives MAPI a provider object, which can now be logged on.',
            no:
              'MAPI_E_VERSION, before any logon: the provider does not load, and its message ' +
              'service is disabled.',
          },
          note:
            'The code is documented. That the service is disabled without a second try, because ' +
            'none could help, is our reading.',
        },
        firstLogon: {
          label: 'Logon, first try',
          asks: 'The provider’s logon method is called. How does it come back?',
          means: {
            S_OK: 'The provider is logged on.',
            MAPI_E_FAILONEPROVIDER:
              'This provider gives up alone. Its message service is not disabled.',
            MAPI_E_UNCONFIGURED:
              'Configuration is missing. The message service can complete it before a second try.',
            password:
              'The credentials of the service are not accepted and a dialog is allowed: the ' +
              'provider asks the user.',
            error: 'The logon failed. Whether it is tried again depends on the user being asked.',
          },
          note:
            'The documents name causes of a failed logon but hardly their codes. Those shown for ' +
            'an invalid path, an unavailable server and corrupt data are our reading; the exception ' +
            'is a message store that lacks its server or its data and may show no dialog.',
        },
        configureService: {
          label: 'Configure the service',
          asks: 'MAPI calls the service’s entry point with MSG_SERVICE_CONFIGURE.',
          means: {
            waiting:
              'The user completes the property sheet with OK or leaves it with Cancel. The logon ' +
              'is then tried again.',
            ok: 'The missing configuration is supplied. The provider gets its second try.',
            cancel: 'The configuration is still missing. The second try will not find it either.',
            other:
              'No dialog is allowed, so nobody supplies what is missing. The second try will not ' +
              'find it either.',
          },
          note:
            'A service may also configure itself without a dialog; that this one cannot, and that ' +
            'MAPI_LOGON_UI is what allows the property sheet, is our reading.',
        },
        promptForServicePassword: {
          label: 'Ask for the password',
          asks: 'Will the user give the provider a password that its service accepts?',
          means: {
            waiting:
              'The user gives the right password with OK or cancels. It is a password of the ' +
              'service, not of the profile.',
            ok: 'The service accepts the password. The provider is logged on.',
            cancel: 'The provider returns MAPI_E_USER_CANCEL. This try has failed.',
          },
          note:
            'The code for Cancel is documented. That it counts as any other failure of a logon is ' +
            'our reading: no page makes an exception for it.',
        },
        uiAllowed: {
          label: 'Dialog allowed?',
          asks: 'May the user be told of the failure and offered another try?',
          means: {
            yes: 'The user is told and decides whether to try again.',
            no: 'Nobody can be asked. There is no second try, and the service is disabled.',
          },
          note:
            'Taking MAPI_LOGON_UI as the permission for this dialog, and going without a second ' +
            'try where it is clear, is our reading.',
        },
        offerRetry: {
          label: 'Tell the user, offer retry',
          asks: 'The user is told of the failure. Should the logon be tried again?',
          means: {
            waiting: 'The user retries, after mending the cause or without, or declines.',
            retry: 'The provider gets its second and last try.',
            decline: 'There is no second try. The message service is disabled.',
          },
          note:
            'The text on sessions gives every failure a second try; the pages of the providers let ' +
            'most errors disable the service at once. Following the former is our reading.',
        },
        secondLogon: {
          label: 'Logon, second try',
          asks: 'The logon method is called once more. How does it come back?',
          means: {
            S_OK: 'The second try succeeds. The provider is logged on.',
            MAPI_E_FAILONEPROVIDER:
              'This provider gives up alone. Its message service is not disabled.',
            password:
              'The credentials of the service are not accepted and a dialog is allowed: the ' +
              'provider asks the user.',
            error:
              'The second try failed too. The message service is disabled with all its providers.',
          },
          note:
            'On a second MAPI_E_UNCONFIGURED the documents differ: the service is disabled, or it ' +
            'is not, or the session itself may end. Disabling the service is our reading.',
        },
        providerRunning: {
          label: 'Provider running',
          asks: 'The provider is logged on.',
          means: {
            other: 'The session can use it, unless another provider of its service fails later.',
          },
        },
        providerLeftOut: {
          label: 'Provider left out',
          asks: 'The provider is not logged on; its message service stays enabled.',
          means: {
            other:
              'The other providers of the service still start. A client can try this one again, ' +
              'for instance after asking the user for a password.',
          },
        },
        disableService: {
          label: 'Service disabled',
          asks: 'All providers of this message service are out until the session ends.',
          means: {
            other:
              'Those already running stop working, those still to come are skipped. The other ' +
              'message services go on.',
          },
          note:
            'The documents contradict each other on what MAPILogonEx returns when a service is ' +
            'disabled: a session, or a failed logon. S_OK is our reading.',
        },
        returnSession: {
          label: 'Return session',
          asks: 'The call returns a new session.',
          means: {
            other:
              'S_OK: lppSession receives the session pointer. With MAPI_ALLOW_OTHERS the session ' +
              'is shared, otherwise it is individual.',
          },
        },
      },
      exits: {
        yes: 'yes',
        no: 'no',
        S_OK: 'S_OK',
        MAPI_E_FAILONEPROVIDER: 'alone',
        MAPI_E_UNCONFIGURED: 'unconfigured',
        password: 'password',
        error: 'error',
        ok: 'OK',
        services: 'OK',
        cancel: 'Cancel',
        wrong: 'wrong',
        another: 'another',
        last: 'last',
        retry: 'retry',
        decline: 'decline',
      },
      prompts: {
        promptForProfile: {
          title: () => 'Choose profile',
          says: () => 'No profile is preselected, because the call names none.',
          picks: {
            name: 'Profile name',
            standard: 'default profile',
            withoutChoice: (standard) =>
              `OK without a choice takes the default profile, ${standard}.`,
            missing: 'Choose a profile first: this computer has no default profile.',
          },
        },
        promptForPassword: {
          title: () => 'Enter password',
          says: () => 'The profile is protected by a password, as older MAPI allowed.',
        },
        configureEveryService: {
          title: (service) => `Configure ${service}`,
          says: ({ service }) =>
            `The settings of ${service}, shown because every service’s dialog was asked for.`,
        },
        configureService: {
          title: (service) => `Configure ${service}`,
          says: ({ kind, code }) =>
            `The ${kind} returned ${code}: the profile lacks settings that it needs.`,
        },
        promptForServicePassword: {
          title: () => 'Service password',
          says: ({ service, kind }) =>
            `${service}, ${kind}: the credentials of the service are not accepted.`,
        },
        offerRetry: {
          title: () => 'Logon failed',
          says: ({ service, kind, code }) =>
            `${service}, ${kind}: the first try returned ${code}. ` +
            'If the second fails too, all providers of the service are disabled.',
        },
      },
      answers: {
        ok: 'OK',
        services: 'Configure every message service',
        cancel: 'Cancel',
        wrong: 'Wrong password',
        retry: 'Retry',
        decline: 'Decline',
      },
      inputs: {
        flags: { name: 'flFlags', hint: 'The mask of all flags.', values: {} },
        profile: {
          name: 'lpszProfileName',
          hint: 'At most 64 characters; "" counts as NULL.',
          values: {},
        },
        default: {
          name: 'Default profile',
          hint: 'Taken when MAPI_USE_DEFAULT is set and no name is given.',
          values: { '': 'None set' },
        },
        credentials: {
          name: 'Credentials',
          hint: 'Historic: the password of the profile.',
          values: { valid: 'Valid', invalid: 'Invalid' },
        },
        shared: {
          name: 'Shared session',
          hint: 'The profile of a shared session that exists already.',
          values: { '': 'None' },
        },
        mutex: {
          name: 'Logon mutex',
          hint: 'Held means for more than a few seconds.',
          values: { free: 'Free', held: 'Held by another thread' },
        },
        fault: {
          name: 'Failures',
          hint: 'Why a provider fails to start, at its first and its second try.',
          values: {},
        },
      },
      facts: {
        mutex: { name: 'logon mutex', values: { free: 'free', held: 'held by another thread' } },
        shared: { name: 'shared session', values: { null: 'none' } },
        profile: { name: 'lpszProfileName', values: { null: 'NULL', '': '""' } },
        default: { name: 'default profile', values: { null: 'none set' } },
        credentials: { name: 'credentials', values: { valid: 'valid', invalid: 'invalid' } },
        chosenProfile: { name: 'profile to use', values: { null: 'none' } },
        checkBox: { name: 'check box', values: { true: 'ticked', false: 'not ticked' } },
        servicesToConfigure: { name: 'services left to show', values: {} },
        providersLeft: { name: 'providers left to start', values: {} },
        firstFailure: { name: 'failure, first try', values: { none: 'none', ...causeNames } },
        secondFailure: {
          name: 'failure, second try',
          values: { none: 'none', same: 'same as the first', ...causeNames },
        },
        configuredBefore: {
          name: 'configured beforehand',
          values: { true: 'yes', false: 'no' },
        },
        unsupplied: { name: 'configuration still missing', values: { true: 'yes', false: 'no' } },
        attempt: { name: 'try', values: { 1: 'first', 2: 'second' } },
      },
      flags: {
        MAPI_LOGON_UI: {
          meaning: 'Allows a logon dialog where one is needed.',
          matters:
            'Read at “MAPI_LOGON_UI?” and, in our reading, wherever a provider or a message service ' +
            'could show a dialog.',
          ignored: 'No profile dialog opens when a name is given or MAPI_USE_DEFAULT is set.',
        },
        MAPI_NEW_SESSION: {
          meaning: 'Asks for a new session instead of the shared one.',
          matters:
            'Read at “MAPI_NEW_SESSION?”, the first question of the figure. While it is clear, the ' +
            'call joins an existing shared session, whatever profile it names.',
          ignored: '',
        },
        MAPI_APP_PROFILE: {
          meaning: 'Lets the logon dialog list “app” profiles as well.',
          matters: 'The chart does not read it.',
          ignored: 'Has no effect without a logon dialog; not every MAPI implementation knows it.',
        },
        MAPI_ALLOW_OTHERS: {
          meaning: 'Makes a new session shared: later clients can join it without credentials.',
          matters: 'No question of the chart reads it; it decides the kind of a new session.',
          ignored: 'When an existing shared session is joined (our reading).',
        },
        MAPI_EXPLICIT_PROFILE: {
          meaning:
            'Rules out the default profile as a fallback: the caller or the user must name one.',
          matters: 'The chart does not read it.',
          ignored:
            'When a name is given. With MAPI_USE_DEFAULT the default profile is used anyway.',
        },
        MAPI_EXTENDED: {
          meaning: 'Logs on with extended capabilities. It belongs in every call.',
          matters: 'The chart does not read it; without it the call earns a warning.',
          ignored: '',
        },
        MAPI_USE_DEFAULT: {
          meaning: 'Takes the default profile.',
          matters:
            'Read at “MAPI_USE_DEFAULT?”, before “MAPI_LOGON_UI?”: with both set no profile dialog ' +
            'opens.',
          ignored: 'When a name is given (our reading), or when the call joins a shared session.',
        },
        MAPI_FORCE_DOWNLOAD: {
          meaning:
            'Tries to download the user’s messages before the call returns, not later in the ' +
            'background.',
          matters: 'The chart does not read it.',
          ignored: '',
        },
        MAPI_SERVICE_UI_ALWAYS: {
          meaning:
            'Shows the configuration dialog of every message service before any is logged on.',
          matters:
            'Read at “MAPI_SERVICE_UI_ALWAYS?”, once the profile is settled. The check box of the ' +
            'profile dialog does the same.',
          ignored: 'When the call joins a shared session: the chart then starts no service.',
        },
        MAPI_NO_MAIL: {
          meaning:
            'Hides the session from the MAPI spooler, which sends and receives nothing for this ' +
            'client.',
          matters:
            'No question of the chart reads it. It makes this client nonmessaging and, in our ' +
            'reading, keeps transport providers out of the queue.',
          ignored: '',
        },
        MAPI_NT_SERVICE: {
          meaning:
            'Says that the caller is a Windows service. Services must set it, here and at ' +
            'MAPIInitialize; others must not.',
          matters: 'The chart does not read it.',
          ignored: '',
        },
        MAPI_PASSWORD_UI: {
          meaning:
            'In MAPI of 1998: allows a dialog for the profile password only. Today’s reference page ' +
            'does not list it.',
          matters:
            'Read at “MAPI_PASSWORD_UI?”, when the credentials are not good for the profile.',
          ignored:
            'Never asked while the credentials are valid, or when the call joins a shared session.',
        },
        MAPI_TIMEOUT_SHORT: {
          meaning: 'Gives the logon up when it is blocked for longer than a few seconds.',
          matters: 'Read at “MAPI_TIMEOUT_SHORT?”, while another thread holds the logon mutex.',
          ignored: 'Never asked while the mutex is free.',
        },
        MAPI_BG_SESSION: {
          meaning: 'Asks for a session for background work, such as indexing.',
          matters: 'The chart does not read it.',
          ignored: '',
        },
        MAPI_UNICODE: {
          meaning: 'Says that the strings passed are Unicode; without it they are ANSI.',
          matters: 'The chart does not read it.',
          ignored: '',
        },
      },
      conflicts: {
        'no-extended':
          'MAPI_EXTENDED is clear, although the reference page wants it in every call. Some of ' +
          'Microsoft’s own samples leave it out too; the logon goes on.',
        'logon-ui-with-password-ui':
          'MAPI_LOGON_UI and MAPI_PASSWORD_UI are both set. In MAPI of 1998 they excluded each ' +
          'other; the chart asks for each where the figure does.',
        'password-ui-today':
          'MAPI_PASSWORD_UI is missing from today’s reference page, and profiles have no passwords ' +
          'any more. The chart asks for it, because the figure does.',
        'password-ui-without-profile-name':
          'MAPI_PASSWORD_UI is set without a profile name, which the reference page of 1998 ' +
          'required. The chart goes on without one.',
        'nt-service-without-no-mail':
          'MAPI_NT_SERVICE is set without MAPI_NO_MAIL, which a Windows service must set as well. ' +
          'Old builds of MAPI returned MAPI_E_INVALID_PARAMETER; the chart goes on.',
        'nt-service-with-ui':
          'MAPI_NT_SERVICE is set together with a flag for dialogs, and a Windows service normally ' +
          'has no user to answer them. The chart shows them all the same.',
        'service-ui-always-without-logon-ui':
          'MAPI_SERVICE_UI_ALWAYS is set while MAPI_LOGON_UI is clear. In our reading the ' +
          'configuration dialogs that it asks for appear, and no others.',
        'use-default-with-profile-name':
          'MAPI_USE_DEFAULT is set together with a profile name. Documents differ on which wins; ' +
          'the chart follows the figure, where MAPI_USE_DEFAULT is then never asked.',
        'explicit-profile-with-profile-name':
          'MAPI_EXPLICIT_PROFILE counts only while lpszProfileName is NULL or empty. With a name ' +
          'it changes nothing.',
        'explicit-profile-with-use-default':
          'MAPI_EXPLICIT_PROFILE rejects the default profile and MAPI_USE_DEFAULT asks for it. ' +
          'The default profile is used.',
        'app-profile-without-logon-ui':
          'MAPI_APP_PROFILE adds entries to the list in the logon dialog, which cannot open while ' +
          'MAPI_LOGON_UI is clear. The flag changes nothing.',
        'profile-name-ignored':
          'A shared session exists and MAPI_NEW_SESSION is clear: the client joins that session, ' +
          'and lpszProfileName is ignored.',
        'allow-others-ignored':
          'MAPI_ALLOW_OTHERS concerns a session that is being created. Here the client joins the ' +
          'existing one, so in our reading the flag changes nothing.',
      },
      reasons: {
        'service-disabled':
          'A message service was disabled, and the documents contradict each other on what the ' +
          'call then returns. S_OK is our reading; no code of MAPILogonEx means partial success.',
        'individual-by-default':
          'That a new session without MAPI_NEW_SESSION and MAPI_ALLOW_OTHERS is individual is our ' +
          'reading: no document says it.',
        'beside-shared':
          'Whether the new shared session replaces the one that existed or stands beside it is ' +
          'left open by the documents.',
      },
      because: {
        logonMutexHeld: {
          yes: () => 'Yes, because another thread holds the mutex.',
          no: () => 'No, because the mutex is free.',
        },
        sharedSessionExists: {
          yes: ({ shared }) => `Yes, because there is one with the profile ${shared}.`,
          no: () => 'No, because there is none to join.',
        },
        profileNameNull: {
          yes: () => 'Yes, because the call names no profile.',
          no: ({ profile }) => `No, because the call names ${profile}.`,
        },
        profileExists: {
          yes: ({ chosenProfile }) => `Yes, because the computer has the profile ${chosenProfile}.`,
          no: ({ chosenProfile }) =>
            chosenProfile === null
              ? 'No, because no default profile is set.'
              : `No, because the computer has no profile ${chosenProfile}.`,
        },
        credentialsValid: {
          yes: () => 'Yes, because the credentials are valid.',
          no: () => 'No, because the credentials are not valid.',
        },
        serviceUiAlways: {
          yes: ({ checkBox }) =>
            checkBox === true
              ? 'Yes, because the check box is ticked.'
              : 'Yes, because the flag is set.',
          no: () => 'No, because the flag is not set and the check box is not ticked.',
        },
        providersLeft: {
          yes: ({ providersLeft }) => countProvidersLeft(Number(providersLeft)),
          no: () => 'No, because all providers have had their turn.',
        },
        providerEntryPoint: {
          yes: () => 'Yes, because MAPI and the provider agree on a version.',
          no: () => 'No, because MAPI and the provider do not agree on a version.',
        },
        firstLogon: {
          MAPI_E_FAILONEPROVIDER: ({ code, firstFailure }) =>
            `The provider returns ${code}, because of this failure: ${firstFailure}.`,
          MAPI_E_UNCONFIGURED: ({ code, firstFailure }) =>
            `The provider returns ${code}, because of this failure: ${firstFailure}.`,
          password: () => 'The provider asks for a password.',
          error: ({ code, firstFailure }) =>
            `The provider returns ${code}, because of this failure: ${firstFailure}.`,
        },
        configureService: {
          other: () => 'Nobody is asked, because MAPI_LOGON_UI is not set.',
        },
        uiAllowed: {
          yes: () => 'Yes, because MAPI_LOGON_UI is set.',
          no: () => 'No, because MAPI_LOGON_UI is not set.',
        },
        secondLogon: {
          password: () => 'The provider asks for a password.',
          error: ({ code }) => `The provider returns ${code}: the second try has failed, too.`,
        },
        disableService: {
          other: ({ service }) => `${service} is disabled until the session ends.`,
        },
      },
      calls: {
        providerEntryPoint: {
          ab: 'ABProviderInit',
          ms: 'MSProviderInit',
          xp: 'XPProviderInit',
        },
        firstLogon: {
          ab: 'IABProvider::Logon, called by MAPI',
          ms: 'IMSProvider::Logon, called by MAPI',
          xp: 'IXPProvider::TransportLogon, called by the MAPI spooler',
        },
        secondLogon: {
          ab: 'IABProvider::Logon, called by MAPI',
          ms: 'IMSProvider::Logon, called by MAPI',
          xp: 'IXPProvider::TransportLogon, called by the MAPI spooler',
        },
      },
      figureNote: 'The run ended at a step that the figure does not draw.',
    },
  },
  causes,
  providerKinds: { ab: 'address book', ms: 'message store', xp: 'transport' },
  basis: {
    figure: { name: 'Figure', meaning: 'Drawn in Microsoft’s flowchart of a MAPI session.' },
    text: { name: 'Text', meaning: 'Said in the running text of the documentation.' },
    reference: { name: 'Reference', meaning: 'Said on the reference page of a function.' },
    inference: {
      name: 'Our reading',
      meaning: 'Our reading, where the documents are silent or disagree.',
    },
  },
  historic: { name: 'Historic', meaning: 'True only of older MAPI.' },
  sessionKinds: {
    'existing-shared': 'existing shared session',
    'new-shared': 'new shared session',
    'new-individual': 'new individual session',
  },
  serviceStatus: { starting: 'starting', up: 'up', partial: 'partial', disabled: 'disabled' },
  providerStatus: {
    'not-started': 'not started',
    starting: 'starting',
    running: 'running',
    'left-out': 'left out',
    disabled: 'disabled',
  },
  pages: {
    mapilogonex: 'MAPILogonEx',
    'mapi-sessions': 'MAPI sessions',
    'logging-on-to-mapi': 'Logging on to MAPI',
    'setting-a-default-profile': 'Setting a Default Profile',
    'iprofadmin-adminservices': 'IProfAdmin::AdminServices',
    'iprofadmin-setdefaultprofile': 'IProfAdmin::SetDefaultProfile',
    'iprofadmin-changeprofilepassword': 'IProfAdmin::ChangeProfilePassword',
    msgserviceentry: 'MSGSERVICEENTRY',
    'starting-a-service-provider': 'Starting a Service Provider',
    msproviderinit: 'MSProviderInit',
    abproviderinit: 'ABProviderInit',
    xpproviderinit: 'XPProviderInit',
    'implementing-service-provider-logon': 'Implementing Service Provider Logon',
    'iabprovider-logon': 'IABProvider::Logon',
    'imsprovider-logon': 'IMSProvider::Logon',
    'ixpprovider-transportlogon': 'IXPProvider::TransportLogon',
    'implementing-a-service-provider-entry-point-function':
      'Implementing a Service Provider Entry Point Function',
    'support-object-overview': 'Support Object Overview',
    'loading-message-store-providers': 'Loading Message Store Providers',
    'implementing-a-logon-object': 'Implementing a Logon Object',
  },
  problems: {
    'unknown-chart': say('is not a chart of this site; the first chart is shown instead.'),
    'unknown-parameter': say('was ignored, because there is no such parameter.'),
    'unknown-version': say(
      'is not a version that this site knows; the link was read as version 1.',
    ),
    'not-available': say(
      ({ parameter }) => `was ignored, because ${shorten(parameter)} is not available yet.`,
    ),
    repeated: say('was ignored, because the parameter is repeated and the last one counts.'),
    'malformed-encoding': say('was ignored, because its percent-encoding is not valid.'),
    'control-characters': say('was ignored, because it contains control characters.'),
    'too-long': say('is too long; what begins after 16,384 characters was ignored.'),
    'unknown-flag': say(
      'was ignored, because it is neither a known flag nor a number that stands alone.',
    ),
    'number-too-large': say('was ignored, because it does not fit into 32 bits.'),
    'unknown-bits': ({ parameter, value }) =>
      `${shorten(parameter)}: unknown bits ${shorten(value)} were dropped.`,
    'name-too-long': say('was ignored, because a profile name has at most 64 characters.'),
    'unknown-value': say(({ parameter }) => {
      const name = parameter.replace(/^compare: /, '')
      const values = Object.hasOwn(accepted, name) ? accepted[name] : undefined
      return values ? `was ignored; accepted: ${values}.` : 'was ignored, because it is unknown.'
    }),
    'malformed-failure': say('was ignored; a failure looks like exchange/ms:server-unavailable.'),
    'unknown-provider': say('was ignored, because it names no provider of this computer.'),
    'unknown-cause': say('was ignored, because its cause is unknown or cannot come second.'),
    'repeated-failure': say('names a provider that had a failure before; the last one counts.'),
    'answer-does-not-fit': say(
      'does not fit its prompt; it and all that follow were ignored, and the run waits there.',
    ),
    'answers-left-over': say('was ignored, because the run asks nothing more.'),
    'malformed-step': say('was ignored; a step is a whole number from 0, or end.'),
    'step-past-end': say('is past the end of the run; its last step is shown.'),
  },
  unreachable: ({ target, decisions }) => {
    if (target === 'result') return 'Neither the call nor a provider ever returns this code.'
    if (target === 'service') return 'Nothing that can happen gives the service this status.'
    if (decisions.length === 0) return 'No decision leads there.'
    const never = decisions.map(({ from, to }) => `${from} never goes on to ${to}`)
    return `No run gets there: ${never.join(', and ')}.`
  },
  announcements: {
    step: ({ step, count, label }) => {
      const place = count === null ? `Step ${step}` : `Step ${step} of ${count}`
      return toSentence(`${place}: ${label}`)
    },
    about: (subject) => `${subject}.`,
    flag: { yes: 'Yes, because the flag is set.', no: 'No, because the flag is not set.' },
    returned: (code) => `The provider returns ${code}.`,
    answered: (answer) => `Answered: ${answer}.`,
    waiting: 'The run waits for an answer.',
    result: (code, value) => `Result: ${code}, ${value}.`,
    sessions: {
      'existing-shared': 'The session is an existing shared one.',
      'new-shared': 'The session is new and shared.',
      'new-individual': 'The session is new and individual.',
    },
    nonmessaging: 'For this client the session is nonmessaging.',
    disabled: (services) => `Disabled: ${services}.`,
    next: (label) => toSentence(`Next: ${label}`),
    exit: (label, to) => (label === null ? `to ${to}` : `${label} to ${to}`),
    exits: (exits) => `Exits: ${exits}`,
    noExits: 'The run ends here.',
    keys: 'Arrow keys follow the exits. Enter explains the step.',
  },
  insight: {
    set: 'set',
    notSet: 'not set',
    notAnswered: 'not answered',
    noFailure: 'no failure',
    bothTries: (cause) => `${cause}, both tries`,
    thenFails: (first, second) => `${first}, then ${second.toLowerCase()}`,
    failureOf: (provider) => `Failure of ${provider}`,
    answerTo: (dialog, subject, time) =>
      `Answer in “${dialog}”${subject === '' ? '' : `, ${subject}`}${time > 1 ? `, time ${time}` : ''}`,
    changes: {
      flag: (name, on) => `${name} ${on ? 'set' : 'not set'}`,
      failure: (provider, failure) => `${provider}: ${failure}`,
      answer: (dialog, answer) => `${answer} in “${dialog}”`,
      noAnswer: (dialog) => `“${dialog}” not answered`,
      value: (name, value) => `${name} = ${value}`,
    },
    and: 'and',
    waysInOne: count({
      one: '# way in one line: the values serve alike.',
      other: '# ways in one line: the values serve alike.',
    }),
    decidedBy: 'Decided by',
    whatWouldChange: 'What would change it',
    nothingWould: 'Nothing changes this step: it has one way on.',
    otherResults: 'What would give another result',
    keepUp: (service) => `What would keep ${service} up`,
    try: 'Try',
    tryThis: (changes) => `Try: ${changes}`,
    tried: (changes) => `Tried: ${changes}`,
    takeBack: 'Take back',
    more: count({ one: '# more way', other: '# more ways' }),
    fewer: 'Show fewer',
    cut: count({
      one: 'The # way with the fewest changes; there are more.',
      other: 'The # ways with the fewest changes; there are more.',
    }),
    working: 'Working it out',
    cancel: 'Stop',
    cancelled: 'Stopped.',
    askAgain: 'Ask again',
    failed: (message) => `This could not be worked out. ${message}`.trim(),
    howToGetTo: 'How to get to',
    targetKinds: {
      node: 'Steps',
      edge: 'Exits',
      result: 'Results',
      service: 'Message services',
    },
    chooseTarget: 'Choose where to get to',
    fromThisWorld: 'Fewest changes from what is set now, first.',
    alreadyThere: 'This run gets there as it is.',
    goThere: 'Go there',
    exitNotTaken: 'This run does not take this exit.',
    exitOf: (from, label, to) => (label === '' ? `${from} → ${to}` : `${from} ${label} → ${to}`),
    codeOfProvider: (code) => `The call never returns ${code}; a provider does.`,
    pin: 'Pin',
    unpin: 'Unpin',
    pinnedRun: 'Pinned run',
    thisRun: 'This run',
    swap: 'Swap',
    compare: 'Compare',
    sharedSteps: count({ one: '# step in common', other: '# steps in common' }),
    partAt: (step) => `They part at: ${step}`,
    partHere: 'the runs part here',
    neverPart: 'The two runs take the same way.',
    differs: 'What differs',
    nothingDiffers: 'Nothing differs. Change something, and the two runs stand side by side.',
    responsible: 'responsible',
    waitsAt: (step) => `waits at: ${step}`,
  },
  outline: {
    switch: 'Outline',
    title: (chart) => `${chart}: outline`,
    main: 'The call',
    ends: 'Results',
    current: (step) => `Current: step ${step} of the run`,
    entered: (step) => `Step ${step} of the run`,
    enteredAgain: (step, visit) => `Step ${step} of the run, visit ${visit}`,
    ahead: (step) => `Ahead: step ${step} of the run`,
    leadsOn: 'then',
    next: 'Next',
    explainExit: (label) => `${label}: explain this exit`,
  },
  outcomes: {
    title: 'Outcomes',
    intro:
      'All that a logon can come to. Message services do not influence each other, so a run is ' +
      'one row of the session and one row of each provider. An input that a row marks - or ' +
      'does not name may have any value.',
    serviceNote: 'The result is what becomes of the service if its other providers run.',
    part: 'Part',
    allParts: 'All parts',
    result: 'Result',
    allResults: 'All results',
    search: 'Search',
    searchHint: 'MAPI_LOGON_UI set, retry',
    allSteps: 'All steps',
    clear: 'Clear filters',
    rows: ({ rows, of, combinations }) =>
      `${rows === of ? '' : `${rows} of `}${countRows(of)}, covering ${countCombinations(combinations)}`,
    noRow: 'No row fits. Terms of the search are separated by commas, and a row must have all.',
    row: 'Row',
    condition: 'Condition',
    path: 'Path',
    covers: 'Covers',
    combinations: countCombinations,
    or: 'or',
    failure: 'Failure',
    notShown: 'not shown',
    anySecond: (cause) => `${cause}, whatever the second try`,
    orOthers: count({ one: 'or # other', other: 'or # others' }),
    run: 'Run',
    open: 'Open',
    openRow: (part, row) => `${part}, row ${row}`,
    done: (done, of) => `${done} of ${of}`,
  },
  codes: {
    S_OK: 'The call succeeded.',
    MAPI_W_NO_SERVICE:
      'A success with a warning: no provider could supply what was asked for, and MAPI gave a ' +
      'substitute.',
    MAPI_W_ERRORS_RETURNED:
      'A success with a warning: the call worked, though not in all its parts.',
    MAPI_E_INTERFACE_NOT_SUPPORTED: 'The object does not have the interface that was asked for.',
    MAPI_E_CALL_FAILED: 'The call failed, for a reason that no other code names.',
    MAPI_E_NO_SUPPORT: 'The object does not support this operation.',
    MAPI_E_BAD_CHARWIDTH:
      'MAPI_UNICODE was set where only ANSI strings are supported, or left out where only Unicode is.',
    MAPI_E_STRING_TOO_LONG: 'A string is longer than is allowed.',
    MAPI_E_UNKNOWN_FLAGS: 'A flag was passed that is reserved or not supported.',
    MAPI_E_INVALID_ENTRYID: 'An entry identifier that was passed is not valid.',
    MAPI_E_INVALID_OBJECT:
      'An object is not valid; from MAPIInitialize, resources ran out for its notification engine.',
    MAPI_E_BUSY: 'Another operation is under way and keeps this one from starting.',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'The system has too few resources for the operation.',
    MAPI_E_NOT_FOUND: 'What was asked for does not exist.',
    MAPI_E_VERSION:
      'Versions do not fit together: those of MAPI and a provider, or, from MAPIInitialize, of ' +
      'MAPI and OLE.',
    MAPI_E_LOGON_FAILED:
      'The logon failed; MAPILogonEx returns it for parameters that are not valid and for too ' +
      'many open sessions.',
    MAPI_E_SESSION_LIMIT:
      'A provider allows no further session; from MAPIInitialize, MAPI’s data for the process ' +
      'could not be set up.',
    MAPI_E_USER_CANCEL: 'The user cancelled, as a rule with the Cancel button of a dialog.',
    MAPI_E_NETWORK_ERROR: 'An error of the network kept the operation from completing.',
    MAPI_E_DISK_ERROR: 'An error of the disk kept the operation from completing.',
    MAPI_E_TOO_COMPLEX:
      'The operation is more than the implementation can handle; from MAPIInitialize, what MAPI ' +
      'needs in the registry could not be set up for a Windows service.',
    MAPI_E_EXTENDED_ERROR: 'An error of the implementation’s own; GetLastError tells more.',
    MAPI_E_CORRUPT_DATA:
      'Data are damaged; some client-server stores also return it when network or server is gone.',
    MAPI_E_UNCONFIGURED: 'The profile holds too little configuration for the provider to log on.',
    MAPI_E_FAILONEPROVIDER:
      'This provider does not log on; the other providers of its message service may go on.',
    MAPI_E_UNKNOWN_CPID: 'The server or the provider does not support the client’s code page.',
    MAPI_E_UNKNOWN_LCID: 'The server or the provider does not support the client’s locale.',
    MAPI_E_END_OF_SESSION: 'The session is disconnected.',
    MAPI_E_UNKNOWN_ENTRYID:
      'The entry identifier is not recognised, as a rule because the provider responsible is not ' +
      'open.',
    MAPI_E_TIMEOUT:
      'The wait took too long; from MAPILogonEx, another thread held the logon mutex and ' +
      'MAPI_TIMEOUT_SHORT was set.',
    MAPI_E_CANCEL: 'A transport’s operation was cancelled; it is not the code of a Cancel button.',
    MAPI_E_CORRUPT_STORE: 'A message store is damaged.',
    MAPI_E_NOT_INITIALIZED:
      'MAPIInitialize was not called before; from MAPIInitialize itself, the profile provider ' +
      'met an error.',
    MAPI_E_NO_ACCESS: 'The caller is not allowed to do this.',
    MAPI_E_NOT_ENOUGH_MEMORY: 'There is too little memory for the operation.',
    MAPI_E_INVALID_PARAMETER: 'A parameter that was passed is not valid.',
  },
  help: {
    title: 'Help',
    close: 'Close',
    keyboard: 'Keyboard',
    keyGroups: {
      player: 'The run',
      page: 'The page',
      chart: 'A shape of the chart',
      dialog: 'Dialogs and menus',
    },
    keys: {
      back: 'One step back',
      step: 'One step on',
      play: 'Play or pause',
      first: 'To the first step',
      last: 'To the last step',
      find: 'Find',
      present: 'Presenter mode on or off',
      outline: 'Outline or chart',
      figure: 'Figure view on or off',
      help: 'This help',
      travel: 'Follow an edge to the next shape',
      explain: 'Explain the shape',
      dismiss: 'Close or cancel',
    },
    keyNames: {
      ctrl: 'Ctrl',
      home: 'Home',
      end: 'End',
      space: 'Space',
      enter: 'Enter',
      escape: 'Esc',
      left: 'Left arrow',
      right: 'Right arrow',
      up: 'Up arrow',
      down: 'Down arrow',
    },
    or: 'or',
    singleKeys: 'Single-character keys',
    singleKeysHint: 'Switch them off if dictation or another tool presses them by accident.',
    basis: 'What a statement rests on',
    providerMarks: 'Marks of a provider',
    tour: 'Take the tour',
    offer: 'New here?',
    dismiss: 'No tour',
    stops: {
      call: {
        title: 'The call',
        says: 'Set flags, a profile name and failures. The path on the chart follows at once.',
      },
      chart: {
        title: 'The chart',
        says: 'The flowchart of a logon. Numbers show the way taken; choose a shape to have it explained.',
      },
      player: {
        title: 'The player',
        says: 'Go step by step, play, or drag the position. The arrow keys step, too.',
      },
      explanation: {
        title: 'The explanation',
        says: 'Why the run goes on as it does: the values read, what would change it, and the source.',
      },
      header: {
        title: 'Share and help',
        says: 'A link keeps the call and the step. Help lists the keys and starts this tour again.',
      },
    },
    stopOf: (stop, count) => `${stop} of ${count}`,
    back: 'Back',
    next: 'Next',
    skip: 'Skip',
    done: 'Done',
    namedBy: (functions) => `Documented for ${functions}.`,
  },
  find: {
    title: 'Find',
    hint: 'Step, flag, result code, service or command',
    close: 'Close',
    hits: count({ one: '# hit', other: '# hits' }),
    noHits: 'Nothing found.',
    noHitsHint: 'Try part of a name, or a number such as 0x80040111 or -2147221231.',
    recent: 'Found before',
    commands: 'Commands',
    kinds: {
      command: 'command',
      step: 'step',
      flag: 'flag',
      code: 'result code',
      mask: 'flags together',
      number: 'unknown number',
      service: 'message service',
      provider: 'provider',
      profile: 'profile',
      setting: 'setting',
      parameter: 'parameter',
      cause: 'failure cause',
    },
    print: 'Print',
    goTo: (page) => `Go to: ${page}`,
    choose: (what, value) => `${what}: ${value}`,
    back: 'Back to the hits',
    notACode:
      'Not a code of this chart. It may come from another part of Windows or from a provider; its ' +
      'parts say this much:',
    flags: count({ one: '# flag', other: '# flags' }),
    setMask: (parameter) => `Use as ${parameter}`,
    signed: 'Signed',
    unsigned: 'Unsigned',
    severity: 'Severity',
    severities: { failure: 'failure', success: 'success' },
    facility: 'Facility',
    number: 'Number in the facility',
    alsoCalled: 'Also called',
    returnedByEnds: 'Ends that return it',
    returnedByFailures: 'Failures with which a provider returns it',
    inThisRun: (step, label) => `In this run: step ${step}, ${label}`,
    neverReturned: 'Nothing on this chart returns it.',
  },
  ui: {
    product: 'MAPI Session Explorer',
    pages: 'Pages',
    call: 'Call',
    moreFlags: 'More flags',
    null: 'NULL',
    emptyString: '""',
    computer: 'This computer',
    messageServices: 'Message services',
    failure: (service, kind) => `${service}, ${kind}: failure`,
    secondTry: (service, kind) => `${service}, ${kind}: second try`,
    noFailure: 'None',
    second: { none: 'succeeds', same: 'fails the same way' },
    notInProfile: 'not in this profile',
    secondTryShort: 'second try',
    explanation: 'Explanation',
    causes: 'Call, computer and failures',
    notLoaded:
      'A part of the page could not be loaded. Check the connection, then reload the page: the ' +
      'address keeps what you set.',
    failsWith: (service, kind) => `${service}, ${kind} fails with`,
    why: 'Why',
    steps: 'Steps',
    session: 'Session',
    result: 'Result',
    noResult: 'Not yet',
    nonmessaging: 'nonmessaging',
    noServices: 'This call has started no message services.',
    service: 'Service',
    status: 'Status',
    providers: 'Providers',
    stepOf: (step, count) => `Step ${step} of ${count}`,
    valuesRead: 'Values read',
    next: (label) => `Next: ${label}`,
    waiting: 'waiting',
    notReached: 'This run does not reach this step.',
    backToCurrent: 'Back to the current step',
    exits: 'Ways on',
    source: 'Source',
    ourReading: 'Our reading',
    ahead: 'Ahead, if nothing changes',
    first: 'First',
    back: 'Back',
    play: 'Play',
    pause: 'Pause',
    step: 'Step',
    last: 'Last',
    position: 'Position',
    speed: 'Speed',
    share: 'Share',
    shared: 'Link copied',
    shareFailed: 'The link could not be copied; take it from the address bar.',
    reset: 'Reset',
    undoReset: 'Undo',
    figureView: 'Figure view',
    presenting: 'Presenter mode',
    stopPresenting: 'End presenter mode',
    language: 'Language',
    languageFailed: (language) =>
      `${language} could not be loaded. Check the connection, then try again.`,
    tryAgain: 'Try again',
    pair: (name: string, value: string) => `${name}: ${value}`,
    more: 'More',
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark', auto: 'As the system' },
    legend: 'Legend',
    taken: 'Taken',
    earlier: 'Taken earlier',
    current: 'Current',
    aheadShort: 'Ahead',
    failed: 'Failure',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to view',
    followRun: 'Follow the run',
    overview: 'Overview',
    warnings: 'Warnings',
    problemsTitle: 'Ignored or corrected',
    dismiss: 'Dismiss',
    simulated: 'simulated',
    leadsTo: 'What each answer leads to',
    answered: (answer) => `Answered: ${answer}`,
    otherAnswers: 'Other answers',
    injectHere: 'Inject a failure here',
    crashed: 'The page stopped because of an error. Reload it: the link keeps your settings.',
  },
} satisfies Texts

/** Which texts there are: the other languages have the same. */
export type English = typeof english

/** The texts of the product in English; the other languages are held against these. */
export const en: Texts = english
