import type { Chart } from '../charts/chartDefinition'
import { outcomeColumns, toOutcomeCells, toOutcomeRows } from './outcomeRows'
import { toCsv, toMarkdown } from './table'

/** A format in which all that can happen on a chart is published as text. */
interface OutcomeFormat {
  /** How the name of a file ends, without the dot. */
  readonly extension: string
  /** The media type, without the encoding, which is UTF-8. */
  readonly type: string
  readonly write: (chart: Chart) => string
}

/** The formats of an outcome table, by the names that the export command knows them by. */
export const outcomeFormats = {
  json: {
    extension: 'json',
    type: 'application/json',
    write: (chart) => `${JSON.stringify(toOutcomeRows(chart), null, 2)}\n`,
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: (chart) => toCsv([outcomeColumns, ...toOutcomeCells(chart)]),
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: (chart) => toMarkdown([outcomeColumns, ...toOutcomeCells(chart)]),
  },
} as const satisfies Readonly<Record<string, OutcomeFormat>>

export type OutcomeFormatId = keyof typeof outcomeFormats
export const outcomeFormatIds = Object.keys(outcomeFormats) as OutcomeFormatId[]
