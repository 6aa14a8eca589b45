import type { text as english } from '../en/identity'
import type { Like } from '../translation'

/** What a status row supplies, in a control: the ends of the names PR_IDENTITY_…. */
const rowValues = {
  all: 'Alle drei',
  entryid: 'ENTRYID',
  display: 'DISPLAY',
  searchkey: 'SEARCH_KEY',
  'entryid,display': 'ENTRYID, DISPLAY',
  'entryid,searchkey': 'ENTRYID, SEARCH_KEY',
  'display,searchkey': 'DISPLAY, SEARCH_KEY',
  none: 'Keine',
  'no-row': 'Keine Zeile',
}

/** The same among the values that a step reads. */
const rowFacts = {
  ...rowValues,
  all: 'alle drei Eigenschaften',
  none: 'keine der Eigenschaften',
  'no-row': 'keine Zeile',
}

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, Adressbuch',
  'contab/ab': 'Outlook Address Book, Adressbuch',
  'exchange/ms': 'Microsoft Exchange, Nachrichtenspeicher',
  'pst/ms': 'Personal Folders, Nachrichtenspeicher',
  'exchange/xp': 'Microsoft Exchange, Transport',
}

const serviceNames = {
  exchange: 'Microsoft Exchange',
  contab: 'Outlook Address Book',
  pst: 'Personal Folders',
}

const rowHint = 'Die PR_IDENTITY-Eigenschaften, die die Statuszeile bereitstellt.'

