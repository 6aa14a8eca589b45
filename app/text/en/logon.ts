import type { LogonIds } from '../../charts/logon/logonChart'
import type { ChartTextOf } from '../texts'
import { toPlural } from '../plural'

const countProvidersLeft = toPlural('en')({
  one: 'Yes, because # provider is left.',
  other: 'Yes, because # providers are left.',
})

/** What English says about the logon chart. */
export const text = {
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
        other: 'There is no session. A name, MAPI_USE_DEFAULT or MAPI_LOGON_UI would have led on.',
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
        error: 'The second try failed too. The message service is disabled with all its providers.',
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
        withoutChoice: (standard) => `OK without a choice takes the default profile, ${standard}.`,
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
    firstFailure: { name: 'failure, first try', values: { none: 'none' } },
    secondFailure: {
      name: 'failure, second try',
      values: { none: 'none', same: 'same as the first' },
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
      meaning: 'Rules out the default profile as a fallback: the caller or the user must name one.',
      matters: 'The chart does not read it.',
      ignored: 'When a name is given. With MAPI_USE_DEFAULT the default profile is used anyway.',
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
      meaning: 'Shows the configuration dialog of every message service before any is logged on.',
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
      matters: 'Read at “MAPI_PASSWORD_UI?”, when the credentials are not good for the profile.',
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
  links: {
    start: 'How a client starts MAPI',
    closeUp: 'Close-up: how the provider checks its configuration',
    use: 'What the client can do with the session',
    identity: 'Whose identity the session bears',
    end: 'How the session ends',
  },
  details: {
    session: {
      'existing-shared': {
        name: 'existing shared session',
        says: 'The session is an existing shared one.',
      },
      'new-shared': { name: 'new shared session', says: 'The session is new and shared.' },
      'new-individual': {
        name: 'new individual session',
        says: 'The session is new and individual.',
      },
    },
    nonmessaging: {
      true: { name: 'nonmessaging', says: 'For this client the session is nonmessaging.' },
    },
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
} satisfies ChartTextOf<LogonIds>
