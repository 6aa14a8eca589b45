import type { Phrase } from './phrase'
import { isolate, toLine } from './plainText'
import { type Attributes, element, escapeXml } from './xml'

/** Text as HTML shows it: nothing in it is taken for markup, and it stays in its place. */
export const toText = (text: string): string =>
  isolate(toLine(text), escapeXml, (part) => `<bdi>${part}</bdi>`)

/** Text where no element may stand, such as the title of a page. */
export const toBareText = (text: string): string =>
  isolate(toLine(text), escapeXml, (part) => `\u2068${part}\u2069`)

/** Lines of code, which keep their spaces. */
export const toCodeLines = (code: string): string =>
  isolate(code, escapeXml, (part) => `<bdi>${part}</bdi>`)

export const toPhrase = ({ text, isCode }: Phrase): string =>
  isCode ? tag('code', {}, toText(text)) : toText(text)

/** An element of HTML; content is markup already. It always has an end, since a bare `/>` is none. */
export const tag = (name: string, attributes: Attributes, ...content: string[]): string =>
  element(name, attributes, content.join(''))

/** The same, or nothing where there is no content. */
export const tagIf = (name: string, attributes: Attributes, content: string): string =>
  content === '' ? '' : tag(name, attributes, content)
