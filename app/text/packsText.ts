import type { FaultWords } from '../learn/packProblem'
import type { ProgressFault } from '../learn/progressFile'

/** What can keep a pack from being read, before anything is known of it. */
export type SourceFault =
  | 'too-large'
  | 'unreadable'
  | 'other-site'
  | 'malformed-address'
  | 'not-found'
  | 'too-slow'
  | 'no-page'
  | 'malformed-link'
  | 'no-decompression'

/** The words about trainer packs. */
export interface PacksText {
  readonly intro: string
  readonly notKept: string
  /** Of the packs that were open, not all could be read. */
  readonly damaged: string
  readonly openFile: string
  readonly drop: string
  readonly dropHere: string
  readonly openSample: string
  readonly newPack: string
  readonly toClass: string
  readonly classHint: string
  readonly schema: string
  readonly schemaHint: string
  /** What came in a link has no name of its own. */
  readonly ofLink: string

  /** A pack is being read and its tasks run. */
  readonly reading: (name: string) => string
  readonly checking: (name: string) => string
  readonly checked: (done: number, of: number) => string
  readonly cancel: string
  readonly cancelled: string
  readonly failed: (message: string) => string
  readonly tryAgain: string

  readonly notOpened: (name: string, problems: number) => string
  readonly untouched: string
  readonly sourceFaults: Readonly<Record<SourceFault, (what: string) => string>>
  readonly faults: FaultWords
  /** A problem with its place in the file. */
  readonly at: (place: string, problem: string) => string
  readonly editIt: string
  readonly dismiss: string

  readonly isOpen: (title: string, id: string) => string
  readonly replace: string
  readonly keep: string
  readonly full: (most: number) => string
  readonly opened: (title: string) => string
  readonly openedAgain: (title: string) => string
  readonly closed: (title: string) => string
  readonly takeBack: string
  /** The pack is written in another language than the page speaks. */
  readonly isWritten: (language: string) => string
  readonly speakIt: (language: string) => string

  /** The list of open packs. */
  readonly openPacks: string
  readonly none: string
  readonly size: (lessons: number, tasks: number) => string
  readonly notes: string
  readonly start: string
  readonly edit: string
  readonly editOf: (title: string) => string
  readonly save: string
  readonly saved: (file: string) => string
  readonly copyLink: string
  readonly linkCopied: string
  readonly linkNotCopied: string
  readonly linkTooLong: string
  readonly close: string
  readonly closeOf: (title: string) => string

  readonly editor: EditorText
  readonly class: ClassText
}

/** The form in which a pack is written. */
export interface EditorText {
  readonly title: string
  readonly draft: (title: string) => string
  readonly continue: string
  readonly replaceDraft: (title: string) => string
  readonly back: string
  readonly discard: string
  readonly discarded: string
  readonly undo: string
  readonly undone: string
  readonly draftKept: string
  readonly draftNotKept: string
  /** Another tab has changed the draft as well. */
  readonly draftParted: string
  readonly draftUnread: string
  readonly untitled: string

  readonly pack: string
  readonly name: string
  readonly id: string
  readonly idHint: string
  readonly language: string
  readonly noLanguage: string
  readonly notes: string
  readonly notesHint: string
  readonly optional: string
  readonly more: string

  readonly lessons: string
  readonly lesson: (number: number) => string
  readonly addLesson: string
  readonly newLesson: (number: number) => string
  readonly moveUp: (name: string) => string
  readonly moveDown: (name: string) => string
  readonly remove: (name: string) => string
  readonly removed: (name: string) => string
  readonly moved: (name: string, place: number, of: number) => string
  readonly added: (name: string) => string
  readonly noTasks: string

  readonly addTask: string
  readonly fromLibrary: string
  readonly chooseTask: string
  readonly scenarios: string
  readonly exercises: string
  readonly fromLink: string
  readonly linkHint: string
  readonly asScenario: string
  readonly asExercise: string
  readonly add: string
  readonly newTask: (number: number) => string
  readonly badLink: string

  readonly kinds: Readonly<Record<'scenario' | 'exercise' | 'built-in', string>>
  readonly builtIn: string
  readonly story: string
  readonly storyHint: string
  readonly notice: string
  readonly link: string
  readonly startLink: string
  readonly show: string
  readonly expects: string
  readonly goal: string
  readonly anything: string
  readonly proposeFrom: string
  readonly proposeHint: string
  readonly otherChart: (chart: string) => string
  readonly may: string
  readonly single: string
  readonly chooseInput: string
  readonly mayAll: string
  readonly maySome: string
  readonly locked: string
  readonly lockedHint: string
  readonly most: string
  readonly mostHint: string
  readonly par: (changes: number) => string

  readonly state: string
  readonly good: (tasks: number) => string
  readonly bad: (problems: number) => string
  readonly working: string
  readonly save: string
  readonly tryIt: string
  readonly tryHint: string
}

/** The page that reads the progress of several learners together. */
export interface ClassText {
  readonly title: string
  readonly intro: string
  readonly choose: string
  readonly drop: string
  readonly none: string
  readonly how: string
  readonly reading: string
  readonly toPacks: string
  /** What is wrong with a file. */
  readonly faults: Readonly<
    Record<ProgressFault | 'not-read', (file: string, place: string) => string>
  >
  readonly dropped: (file: string, values: string) => string
  readonly tooMany: (most: number) => string
  readonly table: string
  readonly tasksTable: string
  readonly learner: string
  readonly file: string
  readonly parts: Readonly<Record<'steps' | 'exits', string>>
  readonly share: (seen: number, of: number) => string
  readonly predictions: string
  readonly notAsked: string
  readonly of: (count: number, of: number) => string
  readonly lessons: string
  readonly solved: string
  readonly sortBy: (column: string) => string
  readonly remove: (learner: string) => string
  readonly removed: (learner: string) => string
  readonly takeBack: string
  readonly added: (learners: number) => string
  readonly clear: string
  readonly cleared: string
  readonly export: string
  readonly exported: (file: string) => string
  readonly fileName: string
  readonly print: string
  readonly task: string
  readonly ofPack: (pack: string, lesson: string) => string
  readonly closedPack: (pack: string) => string
  readonly states: {
    readonly none: string
    readonly tried: (failed: number) => string
    readonly begun: string
    readonly seen: string
    readonly solved: (changes: number) => string
    readonly hints: string
  }
  readonly showTasks: string
}
