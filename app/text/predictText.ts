/** The words of prediction: the run stops before each decision and asks how it goes on. */
export interface PredictText {
  readonly heading: {
    readonly asked: string
    readonly right: string
    readonly wrong: string
    readonly shown: string
    readonly end: string
    readonly on: string
  }
  /** The step in question, counted from 1. */
  readonly atStep: (step: number, label: string) => string
  /** The step is not to be seen in the view that is open. */
  readonly notDrawn: string
  /** The exits of the step, as a list. */
  readonly exits: string
  /** How an exit is chosen, besides by its button: in each view, and by its key. */
  readonly how: Readonly<Record<'chart' | 'outline' | 'table', string>>
  readonly byKey: string
  readonly choose: (exit: string) => string
  readonly chooseFirst: string
  readonly showMe: string
  readonly goOn: string
  readonly again: string
  /** What one may be told before the guess. */
  readonly neverScored: string
  readonly perhapsNotScored: string
  /** The guess did not count. */
  readonly notScored: string
  /** How the run goes on, after a right guess, a wrong one, and none; exit and where it leads. */
  readonly wasRight: (exit: string, to: string) => string
  readonly wasWrong: (guess: string, exit: string, to: string) => string
  readonly wasShown: (exit: string, to: string) => string
  readonly score: (right: number, of: number) => string
  /** How many decisions were asked that do not count. */
  readonly unscored: (count: number) => string
  readonly nothingScored: string
  readonly missed: string
  readonly nothingMissed: string
  /** What Predict does, before the first question. */
  readonly about: string
  /** For a screen reader: a question and its exits. */
  readonly question: (exits: string) => string
  readonly option: (number: number, exit: string, to: string) => string
}
