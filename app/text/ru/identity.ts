import type { text as english } from '../en/identity'
import type { Like } from '../translation'

/** What a status row supplies, in a control: the ends of the names PR_IDENTITY_…. */
const rowValues = {
  all: 'Все три',
  entryid: 'ENTRYID',
  display: 'DISPLAY',
  searchkey: 'SEARCH_KEY',
  'entryid,display': 'ENTRYID, DISPLAY',
  'entryid,searchkey': 'ENTRYID, SEARCH_KEY',
  'display,searchkey': 'DISPLAY, SEARCH_KEY',
  none: 'Ни одного',
  'no-row': 'Нет строки',
}

/** The same among the values that a step reads. */
const rowFacts = {
  ...rowValues,
  all: 'все три свойства',
  none: 'ни одного из свойств',
  'no-row': 'нет строки',
}

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, адресная книга',
  'contab/ab': 'Outlook Address Book, адресная книга',
  'exchange/ms': 'Microsoft Exchange, хранилище сообщений',
  'pst/ms': 'Personal Folders, хранилище сообщений',
  'exchange/xp': 'Microsoft Exchange, транспорт',
}

const serviceNames = {
  exchange: 'Microsoft Exchange',
  contab: 'Outlook Address Book',
  pst: 'Personal Folders',
}

const rowHint = 'Свойства PR_IDENTITY, которые есть в его строке таблицы состояния.'

