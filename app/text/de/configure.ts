import type { text as english } from '../en/configure'
import type { Like } from '../translation'

export const text: Like<typeof english> = {
  summary:
    'Wie die Anmeldemethode eines Anbieters dessen Konfiguration prüft und was sie zurückgibt.',
  stages: {},
  steps: {
    logonMethodCalled: {
      label: 'MAPI ruft Anmeldemethode des Anbieter\u00adobjekts auf',
      asks: 'MAPI ruft die Anmeldemethode des Anbieters auf.',
      means: {
        other:
          'Bevor sich der Anbieter anmeldet, prüft er, ob er alle benötigten Eigenschaften hat. ' +
          'Das Profil, der Benutzer und ein Flag des Aufrufs bestimmen von nun an den Pfad.',
      },
    },
    propertiesStored: {
      label: 'Sind im Profil Konfigurations\u00adeigenschaften gespeichert?',
      printed: 'Sind im Profil Konfigurations\u00adeigenschaften gespeichert?',
      asks: 'Enthält das Profil irgendwelche Konfigurationseigenschaften dieses Anbieters?',
      means: {
        yes:
          'Der Anbieter bewahrt alle oder einige seiner Eigenschaften im Profil auf. Er liest sie ' +
          'dort.',
        no: 'Es gibt nichts zu lesen. Der Anbieter ist für alles auf den Benutzer angewiesen.',
      },
      note:
        'Die Abbildung zeigt diese Frage in einem Rechteck, mit „ja“ als einzigem Ausgang. Der ' +
        'Text kennt Anbieter, die nichts im Profil speichern; dass sie zur Frage nach dem ' +
        'Dialogfeld weitergehen, ist unsere Lesart.',
    },
    openProfileSection: {
      label: 'IMAPISupport::OpenProfileSection aufrufen',
      printed: 'MAPISession::OpenProfileSection aufrufen',
      asks: 'Der Anbieter öffnet seinen Abschnitt des Profils.',
      means: {
        other:
          'Er gibt den Abschnitt mit dessen MAPIUID an und ruft dann die Eigenschaften daraus ab, ' +
          'einige davon oder alle.',
      },
      note:
        'Die Abbildung nennt eine Methode der Sitzung. Der Text daneben nennt die des ' +
        'Supportobjekts, das MAPI der Anmeldemethode übergibt.',
    },
    configured: {
      label: 'Ist Dienst\u00adanbieter konfiguriert?',
      asks: 'Enthält das Profil alles, was der Anbieter benötigt?',
      means: {
        yes: 'Nichts fehlt. Niemand muss gefragt werden.',
        no:
          'Etwas fehlt oder ist nicht richtig eingestellt. Innerhalb der Anmeldemethode kann nur ' +
          'der Benutzer es angeben.',
      },
    },
    returnConfigured: {
      label: 'S_OK',
      asks: 'Der Anbieter ist konfiguriert, und die Anmeldemethode kann S_OK zurückgeben.',
      means: { other: 'Das Profil enthielt alles. Kein Dialogfeld wurde angezeigt.' },
      note:
        'Die Abbildung zeigt nur die Prüfung. Eine Anmeldemethode ruft außerdem AddRef für das ' +
        'Supportobjekt auf, legt in ihrem Profilabschnitt Eigenschaften wie PR_DISPLAY_NAME fest ' +
        'und erstellt das Anmeldeobjekt. Adressbücher und Nachrichtenspeicher registrieren mit ' +
        'SetProviderUID eine MAPIUID; ein Transport tut das später, in IXPLogon::AddressTypes.',
    },
    dialogAllowed: {
      label: 'Kann ein Dialogfeld angezeigt werden?',
      asks: 'Darf der Anbieter ein Dialogfeld anzeigen?',
      means: {
        yes: 'Das Flag gegen Dialogfelder ist nicht gesetzt. Der Anbieter kann den Benutzer fragen.',
        no:
          'MAPI hat das Flag gegen Dialogfelder gesetzt: AB_NO_DIALOG, MDB_NO_DIALOG oder ' +
          'LOGON_NO_DIALOG, je nach Art des Anbieters. Niemand kann gefragt werden.',
      },
      note:
        'Ob MAPI_LOGON_UI auch für die Dialogfelder von Anbietern gilt, stellt die Dokumentation ' +
        'uneinheitlich dar; dass MAPI dieses Flag genau dann setzt, wenn MAPI_LOGON_UI nicht ' +
        'gesetzt ist, ist unsere Lesart. Ein Client kann Dialogfelder auch später verbieten: mit ' +
        'AB_NO_DIALOG bei OpenAddressBook und mit MDB_NO_DIALOG bei OpenMsgStore, das dann ' +
        'MAPI_E_LOGON_FAILED zurückgibt, wenn Konfiguration fehlt.',
    },
    returnUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'Die Anmeldemethode gibt MAPI_E_UNCONFIGURED zurück.',
      means: {
        other:
          'MAPI ruft den Einstiegspunkt des Nachrichtendienstes mit MSG_SERVICE_CONFIGURE auf ' +
          'und versucht dann die Anmeldung erneut. Der Dienst kann sich per Programm selbst ' +
          'konfigurieren; ein Eigenschaftenblatt setzt einen Client voraus, der Dialogfelder ' +
          'zulässt.',
      },
      note:
        'Die Abbildung lässt das E im Code weg. Die Seite von IMSProvider::Logon nennt diesen ' +
        'Code für Informationen, die im Profil fehlen, und MAPI_E_LOGON_FAILED dort, wo ein ' +
        'Dialogfeld benötigt wird und verboten ist; dass hier der erste gilt, ist unsere Lesart. ' +
        'Wo nur ein Kennwort fehlt, nennen andere Seiten MAPI_E_FAILONEPROVIDER. Zu einem ' +
        'zweiten Fehlschlag ist die Dokumentation uneinheitlich: Der Dienst wird deaktiviert, ' +
        'oder er wird es nicht, oder die Sitzung endet möglicherweise.',
    },
    promptForSettings: {
      label: 'Benutzer nach weiteren Informationen fragen',
      asks: 'Gibt der Benutzer an, was der Anbieter noch benötigt?',
      means: {
        waiting:
          'Der Benutzer vervollständigt die Einstellungen, bestätigt sie unvollständig oder ' +
          'bricht ab.',
        ok: 'Der Benutzer hat alles eingegeben. Der Anbieter prüft es noch einmal.',
        incomplete: 'Der Benutzer hat das Dialogfeld bestätigt, aber etwas fehlt noch.',
        cancel: 'Der Benutzer hat abgebrochen, und zwar mit Absicht.',
        mistake: 'Der Benutzer hat abgebrochen, ohne es zu wollen.',
      },
      note:
        'Die Abbildung zeigt einen einzigen Weg aus diesem Dialogfeld. Die vier Antworten sind ' +
        'unsere Lesart der Fragen, die sie danach stellt.',
    },
    configuredNow: {
      label: 'Ist Dienst\u00adanbieter konfiguriert?',
      asks: 'Hat der Anbieter nun alles, was er benötigt?',
      means: {
        yes: 'Der Benutzer hat angegeben, was fehlte.',
        no: 'Etwas fehlt noch. Was folgt, hängt davon ab, wie das Dialogfeld verlassen wurde.',
      },
    },
    returnConfiguredNow: {
      label: 'S_OK',
      asks: 'Der Anbieter ist konfiguriert, und die Anmeldemethode kann S_OK zurückgeben.',
      means: { other: 'Der Benutzer hat angegeben, was im Profil fehlte.' },
      note:
        'Die Abbildung zeigt nur die Prüfung. Eine Anmeldemethode ruft außerdem AddRef für das ' +
        'Supportobjekt auf, legt in ihrem Profilabschnitt Eigenschaften wie PR_DISPLAY_NAME fest ' +
        'und erstellt das Anmeldeobjekt. Adressbücher und Nachrichtenspeicher registrieren mit ' +
        'SetProviderUID eine MAPIUID; ein Transport tut das später, in IXPLogon::AddressTypes.',
    },
    userCancelled: {
      label: 'Hat der Benutzer das Dialogfeld abgebrochen?',
      asks: 'Hat der Benutzer das Dialogfeld abgebrochen?',
      means: {
        yes: 'Der Anbieter stellt fest, ob das beabsichtigt war.',
        no: 'Der Benutzer hat das Dialogfeld bestätigt, ohne alles anzugeben.',
      },
    },
    returnStillUnconfigured: {
      label: 'MAPI_E_UNCONFIGURED',
      printed: 'MAPI_UNCONFIGURED',
      asks: 'Die Anmeldemethode gibt MAPI_E_UNCONFIGURED zurück.',
      means: {
        other:
          'MAPI ruft den Einstiegspunkt des Nachrichtendienstes mit MSG_SERVICE_CONFIGURE auf ' +
          'und versucht dann die Anmeldung erneut. Der Dienst kann sich per Programm selbst ' +
          'konfigurieren; ein Eigenschaftenblatt setzt einen Client voraus, der Dialogfelder ' +
          'zulässt.',
      },
      note:
        'Die Abbildung lässt das E im Code weg. Zu einem zweiten Fehlschlag ist die ' +
        'Dokumentation uneinheitlich: Der Dienst wird deaktiviert, oder er wird es nicht, oder ' +
        'die Sitzung endet möglicherweise. Ihn zu deaktivieren, ist unsere Lesart.',
    },
    cancelMeant: {
      label: 'Hat der Benutzer das Dialogfeld absichtlich abgebrochen?',
      asks: 'Wollte der Benutzer abbrechen?',
      means: {
        yes: 'Der Benutzer will den Anbieter nicht konfigurieren.',
        no: 'Es war ein Versehen. Das Dialogfeld wird noch einmal angezeigt.',
      },
      note: 'Wie ein Anbieter erfährt, was der Benutzer wollte, ist nicht dokumentiert.',
    },
    returnCancelled: {
      label: 'MAPI_E_USER_CANCEL',
      asks: 'Die Anmeldemethode gibt MAPI_E_USER_CANCEL zurück.',
      means: {
        other: 'Der Anbieter ist nicht angemeldet, weil der Benutzer es so entschieden hat.',
      },
      note:
        'Keine Seite nimmt diesen Code von den Fehlern aus, nach denen MAPI den ' +
        'Nachrichtendienst deaktiviert. Dass er zu ihnen zählt, ist unsere Lesart. Auch dass ' +
        'MAPI nach diesem Code den Einstiegspunkt des Dienstes nicht aufruft, ist unsere Lesart; ' +
        'eine Seite bietet dem Benutzer nach jedem Fehlschlag einen zweiten Versuch an.',
    },
  },
  exits: { yes: 'ja', no: 'nein' },
  prompts: {
    promptForSettings: {
      title: () => 'Anbieter konfigurieren',
      says: () => 'Dem Anbieter fehlen Einstellungen, die er zum Anmelden benötigt.',
    },
  },
  answers: {
    ok: 'OK, vollständig',
    incomplete: 'OK, unvollständig',
    cancel: 'Abbrechen',
    mistake: 'Versehentlich abbrechen',
  },
  inputs: {
    provider: {
      name: 'Anbieter',
      hint: 'Wessen Anmeldemethode aufgerufen wird.',
      values: {
        'exchange/ab': 'Microsoft Exchange, Adressbuch',
        'contab/ab': 'Outlook Address Book, Adressbuch',
        'exchange/ms': 'Microsoft Exchange, Nachrichtenspeicher',
        'pst/ms': 'Personal Folders, Nachrichtenspeicher',
        'exchange/xp': 'Microsoft Exchange, Transport',
      },
    },
    stored: {
      name: 'Eigenschaften im Profil',
      hint: 'Ob der Anbieter überhaupt etwas von seiner Konfiguration dort aufbewahrt.',
      values: { yes: 'Gespeichert', no: 'Keine gespeichert' },
    },
    settings: {
      name: 'Einstellungen',
      hint: 'Ob das Gespeicherte alles ist, was der Anbieter benötigt.',
      values: { complete: 'Vollständig', incomplete: 'Unvollständig' },
    },
    dialog: {
      name: 'Dialogfeld',
      hint: 'Verboten durch AB_NO_DIALOG, MDB_NO_DIALOG oder LOGON_NO_DIALOG.',
      values: { allowed: 'Zulässig', forbidden: 'Verboten' },
    },
  },
  facts: {
    stored: {
      name: 'Eigenschaften im Profil',
      values: { yes: 'gespeichert', no: 'keine gespeichert' },
    },
    settings: {
      name: 'Einstellungen im Profil',
      values: { complete: 'vollständig', incomplete: 'unvollständig' },
    },
    dialog: { name: 'Dialogfeld', values: { allowed: 'zulässig', forbidden: 'verboten' } },
    answer: {
      name: 'wie das Dialogfeld verlassen wurde',
      values: {
        null: 'noch nicht',
        ok: 'OK, Einstellungen vollständig',
        incomplete: 'OK, Einstellungen unvollständig',
        cancel: 'abgebrochen',
        mistake: 'versehentlich abgebrochen',
      },
    },
  },
  flags: {},
  conflicts: {},
  reasons: {
    'nothing-stored':
      'Die Abbildung zeigt keinen Ausgang für ein Profil, in dem nichts gespeichert ist. Im Text ' +
      'fragt ein solcher Anbieter den Benutzer; dass er zur Frage nach dem Dialogfeld ' +
      'weitergeht, ist unsere Lesart davon.',
    'two-codes':
      'Für einen Nachrichtenspeicher nennt die Dokumentation hier zwei Codes. ' +
      'MAPI_E_UNCONFIGURED ist unsere Lesart.',
  },
  details: {},
  links: {
    backToLogon: 'Anmeldung: was MAPI mit diesem Code macht',
    afterCancel: 'Anmeldung: was folgt, wenn der Benutzer das Dialogfeld eines Anbieters abbricht',
  },
  because: {
    propertiesStored: {
      yes: () => 'Ja, weil das Profil Eigenschaften des Anbieters enthält.',
      no: () => 'Nein, weil das Profil keine Eigenschaften des Anbieters enthält.',
    },
    configured: {
      yes: () => 'Ja, weil die Einstellungen im Profil vollständig sind.',
      no: () => 'Nein, weil die Einstellungen im Profil nicht vollständig sind.',
    },
    dialogAllowed: {
      yes: () => 'Ja, weil MAPI das Flag gegen Dialogfelder nicht gesetzt hat.',
      no: () => 'Nein, weil MAPI das Flag gegen Dialogfelder gesetzt hat.',
    },
    configuredNow: {
      yes: () => 'Ja, weil der Benutzer angegeben hat, was fehlte.',
      no: () => 'Nein, weil der Benutzer nicht alles angegeben hat.',
    },
    userCancelled: {
      yes: () => 'Ja, weil der Benutzer das Dialogfeld abgebrochen hat.',
      no: () => 'Nein, weil der Benutzer das Dialogfeld bestätigt hat.',
    },
    cancelMeant: {
      yes: () => 'Ja, weil der Benutzer abbrechen wollte.',
      no: () => 'Nein, weil der Benutzer versehentlich abgebrochen hat.',
    },
  },
  calls: {
    logonMethodCalled: {
      ab: 'IABProvider::Logon, von MAPI aufgerufen',
      ms: 'IMSProvider::Logon, von MAPI aufgerufen',
      xp: 'IXPProvider::TransportLogon, vom MAPI-Spooler aufgerufen',
    },
  },
  figureNote: 'Der Durchlauf endete an einem Schritt, den die Abbildung nicht enthält.',
}
