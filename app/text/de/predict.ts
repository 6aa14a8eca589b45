import { toPlural } from '../plural'
import type { text as english } from '../en/predict'
import type { Like } from '../translation'

const count = toPlural('de')

export const text: Like<typeof english> = {
  heading: {
    asked: 'Was geschieht als Nächstes?',
    right: 'Richtig',
    wrong: 'Nicht richtig',
    shown: 'Angezeigt',
    end: 'Ihre Vermutungen',
    on: '„Vorhersagen“ ist eingeschaltet',
  },
  atStep: (step, label) => `Schritt ${step}: ${label}`,
  notDrawn: 'Die Abbildung enthält diesen Schritt nicht.',
  exits: 'Ausgänge',
  how: {
    chart: 'Hier oder im Diagramm wählen.',
    outline: 'Hier oder in der Gliederung wählen.',
    table: 'Hier wählen.',
  },
  byKey: 'Die Nummern sind Tasten.',
  choose: (exit) => `Den Ausgang „${exit}“ wählen`,
  chooseFirst: 'Zuerst einen Ausgang wählen.',
  showMe: 'Anzeigen',
  goOn: 'Weiter',
  again: 'Noch einmal',
  neverScored: 'Nicht gewertet: Dieser Schritt ist unsere Lesart der Dokumentation.',
  perhapsNotScored:
    'Nicht gewertet, wenn der Durchlauf einen Ausgang nimmt, der unsere Lesart der Dokumentation ' +
    'ist.',
  notScored: 'Nicht gewertet: Dies ist unsere Lesart der Dokumentation.',
  wasRight: (exit, to) => `„${exit}“ führt zu: ${to}`,
  wasWrong: (guess, exit, to) =>
    `Sie haben „${guess}“ gewählt. Der Durchlauf nimmt „${exit}“, zu: ${to}`,
  wasShown: (exit, to) => `Der Durchlauf nimmt „${exit}“, zu: ${to}`,
  score: (right, of) => `${right} von ${of} auf Anhieb richtig`,
  unscored: count({
    one: '# Entscheidung nicht gewertet',
    other: '# Entscheidungen nicht gewertet',
  }),
  nothingScored: 'Noch keine Vermutung gewertet',
  missed: 'Schritte, die noch einmal anzusehen sind',
  nothingMissed: 'Jede Vermutung war richtig.',
  about: 'Der Durchlauf hält vor jeder Entscheidung an und fragt, wie er weitergeht.',
  question: (exits) => `Was geschieht als Nächstes? ${exits}`,
  option: (number, exit, to) => `${number}: ${exit}, zu ${to}.`,
}
