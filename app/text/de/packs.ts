import { toPlural } from '../plural'
import type { text as english } from '../en/packs'
import type { Like } from '../translation'
import type { PacksText } from '../packsText'

const count = toPlural('de')
const problems = count({ one: '# Problem', other: '# Probleme' })
const lessons = count({ one: '# Lektion', other: '# Lektionen' })
const tasks = count({ one: '# Aufgabe', other: '# Aufgaben' })
const changes = count({ one: '# Änderung', other: '# Änderungen' })
const learners = count({ one: '# lernende Person', other: '# Lernende' })

const inGroups = (value: number) => value.toLocaleString('de')
const list = (known: readonly string[]) => known.join(', ')
const meant = (names: readonly string[]) =>
  names.length > 0 ? `; vielleicht ${names.join(' oder ')}` : ''
const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const text: Like<typeof english> & PacksText = {
  intro:
    'Ein Paket ist eine Datei mit Lektionen, die jemand erstellt hat: Szenarien und Übungen, der ' +
    'Reihe nach. Geöffnete Pakete stehen auf der Registerkarte „Lektionen“. Nichts davon verlässt ' +
    'diesen Browser.',
  notKept:
    'Dieser Browser bewahrt die geöffneten Pakete nicht auf: Nach dem Neuladen sind sie erneut zu ' +
    'öffnen.',
  damaged:
    'Nicht alle geöffneten Pakete konnten wieder gelesen werden: Öffnen Sie die fehlenden erneut.',
  openFile: 'Datei öffnen',
  drop: 'Eine Datei kann auch hier abgelegt werden.',
  dropHere: 'Das Paket hier ablegen',
  openSample: 'Beispielpaket öffnen',
  newPack: 'Neues Paket',
  toClass: 'Ergebnisse eines Kurses',
  classHint: 'Liest die Fortschrittsdateien mehrerer Lernender gemeinsam.',
  schema: 'Schema der Datei',
  schemaHint: 'Für Editoren, die JSON prüfen.',
  ofLink: 'Das Paket des Links',

  reading: (name) => `${name} wird gelesen`,
  checking: (name) => `Die Aufgaben von ${name} werden durchlaufen`,
  checked: (done, of) => `${done} von ${of}`,
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Kein Paket wurde geöffnet.',
  failed: (message) =>
    message === ''
      ? 'Die Prüfung kam zu keinem Ende.'
      : `Die Prüfung kam zu keinem Ende: ${message}`,
  tryAgain: 'Erneut versuchen',

  notOpened: (name, found) => `${name} wurde nicht geöffnet: ${problems(found)}.`,
  untouched: 'Nichts Eigenes wurde angetastet.',
  sourceFaults: {
    'too-large': (size) =>
      `Die Größe ist ${size}; ein Paket hat höchstens 1\u00a0MB. Es wurde nicht gelesen.`,
    unreadable: () => 'Die Datei konnte nicht gelesen werden.',
    'other-site': (site) =>
      `Das Paket liegt auf ${site}. Geladen werden nur Pakete dieser Website: Die Datei speichern ` +
      'und hier öffnen.',
    'malformed-address': (address) => `„${address}“ ist keine Adresse einer Datei.`,
    'not-found': (status) => `Die Website hat es nicht (${status}).`,
    'too-slow': () => 'Die Website hat es nicht innerhalb von 20\u00a0Sekunden gesendet.',
    'no-page': () => 'Die Website war nicht erreichbar.',
    'malformed-link': () => 'Der Link ist beschädigt: Was er enthält, ist kein Paket.',
    'no-decompression': () =>
      'Dieser Browser kann Links von Paketen nicht entpacken: Lassen Sie sich das Paket als Datei ' +
      'geben.',
  },
  faults: {
    'too-large': ({ needed, most }) =>
      `Das Paket hat ${inGroups(needed)}\u00a0Bytes, und Pakete haben höchstens ` +
      `${inGroups(most)}; es wurde nicht gelesen`,
    'no-json': ({ value }) =>
      `Dies ist kein JSON: In Zeile und Spalte ${value} hört es auf, welches zu sein`,
    'no-pack': () => 'Dies ist kein Paket: „format“ muss „mapi-session-explorer-pack“ sein',
    'unknown-version': ({ value, known }) =>
      value === ''
        ? `Die Version fehlt; diese Website liest ${list(known)}`
        : `Version ${value} ist nicht bekannt; diese Website liest ${list(known)}`,
    missing: () => 'Dies fehlt',
    'unknown-key': ({ value, known }) => `„${value}“ gibt es hier nicht${meant(known)}`,
    'no-text': ({ value }) => `${value} ist kein Text`,
    'no-number': ({ value }) => `${value} ist keine ganze Zahl`,
    'no-list': () => 'Dies muss eine Liste sein',
    'no-object': () => 'Dies muss ein Objekt in geschweiften Klammern sein',
    'unknown-value': ({ value, known }) =>
      known.length > 0
        ? `„${value}“ ist keines von diesen: ${list(known)}`
        : `„${value}“ hat hier keinen Platz`,
    empty: () => 'Dies ist leer',
    'too-long': ({ most }) => `Dies ist zu lang: höchstens ${inGroups(most)}\u00a0Zeichen`,
    'too-many': ({ most }) => `Dies sind zu viele: höchstens ${inGroups(most)}`,
    'out-of-range': ({ value }) => `${value} liegt nicht zwischen 1 und 12`,
    'malformed-id': ({ value }) =>
      `„${value}“ ist keine ID: Kleinbuchstaben, Ziffern und Bindestriche, höchstens 64`,
    repeated: ({ value }) => `„${value}“ gibt es schon`,
    'unknown-chart': ({ value, known }) => `„${value}“ ist kein Diagramm; es gibt ${list(known)}`,
    link: ({ said }) => said,
    'unknown-step': ({ value, known }) =>
      `Das Diagramm hat keinen Schritt „${value}“${meant(known)}`,
    'no-such-result': ({ value, known }) =>
      `Der Aufruf gibt nie ${value} zurück; zurück gibt er ${list(known)}`,
    'no-end': ({ value, known }) =>
      `Kein Durchlauf endet bei „${value}“; Enden: ${known.length > 0 ? list(known) : 'keine'}`,
    'no-prompt': ({ value, known: prompts }) =>
      `„${value}“ ist kein Dialogfeld; Dialogfelder: ` +
      `${prompts.length > 0 ? list(prompts) : 'keine'}`,
    'unknown-service': ({ value, known: services }) =>
      `Der Computer hat keinen Nachrichtendienst „${value}“; er hat ${list(services)}`,
    'no-services': ({ value }) =>
      `Dieses Diagramm hat keine Nachrichtendienste, also auch kein „${value}“`,
    'unknown-input': ({ value, known: inputs }) =>
      `Das Diagramm hat keine Eingabe „${value}“${meant(inputs)}`,
    'answers-are-free': ({ value }) =>
      `Antworten in Dialogfeldern dürfen immer geändert werden: „${value}“ kann hier nicht genannt ` +
      'werden',
    'unknown-detail': ({ value, known: details }) =>
      `Von einem Ergebnis dieses Diagramms ist nichts namens „${value}“ bekannt` +
      (details.length > 0 ? `; bekannt ist ${list(details)}` : ''),
    'unknown-task': ({ value, known: ids }) =>
      `Die Website hat keine Aufgabe „${value}“${meant(ids)}`,
    'waits-alone': ({ value }) =>
      `Ein Durchlauf, der wartet, hat noch kein Ergebnis: „${value}“ kann nicht neben „waits“ ` +
      'stehen',
    waits: ({ value }) =>
      `Der Durchlauf endet nicht: Er wartet bei „${value}“ auf eine Antwort. Dem Link Antworten ` +
      'hinzufügen oder „waits“ erwarten',
    unmet: ({ value, gave }) =>
      gave === null
        ? `Erwartet ist ${value}, und der Durchlauf ergibt nichts`
        : `Erwartet ist ${value}, und der Durchlauf ergibt ${gave}`,
    'dialog-shown': ({ value }) => `Der Durchlauf zeigt ein Dialogfeld an, bei „${value}“`,
    'not-passed': ({ value }) => `Der Durchlauf kommt nicht zu „${value}“`,
    passed: ({ value }) => `Der Durchlauf kommt zu „${value}“`,
    'not-returned': ({ value, gave }) =>
      gave === null
        ? `Kein Anbieter gibt ${value} zurück: Keiner gibt etwas zurück`
        : `Kein Anbieter gibt ${value} zurück; die Codes sind ${gave}`,
    'goal-met': () => 'Der Anfang erreicht das Ziel bereits: Es gibt nichts zu tun',
    unreachable: ({ most }) =>
      'Kein Durchlauf erreicht das Ziel mit dem, was geändert werden darf (versucht: bis zu ' +
      `${changes(most)})`,
    'too-few-changes': ({ most, needed }) =>
      `Das Ziel erfordert ${changes(needed)}, zulässig: nur ${most}`,
    'and-more': ({ most }) => `Außerdem noch ${problems(most)}`,
  },
  at: (place, problem) => (place === '' ? `${problem}.` : `${place}: ${problem}.`),
  editIt: 'Im Editor berichtigen',
  dismiss: 'Schließen',

  isOpen: (title, id) =>
    `Ein Paket mit der ID „${id}“ ist geöffnet und unterscheidet sich: „${title}“. Ersetzen?`,
  replace: 'Ersetzen',
  keep: 'Das geöffnete behalten',
  full: (most) =>
    `${most}\u00a0Pakete sind geöffnet, und für weitere ist kein Platz. Zuerst eines schließen.`,
  opened: (title) => `„${title}“ ist geöffnet.`,
  openedAgain: (title) => `„${title}“ war schon geöffnet.`,
  closed: (title) => `„${title}“ ist geschlossen. Was Sie darin getan haben, bleibt erhalten.`,
  takeBack: 'Wieder öffnen',
  isWritten: (language) => `Dieses Paket ist in dieser Sprache verfasst: ${language}.`,
  speakIt: (language) => `Die Seite in dieser Sprache lesen: ${language}`,

  openPacks: 'Geöffnete Pakete',
  none: 'Kein Paket ist geöffnet.',
  size: (ofLessons, ofTasks) => `${lessons(ofLessons)}, ${tasks(ofTasks)}`,
  notes: 'Notizen für die Präsentation',
  start: 'Zu seinen Lektionen',
  edit: 'Bearbeiten',
  editOf: (title) => `„${title}“ bearbeiten`,
  save: 'Als Datei speichern',
  saved: (file) => `Als ${file} gespeichert.`,
  copyLink: 'Link kopieren',
  linkCopied: 'Link kopiert. Er enthält das ganze Paket.',
  linkNotCopied: 'Der Link konnte nicht kopiert werden.',
  linkTooLong: 'Das Paket ist zu lang für einen Link. Speichern Sie es als Datei.',
  close: 'Schließen',
  closeOf: (title) => `„${title}“ schließen`,

  editor: {
    title: 'Paket bearbeiten',
    draft: (title) => `Hier liegt ein Entwurf: „${title}“.`,
    continue: 'Fortsetzen',
    replaceDraft: (title) => `Der Entwurf „${title}“ ist nicht fertig. Endgültig verwerfen?`,
    back: 'Zurück zu den Paketen',
    discard: 'Entwurf verwerfen',
    discarded: 'Der Entwurf ist verworfen.',
    undo: 'Rückgängig',
    undone: 'Die letzte Änderung ist rückgängig gemacht.',
    draftKept: 'Der Entwurf wird in diesem Browser aufbewahrt.',
    draftNotKept:
      'Dieser Browser bewahrt den Entwurf nicht auf: Speichern Sie ihn als Datei, bevor Sie die ' +
      'Seite verlassen.',
    draftParted: 'Ein anderer Tab hat ihn auch geändert: Jener Entwurf liegt neben diesem.',
    draftUnread: 'Hier liegt ein Entwurf, der sich nicht lesen lässt.',
    untitled: 'Ohne Titel',

    pack: 'Paket',
    name: 'Titel',
    id: 'ID',
    idHint: 'Kleinbuchstaben, Ziffern, Bindestriche. Links und Fortschritt erkennen es daran.',
    language: 'Sprache',
    noLanguage: 'Nicht angegeben',
    notes: 'Notizen für die Präsentation',
    notesHint: 'Nur auf Wunsch angezeigt.',
    optional: 'optional',
    more: 'ID und Notizen',

    lessons: 'Lektionen',
    lesson: (number) => `Lektion ${number}`,
    addLesson: 'Lektion hinzufügen',
    newLesson: (number) => `Lektion ${number}`,
    moveUp: (name) => `Nach oben: „${name}“`,
    moveDown: (name) => `Nach unten: „${name}“`,
    remove: (name) => `Entfernen: „${name}“`,
    removed: (name) => `„${name}“ ist entfernt.`,
    moved: (name, place, of) => `„${name}“ steht jetzt an Stelle ${place} von ${of}.`,
    added: (name) => `„${name}“ ist hinzugefügt.`,
    noTasks: 'Noch keine Aufgabe. Unten eine hinzufügen.',

    addTask: 'Aufgabe hinzufügen',
    fromLibrary: 'Von der Website',
    chooseTask: 'Aufgabe auswählen',
    scenarios: 'Szenarien',
    exercises: 'Übungen',
    fromLink: 'Aus einem Link dieser Website',
    linkHint: 'Das Diagramm einstellen, „Teilen“ wählen und den Link hier einfügen.',
    asScenario: 'Als Szenario hinzufügen',
    asExercise: 'Als Übung hinzufügen',
    add: 'Hinzufügen',
    newTask: (number) => `Aufgabe ${number}`,
    badLink: 'Dies ist kein Link zu einem Diagramm.',

    kinds: { scenario: 'Szenario', exercise: 'Übung', 'built-in': 'Von der Website' },
    builtIn:
      'Diese Aufgabe gehört zur Website, in jeder Sprache. Nur Notizen lassen sich hinzufügen.',
    story: 'Beschreibung',
    storyHint: 'Die Situation; bei einer Übung auch, was zu erreichen ist.',
    notice: 'Worauf zu achten ist',
    link: 'Link',
    startLink: 'Link des Anfangs',
    show: 'Im Diagramm anzeigen',
    expects: 'Was vom Durchlauf erwartet wird',
    goal: 'Ziel',
    anything: 'Nichts ist ausgewählt: Jedes Ende ist recht.',
    proposeFrom: 'Link eines Durchlaufs, der das Ziel erreicht',
    proposeHint: 'Wozu dieser Durchlauf führt, lässt sich dann auswählen.',
    otherChart: (chart) => `Es muss ein Durchlauf des Diagramms „${chart}“ sein.`,
    may: 'Was geändert werden darf',
    single: 'Weitere einzelne Eingabe',
    chooseInput: 'Eingabe auswählen',
    mayAll: 'Alles außer dem, was gesperrt ist',
    maySome: 'Nur dies',
    locked: 'Gesperrt',
    lockedHint: 'Antworten in Dialogfeldern dürfen immer geändert werden.',
    most: 'Höchstzahl der Änderungen',
    mostHint: 'Leer: beliebig viele.',
    par: (par) => `Bestenfalls mit ${changes(par)} gelöst.`,

    state: 'Prüfung',
    good: (found) => `Kein Problem in ${tasks(found)}.`,
    bad: (found) => `${problems(found)}, jedes an seinem Feld.`,
    working: 'Die Aufgaben werden durchlaufen',
    save: 'Als Datei speichern',
    tryIt: 'Öffnen',
    tryHint: 'Öffnet das Paket hier so, wie es Lernende haben. Der Entwurf bleibt.',
  },

  class: {
    title: 'Ergebnisse eines Kurses',
    intro:
      'Fortschrittsdateien mehrerer Lernender, gemeinsam gelesen. Sie werden in diesem Browser ' +
      'gelesen, nirgendwohin gesendet und vergessen, wenn die Seite verlassen wird.',
    choose: 'Dateien auswählen',
    drop: 'Sie können auch hier abgelegt werden.',
    none: 'Noch keine Datei wurde gelesen.',
    how: 'Lernende speichern eine solche Datei auf der Seite „Lernen“, Registerkarte „Abdeckung“.',
    reading: 'Die Dateien werden gelesen',
    toPacks: 'Pakete',
    faults: {
      'too-large': (file) => `${file} hat mehr als 1\u00a0MB. Die Datei wurde nicht gelesen.`,
      'no-json': (file, place) =>
        `${file} ist kein Fortschritt: Die Datei hört auf, JSON zu sein${at(place)}.`,
      'no-progress': (file, place) => `${file} ist kein Fortschritt von Lernenden${at(place)}.`,
      'other-version': (file) =>
        `${file} hat eine Version, die diese Website nicht liest; sie liest 1.`,
      unreadable: (file, place) => `${file} enthält einen Wert, der nicht passt${at(place)}.`,
      'not-read': (file) => `${file} konnte nicht gelesen werden.`,
    },
    dropped: (file, values) => `${file}: weggelassen, weil hier nicht bekannt: ${values}.`,
    tooMany: (most) =>
      `Höchstens ${inGroups(most)}\u00a0Dateien werden gemeinsam angezeigt; der Rest wurde ` +
      'weggelassen.',
    table: 'Lernende',
    tasksTable: 'Jede Aufgabe',
    learner: 'Lernende',
    file: 'Datei',
    parts: { steps: 'Gesehene Schritte', exits: 'Gesehene Ausgänge' },
    share: (seen, of) => `${of === 0 ? 0 : Math.round((100 * seen) / of)}\u00a0%`,
    predictions: 'Richtige Vorhersagen',
    notAsked: 'keine',
    of: (one, of) => `${one} von ${of}`,
    lessons: 'Lektionen',
    solved: 'Gelöste Übungen',
    sortBy: (column) => `Sortieren nach: ${column}`,
    remove: (learner) => `${learner} entfernen`,
    removed: (learner) => `${learner} ist entfernt.`,
    takeBack: 'Zurücknehmen',
    added: (found) => `${learners(found)} angezeigt.`,
    clear: 'Alle entfernen',
    cleared: 'Alle sind entfernt.',
    export: 'Als CSV speichern',
    exported: (file) => `Als ${file} gespeichert.`,
    fileName: 'kurs',
    print: 'Drucken',
    task: 'Aufgabe',
    ofPack: (pack, lesson) => `${pack}: ${lesson}`,
    closedPack: (pack) => `Paket ${pack}, hier nicht geöffnet`,
    states: {
      none: 'nicht begonnen',
      tried: (failed) => `versucht (${failed})`,
      begun: 'begonnen',
      seen: 'angesehen',
      solved: (best) => `gelöst, ${changes(best)}`,
      hints: 'mit Tipps',
    },
    showTasks: 'Jede Aufgabe anzeigen',
  },
}
