import { toPlural } from '../plural'
import type { StoryText } from '../storyText'

const count = toPlural('en')
const countCalls = count({ one: '# call', other: '# calls' })
const countLater = count({
  one: '# later call has another result.',
  other: '# later calls have another result.',
})
const countSessions = count({ one: '# session', other: '# sessions' })

const place = (at: string) => (at === '' ? '' : ` (${at})`)

/** What English says on the page of stories. */
export const text = {
  title: 'Clients on one computer',
  intro:
    'Several clients of one computer, and what they call, in the order of time. Each call is a ' +
    'run of its chart, on the computer as the calls before it have left it.',
  calls: 'Calls',
  sessions: 'Sessions',
  clients: 'Clients',
  computer: 'This computer',
  parts: 'Parts of the story',

  empty: {
    title: 'Nobody has called anything yet',
    says: 'Begin with an example, or let a client make the first call.',
    first: 'Add the first call',
  },
  examples: 'Tell an example',
  example: {
    whole: {
      name: 'From start to end',
      says: 'Two clients share a session, a third one meets a limit, the first one logs off.',
    },
    spooler: {
      name: 'Without the spooler at first',
      says: 'A session begins with MAPI_NO_MAIL. Transports start when a messaging client joins.',
    },
    'logoff-shared': {
      name: 'MAPI_LOGOFF_SHARED',
      says: 'A client logs off and tells the others to do so, too: a mistake today.',
    },
    'after-logoff': {
      name: 'Too late',
      says: 'Calls that cannot be made: without a session, and after the logoff.',
    },
  },

  clientName: (client) => `Name of client ${client}`,
  addClient: 'Add client',
  removeClient: (name) => `Remove ${name}`,
  clientCount: (clients, of) => `${clients} of ${of}`,
  nameFaults: {
    empty: 'A client needs a name. The one before stays.',
    'too-long': 'At most 32 characters. The name before stays.',
    characters: 'Characters that do not print cannot be used. The name before stays.',
    taken: 'Another client bears this name. The name before stays.',
  },

  limits: 'Session limits',
  limitsHint:
    'How many sessions a provider serves at once. Beyond that its logon returns ' +
    'MAPI_E_SESSION_LIMIT. Empty: any number.',
  limitOf: (provider) => `${provider}: at most so many sessions`,
  noLimit: 'any',
  moreLimits: count({ one: '# more provider', other: '# more providers' }),
  limitFault: 'A number from 0 to 99, or nothing.',

  add: {
    start: 'Start MAPI',
    logon: 'Log on',
    use: 'Use the session',
    identity: 'Identity',
    end: 'Log off and end',
  },
  addCall: 'Add a call',
  addAfter: (call) => `Add after call ${call}`,
  who: 'Client',
  full: 'A story has at most 64 calls here.',

  callNumber: (call) => `Call ${call}`,
  callCount: countCalls,
  open: 'Open',
  openCall: (call) => `Open call ${call} in its chart`,
  moveUp: 'Earlier',
  moveDown: 'Later',
  repeat: 'Repeat',
  remove: 'Remove',
  undo: 'Undo',
  actions: (call) => `What can be done with call ${call}`,
  waitsAt: (dialog) => `Waits at the dialog “${dialog}”.`,
  answerIt: 'Open to answer',
  noResult: 'Result not documented',
  cannotBeMade: 'Cannot be made',
  refusals: {
    'not-initialized': 'MAPI is not initialised for this client.',
    'no-session': 'The client has no session pointer that it could call a method of.',
    'logged-off': 'The client has logged off: of the session’s methods only Release can follow.',
  },
  notes: {
    waits: () => 'The call has not returned: what follows meets the computer as it was before it.',
    opens: ({ session }) => `Session ${session} begins.`,
    'stands-beside': ({ session, other }) =>
      `Session ${session} is shared, too. Session ${other} stays the one that clients join.`,
    joins: ({ session }) => `Joins session ${session}.`,
    'starts-nothing': () => 'No provider starts: those of the session go on running.',
    'ignores-name': ({ name, profile }) =>
      `The profile name “${name}” is ignored: the session uses “${profile}”.`,
    'starts-transports': ({ session }) =>
      `The first messaging client of session ${session}: its transports start.`,
    'limit-reached': ({ provider }) =>
      `${provider}: MAPI_E_SESSION_LIMIT, it serves no further session.`,
    'brings-in': ({ provider }) => `${provider}: was left out, and now runs in the session.`,
    leaves: ({ session }) => `Leaves session ${session}.`,
    ends: ({ session }) => `Session ${session} ends with its last client.`,
    'lives-on': ({ session, clients }) => `Session ${session} goes on for ${clients}.`,
    tells: ({ clients }) =>
      `Told to log off, too: ${clients}. fnevCriticalError or fnevExtended: the documents differ.`,
    'was-told': ({ session }) =>
      `The client goes on using session ${session}, although it was told to log off.`,
    uninitializes: () =>
      'MAPIUninitialize was called as often as MAPIInitialize: MAPI is uninitialised for this client.',
  },

  legend: 'Lines',
  lines: {
    messaging: 'session',
    nonmessaging: 'nonmessaging',
    told: 'told to log off',
    logoff: 'logged off',
  },

  now: 'After all calls',
  afterCall: (call) => `After call ${call}`,
  showAll: 'Show after all',
  session: (session) => `Session ${session}`,
  shared: 'shared',
  individual: 'individual',
  joinable: 'can be joined',
  ended: 'ended',
  noSession: 'There is no session yet.',
  profile: 'Profile',
  owner: 'Opened by',
  users: 'Clients',
  left: 'Logged off',
  messaging: 'messaging',
  nonmessaging: 'nonmessaging',
  told: 'told to log off',
  services: ({ up, of }) => `Message services: ${up} of ${of} up`,
  limitUse: ({ provider, sessions, limit }) =>
    `${provider}: ${sessions} of ${countSessions(limit)}`,
  atLimit: 'at its limit',
  states: 'State of the clients',
  initialized: {
    presumed: 'MAPI presumed initialised',
    yes: 'MAPI initialised',
    no: 'MAPI not initialised',
  },
  holds: (sessions) => `its own session pointer: ${sessions}`,
  holdsNone: 'no session pointer',

  menu: 'Story',
  save: 'Save as file',
  openFile: 'Open file…',
  clear: 'New story',
  tooLong:
    'This story is too long for a link. It stays in this tab; to keep it or to pass it on, save ' +
    'it as a file.',
  fileFaults: {
    'too-large': (file) => `${file}: larger than 1 MB, and not read.`,
    'no-json': (file, at) => `${file}: not JSON${place(at)}.`,
    'no-story': (file, at) => `${file}: JSON, but not a story of this explorer${place(at)}.`,
    'other-version': (file, at) =>
      `${file}: a story of another version, which this page cannot read${place(at)}.`,
    unreadable: (file) => `${file}: cannot be read.`,
  },

  said: {
    added: (call, name) => `Call ${call} added: ${name}.`,
    moved: (from, to) => `Call ${from} is call ${to} now.`,
    repeated: (call, to) => `Call ${call} repeated as call ${to}.`,
    removed: (call) => `Call ${call} removed.`,
    clientAdded: (name) => `Client ${name} added.`,
    clientRemoved: (name, calls) =>
      calls === 0 ? `${name} removed.` : `${name} removed, with ${countCalls(calls)}.`,
    computerChanged: 'The profiles have changed.',
    limitChanged: (provider) => `${provider}: another limit.`,
    undone: 'Undone.',
    opened: (file) => `${file} opened.`,
    saved: (file) => `Saved as ${file}.`,
    example: (name) => `${name}.`,
    cleared: 'An empty story.',
    laterChanged: countLater,
    selected: (call) => `Call ${call}`,
  },
} satisfies StoryText
