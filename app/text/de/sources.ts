import { toPlural } from '../plural'
import type { text as english } from '../en/sources'
import type { Like } from '../translation'

const count = toPlural('de')
const countSteps = count({ one: '# Schritt', other: '# Schritte' })
const countContradictions = count({ one: '# Widerspruch', other: '# Widersprüche' })

export const text: Like<typeof english> = {
  intro:
    'Worauf jeder Schritt jedes Diagramms beruht, mit den Seiten der Microsoft-Dokumentation, von ' +
    'denen er stammt, und jede Stelle, an der sich die Dokumentation widerspricht oder etwas ' +
    'offen lässt, mit der Lesart, der die Diagramme folgen.',
  search: 'Suche',
  searchHint: 'Schritt, Seite, Widerspruch',
  clear: 'Löschen',
  found: ({ steps, contradictions }) =>
    `${countSteps(steps)}, ${countContradictions(contradictions)}`,
  nothing: 'Nichts passt.',
  contents: 'Auf dieser Seite',
  steps: countSteps,
  step: 'Schritt',
  basis: 'Grundlage',
  sources: 'Quellen',
  contradictions: 'Widersprüche',
  contradictionsIntro:
    'Wo die Dokumentation uneinheitlich ist, wird jede Darstellung mit ihrer Aussage aufgeführt. Die ' +
    'Lesart ist unsere, und ein Durchlauf, der auf einer solchen beruht, weist darauf hin.',
  touches: (chart) => `Im Diagramm „${chart}“`,
  touchesNone: 'Kein Schritt eines Diagramms hängt davon ab.',
  figure: (page) => `${page}, Abbildung`,
  edition: (page, year) => `${page}, Ausgabe von ${year}`,
  header: (file) => `${file}, Headerdatei`,
  code: (file) => `MFCMAPI, ${file}`,
  readings: {
    C01: {
      about: 'Formen zweier Schritte',
      says: [
        'Die Frage nach MAPI_NEW_SESSION und das Dialogfeld für das Kennwort sind als Pillen ' +
          'gezeichnet, der Form von Anfang und Ende.',
      ],
      reading:
        'Beide Schritte sind so gezeichnet, wie die Abbildung sie zeichnet. Keiner von beiden ist ' +
        'ein Ende.',
    },
    C02: {
      about: '„Abbrechen“ in einem Dialogfeld',
      says: [
        'Beide Dialogfelder führen weiter, als hätten sie immer Erfolg.',
        'Der Aufruf gibt MAPI_E_USER_CANCEL zurück, wenn der Benutzer abbricht.',
      ],
      reading:
        'Beide Dialogfelder haben ein „Abbrechen“, das zu MAPI_E_USER_CANCEL führt. Die ' +
        'Abbildungsansicht zeichnet es nicht.',
    },
    C03: {
      about: 'MAPI_PASSWORD_UI heute',
      says: [
        'Die Abbildung fragt das Flag ab, und die Headerdatei definiert es noch immer.',
        'Das Flag ist nicht aufgeführt, und lpszPassword muss NULL sein.',
      ],
      reading:
        'Die Schritte sind die der Abbildung, als historisch markiert. Ein Aufruf, der das Flag ' +
        'setzt, erhält eine Warnung.',
    },
    C04: {
      about: 'Kennwörter von Profilen',
      says: [
        'Die Anmeldeinformationen müssen für das Profil gültig sein.',
        'MAPI hat keine Kennwörter für Profile.',
        'Ein falsches Kennwort eines Profils wird noch immer als Fehler beschrieben.',
      ],
      reading:
        'Ein Kennwort eines Profils ist historisch. Heute ist die Frage, ob das Profil geöffnet ' +
        'werden kann; die Anmeldeinformationen der Nachrichtendienste werden von deren Anbietern ' +
        'geprüft.',
    },
    C05: {
      about: 'Leerer Profilname',
      says: [
        'Die Frage ist, ob der Profilname NULL ist.',
        'NULL und eine leere Zeichenfolge werden beim Anmeldedialogfeld gleich behandelt.',
      ],
      reading: 'Eine leere Zeichenfolge zählt als NULL.',
    },
    C06: {
      about: 'Frage nach dem Kennwort im Jahr 1998',
      says: [
        'MAPI_PASSWORD_UI benötigt einen Profilnamen, der nicht NULL ist.',
        'Wird NULL in lpszProfileName übergeben, erscheint das Kennwortdialogfeld.',
      ],
      reading:
        'Das Zweite ist so gut wie sicher ein Versehen für lpszPassword: Das Flag wird mit einem ' +
        'Profilnamen und ohne Kennwort verwendet. Ein Aufruf ohne Namen erhält eine Warnung.',
    },
    C07: {
      about: 'MAPI_USE_DEFAULT mit einem Profilnamen',
      says: [
        'Der Name des Standardprofils wird an die Stelle von lpszProfileName gesetzt.',
        'Das Flag ist für einen Aufruf, dessen Profilname NULL ist.',
      ],
      reading: 'Ein angegebener Name hat Vorrang, wie in der Abbildung.',
    },
    C08: {
      about: 'MAPI_EXPLICIT_PROFILE damals und heute',
      says: [
        'NULL zusammen mit MAPI_EXPLICIT_PROFILE wählt das Standardprofil aus.',
        'NULL zusammen mit MAPI_USE_DEFAULT wählt es aus; MAPI_EXPLICIT_PROFILE allein verhindert, ' +
          'dass es verwendet wird.',
        'MAPI_EXPLICIT_PROFILE bedeutet, wie heute, dass das Standardprofil nicht verwendet wird.',
      ],
      reading:
        'Das Flag bedeutet, was es heute bedeutet: Nur MAPI_USE_DEFAULT wählt das Standardprofil ' +
        'aus.',
    },
    C09: {
      about: 'Standardprofil ohne ein Flag',
      says: [
        'Das Standardprofil wird automatisch verwendet, wenn eine Sitzung beginnt.',
        'Das Standardprofil wird nur verwendet, wenn MAPI_USE_DEFAULT gesetzt ist.',
      ],
      reading:
        'Nur MAPI_USE_DEFAULT wählt es aus, wie in der Abbildung. Dass es ein Flag dagegen gibt, ' +
        'MAPI_EXPLICIT_PROFILE, deutet an, dass MAPI es möglicherweise auch stillschweigend ' +
        'verwendet, wenn MAPI_LOGON_UI gesetzt ist.',
    },
    C10: {
      about: 'Wie einer gemeinsam genutzten Sitzung beigetreten wird',
      says: [
        'MAPI_ALLOW_OTHERS gibt die gemeinsam genutzte Sitzung zurück. Ein Client, der einer ' +
          'beitritt, kann einen beliebigen Profilnamen übergeben: Er wird ignoriert.',
        'MAPI_ALLOW_OTHERS macht eine neue Sitzung zu einer gemeinsam genutzten. Ein Client, der ' +
          'einer beitritt, setzt das Flag nicht und übergibt NULL.',
      ],
      reading:
        'Nur MAPI_NEW_SESSION entscheidet, ob einer Sitzung beigetreten wird. MAPI_ALLOW_OTHERS ' +
        'zählt, wenn eine Sitzung erstellt wird, und NULL ist guter Stil.',
    },
    C11: {
      about: 'Anzahl der gemeinsam genutzten Sitzungen',
      says: [
        'Ein Computer hat zu jeder Zeit eine gemeinsam genutzte Sitzung, und doch erstellt ' +
          'MAPI_NEW_SESSION eine weitere. Sonst nennt die Dokumentation nirgends eine Zahl.',
      ],
      reading:
        'Die Sitzung, die zuerst gemeinsam genutzt wurde, bleibt die, der Clients beitreten. Die ' +
        'Dokumentation lässt dies offen, und ein Ergebnis, das davon abhängt, weist darauf hin.',
    },
    C12: {
      about: 'Flags für Dialogfelder zusammen',
      says: [
        'Die Flags, die ein Dialogfeld erlauben, schließen einander aus.',
        'Aufgeführt sind nur MAPI_LOGON_UI und MAPI_SERVICE_UI_ALWAYS, und das Anmeldedialogfeld ' +
          'hat ein Kontrollkästchen für das zweite.',
      ],
      reading:
        'Die Regel ist ein Überbleibsel von 1998, als MAPI_LOGON_UI MAPI_PASSWORD_UI ausschloss. ' +
        'MAPI_LOGON_UI und MAPI_SERVICE_UI_ALWAYS können zusammen gesetzt sein.',
    },
    C13: {
      about: 'Wann Anbieter starten',
      says: [
        'Anbieter starten, wenn sich der Client anmeldet. Eine dieser Seiten lässt Transporte ' +
          'warten, bis sie zum ersten Mal benötigt werden.',
        'Nachrichtenspeicheranbieter melden sich an, wenn der Client OpenMsgStore aufruft. Auf ' +
          'einer dieser Seiten melden sich Adressbuchanbieter an, wenn er OpenAddressBook aufruft.',
        'Beides wird gesagt: Adressbuch- und Nachrichtenspeicheranbieter starten mit der ' +
          'Anmeldung, und sie werden geladen, wenn der Client das Adressbuch oder einen ' +
          'Nachrichtenspeicher öffnet.',
        'Transporte starten gewöhnlich, wenn sich der Benutzer zum ersten Mal bei einem Profil ' +
          'anmeldet, vor jedem Nachrichtenspeicher.',
        'Der Spooler startet Transporte nach der Anmeldung des Clients.',
      ],
      reading:
        'Anbieter melden sich an, wenn sie zum ersten Mal benötigt werden. Im Diagramm läuft das ' +
        'alles innerhalb des Aufrufs ab, und es weist darauf hin; dass Adressbücher vor ' +
        'Nachrichtenspeichern kommen, ist dokumentiert.',
    },
    C14: {
      about: 'Ein zweiter Versuch',
      says: [
        'Nach jedem Fehler kann der Benutzer die Anmeldung wiederholen oder berichtigen, was ' +
          'falsch war.',
        'Nach MAPI_E_UNCONFIGURED wird die Anmeldung wiederholt. Die meisten anderen Fehler ' +
          'deaktivieren den Nachrichtendienst sofort.',
      ],
      reading:
        'Nach MAPI_E_UNCONFIGURED wird der Nachrichtendienst konfiguriert und die Anmeldung ' +
        'wiederholt. Nach anderen Fehlern wird dem Benutzer ein zweiter Versuch angeboten, wenn ' +
        'ein Dialogfeld zulässig ist. Bei einer Version, die nicht passt, gibt es keinen.',
    },
    C15: {
      about: 'Ein zweiter Fehler',
      says: [
        'Alle Anbieter des Nachrichtendienstes werden für den Rest der Sitzung deaktiviert.',
        'Die Sitzung endet möglicherweise, wenn der Anbieter wichtig genug ist.',
        'MAPI_E_UNCONFIGURED deaktiviert den Nachrichtendienst nicht.',
      ],
      reading: 'Der Nachrichtendienst wird deaktiviert, und die Sitzung geht weiter.',
    },
    C16: {
      about: 'Benachrichtigung über eine Abmeldung',
      says: [
        'Den anderen Clients einer gemeinsam genutzten Sitzung wird ein kritischer Fehler ' +
          'gesendet, fnevCriticalError.',
        'Eine erweiterte Benachrichtigung, fnevExtended, wird gesendet, wenn sich ein Client ' +
          'abmeldet.',
      ],
      reading:
        'fnevCriticalError geht an die anderen, wenn MAPI_LOGOFF_SHARED gesetzt ist, und ' +
        'fnevExtended, wenn sich ein Client abmeldet. Ob beide das Flag benötigen, bleibt offen.',
    },
    C17: {
      about: 'MAPI_LOGOFF_SHARED',
      says: [
        'Ein Client setzt es, wenn die gemeinsam genutzte Sitzung seine eigene ist.',
        'Jeder Client der gemeinsam genutzten Sitzung kann es setzen. Doch sollten Clients dies ' +
          'nie tun, wegen des schnellen Herunterfahrens.',
      ],
      reading:
        'Es wird nie gesetzt, wie es in der neuesten Aussage heißt. Das Diagramm zeigt es als ' +
        'Fehler.',
    },
    C18: {
      about: 'Zeilen der Statustabelle',
      says: [
        'Adressbuch- und Nachrichtenspeicheranbieter können sich für eine Zeile entscheiden. ' +
          'Transporte müssen eine haben.',
        'Jeder Anbieter im Profil hat eine Zeile.',
        'Jeder Anbieter hat ein Statusobjekt und muss es implementieren.',
      ],
      reading:
        'Die drei eigenen Zeilen von MAPI sind immer da. Ebenso die von Transporten, jedoch nicht ' +
        'unter MAPI_NO_MAIL. Die übrigen sind optional.',
    },
    C19: {
      about: 'Unicode in der Statustabelle',
      says: [
        'MAPI_UNICODE macht die Spalten zu Unicode.',
        'In einem Kommentar heißt es, dass diese Tabelle MAPI_UNICODE nicht unterstützt.',
      ],
      reading: 'Es bleibt offen: Was die Diagramme zeigen, ist in beiden Fällen dasselbe.',
    },
    C20: {
      about: 'Codes, wo ein Dialogfeld verboten ist',
      says: [
        'Ein Anbieter, der ein Dialogfeld benötigt, gibt MAPI_E_LOGON_FAILED zurück.',
        'Er gibt MAPI_E_UNCONFIGURED zurück.',
        'Er gibt MAPI_E_FAILONEPROVIDER zurück, wenn er ein Kennwort benötigt.',
      ],
      reading:
        'MAPI_E_UNCONFIGURED gilt für fehlende Konfiguration, MAPI_E_FAILONEPROVIDER, ' +
        'wenn nur ein Kennwort fehlt, MAPI_E_LOGON_FAILED für einen Nachrichtenspeicher, der nicht erreichbar ist.',
    },
    C21: {
      about: 'Zu viele Sitzungen',
      says: [
        'Anbieter können MAPI_E_SESSION_LIMIT zurückgeben, wenn sich ein Client noch einmal ' +
          'anmeldet.',
        'Der Code gehört nicht zu den Rückgabewerten der Anmeldemethoden.',
        'Zu viele geöffnete Sitzungen ergeben MAPI_E_LOGON_FAILED.',
        'MAPI_E_SESSION_LIMIT besagt, dass Daten für den Prozess nicht eingerichtet werden konnten.',
      ],
      reading:
        'Die drei werden auseinandergehalten: Anbieter geben MAPI_E_SESSION_LIMIT bei ihrem eigenen ' +
        'Limit zurück, MAPILogonEx gibt MAPI_E_LOGON_FAILED zurück, und bei MAPIInitialize hat der ' +
        'erste Code eine eigene Bedeutung.',
    },
    C22: {
      about: 'Einstiegspunkt eines Nachrichtendienstes',
      says: [
        'Er wird aus der Systemsteuerung, von CreateMsgService und von ConfigureMsgService ' +
          'aufgerufen.',
        'Er wird auch bei einer Anmeldung aufgerufen.',
      ],
      reading: 'Er wird auch bei einer Anmeldung aufgerufen.',
    },
    C23: {
      about: 'Arten von Sitzungen',
      says: [
        'Sitzungen sind individuell oder gemeinsam genutzt. Dass Clients, die eine Sitzung ' +
          'gemeinsam nutzen, ein Profil gemeinsam nutzen, soll aus individuellen Sitzungen folgen.',
        'Sitzungen sind individuell, gemeinsam genutzt oder ohne Messaging.',
      ],
      reading:
        'Sitzungen sind individuell oder gemeinsam genutzt, und jede kann für einen Client ohne ' +
        'Messaging sein. Dass Clients das Profil gemeinsam nutzen, folgt aus der gemeinsamen ' +
        'Nutzung der Sitzung.',
    },
    C24: {
      about: 'Identität, wenn kein Anbieter bestimmt ist',
      says: [
        'QueryIdentity gibt die erste Eintrags-ID zurück, die es findet.',
        'QueryIdentity nimmt den ersten Anbieter, der alle drei Identitätseigenschaften festlegt.',
      ],
      reading: 'Die erste Zeile mit PR_IDENTITY_ENTRYID wird genommen.',
    },
    C25: {
      about: 'Wer die primäre Identität bereitstellt',
      says: [
        'lpUID bezeichnet einen Nachrichtendienst, und alle seine Anbieter tragen ' +
          'STATUS_PRIMARY_IDENTITY.',
        'Die Kennung ist die eines Anbieters, und ein einziger Anbieter ist dazu bestimmt.',
      ],
      reading:
        'SetPrimaryIdentity wird ein Nachrichtendienst übergeben. QueryIdentity sucht nach einer ' +
        'einzigen dazu bestimmten Zeile.',
    },
    C26: {
      about: 'Eintrags-IDs, die sich unterscheiden',
      says: [
        'CompareEntryIDs gibt einen Fehler zurück, wenn sie nicht übereinstimmen.',
        'CompareEntryIDs hat Erfolg, und sein Ergebnis ist FALSE.',
      ],
      reading: 'S_OK, und FALSE als Ergebnis.',
    },
    C27: {
      about: 'Freigeben der Hilfsbibliothek',
      says: [
        'MAPIInitialize ruft DeinitMapiUtil implizit auf.',
        'MAPIUninitialize ruft DeinitMapiUtil implizit auf.',
        'DeinitMapiUtil wird nach MAPIUninitialize aufgerufen.',
        'Kein Aufruf von MAPI kann auf MAPIUninitialize folgen.',
      ],
      reading:
        'MAPIUninitialize ist die Funktion, die es implizit aufruft. Ein Client, der ' +
        'ScInitMapiUtil aufgerufen hat, ruft DeinitMapiUtil zuletzt auf, in der dokumentierten ' +
        'Reihenfolge.',
    },
    C28: {
      about: 'Löschen der DLL eines Anbieters',
      says: [
        'Die DLL kann nur gelöscht werden, wenn der Einstiegspunkt mit MSG_SERVICE_INSTALL ' +
          'aufgerufen wird.',
      ],
      reading: 'Gemeint ist sicher MSG_SERVICE_UNINSTALL. Die Diagramme lassen es weg.',
    },
    C29: {
      about: 'MAPI_EXTENDED',
      says: [
        'Das Flag gehört in jeden Aufruf.',
        'Microsofts eigene Beispiele melden sich ohne das Flag an.',
      ],
      reading: 'Ein Aufruf ohne das Flag erhält eine Warnung. Er schlägt nicht fehl.',
    },
    C30: {
      about: 'Eine Summe von Flags',
      says: [
        'In der Hilfe heißt es, dass MAPI_EXTENDED, MAPI_ALLOW_OTHERS, MAPI_LOGON_UI und ' +
          'MAPI_NO_MAIL 0x8039 ergeben.',
        'Sie ergeben 0x8029. 0x8039 enthält auch MAPI_EXPLICIT_PROFILE.',
      ],
      reading: 'Masken werden aus den Werten in den Headerdateien berechnet, nie abgeschrieben.',
    },
    C31: {
      about: 'Was der MAPI-Spooler ist',
      says: [
        'Er ist ein Thread von Outlook, der im Hintergrund läuft.',
        'Seit Outlook 2002 hat ihn der Outlook Protocol Manager ersetzt.',
        'Er ist ein eigener Prozess.',
      ],
      reading: '„Der Spooler“ steht für die Rolle, die er spielt, wer auch immer sie spielt.',
    },
    C32: {
      about: 'Wann die DLLs von Anbietern freigegeben werden',
      says: [
        'Nachdem der letzte Client MAPIUninitialize aufgerufen hat.',
        'Nachdem das letzte Anbieterobjekt der DLL im Prozess freigegeben ist.',
        'Wenn die Sitzung endet.',
      ],
      reading: 'Nachdem der letzte Client MAPIUninitialize aufgerufen hat.',
    },
    C33: {
      about: 'MAPIInitialize noch einmal aufrufen',
      says: [
        'S_OK wird zurückgegeben, wenn MAPI zuvor nicht initialisiert war. Was sonst zurückgegeben ' +
          'wird, steht dort nicht.',
        'Nur der erste Aufruf erstellt das Fenster für Benachrichtigungen. Spätere Aufrufe erhöhen ' +
          'einen Referenzzähler.',
      ],
      reading: 'S_OK wird zurückgegeben, und der Referenzzähler erhöht sich um eins.',
    },
    C34: {
      about: 'Versehen in Namen',
      says: [
        'Statt MAPI_E_UNCONFIGURED steht dort MAPI_UNCONFIGURED.',
        'Statt MAPI_E_USER_CANCEL steht dort MAPI_E_USER_CANCELED.',
        'Statt MAPI_NO_COINIT steht dort MAPI_NO_COINT.',
        'Statt MAPI_E_NO_ACCESS steht dort MAPI_E_ACCESS_DENIED.',
        'Statt IMAPISession::GetStatusTable steht dort IMAPIStatus::GetStatusTable.',
      ],
      reading: 'Die Namen sind die der Headerdateien.',
    },
    C35: {
      about: 'Typen von Parametern',
      says: [
        'lpszProfileName ist ein LPSTR, lpulConnection ist kein Zeiger, und das Token eines ' +
          'Formulars ist ein ULONG.',
        'lpszProfileName ist ein LPTSTR, lpulConnection ist ein Zeiger, und das Token eines ' +
          'Formulars ist ein ULONG_PTR.',
      ],
      reading: 'Die Headerdatei zählt.',
    },
    C36: {
      about: 'Zeilen der Nachrichtenspeichertabelle',
      says: [
        'Die Tabelle hat alle Nachrichtenspeicher des Profils; anderswo hat sie jeden geöffneten.',
      ],
      reading: 'Alle Nachrichtenspeicher des Profils.',
    },
    C37: {
      about: 'Ergebnis mit einem deaktivierten Nachrichtendienst',
      says: [
        'Die Anmeldung schlägt fehl, wenn Informationen fehlen und der Benutzer nicht danach ' +
          'gefragt werden kann.',
        'Die Sitzung endet möglicherweise.',
        'Nur der Nachrichtendienst wird deaktiviert, für den Rest der Sitzung.',
        'Kein Rückgabewert bedeutet, dass ein Teil der Anmeldung fehlgeschlagen ist.',
      ],
      reading:
        'S_OK, wobei der Nachrichtendienst als deaktiviert gezeigt wird. Ein solches Ergebnis ist ' +
        'als unsere Lesart markiert.',
    },
    C38: {
      about: 'MAPI_NEW_SESSION mit MAPI_ALLOW_OTHERS',
      says: [
        'MAPI_NEW_SESSION verlangt eine individuelle Sitzung.',
        'MAPI_ALLOW_OTHERS macht eine neue Sitzung zu einer gemeinsam genutzten.',
      ],
      reading:
        'Mit beiden Flags ist die neue Sitzung gemeinsam genutzt. Wo bereits eine gemeinsam ' +
        'genutzte Sitzung vorhanden ist, ist das Ergebnis als unsere Lesart markiert.',
    },
    C39: {
      about: 'Dialogfelder, die MAPI_LOGON_UI erlaubt',
      says: [
        'Das Flag erlaubt das Anmeldedialogfeld.',
        'Ohne ein Flag für Dialogfelder gibt es keines, auch nicht von Anbietern.',
      ],
      reading:
        'MAPI_LOGON_UI erlaubt auch die Dialogfelder von Nachrichtendiensten und Anbietern. Die ' +
        'Dialogfelder, die MAPI_SERVICE_UI_ALWAYS verlangt, erscheinen ohne das Flag.',
    },
  },
}
