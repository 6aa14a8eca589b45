import { toPlural } from '../plural'
import type { PacksText } from '../packsText'

const count = toPlural('en')
const problems = count({ one: '# problem', other: '# problems' })
const lessons = count({ one: '# lesson', other: '# lessons' })
const tasks = count({ one: '# task', other: '# tasks' })
const changes = count({ one: '# change', other: '# changes' })
const learners = count({ one: '# learner', other: '# learners' })

const inGroups = (value: number) => value.toLocaleString('en')
const list = (known: readonly string[]) => known.join(', ')
const meant = (names: readonly string[]) =>
  names.length > 0 ? `; perhaps ${names.join(' or ')}` : ''
const at = (place: string) => (place === '' ? '' : ` (${place})`)

/** What English says about trainer packs and about a class. */
export const text = {
  intro:
    'A pack is a file with lessons that somebody has made: scenarios and exercises, in order. ' +
    'Open packs stand on the tab Lessons. Nothing of them leaves this browser.',
  notKept:
    'This browser does not keep the open packs: after a reload they have to be opened again.',
  damaged: 'Not all packs that were open could be read again: open those that are missing anew.',
  openFile: 'Open a file',
  drop: 'You can also drop a file here.',
  dropHere: 'Drop the pack here',
  openSample: 'Open the sample pack',
  newPack: 'New pack',
  toClass: 'Results of a class',
  classHint: 'Reads the progress files of several learners together.',
  schema: 'Schema of the file',
  schemaHint: 'For editors that check JSON.',
  ofLink: 'The pack of the link',

  reading: (name) => `Reading ${name}`,
  checking: (name) => `Running the tasks of ${name}`,
  checked: (done, of) => `${done} of ${of}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled. No pack was opened.',
  failed: (message) =>
    message === '' ? 'The check came to no end.' : `The check came to no end: ${message}`,
  tryAgain: 'Try again',

  notOpened: (name, found) => `${name} was not opened: ${problems(found)}.`,
  untouched: 'Nothing of your own was touched.',
  sourceFaults: {
    'too-large': (size) => `It has ${size}; a pack has at most 1 MB. It was not read.`,
    unreadable: () => 'The file could not be read.',
    'other-site': (site) =>
      `It is on ${site}. Packs are loaded from this site only: save the file and open it here.`,
    'malformed-address': (address) => `“${address}” is no address of a file.`,
    'not-found': (status) => `The site does not have it (${status}).`,
    'too-slow': () => 'The site did not send it within 20 seconds.',
    'no-page': () => 'The site could not be reached.',
    'malformed-link': () => 'The link is damaged: what it carries is no pack.',
    'no-decompression': () =>
      'This browser cannot unpack links of packs: ask for the pack as a file.',
  },
  faults: {
    'too-large': ({ needed, most }) =>
      `the pack has ${inGroups(needed)} bytes, and packs have at most ${inGroups(most)}; it was not read`,
    'no-json': ({ value }) => `this is no JSON: it ends to be so at line and column ${value}`,
    'no-pack': () => 'this is no pack: “format” has to be “mapi-session-explorer-pack”',
    'unknown-version': ({ value, known }) =>
      value === ''
        ? `the version is missing; this site reads ${list(known)}`
        : `version ${value} is not known; this site reads ${list(known)}`,
    missing: () => 'this is missing',
    'unknown-key': ({ value, known }) => `there is no “${value}” here${meant(known)}`,
    'no-text': ({ value }) => `${value} is no text`,
    'no-number': ({ value }) => `${value} is no whole number`,
    'no-list': () => 'this has to be a list',
    'no-object': () => 'this has to be an object in braces',
    'unknown-value': ({ value, known }) =>
      known.length > 0 ? `“${value}” is not one of ${list(known)}` : `“${value}” has no place here`,
    empty: () => 'this is empty',
    'too-long': ({ most }) => `this is too long: at most ${inGroups(most)} characters`,
    'too-many': ({ most }) => `these are too many: at most ${inGroups(most)}`,
    'out-of-range': ({ value }) => `${value} is not from 1 to 12`,
    'malformed-id': ({ value }) =>
      `“${value}” is no id: small letters, digits and hyphens, at most 64`,
    repeated: ({ value }) => `“${value}” is there already`,
    'unknown-chart': ({ value, known }) => `“${value}” is no chart; there are ${list(known)}`,
    link: ({ said }) => said,
    'unknown-step': ({ value, known }) => `the chart has no step “${value}”${meant(known)}`,
    'no-such-result': ({ value, known }) =>
      `the call never returns ${value}; it returns ${list(known)}`,
    'no-end': ({ value, known }) =>
      `no run ends at “${value}”; ends are${known.length > 0 ? ` ${list(known)}` : ' none'}`,
    'no-prompt': ({ value, known: prompts }) =>
      `“${value}” is no dialog; dialogs are${prompts.length > 0 ? ` ${list(prompts)}` : ' none'}`,
    'unknown-service': ({ value, known: services }) =>
      `the computer has no message service “${value}”; it has ${list(services)}`,
    'no-services': ({ value }) => `this chart has no message services, so no “${value}”`,
    'unknown-input': ({ value, known: inputs }) =>
      `the chart has no input “${value}”${meant(inputs)}`,
    'answers-are-free': ({ value }) =>
      `answers to dialogs can always be changed: “${value}” cannot be named here`,
    'unknown-detail': ({ value, known: details }) =>
      details.length > 0
        ? `nothing called “${value}” is known of a result of this chart; it has ${list(details)}`
        : `nothing called “${value}” is known of a result of this chart`,
    'unknown-task': ({ value, known: ids }) => `the site has no task “${value}”${meant(ids)}`,
    'waits-alone': ({ value }) =>
      `a run that waits has no result yet: “${value}” cannot stand beside “waits”`,
    waits: ({ value }) =>
      `the run does not end: it waits for an answer at “${value}”. Give the link answers, or expect “waits”`,
    unmet: ({ value, gave }) =>
      gave === null
        ? `expected is ${value}, and the run gives nothing`
        : `expected is ${value}, and the run gives ${gave}`,
    'dialog-shown': ({ value }) => `the run shows a dialog, at “${value}”`,
    'not-passed': ({ value }) => `the run does not come to “${value}”`,
    passed: ({ value }) => `the run comes to “${value}”`,
    'not-returned': ({ value, gave }) =>
      gave === null
        ? `no provider returns ${value}: none returns anything`
        : `no provider returns ${value}; the codes are ${gave}`,
    'goal-met': () => 'the start meets the goal already: there is nothing to do',
    unreachable: ({ most }) =>
      `no run reaches the goal with what may be changed (up to ${changes(most)} were tried)`,
    'too-few-changes': ({ most, needed }) =>
      `the goal needs ${changes(needed)}, and only ${most} are allowed`,
    'and-more': ({ most }) => `and ${problems(most)} more`,
  },
  at: (place, problem) => (place === '' ? `${problem}.` : `${place}: ${problem}.`),
  editIt: 'Mend it in the editor',
  dismiss: 'Dismiss',

  isOpen: (title, id) => `A pack with the id “${id}” is open and differs: “${title}”. Replace it?`,
  replace: 'Replace it',
  keep: 'Keep the open one',
  full: (most) => `${most} packs are open, and there is no room for more. Close one first.`,
  opened: (title) => `“${title}” is open.`,
  openedAgain: (title) => `“${title}” was open already.`,
  closed: (title) => `“${title}” is closed. What you have done in it is kept.`,
  takeBack: 'Open it again',
  isWritten: (language) => `This pack is written in ${language}.`,
  speakIt: (language) => `Read the page in ${language}`,

  openPacks: 'Open packs',
  none: 'No pack is open.',
  size: (ofLessons, ofTasks) => `${lessons(ofLessons)}, ${tasks(ofTasks)}`,
  notes: 'Notes for the presenter',
  start: 'To its lessons',
  edit: 'Edit',
  editOf: (title) => `Edit “${title}”`,
  save: 'Save as file',
  saved: (file) => `Saved as ${file}.`,
  copyLink: 'Copy link',
  linkCopied: 'Link copied. It carries the whole pack.',
  linkNotCopied: 'The link could not be copied.',
  linkTooLong: 'The pack is too long for a link. Save it as a file.',
  close: 'Close',
  closeOf: (title) => `Close “${title}”`,

  editor: {
    title: 'Edit a pack',
    draft: (title) => `A draft is here: “${title}”.`,
    continue: 'Continue',
    replaceDraft: (title) => `The draft “${title}” is not finished. Put it aside for good?`,
    back: 'Back to the packs',
    discard: 'Discard the draft',
    discarded: 'The draft is discarded.',
    undo: 'Undo',
    undone: 'The last change is undone.',
    draftKept: 'The draft is kept in this browser.',
    draftNotKept: 'This browser does not keep the draft: save it as a file before you leave.',
    draftParted: 'Another tab has changed it, too: that draft lies beside this one.',
    draftUnread: 'A draft is here that cannot be read.',
    untitled: 'Untitled',

    pack: 'Pack',
    name: 'Title',
    id: 'Id',
    idHint: 'Small letters, digits, hyphens. Links and progress know it by this.',
    language: 'Language',
    noLanguage: 'Not said',
    notes: 'Notes for the presenter',
    notesHint: 'Shown only on request.',
    optional: 'optional',
    more: 'Id and notes',

    lessons: 'Lessons',
    lesson: (number) => `Lesson ${number}`,
    addLesson: 'Add a lesson',
    newLesson: (number) => `Lesson ${number}`,
    moveUp: (name) => `Move “${name}” up`,
    moveDown: (name) => `Move “${name}” down`,
    remove: (name) => `Remove “${name}”`,
    removed: (name) => `“${name}” is removed.`,
    moved: (name, place, of) => `“${name}” is now ${place} of ${of}.`,
    added: (name) => `“${name}” is added.`,
    noTasks: 'No task yet. Add one below.',

    addTask: 'Add a task',
    fromLibrary: 'From the site',
    chooseTask: 'Choose a task',
    scenarios: 'Scenarios',
    exercises: 'Exercises',
    fromLink: 'From a link of this site',
    linkHint: 'Set up the chart, choose Share, and paste the link here.',
    asScenario: 'Add as scenario',
    asExercise: 'Add as exercise',
    add: 'Add',
    newTask: (number) => `Task ${number}`,
    badLink: 'This is no link to a chart.',

    kinds: { scenario: 'Scenario', exercise: 'Exercise', 'built-in': 'Of the site' },
    builtIn: 'This task comes with the site, in every language. Only notes can be added.',
    story: 'Story',
    storyHint: 'The situation; of an exercise also what is to be reached.',
    notice: 'What to look at',
    link: 'Link',
    startLink: 'Link of the start',
    show: 'Show on the chart',
    expects: 'What the run is expected to come to',
    goal: 'Goal',
    anything: 'Nothing is ticked: any end will do.',
    proposeFrom: 'Link of a run that reaches the goal',
    proposeHint: 'What this run comes to can then be ticked.',
    otherChart: (chart) => `The run has to be one of the chart ${chart}.`,
    may: 'What may be changed',
    single: 'Another single input',
    chooseInput: 'Choose an input',
    mayAll: 'Everything but what is locked',
    maySome: 'Only this',
    locked: 'Locked',
    lockedHint: 'Answers to dialogs can always be changed.',
    most: 'Changes at most',
    mostHint: 'Empty: as many as one likes.',
    par: (par) => `Solved with ${changes(par)} at best.`,

    state: 'Check',
    good: (found) => `No problem in ${tasks(found)}.`,
    bad: (found) => `${problems(found)}, each at its field.`,
    working: 'Running the tasks',
    save: 'Save as file',
    tryIt: 'Open it',
    tryHint: 'Opens the pack here, as a learner has it. The draft stays.',
  },

  class: {
    title: 'Results of a class',
    intro:
      'Progress files of several learners, read together. They are read in this browser, sent ' +
      'nowhere, and forgotten when the page is left.',
    choose: 'Choose files',
    drop: 'You can also drop them here.',
    none: 'No file has been read yet.',
    how: 'Learners save such a file on the tab Coverage of the page Learn.',
    reading: 'Reading the files',
    toPacks: 'Packs',
    faults: {
      'too-large': (file) => `${file} has more than 1 MB. It was not read.`,
      'no-json': (file, place) => `${file} is no progress: it ceases to be JSON${at(place)}.`,
      'no-progress': (file, place) => `${file} is no progress of a learner${at(place)}.`,
      'other-version': (file) => `${file} has a version that this site does not read; it reads 1.`,
      unreadable: (file, place) => `${file} has a value that does not fit${at(place)}.`,
      'not-read': (file) => `${file} could not be read.`,
    },
    dropped: (file, values) => `${file}: left out, because it is not known here: ${values}.`,
    tooMany: (most) => `At most ${inGroups(most)} files are shown together; the rest was left out.`,
    table: 'Learners',
    tasksTable: 'Each task',
    learner: 'Learner',
    file: 'File',
    parts: { steps: 'Steps seen', exits: 'Exits seen' },
    share: (seen, of) => `${of === 0 ? 0 : Math.round((100 * seen) / of)} %`,
    predictions: 'Predictions right',
    notAsked: 'none',
    of: (one, of) => `${one} of ${of}`,
    lessons: 'Lessons',
    solved: 'Exercises solved',
    sortBy: (column) => `Sort by ${column}`,
    remove: (learner) => `Remove ${learner}`,
    removed: (learner) => `${learner} is removed.`,
    takeBack: 'Take back',
    added: (found) => `${learners(found)} shown.`,
    clear: 'Remove all',
    cleared: 'All are removed.',
    export: 'Save as CSV',
    exported: (file) => `Saved as ${file}.`,
    fileName: 'class',
    print: 'Print',
    task: 'Task',
    ofPack: (pack, lesson) => `${pack}: ${lesson}`,
    closedPack: (pack) => `Pack ${pack}, not open here`,
    states: {
      none: 'not begun',
      tried: (failed) => `tried (${failed})`,
      begun: 'begun',
      seen: 'seen',
      solved: (best) => `solved, ${changes(best)}`,
      hints: 'with hints',
    },
    showTasks: 'Show each task',
  },
} satisfies PacksText
