import { toPlural } from '../plural'
import type { text as english } from '../en/learn'
import type { Like } from '../translation'
import type { LearnText } from '../learnText'

const count = toPlural('de')
const changes = count({ one: '# Änderung', other: '# Änderungen' })

export const text: Omit<Like<typeof english>, 'conditions'> & LearnText = {
  intro:
    'Situationen zum Ansehen und Ziele zum Erreichen, aus dem Diagramm selbst ermittelt. Was Sie ' +
    'getan haben, bleibt in diesem Browser.',
  parts: {
    lessons: 'Lektionen',
    scenarios: 'Szenarien',
    coverage: 'Abdeckung',
    packs: 'Pakete',
  },

  conditions: {
    result: (code) => `Der Aufruf gibt ${code} zurück.`,
    end: (step) => `Der Durchlauf endet bei „${step}“.`,
    waits: (step) => `Der Durchlauf wartet bei „${step}“ auf eine Antwort.`,
    passes: (step) => `Der Durchlauf kommt zu „${step}“.`,
    avoids: (step) => `Der Durchlauf kommt nicht zu „${step}“.`,
    noDetail: (names) =>
      names.length === 1
        ? `Das Ergebnis ist nicht „${names[0]}“.`
        : `Das Ergebnis ist keines von diesen: ${names.join(', ')}.`,
    service: (service, status, id) =>
      id === 'starting'
        ? `${service} wird am Ende noch gestartet.`
        : `${service} ist am Ende ${status}.`,
    returns: (code) => `Ein Anbieter gibt ${code} zurück.`,
    noDialog: 'Kein Dialogfeld wird angezeigt.',
    input: (name, value) => `${name}: ${value}.`,
  },

  lesson: (number, title) => `${number} · ${title}`,
  solvedOf: (solved, of) => `${solved} von ${of} erledigt`,
  start: 'Beginnen',
  continueWith: (task) => `Weiter mit „${task}“`,
  allDone: 'Alle Lektionen sind erledigt.',
  kinds: { scenario: 'Szenario', exercise: 'Übung', lesson: 'Lektion' },
  states: {
    new: 'nicht begonnen',
    begun: 'begonnen',
    seen: 'angesehen',
    solved: (count) => `mit ${changes(count)} gelöst`,
    best: (count) => `bestmöglich: ${count}`,
    hints: 'mit Tipps',
  },
  notKept:
    'Dieser Browser bewahrt nicht auf, was Sie tun: Es ist vergessen, wenn die Seite geschlossen ' +
    'wird.',
  packOf: (title) => `Paket: ${title}`,
  notes: 'Notizen für die Präsentation',
  emptyLesson: 'Diese Lektion hat noch keine Aufgaben.',

  filter: 'Filter',
  filterHint: 'Titel, Beschreibung, Code, Flag',
  clear: 'Filter löschen',
  found: count({ one: '# Szenario', other: '# Szenarien' }),
  nothing: 'Kein Szenario enthält diese Wörter.',

  task: 'Aufgabe',
  toLesson: (lesson) => `Lektion: ${lesson}`,
  toLearn: 'Alle Lektionen und Szenarien',
  previous: (task) => `Vorherige: ${task}`,
  next: (task) => `Nächste: ${task}`,
  leave: 'Aufgabe schließen',
  showTask: 'Aufgabe anzeigen',
  hideTask: 'Aufgabe ausblenden',
  notice: 'Worauf zu achten ist',
  expected: 'Erwartetes Ergebnis',
  showExpected: 'Anzeigen, was erwartet wird',
  hideExpected: 'Ausblenden',
  asExpected: 'Dieser Durchlauf geht aus wie erwartet.',
  notAsExpected: 'Dieser Durchlauf geht anders aus: Etwas wurde geändert.',
  predict: 'Dies vorhersagen',
  stopPredicting: 'Vorhersagen beenden',
  goal: 'Ziel',
  unknown: (id) => `Es gibt keine Aufgabe „${id}“.`,
  unknownPack: (id, pack) =>
    `Die Aufgabe „${id}“ gehört zum Paket „${pack}“, das hier nicht geöffnet ist.`,
  unknownHint: 'Das Diagramm zeigt den Rest des Links.',
  openPacks: 'Paket öffnen',
  badLink: (id) => `Der Link der Aufgabe „${id}“ konnte nicht vollständig gelesen werden.`,
  otherChart: 'In dieser Aufgabe geht es um ein anderes Diagramm.',
  goToStart: 'Zu ihrem Anfang',

  may: (inputs) => `Geändert werden darf: ${inputs}, ebenso Antworten in Dialogfeldern.`,
  mayOnly: (inputs) => `Geändert werden darf: ${inputs}.`,
  failures: 'Fehler der Nachrichtendienste',
  mayNothing: 'Geändert werden dürfen nur Antworten in Dialogfeldern.',
  locked: (inputs) => `Gesperrt: ${inputs}.`,
  most: count({ one: 'Höchstens # Änderung.', other: 'Höchstens # Änderungen.' }),
  changed: count({ one: '# Änderung vorgenommen', other: '# Änderungen vorgenommen' }),
  changedOf: (made, of) => `${made} von ${changes(of)} vorgenommen`,
  par: (count) => `bestmöglich: ${changes(count)}`,
  parWorking: 'bestmöglich: wird ermittelt',
  unreachable:
    'Dieses Ziel ist nicht erreichbar: Keine zulässige Änderung führt dorthin. Der Fehler liegt ' +
    'in der Aufgabe.',
  lockedHere: 'in dieser Übung gesperrt',

  check: 'Prüfen',
  startAgain: 'Neu beginnen',
  solved: (count) => `Mit ${changes(count)} gelöst.`,
  solvedBest: 'Mit weniger geht es nicht.',
  solvedMore: (par) => `Es geht mit ${changes(par)}.`,
  notSolved: 'Noch nicht gelöst.',
  waits: 'Der Durchlauf wartet auf eine Antwort in einem Dialogfeld.',
  answerIt: 'Antworten, dann erneut prüfen.',
  mustWait: 'Der Durchlauf soll auf eine Antwort warten; dieser tut es nicht.',
  tooMany: (made, of) => `${changes(made)} vorgenommen; zulässig: ${of}.`,
  forbidden: (inputs) => `Dies ist gesperrt und wurde geändert: ${inputs}.`,
  otherComputer:
    'Die Profile wurden geändert: In der Aufgabe geht es um den Computer, mit dem sie beginnt.',
  met: 'erfüllt',
  notMet: 'nicht erfüllt',

  whereWrong: 'Wo bin ich falsch abgebogen?',
  wrongTurn: (step) => `Ab „${step}“ ist dieser Durchlauf auf keinem Weg zum Ziel.`,
  wrongExit: (exit) => `Er ging mit „${exit}“ weiter.`,
  itRead: (values) => `Gelesene Werte: ${values}.`,
  itReadNothing: 'Gelesen wurde nichts, was sich einstellen lässt.',
  goToStep: (step) => `Zu Schritt ${step} gehen`,
  wayIsRight:
    'Der Weg stimmt: Ein Durchlauf, der das Ziel erreicht, geht dieselben Schritte. Was unterwegs ' +
    'eingestellt ist, stimmt nicht.',
  wayIsRightWaits: 'Der Weg stimmt bis hierher. Die letzte Antwort steht noch aus.',
  wayIsRightLimits: 'Der Weg stimmt. Nur die Änderungen sind nicht so, wie es die Aufgabe zulässt.',

  hint: 'Tipp',
  nextHint: 'Nächster Tipp',
  hintGrade: (grade) => `Tipp ${grade} von 3`,
  nudge: (place, count) => `${place} ${changes(count)} ${count === 1 ? 'genügt' : 'genügen'}.`,
  places: {
    call: 'Den Aufruf ansehen.',
    computer: '„Dieser Computer“ ansehen.',
    session: 'Die Sitzung ansehen.',
    rows: 'Die Zeilen der Statustabelle ansehen.',
    services: 'Die Fehler der Nachrichtendienste ansehen.',
    dialogs: 'Die Antworten in den Dialogfeldern ansehen.',
  },
  decision: (step, exit) => `„${step}“ muss mit „${exit}“ weitergehen.`,
  decisionOnly: (step) => `„${step}“ muss anders ausgehen.`,
  noDecision: 'Keine Entscheidung muss anders ausgehen. Nur was eingestellt ist, muss sich ändern.',
  smallest: 'Die wenigsten Änderungen, die genügen:',
  tryThem: 'Versuchen',
  fromStart: 'Dies zählt ab dem Anfang der Übung: Mit dem, was Sie geändert haben, ist es zu viel.',
  nothingToChange: 'Nichts muss mehr geändert werden: jetzt prüfen.',
}
