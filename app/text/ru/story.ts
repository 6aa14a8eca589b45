import type { text as english } from '../en/story'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const count = toPlural('ru')
const countCalls = count({
  one: '# вызов',
  few: '# вызова',
  many: '# вызовов',
  other: '# вызова',
})
/** The same after “вместе с”. */
const countWithCalls = count({
  one: '# вызовом',
  few: '# вызовами',
  many: '# вызовами',
  other: '# вызова',
})
const countLater = count({
  one: 'У # более позднего вызова другой результат.',
  few: 'У # более поздних вызовов другой результат.',
  many: 'У # более поздних вызовов другой результат.',
  other: 'У # более позднего вызова другой результат.',
})
/** After “из”. */
const countOfSessions = count({
  one: '# сеанса',
  few: '# сеансов',
  many: '# сеансов',
  other: '# сеанса',
})

const place = (at: string) => (at === '' ? '' : ` (${at})`)

export const text: Like<typeof english> = {
  title: 'Клиенты на одном компьютере',
  intro:
    'Несколько клиентов одного компьютера и то, что они вызывают, в порядке времени. Каждый ' +
    'вызов — прогон своей схемы на компьютере в том состоянии, в котором его оставили предыдущие ' +
    'вызовы.',
  calls: 'Вызовы',
  sessions: 'Сеансы',
  clients: 'Клиенты',
  computer: 'Этот компьютер',
  parts: 'Части истории',

  empty: {
    title: 'Пока никто ничего не вызвал',
    says: 'Начните с примера, или пусть один из клиентов сделает первый вызов.',
    first: 'Добавить первый вызов',
  },
  examples: 'Показать пример',
  example: {
    whole: {
      name: 'От начала до конца',
      says: 'Два клиента используют один сеанс, третий наталкивается на лимит, первый выходит.',
    },
    spooler: {
      name: 'Сначала без диспетчера очереди',
      says:
        'Сеанс начинается с MAPI_NO_MAIL. Транспорты запускаются, когда присоединяется клиент с ' +
        'обменом сообщениями.',
    },
    'logoff-shared': {
      name: 'MAPI_LOGOFF_SHARED',
      says: 'Клиент выходит и сообщает остальным, что им тоже нужно выйти: сегодня это ошибка.',
    },
    'after-logoff': {
      name: 'Слишком поздно',
      says: 'Невозможные вызовы: без сеанса и после выхода.',
    },
  },

  clientName: (client) => `Имя клиента ${client}`,
  addClient: 'Добавить клиента',
  removeClient: (name) => `Удалить: ${name}`,
  clientCount: (clients, of) => `${clients} из ${of}`,
  nameFaults: {
    empty: 'Клиенту нужно имя. Остаётся прежнее.',
    'too-long': 'Не более 32 знаков. Остаётся прежнее имя.',
    characters: 'Непечатаемые знаки использовать нельзя. Остаётся прежнее имя.',
    taken: 'Так называется другой клиент. Остаётся прежнее имя.',
  },

  limits: 'Лимиты сеансов',
  limitsHint:
    'Сколько сеансов поставщик обслуживает одновременно. Сверх этого его вход возвращает ' +
    'MAPI_E_SESSION_LIMIT. Пусто: любое число.',
  limitOf: (provider) => `${provider}: сеансов не более`,
  noLimit: 'любое',
  moreLimits: count({
    one: 'Ещё # поставщик',
    few: 'Ещё # поставщика',
    many: 'Ещё # поставщиков',
    other: 'Ещё # поставщика',
  }),
  limitFault: 'Число от 0 до 99 или ничего.',

  add: {
    start: 'Запустить MAPI',
    logon: 'Войти',
    use: 'Использовать сеанс',
    identity: 'Идентичность',
    end: 'Выйти и завершить',
  },
  addCall: 'Добавить вызов',
  addAfter: (call) => `Добавить после вызова ${call}`,
  who: 'Клиент',
  full: 'В истории здесь не более 64 вызовов.',

  callNumber: (call) => `Вызов ${call}`,
  callCount: countCalls,
  open: 'Открыть',
  openCall: (call) => `Открыть вызов ${call} на его схеме`,
  moveUp: 'Раньше',
  moveDown: 'Позже',
  repeat: 'Повторить',
  remove: 'Удалить',
  undo: 'Отменить',
  actions: (call) => `Что можно сделать с вызовом ${call}`,
  waitsAt: (dialog) => `Ждёт в диалоговом окне «${dialog}».`,
  answerIt: 'Открыть для ответа',
  noResult: 'Результат не документирован',
  cannotBeMade: 'Вызов невозможен',
  refusals: {
    'not-initialized': 'для этого клиента MAPI не инициализирован.',
    'no-session': 'у клиента нет указателя сеанса, метод которого он мог бы вызвать.',
    'logged-off': 'клиент вышел, и из методов сеанса может последовать только Release.',
  },
  notes: {
    waits: () =>
      'Возврата из вызова ещё не было: то, что следует, застаёт компьютер таким, каким он был до ' +
      'этого вызова.',
    opens: ({ session }) => `Начинается сеанс ${session}.`,
    'stands-beside': ({ session, other }) =>
      `Сеанс ${session} тоже общий. Клиенты по-прежнему присоединяются к сеансу ${other}.`,
    joins: ({ session }) => `Присоединяется к сеансу ${session}.`,
    'starts-nothing': () =>
      'Ни один поставщик не запускается: поставщики сеанса продолжают работать.',
    'ignores-name': ({ name, profile }) =>
      `Имя профиля «${name}» не учитывается: сеанс использует «${profile}».`,
    'starts-transports': ({ session }) =>
      `Первый клиент с обменом сообщениями в сеансе ${session}: транспорты сеанса запускаются.`,
    'limit-reached': ({ provider }) =>
      `${provider}: MAPI_E_SESSION_LIMIT, ещё один сеанс не обслуживается.`,
    'brings-in': ({ provider }) =>
      `${provider}: поставщик был исключён, а теперь работает в сеансе.`,
    leaves: ({ session }) => `Покидает сеанс ${session}.`,
    ends: ({ session }) => `Сеанс ${session} завершается с выходом последнего клиента.`,
    'lives-on': ({ session, clients }) =>
      `Сеанс ${session} продолжается. Кто его использует: ${clients}.`,
    tells: ({ clients }) =>
      `Кому сообщено, что тоже нужно выйти: ${clients}. fnevCriticalError или fnevExtended: документы расходятся.`,
    'was-told': ({ session }) =>
      `Клиент продолжает использовать сеанс ${session}, хотя ему сообщено, что нужно выйти.`,
    uninitializes: () =>
      'MAPIUninitialize вызвана столько же раз, сколько и MAPIInitialize: для этого клиента MAPI ' +
      'деинициализирован.',
  },

  legend: 'Линии',
  lines: {
    messaging: 'сеанс',
    nonmessaging: 'без обмена сообщениями',
    told: 'сообщено: нужно выйти',
    logoff: 'вышел',
  },

  now: 'После всех вызовов',
  afterCall: (call) => `После вызова ${call}`,
  showAll: 'Показать после всех',
  session: (session) => `Сеанс ${session}`,
  shared: 'общий',
  individual: 'индивидуальный',
  joinable: 'можно присоединиться',
  ended: 'завершён',
  noSession: 'Сеансов пока нет.',
  profile: 'Профиль',
  owner: 'Кем открыт',
  users: 'Клиенты',
  left: 'Вышли',
  messaging: 'с обменом сообщениями',
  nonmessaging: 'без обмена сообщениями',
  told: 'сообщено: нужно выйти',
  services: ({ up, of }) => `Службы сообщений: активно ${up} из ${of}`,
  limitUse: ({ provider, sessions, limit }) =>
    `${provider}: ${sessions} из ${countOfSessions(limit)}`,
  atLimit: 'лимит исчерпан',
  states: 'Состояние клиентов',
  initialized: {
    presumed: 'MAPI считается инициализированным',
    yes: 'MAPI инициализирован',
    no: 'MAPI не инициализирован',
  },
  holds: (sessions) => `свой указатель сеанса: ${sessions}`,
  holdsNone: 'указателя сеанса нет',

  menu: 'История',
  save: 'Сохранить в файл',
  openFile: 'Открыть файл…',
  clear: 'Новая история',
  tooLong:
    'Эта история слишком длинна для ссылки. Она остаётся на этой вкладке; чтобы сберечь её или ' +
    'передать дальше, сохраните её в файл.',
  fileFaults: {
    'too-large': (file) => `${file}: файл больше 1 МБ и не прочитан.`,
    'no-json': (file, at) => `${file}: это не JSON${place(at)}.`,
    'no-story': (file, at) => `${file}: это JSON, но не история MAPI Session Explorer${place(at)}.`,
    'other-version': (file, at) =>
      `${file}: это история другой версии, которую эта страница не может прочитать${place(at)}.`,
    unreadable: (file) => `${file}: прочитать файл не удаётся.`,
  },

  said: {
    added: (call, name) => `Добавлен вызов ${call}: ${name}.`,
    moved: (from, to) => `У вызова ${from} теперь номер ${to}.`,
    repeated: (call, to) => `Вызов ${call} повторён как вызов ${to}.`,
    removed: (call) => `Вызов ${call} удалён.`,
    clientAdded: (name) => `Добавлен клиент ${name}.`,
    clientRemoved: (name, calls) =>
      calls === 0 ? `Удалено: ${name}.` : `Удалено: ${name}, вместе с ${countWithCalls(calls)}.`,
    computerChanged: 'Профили изменились.',
    limitChanged: (provider) => `${provider}: другой лимит.`,
    undone: 'Отменено.',
    opened: (file) => `Открыто: ${file}.`,
    saved: (file) => `Сохранено как ${file}.`,
    example: (name) => `${name}.`,
    cleared: 'Пустая история.',
    laterChanged: countLater,
    selected: (call) => `Вызов ${call}`,
  },
}
