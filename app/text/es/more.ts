import { listAccepted, type Told } from '../accepted'
import { shorten } from '../shorten'
import type { MoreTexts } from '../texts'
import type { text as english } from '../en/more'
import type { Like } from '../translation'
import { toPlural } from '../plural'

const count = toPlural('es')
const countRows = count({ one: '# fila', many: '# de filas', other: '# filas' })
const countCombinations = count({
  one: '# combinación',
  many: '# de combinaciones',
  other: '# combinaciones',
})

/** Inside a sentence or after a colon, Spanish writes them in lower case. */

const quote = (text: string): string => (text === '' ? 'un valor vacío' : `«${shorten(text)}»`)

/** A sentence about a problem: the parameter, the offending value, and what was done. */
const say =
  (predicate: string | ((problem: Told) => string)) =>
  (problem: Told): string => {
    const said = typeof predicate === 'string' ? predicate : predicate(problem)
    return `${shorten(problem.parameter) || '(sin nombre)'}: ${quote(problem.value)} ${said}`
  }

/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)

export const text: Like<typeof english> & MoreTexts = {
  unreachable: ({ target, decisions }) => {
    if (target === 'result') return 'Ni la llamada ni un proveedor devuelven nunca este código.'
    if (target === 'service') return 'Nada de lo que puede ocurrir da al servicio este estado.'
    if (decisions.length === 0) return 'Ninguna decisión lleva ahí.'
    const never = decisions.map(({ from, to }) => `de ${from} nunca se pasa a ${to}`)
    return `Ningún recorrido llega ahí: ${never.join(', y ')}.`
  },
  insight: {
    set: 'establecido',
    notSet: 'sin establecer',
    notAnswered: 'sin responder',
    noFailure: 'ningún fallo',
    bothTries: (cause) => `${cause}, en ambos intentos`,
    thenFails: (first, second) => `${first}; después, ${second.toLowerCase()}`,
    failureOf: (provider) => `Fallo de ${provider}`,
    answerTo: (dialog, subject, time) =>
      `Respuesta en «${dialog}»${subject === '' ? '' : `, ${subject}`}${time > 1 ? `, ${time}.ª vez` : ''}`,
    changes: {
      flag: (name, on) => `${name} ${on ? 'establecido' : 'sin establecer'}`,
      failure: (provider, failure) => `${provider}: ${failure}`,
      answer: (dialog, answer) => `${answer} en «${dialog}»`,
      noAnswer: (dialog) => `«${dialog}» sin responder`,
      value: (name, value) => `${name} = ${value}`,
    },
    and: 'y',
    waysInOne: count({
      one: '# manera en una línea: los valores sirven por igual.',
      many: '# de maneras en una línea: los valores sirven por igual.',
      other: '# maneras en una línea: los valores sirven por igual.',
    }),
    decidedBy: 'Decidido por',
    whatWouldChange: 'Qué lo cambiaría',
    nothingWould: 'Nada cambia este paso: tiene una sola salida.',
    decidedBefore: 'Lo anterior ya ha decidido este paso.',
    otherResults: 'Qué daría otro resultado',
    keepUp: (service) => `Qué mantendría activo ${service}`,
    try: 'Probar',
    tryThis: (changes) => `Probar: ${changes}`,
    more: count({ one: '# manera más', many: '# de maneras más', other: '# maneras más' }),
    fewer: 'Mostrar menos',
    cut: count({
      one: '# manera, la de menos cambios; hay más.',
      many: 'Las # de maneras con menos cambios; hay más.',
      other: 'Las # maneras con menos cambios; hay más.',
    }),
    cancel: 'Detener',
    cancelled: 'Detenido.',
    askAgain: 'Volver a preguntar',
    tooMany:
      'Hay demasiadas posibilidades para recorrerlas todas: este equipo tiene muchos proveedores.',
    failed: (message) => `No se ha podido calcular. ${message}`.trim(),
    howToGetTo: 'Cómo llegar a',
    targetKinds: {
      node: 'Pasos',
      edge: 'Salidas',
      result: 'Resultados',
      service: 'Servicios de mensajes',
    },
    chooseTarget: 'Elegir adónde llegar',
    fromThisWorld: 'Primero, las maneras con menos cambios respecto de lo establecido ahora.',
    alreadyThere: 'Este recorrido ya llega ahí tal como está.',
    goThere: 'Ir ahí',
    exitNotTaken: 'Este recorrido no toma esta salida.',
    exitOf: (from, label, to) => (label === '' ? `${from} → ${to}` : `${from} ${label} → ${to}`),
    codeOfProvider: (code) => `La llamada nunca devuelve ${code}; sí lo hace un proveedor.`,
    unpin: 'Desanclar',
    thisRun: 'Este recorrido',
    swap: 'Intercambiar',
    compare: 'Comparar',
    sharedSteps: count({
      one: '# paso en común',
      many: '# de pasos en común',
      other: '# pasos en común',
    }),
    partAt: (step) => `Se separan en: ${step}`,
    neverPart: 'Los dos recorridos siguen el mismo camino.',
    differs: 'Qué difiere',
    nothingDiffers:
      'Nada difiere. Cambie algo, y los dos recorridos se mostrarán uno junto al otro.',
    responsible: 'determinante',
    waitsAt: (step) => `espera en: ${step}`,
  },
  outline: {
    title: (chart) => `${chart}: esquema`,
    main: 'La llamada',
    ends: 'Resultados',
    current: (step) => `Actual: paso ${step} del recorrido`,
    entered: (step) => `Paso ${step} del recorrido`,
    enteredAgain: (step, visit) => `Paso ${step} del recorrido, ${visit}.ª visita`,
    ahead: (step) => `Por delante: paso ${step} del recorrido`,
    leadsOn: 'después',
    next: 'Siguiente',
    explainExit: (label) => `${label}: explicar esta salida`,
  },
  outcomes: {
    chart: 'Diagrama',
    intro:
      'Todo aquello en lo que puede acabar este diagrama. Una entrada señalada con\u00a0- en una ' +
      'fila, o que la fila no nombra, puede tener cualquier valor.',
    partsNote:
      'Los servicios de mensajes no influyen unos en otros, así que un recorrido es una fila de la ' +
      'sesión y una fila de cada proveedor.',
    exampleNote:
      'Las entradas tienen poco que ver entre sí, así que las filas indican resultados: el camino es ' +
      'el de uno de los recorridos de su fila.',
    serviceNote:
      'El resultado indica cómo queda el servicio si sus demás proveedores están en ejecución.',
    part: 'Parte',
    allParts: 'Todas las partes',
    result: 'Resultado',
    allResults: 'Todos los resultados',
    search: 'Buscar',
    searchHint: 'MAPI_LOGON_UI establecido, reintento',
    allSteps: 'Todos los pasos',
    clear: 'Borrar filtros',
    rows: ({ rows, of, combinations }) =>
      `${rows === of ? '' : `${rows} de `}${countRows(of)}, ${rows === 1 ? 'que abarca' : 'que abarcan'} ${countCombinations(combinations)}`,
    noRow:
      'Ninguna fila se ajusta. Los términos de la búsqueda se separan con comas, y una fila ' +
      'debe contenerlos todos.',
    row: 'Fila',
    condition: 'Condición',
    path: 'Ruta',
    covers: 'Abarca',
    combinations: countCombinations,
    or: 'o bien',
    failure: 'Fallo',
    notShown: 'no se muestra',
    anySecond: (cause) => `${cause}, sea cual sea el segundo intento`,
    orOthers: count({ one: 'o bien # más', many: 'o bien # más', other: 'o bien # más' }),
    run: 'Recorrido',
    open: 'Abrir',
    openRow: (part, row) => `${part}, fila ${row}`,
    done: (done, of) => `${done} de ${of}`,
  },
  codes: {
    S_OK: 'La llamada se ha realizado correctamente.',
    MAPI_W_NO_SERVICE:
      'Éxito con advertencia: ningún proveedor ha podido proporcionar lo que se pedía, y MAPI ' +
      'ha dado un sustituto.',
    MAPI_W_ERRORS_RETURNED:
      'Éxito con advertencia: la llamada ha funcionado, aunque no en todas sus partes.',
    MAPI_E_INTERFACE_NOT_SUPPORTED: 'El objeto no tiene la interfaz que se pedía.',
    MAPI_E_CALL_FAILED: 'La llamada ha fallado, por un motivo que no nombra ningún otro código.',
    MAPI_E_NO_SUPPORT: 'El objeto no admite esta operación.',
    MAPI_E_BAD_CHARWIDTH:
      'MAPI_UNICODE se ha establecido donde solo se admiten cadenas ANSI, o se ha omitido donde ' +
      'solo se admite Unicode.',
    MAPI_E_STRING_TOO_LONG: 'Una cadena es más larga de lo permitido.',
    MAPI_E_UNKNOWN_FLAGS: 'Se ha pasado un indicador reservado o no admitido.',
    MAPI_E_INVALID_ENTRYID: 'Un identificador de entrada que se ha pasado no es válido.',
    MAPI_E_INVALID_OBJECT:
      'Un objeto no es válido; cuando lo devuelve MAPIInitialize, se han agotado los recursos ' +
      'para su motor de notificaciones.',
    MAPI_E_BUSY: 'Hay otra operación en curso que impide que esta empiece.',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'El sistema no tiene suficientes recursos para la operación.',
    MAPI_E_NOT_FOUND: 'Lo que se pedía no existe.',
    MAPI_E_VERSION:
      'Hay versiones que no concuerdan: las de MAPI y un proveedor o, cuando lo devuelve ' +
      'MAPIInitialize, las de MAPI y OLE.',
    MAPI_E_LOGON_FAILED:
      'El inicio de sesión ha fallado; MAPILogonEx devuelve este código cuando hay parámetros ' +
      'no válidos y cuando hay demasiadas sesiones abiertas.',
    MAPI_E_SESSION_LIMIT:
      'Un proveedor no permite más sesiones; cuando lo devuelve MAPIInitialize, no se han ' +
      'podido preparar los datos de MAPI para el proceso.',
    MAPI_E_USER_CANCEL:
      'El usuario ha cancelado, por lo general con el botón Cancelar de un cuadro de diálogo.',
    MAPI_E_NETWORK_ERROR: 'Un error de la red ha impedido completar la operación.',
    MAPI_E_DISK_ERROR: 'Un error del disco ha impedido completar la operación.',
    MAPI_E_TOO_COMPLEX:
      'La operación es más de lo que puede procesar la implementación; cuando lo devuelve ' +
      'MAPIInitialize, no se ha podido preparar para un servicio de Windows lo que MAPI ' +
      'necesita en el Registro.',
    MAPI_E_EXTENDED_ERROR: 'Un error propio de la implementación; GetLastError da más información.',
    MAPI_E_CORRUPT_DATA:
      'Hay datos dañados; algunos almacenes cliente-servidor lo devuelven también cuando ya ' +
      'no están disponibles la red o el servidor.',
    MAPI_E_UNCONFIGURED:
      'El perfil no contiene suficiente configuración para que el proveedor inicie sesión.',
    MAPI_E_FAILONEPROVIDER:
      'Este proveedor no inicia sesión; los demás proveedores de su servicio de mensajes pueden ' +
      'seguir adelante.',
    MAPI_E_UNKNOWN_CPID: 'El servidor o el proveedor no admiten la página de códigos del cliente.',
    MAPI_E_UNKNOWN_LCID:
      'El servidor o el proveedor no admiten la configuración regional del cliente.',
    MAPI_E_END_OF_SESSION: 'La sesión está desconectada.',
    MAPI_E_UNKNOWN_ENTRYID:
      'No se reconoce el identificador de entrada, por lo general porque el proveedor ' +
      'responsable no está abierto.',
    MAPI_E_TIMEOUT:
      'La espera ha durado demasiado; cuando lo devuelve MAPILogonEx, otro subproceso mantenía ' +
      'ocupado el mutex de inicio de sesión y MAPI_TIMEOUT_SHORT estaba establecido.',
    MAPI_E_CANCEL:
      'Se ha cancelado una operación de un transporte; no es el código de un botón Cancelar.',
    MAPI_E_CORRUPT_STORE: 'Un almacén de mensajes está dañado.',
    MAPI_E_NOT_INITIALIZED:
      'No se ha llamado antes a MAPIInitialize; cuando lo devuelve la propia MAPIInitialize, se ' +
      'ha producido un error en el proveedor de perfiles.',
    MAPI_E_NO_ACCESS: 'El autor de la llamada no tiene permiso para hacer esto.',
    MAPI_E_NOT_ENOUGH_MEMORY: 'No hay suficiente memoria para la operación.',
    MAPI_E_INVALID_PARAMETER: 'Un parámetro que se ha pasado no es válido.',
  },
  help: {
    close: 'Cerrar',
    keyboard: 'Teclado',
    keyGroups: {
      player: 'El recorrido',
      page: 'La página',
      chart: 'Una forma del diagrama',
      dialog: 'Cuadros de diálogo y menús',
    },
    keys: {
      back: 'Un paso atrás',
      step: 'Un paso adelante',
      play: 'Reproducir o pausar',
      first: 'Al primer paso',
      last: 'Al último paso',
      find: 'Buscar',
      present: 'Activar o desactivar el modo de presentación',
      outline: 'Esquema o diagrama',
      figure: 'Activar o desactivar la vista de la figura',
      predict: 'Activar o desactivar la predicción',
      choose: 'Elegir una salida',
      help: 'Esta ayuda',
      travel: 'Seguir una flecha hasta la forma siguiente',
      explain: 'Explicar la forma',
      dismiss: 'Cerrar o cancelar',
    },
    keyNames: {
      ctrl: 'Ctrl',
      home: 'Inicio',
      end: 'Fin',
      space: 'Espacio',
      enter: 'Entrar',
      escape: 'Esc',
      left: 'Flecha izquierda',
      right: 'Flecha derecha',
      up: 'Flecha arriba',
      down: 'Flecha abajo',
    },
    or: 'o',
    singleKeys: 'Teclas de un solo carácter',
    singleKeysHint: 'Desactívelas si el dictado u otra herramienta las presiona por accidente.',
    basis: 'En qué se basa una afirmación',
    providerMarks: 'Símbolos de un proveedor',
    tour: 'Hacer la visita guiada',
    offer: '¿Primera vez aquí?',
    dismiss: 'Sin visita guiada',
    stops: {
      call: {
        title: 'La llamada',
        says:
          'Establezca indicadores, un nombre de perfil y fallos. La ruta del diagrama los sigue ' +
          'al instante.',
      },
      chart: {
        title: 'El diagrama',
        says:
          'El diagrama de flujo de un inicio de sesión. Los números muestran el camino tomado; ' +
          'elija una forma para que se explique.',
      },
      player: {
        title: 'El reproductor',
        says:
          'Avance paso a paso, reproduzca o arrastre la posición. Las teclas de dirección ' +
          'también avanzan y retroceden un paso.',
      },
      explanation: {
        title: 'La explicación',
        says:
          'Por qué el recorrido sigue como sigue: los valores leídos, qué lo cambiaría y la ' +
          'fuente.',
      },
      header: {
        title: 'Compartir y ayuda',
        says:
          'Un vínculo conserva la llamada y el paso. La ayuda enumera las teclas y vuelve a ' +
          'iniciar esta visita guiada.',
      },
    },
    stopOf: (stop, count) => `${stop} de ${count}`,
    back: 'Atrás',
    next: 'Siguiente',
    skip: 'Omitir',
    done: 'Listo',
    namedBy: (functions) => `Documentado para ${functions}.`,
  },
  find: {
    hint: 'Paso, indicador, código de resultado, servicio o comando',
    close: 'Cerrar',
    hits: count({
      one: '# coincidencia',
      many: '# de coincidencias',
      other: '# coincidencias',
    }),
    noHits: 'No se ha encontrado nada.',
    noHitsHint: 'Pruebe con parte de un nombre o con un número como 0x80040111 o -2147221231.',
    recent: 'Encontrado antes',
    commands: 'Comandos',
    kinds: {
      command: 'comando',
      step: 'paso',
      flag: 'indicador',
      code: 'código de resultado',
      mask: 'indicadores combinados',
      number: 'número desconocido',
      service: 'servicio de mensajes',
      provider: 'proveedor',
      profile: 'perfil',
      setting: 'ajuste',
      parameter: 'parámetro',
      cause: 'causa de un fallo',
    },
    print: 'Imprimir',
    choose: (what, value) => `${what}: ${value}`,
    back: 'Volver a las coincidencias',
    notACode:
      'No es un código de este diagrama. Puede proceder de otra parte de Windows o de un ' +
      'proveedor; sus partes dicen lo siguiente:',
    flags: count({
      one: '# indicador',
      many: '# de indicadores',
      other: '# indicadores',
    }),
    setMask: (parameter) => `Usar como ${parameter}`,
    signed: 'Con signo',
    unsigned: 'Sin signo',
    severity: 'Gravedad',
    severities: { failure: 'fallo', success: 'éxito' },
    facility: 'Subsistema (facility)',
    number: 'Número en el subsistema',
    alsoCalled: 'También llamado',
    returnedByEnds: 'Finales que lo devuelven',
    returnedByFailures: 'Fallos con los que lo devuelve un proveedor',
    inThisRun: (step, label) => `En este recorrido: paso ${step}, ${label}`,
    neverReturned: 'Nada de este diagrama lo devuelve.',
  },
  causeMeanings: {
    unconfigured: 'Falta en el perfil la configuración que necesita el proveedor.',
    'wrong-password':
      'No se aceptan las credenciales propias del servicio. Si se permite un cuadro de diálogo, ' +
      'el proveedor las pide en él; si no, se retira solo.',
    'invalid-path': 'Un recurso que necesita el proveedor no está donde indica el perfil.',
    version:
      'Las versiones de MAPI y del proveedor no concuerdan; la carga termina en el punto de ' +
      'entrada.',
    'server-unavailable': 'No se puede establecer contacto con el servidor de mensajería.',
    'corrupt-data': 'Los datos que debe abrir el proveedor están dañados.',
    'session-limit': 'Las sesiones anteriores han agotado el número que permite el proveedor.',
    'fail-one-provider':
      'El proveedor no inicia sesión y pide a MAPI que conserve el resto de su servicio.',
  },
  profiles: {
    edit: 'Editar perfiles',
    title: 'Perfiles de este equipo',
    preset: 'Plantilla',
    own: 'Perfiles propios',
    presets: {
      standard: {
        name: 'Estándar',
        says: 'Dos perfiles: uno con tres servicios de mensajes y otro solo con un archivo.',
      },
      'exchange-only': {
        name: 'Solo Exchange',
        says: 'Un perfil con un servicio de mensajes, que tiene los tres proveedores.',
      },
      'internet-mail': {
        name: 'Correo de Internet',
        says:
          'Un transporte solo, con el almacén de mensajes y la libreta de direcciones de otros ' +
          'servicios.',
      },
      big: {
        name: '64 servicios',
        says: 'Un perfil con tantos servicios de mensajes como puede tener aquí.',
      },
    },
    profiles: 'Perfiles',
    profileName: 'Nombre de perfil',
    newName: 'Perfil',
    addProfile: 'Agregar perfil',
    removeProfile: (profile) => `Quitar perfil ${profile}`,
    servicesOf: (profile) => `Servicios de mensajes de ${profile}`,
    count: (count, of) => `${count} de ${of}`,
    noServices: 'Este perfil no tiene servicios de mensajes.',
    sameEverywhere:
      'Un servicio es el mismo en todos los perfiles, también su nombre y sus proveedores.',
    serviceName: (position) => `Nombre del servicio ${position}`,
    moveUp: (service) => `Subir: ${service}`,
    moveDown: (service) => `Bajar: ${service}`,
    remove: (service) => `Quitar: ${service}`,
    addService: 'Agregar servicio',
    newService: 'Servicio nuevo',
    name: 'Nombre',
    add: 'Agregar',
    fullProfile: 'No hay sitio para otro.',
    faults: {
      empty: 'Hace falta un nombre.',
      'too-long': 'Un nombre tiene como máximo 64 caracteres.',
      taken: 'Otro perfil se llama así; no se distinguen mayúsculas y minúsculas.',
      profileCharacters:
        'Un nombre de perfil consta de letras, cifras, guiones bajos y espacios interiores.',
      serviceCharacters: 'Un nombre no lleva coma, barra, dos puntos ni asterisco.',
      provider: 'Un servicio tiene al menos un proveedor.',
      link: 'Esto no cabe en un vínculo. Nombres más cortos dejan sitio.',
    },
    said: {
      added: (name) => `Agregado: ${name}.`,
      removed: (name) => `Quitado: ${name}.`,
      renamed: (name) => `Nombre cambiado: ${name}.`,
      moved: (name, position, of) => `${name} está ahora en la posición ${position} de ${of}.`,
      providers: (service, providers) => `${service}: ${providers}.`,
      undone: 'Se ha deshecho el último cambio.',
    },
  },
  problems: {
    'unknown-chart': say(
      'no es un diagrama de este sitio; en su lugar se muestra el primer diagrama.',
    ),
    'unknown-parameter': say('se ha ignorado, porque no existe ese parámetro.'),
    'unknown-version': say(
      'no es una versión que conozca este sitio; el vínculo se ha leído como versión 1.',
    ),
    'not-available': say(
      ({ parameter }) => `se ha ignorado, porque ${shorten(parameter)} no está disponible aquí.`,
    ),
    repeated: say('se ha ignorado, porque el parámetro está repetido y vale el último.'),
    'malformed-encoding': say('se ha ignorado, porque su codificación porcentual no es válida.'),
    'control-characters': say('se ha ignorado, porque contiene caracteres de control.'),
    'too-long': say(
      'es demasiado largo; se ha ignorado lo que empieza después de 16.384 caracteres.',
    ),
    'unknown-flag': say(
      'se ha ignorado, porque no es ni un indicador conocido ni un número que figure solo.',
    ),
    'number-too-large': say('se ha ignorado, porque no cabe en 32 bits.'),
    'unknown-bits': ({ parameter, value }) =>
      `${shorten(parameter)}: se han descartado los bits desconocidos ${shorten(value)}.`,
    'name-too-long': say(
      'se ha ignorado, porque el nombre es demasiado largo: el de un perfil tiene 64 caracteres como máximo, el de un cliente 32.',
    ),
    'unknown-value': say((problem) => {
      const values = listAccepted(problem, 'nada')
      return values
        ? `se ha ignorado; se acepta: ${values}.`
        : 'se ha ignorado, porque es desconocido.'
    }),
    'malformed-failure': say(
      'se ha ignorado; un fallo tiene la forma exchange/ms:server-unavailable.',
    ),
    'unknown-provider': say('se ha ignorado, porque no nombra ningún proveedor de este equipo.'),
    'unknown-cause': say(
      'se ha ignorado, porque su causa es desconocida o no puede venir en segundo lugar.',
    ),
    'repeated-failure': say('nombra un proveedor que ya tenía un fallo; vale el último.'),
    'answer-does-not-fit': say(
      'no corresponde a su pregunta; se han ignorado esta respuesta y todas las que siguen, y ' +
        'el recorrido espera ahí.',
    ),
    'answers-left-over': say('se ha ignorado, porque el recorrido no pregunta nada más.'),
    'malformed-step': say('se ha ignorado; un paso es un número entero a partir de 0, o bien end.'),
    'step-past-end': say('está más allá del final del recorrido; se muestra el último paso.'),
    'malformed-profile': say(
      'se ha ignorado; un perfil tiene la forma Outlook:exchange,pst, y su nombre consta de letras, ' +
        'cifras, guiones bajos y espacios interiores.',
    ),
    'repeated-profile': say('se ha ignorado, porque ya hay un perfil con ese nombre.'),
    'too-many-profiles': say('se ha ignorado, porque aquí el equipo tiene como máximo 8 perfiles.'),
    'preset-beside-profiles': say('se ha ignorado, porque también se indican perfiles.'),
    'malformed-service': say(
      'se ha ignorado; un servicio de mensajes tiene la forma imap/ms.xp/Company mail.',
    ),
    'unknown-service': say(
      'se ha ignorado, porque nada indica de qué servicio de mensajes se trata.',
    ),
    'repeated-service': say('nombra un servicio de mensajes que ya figura; vale el primero.'),
    'too-many-services': say(
      'se ha ignorado, porque aquí un perfil tiene como máximo 64 servicios de mensajes.',
    ),
    'malformed-call': say(
      'se ha ignorado; una llamada consta del número de un cliente, dos puntos y el nombre de un diagrama, por ejemplo 1:start.',
    ),
    'unknown-client': say(
      'se ha ignorado, porque la historia no tiene ningún cliente con ese número.',
    ),
    'too-many-calls': say(
      'se ha ignorado, porque aquí una historia tiene como máximo 64 llamadas.',
    ),
    'too-many-clients': say(
      'se ha ignorado, porque aquí una historia tiene como máximo 12 clientes.',
    ),
    'malformed-limit': say(
      'se ha ignorado; un límite tiene la forma exchange/ms:1, con un número del 0 al 99.',
    ),
    'unknown-call': say(
      'se ha ignorado, porque la historia no tiene esa llamada en este diagrama.',
    ),
    'no-such-flag': say(({ nearest }) =>
      nearest === undefined
        ? 'no es un indicador de esta llamada; los indicadores quedan como están.'
        : `no es un indicador de esta llamada, quizá ${nearest}; los indicadores quedan como están.`,
    ),
    'no-flags': say(
      'no se entiende aquí; escriba nombres de indicadores unidos con |, o un solo número.',
    ),
    operator: say('no se entiende aquí; los indicadores se unen con |.'),
    variable: say('es aquí una variable; este argumento queda como está.'),
    'other-call': say('no es la llamada que figura aquí; no se ha cambiado nada.'),
    'call-cut': say('termina antes de este argumento, que queda como está.'),
  },
  strip: {
    call: ({ call, count, client }) => `Llamada ${call} de ${count}: ${client}`,
    all: 'Todas las llamadas',
    previous: 'Llamada anterior',
    next: 'Llamada siguiente',
    given: 'Determinado por llamadas anteriores',
    refused: 'Así no se puede hacer esta llamada; el diagrama muestra qué haría.',
    atLimit: 'en su límite',
  },
  offline: {
    ready: 'Funciona sin conexión: este navegador conserva todo el sitio.',
    newVersion: 'Hay una versión nueva.',
    reloads: 'La página se vuelve a cargar y muestra lo mismo. Deshacer empieza de cero.',
    reload: 'Volver a cargar',
    later: 'Más tarde',
    loses: (things) => `Se pierde con ello: ${things}.`,
    losses: {
      classFiles: 'los archivos de progreso de esta clase',
      packs: 'los paquetes abiertos que este navegador no conserva',
      draft: 'el borrador de un paquete que este navegador no conserva',
      progress: 'el progreso que este navegador no conserva',
    },
  },
  faults: {
    rooms: {
      page: 'La página',
      header: 'El encabezado',
      problems: 'Las notas sobre el vínculo',
      call: 'Llamada, equipo y fallos',
      why: 'La explicación',
      insight: 'Qué lo cambiaría',
      compare: 'La comparación',
      steps: 'La lista de pasos',
      session: 'La sesión',
      result: 'El resultado',
      chart: 'El diagrama',
      view: 'Esta vista',
      task: 'La tarea',
      story: 'La historia de esta llamada',
      dialog: 'El cuadro de diálogo',
      predict: 'La predicción',
      presenter: 'El modo de presentación',
      player: 'El reproductor',
      failures: 'El menú de fallos',
      export: 'Exportar',
      find: 'Buscar',
      help: 'Ayuda',
      profiles: 'El editor de perfiles',
      part: 'Esta parte de la página',
      announcer: 'Lo que se lee en voz alta',
    },
    room:
      'Esta parte se ha detenido por un error. Todo lo demás continúa. El vínculo vuelve a ' +
      'mostrar lo mismo: inclúyalo al informar del error.',
    page:
      'Se ha detenido por un error. Lo que ha establecido está en el vínculo, que vuelve a ' +
      'mostrar lo mismo: inclúyalo al informar del error.',
    event:
      'La última acción ha terminado con un error. La página continúa. El vínculo vuelve a ' +
      'mostrar lo mismo: inclúyalo al informar del error.',
    address:
      'El navegador no permite cambiar la dirección; al volver a cargar se vería algo ' +
      'anterior. Este vínculo contiene lo que se muestra ahora.',
    link: 'Vínculo a lo que se mostraba',
    copy: 'Copiar el vínculo',
    copied: 'Vínculo copiado',
    notCopied: 'No se ha podido copiar el vínculo; cópielo de aquí.',
    saveStory: 'Guardar la historia como archivo',
    start: 'Ir al diagrama inicial',
  },
  announcements: {
    step: ({ step, count, label }) => {
      const place = count === null ? `Paso ${step}` : `Paso ${step} de ${count}`
      return toSentence(`${place}: ${label}`)
    },
    about: (subject) => `${subject}.`,
    flag: {
      yes: 'Sí, porque el indicador está establecido.',
      no: 'No, porque el indicador no está establecido.',
    },
    returned: (code) => `El proveedor devuelve ${code}.`,
    answered: (answer) => `Respuesta: ${answer}.`,
    waiting: 'El recorrido espera una respuesta.',
    result: (code, value) => `Resultado: ${code}, ${value}.`,
    disabled: (services) => `Servicios deshabilitados: ${services}.`,
    next: (label) => toSentence(`Siguiente: ${label}`),
  },
}
