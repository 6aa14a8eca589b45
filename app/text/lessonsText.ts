import type { ExerciseId, LessonId } from '../learn/lessons'
import type { TaskWords } from '../learn/packs'
import type { ScenarioGroup, ScenarioId } from '../learn/scenarios'

/** A heading, and what is to be found below it. */
interface Heading {
  readonly title: string
  readonly about: string
}

/** The words of the lessons, the scenarios and the exercises that come with the site. */
export interface LessonsText {
  readonly lessons: Readonly<Record<LessonId, Heading>>
  readonly groups: Readonly<Record<ScenarioGroup, Heading>>
  readonly scenarios: Readonly<Record<ScenarioId, Required<TaskWords>>>
  /** The story says what is to be reached; the conditions and the solution stand elsewhere. */
  readonly exercises: Readonly<Record<ExerciseId, TaskWords>>
  /** The words of the figure’s paths are made of those of the chart. */
  readonly figurePath: {
    /** `end` is the label of the last step. */
    readonly title: (number: number, end: string) => string
    readonly decision: (question: string, exit: string) => string
    /** `way` is all decisions, joined as the language joins a list. */
    readonly story: (way: string) => string
    readonly notice: string
    /** What to notice where the password of a profile is asked for. */
    readonly historic: string
  }
}
