import type { text as english } from '../en/start'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary: 'От первого вызова до MAPILogonEx: MAPIInitialize по шагам, OLE, служебные функции.',
  stages: {
    initialize: { name: 'MAPIInitialize' },
    next: { name: 'OLE, служебные функции, вход' },
  },
  steps: {
    startSession: {
      label: 'Начать сеанс',
      asks: 'Клиент собирается начать сеанс MAPI.',
      means: {
        other:
          'Он выполняет до четырёх вызовов в таком порядке: MAPIInitialize, OleInitialize, если ему ' +
          'нужна OLE, ScInitMapiUtil, если ему нужны служебные функции, MAPILogonEx.',
      },
    },
    initializeCalled: {
      label: 'MAPIInitialize вызывается?',
      asks: 'Вызывает ли клиент MAPIInitialize?',
      means: {
        yes: 'MAPIInitialize проходит семь шагов. Код говорит, на каком из них произошёл сбой.',
        no: 'Здесь ничего не инициализируется. Клиент продолжает остальными вызовами.',
      },
      note:
        'MAPIInitialize предшествует любому другому вызову MAPI, в каждом потоке, который использует ' +
        'объекты MAPI. Её нельзя вызывать из DllMain.',
    },
    checkParameters: {
      label: 'Проверка параметров',
      asks: 'Первый шаг MAPIInitialize: допустимы ли параметры и флаги?',
      means: {
        S_OK: 'Они допустимы. lpMapiInit может быть и NULL.',
        MAPI_E_INVALID_PARAMETER: 'Параметр недопустим. MAPIInitialize завершается неудачей.',
        MAPI_E_UNKNOWN_FLAGS: 'Флаг в структуре недопустим. MAPIInitialize завершается неудачей.',
      },
      note:
        'MAPIInitialize не даёт расширенных сведений об ошибке. Её коды строго определены: каждый ' +
        'указывает шаг, на котором произошёл сбой.',
    },
    initializedBefore: {
      label: 'Уже инициали\u00adзирован?',
      asks: 'Был ли MAPI уже инициализирован в этом процессе?',
      means: {
        yes: 'Окно уведомлений создаёт только первый вызов. Этот вызов — более поздний.',
        no: 'Это первый вызов. Теперь подготавливается всё, что нужно MAPI.',
      },
      note:
        'В документации не сказано, где MAPIInitialize задаёт этот вопрос. Его место после проверки ' +
        'параметров — наше прочтение.',
    },
    raiseCount: {
      label: 'Увеличить счётчик ссылок',
      asks: 'Счётчик ссылок MAPI увеличивается на единицу.',
      means: {
        other:
          'Больше MAPIInitialize ничего не делает. На каждый вызов нужен вызов MAPIUninitialize: их ' +
          'число должно быть одинаковым.',
      },
      note:
        'Страница обещает S_OK, если MAPI ещё не был инициализирован, и молчит о другом случае. ' +
        'S_OK — наше прочтение.',
    },
    windowsService: {
      label: 'Служба Windows?',
      asks: 'Работает ли клиент как служба Windows и установлен ли MAPI_NT_SERVICE?',
      means: {
        yes: 'MAPI знает, что клиент — служба. Сначала идёт шаг с разделами реестра.',
        no:
          'Клиент не служба, или MAPI не знает, что он служба. Шаг с разделами реестра ' +
          'пропускается.',
      },
    },
    checkRegistry: {
      label: 'Разделы реестра',
      asks: 'Второй шаг, только для служб: готовы ли разделы реестра и операционная система?',
      means: {
        S_OK: 'MAPI инициализировал свои разделы реестра и подтвердил тип системы.',
        MAPI_E_TOO_COMPLEX:
          'Разделы реестра не удалось инициализировать. MAPIInitialize завершается неудачей.',
      },
    },
    checkVersions: {
      label: 'Версия OLE',
      asks: 'Третий шаг, первая часть: подходят ли друг к другу версии OLE и MAPI?',
      means: {
        S_OK: 'Версии совместимы. OLE можно инициализировать.',
        MAPI_E_VERSION:
          'Установленная OLE не подходит к этому MAPI. MAPIInitialize завершается неудачей.',
      },
    },
    noCoInit: {
      label: 'MAPI_NO_COINIT?',
      asks: 'Установлен ли MAPI_NO_COINIT?',
      means: {
        yes: 'MAPI исходит из того, что COM уже инициализирована, и не вызывает CoInitialize.',
        no: 'MAPI сам инициализирует COM.',
      },
      note:
        'В документации имя флага местами напечатано неверно; здесь оно такое, как в файле ' +
        'заголовка.',
    },
    initializeOle: {
      label: 'Инициали\u00adзация OLE',
      asks: 'Третий шаг, вторая часть: успешна ли CoInitialize?',
      means: {
        S_OK: 'OLE инициализирована.',
        error: 'CoInitialize завершается неудачей, и MAPIInitialize возвращает её код.',
      },
      note:
        'Только на этом шаге MAPIInitialize может вернуть код, которого нет на её странице. Такой ' +
        'код исходит от CoInitialize.',
    },
    processGlobals: {
      label: 'Переменные процесса',
      asks: 'Четвёртый шаг: инициализированы ли глобальные переменные этого процесса?',
      means: {
        S_OK: 'У MAPI есть контекст для этого процесса.',
        MAPI_E_SESSION_LIMIT:
          'Контекст подготовить невозможно. MAPIInitialize завершается неудачей.',
      },
    },
    sharedGlobals: {
      label: 'Общие переменные',
      asks: 'Пятый шаг: инициализированы ли глобальные переменные, общие для всех процессов?',
      means: {
        S_OK: 'Общие переменные готовы.',
        MAPI_E_NOT_ENOUGH_RESOURCES:
          'Системных ресурсов не хватает. MAPIInitialize завершается неудачей.',
      },
    },
    notificationEngine: {
      label: 'Механизм уведомлений',
      asks: 'Шестой шаг: готовы ли механизм уведомлений и его скрытое окно?',
      means: {
        S_OK:
          'Окно есть. С MAPI_MULTITHREAD_NOTIFICATIONS у него собственный поток, без этого флага оно ' +
          'находится в потоке этого вызова.',
        MAPI_E_INVALID_OBJECT:
          'Механизм подготовить невозможно. MAPIInitialize завершается неудачей.',
      },
      note:
        'Поток, в котором находится окно, должен выполнять цикл обработки сообщений, не должен ' +
        'никогда блокироваться и должен пережить остальные потоки клиента. В собственном потоке об ' +
        'этом заботится MAPI.',
    },
    profileProvider: {
      label: 'Поставщик профилей',
      asks: 'Седьмой шаг: загружен ли поставщик профилей и доступен ли его раздел реестра?',
      means: {
        S_OK:
          'MAPIInitialize возвращает S_OK. MAPI инициализирован, и его счётчик ссылок увеличен ' +
          'на единицу.',
        MAPI_E_NOT_INITIALIZED:
          'Поставщик профилей сообщает об ошибке. MAPIInitialize завершается неудачей.',
      },
    },
    returnInvalidParameter: {
      label: 'MAPI_E_INVALID_PARAMETER',
      asks: 'MAPIInitialize возвращает MAPI_E_INVALID_PARAMETER.',
      means: { other: 'Этот вызов не инициализировал MAPI. Дело в параметре.' },
    },
    returnUnknownFlags: {
      label: 'MAPI_E_UNKNOWN_FLAGS',
      asks: 'MAPIInitialize возвращает MAPI_E_UNKNOWN_FLAGS.',
      means: { other: 'Этот вызов не инициализировал MAPI. Дело во флаге.' },
    },
    returnTooComplex: {
      label: 'MAPI_E_TOO_COMPLEX',
      asks: 'MAPIInitialize возвращает MAPI_E_TOO_COMPLEX.',
      means: {
        other: 'MAPI не инициализирован. Больше может сообщить журнал событий приложений.',
      },
    },
    returnVersion: {
      label: 'MAPI_E_VERSION',
      asks: 'MAPIInitialize возвращает MAPI_E_VERSION.',
      means: { other: 'MAPI не инициализирован. Установленная OLE к нему не подходит.' },
      note:
        'В точке входа поставщика у этого кода другое значение: там MAPI и поставщик не сходятся на ' +
        'одной версии своего интерфейса.',
    },
    returnOleError: {
      label: 'Ошибка CoInitialize',
      asks: 'MAPIInitialize возвращает ошибку CoInitialize.',
      means: {
        other:
          'MAPI не инициализирован. Код, которого нет в списке на странице, следует считать ' +
          'кодом CoInitialize.',
      },
      note: 'Страница MAPIInitialize не называет этот код, поэтому он не показан.',
    },
    returnSessionLimit: {
      label: 'MAPI_E_SESSION_LIMIT',
      asks: 'MAPIInitialize возвращает MAPI_E_SESSION_LIMIT.',
      means: {
        other:
          'MAPI не инициализирован. Исчерпана память или, в 16-разрядной Windows, слишком много ' +
          'процессов.',
      },
      note:
        'При входе поставщика у этого кода другое значение: там более ранние сеансы исчерпали число, ' +
        'которое допускает поставщик. Слишком много сеансов при вызове MAPILogonEx — это ' +
        'MAPI_E_LOGON_FAILED.',
    },
    returnNotEnoughResources: {
      label: 'MAPI_E_NOT_ENOUGH_RESOURCES',
      asks: 'MAPIInitialize возвращает MAPI_E_NOT_ENOUGH_RESOURCES.',
      means: { other: 'MAPI не инициализирован. Системных ресурсов не хватает.' },
    },
    returnInvalidObject: {
      label: 'MAPI_E_INVALID_OBJECT',
      asks: 'MAPIInitialize возвращает MAPI_E_INVALID_OBJECT.',
      means: { other: 'MAPI не инициализирован. Возможно, исчерпаны системные ресурсы.' },
    },
    returnNotInitialized: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPIInitialize возвращает MAPI_E_NOT_INITIALIZED.',
      means: { other: 'MAPI не инициализирован. Дело в поставщике профилей.' },
      note: 'При любом другом вызове тот же код означает, что MAPIInitialize не была вызвана.',
    },
    oleNeeded: {
      label: 'OLE нужна?',
      asks: 'Нужны ли клиенту библиотеки OLE?',
      means: {
        yes: 'Клиент инициализирует OLE собственным вызовом.',
        no: 'Клиент пропускает OleInitialize.',
      },
    },
    oleInitialize: {
      label: 'OleInitialize',
      asks: 'Клиент вызывает OleInitialize.',
      means: { other: 'Библиотеки OLE готовы. Эта функция тоже вызывает CoInitialize.' },
      note: 'При завершении сеанса OleUninitialize должна предшествовать MAPIUninitialize.',
    },
    utilitiesNeeded: {
      label: 'Служебные функции нужны?',
      asks: 'Нужна ли клиенту библиотека служебных функций MAPI?',
      means: {
        yes: 'Клиент инициализирует служебные функции: то, что объявлено в MAPIUTIL.H.',
        no: 'Клиент пропускает ScInitMapiUtil.',
      },
    },
    scInitMapiUtil: {
      label: 'ScInitMapiUtil',
      asks: 'Клиент вызывает ScInitMapiUtil.',
      means: {
        other:
          'Служебные функции готовы. Клиенту, который больше ничего не использует, этот вызов ' +
          'заменяет MAPIInitialize, а DeinitMapiUtil — MAPIUninitialize.',
      },
      note:
        'Без MAPIInitialize ITableData не отправляет уведомлений. Вызов DeinitMapiUtil относится к ' +
        'завершению сеанса. О том, выполняет ли его сама MAPIInitialize или сама MAPIUninitialize, ' +
        'в документации говорится по-разному; второе — наше прочтение.',
    },
    mapiLogonEx: {
      label: 'MAPI инициали\u00adзирован?',
      asks: 'Клиент вызывает MAPILogonEx. Инициализирован ли MAPI?',
      means: {
        yes: 'MAPI готов, и вход продолжается.',
        no: 'MAPIInitialize никто не вызвал. Вход сразу не удаётся.',
      },
      note:
        'Наше прочтение — и то, что более раннего вызова в процессе достаточно, и то, что одной ' +
        'ScInitMapiUtil недостаточно.',
    },
    goOn: {
      label: 'MAPILogonEx продолжается',
      asks: 'MAPI готов, и MAPILogonEx продолжается.',
      means: {
        other:
          'До сих пор каждый вызов был успешным. MAPILogonEx ещё ничего не вернула; что она ' +
          'делает со своими флагами, показывает схема входа.',
      },
      note: 'Код S_OK здесь — код MAPIInitialize, а не MAPILogonEx.',
    },
    returnNotCalled: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPILogonEx возвращает MAPI_E_NOT_INITIALIZED.',
      means: { other: 'Сеанса нет. Сначала клиент должен вызвать MAPIInitialize.' },
      note: 'Сама MAPIInitialize возвращает тот же код, но там он означает сбой поставщика профилей.',
    },
  },
  exits: {
    yes: 'да',
    no: 'нет',
    S_OK: 'S_OK',
    MAPI_E_INVALID_PARAMETER: 'неверен',
    MAPI_E_UNKNOWN_FLAGS: 'неизв. флаг',
    MAPI_E_TOO_COMPLEX: 'сбой',
    MAPI_E_VERSION: 'сбой',
    error: 'сбой',
    MAPI_E_SESSION_LIMIT: 'сбой',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'сбой',
    MAPI_E_INVALID_OBJECT: 'сбой',
    MAPI_E_NOT_INITIALIZED: 'сбой',
  },
  prompts: {},
  answers: {},
  inputs: {
    initialize: {
      name: 'MAPIInitialize',
      hint: 'Она предшествует любому другому вызову MAPI.',
      values: { yes: 'Вызывается', no: 'Не вызывается' },
    },
    init: {
      name: 'MAPIINIT_0.ulFlags',
      hint: 'Маска всех флагов в структуре для MAPIInitialize.',
      values: {},
    },
    ole: {
      name: 'OLE',
      hint: 'Кому она нужна, тот вызывает OleInitialize.',
      values: { no: 'Не нужна', yes: 'Нужна' },
    },
    utilities: {
      name: 'Служебные функции',
      hint: 'Кому они нужны, тот вызывает ScInitMapiUtil.',
      values: { no: 'Не нужны', yes: 'Нужны' },
    },
    flags: {
      name: 'flFlags',
      hint: 'Маска всех флагов MAPILogonEx; здесь она только передаётся дальше.',
      values: {},
    },
    service: {
      name: 'Служба Windows',
      hint: 'Работает ли клиент как служба.',
      values: { no: 'Нет', yes: 'Да' },
    },
    before: {
      name: 'Уже инициализирован',
      hint: 'Более ранним вызовом в этом процессе, и с тех пор не деинициализирован.',
      values: { no: 'Нет', yes: 'Да' },
    },
    failure: {
      name: 'Сбой',
      hint: 'Где внутри MAPIInitialize происходит сбой.',
      values: {
        none: 'Нет',
        parameters: 'Недопустимый параметр',
        flags: 'Неизвестный флаг',
        registry: 'Разделы реестра',
        versions: 'Версия OLE',
        ole: 'CoInitialize',
        'process-globals': 'Переменные процесса',
        'shared-globals': 'Общие переменные',
        notification: 'Механизм уведомлений',
        'profile-provider': 'Поставщик профилей',
      },
    },
  },
  facts: {
    initialize: {
      name: 'MAPIInitialize',
      values: { true: 'вызывается', false: 'не вызывается' },
    },
    before: { name: 'уже инициализирован', values: { true: 'да', false: 'нет' } },
    service: { name: 'служба Windows', values: { true: 'да', false: 'нет' } },
    failure: {
      name: 'сбой',
      values: {
        none: 'нет',
        parameters: 'недопустимый параметр',
        flags: 'неизвестный флаг',
        registry: 'разделы реестра',
        versions: 'версия OLE',
        ole: 'CoInitialize',
        'process-globals': 'переменные процесса',
        'shared-globals': 'общие переменные',
        notification: 'механизм уведомлений',
        'profile-provider': 'поставщик профилей',
      },
    },
    ole: { name: 'OLE', values: { true: 'нужна', false: 'не нужна' } },
    utilities: { name: 'служебные функции', values: { true: 'нужны', false: 'не нужны' } },
  },
  flags: {
    MAPI_MULTITHREAD_NOTIFICATIONS: {
      meaning:
        'Даёт скрытому окну уведомлений собственный поток. Клиентам с несколькими потоками ' +
        'следует его устанавливать, как и службам Windows и консольным программам с одним ' +
        'потоком.',
      matters: 'Читается на шаге «Механизм уведомлений».',
      ignored: 'При более позднем вызове в процессе: окно уже создал первый вызов.',
    },
    MAPI_NO_COINIT: {
      meaning: 'Сообщает, что COM уже инициализирована, чтобы CoInitialize не вызывалась.',
      matters: 'Читается на шаге «MAPI_NO_COINIT?».',
      ignored: 'При более позднем вызове в процессе, в нашем прочтении.',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Сообщает, что вызывающая сторона — служба Windows. Службы обязаны устанавливать его в ' +
        'MAPIInitialize и в MAPILogonEx; остальным не следует его устанавливать.',
      matters: 'Читается на шаге «Служба Windows?», в структуре для MAPIInitialize.',
      ignored: 'При более позднем вызове в процессе, в нашем прочтении.',
    },
    MAPI_LOGON_UI: {
      meaning: 'Разрешает диалоговое окно входа там, где оно нужно.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Запрашивает новый сеанс вместо общего.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning: 'Включает в список диалогового окна входа также профили «app».',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_ALLOW_OTHERS: {
      meaning:
        'Делает новый сеанс общим: клиенты могут позже присоединяться к нему без учётных данных.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning:
        'Не допускает профиль по умолчанию в качестве запасного: назвать профиль должна вызывающая ' +
        'сторона или пользователь.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_EXTENDED: {
      meaning: 'Вход с расширенными возможностями. Этот флаг должен быть в каждом вызове.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Берёт профиль по умолчанию.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Пытается загрузить сообщения пользователя до возврата из вызова, а не позже в фоновом ' +
        'режиме.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning:
        'Показывает диалоговое окно настройки каждой службы сообщений до входа в какую-либо из ' +
        'них.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_NO_MAIL: {
      meaning:
        'Скрывает сеанс от диспетчера очереди MAPI, и тот ничего не отправляет и не получает для ' +
        'этого клиента.',
      matters:
        'Схема его не читает; служба Windows, которая его не устанавливает, получает ' +
        'предупреждение.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'В MAPI 1998 года: разрешает диалоговое окно только для пароля профиля. На сегодняшней ' +
        'справочной странице его нет.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning: 'Прекращает вход, если он заблокирован дольше нескольких секунд.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_BG_SESSION: {
      meaning: 'Запрашивает сеанс для фоновой работы, например для индексирования.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning: 'Сообщает, что передаваемые строки — в Unicode; без него они в ANSI.',
      matters: 'Схема его не читает; он передаётся дальше, для входа.',
      ignored: '',
    },
  },
  conflicts: {
    'service-without-nt-service':
      'Клиент — служба Windows, а MAPI_NT_SERVICE не указан. Служба обязана устанавливать его в ' +
      'MAPIInitialize и в MAPILogonEx; без него MAPI не распознаёт её как службу.',
    'nt-service-without-service':
      'MAPI_NT_SERVICE установлен, но клиент не служба Windows. Другим клиентам не следует его ' +
      'устанавливать.',
    'service-without-no-mail':
      'Клиент — служба Windows, а MAPI_NO_MAIL в MAPILogonEx не установлен. Служба обязана ' +
      'устанавливать его там.',
    'service-with-ui':
      'Клиент — служба Windows и разрешает диалоговое окно в MAPILogonEx. Служба не может ' +
      'разрешать пользовательский интерфейс.',
    'utilities-only':
      'ScInitMapiUtil без MAPIInitialize достаточно для служебных функций и ни для чего больше. ' +
      'В нашем прочтении вход не удаётся с кодом MAPI_E_NOT_INITIALIZED.',
    'earlier-call-only':
      'MAPIInitialize оставлена более раннему вызову в процессе. Клиент обязан вызывать её в каждом ' +
      'потоке, который использует объекты MAPI; если она не вызвана вообще, возвращается ' +
      'MAPI_E_NOT_INITIALIZED.',
  },
  reasons: {
    'initialized-before':
      'Что возвращает MAPIInitialize, если MAPI уже был инициализирован, в документации не сказано. ' +
      'S_OK — наше прочтение.',
    'earlier-call':
      'То, что для этого входа достаточно более раннего вызова MAPIInitialize в процессе, — наше ' +
      'прочтение: ни в одном документе этого не сказано.',
    'utilities-only':
      'То, что для входа недостаточно ScInitMapiUtil, — наше прочтение: в документации сказано ' +
      'только, что для служебных функций она заменяет MAPIInitialize.',
  },
  details: {
    notifications: {
      'own-thread': {
        name: 'собственный поток уведомлений',
        says: 'Уведомления приходят в собственном потоке.',
      },
      'first-thread': {
        name: 'уведомления в первом потоке',
        says: 'Уведомления приходят в потоке, который первым вызвал MAPIInitialize.',
      },
    },
  },
  links: {
    logon: 'Что дальше: как продолжается MAPILogonEx',
  },
  because: {
    initializeCalled: {
      yes: () => 'Да, потому что клиент её вызывает.',
      no: () => 'Нет, потому что клиент её не вызывает.',
    },
    checkParameters: {
      S_OK: () => 'Параметры и флаги допустимы.',
      MAPI_E_INVALID_PARAMETER: ({ code }) => `Шаг завершается кодом ${code}: параметр недопустим.`,
      MAPI_E_UNKNOWN_FLAGS: ({ code }) => `Шаг завершается кодом ${code}: флаг неизвестен.`,
    },
    initializedBefore: {
      yes: () => 'Да, потому что его инициализировал более ранний вызов в этом процессе.',
      no: () => 'Нет, потому что это первый вызов в этом процессе.',
    },
    windowsService: {
      yes: () => 'Да, потому что клиент — служба и флаг установлен.',
      no: ({ service, MAPI_NT_SERVICE }) =>
        service === true
          ? 'Нет, потому что флаг не установлен, хотя клиент — служба.'
          : MAPI_NT_SERVICE === true
            ? 'Нет, потому что клиент не служба, хотя флаг установлен.'
            : 'Нет, потому что клиент не служба.',
    },
    checkRegistry: {
      S_OK: () => 'Разделы реестра готовы.',
      MAPI_E_TOO_COMPLEX: ({ code }) => `Шаг завершается кодом ${code}: сбой разделов реестра.`,
    },
    checkVersions: {
      S_OK: () => 'OLE и MAPI подходят друг к другу.',
      MAPI_E_VERSION: ({ code }) =>
        `Шаг завершается кодом ${code}: OLE и MAPI не подходят друг к другу.`,
    },
    initializeOle: {
      S_OK: () => 'CoInitialize выполнена успешно.',
      error: () => 'CoInitialize завершается неудачей, и её код передаётся дальше.',
    },
    processGlobals: {
      S_OK: () => 'Переменные процесса готовы.',
      MAPI_E_SESSION_LIMIT: ({ code }) =>
        `Шаг завершается кодом ${code}: сбой переменных процесса.`,
    },
    sharedGlobals: {
      S_OK: () => 'Общие переменные готовы.',
      MAPI_E_NOT_ENOUGH_RESOURCES: ({ code }) =>
        `Шаг завершается кодом ${code}: сбой общих переменных.`,
    },
    notificationEngine: {
      S_OK: ({ MAPI_MULTITHREAD_NOTIFICATIONS }) =>
        MAPI_MULTITHREAD_NOTIFICATIONS === true
          ? 'Окно готово, в собственном потоке.'
          : 'Окно готово, в потоке этого вызова.',
      MAPI_E_INVALID_OBJECT: ({ code }) =>
        `Шаг завершается кодом ${code}: сбой механизма уведомлений.`,
    },
    profileProvider: {
      S_OK: () => 'Поставщик профилей готов.',
      MAPI_E_NOT_INITIALIZED: ({ code }) =>
        `Шаг завершается кодом ${code}: сбой поставщика профилей.`,
    },
    oleNeeded: {
      yes: () => 'Да, потому что клиент использует OLE.',
      no: () => 'Нет, потому что клиент не использует OLE.',
    },
    utilitiesNeeded: {
      yes: () => 'Да, потому что клиент использует служебные функции.',
      no: () => 'Нет, потому что клиент не использует служебные функции.',
    },
    mapiLogonEx: {
      yes: ({ initialize }) =>
        initialize === true
          ? 'Да, потому что MAPIInitialize выполнена успешно.'
          : 'Да, потому что его инициализировал более ранний вызов в этом процессе.',
      no: () => 'Нет, потому что MAPIInitialize никто не вызвал.',
    },
  },
  calls: {},
  figureNote: '',
}
