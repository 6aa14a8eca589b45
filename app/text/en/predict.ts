import { toPlural } from '../plural'
import type { PredictText } from '../predictText'

const count = toPlural('en')

/** What English says where runs are predicted. */
export const text = {
  heading: {
    asked: 'What happens next?',
    right: 'Right',
    wrong: 'Not right',
    shown: 'Shown',
    end: 'Your guesses',
    on: 'Predict is on',
  },
  atStep: (step, label) => `Step ${step}: ${label}`,
  notDrawn: 'The figure does not draw this step.',
  exits: 'Exits',
  how: {
    chart: 'Choose here or on the chart.',
    outline: 'Choose here or in the outline.',
    table: 'Choose here.',
  },
  byKey: 'The numbers are keys.',
  choose: (exit) => `Choose the exit “${exit}”`,
  chooseFirst: 'Choose an exit first.',
  showMe: 'Show me',
  goOn: 'Go on',
  again: 'Again',
  neverScored: 'Not scored: this step is our reading of the documents.',
  perhapsNotScored: 'Not scored if the run takes an exit that is our reading of the documents.',
  notScored: 'Not scored: this is our reading of the documents.',
  wasRight: (exit, to) => `“${exit}” leads to: ${to}`,
  wasWrong: (guess, exit, to) => `You chose “${guess}”. The run takes “${exit}”, to: ${to}`,
  wasShown: (exit, to) => `The run takes “${exit}”, to: ${to}`,
  score: (right, of) => `${right} of ${of} right at first guess`,
  unscored: count({ one: '# decision not scored', other: '# decisions not scored' }),
  nothingScored: 'No guess scored yet',
  missed: 'Steps to look at again',
  nothingMissed: 'Every guess was right.',
  about: 'The run stops before each decision and asks how it goes on.',
  question: (exits) => `What happens next? ${exits}`,
  option: (number, exit, to) => `${number}: ${exit}, to ${to}.`,
} satisfies PredictText
