import type { UseText } from '../useText'

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, address book',
  'contab/ab': 'Outlook Address Book, address book',
  'exchange/ms': 'Microsoft Exchange, message store',
  'pst/ms': 'Personal Folders, message store',
  'exchange/xp': 'Microsoft Exchange, transport',
}

const entryFacts = {
  message: 'a message',
  folder: 'a folder',
  container: 'an address book container',
  user: 'a messaging user',
  store: 'a message store',
  status: 'a status object',
  unknown: 'an object of no provider here',
  null: 'NULL',
}

const methodNames = {
  GetLastError: 'GetLastError',
  GetMsgStoresTable: 'GetMsgStoresTable',
  OpenMsgStore: 'OpenMsgStore',
  OpenAddressBook: 'OpenAddressBook',
  OpenProfileSection: 'OpenProfileSection',
  GetStatusTable: 'GetStatusTable',
  OpenEntry: 'OpenEntry',
  CompareEntryIDs: 'CompareEntryIDs',
  Advise: 'Advise',
  Unadvise: 'Unadvise',
  MessageOptions: 'MessageOptions',
  QueryDefaultMessageOpt: 'QueryDefaultMessageOpt',
  EnumAdrTypes: 'EnumAdrTypes',
  QueryIdentity: 'QueryIdentity',
  Logoff: 'Logoff',
  SetDefaultStore: 'SetDefaultStore',
  AdminServices: 'AdminServices',
  ShowForm: 'ShowForm',
  PrepareForm: 'PrepareForm',
}

const standingFacts = { running: 'running', 'left-out': 'left out', disabled: 'disabled' }

/** The same of a service that may lack such a provider. */
const serviceFacts = { ...standingFacts, null: 'none' }

/** What the spooler has to start. */
const transportFacts = {
  pending: 'to be started',
  started: 'started already',
  none: 'none in the profile',
  nonmessaging: 'not started with MAPI_NO_MAIL',
  'not-running': 'disabled or left out',
}

/** Why that is nothing, where the profile has transports. */
const nothingToStart = {
  [transportFacts.started]: 'No, because the transports of this session have been started already.',
  [transportFacts.nonmessaging]: 'No, because MAPI_NO_MAIL was set at the logon.',
  [transportFacts['not-running']]: 'No, because every transport is disabled or left out.',
}

