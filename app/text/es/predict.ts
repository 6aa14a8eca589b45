import type { text as english } from '../en/predict'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('es')

export const text: Like<typeof english> = {
  heading: {
    asked: '¿Qué ocurre a continuación?',
    right: 'Correcto',
    wrong: 'Incorrecto',
    shown: 'Mostrado',
    end: 'Sus predicciones',
    on: 'La predicción está activada',
  },
  atStep: (step, label) => `Paso ${step}: ${label}`,
  notDrawn: 'La figura no dibuja este paso.',
  exits: 'Salidas',
  how: {
    chart: 'Elija aquí o en el diagrama.',
    outline: 'Elija aquí o en el esquema.',
    table: 'Elija aquí.',
  },
  byKey: 'Los números son teclas.',
  choose: (exit) => `Elegir la salida «${exit}»`,
  chooseFirst: 'Elija antes una salida.',
  showMe: 'Mostrar la salida',
  goOn: 'Continuar',
  again: 'Otra vez',
  neverScored: 'No puntúa: este paso es nuestra lectura de la documentación.',
  perhapsNotScored:
    'No puntúa si el recorrido toma una salida que es nuestra lectura de la documentación.',
  notScored: 'No puntúa: esto es nuestra lectura de la documentación.',
  wasRight: (exit, to) => `«${exit}» lleva a: ${to}`,
  wasWrong: (guess, exit, to) => `Ha elegido «${guess}». El recorrido toma «${exit}» y va a: ${to}`,
  wasShown: (exit, to) => `El recorrido toma «${exit}» y va a: ${to}`,
  score: (right, of) => `${right} de ${of} correctas a la primera`,
  unscored: count({
    one: '# decisión sin puntuar',
    many: '# de decisiones sin puntuar',
    other: '# decisiones sin puntuar',
  }),
  nothingScored: 'Todavía no ha puntuado ninguna predicción',
  missed: 'Pasos que conviene volver a mirar',
  nothingMissed: 'Todas las predicciones eran correctas.',
  about: 'El recorrido se detiene antes de cada decisión y pregunta cómo sigue.',
  question: (exits) => `¿Qué ocurre a continuación? ${exits}`,
  option: (number, exit, to) => `${number}: ${exit}, a ${to}.`,
}
