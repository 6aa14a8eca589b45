import type { text as english } from '../en/learn'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('ru')
/** The same after “за”. */
const changes = count({
  one: '# изменение',
  few: '# изменения',
  many: '# изменений',
  other: '# изменения',
})
/** After “из”, “не более” and “достаточно”. */
const ofChanges = count({
  one: '# изменения',
  few: '# изменений',
  many: '# изменений',
  other: '# изменения',
})

export const text: Like<typeof english> = {
  intro:
    'Ситуации, которые стоит рассмотреть, и цели, которых нужно достичь; всё это выведено из самой ' +
    'схемы. Сделанное остаётся в этом браузере.',
  parts: {
    lessons: 'Уроки',
    scenarios: 'Сценарии',
    coverage: 'Охват',
    packs: 'Пакеты',
  },

  conditions: {
    result: (code) => `Вызов возвращает ${code}.`,
    end: (step) => `Прогон заканчивается на шаге «${step}».`,
    waits: (step) => `Прогон ждёт ответа на шаге «${step}».`,
    passes: (step) => `Прогон доходит до шага «${step}».`,
    avoids: (step) => `Прогон не доходит до шага «${step}».`,
    noDetail: (names) =>
      names.length === 1
        ? `К результату не относится: «${names[0]}».`
        : `К результату не относится ничто из этого: ${names.join(', ')}.`,
    service: (service, status) => `Состояние службы ${service} в конце: ${status}.`,
    returns: (code) => `Один из поставщиков возвращает ${code}.`,
    noDialog: 'Ни одно диалоговое окно не показывается.',
    input: (name, value) => `${name}: ${value}.`,
  },

  lesson: (number, title) => `${number} · ${title}`,
  solvedOf: (solved, of) => `${solved} из ${of} выполнено`,
  start: 'Начать',
  continueWith: (task) => `Продолжить: «${task}»`,
  allDone: 'Все уроки пройдены.',
  kinds: { scenario: 'Сценарий', exercise: 'Упражнение', lesson: 'Урок' },
  states: {
    new: 'не начато',
    begun: 'начато',
    seen: 'просмотрено',
    solved: (count) => `решено за ${changes(count)}`,
    best: (count) => `возможный минимум: ${count}`,
    hints: 'с подсказками',
  },
  notKept:
    'Этот браузер не сохраняет того, что вы делаете: когда страница закрыта, всё забывается.',
  packOf: (title) => `Пакет: ${title}`,
  notes: 'Заметки для презентации',
  emptyLesson: 'В этом уроке пока нет заданий.',

  filter: 'Фильтр',
  filterHint: 'Название, описание, код, флаг',
  clear: 'Очистить',
  found: count({
    one: '# сценарий',
    few: '# сценария',
    many: '# сценариев',
    other: '# сценария',
  }),
  nothing: 'Этих слов нет ни в одном сценарии.',

  task: 'Задание',
  toLesson: (lesson) => `Урок: ${lesson}`,
  toLearn: 'Все уроки и сценарии',
  previous: (task) => `Предыдущее: ${task}`,
  next: (task) => `Следующее: ${task}`,
  leave: 'Закрыть задание',
  showTask: 'Показать задание',
  hideTask: 'Скрыть задание',
  notice: 'На что обратить внимание',
  expected: 'Ожидаемый результат',
  showExpected: 'Показать, что ожидается',
  hideExpected: 'Скрыть',
  asExpected: 'Этот прогон кончается так, как ожидается.',
  notAsExpected: 'Этот прогон кончается иначе: что-то изменено.',
  predict: 'Предсказать это',
  stopPredicting: 'Прекратить предсказание',
  goal: 'Цель',
  unknown: (id) => `Задания «${id}» нет.`,
  unknownPack: (id, pack) => `Задание «${id}» — из пакета «${pack}», который здесь не открыт.`,
  unknownHint: 'Остальную часть ссылки показывает схема.',
  openPacks: 'Открыть пакет',
  badLink: (id) => `Ссылку задания «${id}» не удалось прочитать полностью.`,
  otherChart: 'Это задание — о другой схеме.',
  goToStart: 'Перейти к его началу',

  may: (inputs) => `Можно менять: ${inputs}, а также ответы в диалоговых окнах.`,
  mayOnly: (inputs) => `Можно менять: ${inputs}.`,
  failures: 'сбои служб сообщений',
  mayNothing: 'Менять можно только ответы в диалоговых окнах.',
  locked: (inputs) => `Заблокировано: ${inputs}.`,
  most: (count) => `Не более ${ofChanges(count)}.`,
  changed: count({
    one: '# изменение внесено',
    few: '# изменения внесены',
    many: '# изменений внесено',
    other: '# изменения внесено',
  }),
  changedOf: (made, of) => `${made} из ${ofChanges(of)} внесено`,
  par: (count) => `возможный минимум: ${changes(count)}`,
  parWorking: 'возможный минимум: идёт расчёт',
  unreachable:
    'Этой цели достичь нельзя: к ней не ведёт ни одно разрешённое изменение. Ошибка — в задании.',
  lockedHere: 'заблокировано в этом упражнении',

  check: 'Проверить',
  startAgain: 'Начать заново',
  solved: (count) => `Решено за ${changes(count)}.`,
  solvedBest: 'Меньшим числом не обойтись.',
  solvedMore: (par) => `Можно решить за ${changes(par)}.`,
  notSolved: 'Пока не решено.',
  waits: 'Прогон ждёт ответа в диалоговом окне.',
  answerIt: 'Дайте ответ, затем проверьте снова.',
  mustWait: 'Прогон должен ждать ответа; этот не ждёт.',
  tooMany: (made, of) => `Внесено ${changes(made)}; разрешено ${of}.`,
  forbidden: (inputs) => `Это заблокировано, но было изменено: ${inputs}.`,
  otherComputer: 'Профили изменены: задание относится к компьютеру, с которым оно начинается.',
  met: 'выполнено',
  notMet: 'не выполнено',

  whereWrong: 'Где допущена ошибка?',
  wrongTurn: (step) => `Начиная с шага «${step}», этот прогон идёт не к цели.`,
  wrongExit: (exit) => `Дальше он пошёл через выход «${exit}».`,
  itRead: (values) => `Прочитанные значения: ${values}.`,
  itReadNothing: 'Шаг не прочитал ничего, что можно задать.',
  goToStep: (step) => `Перейти к шагу ${step}`,
  wayIsRight:
    'Путь верный: прогон, который достигает цели, проходит те же шаги. Неверно то, что задано по пути.',
  wayIsRightWaits: 'До сих пор путь верный. Последний ответ ещё не дан.',
  wayIsRightLimits: 'Путь верный. Только изменения не те, что допускает задание.',

  hint: 'Подсказка',
  nextHint: 'Следующая подсказка',
  hintGrade: (grade) => `Подсказка ${grade} из 3`,
  nudge: (place, count) => `${place} Достаточно ${ofChanges(count)}.`,
  places: {
    call: 'Посмотрите на вызов.',
    computer: 'Посмотрите на раздел «Этот компьютер».',
    session: 'Посмотрите на сеанс.',
    rows: 'Посмотрите на строки таблицы состояния.',
    services: 'Посмотрите на сбои служб сообщений.',
    dialogs: 'Посмотрите на ответы в диалоговых окнах.',
  },
  decision: (step, exit) => `От шага «${step}» нужно пойти дальше через выход «${exit}».`,
  decisionOnly: (step) => `Шаг «${step}» должен закончиться иначе.`,
  noDecision: 'Ни одно решение не должно стать другим; другим должно стать только заданное.',
  smallest: 'Наименьший набор изменений:',
  tryThem: 'Попробовать',
  fromStart:
    'Это считается от начала упражнения: вместе с тем, что вы изменили, получается слишком много.',
  nothingToChange: 'Больше ничего менять не нужно: проверьте.',
}