export const text: Like<typeof english> = {
  summary:
    'Die primäre Identität einer Sitzung, die eines Anbieters und das Festlegen der ersteren.',
  stages: {
    query: { name: 'Primäre Identität' },
    provider: { name: 'Identität eines Anbieters' },
    set: { name: 'Primäre Identität festlegen' },
  },
  steps: {
    identityWanted: {
      label: 'Was wird gewünscht?',
      asks: 'Worum geht es dem Client bei der Identität?',
      means: {
        query: 'Der Client fragt, wer der Benutzer dieser Sitzung ist: QueryIdentity antwortet.',
        provider:
          'Der Client fragt nach einem bestimmten Anbieter: Dessen Identität steht, falls ' +
          'vorhanden, in der Statustabelle.',
        set:
          'Der Client bestimmt, welcher Nachrichtendienst die primäre Identität bereitstellen ' +
          'soll.',
      },
      note:
        'Die Dokumentation beschreibt die drei einzeln. Sie als ein Diagramm darzustellen, ist ' +
        'unsere Lesart.',
    },
    queryIdentity: {
      label: 'QueryIdentity',
      asks: 'Der Client ruft IMAPISession::QueryIdentity auf.',
      means: {
        other:
          'MAPI sieht die Zeilen der Statustabelle durch. Der Client erhält eine Eintrags-ID und ' +
          'gibt sie mit MAPIFreeBuffer frei, wenn er sie nicht mehr benötigt.',
      },
    },
    primaryRow: {
      label: 'STATUS_PRIMARY_IDENTITY?',
      asks: 'Trägt eine Zeile der Statustabelle STATUS_PRIMARY_IDENTITY in PR_RESOURCE_FLAGS?',
      means: {
        yes: 'Dieser Anbieter ist dazu bestimmt, die primäre Identität der Sitzung bereitzustellen.',
        no:
          'Kein Anbieter ist dazu bestimmt. MAPI nimmt eine Identität aus irgendeiner Zeile, die ' +
          'eine hat.',
      },
      note:
        'Wenn ein Profil erstellt wird, bestimmt MAPI einen Anbieter: den ersten mit ' +
        'STATUS_PRIMARY_IDENTITY im ersten konfigurierten Nachrichtendienst, der einen hat. ' +
        'Ob eine Zeile oder jede Zeile des Dienstes das Flag trägt, stellt die Dokumentation ' +
        'uneinheitlich dar; dass es eine Zeile ist, ist unsere Lesart.',
    },
    primaryHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'Hat die dazu bestimmte Zeile PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'Die Zeile nennt das Objekt, das für den Benutzer steht, meist einen Messagingbenutzer.',
        no:
          'Die Zeile nennt kein solches Objekt. MAPI bildet stattdessen eine einmalige ' +
          'Eintrags-ID.',
      },
    },
    returnPrimaryIdentity: {
      label: 'Primäre Identität zurückgeben',
      asks: 'QueryIdentity gibt die Eintrags-ID der dazu bestimmten Zeile zurück.',
      means: {
        other:
          'S_OK: Der Client kann das Objekt mit IMAPISession::OpenEntry öffnen. Er gibt die ' +
          'Eintrags-ID mit MAPIFreeBuffer frei.',
      },
    },
    returnOneOff: {
      label: 'Einmalige ID zurückgeben',
      asks:
        'QueryIdentity gibt eine einmalige Eintrags-ID zurück, gebildet aus anderen Daten der ' +
        'Zeile.',
      means: {
        other:
          'Der Client erhält trotzdem eine Identität und kann sie am Code nicht von anderen ' +
          'unterscheiden. Er gibt die Eintrags-ID mit MAPIFreeBuffer frei.',
      },
      note:
        'Keine Seite nennt einen Code für diesen Fall. S_OK ist unsere Lesart. Welche Daten der ' +
        'Zeile verwendet werden, ist nicht dokumentiert.',
    },
    anyIdentity: {
      label: 'Irgendeine Identität?',
      asks: 'Hat irgendeine Zeile der Statustabelle PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'Es gibt eine Identität als Rückfalloption: die erste, die gefunden wird.',
        no: 'Kein Anbieter stellt eine Identität bereit.',
      },
      note:
        'Eine Seite nimmt die erste Eintrags-ID, eine andere den ersten Anbieter mit allen drei ' +
        'Eigenschaften. Dass PR_IDENTITY_ENTRYID genügt und dass die Zeilen in der Reihenfolge ' +
        'Adressbücher, Nachrichtenspeicher, Transporte durchgesehen werden, ist unsere Lesart.',
    },
    returnFirstIdentity: {
      label: 'Erste Identität zurückgeben',
      asks: 'QueryIdentity gibt die erste Eintrags-ID zurück, die es findet.',
      means: {
        other:
          'S_OK: Der Client hat eine Identität, obwohl kein Anbieter dazu bestimmt ist, sie ' +
          'bereitzustellen. Er gibt die Eintrags-ID mit MAPIFreeBuffer frei.',
      },
      note:
        'In der Dokumentation steht nirgends, welche Zeile die erste ist; die Reihenfolge der ' +
        'Zeilen ist unsere Lesart.',
    },
    returnHardCoded: {
      label: 'MAPI_W_NO_SERVICE',
      asks: 'QueryIdentity gibt eine hartcodierte Eintrags-ID und MAPI_W_NO_SERVICE zurück.',
      means: {
        other:
          'Eine Warnung ist ein Erfolg: Der Code ist mit HR_FAILED zu prüfen. Die Sitzung hat ' +
          'keine primäre Identität, und der Client bildet selbst eine Zeichenfolge für einen ' +
          'allgemeinen Benutzer.',
      },
    },
    getStatusTable: {
      label: 'GetStatusTable',
      asks: 'Der Client ruft IMAPISession::GetStatusTable auf.',
      means: {
        other:
          'Die Tabelle hat Zeilen von MAPI und von Anbietern; welche Spalten eine Zeile hat, ' +
          'hängt davon ab, wer sie bereitstellt.',
      },
      note:
        'Unmittelbar nach der Anmeldung wartet dieser Aufruf, bis der MAPI-Spooler die Transporte ' +
        'gestartet hat. Ob jeder Anbieter eine Zeile hat, stellt die Dokumentation uneinheitlich ' +
        'dar; dass Adressbücher und Nachrichtenspeicher ohne eine auskommen können, ist unsere ' +
        'Lesart.',
    },
    restrictToProvider: {
      label: 'Einschränkung erstellen',
      asks: 'Der Client erstellt eine SPropertyRestriction für PR_PROVIDER_DLL_NAME.',
      means: {
        other: 'Sie passt auf die Zeile des gesuchten Anbieters, anhand des Namens seiner DLL.',
      },
      note:
        'Anbieter können sich eine DLL teilen, und diese Spalte kann sie dann nicht ' +
        'unterscheiden. Das Diagramm gibt jedem Anbieter eine eigene DLL (unsere Lesart).',
    },
    rowFound: {
      label: 'Zeile gefunden?',
      asks: 'Findet IMAPITable::FindRow die Zeile des Anbieters?',
      means: {
        yes: 'Der Cursor der Tabelle steht auf der Zeile, und der Client liest deren Spalten.',
        no: 'Der Anbieter hat keine Zeile in der Statustabelle.',
      },
      note:
        'Ein Transport muss eine Zeile haben, sofern ihn nicht MAPI_NO_MAIL aus der Sitzung ' +
        'heraushält; ein Adressbuch oder ein Nachrichtenspeicher muss keine haben.',
    },
    returnNoRow: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'FindRow gibt MAPI_E_NOT_FOUND zurück.',
      means: {
        other: 'Aus der Statustabelle geht nicht hervor, ob dieser Anbieter eine Identität hat.',
      },
      note:
        'Die Seite über Identität erwähnt diesen Fall nicht; der Code ist der von FindRow, wenn ' +
        'keine Zeile passt.',
    },
    providerHasEntryId: {
      label: 'PR_IDENTITY_ENTRYID?',
      asks: 'Hat die Zeile des Anbieters PR_IDENTITY_ENTRYID?',
      means: {
        yes: 'Der Anbieter stellt eine Identität bereit.',
        no: 'Der Anbieter stellt keine Identität bereit: Dies steht jedem Anbieter frei.',
      },
    },
    returnProviderIdentity: {
      label: 'Identität des Anbieters',
      asks: 'Der Client liest die Eintrags-ID der Identität des Anbieters.',
      means: {
        other:
          'S_OK: Diese Identität steht bei diesem Anbieter für den Benutzer. Die primäre Identität ' +
          'der Sitzung kann eine andere sein.',
      },
    },
    returnNoIdentity: {
      label: 'Keine Identität',
      asks: 'Die Zeile hat keine PR_IDENTITY_ENTRYID.',
      means: {
        other:
          'Kein Aufruf ist fehlgeschlagen: Die Eigenschaft fehlt, und der Client macht ohne sie ' +
          'weiter.',
      },
    },
    setPrimaryIdentity: {
      label: 'SetPrimaryIdentity',
      asks: 'Der Client ruft AdminServices und dann IMsgServiceAdmin::SetPrimaryIdentity auf.',
      means: {
        other:
          'lpUID nennt den Nachrichtendienst, der die primäre Identität bereitstellen soll; ulFlags ' +
          'ist 0. Was AdminServices ändert, wird in der nächsten Sitzung wirksam.',
      },
      note:
        'Wessen MAPIUID übergeben wird, stellt die Dokumentation uneinheitlich dar: die des ' +
        'Nachrichtendienstes oder die eines Anbieters. Das Diagramm folgt der Referenzseite, die ' +
        'den Dienst nennt.',
    },
    identityNull: {
      label: 'lpUID NULL?',
      asks: 'Ist lpUID NULL?',
      means: {
        yes: 'Der Client will, dass kein Nachrichtendienst mehr dazu bestimmt ist.',
        no: 'Der Client bestimmt einen Nachrichtendienst dazu.',
      },
    },
    identityCleared: {
      label: 'Identität aufgehoben',
      asks: 'Die primäre Identität ist aufgehoben.',
      means: {
        other:
          'S_OK: Das Profil bestimmt keinen Nachrichtendienst dazu. Diese Sitzung geht weiter wie ' +
          'bisher; die Änderung wird in der nächsten wirksam.',
      },
    },
    serviceRefuses: {
      label: 'SERVICE_NO_PRIMARY_IDENTITY?',
      asks: 'Trägt der Nachrichtendienst SERVICE_NO_PRIMARY_IDENTITY in PR_RESOURCE_FLAGS?',
      means: {
        yes: 'Der Nachrichtendienst kann die primäre Identität nicht bereitstellen.',
        no: 'Der Nachrichtendienst darf die primäre Identität bereitstellen.',
      },
      note:
        'Das Flag stammt aus der Konfiguration des Dienstes. Nach der Seite setzt auch ' +
        'SetPrimaryIdentity es, für jeden Dienst, den es nicht dazu bestimmt; ob ein solcher ' +
        'dann einen späteren Aufruf ablehnt, wird nicht gesagt.',
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'SetPrimaryIdentity gibt MAPI_E_NO_ACCESS zurück.',
      means: { other: 'Die primäre Identität bleibt, wie sie war.' },
    },
    identitySet: {
      label: 'Identität festgelegt',
      asks: 'Der Nachrichtendienst ist dazu bestimmt, die primäre Identität bereitzustellen.',
      means: {
        other:
          'S_OK: Der Dienst erhält SERVICE_PRIMARY_IDENTITY, jeder andere ' +
          'SERVICE_NO_PRIMARY_IDENTITY. Ab der nächsten Sitzung veröffentlichen alle Anbieter ' +
          'des Dienstes dieselbe Identität; diese Sitzung geht weiter wie bisher.',
      },
      note:
        'Nach der Referenzseite wird STATUS_PRIMARY_IDENTITY für jeden Anbieter des Dienstes ' +
        'gesetzt, nach anderen für einen allein. Für QueryIdentity gilt im Diagramm eine Zeile als ' +
        'dazu bestimmt (unsere Lesart).',
    },
  },
  exits: {
    yes: 'ja',
    no: 'nein',
    query: 'primär',
    provider: 'Anbieter',
    set: 'festlegen',
  },
  prompts: {},
  answers: {},
  inputs: {
    task: {
      name: 'Was gewünscht wird',
      hint: 'Zu jedem gehören eigene Aufrufe.',
      values: {
        query: 'Primäre Identität der Sitzung',
        provider: 'Identität eines Anbieters',
        set: 'Primäre Identität festlegen',
      },
    },
    provider: {
      name: 'Anbieter',
      hint: 'Wessen Identität gewünscht wird.',
      values: providerNames,
    },
    service: {
      name: 'Dienst von lpUID',
      hint: 'Der Nachrichtendienst, der die primäre Identität bereitstellen soll.',
      values: { ...serviceNames, '': 'NULL' },
    },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      hint: 'Der Nachrichtendienst, der das Flag trägt.',
      values: { ...serviceNames, '': 'Kein Dienst' },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      hint: 'Der Anbieter, dessen Zeile das Flag trägt.',
      values: { ...providerNames, '': 'Keine Zeile' },
    },
    row: { name: 'Zeile des Anbieters', hint: rowHint, values: rowValues },
  },
  facts: {
    task: {
      name: 'was gewünscht wird',
      values: {
        query: 'primäre Identität der Sitzung',
        provider: 'Identität eines Anbieters',
        set: 'primäre Identität festlegen',
      },
    },
    primary: {
      name: 'STATUS_PRIMARY_IDENTITY',
      values: { ...providerNames, null: 'keine Zeile' },
    },
    rowOfPrimary: {
      name: 'Zeile dieses Anbieters',
      values: { ...rowFacts, null: 'keine Zeile' },
    },
    'exchange/ab': { name: providerNames['exchange/ab'], values: rowFacts },
    'contab/ab': { name: providerNames['contab/ab'], values: rowFacts },
    'exchange/ms': { name: providerNames['exchange/ms'], values: rowFacts },
    'pst/ms': { name: providerNames['pst/ms'], values: rowFacts },
    'exchange/xp': { name: providerNames['exchange/xp'], values: rowFacts },
    firstIdentity: {
      name: 'erste Zeile mit PR_IDENTITY_ENTRYID',
      values: { ...providerNames, null: 'keine' },
    },
    provider: { name: 'Anbieter', values: providerNames },
    rowOfProvider: { name: 'Zeile dieses Anbieters', values: rowFacts },
    service: { name: 'Dienst von lpUID', values: { ...serviceNames, null: 'NULL' } },
    refuses: {
      name: 'SERVICE_NO_PRIMARY_IDENTITY',
      values: { ...serviceNames, null: 'kein Dienst' },
    },
  },
  flags: {},
  conflicts: {
    'primary-without-row':
      'Der Anbieter, der STATUS_PRIMARY_IDENTITY tragen soll, hat keine Zeile in der ' +
      'Statustabelle, also trägt keine Zeile das Flag.',
    'primary-refused':
      'Der dazu bestimmte Anbieter gehört zu einem Nachrichtendienst mit ' +
      'SERVICE_NO_PRIMARY_IDENTITY, der die primäre Identität nicht bereitstellen kann. Das ' +
      'Diagramm nimmt die Zeilen, wie sie sind.',
    'siblings-differ':
      'Alle Anbieter eines Nachrichtendienstes veröffentlichen dieselben drei Eigenschaften, ' +
      'sobald einer von ihnen die primäre Identität bereitstellt. Hier unterscheiden sich ihre ' +
      'Zeilen.',
    'identity-without-display':
      'PR_IDENTITY_DISPLAY fehlt in der Zeile, aus der die Identität stammt. Ein Anbieter, der ' +
      'eine Identität bereitstellt, veröffentlicht alle drei Eigenschaften.',
    'identity-without-search-key':
      'PR_IDENTITY_SEARCH_KEY fehlt in der Zeile, aus der die Identität stammt. Ein Anbieter, der ' +
      'eine Identität bereitstellt, veröffentlicht alle drei Eigenschaften.',
    'first-identity-disputed':
      'Keine Zeile trägt STATUS_PRIMARY_IDENTITY, und was dann folgt, stellt die Dokumentation ' +
      'uneinheitlich dar: die erste Zeile mit PR_IDENTITY_ENTRYID, wie im Diagramm, oder die ' +
      'erste mit allen drei Eigenschaften. Hier ist das nicht dasselbe. Hat keine Zeile alle ' +
      'drei, ergibt die zweite Lesart MAPI_W_NO_SERVICE.',
  },
  reasons: {
    'one-off-code':
      'Dass eine einmalige Eintrags-ID mit S_OK einhergeht, ist unsere Lesart: Keine Seite nennt ' +
      'einen Code dafür.',
    'first-row':
      'Welche Identität die erste ist, ist unsere Lesart: Wodurch eine Zeile zählt, stellt die ' +
      'Dokumentation uneinheitlich dar, und in welcher Reihenfolge die Zeilen durchgesehen ' +
      'werden, steht nirgends.',
  },
  links: {
    logon: 'Davor: wie der Client die Sitzung erhält',
    end: 'Danach: wie die Sitzung endet',
  },
  details: {
    identity: {
      primary: {
        name: 'primäre Identität',
        says: 'Der Client hat die primäre Identität der Sitzung.',
      },
      'one-off': {
        name: 'einmalige Identität',
        says: 'Der Client hat eine einmalige Eintrags-ID für die primäre Identität.',
      },
      first: {
        name: 'erste gefundene Identität',
        says: 'Der Client hat die erste Identität, die gefunden wurde.',
      },
      'hard-coded': {
        name: 'hartcodierte Eintrags-ID',
        says: 'Der Client hat eine hartcodierte Eintrags-ID: Die Sitzung hat keine primäre Identität.',
      },
      provider: {
        name: 'Identität des Anbieters',
        says: 'Der Client hat die Identität des Anbieters.',
      },
      set: {
        name: 'primäre Identität festgelegt',
        says: 'Die primäre Identität ist für die nächste Sitzung festgelegt.',
      },
      cleared: {
        name: 'primäre Identität aufgehoben',
        says: 'Die primäre Identität ist für die nächste Sitzung aufgehoben.',
      },
    },
    row: {
      'exchange/ab': {
        name: providerNames['exchange/ab'],
        says: 'Sie stammt aus der Zeile dieses Anbieters: Microsoft Exchange, Adressbuch.',
      },
      'contab/ab': {
        name: providerNames['contab/ab'],
        says: 'Sie stammt aus der Zeile dieses Anbieters: Outlook Address Book, Adressbuch.',
      },
      'exchange/ms': {
        name: providerNames['exchange/ms'],
        says: 'Sie stammt aus der Zeile dieses Anbieters: Microsoft Exchange, Nachrichtenspeicher.',
      },
      'pst/ms': {
        name: providerNames['pst/ms'],
        says: 'Sie stammt aus der Zeile dieses Anbieters: Personal Folders, Nachrichtenspeicher.',
      },
      'exchange/xp': {
        name: providerNames['exchange/xp'],
        says: 'Sie stammt aus der Zeile dieses Anbieters: Microsoft Exchange, Transport.',
      },
    },
    service: {
      exchange: {
        name: serviceNames.exchange,
        says: 'Der Nachrichtendienst ist Microsoft Exchange.',
      },
      contab: {
        name: serviceNames.contab,
        says: 'Der Nachrichtendienst ist Outlook Address Book.',
      },
      pst: { name: serviceNames.pst, says: 'Der Nachrichtendienst ist Personal Folders.' },
    },
  },
  because: {
    identityWanted: {
      query: () => 'Der Client wünscht die primäre Identität der Sitzung.',
      provider: () => 'Der Client wünscht die Identität eines Anbieters.',
      set: () => 'Der Client will die primäre Identität festlegen.',
    },
    primaryRow: {
      yes: ({ primary }) => `Ja, weil diese Zeile das Flag trägt: ${primary}.`,
      no: () => 'Nein, weil keine Zeile das Flag trägt.',
    },
    primaryHasEntryId: {
      yes: () => 'Ja, weil die Zeile PR_IDENTITY_ENTRYID hat.',
      no: () => 'Nein, weil PR_IDENTITY_ENTRYID in der Zeile fehlt.',
    },
    anyIdentity: {
      yes: ({ firstIdentity }) => `Ja, weil diese Zeile eine hat: ${firstIdentity}.`,
      no: () => 'Nein, weil PR_IDENTITY_ENTRYID in jeder Zeile fehlt.',
    },
    rowFound: {
      yes: ({ provider }) => `Ja, weil dieser Anbieter eine Zeile hat: ${provider}.`,
      no: ({ provider }) => `Nein, weil dieser Anbieter keine Zeile hat: ${provider}.`,
    },
    providerHasEntryId: {
      yes: () => 'Ja, weil die Zeile PR_IDENTITY_ENTRYID hat.',
      no: () => 'Nein, weil PR_IDENTITY_ENTRYID in der Zeile fehlt.',
    },
    identityNull: {
      yes: () => 'Ja, weil der Client NULL übergibt.',
      no: ({ service }) => `Nein, weil der Client einen Nachrichtendienst nennt: ${service}.`,
    },
    serviceRefuses: {
      yes: ({ service }) => `Ja, weil dieser Nachrichtendienst das Flag trägt: ${service}.`,
      no: ({ service }) => `Nein, weil dieser Nachrichtendienst das Flag nicht trägt: ${service}.`,
    },
  },
  calls: {},
  figureNote: '',
}
