import type { Chart, Setting } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { atlasOf, type Progress } from '../../insight/atlas'
import { otherExits, otherOutcomes } from '../../insight/changes'
import { type OutcomeRow, toOutcomeTable, toRowRun } from '../../insight/outcomes'
import { reach, type Target } from '../../insight/reach'
import { explainRun } from '../../insight/why'
import { type Challenge, findWrongTurn, type WrongTurn } from '../../learn/attempt'
import { toArrivals } from '../../learn/arrivals'
import { checkPack, type CheckedPack } from '../../learn/checkPack'
import type { Goal } from '../../learn/goal'
import { findHint, type Hint, parOf } from '../../learn/hints'
import type { Pack } from '../../learn/packs'
import type { Limits } from '../../learn/tasks'
import { type OutcomeFormatId, outcomeFormats } from '../../publish/outcomeFormats'
import { formatQuery } from '../../run/permalink'
import { runWorld, type World } from '../../run/run'

/** What the page can ask about runs, and what it is answered. */
export interface Questions {
  /** Why each step of a run was left as it was. */
  why: { ask: { world: World }; answer: ReturnType<typeof explainRun> }
  /** What would make one step go another way. */
  exits: { ask: { world: World; index: number }; answer: ReturnType<typeof otherExits> }
  /** What would give another result. */
  outcomes: { ask: { world: World }; answer: ReturnType<typeof otherOutcomes> }
  reach: { ask: { world: World; target: Target }; answer: ReturnType<typeof reach> }
  /** The fewest changes that solve an exercise. */
  par: { ask: AskedExercise; answer: number | null }
  /** How an attempt gets from its world to the goal. */
  hint: { ask: AskedExercise & { world: World }; answer: Hint | null }
  /** Where an attempt left every run that reaches the goal. */
  wrongTurn: { ask: AskedExercise & { world: World }; answer: WrongTurn | null }
  /** For each target a run that gets there, as its query. */
  arrivals: { ask: { targets: readonly Target[] }; answer: ReturnType<typeof toArrivals> }
  /** What the tasks of a pack come to, and what is wrong with them. */
  pack: { ask: { pack: Pack }; answer: CheckedPack }
  /** Makes what other questions are answered from. */
  prepare: { ask: object; answer: null }
  /** All that can happen, each with the run that shows it. */
  table: { ask: object; answer: readonly TableRow[] }
  /** The same as a file, as the export command prints it. */
  tableFile: { ask: { format: OutcomeFormatId }; answer: string }
}

/** An exercise as it can be sent: its start is a world of the chart that is asked about. */
export interface AskedExercise {
  readonly start: World
  readonly goal: Goal
  readonly limits: Limits
}

const toChallenge = (chart: Chart, { start, goal, limits }: AskedExercise): Challenge => ({
  start: runWorld(chart, start),
  goal,
  limits,
})

export type TableRow = OutcomeRow & { readonly query: string }

export type QuestionKind = keyof Questions
export type Ask<Kind extends QuestionKind> = Questions[Kind]['ask'] & {
  readonly kind: Kind
  readonly chart: ChartId
  readonly setting: Setting
}
export type Question = { [Kind in QuestionKind]: Ask<Kind> }[QuestionKind]
export type AnswerTo<Kind extends QuestionKind> = Questions[Kind]['answer']

const tables = new WeakMap<Chart, readonly TableRow[]>()

/** The outcome table with the query of each row, made once. */
function tableOf(chart: Chart, progress?: Progress): readonly TableRow[] {
  let rows = tables.get(chart)
  if (!rows) {
    const table = toOutcomeTable(chart, { progress })
    rows = table.rows.map((row) => ({ ...row, query: formatQuery(toRowRun(chart, table, row)) }))
    tables.set(chart, rows)
  }
  return rows
}

/** Answers a question about a chart, or about a pack on all `charts`; pure, so that it may run anywhere. */
export function answer(
  chart: Chart,
  question: Question,
  progress?: Progress,
  charts: (id: ChartId) => Chart = () => chart,
): AnswerTo<QuestionKind> {
  switch (question.kind) {
    case 'why':
      return explainRun(runWorld(chart, question.world))
    case 'exits':
      return otherExits(runWorld(chart, question.world), question.index)
    case 'outcomes':
      atlasOf(chart, progress)
      return otherOutcomes(runWorld(chart, question.world))
    case 'reach':
      atlasOf(chart, progress)
      return reach(chart, question.world, question.target)
    case 'par':
      return parOf(toChallenge(chart, question))
    case 'hint':
      return findHint(toChallenge(chart, question), runWorld(chart, question.world))
    case 'wrongTurn':
      return findWrongTurn(toChallenge(chart, question), runWorld(chart, question.world))
    case 'arrivals':
      atlasOf(chart, progress)
      return toArrivals(chart, question.targets)
    case 'pack':
      return checkPack(question.pack, charts, progress)
    case 'prepare':
      atlasOf(chart, progress)
      tableOf(chart, progress)
      return null
    case 'table':
      return tableOf(chart, progress)
    case 'tableFile':
      return outcomeFormats[question.format].write(chart)
  }
}
