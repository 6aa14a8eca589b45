import { toPlural } from '../plural'
import type { text as english } from '../en/sessionTables'
import type { Like } from '../translation'

const count = toPlural('de')
const countRows = count({ one: '# Zeile', other: '# Zeilen' })
const countMethods = count({ one: '# Methode', other: '# Methoden' })

export const text: Like<typeof english> = {
  methods: {
    intro:
      'Was jede Methode in dieser Sitzung zurückgäbe, aufgerufen mit dem, was jetzt eingestellt ' +
      'ist. Methode auswählen, um ihren Weg im Diagramm zu sehen.',
    count: countMethods,
    slot: 'Slot',
    method: 'Methode',
    purpose: 'Zweck',
    result: 'Ergebnis in dieser Sitzung',
    everyInterface: 'Jede Schnittstelle beginnt mit diesen Methoden von IUnknown.',
    deprecated: 'Veraltet',
    undocumented: 'Heute nicht unterstützt',
    chosen: 'Ausgewählt',
    reference: 'Referenzseite',
    inChart: (chart) => `Diagramm „${chart}“`,
    waits: (step) => `Wartet auf den Benutzer: „${step}“`,
    known: {
      GetLastError:
        'Die Struktur ist nur bei S_OK zu verwenden, und auch dann kann ihr Zeiger NULL sein.',
      GetMsgStoresTable: 'Alle Nachrichtenspeicher des Profils.',
      OpenProfileSection:
        'Viele können einen Abschnitt lesen, oder einer kann ihn schreiben. Der eines Anbieters verlangt MAPI_FORCE_ACCESS.',
      Advise:
        'Bei NULL als Eintrags-ID registriert MAPI den Client von selbst für kritische Fehler der Sitzung.',
      Unadvise: 'Eine Benachrichtigung, die unterwegs ist, kann noch eintreffen.',
      SetDefaultStore: 'Die Flags sind Werte, die einander ausschließen, keine Bits.',
      ShowForm: 'MAPI_E_USER_CANCEL kann zurückkommen.',
      PrepareForm:
        'Ein Token für ShowForm. Danach gibt der Client seinen Verweis auf die Nachricht frei.',
    },
    open: {
      'after-logoff': 'Der Code ist nicht dokumentiert.',
      'null-code': 'Der Code ist nicht dokumentiert.',
      'not-served-code': 'Der Code ist nicht dokumentiert.',
      'no-row': 'Ohne Zeile gibt es keine Eintrags-ID.',
      'see-identity': 'Der Code hängt von den Zeilen der Statustabelle ab.',
      undocumented: 'Heute beschreibt keine Seite die Methode.',
      'not-followed': 'Näheres auf der Referenzseite der Methode.',
    },
  },
  status: {
    intro:
      'Jede Sitzung hat eine Statustabelle. Ihre Zeilen stammen von MAPI und von Anbietern und ' +
      'ändern sich mit der Sitzung, daher hat nicht jede Zeile jede Spalte. Die Zeilen unten ' +
      'folgen dem, was für die Sitzung eingestellt ist.',
    rows: 'Zeilen',
    count: countRows,
    profile: (profile) => `Profil ${profile}`,
    row: 'Zeile',
    presence: 'In der Tabelle',
    names: {
      subsystem: 'MAPI-Subsystem',
      spooler: 'MAPI-Spooler',
      addressBook: 'Integriertes Adressbuch',
    },
    from: { mapi: 'von MAPI', provider: 'vom Anbieter' },
    presences: { always: 'Immer', required: 'Erforderlich', optional: 'Optional' },
    notDocumented: 'Nicht dokumentiert',
    providerDecides: 'Der Anbieter entscheidet',
    otherBits: 'Andere Bits sind nicht dokumentiert.',
    missing: 'Anbieter ohne Zeile',
    why: {
      nonmessaging:
        'Kein Transport hat eine Zeile, wenn bei der Anmeldung MAPI_NO_MAIL gesetzt ist.',
      disabled: 'Sein Nachrichtendienst ist für den Rest der Sitzung deaktiviert.',
      'left-out': 'Er wurde bei der Anmeldung ausgelassen.',
    },
    noMail:
      'Mit MAPI_NO_MAIL bei der Anmeldung hat die Zeile des Spoolers STATUS_FAILURE, und kein ' +
      'Transport hat eine Zeile.',
    noMailIs: {
      set: 'In dieser Sitzung ist das Flag gesetzt.',
      clear: 'In dieser Sitzung ist das Flag nicht gesetzt.',
    },
    timing: 'Wann abzufragen ist',
    timingSays:
      'Unmittelbar nach der Anmeldung blockiert GetStatusTable, bis der Spooler die Transporte ' +
      'gestartet hat; das tut er, wenn die Anmeldung des Clients vorüber ist. Einige Zeit später ' +
      'abfragen.',
    inDrawing: 'Im Diagramm ansehen',
    opening: 'Ein Statusobjekt öffnen',
    openingSays: 'Sechs Schritte führen von der Sitzung zu einem Statusobjekt.',
    steps: {
      GetStatusTable: {
        name: 'GetStatusTable',
        says: 'Es ist eine Methode von IMAPISession; eine Seite nennt sie als eine von IMAPIStatus.',
      },
      SetColumns: {
        name: 'SetColumns',
        says: 'Die Spalten sind PR_ENTRYID, PR_RESOURCE_TYPE und PR_DISPLAY_NAME.',
      },
      restriction: {
        name: 'Einschränkung erstellen',
        says:
          'Eine Zeile von MAPI wird über PR_RESOURCE_TYPE gefunden, die eines Anbieters über ' +
          'PR_PROVIDER_DISPLAY oder PR_PROVIDER_DLL_NAME.',
      },
      Restrict: { name: 'Restrict', says: 'Die Tabelle zeigt nur Zeilen, die passen.' },
      HrQueryAllRows: {
        name: 'HrQueryAllRows',
        says: 'Die Funktion liest die Zeilen, die übrig sind.',
      },
      OpenEntry: {
        name: 'OpenEntry',
        says: 'PR_ENTRYID der Zeile bezeichnet das Statusobjekt: Der Client erhält ein IMAPIStatus.',
      },
    },
    columns: 'Spalten',
    columnsSay: 'Zeichenfolgen haben hier ihre Unicode-Tags.',
    column: 'Spalte',
    tag: 'Tag',
    groups: {
      provider: 'In jeder Zeile, vom Statusobjekt',
      mapi: 'In jeder Zeile, von MAPI',
      computed: 'In jeder Zeile, von MAPI berechnet',
      identity: 'Wo das Statusobjekt eine Identität hat',
      often: 'Häufig anzutreffen',
    },
    objectType: 'MAPI_STATUS in jeder Zeile',
    bit: 'Bit',
    value: 'Wert',
    everyRow: 'jede Zeile',
    transportsOnly: 'nur Transporte',
    bits: {
      STATUS_OFFLINE: 'Nur lokale Daten und Dienste',
      STATUS_FAILURE: 'Ein Problem; der Anbieter wird möglicherweise bald heruntergefahren',
      STATUS_PRIMARY_IDENTITY: 'QueryIdentity sucht nach einer Zeile damit',
    },
    statusSays: 'Zu prüfen ist ein Bit, nicht der ganze Wert: Mehrere können gesetzt sein.',
    methodsSay:
      'Eine Methode, die ein Statusobjekt nicht unterstützt, gibt MAPI_E_NO_SUPPORT zurück. Auf ' +
      'SettingsDialog und ChangePassword ist in den Zeilen von MAPI kein Verlass.',
    flagsSay: 'Nachrichtendienste haben in dieser Eigenschaft andere Bits.',
    said: {
      rows: (rows) => `Statustabelle: ${countRows(rows)}.`,
      gone: (rows) => `Nicht mehr da: ${rows}.`,
      added: (rows) => `Neu: ${rows}.`,
      changed: (rows) => `Geändert: ${rows}.`,
    },
  },
}
