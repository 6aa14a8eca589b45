import type { Heat, Part } from '../learn/coverage'
import type { ProgressFault } from '../learn/progressFile'

/** The words about what a learner has seen: the tab Coverage, and its map on a chart. */
export interface CoverageText {
  readonly intro: string
  readonly nothingYet: string

  /** The numbers, by chart. */
  readonly numbers: string
  readonly chart: string
  readonly allCharts: string
  readonly parts: Readonly<Record<Part, string>>
  readonly tally: (parts: { seen: number; of: number }) => string

  readonly next: string
  readonly nextScenario: string
  readonly news: Readonly<Record<Part, (count: number) => string>>
  readonly nothingNew: string
  readonly exercises: string
  readonly solved: (parts: { seen: number; of: number }) => string
  readonly predictions: string
  readonly guessed: (parts: { right: number; asked: number }) => string
  readonly notGuessed: string

  /** The map of a chart. */
  readonly map: string
  readonly mapOf: (chart: string) => string
  readonly mapHint: string
  readonly openChart: (chart: string) => string
  readonly heat: string
  /** The same before the grades, on one line with them. */
  readonly heatBefore: string
  /** Grades, as the legend says them: `2–4`. */
  readonly heats: Readonly<Record<Heat, string>>
  readonly times: (count: number) => string
  readonly goThere: (name: string) => string

  /** What has not been seen of a chart. */
  readonly missing: string
  readonly missingHint: string
  readonly missingParts: Readonly<Record<Part, (count: number) => string>>
  readonly nothingMissing: string
  readonly codes: string
  readonly seen: string
  readonly notSeen: string

  /** The learner's own file. */
  readonly file: string
  readonly fileHint: string
  readonly name: string
  readonly nameHint: string
  readonly save: string
  readonly saved: (file: string) => string
  readonly open: string
  readonly orDrop: string
  readonly drop: string
  readonly imported: (file: string, news: string) => string
  readonly importedNothing: (file: string) => string
  readonly importedNews: (steps: number, solved: number) => string
  readonly dropped: (count: number, places: string) => string
  /** What is wrong with a file; `place` says where in it, or is empty. */
  readonly faults: Readonly<Record<ProgressFault, (file: string, place: string) => string>>
  readonly reset: string
  readonly resetAsks: string
  readonly resetYes: string
  readonly resetNo: string
  readonly resetDone: string
  readonly undo: string
  readonly undone: string
  /** An import has been taken back. */
  readonly importUndone: string

  readonly blocked: string
  readonly damaged: string
  readonly saveDamaged: string
  readonly forgetDamaged: string
}
