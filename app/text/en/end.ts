import type { EndIds } from '../../charts/end/endChart'
import type { ChartTextOf } from '../texts'

export type EndText = ChartTextOf<EndIds>

/** What English says about the end chart. */
export const text = {
  summary: 'The calls that end a session, in order, and what each mistake leads to.',
  stages: {
    libraries: { name: 'Libraries' },
  },
  steps: {
    endSession: {
      label: 'End the session',
      asks: 'The client wants to end its session.',
      means: {
        other:
          'The user asks for it, at once or once all outgoing messages have been processed, or a ' +
          'critical error happened. The calls have an order; each that is left out or comes too ' +
          'late has its consequence.',
      },
      note:
        'Since Outlook 2010 there is fast shutdown as well: QueryFastShutdown and, only if that ' +
        'succeeds, NotifyProcessShutdown and DoFastShutdown. After the last of them the client ' +
        'makes no MAPI call at all, MAPIUninitialize included. The chart shows the ordinary end.',
    },
    mailQueued: {
      label: 'Messages still queued?',
      asks: 'Are messages still in the outgoing queue that have to leave now?',
      means: {
        yes: 'Messages wait to be sent. Whether they leave depends on how long the client stays.',
        no: 'Nothing waits to be sent. The session can end at once.',
      },
    },
    stayLoggedOn: {
      label: 'Stay until they are sent?',
      asks: 'Does the client stay logged on until the messages are sent?',
      means: {
        yes: 'The session lasts until the transport providers have taken the messages over.',
        no: 'The client logs off right after sending.',
      },
    },
    mailSent: {
      label: 'Messages sent',
      asks: 'The messages leave the outgoing queue while the client stays logged on.',
      means: { other: 'Nothing is left behind. The session can end.' },
    },
    mailLeftBehind: {
      label: 'Messages stay queued',
      asks: 'Messages may stay in the outgoing queue.',
      means: {
        other:
          'They may wait there until a user logs on again and stays logged on long enough for ' +
          'them to be sent.',
      },
    },
    unadvise: {
      label: 'Registrations cancelled?',
      asks: 'Does the client call Unadvise for every registration?',
      means: {
        yes: 'The providers give up their references to the advise sinks.',
        no: 'Providers may keep references to advise sinks of a client that is about to go.',
      },
      note:
        'Notifications are asynchronous: one can arrive even after an Unadvise that succeeded. ' +
        'A client has to be ready for it at any time.',
    },
    lateNotifications: {
      label: 'Notifications go on',
      asks: 'The advise sinks may go on receiving notifications.',
      means: {
        other:
          'OnNotify can be called for as long as a provider keeps its reference. When it gives ' +
          'the reference up differs from provider to provider.',
      },
    },
    releaseObjects: {
      label: 'Objects released?',
      asks: 'Does the client release its open objects before Logoff?',
      means: {
        yes:
          'Advise sinks, the status table, the Outbox, message stores: each is released while ' +
          'the session still lives.',
        no: 'The objects stay open. Their Release would come after Logoff, and so too late.',
      },
    },
    objectsLeftOpen: {
      label: 'Objects stay open',
      asks: 'Objects are still open when Logoff is called.',
      means: { other: 'They become invalid with Logoff, the address book among them.' },
    },
    addressBookReleased: {
      label: 'Address book released?',
      asks: 'Is the address book released, too?',
      means: {
        yes: 'No object of the session is left open.',
        no: 'The address book stays open, although it has to be released before Logoff.',
      },
    },
    addressBookLeftOpen: {
      label: 'Address book stays open',
      asks: 'The address book is still open when Logoff is called.',
      means: {
        other:
          'OpenAddressBook always gives a valid pointer, even where it warns with ' +
          'MAPI_W_ERRORS_RETURNED. The pointer has to be released before Logoff in any case.',
      },
    },
    cachedEntryIds: {
      label: 'Entry identifiers cached?',
      asks: 'Has the client kept entry identifiers in memory?',
      means: {
        yes: 'Their memory came from MAPI and goes back to it.',
        no: 'There is nothing to free.',
      },
    },
    freeBuffers: {
      label: 'MAPIFreeBuffer',
      asks: 'MAPIFreeBuffer frees the memory of each cached entry identifier.',
      means: {
        other:
          'An example is PR_IPM_SUBTREE_ENTRYID of a message store. Logoff does not free this ' +
          'memory.',
      },
    },
    logoff: {
      label: 'IMAPISession::Logoff',
      asks: 'The client calls IMAPISession::Logoff. The call ends the session.',
      means: {
        other:
          'Logoff returns S_OK; no other code is documented. MAPI calls the logoff methods of ' +
          'the providers and then shuts the providers down.',
      },
      note:
        'With MAPI_LOGOFF_UI a dialog may appear, perhaps to confirm; what happens when the user ' +
        'refuses is not documented. In which order the kinds of providers shut down is not ' +
        'documented either. What is shut down while other clients share the session is not ' +
        'documented.',
    },
    logoffShared: {
      label: 'MAPI_LOGOFF_SHARED?',
      asks: 'Is MAPI_LOGOFF_SHARED set?',
      means: {
        yes: 'The other clients of a shared session are told to log off as well.',
        no: 'The other clients are not told to log off. That this takes the flag is our reading.',
      },
      note:
        'Documents differ: set the flag if the client owns the shared session, any of its ' +
        'clients may set it, never set it. The last is the newest, and the one to follow. Two ' +
        'pages have the other clients of a shared session notified at every Logoff. A sink that ' +
        'is registered on the session gets fnevExtended when a client logs off.',
    },
    sessionShared: {
      label: 'Session shared?',
      asks: 'Do other clients share the session?',
      means: {
        yes: 'All of them are notified and should log off.',
        no: 'The session is not shared, so the flag is ignored.',
      },
    },
    othersShutDown: {
      label: 'Others shut down',
      asks: 'All MAPI clients begin to shut down.',
      means: {
        other:
          'The clients that share the session are notified. Since the fast shutdown of Outlook ' +
          '2007 SP2 this makes all MAPI clients begin to shut down, with unexpected behaviour. ' +
          'That is why no client should set MAPI_LOGOFF_SHARED today.',
      },
      note:
        'Documents name two notifications: fnevCriticalError to the other clients of a shared ' +
        'session, and fnevExtended when a client logs off. In our reading the first comes with ' +
        'this flag, the second with every logoff.',
    },
    objectsOpen: {
      label: 'Objects still open?',
      asks: 'Were objects still open when Logoff was called?',
      means: {
        yes: 'Logoff has made them invalid.',
        no: 'Everything was released in time.',
      },
    },
    objectsInvalid: {
      label: 'Objects are invalid',
      asks: 'The objects that were still open are invalid now.',
      means: {
        other: 'Every call to them is expected to fail. Their memory may never be freed.',
      },
      note: 'That a Release after Logoff fails as any other call does is our reading.',
    },
    afterLogoff: {
      label: 'Session still used?',
      asks: 'Does the client call a method of the session other than Release?',
      means: {
        yes: 'After Logoff only Release is allowed.',
        no: 'Only Release is left to call.',
      },
    },
    methodAfterLogoff: {
      label: 'Only Release is allowed',
      asks: 'The client calls a method that may not be called after Logoff.',
      means: {
        other: 'The session has ended. What the call returns is not documented.',
      },
    },
    releaseSession: {
      label: 'Release the session',
      asks: 'The client releases the session pointer.',
      means: { other: 'The session is over. The libraries come next.' },
    },
    oleInitialized: {
      label: 'OleInitialize called?',
      asks: 'Did the client call OleInitialize at the start?',
      means: {
        yes: 'OleUninitialize has to follow, and before MAPIUninitialize.',
        no: 'OleUninitialize is not to be called.',
      },
      note:
        'The order is not simply reversed. The start goes MAPI, OLE, utilities; the end goes OLE, ' +
        'MAPI, utilities.',
    },
    oleFirst: {
      label: 'OleUninitialize first?',
      asks: 'Does OleUninitialize come before MAPIUninitialize?',
      means: {
        yes: 'OLE ends while MAPI still runs, as it has to.',
        no: 'MAPIUninitialize comes first, and OleUninitialize too late.',
      },
    },
    oleUninitialize: {
      label: 'OleUninitialize',
      asks: 'OleUninitialize ends the OLE libraries.',
      means: { other: 'MAPIUninitialize may follow now.' },
    },
    mapiUninitialize: {
      label: 'MAPIUninitialize',
      asks: 'MAPIUninitialize lowers the reference count and cleans up.',
      means: {
        other: 'It returns nothing. After it the client makes no MAPI call any more.',
      },
      note:
        'It may not be called from DllMain. Documents differ on when the DLLs of providers are ' +
        'unloaded; after the MAPIUninitialize of the last client is the reading taken here. A ' +
        'client that started only the utilities has no session to end: it calls DeinitMapiUtil, ' +
        'and not MAPIUninitialize.',
    },
    countsEqual: {
      label: 'Called equally often?',
      asks: 'Is MAPIUninitialize called as often as MAPIInitialize was?',
      means: {
        yes: 'Every MAPIInitialize has its MAPIUninitialize.',
        no: 'The two counts differ, and the reference count does not come out even.',
      },
      note:
        'Every thread that has called MAPIInitialize calls MAPIUninitialize when it has done ' +
        'with MAPI.',
    },
    countsDiffer: {
      label: 'Counts do not match',
      asks: 'The calls of MAPIInitialize and MAPIUninitialize do not match.',
      means: {
        other:
          'One call raises the reference count, the other lowers it: the two have to come ' +
          'equally often. With too few calls of MAPIUninitialize a notification thread of its ' +
          'own goes on, because it lasts until the count is zero. What else follows is not ' +
          'documented.',
      },
    },
    oleLate: {
      label: 'OleUninitialize due?',
      asks: 'Is OleUninitialize still to be called?',
      means: {
        yes: 'It comes after MAPIUninitialize, which is the wrong order.',
        no: 'OLE was not used, or has ended in time.',
      },
    },
    uncleanExit: {
      label: 'Unclean exit',
      asks: 'OleUninitialize comes after MAPIUninitialize.',
      means: {
        other: 'The client may end in an unclean way, much like a crash.',
      },
    },
    utilitiesUsed: {
      label: 'ScInitMapiUtil called?',
      asks: 'Did the client call ScInitMapiUtil at the start?',
      means: {
        yes: 'Then it has to call DeinitMapiUtil as well.',
        no: 'DeinitMapiUtil is not to be called.',
      },
    },
    deinitMapiUtil: {
      label: 'DeinitMapiUtil',
      asks: 'DeinitMapiUtil releases the utility functions.',
      means: { other: 'It returns nothing, and is the last call in the documented order.' },
      note:
        'Documents disagree. No MAPI call may follow MAPIUninitialize; one page says that ' +
        'MAPIUninitialize calls DeinitMapiUtil itself, another that MAPIInitialize does; yet the ' +
        'steps for ending a session put DeinitMapiUtil last. The chart keeps that order.',
    },
    calledLate: {
      label: 'MAPI called again?',
      asks: 'Does the client make another MAPI call after MAPIUninitialize?',
      means: {
        yes: 'No call is allowed any more.',
        no: 'The client has finished with MAPI.',
      },
      note: 'DeinitMapiUtil in its documented place is not counted as such a call (our reading).',
    },
    callAfterUninitialize: {
      label: 'No call is allowed',
      asks: 'The client calls MAPI after MAPIUninitialize.',
      means: {
        other: 'The client may not do this. What then happens is not documented.',
      },
    },
    sessionEnded: {
      label: 'Session ended',
      asks: 'The session has ended.',
      means: {
        other:
          'S_OK is what Logoff returned. It says nothing of mistakes: they show in objects, in ' +
          'messages and in other clients, not in a code.',
      },
    },
  },
  exits: {
    yes: 'yes',
    no: 'no',
  },
  prompts: {},
  answers: {},
  inputs: {
    mail: {
      name: 'Outgoing messages',
      hint: 'Messages that are still in the outgoing queue.',
      values: {
        none: 'None queued',
        waits: 'Queued, the client waits',
        left: 'Queued, Logoff at once',
      },
    },
    advise: {
      name: 'Registrations',
      hint: 'Whether Unadvise is called for each registration for notifications.',
      values: { cancelled: 'Cancelled', left: 'Not cancelled' },
    },
    release: {
      name: 'Open objects',
      hint: 'When the client releases the objects that it has opened.',
      values: {
        before: 'Released before Logoff',
        after: 'Released after Logoff',
        'address-book': 'All but the address book',
      },
    },
    cached: {
      name: 'Cached entry identifiers',
      hint: 'Entry identifiers that the client has kept in memory from MAPI.',
      values: { no: 'None', yes: 'Some' },
    },
    flags: { name: 'ulFlags', hint: 'The mask of the flags of Logoff.', values: {} },
    shared: {
      name: 'Other clients',
      hint: 'Whether other clients share the session.',
      values: { no: 'None', yes: 'Share the session' },
    },
    afterwards: {
      name: 'After Logoff',
      hint: 'What the client calls on the session when Logoff has returned.',
      values: { release: 'Release only', method: 'Another method first' },
    },
    ole: {
      name: 'OleUninitialize',
      hint: 'Needed only where OleInitialize was called.',
      values: {
        no: 'Not needed',
        before: 'Before MAPIUninitialize',
        after: 'After MAPIUninitialize',
      },
    },
    count: {
      name: 'MAPIUninitialize',
      hint: 'How often it is called.',
      values: { equal: 'As often as MAPIInitialize', unequal: 'Not as often' },
    },
    utilities: {
      name: 'ScInitMapiUtil',
      hint: 'Whether the client called it at the start.',
      values: { no: 'Not called', yes: 'Called' },
    },
    late: {
      name: 'After MAPIUninitialize',
      hint: 'Whether the client calls MAPI once more.',
      values: { no: 'No MAPI call', yes: 'Another MAPI call' },
    },
  },
  facts: {
    mail: {
      name: 'outgoing messages',
      values: {
        none: 'none queued',
        waits: 'queued, the client waits',
        left: 'queued, Logoff at once',
      },
    },
    advise: {
      name: 'registrations',
      values: { cancelled: 'cancelled', left: 'not cancelled' },
    },
    release: {
      name: 'open objects',
      values: {
        before: 'released before Logoff',
        after: 'released after Logoff',
        'address-book': 'all released but the address book',
      },
    },
    cached: { name: 'cached entry identifiers', values: { no: 'none', yes: 'some' } },
    shared: { name: 'other clients', values: { no: 'none', yes: 'share the session' } },
    afterwards: {
      name: 'call after Logoff',
      values: { release: 'Release only', method: 'another method' },
    },
    ole: {
      name: 'OleUninitialize',
      values: {
        no: 'not needed',
        before: 'before MAPIUninitialize',
        after: 'after MAPIUninitialize',
      },
    },
    count: {
      name: 'calls of MAPIUninitialize',
      values: { equal: 'as many as of MAPIInitialize', unequal: 'not as many' },
    },
    utilities: { name: 'ScInitMapiUtil', values: { no: 'not called', yes: 'called' } },
    late: { name: 'another MAPI call', values: { no: 'no', yes: 'yes' } },
  },
  flags: {
    MAPI_LOGOFF_SHARED: {
      meaning:
        'Tells every client that shares the session to log off. No client should set it today.',
      matters: 'Read at “MAPI_LOGOFF_SHARED?”, once Logoff has been called.',
      ignored: 'When the session is not shared.',
    },
    MAPI_LOGOFF_UI: {
      meaning: 'Allows Logoff to show a dialog, perhaps to ask for confirmation.',
      matters: 'The chart does not read it; without it ulUIParam is ignored.',
      ignored: '',
    },
  },
  conflicts: {
    'logoff-shared-today':
      'MAPI_LOGOFF_SHARED is set, which no client should do today: if the session is shared, all ' +
      'MAPI clients begin to shut down since Outlook 2007 SP2, with unexpected behaviour.',
    'logoff-shared-ignored':
      'MAPI_LOGOFF_SHARED is set, but the session is not shared. The flag is ignored.',
  },
  reasons: {
    'others-keep-session':
      'The documents leave open what the other clients of a shared session have after one of ' +
      'them has logged off. That they keep the session is our reading.',
  },
  details: {
    clean: {
      true: { name: 'in order', says: 'No mistake was made on the way.' },
      false: { name: 'with mistakes', says: 'Something on the way has a bad consequence.' },
    },
    others: {
      'told-to-log-off': {
        name: 'others told to log off',
        says: 'The other clients of the session were told to log off.',
      },
      'keep-session': {
        name: 'others keep the session',
        says: 'The other clients keep the session.',
      },
    },
  },
  links: {
    start: 'The counterpart at the start of the session',
    sharing: 'How a session comes to be shared',
  },
  because: {
    mailQueued: {
      yes: () => 'Yes, because messages are still queued.',
      no: () => 'No, because no message is queued.',
    },
    stayLoggedOn: {
      yes: () => 'Yes, because the client waits.',
      no: () => 'No, because the client logs off at once.',
    },
    unadvise: {
      yes: () => 'Yes, because the client calls Unadvise for each of them.',
      no: () => 'No, because the client does not call Unadvise.',
    },
    releaseObjects: {
      yes: () => 'Yes, because the client releases them before Logoff.',
      no: () => 'No, because the client releases them only after Logoff.',
    },
    addressBookReleased: {
      yes: () => 'Yes, because the client releases every object before Logoff.',
      no: () => 'No, because the client releases all objects but the address book.',
    },
    cachedEntryIds: {
      yes: () => 'Yes, because the client has kept some.',
      no: () => 'No, because the client has kept none.',
    },
    sessionShared: {
      yes: () => 'Yes, because other clients share the session.',
      no: () => 'No, because no other client shares the session.',
    },
    objectsOpen: {
      yes: () => 'Yes, because not every object was released before Logoff.',
      no: () => 'No, because every object was released before Logoff.',
    },
    afterLogoff: {
      yes: () => 'Yes, because the client calls another method.',
      no: () => 'No, because the client calls Release only.',
    },
    oleInitialized: {
      yes: () => 'Yes, because the client used OLE.',
      no: () => 'No, because the client did not use OLE.',
    },
    oleFirst: {
      yes: () => 'Yes, because it comes before MAPIUninitialize.',
      no: () => 'No, because it comes after MAPIUninitialize.',
    },
    countsEqual: {
      yes: () => 'Yes, because the two counts match.',
      no: () => 'No, because the two counts do not match.',
    },
    oleLate: {
      yes: () => 'Yes, because it was not called before MAPIUninitialize.',
      no: () => 'No, because it was called in time or is not needed.',
    },
    utilitiesUsed: {
      yes: () => 'Yes, because the client used the utilities.',
      no: () => 'No, because the client did not use the utilities.',
    },
    calledLate: {
      yes: () => 'Yes, because the client makes another MAPI call.',
      no: () => 'No, because the client makes no other MAPI call.',
    },
  },
  calls: {},
  figureNote: '',
} satisfies EndText
