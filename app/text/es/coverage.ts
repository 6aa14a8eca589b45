import type { text as english } from '../en/coverage'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('es')

const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const text: Like<typeof english> = {
  intro:
    'Lo que ha visto de los diagramas y lo que le queda por ver. Se cuenta en este navegador y no ' +
    'se envía a ninguna parte.',
  nothingYet:
    'Todavía no se ha contado nada. Abra un diagrama y dé el primer paso, o empiece con el ' +
    'escenario de más abajo.',

  numbers: 'Visto hasta ahora',
  chart: 'Diagrama',
  allCharts: 'Todos los diagramas',
  parts: { steps: 'Pasos', exits: 'Salidas', results: 'Resultados', codes: 'Códigos' },
  tally: ({ seen, of }) => `${seen} de ${of}`,

  next: 'Por dónde seguir',
  nextScenario: 'El escenario que más cosas nuevas le mostraría:',
  news: {
    steps: count({ one: '# paso nuevo', many: '# de pasos nuevos', other: '# pasos nuevos' }),
    exits: count({
      one: '# salida nueva',
      many: '# de salidas nuevas',
      other: '# salidas nuevas',
    }),
    results: count({
      one: '# resultado nuevo',
      many: '# de resultados nuevos',
      other: '# resultados nuevos',
    }),
    codes: count({
      one: '# código nuevo',
      many: '# de códigos nuevos',
      other: '# códigos nuevos',
    }),
  },
  nothingNew: 'Ningún escenario le mostraría nada nuevo. Lo que falta se enumera más abajo.',
  exercises: 'Ejercicios',
  solved: ({ seen, of }) => `${seen} de ${of} resueltos`,
  predictions: 'Predicciones',
  guessed: ({ right, asked }) =>
    `${right} de ${asked} correctas a la primera (${Math.round((100 * right) / Math.max(asked, 1))}\u00a0%)`,
  notGuessed: 'Todavía no se ha predicho ninguna decisión.',

  map: 'Mapa de un diagrama',
  mapOf: (chart) => `${chart}: lo que se ha visto`,
  mapHint:
    'El número junto a un paso dice cuántas veces ha llegado a él. Lo hueco y a trazos no lo ha ' +
    'visto: elíjalo para abrir un recorrido que llega ahí.',
  openChart: (chart) => `Abrir el diagrama ${chart}`,
  heat: 'Visto',
  heatBefore: 'Visto:',
  heats: { none: 'todavía no', once: 'una vez', few: '2–4 veces', often: '5 veces o más' },
  times: (times) =>
    times === 0
      ? 'no visto todavía'
      : count({ one: 'visto una vez', many: 'visto # de veces', other: 'visto # veces' })(times),
  goThere: (name) => `${name}: no visto todavía, abrir un recorrido que llega ahí`,

  missing: 'No visto todavía',
  missingHint:
    'Cada vínculo abre un recorrido que llega ahí, con los menos cambios posibles en una llamada ' +
    'sencilla.',
  missingParts: {
    steps: count({ one: '# paso', many: '# de pasos', other: '# pasos' }),
    exits: count({ one: '# salida', many: '# de salidas', other: '# salidas' }),
    results: count({ one: '# resultado', many: '# de resultados', other: '# resultados' }),
    codes: count({ one: '# código', many: '# de códigos', other: '# códigos' }),
  },
  nothingMissing: 'Ha visto todo este diagrama.',
  codes: 'Códigos de resultado',
  seen: 'visto',
  notSeen: 'no visto todavía',

  file: 'Su progreso como archivo',
  fileHint:
    'Consérvelo, llévelo a otro navegador o entréguelo a su instructor. Contiene lo que se cuenta ' +
    'aquí, los ejercicios que ha resuelto, la puntuación de sus predicciones y el nombre.',
  name: 'Su nombre',
  nameHint: 'No hace falta. Su instructor lo ve en el archivo.',
  save: 'Guardar mi progreso',
  saved: (file) => `Guardado como ${file}.`,
  open: 'Agregar un archivo',
  orDrop: 'o suéltelo aquí',
  drop: 'Suelte el archivo para agregarlo',
  imported: (file, news) => `Se ha agregado ${file}: ${news}.`,
  importedNothing: (file) => `Se ha leído ${file}. Ya lo tenía todo.`,
  importedNews: (steps, solved) =>
    `${count({ one: '# paso más visto', many: '# de pasos más vistos', other: '# pasos más vistos' })(steps)}, ` +
    count({
      one: '# tarea más resuelta',
      many: '# de tareas más resueltas',
      other: '# tareas más resueltas',
    })(solved),
  dropped: (dropped, places) =>
    `${count({
      one: 'Se ha omitido # entrada que aquí no se conoce',
      many: 'Se han omitido # de entradas que aquí no se conocen',
      other: 'Se han omitido # entradas que aquí no se conocen',
    })(dropped)}: ${places}.`,
  faults: {
    'too-large': (file) => `${file} es demasiado grande para ser un progreso. No ha cambiado nada.`,
    'no-json': (file, place) => `${file} está dañado${at(place)}. No ha cambiado nada.`,
    'no-progress': (file, place) =>
      `${file} no contiene ningún progreso de este sitio${at(place)}. No ha cambiado nada.`,
    'other-version': (file, place) =>
      `${file} se guardó con otra versión de este sitio${at(place)}. No ha cambiado nada.`,
    unreadable: (file, place) =>
      `${file} contiene un valor que no puede ser${at(place)}. No ha cambiado nada.`,
  },
  reset: 'Restablecer',
  resetAsks: '¿Olvidar todo lo que ha visto y resuelto en este navegador?',
  resetYes: 'Olvidarlo',
  resetNo: 'Conservarlo',
  resetDone: 'Se ha olvidado su progreso.',
  undo: 'Deshacer',
  undone: 'Su progreso está otra vez ahí.',
  importUndone: 'El archivo se ha vuelto a quitar.',

  blocked:
    'Este navegador no conserva su progreso: su almacenamiento está bloqueado o lleno. Vale hasta ' +
    'que salga de la página; guárdelo como archivo para conservarlo.',
  damaged:
    'No se ha podido leer lo que este navegador conservaba de su progreso. Se ha apartado, y la ' +
    'cuenta empieza de nuevo.',
  saveDamaged: 'Guardar lo apartado',
  forgetDamaged: 'Olvidarlo',
}
