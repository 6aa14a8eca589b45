import { toPlural } from '../plural'
import type { SessionTablesText } from '../sessionTablesText'

const count = toPlural('en')
const countRows = count({ one: '# row', other: '# rows' })
const countMethods = count({ one: '# method', other: '# methods' })

/** What English says on the tables of a session. */
export const text = {
  methods: {
    intro:
      'What each method would return in this session, called with what is set now. Choose a ' +
      'method to see its way on the chart.',
    count: countMethods,
    slot: 'Slot',
    method: 'Method',
    purpose: 'Purpose',
    result: 'Result in this session',
    everyInterface: 'Every interface begins with these methods of IUnknown.',
    deprecated: 'Deprecated',
    undocumented: 'Not supported today',
    chosen: 'Chosen',
    reference: 'Reference page',
    inChart: (chart) => `Chart “${chart}”`,
    waits: (step) => `Waits for the user: “${step}”`,
    known: {
      GetLastError:
        'The structure can be used only with S_OK, and even then its pointer can be NULL.',
      GetMsgStoresTable: 'All message stores of the profile.',
      OpenProfileSection:
        'Many can read a section, or one can write it. One of a provider needs MAPI_FORCE_ACCESS.',
      Advise:
        'With NULL as the entry identifier MAPI registers the client for critical errors of the session by itself.',
      Unadvise: 'A notification that is under way can still arrive.',
      SetDefaultStore: 'The flags are values that exclude each other, not bits.',
      ShowForm: 'MAPI_E_USER_CANCEL can come back.',
      PrepareForm: 'A token for ShowForm. The client then releases its reference to the message.',
    },
    open: {
      'after-logoff': 'The code is not documented.',
      'null-code': 'The code is not documented.',
      'not-served-code': 'The code is not documented.',
      'no-row': 'Without a row there is no entry identifier.',
      'see-identity': 'The code depends on the rows of the status table.',
      undocumented: 'No page describes it today.',
      'not-followed': 'See its reference page.',
    },
  },
  status: {
    intro:
      'Each session has one status table. Its rows come from MAPI and from providers and change ' +
      'with the session, so not every row has every column. The rows below follow what is set ' +
      'for the session.',
    rows: 'Rows',
    count: countRows,
    profile: (profile) => `profile ${profile}`,
    row: 'Row',
    presence: 'In the table',
    names: {
      subsystem: 'MAPI subsystem',
      spooler: 'MAPI spooler',
      addressBook: 'Integrated address book',
    },
    from: { mapi: 'from MAPI', provider: 'from the provider' },
    presences: { always: 'Always', required: 'Required', optional: 'Optional' },
    notDocumented: 'Not documented',
    providerDecides: 'The provider decides',
    otherBits: 'Other bits are not documented.',
    missing: 'Providers without a row',
    why: {
      nonmessaging: 'No transport has a row when MAPI_NO_MAIL is set at the logon.',
      disabled: 'Its message service is disabled for the rest of the session.',
      'left-out': 'It was left out at the logon.',
    },
    noMail:
      'With MAPI_NO_MAIL at the logon, the row of the spooler has STATUS_FAILURE, and no transport ' +
      'has a row.',
    noMailIs: {
      set: 'In this session the flag is set.',
      clear: 'In this session the flag is not set.',
    },
    timing: 'When to ask',
    timingSays:
      'Right after the logon, GetStatusTable blocks until the spooler has started the transports, ' +
      'which it does when the logon of the client is over. Ask some time later.',
    inDrawing: 'See it on the chart',
    opening: 'Opening a status object',
    openingSays: 'Six steps lead from the session to a status object.',
    steps: {
      GetStatusTable: {
        name: 'GetStatusTable',
        says: 'It is a method of IMAPISession; one page names it as one of IMAPIStatus.',
      },
      SetColumns: {
        name: 'SetColumns',
        says: 'The columns are PR_ENTRYID, PR_RESOURCE_TYPE and PR_DISPLAY_NAME.',
      },
      restriction: {
        name: 'Build a restriction',
        says:
          'A row of MAPI is found by PR_RESOURCE_TYPE, that of a provider by PR_PROVIDER_DISPLAY ' +
          'or PR_PROVIDER_DLL_NAME.',
      },
      Restrict: { name: 'Restrict', says: 'The table shows only rows that fit.' },
      HrQueryAllRows: { name: 'HrQueryAllRows', says: 'It reads the rows that are left.' },
      OpenEntry: {
        name: 'OpenEntry',
        says: 'PR_ENTRYID of the row names the status object: the client receives an IMAPIStatus.',
      },
    },
    columns: 'Columns',
    columnsSay: 'Strings have their Unicode tags here.',
    column: 'Column',
    tag: 'Tag',
    groups: {
      provider: 'In every row, from the status object',
      mapi: 'In every row, from MAPI',
      computed: 'In every row, computed by MAPI',
      identity: 'Where the status object has an identity',
      often: 'Often seen',
    },
    objectType: 'MAPI_STATUS in every row',
    bit: 'Bit',
    value: 'Value',
    everyRow: 'every row',
    transportsOnly: 'transports only',
    bits: {
      STATUS_OFFLINE: 'Only local data and services',
      STATUS_FAILURE: 'A problem; the provider may soon be shut down',
      STATUS_PRIMARY_IDENTITY: 'QueryIdentity looks for a row with it',
    },
    statusSays: 'Test a bit, not the whole value: several can be set.',
    methodsSay:
      'A method that a status object does not support returns MAPI_E_NO_SUPPORT. Do not count on ' +
      'SettingsDialog or ChangePassword in the rows of MAPI.',
    flagsSay: 'Message services have other bits in this property.',
    said: {
      rows: (rows) => `Status table: ${countRows(rows)}.`,
      gone: (rows) => `No longer there: ${rows}.`,
      added: (rows) => `New: ${rows}.`,
      changed: (rows) => `Changed: ${rows}.`,
    },
  },
} satisfies SessionTablesText
