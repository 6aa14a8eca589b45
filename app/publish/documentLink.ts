import { formatQuery, isTooLong } from '../run/permalink'
import { type Publication, toLink } from './publication'

/** The link of a document to its run. */
export interface DocumentLink {
  /** What is shown: the whole address, or its fragment where the site is not known. */
  readonly text: string
  /** What can be followed; `null` where the site is not known. */
  readonly href: string | null
  /** The address of the page without a fragment; `null` where it is not known. */
  readonly site: string | null
  /** Would the page read only the beginning of it? */
  readonly isTooLong: boolean
}

/** Makes the link of a document. Only pages and files can be followed, whatever the site is said to be. */
export function toDocumentLink(publication: Publication): DocumentLink {
  const text = toAddress(toLink(publication))
  const isPage = /^(https?|file):\/\//i.test(text)
  return {
    text,
    href: isPage ? text : null,
    site: isPage ? text.replace(/#.*$/s, '') : null,
    isTooLong: isTooLong(formatQuery(publication.run, { ...publication.place, story: null })),
  }
}

/** An address in characters that need no care anywhere. */
const toAddress = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^!#$%&'()*+,\-./:;=?@[\]_~0-9A-Za-z]/gu, encodeURIComponent)
