import type { text as english } from '../en/lessons'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  lessons: {
    profile: {
      title: 'Welches Profil',
      about: 'Die ersten Fragen des Diagramms: woher das Profil einer Sitzung kommt.',
    },
    sharing: {
      title: 'Gemeinsam genutzte Sitzungen und Warten',
      about:
        'Wer eine neue Sitzung erhält, wer der eines anderen Clients beitritt und wer warten muss.',
    },
    dialogs: {
      title: 'Dialogfelder und Anmeldeinformationen',
      about:
        'Zu welchen Dialogfeldern ein Aufruf führen kann und was ihre Antworten ändern. Das ' +
        'Kennwort eines Profils ist historisch.',
    },
    services: {
      title: 'Nachrichtendienste und Anbieter',
      about:
        'Die Warteschlange der Anbieter: Fehler, zweite Versuche und Dienste, die deaktiviert ' +
        'werden.',
    },
    combinations: {
      title: 'Echte Clients und schwierige Fälle',
      about:
        'Mehrere Regeln zugleich: echte Kombinationen von Flags, Limits, Widersprüche und was ' +
        'vor und nach der Anmeldung kommt.',
    },
  },
  groups: {
    ordinary: {
      title: 'Gewöhnliche Anmeldungen',
      about: 'Was Clients an einem gewöhnlichen Tag wollen.',
    },
    clients: {
      title: 'Was echte Clients übergeben',
      about:
        'Kombinationen von Flags aus veröffentlichtem Quellcode, aus der Dokumentation und aus ' +
        'Mapix.h.',
    },
    results: {
      title: 'Jedes Ergebnis',
      about: 'Jedes Ende des Diagramms und jede Art von Sitzung.',
    },
    dialogs: {
      title: 'Dialogfelder und ihre Antworten',
      about: 'Was ein Benutzer gefragt wird und was aus jeder Antwort folgt.',
    },
    failures: {
      title: 'Fehler von Anbietern',
      about:
        'Jede Ursache, behoben und nicht behoben, mit Dialogfeldern und ohne. Wann ein ' +
        'Dialogfeld angezeigt werden darf, ist unsere Lesart. Ebenso S_OK, wo ein Dienst ' +
        'deaktiviert wird: Darin widerspricht sich die Dokumentation.',
    },
    shared: {
      title: 'Gemeinsam genutzte Sitzungen',
      about: 'Mehrere Clients auf einem Computer.',
    },
    life: {
      title: 'Vor und nach der Anmeldung',
      about:
        'Wie ein Client startet, seine Einstellungen prüft, seine Sitzung verwendet und sie ' +
        'beendet.',
    },
    figure: {
      title: 'Die 21 Pfade der Abbildung',
      about: 'Jeder Weg durch Microsofts Abbildung, von ihrer ersten Frage bis zu einem Ende.',
    },
  },
  scenarios: {
    'mail-client': {
      title: 'Ein Mailclient startet',
      story:
        'Ein Mailclient meldet sich mit dem Standardprofil an und lässt andere Clients seine ' +
        'Sitzung mitnutzen. Dialogfelder sind zulässig. Die Kombination der Flags ist plausibel, ' +
        'mehr nicht: In keinem Dokument steht, was Outlook übergibt.',
      notice:
        '„MAPI_USE_DEFAULT?“ kommt vor „MAPI_LOGON_UI?“, daher wird niemand nach einem Profil ' +
        'gefragt. Es gibt keine gemeinsam genutzte Sitzung, der er beitreten könnte, also wird ' +
        'eine neue erstellt.',
    },
    'background-indexer': {
      title: 'Ein Indexer tritt im Hintergrund bei',
      story:
        'Es gibt eine gemeinsam genutzte Sitzung mit dem Profil Outlook. Ein Indexer meldet sich ' +
        'für Hintergrundarbeit an, ohne Dialogfelder und ohne E-Mail. Die Kombination seiner ' +
        'Flags ist plausibel (unsere Lesart).',
      notice:
        'Der Indexer nennt kein Profil und benötigt keines: Er tritt der gemeinsam genutzten ' +
        'Sitzung bei. Nur für diesen Client ist es eine Sitzung ohne Messaging.',
    },
    'named-profile': {
      title: 'Ein Profil, beim Namen genannt',
      story:
        'Ein Tool öffnet das Profil Archive. Es verlangt eine neue Sitzung, kann also nicht der ' +
        'eines anderen Clients beitreten.',
      notice:
        'Der Name wird sofort übernommen. Weder das Standardprofil noch der Benutzer wird nach ' +
        'einem gefragt.',
    },
    'user-chooses': {
      title: 'Der Benutzer wählt ein Profil aus',
      story:
        'Ein Tool übergibt keinen Profilnamen und lässt den Benutzer wählen. ' +
        'MAPI_EXPLICIT_PROFILE schließt das Standardprofil als Rückfalloption aus.',
      notice:
        'Das Dialogfeld öffnet sich mit leerem Namensfeld. Keine Frage des Diagramms wertet ' +
        'MAPI_EXPLICIT_PROFILE aus.',
    },
    'windows-service': {
      title: 'Ein Windows-Dienst meldet sich an',
      story:
        'Ein Windows-Dienst öffnet das Profil Outlook. Niemand könnte ein Dialogfeld ' +
        'beantworten, daher erlaubt kein Flag eines.',
      notice:
        'Ein Dienst muss MAPI_NO_MAIL setzen, und er muss MAPI_NT_SERVICE sowohl hier als auch ' +
        'bei MAPIInitialize setzen. Nach unserer Lesart ist der Transport von Microsoft Exchange ' +
        'nicht in der Warteschlange.',
    },
    'empty-name': {
      title: 'Ein leerer Profilname',
      story:
        'Ein Client übergibt als lpszProfileName eine leere Zeichenfolge und erlaubt ' +
        'Dialogfelder. Der Benutzer hat noch nicht geantwortet.',
      notice:
        '"" zählt als NULL (unsere Lesart), daher öffnet sich das Dialogfeld. Der Durchlauf ' +
        'wartet auf eine Antwort.',
    },
    'name-and-default': {
      title: 'Ein Name und das Standardprofil',
      story:
        'Ein Client nennt das Profil Archive und setzt auch MAPI_USE_DEFAULT. Was davon Vorrang ' +
        'hat, stellt die Dokumentation uneinheitlich dar.',
      notice:
        'Die Abbildung fragt nur dann nach MAPI_USE_DEFAULT, wenn kein Name angegeben ist. Dass ' +
        'der Name Vorrang hat, ist unsere Lesart.',
    },

    'mfcmapi-logon': {
      title: 'MFCMAPI: Anmeldung mit „Logon“',
      story:
        'Der Anmeldebefehl „Logon“ von MFCMAPI übergibt 0x3B und keinen Profilnamen. Der ' +
        'Benutzer wählt im Dialogfeld das Standardprofil aus.',
      notice:
        'Der Wert steht für fünf Flags. MAPI_LOGON_UI öffnet das Dialogfeld, und ' +
        'MAPI_ALLOW_OTHERS macht die neue Sitzung zu einer gemeinsam genutzten.',
    },
    'mfcmapi-logon-with-flags': {
      title: 'MFCMAPI: Anmeldung mit Flags',
      story:
        'Dieses Dialogfeld von MFCMAPI schlägt zunächst 0x3B vor, und MFCMAPI ergänzt ' +
        'MAPI_UNICODE. Das Feld für das Profil ist leer, der Name ist also NULL. Eine gemeinsam ' +
        'genutzte Sitzung mit dem Profil Archive ist bereits vorhanden.',
      notice:
        'MAPI_NEW_SESSION führt an der gemeinsam genutzten Sitzung vorbei. Ob die neue gemeinsam ' +
        'genutzte Sitzung die frühere ersetzt, lässt die Dokumentation offen.',
    },
    'mfcmapi-needs-session': {
      title: 'MFCMAPI benötigt eine Sitzung',
      story:
        'Wo MFCMAPI eine Sitzung benötigt und keine hat, übergibt es 0x23 und keinen ' +
        'Profilnamen. Der Benutzer wählt Archive aus.',
      notice:
        'MAPI_ALLOW_OTHERS ist nicht gesetzt, daher kann niemand beitreten. Die Sitzung ist ' +
        'individuell.',
    },
    mrmapi: {
      title: 'MrMAPI mit dem Standardprofil',
      story:
        'MrMAPI läuft in der Befehlszeile und zeigt keine Dialogfelder an. Dort wurde kein ' +
        'Profil genannt, daher ergänzt es MAPI_USE_DEFAULT: 0x80008062.',
      notice:
        'MAPI_NEW_SESSION hält es aus gemeinsam genutzten Sitzungen heraus, und MAPI_NO_MAIL ' +
        'macht es zu einem Client ohne Messaging.',
    },
    'mrmapi-named-profile': {
      title: 'MrMAPI mit einem genannten Profil',
      story:
        'In der Befehlszeile wurde das Profil Archive genannt. MrMAPI lässt MAPI_USE_DEFAULT ' +
        'weg: 0x80008022.',
      notice: 'Bei „Profilname NULL?“ trennt sich der Weg von dem mit dem Standardprofil.',
    },
    'console-example': {
      title: 'Die Konsolenanwendung als Beispiel',
      story:
        'Die Beispielanwendung, die zu MFCMAPI gehört, übergibt MAPI_UNICODE und MAPI_LOGON_UI, ' +
        'mehr nicht: 0x80000001. Der Benutzer wählt das Standardprofil aus.',
      notice:
        'MAPI_NEW_SESSION ist nicht gesetzt, sie würde also einer gemeinsam genutzten Sitzung ' +
        'beitreten. Ohne eine solche ist die neue Sitzung individuell (unsere Lesart). ' +
        'MAPI_EXTENDED fehlt, was eine Warnung einbringt.',
    },
    'address-list-sample': {
      title: 'Das Codebeispiel für Adresslisten',
      story:
        'Ein Codebeispiel in der Dokumentation übergibt nur MAPI_LOGON_UI. In seinem Kommentar ' +
        'steht, dass die aktuelle Sitzung verwendet wird, falls es eine gibt. Hier gibt es eine ' +
        'gemeinsam genutzte Sitzung.',
      notice:
        'Der Client tritt der gemeinsam genutzten Sitzung bei, und kein Dialogfeld wird ' +
        'angezeigt.',
    },
    'simple-default': {
      title: 'MAPI_SIMPLE_DEFAULT',
      story:
        'Mapix.h hat diesen Namen für drei Flags: 0x1009. Es gibt keine gemeinsam genutzte ' +
        'Sitzung, und der Benutzer wählt das Standardprofil aus.',
      notice: 'MAPI_USE_DEFAULT gehört nicht zu den drei Flags, daher öffnet sich das Dialogfeld.',
    },
    'simple-explicit': {
      title: 'MAPI_SIMPLE_EXPLICIT',
      story:
        'Mapix.h hat diesen Namen für drei Flags: 0x1012. Ein Client übergibt sie ohne ' +
        'Profilnamen.',
      notice:
        'Keines der Flags nennt ein Profil oder erlaubt ein Dialogfeld, daher schlägt der Aufruf ' +
        'fehl. Der Code, den er zurückgibt, ist unsere Lesart.',
    },

    'no-profile-name': {
      title: 'Kein Name, kein Standardprofil, kein Dialogfeld',
      story: 'Ein Client verlangt eine neue Sitzung und sagt nichts über ein Profil.',
      notice:
        'Dass der Aufruf fehlschlägt, ist dokumentiert. Welchen Code er zurückgibt, ist unsere ' +
        'Lesart.',
    },
    'unknown-profile': {
      title: 'Ein Profil, das es nicht gibt',
      story: 'Der Aufruf nennt das Profil Sales. Dieser Computer hat kein solches Profil.',
      notice: 'Die Abbildung fragt nicht danach. Der Schritt und sein Code sind unsere Lesart.',
    },
    'no-default-profile': {
      title: 'Kein Standardprofil ist festgelegt',
      story: 'Ein Client will das Standardprofil, aber auf diesem Computer ist keines festgelegt.',
      notice: 'Was geschieht, lässt die Dokumentation offen. Der Fehler ist unsere Lesart.',
    },
    'old-password-refused': {
      title: 'Historisch: Profilkennwort abgelehnt',
      story:
        'In älterem MAPI konnte ein Profil ein Kennwort haben. Der Client hat nicht das richtige ' +
        'angegeben, und kein Flag erlaubt das Kennwortdialogfeld.',
      notice:
        'Heute haben Profile keine Kennwörter, daher ist dieser Fehler historisch. Sein Code ist ' +
        'unsere Lesart.',
    },
    'mutex-timeout': {
      title: 'Eine andere Anmeldung dauert zu lange',
      story:
        'Ein anderer Thread belegt den Anmeldemutex länger als einige Sekunden. Dieser Client ' +
        'hat MAPI_TIMEOUT_SHORT gesetzt.',
      notice:
        'Der Aufruf gibt vor der ersten Frage der Abbildung auf. Die Stelle, an der der Mutex ' +
        'steht, ist unsere Lesart.',
    },
    'mutex-wait': {
      title: 'Warten auf eine andere Anmeldung',
      story:
        'Ein anderer Thread belegt den Anmeldemutex länger als einige Sekunden. ' +
        'MAPI_TIMEOUT_SHORT ist nicht gesetzt.',
      notice:
        'Der Aufruf wartet, und die Dokumentation nennt keine Obergrenze. Dann geht die ' +
        'Anmeldung weiter.',
    },
    'new-shared-session': {
      title: 'Eine Sitzung, der andere beitreten können',
      story:
        'Ein Client erstellt eine neue Sitzung mit dem Profil Outlook. Spätere Clients können ' +
        'ihr beitreten.',
      notice:
        'Keine Frage wertet MAPI_ALLOW_OTHERS aus. Es ändert die Art der Sitzung, nicht den Weg ' +
        'zu ihr.',
    },
    'individual-by-default': {
      title: 'Individuell ohne ein Flag',
      story:
        'Ein Client setzt weder MAPI_NEW_SESSION noch MAPI_ALLOW_OTHERS. Es gibt keine gemeinsam ' +
        'genutzte Sitzung, der er beitreten könnte.',
      notice:
        'Die Sitzung ist neu, und niemand kann ihr beitreten. In keinem Dokument steht das: Es ' +
        'ist unsere Lesart.',
    },
    'shared-and-nonmessaging': {
      title: 'Gemeinsam genutzt und ohne Messaging',
      story:
        'Ein Client erstellt eine gemeinsam genutzte Sitzung und setzt MAPI_NO_MAIL. Der ' +
        'Transport von Microsoft Exchange hat eine inkompatible Version.',
      notice:
        'Eine Sitzung kann zugleich gemeinsam genutzt und ohne Messaging sein. Nach unserer ' +
        'Lesart wird der Transport nicht gestartet, daher spielt seine Version keine Rolle.',
    },

    'profile-dialog-cancelled': {
      title: 'Das Profildialogfeld wird abgebrochen',
      story:
        'MFCMAPI lässt den Benutzer ein Profil auswählen, und der Benutzer klickt auf ' +
        '„Abbrechen“.',
      notice:
        'Die Abbildung enthält keinen Weg zum Abbrechen; der Code stammt von der Referenzseite. ' +
        'MFCMAPI behandelt ihn nicht als Fehler.',
    },
    'check-box': {
      title: 'Das Kontrollkästchen des Profildialogfelds',
      story:
        'Der Benutzer wählt Archive aus und aktiviert das Kontrollkästchen, das die ' +
        'Konfiguration jedes Nachrichtendienstes anfordert.',
      notice:
        'Das Kontrollkästchen bewirkt dasselbe wie MAPI_SERVICE_UI_ALWAYS: Der Dienst zeigt sein ' +
        'Dialogfeld an, bevor er angemeldet wird.',
    },
    'old-password-wrong-once': {
      title: 'Historisch: Das erste Kennwort ist falsch',
      story:
        'Ein altes Profil hat ein Kennwort, und MAPI_PASSWORD_UI erlaubt das Dialogfeld. Das ' +
        'erste Kennwort, das der Benutzer eingibt, ist falsch.',
      notice:
        'Dass das Dialogfeld noch einmal fragt, ist unsere Lesart: In keinem Dokument steht, ' +
        'wozu ein falsches Kennwort führt.',
    },
    'old-password-cancelled': {
      title: 'Historisch: Das Kennwortdialogfeld wird abgebrochen',
      story:
        'Der Benutzer kennt das Kennwort eines alten Profils nicht und klickt auf „Abbrechen“.',
      notice:
        'Die Abbildung stellt dieses Dialogfeld so dar, als hätte es immer Erfolg. ' +
        'MAPI_E_USER_CANCEL stammt von der Referenzseite.',
    },
    'every-service-configured': {
      title: 'Jeder Dienst wird konfiguriert',
      story:
        'Ein Client setzt MAPI_SERVICE_UI_ALWAYS. Dem Nachrichtenspeicher von Microsoft Exchange ' +
        'fehlen Einstellungen, und der Benutzer ergänzt sie im Dialogfeld seines Dienstes.',
      notice:
        'Die Einstellungen sind da, bevor der Anbieter startet, daher gelingt sein erster ' +
        'Versuch.',
    },
    'every-dialog-cancelled': {
      title: 'Jede Konfiguration wird abgebrochen',
      story:
        'Ein Client zeigt das Dialogfeld jedes Dienstes an, und der Benutzer bricht sie alle ab. ' +
        'Dem Nachrichtenspeicher von Microsoft Exchange fehlen weiterhin Einstellungen.',
      notice:
        'Die Anmeldung geht nach jedem „Abbrechen“ weiter. Dann gibt der Anbieter ' +
        'MAPI_E_UNCONFIGURED zurück, und sein Dienst fragt noch einmal.',
    },
    'services-shown-without-logon-ui': {
      title: 'MAPI_SERVICE_UI_ALWAYS allein',
      story:
        'Ein Client setzt MAPI_SERVICE_UI_ALWAYS, nicht aber MAPI_LOGON_UI. Der ' +
        'Nachrichtenspeicher von Personal Folders benötigt ein Kennwort.',
      notice:
        'Nach unserer Lesart erscheinen die Konfigurationsdialogfelder und keine anderen. Der ' +
        'Nachrichtenspeicher darf nicht fragen, also wird er ausgelassen.',
    },
    'property-sheet-cancelled': {
      title: 'Das Eigenschaftenblatt wird abgebrochen',
      story:
        'Dem Outlook Address Book fehlen Einstellungen. Es zeigt sein Eigenschaftenblatt an, und ' +
        'der Benutzer klickt auf „Abbrechen“.',
      notice:
        'Der zweite Versuch schlägt fehl wie der erste, und der Dienst wird deaktiviert. Dass ' +
        'S_OK zurückkommt, ist unsere Lesart.',
    },
    'service-password-cancelled': {
      title: '„Abbrechen“, dann „Wiederholen“',
      story:
        'Der Adressbuchanbieter von Microsoft Exchange fragt nach einem Kennwort, und der ' +
        'Benutzer klickt auf „Abbrechen“. Über den Fehler informiert, wählt der Benutzer ' +
        '„Wiederholen“. Diesmal werden die Anmeldeinformationen akzeptiert.',
      notice:
        'Ein abgebrochenes Kennwortdialogfeld zählt als fehlgeschlagener Versuch (unsere ' +
        'Lesart).',
    },
    'service-password-cancelled-twice': {
      title: '„Abbrechen“, „Wiederholen“, „Abbrechen“',
      story:
        'Die Anmeldeinformationen von Microsoft Exchange werden bei beiden Versuchen abgelehnt. ' +
        'Der Benutzer bricht das Dialogfeld ab, wählt „Wiederholen“ und bricht noch einmal ab.',
      notice:
        'Das zweite „Abbrechen“ ist der zweite Fehlschlag. Alle Anbieter des Dienstes werden für ' +
        'den Rest der Sitzung deaktiviert. Dass S_OK zurückkommt, ist unsere Lesart.',
    },
    'retry-declined': {
      title: 'Kein zweiter Versuch gewünscht',
      story:
        'Personal Folders hat einen falschen Pfad. Der Benutzer wird darüber informiert und ' +
        'lehnt einen erneuten Versuch ab.',
      notice:
        'Der Dienst wird ohne zweiten Versuch deaktiviert, und die anderen machen weiter. Der ' +
        'Code für einen falschen Pfad ist unsere Lesart.',
    },

    'settings-supplied': {
      title: 'Fehlende Einstellungen, ergänzt',
      story:
        'Dem Nachrichtenspeicher von Microsoft Exchange fehlen im Profil Einstellungen. Sein ' +
        'Dienst zeigt das Eigenschaftenblatt an, und der Benutzer füllt es aus.',
      notice:
        'Nach MAPI_E_UNCONFIGURED ruft MAPI den Einstiegspunkt des Dienstes mit ' +
        'MSG_SERVICE_CONFIGURE auf und danach noch einmal die Anmeldemethode.',
    },
    'settings-not-accepted': {
      title: 'Fehlende Einstellungen, nicht genügend ergänzt',
      story:
        'Dem Nachrichtenspeicher von Microsoft Exchange fehlen Einstellungen. Der Benutzer füllt ' +
        'das Eigenschaftenblatt aus, aber der Anbieter ist immer noch nicht konfiguriert.',
      notice:
        'Wozu ein zweites MAPI_E_UNCONFIGURED führt, stellt die Dokumentation uneinheitlich dar. ' +
        'Dass der Dienst deaktiviert wird, ist unsere Lesart.',
    },
    'settings-missing-no-dialog': {
      title: 'Fehlende Einstellungen, kein Dialogfeld',
      story:
        'Dem Nachrichtenspeicher von Microsoft Exchange fehlen Einstellungen, und der Aufruf ' +
        'erlaubt kein Dialogfeld.',
      notice:
        'Der Einstiegspunkt des Dienstes wird aufgerufen, darf aber nicht fragen. Nach unserer ' +
        'Lesart fehlen die Einstellungen weiterhin, und der Dienst wird deaktiviert.',
    },
    'service-password-supplied': {
      title: 'Kennwort des Dienstes, angegeben',
      story:
        'Die Anmeldeinformationen des Nachrichtenspeichers von Microsoft Exchange werden nicht ' +
        'akzeptiert. Der Anbieter fragt, und der Benutzer gibt das Kennwort ein.',
      notice:
        'Der Anbieter fragt innerhalb seines ersten Versuchs, daher gibt es keinen zweiten. Das ' +
        'Kennwort ist das des Dienstes, nicht das des Profils.',
    },
    'service-password-no-dialog': {
      title: 'Kennwort des Dienstes, kein Dialogfeld',
      story:
        'Die Anmeldeinformationen des Nachrichtenspeichers von Microsoft Exchange werden nicht ' +
        'akzeptiert, und der Aufruf erlaubt kein Dialogfeld.',
      notice:
        'Bei MAPI_E_FAILONEPROVIDER wird dieser Anbieter allein ausgelassen. Der Client kann den ' +
        'Benutzer später fragen und es mit dem Nachrichtenspeicher noch einmal versuchen.',
    },
    'path-corrected': {
      title: 'Falscher Pfad, korrigiert',
      story:
        'Personal Folders hat einen falschen Pfad. Der Benutzer wird darüber informiert, ' +
        'korrigiert den Pfad und wählt „Wiederholen“.',
      notice:
        'Der zweite Versuch gelingt. Kein Dokument nennt einen Code für einen falschen Pfad: ' +
        'MAPI_E_LOGON_FAILED ist unsere Lesart.',
    },
    'path-still-wrong': {
      title: 'Falscher Pfad, nicht korrigiert',
      story:
        'Personal Folders hat einen falschen Pfad. Der Benutzer wählt „Wiederholen“, aber der ' +
        'Pfad ist immer noch falsch.',
      notice:
        'Nach dem zweiten Fehlschlag werden alle Anbieter des Dienstes deaktiviert; die anderen ' +
        'Dienste machen weiter. Dass S_OK zurückkommt, ist unsere Lesart.',
    },
    'version-refused': {
      title: 'Inkompatible Version',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange und MAPI einigen sich nicht auf eine ' +
        'Version. Dialogfelder sind zulässig, aber niemand wird gefragt.',
      notice:
        'MAPI_E_VERSION kommt vom Einstiegspunkt, noch vor jeder Anmeldung. Nach unserer Lesart ' +
        'folgt kein zweiter Versuch, und der ganze Dienst wird deaktiviert, samt seinem schon ' +
        'laufenden Adressbuch.',
    },
    'server-back': {
      title: 'Server nicht verfügbar, dann wieder da',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange erreicht seinen Server nicht. Der ' +
        'Benutzer wird darüber informiert, wartet und wählt „Wiederholen“.',
      notice:
        'Der zweite Versuch gelingt. MAPI_E_NETWORK_ERROR ist unsere Lesart: Keine Seite über ' +
        'eine Anmeldemethode führt ihn auf.',
    },
    'server-still-away': {
      title: 'Server zweimal nicht verfügbar',
      story:
        'Der Adressbuchanbieter von Microsoft Exchange erreicht seinen Server nicht. Der ' +
        'Benutzer wählt „Wiederholen“, und der Anbieter scheitert erneut.',
      notice:
        'Adressbücher kommen in der Warteschlange zuerst. Daher wird der Dienst deaktiviert, ' +
        'bevor sein Nachrichtenspeicher und sein Transport an der Reihe waren. Dass S_OK ' +
        'zurückkommt, ist unsere Lesart.',
    },
    'server-away-no-dialog': {
      title: 'Server nicht verfügbar, kein Dialogfeld',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange erreicht seinen Server nicht, und der ' +
        'Aufruf erlaubt kein Dialogfeld.',
      notice:
        'Für einen Nachrichtenspeicher, der kein Dialogfeld anzeigen darf, nennt die ' +
        'Referenzseite MAPI_E_LOGON_FAILED. Dass es keinen zweiten Versuch gibt, ist unsere ' +
        'Lesart.',
    },
    'data-repaired': {
      title: 'Beschädigte Daten, repariert',
      story:
        'Die Daten von Personal Folders sind beschädigt. Der Benutzer wird darüber informiert, ' +
        'repariert sie und wählt „Wiederholen“.',
      notice:
        'Der zweite Versuch gelingt. Kein Dokument nennt einen Code dafür: MAPI_E_CORRUPT_DATA ' +
        'ist unsere Lesart.',
    },
    'data-still-corrupt': {
      title: 'Beschädigte Daten, nicht repariert',
      story:
        'Die Daten von Personal Folders sind beschädigt. Der Benutzer wählt „Wiederholen“, aber ' +
        'nichts wurde repariert.',
      notice:
        'Personal Folders ist für den Rest der Sitzung deaktiviert. Dass der Aufruf S_OK ' +
        'zurückgibt, ist unsere Lesart.',
    },
    'limit-lifted': {
      title: 'Sitzungslimit, aufgehoben',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange bedient keine weitere Sitzung. ' +
        'Inzwischen endet eine andere Sitzung, und der Benutzer wählt „Wiederholen“.',
      notice:
        'MAPI_E_SESSION_LIMIT kommt vom Anbieter. Für zu viele Sitzungen hat MAPILogonEx selbst ' +
        'einen anderen Code: MAPI_E_LOGON_FAILED.',
    },
    'limit-no-dialog': {
      title: 'Sitzungslimit, kein Dialogfeld',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange bedient keine weitere Sitzung, und der ' +
        'Aufruf erlaubt kein Dialogfeld.',
      notice:
        'Die Seite über MAPI-Sitzungen nennt den Code; die Seiten über die Anmeldemethoden ' +
        'führen ihn nicht auf. Dass es keinen zweiten Versuch gibt, ist unsere Lesart.',
    },
    'one-provider-out': {
      title: 'Ein Anbieter gibt allein auf',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange gibt MAPI_E_FAILONEPROVIDER zurück. ' +
        'Dialogfelder sind zulässig, aber niemand wird gefragt.',
      notice:
        'Nur dieser Anbieter wird ausgelassen. Das Adressbuch und der Transport desselben ' +
        'Dienstes machen weiter.',
    },
    'another-cause-second': {
      title: 'Eine andere Ursache beim zweiten Versuch',
      story:
        'Zuerst erreicht der Adressbuchanbieter von Microsoft Exchange seinen Server nicht. Der ' +
        'Benutzer wählt „Wiederholen“, und nun fragt der Anbieter nach einem Kennwort.',
      notice:
        'Bei einem zweiten Versuch kann eine eigene Ursache auftreten. Hier kennt der Benutzer ' +
        'das Kennwort, daher wird der Dienst aktiv.',
    },
    'left-out-at-second-try': {
      title: 'Beim zweiten Versuch ausgelassen',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange stößt an sein Sitzungslimit. Der ' +
        'Benutzer wählt „Wiederholen“, und dann gibt der Anbieter allein auf.',
      notice:
        'Auch beim zweiten Versuch lässt MAPI_E_FAILONEPROVIDER den Dienst am Leben. Ein anderer ' +
        'Fehler würde ihn deaktivieren.',
    },
    'every-service-disabled': {
      title: 'Kein Dienst bleibt übrig',
      story:
        'Jeder Nachrichtendienst des Profils scheitert, und der Aufruf erlaubt kein Dialogfeld.',
      notice:
        'Die Dokumentation widerspricht sich darin, was der Aufruf zurückgibt. S_OK ist unsere ' +
        'Lesart: MAPILogonEx hat keinen Code für einen Teilerfolg.',
    },

    'wrong-profile': {
      title: 'Das falsche Profil',
      story:
        'Es gibt eine gemeinsam genutzte Sitzung mit dem Profil Outlook. Ein Client nennt ' +
        'Archive, setzt aber MAPI_NEW_SESSION nicht.',
      notice:
        'Der Client erhält S_OK und eine Sitzung mit dem Profil Outlook. Der Name wird nicht ' +
        'verwendet.',
    },
    'wrong-profile-of-another': {
      title: 'Das falsche Profil, mit zwei Clients',
      story:
        'Client A lässt andere seine Sitzung mit dem Profil Outlook mitnutzen. Nun meldet sich ' +
        'Client B an und nennt Archive.',
      notice:
        'Ein früherer Aufruf der Geschichte hat die gemeinsam genutzte Sitzung erstellt, daher ' +
        'kann sie hier nicht eingestellt werden. B tritt ihr bei und erhält S_OK.',
    },
    'own-profile-beside-shared': {
      title: 'Eine eigene Sitzung',
      story:
        'Es gibt eine gemeinsam genutzte Sitzung mit dem Profil Outlook. Ein Client verlangt ' +
        'eine neue Sitzung und nennt Archive.',
      notice:
        'Die Frage nach einer gemeinsam genutzten Sitzung wird nicht gestellt. Die Referenzseite ' +
        'rät dazu: MAPI_NEW_SESSION zusammen mit einem Profilnamen.',
    },
    'nothing-to-join': {
      title: 'Eine Sitzung, der niemand beitreten kann',
      story:
        'Client A hat eine individuelle Sitzung erstellt. Client B würde einer gemeinsam ' +
        'genutzten beitreten und hat MAPI_USE_DEFAULT gesetzt.',
      notice:
        'A hat MAPI_ALLOW_OTHERS nicht gesetzt, also gibt es nichts, dem B beitreten könnte. B ' +
        'erhält eine neue Sitzung; dass sie individuell ist, ist unsere Lesart.',
    },
    'messaging-client-joins': {
      title: 'Ein Client mit Messaging tritt bei',
      story:
        'Client A hat mit MAPI_NO_MAIL eine gemeinsam genutzte Sitzung erstellt. Client B tritt ' +
        'ihr ohne dieses Flag bei.',
      notice: 'Jeder Client entscheidet für sich selbst: B sendet und empfängt, A nicht.',
    },
    'third-client-meets-limit': {
      title: 'Der dritte Client stößt an ein Limit',
      story:
        'In dieser Geschichte bedient der Nachrichtenspeicher von Microsoft Exchange nur eine ' +
        'Sitzung. A und B nutzen sie gemeinsam. Client C verlangt eine neue.',
      notice:
        'Eine zweite Sitzung ist für den Anbieter eine zu viel: Er gibt MAPI_E_SESSION_LIMIT ' +
        'zurück. Der Dienst wird nur in der Sitzung von C deaktiviert. Dass S_OK zurückkommt, ' +
        'ist unsere Lesart.',
    },

    'start-with-libraries': {
      title: 'Ein Client startet',
      story:
        'Ein Client benötigt OLE und die MAPI-Hilfsfunktionen. Das Fenster für ' +
        'Benachrichtigungen will er in einem eigenen Thread.',
      notice:
        'MAPIInitialize kommt zuerst, dann OLE, dann die Hilfsfunktionen. Die Anmeldung kommt ' +
        'zuletzt.',
    },
    'start-forgotten': {
      title: 'MAPIInitialize wird vergessen',
      story: 'Ein Client ruft MAPILogonEx auf, ohne MAPIInitialize aufgerufen zu haben.',
      notice:
        'MAPI_E_NOT_INITIALIZED hat eine zweite Bedeutung: MAPIInitialize selbst gibt diesen ' +
        'Code zurück, wenn sein letzter Schritt fehlschlägt.',
    },
    'start-of-a-service': {
      title: 'Ein Windows-Dienst startet',
      story:
        'Ein Windows-Dienst setzt MAPI_NT_SERVICE bei MAPIInitialize und noch einmal bei ' +
        'MAPILogonEx.',
      notice:
        'Nur bei einem Dienst, der das Flag setzt, werden die Registrierungsschlüssel geprüft. ' +
        'Bei der Anmeldung setzt er außerdem MAPI_NO_MAIL.',
    },
    'start-out-of-memory': {
      title: 'Kein Arbeitsspeicher für den Prozess',
      story: 'MAPIInitialize kann die Daten nicht einrichten, die es für den Prozess führt.',
      notice:
        'Es gibt MAPI_E_SESSION_LIMIT zurück. Anbieter verwenden denselben Code für etwas ' +
        'anderes: für ihr eigenes Sitzungslimit.',
    },
    'check-without-dialog': {
      title: 'Ein Anbieter darf nicht fragen',
      story:
        'Der Adressbuchanbieter von Microsoft Exchange findet seine Einstellungen unvollständig ' +
        'vor. Kein Dialogfeld darf angezeigt werden.',
      notice: 'In der Abbildung steht MAPI_UNCONFIGURED. Die Konstante ist MAPI_E_UNCONFIGURED.',
    },
    'check-cancelled': {
      title: 'Die Einstellungen werden abgebrochen',
      story:
        'Der Transportanbieter von Microsoft Exchange fragt nach seinen Einstellungen. Der ' +
        'Benutzer klickt auf „Abbrechen“, und zwar mit Absicht.',
      notice:
        'Die Abbildung fragt, ob „Abbrechen“ beabsichtigt war. Nur dann wird MAPI_E_USER_CANCEL ' +
        'zurückgegeben.',
    },
    'check-cancelled-by-mistake': {
      title: 'Versehentlich abgebrochen',
      story:
        'Der Benutzer bricht das Dialogfeld von Personal Folders versehentlich ab. Als es ' +
        'wiederkommt, füllt der Benutzer es aus.',
      notice: 'Der Weg zurück zum Dialogfeld ist die einzige Schleife dieser Abbildung.',
    },
    'store-without-spooler': {
      title: 'Ein Nachrichtenspeicher ohne den Spooler',
      story:
        'Ein Client, der sich mit MAPI_NO_MAIL angemeldet hat, öffnet einen Nachrichtenspeicher.',
      notice:
        'Die Eintrags-ID des Nachrichtenspeichers wird nicht an den Spooler übergeben. ' +
        'MDB_NO_MAIL hat dieselbe Wirkung für einen einzelnen Nachrichtenspeicher.',
    },
    'store-opened-with-password': {
      title: 'Ein ausgelassener Nachrichtenspeicher',
      story:
        'Bei der Anmeldung konnte der Nachrichtenspeicher von Microsoft Exchange nicht nach ' +
        'seinem Kennwort fragen. Nun öffnet der Client ihn, und ein Dialogfeld ist zulässig.',
      notice:
        'Mit einem Nachrichtenspeicher, der ausgelassen wurde, kann es erneut versucht werden. ' +
        'Ein Dienst, der deaktiviert wurde, bleibt es für den Rest der Sitzung.',
    },
    'message-of-a-closed-store': {
      title: 'Nachricht eines nicht geöffneten Nachrichtenspeichers',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange wurde ausgelassen. Der Client ruft ' +
        'OpenEntry für eine seiner Nachrichten auf.',
      notice:
        'Kein geöffneter Anbieter hat die MAPIUID in der Eintrags-ID registriert. Der Code sagt ' +
        'nicht, dass die Nachricht fehlt.',
    },
    'address-book-with-warning': {
      title: 'Ein Adressbuch mit Warnung',
      story:
        'Bei der Anmeldung wurde das Outlook Address Book deaktiviert, und der Aufruf gab S_OK ' +
        'zurück (unsere Lesart). Nun öffnet der Client das Adressbuch.',
      notice:
        'MAPI_W_ERRORS_RETURNED ist ein Erfolg, und der Zeiger ist gültig. Er muss vor Logoff ' +
        'freigegeben werden.',
    },
    'status-table-at-once': {
      title: 'Die Statustabelle, zu früh',
      story: 'Ein Client fragt unmittelbar nach der Anmeldung die Statustabelle ab.',
      notice:
        'Der Aufruf blockiert, bis der Spooler die Transporte gestartet hat. Die Dokumentation ' +
        'rät davon ab.',
    },
    'status-table-without-transports': {
      title: 'Eine Statustabelle ohne Transporte',
      story: 'Client A hat sich mit MAPI_NO_MAIL angemeldet und fragt die Statustabelle ab.',
      notice:
        'Die Tabelle hat keine Zeilen von Transporten. In der Zeile des Spoolers ist ' +
        'STATUS_FAILURE gesetzt.',
    },
    'identity-of-the-session': {
      title: 'Die Identität einer Sitzung',
      story: 'Client A fragt nach der primären Identität seiner Sitzung.',
      notice:
        'Die Zeile mit STATUS_PRIMARY_IDENTITY hat eine Eintrags-ID, und QueryIdentity gibt sie ' +
        'zurück.',
    },
    'no-identity': {
      title: 'Gar keine Identität',
      story: 'Ein Client fragt nach der primären Identität, aber kein Anbieter stellt eine bereit.',
      notice:
        'MAPI_W_NO_SERVICE ist ein Erfolg, mit einer hartcodierten Eintrags-ID. Daher muss der ' +
        'Client mit HR_FAILED prüfen.',
    },
    'identity-refused': {
      title: 'Ein Dienst lehnt ab',
      story:
        'Ein Client will, dass Personal Folders die primäre Identität bereitstellt. Bei diesem ' +
        'Dienst ist SERVICE_NO_PRIMARY_IDENTITY gesetzt.',
      notice: 'SetPrimaryIdentity gibt MAPI_E_NO_ACCESS zurück, und nichts ändert sich.',
    },
    'end-in-order': {
      title: 'Ein geordnetes Ende',
      story:
        'Ein Client bleibt, bis seine Nachrichten hinausgegangen sind. Dann gibt er frei, was er ' +
        'noch hält, meldet sich ab und beendet die Bibliotheken.',
      notice:
        'OleUninitialize kommt vor MAPIUninitialize: Die Reihenfolge ist nicht die umgekehrte ' +
        'des Starts.',
    },
    'end-after-sending': {
      title: 'Abmeldung unmittelbar nach dem Senden',
      story: 'Ein Client sendet eine Nachricht und meldet sich sofort ab.',
      notice:
        'Die Nachricht bleibt möglicherweise in der Ausgangswarteschlange, bis sich wieder ' +
        'jemand anmeldet und lange genug angemeldet bleibt.',
    },
    'end-with-open-objects': {
      title: 'Objekte zu spät freigegeben',
      story: 'Ein Client ruft Logoff auf, während er noch geöffnete Objekte hält.',
      notice:
        'Nach Logoff schlagen Aufrufe dieser Objekte fehl, und ihr Speicher wird möglicherweise ' +
        'nie freigegeben.',
    },
    'others-told-to-log-off': {
      title: 'Alle anderen werden zum Abmelden aufgefordert',
      story:
        'Drei Clients nutzen eine Sitzung gemeinsam. Client A meldet sich ab und setzt ' +
        'MAPI_LOGOFF_SHARED.',
      notice:
        'Alle Clients beginnen herunterzufahren. Auf der Seite von Logoff steht, dass heute kein ' +
        'Client dieses Flag setzen sollte.',
    },
  },
  exercises: {
    'name-a-profile': {
      title: 'Ein Profil nennen',
      story:
        'Dieser Aufruf sagt nichts über ein Profil, und er schlägt fehl. Geben Sie ihm eines, ' +
        'und zwar so, dass niemand gefragt werden muss.',
    },
    'no-name-no-dialog': {
      title: 'Ohne Namen, ohne Dialogfeld',
      story:
        'Ein Tool läuft nachts. Es kennt keinen Profilnamen, und niemand ist da, um ein ' +
        'Dialogfeld zu beantworten. Eine Sitzung benötigt es trotzdem.',
    },
    'let-the-user-choose': {
      title: 'Den Benutzer wählen lassen',
      story:
        'Ein Tool will, dass sein Benutzer ein Profil auswählt. Es erlaubt Dialogfelder, zeigt ' +
        'aber nie eines an. Berichtigen Sie den Aufruf, und spielen Sie ihn bis zu einer Sitzung ' +
        'durch.',
    },
    'set-a-default': {
      title: 'Kein Standardprofil',
      story:
        'Ein Client will das Standardprofil eines Computers, der keines hat. Verschaffen Sie ihm ' +
        'eine Sitzung. Er kennt weiterhin keinen Namen und zeigt kein Dialogfeld an.',
      notice: 'Dass die Anmeldung ohne Standardprofil fehlschlägt, ist unsere Lesart.',
    },
    'nothing-to-go-on': {
      title: 'Kein Name zu finden',
      story:
        'Diese Anmeldung gelingt. Lassen Sie sie fehlschlagen, weil nirgends ein Profilname zu ' +
        'finden ist.',
      notice:
        'Dass eine solche Anmeldung fehlschlägt, ist dokumentiert. Welchen Code sie zurückgibt, ' +
        'ist unsere Lesart.',
    },

    'join-the-session': {
      title: 'Der Sitzung beitreten',
      story:
        'Eine gemeinsam genutzte Sitzung gibt es bereits, und dieser Client würde sie gern ' +
        'verwenden. Doch sein Benutzer wird nach einem Profil gefragt.',
    },
    'land-in-anothers-profile': {
      title: 'Versehentlich im Profil von A',
      story:
        'Client A lässt andere seine Sitzung mit dem Profil Outlook mitnutzen. Client B nennt ' +
        'Archive und erhält es. Machen Sie einen Fehler: B nennt weiterhin Archive und erhält ' +
        'S_OK, verwendet aber das Profil von A.',
    },
    'stay-on-your-own': {
      title: 'Eine Sitzung für einen Client allein',
      story:
        'Dieser Client will das Profil Archive in einer Sitzung für sich allein. Er erhält die ' +
        'Sitzung eines anderen Clients. Berichtigen Sie seine Flags.',
    },
    'share-without-mail': {
      title: 'Eine Sitzung für alle, ohne E-Mail',
      story:
        'Ein Client will eine Sitzung für alle erstellen, die später kommen. Er selbst sendet ' +
        'und empfängt keine E-Mail. Bisher ist seine Sitzung für ihn allein.',
    },
    'do-not-wait': {
      title: 'Nicht warten',
      story:
        'Ein anderer Thread belegt den Anmeldemutex länger als einige Sekunden. Dieser Client ' +
        'würde lieber scheitern als warten.',
    },
    'wait-and-join': {
      title: 'Warten, dann beitreten',
      story:
        'Dieser Client gibt zu früh auf. Er soll warten, bis der Mutex frei ist, und dann die ' +
        'vorhandene Sitzung verwenden.',
    },

    'let-the-user-cancel': {
      title: 'Den Benutzer Nein sagen lassen',
      story:
        'Mit diesem Aufruf gelingt die Anmeldung ohne eine Frage. Der Benutzer will nach einem ' +
        'Profil gefragt werden und abbrechen. Spielen Sie den Aufruf bis zu diesem Ergebnis durch.',
    },
    'ask-for-the-service-password': {
      title: 'Den Nachrichtenspeicher fragen lassen',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange wird ausgelassen, weil niemand nach ' +
        'seinem Kennwort gefragt werden kann. Sorgen Sie dafür, dass der ganze Dienst aktiv wird.',
      notice: 'Wann ein Anbieter ein eigenes Dialogfeld anzeigen darf, ist unsere Lesart.',
    },
    'tick-the-box': {
      title: 'Der Benutzer will die Einstellungen sehen',
      story:
        'Vor der Anmeldung will der Benutzer die Einstellungen der Nachrichtendienste sehen. Die ' +
        'Flags des Clients fordern das nicht an, und sie müssen es auch nicht.',
    },
    'configure-before-the-logon': {
      title: 'Einstellungen vor dem ersten Versuch',
      story:
        'Dem Nachrichtenspeicher von Microsoft Exchange fehlen Einstellungen. MAPI fragt erst ' +
        'danach, wenn der erste Versuch fehlgeschlagen ist. Lassen Sie den Benutzer sie vorher ' +
        'ergänzen.',
    },
    'ask-for-the-old-password': {
      title: 'Historisch: nach dem Kennwort fragen',
      story:
        'Ein altes Profil hat ein Kennwort, und der Client hat es nicht angegeben. Der Client ' +
        'erlaubt ein Dialogfeld, aber nicht das benötigte. Im MAPI von 1998 schlossen die Flags ' +
        'für die beiden Dialogfelder einander aus.',
      notice: 'Heute haben Profile keine Kennwörter. In dieser Übung geht es um die Abbildung.',
    },

    'switch-off-exchange': {
      title: 'Exchange deaktiviert, Personal Folders aktiv',
      story:
        'Alles ist aktiv. Wählen Sie einen Fehler, der Microsoft Exchange deaktiviert und ' +
        'Personal Folders unberührt lässt.',
      notice:
        'Dass ein fehlgeschlagener Versuch ohne Dialogfelder den Dienst sofort deaktiviert, ist ' +
        'unsere Lesart. Nach dem, was der Aufruf dann zurückgibt, wird nicht gefragt, weil sich ' +
        'die Dokumentation darin widerspricht.',
    },
    'leave-one-provider-out': {
      title: 'Den Speicher verlieren, den Dienst behalten',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange scheitert, und der ganze Dienst wird ' +
        'deaktiviert. Wählen Sie einen anderen Fehler: einen, der den Rest des Dienstes am Leben ' +
        'lässt.',
    },
    'give-a-second-try': {
      title: 'Ein zweiter Versuch',
      story:
        'Der Server von Microsoft Exchange ist einen Augenblick lang nicht da, und der Dienst ' +
        'wird sofort deaktiviert. Sorgen Sie dafür, dass er mit einem zweiten Versuch aktiv wird.',
      notice:
        'Wann dem Benutzer ein zweiter Versuch angeboten wird, ist unsere Lesart einer ' +
        'uneinheitlichen Dokumentation.',
    },
    'supply-the-settings': {
      title: 'Ergänzen, was fehlt',
      story:
        'Dem Nachrichtenspeicher von Personal Folders fehlen Einstellungen. Der Einstiegspunkt ' +
        'seines Dienstes wird aufgerufen, darf aber nicht fragen. Lassen Sie den Benutzer die ' +
        'Einstellungen dort ergänzen.',
      notice:
        'Wann ein Dienst bei der Anmeldung sein Eigenschaftenblatt anzeigen darf, ist zum Teil ' +
        'unsere Lesart.',
    },
    'another-code': {
      title: 'Derselbe Fehler, ein anderer Code',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange erreicht seinen Server nicht. Die ' +
        'Referenzseite seiner Anmeldemethode hat für diesen Fall einen Code, unter einer ' +
        'bestimmten Bedingung. Lassen Sie den Nachrichtenspeicher diesen Code zurückgeben, und ' +
        'lassen Sie den Fehler, wie er ist.',
      notice: 'Der verlangte Code ist dokumentiert. Der am Anfang ist unsere Lesart.',
    },
    'without-the-transport': {
      title: 'Ohne den Transport auskommen',
      story:
        'Der Transport von Microsoft Exchange hat eine inkompatible Version, und der ganze ' +
        'Dienst wird deaktiviert. Dieser Client sendet keine E-Mail und empfängt keine. Sorgen ' +
        'Sie dafür, dass der Dienst aktiv wird.',
      notice: 'Wann die Transporte in der Warteschlange sind, ist unsere Lesart.',
    },
    'disable-everything': {
      title: 'Alles deaktivieren',
      story:
        'Alles ist aktiv. Wählen Sie Fehler, die alle drei Nachrichtendienste deaktivieren. ' +
        'Wählen Sie nicht mehr davon, als Sie benötigen.',
      notice:
        'Dass ein fehlgeschlagener Versuch ohne Dialogfelder den Dienst sofort deaktiviert, ist ' +
        'unsere Lesart. Nach dem, was der Aufruf dann zurückgibt, wird nicht gefragt, weil sich ' +
        'die Dokumentation darin widerspricht.',
    },

    'mend-mfcmapi': {
      title: 'MFCMAPI ohne eine Frage',
      story:
        'Die Anmeldung von MFCMAPI soll dort laufen, wo niemand antworten kann. Das ' +
        'Standardprofil bleibt ausgeschlossen. Und der Nachrichtenspeicher von Personal Folders ' +
        'benötigt ein Kennwort.',
      notice:
        'Das Profildialogfeld ist nicht das einzige. Wann ein Anbieter ein eigenes Dialogfeld ' +
        'anzeigen darf, ist unsere Lesart.',
    },
    'mend-the-windows-service': {
      title: 'Ein Windows-Dienst, der fragt',
      story:
        'Ein Windows-Dienst zeigt ein Dialogfeld an, das niemand sieht. Er benötigt eine eigene ' +
        'Sitzung, und er benötigt die Flags, die ein Dienst setzen muss. Berichtigen Sie den ' +
        'Aufruf.',
    },
    'three-services-three-states': {
      title: 'Drei Dienste, drei Zustände',
      story:
        'Dieser Aufruf erlaubt Dialogfelder, aber keines soll erscheinen. Wählen Sie Fehler, die ' +
        'jedem Nachrichtendienst einen anderen Zustand geben.',
      notice:
        'Nicht jeder Fehler führt zu einem Dialogfeld. Dass manche dann den ganzen Dienst ' +
        'deaktivieren, ist unsere Lesart.',
    },
    'settings-without-logon-ui': {
      title: 'Einstellungen ohne MAPI_LOGON_UI',
      story:
        'Dem Adressbuchanbieter von Microsoft Exchange fehlen Einstellungen, und der Client ' +
        'erlaubt das Anmeldedialogfeld nicht. Lassen Sie den Benutzer die Einstellungen trotzdem ' +
        'ergänzen.',
      notice:
        'Welche Dialogfelder dann erscheinen, stellt die Dokumentation uneinheitlich dar. Das ' +
        'Diagramm zeigt unsere Lesart.',
    },
    'under-the-limit': {
      title: 'Drei Clients, eine Sitzung',
      story:
        'Der Nachrichtenspeicher von Microsoft Exchange bedient nur eine Sitzung, und A und B ' +
        'nutzen sie gemeinsam. Client C hat eine Sitzung, in der Microsoft Exchange deaktiviert ' +
        'ist. Lassen Sie auch C mit Microsoft Exchange arbeiten.',
    },
    'start-the-windows-service': {
      title: 'Als Windows-Dienst starten',
      story:
        'Ein Windows-Dienst startet MAPI, aber MAPI erfährt nicht, dass er einer ist. Außerdem ' +
        'erlaubt er ein Dialogfeld, das niemand sehen würde.',
    },
    'warned-by-the-address-book': {
      title: 'Ein Erfolg mit Warnung',
      story:
        'Das Adressbuch öffnet sich ohne Warnung. Ändern Sie die Sitzung an einer Stelle so, ' +
        'dass der Aufruf warnt und trotzdem gelingt.',
    },
    'end-without-harm': {
      title: 'Ohne Schaden beenden',
      story:
        'Dieser Client beendet seine Sitzung und seine Bibliotheken und richtet an drei Stellen ' +
        'Schaden an. Er hat OLE verwendet, das ebenfalls beendet werden muss.',
      notice: 'Dass die anderen Clients ihre Sitzung behalten, ist unsere Lesart.',
    },
  },
  figurePath: {
    title: (number, end) => `Pfad ${number}: ${end}`,
    decision: (question, exit) => `${question} ${exit}`,
    story: (way) => `Der Weg durch die Abbildung: ${way}.`,
    notice:
      'Die Abbildung enthält kein „Abbrechen“ und keine Nachrichtendienste. Die vollständige ' +
      'Ansicht zeigt, was die Dokumentation hinzufügt.',
    historic:
      'Die Frage nach dem Kennwort eines Profils ist historisch: Heute haben Profile keine ' +
      'Kennwörter.',
  },
}
