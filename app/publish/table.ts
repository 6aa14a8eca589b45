/** A table as CSV (RFC 4180). A spreadsheet takes no cell for a formula. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(toCsvCell).join(',')}\r\n`).join('')

function toCsvCell(text: string): string {
  // A sign that stands alone is no formula.
  const harmless = /^[=+\-@\t\r]./s.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