/** What English says about the chart of the session in use. */
export const text = {
  summary: 'One call of a method of IMAPISession, and what stands behind the result.',
  methods: {
    GetLastError: 'Details of the last error of a session method, if MAPI has any.',
    GetMsgStoresTable: 'The table of the message stores in the profile of the session.',
    OpenMsgStore: 'Opens one message store.',
    OpenAddressBook: 'Opens the integrated address book, made of all address book providers.',
    OpenProfileSection: 'Opens a section of the profile of the session.',
    GetStatusTable: 'The status table: MAPI, the spooler, and the providers of the session.',
    OpenEntry: 'Opens any object by its entry identifier: the provider that made it is asked.',
    CompareEntryIDs: 'Tells whether two entry identifiers name the same object.',
    Advise: 'Registers for notifications about the session or about one object.',
    Unadvise: 'Cancels a registration for notifications.',
    MessageOptions: 'Not supported or documented today; in 1998, a dialog of message options.',
    QueryDefaultMessageOpt:
      'Not supported or documented today; in 1998, the default message options.',
    EnumAdrTypes: 'Deprecated: the address types of the transports that are loaded.',
    QueryIdentity: 'The entry identifier of the primary identity of the session.',
    Logoff: 'Ends the session.',
    SetDefaultStore: 'Makes a message store the default, primary, secondary or Simple MAPI store.',
    AdminServices: 'Administers the message services of the profile, for the next session.',
    ShowForm: 'Shows a form that PrepareForm has prepared.',
    PrepareForm: 'Prepares the token with which ShowForm finds its message.',
  },
  stages: {
    store: { name: 'Message store' },
    entry: { name: 'Any object' },
    table: { name: 'Status table' },
    addressBook: { name: 'Address book' },
    other: { name: 'Other methods' },
  },
  steps: {
    session: {
      label: 'IMAPISession',
      asks: 'The client has logged on, and holds a session pointer.',
      means: {
        other:
          'All that the session offers is behind this interface: 19 methods, after ' +
          'QueryInterface, AddRef and Release.',
      },
    },
    loggedOff: {
      label: 'Logoff called?',
      asks: 'Has the client called Logoff on this session already?',
      means: {
        yes: 'After Logoff, Release is the only method that may be called.',
        no: 'Every method may be called.',
      },
    },
    returnLoggedOff: {
      label: 'Only Release is allowed',
      asks: 'The client calls a method that may not be called after Logoff.',
      means: {
        other: 'For this client the session has ended. The client can only release its pointer.',
      },
    },
    method: {
      label: 'Which method is called?',
      asks: 'Which method of IMAPISession does the client call?',
      means: {
        OpenMsgStore: 'The client opens one message store.',
        OpenEntry: 'The client opens an object of which it has the entry identifier.',
        GetStatusTable: 'The client asks how the session and its providers stand.',
        OpenAddressBook: 'The client opens the integrated address book.',
        other: 'The client calls one of the other 15 methods.',
      },
    },
    storeIdNull: {
      label: 'lpEntryID NULL?',
      asks: 'Is the entry identifier of the message store NULL?',
      means: {
        yes: 'The call names no store, and OpenMsgStore takes none of its own accord.',
        no: 'The call names a store.',
      },
    },
    returnIdNull: {
      label: 'NULL is not allowed',
      asks: 'The client has passed NULL where an entry identifier is needed.',
      means: {
        other:
          'IAddrBook::OpenEntry and IMsgStore::OpenEntry take NULL for their root. The session ' +
          'has no root to open.',
      },
    },
    storeServed: {
      label: 'Service available?',
      asks: 'Does a message service that is not disabled serve the store?',
      means: {
        yes: 'MAPI can turn to the provider of the store.',
        no: 'MAPI calls no provider for this store in this session.',
      },
      note:
        'A message service is disabled as a whole and for the rest of the session. Asking this ' +
        'before the store is opened is our reading.',
    },
    returnNotServed: {
      label: 'Store not available',
      asks: 'The store cannot be opened in this session.',
      means: {
        other:
          'MAPI calls no provider of a disabled service any more. A new session may find the ' +
          'service in order again.',
      },
      note: 'That the call fails here is our reading: no page tells what it returns.',
    },
    storeOpen: {
      label: 'Store already open?',
      asks: 'Has the provider of the store been logged on already?',
      means: {
        yes: 'MAPI uses the provider object that it has. The DLL is not loaded again.',
        no: 'The provider was left out at the logon, so MAPI starts it anew.',
      },
      note:
        'Documents differ on when providers log on: within MAPILogonEx, or when they are first ' +
        'needed. In our reading they log on within MAPILogonEx, and a store that runs is open.',
    },
    loadStoreProvider: {
      label: 'MSProviderInit',
      asks: 'MAPI loads the DLL of the provider and calls MSProviderInit.',
      means: { other: 'The entry point returns a provider object, IMSProvider.' },
    },
    storeLogon: {
      label: 'IMSProvider::Logon',
      asks: 'MAPI calls the logon method of the provider with the entry identifier.',
      means: {
        S_OK: 'The provider logs on. A store that is open already may be returned as it is.',
        password: 'The password is missing or wrong, and the provider may ask for it.',
        MAPI_E_FAILONEPROVIDER:
          'The password is missing or wrong, and no dialog is allowed; or the provider serves no ' +
          'further session. The other providers of the service are not affected.',
      },
      note:
        'Trying a store again is what MAPI_E_FAILONEPROVIDER is for. A store that lacks its ' +
        'password stands for every store that was left out (our reading). OpenMsgStore can also ' +
        'return MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS and others, which the chart does not show. ' +
        'That a provider which serves no further session fails alone here is our reading, too.',
    },
    promptForStorePassword: {
      label: 'Ask for password',
      asks: 'The provider asks the user for the password of the store.',
      means: {
        ok: 'The password is accepted, and the logon goes on.',
        cancel: 'The user does not give it.',
        waiting: 'The call does not return before the user has answered.',
      },
    },
    returnStoreCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'OpenMsgStore returns MAPI_E_USER_CANCEL.',
      means: { other: 'The store stays closed. The client may try again.' },
      note:
        'The provider’s logon method returns this code. That OpenMsgStore hands it on is our ' +
        'reading.',
    },
    returnLogonFailed: {
      label: 'MAPI_E_LOGON_FAILED',
      asks: 'The call returns MAPI_E_LOGON_FAILED.',
      means: {
        other:
          'The provider has not logged on. Where it needs a password and the call allows no ' +
          'dialog, the client can ask for it, or call OpenMsgStore without MDB_NO_DIALOG.',
      },
      note:
        'A provider that serves no further session ends here, too. That is our reading: no page ' +
        'names a code for it.',
    },
    storeLogonObjects: {
      label: 'IMSLogon, IMsgStore',
      asks: 'The provider returns a logon object and a message store object.',
      means: {
        other:
          'It calls AddRef on its support object, unless the store was open before and the same ' +
          'objects are returned.',
      },
    },
    spoolerHears: {
      label: 'Spooler told?',
      asks: 'Does MAPI tell the spooler of the store?',
      means: {
        yes: 'The spooler is to send and receive through the store, too.',
        no: 'The spooler does not learn of the store.',
      },
    },
    returnStoreAlone: {
      label: 'Return store',
      asks: 'MAPI returns the store to the client.',
      means: {
        other:
          'S_OK: the client has an IMsgStore. The spooler neither sends nor receives through it.',
      },
    },
    tellSpooler: {
      label: 'Tell the spooler',
      asks: 'MAPI gives the entry identifier of the store to the spooler.',
      means: { other: 'With it, the spooler can log on to the store itself.' },
    },
    storeToClient: {
      label: 'IMsgStore to client',
      asks: 'MAPI returns the store to the client.',
      means: { other: 'The call has returned S_OK. What follows is between spooler and provider.' },
    },
    spoolerLogon: {
      label: 'SpoolerLogon',
      asks: 'The spooler calls IMSProvider::SpoolerLogon.',
      means: {
        other: 'With it the spooler logs on to the same message store.',
      },
      note:
        'Documents speak of the spooler as a process of its own, or as a background thread. ' +
        'Here it is a role.',
    },
    returnStore: {
      label: 'Store is open',
      asks: 'The client has the store, and the spooler has logged on to it.',
      means: {
        other:
          'S_OK. The store is read-only unless the call asked for write access: OpenMsgStore ' +
          'with MDB_WRITE or MAPI_BEST_ACCESS, OpenEntry with MAPI_MODIFY or MAPI_BEST_ACCESS. ' +
          'Even then write access is not guaranteed.',
      },
    },
    entryIdNull: {
      label: 'lpEntryID NULL?',
      asks: 'Is the entry identifier NULL?',
      means: {
        yes: 'The call names no object.',
        no: 'The call names an object.',
      },
    },
    entryIsStore: {
      label: 'Available store?',
      asks: 'Does it name a message store whose message service is not disabled?',
      means: {
        yes: 'The call does the same as OpenMsgStore with MDB_NO_DIALOG.',
        no: 'It names something else, or a store for which MAPI calls no provider in this session.',
      },
      note:
        'That OpenEntry treats the store of a disabled service like an object whose provider is ' +
        'not open is our reading. Its page also says that for a store the call does the same as ' +
        'OpenMsgStore.',
    },
    entryIsStatus: {
      label: 'Status object?',
      asks: 'Is it the entry identifier of a status object?',
      means: {
        yes: 'It is PR_ENTRYID of a row of the status table.',
        no: 'It comes from a provider, which has put its MAPIUID into it.',
      },
    },
    statusRowThere: {
      label: 'Row in status table?',
      asks: 'Does the provider have a row in the status table?',
      means: {
        yes: 'PR_ENTRYID of the row names its status object.',
        no: 'Without a row there is no entry identifier, and nothing to open.',
      },
      note:
        'Documents differ on which providers have rows. A transport must have one, except with ' +
        'MAPI_NO_MAIL. That every other provider that runs has one, and that one that is ' +
        'disabled or left out has none, is our reading.',
    },
    returnNoRow: {
      label: 'No status object',
      asks: 'The provider has no row, and the client gets no status object of it.',
      means: {
        other: 'No call has failed: the entry identifier that OpenEntry would need is not there.',
      },
      note:
        'What OpenEntry returns for an entry identifier from an earlier session is not documented. ' +
        'That the run ends here is our reading.',
    },
    returnStatusObject: {
      label: 'Return status object',
      asks: 'IMAPISession::OpenEntry opens the status object.',
      means: {
        other:
          'S_OK: the client has an IMAPIStatus. PR_RESOURCE_METHODS says which of its methods ' +
          'may be called; others may return MAPI_E_NO_SUPPORT.',
      },
    },
    readMapiUid: {
      label: 'Read MAPIUID',
      asks: 'MAPI reads the MAPIUID in the entry identifier.',
      means: { other: 'It tells which provider has made the entry identifier.' },
    },
    uidRegistered: {
      label: 'MAPIUID registered?',
      asks: 'Has a provider of this session registered the MAPIUID?',
      means: {
        yes: 'It was registered with SetProviderUID when the provider logged on.',
        no: 'No provider that is open claims it.',
      },
      note:
        'Providers register at their logon. In our reading that was within MAPILogonEx, so one ' +
        'that runs has registered, and one that is disabled or left out has not.',
    },
    returnUnknownEntryId: {
      label: 'MAPI_E_UNKNOWN_ENTRYID',
      asks: 'OpenEntry returns MAPI_E_UNKNOWN_ENTRYID.',
      means: { other: 'Typically the provider that the object belongs to is not open.' },
    },
    forwardToProvider: {
      label: 'OpenEntry of the provider',
      asks: 'MAPI forwards the call to OpenEntry of the provider’s logon object.',
      means: {
        S_OK: 'The provider opens the object.',
        MAPI_E_NOT_FOUND: 'The provider knows no such object.',
        MAPI_E_NO_ACCESS: 'The user may not open it, or not in that way.',
      },
    },
    returnObject: {
      label: 'Return object',
      asks: 'OpenEntry returns the object that the provider has opened.',
      means: {
        other:
          'S_OK: *lpulObjType says what it is. A client that knows the kind of object is faster ' +
          'with OpenEntry of the store, the address book or the container.',
      },
    },
    returnNotFound: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'OpenEntry returns MAPI_E_NOT_FOUND.',
      means: { other: 'The entry identifier is well-formed, but names no object.' },
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'OpenEntry returns MAPI_E_NO_ACCESS.',
      means: {
        other:
          'The user has not enough permissions for the object, or wanted to modify one that is ' +
          'read-only.',
      },
    },
    transportsStarting: {
      label: 'Transports starting?',
      asks: 'Has the spooler still to start transports?',
      means: {
        yes: 'The call comes right after the logon, and the table waits for them.',
        no: 'There is nothing to wait for.',
      },
      note:
        'The spooler starts the transports when the logon of the client is over. That the table ' +
        'does not wait where there is no transport to start is our reading.',
    },
    waitForTransports: {
      label: 'Call blocks',
      asks: 'GetStatusTable waits until the spooler has started the transports.',
      means: {
        other:
          'The client stands still meanwhile. It should not ask for the status table right ' +
          'after the logon.',
      },
    },
    statusTable: {
      label: 'Status table',
      asks: 'The client receives the status table of the session.',
      means: {
        other:
          'MAPI has three rows in it: for itself, for the spooler and for the address book. The ' +
          'others are of providers.',
      },
      note:
        'Documents differ on whether every provider has a row, and whether the table knows ' +
        'MAPI_UNICODE. One page names the method as one of IMAPIStatus; it is IMAPISession’s.',
    },
    statusObjectWanted: {
      label: 'Status object wanted?',
      asks: 'Does the client go on to open a status object?',
      means: {
        yes: 'It looks for the row of the object, and takes its entry identifier.',
        no: 'It reads the rows.',
      },
      note: 'That the entry identifier of the call stands for this wish is our reading.',
    },
    returnStatusTable: {
      label: 'Return status table',
      asks: 'The client has the status table.',
      means: {
        other:
          'S_OK: the client reads the rows and releases the table. PR_DISPLAY_NAME of the row ' +
          'MAPI_SUBSYSTEM is the name of the profile.',
      },
    },
    setColumns: {
      label: 'SetColumns',
      asks: 'The client limits the table to the columns that it needs.',
      means: { other: 'These are PR_ENTRYID, PR_RESOURCE_TYPE and PR_DISPLAY_NAME.' },
    },
    buildRestriction: {
      label: 'Build restriction',
      asks: 'The client builds a restriction that finds one row.',
      means: {
        other:
          'A row of MAPI is found by PR_RESOURCE_TYPE, that of a provider by ' +
          'PR_PROVIDER_DISPLAY or PR_PROVIDER_DLL_NAME.',
      },
    },
    restrictTable: {
      label: 'Restrict',
      asks: 'The client calls IMAPITable::Restrict.',
      means: { other: 'The table shows only rows that fit.' },
    },
    queryAllRows: {
      label: 'HrQueryAllRows',
      asks: 'The client reads the rows that are left.',
      means: { other: 'One row is expected, that of the status object.' },
    },
    addressBookLogon: {
      label: 'IABProvider::Logon',
      asks: 'MAPI connects to the next address book provider of the profile.',
      means: { other: 'Their top-level containers make up the integrated address book.' },
      note:
        'One page has OpenAddressBook call the logon method of each provider, others have them ' +
        'log on within MAPILogonEx. The second is our reading; what was loaded there is used here.',
    },
    addressBookLoaded: {
      label: 'Provider loaded?',
      asks: 'Is this address book provider loaded?',
      means: {
        no: 'The address book lacks its containers. That settles the result.',
        next: 'It is, and another one follows.',
        yes: 'It is, and it was the last one: the address book is complete.',
      },
      note:
        'That a provider is missing here whose whole message service was disabled at the logon ' +
        'is our reading, and so is that a profile without any such provider lacks none. MAPI ' +
        'turns to the other providers after one that is missing, too; the chart does not.',
    },
    returnAddressBook: {
      label: 'Return address book',
      asks: 'OpenAddressBook returns the integrated address book.',
      means: { other: 'S_OK: the client has an IAddrBook, and releases it before Logoff.' },
    },
    returnPartialAddressBook: {
      label: 'MAPI_W_ERRORS_RETURNED',
      asks: 'OpenAddressBook returns the address book and MAPI_W_ERRORS_RETURNED.',
      means: {
        other:
          'A warning is a success: test the code with HR_FAILED. The pointer is always valid, ' +
          'and has to be released before Logoff. GetLastError tells which providers failed.',
      },
    },
    otherMethod: {
      label: 'Which of the others?',
      asks: 'What is known of the method that is called?',
      means: {
        identity: 'QueryIdentity has a chart of its own.',
        logoff: 'Logoff has a chart of its own.',
        admin: 'AdminServices changes the profile, not the session.',
        compare: 'CompareEntryIDs has its answer in a parameter, not in the code.',
        deprecated: 'EnumAdrTypes is deprecated.',
        undocumented: 'No page describes the method today.',
        others: 'The method has a page of its own, which the chart does not follow.',
      },
    },
    seeIdentity: {
      label: 'QueryIdentity',
      asks: 'The client asks for the primary identity of the session.',
      means: { other: 'What it receives depends on the rows of the status table.' },
    },
    returnLogoff: {
      label: 'Logoff',
      asks: 'The client ends the session.',
      means: { other: 'S_OK. Now only Release may be called. What comes before matters as much.' },
    },
    returnAdmin: {
      label: 'AdminServices',
      asks: 'The client receives an IMsgServiceAdmin.',
      means: {
        other:
          'S_OK: the client can change the message services of the profile. The present session ' +
          'stays as it is; changes take effect in the next one.',
      },
    },
    returnCompared: {
      label: 'CompareEntryIDs',
      asks: 'MAPI has the provider compare two entry identifiers.',
      means: {
        other:
          'S_OK, whether they name the same object or not: *lpulResult is TRUE or FALSE. ' +
          'MAPI_E_UNKNOWN_ENTRYID means that the identifiers refer to no objects, possibly ' +
          'because those are not open.',
      },
      note:
        'One page has the method return an error when the two differ. That it returns S_OK and ' +
        'FALSE, as its reference page says, is our reading.',
    },
    returnAddressTypes: {
      label: 'EnumAdrTypes',
      asks: 'The client receives the address types of the transports.',
      means: { other: 'S_OK. Transports that are not loaded are not counted.' },
      note: 'The method is deprecated.',
    },
    returnUndocumented: {
      label: 'Not documented',
      asks: 'The client calls a method that is not supported or documented today.',
      means: { other: 'The method is still in the interface and keeps its slot.' },
      note: 'In 1998 it was about message options of an address type.',
    },
    returnOther: {
      label: 'Not followed here',
      asks: 'The client calls a method that the chart does not follow.',
      means: { other: 'Its reference page has the parameters and the codes.' },
      note:
        'That the chart names no code is our reading of how far it goes. About ' +
        'GetMsgStoresTable documents differ: all stores of the profile, or each that is open.',
    },
  },
  exits: {
    yes: 'yes',
    no: 'no',
    OpenMsgStore: 'OpenMsgStore',
    OpenEntry: 'OpenEntry',
    GetStatusTable: 'GetStatusTable',
    OpenAddressBook: 'OpenAddressBook',
    other: 'other',
    next: 'next',
    S_OK: 'S_OK',
    password: 'password',
    MAPI_E_FAILONEPROVIDER: 'alone',
    ok: 'OK',
    cancel: 'Cancel',
    MAPI_E_NOT_FOUND: 'none',
    MAPI_E_NO_ACCESS: 'refused',
    identity: 'identity',
    logoff: 'end',
    admin: 'admin',
    compare: 'compare',
    deprecated: 'deprecated',
    undocumented: 'no page',
    others: 'others',
  },
  prompts: {
    promptForStorePassword: {
      title: () => 'Password of the store',
      says: ({ service, kind }) => `${service}, ${kind}: the password is missing or wrong.`,
    },
  },
  answers: { ok: 'OK', cancel: 'Cancel' },
  inputs: {
    method: {
      name: 'Method',
      hint: 'The method of IMAPISession that the client calls.',
      values: methodNames,
    },
    entry: {
      name: 'lpEntryID',
      hint: 'What the entry identifier names. OpenMsgStore asks only whether it is NULL.',
      values: {
        message: 'Message',
        folder: 'Folder',
        container: 'Address book container',
        user: 'Messaging user',
        store: 'Message store',
        status: 'Status object',
        unknown: 'Object of no provider here',
        '': 'NULL',
      },
    },
    provider: {
      name: 'Provider',
      hint: 'Whose store, object or status object it is.',
      values: providerNames,
    },
    flags: { name: 'ulFlags', hint: 'The mask of the flags of OpenMsgStore.', values: {} },
    asked: {
      name: 'Status table',
      hint: 'When GetStatusTable is called.',
      values: { later: 'Some time after the logon', 'at-once': 'Right after the logon' },
    },
    after: {
      name: 'After Logoff',
      hint: 'Whether the client has called Logoff before.',
      values: { no: 'No', yes: 'Yes' },
    },
    object: {
      name: 'Object',
      hint: 'What the provider says when OpenEntry is forwarded to it.',
      values: { found: 'Found', missing: 'Not there', 'no-access': 'No access' },
    },
    profile: { name: 'Profile', hint: 'The profile of the session.', values: {} },
    nomail: {
      name: 'MAPI_NO_MAIL',
      hint: 'Whether the client has set the flag at its logon.',
      values: { no: 'Not set', yes: 'Set' },
    },
    standing: {
      name: 'Provider in the session',
      hint: 'What the logon has made of it. One disabled provider disables its whole service.',
      values: { running: 'Running', 'left-out': 'Left out', disabled: 'Disabled' },
    },
  },
  facts: {
    after: { name: 'Logoff called', values: { no: 'no', yes: 'yes' } },
    method: { name: 'method', values: methodNames },
    entry: { name: 'entry identifier of', values: entryFacts },
    profile: { name: 'profile', values: {} },
    nomail: { name: 'MAPI_NO_MAIL at the logon', values: { no: 'not set', yes: 'set' } },
    object: {
      name: 'object',
      values: { found: 'found', missing: 'not there', 'no-access': 'no access' },
    },
    asked: {
      name: 'GetStatusTable called',
      values: { later: 'some time after the logon', 'at-once': 'right after the logon' },
    },
    owner: { name: 'provider', values: { ...providerNames, null: 'none' } },
    serviceAb: { name: 'address book of the service', values: serviceFacts },
    serviceMs: { name: 'message store of the service', values: serviceFacts },
    serviceXp: { name: 'transport of the service', values: serviceFacts },
    addressBooksLeft: { name: 'address book providers left', values: {} },
    transports: { name: 'transports', values: transportFacts },
    storeFull: {
      name: 'provider serves no further session',
      values: { no: 'no', yes: 'yes' },
    },
  },
  flags: {
    MDB_NO_DIALOG: {
      meaning: 'Forbids logon dialogs of the provider.',
      matters: 'Read at “IMSProvider::Logon”, where the store lacks its password.',
      ignored: 'When the store can be opened without help.',
    },
    MDB_WRITE: {
      meaning: 'Asks for read and write access to the store.',
      matters: 'The chart does not read it; access is not guaranteed.',
      ignored: '',
    },
    MAPI_DEFERRED_ERRORS: {
      meaning: 'Allows the call to succeed before the store is fully available.',
      matters: 'The chart does not read it; an error may come with a later call.',
      ignored: '',
    },
    MAPI_BEST_ACCESS: {
      meaning: 'Asks for the highest access that user and client may have.',
      matters: 'The chart does not read it; access is not guaranteed.',
      ignored: '',
    },
    MDB_TEMPORARY: {
      meaning: 'The store is not permanent, and is not added to the table of message stores.',
      matters: 'The chart does not read it.',
      ignored: '',
    },
    MDB_NO_MAIL: {
      meaning: 'The store is not used to send or receive: the spooler is not told of it.',
      matters: 'Read at “Spooler told?”, once the store is open.',
      ignored: 'When MAPI_NO_MAIL was set at the logon.',
    },
    MDB_ONLINE: {
      meaning: 'With Cached Exchange Mode, opens the store on the server.',
      matters: 'The chart does not read it.',
      ignored: '',
    },
  },
  conflicts: {
    'provider-replaced':
      'The provider that is set is not in this profile, or not of the kind that the call needs. ' +
      'The chart takes the first one of the profile that is.',
    'entry-not-store':
      'OpenMsgStore needs the entry identifier of a message store, and this is one of something ' +
      'else. The chart takes it for that of the store.',
  },
  reasons: {
    'after-logoff':
      'What a method returns after Logoff is left open by the documents: they say only that it ' +
      'may not be called.',
    'null-code':
      'The code for NULL is left open by the documents: they say only that it is not allowed.',
    'not-served-code':
      'The code is left open by the documents: they say only that MAPI calls no provider of a ' +
      'disabled service any more, and nothing of a profile without a message store.',
    'cancel-code':
      'That OpenMsgStore hands on the code of the provider is our reading: its page does not ' +
      'list it.',
    'no-row':
      'That a provider which does not run has no row is our reading, except for transports with ' +
      'MAPI_NO_MAIL.',
    'other-entry':
      'OpenMsgStore takes the entry identifier of a message store. That it opens the store of another one is our reading: no page says what becomes of it.',
    'limit-code':
      'That the call returns this code where the provider serves no further session is our ' +
      'reading: no page names one.',
    'store-unknown':
      'That OpenEntry returns this code for a store that no available service serves is our ' +
      'reading. Its page names the code for providers that are not open, but also says that for ' +
      'a store the call does the same as OpenMsgStore.',
    'row-optional':
      'That this provider has a row, and with it a status object, is our reading: the documents ' +
      'agree only on transports.',
    compared:
      'Documents differ on what comes back when the identifiers name different objects: an ' +
      'error, or S_OK and FALSE. The second is our reading.',
    'no-wait':
      'That the status table does not wait where no transport is to start is our reading: no ' +
      'page speaks of this case.',
    'no-address-book':
      'That the address book of a profile without address book providers counts as complete is ' +
      'our reading.',
    'see-identity': 'The code is left open here: it depends on what the chart of identity shows.',
    undocumented: 'The code is left open by the documents: no page describes the method today.',
    'not-followed': 'The code is left open here: the chart does not follow this method.',
  },
  details: {
    pointer: {
      IMsgStore: { name: 'IMsgStore', says: 'The client has an IMsgStore.' },
      IMAPIStatus: { name: 'IMAPIStatus', says: 'The client has an IMAPIStatus.' },
      IMAPITable: { name: 'IMAPITable', says: 'The client has an IMAPITable.' },
      IAddrBook: { name: 'IAddrBook', says: 'The client has an IAddrBook.' },
      IUnknown: {
        name: 'IUnknown',
        says: 'The client has a pointer whose interface fits the object.',
      },
    },
    spooler: {
      told: { name: 'spooler told', says: 'The spooler uses the store, too.' },
      'not-told': { name: 'spooler not told', says: 'The spooler does not know of the store.' },
    },
  },
  links: {
    logon: 'The logon that such a session comes from',
    identity: 'What QueryIdentity returns',
    end: 'All that belongs to the end of a session',
    release: 'What follows if the address book is not released',
  },
  because: {
    loggedOff: {
      yes: () => 'Yes, because the client has called Logoff.',
      no: () => 'No, because the client has not called Logoff.',
    },
    method: {
      OpenMsgStore: () => 'The client calls OpenMsgStore.',
      OpenEntry: () => 'The client calls OpenEntry.',
      GetStatusTable: () => 'The client calls GetStatusTable.',
      OpenAddressBook: () => 'The client calls OpenAddressBook.',
      other: ({ method }) => `The client calls ${method}.`,
    },
    storeIdNull: {
      yes: () => 'Yes, because the call passes NULL.',
      no: () => 'No, because the call passes an entry identifier.',
    },
    storeServed: {
      yes: ({ owner }) => `Yes, because the service of this provider is not disabled: ${owner}.`,
      no: ({ owner, profile, serviceMs }) =>
        serviceMs === null
          ? `No, because the profile ${profile} has no message store.`
          : `No, because the service of this provider is disabled: ${owner}.`,
    },
    storeOpen: {
      yes: () => 'Yes, because the provider runs.',
      no: () => 'No, because the provider was left out at the logon.',
    },
    storeLogon: {
      S_OK: () => 'The provider returns S_OK.',
      password: () => 'The provider asks for the password, because dialogs are allowed.',
      MAPI_E_FAILONEPROVIDER: ({ storeFull }) =>
        storeFull === 'yes'
          ? 'The provider fails again, because it serves no further session.'
          : 'The provider returns MAPI_E_FAILONEPROVIDER, because it needs a password and may not ' +
            'ask for it.',
    },
    spoolerHears: {
      yes: () => 'Yes, because neither MAPI_NO_MAIL nor MDB_NO_MAIL was set.',
      no: ({ nomail }) =>
        nomail === 'set'
          ? 'No, because MAPI_NO_MAIL was set at the logon.'
          : 'No, because MDB_NO_MAIL is set.',
    },
    entryIdNull: {
      yes: () => 'Yes, because the call passes NULL.',
      no: () => 'No, because the call passes an entry identifier.',
    },
    entryIsStore: {
      yes: () => 'Yes, because it names a message store whose service is not disabled.',
      no: ({ entry }) =>
        entry === entryFacts.store
          ? 'No, because no message service that is available serves the store.'
          : `No, because it names ${entry}.`,
    },
    entryIsStatus: {
      yes: () => 'Yes, because it names a status object.',
      no: ({ entry }) => `No, because it names ${entry}.`,
    },
    statusRowThere: {
      yes: ({ owner }) => `Yes, because this provider has a row: ${owner}.`,
      no: ({ owner }) => `No, because this provider has no row: ${owner}.`,
    },
    uidRegistered: {
      yes: ({ owner }) => `Yes, because this provider has registered it: ${owner}.`,
      no: ({ owner }) =>
        owner === null
          ? 'No, because no provider of the profile has made it.'
          : `No, because this provider does not run: ${owner}.`,
    },
    forwardToProvider: {
      S_OK: () => 'The provider returns S_OK, because the object is found.',
      MAPI_E_NOT_FOUND: ({ code }) =>
        `The provider returns ${code}, because the object is not there.`,
      MAPI_E_NO_ACCESS: ({ code }) =>
        `The provider returns ${code}, because the user has no access.`,
    },
    transportsStarting: {
      yes: () => 'Yes, because the call comes right after the logon.',
      no: ({ asked, transports }) =>
        asked === 'some time after the logon'
          ? 'No, because the logon is over for some time.'
          : (nothingToStart[String(transports)] ?? 'No, because the profile has no transport.'),
    },
    statusObjectWanted: {
      yes: () => 'Yes, because the entry identifier of a status object is wanted.',
      no: () => 'No, because only the table is wanted.',
    },
    addressBookLoaded: {
      no: ({ owner }) => `No, because this provider does not run: ${owner}.`,
      next: ({ owner }) => `Yes, because this provider runs, and another one follows: ${owner}.`,
      yes: ({ owner }) =>
        owner === null
          ? 'Yes, because the profile has no address book provider.'
          : `Yes, because this provider runs, and it is the last one: ${owner}.`,
    },
    otherMethod: {
      identity: () => 'The client calls QueryIdentity.',
      logoff: () => 'The client calls Logoff.',
      admin: () => 'The client calls AdminServices.',
      compare: () => 'The client calls CompareEntryIDs.',
      deprecated: () => 'The client calls EnumAdrTypes.',
      undocumented: ({ method }) => `The client calls ${method}.`,
      others: ({ method }) => `The client calls ${method}.`,
    },
  },
  calls: {
    storeLogon: {
      ms: 'IMSProvider::Logon, called by MAPI',
    },
    forwardToProvider: {
      ab: 'IABLogon::OpenEntry, called by MAPI',
      ms: 'IMSLogon::OpenEntry, called by MAPI',
    },
    returnStatusObject: {
      ab: 'IABLogon::OpenStatusEntry',
      ms: 'IMSLogon::OpenStatusEntry',
      xp: 'IXPLogon::OpenStatusEntry',
    },
  },
  figureNote: '',
} satisfies UseText
