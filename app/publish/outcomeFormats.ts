import type { Chart } from '../charts/chartDefinition'
import { toJsonText } from './jsonText'
import { toMarkdownTable, toText } from './markdownText'
import { outcomeColumns, toOutcomeCells, toOutcomeRows } from './outcomeRows'
import { toCsv } from './table'

/** A format in which all that can happen on a chart is published as text. */
interface OutcomeFormat {
  /** How the name of a file ends, without the dot. */
  readonly extension: string
  /** The media type, without the encoding, which is UTF-8. */
  readonly type: string
  readonly write: (chart: Chart) => string
}

const toRows = (chart: Chart) => [outcomeColumns, ...toOutcomeCells(chart)]
/** Cells in Markdown; an empty one would be mistaken for one that is missing. */
const toCells = (row: readonly string[]) => row.map((cell) => toText(cell || '-'))

/** The formats of an outcome table, by the names that the export command knows them by. */
export const outcomeFormats = {
  json: {
    extension: 'json',
    type: 'application/json',
    write: (chart) => toJsonText(toOutcomeRows(chart)),
  },
  csv: {
    extension: 'csv',
    type: 'text/csv',
    write: (chart) => toCsv(toRows(chart)),
  },
  markdown: {
    extension: 'md',
    type: 'text/markdown',
    write: (chart) => `${toMarkdownTable(toRows(chart).map(toCells))}\n`,
  },
} as const satisfies Readonly<Record<string, OutcomeFormat>>

export type OutcomeFormatId = keyof typeof outcomeFormats
export const outcomeFormatIds = Object.keys(outcomeFormats) as OutcomeFormatId[]
