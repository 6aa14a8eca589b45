import { toPlural } from '../plural'
import type { text as english } from '../en/coverage'
import type { Like } from '../translation'
import type { CoverageText } from '../coverageText'

const count = toPlural('de')

const countTimes = count({ one: 'einmal gesehen', other: '#-mal gesehen' })
const countSteps = count({ one: '# weiterer Schritt', other: '# weitere Schritte' })
const countTasks = count({ one: '# weitere Aufgabe', other: '# weitere Aufgaben' })
const countDropped = count({
  one: '# Eintrag ist hier nicht bekannt und wurde',
  other: '# Einträge sind hier nicht bekannt und wurden',
})

const at = (place: string) => (place === '' ? '' : ` (${place})`)

export const text: Like<typeof english> & CoverageText = {
  intro:
    'Was Sie von den Diagrammen gesehen haben und was noch zu sehen ist. Gezählt wird in diesem ' +
    'Browser, gesendet wird nichts.',
  nothingYet:
    'Noch ist nichts gezählt. Öffnen Sie ein Diagramm, und gehen Sie den ersten Schritt, oder ' +
    'beginnen Sie mit dem Szenario unten.',

  numbers: 'Bisher gesehen',
  chart: 'Diagramm',
  allCharts: 'Alle Diagramme',
  parts: { steps: 'Schritte', exits: 'Ausgänge', results: 'Ergebnisse', codes: 'Codes' },
  tally: ({ seen, of }) => `${seen} von ${of}`,

  next: 'Wohin als Nächstes',
  nextScenario: 'Das Szenario, das Ihnen am meisten Neues zeigen würde:',
  news: {
    steps: count({ one: '# neuer Schritt', other: '# neue Schritte' }),
    exits: count({ one: '# neuer Ausgang', other: '# neue Ausgänge' }),
    results: count({ one: '# neues Ergebnis', other: '# neue Ergebnisse' }),
    codes: count({ one: '# neuer Code', other: '# neue Codes' }),
  },
  nothingNew: 'Kein Szenario würde Ihnen etwas Neues zeigen. Was fehlt, steht unten.',
  exercises: 'Übungen',
  solved: ({ seen, of }) => `${seen} von ${of} gelöst`,
  predictions: 'Vorhersagen',
  guessed: ({ right, asked }) =>
    `${right} von ${asked} ersten Vermutungen richtig ` +
    `(${Math.round((100 * right) / Math.max(asked, 1))}\u00a0%)`,
  notGuessed: 'Noch keine Entscheidung wurde vorhergesagt.',

  map: 'Karte eines Diagramms',
  mapOf: (chart) => `${chart}: was gesehen wurde`,
  mapHint:
    'Die Zahl an einem Schritt sagt, wie oft Sie zu ihm gekommen sind. Was leer und gestrichelt ' +
    'ist, haben Sie nicht gesehen: Wählen Sie es aus, um einen Durchlauf zu öffnen, der dorthin ' +
    'gelangt.',
  openChart: (chart) => `Das Diagramm „${chart}“ öffnen`,
  heat: 'Gesehen',
  heatBefore: 'Gesehen:',
  heats: { none: 'noch nicht', once: 'einmal', few: '2–4-mal', often: '5-mal oder öfter' },
  times: (times) => (times === 0 ? 'noch nicht gesehen' : countTimes(times)),
  goThere: (name) => `${name}: noch nicht gesehen, einen Durchlauf öffnen, der dorthin gelangt`,

  missing: 'Noch nicht gesehen',
  missingHint:
    'Jeder Link öffnet einen Durchlauf, der dorthin gelangt, mit den wenigsten Änderungen an einem ' +
    'einfachen Aufruf.',
  missingParts: {
    steps: count({ one: '# Schritt', other: '# Schritte' }),
    exits: count({ one: '# Ausgang', other: '# Ausgänge' }),
    results: count({ one: '# Ergebnis', other: '# Ergebnisse' }),
    codes: count({ one: '# Code', other: '# Codes' }),
  },
  nothingMissing: 'Sie haben alles von diesem Diagramm gesehen.',
  codes: 'Ergebniscodes',
  seen: 'gesehen',
  notSeen: 'noch nicht gesehen',

  file: 'Ihr Fortschritt als Datei',
  fileHint:
    'Zum Aufbewahren, für einen anderen Browser oder für Ihre Kursleitung. Die Datei enthält, was ' +
    'hier gezählt wird, die gelösten Übungen, die Wertung Ihrer Vorhersagen und den Namen.',
  name: 'Ihr Name',
  nameHint: 'Nicht erforderlich. Ihre Kursleitung sieht ihn in der Datei.',
  save: 'Fortschritt speichern',
  saved: (file) => `Als ${file} gespeichert.`,
  open: 'Datei hinzufügen',
  orDrop: 'oder hier ablegen',
  drop: 'Zum Hinzufügen hier ablegen',
  imported: (file, news) => `${file} wurde hinzugefügt: ${news}.`,
  importedNothing: (file) => `${file} wurde gelesen. Sie hatten alles daraus schon.`,
  importedNews: (steps, solved) => `${countSteps(steps)} gesehen, ${countTasks(solved)} gelöst`,
  dropped: (dropped, places) => `${countDropped(dropped)} weggelassen: ${places}.`,
  faults: {
    'too-large': (file) => `${file} ist zu groß, um Fortschritt zu sein. Nichts hat sich geändert.`,
    'no-json': (file, place) => `${file} ist beschädigt${at(place)}. Nichts hat sich geändert.`,
    'no-progress': (file, place) =>
      `${file} enthält keinen Fortschritt dieser Website${at(place)}. Nichts hat sich geändert.`,
    'other-version': (file, place) =>
      `${file} wurde von einer anderen Version dieser Website gespeichert${at(place)}. Nichts hat ` +
      'sich geändert.',
    unreadable: (file, place) =>
      `${file} enthält einen Wert, den es nicht geben kann${at(place)}. Nichts hat sich geändert.`,
  },
  reset: 'Zurücksetzen',
  resetAsks: 'Alles vergessen, was Sie in diesem Browser gesehen und gelöst haben?',
  resetYes: 'Vergessen',
  resetNo: 'Behalten',
  resetDone: 'Ihr Fortschritt ist vergessen.',
  undo: 'Rückgängig',
  undone: 'Ihr Fortschritt ist wieder da.',
  importUndone: 'Die Datei ist wieder herausgenommen.',

  blocked:
    'Dieser Browser bewahrt Ihren Fortschritt nicht auf: Sein Speicher ist blockiert oder voll. Er ' +
    'gilt, bis Sie die Seite verlassen; speichern Sie ihn als Datei, um ihn zu behalten.',
  damaged:
    'Was dieser Browser von Ihrem Fortschritt aufbewahrt hat, konnte nicht gelesen werden. Es ' +
    'wurde beiseitegelegt, und die Zählung beginnt von vorn.',
  saveDamaged: 'Das Beiseitegelegte speichern',
  forgetDamaged: 'Vergessen',
}
