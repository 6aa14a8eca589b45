import type { Phrase } from './phrase'
import { isolate, toLine } from './plainText'

/** What would begin a block, where a text begins one. */
const blockStart = /^(?:[-+=](?=\s|$|[-+=])|\d+(?=[.)]))/
/** What GFM and its relatives take for an address. */
const addressSigns = /@|:(?=\/\/)|(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu
const signs = /[\\`*[\]<>|~#]|&(?=#?\w+;)/g
/** Within a word an underscore means nothing. */
const underscores = /(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu

const escapeSigns = (text: string): string =>
  text
    .replace(signs, '\\$&')
    .replace(underscores, (run) => '\\_'.repeat(run.length))
    .replace(addressSigns, '\\$&')

/** Text as CommonMark and GFM show it: nothing in it is taken for markup, and it stays in its place. */
export const toText = (text: string): string =>
  isolate(toLine(text), escapeSigns, (part) => `\u2068${part}\u2069`).replace(
    blockStart,
    (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`),
  )

/** Code within a line. */
export function toCode(text: string): string {
  const line = toLine(text)
  const fence = '`'.repeat(longestRun(line) + 1)
  const room = /^`|`$|^ .* $/.test(line) ? ' ' : ''
  return `${fence}${room}${line}${room}${fence}`
}

/** Code in lines of its own, in a language that readers may colour. */
export function toCodeBlock(code: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1))
  return `${fence}${language}\n${code}\n${fence}`
}

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))

export const toInline = ({ text, isCode }: Phrase): string => (isCode ? toCode(text) : toText(text))

/** A link; the address is one without spaces and angle brackets. */
export const toMarkdownLink = (text: string, address: string): string =>
  `[${toText(text)}](<${address}>)`

/** A table of cells that are Markdown already, its first row as the head. */
export function toMarkdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Code in a cell of a table, where a bar would end it. */
export const toCell = (phrase: Phrase): string =>
  phrase.isCode ? toCode(phrase.text).replaceAll('|', '\\|') : toText(phrase.text)
