import type { ServiceStatus } from '../charts/chartDefinition'
import type { HintPlace } from '../learn/hints'

/** The tabs of the page Learn, as its link names them. */
export type LearnPart = 'lessons' | 'scenarios' | 'coverage' | 'packs'

/** The words of lessons, scenarios and exercises on the page; what each is about says `LessonsText`. */
export interface LearnText {
  readonly intro: string
  readonly parts: Readonly<Record<LearnPart, string>>

  /** What is to be reached, or came out: one sentence for each condition. */
  readonly conditions: {
    readonly result: (code: string) => string
    readonly end: (step: string) => string
    readonly waits: (step: string) => string
    readonly passes: (step: string) => string
    readonly avoids: (step: string) => string
    /** None of these is known of the result. */
    readonly noDetail: (names: readonly string[]) => string
    readonly service: (service: string, status: string, id: ServiceStatus) => string
    readonly returns: (code: string) => string
    readonly noDialog: string
    readonly input: (name: string, value: string) => string
  }

  /** The list of lessons. */
  readonly lesson: (number: number, title: string) => string
  readonly solvedOf: (solved: number, of: number) => string
  readonly start: string
  readonly continueWith: (task: string) => string
  readonly allDone: string
  readonly kinds: Readonly<Record<'scenario' | 'exercise' | 'lesson', string>>
  readonly states: {
    readonly new: string
    readonly begun: string
    readonly seen: string
    /** With how many changes it was solved. */
    readonly solved: (changes: number) => string
    readonly best: (changes: number) => string
    readonly hints: string
  }
  readonly notKept: string
  readonly packOf: (title: string) => string
  readonly notes: string
  readonly emptyLesson: string

  /** The library of scenarios. */
  readonly filter: string
  readonly filterHint: string
  readonly clear: string
  readonly found: (scenarios: number) => string
  readonly nothing: string

  /** The strip above a chart. */
  readonly task: string
  readonly toLesson: (lesson: string) => string
  readonly toLearn: string
  readonly previous: (task: string) => string
  readonly next: (task: string) => string
  readonly leave: string
  readonly showTask: string
  readonly hideTask: string
  readonly notice: string
  readonly expected: string
  readonly showExpected: string
  readonly hideExpected: string
  readonly asExpected: string
  readonly notAsExpected: string
  readonly predict: string
  readonly stopPredicting: string
  readonly goal: string
  readonly unknown: (id: string) => string
  /** The pack is not open, so that its tasks are not known. */
  readonly unknownPack: (id: string, pack: string) => string
  readonly unknownHint: string
  readonly openPacks: string
  readonly badLink: (id: string) => string
  readonly otherChart: string
  readonly goToStart: string

  /** What may be changed, and what has been. */
  readonly may: (inputs: string) => string
  /** The same on a chart without dialogs. */
  readonly mayOnly: (inputs: string) => string
  /** Names all failures that can be chosen. */
  readonly failures: string
  readonly mayNothing: string
  readonly locked: (inputs: string) => string
  readonly most: (changes: number) => string
  readonly changed: (changes: number) => string
  readonly changedOf: (changes: number, of: number) => string
  readonly par: (changes: number) => string
  readonly parWorking: string
  readonly unreachable: string
  readonly lockedHere: string

  readonly check: string
  readonly startAgain: string
  readonly solved: (changes: number) => string
  readonly solvedBest: string
  readonly solvedMore: (par: number) => string
  readonly notSolved: string
  /** The run waits; what is to be done, where the goal lets dialogs be answered. */
  readonly waits: string
  readonly answerIt: string
  readonly mustWait: string
  readonly tooMany: (changes: number, of: number) => string
  readonly forbidden: (inputs: string) => string
  readonly otherComputer: string
  readonly met: string
  readonly notMet: string

  readonly whereWrong: string
  /** The step at which the attempt left every run that reaches the goal. */
  readonly wrongTurn: (step: string) => string
  readonly wrongExit: (exit: string) => string
  readonly itRead: (values: string) => string
  readonly itReadNothing: string
  readonly goToStep: (step: number) => string
  readonly wayIsRight: string
  readonly wayIsRightWaits: string
  readonly wayIsRightLimits: string

  readonly hint: string
  readonly nextHint: string
  readonly hintGrade: (grade: number) => string
  readonly nudge: (place: string, changes: number) => string
  readonly places: Readonly<Record<HintPlace, string>>
  readonly decision: (step: string, exit: string) => string
  readonly decisionOnly: (step: string) => string
  readonly noDecision: string
  readonly smallest: string
  readonly tryThem: string
  readonly fromStart: string
  readonly nothingToChange: string
}
