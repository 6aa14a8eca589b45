import type { text as english } from '../en/packs'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('ru')
const problems = count({
  one: '# проблема',
  few: '# проблемы',
  many: '# проблем',
  other: '# проблемы',
})
const problemsAtFields = count({
  one: '# проблема указана у своего поля.',
  few: '# проблемы указаны, каждая у своего поля.',
  many: '# проблем указано, каждая у своего поля.',
  other: '# проблемы указаны, каждая у своего поля.',
})
const lessons = count({ one: '# урок', few: '# урока', many: '# уроков', other: '# урока' })
const tasks = count({ one: '# задание', few: '# задания', many: '# заданий', other: '# задания' })
const noProblemIn = count({
  one: 'В # задании проблем нет.',
  few: 'В # заданиях проблем нет.',
  many: 'В # заданиях проблем нет.',
  other: 'В # задания проблем нет.',
})
/** The same after “за” and “нужно”. */
const changes = count({
  one: '# изменение',
  few: '# изменения',
  many: '# изменений',
  other: '# изменения',
})
/** After “до”. */
const upToChanges = count({
  one: '# изменения',
  few: '# изменений',
  many: '# изменений',
  other: '# изменения',
})
const learners = count({
  one: '# учащийся',
  few: '# учащихся',
  many: '# учащихся',
  other: '# учащегося',
})

const inGroups = (value: number) => value.toLocaleString('ru')
const list = (known: readonly string[]) => known.join(', ')
const meant = (names: readonly string[]) =>
  names.length > 0 ? `; возможно, ${names.join(' или ')}` : ''
