/** A table as CSV (RFC 4180). A spreadsheet takes no cell for a formula. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(toCsvCell).join(',')}\r\n`).join('')

function toCsvCell(text: string): string {
  // A sign that stands alone is no formula.
  const harmless = /^[=+\-@\t\r]./s.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** A table in Markdown, its first row as the head. */
export function toMarkdown([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const toLine = (cells: readonly string[]) => line(cells.map(toMarkdownCell))
  return [toLine(head), line(head.map(() => '---')), ...rows.map(toLine)].join('')
}

const toMarkdownCell = (text: string): string =>
  text.replace(/[\\|<`]/g, (sign) => `\\${sign}`).replace(/[\r\n]+/g, ' ') || '-'
