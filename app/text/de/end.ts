import type { text as english } from '../en/end'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary: 'Die Aufrufe, die eine Sitzung beenden, der Reihe nach, und wozu jeder Fehler führt.',
  stages: {
    libraries: { name: 'Bibliotheken' },
  },
  steps: {
    endSession: {
      label: 'Sitzung beenden',
      asks: 'Der Client will seine Sitzung beenden.',
      means: {
        other:
          'Der Benutzer verlangt es, sofort oder sobald alle ausgehenden Nachrichten verarbeitet ' +
          'sind, oder ein kritischer Fehler ist aufgetreten. Die Aufrufe haben eine Reihenfolge; ' +
          'jeder, der ausgelassen wird oder zu spät kommt, hat seine Folge.',
      },
      note:
        'Seit Outlook 2010 gibt es auch das schnelle Herunterfahren: QueryFastShutdown und, nur ' +
        'wenn das erfolgreich ist, NotifyProcessShutdown und DoFastShutdown. Nach dem letzten ' +
        'davon ruft der Client MAPI überhaupt nicht mehr auf, auch nicht MAPIUninitialize. Das ' +
        'Diagramm zeigt das gewöhnliche Ende.',
    },
    mailQueued: {
      label: 'Noch wartende Nachrichten?',
      asks: 'Sind noch Nachrichten in der Ausgangswarteschlange, die jetzt hinausgehen müssen?',
      means: {
        yes:
          'Nachrichten warten darauf, gesendet zu werden. Ob sie hinausgehen, hängt davon ab, wie ' +
          'lange der Client bleibt.',
        no: 'Nichts wartet darauf, gesendet zu werden. Die Sitzung kann sofort enden.',
      },
    },
    stayLoggedOn: {
      label: 'Bis zum Senden bleiben?',
      asks: 'Bleibt der Client angemeldet, bis die Nachrichten gesendet sind?',
      means: {
        yes: 'Die Sitzung dauert an, bis die Transportanbieter die Nachrichten übernommen haben.',
        no: 'Der Client meldet sich unmittelbar nach dem Senden ab.',
      },
    },
    mailSent: {
      label: 'Nachrichten gesendet',
      asks: 'Die Nachrichten verlassen die Ausgangswarteschlange, während der Client angemeldet bleibt.',
      means: { other: 'Nichts bleibt zurück. Die Sitzung kann enden.' },
    },
    mailLeftBehind: {
      label: 'Nachrichten bleiben zurück',
      asks: 'Nachrichten bleiben möglicherweise in der Ausgangswarteschlange.',
      means: {
        other:
          'Sie warten dort möglicherweise, bis sich wieder ein Benutzer anmeldet und lange genug ' +
          'angemeldet bleibt, dass sie gesendet werden können.',
      },
    },
    unadvise: {
      label: 'Registrierungen aufgehoben?',
      asks: 'Ruft der Client für jede Registrierung Unadvise auf?',
      means: {
        yes: 'Die Anbieter geben ihre Verweise auf die Advise-Senken auf.',
        no:
          'Anbieter behalten möglicherweise Verweise auf Advise-Senken eines Clients, der gleich ' +
          'nicht mehr da ist.',
      },
      note:
        'Benachrichtigungen sind asynchron: Eine kann selbst nach einem erfolgreichen Unadvise ' +
        'noch eintreffen. Ein Client muss jederzeit darauf gefasst sein.',
    },
    lateNotifications: {
      label: 'Benachrichti\u00adgungen gehen weiter',
      asks: 'Die Advise-Senken erhalten möglicherweise weiterhin Benachrichtigungen.',
      means: {
        other:
          'OnNotify kann aufgerufen werden, solange ein Anbieter seinen Verweis behält. Wann er den ' +
          'Verweis aufgibt, ist von Anbieter zu Anbieter verschieden.',
      },
    },
    releaseObjects: {
      label: 'Objekte freigegeben?',
      asks: 'Gibt der Client seine geöffneten Objekte vor Logoff frei?',
      means: {
        yes:
          'Advise-Senken, die Statustabelle, der Postausgang, Nachrichtenspeicher: Jedes wird ' +
          'freigegeben, solange die Sitzung noch lebt.',
        no: 'Die Objekte bleiben geöffnet. Ihr Release käme nach Logoff und damit zu spät.',
      },
    },
    objectsLeftOpen: {
      label: 'Objekte bleiben geöffnet',
      asks: 'Objekte sind noch geöffnet, wenn Logoff aufgerufen wird.',
      means: { other: 'Sie werden mit Logoff ungültig, darunter das Adressbuch.' },
    },
    addressBookReleased: {
      label: 'Adressbuch freigegeben?',
      asks: 'Wird auch das Adressbuch freigegeben?',
      means: {
        yes: 'Kein Objekt der Sitzung bleibt geöffnet.',
        no: 'Das Adressbuch bleibt geöffnet, obwohl es vor Logoff freigegeben werden muss.',
      },
    },
    addressBookLeftOpen: {
      label: 'Adressbuch bleibt geöffnet',
      asks: 'Das Adressbuch ist noch geöffnet, wenn Logoff aufgerufen wird.',
      means: {
        other:
          'OpenAddressBook liefert immer einen gültigen Zeiger, auch wenn es mit ' +
          'MAPI_W_ERRORS_RETURNED warnt. Der Zeiger muss auf jeden Fall vor Logoff freigegeben ' +
          'werden.',
      },
    },
    cachedEntryIds: {
      label: 'Eintrags-IDs zwischen\u00adgespeichert?',
      asks: 'Hat der Client Eintrags-IDs im Arbeitsspeicher behalten?',
      means: {
        yes: 'Ihr Speicher stammt von MAPI und geht an MAPI zurück.',
        no: 'Es gibt nichts freizugeben.',
      },
    },
    freeBuffers: {
      label: 'MAPIFreeBuffer',
      asks: 'MAPIFreeBuffer gibt den Speicher jeder zwischengespeicherten Eintrags-ID frei.',
      means: {
        other:
          'Ein Beispiel ist PR_IPM_SUBTREE_ENTRYID eines Nachrichtenspeichers. Logoff gibt ' +
          'diesen Speicher nicht frei.',
      },
    },
    logoff: {
      label: 'IMAPISession::Logoff',
      asks: 'Der Client ruft IMAPISession::Logoff auf. Der Aufruf beendet die Sitzung.',
      means: {
        other:
          'Logoff gibt S_OK zurück; kein anderer Code ist dokumentiert. MAPI ruft die ' +
          'Abmeldemethoden der Anbieter auf und fährt die Anbieter dann herunter.',
      },
      note:
        'Mit MAPI_LOGOFF_UI kann ein Dialogfeld erscheinen, vielleicht zur Bestätigung; was ' +
        'geschieht, wenn der Benutzer ablehnt, ist nicht dokumentiert. Auch die Reihenfolge, in ' +
        'der die Arten von Anbietern herunterfahren, ist nicht dokumentiert. Was ' +
        'heruntergefahren wird, während andere Clients die Sitzung mitnutzen, ist nicht ' +
        'dokumentiert.',
    },
    logoffShared: {
      label: 'MAPI_LOGOFF_SHARED?',
      asks: 'Ist MAPI_LOGOFF_SHARED gesetzt?',
      means: {
        yes:
          'Die anderen Clients einer gemeinsam genutzten Sitzung werden aufgefordert, sich ' +
          'ebenfalls abzumelden.',
        no:
          'Die anderen Clients werden nicht aufgefordert, sich abzumelden. Dass es dazu das Flag ' +
          'braucht, ist unsere Lesart.',
      },
      note:
        'Die Dokumentation ist uneinheitlich: Das Flag ist zu setzen, wenn die gemeinsam ' +
        'genutzte Sitzung dem Client gehört; jeder ihrer Clients darf es setzen; es ist nie zu ' +
        'setzen. Die letzte Aussage ist die neueste, und ihr ist zu folgen. Nach zwei Seiten ' +
        'werden die anderen Clients einer gemeinsam genutzten Sitzung bei jedem Logoff ' +
        'benachrichtigt. Eine Senke, die bei der Sitzung registriert ist, erhält fnevExtended, ' +
        'wenn sich ein Client abmeldet.',
    },
    sessionShared: {
      label: 'Sitzung gemeinsam genutzt?',
      asks: 'Nutzen andere Clients die Sitzung mit?',
      means: {
        yes: 'Sie alle werden benachrichtigt und sollten sich abmelden.',
        no: 'Die Sitzung wird nicht gemeinsam genutzt, daher wird das Flag ignoriert.',
      },
    },
    othersShutDown: {
      label: 'Andere fahren herunter',
      asks: 'Alle MAPI-Clients beginnen herunterzufahren.',
      means: {
        other:
          'Die Clients, die die Sitzung mitnutzen, werden benachrichtigt. Seit dem schnellen ' +
          'Herunterfahren von Outlook 2007 SP2 beginnen dadurch alle MAPI-Clients ' +
          'herunterzufahren, mit unerwartetem Verhalten. Deshalb sollte heute kein Client ' +
          'MAPI_LOGOFF_SHARED setzen.',
      },
      note:
        'Die Dokumentation nennt zwei Benachrichtigungen: fnevCriticalError an die anderen Clients ' +
        'einer gemeinsam genutzten Sitzung und fnevExtended, wenn sich ein Client abmeldet. Nach ' +
        'unserer Lesart gehört die erste zu diesem Flag, die zweite zu jeder Abmeldung.',
    },
    objectsOpen: {
      label: 'Objekte noch geöffnet?',
      asks: 'Waren noch Objekte geöffnet, als Logoff aufgerufen wurde?',
      means: {
        yes: 'Logoff hat sie ungültig gemacht.',
        no: 'Alles wurde rechtzeitig freigegeben.',
      },
    },
    objectsInvalid: {
      label: 'Objekte sind ungültig',
      asks: 'Die Objekte, die noch geöffnet waren, sind jetzt ungültig.',
      means: {
        other:
          'Es ist zu erwarten, dass jeder Aufruf ihrer Methoden fehlschlägt. Ihr Speicher wird ' +
          'möglicherweise nie freigegeben.',
      },
      note: 'Dass ein Release nach Logoff fehlschlägt wie jeder andere Aufruf, ist unsere Lesart.',
    },
    afterLogoff: {
      label: 'Sitzung noch verwendet?',
      asks: 'Ruft der Client eine andere Methode der Sitzung als Release auf?',
      means: {
        yes: 'Nach Logoff ist nur Release zulässig.',
        no: 'Nur Release bleibt noch aufzurufen.',
      },
    },
    methodAfterLogoff: {
      label: 'Nur Release ist zulässig',
      asks: 'Der Client ruft eine Methode auf, die nach Logoff nicht aufgerufen werden darf.',
      means: {
        other: 'Die Sitzung ist beendet. Was der Aufruf zurückgibt, ist nicht dokumentiert.',
      },
    },
    releaseSession: {
      label: 'Sitzung freigeben',
      asks: 'Der Client gibt den Sitzungszeiger frei.',
      means: { other: 'Die Sitzung ist vorbei. Als Nächstes folgen die Bibliotheken.' },
    },
    oleInitialized: {
      label: 'OleInitialize aufgerufen?',
      asks: 'Hat der Client beim Start OleInitialize aufgerufen?',
      means: {
        yes: 'OleUninitialize muss folgen, und zwar vor MAPIUninitialize.',
        no: 'OleUninitialize ist nicht aufzurufen.',
      },
      note:
        'Die Reihenfolge ist nicht einfach umgekehrt. Der Start verläuft MAPI, OLE, ' +
        'Hilfsfunktionen; das Ende OLE, MAPI, Hilfsfunktionen.',
    },
    oleFirst: {
      label: 'OleUninitialize zuerst?',
      asks: 'Kommt OleUninitialize vor MAPIUninitialize?',
      means: {
        yes: 'OLE endet, solange MAPI noch läuft, wie es sein muss.',
        no: 'MAPIUninitialize kommt zuerst und OleUninitialize zu spät.',
      },
    },
    oleUninitialize: {
      label: 'OleUninitialize',
      asks: 'OleUninitialize beendet die OLE-Bibliotheken.',
      means: { other: 'MAPIUninitialize darf jetzt folgen.' },
    },
    mapiUninitialize: {
      label: 'MAPIUninitialize',
      asks: 'MAPIUninitialize verringert den Referenzzähler und räumt auf.',
      means: {
        other: 'Es gibt nichts zurück. Danach ruft der Client MAPI nicht mehr auf.',
      },
      note:
        'Es darf nicht aus DllMain aufgerufen werden. Wann die DLLs von Anbietern entladen ' +
        'werden, stellt die Dokumentation uneinheitlich dar; nach dem MAPIUninitialize des ' +
        'letzten Clients ist die Lesart, die hier gilt. Ein Client, der nur die Hilfsfunktionen ' +
        'gestartet hat, hat keine Sitzung zu beenden: Er ruft DeinitMapiUtil auf, nicht ' +
        'MAPIUninitialize.',
    },
    countsEqual: {
      label: 'Gleich oft aufgerufen?',
      asks: 'Wird MAPIUninitialize so oft aufgerufen wie zuvor MAPIInitialize?',
      means: {
        yes: 'Jedes MAPIInitialize hat sein MAPIUninitialize.',
        no: 'Die beiden Anzahlen sind verschieden, und der Referenzzähler geht nicht auf.',
      },
      note:
        'Jeder Thread, der MAPIInitialize aufgerufen hat, ruft MAPIUninitialize auf, wenn er mit ' +
        'MAPI fertig ist.',
    },
    countsDiffer: {
      label: 'Anzahlen ungleich',
      asks: 'Die Aufrufe von MAPIInitialize und MAPIUninitialize entsprechen einander nicht.',
      means: {
        other:
          'Der eine Aufruf erhöht den Referenzzähler, der andere verringert ihn: Beide müssen ' +
          'gleich oft kommen. Bei zu wenigen Aufrufen von MAPIUninitialize läuft ein eigener ' +
          'Benachrichtigungsthread weiter, denn er bleibt, bis der Zähler null ist. Was sonst ' +
          'noch folgt, ist nicht dokumentiert.',
      },
    },
    oleLate: {
      label: 'OleUninitialize fällig?',
      asks: 'Ist OleUninitialize noch aufzurufen?',
      means: {
        yes: 'Es kommt nach MAPIUninitialize, und das ist die falsche Reihenfolge.',
        no: 'OLE wurde nicht verwendet oder hat rechtzeitig geendet.',
      },
    },
    uncleanExit: {
      label: 'Unsauberes Ende',
      asks: 'OleUninitialize kommt nach MAPIUninitialize.',
      means: {
        other: 'Der Client endet möglicherweise unsauber, ganz ähnlich wie bei einem Absturz.',
      },
    },
    utilitiesUsed: {
      label: 'ScInitMapiUtil aufgerufen?',
      asks: 'Hat der Client beim Start ScInitMapiUtil aufgerufen?',
      means: {
        yes: 'Dann muss er auch DeinitMapiUtil aufrufen.',
        no: 'DeinitMapiUtil ist nicht aufzurufen.',
      },
    },
    deinitMapiUtil: {
      label: 'DeinitMapiUtil',
      asks: 'DeinitMapiUtil gibt die Hilfsfunktionen frei.',
      means: {
        other: 'Es gibt nichts zurück und ist der letzte Aufruf in der dokumentierten Reihenfolge.',
      },
      note:
        'Die Dokumentation widerspricht sich. Auf MAPIUninitialize darf kein MAPI-Aufruf folgen; ' +
        'eine Seite sagt, dass MAPIUninitialize selbst DeinitMapiUtil aufruft, eine andere, dass ' +
        'MAPIInitialize es tut; dennoch stellen die Schritte zum Beenden einer Sitzung ' +
        'DeinitMapiUtil ans Ende. Das Diagramm behält diese Reihenfolge bei.',
    },
    calledLate: {
      label: 'MAPI erneut aufgerufen?',
      asks: 'Ruft der Client nach MAPIUninitialize noch einmal MAPI auf?',
      means: {
        yes: 'Kein Aufruf ist mehr zulässig.',
        no: 'Der Client ist mit MAPI fertig.',
      },
      note:
        'DeinitMapiUtil an seiner dokumentierten Stelle zählt nicht als ein solcher Aufruf ' +
        '(unsere Lesart).',
    },
    callAfterUninitialize: {
      label: 'Kein Aufruf ist zulässig',
      asks: 'Der Client ruft MAPI nach MAPIUninitialize auf.',
      means: {
        other: 'Der Client darf dies nicht tun. Was dann geschieht, ist nicht dokumentiert.',
      },
    },
    sessionEnded: {
      label: 'Sitzung beendet',
      asks: 'Die Sitzung ist beendet.',
      means: {
        other:
          'S_OK ist, was Logoff zurückgegeben hat. Es sagt nichts über Fehler: Sie zeigen sich in ' +
          'Objekten, in Nachrichten und in anderen Clients, nicht in einem Code.',
      },
    },
  },
  exits: {
    yes: 'ja',
    no: 'nein',
  },
  prompts: {},
  answers: {},
  inputs: {
    mail: {
      name: 'Ausgehende Nachrichten',
      hint: 'Nachrichten, die noch in der Ausgangswarteschlange sind.',
      values: {
        none: 'Keine in Warteschlange',
        waits: 'In Warteschlange, Client wartet',
        left: 'In Warteschlange, sofort Logoff',
      },
    },
    advise: {
      name: 'Registrierungen',
      hint: 'Ob für jede Registrierung für Benachrichtigungen Unadvise aufgerufen wird.',
      values: { cancelled: 'Aufgehoben', left: 'Nicht aufgehoben' },
    },
    release: {
      name: 'Geöffnete Objekte',
      hint: 'Wann der Client die Objekte freigibt, die er geöffnet hat.',
      values: {
        before: 'Vor Logoff freigegeben',
        after: 'Nach Logoff freigegeben',
        'address-book': 'Alle bis auf das Adressbuch',
      },
    },
    cached: {
      name: 'Zwischen\u00adgespeicherte Eintrags-IDs',
      hint: 'Eintrags-IDs von MAPI, die der Client im Arbeitsspeicher behalten hat.',
      values: { no: 'Keine', yes: 'Einige' },
    },
    flags: { name: 'ulFlags', hint: 'Die Maske der Flags von Logoff.', values: {} },
    shared: {
      name: 'Andere Clients',
      hint: 'Ob andere Clients die Sitzung mitnutzen.',
      values: { no: 'Keine', yes: 'Nutzen die Sitzung mit' },
    },
    afterwards: {
      name: 'Nach Logoff',
      hint: 'Was der Client an der Sitzung aufruft, wenn Logoff zurückgekehrt ist.',
      values: { release: 'Nur Release', method: 'Zuerst eine andere Methode' },
    },
    ole: {
      name: 'OleUninitialize',
      hint: 'Nur dort benötigt, wo OleInitialize aufgerufen wurde.',
      values: {
        no: 'Nicht benötigt',
        before: 'Vor MAPIUninitialize',
        after: 'Nach MAPIUninitialize',
      },
    },
    count: {
      name: 'MAPIUninitialize',
      hint: 'Wie oft es aufgerufen wird.',
      values: { equal: 'So oft wie MAPIInitialize', unequal: 'Nicht so oft' },
    },
    utilities: {
      name: 'ScInitMapiUtil',
      hint: 'Ob der Client es beim Start aufgerufen hat.',
      values: { no: 'Nicht aufgerufen', yes: 'Aufgerufen' },
    },
    late: {
      name: 'Nach MAPIUninitialize',
      hint: 'Ob der Client MAPI noch einmal aufruft.',
      values: { no: 'Kein MAPI-Aufruf', yes: 'Weiterer MAPI-Aufruf' },
    },
  },
  facts: {
    mail: {
      name: 'ausgehende Nachrichten',
      values: {
        none: 'keine in Warteschlange',
        waits: 'in Warteschlange, Client wartet',
        left: 'in Warteschlange, sofort Logoff',
      },
    },
    advise: {
      name: 'Registrierungen',
      values: { cancelled: 'aufgehoben', left: 'nicht aufgehoben' },
    },
    release: {
      name: 'geöffnete Objekte',
      values: {
        before: 'vor Logoff freigegeben',
        after: 'nach Logoff freigegeben',
        'address-book': 'alle bis auf das Adressbuch freigegeben',
      },
    },
    cached: {
      name: 'zwischengespeicherte Eintrags-IDs',
      values: { no: 'keine', yes: 'einige' },
    },
    shared: { name: 'andere Clients', values: { no: 'keine', yes: 'nutzen die Sitzung mit' } },
    afterwards: {
      name: 'Aufruf nach Logoff',
      values: { release: 'nur Release', method: 'eine andere Methode' },
    },
    ole: {
      name: 'OleUninitialize',
      values: {
        no: 'nicht benötigt',
        before: 'vor MAPIUninitialize',
        after: 'nach MAPIUninitialize',
      },
    },
    count: {
      name: 'Aufrufe von MAPIUninitialize',
      values: { equal: 'so viele wie von MAPIInitialize', unequal: 'nicht so viele' },
    },
    utilities: {
      name: 'ScInitMapiUtil',
      values: { no: 'nicht aufgerufen', yes: 'aufgerufen' },
    },
    late: { name: 'weiterer MAPI-Aufruf', values: { no: 'nein', yes: 'ja' } },
  },
  flags: {
    MAPI_LOGOFF_SHARED: {
      meaning:
        'Fordert jeden Client, der die Sitzung mitnutzt, auf, sich abzumelden. Heute sollte kein ' +
        'Client es setzen.',
      matters: 'Wird bei „MAPI_LOGOFF_SHARED?“ ausgewertet, sobald Logoff aufgerufen wurde.',
      ignored: 'Wenn die Sitzung nicht gemeinsam genutzt wird.',
    },
    MAPI_LOGOFF_UI: {
      meaning:
        'Erlaubt Logoff, ein Dialogfeld anzuzeigen, vielleicht um eine Bestätigung einzuholen.',
      matters: 'Das Diagramm wertet es nicht aus; ohne das Flag wird ulUIParam ignoriert.',
      ignored: '',
    },
  },
  conflicts: {
    'logoff-shared-today':
      'MAPI_LOGOFF_SHARED ist gesetzt, was heute kein Client tun sollte: Wird die Sitzung ' +
      'gemeinsam genutzt, beginnen seit Outlook 2007 SP2 alle MAPI-Clients herunterzufahren, mit ' +
      'unerwartetem Verhalten.',
    'logoff-shared-ignored':
      'MAPI_LOGOFF_SHARED ist gesetzt, aber die Sitzung wird nicht gemeinsam genutzt. Das Flag ' +
      'wird ignoriert.',
  },
  reasons: {
    'others-keep-session':
      'Was die anderen Clients einer gemeinsam genutzten Sitzung haben, nachdem sich einer von ' +
      'ihnen abgemeldet hat, lässt die Dokumentation offen. Dass sie die Sitzung behalten, ist ' +
      'unsere Lesart.',
  },
  details: {
    clean: {
      true: { name: 'in Ordnung', says: 'Unterwegs wurde kein Fehler gemacht.' },
      false: { name: 'mit Fehlern', says: 'Etwas unterwegs hat eine schlimme Folge.' },
    },
    others: {
      'told-to-log-off': {
        name: 'andere zum Abmelden aufgefordert',
        says: 'Die anderen Clients der Sitzung wurden aufgefordert, sich abzumelden.',
      },
      'keep-session': {
        name: 'andere behalten die Sitzung',
        says: 'Die anderen Clients behalten die Sitzung.',
      },
    },
  },
  links: {
    start: 'Das Gegenstück am Anfang der Sitzung',
    sharing: 'Wie es dazu kommt, dass eine Sitzung gemeinsam genutzt wird',
  },
  because: {
    mailQueued: {
      yes: () => 'Ja, weil noch Nachrichten in der Warteschlange sind.',
      no: () => 'Nein, weil keine Nachricht in der Warteschlange ist.',
    },
    stayLoggedOn: {
      yes: () => 'Ja, weil der Client wartet.',
      no: () => 'Nein, weil sich der Client sofort abmeldet.',
    },
    unadvise: {
      yes: () => 'Ja, weil der Client für jede von ihnen Unadvise aufruft.',
      no: () => 'Nein, weil der Client Unadvise nicht aufruft.',
    },
    releaseObjects: {
      yes: () => 'Ja, weil der Client sie vor Logoff freigibt.',
      no: () => 'Nein, weil der Client sie erst nach Logoff freigibt.',
    },
    addressBookReleased: {
      yes: () => 'Ja, weil der Client jedes Objekt vor Logoff freigibt.',
      no: () => 'Nein, weil der Client alle Objekte bis auf das Adressbuch freigibt.',
    },
    cachedEntryIds: {
      yes: () => 'Ja, weil der Client einige behalten hat.',
      no: () => 'Nein, weil der Client keine behalten hat.',
    },
    sessionShared: {
      yes: () => 'Ja, weil andere Clients die Sitzung mitnutzen.',
      no: () => 'Nein, weil kein anderer Client die Sitzung mitnutzt.',
    },
    objectsOpen: {
      yes: () => 'Ja, weil nicht jedes Objekt vor Logoff freigegeben wurde.',
      no: () => 'Nein, weil jedes Objekt vor Logoff freigegeben wurde.',
    },
    afterLogoff: {
      yes: () => 'Ja, weil der Client eine andere Methode aufruft.',
      no: () => 'Nein, weil der Client nur Release aufruft.',
    },
    oleInitialized: {
      yes: () => 'Ja, weil der Client OLE verwendet hat.',
      no: () => 'Nein, weil der Client OLE nicht verwendet hat.',
    },
    oleFirst: {
      yes: () => 'Ja, weil es vor MAPIUninitialize kommt.',
      no: () => 'Nein, weil es nach MAPIUninitialize kommt.',
    },
    countsEqual: {
      yes: () => 'Ja, weil die beiden Anzahlen übereinstimmen.',
      no: () => 'Nein, weil die beiden Anzahlen nicht übereinstimmen.',
    },
    oleLate: {
      yes: () => 'Ja, weil es vor MAPIUninitialize nicht aufgerufen wurde.',
      no: () => 'Nein, weil es rechtzeitig aufgerufen wurde oder nicht benötigt wird.',
    },
    utilitiesUsed: {
      yes: () => 'Ja, weil der Client die Hilfsfunktionen verwendet hat.',
      no: () => 'Nein, weil der Client die Hilfsfunktionen nicht verwendet hat.',
    },
    calledLate: {
      yes: () => 'Ja, weil der Client MAPI noch einmal aufruft.',
      no: () => 'Nein, weil der Client MAPI nicht noch einmal aufruft.',
    },
  },
  calls: {},
  figureNote: '',
}
