import type { Chart, Setting } from '../../charts/chartDefinition'
import type { ChartId } from '../../charts/chartIds'
import { atlasOf, type Progress } from '../../insight/atlas'
import { otherExits, otherOutcomes } from '../../insight/changes'
import { type OutcomeRow, toOutcomeTable, toRowRun } from '../../insight/outcomes'
import { reach, type Target } from '../../insight/reach'
import { explainRun } from '../../insight/why'
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
  /** Makes what other questions are answered from. */
  prepare: { ask: object; answer: null }
  /** All that can happen, each with the run that shows it. */
  table: { ask: object; answer: readonly TableRow[] }
  /** The same as a file, as the export command prints it. */
  tableFile: { ask: { format: OutcomeFormatId }; answer: string }
}

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

/** Answers a question about a chart; pure, so that it may run anywhere. */
export function answer(
  chart: Chart,
  question: Question,
  progress?: Progress,
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
