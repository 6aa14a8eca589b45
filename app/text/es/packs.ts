import type { text as english } from '../en/packs'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('es')
const problems = count({ one: '# problema', many: '# de problemas', other: '# problemas' })
const lessons = count({ one: '# lección', many: '# de lecciones', other: '# lecciones' })
const tasks = count({ one: '# tarea', many: '# de tareas', other: '# tareas' })
const changes = count({ one: '# cambio', many: '# de cambios', other: '# cambios' })

const inGroups = (value: number) => value.toLocaleString('es')
const list = (known: readonly string[]) => known.join(', ')
const meant = (names: readonly string[]) => (names.length > 0 ? `; quizá ${names.join(' o ')}` : '')
const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const text: Like<typeof english> = {
  intro:
    'Un paquete es un archivo con lecciones que ha hecho alguien: escenarios y ejercicios, en ' +
    'orden. Los paquetes abiertos figuran en la pestaña Lecciones. Nada de ellos sale de este ' +
    'navegador.',
  notKept:
    'Este navegador no conserva los paquetes abiertos: después de volver a cargar la página hay ' +
    'que abrirlos otra vez.',
  damaged:
    'No se han podido leer de nuevo todos los paquetes abiertos: vuelva a abrir los que faltan.',
  openFile: 'Abrir un archivo',
  drop: 'También puede soltar un archivo aquí.',
  dropHere: 'Suelte aquí el paquete',
  openSample: 'Abrir el paquete de ejemplo',
  newPack: 'Paquete nuevo',
  toClass: 'Resultados de un grupo',
  classHint: 'Lee juntos los archivos de progreso de varios alumnos.',
  schema: 'Esquema del archivo',
  schemaHint: 'Para editores que comprueban JSON.',
  ofLink: 'El paquete del vínculo',

  reading: (name) => `Leyendo: ${name}`,
  checking: (name) => `Ejecutando las tareas: ${name}`,
  checked: (done, of) => `${done} de ${of}`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado. No se ha abierto ningún paquete.',
  failed: (message) =>
    message === ''
      ? 'La comprobación no ha llegado al final.'
      : `La comprobación no ha llegado al final: ${message}`,
  tryAgain: 'Intentar de nuevo',

  notOpened: (name, found) => `No se ha abierto: ${name}. ${problems(found)}.`,
  untouched: 'No se ha tocado nada suyo.',
  sourceFaults: {
    'too-large': (size) => `Tiene ${size}; un paquete tiene como máximo 1\u00a0MB. No se ha leído.`,
    unreadable: () => 'No se ha podido leer el archivo.',
    'other-site': (site) =>
      `Está en ${site}. Los paquetes solo se cargan de este sitio: guarde el archivo y ábralo aquí.`,
    'malformed-address': (address) => `«${address}» no es la dirección de un archivo.`,
    'not-found': (status) => `El sitio no lo tiene (${status}).`,
    'too-slow': () => 'El sitio no lo ha enviado en 20 segundos.',
    'no-page': () => 'No se ha podido establecer contacto con el sitio.',
    'malformed-link': () => 'El vínculo está dañado: lo que lleva no es un paquete.',
    'no-decompression': () =>
      'Este navegador no puede descomprimir vínculos de paquetes: pida el paquete como archivo.',
  },
  faults: {
    'too-large': ({ needed, most }) =>
      `el paquete tiene ${inGroups(needed)} bytes, y los paquetes tienen como máximo ${inGroups(most)}; no se ha leído`,
    'no-json': ({ value }) => `no es JSON: deja de serlo en la línea y la columna ${value}`,
    'no-pack': () => 'no es un paquete: «format» debe ser «mapi-session-explorer-pack»',
    'unknown-version': ({ value, known }) =>
      value === ''
        ? `falta la versión; este sitio lee ${list(known)}`
        : `no se conoce la versión ${value}; este sitio lee ${list(known)}`,
    missing: () => 'falta',
    'unknown-key': ({ value, known }) => `aquí no existe «${value}»${meant(known)}`,
    'no-text': ({ value }) => `${value} no es un texto`,
    'no-number': ({ value }) => `${value} no es un número entero`,
    'no-list': () => 'tiene que ser una lista',
    'no-object': () => 'tiene que ser un objeto entre llaves',
    'unknown-value': ({ value, known }) =>
      known.length > 0
        ? `«${value}» no es ninguno de estos: ${list(known)}`
        : `«${value}» no tiene lugar aquí`,
    empty: () => 'está vacío',
    'too-long': ({ most }) => `es demasiado largo: ${inGroups(most)} caracteres como máximo`,
    'too-many': ({ most }) => `son demasiados: ${inGroups(most)} como máximo`,
    'out-of-range': ({ value }) => `${value} no está entre 1 y 12`,
    'malformed-id': ({ value }) =>
      `«${value}» no es un id: letras minúsculas, cifras y guiones, 64 como máximo`,
    repeated: ({ value }) => `«${value}» ya está`,
    'unknown-chart': ({ value, known }) => `«${value}» no es un diagrama; existen ${list(known)}`,
    link: ({ said }) => said,
    'unknown-step': ({ value, known }) =>
      `el diagrama no tiene ningún paso «${value}»${meant(known)}`,
    'no-such-result': ({ value, known }) =>
      `la llamada nunca devuelve ${value}; devuelve ${list(known)}`,
    'no-end': ({ value, known }) =>
      `ningún recorrido termina en «${value}»; finales: ${known.length > 0 ? list(known) : 'ninguno'}`,
    'no-prompt': ({ value, known: prompts }) =>
      `«${value}» no es un cuadro de diálogo; cuadros de diálogo: ${prompts.length > 0 ? list(prompts) : 'ninguno'}`,
    'unknown-service': ({ value, known: services }) =>
      `el equipo no tiene ningún servicio de mensajes «${value}»; tiene ${list(services)}`,
    'no-services': ({ value }) =>
      `este diagrama no tiene servicios de mensajes, así que tampoco «${value}»`,
    'unknown-input': ({ value, known: inputs }) =>
      `el diagrama no tiene ninguna entrada «${value}»${meant(inputs)}`,
    'answers-are-free': ({ value }) =>
      `las respuestas en cuadros de diálogo siempre se pueden cambiar: «${value}» no se puede nombrar aquí`,
    'unknown-detail': ({ value, known: details }) =>
      details.length > 0
        ? `de un resultado de este diagrama no se conoce nada llamado «${value}»; tiene ${list(details)}`
        : `de un resultado de este diagrama no se conoce nada llamado «${value}»`,
    'unknown-task': ({ value, known: ids }) =>
      `el sitio no tiene ninguna tarea «${value}»${meant(ids)}`,
    'waits-alone': ({ value }) =>
      `un recorrido que espera no tiene todavía resultado: «${value}» no puede figurar junto a «waits»`,
    waits: ({ value }) =>
      `el recorrido no termina: espera una respuesta en «${value}». Agregue respuestas al vínculo o espere «waits»`,
    unmet: ({ value, gave }) =>
      gave === null
        ? `se espera ${value}, y el recorrido no da nada`
        : `se espera ${value}, y el recorrido da ${gave}`,
    'dialog-shown': ({ value }) => `el recorrido muestra un cuadro de diálogo, en «${value}»`,
    'not-passed': ({ value }) => `el recorrido no llega a «${value}»`,
    passed: ({ value }) => `el recorrido llega a «${value}»`,
    'not-returned': ({ value, gave }) =>
      gave === null
        ? `ningún proveedor devuelve ${value}: ninguno devuelve nada`
        : `ningún proveedor devuelve ${value}; los códigos son ${gave}`,
    'goal-met': () => 'el comienzo ya cumple el objetivo: no hay nada que hacer',
    unreachable: ({ most }) =>
      `ningún recorrido alcanza el objetivo con lo que se puede cambiar (se han probado hasta ${changes(most)})`,
    'too-few-changes': ({ most, needed }) =>
      `el objetivo necesita ${changes(needed)}, y solo se permiten ${most}`,
    'and-more': ({ most }) => `y ${problems(most)} más`,
  },
  at: (place, problem) => (place === '' ? `${problem}.` : `${place}: ${problem}.`),
  editIt: 'Corregirlo en el editor',
  dismiss: 'Descartar',

  isOpen: (title, id) =>
    `Ya está abierto un paquete con el id «${id}» que es distinto: «${title}». ¿Reemplazarlo?`,
  replace: 'Reemplazarlo',
  keep: 'Conservar el abierto',
  full: (most) => `Hay ${most} paquetes abiertos y no queda sitio para más. Cierre antes uno.`,
  opened: (title) => `«${title}» está abierto.`,
  openedAgain: (title) => `«${title}» ya estaba abierto.`,
  closed: (title) => `«${title}» está cerrado. Se conserva lo que ha hecho en él.`,
  takeBack: 'Abrirlo otra vez',
  isWritten: (language) => `Idioma de este paquete: ${language}.`,
  speakIt: (language) => `Leer la página en este idioma: ${language}`,

  openPacks: 'Paquetes abiertos',
  none: 'No hay ningún paquete abierto.',
  size: (ofLessons, ofTasks) => `${lessons(ofLessons)}, ${tasks(ofTasks)}`,
  notes: 'Notas para quien presenta',
  start: 'A sus lecciones',
  edit: 'Editar',
  editOf: (title) => `Editar «${title}»`,
  save: 'Guardar como archivo',
  saved: (file) => `Guardado como ${file}.`,
  copyLink: 'Copiar vínculo',
  linkCopied: 'Vínculo copiado. Lleva el paquete entero.',
  linkNotCopied: 'No se ha podido copiar el vínculo.',
  linkTooLong: 'El paquete es demasiado largo para un vínculo. Guárdelo como archivo.',
  close: 'Cerrar',
  closeOf: (title) => `Cerrar «${title}»`,

  editor: {
    title: 'Editar un paquete',
    draft: (title) => `Aquí hay un borrador: «${title}».`,
    continue: 'Continuar',
    replaceDraft: (title) =>
      `El borrador «${title}» no está terminado. ¿Desecharlo definitivamente?`,
    back: 'Volver a los paquetes',
    discard: 'Descartar el borrador',
    discarded: 'Se ha descartado el borrador.',
    undo: 'Deshacer',
    undone: 'Se ha deshecho el último cambio.',
    draftKept: 'El borrador se conserva en este navegador.',
    draftNotKept: 'Este navegador no conserva el borrador: guárdelo como archivo antes de salir.',
    draftParted: 'Otra pestaña también lo ha modificado: aquel borrador está junto a este.',
    draftUnread: 'Aquí hay un borrador que no se puede leer.',
    untitled: 'Sin título',

    pack: 'Paquete',
    name: 'Título',
    id: 'Id',
    idHint: 'Letras minúsculas, cifras y guiones. Por él lo conocen los vínculos y el progreso.',
    language: 'Idioma',
    noLanguage: 'Sin indicar',
    notes: 'Notas para quien presenta',
    notesHint: 'Solo se muestran si se piden.',
    optional: 'opcional',
    more: 'Id y notas',

    lessons: 'Lecciones',
    lesson: (number) => `Lección ${number}`,
    addLesson: 'Agregar una lección',
    newLesson: (number) => `Lección ${number}`,
    moveUp: (name) => `Subir «${name}»`,
    moveDown: (name) => `Bajar «${name}»`,
    remove: (name) => `Quitar «${name}»`,
    removed: (name) => `Se ha quitado «${name}».`,
    moved: (name, place, of) => `«${name}» está ahora en la posición ${place} de ${of}.`,
    added: (name) => `Se ha agregado «${name}».`,
    noTasks: 'Todavía no hay ninguna tarea. Agregue una más abajo.',

    addTask: 'Agregar una tarea',
    fromLibrary: 'Del sitio',
    chooseTask: 'Elegir una tarea',
    scenarios: 'Escenarios',
    exercises: 'Ejercicios',
    fromLink: 'De un vínculo de este sitio',
    linkHint: 'Prepare el diagrama, elija Compartir y pegue aquí el vínculo.',
    asScenario: 'Agregar como escenario',
    asExercise: 'Agregar como ejercicio',
    add: 'Agregar',
    newTask: (number) => `Tarea ${number}`,
    badLink: 'No es un vínculo a un diagrama.',

    kinds: { scenario: 'Escenario', exercise: 'Ejercicio', 'built-in': 'Del sitio' },
    builtIn: 'Esta tarea viene con el sitio, en todos los idiomas. Solo se pueden agregar notas.',
    story: 'Situación',
    storyHint: 'La situación; en un ejercicio, también lo que se debe alcanzar.',
    notice: 'En qué fijarse',
    link: 'Vínculo',
    startLink: 'Vínculo del comienzo',
    show: 'Mostrar en el diagrama',
    expects: 'Lo que se espera del recorrido',
    goal: 'Objetivo',
    anything: 'No hay nada activado: sirve cualquier final.',
    proposeFrom: 'Vínculo de un recorrido que alcanza el objetivo',
    proposeHint: 'Lo que da este recorrido se puede activar después.',
    otherChart: (chart) => `El recorrido tiene que ser del diagrama ${chart}.`,
    may: 'Lo que se puede cambiar',
    single: 'Otra entrada suelta',
    chooseInput: 'Elegir una entrada',
    mayAll: 'Todo menos lo bloqueado',
    maySome: 'Solo esto',
    locked: 'Bloqueado',
    lockedHint: 'Las respuestas en cuadros de diálogo siempre se pueden cambiar.',
    most: 'Cambios como máximo',
    mostHint: 'Vacío: cualquier número.',
    par: (par) => `Se resuelve con ${changes(par)} en el mejor de los casos.`,

    state: 'Comprobación',
    good: (found) => `Ningún problema en ${tasks(found)}.`,
    bad: count({
      one: '# problema, junto a su campo.',
      many: '# de problemas, cada uno junto a su campo.',
      other: '# problemas, cada uno junto a su campo.',
    }),
    working: 'Ejecutando las tareas',
    save: 'Guardar como archivo',
    tryIt: 'Abrirlo',
    tryHint: 'Abre aquí el paquete tal como lo tiene un alumno. El borrador se conserva.',
  },

  class: {
    title: 'Resultados de un grupo',
    intro:
      'Archivos de progreso de varios alumnos, leídos juntos. Se leen en este navegador, no se ' +
      'envían a ninguna parte y se olvidan al salir de la página.',
    choose: 'Elegir archivos',
    drop: 'También puede soltarlos aquí.',
    none: 'Todavía no se ha leído ningún archivo.',
    how: 'Los alumnos guardan este archivo en la pestaña Cobertura de la página Aprender.',
    reading: 'Leyendo los archivos',
    toPacks: 'Paquetes',
    faults: {
      'too-large': (file) => `${file} tiene más de 1\u00a0MB. No se ha leído.`,
      'no-json': (file, place) => `${file} no es un progreso: deja de ser JSON${at(place)}.`,
      'no-progress': (file, place) => `${file} no es el progreso de un alumno${at(place)}.`,
      'other-version': (file) => `${file} tiene una versión que este sitio no lee; lee la 1.`,
      unreadable: (file, place) => `${file} tiene un valor que no encaja${at(place)}.`,
      'not-read': (file) => `No se ha podido leer ${file}.`,
    },
    dropped: (file, values) => `${file}: omitido, porque aquí no se conoce: ${values}.`,
    tooMany: (most) =>
      `Se muestran juntos ${inGroups(most)} archivos como máximo; el resto se ha omitido.`,
    table: 'Alumnos',
    tasksTable: 'Cada tarea',
    learner: 'Alumno',
    file: 'Archivo',
    parts: { steps: 'Pasos vistos', exits: 'Salidas vistas' },
    share: (seen, of) => `${of === 0 ? 0 : Math.round((100 * seen) / of)}\u00a0%`,
    predictions: 'Predicciones correctas',
    notAsked: 'ninguna',
    of: (one, of) => `${one} de ${of}`,
    lessons: 'Lecciones',
    solved: 'Ejercicios resueltos',
    sortBy: (column) => `Ordenar por: ${column}`,
    remove: (learner) => `Quitar ${learner}`,
    removed: (learner) => `Se ha quitado ${learner}.`,
    takeBack: 'Revertir',
    added: count({
      one: 'Se muestra # alumno.',
      many: 'Se muestran # de alumnos.',
      other: 'Se muestran # alumnos.',
    }),
    clear: 'Quitar todos',
    cleared: 'Se han quitado todos.',
    export: 'Guardar como CSV',
    exported: (file) => `Guardado como ${file}.`,
    fileName: 'grupo',
    print: 'Imprimir',
    task: 'Tarea',
    ofPack: (pack, lesson) => `${pack}: ${lesson}`,
    closedPack: (pack) => `Paquete ${pack}, no abierto aquí`,
    states: {
      none: 'sin empezar',
      tried: (failed) => `intentado (${failed})`,
      begun: 'empezado',
      seen: 'visto',
      solved: (best) => `resuelto, ${changes(best)}`,
      hints: 'con pistas',
    },
    showTasks: 'Mostrar cada tarea',
  },
}