const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const text: Like<typeof english> = {
  intro:
    'Пакет — это файл с уроками, которые кто-то составил: сценарии и упражнения, по порядку. ' +
    'Открытые пакеты стоят на вкладке «Уроки». Ничто из них не покидает этот браузер.',
  notKept: 'Этот браузер не сохраняет открытые пакеты: после перезагрузки их нужно открыть снова.',
  damaged: 'Не все открытые пакеты удалось прочитать снова: откройте недостающие ещё раз.',
  openFile: 'Открыть файл',
  drop: 'Файл можно и перетащить сюда.',
  dropHere: 'Отпустите пакет здесь',
  openSample: 'Открыть пакет-образец',
  newPack: 'Новый пакет',
  toClass: 'Результаты группы',
  classHint: 'Читает вместе файлы прогресса нескольких учащихся.',
  schema: 'Схема JSON для этого файла',
  schemaHint: 'Для редакторов, которые проверяют JSON.',
  ofLink: 'Пакет из ссылки',

  reading: (name) => `Чтение: ${name}`,
  checking: (name) => `Выполняются задания: ${name}`,
  checked: (done, of) => `${done} из ${of}`,
  cancel: 'Отмена',
  cancelled: 'Отменено. Ни один пакет не открыт.',
  failed: (message) =>
    message === '' ? 'Проверка не дошла до конца.' : `Проверка не дошла до конца: ${message}`,
  tryAgain: 'Повторить попытку',

  notOpened: (name, found) => `${name}: открыть не удалось, ${problems(found)}.`,
  untouched: 'Ваши собственные данные не затронуты.',
  sourceFaults: {
    'too-large': (size) => `Размер: ${size}; у пакета он не больше 1 МБ. Файл не прочитан.`,
    unreadable: () => 'Прочитать файл не удалось.',
    'other-site': (site) =>
      `Файл находится на сайте ${site}. Пакеты загружаются только с этого сайта: сохраните файл и ` +
      'откройте его здесь.',
    'malformed-address': (address) => `«${address}» — не адрес файла.`,
    'not-found': (status) => `На сайте его нет (${status}).`,
    'too-slow': () => 'Сайт не прислал его за 20 секунд.',
    'no-page': () => 'Связаться с сайтом не удалось.',
    'malformed-link': () => 'Ссылка повреждена: то, что в ней, — не пакет.',
    'no-decompression': () =>
      'Этот браузер не может распаковать ссылку с пакетом: попросите пакет в виде файла.',
  },
  faults: {
    'too-large': ({ needed, most }) =>
      `в пакете ${inGroups(needed)} байт, а в пакетах их не более ${inGroups(most)}; он не прочитан`,
    'no-json': ({ value }) => `это не JSON: ошибка в строке и столбце ${value}`,
    'no-pack': () => 'это не пакет: значением «format» должно быть «mapi-session-explorer-pack»',
    'unknown-version': ({ value, known }) =>
      value === ''
        ? `не указана версия; этот сайт читает ${list(known)}`
        : `версия ${value} неизвестна; этот сайт читает ${list(known)}`,
    missing: () => 'этого не хватает',
    'unknown-key': ({ value, known }) => `здесь нет «${value}»${meant(known)}`,
    'no-text': ({ value }) => `${value} — не текст`,
    'no-number': ({ value }) => `${value} — не целое число`,
    'no-list': () => 'это должен быть список',
    'no-object': () => 'это должен быть объект в фигурных скобках',
    'unknown-value': ({ value, known }) =>
      known.length > 0
        ? `вместо «${value}» допускается одно из: ${list(known)}`
        : `«${value}» здесь не место`,
    empty: () => 'это пусто',
    'too-long': ({ most }) => `это слишком длинно: знаков не более ${inGroups(most)}`,
    'too-many': ({ most }) => `этого слишком много: не более ${inGroups(most)}`,
    'out-of-range': ({ value }) => `${value} не лежит между 1 и 12`,
    'malformed-id': ({ value }) =>
      `«${value}» — не идентификатор: строчные латинские буквы, цифры и дефисы, не более 64`,
    repeated: ({ value }) => `«${value}» уже есть`,
    'unknown-chart': ({ value, known }) => `«${value}» — не схема; есть схемы ${list(known)}`,
    link: ({ said }) => said,
    'unknown-step': ({ value, known }) => `на схеме нет шага «${value}»${meant(known)}`,
    'no-such-result': ({ value, known }) =>
      `вызов никогда не возвращает ${value}; он возвращает ${list(known)}`,
    'no-end': ({ value, known }) =>
      `ни один прогон не заканчивается на «${value}»; ${known.length > 0 ? `концы: ${list(known)}` : 'концов нет'}`,
    'no-prompt': ({ value, known: prompts }) =>
      `«${value}» — не диалоговое окно; ${prompts.length > 0 ? `есть диалоговые окна ${list(prompts)}` : 'диалоговых окон нет'}`,
    'unknown-service': ({ value, known: services }) =>
      `на компьютере нет службы сообщений «${value}»; есть ${list(services)}`,
    'no-services': ({ value }) => `на этой схеме нет служб сообщений, поэтому нет и «${value}»`,
    'unknown-input': ({ value, known: inputs }) =>
      `у схемы нет входного значения «${value}»${meant(inputs)}`,
    'answers-are-free': ({ value }) =>
      `ответы в диалоговых окнах можно менять всегда: называть здесь «${value}» нельзя`,
    'unknown-detail': ({ value, known: details }) =>
      details.length > 0
        ? `у результата вызова на этой схеме нет ничего под именем «${value}»; есть ${list(details)}`
        : `у результата вызова на этой схеме нет ничего под именем «${value}»`,
    'unknown-task': ({ value, known: ids }) => `на сайте нет задания «${value}»${meant(ids)}`,
    'waits-alone': ({ value }) =>
      `у прогона, который ждёт, ещё нет результата: «${value}» не может стоять рядом с «waits»`,
    waits: ({ value }) =>
      `прогон не заканчивается: он ждёт ответа на «${value}». Добавьте в ссылку ответы или ожидайте «waits»`,
    unmet: ({ value, gave }) =>
      gave === null
        ? `ожидается ${value}, а прогон ничего не даёт`
        : `ожидается ${value}, а прогон даёт ${gave}`,
    'dialog-shown': ({ value }) => `прогон показывает диалоговое окно, на «${value}»`,
    'not-passed': ({ value }) => `прогон не доходит до «${value}»`,
    passed: ({ value }) => `прогон доходит до «${value}»`,
    'not-returned': ({ value, gave }) =>
      gave === null
        ? `ни один поставщик не возвращает ${value}: ни один ничего не возвращает`
        : `ни один поставщик не возвращает ${value}; коды: ${gave}`,
    'goal-met': () => 'цель достигнута уже в начале: делать нечего',
    unreachable: ({ most }) =>
      `ни один прогон не достигает цели с тем, что можно менять (испробовано до ${upToChanges(most)})`,
    'too-few-changes': ({ most, needed }) =>
      `для цели нужно ${changes(needed)}, а разрешено только ${most}`,
    'and-more': ({ most }) => `и ещё ${problems(most)}`,
  },
  at: (place, problem) => (place === '' ? `${problem}.` : `${place}: ${problem}.`),
  editIt: 'Исправить в редакторе',
  dismiss: 'Закрыть',

  isOpen: (title, id) => `Открыт другой пакет с идентификатором «${id}»: «${title}». Заменить его?`,
  replace: 'Заменить',
  keep: 'Оставить открытый',
  full: (most) => `Открыто пакетов: ${most}, и для новых места нет. Сначала закройте один из них.`,
  opened: (title) => `Пакет «${title}» открыт.`,
  openedAgain: (title) => `Пакет «${title}» уже был открыт.`,
  closed: (title) => `Пакет «${title}» закрыт. То, что вы в нём сделали, сохранено.`,
  takeBack: 'Открыть снова',
  isWritten: (language) => `Язык этого пакета: ${language}.`,
  speakIt: (language) => `Читать страницу на языке: ${language}`,

  openPacks: 'Открытые пакеты',
  none: 'Ни один пакет не открыт.',
  size: (ofLessons, ofTasks) => `${lessons(ofLessons)}, ${tasks(ofTasks)}`,
  notes: 'Заметки для презентации',
  start: 'К его урокам',
  edit: 'Изменить',
  editOf: (title) => `Изменить «${title}»`,
  save: 'Сохранить в файл',
  saved: (file) => `Сохранено как ${file}.`,
  copyLink: 'Копировать ссылку',
  linkCopied: 'Ссылка скопирована. В ней весь пакет.',
  linkNotCopied: 'Скопировать ссылку не удалось.',
  linkTooLong: 'Этот пакет слишком длинен для ссылки. Сохраните его в файл.',
  close: 'Закрыть',
  closeOf: (title) => `Закрыть «${title}»`,

  editor: {
    title: 'Редактор пакета',
    draft: (title) => `Здесь есть черновик: «${title}».`,
    continue: 'Продолжить',
    replaceDraft: (title) => `Черновик «${title}» не закончен. Отбросить его насовсем?`,
    back: 'Назад к пакетам',
    discard: 'Отбросить черновик',
    discarded: 'Черновик отброшен.',
    undo: 'Отменить',
    undone: 'Последнее изменение отменено.',
    draftKept: 'Черновик сохраняется в этом браузере.',
    draftNotKept: 'Этот браузер не сохраняет черновик: сохраните его в файл, прежде чем уйти.',
    draftParted: 'Другая вкладка тоже изменила его: тот черновик лежит рядом с этим.',
    draftUnread: 'Здесь есть черновик, который не удаётся прочитать.',
    untitled: 'Без названия',

    pack: 'Пакет',
    name: 'Название',
    id: 'Идентификатор',
    idHint: 'Строчные латинские буквы, цифры, дефисы. По нему пакет узнают ссылки и прогресс.',
    language: 'Язык',
    noLanguage: 'Не указан',
    notes: 'Заметки для презентации',
    notesHint: 'Показываются только по требованию.',
    optional: 'необязательно',
    more: 'Идентификатор и заметки',

    lessons: 'Уроки',
    lesson: (number) => `Урок ${number}`,
    addLesson: 'Добавить урок',
    newLesson: (number) => `Урок ${number}`,
    moveUp: (name) => `Выше: «${name}»`,
    moveDown: (name) => `Ниже: «${name}»`,
    remove: (name) => `Удалить: «${name}»`,
    removed: (name) => `Удалено: «${name}».`,
    moved: (name, place, of) => `«${name}»: теперь ${place} из ${of}.`,
    added: (name) => `Добавлено: «${name}».`,
    noTasks: 'Заданий пока нет. Добавьте задание ниже.',

    addTask: 'Добавить задание',
    fromLibrary: 'С этого сайта',
    chooseTask: 'Выберите задание',
    scenarios: 'Сценарии',
    exercises: 'Упражнения',
    fromLink: 'Из ссылки этого сайта',
    linkHint: 'Настройте схему, выберите «Поделиться» и вставьте ссылку сюда.',
    asScenario: 'Добавить как сценарий',
    asExercise: 'Добавить как упражнение',
    add: 'Добавить',
    newTask: (number) => `Задание ${number}`,
    badLink: 'Это не ссылка на схему.',

    kinds: { scenario: 'Сценарий', exercise: 'Упражнение', 'built-in': 'С этого сайта' },
    builtIn:
      'Это задание поставляется с сайтом, на каждом языке. К нему можно добавить только заметки.',
    story: 'Описание',
    storyHint: 'Ситуация; для упражнения — и то, чего нужно достичь.',
    notice: 'На что обратить внимание',
    link: 'Ссылка',
    startLink: 'Ссылка начала',
    show: 'Показать на схеме',
    expects: 'К чему, как ожидается, придёт прогон',
    goal: 'Цель',
    anything: 'Ничего не отмечено: подойдёт любой конец.',
    proposeFrom: 'Ссылка прогона, который достигает цели',
    proposeHint: 'То, к чему приходит этот прогон, можно затем отметить.',
    otherChart: (chart) => `Нужен прогон этой схемы: «${chart}».`,
    may: 'Что можно менять',
    single: 'Ещё одно отдельное входное значение',
    chooseInput: 'Выберите входное значение',
    mayAll: 'Всё, кроме заблокированного',
    maySome: 'Только это',
    locked: 'Заблокировано',
    lockedHint: 'Ответы в диалоговых окнах можно менять всегда.',
    most: 'Изменений не более',
    mostHint: 'Пусто: сколько угодно.',
    par: (par) => `В лучшем случае решается за ${changes(par)}.`,

    state: 'Проверка',
    good: noProblemIn,
    bad: problemsAtFields,
    working: 'Выполняются задания',
    save: 'Сохранить в файл',
    tryIt: 'Открыть',
    tryHint: 'Открывает пакет здесь таким, каким он будет у учащегося. Черновик остаётся.',
  },

  class: {
    title: 'Результаты группы',
    intro:
      'Файлы прогресса нескольких учащихся, прочитанные вместе. Они читаются в этом браузере, никуда ' +
      'не отправляются и забываются, когда вы покидаете страницу.',
    choose: 'Выбрать файлы',
    drop: 'Их можно и перетащить сюда.',
    none: 'Ни один файл ещё не прочитан.',
    how: 'Учащиеся сохраняют такой файл на вкладке «Охват» страницы «Обучение».',
    reading: 'Чтение файлов',
    toPacks: 'Пакеты',
    faults: {
      'too-large': (file) => `${file}: файл больше 1 МБ и не прочитан.`,
      'no-json': (file, place) => `${file}: это не прогресс, файл перестаёт быть JSON${at(place)}.`,
      'no-progress': (file, place) => `${file}: это не прогресс учащегося${at(place)}.`,
      'other-version': (file) =>
        `${file}: у файла версия, которую этот сайт не читает; он читает 1.`,
      unreadable: (file, place) => `${file}: в файле есть неподходящее значение${at(place)}.`,
      'not-read': (file) => `${file}: прочитать файл не удалось.`,
    },
    dropped: (file, values) => `${file}: пропущено то, что здесь неизвестно: ${values}.`,
    tooMany: (most) =>
      `Вместе показывается файлов не более ${inGroups(most)}; остальные пропущены.`,
    table: 'Учащиеся',
    tasksTable: 'Каждое задание',
    learner: 'Учащийся',
    file: 'Файл',
    parts: { steps: 'Просмотрено шагов', exits: 'Просмотрено выходов' },
    share: (seen, of) => `${of === 0 ? 0 : Math.round((100 * seen) / of)}\u00a0%`,
    predictions: 'Верных предсказаний',
    notAsked: 'нет',
    of: (one, of) => `${one} из ${of}`,
    lessons: 'Уроки',
    solved: 'Решено упражнений',
    sortBy: (column) => `Сортировать по столбцу «${column}»`,
    remove: (learner) => `Удалить: ${learner}`,
    removed: (learner) => `Удалено: ${learner}.`,
    takeBack: 'Вернуть',
    added: (found) => `Показано: ${learners(found)}.`,
    clear: 'Удалить всё',
    cleared: 'Всё удалено.',
    export: 'Сохранить в CSV',
    exported: (file) => `Сохранено как ${file}.`,
    fileName: 'группа',
    print: 'Печать',
    task: 'Задание',
    ofPack: (pack, lesson) => `${pack}: ${lesson}`,
    closedPack: (pack) => `Пакет ${pack}, здесь не открыт`,
    states: {
      none: 'не начато',
      tried: (failed) => `есть попытки (${failed})`,
      begun: 'начато',
      seen: 'просмотрено',
      solved: (best) => `решено за ${changes(best)}`,
      hints: 'с подсказками',
    },
    showTasks: 'Показать каждое задание',
  },
}
