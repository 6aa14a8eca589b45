import type { text as english } from '../en/start'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary: 'Vom ersten Aufruf zu MAPILogonEx: MAPIInitialize schrittweise, OLE, Hilfsfunktionen.',
  stages: {
    initialize: { name: 'MAPIInitialize' },
    next: { name: 'OLE, Hilfsfunktionen, Anmeldung' },
  },
  steps: {
    startSession: {
      label: 'Sitzung starten',
      asks: 'Ein Client ist im Begriff, eine MAPI-Sitzung zu starten.',
      means: {
        other:
          'Er macht bis zu vier Aufrufe, in dieser Reihenfolge: MAPIInitialize, OleInitialize, wenn ' +
          'er OLE benötigt, ScInitMapiUtil, wenn er die Hilfsfunktionen benötigt, MAPILogonEx.',
      },
    },
    initializeCalled: {
      label: 'MAPIInitialize aufgerufen?',
      asks: 'Ruft der Client MAPIInitialize auf?',
      means: {
        yes: 'MAPIInitialize durchläuft sieben Schritte. Der Code sagt, welcher fehlgeschlagen ist.',
        no: 'Hier wird nichts initialisiert. Der Client fährt mit seinen anderen Aufrufen fort.',
      },
      note:
        'MAPIInitialize kommt vor jedem anderen Aufruf von MAPI, und zwar in jedem Thread, der ' +
        'MAPI-Objekte verwendet. Es darf nicht aus DllMain aufgerufen werden.',
    },
    checkParameters: {
      label: 'Parameter prüfen',
      asks: 'Erster Schritt von MAPIInitialize: Sind die Parameter und die Flags gültig?',
      means: {
        S_OK: 'Sie sind gültig. lpMapiInit darf auch NULL sein.',
        MAPI_E_INVALID_PARAMETER: 'Ein Parameter ist ungültig. MAPIInitialize schlägt fehl.',
        MAPI_E_UNKNOWN_FLAGS: 'Ein Flag in der Struktur ist ungültig. MAPIInitialize schlägt fehl.',
      },
      note:
        'MAPIInitialize liefert keine erweiterten Fehlerinformationen. Seine Codes sind streng ' +
        'definiert: Jeder bezeichnet den Schritt, der fehlgeschlagen ist.',
    },
    initializedBefore: {
      label: 'Zuvor initialisiert?',
      asks: 'Ist MAPI in diesem Prozess schon zuvor initialisiert worden?',
      means: {
        yes:
          'Nur der erste Aufruf erstellt das Benachrichtigungsfenster. Dieser ist ein späterer ' +
          'Aufruf.',
        no: 'Dies ist der erste Aufruf. Alles, was MAPI benötigt, wird jetzt eingerichtet.',
      },
      note:
        'In der Dokumentation steht nicht, an welcher Stelle MAPIInitialize dies abfragt. Dass es ' +
        'nach der Prüfung der Parameter geschieht, ist unsere Lesart.',
    },
    raiseCount: {
      label: 'Referenz\u00adzähler erhöhen',
      asks: 'Der Referenzzähler von MAPI erhöht sich um eins.',
      means: {
        other:
          'MAPIInitialize tut nichts weiter. Zu jedem Aufruf gehört ein Aufruf von ' +
          'MAPIUninitialize: Die Anzahlen müssen gleich sein.',
      },
      note:
        'Die Seite sichert S_OK zu, wenn MAPI nicht schon zuvor initialisiert wurde, und schweigt ' +
        'zum anderen Fall. S_OK ist unsere Lesart.',
    },
    windowsService: {
      label: 'Windows-Dienst?',
      asks: 'Läuft der Client als Windows-Dienst, und ist MAPI_NT_SERVICE gesetzt?',
      means: {
        yes:
          'MAPI kennt den Client als Dienst. Der Schritt mit den Registrierungsschlüsseln kommt ' +
          'zuerst.',
        no:
          'Der Client ist kein Dienst, oder MAPI weiß nicht, dass er einer ist. Der Schritt mit ' +
          'den Registrierungsschlüsseln wird ausgelassen.',
      },
    },
    checkRegistry: {
      label: 'Registrie\u00adrungs\u00adschlüssel',
      asks:
        'Zweiter Schritt, nur für Dienste: Sind Registrierungsschlüssel und Betriebssystem ' +
        'bereit?',
      means: {
        S_OK:
          'MAPI hat seine Registrierungsschlüssel initialisiert und den Typ des Systems ' +
          'bestätigt.',
        MAPI_E_TOO_COMPLEX:
          'Die Registrierungsschlüssel konnten nicht initialisiert werden. MAPIInitialize schlägt ' +
          'fehl.',
      },
    },
    checkVersions: {
      label: 'OLE-Version',
      asks: 'Dritter Schritt, erster Teil: Passen die Versionen von OLE und MAPI zusammen?',
      means: {
        S_OK: 'Die Versionen sind kompatibel. OLE kann initialisiert werden.',
        MAPI_E_VERSION:
          'Das installierte OLE passt nicht zu diesem MAPI. MAPIInitialize schlägt fehl.',
      },
    },
    noCoInit: {
      label: 'MAPI_NO_COINIT?',
      asks: 'Ist MAPI_NO_COINIT gesetzt?',
      means: {
        yes: 'MAPI geht davon aus, dass COM initialisiert ist, und ruft CoInitialize nicht auf.',
        no: 'MAPI initialisiert COM selbst.',
      },
      note:
        'Die Dokumentation schreibt das Flag stellenweise falsch; hier steht sein Name aus der ' +
        'Headerdatei.',
    },
    initializeOle: {
      label: 'OLE initialisieren',
      asks: 'Dritter Schritt, zweiter Teil: Hat CoInitialize Erfolg?',
      means: {
        S_OK: 'OLE ist initialisiert.',
        error: 'CoInitialize schlägt fehl, und MAPIInitialize gibt dessen Code zurück.',
      },
      note:
        'Nur bei diesem Schritt kann MAPIInitialize einen Code zurückgeben, den seine Seite nicht ' +
        'aufführt. Ein solcher Code stammt von CoInitialize.',
    },
    processGlobals: {
      label: 'Globale Prozess\u00advariablen',
      asks: 'Vierter Schritt: Sind die globalen Variablen dieses Prozesses initialisiert?',
      means: {
        S_OK: 'MAPI hat seinen Kontext für diesen Prozess.',
        MAPI_E_SESSION_LIMIT:
          'Der Kontext kann nicht eingerichtet werden. MAPIInitialize schlägt fehl.',
      },
    },
    sharedGlobals: {
      label: 'Gemeinsame Variablen',
      asks:
        'Fünfter Schritt: Sind die globalen Variablen initialisiert, die alle Prozesse gemeinsam ' +
        'haben?',
      means: {
        S_OK: 'Die gemeinsamen Variablen sind bereit.',
        MAPI_E_NOT_ENOUGH_RESOURCES:
          'Die Systemressourcen sind knapp. MAPIInitialize schlägt fehl.',
      },
    },
    notificationEngine: {
      label: 'Benachrichti\u00adgungs\u00admodul',
      asks: 'Sechster Schritt: Sind das Benachrichtigungsmodul und sein verborgenes Fenster bereit?',
      means: {
        S_OK:
          'Das Fenster existiert. Mit MAPI_MULTITHREAD_NOTIFICATIONS hat es einen eigenen Thread, ' +
          'ohne gehört es zum Thread dieses Aufrufs.',
        MAPI_E_INVALID_OBJECT:
          'Das Modul kann nicht eingerichtet werden. MAPIInitialize schlägt fehl.',
      },
      note:
        'Der Thread, der das Fenster hat, muss eine Nachrichtenschleife ausführen, darf nie ' +
        'blockieren und muss die anderen Threads des Clients überdauern. In einem eigenen Thread ' +
        'sorgt MAPI dafür.',
    },
    profileProvider: {
      label: 'Profilanbieter',
      asks:
        'Siebter Schritt: Ist der Profilanbieter geladen, und ist sein Registrierungsschlüssel ' +
        'zugänglich?',
      means: {
        S_OK:
          'MAPIInitialize gibt S_OK zurück. MAPI ist initialisiert, und sein Referenzzähler ist ' +
          'um eins erhöht.',
        MAPI_E_NOT_INITIALIZED:
          'Der Profilanbieter meldet einen Fehler. MAPIInitialize schlägt fehl.',
      },
    },
    returnInvalidParameter: {
      label: 'MAPI_E_INVALID_PARAMETER',
      asks: 'MAPIInitialize gibt MAPI_E_INVALID_PARAMETER zurück.',
      means: {
        other: 'MAPI wird durch diesen Aufruf nicht initialisiert. Die Ursache ist ein Parameter.',
      },
    },
    returnUnknownFlags: {
      label: 'MAPI_E_UNKNOWN_FLAGS',
      asks: 'MAPIInitialize gibt MAPI_E_UNKNOWN_FLAGS zurück.',
      means: {
        other: 'MAPI wird durch diesen Aufruf nicht initialisiert. Die Ursache ist ein Flag.',
      },
    },
    returnTooComplex: {
      label: 'MAPI_E_TOO_COMPLEX',
      asks: 'MAPIInitialize gibt MAPI_E_TOO_COMPLEX zurück.',
      means: {
        other:
          'MAPI ist nicht initialisiert. Mehr steht möglicherweise im Anwendungsereignisprotokoll.',
      },
    },
    returnVersion: {
      label: 'MAPI_E_VERSION',
      asks: 'MAPIInitialize gibt MAPI_E_VERSION zurück.',
      means: { other: 'MAPI ist nicht initialisiert. Das installierte OLE passt nicht dazu.' },
      note:
        'Am Einstiegspunkt eines Anbieters hat der Code eine andere Bedeutung: Dort einigen sich ' +
        'MAPI und der Anbieter nicht auf eine Version ihrer Schnittstelle.',
    },
    returnOleError: {
      label: 'Fehler von CoInitialize',
      asks: 'MAPIInitialize gibt den Fehler von CoInitialize zurück.',
      means: {
        other:
          'MAPI ist nicht initialisiert. Ein Code, den die Seite nicht aufführt, ist als der von ' +
          'CoInitialize zu verstehen.',
      },
      note: 'Die Seite von MAPIInitialize nennt den Code nicht, daher wird keiner angezeigt.',
    },
    returnSessionLimit: {
      label: 'MAPI_E_SESSION_LIMIT',
      asks: 'MAPIInitialize gibt MAPI_E_SESSION_LIMIT zurück.',
      means: {
        other:
          'MAPI ist nicht initialisiert. Der Arbeitsspeicher ist erschöpft, oder es gibt, unter ' +
          '16-Bit-Windows, zu viele Prozesse.',
      },
      note:
        'Bei der Anmeldung eines Anbieters hat der Code eine andere Bedeutung: Dort haben frühere ' +
        'Sitzungen ausgeschöpft, was der Anbieter zulässt. Zu viele Sitzungen bei MAPILogonEx ' +
        'ergeben MAPI_E_LOGON_FAILED.',
    },
    returnNotEnoughResources: {
      label: 'MAPI_E_NOT_ENOUGH_RESOURCES',
      asks: 'MAPIInitialize gibt MAPI_E_NOT_ENOUGH_RESOURCES zurück.',
      means: { other: 'MAPI ist nicht initialisiert. Die Systemressourcen sind knapp.' },
    },
    returnInvalidObject: {
      label: 'MAPI_E_INVALID_OBJECT',
      asks: 'MAPIInitialize gibt MAPI_E_INVALID_OBJECT zurück.',
      means: {
        other: 'MAPI ist nicht initialisiert. Die Systemressourcen sind möglicherweise erschöpft.',
      },
    },
    returnNotInitialized: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPIInitialize gibt MAPI_E_NOT_INITIALIZED zurück.',
      means: { other: 'MAPI ist nicht initialisiert. Die Ursache liegt beim Profilanbieter.' },
      note:
        'Von jedem anderen Aufruf bedeutet derselbe Code, dass MAPIInitialize nicht aufgerufen ' +
        'wurde.',
    },
    oleNeeded: {
      label: 'OLE benötigt?',
      asks: 'Benötigt der Client die OLE-Bibliotheken?',
      means: {
        yes: 'Der Client initialisiert OLE durch einen eigenen Aufruf.',
        no: 'Der Client lässt OleInitialize aus.',
      },
    },
    oleInitialize: {
      label: 'OleInitialize',
      asks: 'Der Client ruft OleInitialize auf.',
      means: {
        other: 'Die OLE-Bibliotheken sind bereit. Auch diese Funktion ruft CoInitialize auf.',
      },
      note: 'Wenn die Sitzung endet, muss OleUninitialize vor MAPIUninitialize kommen.',
    },
    utilitiesNeeded: {
      label: 'Hilfs\u00adfunktionen benötigt?',
      asks: 'Benötigt der Client die MAPI-Hilfsbibliothek?',
      means: {
        yes: 'Der Client initialisiert die Hilfsfunktionen: was MAPIUTIL.H deklariert.',
        no: 'Der Client lässt ScInitMapiUtil aus.',
      },
    },
    scInitMapiUtil: {
      label: 'ScInitMapiUtil',
      asks: 'Der Client ruft ScInitMapiUtil auf.',
      means: {
        other:
          'Die Hilfsfunktionen sind bereit. Für einen Client, der nichts anderes verwendet, ' +
          'tritt dieser Aufruf an die Stelle von MAPIInitialize und DeinitMapiUtil an die Stelle ' +
          'von MAPIUninitialize.',
      },
      note:
        'Ohne MAPIInitialize sendet ITableData keine Benachrichtigungen. DeinitMapiUtil gehört zum ' +
        'Ende der Sitzung. Ob MAPIInitialize oder MAPIUninitialize diesen Aufruf von selbst ' +
        'macht, stellt die Dokumentation uneinheitlich dar; Letzteres ist unsere Lesart.',
    },
    mapiLogonEx: {
      label: 'MAPI initialisiert?',
      asks: 'Der Client ruft MAPILogonEx auf. Ist MAPI initialisiert worden?',
      means: {
        yes: 'MAPI ist bereit, und die Anmeldung geht weiter.',
        no: 'Niemand hat MAPIInitialize aufgerufen. Die Anmeldung schlägt sofort fehl.',
      },
      note:
        'Zweierlei ist unsere Lesart: dass ein früherer Aufruf im Prozess genügt und dass ' +
        'ScInitMapiUtil allein nicht genügt.',
    },
    goOn: {
      label: 'MAPILogonEx geht weiter',
      asks: 'MAPI ist bereit, und MAPILogonEx geht weiter.',
      means: {
        other:
          'Jeder Aufruf war bis hierher erfolgreich. MAPILogonEx ist noch nicht zurückgekehrt; ' +
          'was es aus seinen Flags macht, zeigt das Diagramm der Anmeldung.',
      },
      note: 'Der Code, S_OK, ist der von MAPIInitialize, nicht der von MAPILogonEx.',
    },
    returnNotCalled: {
      label: 'MAPI_E_NOT_INITIALIZED',
      asks: 'MAPILogonEx gibt MAPI_E_NOT_INITIALIZED zurück.',
      means: { other: 'Es gibt keine Sitzung. Der Client muss zuerst MAPIInitialize aufrufen.' },
      note:
        'MAPIInitialize selbst gibt denselben Code zurück, aber dort bedeutet er, dass der ' +
        'Profilanbieter gescheitert ist.',
    },
  },
  exits: {
    yes: 'ja',
    no: 'nein',
    S_OK: 'S_OK',
    MAPI_E_INVALID_PARAMETER: 'ungültig',
    MAPI_E_UNKNOWN_FLAGS: 'Flag unbekannt',
    MAPI_E_TOO_COMPLEX: 'Fehler',
    MAPI_E_VERSION: 'Fehler',
    error: 'Fehler',
    MAPI_E_SESSION_LIMIT: 'Fehler',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'Fehler',
    MAPI_E_INVALID_OBJECT: 'Fehler',
    MAPI_E_NOT_INITIALIZED: 'Fehler',
  },
  prompts: {},
  answers: {},
  inputs: {
    initialize: {
      name: 'MAPIInitialize',
      hint: 'Es kommt vor jedem anderen Aufruf von MAPI.',
      values: { yes: 'Aufgerufen', no: 'Nicht aufgerufen' },
    },
    init: {
      name: 'MAPIINIT_0.ulFlags',
      hint: 'Die Maske aller Flags in der Struktur für MAPIInitialize.',
      values: {},
    },
    ole: {
      name: 'OLE',
      hint: 'Wer es benötigt, ruft OleInitialize auf.',
      values: { no: 'Nicht benötigt', yes: 'Benötigt' },
    },
    utilities: {
      name: 'Hilfsfunktionen',
      hint: 'Wer sie benötigt, ruft ScInitMapiUtil auf.',
      values: { no: 'Nicht benötigt', yes: 'Benötigt' },
    },
    flags: {
      name: 'flFlags',
      hint: 'Die Maske aller Flags von MAPILogonEx; sie wird nur weitergegeben.',
      values: {},
    },
    service: {
      name: 'Windows-Dienst',
      hint: 'Ob der Client als ein solcher läuft.',
      values: { no: 'Nein', yes: 'Ja' },
    },
    before: {
      name: 'Zuvor initialisiert',
      hint: 'Durch einen früheren Aufruf in diesem Prozess, seither nicht rückgängig gemacht.',
      values: { no: 'Nein', yes: 'Ja' },
    },
    failure: {
      name: 'Fehler',
      hint: 'Was innerhalb von MAPIInitialize fehlschlägt.',
      values: {
        none: 'Keiner',
        parameters: 'Ungültiger Parameter',
        flags: 'Unbekanntes Flag',
        registry: 'Registrierungsschlüssel',
        versions: 'OLE-Version',
        ole: 'CoInitialize',
        'process-globals': 'Globale Prozessvariablen',
        'shared-globals': 'Gemeinsame Variablen',
        notification: 'Benachrichtigungsmodul',
        'profile-provider': 'Profilanbieter',
      },
    },
  },
  facts: {
    initialize: {
      name: 'MAPIInitialize',
      values: { true: 'aufgerufen', false: 'nicht aufgerufen' },
    },
    before: { name: 'zuvor initialisiert', values: { true: 'ja', false: 'nein' } },
    service: { name: 'Windows-Dienst', values: { true: 'ja', false: 'nein' } },
    failure: {
      name: 'Fehler',
      values: {
        none: 'keiner',
        parameters: 'ungültiger Parameter',
        flags: 'unbekanntes Flag',
        registry: 'Registrierungsschlüssel',
        versions: 'OLE-Version',
        ole: 'CoInitialize',
        'process-globals': 'globale Prozessvariablen',
        'shared-globals': 'gemeinsame Variablen',
        notification: 'Benachrichtigungsmodul',
        'profile-provider': 'Profilanbieter',
      },
    },
    ole: { name: 'OLE', values: { true: 'benötigt', false: 'nicht benötigt' } },
    utilities: {
      name: 'Hilfsfunktionen',
      values: { true: 'benötigt', false: 'nicht benötigt' },
    },
  },
  flags: {
    MAPI_MULTITHREAD_NOTIFICATIONS: {
      meaning:
        'Gibt dem verborgenen Benachrichtigungsfenster einen eigenen Thread. Clients mit ' +
        'mehreren Threads sollten es setzen, ebenso Windows-Dienste und Konsolenprogramme mit ' +
        'nur einem.',
      matters: 'Wird bei „Benachrichtigungsmodul“ ausgewertet.',
      ignored:
        'Bei einem späteren Aufruf im Prozess: Der erste Aufruf hat das Fenster schon erstellt.',
    },
    MAPI_NO_COINIT: {
      meaning:
        'Besagt, dass COM bereits initialisiert ist, sodass CoInitialize nicht aufgerufen wird.',
      matters: 'Wird bei „MAPI_NO_COINIT?“ ausgewertet.',
      ignored: 'Bei einem späteren Aufruf im Prozess, nach unserer Lesart.',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Besagt, dass der Aufrufer ein Windows-Dienst ist. Dienste müssen es bei MAPIInitialize ' +
        'und bei MAPILogonEx setzen; andere sollten es nicht setzen.',
      matters: 'Wird bei „Windows-Dienst?“ ausgewertet, in der Struktur für MAPIInitialize.',
      ignored: 'Bei einem späteren Aufruf im Prozess, nach unserer Lesart.',
    },
    MAPI_LOGON_UI: {
      meaning: 'Erlaubt ein Anmeldedialogfeld, wo eines benötigt wird.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Verlangt eine neue Sitzung anstelle der gemeinsam genutzten.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning: 'Lässt das Anmeldedialogfeld auch „App“-Profile auflisten.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_ALLOW_OTHERS: {
      meaning:
        'Macht eine neue Sitzung zu einer gemeinsam genutzten: Spätere Clients können ihr ohne ' +
        'Anmeldeinformationen beitreten.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning:
        'Schließt das Standardprofil als Rückfalloption aus: Der Aufrufer oder der Benutzer ' +
        'muss ein Profil nennen.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_EXTENDED: {
      meaning: 'Meldet mit erweiterten Funktionen an. Das Flag gehört in jeden Aufruf.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Verwendet das Standardprofil.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Versucht, die Nachrichten des Benutzers herunterzuladen, bevor der Aufruf ' +
        'zurückkehrt, nicht später im Hintergrund.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning:
        'Zeigt das Konfigurationsdialogfeld jedes Nachrichtendienstes an, bevor auch nur einer ' +
        'angemeldet wird.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_NO_MAIL: {
      meaning:
        'Verbirgt die Sitzung vor dem MAPI-Spooler, der für diesen Client nichts sendet und ' +
        'nichts empfängt.',
      matters:
        'Das Diagramm wertet es nicht aus; ein Windows-Dienst, der es weglässt, erhält eine ' +
        'Warnung.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'Im MAPI von 1998: erlaubt ein Dialogfeld ausschließlich für das Profilkennwort. Die ' +
        'heutige Referenzseite führt es nicht auf.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning: 'Gibt die Anmeldung auf, wenn sie länger als einige Sekunden blockiert ist.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_BG_SESSION: {
      meaning: 'Verlangt eine Sitzung für Hintergrundarbeit, etwa Indizierung.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning:
        'Besagt, dass die übergebenen Zeichenfolgen Unicode sind; ohne das Flag sind sie ANSI.',
      matters: 'Das Diagramm wertet es nicht aus; es wird an die Anmeldung weitergegeben.',
      ignored: '',
    },
  },
  conflicts: {
    'service-without-nt-service':
      'Der Client ist ein Windows-Dienst, und MAPI_NT_SERVICE fehlt. Ein Dienst muss es bei ' +
      'MAPIInitialize und bei MAPILogonEx setzen; ohne es erkennt MAPI ihn nicht als Dienst.',
    'nt-service-without-service':
      'MAPI_NT_SERVICE ist gesetzt, aber der Client ist kein Windows-Dienst. Andere Clients ' +
      'sollten es nicht setzen.',
    'service-without-no-mail':
      'Der Client ist ein Windows-Dienst, und MAPI_NO_MAIL ist bei MAPILogonEx nicht gesetzt. Ein ' +
      'Dienst muss es dort setzen.',
    'service-with-ui':
      'Der Client ist ein Windows-Dienst und lässt bei MAPILogonEx ein Dialogfeld zu. Ein Dienst ' +
      'kann keine Benutzeroberfläche zulassen.',
    'utilities-only':
      'ScInitMapiUtil ohne MAPIInitialize genügt für die Hilfsfunktionen und für nichts anderes. ' +
      'Nach unserer Lesart schlägt die Anmeldung mit MAPI_E_NOT_INITIALIZED fehl.',
    'earlier-call-only':
      'MAPIInitialize wird einem früheren Aufruf im Prozess überlassen. Ein Client muss es in ' +
      'jedem Thread aufrufen, der MAPI-Objekte verwendet; ohne irgendeinen Aufruf kommt es zu ' +
      'MAPI_E_NOT_INITIALIZED.',
  },
  reasons: {
    'initialized-before':
      'Was MAPIInitialize zurückgibt, wenn MAPI schon zuvor initialisiert wurde, lässt die ' +
      'Dokumentation offen. S_OK ist unsere Lesart.',
    'earlier-call':
      'Dass ein früherer Aufruf von MAPIInitialize im Prozess für diese Anmeldung genügt, ist ' +
      'unsere Lesart: In der Dokumentation steht es nirgends.',
    'utilities-only':
      'Dass ScInitMapiUtil für eine Anmeldung nicht genügt, ist unsere Lesart: In der ' +
      'Dokumentation steht nur, dass es für die Hilfsfunktionen MAPIInitialize ersetzt.',
  },
  details: {
    notifications: {
      'own-thread': {
        name: 'eigener Benachrichtigungsthread',
        says: 'Benachrichtigungen kommen in einem eigenen Thread an.',
      },
      'first-thread': {
        name: 'Benachrichtigungen im ersten Thread',
        says: 'Benachrichtigungen kommen in dem Thread an, der MAPIInitialize zuerst aufgerufen hat.',
      },
    },
  },
  links: {
    logon: 'Was als Nächstes kommt: wie MAPILogonEx weitergeht',
  },
  because: {
    initializeCalled: {
      yes: () => 'Ja, weil der Client es aufruft.',
      no: () => 'Nein, weil der Client es nicht aufruft.',
    },
    checkParameters: {
      S_OK: () => 'Die Parameter und die Flags sind gültig.',
      MAPI_E_INVALID_PARAMETER: ({ code }) =>
        `Der Schritt endet mit ${code}: Ein Parameter ist ungültig.`,
      MAPI_E_UNKNOWN_FLAGS: ({ code }) => `Der Schritt endet mit ${code}: Ein Flag ist unbekannt.`,
    },
    initializedBefore: {
      yes: () => 'Ja, weil ein früherer Aufruf in diesem Prozess es initialisiert hat.',
      no: () => 'Nein, weil dies der erste Aufruf in diesem Prozess ist.',
    },
    windowsService: {
      yes: () => 'Ja, weil der Client ein Dienst und das Flag gesetzt ist.',
      no: ({ service, MAPI_NT_SERVICE }) =>
        service === true
          ? 'Nein, weil das Flag nicht gesetzt ist, obwohl der Client ein Dienst ist.'
          : MAPI_NT_SERVICE === true
            ? 'Nein, weil der Client kein Dienst ist, obwohl das Flag gesetzt ist.'
            : 'Nein, weil der Client kein Dienst ist.',
    },
    checkRegistry: {
      S_OK: () => 'Die Registrierungsschlüssel sind bereit.',
      MAPI_E_TOO_COMPLEX: ({ code }) =>
        `Der Schritt endet mit ${code}: Er scheitert an den Registrierungsschlüsseln.`,
    },
    checkVersions: {
      S_OK: () => 'OLE und MAPI passen zusammen.',
      MAPI_E_VERSION: ({ code }) =>
        `Der Schritt endet mit ${code}: OLE und MAPI passen nicht zusammen.`,
    },
    initializeOle: {
      S_OK: () => 'CoInitialize hat Erfolg.',
      error: () => 'CoInitialize schlägt fehl, und sein Code wird weitergegeben.',
    },
    processGlobals: {
      S_OK: () => 'Die Variablen des Prozesses sind bereit.',
      MAPI_E_SESSION_LIMIT: ({ code }) =>
        `Der Schritt endet mit ${code}: Er scheitert an den Variablen des Prozesses.`,
    },
    sharedGlobals: {
      S_OK: () => 'Die gemeinsamen Variablen sind bereit.',
      MAPI_E_NOT_ENOUGH_RESOURCES: ({ code }) =>
        `Der Schritt endet mit ${code}: Er scheitert an den gemeinsamen Variablen.`,
    },
    notificationEngine: {
      S_OK: ({ MAPI_MULTITHREAD_NOTIFICATIONS }) =>
        MAPI_MULTITHREAD_NOTIFICATIONS === true
          ? 'Das Fenster ist bereit, in einem eigenen Thread.'
          : 'Das Fenster ist bereit, im Thread dieses Aufrufs.',
      MAPI_E_INVALID_OBJECT: ({ code }) =>
        `Der Schritt endet mit ${code}: Er scheitert am Benachrichtigungsmodul.`,
    },
    profileProvider: {
      S_OK: () => 'Der Profilanbieter ist bereit.',
      MAPI_E_NOT_INITIALIZED: ({ code }) =>
        `Der Schritt endet mit ${code}: Er scheitert am Profilanbieter.`,
    },
    oleNeeded: {
      yes: () => 'Ja, weil der Client OLE verwendet.',
      no: () => 'Nein, weil der Client OLE nicht verwendet.',
    },
    utilitiesNeeded: {
      yes: () => 'Ja, weil der Client die Hilfsfunktionen verwendet.',
      no: () => 'Nein, weil der Client die Hilfsfunktionen nicht verwendet.',
    },
    mapiLogonEx: {
      yes: ({ initialize }) =>
        initialize === true
          ? 'Ja, weil MAPIInitialize Erfolg hatte.'
          : 'Ja, weil ein früherer Aufruf in diesem Prozess es initialisiert hat.',
      no: () => 'Nein, weil niemand MAPIInitialize aufgerufen hat.',
    },
  },
  calls: {},
  figureNote: '',
}
