import type { StartIds } from '../../charts/start/startChart'
import type { ChartTextOf } from '../texts'

/** What every language says about the chart of the start. */
export type StartText = ChartTextOf<StartIds>

/** What English says about the chart of the start. */
export const text = {
  summary: 'From the first call to MAPILogonEx: MAPIInitialize step by step, OLE, the utilities.',
  stages: {
    initialize: { name: 'MAPIInitialize' },
    next: { name: 'OLE, utilities, logon' },
  },
  steps: {
    startSession: {
      label: 'Start a session',
      asks: 'A client is about to start a MAPI session.',
      means: {
        other:
          'It makes up to four calls, in this order: MAPIInitialize, OleInitialize if it needs ' +
          'OLE, ScInitMapiUtil if it needs the utilities, MAPILogonEx.',
      },
    },
    initializeCalled: {
      label: 'MAPIInitialize called?',
      asks: 'Does the client call MAPIInitialize?',
      means: {
        yes: 'MAPIInitialize goes through seven steps. The code says which of them failed.',
        no: 'Nothing is initialised here. The client goes on with its other calls.',
      },
      note:
        'MAPIInitialize comes before any other call of MAPI, on every thread that uses MAPI ' +
        'objects. It must not be called from DllMain.',
    },
    checkParameters: {
      label: 'Check parameters',
      asks: 'First step of MAPIInitialize: are the parameters and the flags valid?',
      means: {
        S_OK: 'They are valid. lpMapiInit may also be NULL.',
        MAPI_E_INVALID_PARAMETER: 'A parameter is invalid. MAPIInitialize fails.',
        MAPI_E_UNKNOWN_FLAGS: 'A flag in the structure is invalid. MAPIInitialize fails.',
      },
      note:
        'MAPIInitialize gives no extended error information. Its codes are strictly defined: ' +
        'each tells the step that failed.',
    },
    initializedBefore: {
      label: 'Initialised before?',
      asks: 'Has MAPI been initialised in this process before?',
      means: {
        yes: 'Only the first call creates the notification window. This one is a later call.',
        no: 'This is the first call. All that MAPI needs is set up now.',
      },
      note:
        'The documents do not say where MAPIInitialize asks this. Its place after the check of ' +
        'the parameters is our reading.',
    },
    raiseCount: {
      label: 'Raise reference count',
      asks: 'The reference count of MAPI goes up by one.',
      means: {
        other:
          'MAPIInitialize does no more. Each call needs a call of MAPIUninitialize: the numbers ' +
          'must be equal.',
      },
      note:
        'The page promises S_OK if MAPI has not been initialised before, and is silent on the ' +
        'other case. S_OK is our reading.',
    },
    windowsService: {
      label: 'Windows service?',
      asks: 'Does the client run as a Windows service, and is MAPI_NT_SERVICE set?',
      means: {
        yes: 'MAPI knows the client as a service. The step of the registry keys comes first.',
        no:
          'The client is no service, or MAPI does not know that it is one. The step of the ' +
          'registry keys is left out.',
      },
    },
    checkRegistry: {
      label: 'Registry keys',
      asks: 'Second step, for services only: are registry keys and operating system ready?',
      means: {
        S_OK: 'MAPI has initialised its registry keys and confirmed the type of the system.',
        MAPI_E_TOO_COMPLEX: 'The registry keys could not be initialised. MAPIInitialize fails.',
      },
    },
    checkVersions: {
      label: 'OLE version',
      asks: 'Third step, first part: do the versions of OLE and MAPI fit together?',
      means: {
        S_OK: 'The versions are compatible. OLE can be initialised.',
        MAPI_E_VERSION: 'The installed OLE does not fit this MAPI. MAPIInitialize fails.',
      },
    },
    noCoInit: {
      label: 'MAPI_NO_COINIT?',
      asks: 'Is MAPI_NO_COINIT set?',
      means: {
        yes: 'MAPI takes it that COM has been initialised, and does not call CoInitialize.',
        no: 'MAPI initialises COM itself.',
      },
      note: 'The documentation misspells the flag in places; this is its name in the header.',
    },
    initializeOle: {
      label: 'Initialise OLE',
      asks: 'Third step, second part: does CoInitialize succeed?',
      means: {
        S_OK: 'OLE is initialised.',
        error: 'CoInitialize fails, and MAPIInitialize returns its code.',
      },
      note:
        'At this step alone MAPIInitialize can return a code that its page does not list. Such ' +
        'a code comes from CoInitialize.',
    },
    processGlobals: {
      label: 'Process globals',
      asks: 'Fourth step: are the global variables of this process initialised?',
      means: {
        S_OK: 'MAPI has its context for this process.',
        MAPI_E_SESSION_LIMIT: 'The context cannot be set up. MAPIInitialize fails.',
      },
    },
    sharedGlobals: {
      label: 'Shared globals',
      asks: 'Fifth step: are the global variables that all processes share initialised?',
      means: {
        S_OK: 'The shared variables are ready.',
        MAPI_E_NOT_ENOUGH_RESOURCES: 'System resources are short. MAPIInitialize fails.',
      },
    },
    notificationEngine: {
      label: 'Notification engine',
      asks: 'Sixth step: are the notification engine and its hidden window ready?',
      means: {
        S_OK:
          'The window exists. With MAPI_MULTITHREAD_NOTIFICATIONS it has a thread of its own, ' +
          'without it is on the thread of this call.',
        MAPI_E_INVALID_OBJECT: 'The engine cannot be set up. MAPIInitialize fails.',
      },
      note:
        'The thread that has the window must run a message loop, must never block, and must ' +
        'outlive the client’s other threads. MAPI sees to that on a thread of its own.',
    },
    profileProvider: {
      label: 'Profile provider',
      asks: 'Seventh step: is the profile provider loaded, and is its registry key accessible?',
      means: {
        S_OK:
          'MAPIInitialize returns S_OK. MAPI is initialised, and its reference count has gone up ' +
          'by one.',
        MAPI_E_NOT_INITIALIZED: 'The profile provider reports an error. MAPIInitialize fails.',
      },
    },
    returnInvalidParameter: {
      label: 'MAPI_E_INVALID_PARAMETER',
      asks: 'MAPIInitialize returns MAPI_E_INVALID_PARAMETER.',
      means: { other: 'MAPI is not initialised by this call. A parameter is at fault.' },
    },
    returnUnknownFlags: {
      label: 'MAPI_E_UNKNOWN_FLAGS',
      asks: 'MAPIInitialize returns MAPI_E_UNKNOWN_FLAGS.',
      means: { other: 'MAPI is not initialised by this call. A flag is at fault.' },
    },
    returnTooComplex: {
      label: 'MAPI_E_TOO_COMPLEX',
      asks: 'MAPIInitialize returns MAPI_E_TOO_COMPLEX.',
      means: { other: 'MAPI is not initialised. The application event log may tell more.' },
    },
    returnVersion: {
      label: 'MAPI_E_VERSION',
      asks: 'MAPIInitialize returns MAPI_E_VERSION.',
      means: { other: 'MAPI is not initialised. The installed OLE does not fit it.' },
      note:
        'The code has another meaning at the entry point of a provider: there MAPI and the ' +
        'provider do not agree on a version of their interface.',
    },
    returnOleError: {
      label: 'Error of CoInitialize',
      asks: 'MAPIInitialize returns the error of CoInitialize.',
      means: {
        other:
          'MAPI is not initialised. A code that the page does not list is to be taken as that of ' +
          'CoInitialize.',
      },
      note: 'The page of MAPIInitialize does not name the code, so none is shown.',
    },
    returnSessionLimit: {
      label: 'MAPI_E_SESSION_LIMIT',
      asks: 'MAPIInitialize returns MAPI_E_SESSION_LIMIT.',
      means: {
        other:
          'MAPI is not initialised. Memory is exhausted or, on 16-bit Windows, there are too ' +
          'many processes.',
      },
      note:
        'The code has another meaning at the logon of a provider: there earlier sessions have ' +
        'used up what the provider allows. Too many sessions at MAPILogonEx are ' +
        'MAPI_E_LOGON_FAILED.',
    },
    returnNotEnoughResources: {
      label: 'MAPI_E_NOT_ENOUGH_RESOURCES',
      asks: 'MAPIInitialize returns MAPI_E_NOT_ENOUGH_RESOURCES.',
      means: { other: 'MAPI is not initialised. System resources are short.' },
    },
    returnInvalidObject: {
      label: 'MAPI_E_INVALID_OBJECT',
      asks: 'MAPIInitialize returns MAPI_E_INVALID_OBJECT.',
      means: { other: 'MAPI is not initialised. System resources may be exhausted.' },
    },
    returnNotInitialized: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPIInitialize returns MAPI_E_NOT_INITIALIZED.',
      means: { other: 'MAPI is not initialised. The profile provider is at fault.' },
      note: 'From any other call the same code means that MAPIInitialize has not been called.',
    },
    oleNeeded: {
      label: 'OLE needed?',
      asks: 'Does the client need the OLE libraries?',
      means: {
        yes: 'The client initialises OLE by a call of its own.',
        no: 'The client leaves OleInitialize out.',
      },
    },
    oleInitialize: {
      label: 'OleInitialize',
      asks: 'The client calls OleInitialize.',
      means: { other: 'The OLE libraries are ready. This function calls CoInitialize, too.' },
      note: 'When the session ends, OleUninitialize has to come before MAPIUninitialize.',
    },
    utilitiesNeeded: {
      label: 'Utilities needed?',
      asks: 'Does the client need the MAPI utility library?',
      means: {
        yes: 'The client initialises the utilities: what MAPIUTIL.H declares.',
        no: 'The client leaves ScInitMapiUtil out.',
      },
    },
    scInitMapiUtil: {
      label: 'ScInitMapiUtil',
      asks: 'The client calls ScInitMapiUtil.',
      means: {
        other:
          'The utilities are ready. For a client that uses nothing else, this call takes the ' +
          'place of MAPIInitialize, and DeinitMapiUtil that of MAPIUninitialize.',
      },
      note:
        'Without MAPIInitialize, ITableData sends no notifications. DeinitMapiUtil belongs to ' +
        'the end of the session. Documents differ on whether MAPIInitialize or ' +
        'MAPIUninitialize makes that call by itself; the latter is our reading.',
    },
    mapiLogonEx: {
      label: 'MAPI initialised?',
      asks: 'The client calls MAPILogonEx. Has MAPI been initialised?',
      means: {
        yes: 'MAPI is ready, and the logon goes on.',
        no: 'Nobody has called MAPIInitialize. The logon fails at once.',
      },
      note:
        'Two things are our reading: that an earlier call in the process is enough, and that ' +
        'ScInitMapiUtil alone is not.',
    },
    goOn: {
      label: 'MAPILogonEx goes on',
      asks: 'MAPI is ready, and MAPILogonEx goes on.',
      means: {
        other:
          'Every call so far has succeeded. MAPILogonEx has not returned yet; what it makes of ' +
          'its flags is the chart of the logon.',
      },
      note: 'The code, S_OK, is that of MAPIInitialize, not of MAPILogonEx.',
    },
    returnNotCalled: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPILogonEx returns MAPI_E_NOT_INITIALIZED.',
      means: { other: 'There is no session. The client must call MAPIInitialize first.' },
      note:
        'MAPIInitialize itself returns the same code, but there it means that the profile ' +
        'provider failed.',
    },
  },
  exits: {
    yes: 'yes',
    no: 'no',
    S_OK: 'S_OK',
    MAPI_E_INVALID_PARAMETER: 'invalid',
    MAPI_E_UNKNOWN_FLAGS: 'unknown flag',
    MAPI_E_TOO_COMPLEX: 'error',
    MAPI_E_VERSION: 'error',
    error: 'error',
    MAPI_E_SESSION_LIMIT: 'error',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'error',
    MAPI_E_INVALID_OBJECT: 'error',
    MAPI_E_NOT_INITIALIZED: 'error',
  },
  prompts: {},
  answers: {},
  inputs: {
    initialize: {
      name: 'MAPIInitialize',
      hint: 'It comes before any other call of MAPI.',
      values: { yes: 'Called', no: 'Not called' },
    },
    init: {
      name: 'MAPIINIT_0.ulFlags',
      hint: 'The mask of all flags in the structure for MAPIInitialize.',
      values: {},
    },
    ole: {
      name: 'OLE',
      hint: 'Who needs it calls OleInitialize.',
      values: { no: 'Not needed', yes: 'Needed' },
    },
    utilities: {
      name: 'Utilities',
      hint: 'Who needs them calls ScInitMapiUtil.',
      values: { no: 'Not needed', yes: 'Needed' },
    },
    flags: {
      name: 'flFlags',
      hint: 'The mask of all flags of MAPILogonEx; it is only handed on.',
      values: {},
    },
    service: {
      name: 'Windows service',
      hint: 'Whether the client runs as one.',
      values: { no: 'No', yes: 'Yes' },
    },
    before: {
      name: 'Initialised before',
      hint: 'By an earlier call in this process, not uninitialised since.',
      values: { no: 'No', yes: 'Yes' },
    },
    failure: {
      name: 'Failure',
      hint: 'What fails inside MAPIInitialize.',
      values: {
        none: 'None',
        parameters: 'Invalid parameter',
        flags: 'Unknown flag',
        registry: 'Registry keys',
        versions: 'OLE version',
        ole: 'CoInitialize',
        'process-globals': 'Process globals',
        'shared-globals': 'Shared globals',
        notification: 'Notification engine',
        'profile-provider': 'Profile provider',
      },
    },
  },
  facts: {
    initialize: { name: 'MAPIInitialize', values: { true: 'called', false: 'not called' } },
    before: { name: 'initialised before', values: { true: 'yes', false: 'no' } },
    service: { name: 'Windows service', values: { true: 'yes', false: 'no' } },
    failure: {
      name: 'failure',
      values: {
        none: 'none',
        parameters: 'invalid parameter',
        flags: 'unknown flag',
        registry: 'registry keys',
        versions: 'OLE version',
        ole: 'CoInitialize',
        'process-globals': 'process globals',
        'shared-globals': 'shared globals',
        notification: 'notification engine',
        'profile-provider': 'profile provider',
      },
    },
    ole: { name: 'OLE', values: { true: 'needed', false: 'not needed' } },
    utilities: { name: 'utilities', values: { true: 'needed', false: 'not needed' } },
  },
  flags: {
    MAPI_MULTITHREAD_NOTIFICATIONS: {
      meaning:
        'Gives the hidden notification window a thread of its own. Clients with several threads ' +
        'should set it, and so should Windows services and console programs with one.',
      matters: 'Read at “Notification engine”.',
      ignored: 'At a later call in the process: the first call has created the window.',
    },
    MAPI_NO_COINIT: {
      meaning: 'Says that COM is initialised already, so that CoInitialize is not called.',
      matters: 'Read at “MAPI_NO_COINIT?”.',
      ignored: 'At a later call in the process, in our reading.',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Says that the caller is a Windows service. Services must set it at MAPIInitialize and ' +
        'at MAPILogonEx; others should not.',
      matters: 'Read at “Windows service?”, in the structure for MAPIInitialize.',
      ignored: 'At a later call in the process, in our reading.',
    },
    MAPI_LOGON_UI: {
      meaning: 'Allows a logon dialog where one is needed.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Asks for a new session instead of the shared one.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning: 'Lets the logon dialog list “app” profiles as well.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_ALLOW_OTHERS: {
      meaning: 'Makes a new session shared: later clients can join it without credentials.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning: 'Rules out the default profile as a fallback: the caller or the user must name one.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_EXTENDED: {
      meaning: 'Logs on with extended capabilities. It belongs in every call.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Takes the default profile.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Tries to download the user’s messages before the call returns, not later in the ' +
        'background.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning: 'Shows the configuration dialog of every message service before any is logged on.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_NO_MAIL: {
      meaning:
        'Hides the session from the MAPI spooler, which sends and receives nothing for this ' +
        'client.',
      matters: 'The chart does not read it; a Windows service that leaves it out earns a warning.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'In MAPI of 1998: allows a dialog for the profile password only. Today’s reference page ' +
        'does not list it.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning: 'Gives the logon up when it is blocked for longer than a few seconds.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_BG_SESSION: {
      meaning: 'Asks for a session for background work, such as indexing.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning: 'Says that the strings passed are Unicode; without it they are ANSI.',
      matters: 'The chart does not read it; it is handed on to the logon.',
      ignored: '',
    },
  },
  conflicts: {
    'service-without-nt-service':
      'The client is a Windows service, and MAPI_NT_SERVICE is missing. A service must set it at ' +
      'MAPIInitialize and at MAPILogonEx; without it MAPI does not recognise it as a service.',
    'nt-service-without-service':
      'MAPI_NT_SERVICE is set, but the client is no Windows service. Other clients should not ' +
      'set it.',
    'service-without-no-mail':
      'The client is a Windows service, and MAPI_NO_MAIL is clear at MAPILogonEx. A service ' +
      'must set it there.',
    'service-with-ui':
      'The client is a Windows service and allows a dialog at MAPILogonEx. A service cannot ' +
      'allow a user interface.',
    'utilities-only':
      'ScInitMapiUtil without MAPIInitialize is enough for the utilities and for nothing else. ' +
      'In our reading the logon fails with MAPI_E_NOT_INITIALIZED.',
    'earlier-call-only':
      'MAPIInitialize is left to an earlier call in the process. A client must call it on ' +
      'every thread that uses MAPI objects; without any call there is ' +
      'MAPI_E_NOT_INITIALIZED.',
  },
  reasons: {
    'initialized-before':
      'What MAPIInitialize returns when MAPI has been initialised before is left open by the ' +
      'documents. S_OK is our reading.',
    'earlier-call':
      'That an earlier call of MAPIInitialize in the process is enough for this logon is our ' +
      'reading: no document says it.',
    'utilities-only':
      'That ScInitMapiUtil is not enough for a logon is our reading: the documents only say ' +
      'that it replaces MAPIInitialize for the utilities.',
  },
  details: {
    notifications: {
      'own-thread': {
        name: 'own notification thread',
        says: 'Notifications come on a thread of their own.',
      },
      'first-thread': {
        name: 'notifications on the first thread',
        says: 'Notifications come on the thread that called MAPIInitialize first.',
      },
    },
  },
  links: {
    logon: 'What comes next: how MAPILogonEx goes on',
  },
  because: {
    initializeCalled: {
      yes: () => 'Yes, because the client calls it.',
      no: () => 'No, because the client does not call it.',
    },
    checkParameters: {
      S_OK: () => 'The parameters and the flags are valid.',
      MAPI_E_INVALID_PARAMETER: ({ code }) => `The step ends with ${code}: a parameter is invalid.`,
      MAPI_E_UNKNOWN_FLAGS: ({ code }) => `The step ends with ${code}: a flag is unknown.`,
    },
    initializedBefore: {
      yes: () => 'Yes, because an earlier call in this process has initialised it.',
      no: () => 'No, because this is the first call in this process.',
    },
    windowsService: {
      yes: () => 'Yes, because the client is a service and the flag is set.',
      no: ({ service, MAPI_NT_SERVICE }) =>
        service === true
          ? 'No, because the flag is not set, although the client is a service.'
          : MAPI_NT_SERVICE === true
            ? 'No, because the client is no service, although the flag is set.'
            : 'No, because the client is no service.',
    },
    checkRegistry: {
      S_OK: () => 'The registry keys are ready.',
      MAPI_E_TOO_COMPLEX: ({ code }) => `The step ends with ${code}: the registry keys fail.`,
    },
    checkVersions: {
      S_OK: () => 'OLE and MAPI fit together.',
      MAPI_E_VERSION: ({ code }) => `The step ends with ${code}: OLE and MAPI do not fit.`,
    },
    initializeOle: {
      S_OK: () => 'CoInitialize succeeds.',
      error: () => 'CoInitialize fails, and its code is passed on.',
    },
    processGlobals: {
      S_OK: () => 'The variables of the process are ready.',
      MAPI_E_SESSION_LIMIT: ({ code }) =>
        `The step ends with ${code}: the variables of the process fail.`,
    },
    sharedGlobals: {
      S_OK: () => 'The shared variables are ready.',
      MAPI_E_NOT_ENOUGH_RESOURCES: ({ code }) =>
        `The step ends with ${code}: the shared variables fail.`,
    },
    notificationEngine: {
      S_OK: ({ MAPI_MULTITHREAD_NOTIFICATIONS }) =>
        MAPI_MULTITHREAD_NOTIFICATIONS === true
          ? 'The window is ready, on a thread of its own.'
          : 'The window is ready, on the thread of this call.',
      MAPI_E_INVALID_OBJECT: ({ code }) =>
        `The step ends with ${code}: the notification engine fails.`,
    },
    profileProvider: {
      S_OK: () => 'The profile provider is ready.',
      MAPI_E_NOT_INITIALIZED: ({ code }) =>
        `The step ends with ${code}: the profile provider fails.`,
    },
    oleNeeded: {
      yes: () => 'Yes, because the client uses OLE.',
      no: () => 'No, because the client does not use OLE.',
    },
    utilitiesNeeded: {
      yes: () => 'Yes, because the client uses the utilities.',
      no: () => 'No, because the client does not use the utilities.',
    },
    mapiLogonEx: {
      yes: ({ initialize }) =>
        initialize === true
          ? 'Yes, because MAPIInitialize has succeeded.'
          : 'Yes, because an earlier call in this process has initialised it.',
      no: () => 'No, because nobody has called MAPIInitialize.',
    },
  },
  calls: {},
  figureNote: '',
} satisfies StartText
