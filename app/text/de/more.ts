import { listAccepted, type Told } from '../accepted'
import { shorten } from '../shorten'
import type { MoreTexts } from '../texts'
import type { text as english } from '../en/more'
import type { Like } from '../translation'
import { toPlural } from '../plural'

const count = toPlural('de')
const countRows = count({ one: '# Zeile', other: '# Zeilen' })
const countCombinations = count({
  one: '# Kombination',
  other: '# Kombinationen',
})

const quote = (text: string): string => (text === '' ? 'Ein leerer Wert' : `„${shorten(text)}“`)

/** A sentence about a problem: the parameter, the offending value, and what was done. */
const say =
  (predicate: string | ((problem: Told) => string)) =>
  (problem: Told): string => {
    const said = typeof predicate === 'string' ? predicate : predicate(problem)
    return `${shorten(problem.parameter) || '(ohne Namen)'}: ${quote(problem.value)} ${said}`
  }

/** Ends a sentence, unless a question ended it. */
const toSentence = (text: string): string => (text.endsWith('?') ? text : `${text}.`)

export const text: Like<typeof english> & MoreTexts = {
  unreachable: ({ target, decisions }) => {
    if (target === 'result') return 'Weder der Aufruf noch ein Anbieter gibt diesen Code je zurück.'
    if (target === 'service') return 'Nichts, was geschehen kann, gibt dem Dienst diesen Status.'
    if (decisions.length === 0) return 'Keine Entscheidung führt dorthin.'
    const never = decisions.map(({ from, to }) => `von „${from}“ geht es nie weiter zu „${to}“`)
    return `Kein Durchlauf gelangt dorthin; ${never.join(', und ')}.`
  },
  insight: {
    set: 'gesetzt',
    notSet: 'nicht gesetzt',
    notAnswered: 'nicht beantwortet',
    noFailure: 'kein Fehler',
    bothTries: (cause) => `${cause}, beide Versuche`,
    thenFails: (first, second) => `${first}, dann: ${second}`,
    failureOf: (provider) => `Fehler: ${provider}`,
    answerTo: (dialog, subject, time) =>
      `Antwort in „${dialog}“${subject === '' ? '' : `, ${subject}`}${time > 1 ? `, zum ${time}.\u00a0Mal` : ''}`,
    changes: {
      flag: (name, on) => `${name} ${on ? 'gesetzt' : 'nicht gesetzt'}`,
      failure: (provider, failure) => `${provider}: ${failure}`,
      answer: (dialog, answer) => `${answer} in „${dialog}“`,
      noAnswer: (dialog) => `„${dialog}“ nicht beantwortet`,
      value: (name, value) => `${name} = ${value}`,
    },
    and: 'und',
    waysInOne: count({
      one: '# Weg in einer Zeile: Die Werte sind gleichwertig.',
      other: '# Wege in einer Zeile: Die Werte sind gleichwertig.',
    }),
    decidedBy: 'Entschieden durch',
    whatWouldChange: 'Was daran etwas ändern würde',
    nothingWould: 'Nichts ändert etwas an diesem Schritt: Er hat nur einen Ausgang.',
    decidedBefore: 'Was davor kam, hat diesen Schritt entschieden.',
    otherResults: 'Was ein anderes Ergebnis ergäbe',
    keepUp: (service) => `Wodurch ${service} aktiv bliebe`,
    try: 'Versuchen',
    tryThis: (changes) => `Versuchen: ${changes}`,
    more: count({ one: '# weiterer Weg', other: '# weitere Wege' }),
    fewer: 'Weniger anzeigen',
    cut: count({
      one: '# Weg mit den wenigsten Änderungen; es gibt weitere.',
      other: 'Die # Wege mit den wenigsten Änderungen; es gibt weitere.',
    }),
    cancel: 'Abbrechen',
    cancelled: 'Abgebrochen.',
    askAgain: 'Erneut fragen',
    tooMany:
      'Es gibt zu viele Möglichkeiten, um sie alle durchzugehen: Dieser Computer hat viele Anbieter.',
    failed: (message) => `Dies ließ sich nicht ermitteln. ${message}`.trim(),
    howToGetTo: 'So gelangt man zu',
    targetKinds: {
      node: 'Schritte',
      edge: 'Ausgänge',
      result: 'Ergebnisse',
      service: 'Nachrichtendienste',
    },
    chooseTarget: 'Ziel auswählen',
    fromThisWorld: 'Zuerst die wenigsten Änderungen an dem, was jetzt eingestellt ist.',
    alreadyThere: 'Dieser Durchlauf gelangt bereits dorthin.',
    goThere: 'Dorthin gehen',
    exitNotTaken: 'Dieser Durchlauf nimmt diesen Ausgang nicht.',
    exitOf: (from, label, to) => (label === '' ? `${from} → ${to}` : `${from} ${label} → ${to}`),
    codeOfProvider: (code) => `Der Aufruf gibt ${code} nie zurück; ein Anbieter tut es.`,
    unpin: 'Lösen',
    thisRun: 'Dieser Durchlauf',
    swap: 'Tauschen',
    compare: 'Vergleich',
    sharedSteps: count({ one: '# gemeinsamer Schritt', other: '# gemeinsame Schritte' }),
    partAt: (step) => `Sie trennen sich bei: ${step}`,
    neverPart: 'Beide Durchläufe nehmen denselben Weg.',
    differs: 'Unterschiede',
    nothingDiffers:
      'Nichts unterscheidet sich. Nach einer Änderung stehen die beiden Durchläufe nebeneinander.',
    responsible: 'ausschlaggebend',
    waitsAt: (step) => `wartet bei: ${step}`,
  },
  outline: {
    title: (chart) => `${chart}: Gliederung`,
    main: 'Der Aufruf',
    ends: 'Ergebnisse',
    current: (step) => `Aktuell: Schritt ${step} des Durchlaufs`,
    entered: (step) => `Schritt ${step} des Durchlaufs`,
    enteredAgain: (step, visit) => `Schritt ${step} des Durchlaufs, ${visit}.\u00a0Besuch`,
    ahead: (step) => `Voraus: Schritt ${step} des Durchlaufs`,
    leadsOn: 'dann',
    next: 'Weiter',
    explainExit: (label) => `${label}: diesen Ausgang erläutern`,
  },
  outcomes: {
    chart: 'Diagramm',
    intro:
      'Alles, wozu dieses Diagramm führen kann. Eine Eingabe, die eine Zeile mit „-“ markiert oder ' +
      'nicht nennt, kann jeden Wert haben.',
    partsNote:
      'Nachrichtendienste beeinflussen einander nicht, daher besteht ein Durchlauf aus einer Zeile ' +
      'der Sitzung und einer Zeile jedes Anbieters.',
    exampleNote:
      'Die Eingaben haben wenig miteinander zu tun, daher nennen die Zeilen Ergebnisse: Der Pfad ist ' +
      'der eines Durchlaufs seiner Zeile.',
    serviceNote:
      'Das Ergebnis gibt an, was aus dem Dienst wird, wenn seine übrigen Anbieter laufen.',
    part: 'Teil',
    allParts: 'Alle Teile',
    result: 'Ergebnis',
    allResults: 'Alle Ergebnisse',
    search: 'Suche',
    searchHint: 'MAPI_LOGON_UI gesetzt, wiederholen',
    allSteps: 'Alle Schritte',
    clear: 'Filter löschen',
    rows: ({ rows, of, combinations }) =>
      `${rows === of ? '' : `${rows} von `}${countRows(of)} für ${countCombinations(combinations)}`,
    noRow:
      'Keine Zeile passt. Suchbegriffe werden durch Kommas getrennt, und eine Zeile muss alle ' +
      'enthalten.',
    row: 'Zeile',
    condition: 'Bedingung',
    path: 'Pfad',
    covers: 'Umfasst',
    combinations: countCombinations,
    or: 'oder',
    failure: 'Fehler',
    notShown: 'nicht angezeigt',
    anySecond: (cause) => `${cause}, zweiter Versuch beliebig`,
    orOthers: count({ one: 'oder # weiterer', other: 'oder # weitere' }),
    run: 'Durchlauf',
    open: 'Öffnen',
    openRow: (part, row) => `${part}, Zeile ${row}`,
    done: (done, of) => `${done} von ${of}`,
  },
  codes: {
    S_OK: 'Der Aufruf war erfolgreich.',
    MAPI_W_NO_SERVICE:
      'Ein Erfolg mit Warnung: Kein Anbieter konnte das Verlangte bereitstellen, und MAPI ' +
      'lieferte einen Ersatz.',
    MAPI_W_ERRORS_RETURNED:
      'Ein Erfolg mit Warnung: Der Aufruf gelang, wenn auch nicht in allen Teilen.',
    MAPI_E_INTERFACE_NOT_SUPPORTED: 'Das Objekt hat die verlangte Schnittstelle nicht.',
    MAPI_E_CALL_FAILED:
      'Der Aufruf ist fehlgeschlagen, aus einem Grund, den kein anderer Code nennt.',
    MAPI_E_NO_SUPPORT: 'Das Objekt unterstützt diesen Vorgang nicht.',
    MAPI_E_BAD_CHARWIDTH:
      'MAPI_UNICODE wurde gesetzt, wo nur ANSI-Zeichenfolgen unterstützt werden, oder ' +
      'weggelassen, wo nur Unicode unterstützt wird.',
    MAPI_E_STRING_TOO_LONG: 'Eine Zeichenfolge ist länger als zulässig.',
    MAPI_E_UNKNOWN_FLAGS:
      'Ein Flag wurde übergeben, das reserviert ist oder nicht unterstützt wird.',
    MAPI_E_INVALID_ENTRYID: 'Eine übergebene Eintrags-ID ist ungültig.',
    MAPI_E_INVALID_OBJECT:
      'Ein Objekt ist ungültig; bei MAPIInitialize: Die Ressourcen reichten nicht für sein ' +
      'Benachrichtigungsmodul.',
    MAPI_E_BUSY: 'Ein anderer Vorgang ist im Gange und verhindert, dass dieser beginnt.',
    MAPI_E_NOT_ENOUGH_RESOURCES: 'Das System hat zu wenige Ressourcen für den Vorgang.',
    MAPI_E_NOT_FOUND: 'Das Verlangte existiert nicht.',
    MAPI_E_VERSION:
      'Versionen passen nicht zusammen: die von MAPI und einem Anbieter oder, bei ' +
      'MAPIInitialize, die von MAPI und OLE.',
    MAPI_E_LOGON_FAILED:
      'Die Anmeldung ist fehlgeschlagen; MAPILogonEx gibt diesen Code bei ungültigen Parametern ' +
      'und bei zu vielen geöffneten Sitzungen zurück.',
    MAPI_E_SESSION_LIMIT:
      'Ein Anbieter lässt keine weitere Sitzung zu; bei MAPIInitialize: Die Daten von MAPI ' +
      'für den Prozess konnten nicht eingerichtet werden.',
    MAPI_E_USER_CANCEL:
      'Der Benutzer hat abgebrochen, in der Regel mit der Schaltfläche „Abbrechen“ eines ' +
      'Dialogfelds.',
    MAPI_E_NETWORK_ERROR: 'Ein Netzwerkfehler verhinderte den Abschluss des Vorgangs.',
    MAPI_E_DISK_ERROR: 'Ein Datenträgerfehler verhinderte den Abschluss des Vorgangs.',
    MAPI_E_TOO_COMPLEX:
      'Der Vorgang übersteigt, was die Implementierung bewältigen kann; bei MAPIInitialize: Was ' +
      'MAPI in der Registrierung benötigt, konnte für einen Windows-Dienst nicht eingerichtet ' +
      'werden.',
    MAPI_E_EXTENDED_ERROR: 'Ein eigener Fehler der Implementierung; GetLastError sagt mehr.',
    MAPI_E_CORRUPT_DATA:
      'Daten sind beschädigt; manche Client/Server-Nachrichtenspeicher geben diesen Code auch ' +
      'zurück, wenn Netzwerk oder Server nicht mehr erreichbar sind.',
    MAPI_E_UNCONFIGURED:
      'Das Profil enthält zu wenig Konfiguration, als dass sich der Anbieter anmelden könnte.',
    MAPI_E_FAILONEPROVIDER:
      'Dieser Anbieter meldet sich nicht an; die übrigen Anbieter seines Nachrichtendienstes ' +
      'können weitermachen.',
    MAPI_E_UNKNOWN_CPID: 'Der Server oder der Anbieter unterstützt die Codepage des Clients nicht.',
    MAPI_E_UNKNOWN_LCID:
      'Der Server oder der Anbieter unterstützt das Gebietsschema des Clients nicht.',
    MAPI_E_END_OF_SESSION: 'Die Verbindung der Sitzung ist getrennt.',
    MAPI_E_UNKNOWN_ENTRYID:
      'Die Eintrags-ID wird nicht erkannt, in der Regel, weil der zuständige Anbieter nicht ' +
      'geöffnet ist.',
    MAPI_E_TIMEOUT:
      'Das Warten dauerte zu lange; bei MAPILogonEx: Ein anderer Thread belegte den Anmeldemutex, ' +
      'und MAPI_TIMEOUT_SHORT war gesetzt.',
    MAPI_E_CANCEL:
      'Ein Vorgang eines Transports wurde abgebrochen; dies ist nicht der Code einer Schaltfläche ' +
      '„Abbrechen“.',
    MAPI_E_CORRUPT_STORE: 'Ein Nachrichtenspeicher ist beschädigt.',
    MAPI_E_NOT_INITIALIZED:
      'MAPIInitialize wurde zuvor nicht aufgerufen; bei MAPIInitialize selbst: Im ' +
      'Profilanbieter ist ein Fehler aufgetreten.',
    MAPI_E_NO_ACCESS: 'Der Aufrufer darf dies nicht tun.',
    MAPI_E_NOT_ENOUGH_MEMORY: 'Für den Vorgang ist zu wenig Arbeitsspeicher vorhanden.',
    MAPI_E_INVALID_PARAMETER: 'Ein übergebener Parameter ist ungültig.',
  },
  help: {
    close: 'Schließen',
    keyboard: 'Tastatur',
    keyGroups: {
      player: 'Der Durchlauf',
      page: 'Die Seite',
      chart: 'Eine Form des Diagramms',
      dialog: 'Dialogfelder und Menüs',
    },
    keys: {
      back: 'Einen Schritt zurück',
      step: 'Einen Schritt weiter',
      play: 'Wiedergeben oder anhalten',
      first: 'Zum ersten Schritt',
      last: 'Zum letzten Schritt',
      find: 'Suchen',
      present: 'Präsentationsmodus ein oder aus',
      outline: 'Gliederung oder Diagramm',
      figure: 'Abbildungsansicht ein oder aus',
      predict: 'Vorhersagen ein oder aus',
      choose: 'Einen Ausgang wählen',
      help: 'Diese Hilfe',
      travel: 'Einer Kante zur nächsten Form folgen',
      explain: 'Die Form erläutern',
      dismiss: 'Schließen oder abbrechen',
    },
    keyNames: {
      ctrl: 'Strg',
      home: 'Pos1',
      end: 'Ende',
      space: 'Leertaste',
      enter: 'Eingabe',
      escape: 'Esc',
      left: 'Pfeil nach links',
      right: 'Pfeil nach rechts',
      up: 'Pfeil nach oben',
      down: 'Pfeil nach unten',
    },
    or: 'oder',
    singleKeys: 'Tasten mit nur einem Zeichen',
    singleKeysHint:
      'Ausschalten, falls Spracheingabe oder ein anderes Hilfsmittel sie versehentlich auslöst.',
    basis: 'Worauf eine Aussage beruht',
    providerMarks: 'Markierungen eines Anbieters',
    tour: 'Rundgang starten',
    offer: 'Neu hier?',
    dismiss: 'Kein Rundgang',
    stops: {
      call: {
        title: 'Der Aufruf',
        says:
          'Flags, Profilname und Fehler werden hier eingestellt. Der Pfad im Diagramm folgt ' +
          'sofort.',
      },
      chart: {
        title: 'Das Diagramm',
        says:
          'Das Flussdiagramm einer Anmeldung. Nummern zeigen den genommenen Weg; eine ausgewählte ' +
          'Form wird erläutert.',
      },
      player: {
        title: 'Die Wiedergabe',
        says:
          'Schritt für Schritt gehen, wiedergeben oder die Position ziehen. Auch die Pfeiltasten ' +
          'gehen einen Schritt weiter oder zurück.',
      },
      explanation: {
        title: 'Die Erläuterung',
        says:
          'Warum der Durchlauf so weitergeht: die gelesenen Werte, was daran etwas ändern würde, und die ' +
          'Quelle.',
      },
      header: {
        title: 'Teilen und Hilfe',
        says:
          'Ein Link bewahrt den Aufruf und den Schritt. Die Hilfe führt die Tasten auf und startet ' +
          'diesen Rundgang erneut.',
      },
    },
    stopOf: (stop, count) => `${stop} von ${count}`,
    back: 'Zurück',
    next: 'Weiter',
    skip: 'Überspringen',
    done: 'Fertig',
    namedBy: (functions) => `Dokumentiert für ${functions}.`,
  },
  find: {
    hint: 'Schritt, Flag, Ergebniscode, Dienst oder Befehl',
    close: 'Schließen',
    hits: count({ one: '# Treffer', other: '# Treffer' }),
    noHits: 'Nichts gefunden.',
    noHitsHint:
      'Vielleicht hilft ein Teil eines Namens oder eine Zahl wie 0x80040111 oder -2147221231.',
    recent: 'Zuvor gefunden',
    commands: 'Befehle',
    kinds: {
      command: 'Befehl',
      step: 'Schritt',
      flag: 'Flag',
      code: 'Ergebniscode',
      mask: 'mehrere Flags',
      number: 'unbekannte Zahl',
      service: 'Nachrichtendienst',
      provider: 'Anbieter',
      profile: 'Profil',
      setting: 'Einstellung',
      parameter: 'Parameter',
      cause: 'Fehlerursache',
    },
    print: 'Drucken',
    choose: (what, value) => `${what}: ${value}`,
    back: 'Zurück zu den Treffern',
    notACode:
      'Kein Code dieses Diagramms. Er kann aus einem anderen Teil von Windows oder von einem ' +
      'Anbieter stammen; so viel sagen seine Bestandteile:',
    flags: count({ one: '# Flag', other: '# Flags' }),
    setMask: (parameter) => `Als ${parameter} verwenden`,
    signed: 'Mit Vorzeichen',
    unsigned: 'Ohne Vorzeichen',
    severity: 'Schweregrad',
    severities: { failure: 'Fehler', success: 'Erfolg' },
    facility: 'Facility',
    number: 'Nummer in der Facility',
    alsoCalled: 'Auch genannt',
    returnedByEnds: 'Endschritte, die ihn zurückgeben',
    returnedByFailures: 'Fehler, bei denen ein Anbieter ihn zurückgibt',
    inThisRun: (step, label) => `In diesem Durchlauf: Schritt ${step}, ${label}`,
    neverReturned: 'Nichts in diesem Diagramm gibt ihn zurück.',
  },
  causeMeanings: {
    unconfigured: 'Im Profil fehlt Konfiguration, die der Anbieter benötigt.',
    'wrong-password':
      'Die eigenen Anmeldeinformationen des Dienstes werden nicht akzeptiert. Mit einem ' +
      'Dialogfeld fragt der Anbieter danach; ohne Dialogfeld gibt er allein auf.',
    'invalid-path':
      'Eine Ressource, die der Anbieter benötigt, ist nicht dort, wo das Profil sie angibt.',
    version:
      'Die Versionen von MAPI und Anbieter passen nicht zusammen; das Laden endet am ' +
      'Einstiegspunkt.',
    'server-unavailable': 'Der Messagingserver ist nicht erreichbar.',
    'corrupt-data': 'Die Daten, die der Anbieter öffnen muss, sind beschädigt.',
    'session-limit': 'Frühere Sitzungen haben die Anzahl ausgeschöpft, die der Anbieter zulässt.',
    'fail-one-provider':
      'Der Anbieter meldet sich nicht an und bittet MAPI, den Rest seines Dienstes beizubehalten.',
  },
  profiles: {
    edit: 'Profile bearbeiten',
    title: 'Profile dieses Computers',
    preset: 'Vorlage',
    own: 'Eigene Profile',
    presets: {
      standard: {
        name: 'Standard',
        says: 'Zwei Profile: eines mit drei Nachrichtendiensten, eines nur mit einem Archiv.',
      },
      'exchange-only': {
        name: 'Nur Exchange',
        says: 'Ein Profil mit einem Nachrichtendienst, der alle drei Anbieter hat.',
      },
      'internet-mail': {
        name: 'Internet-Mail',
        says: 'Ein Transport allein, dazu Nachrichtenspeicher und Adressbuch anderer Dienste.',
      },
      big: {
        name: '64 Dienste',
        says: 'Ein Profil mit so vielen Nachrichtendiensten, wie hier möglich sind.',
      },
    },
    profiles: 'Profile',
    profileName: 'Profilname',
    newName: 'Profil',
    addProfile: 'Profil hinzufügen',
    removeProfile: (profile) => `Profil ${profile} entfernen`,
    servicesOf: (profile) => `Nachrichtendienste von ${profile}`,
    count: (count, of) => `${count} von ${of}`,
    noServices: 'Dieses Profil hat keine Nachrichtendienste.',
    sameEverywhere: 'Ein Dienst ist in jedem Profil derselbe, auch sein Name und seine Anbieter.',
    serviceName: (position) => `Name von Dienst ${position}`,
    moveUp: (service) => `Nach oben: ${service}`,
    moveDown: (service) => `Nach unten: ${service}`,
    remove: (service) => `Entfernen: ${service}`,
    addService: 'Dienst hinzufügen',
    newService: 'Neuer Dienst',
    name: 'Name',
    add: 'Hinzufügen',
    fullProfile: 'Für einen weiteren ist kein Platz.',
    faults: {
      empty: 'Ein Name ist erforderlich.',
      'too-long': 'Ein Name hat höchstens 64\u00a0Zeichen.',
      taken: 'Ein anderes Profil heißt so; Groß- und Kleinschreibung zählt nicht.',
      profileCharacters:
        'Ein Profilname besteht aus Buchstaben, Ziffern, Unterstrichen und Leerzeichen dazwischen.',
      serviceCharacters:
        'Ein Name enthält kein Komma, keinen Schrägstrich, Doppelpunkt oder Stern.',
      provider: 'Ein Dienst hat mindestens einen Anbieter.',
      link: 'Das passt nicht in einen Link. Kürzere Namen schaffen Platz.',
    },
    said: {
      added: (name) => `Hinzugefügt: ${name}.`,
      removed: (name) => `Entfernt: ${name}.`,
      renamed: (name) => `Umbenannt: ${name}.`,
      moved: (name, position, of) => `${name} steht jetzt an Stelle ${position} von ${of}.`,
      providers: (service, providers) => `${service}: ${providers}.`,
      undone: 'Die letzte Änderung ist rückgängig gemacht.',
    },
  },
  problems: {
    'unknown-chart': say(
      'ist kein Diagramm dieser Website; stattdessen wird das erste Diagramm angezeigt.',
    ),
    'unknown-parameter': say('wurde ignoriert, weil es einen solchen Parameter nicht gibt.'),
    'unknown-version': say(
      'ist keine Version, die diese Website kennt; der Link wurde als Version 1 gelesen.',
    ),
    'not-available': say(
      ({ parameter }) => `wurde ignoriert, weil ${shorten(parameter)} hier nicht verfügbar ist.`,
    ),
    repeated: say('wurde ignoriert, weil der Parameter mehrfach vorkommt und der letzte zählt.'),
    'malformed-encoding': say('wurde ignoriert, weil die Prozentkodierung ungültig ist.'),
    'control-characters': say('wurde ignoriert, weil Steuerzeichen darin vorkommen.'),
    'too-long': say('ist zu lang; was nach 16.384 Zeichen beginnt, wurde ignoriert.'),
    'unknown-flag': say(
      'wurde ignoriert, weil es weder ein bekanntes Flag noch eine Zahl ist, die allein steht.',
    ),
    'number-too-large': say('wurde ignoriert, weil die Zahl nicht in 32\u00a0Bit passt.'),
    'unknown-bits': ({ parameter, value }) =>
      `${shorten(parameter)}: Die unbekannten Bits ${shorten(value)} wurden verworfen.`,
    'name-too-long': say(
      'wurde ignoriert, weil der Name zu lang ist: Ein Profil hat höchstens 64 Zeichen, ein Client 32.',
    ),
    'unknown-value': say((problem) => {
      const values = listAccepted(problem, 'nichts')
      return values
        ? `wurde ignoriert; zulässig: ${values}.`
        : 'wurde ignoriert, weil der Wert unbekannt ist.'
    }),
    'malformed-failure': say(
      'wurde ignoriert; ein Fehler sieht aus wie exchange/ms:server-unavailable.',
    ),
    'unknown-provider': say(
      'wurde ignoriert, weil darin kein Anbieter dieses Computers genannt wird.',
    ),
    'unknown-cause': say(
      'wurde ignoriert, weil die Ursache unbekannt ist oder nicht an zweiter Stelle stehen kann.',
    ),
    'repeated-failure': say(
      'nennt einen Anbieter, für den schon ein Fehler angegeben war; der letzte zählt.',
    ),
    'answer-does-not-fit': say(
      'passt nicht zur gestellten Frage; diese Antwort und alle folgenden wurden ignoriert, und ' +
        'der Durchlauf wartet dort.',
    ),
    'answers-left-over': say('wurde ignoriert, weil der Durchlauf nichts mehr fragt.'),
    'malformed-step': say('wurde ignoriert; ein Schritt ist eine ganze Zahl ab 0 oder end.'),
    'step-past-end': say(
      'liegt hinter dem Ende des Durchlaufs; dessen letzter Schritt wird angezeigt.',
    ),
    'malformed-profile': say(
      'wurde ignoriert; ein Profil sieht aus wie Outlook:exchange,pst, und sein Name besteht aus ' +
        'Buchstaben, Ziffern, Unterstrichen und Leerzeichen dazwischen.',
    ),
    'repeated-profile': say('wurde ignoriert, weil es schon ein Profil dieses Namens gibt.'),
    'too-many-profiles': say(
      'wurde ignoriert, weil der Computer hier höchstens 8\u00a0Profile hat.',
    ),
    'preset-beside-profiles': say('wurde ignoriert, weil daneben Profile angegeben sind.'),
    'malformed-service': say(
      'wurde ignoriert; ein Nachrichtendienst sieht aus wie imap/ms.xp/Company mail.',
    ),
    'unknown-service': say(
      'wurde ignoriert, weil nirgends steht, welcher Nachrichtendienst das ist.',
    ),
    'repeated-service': say(
      'nennt einen Nachrichtendienst, der schon angegeben ist; der erste zählt.',
    ),
    'too-many-services': say(
      'wurde ignoriert, weil ein Profil hier höchstens 64\u00a0Nachrichtendienste hat.',
    ),
    'malformed-call': say(
      'wurde ignoriert; ein Aufruf besteht aus der Nummer eines Clients, einem Doppelpunkt und dem Namen eines Diagramms, etwa 1:start.',
    ),
    'unknown-client': say(
      'wurde ignoriert, weil die Geschichte keinen Client mit dieser Nummer hat.',
    ),
    'too-many-calls': say('wurde ignoriert, weil eine Geschichte hier höchstens 64 Aufrufe hat.'),
    'too-many-clients': say('wurde ignoriert, weil eine Geschichte hier höchstens 12 Clients hat.'),
    'malformed-limit': say(
      'wurde ignoriert; ein Limit hat die Form exchange/ms:1, mit einer Zahl von 0 bis 99.',
    ),
    'unknown-call': say(
      'wurde ignoriert, weil die Geschichte keinen solchen Aufruf dieses Diagramms hat.',
    ),
    'no-such-flag': say(({ nearest }) =>
      nearest === undefined
        ? 'ist kein Flag dieses Aufrufs; die Flags bleiben, wie sie sind.'
        : `ist kein Flag dieses Aufrufs, vielleicht ${nearest}; die Flags bleiben, wie sie sind.`,
    ),
    'no-flags': say(
      'wird hier nicht verstanden; möglich sind Namen von Flags, verbunden mit |, oder eine Zahl.',
    ),
    operator: say('wird hier nicht verstanden; Flags werden mit | verbunden.'),
    variable: say('ist hier eine Variable; dieses Argument bleibt, wie es ist.'),
    'other-call': say('ist nicht der Aufruf, der hier steht; nichts wurde geändert.'),
    'call-cut': say('endet vor diesem Argument; es bleibt, wie es ist.'),
  },
  strip: {
    call: ({ call, count, client }) => `Aufruf ${call} von ${count}: ${client}`,
    all: 'Alle Aufrufe',
    previous: 'Aufruf davor',
    next: 'Nächster Aufruf',
    given: 'Frühere Aufrufe legen fest',
    refused: 'Dieser Aufruf ist so nicht möglich; das Diagramm zeigt, was er täte.',
    atLimit: 'am Limit',
  },
  offline: {
    ready: 'Funktioniert ohne Netz: Dieser Browser bewahrt die ganze Website auf.',
    newVersion: 'Eine neue Version ist da.',
    reloads: 'Die Seite lädt neu und zeigt wieder dasselbe. Rückgängig beginnt von vorn.',
    reload: 'Neu laden',
    later: 'Später',
    loses: (things) => `Dabei gehen verloren: ${things}.`,
    losses: {
      classFiles: 'die Fortschrittsdateien dieser Klasse',
      packs: 'geöffnete Pakete, die dieser Browser nicht aufbewahrt',
      draft: 'der Entwurf eines Pakets, den dieser Browser nicht aufbewahrt',
      progress: 'Fortschritt, den dieser Browser nicht aufbewahrt',
    },
  },
  faults: {
    rooms: {
      page: 'Die Seite',
      header: 'Die Kopfzeile',
      problems: 'Die Hinweise zum Link',
      call: 'Aufruf, Computer und Fehler',
      why: 'Die Erläuterung',
      insight: 'Was es ändern würde',
      compare: 'Der Vergleich',
      steps: 'Die Liste der Schritte',
      session: 'Die Sitzung',
      result: 'Das Ergebnis',
      chart: 'Das Diagramm',
      view: 'Diese Ansicht',
      task: 'Die Aufgabe',
      story: 'Die Geschichte um diesen Aufruf',
      dialog: 'Das Dialogfeld',
      predict: 'Die Vorhersage',
      presenter: 'Der Präsentationsmodus',
      player: 'Die Wiedergabe',
      failures: 'Das Menü der Fehler',
      export: 'Exportieren',
      find: 'Suchen',
      help: 'Hilfe',
      profiles: 'Der Profileditor',
      part: 'Dieser Teil der Seite',
      announcer: 'Das Vorgelesene',
    },
    room:
      'Dieser Teil ist wegen eines Fehlers stehen geblieben. Alles andere läuft weiter. Der ' +
      'Link zeigt dasselbe wieder: Bitte fügen Sie ihn einer Meldung bei.',
    page:
      'Sie ist wegen eines Fehlers stehen geblieben. Die Einstellungen stehen im Link, der ' +
      'dasselbe wieder zeigt: Bitte fügen Sie ihn einer Meldung bei.',
    event:
      'Die letzte Aktion endete mit einem Fehler. Die Seite läuft weiter. Der Link zeigt ' +
      'dasselbe wieder: Bitte fügen Sie ihn einer Meldung bei.',
    address:
      'Der Browser lässt die Adresse nicht ändern; nach dem Neuladen stünde hier etwas ' +
      'Älteres. Dieser Link enthält, was jetzt gezeigt wird.',
    link: 'Link zu dem, was gezeigt wurde',
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    notCopied: 'Der Link konnte nicht kopiert werden; hier steht er.',
    saveStory: 'Geschichte als Datei speichern',
    start: 'Zum Startdiagramm',
  },
  announcements: {
    step: ({ step, count, label }) => {
      const place = count === null ? `Schritt ${step}` : `Schritt ${step} von ${count}`
      return toSentence(`${place}: ${label}`)
    },
    about: (subject) => `${subject}.`,
    flag: { yes: 'Ja, weil das Flag gesetzt ist.', no: 'Nein, weil das Flag nicht gesetzt ist.' },
    returned: (code) => `Der Anbieter gibt ${code} zurück.`,
    answered: (answer) => `Antwort: ${answer}.`,
    waiting: 'Der Durchlauf wartet auf eine Antwort.',
    result: (code, value) => `Ergebnis: ${code}, ${value}.`,
    disabled: (services) => `Deaktiviert: ${services}.`,
    next: (label) => toSentence(`Weiter: ${label}`),
  },
}
