import { listAccepted, type Told } from '../accepted'
import { shorten } from '../shorten'
import type { MoreTexts } from '../texts'
import type { text as english } from '../en/more'
import type { Like } from '../translation'
import { toPlural } from '../plural'

const count = toPlural('ru')
const countRows = count({ one: '# строка', few: '# строки', many: '# строк', other: '# строки' })
/** The same after “из”. */
const countOfRows = count({ one: '# строки', few: '# строк', many: '# строк', other: '# строки' })
const countCombinations = count({
  one: '# комбинация',
  few: '# комбинации',
  many: '# комбинаций',
  other: '# комбинации',
})

/** A name that goes on after a comma or a colon begins with a small letter. */
const goOn = (text: string): string => text.charAt(0).toLocaleLowerCase('ru') + text.slice(1)

const quote = (text: string): string =>
  text === '' ? 'пустое значение' : `значение «${shorten(text)}»`

/** A sentence about a problem: the parameter, the offending value, and what was done. */
const say =
  (predicate: string | ((problem: Told) => string)) =>
  (problem: Told): string => {
    const said = typeof predicate === 'string' ? predicate : predicate(problem)
    return `${shorten(problem.parameter) || '(без имени)'}: ${quote(problem.value)} ${said}`
  }

/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)

export const text: Like<typeof english> & MoreTexts = {
  unreachable: ({ target, decisions }) => {
    if (target === 'result') return 'Ни вызов, ни поставщик никогда не возвращают этот код.'
    if (target === 'service') {
      return 'Ничто из возможного не приводит службу в это состояние.'
    }
    if (decisions.length === 0) return 'Ни одно решение туда не ведёт.'
    const never = decisions.map(
      ({ from, to }) => `от шага «${from}» никогда нет перехода к шагу «${to}»`,
    )
    return `Ни один прогон туда не приходит: ${never.join(', и ')}.`
  },
  insight: {
    set: 'установлен',
    notSet: 'не установлен',
    notAnswered: 'нет ответа',
    noFailure: 'нет сбоя',
    bothTries: (cause) => `${cause}, обе попытки`,
    thenFails: (first, second) => `${first}, затем ${goOn(second)}`,
    failureOf: (provider) => `Сбой: ${provider}`,
    answerTo: (dialog, subject, time) =>
      `Ответ в окне «${dialog}»${subject === '' ? '' : `, ${subject}`}${time > 1 ? `, ${time}-й раз` : ''}`,
    changes: {
      flag: (name, on) => `${name} ${on ? 'установлен' : 'не установлен'}`,
      failure: (provider, failure) => `${provider}: ${goOn(failure)}`,
      answer: (dialog, answer) => `«${answer}» в окне «${dialog}»`,
      noAnswer: (dialog) => `«${dialog}»: нет ответа`,
      value: (name, value) => `${name} = ${value}`,
    },
    and: 'и',
    waysInOne: count({
      one: '# способ в одной строке: значения равноценны.',
      few: '# способа в одной строке: значения равноценны.',
      many: '# способов в одной строке: значения равноценны.',
      other: '# способа в одной строке: значения равноценны.',
    }),
    decidedBy: 'Что решило',
    whatWouldChange: 'Как это изменить',
    nothingWould: 'Здесь ничего не изменить: у этого шага один выход.',
    decidedBefore: 'Этот шаг решило то, что было до него.',
    otherResults: 'Как получить другой результат',
    keepUp: (service) => `Как сохранить активной службу ${service}`,
    try: 'Попробовать',
    tryThis: (changes) => `Попробовать: ${changes}`,
    more: count({
      one: 'Ещё # способ',
      few: 'Ещё # способа',
      many: 'Ещё # способов',
      other: 'Ещё # способа',
    }),
    fewer: 'Показать меньше',
    cut: count({
      one: '# способ с наименьшим числом изменений; есть и другие.',
      few: '# способа с наименьшим числом изменений; есть и другие.',
      many: '# способов с наименьшим числом изменений; есть и другие.',
      other: '# способа с наименьшим числом изменений; есть и другие.',
    }),
    cancel: 'Остановить',
    cancelled: 'Остановлено.',
    askAgain: 'Спросить снова',
    tooMany:
      'Вариантов слишком много, чтобы перебрать их все: на этом компьютере много поставщиков.',
    failed: (message) => `Рассчитать это не удалось. ${message}`.trim(),
    howToGetTo: 'Как достичь цели',
    targetKinds: {
      node: 'Шаги',
      edge: 'Выходы',
      result: 'Результаты',
      service: 'Службы сообщений',
    },
    chooseTarget: 'Выберите цель',
    fromThisWorld: 'Сначала — способы с наименьшим числом изменений текущих значений.',
    alreadyThere: 'Этот прогон приводит туда и без изменений.',
    goThere: 'Перейти туда',
    exitNotTaken: 'Этот прогон не идёт через этот выход.',
    exitOf: (from, label, to) => (label === '' ? `${from} → ${to}` : `${from} ${label} → ${to}`),
    codeOfProvider: (code) => `Вызов никогда не возвращает ${code}; его возвращает поставщик.`,
    unpin: 'Открепить',
    thisRun: 'Этот прогон',
    swap: 'Поменять местами',
    compare: 'Сравнение',
    sharedSteps: count({
      one: '# общий шаг',
      few: '# общих шага',
      many: '# общих шагов',
      other: '# общего шага',
    }),
    partAt: (step) => `Расходятся на шаге: ${step}`,
    neverPart: 'Оба прогона идут одним путём.',
    differs: 'Что различается',
    nothingDiffers: 'Различий нет. Измените что-нибудь, и два прогона встанут рядом.',
    responsible: 'решающее отличие',
    waitsAt: (step) => `ждёт на шаге: ${step}`,
  },
  outline: {
    title: (chart) => `${chart}: структура`,
    main: 'Ход вызова',
    ends: 'Результаты',
    current: (step) => `Текущий: шаг ${step} прогона`,
    entered: (step) => `Шаг ${step} прогона`,
    enteredAgain: (step, visit) => `Шаг ${step} прогона, ${visit}-й раз`,
    ahead: (step) => `Впереди: шаг ${step} прогона`,
    leadsOn: 'затем',
    next: 'Далее',
    explainExit: (label) => `${label}: пояснить этот выход`,
  },
  outcomes: {
    chart: 'Схема',
    intro:
      'Всё, чем может кончиться эта схема. Входное значение, которое в строке отмечено знаком «-» ' +
      'или не названо, может быть любым.',
    partsNote:
      'Службы сообщений не влияют друг на друга, поэтому прогон — это одна строка сеанса и по одной ' +
      'строке каждого поставщика.',
    exampleNote:
      'Входные значения мало связаны между собой, поэтому строки говорят о результатах: путь — это ' +
      'путь одного из прогонов строки.',
    serviceNote:
      'Результат — это то, что становится со службой, если её остальные поставщики работают.',
    part: 'Часть',
    allParts: 'Все части',
    result: 'Результат',
    allResults: 'Все результаты',
    search: 'Поиск',
    searchHint: 'повтор, MAPI_LOGON_UI установлен',
    allSteps: 'Все шаги',
    clear: 'Очистить фильтры',
    rows: ({ rows, of, combinations }) =>
      `${rows === of ? countRows(of) : `${rows} из ${countOfRows(of)}`}, охват: ${countCombinations(combinations)}`,
    noRow:
      'Ни одна строка не подходит. Слова для поиска разделяются запятыми, и в строке должны быть ' +
      'все.',
    row: 'Строка',
    condition: 'Условие',
    path: 'Путь',
    covers: 'Охват',
    combinations: countCombinations,
    or: 'или',
    failure: 'Сбой',
    notShown: 'не показано',
    anySecond: (cause) => `${cause}, вторая попытка любая`,
    orOthers: count({
      one: 'или ещё #',
      few: 'или ещё #',
      many: 'или ещё #',
      other: 'или ещё #',
    }),
    run: 'Прогон',
    open: 'Открыть',
    openRow: (part, row) => `${part}, строка ${row}`,
    done: (done, of) => `${done} из ${of}`,
  },
  codes: {
    S_OK: 'Вызов выполнен успешно.',
    MAPI_W_NO_SERVICE:
      'Успех с предупреждением: ни один поставщик не смог предоставить запрошенное, и MAPI дал ' +
      'замену.',
    MAPI_W_ERRORS_RETURNED: 'Успех с предупреждением: вызов сработал, но не во всех своих частях.',
    MAPI_E_INTERFACE_NOT_SUPPORTED: 'У объекта нет запрошенного интерфейса.',
    MAPI_E_CALL_FAILED: 'Вызов не удался по причине, которую не называет никакой другой код.',
    MAPI_E_NO_SUPPORT: 'Объект не поддерживает эту операцию.',
    MAPI_E_BAD_CHARWIDTH:
      'MAPI_UNICODE установлен там, где поддерживаются только строки ANSI, или не установлен там, ' +
      'где поддерживаются только строки Unicode.',
    MAPI_E_STRING_TOO_LONG: 'Строка длиннее допустимого.',
    MAPI_E_UNKNOWN_FLAGS: 'Передан флаг, который зарезервирован или не поддерживается.',
    MAPI_E_INVALID_ENTRYID: 'Переданный идентификатор записи недопустим.',
    MAPI_E_INVALID_OBJECT:
      'Объект недопустим; при вызове MAPIInitialize: не хватило ресурсов для механизма уведомлений MAPI.',
    MAPI_E_BUSY: 'Выполняется другая операция, и эта из-за неё не может начаться.',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'У системы слишком мало ресурсов для этой операции.',
    MAPI_E_NOT_FOUND: 'Запрошенное не существует.',
    MAPI_E_VERSION:
      'Версии не подходят друг к другу: версии MAPI и поставщика; при вызове MAPIInitialize: версии MAPI и OLE.',
    MAPI_E_LOGON_FAILED:
      'Вход не удался; MAPILogonEx возвращает этот код при недопустимых параметрах и при слишком ' +
      'большом числе открытых сеансов.',
    MAPI_E_SESSION_LIMIT:
      'Поставщик не допускает ещё одного сеанса; при вызове MAPIInitialize: не удалось подготовить данные MAPI для процесса.',
    MAPI_E_USER_CANCEL:
      'Пользователь отменил действие, как правило, кнопкой «Отмена» в диалоговом окне.',
    MAPI_E_NETWORK_ERROR: 'Ошибка сети не дала операции завершиться.',
    MAPI_E_DISK_ERROR: 'Ошибка диска не дала операции завершиться.',
    MAPI_E_TOO_COMPLEX:
      'Операция слишком сложна для этой реализации; при вызове MAPIInitialize: не удалось ' +
      'подготовить для службы Windows то, что нужно MAPI в реестре.',
    MAPI_E_EXTENDED_ERROR: 'Собственная ошибка реализации; подробнее сообщает GetLastError.',
    MAPI_E_CORRUPT_DATA:
      'Данные повреждены; некоторые клиент-серверные хранилища возвращают этот код и тогда, когда ' +
      'пропали сеть или сервер.',
    MAPI_E_UNCONFIGURED: 'В профиле не хватает настроек, чтобы поставщик мог выполнить вход.',
    MAPI_E_FAILONEPROVIDER:
      'Этот поставщик не выполняет вход; остальные поставщики его службы сообщений могут ' +
      'продолжать.',
    MAPI_E_UNKNOWN_CPID: 'Сервер или поставщик не поддерживает кодовую страницу клиента.',
    MAPI_E_UNKNOWN_LCID: 'Сервер или поставщик не поддерживает языковой стандарт клиента.',
    MAPI_E_END_OF_SESSION: 'Соединение сеанса разорвано.',
    MAPI_E_UNKNOWN_ENTRYID:
      'Идентификатор записи не распознан, как правило, потому, что поставщик, который за него ' +
      'отвечает, не открыт.',
    MAPI_E_TIMEOUT:
      'Ожидание длилось слишком долго; при вызове MAPILogonEx: мьютекс входа занимал другой поток, и был ' +
      'установлен MAPI_TIMEOUT_SHORT.',
    MAPI_E_CANCEL: 'Операция транспорта отменена; кнопке «Отмена» соответствует другой код.',
    MAPI_E_CORRUPT_STORE: 'Хранилище сообщений повреждено.',
    MAPI_E_NOT_INITIALIZED:
      'MAPIInitialize не была вызвана прежде; при вызове самой MAPIInitialize: в поставщике ' +
      'профилей произошла ошибка.',
    MAPI_E_NO_ACCESS: 'Вызывающей стороне это не разрешено.',
    MAPI_E_NOT_ENOUGH_MEMORY: 'Для этой операции слишком мало памяти.',
    MAPI_E_INVALID_PARAMETER: 'Переданный параметр недопустим.',
  },
  help: {
    close: 'Закрыть',
    keyboard: 'Клавиатура',
    keyGroups: {
      player: 'Прогон',
      page: 'Страница',
      chart: 'Фигура схемы',
      dialog: 'Диалоговые окна и меню',
    },
    keys: {
      back: 'На шаг назад',
      step: 'На шаг вперёд',
      play: 'Воспроизвести или приостановить',
      first: 'К первому шагу',
      last: 'К последнему шагу',
      find: 'Найти',
      present: 'Режим презентации: включить или выключить',
      outline: 'Структура или схема',
      figure: 'Режим рисунка: включить или выключить',
      predict: 'Предсказание: включить или выключить',
      choose: 'Выбрать выход',
      help: 'Эта справка',
      travel: 'Перейти по линии к следующей фигуре',
      explain: 'Пояснить фигуру',
      dismiss: 'Закрыть или отменить',
    },
    keyNames: {
      ctrl: 'Ctrl',
      home: 'Home',
      end: 'End',
      space: 'Пробел',
      enter: 'Enter',
      escape: 'Esc',
      left: 'Стрелка влево',
      right: 'Стрелка вправо',
      up: 'Стрелка вверх',
      down: 'Стрелка вниз',
    },
    or: 'или',
    singleKeys: 'Клавиши с одним знаком',
    singleKeysHint: 'Отключите их, если их случайно нажимает диктовка или другое средство.',
    basis: 'На чём основано утверждение',
    providerMarks: 'Обозначения поставщика',
    tour: 'Пройти тур',
    offer: 'Вы здесь впервые?',
    dismiss: 'Без тура',
    stops: {
      call: {
        title: 'Вызов',
        says: 'Задайте флаги, имя профиля и сбои. Путь на схеме меняется сразу.',
      },
      chart: {
        title: 'Схема',
        says: 'Блок-схема входа. Числа показывают пройденный путь; выберите фигуру, чтобы получить пояснение.',
      },
      player: {
        title: 'Проигрыватель',
        says: 'Идите по шагам, включите воспроизведение или перетащите позицию. Клавиши со стрелками тоже переходят по шагам.',
      },
      explanation: {
        title: 'Пояснение',
        says: 'Почему прогон идёт именно так: прочитанные значения, как это изменить и источник.',
      },
      header: {
        title: 'Ссылка и справка',
        says: 'Ссылка сохраняет вызов и шаг. В справке перечислены клавиши, и из неё можно снова начать этот тур.',
      },
    },
    stopOf: (stop, count) => `${stop} из ${count}`,
    back: 'Назад',
    next: 'Далее',
    skip: 'Пропустить',
    done: 'Готово',
    namedBy: (functions) => `Документировано для ${functions}.`,
  },
  find: {
    hint: 'Шаг, флаг, код результата, служба или команда',
    close: 'Закрыть',
    hits: count({
      one: '# совпадение',
      few: '# совпадения',
      many: '# совпадений',
      other: '# совпадения',
    }),
    noHits: 'Ничего не найдено.',
    noHitsHint: 'Введите часть имени или число, например 0x80040111 или -2147221231.',
    recent: 'Найдено ранее',
    commands: 'Команды',
    kinds: {
      command: 'команда',
      step: 'шаг',
      flag: 'флаг',
      code: 'код результата',
      mask: 'набор флагов',
      number: 'неизвестное число',
      service: 'служба сообщений',
      provider: 'поставщик',
      profile: 'профиль',
      setting: 'настройка',
      parameter: 'параметр',
      cause: 'причина сбоя',
    },
    print: 'Печать',
    choose: (what, value) => `${what}: ${value}`,
    back: 'К совпадениям',
    notACode:
      'Такого кода на этой схеме нет. Он может исходить от другой части Windows или от поставщика; ' +
      'его составные части говорят следующее:',
    flags: count({ one: '# флаг', few: '# флага', many: '# флагов', other: '# флага' }),
    setMask: (parameter) => `Использовать как ${parameter}`,
    signed: 'Со знаком',
    unsigned: 'Без знака',
    severity: 'Серьёзность',
    severities: { failure: 'сбой', success: 'успех' },
    facility: 'Подсистема',
    number: 'Номер в подсистеме',
    alsoCalled: 'Другое имя',
    returnedByEnds: 'Концы прогона, которые его возвращают',
    returnedByFailures: 'Сбои, при которых его возвращает поставщик',
    inThisRun: (step, label) => `В этом прогоне: шаг ${step}, ${label}`,
    neverReturned: 'На этой схеме его ничто не возвращает.',
  },
  causeMeanings: {
    unconfigured: 'В профиле нет настроек, которые нужны поставщику.',
    'wrong-password':
      'Собственные учётные данные службы не приняты. Если диалоговое окно разрешено, поставщик ' +
      'запрашивает их; если нет, отказывает только он.',
    'invalid-path': 'Ресурса, который нужен поставщику, нет там, где указано в профиле.',
    version: 'Версии MAPI и поставщика не подходят друг к другу; загрузка кончается в точке входа.',
    'server-unavailable': 'Связаться с сервером обмена сообщениями невозможно.',
    'corrupt-data': 'Данные, которые поставщик должен открыть, повреждены.',
    'session-limit': 'Более ранние сеансы исчерпали число, которое допускает поставщик.',
    'fail-one-provider':
      'Поставщик не выполняет вход и просит MAPI сохранить остальную часть его службы.',
  },
  profiles: {
    edit: 'Изменить профили',
    title: 'Профили этого компьютера',
    preset: 'Образец',
    own: 'Свои профили',
    presets: {
      standard: {
        name: 'Обычный',
        says: 'Два профиля: один с тремя службами сообщений, другой только с архивом.',
      },
      'exchange-only': {
        name: 'Только Exchange',
        says: 'Один профиль с одной службой сообщений, у которой все три поставщика.',
      },
      'internet-mail': {
        name: 'Интернет-почта',
        says: 'Только транспорт; хранилище сообщений и адресная книга — у других служб.',
      },
      big: {
        name: '64 службы',
        says: 'Профиль, в котором столько служб сообщений, сколько здесь возможно.',
      },
    },
    profiles: 'Профили',
    profileName: 'Имя профиля',
    newName: 'Профиль',
    addProfile: 'Добавить профиль',
    removeProfile: (profile) => `Удалить профиль ${profile}`,
    servicesOf: (profile) => `Службы сообщений: ${profile}`,
    count: (count, of) => `${count} из ${of}`,
    noServices: 'В этом профиле нет служб сообщений.',
    sameEverywhere: 'Служба одна и та же во всех профилях, как и её имя и её поставщики.',
    serviceName: (position) => `Имя службы ${position}`,
    moveUp: (service) => `Выше: ${service}`,
    moveDown: (service) => `Ниже: ${service}`,
    remove: (service) => `Удалить: ${service}`,
    addService: 'Добавить службу',
    newService: 'Новая служба',
    name: 'Имя',
    add: 'Добавить',
    fullProfile: 'Места больше нет.',
    faults: {
      empty: 'Нужно имя.',
      'too-long': 'В имени не более 64 знаков.',
      taken: 'Так называется другой профиль; регистр букв не важен.',
      profileCharacters:
        'В имени профиля могут быть буквы, цифры, знаки подчёркивания и пробелы внутри.',
      serviceCharacters: 'В имени нет запятой, косой черты, двоеточия и звёздочки.',
      provider: 'У службы есть хотя бы один поставщик.',
      link: 'Это не помещается в ссылку. Более короткие имена освободят место.',
    },
    said: {
      added: (name) => `Добавлено: ${name}.`,
      removed: (name) => `Удалено: ${name}.`,
      renamed: (name) => `Переименовано: ${name}.`,
      moved: (name, position, of) => `${name}: теперь ${position} из ${of}.`,
      providers: (service, providers) => `${service}: ${providers}.`,
      undone: 'Последнее изменение отменено.',
    },
  },
  problems: {
    'unknown-chart': say('не обозначает схему этого сайта; вместо неё показана первая схема.'),
    'unknown-parameter': say('не учтено: такого параметра нет.'),
    'unknown-version': say(
      'не является версией, известной этому сайту; ссылка прочитана как версия 1.',
    ),
    'not-available': say(
      ({ parameter }) => `не учтено: параметр ${shorten(parameter)} здесь недоступен.`,
    ),
    repeated: say('не учтено: параметр повторяется, и учитывается последний.'),
    'malformed-encoding': say('не учтено: его процентное кодирование недопустимо.'),
    'control-characters': say('не учтено: оно содержит управляющие символы.'),
    'too-long': say('слишком длинное; то, что начинается после 16 384 знаков, не учтено.'),
    'unknown-flag': say('не учтено: это ни известный флаг, ни число, указанное отдельно.'),
    'number-too-large': say('не учтено: оно не помещается в 32 бита.'),
    'unknown-bits': ({ parameter, value }) =>
      `${shorten(parameter)}: неизвестные биты ${shorten(value)} отброшены.`,
    'name-too-long': say(
      'не учтено: имя слишком длинное; у профиля — не более 64 знаков, у клиента — не более 32.',
    ),
    'unknown-value': say((problem) => {
      const values = listAccepted(problem, 'ничего')
      return values ? `не учтено; допускается: ${values}.` : 'не учтено: оно неизвестно.'
    }),
    'malformed-failure': say('не учтено; сбой записывается так: exchange/ms:server-unavailable.'),
    'unknown-provider': say('не учтено: на этом компьютере нет такого поставщика.'),
    'unknown-cause': say('не учтено: причина неизвестна или не может быть второй.'),
    'repeated-failure': say(
      'называет поставщика, для которого сбой уже указан; учитывается последний.',
    ),
    'answer-does-not-fit': say(
      'не подходит к своему запросу; этот ответ и все следующие не учтены, и прогон ждёт здесь.',
    ),
    'answers-left-over': say('не учтено: прогон больше ни о чём не спрашивает.'),
    'malformed-step': say('не учтено; шаг — это целое число от 0 или end.'),
    'step-past-end': say('указывает за конец прогона; показан его последний шаг.'),
    'malformed-profile': say(
      'не учтено; профиль записывается так: Outlook:exchange,pst; в его имени могут быть буквы, ' +
        'цифры, знаки подчёркивания и пробелы внутри.',
    ),
    'repeated-profile': say('не учтено: профиль с таким именем уже есть.'),
    'too-many-profiles': say('не учтено: на компьютере здесь не более 8 профилей.'),
    'preset-beside-profiles': say('не учтено: рядом указаны профили.'),
    'malformed-service': say(
      'не учтено; служба сообщений записывается так: imap/ms.xp/Company mail.',
    ),
    'unknown-service': say('не учтено: нигде не сказано, какая это служба сообщений.'),
    'repeated-service': say('называет службу сообщений, которая уже указана; учитывается первая.'),
    'too-many-services': say('не учтено: в профиле здесь не более 64 служб сообщений.'),
    'malformed-call': say(
      'не учтено: вызов — это номер клиента, двоеточие и имя схемы, например 1:start.',
    ),
    'unknown-client': say('не учтено: клиента с таким номером в истории нет.'),
    'too-many-calls': say('не учтено: в истории здесь не более 64 вызовов.'),
    'too-many-clients': say('не учтено: в истории здесь не более 12 клиентов.'),
    'malformed-limit': say(
      'не учтено; лимит записывается так: exchange/ms:1, с числом от 0 до 99.',
    ),
    'unknown-call': say('не учтено: такого вызова этой схемы в истории нет.'),
    'no-such-flag': say(({ nearest }) =>
      nearest === undefined
        ? 'не является флагом этого вызова; флаги остаются прежними.'
        : `не является флагом этого вызова (возможно, имелся в виду ${nearest}); флаги остаются прежними.`,
    ),
    'no-flags': say('здесь непонятно; укажите имена флагов через | или одно число.'),
    operator: say('здесь непонятно; флаги соединяются знаком |.'),
    variable: say('здесь — переменная; этот аргумент остаётся прежним.'),
    'other-call': say('— не тот вызов, который стоит здесь; ничего не изменено.'),
    'call-cut': say('обрывается до этого аргумента; он остаётся прежним.'),
  },
  strip: {
    call: ({ call, count, client }) => `Вызов ${call} из ${count}: ${client}`,
    all: 'Все вызовы',
    previous: 'Предыдущий вызов',
    next: 'Следующий вызов',
    given: 'Определено прежними вызовами',
    refused: 'Сейчас этот вызов невозможен; схема показывает, что он сделал бы.',
    atLimit: 'лимит исчерпан',
  },
  announcements: {
    step: ({ step, count, label }) => {
      const place = count === null ? `Шаг ${step}` : `Шаг ${step} из ${count}`
      return toSentence(`${place}: ${label}`)
    },
    about: (subject) => `${subject}.`,
    flag: {
      yes: 'Да, потому что флаг установлен.',
      no: 'Нет, потому что флаг не установлен.',
    },
    returned: (code) => `Поставщик возвращает ${code}.`,
    answered: (answer) => `Ответ: ${answer}.`,
    waiting: 'Прогон ждёт ответа.',
    result: (code, value) => `Результат: ${code}, ${value}.`,
    disabled: (services) => `Отключено: ${services}.`,
    next: (label) => toSentence(`Далее: ${label}`),
  },
}
