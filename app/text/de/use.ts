import type { text as english } from '../en/use'
import type { Like } from '../translation'

const providerNames = {
  'exchange/ab': 'Microsoft Exchange, Adressbuch',
  'contab/ab': 'Outlook Address Book, Adressbuch',
  'exchange/ms': 'Microsoft Exchange, Nachrichtenspeicher',
  'pst/ms': 'Personal Folders, Nachrichtenspeicher',
  'exchange/xp': 'Microsoft Exchange, Transport',
}

/** What stands after „für“, and before „bezeichnet“. */
const entryFacts = {
  message: 'eine Nachricht',
  folder: 'einen Ordner',
  container: 'einen Adressbuchcontainer',
  user: 'einen Messagingbenutzer',
  store: 'einen Nachrichtenspeicher',
  status: 'ein Statusobjekt',
  unknown: 'ein Objekt keines Anbieters hier',
  null: 'NULL',
}

const methodNames = {
  GetLastError: 'GetLastError',
  GetMsgStoresTable: 'GetMsgStoresTable',
  OpenMsgStore: 'OpenMsgStore',
  OpenAddressBook: 'OpenAddressBook',
  OpenProfileSection: 'OpenProfileSection',
  GetStatusTable: 'GetStatusTable',
  OpenEntry: 'OpenEntry',
  CompareEntryIDs: 'CompareEntryIDs',
  Advise: 'Advise',
  Unadvise: 'Unadvise',
  MessageOptions: 'MessageOptions',
  QueryDefaultMessageOpt: 'QueryDefaultMessageOpt',
  EnumAdrTypes: 'EnumAdrTypes',
  QueryIdentity: 'QueryIdentity',
  Logoff: 'Logoff',
  SetDefaultStore: 'SetDefaultStore',
  AdminServices: 'AdminServices',
  ShowForm: 'ShowForm',
  PrepareForm: 'PrepareForm',
}

const standingFacts = { running: 'läuft', 'left-out': 'ausgelassen', disabled: 'deaktiviert' }

/** What sentences below ask about, in the words of the facts. */
const noMailSet = 'gesetzt'
const askedLater = 'einige Zeit nach der Anmeldung'

/** What the spooler has to start. */
const transportFacts = {
  pending: 'noch zu starten',
  started: 'schon gestartet',
  none: 'keine im Profil',
  nonmessaging: 'mit MAPI_NO_MAIL nicht gestartet',
  'not-running': 'deaktiviert oder ausgelassen',
}

/** Why that is nothing, where the profile has transports. */
const nothingToStart = {
  [transportFacts.started]: 'Nein, weil die Transporte dieser Sitzung schon gestartet sind.',
  [transportFacts.nonmessaging]: 'Nein, weil bei der Anmeldung MAPI_NO_MAIL gesetzt war.',
  [transportFacts['not-running']]: 'Nein, weil jeder Transport deaktiviert oder ausgelassen ist.',
}

