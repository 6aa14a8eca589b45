import { toPlural } from '../plural'
import type { text as english } from '../en/story'
import type { Like } from '../translation'

const count = toPlural('de')
const countCalls = count({ one: '# Aufruf', other: '# Aufrufe' })
const withCalls = count({ one: 'mit # Aufruf', other: 'mit # Aufrufen' })
const countLater = count({
  one: '# späterer Aufruf hat ein anderes Ergebnis.',
  other: '# spätere Aufrufe haben ein anderes Ergebnis.',
})
const countSessions = count({ one: '# Sitzung', other: '# Sitzungen' })

const place = (at: string) => (at === '' ? '' : ` (${at})`)

export const text: Like<typeof english> = {
  title: 'Clients auf einem Computer',
  intro:
    'Mehrere Clients eines Computers und was sie aufrufen, in zeitlicher Reihenfolge. Jeder ' +
    'Aufruf ist ein Durchlauf seines Diagramms, auf dem Computer, wie ihn die Aufrufe davor ' +
    'hinterlassen haben.',
  calls: 'Aufrufe',
  sessions: 'Sitzungen',
  clients: 'Clients',
  computer: 'Dieser Computer',
  parts: 'Teile der Geschichte',

  empty: {
    title: 'Noch niemand hat etwas aufgerufen',
    says: 'Mit einem Beispiel beginnen oder den ersten Aufruf eines Clients hinzufügen.',
    first: 'Ersten Aufruf hinzufügen',
  },
  examples: 'Ein Beispiel erzählen',
  example: {
    whole: {
      name: 'Von Anfang bis Ende',
      says:
        'Zwei Clients nutzen eine Sitzung gemeinsam, ein dritter stößt an ein Limit, der erste ' +
        'meldet sich ab.',
    },
    spooler: {
      name: 'Zunächst ohne den Spooler',
      says:
        'Eine Sitzung beginnt mit MAPI_NO_MAIL. Transporte starten, wenn ein Client mit Messaging ' +
        'beitritt.',
    },
    'logoff-shared': {
      name: 'MAPI_LOGOFF_SHARED',
      says:
        'Ein Client meldet sich ab und fordert die anderen auf, es ebenfalls zu tun: heute ein ' +
        'Fehler.',
    },
    'after-logoff': {
      name: 'Zu spät',
      says: 'Aufrufe, die nicht möglich sind: ohne eine Sitzung und nach der Abmeldung.',
    },
  },

  clientName: (client) => `Name von Client ${client}`,
  addClient: 'Client hinzufügen',
  removeClient: (name) => `${name} entfernen`,
  clientCount: (clients, of) => `${clients} von ${of}`,
  nameFaults: {
    empty: 'Ein Client benötigt einen Namen. Der bisherige bleibt.',
    'too-long': 'Höchstens 32\u00a0Zeichen. Der bisherige Name bleibt.',
    characters: 'Nicht druckbare Zeichen sind nicht möglich. Der bisherige Name bleibt.',
    taken: 'Ein anderer Client trägt diesen Namen. Der bisherige Name bleibt.',
  },

  limits: 'Sitzungslimits',
  limitsHint:
    'Wie viele Sitzungen ein Anbieter gleichzeitig bedient. Darüber hinaus gibt seine Anmeldung ' +
    'MAPI_E_SESSION_LIMIT zurück. Leer: beliebig viele.',
  limitOf: (provider) => `${provider}: höchstens so viele Sitzungen`,
  noLimit: 'beliebig',
  moreLimits: count({ one: '# weiterer Anbieter', other: '# weitere Anbieter' }),
  limitFault: 'Eine Zahl von 0 bis 99 oder nichts.',

  add: {
    start: 'MAPI starten',
    logon: 'Anmelden',
    use: 'Sitzung verwenden',
    identity: 'Identität',
    end: 'Abmelden und beenden',
  },
  addCall: 'Aufruf hinzufügen',
  addAfter: (call) => `Nach Aufruf ${call} hinzufügen`,
  who: 'Client',
  full: 'Eine Geschichte hat hier höchstens 64\u00a0Aufrufe.',

  callNumber: (call) => `Aufruf ${call}`,
  callCount: countCalls,
  open: 'Öffnen',
  openCall: (call) => `Aufruf ${call} in seinem Diagramm öffnen`,
  moveUp: 'Früher',
  moveDown: 'Später',
  repeat: 'Wiederholen',
  remove: 'Entfernen',
  undo: 'Rückgängig',
  actions: (call) => `Was sich mit Aufruf ${call} tun lässt`,
  waitsAt: (dialog) => `Wartet am Dialogfeld „${dialog}“.`,
  answerIt: 'Zum Beantworten öffnen',
  noResult: 'Ergebnis nicht dokumentiert',
  cannotBeMade: 'Nicht möglich',
  refusals: {
    'not-initialized': 'MAPI ist für diesen Client nicht initialisiert.',
    'no-session': 'Der Client hat keinen Sitzungszeiger, über den er eine Methode aufrufen könnte.',
    'logged-off':
      'Der Client hat sich abgemeldet: Von den Methoden der Sitzung kann nur noch Release folgen.',
  },
  notes: {
    waits: () =>
      'Der Aufruf ist nicht zurückgekehrt: Was folgt, trifft den Computer so an, wie er davor war.',
    opens: ({ session }) => `Sitzung ${session} beginnt.`,
    'stands-beside': ({ session, other }) =>
      `Auch Sitzung ${session} ist gemeinsam genutzt. Sitzung ${other} bleibt die, der Clients ` +
      'beitreten.',
    joins: ({ session }) => `Tritt Sitzung ${session} bei.`,
    'starts-nothing': () => 'Kein Anbieter startet: Die der Sitzung laufen weiter.',
    'ignores-name': ({ name, profile }) =>
      `Der Profilname „${name}“ wird ignoriert: Die Sitzung verwendet „${profile}“.`,
    'starts-transports': ({ session }) =>
      `Der erste Client mit Messaging in Sitzung ${session}: Deren Transporte starten.`,
    'limit-reached': ({ provider }) =>
      `${provider}: MAPI_E_SESSION_LIMIT, bedient keine weitere Sitzung.`,
    'brings-in': ({ provider }) =>
      `${provider}: war ausgelassen worden und läuft jetzt in der Sitzung.`,
    leaves: ({ session }) => `Verlässt Sitzung ${session}.`,
    ends: ({ session }) => `Sitzung ${session} endet mit ihrem letzten Client.`,
    'lives-on': ({ session, clients }) => `Sitzung ${session} geht für ${clients} weiter.`,
    tells: ({ clients }) =>
      `Ebenfalls zum Abmelden aufgefordert: ${clients}. fnevCriticalError oder fnevExtended: Die Dokumente widersprechen sich.`,
    'was-told': ({ session }) =>
      `Der Client verwendet Sitzung ${session} weiter, obwohl er zum Abmelden aufgefordert wurde.`,
    uninitializes: () =>
      'MAPIUninitialize wurde so oft wie MAPIInitialize aufgerufen: MAPI ist für diesen Client ' +
      'nicht mehr initialisiert.',
  },

  legend: 'Linien',
  lines: {
    messaging: 'Sitzung',
    nonmessaging: 'ohne Messaging',
    told: 'zum Abmelden aufgefordert',
    logoff: 'abgemeldet',
  },

  now: 'Nach allen Aufrufen',
  afterCall: (call) => `Nach Aufruf ${call}`,
  showAll: 'Stand nach allen zeigen',
  session: (session) => `Sitzung ${session}`,
  shared: 'gemeinsam genutzt',
  individual: 'individuell',
  joinable: 'Beitritt möglich',
  ended: 'beendet',
  noSession: 'Es gibt noch keine Sitzung.',
  profile: 'Profil',
  owner: 'Geöffnet von',
  users: 'Clients',
  left: 'Abgemeldet',
  messaging: 'mit Messaging',
  nonmessaging: 'ohne Messaging',
  told: 'zum Abmelden aufgefordert',
  services: ({ up, of }) => `Nachrichtendienste: ${up} von ${of} aktiv`,
  limitUse: ({ provider, sessions, limit }) =>
    `${provider}: ${sessions} von ${countSessions(limit)}`,
  atLimit: 'am Limit',
  states: 'Zustand der Clients',
  initialized: {
    presumed: 'MAPI gilt als initialisiert',
    yes: 'MAPI initialisiert',
    no: 'MAPI nicht initialisiert',
  },
  holds: (sessions) => `eigener Sitzungszeiger: ${sessions}`,
  holdsNone: 'kein Sitzungszeiger',

  menu: 'Geschichte',
  save: 'Als Datei speichern',
  openFile: 'Datei öffnen…',
  clear: 'Neue Geschichte',
  tooLong:
    'Diese Geschichte ist zu lang für einen Link. Sie bleibt auf dieser Registerkarte; zum ' +
    'Aufbewahren oder Weitergeben ist sie als Datei zu speichern.',
  fileFaults: {
    'too-large': (file) => `${file}: größer als 1\u00a0MB und nicht gelesen.`,
    'no-json': (file, at) => `${file}: kein JSON${place(at)}.`,
    'no-story': (file, at) => `${file}: JSON, aber keine Geschichte dieses Explorers${place(at)}.`,
    'other-version': (file, at) =>
      `${file}: Geschichte einer anderen Version; diese Seite kann sie nicht lesen${place(at)}.`,
    unreadable: (file) => `${file}: kann nicht gelesen werden.`,
  },

  said: {
    added: (call, name) => `Aufruf ${call} hinzugefügt: ${name}.`,
    moved: (from, to) => `Aufruf ${from} ist jetzt Aufruf ${to}.`,
    repeated: (call, to) => `Aufruf ${call} als Aufruf ${to} wiederholt.`,
    removed: (call) => `Aufruf ${call} entfernt.`,
    clientAdded: (name) => `Client ${name} hinzugefügt.`,
    clientRemoved: (name, calls) =>
      calls === 0 ? `${name} entfernt.` : `${name} entfernt, ${withCalls(calls)}.`,
    computerChanged: 'Die Profile haben sich geändert.',
    limitChanged: (provider) => `${provider}: ein anderes Limit.`,
    undone: 'Rückgängig gemacht.',
    opened: (file) => `${file} geöffnet.`,
    saved: (file) => `Als ${file} gespeichert.`,
    example: (name) => `${name}.`,
    cleared: 'Eine leere Geschichte.',
    laterChanged: countLater,
    selected: (call) => `Aufruf ${call}`,
  },
}
