import type { IdentityIds } from '../../charts/identity/identityChart'
import type { ChartTextOf } from '../texts'

export type IdentityText = ChartTextOf<IdentityIds>

/** What a status row supplies, in a control: the ends of the names PR_IDENTITY_…. */
const rowValues = {
  all: 'All three',
  entryid: 'ENTRYID',
  display: 'DISPLAY',
  searchkey: 'SEARCH_KEY',
  'entryid,display': 'ENTRYID, DISPLAY',
  'entryid,searchkey': 'ENTRYID, SEARCH_KEY',
  'display,searchkey': 'DISPLAY, SEARCH_KEY',
  none: 'None',
  'no-row': 'No row',
}

/** The same among the values that a step reads. */
const rowFacts = {
  ...rowValues,
  all: 'all three properties',
  none: 'none of the properties',
  'no-row': 'no row',
}

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, address book',
  'contab/ab': 'Outlook Address Book, address book',
  'exchange/ms': 'Microsoft Exchange, message store',
  'pst/ms': 'Personal Folders, message store',
  'exchange/xp': 'Microsoft Exchange, transport',
}

const serviceNames = {
  exchange: 'Microsoft Exchange',
  contab: 'Outlook Address Book',
  pst: 'Personal Folders',
}

const rowHint = 'The PR_IDENTITY properties that its status row supplies.'

