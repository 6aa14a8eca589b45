import type { text as english } from '../en/predict'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('ru')

export const text: Like<typeof english> = {
  heading: {
    asked: 'Что будет дальше?',
    right: 'Верно',
    wrong: 'Неверно',
    shown: 'Показано',
    end: 'Ваши догадки',
    on: 'Предсказание включено',
  },
  atStep: (step, label) => `Шаг ${step}: ${label}`,
  notDrawn: 'На рисунке этот шаг не изображён.',
  exits: 'Выходы',
  how: {
    chart: 'Выберите здесь или на схеме.',
    outline: 'Выберите здесь или в структуре.',
    table: 'Выберите здесь.',
  },
  byKey: 'Номера служат клавишами.',
  choose: (exit) => `Выбрать выход «${exit}»`,
  chooseFirst: 'Сначала выберите выход.',
  showMe: 'Показать',
  goOn: 'Продолжить',
  again: 'Ещё раз',
  neverScored: 'Не оценивается: этот шаг — наше прочтение документов.',
  perhapsNotScored:
    'Не оценивается, если прогон идёт через выход, который представляет наше прочтение документов.',
  notScored: 'Не оценивается: это наше прочтение документов.',
  wasRight: (exit, to) => `«${exit}» ведёт к шагу: ${to}`,
  wasWrong: (guess, exit, to) =>
    `Вы выбрали «${guess}». Прогон идёт через выход «${exit}», к шагу: ${to}`,
  wasShown: (exit, to) => `Прогон идёт через выход «${exit}», к шагу: ${to}`,
  score: (right, of) => `${right} из ${of} верно с первой догадки`,
  unscored: count({
    one: '# решение не оценено',
    few: '# решения не оценены',
    many: '# решений не оценено',
    other: '# решения не оценено',
  }),
  nothingScored: 'Ни одна догадка ещё не оценена',
  missed: 'Шаги, на которые стоит посмотреть ещё раз',
  nothingMissed: 'Каждая догадка была верной.',
  about: 'Перед каждым решением прогон останавливается и спрашивает, как он пойдёт дальше.',
  question: (exits) => `Что будет дальше? ${exits}`,
  option: (number, exit, to) => `${number}: ${exit}, к шагу «${to}».`,
}
