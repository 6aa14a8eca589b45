import type { text as english } from '../en/learn'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('es')
const changes = count({ one: '# cambio', many: '# de cambios', other: '# cambios' })

export const text: Like<typeof english> = {
  intro:
    'Situaciones que observar y objetivos que alcanzar, obtenidos del propio diagrama. Lo que ha ' +
    'hecho se queda en este navegador.',
  parts: {
    lessons: 'Lecciones',
    scenarios: 'Escenarios',
    coverage: 'Cobertura',
    packs: 'Paquetes',
  },

  conditions: {
    result: (code) => `La llamada devuelve ${code}.`,
    end: (step) => `El recorrido termina en «${step}».`,
    waits: (step) => `El recorrido espera una respuesta en «${step}».`,
    passes: (step) => `El recorrido llega a «${step}».`,
    avoids: (step) => `El recorrido no llega a «${step}».`,
    noDetail: (names) => `Del resultado no vale nada de esto: ${names}.`,
    service: (service, status) => `Estado de ${service} al final: ${status}.`,
    returns: (code) => `Un proveedor devuelve ${code}.`,
    noDialog: 'No se muestra ningún cuadro de diálogo.',
    input: (name, value) => `${name}: ${value}.`,
  },

  lesson: (number, title) => `${number} · ${title}`,
  solvedOf: (solved, of) => `${solved} de ${of} hechas`,
  start: 'Empezar',
  continueWith: (task) => `Continuar con «${task}»`,
  allDone: 'Todas las lecciones están hechas.',
  kinds: { scenario: 'Escenario', exercise: 'Ejercicio', lesson: 'Lección' },
  states: {
    new: 'sin empezar',
    begun: 'empezado',
    seen: 'visto',
    solved: (count) => `resuelto con ${changes(count)}`,
    best: (count) => `mínimo posible: ${count}`,
    hints: 'con pistas',
  },
  notKept: 'Este navegador no conserva lo que usted hace: se olvida al cerrar la página.',
  packOf: (title) => `Paquete: ${title}`,
  notes: 'Notas para quien presenta',
  emptyLesson: 'Esta lección todavía no tiene tareas.',

  filter: 'Filtro',
  filterHint: 'Título, situación, código, indicador',
  clear: 'Borrar',
  found: count({ one: '# escenario', many: '# de escenarios', other: '# escenarios' }),
  nothing: 'Ningún escenario contiene estas palabras.',

  task: 'Tarea',
  toLesson: (lesson) => `Lección: ${lesson}`,
  toLearn: 'Todas las lecciones y los escenarios',
  previous: (task) => `Anterior: ${task}`,
  next: (task) => `Siguiente: ${task}`,
  leave: 'Cerrar la tarea',
  showTask: 'Mostrar la tarea',
  hideTask: 'Ocultar la tarea',
  notice: 'En qué fijarse',
  expected: 'Resultado esperado',
  showExpected: 'Mostrar lo esperado',
  hideExpected: 'Ocultarlo',
  asExpected: 'Este recorrido da lo esperado.',
  notAsExpected: 'Este recorrido da otra cosa: se ha cambiado algo.',
  predict: 'Predecir esto',
  stopPredicting: 'Dejar de predecir',
  goal: 'Objetivo',
  unknown: (id) => `No hay ninguna tarea «${id}».`,
  unknownPack: (pack) => `La tarea pertenece al paquete «${pack}», que no está abierto aquí.`,
  unknownHint: 'El diagrama muestra el resto del vínculo.',
  openPacks: 'Abrir el paquete',
  badLink: (id) => `El vínculo de la tarea «${id}» no se ha podido leer entero.`,
  otherChart: 'Esta tarea trata de otro diagrama.',
  goToStart: 'Ir a su comienzo',

  may: (inputs) => `Puede cambiar: ${inputs}, y respuestas en cuadros de diálogo.`,
  mayOnly: (inputs) => `Puede cambiar: ${inputs}.`,
  failures: 'fallos de los servicios de mensajes',
  mayNothing: 'No puede cambiar nada más que respuestas en cuadros de diálogo.',
  locked: (inputs) => `Bloqueado: ${inputs}.`,
  most: count({
    one: '# cambio como máximo.',
    many: '# de cambios como máximo.',
    other: '# cambios como máximo.',
  }),
  changed: count({
    one: '# cambio hecho',
    many: '# de cambios hechos',
    other: '# cambios hechos',
  }),
  changedOf: (made, of) => `${made} de ${changes(of)}`,
  par: (count) => `mínimo posible: ${changes(count)}`,
  parWorking: 'mínimo posible: calculando',
  unreachable:
    'Este objetivo no se puede alcanzar: ningún cambio permitido lleva a él. El error está en la ' +
    'tarea.',
  lockedHere: 'bloqueado en este ejercicio',

  check: 'Comprobar',
  startAgain: 'Empezar de nuevo',
  solved: (count) => `Resuelto con ${changes(count)}.`,
  solvedBest: 'No se puede hacer con menos.',
  solvedMore: (par) => `Se puede hacer con ${changes(par)}.`,
  notSolved: 'Todavía no está resuelto.',
  waits: 'El recorrido espera una respuesta en un cuadro de diálogo.',
  answerIt: 'Dé la respuesta y vuelva a comprobar.',
  mustWait: 'El recorrido debe esperar una respuesta; este no espera ninguna.',
  tooMany: (made, of) => `Ha hecho ${changes(made)}; se permiten ${of}.`,
  forbidden: (inputs) => `Esto está bloqueado y se ha cambiado: ${inputs}.`,
  otherComputer: 'Se han cambiado los perfiles: la tarea trata del equipo con el que comienza.',
  met: 'cumplido',
  notMet: 'no cumplido',

  whereWrong: '¿Dónde me he equivocado?',
  wrongTurn: (step) =>
    `A partir de «${step}», este recorrido no está en ningún camino hacia el objetivo.`,
  wrongExit: (exit) => `Ha seguido con «${exit}».`,
  itRead: (values) => `Lo que ha leído: ${values}.`,
  itReadNothing: 'No ha leído nada que se pueda establecer.',
  goToStep: (step) => `Ir al paso ${step}`,
  wayIsRight:
    'El camino es correcto: un recorrido que alcanza el objetivo da los mismos pasos. Lo ' +
    'establecido por el camino no lo es.',
  wayIsRightWaits: 'El camino es correcto hasta aquí. Todavía falta su última respuesta.',
  wayIsRightLimits: 'El camino es correcto. Solo los cambios no son como permite la tarea.',

  hint: 'Pista',
  nextHint: 'Pista siguiente',
  hintGrade: (grade) => `Pista ${grade} de 3`,
  nudge: (place, count) => `${place} Basta con ${changes(count)}.`,
  places: {
    call: 'Fíjese en la llamada.',
    computer: 'Fíjese en «Este equipo».',
    session: 'Fíjese en la sesión.',
    rows: 'Fíjese en las filas de la tabla de estado.',
    services: 'Fíjese en los fallos de los servicios de mensajes.',
    dialogs: 'Fíjese en las respuestas en los cuadros de diálogo.',
  },
  decision: (step, exit) => `«${step}» tiene que seguir con «${exit}».`,
  decisionOnly: (step) => `«${step}» tiene que decidirse de otra manera.`,
  noDecision: 'Ninguna decisión tiene que ser otra; solo lo establecido.',
  smallest: 'El conjunto de cambios más pequeño:',
  tryThem: 'Probarlos',
  fromStart:
    'Esto cuenta desde el comienzo del ejercicio: con lo que ya ha cambiado, es demasiado.',
  nothingToChange: 'Ya no hay que cambiar nada: compruébelo.',
}