/** What English says about the chart of identity. */
export const text = {
  summary: 'The primary identity of a session, that of one provider, and how to set the first.',
  stages: {
    query: { name: 'Primary identity' },
    provider: { name: 'Identity of one provider' },
    set: { name: 'Set the primary identity' },
  },
  steps: {
    identityWanted: {
      label: 'What is wanted?',
      asks: 'What does the client want to do with identity?',
      means: {
        query: 'The client asks who the user of this session is: QueryIdentity answers.',
        provider: 'The client asks one provider: the status table has its identity, if any.',
        set: 'The client decides which message service is to supply the primary identity.',
      },
      note: 'The documents describe the three one by one. Drawing them as one chart is our reading.',
    },
    queryIdentity: {
      label: 'QueryIdentity',
      asks: 'The client calls IMAPISession::QueryIdentity.',
      means: {
        other:
          'MAPI looks through the rows of the status table. The client receives an entry ' +
          'identifier, and frees it with MAPIFreeBuffer when it has no more use for it.',
      },
    },
    primaryRow: {
      label: 'STATUS_PRIMARY_IDENTITY?',
      asks: 'Does a row of the status table carry STATUS_PRIMARY_IDENTITY in PR_RESOURCE_FLAGS?',
      means: {
        yes: 'That provider is designated to supply the primary identity of the session.',
        no: 'No provider is designated. MAPI takes an identity from whichever row has one.',
      },
      note:
        'When a profile is created, MAPI designates a provider: the first with ' +
        'STATUS_PRIMARY_IDENTITY in the first message service configured that has one. Documents differ on ' +
        'whether one row or every row of the service carries the flag; that it is one row is our ' +
        'reading.',
    },
    primaryHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'Does the designated row have PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'The row names the object that stands for the user, typically a messaging user.',
        no: 'The row names no such object. MAPI makes a one-off entry identifier instead.',
      },
    },
    returnPrimaryIdentity: {
      label: 'Return primary identity',
      asks: 'QueryIdentity returns the entry identifier of the designated row.',
      means: {
        other:
          'S_OK: the client can open the object with IMAPISession::OpenEntry. It frees the entry ' +
          'identifier with MAPIFreeBuffer.',
      },
    },
    returnOneOff: {
      label: 'Return one-off',
      asks: 'QueryIdentity returns a one-off entry identifier, built from other data of the row.',
      means: {
        other:
          'The client receives an identity all the same, and cannot tell it from any other by ' +
          'the code. It frees the entry identifier with MAPIFreeBuffer.',
      },
      note:
        'No page names a code for this way out. S_OK is our reading. Which data of the row are ' +
        'used is not documented.',
    },
    anyIdentity: {
      label: 'Any identity?',
      asks: 'Does any row of the status table have PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'There is an identity to fall back on: the first one that is found.',
        no: 'No provider supplies an identity.',
      },
      note:
        'One page takes the first entry identifier, another the first provider with all three ' +
        'properties. That PR_IDENTITY_ENTRYID is enough, and that rows are looked through in the ' +
        'order address books, message stores, transports, is our reading.',
    },
    returnFirstIdentity: {
      label: 'Return first identity',
      asks: 'QueryIdentity returns the first entry identifier that it finds.',
      means: {
        other:
          'S_OK: the client has an identity, though no provider is designated to supply it. It ' +
          'frees the entry identifier with MAPIFreeBuffer.',
      },
      note: 'No document says which row is the first; the order of the rows is our reading.',
    },
    returnHardCoded: {
      label: 'MAPI_W_NO_SERVICE',
      asks: 'QueryIdentity returns a hard-coded entry identifier and MAPI_W_NO_SERVICE.',
      means: {
        other:
          'A warning is a success: test the code with HR_FAILED. The session has no primary ' +
          'identity, and the client makes up a string for a generic user.',
      },
    },
    getStatusTable: {
      label: 'GetStatusTable',
      asks: 'The client calls IMAPISession::GetStatusTable.',
      means: {
        other:
          'The table has rows of MAPI and of providers; what columns a row has depends on who ' +
          'supplies it.',
      },
      note:
        'Right after the logon this call waits until the MAPI spooler has started the transports. ' +
        'Documents differ on whether every provider has a row; that address books and message ' +
        'stores may do without one is our reading.',
    },
    restrictToProvider: {
      label: 'Build restriction',
      asks: 'The client builds an SPropertyRestriction on PR_PROVIDER_DLL_NAME.',
      means: {
        other: 'It matches the row of the provider that is wanted, by the name of its DLL.',
      },
      note:
        'Providers may share a DLL, and this column cannot tell them apart. The chart gives each ' +
        'provider a DLL of its own (our reading).',
    },
    rowFound: {
      label: 'Row found?',
      asks: 'Does IMAPITable::FindRow find the provider’s row?',
      means: {
        yes: 'The cursor of the table stands at the row, and the client reads its columns.',
        no: 'The provider has no row in the status table.',
      },
      note:
        'A transport has to have a row, unless MAPI_NO_MAIL keeps it out of the session; an ' +
        'address book or a message store need not have one.',
    },
    returnNoRow: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'FindRow returns MAPI_E_NOT_FOUND.',
      means: { other: 'The status table does not tell whether this provider has an identity.' },
      note:
        'The page about identity does not speak of this case; the code is that of FindRow when ' +
        'no row matches.',
    },
    providerHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'Does the provider’s row have PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'The provider supplies an identity.',
        no: 'The provider supplies no identity: to do so is up to each provider.',
      },
    },
    returnProviderIdentity: {
      label: 'Provider’s identity',
      asks: 'The client reads the entry identifier of the provider’s identity.',
      means: {
        other:
          'S_OK: this identity stands for the user at this provider. The primary identity of the ' +
          'session may be another.',
      },
    },
    returnNoIdentity: {
      label: 'No identity',
      asks: 'The row has no PR_IDENTITY_ENTRYID.',
      means: {
        other: 'No call has failed: the property is missing, and the client goes on without it.',
      },
    },
    setPrimaryIdentity: {
      label: 'SetPrimaryIdentity',
      asks: 'The client calls AdminServices, then IMsgServiceAdmin::SetPrimaryIdentity.',
      means: {
        other:
          'lpUID names the message service that is to supply the primary identity; ulFlags is 0. ' +
          'What AdminServices changes takes effect in the next session.',
      },
      note:
        'Documents differ on whose MAPIUID is passed: that of the message service or that of a ' +
        'provider. The chart follows the reference page, which names the service.',
    },
    identityNull: {
      label: 'lpUID NULL?',
      asks: 'Is lpUID NULL?',
      means: {
        yes: 'The client wants no message service to be designated any more.',
        no: 'The client designates a message service.',
      },
    },
    identityCleared: {
      label: 'Identity cleared',
      asks: 'The primary identity is cleared.',
      means: {
        other:
          'S_OK: the profile designates no message service. This session goes on as it was; the ' +
          'change takes effect in the next one.',
      },
    },
    serviceRefuses: {
      label: 'SERVICE_NO_PRIMARY_IDENTITY?',
      asks: 'Does the message service carry SERVICE_NO_PRIMARY_IDENTITY in PR_RESOURCE_FLAGS?',
      means: {
        yes: 'The message service cannot supply the primary identity.',
        no: 'The message service may supply the primary identity.',
      },
      note:
        'The flag comes from the configuration of the service. The page has SetPrimaryIdentity ' +
        'set it, too, for every service that it does not designate; whether those then refuse a ' +
        'later call is not said.',
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'SetPrimaryIdentity returns MAPI_E_NO_ACCESS.',
      means: { other: 'The primary identity stays as it was.' },
    },
    identitySet: {
      label: 'Identity set',
      asks: 'The message service is designated to supply the primary identity.',
      means: {
        other:
          'S_OK: the service gets SERVICE_PRIMARY_IDENTITY, every other one ' +
          'SERVICE_NO_PRIMARY_IDENTITY. From the next session on, all providers of the service ' +
          'publish the same identity; this session goes on as it was.',
      },
      note:
        'The reference page has STATUS_PRIMARY_IDENTITY set for every provider of the service, ' +
        'others for one alone. For QueryIdentity the chart takes one row as designated (our ' +
        'reading).',
    },
  },
  exits: {
    yes: 'yes',
    no: 'no',
    query: 'primary',
    provider: 'provider',
    set: 'set',
  },
  prompts: {},
  answers: {},
  inputs: {
    task: {
      name: 'What is wanted',
      hint: 'Each has calls of its own.',
      values: {
        query: 'Primary identity of the session',
        provider: 'Identity of one provider',
        set: 'Set the primary identity',
      },
    },
    provider: {
      name: 'Provider',
      hint: 'Whose identity is wanted.',
      values: providerNames,
    },
    service: {
      name: 'Service of lpUID',
      hint: 'The message service that is to supply the primary identity.',
      values: { ...serviceNames, '': 'NULL' },
    },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      hint: 'The message service that carries the flag.',
      values: { ...serviceNames, '': 'No service' },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      hint: 'The provider whose row carries the flag.',
      values: { ...providerNames, '': 'No row' },
    },
    row: { name: 'Row of the provider', hint: rowHint, values: rowValues },
  },
  facts: {
    task: {
      name: 'what is wanted',
      values: {
        query: 'primary identity of the session',
        provider: 'identity of one provider',
        set: 'set the primary identity',
      },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      values: { ...providerNames, null: 'no row' },
    },
    rowOfPrimary: { name: 'row of that provider', values: { ...rowFacts, null: 'no row' } },
    'exchange/ab': { name: providerNames['exchange/ab'], values: rowFacts },
    'contab/ab': { name: providerNames['contab/ab'], values: rowFacts },
    'exchange/ms': { name: providerNames['exchange/ms'], values: rowFacts },
    'pst/ms': { name: providerNames['pst/ms'], values: rowFacts },
    'exchange/xp': { name: providerNames['exchange/xp'], values: rowFacts },
    firstIdentity: {
      name: 'first row with PR_IDENTITY_ENTRYID',
      values: { ...providerNames, null: 'none' },
    },
    provider: { name: 'provider', values: providerNames },
    rowOfProvider: { name: 'row of that provider', values: rowFacts },
    service: { name: 'service of lpUID', values: { ...serviceNames, null: 'NULL' } },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      values: { ...serviceNames, null: 'no service' },
    },
  },
  flags: {},
  conflicts: {
    'primary-without-row':
      'The provider that is to carry STATUS_PRIMARY_IDENTITY has no row in the status table, so ' +
      'no row carries it.',
    'primary-refused':
      'The designated provider belongs to a message service with SERVICE_NO_PRIMARY_IDENTITY, ' +
      'which cannot supply the primary identity. The chart takes the rows as they are.',
    'siblings-differ':
      'All providers of a message service publish the same three properties once one of them ' +
      'supplies the primary identity. Here their rows differ.',
    'identity-without-display':
      'PR_IDENTITY_DISPLAY is missing from the row that the identity comes from. A provider that ' +
      'supplies an identity publishes all three properties.',
    'identity-without-search-key':
      'PR_IDENTITY_SEARCH_KEY is missing from the row that the identity comes from. A provider ' +
      'that supplies an identity publishes all three properties.',
    'first-identity-disputed':
      'No row carries STATUS_PRIMARY_IDENTITY, and documents differ on what comes next: the ' +
      'first row with PR_IDENTITY_ENTRYID, as the chart has it, or the first with all three ' +
      'properties. Here that is not the same. If no row has all three, the second reading gives ' +
      'MAPI_W_NO_SERVICE.',
  },
  reasons: {
    'one-off-code':
      'That a one-off entry identifier comes with S_OK is our reading: no page names a code for ' +
      'it.',
    'first-row':
      'Which identity is the first is our reading: documents differ on what makes a row count, ' +
      'and none says in which order rows are looked through.',
  },
  links: {
    logon: 'Before: how the client gets the session',
    end: 'After: how the session ends',
  },
  details: {
    identity: {
      primary: {
        name: 'primary identity',
        says: 'The client has the primary identity of the session.',
      },
      'one-off': {
        name: 'one-off identity',
        says: 'The client has a one-off entry identifier for the primary identity.',
      },
      first: {
        name: 'first identity found',
        says: 'The client has the first identity that was found.',
      },
      'hard-coded': {
        name: 'hard-coded entry identifier',
        says: 'The client has a hard-coded entry identifier: the session has no primary identity.',
      },
      provider: {
        name: 'identity of the provider',
        says: 'The client has the identity of the provider.',
      },
      set: {
        name: 'primary identity set',
        says: 'The primary identity is set for the next session.',
      },
      cleared: {
        name: 'primary identity cleared',
        says: 'The primary identity is cleared for the next session.',
      },
    },
    row: {
      'exchange/ab': {
        name: providerNames['exchange/ab'],
        says: 'It comes from the row of this provider: Microsoft Exchange, address book.',
      },
      'contab/ab': {
        name: providerNames['contab/ab'],
        says: 'It comes from the row of this provider: Outlook Address Book, address book.',
      },
      'exchange/ms': {
        name: providerNames['exchange/ms'],
        says: 'It comes from the row of this provider: Microsoft Exchange, message store.',
      },
      'pst/ms': {
        name: providerNames['pst/ms'],
        says: 'It comes from the row of this provider: Personal Folders, message store.',
      },
      'exchange/xp': {
        name: providerNames['exchange/xp'],
        says: 'It comes from the row of this provider: Microsoft Exchange, transport.',
      },
    },
    service: {
      exchange: { name: serviceNames.exchange, says: 'The message service is Microsoft Exchange.' },
      contab: { name: serviceNames.contab, says: 'The message service is Outlook Address Book.' },
      pst: { name: serviceNames.pst, says: 'The message service is Personal Folders.' },
    },
  },
  because: {
    identityWanted: {
      query: () => 'The client wants the primary identity of the session.',
      provider: () => 'The client wants the identity of one provider.',
      set: () => 'The client wants to set the primary identity.',
    },
    primaryRow: {
      yes: ({ primary }) => `Yes, because this row carries the flag: ${primary}.`,
      no: () => 'No, because no row carries the flag.',
    },
    primaryHasEntryId: {
      yes: () => 'Yes, because the row has PR_IDENTITY_ENTRYID.',
      no: () => 'No, because PR_IDENTITY_ENTRYID is missing from the row.',
    },
    anyIdentity: {
      yes: ({ firstIdentity }) => `Yes, because this row has one: ${firstIdentity}.`,
      no: () => 'No, because PR_IDENTITY_ENTRYID is missing from every row.',
    },
    rowFound: {
      yes: ({ provider }) => `Yes, because this provider has a row: ${provider}.`,
      no: ({ provider }) => `No, because this provider has no row: ${provider}.`,
    },
    providerHasEntryId: {
      yes: () => 'Yes, because the row has PR_IDENTITY_ENTRYID.',
      no: () => 'No, because PR_IDENTITY_ENTRYID is missing from the row.',
    },
    identityNull: {
      yes: () => 'Yes, because the client passes NULL.',
      no: ({ service }) => `No, because the client names a message service: ${service}.`,
    },
    serviceRefuses: {
      yes: ({ service }) => `Yes, because this message service carries the flag: ${service}.`,
      no: ({ service }) => `No, because this message service does not carry the flag: ${service}.`,
    },
  },
  calls: {},
  figureNote: '',
} satisfies IdentityText
