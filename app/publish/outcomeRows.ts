import type { Chart } from '../charts/chartDefinition'
import { type OutcomeRow, toOutcomeTable, toRowRun } from '../insight/outcomes'
import { countOf, expand } from '../insight/ways'
import { formatQuery } from '../run/permalink'
import { toOutcome } from './outcome'

/**
 * All that can happen on a chart as plain data, one row for each single set of values, as
 * `docs/interface.md` describes it.
 */
export function toOutcomeRows(chart: Chart) {
  const table = toOutcomeTable(chart)
  return {
    rows: table.rows.flatMap((row) => {
      const count = countOf(row.condition)
      return expand(row.condition, count).map((set) => {
        const run = toRowRun(chart, table, row, set)
        const isExample = row.part === 'session' && row.isExample
        return {
          part: row.part,
          ...(row.part === 'service' && { provider: row.provider }),
          condition: Object.fromEntries(set.map(({ input, value }) => [input, value])),
          path: isExample ? run.steps.map(({ node }) => node) : row.path,
          ...(row.part === 'session'
            ? { outcome: toOutcome(row.outcome) }
            : { status: row.status }),
          covers: row.covers / count,
          query: formatQuery(run),
        }
      })
    }),
  }
}

/** The columns of the table as people read it. */
export const outcomeColumns = [
  'part',
  'provider',
  'condition',
  'path',
  'result',
  'covers',
  'query',
] as const

/** All that can happen on a chart as cells of text, values that serve alike in one row. */
export function toOutcomeCells(chart: Chart): string[][] {
  const table = toOutcomeTable(chart)
  return table.rows.map((row) => [
    row.part,
    row.part === 'service' ? row.provider : '',
    sayCondition(chart, row),
    row.path.join(' → '),
    sayResult(row),
    String(row.covers),
    formatQuery(toRowRun(chart, table, row)),
  ])
}

function sayCondition(chart: Chart, { condition }: OutcomeRow): string {
  const said = Object.entries(condition).map(([input, values]) => {
    const kind = chart.inputs.find(({ parameter }) => parameter === input)?.kind
    const absent = kind === 'text' ? 'NULL' : 'none'
    const words = values.map((value) => (value === null ? absent : String(value) || '""'))
    return `${input} = ${words.join(' or ')}`
  })
  return said.join('; ') || '-'
}

function sayResult(row: OutcomeRow): string {
  if (row.part === 'service') return row.status
  const { hresult, details } = row.outcome
  const code = hresult ?? 'no code'
  const more = Object.entries(details).flatMap(([name, value]) =>
    typeof value === 'string' ? [value] : value === true ? [name] : [],
  )
  return more.length > 0 ? `${code} (${more.join(', ')})` : code
}
