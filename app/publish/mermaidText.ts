import { toLine } from './plainText'

/**
 * The signs that could open a quotation, a tag, Markdown, a formula, an icon or a link, so nearly
 * all: hyphens and numbers at the beginning could be a list, full stops inside words a link, and
 * underscores around words emphasis.
 */
const speaking =
  /^[-+]|(?<=^\d+)[.)]|\.(?=\S)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|[^\p{L}\p{M}\p{N} _?!,.;()'’“”«»„…–—→+\ufffd-]/gu

const named: Readonly<Record<string, string>> = { '"': 'quot', '<': 'lt', '>': 'gt', '&': 'amp' }
const toEntity = (sign: string): string => `#${named[sign] ?? sign.codePointAt(0)};`

/** A label that Mermaid prints literally. Soft hyphens are left out: they are for narrower shapes. */
export const toMermaidText = (text: string): string =>
  toLine(text.replaceAll('\u00ad', '')).replace(speaking, toEntity)
