import { listAccepted, type Told } from '../accepted'
import { shorten } from '../shorten'
import type { MoreTexts } from '../texts'
import { toPlural } from '../plural'

const count = toPlural('en')
const countRows = count({ one: '# row', other: '# rows' })
const countCombinations = count({
  one: '# combination',
  other: '# combinations',
})

const quote = (text: string): string => (text === '' ? 'an empty value' : `“${shorten(text)}”`)

/** A sentence about a problem: the parameter, the offending value, and what was done. */
const say =
  (predicate: string | ((problem: Told) => string)) =>
  (problem: Told): string => {
    const said = typeof predicate === 'string' ? predicate : predicate(problem)
    return `${shorten(problem.parameter) || '(no name)'}: ${quote(problem.value)} ${said}`
  }

/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)

/** What English says on parts of the page that come later. */
export const text = {
  unreachable: ({ target, decisions }) => {
    if (target === 'result') return 'Neither the call nor a provider ever returns this code.'
    if (target === 'service') return 'Nothing that can happen gives the service this status.'
    if (decisions.length === 0) return 'No decision leads there.'
    const never = decisions.map(({ from, to }) => `${from} never goes on to ${to}`)
    return `No run gets there: ${never.join(', and ')}.`
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
    decidedBefore: 'What came before has decided this step.',
    otherResults: 'What would give another result',
    keepUp: (service) => `What would keep ${service} up`,
    try: 'Try',
    tryThis: (changes) => `Try: ${changes}`,
    more: count({ one: '# more way', other: '# more ways' }),
    fewer: 'Show fewer',
    cut: count({
      one: 'The # way with the fewest changes; there are more.',
      other: 'The # ways with the fewest changes; there are more.',
    }),
    cancel: 'Stop',
    cancelled: 'Stopped.',
    askAgain: 'Ask again',
    tooMany: 'There are too many possibilities to look through: this computer has many providers.',
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
    unpin: 'Unpin',
    thisRun: 'This run',
    swap: 'Swap',
    compare: 'Compare',
    sharedSteps: count({ one: '# step in common', other: '# steps in common' }),
    partAt: (step) => `They part at: ${step}`,
    neverPart: 'The two runs take the same way.',
    differs: 'What differs',
    nothingDiffers: 'Nothing differs. Change something, and the two runs stand side by side.',
    responsible: 'responsible',
    waitsAt: (step) => `waits at: ${step}`,
  },
  outline: {
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
    chart: 'Chart',
    intro:
      'All that this chart can come to. An input that a row marks - or does not name may have any ' +
      'value.',
    partsNote:
      'Message services do not influence each other, so a run is one row of the session and one row ' +
      'of each provider.',
    exampleNote:
      'The inputs have little to do with each other, so rows tell results: the path is that of one ' +
      'run of its row.',
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
      predict: 'Predict on or off',
      choose: 'Choose an exit',
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
  causeMeanings: {
    unconfigured: 'Configuration that the provider needs is missing from the profile.',
    'wrong-password':
      'The service’s own credentials are not accepted. With a dialog the provider asks for them; ' +
      'without one it gives up alone.',
    'invalid-path': 'A resource that the provider needs is not where the profile says.',
    version: 'The versions of MAPI and the provider do not fit; loading ends at the entry point.',
    'server-unavailable': 'The messaging server cannot be reached.',
    'corrupt-data': 'The data that the provider has to open are damaged.',
    'session-limit': 'Earlier sessions have used up the number that the provider allows.',
    'fail-one-provider':
      'The provider does not log on, and asks MAPI to keep the rest of its service.',
  },
  profiles: {
    edit: 'Edit profiles',
    title: 'Profiles of this computer',
    preset: 'Preset',
    own: 'Own profiles',
    presets: {
      standard: {
        name: 'Standard',
        says: 'Two profiles: one with three message services, one with an archive only.',
      },
      'exchange-only': {
        name: 'Exchange only',
        says: 'One profile with one message service, which has all three providers.',
      },
      'internet-mail': {
        name: 'Internet mail',
        says: 'A transport alone, with the message store and the address book of other services.',
      },
      big: {
        name: '64 services',
        says: 'A profile with as many message services as one can have here.',
      },
    },
    profiles: 'Profiles',
    profileName: 'Profile name',
    newName: 'Profile',
    addProfile: 'Add profile',
    removeProfile: (profile) => `Remove profile ${profile}`,
    servicesOf: (profile) => `Message services of ${profile}`,
    count: (count, of) => `${count} of ${of}`,
    noServices: 'This profile has no message services.',
    sameEverywhere: 'A service is the same in every profile: its name and its providers, too.',
    serviceName: (position) => `Name of service ${position}`,
    moveUp: (service) => `Move up: ${service}`,
    moveDown: (service) => `Move down: ${service}`,
    remove: (service) => `Remove: ${service}`,
    addService: 'Add service',
    newService: 'New service',
    name: 'Name',
    add: 'Add',
    fullProfile: 'There is no room for another one.',
    faults: {
      empty: 'A name is needed.',
      'too-long': 'A name has at most 64 characters.',
      taken: 'Another profile has this name; upper and lower case count as the same.',
      profileCharacters: 'A profile name has letters, digits, underscores and inner spaces.',
      serviceCharacters: 'A name has no comma, slash, colon or asterisk.',
      provider: 'A service has at least one provider.',
      link: 'This does not fit into a link. Shorter names make room.',
    },
    said: {
      added: (name) => `Added: ${name}.`,
      removed: (name) => `Removed: ${name}.`,
      renamed: (name) => `Renamed: ${name}.`,
      moved: (name, position, of) => `${name} is now ${position} of ${of}.`,
      providers: (service, providers) => `${service}: ${providers}.`,
      undone: 'The last change is undone.',
    },
  },
  problems: {
    'unknown-chart': say('is not a chart of this site; the first chart is shown instead.'),
    'unknown-parameter': say('was ignored, because there is no such parameter.'),
    'unknown-version': say(
      'is not a version that this site knows; the link was read as version 1.',
    ),
    'not-available': say(
      ({ parameter }) => `was ignored, because ${shorten(parameter)} is not available here.`,
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
    'name-too-long': say(
      'was ignored, because the name is too long: a profile has at most 64 characters, a client 32.',
    ),
    'unknown-value': say((problem) => {
      const values = listAccepted(problem, 'nothing')
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
    'malformed-profile': say(
      'was ignored; a profile looks like Outlook:exchange,pst, and its name has letters, digits, ' +
        'underscores and inner spaces.',
    ),
    'repeated-profile': say('was ignored, because there is a profile of that name already.'),
    'too-many-profiles': say('was ignored, because the computer has at most 8 profiles here.'),
    'preset-beside-profiles': say('was ignored, because profiles are given beside it.'),
    'malformed-service': say('was ignored; a message service looks like imap/ms.xp/Company mail.'),
    'unknown-service': say('was ignored, because nothing says which message service that is.'),
    'repeated-service': say('names a message service that is there already; the first one counts.'),
    'too-many-services': say(
      'was ignored, because a profile has at most 64 message services here.',
    ),
    'malformed-call': say(
      'was ignored; a call is the number of a client, a colon and the name of a chart, such as 1:start.',
    ),
    'unknown-client': say('was ignored, because the story has no client of that number.'),
    'too-many-calls': say('was ignored, because a story has at most 64 calls here.'),
    'too-many-clients': say('was ignored, because a story has at most 12 clients here.'),
    'malformed-limit': say(
      'was ignored; a limit looks like exchange/ms:1, with a number from 0 to 99.',
    ),
    'unknown-call': say('was ignored, because the story has no such call of this chart.'),
    'no-such-flag': say(({ nearest }) =>
      nearest === undefined
        ? 'is no flag of this call; the flags stay as they are.'
        : `is no flag of this call, perhaps ${nearest}; the flags stay as they are.`,
    ),
    'no-flags': say('is not understood here; write names of flags joined by |, or one number.'),
    operator: say('is not understood here; flags are joined by |.'),
    variable: say('is a variable here; this argument stays as it is.'),
    'other-call': say('is not the call that stands here; nothing was changed.'),
    'call-cut': say('ends before this argument, which stays as it is.'),
  },
  strip: {
    call: ({ call, count, client }) => `Call ${call} of ${count}: ${client}`,
    all: 'All calls',
    previous: 'Call before',
    next: 'Next call',
    given: 'Earlier calls have settled',
    refused: 'This call cannot be made as things stand; the chart shows what it would do.',
    atLimit: 'at its limit',
  },
  offline: {
    ready: 'Works without a network: this browser keeps the whole site.',
    newVersion: 'A new version is ready.',
    reloads: 'The page reloads and shows the same again. Undo starts afresh.',
    reload: 'Reload',
    later: 'Later',
    loses: (things) => `Lost by that: ${things}.`,
    losses: {
      classFiles: 'the progress files of this class',
      packs: 'open packs that this browser does not keep',
      draft: 'the draft of a pack that this browser does not keep',
      progress: 'progress that this browser does not keep',
    },
  },
  faults: {
    rooms: {
      page: 'The page',
      header: 'The header',
      problems: 'The notes on the link',
      call: 'Call, computer and failures',
      why: 'The explanation',
      insight: 'What would change it',
      compare: 'The comparison',
      steps: 'The list of steps',
      session: 'The session',
      result: 'The result',
      chart: 'The chart',
      view: 'This view',
      task: 'The task',
      story: 'The story around this call',
      dialog: 'The dialog',
      predict: 'The prediction',
      presenter: 'Presenter mode',
      player: 'The player',
      failures: 'The menu of failures',
      export: 'Export',
      find: 'Find',
      help: 'Help',
      profiles: 'The editor of profiles',
      part: 'This part of the page',
      announcer: 'What is read aloud',
    },
    room:
      'This part stopped because of an error. Everything else goes on. The link shows the ' +
      'same again: please add it to a report.',
    page:
      'It stopped because of an error. What was set is in the link, which shows the same ' +
      'again: please add it to a report.',
    event:
      'What was done last ended with an error. The page goes on. The link shows the same ' +
      'again: please add it to a report.',
    address:
      'The browser refuses to change the address, so a reload would show something older. ' +
      'This link has what is shown now.',
    link: 'Link to what was shown',
    copy: 'Copy the link',
    copied: 'Link copied',
    notCopied: 'The link could not be copied; take it from here.',
    saveStory: 'Save the story as a file',
    start: 'To the start chart',
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
    disabled: (services) => `Disabled: ${services}.`,
    next: (label) => toSentence(`Next: ${label}`),
  },
} satisfies MoreTexts
