import type { CoverageText } from '../coverageText'
import { toPlural } from '../plural'

const count = toPlural('en')

const countTimes = count({ one: 'seen once', other: 'seen # times' })
const countSteps = count({ one: '# more step', other: '# more steps' })
const countTasks = count({ one: '# more task', other: '# more tasks' })
const countDropped = count({
  one: '# entry is not known here and was',
  other: '# entries are not known here and were',
})

const at = (place: string) => (place === '' ? '' : ` (${place})`)

/** What English says about what a learner has seen. */
export const text = {
  intro:
    'What you have seen of the charts, and what is still to be seen. It is counted in this ' +
    'browser and sent nowhere.',
  nothingYet:
    'Nothing has been counted yet. Open a chart and take the first step, or begin with the ' +
    'scenario below.',

  numbers: 'Seen so far',
  chart: 'Chart',
  allCharts: 'All charts',
  parts: { steps: 'Steps', exits: 'Exits', results: 'Results', codes: 'Codes' },
  tally: ({ seen, of }) => `${seen} of ${of}`,

  next: 'Where to go next',
  nextScenario: 'The scenario that would show you most that is new:',
  news: {
    steps: count({ one: '# new step', other: '# new steps' }),
    exits: count({ one: '# new exit', other: '# new exits' }),
    results: count({ one: '# new result', other: '# new results' }),
    codes: count({ one: '# new code', other: '# new codes' }),
  },
  nothingNew: 'No scenario would show you anything new. What is missing is listed below.',
  exercises: 'Exercises',
  solved: ({ seen, of }) => `${seen} of ${of} solved`,
  predictions: 'Predictions',
  guessed: ({ right, asked }) =>
    `${right} of ${asked} first guesses right (${Math.round((100 * right) / Math.max(asked, 1))}%)`,
  notGuessed: 'No decision has been guessed yet.',

  map: 'Map of a chart',
  mapOf: (chart) => `${chart}: what has been seen`,
  mapHint:
    'The number at a step says how often you have come to it. What is hollow and dashed you have ' +
    'not seen: select it to open a run that gets there.',
  openChart: (chart) => `Open the chart ${chart}`,
  heat: 'Seen',
  heatBefore: 'Seen:',
  heats: { none: 'not yet', once: 'once', few: '2–4 times', often: '5 times or more' },
  times: (times) => (times === 0 ? 'not seen yet' : countTimes(times)),
  goThere: (name) => `${name}: not seen yet, open a run that gets there`,

  missing: 'Not seen yet',
  missingHint: 'Each link opens a run that gets there, with the fewest changes of a plain call.',
  missingParts: {
    steps: count({ one: '# step', other: '# steps' }),
    exits: count({ one: '# exit', other: '# exits' }),
    results: count({ one: '# result', other: '# results' }),
    codes: count({ one: '# code', other: '# codes' }),
  },
  nothingMissing: 'You have seen all of this chart.',
  codes: 'Result codes',
  seen: 'seen',
  notSeen: 'not seen yet',

  file: 'Your progress as a file',
  fileHint:
    'Keep it, take it to another browser, or hand it to your trainer. It holds what is counted ' +
    'here, the exercises that you have solved, the score of your predictions, and the name.',
  name: 'Your name',
  nameHint: 'Not needed. Your trainer sees it in the file.',
  save: 'Save my progress',
  saved: (file) => `Saved as ${file}.`,
  open: 'Add a file',
  orDrop: 'or drop it here',
  drop: 'Drop the file to add it',
  imported: (file, news) => `${file} has been added: ${news}.`,
  importedNothing: (file) => `${file} has been read. You had all of it already.`,
  importedNews: (steps, solved) => `${countSteps(steps)} seen, ${countTasks(solved)} solved`,
  dropped: (dropped, places) => `${countDropped(dropped)} left out: ${places}.`,
  faults: {
    'too-large': (file) => `${file} is too large to be progress. Nothing has changed.`,
    'no-json': (file, place) => `${file} is damaged${at(place)}. Nothing has changed.`,
    'no-progress': (file, place) =>
      `${file} holds no progress of this site${at(place)}. Nothing has changed.`,
    'other-version': (file, place) =>
      `${file} was saved by another version of this site${at(place)}. Nothing has changed.`,
    unreadable: (file, place) =>
      `${file} holds a value that cannot be${at(place)}. Nothing has changed.`,
  },
  reset: 'Reset',
  resetAsks: 'Forget all that you have seen and solved in this browser?',
  resetYes: 'Forget it',
  resetNo: 'Keep it',
  resetDone: 'Your progress has been forgotten.',
  undo: 'Undo',
  undone: 'Your progress is back.',
  importUndone: 'The file has been taken out again.',

  blocked:
    'This browser does not keep your progress: its storage is blocked or full. It holds until ' +
    'you leave the page; save it as a file to keep it.',
  damaged:
    'What this browser kept of your progress could not be read. It has been put aside, and ' +
    'counting begins anew.',
  saveDamaged: 'Save what was put aside',
  forgetDamaged: 'Forget it',
} satisfies CoverageText
