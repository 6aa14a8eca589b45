import type { LearnText } from '../learnText'
import { toPlural } from '../plural'

const count = toPlural('en')
const changes = count({ one: '# change', other: '# changes' })

export const text = {
  intro:
    'Situations to look at and goals to reach, worked out from the chart itself. What you have ' +
    'done stays in this browser.',
  parts: {
    lessons: 'Lessons',
    scenarios: 'Scenarios',
    coverage: 'Coverage',
    packs: 'Packs',
  },

  conditions: {
    result: (code) => `The call returns ${code}.`,
    end: (step) => `The run ends at “${step}”.`,
    waits: (step) => `The run waits for an answer at “${step}”.`,
    passes: (step) => `The run comes to “${step}”.`,
    avoids: (step) => `The run does not come to “${step}”.`,
    noDetail: (names) =>
      names.length === 1
        ? `The result is not “${names[0]}”.`
        : `The result is none of these: ${names.join(', ')}.`,
    service: (service, status) => `${service} is ${status} at the end.`,
    returns: (code) => `A provider returns ${code}.`,
    noDialog: 'No dialog is shown.',
    input: (name, value) => `${name}: ${value}.`,
  },

  lesson: (number, title) => `${number} · ${title}`,
  solvedOf: (solved, of) => `${solved} of ${of} done`,
  start: 'Start',
  continueWith: (task) => `Continue with “${task}”`,
  allDone: 'All lessons are done.',
  kinds: { scenario: 'Scenario', exercise: 'Exercise', lesson: 'Lesson' },
  states: {
    new: 'not begun',
    begun: 'begun',
    seen: 'seen',
    solved: (count) => `solved with ${changes(count)}`,
    best: (count) => `best possible: ${count}`,
    hints: 'with hints',
  },
  notKept: 'This browser does not keep what you do: it is forgotten when the page is closed.',
  packOf: (title) => `Pack: ${title}`,
  notes: 'Notes for the presenter',
  emptyLesson: 'This lesson has no tasks yet.',

  filter: 'Filter',
  filterHint: 'Title, story, code, flag',
  clear: 'Clear',
  found: count({ one: '# scenario', other: '# scenarios' }),
  nothing: 'No scenario contains these words.',

  task: 'Task',
  toLesson: (lesson) => `Lesson: ${lesson}`,
  toLearn: 'All lessons and scenarios',
  previous: (task) => `Previous: ${task}`,
  next: (task) => `Next: ${task}`,
  leave: 'Close the task',
  showTask: 'Show the task',
  hideTask: 'Hide the task',
  notice: 'What to notice',
  expected: 'Expected result',
  showExpected: 'Show what is expected',
  hideExpected: 'Hide it',
  asExpected: 'This run comes out as expected.',
  notAsExpected: 'This run comes out otherwise: something was changed.',
  predict: 'Predict this',
  stopPredicting: 'Stop predicting',
  goal: 'Goal',
  unknown: (id) => `There is no task “${id}”.`,
  unknownPack: (id, pack) =>
    `The task “${id}” belongs to the pack “${pack}”, which is not open here.`,
  unknownHint: 'The chart shows the rest of the link.',
  openPacks: 'Open the pack',
  badLink: (id) => `The link of the task “${id}” could not be read in full.`,
  otherChart: 'This task is about another chart.',
  goToStart: 'Go to its start',

  may: (inputs) => `You may change: ${inputs}, and answers in dialogs.`,
  mayOnly: (inputs) => `You may change: ${inputs}.`,
  failures: 'failures of the message services',
  mayNothing: 'You may change nothing but answers in dialogs.',
  locked: (inputs) => `Locked: ${inputs}.`,
  most: count({ one: 'At most # change.', other: 'At most # changes.' }),
  changed: count({ one: '# change made', other: '# changes made' }),
  changedOf: (made, of) => `${made} of ${changes(of)} made`,
  par: (count) => `best possible: ${changes(count)}`,
  parWorking: 'best possible: being worked out',
  unreachable:
    'This goal cannot be reached: no change that is allowed leads to it. The mistake is in the task.',
  lockedHere: 'locked in this exercise',

  check: 'Check',
  startAgain: 'Start again',
  solved: (count) => `Solved with ${changes(count)}.`,
  solvedBest: 'It cannot be done with fewer.',
  solvedMore: (par) => `It can be done with ${changes(par)}.`,
  notSolved: 'Not solved yet.',
  waits: 'The run waits for an answer in a dialog.',
  answerIt: 'Answer it, then check again.',
  mustWait: 'The run is to wait for an answer; this one does not.',
  tooMany: (made, of) => `You made ${changes(made)}; ${of} are allowed.`,
  forbidden: (inputs) => `This is locked, and was changed: ${inputs}.`,
  otherComputer: 'The profiles were changed: the task is about the computer that it starts with.',
  met: 'met',
  notMet: 'not met',

  whereWrong: 'Where did I go wrong?',
  wrongTurn: (step) => `From “${step}” on, this run is on no way to the goal.`,
  wrongExit: (exit) => `It went on with “${exit}”.`,
  itRead: (values) => `What it read: ${values}.`,
  itReadNothing: 'It read nothing that can be set.',
  goToStep: (step) => `Go to step ${step}`,
  wayIsRight:
    'The way is right: a run that reaches the goal goes the same steps. What is set along the way is not.',
  wayIsRightWaits: 'The way is right so far. Its last answer is still to come.',
  wayIsRightLimits: 'The way is right. Only the changes are not as the task allows.',

  hint: 'Hint',
  nextHint: 'Next hint',
  hintGrade: (grade) => `Hint ${grade} of 3`,
  nudge: (place, count) => `${place} ${changes(count)} ${count === 1 ? 'is' : 'are'} enough.`,
  places: {
    call: 'Look at the call.',
    computer: 'Look at “This computer”.',
    session: 'Look at the session.',
    rows: 'Look at the status table’s rows.',
    services: 'Look at the failures of the message services.',
    dialogs: 'Look at the answers in the dialogs.',
  },
  decision: (step, exit) => `“${step}” has to go on with “${exit}”.`,
  decisionOnly: (step) => `“${step}” has to come out otherwise.`,
  noDecision: 'No decision has to come out otherwise; only what is set does.',
  smallest: 'The smallest set of changes:',
  tryThem: 'Try them',
  fromStart:
    'This counts from the start of the exercise: with what you have changed it is too much.',
  nothingToChange: 'Nothing has to be changed any more: check it.',
} satisfies LearnText