export const text: Like<typeof english> = {
  summary: 'Ein Aufruf einer Methode von IMAPISession und was hinter dem Ergebnis steht.',
  methods: {
    GetLastError: 'Einzelheiten zum letzten Fehler einer Sitzungsmethode, falls MAPI welche hat.',
    GetMsgStoresTable: 'Die Tabelle der Nachrichtenspeicher im Profil der Sitzung.',
    OpenMsgStore: 'Öffnet einen Nachrichtenspeicher.',
    OpenAddressBook:
      'Öffnet das integrierte Adressbuch, das aus allen Adressbuchanbietern gebildet wird.',
    OpenProfileSection: 'Öffnet einen Abschnitt des Profils der Sitzung.',
    GetStatusTable: 'Die Statustabelle: MAPI, der Spooler und die Anbieter der Sitzung.',
    OpenEntry:
      'Öffnet ein beliebiges Objekt über seine Eintrags-ID: Gefragt wird der Anbieter, der sie ' +
      'erstellt hat.',
    CompareEntryIDs: 'Sagt, ob zwei Eintrags-IDs dasselbe Objekt bezeichnen.',
    Advise: 'Registriert für Benachrichtigungen über die Sitzung oder über ein einzelnes Objekt.',
    Unadvise: 'Hebt eine Registrierung für Benachrichtigungen auf.',
    MessageOptions:
      'Heute weder unterstützt noch dokumentiert; 1998 ein Dialogfeld für Nachrichtenoptionen.',
    QueryDefaultMessageOpt:
      'Heute weder unterstützt noch dokumentiert; 1998 die Standardoptionen für Nachrichten.',
    EnumAdrTypes: 'Veraltet: die Adresstypen der Transporte, die geladen sind.',
    QueryIdentity: 'Die Eintrags-ID der primären Identität der Sitzung.',
    Logoff: 'Beendet die Sitzung.',
    SetDefaultStore:
      'Macht einen Nachrichtenspeicher zum Standardspeicher, zum primären, sekundären oder Simple-MAPI-Speicher.',
    AdminServices: 'Verwaltet die Nachrichtendienste des Profils, für die nächste Sitzung.',
    ShowForm: 'Zeigt ein Formular an, das PrepareForm vorbereitet hat.',
    PrepareForm: 'Bereitet das Token vor, mit dem ShowForm seine Nachricht findet.',
  },
  stages: {
    store: { name: 'Nachrichtenspeicher' },
    entry: { name: 'Beliebiges Objekt' },
    table: { name: 'Statustabelle' },
    addressBook: { name: 'Adressbuch' },
    other: { name: 'Andere Methoden' },
  },
  steps: {
    session: {
      label: 'IMAPISession',
      asks: 'Der Client hat sich angemeldet und besitzt einen Sitzungszeiger.',
      means: {
        other:
          'Alles, was die Sitzung bietet, liegt hinter dieser Schnittstelle: 19 Methoden, nach ' +
          'QueryInterface, AddRef und Release.',
      },
    },
    loggedOff: {
      label: 'Logoff aufgerufen?',
      asks: 'Hat der Client für diese Sitzung schon Logoff aufgerufen?',
      means: {
        yes: 'Nach Logoff ist Release die einzige Methode, die aufgerufen werden darf.',
        no: 'Jede Methode darf aufgerufen werden.',
      },
    },
    returnLoggedOff: {
      label: 'Nur Release ist zulässig',
      asks: 'Der Client ruft eine Methode auf, die nach Logoff nicht aufgerufen werden darf.',
      means: {
        other:
          'Für diesen Client ist die Sitzung beendet. Er kann nur noch seinen Zeiger freigeben.',
      },
    },
    method: {
      label: 'Welche Methode wird aufgerufen?',
      asks: 'Welche Methode von IMAPISession ruft der Client auf?',
      means: {
        OpenMsgStore: 'Der Client öffnet einen Nachrichtenspeicher.',
        OpenEntry: 'Der Client öffnet ein Objekt, dessen Eintrags-ID er hat.',
        GetStatusTable: 'Der Client fragt, wie es um die Sitzung und ihre Anbieter steht.',
        OpenAddressBook: 'Der Client öffnet das integrierte Adressbuch.',
        other: 'Der Client ruft eine der anderen 15 Methoden auf.',
      },
    },
    storeIdNull: {
      label: 'lpEntryID NULL?',
      asks: 'Ist die Eintrags-ID des Nachrichtenspeichers NULL?',
      means: {
        yes:
          'Der Aufruf nennt keinen Nachrichtenspeicher, und OpenMsgStore nimmt von sich aus ' +
          'keinen.',
        no: 'Der Aufruf nennt einen Nachrichtenspeicher.',
      },
    },
    returnIdNull: {
      label: 'NULL ist nicht zulässig',
      asks: 'Der Client hat NULL übergeben, wo eine Eintrags-ID benötigt wird.',
      means: {
        other:
          'IAddrBook::OpenEntry und IMsgStore::OpenEntry nehmen NULL für ihren Stamm. Die ' +
          'Sitzung hat keinen Stamm, der sich öffnen ließe.',
      },
    },
    storeServed: {
      label: 'Dienst verfügbar?',
      asks: 'Bedient ein Nachrichtendienst, der nicht deaktiviert ist, den Nachrichtenspeicher?',
      means: {
        yes: 'MAPI kann sich an den Anbieter des Nachrichtenspeichers wenden.',
        no: 'MAPI ruft in dieser Sitzung keinen Anbieter für diesen Nachrichtenspeicher auf.',
      },
      note:
        'Ein Nachrichtendienst wird als Ganzes und für den Rest der Sitzung deaktiviert. Danach ' +
        'zu fragen, bevor der Nachrichtenspeicher geöffnet wird, ist unsere Lesart.',
    },
    returnNotServed: {
      label: 'Speicher nicht verfügbar',
      asks: 'Der Nachrichtenspeicher kann in dieser Sitzung nicht geöffnet werden.',
      means: {
        other:
          'MAPI ruft keinen Anbieter eines deaktivierten Dienstes mehr auf. Eine neue Sitzung ' +
          'findet den Dienst möglicherweise wieder in Ordnung vor.',
      },
      note:
        'Dass der Aufruf hier fehlschlägt, ist unsere Lesart: Keine Seite sagt, was er ' +
        'zurückgibt.',
    },
    storeOpen: {
      label: 'Speicher schon geöffnet?',
      asks: 'Ist der Anbieter des Nachrichtenspeichers schon angemeldet worden?',
      means: {
        yes: 'MAPI verwendet das Anbieterobjekt, das es hat. Die DLL wird nicht noch einmal geladen.',
        no: 'Der Anbieter wurde bei der Anmeldung ausgelassen, daher startet MAPI ihn neu.',
      },
      note:
        'Wann sich Anbieter anmelden, stellt die Dokumentation uneinheitlich dar: innerhalb von ' +
        'MAPILogonEx oder dann, wenn sie zum ersten Mal benötigt werden. Nach unserer Lesart ' +
        'melden sie sich innerhalb von MAPILogonEx an, und ein Nachrichtenspeicher, der läuft, ' +
        'ist geöffnet.',
    },
    loadStoreProvider: {
      label: 'MSProviderInit',
      asks: 'MAPI lädt die DLL des Anbieters und ruft MSProviderInit auf.',
      means: { other: 'Der Einstiegspunkt gibt ein Anbieterobjekt zurück, IMSProvider.' },
    },
    storeLogon: {
      label: 'IMSProvider::Logon',
      asks: 'MAPI ruft die Anmeldemethode des Anbieters mit der Eintrags-ID auf.',
      means: {
        S_OK:
          'Der Anbieter meldet sich an. Ein Nachrichtenspeicher, der bereits geöffnet ist, kann ' +
          'so zurückgegeben werden, wie er ist.',
        password: 'Das Kennwort fehlt oder ist falsch, und der Anbieter darf danach fragen.',
        MAPI_E_FAILONEPROVIDER:
          'Das Kennwort fehlt oder ist falsch, und kein Dialogfeld ist zulässig; oder der ' +
          'Anbieter bedient keine weitere Sitzung. Die anderen Anbieter des Dienstes sind nicht ' +
          'betroffen.',
      },
      note:
        'Es mit einem Nachrichtenspeicher erneut zu versuchen, ist der Zweck von ' +
        'MAPI_E_FAILONEPROVIDER. Ein Nachrichtenspeicher ohne Kennwort steht für jeden, der ' +
        'ausgelassen wurde (unsere Lesart). OpenMsgStore kann auch MAPI_E_NOT_FOUND, ' +
        'MAPI_E_NO_ACCESS und andere Codes zurückgeben, die das Diagramm nicht zeigt. Dass hier ' +
        'auch ein Anbieter, der keine weitere Sitzung bedient, allein fehlschlägt, ist ebenfalls ' +
        'unsere Lesart.',
    },
    promptForStorePassword: {
      label: 'Kennwort erfragen',
      asks: 'Der Anbieter fragt den Benutzer nach dem Kennwort des Nachrichtenspeichers.',
      means: {
        ok: 'Das Kennwort wird akzeptiert, und die Anmeldung geht weiter.',
        cancel: 'Der Benutzer gibt es nicht an.',
        waiting: 'Der Aufruf kehrt nicht zurück, bevor der Benutzer geantwortet hat.',
      },
    },
    returnStoreCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'OpenMsgStore gibt MAPI_E_USER_CANCEL zurück.',
      means: {
        other: 'Der Nachrichtenspeicher bleibt geschlossen. Der Client kann es erneut versuchen.',
      },
      note:
        'Die Anmeldemethode des Anbieters gibt diesen Code zurück. Dass OpenMsgStore ihn ' +
        'weitergibt, ist unsere Lesart.',
    },
    returnLogonFailed: {
      label: 'MAPI_E_LOGON_FAILED',
      asks: 'Der Aufruf gibt MAPI_E_LOGON_FAILED zurück.',
      means: {
        other:
          'Der Anbieter hat sich nicht angemeldet. Wo er ein Kennwort benötigt und der Aufruf ' +
          'kein Dialogfeld erlaubt, kann der Client danach fragen oder OpenMsgStore ohne ' +
          'MDB_NO_DIALOG aufrufen.',
      },
      note:
        'Auch ein Anbieter, der keine weitere Sitzung bedient, endet hier. Das ist unsere ' +
        'Lesart: Keine Seite nennt einen Code dafür.',
    },
    storeLogonObjects: {
      label: 'IMSLogon, IMsgStore',
      asks: 'Der Anbieter gibt ein Anmeldeobjekt und ein Nachrichtenspeicherobjekt zurück.',
      means: {
        other:
          'Er ruft AddRef für sein Supportobjekt auf, es sei denn, der Nachrichtenspeicher war ' +
          'schon vorher geöffnet und dieselben Objekte werden zurückgegeben.',
      },
    },
    spoolerHears: {
      label: 'Spooler informiert?',
      asks: 'Informiert MAPI den Spooler über den Nachrichtenspeicher?',
      means: {
        yes: 'Der Spooler soll auch über diesen Nachrichtenspeicher senden und empfangen.',
        no: 'Der Spooler erfährt nichts von dem Nachrichtenspeicher.',
      },
    },
    returnStoreAlone: {
      label: 'Speicher zurückgeben',
      asks: 'MAPI gibt den Nachrichtenspeicher an den Client zurück.',
      means: {
        other: 'S_OK: Der Client hat ein IMsgStore. Der Spooler sendet und empfängt nicht darüber.',
      },
    },
    tellSpooler: {
      label: 'Spooler informieren',
      asks: 'MAPI gibt dem Spooler die Eintrags-ID des Nachrichtenspeichers.',
      means: { other: 'Mit ihr kann sich der Spooler selbst beim Nachrichtenspeicher anmelden.' },
    },
    storeToClient: {
      label: 'IMsgStore an Client',
      asks: 'MAPI gibt den Nachrichtenspeicher an den Client zurück.',
      means: {
        other:
          'Der Aufruf hat S_OK zurückgegeben. Was folgt, spielt sich zwischen Spooler und ' +
          'Anbieter ab.',
      },
    },
    spoolerLogon: {
      label: 'SpoolerLogon',
      asks: 'Der Spooler ruft IMSProvider::SpoolerLogon auf.',
      means: {
        other: 'Damit meldet sich der Spooler am selben Nachrichtenspeicher an.',
      },
      note:
        'Die Dokumentation spricht vom Spooler als einem eigenen Prozess oder als einem ' +
        'Hintergrundthread. Hier ist er eine Rolle.',
    },
    returnStore: {
      label: 'Speicher ist geöffnet',
      asks: 'Der Client hat den Nachrichtenspeicher, und der Spooler hat sich bei ihm angemeldet.',
      means: {
        other:
          'S_OK. Der Nachrichtenspeicher ist schreibgeschützt, sofern der Aufruf nicht ' +
          'Schreibzugriff verlangt hat: OpenMsgStore mit MDB_WRITE oder MAPI_BEST_ACCESS, ' +
          'OpenEntry mit MAPI_MODIFY oder MAPI_BEST_ACCESS. Selbst dann ist der Schreibzugriff ' +
          'nicht garantiert.',
      },
    },
    entryIdNull: {
      label: 'lpEntryID NULL?',
      asks: 'Ist die Eintrags-ID NULL?',
      means: {
        yes: 'Der Aufruf nennt kein Objekt.',
        no: 'Der Aufruf nennt ein Objekt.',
      },
    },
    entryIsStore: {
      label: 'Speicher verfügbar?',
      asks:
        'Bezeichnet sie einen Nachrichtenspeicher, dessen Nachrichtendienst nicht deaktiviert ' +
        'ist?',
      means: {
        yes: 'Der Aufruf tut dasselbe wie OpenMsgStore mit MDB_NO_DIALOG.',
        no:
          'Sie bezeichnet etwas anderes oder einen Nachrichtenspeicher, für den MAPI in dieser ' +
          'Sitzung keinen Anbieter aufruft.',
      },
      note:
        'Dass OpenEntry den Nachrichtenspeicher eines deaktivierten Dienstes wie ein Objekt ' +
        'behandelt, dessen Anbieter nicht geöffnet ist, ist unsere Lesart. Auf seiner Seite ' +
        'steht auch, dass der Aufruf bei einem Nachrichtenspeicher dasselbe tut wie OpenMsgStore.',
    },
    entryIsStatus: {
      label: 'Statusobjekt?',
      asks: 'Ist es die Eintrags-ID eines Statusobjekts?',
      means: {
        yes: 'Sie ist PR_ENTRYID einer Zeile der Statustabelle.',
        no: 'Sie stammt von einem Anbieter, der seine MAPIUID darin untergebracht hat.',
      },
    },
    statusRowThere: {
      label: 'Zeile in Statustabelle?',
      asks: 'Hat der Anbieter eine Zeile in der Statustabelle?',
      means: {
        yes: 'PR_ENTRYID der Zeile bezeichnet sein Statusobjekt.',
        no: 'Ohne Zeile gibt es keine Eintrags-ID und nichts zu öffnen.',
      },
      note:
        'Welche Anbieter Zeilen haben, stellt die Dokumentation uneinheitlich dar. Ein Transport ' +
        'muss eine haben, außer mit MAPI_NO_MAIL. Dass jeder andere Anbieter, der läuft, eine ' +
        'hat und dass einer, der deaktiviert oder ausgelassen ist, keine hat, ist unsere Lesart.',
    },
    returnNoRow: {
      label: 'Kein Statusobjekt',
      asks: 'Der Anbieter hat keine Zeile, und der Client erhält kein Statusobjekt von ihm.',
      means: {
        other:
          'Kein Aufruf ist fehlgeschlagen: Die Eintrags-ID, die OpenEntry benötigen würde, ist ' +
          'nicht vorhanden.',
      },
      note:
        'Was OpenEntry bei einer Eintrags-ID aus einer früheren Sitzung zurückgibt, ist nicht ' +
        'dokumentiert. Dass der Durchlauf hier endet, ist unsere Lesart.',
    },
    returnStatusObject: {
      label: 'Statusobjekt zurückgeben',
      asks: 'IMAPISession::OpenEntry öffnet das Statusobjekt.',
      means: {
        other:
          'S_OK: Der Client hat ein IMAPIStatus. PR_RESOURCE_METHODS sagt, welche seiner Methoden ' +
          'aufgerufen werden dürfen; andere geben möglicherweise MAPI_E_NO_SUPPORT zurück.',
      },
    },
    readMapiUid: {
      label: 'MAPIUID lesen',
      asks: 'MAPI liest die MAPIUID in der Eintrags-ID.',
      means: { other: 'Sie verrät, welcher Anbieter die Eintrags-ID erstellt hat.' },
    },
    uidRegistered: {
      label: 'MAPIUID registriert?',
      asks: 'Hat ein Anbieter dieser Sitzung die MAPIUID registriert?',
      means: {
        yes: 'Sie wurde mit SetProviderUID registriert, als sich der Anbieter anmeldete.',
        no: 'Kein geöffneter Anbieter beansprucht sie.',
      },
      note:
        'Anbieter registrieren sie bei ihrer Anmeldung. Nach unserer Lesart war das innerhalb von ' +
        'MAPILogonEx, also hat einer, der läuft, registriert, und einer, der deaktiviert oder ' +
        'ausgelassen ist, nicht.',
    },
    returnUnknownEntryId: {
      label: 'MAPI_E_UNKNOWN_ENTRYID',
      asks: 'OpenEntry gibt MAPI_E_UNKNOWN_ENTRYID zurück.',
      means: {
        other: 'Meist ist der Anbieter, zu dem das Objekt gehört, nicht geöffnet.',
      },
    },
    forwardToProvider: {
      label: 'OpenEntry des Anbieters',
      asks: 'MAPI leitet den Aufruf an OpenEntry des Anmeldeobjekts des Anbieters weiter.',
      means: {
        S_OK: 'Der Anbieter öffnet das Objekt.',
        MAPI_E_NOT_FOUND: 'Der Anbieter kennt kein solches Objekt.',
        MAPI_E_NO_ACCESS: 'Der Benutzer darf es nicht öffnen, oder nicht auf diese Weise.',
      },
    },
    returnObject: {
      label: 'Objekt zurückgeben',
      asks: 'OpenEntry gibt das Objekt zurück, das der Anbieter geöffnet hat.',
      means: {
        other:
          'S_OK: *lpulObjType sagt, was es ist. Ein Client, der die Art des Objekts kennt, ist ' +
          'schneller mit OpenEntry des Nachrichtenspeichers, des Adressbuchs oder des Containers.',
      },
    },
    returnNotFound: {
      label: 'MAPI_E_NOT_FOUND',
      asks: 'OpenEntry gibt MAPI_E_NOT_FOUND zurück.',
      means: { other: 'Die Eintrags-ID ist wohlgeformt, bezeichnet aber kein Objekt.' },
    },
    returnNoAccess: {
      label: 'MAPI_E_NO_ACCESS',
      asks: 'OpenEntry gibt MAPI_E_NO_ACCESS zurück.',
      means: {
        other:
          'Der Benutzer hat nicht genügend Berechtigungen für das Objekt oder wollte ein ' +
          'schreibgeschütztes ändern.',
      },
    },
    transportsStarting: {
      label: 'Starten noch Transporte?',
      asks: 'Hat der Spooler noch Transporte zu starten?',
      means: {
        yes: 'Der Aufruf kommt unmittelbar nach der Anmeldung, und die Tabelle wartet auf sie.',
        no: 'Es gibt nichts, worauf zu warten wäre.',
      },
      note:
        'Der Spooler startet die Transporte, wenn die Anmeldung des Clients vorüber ist. Dass die ' +
        'Tabelle nicht wartet, wo kein Transport zu starten ist, ist unsere Lesart.',
    },
    waitForTransports: {
      label: 'Aufruf blockiert',
      asks: 'GetStatusTable wartet, bis der Spooler die Transporte gestartet hat.',
      means: {
        other:
          'Der Client steht inzwischen still. Er sollte die Statustabelle nicht unmittelbar nach ' +
          'der Anmeldung abfragen.',
      },
    },
    statusTable: {
      label: 'Statustabelle',
      asks: 'Der Client erhält die Statustabelle der Sitzung.',
      means: {
        other:
          'MAPI hat drei Zeilen darin: für sich selbst, für den Spooler und für das Adressbuch. ' +
          'Die übrigen sind die von Anbietern.',
      },
      note:
        'Ob jeder Anbieter eine Zeile hat und ob die Tabelle MAPI_UNICODE kennt, stellt die ' +
        'Dokumentation uneinheitlich dar. Eine Seite nennt die Methode als eine von IMAPIStatus; ' +
        'sie gehört zu IMAPISession.',
    },
    statusObjectWanted: {
      label: 'Statusobjekt gewünscht?',
      asks: 'Öffnet der Client anschließend ein Statusobjekt?',
      means: {
        yes: 'Er sucht die Zeile des Objekts und nimmt deren Eintrags-ID.',
        no: 'Er liest die Zeilen.',
      },
      note: 'Dass die Eintrags-ID des Aufrufs für diesen Wunsch steht, ist unsere Lesart.',
    },
    returnStatusTable: {
      label: 'Statustabelle zurückgeben',
      asks: 'Der Client hat die Statustabelle.',
      means: {
        other:
          'S_OK: Der Client liest die Zeilen und gibt die Tabelle frei. PR_DISPLAY_NAME der Zeile ' +
          'MAPI_SUBSYSTEM ist der Name des Profils.',
      },
    },
    setColumns: {
      label: 'SetColumns',
      asks: 'Der Client beschränkt die Tabelle auf die Spalten, die er benötigt.',
      means: { other: 'Das sind PR_ENTRYID, PR_RESOURCE_TYPE und PR_DISPLAY_NAME.' },
    },
    buildRestriction: {
      label: 'Einschränkung erstellen',
      asks: 'Der Client erstellt eine Einschränkung, die eine einzige Zeile findet.',
      means: {
        other:
          'Eine Zeile von MAPI wird über PR_RESOURCE_TYPE gefunden, die eines Anbieters über ' +
          'PR_PROVIDER_DISPLAY oder PR_PROVIDER_DLL_NAME.',
      },
    },
    restrictTable: {
      label: 'Restrict',
      asks: 'Der Client ruft IMAPITable::Restrict auf.',
      means: { other: 'Die Tabelle zeigt nur Zeilen, die passen.' },
    },
    queryAllRows: {
      label: 'HrQueryAllRows',
      asks: 'Der Client liest die Zeilen, die übrig sind.',
      means: { other: 'Eine einzige Zeile wird erwartet, die des Statusobjekts.' },
    },
    addressBookLogon: {
      label: 'IABProvider::Logon',
      asks: 'MAPI verbindet sich mit dem nächsten Adressbuchanbieter des Profils.',
      means: {
        other: 'Die Container ihrer obersten Ebene bilden zusammen das integrierte Adressbuch.',
      },
      note:
        'Nach einer Seite ruft OpenAddressBook die Anmeldemethode jedes Anbieters auf, nach ' +
        'anderen melden sich die Anbieter innerhalb von MAPILogonEx an. Das Zweite ist unsere ' +
        'Lesart; was dort geladen wurde, wird hier verwendet.',
    },
    addressBookLoaded: {
      label: 'Anbieter geladen?',
      asks: 'Ist dieser Adressbuchanbieter geladen?',
      means: {
        no: 'Dem Adressbuch fehlen seine Container. Damit steht das Ergebnis fest.',
        next: 'Er ist es, und ein weiterer folgt.',
        yes: 'Er ist es, und er war der letzte: Das Adressbuch ist vollständig.',
      },
      note:
        'Dass hier ein Anbieter fehlt, dessen ganzer Nachrichtendienst bei der Anmeldung ' +
        'deaktiviert wurde, ist unsere Lesart, ebenso, dass einem Profil ohne einen solchen ' +
        'Anbieter keiner fehlt. MAPI wendet sich auch nach einem fehlenden Anbieter noch an die ' +
        'übrigen; das Diagramm tut es nicht.',
    },
    returnAddressBook: {
      label: 'Adressbuch zurückgeben',
      asks: 'OpenAddressBook gibt das integrierte Adressbuch zurück.',
      means: { other: 'S_OK: Der Client hat ein IAddrBook und gibt es vor Logoff frei.' },
    },
    returnPartialAddressBook: {
      label: 'MAPI_W_ERRORS_RETURNED',
      asks: 'OpenAddressBook gibt das Adressbuch und MAPI_W_ERRORS_RETURNED zurück.',
      means: {
        other:
          'Eine Warnung ist ein Erfolg: Der Code ist mit HR_FAILED zu prüfen. Der Zeiger ist ' +
          'immer gültig und muss vor Logoff freigegeben werden. GetLastError sagt, welche ' +
          'Anbieter gescheitert sind.',
      },
    },
    otherMethod: {
      label: 'Welche der anderen?',
      asks: 'Was ist über die aufgerufene Methode bekannt?',
      means: {
        identity: 'QueryIdentity hat ein eigenes Diagramm.',
        logoff: 'Logoff hat ein eigenes Diagramm.',
        admin: 'AdminServices ändert das Profil, nicht die Sitzung.',
        compare: 'CompareEntryIDs hat seine Antwort in einem Parameter, nicht im Code.',
        deprecated: 'EnumAdrTypes ist veraltet.',
        undocumented: 'Heute beschreibt keine Seite die Methode.',
        others: 'Die Methode hat eine eigene Seite, der das Diagramm nicht folgt.',
      },
    },
    seeIdentity: {
      label: 'QueryIdentity',
      asks: 'Der Client fragt nach der primären Identität der Sitzung.',
      means: { other: 'Was er erhält, hängt von den Zeilen der Statustabelle ab.' },
    },
    returnLogoff: {
      label: 'Logoff',
      asks: 'Der Client beendet die Sitzung.',
      means: {
        other:
          'S_OK. Jetzt darf nur noch Release aufgerufen werden. Was davor kommt, ist ebenso ' +
          'wichtig.',
      },
    },
    returnAdmin: {
      label: 'AdminServices',
      asks: 'Der Client erhält ein IMsgServiceAdmin.',
      means: {
        other:
          'S_OK: Der Client kann die Nachrichtendienste des Profils ändern. Die gegenwärtige ' +
          'Sitzung bleibt, wie sie ist; Änderungen werden in der nächsten wirksam.',
      },
    },
    returnCompared: {
      label: 'CompareEntryIDs',
      asks: 'MAPI lässt den Anbieter zwei Eintrags-IDs vergleichen.',
      means: {
        other:
          'S_OK, ob sie dasselbe Objekt bezeichnen oder nicht: *lpulResult ist TRUE oder FALSE. ' +
          'MAPI_E_UNKNOWN_ENTRYID bedeutet, dass die IDs auf keine Objekte verweisen, ' +
          'möglicherweise weil diese nicht geöffnet sind.',
      },
      note:
        'Nach einer Seite gibt die Methode einen Fehler zurück, wenn die beiden verschieden sind. ' +
        'Dass sie S_OK und FALSE zurückgibt, wie es auf ihrer Referenzseite steht, ist unsere ' +
        'Lesart.',
    },
    returnAddressTypes: {
      label: 'EnumAdrTypes',
      asks: 'Der Client erhält die Adresstypen der Transporte.',
      means: { other: 'S_OK. Transporte, die nicht geladen sind, werden nicht mitgezählt.' },
      note: 'Die Methode ist veraltet.',
    },
    returnUndocumented: {
      label: 'Nicht dokumentiert',
      asks: 'Der Client ruft eine Methode auf, die heute weder unterstützt noch dokumentiert ist.',
      means: {
        other: 'Die Methode ist weiterhin in der Schnittstelle und behält ihren Slot.',
      },
      note: '1998 ging es darin um Nachrichtenoptionen eines Adresstyps.',
    },
    returnOther: {
      label: 'Hier nicht verfolgt',
      asks: 'Der Client ruft eine Methode auf, der das Diagramm nicht folgt.',
      means: { other: 'Die Parameter und die Codes stehen auf ihrer Referenzseite.' },
      note:
        'Dass das Diagramm keinen Code nennt, ist unsere Lesart davon, wie weit es reicht. ' +
        'GetMsgStoresTable stellt die Dokumentation uneinheitlich dar: alle Nachrichtenspeicher ' +
        'des Profils oder jeder, der geöffnet ist.',
    },
  },
  exits: {
    yes: 'ja',
    no: 'nein',
    OpenMsgStore: 'OpenMsgStore',
    OpenEntry: 'OpenEntry',
    GetStatusTable: 'GetStatusTable',
    OpenAddressBook: 'OpenAddressBook',
    other: 'andere',
    next: 'nächster',
    S_OK: 'S_OK',
    password: 'Kennwort',
    MAPI_E_FAILONEPROVIDER: 'allein',
    ok: 'OK',
    cancel: 'Abbruch',
    MAPI_E_NOT_FOUND: 'fehlt',
    MAPI_E_NO_ACCESS: 'verweigert',
    identity: 'Identität',
    logoff: 'Ende',
    admin: 'Verwaltung',
    compare: 'Vergleich',
    deprecated: 'veraltet',
    undocumented: 'keine Seite',
    others: 'übrige',
  },
  prompts: {
    promptForStorePassword: {
      title: () => 'Kennwort des Nachrichtenspeichers',
      says: ({ service, kind }) => `${service}, ${kind}: Das Kennwort fehlt oder ist falsch.`,
    },
  },
  answers: { ok: 'OK', cancel: 'Abbrechen' },
  inputs: {
    method: {
      name: 'Methode',
      hint: 'Die Methode von IMAPISession, die der Client aufruft.',
      values: methodNames,
    },
    entry: {
      name: 'lpEntryID',
      hint: 'Was die Eintrags-ID bezeichnet. OpenMsgStore fragt nur, ob sie NULL ist.',
      values: {
        message: 'Nachricht',
        folder: 'Ordner',
        container: 'Adressbuchcontainer',
        user: 'Messagingbenutzer',
        store: 'Nachrichtenspeicher',
        status: 'Statusobjekt',
        unknown: 'Objekt keines Anbieters hier',
        '': 'NULL',
      },
    },
    provider: {
      name: 'Anbieter',
      hint: 'Wessen Nachrichtenspeicher, Objekt oder Statusobjekt es ist.',
      values: providerNames,
    },
    flags: { name: 'ulFlags', hint: 'Die Maske der Flags von OpenMsgStore.', values: {} },
    asked: {
      name: 'Statustabelle',
      hint: 'Wann GetStatusTable aufgerufen wird.',
      values: {
        later: 'Einige Zeit nach der Anmeldung',
        'at-once': 'Unmittelbar nach der Anmeldung',
      },
    },
    after: {
      name: 'Nach Logoff',
      hint: 'Ob der Client zuvor Logoff aufgerufen hat.',
      values: { no: 'Nein', yes: 'Ja' },
    },
    object: {
      name: 'Objekt',
      hint: 'Was der Anbieter sagt, wenn OpenEntry an ihn weitergeleitet wird.',
      values: { found: 'Gefunden', missing: 'Nicht vorhanden', 'no-access': 'Kein Zugriff' },
    },
    profile: { name: 'Profil', hint: 'Das Profil der Sitzung.', values: {} },
    nomail: {
      name: 'MAPI_NO_MAIL',
      hint: 'Ob der Client das Flag bei seiner Anmeldung gesetzt hat.',
      values: { no: 'Nicht gesetzt', yes: 'Gesetzt' },
    },
    standing: {
      name: 'Anbieter in der Sitzung',
      hint:
        'Was die Anmeldung aus ihm gemacht hat. Ein deaktivierter Anbieter deaktiviert seinen ' +
        'ganzen Dienst.',
      values: { running: 'Läuft', 'left-out': 'Ausgelassen', disabled: 'Deaktiviert' },
    },
  },
  facts: {
    after: { name: 'Logoff aufgerufen', values: { no: 'nein', yes: 'ja' } },
    method: { name: 'Methode', values: methodNames },
    entry: { name: 'Eintrags-ID für', values: entryFacts },
    profile: { name: 'Profil', values: {} },
    nomail: {
      name: 'MAPI_NO_MAIL bei der Anmeldung',
      values: { no: 'nicht gesetzt', yes: noMailSet },
    },
    object: {
      name: 'Objekt',
      values: { found: 'gefunden', missing: 'nicht vorhanden', 'no-access': 'kein Zugriff' },
    },
    asked: {
      name: 'GetStatusTable aufgerufen',
      values: { later: askedLater, 'at-once': 'unmittelbar nach der Anmeldung' },
    },
    owner: { name: 'Anbieter', values: { ...providerNames, null: 'keiner' } },
    serviceAb: { name: 'Adressbuch des Dienstes', values: { ...standingFacts, null: 'keines' } },
    serviceMs: {
      name: 'Nachrichtenspeicher des Dienstes',
      values: { ...standingFacts, null: 'keiner' },
    },
    serviceXp: { name: 'Transport des Dienstes', values: { ...standingFacts, null: 'keiner' } },
    addressBooksLeft: { name: 'noch übrige Adressbuchanbieter', values: {} },
    transports: { name: 'Transporte', values: transportFacts },
    storeFull: {
      name: 'Anbieter bedient keine weitere Sitzung',
      values: { no: 'nein', yes: 'ja' },
    },
  },
  flags: {
    MDB_NO_DIALOG: {
      meaning: 'Verbietet Anmeldedialogfelder des Anbieters.',
      matters:
        'Wird bei „IMSProvider::Logon“ ausgewertet, wo dem Nachrichtenspeicher sein Kennwort ' +
        'fehlt.',
      ignored: 'Wenn der Nachrichtenspeicher ohne Hilfe geöffnet werden kann.',
    },
    MDB_WRITE: {
      meaning: 'Verlangt Lese- und Schreibzugriff auf den Nachrichtenspeicher.',
      matters: 'Das Diagramm wertet es nicht aus; der Zugriff ist nicht garantiert.',
      ignored: '',
    },
    MAPI_DEFERRED_ERRORS: {
      meaning:
        'Erlaubt, dass der Aufruf gelingt, bevor der Nachrichtenspeicher vollständig verfügbar ' +
        'ist.',
      matters:
        'Das Diagramm wertet es nicht aus; ein Fehler kann mit einem späteren Aufruf kommen.',
      ignored: '',
    },
    MAPI_BEST_ACCESS: {
      meaning: 'Verlangt den höchsten Zugriff, den Benutzer und Client haben dürfen.',
      matters: 'Das Diagramm wertet es nicht aus; der Zugriff ist nicht garantiert.',
      ignored: '',
    },
    MDB_TEMPORARY: {
      meaning:
        'Der Nachrichtenspeicher ist nicht dauerhaft und wird der Tabelle der ' +
        'Nachrichtenspeicher nicht hinzugefügt.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored: '',
    },
    MDB_NO_MAIL: {
      meaning:
        'Der Nachrichtenspeicher dient nicht zum Senden oder Empfangen: Der Spooler wird nicht ' +
        'über ihn informiert.',
      matters:
        'Wird bei „Spooler informiert?“ ausgewertet, sobald der Nachrichtenspeicher geöffnet ist.',
      ignored: 'Wenn bei der Anmeldung MAPI_NO_MAIL gesetzt war.',
    },
    MDB_ONLINE: {
      meaning: 'Öffnet im Exchange-Cache-Modus den Nachrichtenspeicher auf dem Server.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored: '',
    },
  },
  conflicts: {
    'provider-replaced':
      'Der eingestellte Anbieter ist nicht in diesem Profil oder nicht von der Art, die der ' +
      'Aufruf benötigt. Das Diagramm nimmt den ersten des Profils, der von dieser Art ist.',
    'entry-not-store':
      'OpenMsgStore benötigt die Eintrags-ID eines Nachrichtenspeichers, und diese ist die von ' +
      'etwas anderem. Das Diagramm nimmt sie für die des Nachrichtenspeichers.',
  },
  reasons: {
    'after-logoff':
      'Was eine Methode nach Logoff zurückgibt, lässt die Dokumentation offen: Dort steht nur, ' +
      'dass sie nicht aufgerufen werden darf.',
    'null-code':
      'Den Code für NULL lässt die Dokumentation offen: Dort steht nur, dass NULL nicht zulässig ' +
      'ist.',
    'not-served-code':
      'Den Code lässt die Dokumentation offen: Dort steht nur, dass MAPI keinen Anbieter eines ' +
      'deaktivierten Dienstes mehr aufruft, und nichts über ein Profil ohne Nachrichtenspeicher.',
    'cancel-code':
      'Dass OpenMsgStore den Code des Anbieters weitergibt, ist unsere Lesart: Seine Seite führt ' +
      'ihn nicht auf.',
    'no-row':
      'Dass ein Anbieter, der nicht läuft, keine Zeile hat, ist unsere Lesart, außer bei ' +
      'Transporten mit MAPI_NO_MAIL.',
    'other-entry':
      'OpenMsgStore nimmt die Eintrags-ID eines Nachrichtenspeichers. Dass es bei einer anderen deren Nachrichtenspeicher öffnet, ist unsere Lesart: Keine Seite sagt, was damit geschieht.',
    'limit-code':
      'Dass der Aufruf diesen Code zurückgibt, wo der Anbieter keine weitere Sitzung bedient, ' +
      'ist unsere Lesart: Keine Seite nennt einen.',
    'store-unknown':
      'Dass OpenEntry diesen Code für einen Nachrichtenspeicher zurückgibt, den kein verfügbarer ' +
      'Dienst bedient, ist unsere Lesart. Seine Seite nennt den Code für Anbieter, die nicht ' +
      'geöffnet sind; dort steht aber auch, dass der Aufruf bei einem Nachrichtenspeicher ' +
      'dasselbe tut wie OpenMsgStore.',
    'row-optional':
      'Dass dieser Anbieter eine Zeile und damit ein Statusobjekt hat, ist unsere Lesart: Einig ' +
      'ist sich die Dokumentation nur bei Transporten.',
    compared:
      'Was zurückkommt, wenn die IDs verschiedene Objekte bezeichnen, stellt die Dokumentation ' +
      'uneinheitlich dar: ein Fehler oder S_OK und FALSE. Das Zweite ist unsere Lesart.',
    'no-wait':
      'Dass die Statustabelle nicht wartet, wo kein Transport zu starten ist, ist unsere Lesart: ' +
      'Keine Seite spricht von diesem Fall.',
    'no-address-book':
      'Dass das Adressbuch eines Profils ohne Adressbuchanbieter als vollständig zählt, ist ' +
      'unsere Lesart.',
    'see-identity':
      'Der Code bleibt hier offen: Er hängt davon ab, was das Diagramm der Identität zeigt.',
    undocumented:
      'Den Code lässt die Dokumentation offen: Heute beschreibt keine Seite die Methode.',
    'not-followed': 'Der Code bleibt hier offen: Das Diagramm folgt dieser Methode nicht.',
  },
  details: {
    pointer: {
      IMsgStore: { name: 'IMsgStore', says: 'Der Client hat ein IMsgStore.' },
      IMAPIStatus: { name: 'IMAPIStatus', says: 'Der Client hat ein IMAPIStatus.' },
      IMAPITable: { name: 'IMAPITable', says: 'Der Client hat ein IMAPITable.' },
      IAddrBook: { name: 'IAddrBook', says: 'Der Client hat ein IAddrBook.' },
      IUnknown: {
        name: 'IUnknown',
        says: 'Der Client hat einen Zeiger, dessen Schnittstelle zum Objekt passt.',
      },
    },
    spooler: {
      told: {
        name: 'Spooler informiert',
        says: 'Auch der Spooler verwendet den Nachrichtenspeicher.',
      },
      'not-told': {
        name: 'Spooler nicht informiert',
        says: 'Der Spooler weiß nichts von dem Nachrichtenspeicher.',
      },
    },
  },
  links: {
    logon: 'Die Anmeldung, aus der eine solche Sitzung hervorgeht',
    identity: 'Was QueryIdentity zurückgibt',
    end: 'Alles, was zum Ende einer Sitzung gehört',
    release: 'Was folgt, wenn das Adressbuch nicht freigegeben wird',
  },
  because: {
    loggedOff: {
      yes: () => 'Ja, weil der Client Logoff aufgerufen hat.',
      no: () => 'Nein, weil der Client Logoff nicht aufgerufen hat.',
    },
    method: {
      OpenMsgStore: () => 'Der Client ruft OpenMsgStore auf.',
      OpenEntry: () => 'Der Client ruft OpenEntry auf.',
      GetStatusTable: () => 'Der Client ruft GetStatusTable auf.',
      OpenAddressBook: () => 'Der Client ruft OpenAddressBook auf.',
      other: ({ method }) => `Der Client ruft ${method} auf.`,
    },
    storeIdNull: {
      yes: () => 'Ja, weil der Aufruf NULL übergibt.',
      no: () => 'Nein, weil der Aufruf eine Eintrags-ID übergibt.',
    },
    storeServed: {
      yes: ({ owner }) => `Ja, weil der Dienst dieses Anbieters nicht deaktiviert ist: ${owner}.`,
      no: ({ owner, profile, serviceMs }) =>
        serviceMs === null
          ? `Nein, weil das Profil ${profile} keinen Nachrichtenspeicher hat.`
          : `Nein, weil der Dienst dieses Anbieters deaktiviert ist: ${owner}.`,
    },
    storeOpen: {
      yes: () => 'Ja, weil der Anbieter läuft.',
      no: () => 'Nein, weil der Anbieter bei der Anmeldung ausgelassen wurde.',
    },
    storeLogon: {
      S_OK: () => 'Der Anbieter gibt S_OK zurück.',
      password: () => 'Der Anbieter fragt nach dem Kennwort, weil Dialogfelder zulässig sind.',
      MAPI_E_FAILONEPROVIDER: ({ storeFull }) =>
        storeFull === 'ja'
          ? 'Der Anbieter schlägt erneut fehl, weil er keine weitere Sitzung bedient.'
          : 'Der Anbieter gibt MAPI_E_FAILONEPROVIDER zurück, weil er ein Kennwort benötigt und nicht ' +
            'danach fragen darf.',
    },
    spoolerHears: {
      yes: () => 'Ja, weil weder MAPI_NO_MAIL noch MDB_NO_MAIL gesetzt war.',
      no: ({ nomail }) =>
        nomail === noMailSet
          ? 'Nein, weil bei der Anmeldung MAPI_NO_MAIL gesetzt war.'
          : 'Nein, weil MDB_NO_MAIL gesetzt ist.',
    },
    entryIdNull: {
      yes: () => 'Ja, weil der Aufruf NULL übergibt.',
      no: () => 'Nein, weil der Aufruf eine Eintrags-ID übergibt.',
    },
    entryIsStore: {
      yes: () =>
        'Ja, weil sie einen Nachrichtenspeicher bezeichnet, dessen Dienst nicht deaktiviert ist.',
      no: ({ entry }) =>
        entry === entryFacts.store
          ? 'Nein, weil kein verfügbarer Nachrichtendienst den Nachrichtenspeicher bedient.'
          : `Nein, weil sie ${entry} bezeichnet.`,
    },
    entryIsStatus: {
      yes: () => 'Ja, weil sie ein Statusobjekt bezeichnet.',
      no: ({ entry }) => `Nein, weil sie ${entry} bezeichnet.`,
    },
    statusRowThere: {
      yes: ({ owner }) => `Ja, weil dieser Anbieter eine Zeile hat: ${owner}.`,
      no: ({ owner }) => `Nein, weil dieser Anbieter keine Zeile hat: ${owner}.`,
    },
    uidRegistered: {
      yes: ({ owner }) => `Ja, weil dieser Anbieter sie registriert hat: ${owner}.`,
      no: ({ owner }) =>
        owner === null
          ? 'Nein, weil kein Anbieter des Profils sie erstellt hat.'
          : `Nein, weil dieser Anbieter nicht läuft: ${owner}.`,
    },
    forwardToProvider: {
      S_OK: () => 'Der Anbieter gibt S_OK zurück, weil das Objekt gefunden wird.',
      MAPI_E_NOT_FOUND: ({ code }) =>
        `Der Anbieter gibt ${code} zurück, weil das Objekt nicht vorhanden ist.`,
      MAPI_E_NO_ACCESS: ({ code }) =>
        `Der Anbieter gibt ${code} zurück, weil der Benutzer keinen Zugriff hat.`,
    },
    transportsStarting: {
      yes: () => 'Ja, weil der Aufruf unmittelbar nach der Anmeldung kommt.',
      no: ({ asked, transports }) =>
        asked === askedLater
          ? 'Nein, weil die Anmeldung seit einiger Zeit vorüber ist.'
          : (nothingToStart[String(transports)] ?? 'Nein, weil das Profil keinen Transport hat.'),
    },
    statusObjectWanted: {
      yes: () => 'Ja, weil die Eintrags-ID eines Statusobjekts gewünscht wird.',
      no: () => 'Nein, weil nur die Tabelle gewünscht wird.',
    },
    addressBookLoaded: {
      no: ({ owner }) => `Nein, weil dieser Anbieter nicht läuft: ${owner}.`,
      next: ({ owner }) => `Ja, weil dieser Anbieter läuft, und ein weiterer folgt: ${owner}.`,
      yes: ({ owner }) =>
        owner === null
          ? 'Ja, weil das Profil keinen Adressbuchanbieter hat.'
          : `Ja, weil dieser Anbieter läuft, und er ist der letzte: ${owner}.`,
    },
    otherMethod: {
      identity: () => 'Der Client ruft QueryIdentity auf.',
      logoff: () => 'Der Client ruft Logoff auf.',
      admin: () => 'Der Client ruft AdminServices auf.',
      compare: () => 'Der Client ruft CompareEntryIDs auf.',
      deprecated: () => 'Der Client ruft EnumAdrTypes auf.',
      undocumented: ({ method }) => `Der Client ruft ${method} auf.`,
      others: ({ method }) => `Der Client ruft ${method} auf.`,
    },
  },
  calls: {
    storeLogon: {
      ms: 'IMSProvider::Logon, von MAPI aufgerufen',
    },
    forwardToProvider: {
      ab: 'IABLogon::OpenEntry, von MAPI aufgerufen',
      ms: 'IMSLogon::OpenEntry, von MAPI aufgerufen',
    },
    returnStatusObject: {
      ab: 'IABLogon::OpenStatusEntry',
      ms: 'IMSLogon::OpenStatusEntry',
      xp: 'IXPLogon::OpenStatusEntry',
    },
  },
  figureNote: '',
}
