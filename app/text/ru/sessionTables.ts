import type { text as english } from '../en/sessionTables'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('ru')
const countRows = count({ one: '# строка', few: '# строки', many: '# строк', other: '# строки' })
const countMethods = count({
  one: '# метод',
  few: '# метода',
  many: '# методов',
  other: '# метода',
})

export const text: Like<typeof english> = {
  methods: {
    intro:
      'Что каждый метод вернул бы в этом сеансе, если вызвать его с тем, что сейчас задано. ' +
      'Выберите метод, чтобы увидеть его путь на схеме.',
    count: countMethods,
    slot: 'Слот',
    method: 'Метод',
    purpose: 'Назначение',
    result: 'Результат в этом сеансе',
    everyInterface: 'С этих методов IUnknown начинается каждый интерфейс.',
    deprecated: 'Не рекомендуется',
    undocumented: 'Сегодня не поддерживается',
    chosen: 'Выбран',
    reference: 'Справочная страница',
    inChart: (chart) => `Схема «${chart}»`,
    waits: (step) => `Ждёт пользователя: «${step}»`,
    known: {
      GetLastError:
        'Структурой можно пользоваться только при S_OK, и даже тогда её указатель может быть NULL.',
      GetMsgStoresTable: 'Все хранилища сообщений профиля.',
      OpenProfileSection:
        'Раздел могут читать многие или записывать один. Разделу поставщика нужен MAPI_FORCE_ACCESS.',
      Advise:
        'При NULL вместо идентификатора записи MAPI сам регистрирует клиента для критических ошибок сеанса.',
      Unadvise: 'Уведомление, которое уже в пути, может ещё прийти.',
      SetDefaultStore: 'Флаги — это значения, исключающие друг друга, а не биты.',
      ShowForm: 'Может вернуться MAPI_E_USER_CANCEL.',
      PrepareForm: 'Маркер для ShowForm. Затем клиент освобождает свою ссылку на сообщение.',
    },
    open: {
      'after-logoff': 'Код не документирован.',
      'null-code': 'Код не документирован.',
      'not-served-code': 'Код не документирован.',
      'no-row': 'Без строки нет идентификатора записи.',
      'see-identity': 'Код зависит от строк таблицы состояния.',
      undocumented: 'Сегодня его не описывает ни одна страница.',
      'not-followed': 'См. его справочную страницу.',
    },
  },
  status: {
    intro:
      'У каждого сеанса одна таблица состояния. Её строки исходят от MAPI и от поставщиков и ' +
      'меняются вместе с сеансом, поэтому не в каждой строке есть каждый столбец. Строки ниже ' +
      'соответствуют тому, что задано для сеанса.',
    rows: 'Строки',
    count: countRows,
    profile: (profile) => `профиль ${profile}`,
    row: 'Строка',
    presence: 'В таблице',
    names: {
      subsystem: 'Подсистема MAPI',
      spooler: 'Диспетчер очереди MAPI',
      addressBook: 'Интегрированная адресная книга',
    },
    from: { mapi: 'от MAPI', provider: 'от поставщика' },
    presences: { always: 'Всегда', required: 'Обязательна', optional: 'Необязательна' },
    notDocumented: 'Не документировано',
    providerDecides: 'Решает поставщик',
    otherBits: 'Другие биты не документированы.',
    missing: 'Поставщики без строки',
    why: {
      nonmessaging: 'Если при входе установлен MAPI_NO_MAIL, строки нет ни у одного транспорта.',
      disabled: 'Его служба сообщений отключена до конца сеанса.',
      'left-out': 'Он исключён при входе.',
    },
    noMail:
      'С MAPI_NO_MAIL при входе в строке диспетчера очереди есть STATUS_FAILURE, а строки нет ни ' +
      'у одного транспорта.',
    noMailIs: {
      set: 'В этом сеансе флаг установлен.',
      clear: 'В этом сеансе флаг не установлен.',
    },
    timing: 'Когда запрашивать',
    timingSays:
      'Сразу после входа GetStatusTable блокируется, пока диспетчер очереди не запустит ' +
      'транспорты, а запускает он их, когда вход клиента завершён. Запрашивайте таблицу спустя ' +
      'некоторое время.',
    inDrawing: 'Показать на схеме',
    opening: 'Открытие объекта состояния',
    openingSays: 'От сеанса к объекту состояния ведут шесть шагов.',
    steps: {
      GetStatusTable: {
        name: 'GetStatusTable',
        says: 'Это метод IMAPISession; на одной странице он назван методом IMAPIStatus.',
      },
      SetColumns: {
        name: 'SetColumns',
        says: 'Столбцы — PR_ENTRYID, PR_RESOURCE_TYPE и PR_DISPLAY_NAME.',
      },
      restriction: {
        name: 'Создать ограничение',
        says:
          'Строка MAPI находится по PR_RESOURCE_TYPE, строка поставщика — по PR_PROVIDER_DISPLAY ' +
          'или PR_PROVIDER_DLL_NAME.',
      },
      Restrict: { name: 'Restrict', says: 'Таблица показывает только подходящие строки.' },
      HrQueryAllRows: { name: 'HrQueryAllRows', says: 'Эта функция читает оставшиеся строки.' },
      OpenEntry: {
        name: 'OpenEntry',
        says: 'PR_ENTRYID строки указывает объект состояния: клиент получает IMAPIStatus.',
      },
    },
    columns: 'Столбцы',
    columnsSay: 'У текстовых столбцов здесь теги Unicode.',
    column: 'Столбец',
    tag: 'Тег',
    groups: {
      provider: 'В каждой строке, от объекта состояния',
      mapi: 'В каждой строке, от MAPI',
      computed: 'В каждой строке, вычисляет MAPI',
      identity: 'Если у объекта состояния есть идентичность',
      often: 'Часто встречаются',
    },
    objectType: 'MAPI_STATUS в каждой строке',
    bit: 'Бит',
    value: 'Значение',
    everyRow: 'каждая строка',
    transportsOnly: 'только транспорты',
    bits: {
      STATUS_OFFLINE: 'Только локальные данные и службы',
      STATUS_FAILURE: 'Неполадка; возможно, работа поставщика скоро будет завершена',
      STATUS_PRIMARY_IDENTITY: 'QueryIdentity ищет строку с этим битом',
    },
    statusSays: 'Проверяйте бит, а не всё значение: могут быть установлены несколько битов.',
    methodsSay:
      'Метод, который объект состояния не поддерживает, возвращает MAPI_E_NO_SUPPORT. Не ' +
      'рассчитывайте ни на SettingsDialog, ни на ChangePassword в строках MAPI.',
    flagsSay: 'У служб сообщений в этом свойстве другие биты.',
    said: {
      rows: (rows) => `Таблица состояния: ${countRows(rows)}.`,
      gone: (rows) => `Больше нет: ${rows}.`,
      added: (rows) => `Появилось: ${rows}.`,
      changed: (rows) => `Изменилось: ${rows}.`,
    },
  },
}
