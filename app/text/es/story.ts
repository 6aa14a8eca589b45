import type { text as english } from '../en/story'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('es')
const countCalls = count({ one: '# llamada', many: '# de llamadas', other: '# llamadas' })
const countLater = count({
  one: '# llamada posterior tiene otro resultado.',
  many: '# de llamadas posteriores tienen otro resultado.',
  other: '# llamadas posteriores tienen otro resultado.',
})
const countSessions = count({ one: '# sesión', many: '# de sesiones', other: '# sesiones' })

const place = (at: string) => (at === '' ? '' : ` (${at})`)

export const text: Like<typeof english> = {
  title: 'Clientes en un mismo equipo',
  intro:
    'Varios clientes de un mismo equipo y a qué llaman, por orden de tiempo. Cada llamada es un ' +
    'recorrido de su diagrama, en el equipo tal como lo han dejado las llamadas anteriores.',
  calls: 'Llamadas',
  sessions: 'Sesiones',
  clients: 'Clientes',
  computer: 'Este equipo',
  parts: 'Partes de la historia',

  empty: {
    title: 'Nadie ha llamado todavía a nada',
    says: 'Empiece con un ejemplo o deje que un cliente haga la primera llamada.',
    first: 'Agregar la primera llamada',
  },
  examples: 'Contar un ejemplo',
  example: {
    whole: {
      name: 'De principio a fin',
      says:
        'Dos clientes comparten una sesión, un tercero topa con un límite, el primero cierra la ' +
        'sesión.',
    },
    spooler: {
      name: 'Al principio, sin el spooler',
      says:
        'Una sesión comienza con MAPI_NO_MAIL. Los transportes se inician cuando se une un ' +
        'cliente con mensajería.',
    },
    'logoff-shared': {
      name: 'MAPI_LOGOFF_SHARED',
      says: 'Un cliente cierra la sesión e indica a los demás que también la cierren: hoy, un error.',
    },
    'after-logoff': {
      name: 'Demasiado tarde',
      says: 'Llamadas que no se pueden hacer: sin sesión y después de cerrar la sesión.',
    },
  },

  clientName: (client) => `Nombre del cliente ${client}`,
  addClient: 'Agregar cliente',
  removeClient: (name) => `Quitar ${name}`,
  clientCount: (clients, of) => `${clients} de ${of}`,
  nameFaults: {
    empty: 'Un cliente necesita un nombre. Se mantiene el anterior.',
    'too-long': 'Como máximo 32 caracteres. Se mantiene el nombre anterior.',
    characters: 'No se pueden usar caracteres no imprimibles. Se mantiene el nombre anterior.',
    taken: 'Otro cliente lleva este nombre. Se mantiene el nombre anterior.',
  },

  limits: 'Límites de sesiones',
  limitsHint:
    'Cuántas sesiones atiende un proveedor a la vez. Más allá, su inicio de sesión devuelve ' +
    'MAPI_E_SESSION_LIMIT. Vacío: cualquier número.',
  limitOf: (provider) => `${provider}: número máximo de sesiones`,
  noLimit: 'libre',
  moreLimits: count({
    one: '# proveedor más',
    many: '# de proveedores más',
    other: '# proveedores más',
  }),
  limitFault: 'Un número del 0 al 99, o nada.',

  add: {
    start: 'Iniciar MAPI',
    logon: 'Iniciar sesión',
    use: 'Usar la sesión',
    identity: 'Identidad',
    end: 'Cerrar sesión y terminar',
  },
  addCall: 'Agregar una llamada',
  addAfter: (call) => `Agregar después de la llamada ${call}`,
  who: 'Cliente',
  full: 'Una historia tiene aquí como máximo 64 llamadas.',

  callNumber: (call) => `Llamada ${call}`,
  callCount: countCalls,
  open: 'Abrir',
  openCall: (call) => `Abrir la llamada ${call} en su diagrama`,
  moveUp: 'Mover antes',
  moveDown: 'Mover después',
  repeat: 'Repetir',
  remove: 'Quitar',
  undo: 'Deshacer',
  actions: (call) => `Qué se puede hacer con la llamada ${call}`,
  waitsAt: (dialog) => `Espera en el cuadro de diálogo «${dialog}».`,
  answerIt: 'Abrir para responder',
  noResult: 'Resultado no documentado',
  cannotBeMade: 'No se puede hacer',
  refusals: {
    'not-initialized': 'MAPI no está inicializada para este cliente.',
    'no-session':
      'El cliente no tiene ningún puntero de sesión con el que pueda llamar a un método.',
    'logged-off':
      'El cliente ha cerrado la sesión: de los métodos de la sesión ya solo puede seguir Release.',
  },
  notes: {
    waits: () =>
      'La llamada no ha devuelto el control: lo que sigue encuentra el equipo como estaba antes ' +
      'de ella.',
    opens: ({ session }) => `Comienza la sesión ${session}.`,
    'stands-beside': ({ session, other }) =>
      `La sesión ${session} también es compartida. La sesión ${other} sigue siendo aquella a la ` +
      'que se unen los clientes.',
    joins: ({ session }) => `Se une a la sesión ${session}.`,
    'starts-nothing': () => 'No se inicia ningún proveedor: los de la sesión siguen en ejecución.',
    'ignores-name': ({ name, profile }) =>
      `Se ignora el nombre de perfil «${name}»: la sesión usa «${profile}».`,
    'starts-transports': ({ session }) =>
      `El primer cliente con mensajería de la sesión ${session}: se inician los transportes de la ` +
      'sesión.',
    'limit-reached': ({ provider }) =>
      `${provider}: MAPI_E_SESSION_LIMIT, no atiende ninguna sesión más.`,
    'brings-in': ({ provider }) =>
      `${provider}: estaba excluido y ahora está en ejecución en la sesión.`,
    leaves: ({ session }) => `Abandona la sesión ${session}.`,
    ends: ({ session }) => `La sesión ${session} termina con su último cliente.`,
    'lives-on': ({ session, clients }) => `La sesión ${session} continúa para ${clients}.`,
    tells: ({ clients }) =>
      `Se indica cerrar también la sesión a: ${clients}. fnevCriticalError o fnevExtended: los documentos no coinciden.`,
    'was-told': ({ session }) =>
      `El cliente sigue usando la sesión ${session}, aunque se le indicó que la cerrara.`,
    uninitializes: () =>
      'Se ha llamado a MAPIUninitialize tantas veces como a MAPIInitialize: MAPI deja de estar ' +
      'inicializada para este cliente.',
  },

  legend: 'Líneas',
  lines: {
    messaging: 'sesión',
    nonmessaging: 'sin mensajería',
    told: 'se le indicó cerrar sesión',
    logoff: 'sesión cerrada',
  },

  now: 'Después de todas las llamadas',
  afterCall: (call) => `Después de la llamada ${call}`,
  showAll: 'Mostrar después de todas',
  session: (session) => `Sesión ${session}`,
  shared: 'compartida',
  individual: 'individual',
  joinable: 'permite unirse',
  ended: 'terminada',
  noSession: 'Todavía no hay ninguna sesión.',
  profile: 'Perfil',
  owner: 'Abierta por',
  users: 'Clientes',
  left: 'Cierres de sesión',
  messaging: 'con mensajería',
  nonmessaging: 'sin mensajería',
  told: 'se le indicó cerrar sesión',
  services: ({ up, of }) => `Servicios de mensajes: ${up} de ${of} activos`,
  limitUse: ({ provider, sessions, limit }) =>
    `${provider}: ${sessions} de ${countSessions(limit)}`,
  atLimit: 'en su límite',
  states: 'Estado de los clientes',
  initialized: {
    presumed: 'MAPI se supone inicializada',
    yes: 'MAPI inicializada',
    no: 'MAPI no inicializada',
  },
  holds: (sessions) => `puntero de sesión propio: ${sessions}`,
  holdsNone: 'sin puntero de sesión',

  menu: 'Historia',
  save: 'Guardar como archivo',
  openFile: 'Abrir archivo…',
  clear: 'Nueva historia',
  tooLong:
    'Esta historia es demasiado larga para un vínculo. Se queda en esta pestaña; para ' +
    'conservarla o pasarla a otros, guárdela como archivo.',
  fileFaults: {
    'too-large': (file) => `${file}: supera 1 MB y no se ha leído.`,
    'no-json': (file, at) => `${file}: no es JSON${place(at)}.`,
    'no-story': (file, at) =>
      `${file}: es JSON, pero no una historia de este explorador${place(at)}.`,
    'other-version': (file, at) =>
      `${file}: una historia de otra versión, que esta página no puede leer${place(at)}.`,
    unreadable: (file) => `${file}: no se puede leer.`,
  },

  said: {
    added: (call, name) => `Llamada ${call} agregada: ${name}.`,
    moved: (from, to) => `La llamada ${from} es ahora la llamada ${to}.`,
    repeated: (call, to) => `Llamada ${call} repetida como llamada ${to}.`,
    removed: (call) => `Llamada ${call} quitada.`,
    clientAdded: (name) => `Cliente ${name} agregado.`,
    clientRemoved: (name, calls) =>
      calls === 0 ? `Se ha quitado ${name}.` : `Se ha quitado ${name}, con ${countCalls(calls)}.`,
    computerChanged: 'Los perfiles han cambiado.',
    limitChanged: (provider) => `${provider}: otro límite.`,
    undone: 'Deshecho.',
    opened: (file) => `Se ha abierto ${file}.`,
    saved: (file) => `Guardada como ${file}.`,
    example: (name) => `${name}.`,
    cleared: 'Una historia vacía.',
    laterChanged: countLater,
    selected: (call) => `Llamada ${call}`,
  },
}