export const text: Like<typeof english> = {
  summary: 'Основная идентичность сеанса, идентичность одного поставщика и как установить первую.',
  stages: {
    query: { name: 'Основная идентичность' },
    provider: { name: 'Идентичность одного поставщика' },
    set: { name: 'Установка основной идентичности' },
  },
  steps: {
    identityWanted: {
      label: 'Что нужно?',
      asks: 'Что клиент хочет сделать с идентичностью?',
      means: {
        query: 'Клиент спрашивает, кто пользователь этого сеанса: ответ даёт QueryIdentity.',
        provider:
          'Клиент спрашивает об одном поставщике: его идентичность, если она есть, указана в ' +
          'таблице состояния.',
        set: 'Клиент решает, какая служба сообщений должна предоставлять основную идентичность.',
      },
      note:
        'В документации эти три действия описаны по отдельности. Изображать их одной схемой — наше ' +
        'прочтение.',
    },
    queryIdentity: {
      label: 'QueryIdentity',
      asks: 'Клиент вызывает IMAPISession::QueryIdentity.',
      means: {
        other:
          'MAPI просматривает строки таблицы состояния. Клиент получает идентификатор записи и, ' +
          'когда тот ему больше не нужен, освобождает его с помощью MAPIFreeBuffer.',
      },
    },
    primaryRow: {
      label: 'STATUS_PRIMARY_IDENTITY?',
      asks: 'Есть ли в таблице состояния строка с STATUS_PRIMARY_IDENTITY в PR_RESOURCE_FLAGS?',
      means: {
        yes: 'Этот поставщик назначен предоставлять основную идентичность сеанса.',
        no: 'Ни один поставщик не назначен. MAPI берёт идентичность из той строки, где она есть.',
      },
      note:
        'При создании профиля MAPI назначает поставщика: первого с STATUS_PRIMARY_IDENTITY в первой ' +
        'настроенной службе сообщений, в которой такой есть. О том, несёт ли флаг одна строка или ' +
        'каждая строка службы, в документации говорится по-разному; то, что это одна строка, — наше ' +
        'прочтение.',
    },
    primaryHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'Есть ли в назначенной строке PR_IDENTITY_ENTRYID?',
      means: {
        yes:
          'Строка указывает объект, который представляет пользователя; как правило, это ' +
          'пользователь обмена сообщениями.',
        no: 'Строка не указывает такого объекта. Вместо этого MAPI создаёт одноразовый идентификатор записи.',
      },
    },
    returnPrimaryIdentity: {
      label: 'Вернуть основную идентичность',
      asks: 'QueryIdentity возвращает идентификатор записи из назначенной строки.',
      means: {
        other:
          'S_OK: клиент может открыть этот объект с помощью IMAPISession::OpenEntry. Идентификатор ' +
          'записи он освобождает с помощью MAPIFreeBuffer.',
      },
    },
    returnOneOff: {
      label: 'Вернуть одноразовый идентификатор',
      asks:
        'QueryIdentity возвращает одноразовый идентификатор записи, составленный из других данных ' +
        'строки.',
      means: {
        other:
          'Клиент всё равно получает идентичность и по коду не может отличить её от любой другой. ' +
          'Идентификатор записи он освобождает с помощью MAPIFreeBuffer.',
      },
      note:
        'Ни одна страница не называет кода для этого исхода. S_OK — наше прочтение. Какие данные ' +
        'строки используются, не документировано.',
    },
    anyIdentity: {
      label: 'Есть идентичность?',
      asks: 'Есть ли PR_IDENTITY_ENTRYID хотя бы в одной строке таблицы состояния?',
      means: {
        yes: 'Есть запасная идентичность: первая найденная.',
        no: 'Ни один поставщик не предоставляет идентичность.',
      },
      note:
        'Одна страница берёт первый идентификатор записи, другая — первого поставщика со всеми ' +
        'тремя свойствами. То, что достаточно PR_IDENTITY_ENTRYID и что строки просматриваются в ' +
        'порядке «адресные книги, хранилища сообщений, транспорты», — наше прочтение.',
    },
    returnFirstIdentity: {
      label: 'Вернуть первую идентичность',
      asks: 'QueryIdentity возвращает первый найденный идентификатор записи.',
      means: {
        other:
          'S_OK: у клиента есть идентичность, хотя ни один поставщик не назначен её предоставлять. ' +
          'Идентификатор записи клиент освобождает с помощью MAPIFreeBuffer.',
      },
      note: 'Ни в одном документе не сказано, какая строка первая; порядок строк — наше прочтение.',
    },
    returnHardCoded: {
      label: 'MAPI_W_NO_SERVICE',
      asks: 'QueryIdentity возвращает жёстко заданный идентификатор записи и MAPI_W_NO_SERVICE.',
      means: {
        other:
          'Предупреждение — это успех: код следует проверять с помощью HR_FAILED. У сеанса нет ' +
          'основной идентичности, и клиент сам составляет строку для обобщённого пользователя.',
      },
    },
    getStatusTable: {
      label: 'GetStatusTable',
      asks: 'Клиент вызывает IMAPISession::GetStatusTable.',
      means: {
        other:
          'В таблице есть строки MAPI и строки поставщиков; какие столбцы есть в строке, зависит от ' +
          'того, кто её предоставляет.',
      },
      note:
        'Сразу после входа этот вызов ждёт, пока диспетчер очереди MAPI не запустит транспорты. О ' +
        'том, есть ли строка у каждого поставщика, в документации говорится по-разному; то, что ' +
        'адресные книги и хранилища сообщений могут обходиться без неё, — наше прочтение.',
    },
    restrictToProvider: {
      label: 'Создать ограничение',
      asks: 'Клиент создаёт SPropertyRestriction по PR_PROVIDER_DLL_NAME.',
      means: {
        other: 'Ему соответствует строка нужного поставщика — по имени его библиотеки DLL.',
      },
      note:
        'У нескольких поставщиков может быть общая библиотека DLL, и по этому столбцу их не ' +
        'различить. Схема даёт каждому поставщику собственную DLL (наше прочтение).',
    },
    rowFound: {
      label: 'Строка найдена?',
      asks: 'Находит ли IMAPITable::FindRow строку этого поставщика?',
      means: {
        yes: 'Курсор таблицы стоит на этой строке, и клиент читает её столбцы.',
        no: 'У поставщика нет строки в таблице состояния.',
      },
      note:
        'У транспорта строка должна быть, если только MAPI_NO_MAIL не исключает его из сеанса; у ' +
        'адресной книги или хранилища сообщений её может и не быть.',
    },
    returnNoRow: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'FindRow возвращает MAPI_E_NOT_FOUND.',
      means: {
        other: 'По таблице состояния нельзя узнать, есть ли у этого поставщика идентичность.',
      },
      note:
        'На странице об идентичности об этом случае не говорится; это код, который FindRow ' +
        'возвращает, если не подходит ни одна строка.',
    },
    providerHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'Есть ли в строке поставщика PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'Поставщик предоставляет идентичность.',
        no: 'Поставщик не предоставляет идентичность: делать ли это, решает каждый поставщик сам.',
      },
    },
    returnProviderIdentity: {
      label: 'Идентичность поставщика',
      asks: 'Клиент читает идентификатор записи для идентичности поставщика.',
      means: {
        other:
          'S_OK: эта идентичность представляет пользователя у этого поставщика. Основная ' +
          'идентичность сеанса может быть другой.',
      },
    },
    returnNoIdentity: {
      label: 'Нет идентичности',
      asks: 'В строке нет PR_IDENTITY_ENTRYID.',
      means: {
        other: 'Ни в одном вызове не было сбоя: свойства нет, и клиент продолжает без него.',
      },
    },
    setPrimaryIdentity: {
      label: 'SetPrimaryIdentity',
      asks: 'Клиент вызывает AdminServices, затем IMsgServiceAdmin::SetPrimaryIdentity.',
      means: {
        other:
          'lpUID указывает службу сообщений, которая должна предоставлять основную идентичность; ' +
          'ulFlags равен 0. То, что меняется через AdminServices, вступает в силу в следующем ' +
          'сеансе.',
      },
      note:
        'О том, чей MAPIUID передаётся, службы сообщений или поставщика, в документации говорится ' +
        'по-разному. Схема следует справочной странице, где названа служба.',
    },
    identityNull: {
      label: 'lpUID — NULL?',
      asks: 'Содержит ли lpUID значение NULL?',
      means: {
        yes: 'Клиент хочет, чтобы ни одна служба сообщений больше не была назначена.',
        no: 'Клиент назначает службу сообщений.',
      },
    },
    identityCleared: {
      label: 'Идентичность сброшена',
      asks: 'Основная идентичность сброшена.',
      means: {
        other:
          'S_OK: в профиле не назначена ни одна служба сообщений. Этот сеанс продолжается без ' +
          'изменений; изменение вступает в силу в следующем.',
      },
    },
    serviceRefuses: {
      label: 'SERVICE_NO_PRIMARY_IDENTITY?',
      asks: 'Несёт ли служба сообщений флаг SERVICE_NO_PRIMARY_IDENTITY в PR_RESOURCE_FLAGS?',
      means: {
        yes: 'Служба сообщений не может предоставлять основную идентичность.',
        no: 'Служба сообщений может предоставлять основную идентичность.',
      },
      note:
        'Флаг берётся из настройки службы. Согласно странице, его устанавливает и ' +
        'SetPrimaryIdentity — для каждой службы, которую он не назначает; отклоняет ли такая ' +
        'служба затем более поздний вызов, не сказано.',
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'SetPrimaryIdentity возвращает MAPI_E_NO_ACCESS.',
      means: { other: 'Основная идентичность остаётся прежней.' },
    },
    identitySet: {
      label: 'Идентичность установлена',
      asks: 'Служба сообщений назначена предоставлять основную идентичность.',
      means: {
        other:
          'S_OK: служба получает SERVICE_PRIMARY_IDENTITY, все остальные — ' +
          'SERVICE_NO_PRIMARY_IDENTITY. Начиная со следующего сеанса все поставщики службы ' +
          'публикуют одну и ту же идентичность; этот сеанс продолжается без изменений.',
      },
      note:
        'По справочной странице STATUS_PRIMARY_IDENTITY устанавливается для каждого поставщика ' +
        'службы, по другим страницам — только для одного. Для QueryIdentity схема считает ' +
        'назначенной одну строку (наше прочтение).',
    },
  },
  exits: {
    yes: 'да',
    no: 'нет',
    query: 'основная',
    provider: 'поставщик',
    set: 'установить',
  },
  prompts: {},
  answers: {},
  inputs: {
    task: {
      name: 'Что нужно',
      hint: 'У каждого варианта свои вызовы.',
      values: {
        query: 'Основная идентичность сеанса',
        provider: 'Идентичность одного поставщика',
        set: 'Установить основную идентичность',
      },
    },
    provider: {
      name: 'Поставщик',
      hint: 'Чья идентичность нужна.',
      values: providerNames,
    },
    service: {
      name: 'Служба из lpUID',
      hint: 'Служба сообщений, которая должна предоставлять основную идентичность.',
      values: { ...serviceNames, '': 'NULL' },
    },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      hint: 'Служба сообщений, которая несёт этот флаг.',
      values: { ...serviceNames, '': 'Ни одна служба' },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      hint: 'Поставщик, строка которого несёт этот флаг.',
      values: { ...providerNames, '': 'Ни одна строка' },
    },
    row: { name: 'Строка поставщика', hint: rowHint, values: rowValues },
  },
  facts: {
    task: {
      name: 'что нужно',
      values: {
        query: 'основная идентичность сеанса',
        provider: 'идентичность одного поставщика',
        set: 'установить основную идентичность',
      },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      values: { ...providerNames, null: 'ни одна строка' },
    },
    rowOfPrimary: { name: 'строка этого поставщика', values: { ...rowFacts, null: 'нет строки' } },
    'exchange/ab': { name: providerNames['exchange/ab'], values: rowFacts },
    'contab/ab': { name: providerNames['contab/ab'], values: rowFacts },
    'exchange/ms': { name: providerNames['exchange/ms'], values: rowFacts },
    'pst/ms': { name: providerNames['pst/ms'], values: rowFacts },
    'exchange/xp': { name: providerNames['exchange/xp'], values: rowFacts },
    firstIdentity: {
      name: 'первая строка с PR_IDENTITY_ENTRYID',
      values: { ...providerNames, null: 'нет' },
    },
    provider: { name: 'поставщик', values: providerNames },
    rowOfProvider: { name: 'строка этого поставщика', values: rowFacts },
    service: { name: 'служба из lpUID', values: { ...serviceNames, null: 'NULL' } },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      values: { ...serviceNames, null: 'ни одна служба' },
    },
  },
  flags: {},
  conflicts: {
    'primary-without-row':
      'У поставщика, который должен нести STATUS_PRIMARY_IDENTITY, нет строки в таблице состояния, ' +
      'поэтому этот флаг не несёт ни одна строка.',
    'primary-refused':
      'Назначенный поставщик принадлежит службе сообщений с SERVICE_NO_PRIMARY_IDENTITY, которая ' +
      'не может предоставлять основную идентичность. Схема берёт строки как есть.',
    'siblings-differ':
      'Все поставщики службы сообщений публикуют одни и те же три свойства, если один из них ' +
      'предоставляет основную идентичность. Здесь их строки различаются.',
    'identity-without-display':
      'В строке, из которой взята идентичность, нет PR_IDENTITY_DISPLAY. Поставщик, который ' +
      'предоставляет идентичность, публикует все три свойства.',
    'identity-without-search-key':
      'В строке, из которой взята идентичность, нет PR_IDENTITY_SEARCH_KEY. Поставщик, который ' +
      'предоставляет идентичность, публикует все три свойства.',
    'first-identity-disputed':
      'Ни одна строка не несёт STATUS_PRIMARY_IDENTITY, а документация расходится в том, что ' +
      'берётся тогда: первая строка с PR_IDENTITY_ENTRYID, как на схеме, или первая строка со ' +
      'всеми тремя свойствами. Здесь это не одно и то же. Если всех трёх нет ни в одной строке, ' +
      'второе прочтение даёт MAPI_W_NO_SERVICE.',
  },
  reasons: {
    'one-off-code':
      'То, что одноразовый идентификатор записи возвращается с S_OK, — наше прочтение: ни одна ' +
      'страница не называет кода для него.',
    'first-row':
      'То, какая идентичность первая, — наше прочтение: документация расходится в том, какие ' +
      'строки учитываются, и нигде не сказано, в каком порядке они просматриваются.',
  },
  links: {
    logon: 'До этого: как клиент получает сеанс',
    end: 'После этого: как завершается сеанс',
  },
  details: {
    identity: {
      primary: {
        name: 'основная идентичность',
        says: 'У клиента есть основная идентичность сеанса.',
      },
      'one-off': {
        name: 'одноразовая идентичность',
        says: 'У клиента есть одноразовый идентификатор записи для основной идентичности.',
      },
      first: {
        name: 'первая найденная идентичность',
        says: 'У клиента есть первая найденная идентичность.',
      },
      'hard-coded': {
        name: 'жёстко заданный идентификатор записи',
        says: 'У клиента есть жёстко заданный идентификатор записи: у сеанса нет основной идентичности.',
      },
      provider: {
        name: 'идентичность поставщика',
        says: 'У клиента есть идентичность поставщика.',
      },
      set: {
        name: 'основная идентичность установлена',
        says: 'Основная идентичность установлена для следующего сеанса.',
      },
      cleared: {
        name: 'основная идентичность сброшена',
        says: 'Основная идентичность сброшена для следующего сеанса.',
      },
    },
    row: {
      'exchange/ab': {
        name: providerNames['exchange/ab'],
        says: 'Источник — строка этого поставщика: Microsoft Exchange, адресная книга.',
      },
      'contab/ab': {
        name: providerNames['contab/ab'],
        says: 'Источник — строка этого поставщика: Outlook Address Book, адресная книга.',
      },
      'exchange/ms': {
        name: providerNames['exchange/ms'],
        says: 'Источник — строка этого поставщика: Microsoft Exchange, хранилище сообщений.',
      },
      'pst/ms': {
        name: providerNames['pst/ms'],
        says: 'Источник — строка этого поставщика: Personal Folders, хранилище сообщений.',
      },
      'exchange/xp': {
        name: providerNames['exchange/xp'],
        says: 'Источник — строка этого поставщика: Microsoft Exchange, транспорт.',
      },
    },
    service: {
      exchange: { name: serviceNames.exchange, says: 'Служба сообщений — Microsoft Exchange.' },
      contab: { name: serviceNames.contab, says: 'Служба сообщений — Outlook Address Book.' },
      pst: { name: serviceNames.pst, says: 'Служба сообщений — Personal Folders.' },
    },
  },
  because: {
    identityWanted: {
      query: () => 'Клиенту нужна основная идентичность сеанса.',
      provider: () => 'Клиенту нужна идентичность одного поставщика.',
      set: () => 'Клиент хочет установить основную идентичность.',
    },
    primaryRow: {
      yes: ({ primary }) => `Да, потому что флаг несёт эта строка: ${primary}.`,
      no: () => 'Нет, потому что флаг не несёт ни одна строка.',
    },
    primaryHasEntryId: {
      yes: () => 'Да, потому что в строке есть PR_IDENTITY_ENTRYID.',
      no: () => 'Нет, потому что в строке нет PR_IDENTITY_ENTRYID.',
    },
    anyIdentity: {
      yes: ({ firstIdentity }) => `Да, потому что оно есть в этой строке: ${firstIdentity}.`,
      no: () => 'Нет, потому что PR_IDENTITY_ENTRYID нет ни в одной строке.',
    },
    rowFound: {
      yes: ({ provider }) => `Да, потому что у этого поставщика есть строка: ${provider}.`,
      no: ({ provider }) => `Нет, потому что у этого поставщика нет строки: ${provider}.`,
    },
    providerHasEntryId: {
      yes: () => 'Да, потому что в строке есть PR_IDENTITY_ENTRYID.',
      no: () => 'Нет, потому что в строке нет PR_IDENTITY_ENTRYID.',
    },
    identityNull: {
      yes: () => 'Да, потому что клиент передаёт NULL.',
      no: ({ service }) => `Нет, потому что клиент указывает службу сообщений: ${service}.`,
    },
    serviceRefuses: {
      yes: ({ service }) => `Да, потому что флаг несёт эта служба сообщений: ${service}.`,
      no: ({ service }) => `Нет, потому что эта служба сообщений не несёт флага: ${service}.`,
    },
  },
  calls: {},
  figureNote: '',
}
