import type { text as english } from '../en/logon'
import { toPlural } from '../plural'
import type { Like } from '../translation'

const countProvidersLeft = toPlural('de')({
  one: 'Ja, weil noch # Anbieter übrig ist.',
  other: 'Ja, weil noch # Anbieter übrig sind.',
})

export const text: Like<typeof english> = {
  summary: 'Vom Aufruf von MAPILogonEx bis zu einer Sitzung und ihren Nachrichtendiensten.',
  stages: {
    services: {
      name: 'Nachrichtendienste anmelden',
    },
  },
  steps: {
    mapiLogonEx: {
      label: 'MAPILogonEx',
      asks: 'Der Client ruft MAPILogonEx auf, um eine Sitzung zu erhalten.',
      means: {
        other:
          'Hier beginnt der Aufruf; MAPIInitialize war zuvor erfolgreich. Von nun an ' +
          'bestimmen die Flags, der Profilname und der Zustand des Computers den Pfad.',
      },
    },
    logonMutexHeld: {
      label: 'Anmeldemutex belegt?',
      asks: 'Belegt ein anderer Thread den Anmeldemutex länger als einige Sekunden?',
      means: {
        yes:
          'Alle Anmeldungen gehen durch einen einzigen Mutex, und ein anderer Thread hat ihn. ' +
          'Diese Anmeldung ist blockiert.',
        no: 'Nichts blockiert diese Anmeldung für längere Zeit. Sie geht weiter.',
      },
      note:
        'Der Mutex ist dokumentiert, nicht aber, an welcher Stelle des Aufrufs er belegt wird. ' +
        'Dass er vor der ersten Frage der Abbildung steht, ist unsere Lesart.',
    },
    timeoutShort: {
      label: 'MAPI_TIMEOUT_SHORT?',
      asks: 'Ist MAPI_TIMEOUT_SHORT gesetzt?',
      means: {
        yes: 'Der Client will nicht länger als einige Sekunden warten. Der Aufruf gibt auf.',
        no: 'Der Client ist bereit zu warten. Die Dokumentation nennt keine Obergrenze.',
      },
    },
    waitForMutex: {
      label: 'Auf den Mutex warten',
      asks: 'Der Aufruf wartet, bis der andere Thread den Mutex freigibt.',
      means: { other: 'Der Mutex wird frei, und die Anmeldung geht weiter.' },
    },
    returnErrorTimeout: {
      label: 'MAPI_E_TIMEOUT',
      asks: 'Der Aufruf gibt MAPI_E_TIMEOUT zurück.',
      means: { other: 'Es gibt keine Sitzung. Der Client kann es später erneut versuchen.' },
    },
    newSession: {
      label: 'MAPI_NEW_SESSION?',
      asks: 'Ist MAPI_NEW_SESSION gesetzt?',
      means: {
        yes: 'Der Client will eine neue Sitzung. Er tritt keiner gemeinsam genutzten Sitzung bei.',
        no: 'Der Client tritt einer gemeinsam genutzten Sitzung bei, falls es eine gibt.',
      },
    },
    sharedSessionExists: {
      label: 'Existiert gemeinsam genutzte Sitzung?',
      asks: 'Gibt es eine gemeinsam genutzte Sitzung, der dieser Client beitreten kann?',
      means: {
        yes: 'Der Client tritt ihr bei, auch wenn der Aufruf ein anderes Profil nennt.',
        no:
          'Es gibt keine, der er beitreten könnte. Eine neue Sitzung wird erstellt, und sie ' +
          'benötigt ein Profil.',
      },
      note:
        'Wie weit eine gemeinsam genutzte Sitzung reicht, über Benutzer oder Desktops hinweg, ' +
        'ist nicht dokumentiert. Das Diagramm behandelt jede vorhandene als eine, der dieser ' +
        'Client beitreten kann (unsere Lesart).',
    },
    returnSharedSession: {
      label: 'Gemeinsam genutzte Sitzung zurückgeben',
      asks: 'Der Aufruf gibt die vorhandene gemeinsam genutzte Sitzung zurück.',
      means: {
        other:
          'S_OK: Der Client erhält einen eigenen Sitzungszeiger auf die Sitzung, die andere ' +
          'verwenden. Kein Profil wird ausgewählt, und kein Dienst startet.',
      },
      note:
        'Profilname und Kennwort dieses Aufrufs wurden nicht verwendet: Die Sitzung behält das ' +
        'Profil, mit dem sie eingerichtet wurde.',
    },
    profileNameNull: {
      label: 'Profilname NULL?',
      asks: 'Ist lpszProfileName NULL oder eine leere Zeichenfolge?',
      means: {
        yes: 'Der Aufruf nennt kein Profil. Ein Flag muss bestimmen, woher eines kommt.',
        no:
          'Der Aufruf nennt ein Profil. Weder das Standardprofil noch der Benutzer muss eines ' +
          'beisteuern.',
      },
      note:
        '"" zählt als NULL. Die Abbildung spricht nur von NULL; die Referenzseite behandelt ' +
        'beides beim Anmeldedialogfeld gleich. Dies auch hier anzuwenden, ist unsere Lesart.',
    },
    useSpecifiedName: {
      label: 'Angegebenen Profilnamen verwenden',
      asks: 'Der Name in lpszProfileName bestimmt das Profil der Sitzung.',
      means: {
        other:
          'Der Name wird wie angegeben übernommen. Ob ein solches Profil existiert, zeigt sich ' +
          'als Nächstes.',
      },
    },
    useDefault: {
      label: 'MAPI_USE_DEFAULT?',
      asks: 'Ist MAPI_USE_DEFAULT gesetzt?',
      means: {
        yes:
          'Das Standardprofil des Computers wird verwendet. MAPI_LOGON_UI wird nicht abgefragt, ' +
          'also öffnet sich kein Profildialogfeld.',
        no: 'Das Standardprofil wird nicht verwendet. Nur der Benutzer kann noch ein Profil nennen.',
      },
      note:
        'Zu einem Aufruf, der sowohl einen Namen als auch dieses Flag enthält, ist die ' +
        'Dokumentation uneinheitlich: Die Referenzseite lässt sich so lesen, dass das Standardprofil Vorrang hat; die ' +
        'Abbildung fragt nur, wenn kein Name angegeben wurde. Dass ein angegebener Name Vorrang ' +
        'hat, ist unsere Lesart.',
    },
    useDefaultName: {
      label: 'Namen des Standardprofils verwenden',
      asks: 'Der Name des Standardprofils bestimmt das Profil der Sitzung.',
      means: {
        other: 'Die Sitzung verwendet das Standardprofil, falls der Computer eines hat.',
      },
      note:
        'MAPI_USE_DEFAULT auf einem Computer ohne Standardprofil ist nicht dokumentiert. Dass ' +
        'die Anmeldung dann bei der nächsten Frage fehlschlägt, ist unsere Lesart.',
    },
    logonUi: {
      label: 'MAPI_LOGON_UI?',
      asks: 'Ist MAPI_LOGON_UI gesetzt, sodass ein Anmeldedialogfeld angezeigt werden darf?',
      means: {
        yes:
          'Der Aufruf nennt kein Profil und verlangt kein Standardprofil. Das Dialogfeld öffnet ' +
          'sich mit leerem Namensfeld.',
        no:
          'Kein Name, kein Standardprofil, kein Dialogfeld: Es bleibt nichts, woher ein Profil ' +
          'kommen könnte.',
      },
    },
    promptForProfile: {
      label: 'Benutzer fragen',
      asks: 'Welches Profil soll die Sitzung verwenden?',
      means: {
        waiting:
          'Der Benutzer wählt ein Profil aus oder bricht ab. Das Kontrollkästchen fordert die ' +
          'Konfigurationsdialogfelder aller Nachrichtendienste des Profils an.',
        ok: 'Die Sitzung verwendet das Profil, das der Benutzer ausgewählt hat.',
        services:
          'Die Sitzung verwendet das Profil, das der Benutzer ausgewählt hat, und jeder ' +
          'Nachrichtendienst zeigt zuerst sein Konfigurationsdialogfeld an.',
        cancel: 'Der Benutzer meldet sich nicht an. Der Aufruf gibt MAPI_E_USER_CANCEL zurück.',
      },
      note:
        'Die Abbildung stellt dieses Dialogfeld so dar, als hätte es immer Erfolg; „Abbrechen“ ' +
        'stammt von der Referenzseite.',
    },
    returnErrorNoProfile: {
      label: 'Fehler zurückgeben',
      asks: 'Der Aufruf gibt einen Fehler zurück: Er konnte keinen Profilnamen ermitteln.',
      means: {
        other:
          'Es gibt keine Sitzung. Ein Name, MAPI_USE_DEFAULT oder MAPI_LOGON_UI hätte ' +
          'weitergeführt.',
      },
      note:
        'Die Abbildung nennt keinen Code. MAPI_E_LOGON_FAILED ist unsere Lesart: Die ' +
        'Referenzseite führt ihn für ungültige Parameter auf.',
    },
    returnErrorCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'Der Aufruf gibt MAPI_E_USER_CANCEL zurück.',
      means: {
        other:
          'Es gibt keine Sitzung. Ein Client kann diesen Code eher als Entscheidung des ' +
          'Benutzers denn als Störung behandeln.',
      },
      note:
        'Die Abbildung enthält keinen Weg zum Abbrechen; der Code stammt von der ' +
        'Referenzseite.',
    },
    profileExists: {
      label: 'Profil vorhanden?',
      asks: 'Hat dieser Computer das Profil oder ein Standardprofil?',
      means: {
        yes: 'Das Profil ist vorhanden. Die Anmeldung geht damit weiter.',
        no: 'Ein solches Profil gibt es nicht, also kann keines geöffnet werden.',
      },
      note:
        'Weder die Abbildung noch die Referenzseite enthält diese Frage. Sie hier zu stellen, ' +
        'ist unsere Lesart, ebenso die gleiche Behandlung eines fehlenden Standardprofils.',
    },
    returnErrorNoSuchProfile: {
      label: 'MAPI_E_LOGON_FAILED',
      asks: 'Der Aufruf gibt MAPI_E_LOGON_FAILED zurück: Ein solches Profil gibt es nicht.',
      means: { other: 'Es gibt keine Sitzung. Der Client kann ein anderes Profil nennen.' },
      note:
        'Keine Seite sagt, was MAPILogonEx bei einem unbekannten Profil zurückgibt. Der Code ' +
        'ist unsere Lesart; IProfAdmin::AdminServices gibt ihn in diesem Fall zurück.',
    },
    credentialsValid: {
      label: 'Angegebene Anmeldeinformationen für Profil gültig?',
      asks: 'Sind die Anmeldeinformationen für dieses Profil gültig?',
      means: {
        yes: 'Das Profil kann verwendet werden. Als Nächstes folgen seine Nachrichtendienste.',
        no: 'Mit diesen Anmeldeinformationen kann das Profil nicht verwendet werden.',
      },
      note:
        'Die hier gemeinten Anmeldeinformationen sind historisch: Älteres MAPI konnte ein Profil ' +
        'mit einem Kennwort schützen. Heute haben Profile keine Kennwörter, und lpszPassword ' +
        'muss NULL sein; geprüft werden jetzt die Anmeldeinformationen der Nachrichtendienste, ' +
        'und zwar innerhalb ihrer Anbieter.',
    },
    passwordUi: {
      label: 'MAPI_PASSWORD_UI?',
      asks: 'Ist MAPI_PASSWORD_UI gesetzt?',
      means: {
        yes: 'Ein Dialogfeld darf nach dem Profilkennwort fragen, und nach nichts anderem.',
        no: 'Niemand darf nach dem Kennwort gefragt werden. Die Anmeldung schlägt fehl.',
      },
      note:
        'Historisch: Im MAPI von 1998 erforderte dieses Flag einen Profilnamen und schloss ' +
        'MAPI_LOGON_UI aus. Mapix.h definiert es noch immer; die heutige Referenzseite führt es ' +
        'nicht auf.',
    },
    promptForPassword: {
      label: 'Benutzer fragen',
      asks: 'Wie lautet das Kennwort des Profils?',
      means: {
        waiting:
          'Der Benutzer gibt das Profilkennwort ein oder bricht ab. In diesem Dialogfeld lässt ' +
          'sich das Profil nicht wechseln.',
        ok: 'Das Kennwort ist richtig. Die Anmeldung geht mit diesem Profil weiter.',
        wrong: 'Das Kennwort ist falsch. Das Dialogfeld fragt noch einmal.',
        cancel: 'Der Benutzer gibt kein Kennwort an. Der Aufruf gibt MAPI_E_USER_CANCEL zurück.',
      },
      note:
        'Historisch: Heute haben Profile keine Kennwörter. Die Abbildung enthält weder ' +
        '„Abbrechen“ noch ein falsches Kennwort; dass das Dialogfeld noch einmal fragt, ist ' +
        'unsere Lesart.',
    },
    returnErrorCredentials: {
      label: 'Fehler zurückgeben',
      asks:
        'Der Aufruf gibt einen Fehler zurück: Die Anmeldeinformationen sind für das Profil ' +
        'nicht gültig.',
      means: {
        other: 'Es gibt keine Sitzung. Das Profil existiert, wurde aber nicht geöffnet.',
      },
      note:
        'Die Abbildung nennt keinen Code; MAPI_E_LOGON_FAILED ist unsere Lesart. ' +
        'Profilkennwörter gehören zu älterem MAPI, heute endet also kein Aufruf wegen eines ' +
        'solchen Kennworts hier.',
    },
    serviceUiAlways: {
      label: 'MAPI_SERVICE_UI_ALWAYS?',
      asks: 'Wurde das Dialogfeld jedes Dienstes angefordert, durch das Flag oder durch das Kontrollkästchen?',
      means: {
        yes: 'Jeder Nachrichtendienst des Profils zeigt zuerst sein Konfigurationsdialogfeld an.',
        no: 'Vorab wird kein Konfigurationsdialogfeld angezeigt. Die Anbieter starten sofort.',
      },
    },
    configureEveryService: {
      label: 'Jeden Dienst konfigurieren',
      asks: 'Sind die Einstellungen dieses Nachrichtendienstes richtig?',
      means: {
        waiting:
          'Der Benutzer übernimmt die Einstellungen mit „OK“ oder belässt sie mit „Abbrechen“, ' +
          'wie sie sind. Jeder Dienst des Profils kommt an die Reihe.',
        ok: 'Die Einstellungen werden übernommen; was darin fehlte, kann nun ergänzt sein.',
        cancel: 'Die Einstellungen bleiben, wie sie waren. Die Anmeldung geht weiter.',
      },
      note:
        'Dass diese Dialogfelder auch ohne MAPI_LOGON_UI erscheinen, in der Reihenfolge des ' +
        'Profils, und dass „Abbrechen“ nur das eine Dialogfeld schließt, ist unsere Lesart.',
    },
    providersLeft: {
      label: 'Weiterer Anbieter?',
      asks: 'Ist noch ein weiterer Anbieter zu starten?',
      means: {
        yes:
          'Der nächste Anbieter ist an der Reihe: zuerst Adressbücher, dann ' +
          'Nachrichtenspeicher, dann Transporte.',
        no: 'Kein Anbieter ist mehr zu starten. Die Sitzung ist bereit.',
      },
      note:
        'Der Anschaulichkeit halber läuft dies innerhalb des Aufrufs ab. In der Praxis starten ' +
        'Anbieter möglicherweise erst, wenn sie zum ersten Mal benötigt werden: ein Adressbuch, ' +
        'wenn der Client OpenAddressBook aufruft, ein Nachrichtenspeicher, wenn er OpenMsgStore ' +
        'aufruft, ein Transport, wenn der Spooler ihn benötigt. Dass Adressbücher vor ' +
        'Nachrichtenspeichern starten, ist dokumentiert; die übrige Reihenfolge und eine ' +
        'Warteschlange ohne Transporte unter MAPI_NO_MAIL sind unsere Lesart.',
    },
    providerEntryPoint: {
      label: 'Version OK?',
      asks: 'Einigen sich MAPI und der Anbieter an dessen Einstiegspunkt auf eine Version?',
      means: {
        yes: 'Der Einstiegspunkt gibt MAPI ein Anbieterobjekt, das nun angemeldet werden kann.',
        no:
          'MAPI_E_VERSION, noch vor jeder Anmeldung: Der Anbieter wird nicht geladen, und sein ' +
          'Nachrichtendienst wird deaktiviert.',
      },
      note:
        'Der Code ist dokumentiert. Dass der Dienst ohne zweiten Versuch deaktiviert wird, weil ' +
        'keiner helfen könnte, ist unsere Lesart.',
    },
    firstLogon: {
      label: 'Anmeldung, erster Versuch',
      asks: 'Die Anmeldemethode des Anbieters wird aufgerufen. Mit welchem Ergebnis kehrt sie zurück?',
      means: {
        S_OK: 'Der Anbieter ist angemeldet.',
        MAPI_E_FAILONEPROVIDER:
          'Dieser Anbieter gibt allein auf. Sein Nachrichtendienst wird nicht deaktiviert.',
        MAPI_E_UNCONFIGURED:
          'Konfiguration fehlt. Der Nachrichtendienst kann sie vor einem zweiten Versuch ' +
          'ergänzen.',
        password:
          'Die Anmeldeinformationen des Dienstes werden nicht akzeptiert, und ein Dialogfeld ' +
          'ist zulässig: Der Anbieter fragt den Benutzer.',
        error:
          'Die Anmeldung ist fehlgeschlagen. Ob sie wiederholt wird, hängt davon ab, ob der ' +
          'Benutzer gefragt wird.',
      },
      note:
        'Die Dokumentation nennt Ursachen einer fehlgeschlagenen Anmeldung, aber kaum die ' +
        'zugehörigen Codes. Die gezeigten für einen ungültigen Pfad, einen nicht verfügbaren Server und ' +
        'beschädigte Daten sind unsere Lesart; die Ausnahme ist ein Nachrichtenspeicher, dem ' +
        'sein Server oder seine Daten fehlen und der kein Dialogfeld anzeigen darf.',
    },
    configureService: {
      label: 'Dienst konfigurieren',
      asks: 'MAPI ruft den Einstiegspunkt des Dienstes mit MSG_SERVICE_CONFIGURE auf.',
      means: {
        waiting:
          'Der Benutzer vervollständigt das Eigenschaftenblatt mit „OK“ oder verlässt es mit ' +
          '„Abbrechen“. Danach wird die Anmeldung wiederholt.',
        ok: 'Die fehlende Konfiguration ist ergänzt. Der Anbieter erhält seinen zweiten Versuch.',
        cancel:
          'Die Konfiguration fehlt weiterhin. Auch der zweite Versuch wird sie nicht vorfinden.',
        other:
          'Kein Dialogfeld ist zulässig, also ergänzt niemand, was fehlt. Auch der zweite ' +
          'Versuch wird es nicht vorfinden.',
      },
      note:
        'Ein Dienst kann sich auch ohne Dialogfeld selbst konfigurieren; dass dieser es nicht ' +
        'kann und dass es MAPI_LOGON_UI ist, was das Eigenschaftenblatt erlaubt, ist unsere ' +
        'Lesart.',
    },
    promptForServicePassword: {
      label: 'Kennwort erfragen',
      asks: 'Gibt der Benutzer dem Anbieter ein Kennwort, das dessen Dienst akzeptiert?',
      means: {
        waiting:
          'Der Benutzer gibt mit „OK“ das richtige Kennwort an oder bricht ab. Es ist ein ' +
          'Kennwort des Dienstes, nicht des Profils.',
        ok: 'Der Dienst akzeptiert das Kennwort. Der Anbieter ist angemeldet.',
        cancel: 'Der Anbieter gibt MAPI_E_USER_CANCEL zurück. Dieser Versuch ist fehlgeschlagen.',
      },
      note:
        'Der Code für „Abbrechen“ ist dokumentiert. Dass der Abbruch wie jeder andere Fehler ' +
        'einer Anmeldung zählt, ist unsere Lesart: Keine Seite macht dafür eine Ausnahme.',
    },
    uiAllowed: {
      label: 'Dialogfeld zulässig?',
      asks: 'Darf der Benutzer über den Fehler informiert werden und einen weiteren Versuch angeboten bekommen?',
      means: {
        yes: 'Der Benutzer wird informiert und entscheidet, ob die Anmeldung wiederholt wird.',
        no: 'Niemand kann gefragt werden. Es gibt keinen zweiten Versuch, und der Dienst wird deaktiviert.',
      },
      note:
        'Dass MAPI_LOGON_UI dieses Dialogfeld erlaubt und dass es keinen zweiten Versuch gibt, ' +
        'wo dieses Flag nicht gesetzt ist, ist unsere Lesart.',
    },
    offerRetry: {
      label: 'Benutzer fragen: wiederholen?',
      asks: 'Der Benutzer wird über den Fehler informiert. Soll die Anmeldung wiederholt werden?',
      means: {
        waiting:
          'Der Benutzer wiederholt die Anmeldung, ob die Ursache behoben ist oder nicht, oder er ' +
          'lehnt ab.',
        retry: 'Der Anbieter erhält seinen zweiten und letzten Versuch.',
        decline: 'Es gibt keinen zweiten Versuch. Der Nachrichtendienst wird deaktiviert.',
      },
      note:
        'Nach dem Text über Sitzungen gibt es bei jedem Fehler einen zweiten Versuch; nach den ' +
        'Seiten der Anbieter deaktivieren die meisten Fehler den Dienst sofort. Ersterem zu ' +
        'folgen, ist unsere Lesart.',
    },
    secondLogon: {
      label: 'Anmeldung, zweiter Versuch',
      asks: 'Die Anmeldemethode wird noch einmal aufgerufen. Mit welchem Ergebnis kehrt sie zurück?',
      means: {
        S_OK: 'Der zweite Versuch gelingt. Der Anbieter ist angemeldet.',
        MAPI_E_FAILONEPROVIDER:
          'Dieser Anbieter gibt allein auf. Sein Nachrichtendienst wird nicht deaktiviert.',
        password:
          'Die Anmeldeinformationen des Dienstes werden nicht akzeptiert, und ein Dialogfeld ' +
          'ist zulässig: Der Anbieter fragt den Benutzer.',
        error:
          'Auch der zweite Versuch ist fehlgeschlagen. Der Nachrichtendienst wird mit allen ' +
          'seinen Anbietern deaktiviert.',
      },
      note:
        'Zu einem zweiten MAPI_E_UNCONFIGURED ist die Dokumentation uneinheitlich: Der Dienst ' +
        'wird deaktiviert, oder er wird es nicht, oder die Sitzung selbst endet möglicherweise. ' +
        'Den Dienst zu deaktivieren, ist unsere Lesart.',
    },
    providerRunning: {
      label: 'Anbieter läuft',
      asks: 'Der Anbieter ist angemeldet.',
      means: {
        other:
          'Die Sitzung kann ihn verwenden, sofern nicht später ein anderer Anbieter seines ' +
          'Dienstes scheitert.',
      },
    },
    providerLeftOut: {
      label: 'Anbieter ausgelassen',
      asks: 'Der Anbieter ist nicht angemeldet; sein Nachrichtendienst bleibt aktiviert.',
      means: {
        other:
          'Die übrigen Anbieter des Dienstes starten trotzdem. Ein Client kann es mit diesem ' +
          'noch einmal versuchen, etwa nachdem er den Benutzer nach einem Kennwort gefragt hat.',
      },
    },
    disableService: {
      label: 'Dienst deaktiviert',
      asks: 'Alle Anbieter dieses Nachrichtendienstes fallen aus, bis die Sitzung endet.',
      means: {
        other:
          'Die bereits laufenden stellen die Arbeit ein, die noch ausstehenden werden ' +
          'übersprungen. Die übrigen Nachrichtendienste machen weiter.',
      },
      note:
        'Die Dokumentation widerspricht sich darin, was MAPILogonEx zurückgibt, wenn ein Dienst ' +
        'deaktiviert wird: eine Sitzung oder eine fehlgeschlagene Anmeldung. S_OK ist unsere ' +
        'Lesart.',
    },
    returnSession: {
      label: 'Sitzung zurückgeben',
      asks: 'Der Aufruf gibt eine neue Sitzung zurück.',
      means: {
        other:
          'S_OK: lppSession erhält den Sitzungszeiger. Mit MAPI_ALLOW_OTHERS ist die Sitzung ' +
          'eine gemeinsam genutzte, sonst eine individuelle.',
      },
    },
  },
  exits: {
    yes: 'ja',
    no: 'nein',
    S_OK: 'S_OK',
    MAPI_E_FAILONEPROVIDER: 'allein',
    MAPI_E_UNCONFIGURED: 'unkonfiguriert',
    password: 'Kennwort',
    error: 'Fehler',
    ok: 'OK',
    services: 'OK',
    cancel: 'Abbruch',
    wrong: 'falsch',
    another: 'weiterer',
    last: 'letzter',
    retry: 'erneut',
    decline: 'ablehnen',
  },
  prompts: {
    promptForProfile: {
      title: () => 'Profil auswählen',
      says: () => 'Kein Profil ist vorausgewählt, weil der Aufruf keines nennt.',
      picks: {
        name: 'Profilname',
        standard: 'Standardprofil',
        withoutChoice: (standard) => `„OK“ ohne Auswahl verwendet das Standardprofil, ${standard}.`,
        missing: 'Zuerst ein Profil auswählen: Dieser Computer hat kein Standardprofil.',
      },
    },
    promptForPassword: {
      title: () => 'Kennwort eingeben',
      says: () => 'Das Profil ist durch ein Kennwort geschützt, wie es älteres MAPI erlaubte.',
    },
    configureEveryService: {
      title: (service) => `${service} konfigurieren`,
      says: ({ service }) =>
        `Die Einstellungen von ${service}, angezeigt, weil das Dialogfeld jedes Dienstes ` +
        'angefordert wurde.',
    },
    configureService: {
      title: (service) => `${service} konfigurieren`,
      says: ({ kind, code }) =>
        `${kind}: Der Anbieter hat ${code} zurückgegeben. Im Profil fehlen Einstellungen, die ` +
        'er benötigt.',
    },
    promptForServicePassword: {
      title: () => 'Kennwort des Dienstes',
      says: ({ service, kind }) =>
        `${service}, ${kind}: Die Anmeldeinformationen des Dienstes werden nicht akzeptiert.`,
    },
    offerRetry: {
      title: () => 'Anmeldung fehlgeschlagen',
      says: ({ service, kind, code }) =>
        `${service}, ${kind}: Der erste Versuch hat ${code} zurückgegeben. ` +
        'Schlägt auch der zweite fehl, werden alle Anbieter des Dienstes deaktiviert.',
    },
  },
  answers: {
    ok: 'OK',
    services: 'Jeden Nachrichtendienst konfigurieren',
    cancel: 'Abbrechen',
    wrong: 'Falsches Kennwort',
    retry: 'Wiederholen',
    decline: 'Ablehnen',
  },
  inputs: {
    flags: { name: 'flFlags', hint: 'Die Maske aller Flags.', values: {} },
    profile: {
      name: 'lpszProfileName',
      hint: 'Höchstens 64 Zeichen; "" zählt als NULL.',
      values: {},
    },
    default: {
      name: 'Standardprofil',
      hint: 'Wird verwendet, wenn MAPI_USE_DEFAULT gesetzt und kein Name angegeben ist.',
      values: { '': 'Keines festgelegt' },
    },
    credentials: {
      name: 'Anmelde\u00adinformationen',
      hint: 'Historisch: das Kennwort des Profils.',
      values: { valid: 'Gültig', invalid: 'Ungültig' },
    },
    shared: {
      name: 'Gemeinsam genutzte Sitzung',
      hint: 'Das Profil einer gemeinsam genutzten Sitzung, die bereits vorhanden ist.',
      values: { '': 'Keine' },
    },
    mutex: {
      name: 'Anmeldemutex',
      hint: 'Belegt heißt: länger als einige Sekunden.',
      values: { free: 'Frei', held: 'Von anderem Thread belegt' },
    },
    fault: {
      name: 'Fehler',
      hint: 'Warum ein Anbieter beim ersten und beim zweiten Versuch nicht startet.',
      values: {},
    },
  },
  facts: {
    mutex: {
      name: 'Anmeldemutex',
      values: { free: 'frei', held: 'von anderem Thread belegt' },
    },
    shared: { name: 'gemeinsam genutzte Sitzung', values: { null: 'keine' } },
    profile: { name: 'lpszProfileName', values: { null: 'NULL', '': '""' } },
    default: { name: 'Standardprofil', values: { null: 'keines festgelegt' } },
    credentials: {
      name: 'Anmeldeinformationen',
      values: { valid: 'gültig', invalid: 'ungültig' },
    },
    chosenProfile: { name: 'zu verwendendes Profil', values: { null: 'keines' } },
    checkBox: {
      name: 'Kontrollkästchen',
      values: { true: 'aktiviert', false: 'nicht aktiviert' },
    },
    servicesToConfigure: { name: 'noch anzuzeigende Dienste', values: {} },
    providersLeft: { name: 'noch zu startende Anbieter', values: {} },
    firstFailure: {
      name: 'Fehler, erster Versuch',
      values: { none: 'keiner' },
    },
    secondFailure: {
      name: 'Fehler, zweiter Versuch',
      values: { none: 'keiner', same: 'derselbe wie beim ersten' },
    },
    configuredBefore: {
      name: 'vorab konfiguriert',
      values: { true: 'ja', false: 'nein' },
    },
    unsupplied: { name: 'Konfiguration fehlt noch', values: { true: 'ja', false: 'nein' } },
    attempt: { name: 'Versuch', values: { 1: 'erster', 2: 'zweiter' } },
  },
  flags: {
    MAPI_LOGON_UI: {
      meaning: 'Erlaubt ein Anmeldedialogfeld, wo eines benötigt wird.',
      matters:
        'Wird bei „MAPI_LOGON_UI?“ ausgewertet und, nach unserer Lesart, überall dort, wo ein ' +
        'Anbieter oder ein Nachrichtendienst ein Dialogfeld anzeigen könnte.',
      ignored:
        'Kein Profildialogfeld öffnet sich, wenn ein Name angegeben oder MAPI_USE_DEFAULT ' +
        'gesetzt ist.',
    },
    MAPI_NEW_SESSION: {
      meaning: 'Verlangt eine neue Sitzung anstelle der gemeinsam genutzten.',
      matters:
        'Wird bei „MAPI_NEW_SESSION?“ ausgewertet, der ersten Frage der Abbildung. Solange es ' +
        'nicht gesetzt ist, tritt der Aufruf einer vorhandenen gemeinsam genutzten Sitzung bei, ' +
        'welches Profil er auch nennt.',
      ignored: '',
    },
    MAPI_APP_PROFILE: {
      meaning: 'Lässt das Anmeldedialogfeld auch „App“-Profile auflisten.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored:
        'Ohne Anmeldedialogfeld hat es keine Wirkung; nicht jede MAPI-Implementierung kennt es.',
    },
    MAPI_ALLOW_OTHERS: {
      meaning:
        'Macht eine neue Sitzung zu einer gemeinsam genutzten: Spätere Clients können ihr ohne ' +
        'Anmeldeinformationen beitreten.',
      matters:
        'Keine Frage des Diagramms wertet es aus; es entscheidet über die Art einer neuen ' +
        'Sitzung.',
      ignored:
        'Wenn der Aufruf einer vorhandenen gemeinsam genutzten Sitzung beitritt (unsere Lesart).',
    },
    MAPI_EXPLICIT_PROFILE: {
      meaning:
        'Schließt das Standardprofil als Rückfalloption aus: Der Aufrufer oder der Benutzer ' +
        'muss ein Profil nennen.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored:
        'Wenn ein Name angegeben ist. Mit MAPI_USE_DEFAULT wird das Standardprofil trotzdem ' +
        'verwendet.',
    },
    MAPI_EXTENDED: {
      meaning: 'Meldet mit erweiterten Funktionen an. Das Flag gehört in jeden Aufruf.',
      matters: 'Das Diagramm wertet es nicht aus; ohne das Flag erhält der Aufruf eine Warnung.',
      ignored: '',
    },
    MAPI_USE_DEFAULT: {
      meaning: 'Verwendet das Standardprofil.',
      matters:
        'Wird bei „MAPI_USE_DEFAULT?“ ausgewertet, vor „MAPI_LOGON_UI?“: Sind beide gesetzt, ' +
        'öffnet sich kein Profildialogfeld.',
      ignored:
        'Wenn ein Name angegeben ist (unsere Lesart) oder wenn der Aufruf einer gemeinsam ' +
        'genutzten Sitzung beitritt.',
    },
    MAPI_FORCE_DOWNLOAD: {
      meaning:
        'Versucht, die Nachrichten des Benutzers herunterzuladen, bevor der Aufruf ' +
        'zurückkehrt, nicht später im Hintergrund.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored: '',
    },
    MAPI_SERVICE_UI_ALWAYS: {
      meaning:
        'Zeigt das Konfigurationsdialogfeld jedes Nachrichtendienstes an, bevor auch nur einer ' +
        'angemeldet wird.',
      matters:
        'Wird bei „MAPI_SERVICE_UI_ALWAYS?“ ausgewertet, sobald das Profil feststeht. Das ' +
        'Kontrollkästchen des Profildialogfelds bewirkt dasselbe.',
      ignored:
        'Wenn der Aufruf einer gemeinsam genutzten Sitzung beitritt: Das Diagramm startet dann ' +
        'keinen Dienst.',
    },
    MAPI_NO_MAIL: {
      meaning:
        'Verbirgt die Sitzung vor dem MAPI-Spooler, der für diesen Client nichts sendet und ' +
        'nichts empfängt.',
      matters:
        'Keine Frage des Diagramms wertet es aus. Es macht diesen Client zu einem Client ' +
        'ohne Messaging und hält, nach unserer Lesart, Transportanbieter aus der Warteschlange ' +
        'heraus.',
      ignored: '',
    },
    MAPI_NT_SERVICE: {
      meaning:
        'Besagt, dass der Aufrufer ein Windows-Dienst ist. Dienste müssen es setzen, hier und ' +
        'bei MAPIInitialize; andere dürfen es nicht setzen.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored: '',
    },
    MAPI_PASSWORD_UI: {
      meaning:
        'Im MAPI von 1998: erlaubt ein Dialogfeld ausschließlich für das Profilkennwort. Die ' +
        'heutige Referenzseite führt es nicht auf.',
      matters:
        'Wird bei „MAPI_PASSWORD_UI?“ ausgewertet, wenn die Anmeldeinformationen für das ' +
        'Profil nicht gültig sind.',
      ignored:
        'Wird nie abgefragt, solange die Anmeldeinformationen gültig sind oder wenn der Aufruf ' +
        'einer gemeinsam genutzten Sitzung beitritt.',
    },
    MAPI_TIMEOUT_SHORT: {
      meaning: 'Gibt die Anmeldung auf, wenn sie länger als einige Sekunden blockiert ist.',
      matters:
        'Wird bei „MAPI_TIMEOUT_SHORT?“ ausgewertet, während ein anderer Thread den ' +
        'Anmeldemutex belegt.',
      ignored: 'Wird nie abgefragt, solange der Mutex frei ist.',
    },
    MAPI_BG_SESSION: {
      meaning: 'Verlangt eine Sitzung für Hintergrundarbeit, etwa Indizierung.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored: '',
    },
    MAPI_UNICODE: {
      meaning:
        'Besagt, dass die übergebenen Zeichenfolgen Unicode sind; ohne das Flag sind sie ANSI.',
      matters: 'Das Diagramm wertet es nicht aus.',
      ignored: '',
    },
  },
  conflicts: {
    'no-extended':
      'MAPI_EXTENDED ist nicht gesetzt, obwohl die Referenzseite es in jedem Aufruf verlangt. ' +
      'Auch einige von Microsofts eigenen Beispielen lassen es weg; die Anmeldung geht weiter.',
    'logon-ui-with-password-ui':
      'MAPI_LOGON_UI und MAPI_PASSWORD_UI sind beide gesetzt. Im MAPI von 1998 schlossen sie ' +
      'einander aus; das Diagramm fragt jedes dort ab, wo die Abbildung es tut.',
    'password-ui-today':
      'MAPI_PASSWORD_UI fehlt auf der heutigen Referenzseite, und Profile haben keine ' +
      'Kennwörter mehr. Das Diagramm fragt es ab, weil die Abbildung es tut.',
    'password-ui-without-profile-name':
      'MAPI_PASSWORD_UI ist ohne Profilnamen gesetzt, den die Referenzseite von 1998 verlangte. ' +
      'Das Diagramm macht ohne ihn weiter.',
    'nt-service-without-no-mail':
      'MAPI_NT_SERVICE ist ohne MAPI_NO_MAIL gesetzt, das ein Windows-Dienst ebenfalls setzen ' +
      'muss. Alte Builds von MAPI gaben MAPI_E_INVALID_PARAMETER zurück; das Diagramm macht ' +
      'weiter.',
    'nt-service-with-ui':
      'MAPI_NT_SERVICE ist zusammen mit einem Flag für Dialogfelder gesetzt, und ein ' +
      'Windows-Dienst hat normalerweise keinen Benutzer, der sie beantworten könnte. Das ' +
      'Diagramm zeigt sie trotzdem an.',
    'service-ui-always-without-logon-ui':
      'MAPI_SERVICE_UI_ALWAYS ist gesetzt, während MAPI_LOGON_UI nicht gesetzt ist. Nach ' +
      'unserer Lesart erscheinen die damit angeforderten Konfigurationsdialogfelder und keine ' +
      'anderen.',
    'use-default-with-profile-name':
      'MAPI_USE_DEFAULT ist zusammen mit einem Profilnamen gesetzt. Was davon Vorrang hat, ' +
      'stellt die Dokumentation uneinheitlich dar; das Diagramm folgt der Abbildung, in der ' +
      'MAPI_USE_DEFAULT dann nie abgefragt wird.',
    'explicit-profile-with-profile-name':
      'MAPI_EXPLICIT_PROFILE zählt nur, solange lpszProfileName NULL oder leer ist. Mit einem ' +
      'Namen ändert es nichts.',
    'explicit-profile-with-use-default':
      'MAPI_EXPLICIT_PROFILE lehnt das Standardprofil ab, und MAPI_USE_DEFAULT verlangt es. ' +
      'Das Standardprofil wird verwendet.',
    'app-profile-without-logon-ui':
      'MAPI_APP_PROFILE ergänzt Einträge in der Liste des Anmeldedialogfelds; dieses kann sich ' +
      'aber nicht öffnen, solange MAPI_LOGON_UI nicht gesetzt ist. Das Flag ändert nichts.',
    'profile-name-ignored':
      'Eine gemeinsam genutzte Sitzung ist vorhanden, und MAPI_NEW_SESSION ist nicht gesetzt: ' +
      'Der Client tritt dieser Sitzung bei, und lpszProfileName wird ignoriert.',
    'allow-others-ignored':
      'MAPI_ALLOW_OTHERS betrifft eine Sitzung, die gerade erstellt wird. Hier tritt der Client ' +
      'der vorhandenen bei, daher ändert das Flag nach unserer Lesart nichts.',
  },
  reasons: {
    'service-disabled':
      'Ein Nachrichtendienst wurde deaktiviert, und die Dokumentation widerspricht sich darin, ' +
      'was der Aufruf dann zurückgibt. S_OK ist unsere Lesart; kein Code von MAPILogonEx ' +
      'bedeutet einen Teilerfolg.',
    'individual-by-default':
      'Dass eine neue Sitzung ohne MAPI_NEW_SESSION und MAPI_ALLOW_OTHERS individuell ist, ist ' +
      'unsere Lesart: In der Dokumentation steht es nirgends.',
    'beside-shared':
      'Ob die neue gemeinsam genutzte Sitzung die bereits vorhandene ersetzt oder neben ihr ' +
      'besteht, lässt die Dokumentation offen.',
  },
  links: {
    start: 'Wie ein Client MAPI startet',
    closeUp: 'Nahaufnahme: wie der Anbieter seine Konfiguration prüft',
    use: 'Was der Client mit der Sitzung tun kann',
    identity: 'Wessen Identität die Sitzung trägt',
    end: 'Wie die Sitzung endet',
  },
  details: {
    session: {
      'existing-shared': {
        name: 'vorhandene gemeinsam genutzte Sitzung',
        says: 'Die Sitzung ist eine vorhandene gemeinsam genutzte.',
      },
      'new-shared': {
        name: 'neue gemeinsam genutzte Sitzung',
        says: 'Die Sitzung ist neu und gemeinsam genutzt.',
      },
      'new-individual': {
        name: 'neue individuelle Sitzung',
        says: 'Die Sitzung ist neu und individuell.',
      },
    },
    nonmessaging: {
      true: {
        name: 'ohne Messaging',
        says: 'Für diesen Client ist es eine Sitzung ohne Messaging.',
      },
    },
  },
  because: {
    logonMutexHeld: {
      yes: () => 'Ja, weil ein anderer Thread den Mutex belegt.',
      no: () => 'Nein, weil der Mutex frei ist.',
    },
    sharedSessionExists: {
      yes: ({ shared }) => `Ja, weil es eine mit dem Profil ${shared} gibt.`,
      no: () => 'Nein, weil es keine gibt, der beigetreten werden könnte.',
    },
    profileNameNull: {
      yes: () => 'Ja, weil der Aufruf kein Profil nennt.',
      no: ({ profile }) => `Nein, weil der Aufruf ${profile} nennt.`,
    },
    profileExists: {
      yes: ({ chosenProfile }) => `Ja, weil der Computer das Profil ${chosenProfile} hat.`,
      no: ({ chosenProfile }) =>
        chosenProfile === null
          ? 'Nein, weil kein Standardprofil festgelegt ist.'
          : `Nein, weil der Computer kein Profil ${chosenProfile} hat.`,
    },
    credentialsValid: {
      yes: () => 'Ja, weil die Anmeldeinformationen gültig sind.',
      no: () => 'Nein, weil die Anmeldeinformationen nicht gültig sind.',
    },
    serviceUiAlways: {
      yes: ({ checkBox }) =>
        checkBox === true
          ? 'Ja, weil das Kontrollkästchen aktiviert ist.'
          : 'Ja, weil das Flag gesetzt ist.',
      no: () => 'Nein, weil das Flag nicht gesetzt und das Kontrollkästchen nicht aktiviert ist.',
    },
    providersLeft: {
      yes: ({ providersLeft }) => countProvidersLeft(Number(providersLeft)),
      no: () => 'Nein, weil alle Anbieter an der Reihe waren.',
    },
    providerEntryPoint: {
      yes: () => 'Ja, weil MAPI und der Anbieter sich auf eine Version einigen.',
      no: () => 'Nein, weil MAPI und der Anbieter sich nicht auf eine Version einigen.',
    },
    firstLogon: {
      MAPI_E_FAILONEPROVIDER: ({ code, firstFailure }) =>
        `Der Anbieter gibt ${code} zurück, wegen dieses Fehlers: ${firstFailure}.`,
      MAPI_E_UNCONFIGURED: ({ code, firstFailure }) =>
        `Der Anbieter gibt ${code} zurück, wegen dieses Fehlers: ${firstFailure}.`,
      password: () => 'Der Anbieter fragt nach einem Kennwort.',
      error: ({ code, firstFailure }) =>
        `Der Anbieter gibt ${code} zurück, wegen dieses Fehlers: ${firstFailure}.`,
    },
    configureService: {
      other: () => 'Niemand wird gefragt, weil MAPI_LOGON_UI nicht gesetzt ist.',
    },
    uiAllowed: {
      yes: () => 'Ja, weil MAPI_LOGON_UI gesetzt ist.',
      no: () => 'Nein, weil MAPI_LOGON_UI nicht gesetzt ist.',
    },
    secondLogon: {
      password: () => 'Der Anbieter fragt nach einem Kennwort.',
      error: ({ code }) =>
        `Der Anbieter gibt ${code} zurück: Auch der zweite Versuch ist fehlgeschlagen.`,
    },
    disableService: {
      other: ({ service }) => `${service} ist deaktiviert, bis die Sitzung endet.`,
    },
  },
  calls: {
    providerEntryPoint: {
      ab: 'ABProviderInit',
      ms: 'MSProviderInit',
      xp: 'XPProviderInit',
    },
    firstLogon: {
      ab: 'IABProvider::Logon, von MAPI aufgerufen',
      ms: 'IMSProvider::Logon, von MAPI aufgerufen',
      xp: 'IXPProvider::TransportLogon, vom MAPI-Spooler aufgerufen',
    },
    secondLogon: {
      ab: 'IABProvider::Logon, von MAPI aufgerufen',
      ms: 'IMSProvider::Logon, von MAPI aufgerufen',
      xp: 'IXPProvider::TransportLogon, vom MAPI-Spooler aufgerufen',
    },
  },
  figureNote: 'Der Durchlauf endete an einem Schritt, den die Abbildung nicht enthält.',
}
